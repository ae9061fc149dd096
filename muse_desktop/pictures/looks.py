"""Looks as files: the settings of a result that can be put on other pictures, and .cube tables.

A look file is JSON with a grade and the recipe it came from; a PNG result carries the same among
its metadata, so it can be named as a look too. A ``.cube`` table (Adobe's Cube LUT Specification
1.0) is for other programs: a table maps colours alone, so it holds the grade's global part and not
what differs from place to place.
"""

from __future__ import annotations

import json
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from muse_desktop.muse.grade import Grade
from muse_desktop.pictures.metadata import read_metadata
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason

FORMAT = 1
MAX_BYTES = 8_000_000
LOCAL_LEFT_OUT = "The table holds what the grade does everywhere; its local part is not in it."


class LookError(ValueError):
    """A look cannot be read or written; the message is a sentence for the user."""


def read_look(path: str | os.PathLike[str]) -> Grade:
    """Return the grade of a look file, or of a PNG that this program made.

    Raises
    ------
    LookError
        Where there is none.
    """
    file = Path(path)
    try:
        if not file.is_file():
            raise LookError(f"{file} is no file: name a look, or a PNG that an edit made.")
        if file.suffix.lower() == ".png":
            own: Any = read_metadata(file)
        elif file.stat().st_size > MAX_BYTES:
            raise LookError(f"{file.name} is too large to be a look.")
        else:
            own = json.loads(file.read_bytes())
    except OSError as error:
        raise LookError(f"{file} cannot be read ({reason(error)}).") from error
    except (ValueError, RecursionError) as error:
        if isinstance(error, LookError):
            raise
        raise LookError(f"{file.name} is no look: it is not JSON.") from error
    if not isinstance(own, Mapping) or not isinstance(own.get("grade"), Mapping):
        raise LookError(
            f"{file.name} holds no look: only edits of photographs by Daylight have one."
        )
    found = own.get("look_format", FORMAT)
    if isinstance(found, int) and found > FORMAT:
        raise LookError(f"{file.name} was made by a newer version of MUSE Desktop.")
    try:
        return Grade.from_json(own["grade"])
    except ValueError as error:
        raise LookError(f"{file.name} is damaged: its grade cannot be read.") from error


def write_look(path: Path, grade: Grade, recipe: Mapping[str, Any], title: str = "") -> None:
    """Write a look file; OSError where the disk refuses."""
    data = {"look_format": FORMAT, "title": title, "grade": grade.to_json(), "recipe": dict(recipe)}
    text = strict_json.dumps(data, ensure_ascii=False, indent=1)
    atomic_write(path, lambda stream: stream.write(text.encode()))


def write_cube(path: Path, table: NDArray[np.float32], title: str = "") -> None:
    """Write a table as ``.cube``; OSError where the disk refuses.

    Parameters
    ----------
    table : N×N×N×3 in [0, 1], sRGB-encoded, indexed by blue, green, red
    title : one line
    """
    size = len(table)
    if table.shape != (size, size, size, 3):
        raise ValueError(f"A colour table is N×N×N×3, not {table.shape}.")
    name = " ".join(title.split()).replace('"', "'")
    lines = [f'TITLE "{name}"', f"# {LOCAL_LEFT_OUT}", f"LUT_3D_SIZE {size}"]
    lines += ["DOMAIN_MIN 0.0 0.0 0.0", "DOMAIN_MAX 1.0 1.0 1.0"]
    values = np.clip(table.reshape(-1, 3), 0.0, 1.0)
    lines += [f"{r:.6f} {g:.6f} {b:.6f}" for r, g, b in values]
    atomic_write(path, lambda stream: stream.write(("\n".join(lines) + "\n").encode()))
