"""Pictures of results: a contact sheet of the generation table's cells, and the README's strip."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

from PIL import Image, ImageDraw, ImageFont

from muse_desktop.bench.context import Bench, say, synthesized, to_pillow
from muse_desktop.bench.generation import INTENSITY, PROMPTS, guided, picture_name
from muse_desktop.emotion import COLORS, EMOTIONS, Blend

PAPER = "#ffffff"
INK = "#333333"
GAP = 6


def sheet(bench: Bench, out: Path, size: int = 192, *, complete: bool = True) -> None:
    """Draw the table's cells: a row for unguided and one for each emotion, a column a prompt.

    Pictures that ``generation --pictures`` has written are taken as they are; others are made, or
    left out where the sheet need not be complete.
    """

    def cell(prompt: int, emotion: str, kind: str) -> Any:
        picture = _kept(bench, picture_name(prompt, emotion, kind))
        return _made(bench, prompt, emotion, kind) if picture is None and complete else picture

    columns = range(bench.at_most(len(PROMPTS)))
    # Unguided with the seed of the prompt's first cell.
    rows = [("unguided", [cell(i, EMOTIONS[i], "plain") for i in columns])]
    for emotion in EMOTIONS:
        rows.append((emotion, [cell(i, emotion, "guided") for i in columns]))
    save(draw_sheet(rows, [PROMPTS[i] for i in columns], size), out)


def strip(bench: Bench, out: Path, prompt: str, size: int = 192) -> None:
    """Draw one prompt and seed in the eight emotions, with their names under them."""
    pictures = []
    for emotion in EMOTIONS:
        request = bench.request(
            prompt=prompt, target=Blend.of(emotion), intensity=INTENSITY, seed=bench.seed
        )
        pictures.append(to_pillow(synthesized(bench.models, request).picture))
        say(f"strip: {emotion}")
    save(draw_strip(pictures, EMOTIONS, size), out)


def _kept(bench: Bench, name: str) -> Any:
    """Return the picture that a table wrote, or None."""
    if bench.pictures is None or not (file := bench.pictures / f"{name}.png").exists():
        return None
    with Image.open(file) as opened:
        return opened.convert("RGB")


def _made(bench: Bench, prompt: int, emotion: str, kind: str) -> Any:
    """Make a cell's picture."""
    request = guided(bench, prompt, emotion)
    if kind == "plain":
        request = request.with_(target=None)
    say(f"sheet: {picture_name(prompt, emotion, kind)}")
    return to_pillow(synthesized(bench.models, request).picture)


def draw_sheet(
    rows: Sequence[tuple[str, Sequence[Any]]], captions: Sequence[str], size: int
) -> Any:
    """Return named rows of pictures (None: an empty place) under captions."""
    font = ImageFont.load_default(max(size // 14, 9))
    left, top = 6 * size // 10, size // 5
    canvas = Image.new(
        "RGB", (left + len(captions) * (size + GAP), top + len(rows) * (size + GAP)), PAPER
    )
    draw = ImageDraw.Draw(canvas)
    for i, caption in enumerate(captions):
        x = left + i * (size + GAP) + size // 2
        draw.text((x, top // 2), caption, fill=INK, font=font, anchor="mm")
    for j, (name, pictures) in enumerate(rows):
        y = top + j * (size + GAP)
        ink = COLORS.get(name, INK)
        draw.text((left - GAP, y + size // 2), name, fill=ink, font=font, anchor="rm")
        for i, picture in enumerate(pictures):
            if picture is not None:
                canvas.paste(_fitted(picture, size), (left + i * (size + GAP), y))
    return canvas


def draw_strip(pictures: Sequence[Any], names: Sequence[str], size: int, columns: int = 4) -> Any:
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
        canvas.paste(_fitted(picture, size), (x, y))
        draw.text((x + size // 2, y + size + line // 2), name, fill=INK, font=font, anchor="mm")
    return canvas


def _fitted(picture: Any, size: int) -> Any:
    return picture.resize((size, size), Image.Resampling.LANCZOS)


def save(picture: Any, out: Path) -> None:
    """Write a picture and say where it is."""
    out.parent.mkdir(parents=True, exist_ok=True)
    picture.save(out, optimize=True)
    say(f"wrote {out}")
