"""The system's file dialogs: endings they leave out, and files that would be replaced."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog, QMessageBox, QPushButton

from muse_desktop.session.recovery import Recoverable
from muse_desktop.ui.files.dialogs import Dialogs
from tests.ui.conftest import Desk


class Person:
    """Types a name into the system's dialog and presses a button of what is asked then."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.name, self.filter, self.button = "", "", ""
        self.asked: list[str] = []
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (self.name, self.filter))
        monkeypatch.setattr(QMessageBox, "exec", lambda box: self._answer(box))

    def _answer(self, box: QMessageBox) -> int:
        self.asked.append(f"{box.text()} {box.informativeText()}")
        for button in box.buttons():
            if isinstance(button, QPushButton) and button.text().replace("&", "") == self.button:
                button.click()
        return 0


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(monkeypatch)


@pytest.fixture
def dialogs(desk: Desk) -> Dialogs:
    return Dialogs(desk.window)


def test_a_session_is_not_replaced_unasked(
    dialogs: Dialogs, person: Person, tmp_path: Path
) -> None:
    person.name = str(tmp_path / "work")
    assert dialogs.save_session(tmp_path / "x.muse") == tmp_path / "work.muse"
    assert person.asked == []
    # The system's dialog looked for "work", which is not there.
    (tmp_path / "work.muse").touch()
    person.button = "Cancel"
    assert dialogs.save_session(tmp_path / "x.muse") is None
    person.button = "Replace"
    assert dialogs.save_session(tmp_path / "x.muse") == tmp_path / "work.muse"
    assert "work.muse" in person.asked[0]
    # With the ending the system's dialog has asked already.
    person.name = str(tmp_path / "work.muse")
    assert dialogs.save_session(tmp_path / "x.muse") == tmp_path / "work.muse"
    assert len(person.asked) == 2


@pytest.mark.parametrize(("ask", "ending"), [("export_ratings", ".csv"), ("export_cards", ".pdf")])
def test_what_got_its_ending_here_replaces_nothing_unasked(
    dialogs: Dialogs, person: Person, tmp_path: Path, ask: str, ending: str
) -> None:
    file = tmp_path / f"work{ending}"
    file.touch()
    person.name, person.button = str(tmp_path / "work"), "Cancel"
    assert getattr(dialogs, ask)(tmp_path / "x") is None
    assert file.name in person.asked[0]


@pytest.mark.parametrize(("count", "words"), [(1, "One picture,"), (3, "3 pictures,")])
def test_what_can_be_brought_back_is_counted_in_words(
    dialogs: Dialogs, person: Person, tmp_path: Path, count: int, words: str
) -> None:
    item = Recoverable(tmp_path, None, dt.datetime(2026, 1, 2, 3, 4), count, count)
    person.button = "Later"
    assert dialogs.ask_recover([item]) == "later"
    assert words in person.asked[0]
    person.button = "Delete It" if count == 1 else "Delete Them"
    assert dialogs.ask_recover([item]) == "discard"
    assert ("A picture from" if count == 1 else "Pictures from") in person.asked[1]


def test_what_is_deleted_with_one_picture_is_not_called_one(
    dialogs: Dialogs, person: Person, tmp_path: Path
) -> None:
    """Steps that cannot be read, or another session, go with it."""
    when = dt.datetime(2026, 1, 2, 3, 4)
    one, damaged = (
        Recoverable(tmp_path, None, when, 1, 1),
        Recoverable(tmp_path, None, when, 0, 0, 2),
    )
    person.button = "Delete Them"
    for items in ([one, damaged], [Recoverable(tmp_path, None, when, 1, 1, 2)]):
        assert dialogs.ask_recover(items) == "discard"


@pytest.mark.parametrize(
    ("button", "answer"), [("Bring Back", "recover"), ("Discard", "discard"), ("Later", "later")]
)
def test_of_an_emptied_session_no_pictures_are_offered(
    dialogs: Dialogs, person: Person, tmp_path: Path, button: str, answer: str
) -> None:
    file = tmp_path / "summer.muse"
    person.button = button
    item = Recoverable(tmp_path, file, dt.datetime(2026, 1, 2, 3, 4), 0, 0)
    assert dialogs.ask_recover([item]) == answer
    assert "“summer.muse” had been emptied" in person.asked[0]
    assert "Pictures from" not in person.asked[0]
