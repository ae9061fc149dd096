"""Checkpoints on disk ↔ live modules: packs, library, devices, adapters.

Importing this package imports neither torch nor diffusers; :func:`muse_desktop.models.load.load`
does, when a model is really wanted.
"""

from muse_desktop.models.errors import (
    LoadingCancelled,
    ModelError,
    UnknownDeviceError,
    UnknownModelError,
)
from muse_desktop.models.library import Library, builtin_folder
from muse_desktop.models.pack import PackInfo
from muse_desktop.models.pack_file import read_pack, write_pack

__all__ = [
    "Library",
    "LoadingCancelled",
    "ModelError",
    "PackInfo",
    "UnknownDeviceError",
    "UnknownModelError",
    "builtin_folder",
    "read_pack",
    "write_pack",
]
