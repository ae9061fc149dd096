"""Checkpoints on disk ↔ live modules: packs, library, devices, adapters.

Three wings, each of which knows only those before it: ``packs`` (what a pack is, on disk), ``live``
(its modules on a device) and ``installing`` (how packs come here). Importing this package imports
neither torch nor diffusers; ``live.load`` does, when a model is really wanted.
``patch_autoencoder`` stays at its place: packs name it in their ``model_index.json``.
"""

from muse_desktop.models.errors import (
    LoadingCancelled,
    ModelError,
    UnknownDeviceError,
    UnknownModelError,
)
from muse_desktop.models.packs.library import Library, builtin_folder
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pack_file import read_pack, write_pack

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
