"""Looks as files: the settings of a result that can be put on other pictures, and .cube tables.

A look file is JSON with a grade and the recipe it came from; a PNG result carries the same among
its metadata, so it can be named as a look too. A ``.cube`` table (Adobe's Cube LUT Specification
1.0) is for other programs: a table maps colours alone, so it holds the grade's global part and not
what differs from place to place.
"""

from __future__ import annotations

import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from msgspec import Struct
from numpy.typing import NDArray

from muse_desktop.muse.grade import Grade
from muse_desktop.pictures.metadata import read_metadata
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason
from muse_desktop.system.strict_json import JsonError
from muse_desktop.system.validation import validated

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
    if not file.is_file():
        raise LookError(f"{file} is no file: name a look, or a PNG that an edit made.")
    try:
        grade = _of_png(file) if file.suffix.lower() == ".png" else _of_look(file)
    except OSError as error:
        raise LookError(f"{file} cannot be read ({reason(error)}).") from error
    except JsonError as error:
        raise LookError(f"{file.name} is no look: it is {error}.") from error
    except ValueError as error:
        if isinstance(error, LookError):
            raise
        raise LookError(f"{file.name} is damaged: {str(error).rstrip('.')}.") from error
    if grade is None:
        raise LookError(
            f"{file.name} holds no look: only edits of photographs by Daylight have one."
        )
    return grade


class _Written(Struct):
    """A look file."""

    look_format: int = FORMAT
    grade: dict[str, Any] | None = None


def _of_look(file: Path) -> Grade | None:
    own = validated(strict_json.load(file, MAX_BYTES), _Written)
    if own.look_format > FORMAT:
        raise LookError(f"{file.name} was made by a newer version of MUSE Desktop.")
    return None if own.grade is None else Grade.from_json(own.grade)


def _of_png(file: Path) -> Grade | None:
    own = read_metadata(file)
    return None if own is None else own.grade


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
