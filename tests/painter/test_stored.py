"""Scenes in files."""

from __future__ import annotations

import json
from typing import Any

import pytest

from muse_desktop.painter import stored
from muse_desktop.painter.scene import Light, Scene
from muse_desktop.system.validation import ValidationError
from tests.painter.test_code import ODD


def test_a_scene_comes_back_as_it_was() -> None:
    assert stored.from_json(json.loads(json.dumps(stored.to_json(ODD)))) == ODD


def test_the_plainest_scene_too() -> None:
    assert stored.from_json(stored.to_json(Scene())) == Scene()


def test_its_mood_stays_behind() -> None:
    assert stored.from_json(stored.to_json(Scene(mood=(("awe", 1.0),)))).mood == ()


def changed(**values: Any) -> dict[str, Any]:
    return {**stored.to_json(ODD), **values}


@pytest.mark.parametrize(
    "values",
    [
        {"setting": "moon base"},
        {"subject": 3},
        {"hour": 1.5},
        {"hour": float("nan")},
        {"elements": {"rain": 2.0}},
        {"elements": {"custard": 0.5}},
        {"light": {"brightness": -2.0}},
        {"light": {"candles": 0.1}},
        {"layout": {**stored.to_json(ODD)["layout"], "whims": [0.0] * 5}},
        {"format": 2},
        {"script": "x"},
    ],
    ids=str,
)
def test_what_is_no_scene_is_refused(values: dict[str, Any]) -> None:
    with pytest.raises(ValidationError):
        stored.from_json(changed(**values))


def test_every_light_is_stored() -> None:
    full = Light(0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6)
    assert stored.from_json(stored.to_json(Scene(light=full))).light == full
