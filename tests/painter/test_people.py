"""People: of every skin and form, calm in what changes them, and within the picture."""

from __future__ import annotations

import itertools
import math
from itertools import pairwise
from random import Random

import numpy as np
import pytest

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.colours import luminance
from muse_desktop.painter.light import Palette
from muse_desktop.painter.marks import Drawing, Polygon
from muse_desktop.painter.raster import rasterise
from muse_desktop.painter.scene import PEOPLE, Scene
from muse_desktop.painter.subjects import PAINTED
from muse_desktop.painter.subjects.people import (
    GIRLS,
    MEN,
    OLD_MEN,
    OLD_WOMEN,
    PAINTED_PEOPLE,
    WOMEN,
    Kind,
    person,
)
from muse_desktop.painter.subjects.people_clothes import Outfit, lower
from muse_desktop.painter.subjects.people_figure import MAN, pose, rounded
from muse_desktop.painter.subjects.people_heads import SKINS, along, deeper

WHIMS = ((0.0, 0.0, 0.0, 0.0), (0.7, -0.4, 0.2, -0.9), (-0.8, 0.9, -0.3, 0.5))
FORMS = (0.2, 0.55, 0.85)


def some(rng: Random) -> tuple[float, ...]:
    return tuple(rng.uniform(-1, 1) for _ in range(4))


def drawn(
    kind: str, whims: tuple[float, ...], tint: float, shape: float, hour: float = 0.5
) -> Drawing:
    """Someone of a kind, a hundred units high, on black."""
    b = Brush(Palette(Scene(hour=hour)))
    PAINTED_PEOPLE[kind].draw(b.at(128, 200), Chance(whims, kind), tint, shape)
    return b.drawing


def pixels(kind: str, whims: tuple[float, ...], tint: float, shape: float) -> np.ndarray:
    return np.asarray(rasterise(drawn(kind, whims, tint, shape), 128), dtype=float)


def test_all_people_of_the_scenes_are_painted() -> None:
    assert set(PAINTED_PEOPLE) == set(PEOPLE)
    assert all(PAINTED[name] is subject for name, subject in PAINTED_PEOPLE.items())


@pytest.mark.parametrize("kind", PEOPLE)
def test_a_figure_is_a_hundred_units_high_and_stands_on_its_feet(kind: str) -> None:
    for whims in WHIMS:
        for shape in FORMS:
            rows = np.nonzero(pixels(kind, whims, 0.4, shape).max(axis=(1, 2)))[0] * 2
            assert 198 <= rows.max() < 204
            lowest, highest = (94, 114) if shape < 0.7 else (66, 96)
            assert lowest <= 200 - rows.min() <= highest


@pytest.mark.parametrize("kind", PEOPLE)
def test_the_forms_differ(kind: str) -> None:
    stands, walks, sits = (pixels(kind, WHIMS[1], 0.3, shape) for shape in FORMS)
    for one, other in ((stands, walks), (walks, sits), (stands, sits)):
        assert (np.abs(one - other).max(axis=2) > 40).mean() > 0.01


@pytest.mark.parametrize("kind", PEOPLE)
def test_a_stride_grows_out_of_standing(kind: str) -> None:
    for shape in (0.4, 0.45, 0.6):
        before, after = (pixels(kind, WHIMS[1], 0.3, shape + d) for d in (-1e-3, 1e-3))
        assert np.abs(before - after).mean() < 0.6


def test_skins_go_from_light_to_dark() -> None:
    for kind in (WOMEN, MEN):
        skins = [person(kind, Chance(WHIMS[0], "a"), t / 20).head.skin for t in range(21)]
        light = [luminance(skin) for skin in skins]
        assert light[0] > 0.85
        assert light[-1] < 0.3
        assert all(0.0 < a - b < 0.08 for a, b in pairwise(light))


def test_every_skin_comes_in_many_clothes() -> None:
    rng = Random(5)
    for tint in (0.1, 0.5, 0.9):
        outfits = {person(WOMEN, Chance(some(rng), "woman"), tint).outfit.kind for _ in range(60)}
        assert outfits == set(WOMEN.outfits)


@pytest.mark.parametrize("kind", PEOPLE)
def test_what_is_drawn_of_chance_does_not_depend_on_tint_or_shape(kind: str) -> None:
    after = set()
    for tint, shape in ((0.1, 0.2), (0.5, 0.55), (0.9, 0.85)):
        chance = Chance(WHIMS[1], kind)
        PAINTED_PEOPLE[kind].draw(Brush(Palette(Scene())), chance, tint, shape)
        after.add(chance.random())
    assert len(after) == 1


def test_what_does_not_go_together_is_not_worn_together() -> None:
    rng = Random(6)
    for kind in (WOMEN, MEN, GIRLS):
        for _ in range(150):
            who = person(kind, Chance(some(rng), "who"), rng.random())
            if who.head.style == "headscarf":
                assert not who.head.hat
                assert not who.outfit.scarf
            assert kind is MEN or not who.head.beard
            assert kind is GIRLS or not who.outfit.shorts


@pytest.mark.parametrize(("men", "women"), [(MEN, WOMEN), (OLD_MEN, OLD_WOMEN)])
def test_men_are_told_from_women(men: Kind, women: Kind) -> None:
    rng = Random(5)
    people = [
        [person(kind, Chance(some(rng), "x"), rng.random()) for _ in range(400)]
        for kind in (men, women)
    ]
    (styles, hats), (others, their_hats) = (
        ({one.head.style for one in row}, {one.head.hat for one in row}) for row in people
    )
    assert not styles & others
    assert hats & their_hats <= {"", "brim"}
    # Coats of men end above the knee, hems of women below it.
    ends = [[one.outfit.hem for one in row] for row in people]
    assert max(ends[0]) <= 0 < min(ends[1])
    assert all(a.head.brow > b.head.brow for a, b in zip(*people, strict=True))


def test_a_mans_coat_is_shorter_and_straighter() -> None:
    def coat(hem: float) -> tuple[float, float]:
        b = Brush(Palette(Scene()))
        grey = (90, 90, 90)
        w = Outfit("coat", grey, grey, grey, grey, grey, hem=hem)
        lower(b, MAN, pose(MAN, 0.2), w)
        first = next(mark for mark in b.drawing.marks if isinstance(mark, Polygon))
        xs, ys = zip(*first.points, strict=True)
        return max(ys), max(xs) - min(xs)

    (short, narrow), (long, wide) = coat(-0.4), coat(0.2)
    assert short < long - 4
    assert narrow < wide - 2


def test_old_people_have_grey_hair() -> None:
    for tint in (0.0, 0.5, 1.0):
        for whims in WHIMS:
            assert luminance(person(OLD_WOMEN, Chance(whims, "a"), tint).head.hair) > 0.7


def test_a_pose_moves_arms_without_a_jump() -> None:
    places = [pose(MAN, 0.2, k / 100).arms for k in range(101)]
    for before, after in pairwise(places):
        for one, other in zip(before, after, strict=True):
            assert math.dist(one.c, other.c) < 2.0
    assert math.dist(places[0][1].c, places[50][1].c) > 5.0
    assert math.dist(places[100][0].c, places[50][0].c) > 3.0


def test_rounded_corners_stay_within_the_polygon() -> None:
    square = [(0.0, 0.0), (10.0, 0.0), (10.0, 10.0), (0.0, 10.0)]
    for radius in (0.5, 2.0, 50.0):
        outline = np.asarray(rounded(square, radius))
        assert outline.min() >= 0.0
        assert outline.max() <= 10.0
        assert not any((outline == corner).all(axis=1).any() for corner in square)
    sharp = rounded(square, (0.0, 2.0, 2.0, 2.0))
    assert (0.0, 0.0) in sharp
    assert (10.0, 0.0) not in sharp


@pytest.mark.parametrize("kind", ["woman", "boy", "couple"])
def test_by_night_no_skin_is_grey(kind: str) -> None:
    palette = Palette(Scene(hour=0.0))
    for tint, whims in itertools.product((0.0, 0.3, 0.6, 1.0), WHIMS):
        skin = along(SKINS, tint)
        marks = drawn(kind, whims, tint, 0.2, hour=0.0).marks
        colours = [mark.fill.colour for mark in marks if isinstance(mark, Polygon)]
        shown = palette.tone(palette.skin(skin))
        assert shown in colours
        # No hand or face of the old grey, nor a hand on another's shoulder.
        assert not {palette.tone(skin), palette.tone(deeper(skin, 0.08))} & set(colours)
        assert shown[0] > shown[2]  # the moon's blue has not taken its warmth
        assert luminance(palette.skin(skin)) == pytest.approx(luminance(skin))


def test_by_day_a_skin_is_as_it_is() -> None:
    skin = along(SKINS, 0.4)
    assert Palette(Scene(hour=0.5)).skin(skin) == pytest.approx(skin)
