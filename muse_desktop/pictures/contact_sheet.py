"""Contact sheets: pictures in rows with their captions, on pages of A4 or Letter. Pillow alone.

The window and the command line draw the same sheet; neither needs a display for it.
"""

from __future__ import annotations

import os
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from muse_desktop.emotion import COLORS, Blend
from muse_desktop.emotion.reading import rounded
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.imaging import PictureError, to_image
from muse_desktop.pictures.saving import check_writable, save_picture, write_whole
from muse_desktop.pictures.sheet_layout import DOTS, MARGIN, Layout, Paper, lay_out
from muse_desktop.pictures.sheet_layout import GAP as SPACE

PAPER, INK, FAINT = "#ffffff", "#333333", "#666666"
GAP = 6
LINE = 22
Font = ImageFont.ImageFont | ImageFont.FreeTypeFont
CAVEAT = "Readings are predictions by classifiers, not an assessment of anyone."


@dataclass(frozen=True)
class Cell:
    """One picture of a sheet with its caption, a line each.

    ``notes`` are sentences about its readings; they go to the foot of the sheet, each once.
    """

    picture: Picture
    lines: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


def caption(
    target: Blend | None,
    intensity: float,
    guide: Mapping[str, float] | None,
    judge: Mapping[str, float] | None,
    *more: str,
) -> tuple[str, ...]:
    """Return a cell's lines: the wanted emotion, its intensity, and what both readers see in it."""
    if target is None:
        return ("no emotion", *more)
    return (str(target), f"intensity {100 * intensity:.0f} %", *_seen(target, guide, judge), *more)


def caption_before(
    name: str,
    target: Blend | None,
    guide: Mapping[str, float] | None,
    judge: Mapping[str, float] | None,
) -> tuple[str, ...]:
    """Return the lines of what edits were made of, and what both readers saw in it of the emotion
    that all of them want; None: they want several."""
    seen = () if target is None else _seen(target, guide, judge)
    return ("before", name, *seen)


def _seen(
    target: Blend, guide: Mapping[str, float] | None, judge: Mapping[str, float] | None
) -> tuple[str, ...]:
    seen = [
        f"{who} {rounded(sum(reading[name] for name in target.names))} %"
        for who, reading in (("guide", guide), ("judge", judge))
        if reading is not None
    ]
    return ("predicted: " + ", ".join(seen),) if seen else ()


def contact_sheet(
    cells: Sequence[Cell], heading: str = "", details: str = "", paper: Paper = "a4"
) -> list[Image.Image]:
    """Return the sheet's pages, each with the heading above and the caveats at its foot.

    Parameters
    ----------
    cells : at least one; the pictures are as large as they can be on as few pages as go
    heading : one line, such as the prompt; shortened where it is too long
    details : a fainter line under it, such as seed and date
    paper : the size of a page, which lies across where pictures are larger then
    """
    small = ImageFont.load_default(17)
    fonts = ImageFont.load_default(28), small
    notes = list(dict.fromkeys(note for cell in cells for note in cell.notes))
    pictures = [to_image(cell.picture).convert("RGB") for cell in cells]
    below = LINE * max(len(cell.lines) for cell in cells) + 8
    top = (44 if heading else 0) + (32 if details else 0)
    # How long the lines of the foot are depends on the page, which depends on their number.
    room = MARGIN * 14
    for _ in range(2):
        foot = [line for text in (CAVEAT, *notes) for line in wrapped(text, small, room)]
        sizes = [picture.size for picture in pictures]
        layout = lay_out(sizes, paper, top, LINE * (len(foot) + 1), below)
        room = layout.size[0] - 2 * MARGIN
    parts = range(0, len(cells), layout.on_page)
    pages = []
    for number, first in enumerate(parts, 1):
        which = f"page {number} of {len(parts)}" if len(parts) > 1 else ""
        said = " · ".join(filter(None, (details, which)))
        page = _page(layout, heading, said, foot, fonts)
        for place in range(first, min(first + layout.on_page, len(cells))):
            where = _place(layout, place - first, top, below)
            _put(page, layout, where, pictures[place], cells[place].lines, small)
        pages.append(page)
    return pages


def _page(
    layout: Layout, heading: str, details: str, foot: Sequence[str], fonts: tuple[Font, Font]
) -> Image.Image:
    """Return a page with its heading and its foot."""
    large, small = fonts
    page = Image.new("RGB", layout.size, PAPER)
    draw = ImageDraw.Draw(page)
    room = layout.size[0] - 2 * MARGIN
    if heading:
        draw.text((MARGIN, MARGIN - 6), _short(heading, large, room), INK, large)
    if details:
        y = MARGIN + (34 if heading else -6)
        draw.text((MARGIN, y), _short(details, small, room), FAINT, small)
    for k, text in enumerate(reversed(foot)):
        draw.text((MARGIN, layout.size[1] - MARGIN - (k + 1) * LINE), text, FAINT, small)
    return page


def _place(layout: Layout, place: int, top: int, below: int) -> tuple[int, int]:
    """Return the upper left corner of a place of a page."""
    row, column = divmod(place, layout.columns)
    wide, high = layout.box
    return MARGIN + column * (wide + SPACE), MARGIN + top + row * (high + below + SPACE)


def _put(
    page: Image.Image,
    layout: Layout,
    where: tuple[int, int],
    picture: Image.Image,
    lines: Sequence[str],
    font: Font,
) -> None:
    """Put a picture with its caption into its place of a page."""
    (wide, high), (x, y) = layout.box, where
    shown = _inside(picture, wide, high)
    page.paste(shown, (x, y + high - shown.height))
    draw = ImageDraw.Draw(page)
    for k, text in enumerate(lines):
        draw.text((x, y + high + 8 + k * LINE), _short(text, font, wide), FAINT if k else INK, font)


def save_sheet(pages: Sequence[Image.Image], path: str | os.PathLike[str]) -> None:
    """Write a sheet; ``.pdf`` gives pages of paper, any other ending one picture of them all, one
    below the other.

    Raises
    ------
    PictureError
        Where it cannot be written.
    """
    if Path(path).suffix.lower() != ".pdf":
        width, height = pages[0].width, sum(page.height for page in pages)
        whole = Image.new("RGB", (width, height), PAPER)
        for place, page in enumerate(pages):
            whole.paste(page, (0, place * page.height))
        save_picture(Picture(width, height, "RGB", whole.tobytes()), path)
        return

    def write(stream: Any) -> None:
        first, *others = pages
        first.save(
            stream, "PDF", resolution=DOTS, quality=92, title=Path(path).stem,
            save_all=True, append_images=others,
        )  # fmt: skip

    write_whole(Path(path), write)


def check_sheet(path: str | os.PathLike[str]) -> None:
    """Raise :class:`PictureError` where a sheet could not be written there."""
    # What makes a picture unwritable (no folder, no permission) makes a PDF so.
    pdf = Path(path).suffix.lower() == ".pdf"
    check_writable(Path(path).with_suffix(".png") if pdf else path)
    if pdf and Path(path).is_dir():
        raise PictureError(f"“{Path(path).name}” is a folder: give the sheet another name.")


def draw_table(
    rows: Sequence[tuple[str, Sequence[Image.Image | None]]], captions: Sequence[str], size: int
) -> Image.Image:
    """Return named rows of pictures (None: an empty place) under captions."""
    font = ImageFont.load_default(max(size // 14, 9))
    left, top = 6 * size // 10, size // 5
    canvas = Image.new(
        "RGB", (left + len(captions) * (size + GAP), top + len(rows) * (size + GAP)), PAPER
    )
    draw = ImageDraw.Draw(canvas)
    for i, text in enumerate(captions):
        x = left + i * (size + GAP) + size // 2
        draw.text((x, top // 2), text, fill=INK, font=font, anchor="mm")
    for j, (name, pictures) in enumerate(rows):
        y = top + j * (size + GAP)
        ink = COLORS.get(name, INK)
        draw.text((left - GAP, y + size // 2), name, fill=ink, font=font, anchor="rm")
        for i, picture in enumerate(pictures):
            if picture is not None:
                canvas.paste(_square(picture, size), (left + i * (size + GAP), y))
    return canvas


def draw_strip(
    pictures: Sequence[Image.Image], names: Sequence[str], size: int, columns: int = 4
) -> Image.Image:
    """Return pictures in rows of ``columns``, their names under them."""
    font = ImageFont.load_default(max(size // 12, 9))
    line = size // 6
    lines = -(-len(pictures) // columns)
    canvas = Image.new(
        "RGB", (columns * (size + GAP) - GAP, lines * (size + line + GAP) - GAP), PAPER
    )
    draw = ImageDraw.Draw(canvas)
    for i, (picture, name) in enumerate(zip(pictures, names, strict=True)):
        x, y = (i % columns) * (size + GAP), (i // columns) * (size + line + GAP)
        canvas.paste(_square(picture, size), (x, y))
        draw.text((x + size // 2, y + size + line // 2), name, fill=INK, font=font, anchor="mm")
    return canvas


def _square(picture: Image.Image, size: int) -> Image.Image:
    return picture.resize((size, size), Image.Resampling.LANCZOS)


def _inside(picture: Image.Image, width: int, height: int) -> Image.Image:
    """Return the picture as large as fits there."""
    scale = min(width / picture.width, height / picture.height)
    size = max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)
    return picture.resize(size, Image.Resampling.LANCZOS)


def wrapped(text: str, font: Font, room: int) -> list[str]:
    """Return the text in lines that fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and font.getlength(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [_short(line, font, room) for line in lines]


def _short(text: str, font: Font, room: int) -> str:
    """Return the text on one line, cut where there is no more room."""
    text = " ".join(text.split())
    if font.getlength(text) <= room:
        return text
    while text and font.getlength(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"
