"""What leaves a client's folder is offered under names that tell nothing, and says so little."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintPreviewDialog

from muse_desktop.pictures.looks import read_look
from muse_desktop.session.rating import Rating
from muse_desktop.ui.clients.papers_dialog import PapersDialog
from muse_desktop.ui.files import printing
from muse_desktop.ui.files.cards import CardsDialog
from muse_desktop.ui.files.export_dialog import ExportDialog
from muse_desktop.ui.files.export_wish import Subject, Usual
from muse_desktop.ui.files.names import DISCREET_PATTERN, pattern_problem
from muse_desktop.ui.files.outside import place_for
from muse_desktop.ui.state.home import Home
from muse_desktop.ui.state.undo import Mark
from tests.support.fake_engine import GRADE
from tests.ui.clients.conftest import Practice
from tests.ui.conftest import DAYLIGHT, STORYBOOK, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

WORD = "zanzibarquux"
KINDS = {"Contact sheet", "Paper", "Picture", "Picture cards", "Ratings"}


def offered(practice: Practice, monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the names under which everything is offered that can go out."""
    desk, names = practice.desk, list[str]()
    window, actions = desk.window, desk.window.actions_

    def hear(suggestion: Path, *_: object) -> None:
        names.append(suggestion.name)

    for question in ("picture", "sheet", "cards", "ratings", "paper"):
        monkeypatch.setattr(desk.dialogs, f"export_{question}", hear)
    node = desk.generate(f"a cottage {WORD}", Qt.Key.Key_7)
    rated = replace(node.marks, ratings=(Rating("before", "2026-11-27T08:00:00Z", 0.5, 0.5),))
    window.workspace.push(Mark(window.workspace.session, {node.id: rated}))
    for action in (actions.export, actions.sheet, actions.ratings, actions.cards, actions.print):
        action.trigger()
        desk.settle()
        for dialog in window.findChildren(CardsDialog):
            dialog.accept()
        for preview in window.findChildren(QPrintPreviewDialog):
            preview.reject()
    if practice.clients.client is not None:
        actions.papers.trigger()
        (papers,) = window.findChildren(PapersDialog)
        papers.title.setText(f"Our agreement on {WORD}")
        papers.export.click()
        papers.print.click()
        for preview in papers.findChildren(QPrintPreviewDialog):
            preview.reject()
        papers.reject()
    return names


def test_names_outside_tell_nothing_of_a_client(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    printed: list[str] = []
    make = printing.make_printer

    def heard(file: Path, **more: bool) -> object:
        printed.append(file.name)
        return make(file, **more)

    monkeypatch.setattr(printing, "make_printer", heard)
    practice.make("Heron")
    names = offered(practice, monkeypatch) + printed
    assert len(names) == 7
    assert not any(WORD in name or "Heron" in name or "agreement" in name for name in names)
    assert {re.split(r" \d{4}-\d\d-\d\d \d\d-\d\d", name)[0] for name in names} == KINDS


def test_outside_of_any_folder_they_are_called_as_they_are_here(
    practice: Practice, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = offered(practice, monkeypatch)
    assert len(names) == 4
    assert all(WORD in name for name in names)
    assert place_for(Home(), Path("a"), "a lake", "Mask", ".png") == Path("a/a lake.png")


@pytest.mark.parametrize("ending", [".look", ".cube"])
def test_a_look_holds_colours_alone(
    make_desk: Callable[..., Desk], photo: Path, tmp_path: Path, ending: str
) -> None:
    practice = Practice(make_desk(models=(STORYBOOK, DAYLIGHT), grade=True))
    desk, out = practice.desk, tmp_path / f"out{ending}"
    photo = photo.rename(tmp_path / f"{WORD}.png")
    desk.dialogs.look_to = out
    for inside in (False, True):
        if inside:
            practice.make()
        desk.write(f"a cottage {WORD}")
        desk.open(photo)
        desk.edit(Qt.Key.Key_1)
        desk.window.actions_.export_look.trigger()
        desk.settle()
        assert (WORD in out.read_text()) is not inside
    assert ending == ".cube" or read_look(out) == GRADE
    desk.window.workspace.leave()
    practice.clients.close()


def test_neither_prompt_nor_names_go_along_unless_that_is_chosen(practice: Practice) -> None:
    practice.make()
    desk = practice.desk
    desk.generate(f"a cottage {WORD}", Qt.Key.Key_7)
    desk.window.actions_.export.trigger()
    desk.settle()
    subject = desk.dialogs.subject
    assert subject.discreet
    usual = Usual(pattern="{number} {name}")
    dialog = ExportDialog(Subject(count=3, discreet=True), usual)
    assert not dialog.export(Path("a")).recipe
    assert dialog.export(Path("a")).pattern == DISCREET_PATTERN
    assert pattern_problem(DISCREET_PATTERN) == ""
    dialog.pattern.setText(f"{WORD} {{number}}")
    dialog.recipe.click()
    assert dialog.export(Path("a")).pattern == f"{WORD} {{number}}"
    assert dialog.export(Path("a")).recipe
    assert dialog.usual.pattern == usual.pattern  # what is next offered, be it to another client
    practice.clients.leave()
    desk.generate("a lake")
    desk.window.actions_.export.trigger()
    desk.settle()
    subject = desk.dialogs.subject
    assert not subject.discreet
    assert ExportDialog(Subject(count=3), usual).export(Path("a")).recipe
