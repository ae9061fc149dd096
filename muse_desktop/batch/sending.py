"""A model to a worker that has not got it: every file once, compared before it counts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

from muse_desktop.batch import remote
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo

PART = 32 * 2**20
"""Bytes that are sent at a time."""
Call = Callable[..., object]
"""Calls a function there with arguments, and returns what it does."""


def send(pack: PackInfo, digest: str, call: Call, library: Library | None = None) -> str:
    """Send a pack, and those that lend it what it lacks; return why it was not taken, as a
    sentence, or nothing.

    Raises
    ------
    OSError
        Where a file cannot be read, or the worker is gone.
    """
    library = library or Library()
    lenders = dict.fromkeys(loan.pack for loan in pack.loans.values())
    folders = {pack.name: pack.path}
    folders |= {name: library.get(name).path for name in lenders if name != pack.name}
    digests = {}
    for name, file in _files(folders):
        digests[name] = sha256(file)
        for offset, data in _parts(file):
            call(remote.receive, digest, name, offset, data)
    return str(call(remote.accept, digest, pack.name, digests))


def _files(folders: dict[str, Path]) -> Iterator[tuple[str, Path]]:
    for folder, path in folders.items():
        for file in sorted(path.rglob("*")):
            if file.is_file():
                yield f"{folder}/{file.relative_to(path).as_posix()}", file


def _parts(file: Path) -> Iterator[tuple[int, bytes]]:
    with file.open("rb") as stream:
        offset = 0
        while True:
            data = stream.read(PART)
            if data or not offset:
                yield offset, data
            if len(data) < PART:
                return
            offset += len(data)
