"""A zip from elsewhere, unpacked without trust: it writes inside its folder, or nothing at all."""

from __future__ import annotations

import stat
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath

from muse_desktop.models.errors import ModelError, SourceError, shown
from muse_desktop.models.packs.headers import PICKLED

MAX_ENTRIES = 10_000
LARGEST = 200_000_000_000
"""Bytes; no model that a desktop runs is larger."""
HARMLESS_BYTES, LARGEST_RATIO = 200_000_000, 100
"""Weights hardly shrink: what would grow a hundredfold, beyond some text, is a bomb."""
_BLOCK = 1 << 20
_LONGEST_PATH = 500
_DESCRIBES = ("model_index.json", "config.json", "pack.json")


def unpack(file: Path, folder: Path, tell: Callable[[int], object] = lambda done: None) -> Path:
    """Unpack an archive into a folder, and return the folder in it that holds the model.

    Parameters
    ----------
    file : the zip
    folder : where to; made if needed
    tell : is told the bytes written so far; what it raises ends the unpacking

    Raises
    ------
    ModelError
        Where an entry would leave the folder, is a link or a pickle, or the archive is damaged, or
        a bomb. Everything is looked at before anything is written.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            _check(file, archive.infolist())
            done = 0
            for entry in archive.infolist():
                if entry.is_dir():
                    continue
                target = folder.joinpath(*PurePosixPath(entry.filename).parts)
                target.parent.mkdir(parents=True, exist_ok=True)
                left = entry.file_size
                with archive.open(entry) as source, open(target, "xb") as sink:
                    while block := source.read(min(_BLOCK, left + 1)):
                        left -= len(block)
                        if left < 0:
                            raise _damaged(file)
                        sink.write(block)
                        done += len(block)
                        tell(done)
    except (
        zipfile.BadZipFile, zlib.error, EOFError, NotImplementedError, RuntimeError, ValueError,
    ) as error:  # fmt: skip
        raise _damaged(file) from error
    except FileExistsError as error:
        raise ModelError(f"{file} holds two files of one name.") from error
    inner = folder
    while True:
        children = list(inner.iterdir()) if inner.is_dir() else []
        if len(children) != 1 or not children[0].is_dir():
            return inner
        inner = children[0]


def entries(file: Path) -> list[zipfile.ZipInfo]:
    """Return what an archive holds; nothing is unpacked.

    Raises
    ------
    ModelError
        As :func:`unpack`, for what the archive's list shows.
    """
    try:
        with zipfile.ZipFile(file) as archive:
            found = archive.infolist()
    except (zipfile.BadZipFile, EOFError, NotImplementedError, RuntimeError, ValueError) as error:
        raise _damaged(file) from error
    _check(file, found)
    names = [PurePosixPath(entry.filename) for entry in found if not entry.is_dir()]
    if not any(name.name in _DESCRIBES or name.suffix == ".safetensors" for name in names):
        raise SourceError(
            f"{file} holds no model: neither a model_index.json (diffusers), nor a config.json "
            "(transformers), nor a pack.json."
        )
    return found


def _damaged(file: Path) -> ModelError:
    return ModelError(f"{file} is damaged, or of a kind that cannot be unpacked: get it again.")


def _check(file: Path, entries: list[zipfile.ZipInfo]) -> None:
    if not entries:
        raise ModelError(f"{file} is empty.")
    if len(entries) > MAX_ENTRIES:
        raise ModelError(f"{file} holds {len(entries)} files: that is no model.")
    if any(e.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED) for e in entries):
        # LZMA takes as much memory as an entry likes.
        raise ModelError(
            f"{file} is packed in a way that is not unpacked here: unpack it first, and name the "
            "folder."
        )
    total = sum(entry.file_size for entry in entries)
    # Its list may say anything of them; the file itself is as long as it is.
    packed = min(sum(entry.compress_size for entry in entries), file.stat().st_size) or 1
    if total > LARGEST or (total > HARMLESS_BYTES and total / packed > LARGEST_RATIO):
        raise ModelError(
            f"{file} is refused: {packed / 1e6:.1f} MB would unpack to {total / 1e9:.1f} GB."
        )
    names: set[str] = set()
    for entry in entries:
        name = entry.filename
        path = PurePosixPath(name)
        outside = path.is_absolute() or ".." in path.parts or any(c in name for c in "\\:\0")
        if outside or not path.parts:
            raise ModelError(
                f"{file} is refused: its “{shown(name)}” would be written outside its folder."
            )
        if len(name) > _LONGEST_PATH:
            raise ModelError(f"{file} is refused: “{shown(name)}” is too long a name.")
        kind = stat.S_IFMT(entry.external_attr >> 16)
        if kind and not (stat.S_ISREG(kind) or stat.S_ISDIR(kind)):
            raise ModelError(f"{file} is refused: its “{shown(name)}” is a link or a device.")
        if entry.flag_bits & 1:
            raise ModelError(f"{file} is protected by a password: unpack it first.")
        if path.suffix.lower() in PICKLED:
            raise ModelError(
                f"{file} is refused: its “{shown(name)}” is a pickle, which could run any program "
                "when opened. Use a version of the model that has safetensors files."
            )
        if name.lower().rstrip("/") in names:
            raise ModelError(f"{file} holds two files named “{shown(name)}”.")
        names.add(name.lower().rstrip("/"))
