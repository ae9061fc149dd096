"""Which pack a command means, what it is asked for, and loading it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.cli.parts import UsageError
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.advice import NOT_ITS_OWN, UNSHAPELY
from muse_desktop.muse.request import Mode, Picture
from muse_desktop.muse.sizes import LEAST, MOST, USUAL, composable
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.metadata import made_by
from muse_desktop.pictures.saving import is_vector, output_format

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import Models

_LARGEST = 4
"""A generated picture's sides, at most, in native sizes: beyond, memory and sense run out."""


def find_pack(
    args: argparse.Namespace, mode: Mode = "generate", picture: str | None = None
) -> PackInfo:
    """Return the pack that is asked for; where none is, the one that made ``picture``, or else the
    usual one. ``args.model`` is its name from then on.

    Raises
    ------
    UsageError
        Where the pack is not for this.
    """
    if not re.fullmatch(r"auto|cpu|(cuda|mps|xpu)(:\d+)?", args.device):
        raise UsageError(f"Unknown device “{args.device}”: use auto, cpu, cuda or mps.")
    library = Library()
    if args.model is None:
        pack = library.usual(mode, None if picture is None else made_by(picture))
    else:
        pack = library.find(args.model)
    if mode not in pack.modes:
        other = library.usual(mode)
        raise UsageError(
            f"{pack.title} changes photographs and draws none: give --model {other.name}, or edit "
            "a picture with it."
        )
    args.model = pack.name
    return pack


def find_editor(args: argparse.Namespace, picture: str, drawings: Sequence[Scene]) -> PackInfo:
    """Return the pack that changes a picture, as :func:`find_pack` does; one that draws changes
    nothing but drawings.

    Parameters
    ----------
    drawings : what the picture is a drawing of, where it says so

    Raises
    ------
    UsageError
        Where the pack is not for this.
    """
    asked = args.model
    pack = find_pack(args, "edit", picture)
    if pack.draws and not drawings and asked is None:
        # An earlier version of the pack made the picture, and knew of no drawing.
        pack = Library().usual("edit")
        args.model = pack.name
    if pack.draws and not drawings:
        raise UsageError(NOT_ITS_OWN)
    return pack


def check_drawn(out: str, pack: PackInfo, mask: Picture | None = None) -> None:
    """Make sure that what the pack makes can be written as shapes, where a name asks for them."""
    if not is_vector(out):
        return
    if not pack.draws:
        output_format(out)  # says what can be
    if mask is not None:
        raise UsageError(
            f"With a mask a part of the picture stays pixels, for which {Path(out).suffix} has no "
            "place: give --out another ending."
        )


def pack_defaults(args: argparse.Namespace, pack: PackInfo) -> dict[str, Any]:
    """Return the pack's name, and its own steps and guidance where the user gave none."""
    given = {"steps": args.steps, "guidance": args.guidance}
    own = {name: value for name, value in pack.defaults.items() if given[name] is None}
    return {"model": pack.name, **own}


def size_fields(args: argparse.Namespace, pack: PackInfo) -> dict[str, Any]:
    """Return the recipe's field that ``--size`` sets."""
    return {"size": pack.usual_size if args.size is None else parse_size(args.size, pack)}


def parse_size(text: str, pack: PackInfo) -> tuple[int, int]:
    """Return the (width, height) that a text means, where the pack can make it."""
    match = re.fullmatch(r"(\d{1,5})[x×X](\d{1,5})", text.strip())
    if match is None:
        usual = USUAL if pack.draws else pack.native_size
        raise UsageError(f"“{text}” is no size: write it as {usual}x{usual}.")
    size = int(match[1]), int(match[2])
    multiple, largest = pack.size_multiple, _LARGEST * pack.native_size
    if pack.draws:
        if any(edge % multiple or not LEAST <= edge <= MOST for edge in size):
            raise UsageError(
                f"The size {text} does not suit {pack.title}: use multiples of {multiple} from "
                f"{LEAST} to {MOST}."
            )
        if not composable(*size):
            raise UsageError(UNSHAPELY.format(*size))
    elif any(edge % multiple or not multiple <= edge <= largest for edge in size):
        raise UsageError(
            f"The size {text} does not suit {pack.title}: use multiples of {multiple} up to "
            f"{largest}; it is best at {pack.native_size}x{pack.native_size}."
        )
    return size


def load_models(pack: PackInfo, device: str, bar: ProgressBar) -> Models:
    """Load a pack; torch comes with it."""
    bar.loading(f"Loading {pack.title}…")
    from muse_desktop.models.live.load import load

    return load(pack, device, on_progress=lambda event: bar.loading(f"{event.what}…"))
