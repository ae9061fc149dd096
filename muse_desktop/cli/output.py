"""Options for how pictures are written, and what goes along with them."""

from __future__ import annotations

import argparse

from muse_desktop.pictures.finishing import COLOURS, Finish
from muse_desktop.pictures.finishing import LARGEST as LONGEST
from muse_desktop.pictures.finishing import SMALLEST as SHORTEST
from muse_desktop.pictures.privacy import GROUPS, NOTHING, Keep
from muse_desktop.pictures.saving import QUALITY
from muse_desktop.pictures.vector import LARGEST, MILLIMETRES, SMALLEST


def kept(args: argparse.Namespace) -> Keep:
    """Return what of the source's data goes along; generating has no source to ask about."""
    if args.no_metadata:
        return NOTHING
    keep: Keep = getattr(args, "exif", Keep())
    return keep.without("location") if getattr(args, "no_location", False) else keep


def finish_of(args: argparse.Namespace) -> Finish:
    """Return the size and colours in which pictures are written."""
    return Finish(args.long_edge, not args.no_sharpen, args.colours)


def add_output(parser: argparse.ArgumentParser) -> None:
    """Add how pictures are written."""
    add = parser.add_argument
    add(
        "--no-metadata",
        action="store_true",
        help="write neither the request nor the source's EXIF and XMP into the picture",
    )
    add("--quality", type=_quality, default=QUALITY, metavar="1…100",
        help="of JPEG, WebP and AVIF (default: %(default)s)")  # fmt: skip
    add("--no-ai-mark", action="store_true",
        help="do not say in the picture's XMP that a model made or changed it (IPTC digital source "
        "type)")  # fmt: skip
    add("--long-edge", type=_edge, metavar="PIXELS",
        help="make the picture smaller where its longer side has more, and sharpen it for "
        "that")  # fmt: skip
    add("--no-sharpen", action="store_true", help="do not sharpen what is made smaller")
    add("--colours", choices=COLOURS, default="own",
        help="the space of the numbers: the source's own (sRGB where there is none), srgb, "
        "display-p3 (default: %(default)s)")  # fmt: skip
    add("--quiet", "-q", action="store_true", help="no progress bar")


def add_exif(parser: argparse.ArgumentParser) -> None:
    """Add what of a photograph's own data goes along."""
    add = parser.add_argument
    add("--exif", type=_keep, default=Keep(), metavar="LIST",
        help=f"what of the picture's EXIF and XMP goes along: {', '.join(GROUPS)}; all or none "
        "(default: author,rest, so neither the place nor serial numbers nor the "
        "owner)")  # fmt: skip
    # Was needed when the place went along by itself; scripts have it.
    add("--no-location", action="store_true", help=argparse.SUPPRESS)


def _keep(text: str) -> Keep:
    """Return the parts of metadata that a list names."""
    try:
        return Keep.parse(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from None


def _print_size(text: str) -> float:
    """Return millimetres of paper."""
    try:
        millimetres = float(text)
    except ValueError:
        millimetres = 0.0
    if SMALLEST <= millimetres <= LARGEST:
        return millimetres
    raise argparse.ArgumentTypeError(
        f"“{text}” is no size of paper: give {SMALLEST:g} to {LARGEST:g} millimetres"
    )


def _quality(text: str) -> int:
    """Return a quality of 1 to 100."""
    if text.strip().isdecimal() and 1 <= int(text) <= 100:
        return int(text)
    raise argparse.ArgumentTypeError(f"“{text}” is no quality: give a whole number, 1 to 100")


def add_print_size(parser: argparse.ArgumentParser) -> None:
    """Add how large a drawing is on paper."""
    parser.add_argument(
        "--print-size", type=_print_size, default=MILLIMETRES, metavar="MM",
        help="of drawings as .svg or .pdf: the long side on paper (default: %(default)g)",
    )  # fmt: skip


def _edge(text: str) -> int:
    """Return pixels of a longer side."""
    if text.strip().isdecimal() and SHORTEST <= int(text) <= LONGEST:
        return int(text)
    raise argparse.ArgumentTypeError(
        f"“{text}” is no size: give pixels of the longer side, {SHORTEST} to {LONGEST}"
    )
