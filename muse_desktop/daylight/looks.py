"""Ways to grade a photograph, drawn without end: the recipes made into looks for one photograph.

    look = sample(rng, PhotoStatistics.of(small), mood="sadness")
    graded = look.apply(photo)         # H×W×3 in [0, 1], any size
    look.mood, look.caption, look.grid

A look has its light where the photograph has light, darkens what is light and leaves what is dark
already, spares what is colourful already, and keeps the hue of skin (``develop``, ``grids``).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
import torch
from numpy.typing import NDArray

from muse_desktop.daylight.captions import caption
from muse_desktop.daylight.develop import Grade
from muse_desktop.daylight.grids import PhotoStatistics, grid_of, identity
from muse_desktop.daylight.recipes import RECIPES, Recipe
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.bilateral_grid import apply_grid

__all__ = ["MOODS", "NEUTRAL", "Look", "PhotoStatistics", "sample"]

NEUTRAL = "neutral"
MOODS: tuple[str, ...] = (*EMOTIONS, NEUTRAL)
_DARKEST, _BRIGHTEST = -3.2, 1.4


@dataclass(frozen=True)
class Look:
    """A grade of one photograph.

    Attributes
    ----------
    name : the recipe's
    mood : one of the eight, or "neutral"
    strength : 0…1, how far from the unchanged photograph
    caption : what is said of it
    grid : 9×LEVELS×8×8 float32 (:mod:`muse_desktop.models.bilateral_grid`)
    grade : the sliders behind it
    """

    name: str
    mood: str
    strength: float
    caption: str
    grid: NDArray[np.float32]
    grade: Grade

    def apply(self, photo: NDArray[np.float32], amount: float = 1.0) -> NDArray[np.float32]:
        """Return a photograph H×W×3 in [0, 1] with this look; ``amount`` 0 leaves it as it is."""
        x = torch.from_numpy(np.ascontiguousarray(photo, dtype=np.float32)).permute(2, 0, 1)[None]
        with torch.inference_mode():
            y = apply_grid(torch.from_numpy(self.grid)[None], x, amount)
        return y[0].permute(1, 2, 0).numpy()


def sample(
    rng: np.random.Generator,
    photo: PhotoStatistics,
    mood: str | None = None,
    *,
    recipe: Recipe | None = None,
    strength: float | None = None,
) -> Look:
    """Draw a look for a photograph.

    Parameters
    ----------
    rng : draws everything
    photo : the photograph's statistics
    mood : one of :data:`MOODS`; any of them where it is None
    recipe : this recipe instead of any of the mood's
    strength : 0…1; drawn, seldom weak, where it is None

    Raises
    ------
    ValueError
        Where there is no such mood.
    """
    if recipe is None:
        mood = MOODS[rng.integers(len(MOODS))] if mood is None else mood
        fitting = [r for r in RECIPES if (r.mood or NEUTRAL) == mood]
        if not fitting:
            raise ValueError(f"there is no mood “{mood}”: {', '.join(MOODS)}")
        recipe = fitting[rng.integers(len(fitting))]
    if strength is None:
        strength = float(1 - 0.72 * rng.random() ** 1.3)
    grade = _grade(recipe, photo, rng).scaled(strength)
    resting = not recipe.ranges
    grid = identity() if resting else grid_of(grade, photo, recipe.skin_degrees)
    said = caption(recipe, strength, rng)
    return Look(recipe.name, recipe.mood or NEUTRAL, strength, said, grid, grade)


def _grade(recipe: Recipe, photo: PhotoStatistics, rng: np.random.Generator) -> Grade:
    values = {name: float(rng.uniform(*span)) for name, span in recipe.ranges.items()}
    key, pull = rng.uniform(*recipe.key), rng.uniform(*recipe.pull)
    wanted = pull * 3 * np.log2(key / max(photo.brightness, 0.05))
    # A bright look never darkens a bright picture, nor a dark one lightens a dark one.
    if key >= 0.58:
        wanted = max(wanted, 0.0)
    elif key <= 0.5:
        wanted = min(wanted, 0.0)
    values["exposure"] = float(np.clip(values.get("exposure", 0.0) + wanted, _DARKEST, _BRIGHTEST))
    if values.get("saturation", 1.0) > 1:
        room = np.clip(1.35 - photo.colourfulness / 0.22, 0.5, 1.0)
        values["saturation"] = float(1 + (values["saturation"] - 1) * room)
    if "haze" in values:
        # Air is as bright as the day is: over a night it is a thin dark veil.
        day = np.clip(0.2 + 1.45 * photo.brightness, 0.3, 1.0)
        values["air"], values["haze"] = values["air"] * day, values["haze"] * day
    if "pool" in values:
        spread = 0.05
        at = {"light": photo.light, "subject": photo.subject}.get(recipe.pool_at, (0.5, 0.5))
        values["pool_x"], values["pool_y"] = (
            float(np.clip(c + spread * rng.standard_normal(), 0.05, 0.95)) for c in at
        )
    return Grade(**values)
