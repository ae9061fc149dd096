"""Which pack a command means, what it is asked for, and loading it."""

from __future__ import annotations

import argparse
import re
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.cli.parts import UsageError
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.models.packs.choosing import (
    choose_editor,
    choose_pack,
    defaults_of,
    parse_size,
)
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.request import Mode, Picture
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.metadata import made_by
from muse_desktop.pictures.saving import is_vector, output_format

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import Models


def check_device(name: str) -> None:
    """Raise :class:`UsageError` where no device can be called so."""
    if not re.fullmatch(r"auto|cpu|(cuda|mps|xpu)(:\d+)?", name):
        raise UsageError(f"Unknown device “{name}”: use auto, cpu, cuda or mps.")


def find_pack(
    args: argparse.Namespace, mode: Mode = "generate", picture: str | None = None
) -> PackInfo:
    """Return the pack that is asked for; where none is, the one that made ``picture``, or else the
    usual one. ``args.model`` is its name from then on.

    Raises
    ------
    RequestError
        Where the pack is not for this.
    """
    check_device(args.device)
    maker = None if picture is None or args.model is not None else made_by(picture)
    pack = choose_pack(Library(), mode, args.model, maker)
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
    RequestError
        Where the pack is not for this.
    """
    check_device(args.device)
    maker = None if args.model is not None else made_by(picture)
    pack = choose_editor(Library(), args.model, maker, bool(drawings))
    args.model = pack.name
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
    return defaults_of(pack, args.steps, args.guidance)


def size_fields(args: argparse.Namespace, pack: PackInfo) -> dict[str, Any]:
    """Return the recipe's field that ``--size`` sets."""
    return {"size": pack.usual_size if args.size is None else parse_size(args.size, pack)}


def load_models(pack: PackInfo, device: str, bar: ProgressBar) -> Models:
    """Load a pack; torch comes with it."""
    bar.loading(f"Loading {pack.title}…")
    from muse_desktop.models.live.load import load

    return load(pack, device, on_progress=lambda event: bar.loading(f"{event.what}…"))
