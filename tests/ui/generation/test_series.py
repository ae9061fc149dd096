"""Series, tries and contact sheets as a person uses them."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.muse.ranking import rank
from muse_desktop.muse.series import Series
from muse_desktop.ui.controls.series_dialog import SeriesDialog
from muse_desktop.ui.files.sheet import sheet_cell, sheet_heading, sheet_nodes, with_originals
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]


def ask(desk: Desk, series: Series, key: Qt.Key = Qt.Key.Key_3) -> None:
    """Choose an emotion and a series; the engine begins."""
    desk.window.controls.wheel.setFocus()
    desk.press(key)
    desk.dialogs.series = series
    desk.window.actions_.series.trigger()


def test_each_picture_of_a_series_becomes_a_node_and_they_share_a_seed(desk: Desk) -> None:
    desk.write("a cottage")
    ask(desk, Series("intensities", 3))
    desk.wait(lambda: len(desk.nodes) == 3)
    desk.settle()
    assert desk.backend is not None
    requests = desk.backend.requests
    assert [round(r.recipe.intensity, 2) for r in requests] == [0.33, 0.67, 1.0]
    assert len({r.recipe.seed for r in requests}) == 1
    assert desk.backend.jobs == 1
    assert "series of 3" in desk.banner
    assert {node.parent for node in desk.nodes} == {None}


def test_edits_of_a_photo_in_all_emotions_are_siblings(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    ask(desk, Series("emotions"))
    desk.wait(lambda: len(desk.nodes) == 9)
    desk.settle()
    source, *results = desk.nodes
    assert {node.parent for node in results} == {source.id}
    assert desk.backend is not None
    tops = [r.recipe.target.top for r in desk.backend.requests if r.recipe.target is not None]
    assert tops == list(WHEEL_ORDER)


def test_cancel_keeps_what_is_finished(make_desk: MakeDesk, gate: threading.Event) -> None:
    desk = make_desk(gate=gate, steps=2)
    assert desk.engine is not None
    desk.engine.finished_picture.connect(gate.clear, Qt.ConnectionType.DirectConnection)
    desk.write("a cottage")
    ask(desk, Series("emotions"))
    assert desk.backend is not None
    backend = desk.backend
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 1)
    # That one entered the session is no looking away from the next.
    assert desk.window.activity.is_making
    assert desk.window.activity.in_sight
    desk.window.actions_.cancel.trigger()
    desk.settle()
    assert len(desk.nodes) == 1
    assert (backend.jobs, len(backend.requests)) == (1, 2)
    assert "1 of 8 pictures were finished" in desk.banner
    assert desk.window.controls.generate.isVisible()


def test_the_best_try_is_shown_and_the_others_stay(desk: Desk) -> None:
    desk.window.controls.advanced.tries.setValue(3)
    desk.write("a cottage")
    desk.window.controls.wheel.setFocus()
    desk.press(Qt.Key.Key_3)
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: len(desk.nodes) == 3 and "best of 3" in desk.banner)
    desk.settle()
    assert desk.backend is not None
    seeds = [r.recipe.seed for r in desk.backend.requests]
    assert seeds == [seeds[0], seeds[0] + 1, seeds[0] + 2]
    order = rank([(n.recipe, n.evidence) for n in desk.nodes])  # type: ignore[misc]
    assert desk.current.id == desk.nodes[order[0]].id
    assert [desk.nodes[k].title for k in order] == [
        "a cottage · best of 3",
        "a cottage · place 2 of 3",
        "a cottage · place 3 of 3",
    ]
    desk.window.workspace.undo.undo()
    assert [node.title for node in desk.nodes] == ["a cottage"] * 3


def test_tries_without_an_emotion_say_what_is_missing(desk: Desk) -> None:
    desk.window.controls.advanced.tries.setValue(3)
    desk.write("a cottage")
    desk.window.controls.use_target(None, 0.0)
    desk.click(desk.window.controls.generate)
    assert "choose one first" in desk.banner
    assert not desk.window.activity.is_busy


def test_the_sheet_is_of_the_series_or_of_what_is_selected(desk: Desk, tmp_path: Path) -> None:
    desk.write("a cottage")
    ask(desk, Series("intensities", 3))
    desk.wait(lambda: len(desk.nodes) == 3)
    desk.settle()
    desk.dialogs.sheet_to = tmp_path / "sheet.pdf"
    desk.window.actions_.sheet.trigger()
    desk.settle()
    assert (tmp_path / "sheet.pdf").read_bytes().startswith(b"%PDF-")
    assert "Exported" in desk.banner
    view = desk.window.history.view
    first = desk.window.history.model.index(0)
    last = desk.window.history.model.index(2)
    modifiers = Qt.KeyboardModifier.ControlModifier
    desk.bot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(first).center()
    )
    desk.bot.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, modifiers, view.visualRect(last).center()
    )
    assert len(desk.window.history.selected) == 2


def test_the_dialog_offers_only_series_that_can_be_made(qtbot: QtBot) -> None:
    dialog = SeriesDialog(Blend.of("awe"), False)
    qtbot.addWidget(dialog)
    assert dialog.series == Series("intensities", 5)
    dialog.kind.setCurrentIndex(1)
    assert dialog.series == Series("emotions")
    assert not dialog.count.isVisibleTo(dialog)
    dialog.kind.setCurrentIndex(2)
    dialog.path.setEditText("awe, hunger")
    assert dialog.series is None
    assert not dialog.make.isEnabled()
    assert "hunger" in dialog.problem.text()
    dialog.path.setEditText("awe, fear")
    assert dialog.series == Series("path", 5, ("awe", "fear"))
    without = SeriesDialog(None, True)
    qtbot.addWidget(without)
    assert without.series == Series("emotions")


def test_a_path_is_written_in_the_users_words(qtbot: QtBot, german: None) -> None:
    dialog = SeriesDialog(None, False)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(1)
    assert dialog.path.currentText() == "Zufriedenheit, Ehrfurcht, Begeisterung"
    assert dialog.series == Series("path", 5, ("contentment", "awe", "excitement"))
    dialog.path.setEditText(" ärger， Angst、fear")
    assert dialog.series is None  # twice the same
    dialog.path.setEditText(" ärger， Angst、awe")
    assert dialog.series == Series("path", 5, ("anger", "fear", "awe"))


def test_a_sheet_of_edits_begins_with_the_picture_they_are_of(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    source = desk.current
    desk.write("in moonlight")
    edit = desk.edit(Qt.Key.Key_8)
    session = desk.window.workspace.session
    shown = with_originals(session, sheet_nodes(desk.window.workspace, ()))
    assert [node.id for node, _ in shown] == [source.id, edit.id]
    before, after = (sheet_cell(session, node, edits) for node, edits in shown)
    assert before.picture == source.picture
    assert before.lines[:2] == ("before", "holiday")
    assert before.lines[2].startswith("predicted: guide")
    assert after.lines[0] == str(edit.recipe.target)  # type: ignore[union-attr]
    heading, details = sheet_heading(session, [edit])
    assert heading == "holiday"
    assert "“in moonlight”" in details


def test_a_sheet_of_generated_pictures_has_no_before(desk: Desk) -> None:
    cat = desk.generate("a cat")
    session = desk.window.workspace.session
    assert with_originals(session, [cat]) == [(cat, ())]
    assert sheet_heading(session, [cat])[0] == "a cat"
    edit = desk.edit(Qt.Key.Key_8)
    assert [node.id for node, _ in with_originals(session, [cat, edit])] == [cat.id, edit.id]
