"""A folder as files of limited size, for roads that carry no large ones; and back."""

from __future__ import annotations

import hashlib
import io
import json
import os
import tarfile
from pathlib import Path

from muse_desktop.storybook.errors import TrainingError
from muse_desktop.system import strict_json

LIMIT = 15 * 2**20 + 900_000
LIST = "parts.json"


def split(folder: Path, parts: Path, limit: int = LIMIT) -> list[Path]:
    """Write a folder as ``pack.tar.00``, ``.01`` … and a list of their hashes; return the files.

    What stood there of an earlier split is replaced.
    """
    parts.mkdir(parents=True, exist_ok=True)
    whole = io.BytesIO()
    with tarfile.open(fileobj=whole, mode="w") as archive:
        archive.add(folder, arcname=".")
    data = whole.getbuffer()
    pieces = [bytes(data[start : start + limit]) for start in range(0, len(data), limit)]
    names = [f"pack.tar.{index:02d}" for index in range(len(pieces))]
    for name, piece in zip(names, pieces, strict=True):
        partial = parts / "pack.part"
        partial.write_bytes(piece)
        os.replace(partial, parts / name)
    hashes = {
        name: hashlib.sha256(piece).hexdigest() for name, piece in zip(names, pieces, strict=True)
    }
    (parts / LIST).write_text(strict_json.dumps(hashes, indent=1) + "\n")
    for stale in set(parts.glob("pack.tar.*")) - {parts / name for name in names}:
        stale.unlink()
    return [*(parts / name for name in names), parts / LIST]


def join(parts: Path, folder: Path) -> None:
    """Unpack what `split` wrote into a folder; files of other names in it stay.

    Raises
    ------
    TrainingError
        Where a part is missing or is not what was written.
    """
    if not (parts / LIST).is_file():
        raise TrainingError(f"There are no parts of a pack in {parts}: {LIST} is missing.")
    whole = io.BytesIO()
    for name, expected in json.loads((parts / LIST).read_text()).items():
        path = parts / Path(name).name
        piece = path.read_bytes() if path.is_file() else b""
        if hashlib.sha256(piece).hexdigest() != expected:
            raise TrainingError(f"{path} is missing or damaged: get it again.")
        whole.write(piece)
    whole.seek(0)
    with tarfile.open(fileobj=whole) as archive:
        archive.extractall(folder, filter="data")
