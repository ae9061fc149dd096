"""Torch's libraries before Qt's, and Microsoft's runtime before both: on Windows the order matters.

Since torch 2.9 its libraries can fail to start (WinError 1114) in a process that has loaded Qt's:
those bring an older copy of Microsoft's C++ runtime, and whichever comes first serves both
(pytorch/pytorch#166628). Without that runtime they cannot be found at all (WinError 126). Elsewhere
nothing of the kind is known, and the window does not wait for torch.
"""

from __future__ import annotations

import ctypes
import importlib
import logging
import sys
from collections.abc import Callable

log = logging.getLogger(__name__)

RUNTIME = ("vcruntime140.dll", "vcruntime140_1.dll", "msvcp140.dll")
"""Microsoft's C and C++ runtime, as torch's libraries ask for it."""
WHERE = "https://aka.ms/vc14/vc_redist.x64.exe"

_QT = ("PySide6.QtCore", "PyQt6.QtCore")


def load_torch_first(
    *,
    platform: str = sys.platform,
    load_library: Callable[[str], object] | None = None,
    import_module: Callable[[str], object] = importlib.import_module,
) -> str | None:
    """Load torch now where it has to come before Qt; return why it cannot be, as sentences.

    Parameters
    ----------
    platform : the system, as ``sys.platform`` names it; only "win32" needs anything
    load_library, import_module : how a library and a module are loaded

    Raises
    ------
    RuntimeError
        Where Qt is loaded already: a fault of ours, that a test shall find.
    """
    if platform != "win32":
        return None
    if "torch" in sys.modules:
        return None
    early = [name for name in _QT if name in sys.modules]
    if early:
        raise RuntimeError(f"{early[0]} was imported before torch.")
    load = load_library or ctypes.CDLL
    missing = [name for name in RUNTIME if not _loads(load, name)]
    if missing:
        return (
            f"Windows lacks Microsoft's Visual C++ runtime ({', '.join(missing)}), which the "
            f"program computes with. Install it from {WHERE}, then start MUSE Desktop again."
        )
    try:
        import_module("torch")
    except OSError as error:
        log.exception("torch cannot be loaded")
        if getattr(error, "winerror", None) in (126, 127, 1114):
            return (
                "The libraries that the program computes with do not start. Most often "
                f"Microsoft's Visual C++ runtime is too old: install the present one from {WHERE}, "
                f"then start MUSE Desktop again. (Windows said: {error})"
            )
        return (
            "The libraries that the program computes with cannot be read: install MUSE Desktop "
            f"again. (Windows said: {error})"
        )
    return None


def tell(sentence: str) -> None:
    """Say it where a program without a console can: in a box of Windows' own, and in the log.

    Qt cannot show it: its libraries are not to be loaded yet.
    """
    log.error("%s", sentence)
    if sys.stderr is not None:
        print(f"muse-desktop: {sentence}", file=sys.stderr)
    if sys.platform == "win32":
        icon_error = 0x10
        ctypes.windll.user32.MessageBoxW(None, sentence, "MUSE Desktop", icon_error)


def _loads(load: Callable[[str], object], name: str) -> bool:
    try:
        load(name)
    except OSError:
        return False
    return True
