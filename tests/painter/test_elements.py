"""The elements: each draws, grows with its amount, and moves smoothly with a scene's whims."""

from __future__ import annotations

import math
from functools import cache
from itertools import pairwise

import numpy as np
import pytest

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.elements import PAINTED, grown
from muse_desktop.painter.elements.parts import aside, spread
from muse_desktop.painter.light import Palette
from muse_desktop.painter.marks import HEIGHT, Box, Drawing, Ellipse, Group
from muse_desktop.painter.paint import compose, paint
from muse_desktop.painter.raster import extent, rasterise
from muse_desktop.painter.scene import ELEMENTS, Light, Scene

WHIMS = (0.31, -0.42, 0.13, 0.77)
HORIZON = 146.0


def drawn(
    name: str,
    amount: float,
    whims: tuple[float, ...] = WHIMS,
    width: float = 256.0,
    depths: tuple[str, ...] = ("sky", "back", "front"),
) -> Drawing:
    """The element alone, on nothing."""
    b = Brush(Palette(Scene(hour=0.9)), width)
    for depth in depths:
        layer = getattr(PAINTED[name], depth)
        if layer is not None:
            layer(b, Chance(whims, f"{name} {depth}"), amount, HORIZON)
    return b.drawing


def pixels(drawing: Drawing, height: int = 64) -> np.ndarray:
    # On grey, so that what is dark is seen as well as what is bright.
    grey = Brush(Palette(Scene()), drawing.width)
    grey.fade(None, (120.0, 120.0, 120.0), (120.0, 120.0, 120.0), raw=True)
    return np.asarray(
        rasterise(Drawing(drawing.width, [*grey.drawing.marks, *drawing.marks]), height), float
    )


@cache
def changed(name: str, amount: float, width: float = 256.0) -> float:
    """The part of a picture's pixels in which the element is seen."""
    return float((np.abs(pixels(drawn(name, amount, width=width)) - 120).max(-1) > 6).mean())


def test_every_element_of_a_scene_is_painted() -> None:
    assert sorted(PAINTED) == sorted(ELEMENTS)


def test_things_come_one_by_one() -> None:
    assert [grown(i, 4, 0.5) for i in range(4)] == [1.0, 1.0, pytest.approx(0.3), 0.0]
    assert all(grown(i, 9, 1.0) == 1.0 for i in range(9))


@pytest.mark.parametrize("name", ELEMENTS)
def test_more_of_it_is_more_of_the_picture(name: str) -> None:
    little, much = changed(name, 0.15), changed(name, 1.0)
    assert 0.0003 < little < 0.85 * much or (name in ("mist", "sunbeams") and little <= much)
    assert much > 0.006


@pytest.mark.parametrize("name", ELEMENTS)
@pytest.mark.parametrize("width", [192.0, 400.0])
def test_it_is_in_pictures_of_any_width(name: str, width: float) -> None:
    assert changed(name, 1.0, width) > 0.004
    marks = drawn(name, 1.0, width=width).marks
    corners = np.array([c for mark in marks for c in extent(mark)])
    assert np.isfinite(corners).all()
    # Lights reach far out of the picture; everything has some business in it.
    for mark in marks:
        (x0, y0), (x1, y1) = extent(mark)[0], extent(mark)[-1]
        assert x1 > -60
        assert x0 < width + 60
        assert y1 > -60
        assert y0 < HEIGHT + 60


@pytest.mark.parametrize("name", ELEMENTS)
def test_it_grows_without_a_jump(name: str) -> None:
    for amount in (0.09, 0.2, 0.37, 0.55, 0.8):
        step = np.abs(pixels(drawn(name, amount), 48) - pixels(drawn(name, amount + 0.003), 48))
        assert step.mean() < 0.9, amount


@pytest.mark.parametrize("name", ELEMENTS)
def test_it_moves_without_a_jump(name: str) -> None:
    rng = np.random.default_rng(ELEMENTS.index(name))
    steps = []
    for _ in range(6):
        whims = rng.uniform(-1, 1, 4)
        near = whims + 0.002 * rng.choice((-1, 1), 4)
        a, b = (pixels(drawn(name, 0.8, tuple(w)), 48) for w in (whims, near))
        steps.append(np.abs(a - b).mean())
    # Colours may be chosen anew now and then; places may not.
    assert np.median(steps) < 2.0
    assert np.median(steps) > 0.0 or name in ("mist",)


@pytest.mark.parametrize("name", ["confetti", "petals", "bubbles", "butterflies", "balloons"])
def test_the_middle_is_left_to_the_subject(name: str) -> None:
    busy = np.zeros((64, 64))
    for k in range(6):
        whims = tuple(np.random.default_rng(k).uniform(-1, 1, 4))
        busy += np.abs(pixels(drawn(name, 1.0, whims)) - 120).max(-1) > 6
    assert busy[30:54, 26:38].mean() < 0.4 * busy[:, :20].mean()


def test_a_middle_left_out_is_crossed_without_a_jump() -> None:
    b = Brush(Palette(Scene()), 256)
    places = [aside(b, i / 4000, 90.0) for i in range(4001)]
    assert places == sorted(places)
    assert max(b - a for a, b in pairwise(places)) < 3.0
    assert sum(90 < x < 166 for x in places) < 0.04 * len(places)


def test_weather_stays_outside_and_confetti_comes_in() -> None:
    def count(setting: str, **elements: float) -> int:
        return len(compose(Scene(setting=setting, elements=elements)).marks)

    outside = len(drawn("rain", 1.0, depths=("front",)).marks)
    assert count("meadow", rain=1.0) - count("meadow") > outside
    assert 0 < count("bedroom", rain=1.0) - count("bedroom") < outside
    inside = len(drawn("confetti", 1.0, WHIMS).marks)
    assert count("bedroom", confetti=1.0) - count("bedroom") == pytest.approx(inside, abs=3)


def test_what_is_hardly_there_is_not_drawn() -> None:
    bare = np.asarray(paint(Scene(), 64))
    assert np.array_equal(bare, np.asarray(paint(Scene(elements={"storm clouds": 0.05}), 64)))
    assert not np.array_equal(bare, np.asarray(paint(Scene(elements={"storm clouds": 0.1}), 64)))


def test_the_lights_of_an_evening_shine_brighter_at_night() -> None:
    def brightness(hour: float) -> float:
        b = Brush(Palette(Scene(hour=hour)))
        PAINTED["stars"].sky(b, Chance(WHIMS, "stars"), 1.0, HORIZON)  # type: ignore[misc]
        return float(pixels(b.drawing).max())

    assert brightness(0.0) > brightness(0.5) + 20
    assert math.isfinite(brightness(0.25))


def test_what_wraps_from_below_to_above_fades_there() -> None:
    b = Brush(Palette(Scene()), 256)
    edge: list[float] = []
    inside: list[float] = []
    for k in range(40):
        whims = np.random.default_rng(k).uniform(-1, 1, 4)
        for _, _, y, a in spread(b, Chance(tuple(whims), "test"), 12, 1.0, 0.0, 100.0):
            (edge if y < 1 or y > 99 else inside).append(a)
    assert len(edge) > 3
    assert max(edge) < 0.2
    assert np.median(inside) == 1.0


@pytest.mark.parametrize("setting", ["sea", "lake", "river"])
def test_sheep_do_not_stand_on_the_water(setting: str) -> None:
    def picture(**elements: float) -> np.ndarray:
        scene = Scene(setting=setting, subject="flower", elements=elements)
        return np.asarray(paint(scene, 128), float)

    rows = np.abs(picture(sheep=1.0) - picture()).max(-1).max(-1) > 12
    meadow = Scene(subject="flower", elements={"sheep": 1.0}), Scene(subject="flower")
    far = np.abs(np.subtract(*(np.asarray(paint(s, 128), float) for s in meadow))).max(-1).max(-1)
    assert np.flatnonzero(rows)[0] > np.flatnonzero(far > 12)[0] + 5


@pytest.mark.parametrize("hour", [0.25, 0.75])
def test_a_low_sun_shows_in_any_weather_and_light(hour: float) -> None:
    """Who asks for a sunset sees it, be the mood what it may."""
    dull = Light(brightness=-1.0, colour=-1.0, wash=1.0)
    for weather in ({}, {"rain": 1.0}, {"storm clouds": 1.0, "clouds": 1.0}):
        scene = Scene("sea", "house", hour=hour, light=dull, elements=weather)
        first = next(mark for mark in compose(scene).marks if isinstance(mark, Group))
        assert first.alpha > 0.59
        assert isinstance(first.marks[0], Ellipse)  # the sun's disc
    hidden = Scene("sea", "house", hour=0.5, light=dull, elements={"rain": 1.0})
    assert not any(
        isinstance(mark, Group) and isinstance(mark.marks[0], Ellipse) and mark.marks[0].rx == 20
        for mark in compose(hidden).marks
    )


def test_mist_has_no_edges() -> None:
    scenes = (Scene("sea", "house", elements={"mist": amount}) for amount in (0.0, 1.0))
    without, misty = (
        sum(isinstance(mark, Box) and 0 < mark.fill.alpha < 1 for mark in compose(scene).marks)
        for scene in scenes
    )
    assert misty == without
