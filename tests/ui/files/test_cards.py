"""Picture cards from the window: of what is selected, with words on their backs."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from muse_desktop.pictures import cards
from muse_desktop.ui.files import cards as card_files
from muse_desktop.ui.files.cards import CardsDialog
from muse_desktop.ui.state.undo import Annotate
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _coarse(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(cards, "DOTS", 60)


def test_cards_are_asked_for_and_written(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    action = desk.window.actions_.cards
    assert not action.isEnabled()
    desk.generate("a cottage by a lake", Qt.Key.Key_7)
    desk.generate("a lighthouse", Qt.Key.Key_2)
    file = tmp_path / "cards.pdf"
    desk.dialogs.cards_to = file
    backs: list[str] = []
    real = card_files.card_pages

    def look(some, *args, **options):  # type: ignore[no-untyped-def]
        backs.extend(card.back for card in some)
        return real(some, *args, **options)

    monkeypatch.setattr(card_files, "card_pages", look)
    action.trigger()
    (dialog,) = desk.window.findChildren(CardsDialog)
    assert "Pages: 1." in dialog.text.text()
    dialog.back.setCurrentIndex(dialog.back.findData("prompt"))
    assert "long edge" in dialog.text.text()
    desk.click(dialog.make)
    desk.settle()
    assert desk.banner == "Exported “cards.pdf”."
    assert file.read_bytes().startswith(b"%PDF")
    assert backs == ["a cottage by a lake", "a lighthouse"]


def test_what_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    node = desk.generate("a cottage")
    wish = card_files.CardWish("a6", "a4", "emotion")
    desk.window.client_room.cards.write([node], wish, tmp_path / "nowhere" / "cards.pdf")
    desk.settle()
    assert "nowhere" in desk.banner


def test_notes_stand_on_the_backs_where_they_are_wanted(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    node = desk.generate("a cottage", Qt.Key.Key_7)
    desk.window.workspace.push(Annotate(desk.window.workspace.session, node.id, "Hers.\nAgain."))
    node = desk.current
    said: list[tuple[list[str], bool]] = []
    real = card_files.card_pages

    def look(some, *args, backs):  # type: ignore[no-untyped-def]
        said.append(([card.back for card in some], backs))
        return real(some, *args, backs=backs)

    monkeypatch.setattr(card_files, "card_pages", look)
    for back, notes in (("blank", False), ("blank", True), ("prompt", True), ("prompt", False)):
        wish = card_files.CardWish("a6", "a4", back, notes)  # type: ignore[arg-type]
        desk.window.client_room.cards.write([node], wish, tmp_path / "cards.pdf")
        desk.settle()
    assert said == [
        ([""], False),
        (["Hers.\nAgain."], True),
        (["a cottage\n\nHers.\nAgain."], True),
        (["a cottage"], True),
    ]
    dialog = CardsDialog(3)
    assert "long edge" not in dialog.text.text()
    dialog.notes.click()
    assert dialog.wish.notes
    assert "long edge" in dialog.text.text()
