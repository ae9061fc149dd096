"""What checkpoints say of themselves, without opening a weight: safetensors heads, JSON, pickles.

Format: eight bytes, the head's length (little-endian); the head as JSON; the tensors' bytes. The
safetensors library alone decides whether a head is right, since it reads the weights later: what
can be looked at can be opened. Our own reading of one that it refuses finds the reason.
"""

from __future__ import annotations

import codecs
import json
import math
import os
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, shown
from muse_desktop.system import strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import open_ordinary, read_ordinary

PICKLED = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
LARGEST_JSON = 8_000_000
"""Bytes of a settings file; the longest published ones have a tenth."""
_LARGEST_HEAD = 32_000_000
"""Bytes; the heads of the largest published files have some hundred thousand."""
_MOST_DIMENSIONS = 64
_BITS = {
    "F64": 64, "F32": 32, "F16": 16, "BF16": 16, "F8_E4M3": 8, "F8_E5M2": 8, "F8_E4M3FNUZ": 8,
    "F8_E5M2FNUZ": 8, "F8_E8M0": 8, "F6_E2M3": 6, "F6_E3M2": 6, "F4": 4, "BOOL": 8, "C64": 64,
    "I64": 64, "I32": 32, "I16": 16, "I8": 8, "U8": 8, "U16": 16, "U32": 32, "U64": 64,
}  # fmt: skip
_MISTAKEN = (
    ((b"PK", b"\x80"), "it is a pickle, which could run any program when opened"),
    ((b"GGUF",), "it is a GGUF, whose weights are rounded: get the model as safetensors"),
    ((b"version https://git-lfs",),
     "it is only git's note of where the file lies: download the file itself"),
    ((b"<!doctype", b"<html", b"<head", b"<?xml"),
     "it is a page of a website: the download may need a login or an agreement there"),
    ((b'{"error', b'{"message', b"entry not found", b"repository not found", b"not found",
      b"invalid ", b"unauthorized", b"access to ", b"access denied"),
     "it is a website's answer that there is no such download: it may need a login or an agreement "
     "there"),
    ((b"Rar!", b"7z\xbc\xaf", b"\x1f\x8b", b"\xfd7zXZ"),
     "it is an archive: unpack it and name what was in it"),
    ((b"\x89PNG", b"\xff\xd8\xff", b"RIFF"), "it is a picture or a film"),
    ((bytes(16),), "it begins with zeros, as a download does that did not end: get it again"),
)  # fmt: skip


def mistaken(start: bytes) -> str | None:
    """Return what a file is instead of what its name says, by its first bytes, or None."""
    text = start.removeprefix(codecs.BOM_UTF8).lstrip().lower()
    for begins, what in _MISTAKEN:
        if any(start.startswith(mark) or text.startswith(mark) for mark in begins):
            return what
    return None


def is_safetensors(file: Path) -> bool:
    """Tell whether a file begins as safetensors do, whatever it is called."""
    try:
        with open_ordinary(file) as stream:
            start = stream.read(9)
            size = os.fstat(stream.fileno()).st_size
    except OSError:
        return False
    length = int.from_bytes(start[:8], "little")
    return start[8:] == b"{" and 2 <= length <= size - 8


@dataclass(frozen=True)
class Head:
    """Shape and type of each tensor, and the file's own remarks."""

    shapes: Mapping[str, tuple[int, ...]]
    types: Mapping[str, str]
    remarks: Mapping[str, str] = field(default_factory=dict)

    def precision(self, prefix: str = "") -> str:
        """Return the type of most weights whose names start so: "F16", "BF16", "F32" …"""
        sizes: Counter[str] = Counter()
        for name, kind in self.types.items():
            if name.startswith(prefix) and kind.startswith(("F", "BF")):
                sizes[kind] += math.prod(self.shapes[name])
        return sizes.most_common(1)[0][0] if sizes else ""

    def numbers(self) -> int:
        """Return how many numbers the weights have together."""
        return sum(math.prod(shape) for shape in self.shapes.values())


def read_head(file: Path) -> Head:
    """Read a safetensors file's head and compare it with the file's length.

    Raises
    ------
    ModelError
        Where it is no such file, no ordinary one, was cut short, or is a pickle by another name.
    """
    from safetensors import SafetensorError, safe_open

    text, length, size = _text(file)
    if not str(file).isascii() and os.fsencode(file).decode("utf-8", "replace") != str(file):
        called = os.fsencode(file).decode("utf-8", "replace")
        raise ModelError(
            f"{called} has a name that is not UTF-8, which the libraries cannot open: give the "
            "file or its folder another name."
        )
    try:
        with safe_open(str(file), framework="np") as weights:
            parts = {name: weights.get_slice(name) for name in weights.keys()}  # noqa: SIM118
            shapes = {name: tuple(part.get_shape()) for name, part in parts.items()}
            types = {name: str(part.get_dtype()) for name, part in parts.items()}
            remarks = dict(weights.metadata() or {})
    except (OSError, SafetensorError) as error:
        raise ModelError(f"{file} {_flaw(text, length, size)}") from error
    if not shapes:
        raise ModelError(f"{file} holds no weights.")
    return Head(shapes, types, remarks)


def _text(file: Path) -> tuple[bytes, int, int]:
    """Return a head's bytes, their number, and the file's length."""
    try:
        with open_ordinary(file) as stream:
            size = file.stat().st_size
            start = stream.read(64)
            length = struct.unpack("<Q", start[:8])[0] if len(start) > 8 else size
            fits = 2 <= length <= size - 8
            if not fits or start[8:9] != b"{":
                what = mistaken(start)
                if what is not None:
                    raise ModelError(f"{file} is not safetensors, whatever its name says: {what}.")
                raise ModelError(f"{file} is damaged or incomplete: get it again.")
            if length > _LARGEST_HEAD:
                raise ModelError(f"{file} is refused: no model has a head of {length} bytes.")
            stream.seek(8)
            return stream.read(length), length, size
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({reason(error)}).") from error


def _flaw(text: bytes, length: int, size: int) -> str:
    """Return what is wrong with a head that the library refused, as the rest of a sentence."""
    twice: list[str] = []

    def pairs(found: list[tuple[str, Any]]) -> dict[str, Any]:
        names = Counter(name for name, _ in found)
        twice.extend(name for name, count in names.items() if count > 1)
        return dict(found)

    try:
        if length > LARGEST_JSON:
            raise ValueError
        head = json.loads(text, object_pairs_hook=pairs)
        remarks = head.pop("__metadata__", None)
        ends = [_end(entry) for entry in head.values()]
    except (AttributeError, KeyError, IndexError, RecursionError, TypeError, ValueError):
        return "is damaged: it does not begin as safetensors do. Get it again."
    if twice:
        return f"is damaged: its head names “{shown(twice[0])}” twice. Get it again."
    if remarks is not None and not _is_text(remarks):
        return (
            "does not keep to the format: its remarks (__metadata__) must be text, and are not. "
            "Save it again with another program, or get it from elsewhere."
        )
    for name, entry in head.items():
        if entry["dtype"] not in _BITS:
            return (
                f"holds numbers of a kind that cannot be read (“{shown(entry['dtype'])}”): "
                "get a version with 16 or 32 bits."
            )
        if not _is_consistent(entry):
            return f"is damaged: its “{shown(name)}” has not the length of its shape. Get it again."
    wanted = 8 + length + max(ends, default=0)
    if size != wanted:
        what = "incomplete" if size < wanted else "damaged"
        return f"is {what}: it has {size} bytes of {wanted}. Get it again."
    return "is damaged: its weights do not lie one behind another. Get it again."


def _is_text(remarks: Any) -> bool:
    return isinstance(remarks, dict) and all(isinstance(value, str) for value in remarks.values())


def _end(entry: Mapping[str, Any]) -> int:
    """Return where a tensor's bytes end; ValueError where its entry is none."""
    numbers = [*entry["shape"], *entry["data_offsets"]]
    if len(entry["data_offsets"]) != 2 or len(numbers) > _MOST_DIMENSIONS + 2:
        raise ValueError
    if not isinstance(entry["dtype"], str):
        raise ValueError
    if any(type(n) is not int or not 0 <= n < 1 << 63 for n in numbers):
        raise ValueError
    return int(entry["data_offsets"][1])


def _is_consistent(entry: Mapping[str, Any]) -> bool:
    begin, end = entry["data_offsets"]
    return (end - begin) * 8 == math.prod(entry["shape"]) * _BITS[entry["dtype"]]


def refuse_pickles(folder: Path, wanted: str) -> ModelError:
    """Return what to say where a folder has no safetensors: pickles get a word of their own."""
    pickles = sorted(f.name for f in folder.iterdir() if f.suffix.lower() in PICKLED)
    if pickles:
        return ModelError(
            f"{folder / pickles[0]} is a pickle, which could run any program when opened: use a "
            "version of the model that has safetensors files."
        )
    return ModelError(f"There are no weights ({wanted}) in {folder}.")


def read_json(file: Path) -> dict[str, Any]:
    """Read a JSON object in UTF-8 or UTF-16, or say that its file is missing or damaged."""
    text = b""
    try:
        text = read_ordinary(file, LARGEST_JSON)
        data = strict_json.loads(as_utf8(text))
    except FileNotFoundError:
        raise ModelError(f"{file} is missing: get the model again.") from None
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({reason(error)}).") from error
    except ValueError as error:
        what = mistaken(text[:64])
        if what is not None:
            raise ModelError(f"{file} is not JSON, whatever its name says: {what}.") from error
        raise ModelError(f"{file} is damaged: get the model again.") from error
    if not isinstance(data, dict):
        raise ModelError(f"{file} is damaged: get the model again.")
    return data


def as_utf8(data: bytes) -> bytes:
    """Return a text's bytes in UTF-8 without a mark of byte order, as the libraries want it.

    Raises
    ------
    ValueError
        Where the text is not in the form that its mark names.
    """
    if data.startswith((codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)):
        return data.decode("utf-16").encode()
    return data.removeprefix(codecs.BOM_UTF8)
