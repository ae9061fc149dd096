"""torch's model libraries, kept offline and quiet: nothing here or in them asks the network."""

from __future__ import annotations

import contextlib
import ctypes
import importlib.util
import os
import sys
from pathlib import Path

_ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    # Operations that Apple's GPU lacks are done by the CPU instead of failing.
    "PYTORCH_ENABLE_MPS_FALLBACK": "1",
}


def load_torch() -> None:
    """Bring torch's native code into memory while other threads go on; ``import torch`` finds it.

    It is hundreds of megabytes, and Python imports such a library with the interpreter locked: a
    window would not hear a key for as long as the disk takes. Called as a function of C, the
    system's loader leaves the lock alone. Where any of this is not as expected, the import does it.
    """
    spec = importlib.util.find_spec("torch")
    if "torch" in sys.modules or spec is None or spec.origin is None or os.name != "posix":
        return
    folder = Path(spec.origin).parent / "lib"
    ending = ".dylib" if sys.platform == "darwin" else ".so"
    with contextlib.suppress(OSError, AttributeError):
        # Its part for Python may not be loaded without the lock, but it can be read.
        with open(folder / f"libtorch_python{ending}", "rb") as stream:
            while stream.read(2**20):
                pass
        dlopen = ctypes.CDLL(None).dlopen
        dlopen.restype, dlopen.argtypes = ctypes.c_void_p, (ctypes.c_char_p, ctypes.c_int)
        dlopen(os.fsencode(folder / f"libtorch_cpu{ending}"), os.RTLD_NOW | os.RTLD_LOCAL)


def prepare_libraries() -> None:
    """Tell the model libraries to stay offline and quiet, and what readers of ours there are; call
    it before importing them."""
    os.environ.update(_ENVIRONMENT)
    load_torch()
    import diffusers
    import transformers

    for logs in (diffusers.utils.logging, transformers.utils.logging):
        logs.set_verbosity_error()
        logs.disable_progress_bar()
    from muse_desktop.models.photograph_reader import register

    register()
