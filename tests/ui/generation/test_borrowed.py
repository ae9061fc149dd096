"""A reading never stands without the sentence that says whose it is, where it is borrowed."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.ui.files.sheet import sheet_cell
from muse_desktop.ui.look.help_texts import readings
from tests.ui.conftest import PLAIN, STORYBOOK, Desk

LENT = "The guide is Storybook's, made for drawings & no authority on photographs."


@pytest.fixture
def lent(make_desk: Callable[..., Desk]) -> Desk:
    """A window whose model borrows its guide."""
    return make_desk(models=(replace(STORYBOOK, borrowed=(LENT,)), PLAIN), borrowed=(LENT,))


def test_beside_the_reading_of_an_opened_picture(lent: Desk, photo: Path) -> None:
    said = lent.window.evidence.lent
    lent.open(photo)
    lent.wait(lambda: said.text() == LENT)
    assert said.isVisible()
    for width, height in ((1280, 860), (800, 600)):
        lent.window.resize(width, height)
        lent.settle()
        assert said.height() >= said.heightForWidth(said.width())  # to be read to its end


def test_of_the_model_that_read_not_of_the_one_chosen_later(lent: Desk, photo: Path) -> None:
    said = lent.window.evidence.lent
    lent.open(photo)
    lent.wait(lambda: said.text() == LENT)
    lent.window.controls.making.take(PLAIN.name)
    lent.window.controls.changing.take(PLAIN.name)
    lent.settle()
    lent.window.controllers.history.refresh()
    assert said.text() == LENT


def test_the_reading_stays_of_the_model_that_read_it(
    make_desk: Callable[..., Desk], photo: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    reader = replace(STORYBOOK, usual_for=("generate", "edit"), borrowed=(LENT,))
    desk = make_desk(models=(reader, PLAIN), borrowed=(LENT,))
    summary = desk.window.evidence.summary
    desk.open(photo)
    desk.wait(lambda: "read by Storybook" in summary.text())
    desk.window.set_models((replace(PLAIN, usual_for=("generate", "edit")),))
    desk.settle()
    desk.window.controllers.history.refresh()
    assert "read by Storybook" in summary.text()
    told: list[object] = []
    monkeypatch.setattr(desk.dialogs, "readings", told.append)
    desk.window.actions_.readings.trigger()
    assert told == [(LENT,)]


def test_beside_a_results_reading_whichever_model_is_chosen_later(lent: Desk) -> None:
    lent.generate("a cottage")
    lent.window.controls.making.take(PLAIN.name)
    lent.window.controls.changing.take(PLAIN.name)
    lent.settle()
    assert lent.window.evidence.lent.text() == LENT
    assert lent.backend is not None
    lent.backend.borrowed = ()
    lent.generate("a cat")
    assert lent.window.evidence.lent.text() == ""


def test_while_a_map_is_shown(lent: Desk) -> None:
    lent.generate("a cottage")
    lent.window.actions_.where_from.trigger()
    lent.wait(lambda: lent.window.canvas.has_map)
    assert lent.window.status.text == LENT
    lent.window.actions_.where_from.trigger()
    assert lent.window.status.text == ""


def test_not_over_what_no_model_read(lent: Desk, photo: Path) -> None:
    lent.open(photo)
    lent.edit(Qt.Key.Key_5)
    lent.window.actions_.what_changed.trigger()
    lent.wait(lambda: lent.window.canvas.has_map)
    assert lent.window.status.text == ""


def test_in_the_explanation_of_readings(lent: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    told: list[str] = []
    monkeypatch.setattr(lent.dialogs, "_tell", lambda title, text: told.append(text))
    lent.window.actions_.readings.trigger()
    assert "made for drawings &amp; no authority" in told[0]
    assert "made for drawings" not in readings()


def test_on_a_contact_sheet(lent: Desk) -> None:
    session = lent.window.workspace.session
    assert sheet_cell(session, lent.generate("a cottage")).notes == (LENT,)
