"""Paint a scene: sky, setting, subject, and the elements between them, from back to front."""

from __future__ import annotations

from PIL import Image

from muse_desktop.painter import elements, settings
from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import mix
from muse_desktop.painter.light import Palette
from muse_desktop.painter.marks import HEIGHT, Drawing
from muse_desktop.painter.raster import rasterise
from muse_desktop.painter.scene import ROOMS, SHAPES, WEATHER, Scene
from muse_desktop.painter.settings import land
from muse_desktop.painter.standing import WATERS, stand

LOW_SUN = 0.6
"""At least so much of the sun is seen as it stands on the horizon, in any weather and light."""
HORIZON = (0.64, 0.5)
"""The horizon's height at 0 and at 1, as a part of the picture's."""


def paint(scene: Scene, size: int | tuple[int, int] = 256) -> Image.Image:
    """Draw a scene as pixels.

    Parameters
    ----------
    scene : what to draw; the same scene gives the same picture
    size : side of a square, or (width, height), in pixels

    Returns
    -------
    An RGB picture.
    """
    width, height = (size, size) if isinstance(size, int) else size
    picture = rasterise(compose(scene, width / height), height)
    return picture if picture.width == width else picture.resize((width, height))


def compose(scene: Scene, shape: float = 1.0) -> Drawing:
    """Draw a scene as marks.

    Parameters
    ----------
    scene : what to draw
    shape : width over height

    Raises
    ------
    ValueError
        Where the shape is beyond `SHAPES`.
    """
    if not SHAPES[0] <= shape <= SHAPES[1]:
        raise ValueError(f"A picture may be {SHAPES[0]:g} to {SHAPES[1]:g} times as wide as high.")
    layout = scene.layout
    b = Brush(Palette(scene), HEIGHT * shape)
    y = HEIGHT * (HORIZON[0] + (HORIZON[1] - HORIZON[0]) * layout.horizon)
    indoors = scene.setting in ROOMS
    _sky(b, scene, y)
    _elements(b, scene, "sky", y)
    settings.PAINTED[scene.setting](b, Chance(layout.whims, scene.setting), y)
    if scene.setting in WATERS:
        _glitter(b, scene, y)
    haze = scene.light.haze
    if haze > 0.02 and not indoors:
        b.veil(y - 40, y + 26, b.palette.low, 0.7 * haze)
    _elements(b, scene, "back", y)
    stand(b, scene, y)
    _elements(b, scene, "front", y)
    _edges(b, scene)
    return b.drawing


def _elements(b: Brush, scene: Scene, depth: str, y: float) -> None:
    indoors = scene.setting in ROOMS
    for name, element in elements.PAINTED.items():
        layer = getattr(element, depth)
        amount = scene.amount(name)
        if layer is None or amount == 0.0 or (indoors and depth != "sky" and not element.indoors):
            continue
        # What stands on the ground stands on this side of the water.
        dry = land.shore(y) - 26 if element.ground and scene.setting in WATERS else y
        layer(b, Chance(scene.layout.whims, f"{name} {depth}"), amount, dry)


def _sky(b: Brush, scene: Scene, y: float) -> None:
    """The gradient, the sun or the moon of the hour, and the light along the horizon."""
    p, light = b.palette, scene.light
    b.fade(None, p.top, p.low, span=(0.0, y + 6), raw=True)
    x, a = _shining(b, scene)
    if scene.sun > -0.4:
        _sun(b, scene, x, y, a)
    if scene.sun < -0.3 and scene.amount("big moon") == 0.0:
        _moon(b, x, a * min(1.0, (-0.3 - scene.sun) / 0.2))
    if light.glow > 0.02:
        wide = 0.78 * b.width
        b.glow(b.centre, y + 4, wide, 30 + 64 * light.glow, p.glow, light.glow, power=1.2)


def _shining(b: Brush, scene: Scene) -> tuple[float, float]:
    """Where the sun or the moon stands, and how much of it is seen."""
    chance, light = Chance(scene.layout.whims, "sky"), scene.light
    x = b.centre + land.lean(chance, 2.5) * b.width * chance.uniform(0.27, 0.36)
    # Overcast hides the sun, and so does a light that leaves nothing of the day.
    a = 1.0 - min(1.0, 1.3 * max(scene.amount(name) for name in WEATHER[1:]))
    a *= (1.0 - 0.5 * scene.amount("clouds")) * (1.0 - min(1.0, 1.2 * light.wash))
    a *= min(1.0, 1.0 + 0.9 * light.brightness) if scene.sun > 0 else 1.0
    # What a sun that sets or rises is asked for is the sun: below the clouds something is left.
    low = max(0.0, 1.0 - abs(scene.sun) / 0.3)
    return x, max(a, LOW_SUN * low)


def _glitter(b: Brush, scene: Scene, y: float) -> None:
    """What the sun or the moon casts on water: short strokes that widen towards the eye."""
    x, a = _shining(b, scene)
    end = land.shore(y) - 3
    top = y + 3 if scene.setting != "river" else y + 0.62 * (end - y)
    sun = min(1.0, max(0.0, (scene.sun + 0.4) / 0.3)) * (1.0 - 0.7 * max(0.0, scene.sun))
    moon = min(1.0, max(0.0, (-0.3 - scene.sun) / 0.2))
    colour = mix("#fff3cf", mix("#ffd08a", "#fff6d8", max(0.0, scene.sun)), sun)
    chance = land.scatter(Chance(scene.layout.whims, "glitter"))
    for i in range(8):
        t = i / 7
        aside = (chance(i) - 0.5) * (6 + 16 * t)
        wide = (6 + 15 * t) * (0.5 + 0.7 * chance(3 * i + 1))
        alpha = 0.75 * a * max(sun, moon) * (1.0 - 0.5 * t)
        b.oval(x + aside, top + t * (end - top), wide, 0.7 + 0.9 * t, colour, alpha, raw=True)


def _sun(b: Brush, scene: Scene, x: float, y: float, a: float) -> None:
    """The sun: low and large and red where it rises and sets, with light about it for a while."""
    sun = scene.sun
    if sun > -0.12:
        sun_y = y - 14 - (y - 52) * ((sun + 0.12) / 1.12) ** 0.6
    else:
        sun_y = y - 14 - 260 * (sun + 0.12)
    warm = 1.0 - min(1.0, max(0.0, 1.6 * sun))
    after = min(1.0, (sun + 0.4) / 0.3)
    # It shines by itself, and yet a grey or a blue light is one in which it does not shine gold.
    disc, halo = (
        mix(colour, b.palette.tone(colour), 0.6)
        for colour in (mix("#ffe88a", "#ffab5a", warm), mix("#fffbe0", "#ffc890", warm))
    )
    if warm > 0.02:
        b.glow(x, min(sun_y, y), 0.62 * b.width, 62, "#ffb27c", 0.5 * a * warm * after)
    b.glow(x, sun_y, 84 + 30 * warm, 84 + 10 * warm, halo, 0.75 * a * after)
    size = 20 + 4 * warm
    # As one: where little of it is seen, its middle would be seen twice.
    with b.layer(a) as one:
        one.oval(x, sun_y, size, size, disc, raw=True)
        one.oval(x, sun_y, 0.8 * size, 0.8 * size, mix(disc, "#fff6d0", 0.3), 0.6, raw=True)


def _moon(b: Brush, x: float, a: float) -> None:
    b.glow(x, 52, 60, 60, "#c8d6ff", 0.55 * a)
    with b.layer(a) as one:
        one.oval(x, 52, 19, 19, "#fff3cf", raw=True)
        for dx, dy, r in ((-6, 4, 5.0), (6, -6, 4.0), (7, 7, 2.6), (-4, -9, 2.2)):
            one.oval(x + dx, 52 + dy, r, 0.9 * r, "#efdcb0", raw=True)


def _edges(b: Brush, scene: Scene) -> None:
    """Dark edges."""
    v = scene.light.vignette
    if v < 0.02:
        return
    for side in (-1, 1):
        x = b.centre + side * (b.width / 2 + 22)
        b.glow(x, 128, 0.46 * b.width, 230, "#07050c", 0.85 * v, power=1.1)
    b.glow(b.centre, 286, 0.95 * b.width, 96, "#07050c", 0.85 * v, power=1.1)
    b.glow(b.centre, -34, 0.95 * b.width, 80, "#07050c", 0.6 * v, power=1.1)
