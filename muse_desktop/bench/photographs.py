"""Edits of photographs by a pack of grades, on themes that nothing was learnt from.

Who reads: the judge, which never gives a gradient, and beside it a formula of colour alone (Valdez
& Mehrabian 1994), which no reader can have been fooled by.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench, BenchError
from muse_desktop.bench.statistics import bootstrap
from muse_desktop.bench.tables import Table
from muse_desktop.daylight import measures
from muse_desktop.daylight.faces import FACES, Box
from muse_desktop.daylight.photographs import Photograph, held_out
from muse_desktop.emotion import EMOTIONS, PHRASES, VALENCE_AROUSAL, Blend
from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Picture, Request
from muse_desktop.pictures.imaging import open_picture

COUNT = 64
INTENSITY = 0.8
PLAIN = "a photograph"
POSITIVE = tuple(e for e in EMOTIONS if VALENCE_AROUSAL[e][0] > 0)
TINTED = ("anger", "disgust")
"""Whose looks may turn skin."""


def chosen(bench: Bench, count: int | None) -> list[Photograph]:
    """Return at most ``count`` photographs, spread over the held-out themes; faces in a third."""
    if bench.photos is None:
        raise BenchError("Name the photographs: --photos FOLDER (with ratings.csv and pictures/).")
    found = sorted(held_out(bench.photos), key=_turn)
    faces = [one for one in found if one.path.name in FACES]
    others = [one for one in found if one.path.name not in FACES]
    mixed: list[Photograph] = []
    while faces or others:
        mixed += others[:2] + faces[:1]
        del others[:2], faces[:1]
    return mixed if count is None else mixed[: bench.at_most(count)]


def _turn(photograph: Photograph) -> tuple[str, str]:
    """One of each theme, then another of each."""
    return photograph.path.stem.rpartition("-")[2], photograph.theme


def photographs(bench: Bench) -> Table:
    """Whether edits bring the emotion, and whether they stay photographs."""
    table = Table("photographs")
    runs: dict[tuple[int, str, str], dict[str, Any]] = {}
    found = chosen(bench, COUNT)
    for k, photograph in enumerate(found):
        picture = open_picture(photograph.path)
        measure = measured(picture, FACES.get(photograph.path.name, ()))
        for i, emotion in enumerate(EMOTIONS):
            for arm, settings in _arms(emotion):
                request = ask(bench, picture, seed=8 * k + i, **settings)
                name = f"photo-{photograph.path.stem}-{emotion}-{arm}"
                runs[k, emotion, arm] = bench.run("photographs", name, request, measure)
    _emotions(table, runs, len(found))
    _photograph(table, runs)
    return table


def ask(bench: Bench, picture: Picture, **settings: Any) -> Request:
    """Return an edit with the pack's own steps and guidance."""
    return bench.request(picture, **settings)


def measured(before: Picture, faces: Sequence[Box] = ()) -> Any:
    """Return what measures a result beside its source; ``faces``: where that shows any."""
    source = array(before)

    def measure(finished: Finished) -> dict[str, Any]:
        clipped, structure, skin, gained = measures.of(source, array(finished.picture), faces)
        return {"clipped": clipped, "structure": structure, "pleasure": gained,
                "skin": None if np.isnan(skin) else skin}  # fmt: skip

    return measure


def _arms(emotion: str) -> list[tuple[str, dict[str, Any]]]:
    word = PHRASES[emotion].split(",")[0]
    return [
        ("tokens", {"target": Blend.of(emotion), "intensity": INTENSITY}),
        ("plain", {"prompt": PLAIN}),
        ("word", {"prompt": f"{PLAIN}, {word}"}),
    ]


def _emotions(table: Table, runs: dict[Any, Any], count: int) -> None:
    def hits(arm: str, who: str, only: Sequence[str] = EMOTIONS) -> list[float]:
        return [
            float(metrics.top(run[who]) == emotion)
            for (_, emotion, own), run in runs.items()
            if own == arm and emotion in only
        ]

    for arm, who, goal in (
        ("tokens", "judge", {"least": 0.8}),
        ("tokens", "guide", {}),
        ("plain", "judge", {"most": 0.2}),
        ("word", "judge", {}),
    ):
        found = bootstrap(hits(arm, who))
        table.add(f"Emo-A by the {who}, {arm}", found.mean, "%", count=len(hits(arm, who)), **goal)
        table.add("  95 % interval, low", found.low, "%")
        table.add("  95 % interval, high", found.high, "%")
    for emotion in EMOTIONS:
        own = hits("tokens", "judge", (emotion,))
        table.add(f"  {emotion}, tokens", float(np.mean(own)), "%", count=len(own))
    pleased = []
    for k in range(count):
        by = {e: runs[k, e, "tokens"]["pleasure"] for e in EMOTIONS}
        up = np.mean([by[e] for e in POSITIVE])
        down = np.mean([by[e] for e in EMOTIONS if e not in POSITIVE])
        pleased.append(float(up > down))
    table.add("photographs in which positive targets please more (V & M)", float(np.mean(pleased)),
              "%", least=0.9, count=count)  # fmt: skip


def _photograph(table: Table, runs: dict[Any, Any]) -> None:
    own = {key: run for key, run in runs.items() if key[2] == "tokens"}
    structure = [run["structure"] for run in own.values()]
    skins = [
        run["skin"] for key, run in own.items() if run["skin"] is not None and key[1] not in TINTED
    ]
    n = len(own)
    table.add("structure: correlation of gradients, median", float(np.median(structure)),
              least=0.97, count=n)  # fmt: skip
    table.add("structure, worst", min(structure), least=0.9, count=n)
    clipped = float(np.median([run["clipped"] for run in own.values()]))
    table.add("pixels newly clipped, median", clipped, "%", most=0.01, count=n)
    if skins:
        table.add("skin of faces: hue shift in degrees, median, but anger and disgust",
                  float(np.median(skins)), most=12.0, count=len(skins))  # fmt: skip
    seconds = [run["seconds"] for run in own.values()]
    table.add("seconds an edit, median", float(np.median(seconds)), "s", count=n)


def array(picture: Picture) -> Any:
    pixels = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)
    return pixels.astype(np.float32) / np.float32(255)


def photo_sheet(bench: Bench, out: Path, side: int) -> None:
    """Draw a sheet of real edits: a row a photograph, the original and the eight emotions."""
    from PIL import Image

    from muse_desktop.bench.context import synthesized, to_pillow

    rows = []
    for k, photograph in enumerate(chosen(bench, 12)):
        picture = open_picture(photograph.path)
        cells = [to_pillow(picture)]
        for i, emotion in enumerate(EMOTIONS):
            request = ask(
                bench, picture, target=Blend.of(emotion), intensity=INTENSITY, seed=8 * k + i
            )
            cells.append(to_pillow(synthesized(bench.models, request).picture))
        size = (side, round(side * 0.72))
        rows.append([cell.resize(size, Image.Resampling.LANCZOS) for cell in cells])
    width, height = rows[0][0].size
    sheet = Image.new("RGB", (width * len(rows[0]), height * len(rows)))
    for y, row in enumerate(rows):
        for x, cell in enumerate(row):
            sheet.paste(cell, (x * width, y * height))
    sheet.save(out, quality=88)
