"""Where the program keeps its files on this computer.

``MUSE_DESKTOP_HOME`` moves everything into one folder, for a stick, a test or a shared machine.
Functions return paths and create nothing: looking must not leave traces.
"""

from __future__ import annotations

import os
from pathlib import Path

import platformdirs

HOME_VARIABLE = "MUSE_DESKTOP_HOME"


def data_dir() -> Path:
    """Return the folder of the user's own data (it need not exist yet)."""
    home = os.environ.get(HOME_VARIABLE, "").strip()
    if home:
        return Path(home).expanduser().absolute()
    return Path(platformdirs.user_data_dir("muse-desktop", appauthor=False))


def given_path(text: str | os.PathLike[str]) -> Path:
    """Return the path that a person names: “~/x” lies in their home, unless it lies just here.

    A shell puts the home in place of ~ itself; what still has one may be called so.
    """
    path = Path(text)
    if path.parts[:1] != ("~",) or os.path.lexists(path):
        return path
    try:
        return path.expanduser()
    except RuntimeError:  # there is no home
        return path


def models_dir() -> Path:
    """Return the folder of the user's own model packs."""
    return data_dir() / "models"


def journal_dir() -> Path:
    """Return the folder of what would be recovered after a crash."""
    return data_dir() / "journal"


def locks_dir() -> Path:
    """Return the folder of what tells that a session is open in a window."""
    return data_dir() / "locks"


def writing_dir() -> Path:
    """Return the folder of what tells where files are being written just now."""
    return data_dir() / "writing"


def logs_dir() -> Path:
    """Return the folder of the last messages."""
    return data_dir() / "logs"


def clients_dir() -> Path:
    """Return the folder of clients, each in an encrypted folder of its own."""
    return data_dir() / "clients"
