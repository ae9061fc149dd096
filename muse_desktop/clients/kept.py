"""What a client's folder holds under titles that are sealed."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from muse_desktop.clients.vault import Vault


@dataclass(frozen=True)
class Kept:
    """Something that a client's folder holds.

    Parameters
    ----------
    path : its file
    title : what it is called
    changed : when it was written, in seconds since 1970
    """

    path: Path
    title: str
    changed: float


def kept_in(folder: Path, suffix: str, vault: Vault) -> list[Kept]:
    """Return the files of a folder, the last written first; raises OSError."""
    found = [
        Kept(path, vault.title(path), path.stat().st_mtime)
        for path in (folder.glob(f"*{suffix}") if folder.is_dir() else ())
    ]
    return sorted(found, key=lambda kept: -kept.changed)
