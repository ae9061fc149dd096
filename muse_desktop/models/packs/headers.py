"""What checkpoints say of themselves, without opening a weight: safetensors heads, JSON, pickles.

Format: eight bytes, the head's length (little-endian); the head as JSON; the tensors' bytes. A file
whose length differs from what its head says was cut short.
"""

from __future__ import annotations

import json
import math
import struct
from collections import Counter
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError
from muse_desktop.system.errors import reason

PICKLED = (".bin", ".pt", ".pth", ".ckpt", ".pkl", ".pickle")
_LARGEST_HEAD = 100_000_000
_BITS = {
    "F64": 64, "F32": 32, "F16": 16, "BF16": 16, "F8_E4M3": 8, "F8_E5M2": 8, "BOOL": 8,
    "I64": 64, "I32": 32, "I16": 16, "I8": 8, "U8": 8, "U16": 16, "U32": 32, "U64": 64,
}  # fmt: skip


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


def read_head(file: Path) -> Head:
    """Read a safetensors file's head and compare it with the file's length.

    Raises
    ------
    ModelError
        Where it is no such file, was cut short, or is a pickle by another name.
    """
    try:
        size = file.stat().st_size
        with open(file, "rb") as stream:
            start = stream.read(9)
            length = struct.unpack("<Q", start[:8])[0] if len(start) == 9 else size
            if not 2 <= length <= min(_LARGEST_HEAD, size - 8) or start[8:] != b"{":
                if start[:2] == b"PK" or start[:1] == b"\x80":
                    raise ModelError(
                        f"{file} is not safetensors, whatever its name says: it is a pickle, which "
                        "could run any program when opened."
                    )
                raise ModelError(f"{file} is damaged or incomplete: get it again.")
            stream.seek(8)
            text = stream.read(length)
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({reason(error)}).") from error
    try:
        head = json.loads(text)
        remarks = {str(key): str(value) for key, value in head.pop("__metadata__", {}).items()}
        shapes = {name: tuple(int(n) for n in entry["shape"]) for name, entry in head.items()}
        types = {name: str(entry["dtype"]) for name, entry in head.items()}
        ends = [_checked_end(shapes[name], types[name], head[name]) for name in head]
    except (AttributeError, IndexError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{file} is damaged: it does not begin as safetensors do.") from error
    wanted = 8 + length + max(ends, default=0)
    if size != wanted:
        what = "incomplete" if size < wanted else "damaged"
        raise ModelError(f"{file} is {what}: it has {size} bytes of {wanted}. Get it again.")
    if not shapes:
        raise ModelError(f"{file} holds no weights.")
    return Head(shapes, types, remarks)


def _checked_end(shape: tuple[int, ...], kind: str, entry: Mapping[str, list[int]]) -> int:
    """Return where a tensor's bytes end; ValueError where they are not as many as its shape."""
    begin, end = entry["data_offsets"]
    bits = _BITS.get(kind)
    if begin < 0 or end < begin or (bits and (end - begin) * 8 != math.prod(shape) * bits):
        raise ValueError(kind)
    return int(end)


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
    """Read a JSON object, or say that its file is missing or damaged."""
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(f"{file} is missing: get the model again.") from None
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({reason(error)}).") from error
    except ValueError as error:
        raise ModelError(f"{file} is damaged: get the model again.") from error
    if not isinstance(data, dict):
        raise ModelError(f"{file} is damaged: get the model again.")
    return data
