"""Pages that scroll, what covers nothing, what stays in sight and in its place."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, QRect, Qt, QTimer, QUrl
from PySide6.QtGui import (
    QDragEnterEvent,
    QDragLeaveEvent,
    QFont,
    QFontMetrics,
    QPainterPath,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.ui.canvas.invitation import Invitation, Title
from muse_desktop.ui.controls.series_dialog import SeriesDialog
from muse_desktop.ui.controls.wheel_paint import KNOB
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.look.fitted_combo import SMALLEST, FittedCombo
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.help_texts import shortcuts
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.look.plain import ask_line, ask_text
from muse_desktop.ui.models.view import ModelsView
from muse_desktop.ui.shell.room import HIGH, WIDE
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]
SMALL_WINDOW = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The screen that is none says this of every dialog."""


@pytest.fixture
def huge_font(application: QApplication) -> Iterator[None]:
    """A system font for those who see little."""
    usual = QApplication.font()
    font = QFont(usual)
    font.setPointSizeF(24)
    QApplication.setFont(font)
    yield
    QApplication.setFont(usual)


def place(widget: QWidget, window: QWidget) -> QRect:
    return QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())


@SMALL_WINDOW
def test_the_shortcuts_scroll_and_their_button_is_in_reach(huge_font: None, desk: Desk) -> None:
    rows = desk.window.actions_.keys()
    page = Page("Shortcuts", shortcuts(rows), desk.window)
    page.show()
    assert page.height() <= desk.window.screen().availableGeometry().height()
    close = page.findChild(QPushButton)
    assert close is not None
    assert page.rect().contains(place(close, page))
    bar = page.area.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_End)
    QTest.keyClick(page.area, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.mouseClick(close, Qt.MouseButton.LeftButton)
    assert not page.isVisible()


@SMALL_WINDOW
def test_help_opens_such_pages(desk: Desk) -> None:
    seen: list[str] = []

    def close() -> None:
        page = QApplication.activeModalWidget()
        assert isinstance(page, Page)
        seen.append(page.windowTitle())
        page.reject()

    dialogs = Dialogs(desk.window)
    for ask in (
        lambda: dialogs.shortcuts([("Save", "Ctrl+S")]),
        lambda: dialogs.readings(()),
        lambda: dialogs.about([ModelChoice("storybook", "Storybook")], "Processor"),
    ):
        QTimer.singleShot(0, close)
        ask()
    assert len(set(seen)) == 3


@SMALL_WINDOW
def test_tab_leaves_a_note_and_its_lines_wrap(desk: Desk) -> None:
    found: list[bool] = []

    def type_() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        field = dialog.findChild(QPlainTextEdit)
        assert field is not None
        field.setFocus()
        field.setPlainText("a very long line " * 20)
        found.append(field.document().lineCount() > 1)
        QTest.keyClick(field, Qt.Key.Key_Tab)
        found.append(not field.hasFocus() and "\t" not in field.toPlainText())
        dialog.accept()

    QTimer.singleShot(0, type_)
    assert ask_text(desk.window, "Note", "Note:", "") is not None
    assert found == [True, True]


def test_no_icon_stands_where_a_menu_has_its_tick(desk: Desk) -> None:
    actions = desk.window.actions_.named().values()
    assert any(action.isCheckable() and not action.icon().isNull() for action in actions)
    assert all(action.isIconVisibleInMenu() != action.isCheckable() for action in actions)


@SMALL_WINDOW
@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_a_note_is_ended_without_leaving_it(desk: Desk, key: Qt.Key) -> None:
    def type_() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        field = dialog.findChild(QPlainTextEdit)
        assert field is not None
        with desk.bot.waitActive(dialog, timeout=PATIENCE_MS):  # else there are no shortcuts
            dialog.activateWindow()
        field.setFocus()
        QTest.keyClicks(field, "one")
        QTest.keyClick(field, key)
        QTest.keyClicks(field, "two")
        QTest.keyClick(dialog.windowHandle(), key, Qt.KeyboardModifier.ControlModifier)
        if dialog.isVisible():  # so that a fault ends as one
            dialog.reject()

    QTimer.singleShot(0, type_)
    assert ask_text(desk.window, "Note", "Note:", "") == "one\ntwo"


@SMALL_WINDOW
def test_a_line_of_words_has_room_for_them(desk: Desk) -> None:
    found: list[int] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        field = dialog.findChild(QLineEdit)
        assert field is not None
        words = "calm, by the water, for the exhibition in May"
        found.append(field.width() - field.fontMetrics().horizontalAdvance(words))
        dialog.accept()

    QTimer.singleShot(0, look)
    assert ask_line(desk.window, "Tags", "Tags:", "calm") == "calm"
    assert found[0] > 0


def test_the_divider_stays_in_sight_however_near_one_looks(desk: Desk) -> None:
    desk.generate("a cottage")
    desk.edit(Qt.Key.Key_5)
    canvas = desk.window.canvas
    canvas.set_compare(True)
    for zoom, anchor in ((40.0, QPointF(0, 0)), (40.0, QPointF(canvas.width(), 0)), (0.5, None)):
        canvas.fit()
        canvas.zoom_by(zoom, anchor)
        assert 0 <= canvas._split_x() <= canvas.width()
        for share in (0.0, 1.0):
            canvas.set_split(share)
            assert 0 <= canvas._split_x() <= canvas.width()
        canvas.set_split(0.5)
    canvas.fit()
    canvas.zoom_by(40.0, QPointF(0, 0))
    middle = QPointF(canvas._split_x(), canvas.height() / 2)
    desk.drag(canvas, [middle, middle + QPointF(50, 0)])
    assert canvas._split_x() == pytest.approx(middle.x() + 50, abs=2)


def test_the_handle_covers_no_name_of_the_wheel(desk: Desk) -> None:
    wheel = desk.window.controls.wheel
    painter = wheel._painter
    for name in WHEEL_ORDER:
        wheel.set_value(Blend.of(name), 1.0)
        away = wheel.handle - wheel.centre
        reach = (away.x() ** 2 + away.y() ** 2) ** 0.5 + KNOB
        assert reach <= painter.disc + 0.5
        knob = QPainterPath()
        knob.addEllipse(wheel.handle, KNOB, KNOB)
        assert not painter._name_path(name, True).intersects(knob)


def test_messages_and_tools_cover_nothing_of_the_picture(desk: Desk) -> None:
    window = desk.window
    desk.generate("a cottage")
    whole = window.canvas.height()
    window.messages.warn("“a.png” is damaged: choose another copy of it.")
    window.actions_.mask.trigger()
    QApplication.processEvents()
    canvas = place(window.canvas, window)
    for widget in (window.banner, window.mask_tools):
        assert widget.isVisible()
        assert not place(widget, window).intersects(canvas)
    window.banner.hide()
    window.actions_.mask.trigger()
    assert window.canvas.height() == whole


def test_what_is_offered_goes_by_itself_and_a_failure_stays(desk: Desk) -> None:
    banner = desk.window.banner
    for said, goes in (("info", True), ("warning", False)):
        banner.say("Something.", said, ("Do", lambda: None))  # type: ignore[arg-type]
        assert banner._timer.isActive() is goes


def test_nothing_moves_when_the_device_becomes_known(make_desk: MakeDesk) -> None:
    desk = make_desk(begin=False)
    window = desk.window
    QApplication.processEvents()
    parts = (window.canvas, window.evidence, window.controls.generate, window.status)
    before = [place(part, window) for part in parts]
    desk.engine.begin()
    window.preload()
    desk.wait(lambda: "ready" in window.status.model_text and window.status.device.isVisible())
    desk.settle()
    assert [place(part, window) for part in parts] == before


def test_the_status_line_fits_at_large_fonts(huge_font: None, make_desk: MakeDesk) -> None:
    desk = make_desk()
    window = desk.window
    window.resize(800, 600)
    window.preload()
    desk.wait(lambda: window.status.device.isVisible())
    window.status.show_model("loading", "A Model With a Long Name Indeed · loading…")
    desk.settle()
    right = place(window.status.device, window)
    assert right.right() <= window.rect().right()
    assert right.width() >= window.status.device.sizeHint().width() - 1


def test_a_file_held_over_the_window_is_seen_to_be_welcome(desk: Desk, photo: Path) -> None:
    window = desk.window
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(photo))])
    args = (Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton)
    plain = Qt.KeyboardModifier.NoModifier
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *args, plain))
    assert window.stage.shows_drop
    window.dragLeaveEvent(QDragLeaveEvent())
    assert not window.stage.shows_drop
    assert desk.drop(data)
    assert not window.stage.shows_drop
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    text = QMimeData()
    text.setText("a cottage")
    args = (Qt.DropAction.CopyAction, text, Qt.MouseButton.LeftButton)
    window.dragEnterEvent(QDragEnterEvent(QPoint(9, 9), *args, plain))
    assert not window.stage.shows_drop


def test_many_unknown_words_are_counted_not_trailed_off(desk: Desk) -> None:
    desk.write("berlin paris rome vienna madrid lisbon athens oslo")
    text = desk.window.controls.prompt.hint.text()
    assert text.endswith("and 2 more.")
    assert "…" not in text


def test_large_letters_in_a_small_window_leave_room_for_picture_and_buttons(
    huge_font: None, make_desk: MakeDesk
) -> None:
    desk = make_desk()
    window = desk.window
    window.resize(1280, 800)
    desk.settle()
    desk.generate("a cottage")
    assert not window.history.isVisible()
    assert not window.evidence.isVisible()
    assert min(window.canvas.width(), window.canvas.height()) >= 300
    for button in (window.controls.generate, window.controls.edit):
        assert button.width() >= button.sizeHint().width() - 1
        assert window.rect().contains(place(button, window))
    window.actions_.show_evidence.trigger()  # who wants them gets them
    assert window.evidence.isVisible()
    window.resize(1281, 800)
    assert window.evidence.isVisible()


def test_panels_put_away_for_want_of_room_come_back_and_count_as_shown(
    huge_font: None, make_desk: MakeDesk
) -> None:
    window = make_desk().window
    line = window.fontMetrics().height()

    def resize(wide: int, high: int) -> None:
        window.resize(wide * line, high * line)
        QApplication.processEvents()

    resize(WIDE + 1, HIGH + 1)
    assert window.evidence.isVisible()
    assert window.history.isVisible()
    resize(WIDE + 1, HIGH - 1)
    assert not window.evidence.isVisible()
    assert window.history.isVisible()
    window._shape.save()
    assert window._shape._settings.value("show_evidence") == "yes"
    resize(WIDE + 1, HIGH + 1)
    assert window.evidence.isVisible()
    window.actions_.show_history.trigger()
    resize(WIDE - 1, HIGH + 1)
    resize(WIDE + 1, HIGH + 1)
    assert not window.history.isVisible()  # that was the user's wish


@SMALL_WINDOW
def test_dialogs_fit_the_screen_at_large_fonts(huge_font: None, desk: Desk) -> None:
    room = desk.window.screen().availableGeometry()
    for dialog in (SeriesDialog(Blend.of("awe"), True, desk.window), ModelsView(desk.window)):
        assert dialog.minimumWidth() <= room.width()
        assert dialog.sizeHint().width() <= max(room.width(), dialog.minimumSizeHint().width())
        dialog.deleteLater()


@SMALL_WINDOW
def test_at_the_largest_font_nothing_of_the_controls_is_beyond_the_edge(
    huge_font: None, desk: Desk
) -> None:
    window, controls = desk.window, desk.window.controls
    window.resize(800, 600)
    desk.settle()
    area = controls.findChild(QScrollArea)
    assert area is not None
    inside = area.widget()
    assert inside is not None
    assert inside.width() <= area.viewport().width()
    for field in controls.findChildren(FittedCombo):
        if field.isVisible():
            font, text, _ = field.shown_as()
            assert QFontMetrics(font).horizontalAdvance(text) < field.width()
            assert text == field.shown_text  # whole, not shortened


def test_a_text_that_does_not_fit_is_smaller_and_then_shortened(desk: Desk) -> None:
    field = FittedCombo(desk.window)
    field.addItem("A model with a long name")
    whole = QFontMetrics(field.font()).horizontalAdvance(field.currentText())
    font, text = field.fitted(whole)
    assert (font.pointSizeF(), text) == (field.font().pointSizeF(), field.currentText())
    font, text = field.fitted(round(0.85 * whole))
    assert text == field.currentText()
    assert SMALLEST * field.font().pointSizeF() <= font.pointSizeF() < field.font().pointSizeF()
    font, text = field.fitted(whole // 2)
    assert text.endswith("…")
    assert QFontMetrics(font).horizontalAdvance(text) <= whole // 2


@SMALL_WINDOW
def test_the_prompt_is_in_sight_while_it_is_written(huge_font: None, desk: Desk) -> None:
    window, prompt = desk.window, desk.window.controls.prompt
    window.resize(800, 600)
    desk.settle()
    area = window.controls.findChild(QScrollArea)
    assert area is not None
    view = area.viewport()
    assert not view.rect().contains(place(prompt.field, view))
    prompt.field.setFocus()
    QTest.keyClicks(prompt.field, "a cat")
    assert view.rect().contains(place(prompt.field, view))


def test_a_new_window_is_no_larger_than_the_screen_with_its_frame(make_desk: MakeDesk) -> None:
    window = make_desk().window
    room = screen_room(window)
    window._shape.restore()
    assert window.width() <= room.width()
    assert window.height() <= room.height()


def test_the_invitation_leaves_out_no_more_than_it_must(qtbot: QtBot) -> None:
    stage = QWidget()
    qtbot.addWidget(stage)
    page = Invitation(stage)
    page.set_prompts(("a cottage by a lake", "a castle in the mountains"))
    stage.show()
    seen = []
    for height in (700, 480, 420, 360, 300, 260, 220, 180, 140):
        page.resize(760, height)
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()
        buttons = page.findChildren(QPushButton)
        parts = (
            [b for b in buttons if b.property("class") == "sample"],
            [b for b in buttons if b.property("class") == "chip"],
            page.findChildren(Title),
        )
        seen.append(tuple(all(w.isVisible() for w in part) for part in parts))
        layout = page.layout()
        assert layout is not None
        assert layout.totalHeightForWidth(page.width()) <= page.height()
    # Photographs go first, then prompts, then words; and each stays for a while without the other.
    assert sorted(seen, reverse=True) == seen
    assert list(dict.fromkeys(seen))[:3] == [
        (True, True, True),
        (False, True, True),
        (False, False, True),
    ]


def test_the_first_line_grows_with_the_letters(desk: Desk) -> None:
    (title,) = desk.window.invitation.findChildren(Title)
    size, small = desk.window.preferences.text_size, title.font().pointSizeF()
    size.choose("200")
    desk.wait(lambda: title.font().pointSizeF() == pytest.approx(2 * small))
    size.choose("100")
    desk.wait(lambda: title.font().pointSizeF() == pytest.approx(small))
