"""The settings: all there, the same each time, moving smoothly, lit and snowed on."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from itertools import pairwise

import numpy as np
import pytest

from muse_desktop.painter import settings
from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.light import Palette
from muse_desktop.painter.marks import HEIGHT, Drawing
from muse_desktop.painter.raster import extent, rasterise
from muse_desktop.painter.scene import ROOMS, SETTINGS, Layout, Scene
from muse_desktop.painter.settings import land, things

WHIMS = (0.31, -0.42, 0.17, 0.66)


def drawn(scene: Scene, width: float = HEIGHT, y: float = 146.0) -> Drawing:
    b = Brush(Palette(scene), width)
    settings.PAINTED[scene.setting](b, Chance(scene.layout.whims, scene.setting), y)
    return b.drawing


def pixels(drawing: Drawing, height: int = 64) -> np.ndarray:
    return np.asarray(rasterise(drawing, height), dtype=float)


def scene(name: str, **more: object) -> Scene:
    return replace(Scene(setting=name, layout=Layout(whims=WHIMS)), **more)  # type: ignore[arg-type]


def test_every_setting_is_painted() -> None:
    assert set(settings.PAINTED) == set(SETTINGS)


@pytest.mark.parametrize("name", SETTINGS)
def test_the_same_scene_is_the_same_drawing(name: str) -> None:
    assert drawn(scene(name)) == drawn(scene(name))


@pytest.mark.parametrize("name", SETTINGS)
@pytest.mark.parametrize("width", [102.4, 192.0, 400.0, 640.0])
def test_the_ground_reaches_both_edges_at_every_width(name: str, width: float) -> None:
    picture = pixels(drawn(scene(name), width))
    # Nothing was painted before: where there is no ground it is black.
    ground = picture[48:].mean(axis=2)
    assert ground.min() > 30
    for edge, inner in ((0, 1), (-1, -2)):
        assert ground[:, edge].mean() > 0.8 * ground[:, inner].mean()


@pytest.mark.parametrize("name", SETTINGS)
def test_little_lies_far_beyond_the_picture(name: str) -> None:
    for mark in drawn(scene(name)).marks:
        (x0, y0), (x1, y1) = extent(mark)
        assert x1 > -70, mark
        assert x0 < HEIGHT + 70, mark
        assert y1 > -20, mark
        assert y0 < HEIGHT + 20, mark


@pytest.mark.parametrize("name", SETTINGS)
def test_it_moves_smoothly_with_the_whims(name: str) -> None:
    start = pixels(drawn(scene(name)))
    near = scene(name, layout=Layout(whims=(WHIMS[0] + 0.002, *WHIMS[1:])))
    far = scene(name, layout=Layout(whims=(-0.6, 0.5, -0.7, -0.1)))
    a_step = np.abs(pixels(drawn(near)) - start).mean()
    a_leap = np.abs(pixels(drawn(far)) - start).mean()
    assert 0 < a_step < 0.6
    assert a_leap > 5 * a_step


@pytest.mark.parametrize("name", [n for n in SETTINGS if n not in ROOMS])
def test_snow_lies_on_the_ground(name: str) -> None:
    bare = pixels(drawn(scene(name)))[50:].mean()
    snowed = pixels(drawn(scene(name, elements={"snow": 0.8})))[50:].mean()
    assert snowed > bare + 20


@pytest.mark.parametrize("name", ["city", "village", "street", "living room", "bedroom", "park"])
def test_windows_and_lamps_shine_in_the_dark(name: str) -> None:
    def shining(lit: float) -> int:
        palette = Palette(scene(name, hour=0.0))
        palette.lit = lit
        b = Brush(palette)
        settings.PAINTED[name](b, Chance(WHIMS, name), 146.0)
        fills = (getattr(mark, "fill", None) for mark in b.drawing.marks)
        return sum(
            fill is not None and fill.colour[0] > 215 and fill.colour[0] > fill.colour[2] + 60
            for fill in fills
        )

    assert shining(1.0) > shining(0.0)


@pytest.mark.parametrize("name", ROOMS)
def test_the_sky_is_seen_through_a_room_s_window(name: str) -> None:
    picture = pixels(drawn(scene(name)), 128)
    open_ = picture[:72].sum(axis=2) == 0
    assert 0.03 < open_.mean() < 0.25


def test_scatter_shows_the_same_things_at_every_width() -> None:
    aside = land.scatter(Chance(WHIMS, "x"))
    values = [aside(k) for k in range(-40, 40)]
    assert min(values) < 0.1
    assert max(values) > 0.9
    assert all(0 <= v <= 1 for v in values)
    assert land.scatter(Chance(WHIMS, "x"))(-7) == aside(-7)


def test_things_span_the_width_from_the_middle() -> None:
    b = Brush(Palette(Scene()), 300.0)
    places = land.across(b, 40.0, 12.0)
    assert list(places) == list(range(-4, 5))


def test_the_height_of_a_ridge_is_that_of_its_points() -> None:
    ridge = [(0.0, 100.0), (50.0, 80.0), (100.0, 120.0)]
    assert land.height(ridge, 50.0) == 80.0
    assert land.height(ridge, 25.0) == 90.0
    assert land.height(ridge, -5.0) == 100.0
    assert land.height(ridge, 105.0) == 120.0


def test_the_shore_leaves_ground_to_stand_on() -> None:
    for y in (128.0, 146.0, 164.0):
        assert y + 30 < land.shore(y) < 206


def test_what_is_there_in_some_scenes_grows_and_is_not_there_in_the_others() -> None:
    sizes = [land.there(Chance((k / 50 - 1, 0.3, 0.1, 0.2), "x"), 0.5) for k in range(101)]
    assert min(sizes) == 0.0
    assert max(sizes) == 1.0
    assert max(abs(a - b) for a, b in pairwise(sizes)) < 0.4


@pytest.mark.parametrize(
    "thing",
    [things.chalet, things.rocks, things.jetty, things.log, things.haystack, things.boulders],
)
def test_things_stand_on_their_feet_at_any_size(thing: Callable[[Brush], None]) -> None:
    b = Brush(Palette(Scene()))
    thing(b.at(100.0, 150.0))
    corners = [corner for mark in b.drawing.marks for corner in extent(mark)]
    assert all(60 < x < 140 for x, _ in corners)
    assert 148 < max(y for _, y in corners) < 160
    assert 105 < min(y for _, y in corners) < 136


def test_a_fence_has_as_many_posts_as_are_asked_for() -> None:
    def marks(posts: int) -> int:
        b = Brush(Palette(Scene()))
        things.fence(b, posts)
        return len(b.drawing.marks)

    assert marks(5) - marks(3) == 4


def test_a_pond_is_as_wide_as_what_floats_on_it() -> None:
    b = Brush(Palette(Scene()))
    land.pond(b, 128.0, 212.0)
    xs = [x for mark in b.drawing.marks for x, _ in mark.points]  # type: ignore[union-attr]
    assert 210 < max(xs) - min(xs) < 250


def test_a_path_leads_from_the_foot_of_the_picture_to_the_door() -> None:
    b = Brush(Palette(Scene()))
    land.path(b, 100.0, 210.0, "meadow")
    ys = [y for mark in b.drawing.marks for _, y in mark.points]  # type: ignore[union-attr]
    assert min(ys) == 210.0
    assert max(ys) > HEIGHT
    at_the_door = [x for mark in b.drawing.marks for x, y in mark.points if y == 210.0]  # type: ignore[union-attr]
    assert sum(at_the_door) / 2 == 100.0


def test_glass_is_lit_from_within_in_the_dark() -> None:
    b = Brush(Palette(Scene()))
    b.palette.lit = 0.0
    assert land.pane(b, "#5f7f9c") == b.palette.tone("#5f7f9c")
    b.palette.lit = 1.0
    assert land.pane(b, "#5f7f9c") == (255.0, 210.0, 112.0)


@pytest.mark.parametrize(("amount", "green"), [(0.0, True), (1.0, False)])
def test_a_hill_is_green_until_it_snows(amount: float, green: bool) -> None:
    b = Brush(Palette(Scene(elements={"snow": amount})))
    land.hill(b, [(-90.0, 150.0), (128.0, 140.0), (346.0, 150.0)], "#44aa33", "#338822", snow=1.0)
    (mark,) = b.drawing.marks
    top, low = mark.fill.colour, mark.fill.low  # type: ignore[union-attr]
    assert low is not None
    for red, middle, blue in (top, low):
        assert (middle > 1.5 * max(red, blue)) is green


def test_what_is_far_is_nearer_to_the_sky_s_colour() -> None:
    b = Brush(Palette(Scene()))
    ridge = [(-90.0, 150.0), (128.0, 140.0), (346.0, 150.0)]
    for far in (0.0, 1.0):
        land.hill(b, ridge, "#204020", "#204020", far=far)
    near, away = (mark.fill.colour for mark in b.drawing.marks)  # type: ignore[union-attr]
    assert sum(near) < sum(away) < sum(b.palette.low)


def test_a_picket_fence_goes_from_edge_to_edge() -> None:
    for width in (192.0, 400.0):
        b = Brush(Palette(Scene()), width)
        things.picket_fence(b, 170.0, 15.0)
        xs = [x for corner in map(extent, b.drawing.marks) for x, _ in corner]
        assert min(xs) < 0
        assert max(xs) > width


def test_a_living_room_has_books_or_a_picture() -> None:
    counts = {
        len(drawn(scene("living room", layout=Layout(whims=(k / 10, 0.2, -0.3, 0.5)))).marks)
        for k in range(-9, 10)
    }
    assert len(counts) == 2
