"""Two choices of model, one for making and one for changing, each seen beside its button."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.muse.request import Recipe, Request
from muse_desktop.pictures import metadata, saving
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.model_choices import AUTOMATIC
from tests.support.fake_engine import fake_picture
from tests.ui.conftest import DAYLIGHT, PLAIN, STORYBOOK, Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(models=(STORYBOOK, PLAIN, DAYLIGHT))


def made(model: str, folder: Path) -> Path:
    """Return a PNG that says which model made it."""
    request = Request(Recipe("generate", "a cat", model=model))
    picture = fake_picture(request)
    path = folder / f"{model}.png"
    text = metadata.describe(request, (picture.width, picture.height))
    saving.save_picture(picture, path, metadata=text)
    return path


def test_what_only_changes_photographs_is_not_offered_to_make_pictures(desk: Desk) -> None:
    making, changing = desk.window.controls.making, desk.window.controls.changing
    assert making.findData("daylight") < 0
    assert making.currentText() == "Storybook"
    assert changing.currentText() == "Daylight (automatic)"
    assert making.isVisible()
    assert changing.isVisible()


def test_a_photograph_is_changed_and_read_by_daylight(desk: Desk, photo: Path) -> None:
    controls = desk.window.controls
    desk.open(photo)
    assert desk.backend is not None
    assert desk.backend.loads[-1] == "daylight"
    assert "read by Daylight" in desk.window.evidence.summary.text()
    assert controls.limits.isVisible()
    assert controls.limits.text() == DAYLIGHT.summary
    desk.write("a cat in moonlight")
    assert controls.prompt.unknown_words == ("a", "cat")
    node = desk.edit(Qt.Key.Key_1)
    assert node.recipe is not None
    assert node.recipe.model == "daylight"


def test_a_picture_is_changed_and_read_by_what_made_it(desk: Desk, tmp_path: Path) -> None:
    desk.open(made("plain", tmp_path))
    assert desk.window.controls.changing.currentText() == "Plain (automatic)"
    assert desk.backend is not None
    assert desk.backend.loads[-1] == "plain"
    assert "read by Plain" in desk.window.evidence.summary.text()
    assert not desk.window.controls.limits.isVisible()
    drawn = desk.generate("a cat")
    assert drawn.recipe is not None
    assert drawn.recipe.model == "storybook"
    assert desk.window.choices.model("edit") == STORYBOOK


def test_without_daylight_what_is_there_changes_pictures(make_desk: MakeDesk, photo: Path) -> None:
    desk = make_desk(models=(STORYBOOK,))
    desk.open(photo)
    assert desk.window.choices.model("edit") == STORYBOOK
    assert not desk.window.controls.changing.isVisible()  # nothing to choose


def test_both_choices_are_remembered(make_desk: MakeDesk, photo: Path) -> None:
    first = make_desk(models=(STORYBOOK, PLAIN, DAYLIGHT)).window.controls
    first.making.take("plain")
    first.changing.take("storybook")
    second = make_desk(models=(STORYBOOK, PLAIN, DAYLIGHT))
    assert second.window.choices.model("generate") == PLAIN
    second.open(photo)
    assert second.window.choices.model("edit") == STORYBOOK
    second.window.controls.changing.take(AUTOMATIC)
    assert second.window.choices.model("edit") == DAYLIGHT


def test_a_choice_that_is_gone_is_not_taken(desk: Desk) -> None:
    desk.window.controls.making.take("plain")
    desk.window.set_models((STORYBOOK, DAYLIGHT))
    assert desk.window.choices.model("generate") == STORYBOOK
    assert desk.window.controls.making.currentText() == "Storybook"


def test_each_model_has_its_own_numbers(make_desk: MakeDesk, photo: Path) -> None:
    quick = ModelChoice("quick", "Quick", steps=4, modes=("edit",), usual_for=("edit",))
    desk = make_desk(models=(STORYBOOK, quick), steps=None)
    drawn = desk.generate("a cat")
    desk.open(photo)
    assert desk.window.controls.advanced.steps.value() == 4
    changed = desk.edit(Qt.Key.Key_1)
    assert drawn.recipe is not None
    assert changed.recipe is not None
    assert (drawn.recipe.steps, changed.recipe.steps) == (30, 4)
