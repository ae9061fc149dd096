"""The command palette, and keys of one's own."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QObject, QSettings, Qt, QTimer
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QDialogButtonBox

from muse_desktop.ui.shell.palette import Palette
from muse_desktop.ui.shell.shortcuts import ShortcutsDialog
from muse_desktop.ui.state.actions import Actions
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints", extend=True)
OK = QDialogButtonBox.StandardButton.Ok


def within(kind: type[QDialog], act: Callable[[object], None]) -> None:
    """Let hands act in a dialog that is about to open."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, kind):
            try:
                act(dialog)
            finally:  # a test that fails does not wait for a person
                if dialog.isVisible():
                    dialog.reject()
        else:
            QTimer.singleShot(10, look)

    QTimer.singleShot(10, look)


def listed(palette: Palette) -> list[str]:
    model = palette.view.model()
    return [str(model.index(row, 0).data()).split("   ")[0] for row in range(model.rowCount())]


def test_no_key_means_two_things_where_delete_has_two(
    monkeypatch: pytest.MonkeyPatch, application: QApplication
) -> None:
    delete, give = QKeySequence.StandardKey.Delete, QAction.setShortcuts

    def as_x11(action: QAction, keys: object) -> None:
        """Give keys as Qt does on X11 and Wayland, which no test's platform is."""
        both = [QKeySequence("Del"), QKeySequence("Ctrl+D")]
        give(action, both if keys == delete else keys)  # type: ignore[call-overload]

    monkeypatch.setattr(QAction, "setShortcuts", as_x11)
    owner = QObject()
    keys = [key.toString() for a in Actions(owner).named().values() for key in a.shortcuts()]
    assert sorted(keys) == sorted(set(keys))


def test_a_few_letters_and_enter_do_it(desk: Desk) -> None:
    desk.generate("a cat")
    found: list[list[str]] = []

    def act(palette: object) -> None:
        assert isinstance(palette, Palette)
        assert palette.focusWidget() is palette.line
        found.append(listed(palette))
        QTest.keyClicks(palette.line, "fav")
        found.append(listed(palette))
        QTest.keyClick(palette.line, Qt.Key.Key_Return)

    within(Palette, act)
    desk.command(Qt.Key.Key_K)
    assert "Generate" in found[0]
    assert "Undo Generate Picture" in found[0]
    assert "Compare With Before" not in found[0]  # there is nothing to compare with
    assert found[1] == ["Favourite"]
    assert desk.current.marks.favourite


def test_arrows_choose_and_escape_does_nothing(desk: Desk) -> None:
    seen: list[str] = []

    def act(palette: object) -> None:
        assert isinstance(palette, Palette)
        QTest.keyClicks(palette.line, "open")
        QTest.keyClick(palette.line, Qt.Key.Key_Down)
        seen.append(palette.line.accessibleDescription())
        QTest.keyClick(palette.line, Qt.Key.Key_Up)
        seen.append(palette.line.accessibleDescription())
        QTest.keyClicks(palette.line, " sesame")
        seen.append(", ".join(listed(palette)))
        QTest.keyClick(palette.line, Qt.Key.Key_Escape)

    within(Palette, act)
    desk.command(Qt.Key.Key_K)
    assert [text.split("   ")[0] for text in seen] == ["Open Session", "Open Picture", ""]
    assert desk.dialogs.asked == []


def choose(dialog: ShortcutsDialog, name: str) -> None:
    for row in range(dialog.table.rowCount()):
        item = dialog.table.item(row, 0)
        if item is not None and item.text() == name:
            dialog.table.setCurrentCell(row, 0)
            return
    raise AssertionError(name)


def test_a_key_of_ones_own_is_taken_remembered_and_given_back(
    desk: Desk, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    actions = desk.window.actions_

    def act(dialog: object) -> None:
        assert isinstance(dialog, ShortcutsDialog)
        choose(dialog, "Series")
        dialog.edit.setKeySequence(QKeySequence("Ctrl+K"))
        assert "“Commands”" in dialog.problem.text()
        assert not dialog.buttons.button(OK).isEnabled()
        dialog.edit.setKeySequence(QKeySequence("Ctrl+Z"))  # undo's stays undo's
        assert not dialog.buttons.button(OK).isEnabled()
        dialog.edit.setKeySequence(QKeySequence("Ctrl+9"))
        assert dialog.problem.text() == ""
        choose(dialog, "Favourite")
        desk.click(dialog.none)
        dialog.accept()

    within(ShortcutsDialog, act)
    actions.edit_shortcuts.trigger()
    assert actions.series.shortcut() == QKeySequence("Ctrl+9")
    assert "Ctrl+9" in actions.series.toolTip()
    assert actions.favourite.shortcut().isEmpty()
    again = make_desk().window.actions_
    assert again.series.shortcut() == QKeySequence("Ctrl+9")
    assert again.favourite.shortcut().isEmpty()
    assert len(again.zoom_in.shortcuts()) > 1

    def back(dialog: object) -> None:
        assert isinstance(dialog, ShortcutsDialog)
        button = next(b for b in dialog.buttons.buttons() if "All As Usual" in b.text())
        button.click()
        dialog.accept()

    within(ShortcutsDialog, back)
    actions.edit_shortcuts.trigger()
    assert actions.series.shortcut() == QKeySequence("Ctrl+Shift+R")
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert not [key for key in settings.allKeys() if key.startswith("shortcuts")]


def test_the_dialog_searches_and_a_cancel_changes_nothing(desk: Desk) -> None:
    before = {name: a.shortcuts() for name, a in desk.window.actions_.named().items()}

    def act(dialog: object) -> None:
        assert isinstance(dialog, ShortcutsDialog)
        dialog.search.setText("ctrl+shift+b")
        shown = [row for row in range(dialog.table.rowCount()) if not dialog.table.isRowHidden(row)]
        assert len(shown) == 1
        dialog.table.setCurrentCell(shown[0], 0)
        dialog.edit.setKeySequence(QKeySequence("F12"))
        dialog.reject()

    within(ShortcutsDialog, act)
    desk.window.actions_.edit_shortcuts.trigger()
    assert {name: a.shortcuts() for name, a in desk.window.actions_.named().items()} == before


@pytest.mark.parametrize("kept", ["x" * 300, "Hyper+nothing", ["Ctrl+1", "Ctrl+2"]])
def test_a_remembered_key_that_is_none_breaks_nothing(
    kept: object, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("shortcuts/series", kept)
    settings.sync()
    actions = make_desk().window.actions_
    assert actions.series.shortcut() in (QKeySequence("Ctrl+Shift+R"), QKeySequence())
    assert actions.generate.shortcut() == QKeySequence("Ctrl+Return")
