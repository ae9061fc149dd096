"""Paint a scene: sky, backdrop, subject, mood and weather, from back to front."""

from __future__ import annotations

import argparse
from pathlib import Path
from random import Random

import numpy as np
from PIL import Image

from muse_desktop.storybook.backdrops import BACKDROPS, path
from muse_desktop.storybook.brush import Brush
from muse_desktop.storybook.moods import LAYERS
from muse_desktop.storybook.palette import Palette
from muse_desktop.storybook.props import puff
from muse_desktop.storybook.scene import EMOTIONS, SETTINGS, SUBJECTS, Scene, random_scene
from muse_desktop.storybook.subjects import HEIGHTS, PAINTERS

__all__ = ["contact_sheet", "paint"]

_PATHS = ("house", "castle", "windmill")
_WATERS = ("sea", "lake")


def paint(scene: Scene, size: int = 256) -> Image.Image:
    """Draw a scene.

    Parameters
    ----------
    scene : Scene
        What to draw. The same scene gives the same picture.
    size : int
        Side of the square picture in pixels.

    Returns
    -------
    PIL.Image.Image
        An RGB picture.
    """
    palette = Palette(scene)
    brush = Brush(palette, size)
    # One stream of chance a layer: what one layer draws never moves another.
    layout, ground, thing, air = (Random(scene.seed * 8 + k) for k in range(4))
    horizon = 256 * layout.uniform(0.54, 0.6)
    _sky(brush, air, horizon, scene)
    _mood(brush, scene, 0, horizon)
    _clouds(brush, air, scene)
    BACKDROPS[scene.setting](brush, ground, horizon)
    _mood(brush, scene, 1, horizon)
    _mist(brush, horizon, 0)
    _subject(brush, layout, thing, horizon, scene)
    _mood(brush, scene, 2, horizon)
    _weather(brush, air, horizon)
    return brush.finish()


def _mood(b: Brush, scene: Scene, depth: int, horizon: float) -> None:
    for name, weight in scene.mood:
        layer = LAYERS[name][depth]
        if layer is not None:
            chance = Random(scene.seed * 64 + EMOTIONS.index(name) * 4 + depth)
            layer(b, chance, weight, horizon)


def _sky(b: Brush, r: Random, horizon: float, scene: Scene) -> None:
    """The gradient with the hour's sun, or moon and stars."""
    p = b.palette
    b.fade(None, p.top, p.low, span=(0.0, horizon + 6), raw=True)
    side = r.choice((-1, 1))
    dx = r.uniform(70, 92)
    x = 128 + side * dx
    # Overcast hides the sun; a mood that takes the sky takes the sun as well.
    a = p.daylight * {"clear": 1.0, "cloudy": 0.75, "snow": 0.3}.get(p.weather, 0.0)
    if scene.mood:
        a *= max(0.0, 1.0 - 2.2 * scene.strength * (1 - p.daylight))
    if a < 0.03:
        return
    if scene.time == "night":
        stars = Random(scene.seed * 8 + 5)
        for i in range(12):
            sx, sy = i * 22 + 8 + stars.uniform(-7, 7), (i * 43) % 104 + 6 + stars.uniform(-5, 5)
            b.oval(sx, sy, 2.3, 2.3, "#fff6d8", a, raw=True)
        b.glow(x, 52, 60, 60, "#c8d6ff", 0.55 * a)
        b.oval(x, 52, 19, 19, "#fff3cf", a, raw=True)
        b.oval(x - 6, 56, 5, 4.4, "#efdcb0", a, raw=True)
        b.oval(x + 6, 46, 4, 3.6, "#efdcb0", a, raw=True)
        return
    y, tint, halo = {
        "morning": (84.0, "#fff0b0", "#fff3d0"),
        "noon": (40.0, "#ffe88a", "#fffbe0"),
        "evening": (104.0, "#ffcf6e", "#ffd9a0"),
    }[scene.time]
    b.glow(x, y, 84, 84, halo, 0.75 * a)
    b.oval(x, y, 20, 20, tint, a, raw=True)


def _clouds(b: Brush, r: Random, scene: Scene) -> None:
    """Clouds of the weather, in the light of the sky."""
    p = b.palette
    many = {"clear": 2, "cloudy": 5, "rain": 5, "snow": 4, "fog": 0}[p.weather]
    spots = ((34, 40, 82), (216, 34, 88), (124, 22, 74), (238, 84, 66), (10, 86, 70))
    white = p.tone("#c9d2da" if p.weather == "rain" else "#ffffff")
    grey = p.tone("#9aa8b5" if p.weather == "rain" else "#d6e2ec")
    a = p.daylight
    if scene.mood:
        a *= 1.0 - 0.8 * scene.strength
    for x, y, w in spots[:many]:
        jitter = r.uniform(-16, 16), r.uniform(-6, 6), r.uniform(0.88, 1.12)
        if a > 0.04:
            puff(b, x + jitter[0], y + jitter[1], w * jitter[2], white, grey, a)


def _subject(b: Brush, layout: Random, r: Random, horizon: float, scene: Scene) -> None:
    name = scene.subject
    height = HEIGHTS[name] * layout.uniform(0.95, 1.06)
    x = 128 + layout.uniform(-15, 15)
    foot = 212 + layout.uniform(-5, 6)
    unit = height / 100
    flip = layout.random() < 0.5
    if name == "hot-air balloon":
        foot = 168 + layout.uniform(-7, 7)
    elif name == "sailing boat":
        foot = _float(b, x, horizon, scene)
    else:
        if name in _PATHS:
            path(b, x, foot - 2, "#f6ead0" if scene.setting == "desert" else "#ead6ac")
        wide = 66 if name in ("tent", "castle", "house") else 42
        b.oval(x + 5, foot, wide * unit, 8, "#2b2446", 0.2)
    # Asymmetric subjects with a lit left side stay unturned: light comes from one side.
    PAINTERS[name](b.at(x, foot, unit, flip and name in ("cat", "sailing boat")), r)
    if name == "sailing boat":
        b.box(x - 62, foot - 1, x + 66, foot + 5, "#c8ebf2", 0.8, round_=3)
        b.box(x - 40, foot + 9, x + 34, foot + 14, "#c8ebf2", 0.55, round_=2.5)


def _float(b: Brush, x: float, horizon: float, scene: Scene) -> float:
    """Where a boat's foot goes: on the setting's water, or on a pond made for it."""
    if scene.setting in _WATERS:
        return horizon + 46
    y = 212.0
    b.oval(x, y, 112, 26, "#d9c79a", 0.8)
    b.oval(x, y, 106, 22, "#5fb0cf")
    b.oval(x, y - 4, 94, 15, "#86cbe0", 0.7)
    return y


def _weather(b: Brush, r: Random, horizon: float) -> None:
    p = b.palette
    if p.weather == "rain":
        for i in range(20):
            x = (i * 59 + 14) % 272 + r.uniform(-8, 8)
            y = 60 + (i * 71) % 186 + r.uniform(-8, 8)
            b.line([(x, y), (x - 5, y + 20)], 3.2, "#eaf4fa", 0.5, raw=True)
    elif p.weather == "snow":
        for i in range(30):
            x = (i * 61 + 9) % 256 + r.uniform(-9, 9)
            y = 20 + (i * 47) % 226 + r.uniform(-8, 8)
            b.oval(x, y, 4 if i % 3 else 5, 4 if i % 3 else 5, "#ffffff", 0.9, raw=True)
    elif p.weather == "fog":
        _mist(b, horizon, 1)


def _mist(b: Brush, horizon: float, depth: int) -> None:
    """Fog: thick behind the subject, a thin band before its foot."""
    if b.palette.weather != "fog":
        return
    mist = b.palette.tone("#f4f6f6")
    bands = (
        ((horizon - 30, 52, 0.48), (horizon + 36, 28, 0.14)) if depth == 0 else ((240, 32, 0.5),)
    )
    for y, h, a in bands:
        b.veil(y - h, y + h, mist, a * (0.5 + 0.5 * b.palette.daylight))


def contact_sheet(seed: int = 0, columns: int = 12, size: int = 256) -> Image.Image:
    """A sheet of samples: a row for neutral and one for each emotion, a column for each scene."""
    rng = np.random.default_rng(seed)
    scenes = [
        random_scene(
            rng,
            mood=(),
            setting=SETTINGS[i % len(SETTINGS)],
            subject=SUBJECTS[(i * 3) % len(SUBJECTS)],
        )
        for i in range(columns)
    ]
    rows: list[tuple[tuple[str, float], ...]] = [(), *(((name, 1.0),) for name in EMOTIONS)]
    sheet = Image.new("RGB", (columns * size, len(rows) * size))
    for j, mood in enumerate(rows):
        for i, s in enumerate(scenes):
            same = Scene(s.setting, s.subject, s.time, s.weather, mood, s.seed)
            sheet.paste(paint(same, size), (i * size, j * size))
    return sheet


def main(arguments: list[str] | None = None) -> None:
    """Write a contact sheet, as asked on the command line."""
    parser = argparse.ArgumentParser(description="Draw a contact sheet of storybook pictures.")
    parser.add_argument("--sheet", type=Path, required=True, help="the picture file to write")
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--columns", type=int, default=12)
    parser.add_argument("--size", type=int, default=192)
    options = parser.parse_args(arguments)
    contact_sheet(options.seed, options.columns, options.size).save(options.sheet)


if __name__ == "__main__":
    main()
