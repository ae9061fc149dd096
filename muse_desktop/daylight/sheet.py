"""Sheets of looks on photographs, to be looked at, and what they do in numbers."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from muse_desktop.daylight import measures
from muse_desktop.daylight.faces import FACES
from muse_desktop.daylight.looks import NEUTRAL, PhotoStatistics, sample
from muse_desktop.daylight.photographs import Photograph
from muse_desktop.daylight.recipes import RECIPES, Recipe

WIDTH = 200


def sheet(
    photographs: Sequence[Photograph], recipes: Sequence[Recipe], seed: int = 0, width: int = WIDTH
) -> Image.Image:
    """Return a picture with a row for each photograph: itself, then each recipe, strong."""
    rng, rows = np.random.default_rng(seed), []
    for photograph in photographs:
        photo = photograph.read(2 * width)
        photo = np.asarray(
            Image.fromarray((photo * 255).round().astype(np.uint8)).resize(
                (width, round(width * photo.shape[0] / photo.shape[1]))
            ),
            dtype=np.float32,
        ) / np.float32(255)
        statistics = PhotoStatistics.of(photo)
        looks = [sample(rng, statistics, recipe=r, strength=0.9).apply(photo) for r in recipes]
        rows.append(np.concatenate([photo, *looks], axis=1))
    picture = Image.fromarray((np.concatenate(rows) * 255).round().astype(np.uint8))
    titled = Image.new("RGB", (picture.width, picture.height + 14), "white")
    titled.paste(picture, (0, 14))
    draw = ImageDraw.Draw(titled)
    for column, name in enumerate(["", *(recipe.name for recipe in recipes)]):
        draw.text((column * width + 3, 1), name, fill="black")
    return titled


def figures(photographs: Sequence[Photograph], seed: int = 0, each: int = 2) -> dict[str, dict]:
    """Return medians (and the worst structure) by recipe, over photographs and drawn looks.

    Skin is measured in faces; ``pleasure`` is the change of V & M's.
    """
    rng = np.random.default_rng(seed)
    seen: dict[str, list[tuple[float, ...]]] = defaultdict(list)
    for photograph in photographs:
        photo = photograph.read(128)
        statistics = PhotoStatistics.of(photo)
        faces = FACES.get(photograph.path.name, ())
        for recipe in RECIPES:
            for _ in range(each):
                look = sample(rng, statistics, recipe=recipe)
                numbers = measures.of(photo, look.apply(photo), faces)
                for key in (f"{look.mood}: {look.name}", look.mood, "all"):
                    seen[key].append(numbers)
    return {key: measures.medians(rows) for key, rows in seen.items()}


def save_sheets(photographs: Sequence[Photograph], folder: Path) -> list[Path]:
    """Write a sheet for each mood and return the files."""
    folder.mkdir(parents=True, exist_ok=True)
    files = []
    for mood in dict.fromkeys(r.mood or NEUTRAL for r in RECIPES):
        files.append(folder / f"{mood}.jpg")
        recipes = [r for r in RECIPES if (r.mood or NEUTRAL) == mood]
        sheet(photographs, recipes).save(files[-1], quality=90)
    return files
