"""Favourites, stars, tags, notes and the search, as a person uses them."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QItemSelectionModel, Qt
from PySide6.QtTest import QTest

from muse_desktop.emotion import WHEEL_ORDER
from muse_desktop.session.marks import Marks
from tests.ui.conftest import Desk


@pytest.fixture
def three(desk: Desk) -> Desk:
    """A window with three pictures."""
    desk.generate("a cat", Qt.Key.Key_1)
    desk.generate("a lake", Qt.Key.Key_2)
    desk.generate("a cottage by the lake", Qt.Key.Key_1)
    return desk


def search(desk: Desk, words: str) -> None:
    desk.command(Qt.Key.Key_F)
    assert desk.window.history.search.line.hasFocus()
    QTest.keyClicks(desk.window.history.search.line, words)


def test_marks_by_keys_are_seen_and_undone(three: Desk) -> None:
    history = three.window.history
    history.view.setFocus()
    three.press(Qt.Key.Key_4)
    three.command(Qt.Key.Key_D)
    assert three.current.marks == Marks(True, 4)
    assert three.window.actions_.favourite.isChecked()
    assert three.window.actions_.stars[4].isChecked()
    assert history.details.marks.text() == "Favourite · ★★★★"
    index = history.view.currentIndex()
    assert "4 of 5 stars" in index.data(Qt.ItemDataRole.AccessibleTextRole)
    three.command(Qt.Key.Key_D)
    assert three.current.marks == Marks(False, 4)
    three.command(Qt.Key.Key_Z)
    three.command(Qt.Key.Key_Z)
    three.command(Qt.Key.Key_Z)
    assert three.current.marks == Marks()
    assert not history.details.isVisible()
    assert not three.window.actions_.favourite.isChecked()


def test_all_that_are_selected_are_marked_in_one_step_and_keep_their_own_tags(three: Desk) -> None:
    history, actions = three.window.history, three.window.actions_
    three.dialogs.tags = "lake, calm"
    actions.tags.trigger()
    assert three.current.marks.tags == ("lake", "calm")
    three.look_at(three.nodes[0])
    select = QItemSelectionModel.SelectionFlag.Select
    for row in range(3):
        history.view.selectionModel().select(history.model.index(row), select)
    three.dialogs.tags = "calm, Water"
    actions.tags.trigger()
    assert three.dialogs.asked[-1] == "ask_tags 3: "
    assert [node.marks.tags for node in three.nodes] == [
        ("calm", "Water"),
        ("calm", "Water"),
        ("lake", "calm", "Water"),
    ]
    three.dialogs.tags = ""
    actions.tags.trigger()
    assert three.dialogs.asked[-1] == "ask_tags 3: calm, Water"
    assert [node.marks.tags for node in three.nodes] == [(), (), ("lake",)]
    three.command(Qt.Key.Key_Z)
    assert three.nodes[0].marks.tags == ("calm", "Water")


def test_the_note_is_shown_in_full_and_wraps(three: Desk) -> None:
    details = three.window.history.details
    three.dialogs.note = "A long note that says what was seen, and why it is kept." * 4
    three.window.actions_.note.trigger()
    assert details.isVisible()
    assert details.note.text() == three.dialogs.note
    assert details.note.wordWrap()
    three.look_at(three.nodes[0])
    assert not details.isVisible()


def test_words_find_pictures_and_escape_brings_all_back(three: Desk) -> None:
    view = three.window.history.view
    search(three, "lake")
    assert three.titles() == ["a lake", "a cottage by the lake"]
    three.press(Qt.Key.Key_Down)
    assert view.hasFocus()
    three.press(Qt.Key.Key_Up)
    assert three.current.title == "a lake"
    search(three, " boat")
    assert three.titles() == []
    assert three.window.history._nothing.isVisible()
    assert three.current.title == "a lake"  # what one looks at stays
    three.press(Qt.Key.Key_Escape)
    assert len(three.titles()) == 3
    assert view.currentIndex().row() == 1


def test_the_filter_is_told_and_a_new_session_has_none(three: Desk) -> None:
    bar = three.window.history.search
    three.look_at(three.nodes[1])
    three.window.actions_.stars[3].trigger()
    menus = {
        menu.title().replace("&", ""): menu
        for menu in bar.filters.menu().findChildren(type(bar.filters.menu()))
    }
    menus["Stars"].actions()[2].trigger()
    assert three.titles() == ["a lake"]
    assert "left out" in bar.filters.accessibleName()
    menus["Stars"].actions()[0].trigger()
    place = 1 + WHEEL_ORDER.index(WHEEL_ORDER[0])
    menus["Emotion"].actions()[place].trigger()
    assert three.titles() == ["a cat", "a cottage by the lake"]
    menus["Made"].actions()[1].trigger()
    assert three.titles() == ["a cat", "a cottage by the lake"]
    three.window.actions_.new.trigger()
    three.settle()
    assert bar.search.is_empty
    assert not bar.filters.isChecked()
    assert not bar.isVisible()


def test_a_result_that_is_not_looked_for_comes_and_is_not_listed(three: Desk) -> None:
    search(three, "cat")
    three.generate("a lake")
    assert three.titles() == ["a cat"]
    assert three.current.title == "a lake"
