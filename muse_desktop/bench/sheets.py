"""Pictures of results: a contact sheet of the generation table's cells, and the README's strip."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from PIL import Image

from muse_desktop.bench.context import DRAWN_SIDE, Bench, say, synthesized, to_pillow
from muse_desktop.bench.generation import INTENSITY, PROMPTS, guided, picture_name
from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.request import Request
from muse_desktop.pictures.contact_sheet import draw_strip, draw_table


def sheet(bench: Bench, out: Path, size: int = 192, *, complete: bool = True) -> None:
    """Draw the table's cells: a row for unguided and one for each emotion, a column a prompt.

    Pictures that ``generation --pictures`` has written are taken as they are; others are made, or
    left out where the sheet need not be complete.
    """

    def cell(prompt: int, emotion: str, kind: str) -> Any:
        picture = _kept(bench, picture_name(prompt, emotion, kind))
        if picture is None and complete:
            return _made(bench, prompt, emotion, kind, size)
        return picture

    columns = range(bench.at_most(len(PROMPTS)))
    # Unguided with the seed of the prompt's first cell.
    rows = [("unguided", [cell(i, EMOTIONS[i], "plain") for i in columns])]
    for emotion in EMOTIONS:
        rows.append((emotion, [cell(i, emotion, "guided") for i in columns]))
    save(draw_table(rows, [PROMPTS[i] for i in columns], size), out)


def strip(bench: Bench, out: Path, prompt: str, size: int = 192) -> None:
    """Draw one prompt and seed in the eight emotions, with their names under them."""
    pictures = []
    for emotion in EMOTIONS:
        request = bench.request(
            prompt=prompt, target=Blend.of(emotion), intensity=INTENSITY, seed=bench.seed
        )
        request = _for_cell(bench, request, size)
        pictures.append(to_pillow(synthesized(bench.models, request, bench.method).picture))
        say(f"strip: {emotion}")
    save(draw_strip(pictures, EMOTIONS, size), out)


def _kept(bench: Bench, name: str) -> Any:
    """Return the picture that a table wrote, or None."""
    if bench.pictures is None or not (file := bench.pictures / f"{name}.png").exists():
        return None
    with Image.open(file) as opened:
        return opened.convert("RGB")


def _for_cell(bench: Bench, request: Request, size: int) -> Request:
    """Let a drawing be drawn as large as its cell at least; pixels have the size they have."""
    if not bench.draws:
        return request
    multiple = bench.info.size_multiple
    side = -(-max(size, DRAWN_SIDE) // multiple) * multiple
    return request.with_(size=(side, side))


def _made(bench: Bench, prompt: int, emotion: str, kind: str, size: int) -> Any:
    """Make a cell's picture."""
    request = _for_cell(bench, guided(bench, prompt, emotion), size)
    if kind == "plain":
        request = request.with_(target=None)
    say(f"sheet: {picture_name(prompt, emotion, kind)}")
    return to_pillow(synthesized(bench.models, request, bench.method).picture)


def save(picture: Any, out: Path) -> None:
    """Write a picture and say where it is."""
    out.parent.mkdir(parents=True, exist_ok=True)
    picture.save(out, optimize=True)
    say(f"wrote {out}")
