"""Scenes as rows of numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from muse_desktop.painter import code
from muse_desktop.painter.scene import ELEMENTS, SETTINGS, SUBJECTS, Layout, Light, Scene

ODD = Scene(
    setting="desert",
    subject="woman",
    layout=Layout(0.2, -0.5, 0.9, -1.0, 0.3, 0.1, 0.7, (0.1, 0.2, -0.3, 0.9)),
    hour=0.8,
    light=Light(0.1, -0.2, 0.3, -0.4, 0.5, -0.6, 0.7, 0.8, 0.9, 0.1, 0.2, 0.6),
    elements={"rain": 0.5, "petals": 1.0},
)


def near(a: Scene, b: Scene) -> bool:
    return bool(np.allclose(code.encode(a), code.encode(b), atol=1e-4))


def test_a_row_is_the_scene_again() -> None:
    again = code.decode(code.encode(ODD))
    assert (again.setting, again.subject) == ("desert", "woman")
    assert again.hour == pytest.approx(0.8)
    assert again.layout.whims == pytest.approx(ODD.layout.whims)
    assert {name: round(a, 5) for name, a in again.elements.items()} == ODD.elements
    assert near(again, ODD)


@pytest.mark.parametrize("setting", SETTINGS)
def test_every_setting_has_a_number(setting: str) -> None:
    assert code.decode(code.encode(replace(ODD, setting=setting))).setting == setting


@pytest.mark.parametrize("subject", SUBJECTS)
def test_every_subject_has_a_number(subject: str) -> None:
    assert code.decode(code.encode(replace(ODD, subject=subject))).subject == subject


@pytest.mark.parametrize("element", ELEMENTS)
def test_every_element_has_a_number(element: str) -> None:
    found = code.decode(code.encode(replace(ODD, elements={element: 0.6}))).elements
    assert found == pytest.approx({element: 0.6})


def test_the_groups_make_up_the_row() -> None:
    places = [i for group in code.GROUPS for i in range(group.start, group.stop)]
    assert places == list(range(code.LENGTH))
    assert {g.name for g in code.GROUPS if g.content} == {
        "setting", "subject", "layout", "whims", "hour",
    }  # fmt: skip


def test_numbers_beyond_their_ranges_are_clipped() -> None:
    scene = code.decode(np.full(code.LENGTH, 50.0))
    assert scene.layout.horizon == scene.light.haze == 1.0
    assert set(scene.elements.values()) == {1.0}
    scene = code.decode(np.full(code.LENGTH, -50.0))
    assert scene.layout.x == scene.light.warmth == -1.0
    assert not scene.elements


def test_a_mood_is_no_part_of_it() -> None:
    assert near(replace(ODD, mood=(("fear", 1.0),)), ODD)


def test_a_row_of_another_length_is_refused() -> None:
    with pytest.raises(ValueError, match=str(code.LENGTH)):
        code.decode(np.zeros(code.LENGTH - 1))
