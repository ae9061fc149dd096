"""The things that are painted: all there, of several forms and colours, calm in what changes."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.chance import Chance
from muse_desktop.painter.light import Palette
from muse_desktop.painter.marks import Drawing
from muse_desktop.painter.raster import rasterise
from muse_desktop.painter.scene import PEOPLE, SUBJECTS, Scene
from muse_desktop.painter.subjects import PAINTED
from muse_desktop.painter.subjects.shared import blend, form

THINGS = tuple(name for name in SUBJECTS if name not in PEOPLE)
WHIMS = (0.3, -0.5, 0.8, -0.2)
FORMS = {"tree": 4, "lamp": 4, "rabbit": 2, "lighthouse": 2, "windmill": 2, "bicycle": 2}
"""How many forms a thing has where it is not three."""
ALIGHT = ("house", "lighthouse", "castle", "hot-air balloon", "tent", "car", "train", "lamp")


def drawn(
    name: str,
    shape: float,
    tint: float = 0.3,
    whims: tuple[float, ...] = WHIMS,
    hour: float = 0.5,
    elements: dict[str, float] | None = None,
) -> Drawing:
    """The thing, a hundred units high, on black."""
    b = Brush(Palette(Scene(hour=hour, elements=elements or {})), 400)
    PAINTED[name].draw(b.at(200, 190), Chance(whims, name), tint, shape)
    return b.drawing


def pixels(drawing: Drawing) -> np.ndarray:
    return np.asarray(rasterise(drawing, 96), dtype=float)


def shapes(name: str) -> list[float]:
    """The middle of each form."""
    count = FORMS.get(name, 3)
    return [(i + 0.5) / count for i in range(count)]


def test_all_things_of_the_scenes_are_painted() -> None:
    assert set(PAINTED) == set(SUBJECTS)


@pytest.mark.parametrize("name", THINGS)
def test_a_thing_is_about_a_hundred_units_high_and_stands_on_its_foot(name: str) -> None:
    for shape in shapes(name):
        rows = np.nonzero(pixels(drawn(name, shape)).max(axis=(1, 2)) > 8)[0] * 256 / 96
        # A bridge's water lies below it; a sleeping cat or a table is lower than what stands.
        assert 186 <= rows.max() <= (226 if name == "bridge" else 206)
        assert 55 <= 190 - rows.min() <= 134


@pytest.mark.parametrize("name", THINGS)
def test_the_forms_differ(name: str) -> None:
    first, *others = (pixels(drawn(name, shape)) for shape in shapes(name))
    for other in others:
        assert (np.abs(first - other).max(axis=2) > 40).mean() > 0.01


@pytest.mark.parametrize("name", THINGS)
def test_tints_differ_and_slide_smoothly(name: str) -> None:
    looks = [pixels(drawn(name, 0.2, tint)) for tint in (0.0, 0.3, 0.301, 1.0)]
    assert (np.abs(looks[0] - looks[3]).max(axis=2) > 25).mean() > 0.003
    assert np.abs(looks[1] - looks[2]).max() < 6


@pytest.mark.parametrize("name", THINGS)
def test_small_whims_move_little(name: str) -> None:
    moved = tuple(w + 0.002 for w in WHIMS)
    for shape in shapes(name):
        change = pixels(drawn(name, shape)) - pixels(drawn(name, shape, whims=moved))
        assert np.abs(change).mean() < 0.3


@pytest.mark.parametrize("name", THINGS)
def test_every_form_draws_the_same_numbers(name: str) -> None:
    counts = set()
    for shape in (0.05, 0.3, 0.5, 0.7, 0.95):
        chance = Chance(WHIMS, name)
        b = Brush(Palette(Scene()), 400)
        PAINTED[name].draw(b.at(200, 190), chance, 0.4, shape)
        counts.add(chance.random())
    assert len(counts) == 1


@pytest.mark.parametrize("name", ALIGHT)
def test_light_is_lit_at_night(name: str) -> None:
    for shape in shapes(name):
        day, night = (pixels(drawn(name, shape, hour=hour)) for hour in (0.5, 0.0))
        # Unlit, all colours of the night are blue; what shines is yellow.
        yellow = (night[..., 0] > 150) & (night[..., 0] > night[..., 2] + 40)
        assert yellow.sum() > 5
        assert night.mean() < day.mean() + 20


@pytest.mark.parametrize("name", ["house", "castle", "tree"])
def test_snow_lies_on_what_stands_outdoors(name: str) -> None:
    plain, snowed = (pixels(drawn(name, 0.1, elements=e)) for e in ({}, {"snow": 0.6}))
    white = [(look.min(axis=2) > 205).sum() for look in (plain, snowed)]
    assert white[1] > white[0] + 8


def test_colours_slide_from_variant_to_variant() -> None:
    variants = (("#000000", "#ff0000"), ("#ffffff", "#ff0000"), ("#0000ff", "#00ff00"))
    assert blend(variants, 0.0) == ((0, 0, 0), (255, 0, 0))
    assert blend(variants, 0.5)[0] == (255, 255, 255)
    assert blend(variants, 0.25)[0] == pytest.approx((127.5, 127.5, 127.5))
    assert blend(variants, 1.0) == ((0, 0, 255), (0, 255, 0))


def test_forms_share_the_slider() -> None:
    assert [form(s, 3)[0] for s in (0.0, 0.33, 0.34, 0.66, 0.67, 1.0)] == [0, 0, 1, 1, 2, 2]
    assert form(0.5, 3)[1] == pytest.approx(0.5)
