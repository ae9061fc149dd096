"""By what a session's file is known again."""

from __future__ import annotations

import hashlib
import os
from collections.abc import Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Annotated, Any

from msgspec import Meta, Struct

from muse_desktop.system.store import PLAIN, Store
from muse_desktop.system.validation import Word, validated


@dataclass(frozen=True)
class Stamp:
    """What a file held when it was read or written.

    Its time is no part of it: copying and synchronising change that and nothing else, and on some
    disks two versions within two seconds have the same.

    Parameters
    ----------
    size : bytes
    digest : their SHA-256, in hex
    """

    size: int
    digest: str

    @classmethod
    def of(cls, stream: IO[bytes], copy: IO[bytes] | None = None) -> Stamp:
        """Return the stamp of a stream's bytes, from its start to its end, and copy just these."""
        stream.seek(0)
        digest = hashlib.sha256()
        size = 0
        with ThreadPoolExecutor(1) as beside:  # as long as reading and writing
            while block := stream.read(1 << 20):
                summed = beside.submit(digest.update, block)
                if copy is not None:
                    copy.write(block)
                size += len(block)
                summed.result()
        return cls(size, digest.hexdigest())

    def fits(self, path: Path, store: Store = PLAIN) -> bool:
        """Look whether the file there holds the same; raises OSError where it cannot be read."""
        with store.open(path) as stream:
            return stream.seek(0, os.SEEK_END) == self.size and Stamp.of(stream) == self

    def to_json(self) -> dict[str, Any]:
        """Return it as plain values."""
        return {"size": self.size, "sha256": self.digest}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Stamp:
        """Return it again; ValueError where the values are none."""
        written = validated(data, _Written)
        return cls(written.size, written.sha256)


class _Written(Struct):
    """A stamp as it stands in JSON."""

    size: Annotated[int, Meta(ge=0)]
    sha256: Word
