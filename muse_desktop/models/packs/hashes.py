"""Whether files are still what they were: their SHA-256 against those that a pack lists."""

from __future__ import annotations

import hashlib
import math
from collections.abc import Iterator, Mapping
from pathlib import Path

from muse_desktop.models.packs.pack import PackInfo, bytes_in
from muse_desktop.system.ordinary_files import open_ordinary


def sha256(file: Path) -> str:
    """Return a file's SHA-256 in hex."""
    digest = hashlib.sha256()
    with open_ordinary(file) as stream:
        while block := stream.read(1 << 20):
            digest.update(block)
    return digest.hexdigest()


def damaged_files(pack: PackInfo) -> tuple[str, ...]:
    """Return the pack's own listed files that are missing or whose bytes are not what they were."""
    return _changed(pack.path, pack.hashes)


def damage(pack: PackInfo, largest: float = math.inf) -> Iterator[str]:
    """Yield a sentence for each file that is not what it was, the pack's own or lent to it.

    Parameters
    ----------
    pack : the pack, with its loans
    largest : bytes; what is larger is left out, since comparing would take longer than loading
    """
    if pack.bytes_on_disk <= largest:
        for name in damaged_files(pack):
            yield f"{pack.path / name} is damaged: install the model again."
    compared: set[Path] = set()
    for part, loan in pack.loans.items():
        if loan.folder in compared or bytes_in(loan.folder) > largest:
            continue
        compared.add(loan.folder)
        for name in _changed(loan.folder, loan.hashes):
            yield (
                f"The {part} is lent by {loan.title}, and {loan.folder / name} is damaged: install "
                f"{loan.title} again, or choose another lender with “muse-desktop models set "
                f"{pack.name} --{part} NAME”."
            )


def _changed(folder: Path, hashes: Mapping[str, str]) -> tuple[str, ...]:
    def is_same(name: str, digest: str) -> bool:
        try:
            return sha256(folder / name) == digest
        except OSError:
            return False  # missing, or not to be read

    return tuple(name for name, digest in hashes.items() if not is_same(name, digest))
