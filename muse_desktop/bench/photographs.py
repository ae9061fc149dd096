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
from muse_desktop.bench.statistics import bootstrap, paired, spearman
from muse_desktop.bench.tables import Table
from muse_desktop.daylight import measures
from muse_desktop.daylight.faces import FACES, Box
from muse_desktop.daylight.photographs import Photograph, held_out
from muse_desktop.emotion import EMOTIONS, PHRASES, VALENCE_AROUSAL, Blend
from muse_desktop.muse.events import Finished
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Picture, Request
from muse_desktop.pictures.imaging import open_picture

COUNT = 64
INTENSITY = 0.8
INTENSITIES = (0.2, 0.4, 0.6, 0.8, 1.0)
SEEDS = 8
GRADATION = 10_000
"""Seeds from here on are the grids' own: runs that are shared would be shared without the grid."""
PLAIN = "a photograph"
POSITIVE = tuple(e for e in EMOTIONS if VALENCE_AROUSAL[e][0] > 0)
TINTED = ("anger", "disgust")
"""Whose looks may turn skin."""
STRONG = 0.5
"""From this probability on a photograph carries an emotion of its own."""


def chosen(bench: Bench) -> list[Photograph]:
    """Return the photographs, spread over the held-out themes."""
    if bench.photos is None:
        raise BenchError("Name the photographs: --photos FOLDER (with ratings.csv and pictures/).")
    found = sorted(
        held_out(bench.photos), key=lambda one: (one.path.stem.split("-")[-1], one.theme)
    )
    return found[: bench.at_most(COUNT)]


def _turn(photograph: Photograph) -> tuple[str, str]:
    """One of each theme, then another of each."""
    return photograph.path.stem.rpartition("-")[2], photograph.theme


def photographs(bench: Bench) -> Table:
    """Whether edits bring the emotion, and whether they stay photographs."""
    table = Table("photographs")
    runs: dict[tuple[int, str, str], dict[str, Any]] = {}
    found = chosen(bench)
    for k, photograph in enumerate(found):
        picture = open_picture(photograph.path)
        measure = measured(picture, FACES.get(photograph.path.name, ()))
        for i, emotion in enumerate(EMOTIONS):
            for arm, settings in _arms(emotion):
                request = _ask(bench, picture, seed=8 * k + i, **settings)
                name = f"photo-{photograph.path.stem}-{emotion}-{arm}"
                runs[k, emotion, arm] = bench.run("photographs", name, request, measure)
    _emotions(table, runs, len(found))
    _photograph(table, runs)
    return table


def gradation(bench: Bench) -> Table:
    """Intensity in order, variety between seeds, and WHICH where content has its own emotion."""
    table = Table("gradation")
    found = chosen(bench)[: bench.at_most(8)]
    order: dict[str, list[float]] = {"guide": [], "judge": []}
    spread: list[float] = []
    margins: dict[str, list[float]] = {"both": [], "entropy": []}
    for k, photograph in enumerate(found):
        picture = open_picture(photograph.path)
        stem = photograph.path.stem
        emotion = EMOTIONS[k % len(EMOTIONS)]
        rising = [
            bench.run("gradation", f"photo-{stem}-{intensity:g}",
                      _ask(bench, picture, target=Blend.of(emotion), intensity=intensity, seed=k))
            for intensity in INTENSITIES
        ]  # fmt: skip
        for who, values in order.items():
            values.append(spearman(INTENSITIES, [run[who][emotion] for run in rising]))
        grids = [
            bench.run("gradation", f"photo-{stem}-seed-{seed}", request, _grid)["grid"]
            for seed in range(SEEDS)
            for request in [
                _ask(
                    bench,
                    picture,
                    target=Blend.of(emotion),
                    intensity=INTENSITY,
                    seed=GRADATION + seed,
                )
            ]
        ]
        looks = _looks(picture, emotion, SEEDS)
        spread.append(
            measures.variety([np.array(grid, np.float32) for grid in grids])
            / measures.variety(looks)
        )
        _which(bench, picture, stem, margins)
    for who, values in order.items():
        least = 0.9 if who == "guide" else 0.8
        table.add(f"intensity: rank correlation within pictures, {who}", float(np.mean(values)),
                  least=least, count=len(values))  # fmt: skip
    table.add("variety of seeds over that of looks", float(np.mean(spread)), least=0.6,
              count=len(spread))  # fmt: skip
    if margins["both"]:
        gain = paired(margins["both"], margins["entropy"])
        for what, value in zip(("mean", "low", "high"), gain, strict=True):
            table.add(f"WHICH: judge's margin, both terms − cross entropy, {what}", value,
                      count=len(margins["both"]))  # fmt: skip
    return table


def _ask(bench: Bench, picture: Picture, **settings: Any) -> Request:
    """Return an edit with the pack's own steps and guidance."""
    return bench.request(picture, **{**bench.info.defaults, **settings})


def measured(before: Picture, faces: Sequence[Box] = ()) -> Any:
    """Return what measures a result beside its source; ``faces``: where that shows any."""
    source = _array(before)

    def measure(finished: Finished) -> dict[str, Any]:
        clipped, structure, skin, gained = measures.of(source, _array(finished.picture), faces)
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


def _which(bench: Bench, picture: Picture, stem: str, margins: dict[str, list[float]]) -> None:
    """Both terms against cross entropy alone, toward the neighbours of what content says."""
    from muse_desktop.emotion import neighbours

    plain = bench.run("gradation", f"photo-{stem}-own", _ask(bench, picture, prompt=PLAIN))
    own = metrics.top(plain["judge_before"])
    if plain["judge_before"][own] < STRONG:
        return
    entropy = Method(lambda_inherent=0.0, lambda_similar=0.0)
    for target in neighbours(own):
        request: Request = _ask(
            bench, picture, target=Blend.of(target), intensity=INTENSITY, seed=1
        )
        for arm, method in (("both", None), ("entropy", entropy)):
            run = bench.run("gradation", f"photo-{stem}-{target}-{arm}", request, method=method)
            others = max(p for name, p in run["judge"].items() if name != target)
            margins[arm].append(run["judge"][target] - others)


def _grid(finished: Finished) -> dict[str, Any]:
    grade = finished.evidence.grade
    if grade is None:
        raise BenchError("This model makes no grades: give --model daylight.")
    numbers = np.frombuffer(grade.data, "<f2").astype(np.float32)
    return {"grid": [round(float(v), 4) for v in numbers]}


def _looks(picture: Picture, emotion: str, count: int) -> list[Any]:
    """Return grids of looks of one mood, as the generator draws them for this photograph."""
    from muse_desktop.daylight import looks

    rng = np.random.default_rng(0)
    photo = looks.PhotoStatistics.of(_array(picture))
    return [looks.sample(rng, photo, mood=emotion).grid.ravel() for _ in range(count)]


def _array(picture: Picture) -> Any:
    pixels = np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)
    return pixels.astype(np.float32) / np.float32(255)


def _shown(found: list[Photograph], count: int) -> list[Photograph]:
    """Return photographs for a sheet, faces in a third of them."""
    faces = [one for one in found if one.path.name in FACES][: count // 3]
    return [*[one for one in found if one.path.name not in FACES][: count - len(faces)], *faces]


def photo_sheet(bench: Bench, out: Path, side: int) -> None:
    """Draw a sheet of real edits: a row a photograph, the original and the eight emotions."""
    from PIL import Image

    from muse_desktop.bench.context import synthesized, to_pillow

    rows = []
    for k, photograph in enumerate(_shown(chosen(bench), bench.at_most(12))):
        picture = open_picture(photograph.path)
        cells = [to_pillow(picture)]
        for i, emotion in enumerate(EMOTIONS):
            request = _ask(
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
