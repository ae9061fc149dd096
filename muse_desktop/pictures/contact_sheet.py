"""Contact sheets: pictures in rows with their captions, as one picture or as a PDF. Pillow alone.

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

PAPER, INK, FAINT = "#ffffff", "#333333", "#666666"
GAP = 6
SIDE = 320
MARGIN = 36
COLUMNS = 4
DOTS = 150
"""Dots per inch of a PDF: four pictures a row then fill A4 across."""
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
    lines = [str(target), f"intensity {100 * intensity:.0f} %"]
    seen = [
        f"{who} {rounded(sum(reading[name] for name in target.names))} %"
        for who, reading in (("guide", guide), ("judge", judge))
        if reading is not None
    ]
    if seen:
        lines.append("predicted: " + ", ".join(seen))
    return (*lines, *more)


def contact_sheet(cells: Sequence[Cell], heading: str = "", details: str = "") -> Image.Image:
    """Return the sheet: up to four pictures a row, the heading above, caveats below.

    Parameters
    ----------
    cells : at least one
    heading : one line, such as the prompt; shortened where it is too long
    details : a fainter line under it, such as seed and date
    """
    columns = min(COLUMNS, len(cells))
    width = 2 * MARGIN + columns * SIDE + (columns - 1) * 3 * GAP
    large, small = ImageFont.load_default(24), ImageFont.load_default(15)
    line = 20
    pictures = [_inside(to_image(cell.picture).convert("RGB"), SIDE) for cell in cells]
    rows = [range(i, min(i + columns, len(cells))) for i in range(0, len(cells), columns)]
    heights = [
        max(pictures[i].height for i in row)
        + GAP
        + line * max(len(cells[i].lines) for i in row)
        + 3 * GAP
        for row in rows
    ]
    room = width - 2 * MARGIN
    notes = dict.fromkeys(note for cell in cells for note in cell.notes)
    foot = [text for sentence in (CAVEAT, *notes) for text in _wrapped(sentence, small, room)]
    top = MARGIN + (38 if heading else 0) + (28 if details else 0)
    canvas = Image.new("RGB", (width, top + sum(heights) + line * len(foot) + MARGIN), PAPER)
    draw = ImageDraw.Draw(canvas)
    if heading:
        draw.text((MARGIN, MARGIN - 8), _short(heading, large, room), INK, large)
    if details:
        draw.text((MARGIN, top - 34), _short(details, small, room), FAINT, small)
    y = top
    for row, height in zip(rows, heights, strict=True):
        tallest = max(pictures[i].height for i in row)
        for column, i in enumerate(row):
            x = MARGIN + column * (SIDE + 3 * GAP)
            picture = pictures[i]
            canvas.paste(picture, (x + (SIDE - picture.width) // 2, y + tallest - picture.height))
            for k, text in enumerate(cells[i].lines):
                at = (x, y + tallest + GAP + k * line)
                draw.text(at, _short(text, small, SIDE), FAINT if k else INK, small)
        y += height
    for k, text in enumerate(foot):
        draw.text((MARGIN, y + k * line), text, FAINT, small)
    return canvas


def save_sheet(sheet: Image.Image, path: str | os.PathLike[str]) -> None:
    """Write a sheet; ``.pdf`` gives a page of its size, any other ending a picture.

    Raises
    ------
    PictureError
        Where it cannot be written.
    """
    if Path(path).suffix.lower() != ".pdf":
        picture = Picture(sheet.width, sheet.height, "RGB", sheet.tobytes())
        save_picture(picture, path)
        return

    def write(stream: Any) -> None:
        sheet.save(stream, "PDF", resolution=DOTS, quality=92, title=Path(path).stem)

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


def _inside(picture: Image.Image, side: int) -> Image.Image:
    """Return the picture as large as fits into a square."""
    scale = side / max(picture.size)
    size = max(round(picture.width * scale), 1), max(round(picture.height * scale), 1)
    return picture.resize(size, Image.Resampling.LANCZOS)


def _wrapped(text: str, font: ImageFont.ImageFont | ImageFont.FreeTypeFont, room: int) -> list[str]:
    """Return the text in lines that fit."""
    lines = [""]
    for word in text.split():
        longer = f"{lines[-1]} {word}".lstrip()
        if lines[-1] and font.getlength(longer) > room:
            lines.append(word)
        else:
            lines[-1] = longer
    return [_short(line, font, room) for line in lines]


def _short(text: str, font: ImageFont.ImageFont | ImageFont.FreeTypeFont, room: int) -> str:
    """Return the text on one line, cut where there is no more room."""
    text = " ".join(text.split())
    if font.getlength(text) <= room:
        return text
    while text and font.getlength(text + "…") > room:
        text = text[:-1]
    return text.rstrip() + "…"
