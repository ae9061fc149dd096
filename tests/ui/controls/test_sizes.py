"""Which shape and size a generated picture has, and what is drawn for words unknown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.muse.advice import NOT_ITS_OWN
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.controls.size_field import SizeField
from muse_desktop.ui.files.export_wish import Export
from tests.ui.conftest import DAYLIGHT, DRAWER, PLAIN, Desk
from tests.ui.state.test_model_choices import made

MakeDesk = Callable[..., Desk]


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(models=(DRAWER, PLAIN, DAYLIGHT), draws=True)


def choose(field: SizeField, shape: str, side: int | None = None) -> None:
    """Choose as a person does."""
    field.shape.setCurrentIndex(field.shape.findData(shape))
    field.shape.activated.emit(field.shape.currentIndex())
    if side is not None:
        field.side.setCurrentIndex(field.side.findData(side))
        field.side.activated.emit(field.side.currentIndex())


def test_a_drawing_has_any_shape_and_it_is_remembered(desk: Desk, make_desk: MakeDesk) -> None:
    field = desk.window.controls.size_
    assert field.isVisible()
    assert desk.window.controls.recipe("generate").size == (1024, 1024)
    choose(field, "portrait", 512)
    drawn = desk.generate("a cat")
    assert drawn.recipe is not None
    assert drawn.recipe.size == (drawn.picture.width, drawn.picture.height) == (384, 512)
    assert desk.window.controls.recipe("edit").size is None
    again = make_desk(models=(DRAWER,)).window.controls.size_
    assert (again.shape.currentData(), again.side.currentData()) == ("portrait", 512)


def test_pixels_are_as_many_as_the_model_learnt(desk: Desk) -> None:
    controls = desk.window.controls
    controls.making.take("plain")
    assert not controls.size_.side.isVisible()
    assert controls.recipe("generate").size is None
    choose(controls.size_, "wide")
    assert controls.recipe("generate").size == (40, 24)


def test_the_size_of_a_picture_is_taken_with_its_settings(desk: Desk) -> None:
    controls = desk.window.controls
    controls.use_recipe(Recipe("generate", "a cat", size=(1536, 1152)))
    assert controls.size_.shape.currentText() == "Landscape 4:3"
    assert controls.recipe("generate").size == (1536, 1152)
    controls.use_recipe(Recipe("generate", "a cat", size=(600, 400)))
    assert controls.size_.shape.currentText() == "600 × 400"
    assert not controls.size_.side.isEnabled()
    assert controls.recipe("generate").size == (600, 400)
    controls.use_recipe(Recipe("edit", "a cat"))
    assert controls.recipe("generate").size == (600, 400)
    choose(controls.size_, "square", 2048)
    assert controls.recipe("generate").size == (2048, 2048)
    assert controls.size_.shape.findData("own") < 0


def test_what_is_drawn_instead_is_told_while_one_writes(desk: Desk) -> None:
    prompt = desk.window.controls.prompt
    prompt.set_text("a café by a lake")
    assert prompt.hint.isVisible()
    assert prompt.hint.text() == "“café” is drawn as “house”."
    prompt.set_text("a café, a dragon & <b>")
    assert "“café” is drawn as “house”. Storybook does not know “dragon”" in prompt.hint.text()
    assert "<b>" not in prompt.hint.text()
    prompt.set_text("a house by a lake")
    assert not prompt.hint.isVisible()


def test_a_photograph_is_not_storybooks_to_edit(desk: Desk, photo: Path) -> None:
    controls, choices = desk.window.controls, desk.window.choices
    drawn = desk.generate("a cat")
    assert choices.automatic() == DRAWER
    controls.changing.take("storybook")
    desk.open(photo)
    assert choices.model("edit") == DAYLIGHT
    assert controls.changing.currentText() == "Daylight (automatic)"
    place = controls.changing.findData("storybook")
    entries = controls.changing.model()
    assert not entries.flags(entries.index(place, 0)) & Qt.ItemFlag.ItemIsEnabled
    assert entries.flags(entries.index(0, 0)) & Qt.ItemFlag.ItemIsEnabled
    desk.look_at(drawn)
    assert choices.model("edit") == DRAWER
    assert controls.changing.currentData() == "storybook"


def test_a_file_that_says_what_it_is_a_drawing_of_is_storybooks_to_edit(
    desk: Desk, tmp_path: Path
) -> None:
    drawn = desk.generate("a cat", None)  # which an emotion changes
    desk.dialogs.export_to = Export(tmp_path / "cat.png")
    desk.window.actions_.export.trigger()
    desk.settle()
    desk.open(tmp_path / "cat.png")
    assert desk.current.kind == "source"
    assert desk.window.choices.model("edit") == DRAWER
    desk.edit(Qt.Key.Key_6)
    assert desk.backend is not None
    assert desk.backend.requests[-1].drawn == drawn.drawn
    assert desk.window.drawing.isVisible()


def test_a_picture_of_an_earlier_storybook_is_daylights_to_edit(desk: Desk, tmp_path: Path) -> None:
    desk.open(made("storybook", tmp_path))  # which says nothing of a drawing
    assert desk.window.choices.model("edit") == DAYLIGHT
    assert desk.window.choices.reader(desk.current) == DRAWER


def test_where_nothing_can_change_a_photograph_the_button_says_so(
    make_desk: MakeDesk, photo: Path
) -> None:
    desk = make_desk(models=(DRAWER,), draws=True)
    desk.open(photo)
    edit = desk.window.controls.edit
    assert not edit.isEnabled()
    assert NOT_ITS_OWN[:40] in edit.toolTip()
    desk.generate("a cat")
    assert edit.isEnabled()
