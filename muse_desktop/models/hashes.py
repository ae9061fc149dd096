"""Whether files are still what they were: their SHA-256 against those that a pack lists."""

from __future__ import annotations

import hashlib
from pathlib import Path

from muse_desktop.models.pack import PackInfo


def sha256(file: Path) -> str:
    """Return a file's SHA-256 in hex."""
    digest = hashlib.sha256()
    with open(file, "rb") as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def damaged_files(pack: PackInfo) -> tuple[str, ...]:
    """Return the listed files that are missing or whose bytes are not what they were."""
    return tuple(
        name
        for name, digest in pack.hashes.items()
        if not (pack.path / name).is_file() or sha256(pack.path / name) != digest
    )
