"""A subject stands whole in its picture, and its company beside it."""

from __future__ import annotations

from itertools import pairwise

import pytest

from muse_desktop.painter.brush import Brush
from muse_desktop.painter.light import Palette
from muse_desktop.painter.scene import Layout, Scene
from muse_desktop.painter.standing import EDGE, sides, stand
from muse_desktop.painter.subjects import PAINTED


def drawn(subject: str, width: float, setting: str = "meadow", **layout: float) -> Brush:
    scene = Scene(setting=setting, subject=subject, layout=Layout(**layout))  # type: ignore[arg-type]
    b = Brush(Palette(scene), width)
    stand(b, scene, 146)
    return b


def alone(subject: str, width: float, **layout: float) -> tuple[float, float]:
    """The sides of the subject itself: a path to it runs beside it, and is drawn first."""
    b = drawn(subject, width, **layout)
    path = 1 if PAINTED[subject].path else 0
    return sides(b.marks[path:])


@pytest.mark.parametrize("subject", ["cat", "car", "owl", "castle", "bridge", "train"])
@pytest.mark.parametrize("width", [192.0, 256.0, 400.0])
def test_a_subject_is_whole_wherever_it_stands(subject: str, width: float) -> None:
    for x in (-1.0, 0.3, 1.0):
        for size in (0.0, 1.0):
            left, right = alone(subject, width, x=x, size=size, shape=0.9)
            assert left > EDGE - 0.1
            assert right < width - EDGE + 0.1


def test_a_place_changes_smoothly_up_to_the_edge() -> None:
    places = [alone("car", 192, x=i / 50)[0] for i in range(51)]
    steps = [b - a for a, b in pairwise(places)]
    assert all(0.0 <= round(step, 6) < 1.0 for step in steps)
    assert steps[-1] == pytest.approx(0.0)


def test_company_stands_beside() -> None:
    one = drawn("cat", 400, company=0.2)
    two = drawn("cat", 400, company=0.5)
    four = drawn("cat", 400, company=1.0)
    widths = [right - left for left, right in (sides(b.marks) for b in (one, two, four))]
    assert widths[0] + 40 < widths[1]
    assert widths[1] + 40 < widths[2]
    assert len(one.marks) < len(two.marks) < len(four.marks)
    # Whoever is nearest is painted last.
    assert two.marks[-1] == one.marks[-1]


def test_what_has_no_company_stays_alone() -> None:
    assert len(drawn("castle", 400, company=1.0).marks) == len(drawn("castle", 400).marks)


def test_a_pond_holds_one_boat_and_the_sea_several() -> None:
    ponds = [len(drawn("sailing boat", 400, company=c).marks) for c in (0.0, 1.0)]
    seas = [len(drawn("sailing boat", 400, "sea", company=c).marks) for c in (0.0, 1.0)]
    assert ponds[0] == ponds[1]
    assert seas[0] < seas[1]


def test_a_balloon_hangs_below_the_upper_edge() -> None:
    b = drawn("hot-air balloon", 256, size=1.0)
    tops = [min(y for _, y in mark.points) for mark in b.marks if hasattr(mark, "points")]
    assert min(tops) > 0
