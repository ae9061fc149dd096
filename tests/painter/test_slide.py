"""How much of an edit of a scene is shown."""

from __future__ import annotations

import pytest

from muse_desktop.painter.changes import between
from muse_desktop.painter.scene import Light, Scene
from muse_desktop.painter.slide import partly

BEFORE = Scene(elements={"flowers": 0.6}, light=Light(warmth=0.2))
AFTER = Scene(elements={"rain": 0.8}, light=Light(warmth=-0.6), hour=0.7)


def test_without_shares_it_is_what_lies_between() -> None:
    for amount in (0.0, 0.3, 1.0, 1.2):
        assert partly(BEFORE, AFTER, amount, {}) == between(BEFORE, AFTER, amount)


def test_a_share_moves_its_own_change_alone() -> None:
    shown = partly(BEFORE, AFTER, 1.0, {"elements.rain": 0.5, "light.warmth": 0.0})
    assert shown.amount("rain") == pytest.approx(0.4)
    assert shown.light.warmth == pytest.approx(0.2)
    assert shown.hour == AFTER.hour
    assert shown.amount("flowers") == 0.0
    half = partly(BEFORE, AFTER, 0.5, {"elements.rain": 0.5})
    assert half.amount("rain") == pytest.approx(0.2)
    assert half.amount("flowers") == pytest.approx(0.3)


def test_what_no_scene_has_is_refused() -> None:
    with pytest.raises(ValueError, match=r"no “elements\.sorrow”"):
        partly(BEFORE, AFTER, 1.0, {"elements.sorrow": 0.5})
