"""Which pack a picture is made or changed by, and at which size, said by the user or not."""

from __future__ import annotations

import re
from typing import Any

from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.advice import NOT_ITS_OWN, UNSHAPELY
from muse_desktop.muse.request import Mode, RequestError
from muse_desktop.muse.sizes import LEAST, MOST, USUAL, composable

_LARGEST = 4
"""A generated picture's sides, at most, in native sizes: beyond, memory and sense run out."""


def choose_pack(
    library: Library, mode: Mode, asked: str | None, made_by: str | None = None
) -> PackInfo:
    """Return the pack that is asked for; where none is, the one that made the picture, or else the
    usual one.

    Raises
    ------
    RequestError
        Where the pack is not for this.
    UnknownModelError
        Where there is none.
    """
    pack = library.usual(mode, made_by) if asked is None else library.find(asked)
    if mode not in pack.modes:
        other = library.usual(mode)
        raise RequestError(
            f"{pack.title} changes photographs and draws none: give --model {other.name}, or edit "
            "a picture with it."
        )
    return pack


def choose_editor(
    library: Library, asked: str | None, made_by: str | None, drawn: bool
) -> PackInfo:
    """Return the pack that changes a picture, as :func:`choose_pack` does; one that draws changes
    nothing but drawings.

    Parameters
    ----------
    drawn : whether the picture says what it is a drawing of

    Raises
    ------
    RequestError, UnknownModelError
        As :func:`choose_pack`.
    """
    pack = choose_pack(library, "edit", asked, made_by)
    if pack.draws and not drawn and asked is None:
        # An earlier version of the pack made the picture, and knew of no drawing.
        pack = library.usual("edit")
    if pack.draws and not drawn:
        raise RequestError(NOT_ITS_OWN)
    return pack


def defaults_of(pack: PackInfo, steps: int | None, guidance: float | None) -> dict[str, Any]:
    """Return the recipe's fields that name the pack, and its own steps and guidance where the user
    gave none."""
    given = {"steps": steps, "guidance": guidance}
    own = {name: value for name, value in pack.defaults.items() if given[name] is None}
    return {"model": pack.name, **own}


def parse_size(text: str, pack: PackInfo) -> tuple[int, int]:
    """Return the (width, height) that a text means, where the pack can make it.

    Raises
    ------
    RequestError
        Where it means none, or one that does not suit the pack.
    """
    match = re.fullmatch(r"(\d{1,5})[x×X](\d{1,5})", text.strip())
    if match is None:
        usual = USUAL if pack.draws else pack.native_size
        raise RequestError(f"“{text}” is no size: write it as {usual}x{usual}.")
    size = int(match[1]), int(match[2])
    multiple, largest = pack.size_multiple, _LARGEST * pack.native_size
    if pack.draws:
        if any(edge % multiple or not LEAST <= edge <= MOST for edge in size):
            raise RequestError(
                f"The size {text} does not suit {pack.title}: use multiples of {multiple} from "
                f"{LEAST} to {MOST}."
            )
        if not composable(*size):
            raise RequestError(UNSHAPELY.format(*size))
    elif any(edge % multiple or not multiple <= edge <= largest for edge in size):
        raise RequestError(
            f"The size {text} does not suit {pack.title}: use multiples of {multiple} up to "
            f"{largest}; it is best at {pack.native_size}x{pack.native_size}."
        )
    return size
