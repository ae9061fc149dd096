"""What the program's own folders take on the disk; files are counted and never opened."""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path

from muse_desktop.system.paths import clients_dir, journal_dir, logs_dir, models_dir


@dataclass(frozen=True)
class DiskUse:
    """Bytes of each.

    Parameters
    ----------
    models : those that were added, with downloads that were cut
    journals : what is kept of work until it is saved
    log : the last messages
    clients : their encrypted folders
    """

    models: int = 0
    journals: int = 0
    log: int = 0
    clients: int = 0

    @property
    def spare(self) -> int:
        """Of what a disk budget is about: what can be had again."""
        return self.models + self.log


def disk_use() -> DiskUse:
    """Return what is taken now; reads the disk."""
    folders = models_dir(), journal_dir(), logs_dir(), clients_dir()
    return DiskUse(*map(bytes_below, folders))


def bytes_below(folder: Path) -> int:
    """Return the size of all files in a folder that can be looked at; links lead nowhere."""
    total, folders = 0, [str(folder)]
    while folders:
        try:
            with os.scandir(folders.pop()) as entries:
                for entry in entries:
                    if entry.is_dir(follow_symlinks=False):
                        folders.append(entry.path)
                    else:
                        total += entry.stat(follow_symlinks=False).st_size
        except OSError:  # gone meanwhile, or closed to us
            continue
    return total
