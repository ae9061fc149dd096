"""A window that is read from right to left."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter, QTransform
from PySide6.QtWidgets import QApplication, QLineEdit, QSlider, QStyle, QWidget
from pytestqt.qtbot import QtBot

from muse_desktop.emotion import COLORS
from muse_desktop.ui.canvas.bar import CanvasBar
from muse_desktop.ui.canvas.paint import Legend
from muse_desktop.ui.canvas.view import CanvasView
from muse_desktop.ui.evidence.emotion_bars import EmotionBars
from muse_desktop.ui.evidence.timing_curve import TimingCurve
from muse_desktop.ui.history.model import HistoryModel
from muse_desktop.ui.look.direction import isolated
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.icons import icon
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.stylesheet import stylesheet
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import LIGHT
from muse_desktop.ui.look.words import dimensions
from tests.ui.conftest import Desk
from tests.ui.cut_off import cut_off

MakeDesk = Callable[..., Desk]
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture
def mirrored(application: QApplication) -> Iterator[None]:
    manager().force(LIGHT)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    manager().force(None)


def filled(slider: QSlider) -> tuple[bool, bool]:
    """Whether the line left of the handle is filled, and that right of it."""
    image = slider.grab().toImage()
    accent, middle = QColor(LIGHT.accent), image.height() // 2
    left, right = (image.pixelColor(x, middle) == accent for x in (8, image.width() - 9))
    return left, right


def test_a_slider_is_filled_from_where_it_begins(
    application: QApplication, qtbot: QtBot, mirrored: None
) -> None:
    slider = QSlider(Qt.Orientation.Horizontal)
    slider.resize(200, 30)
    slider.setValue(50)
    qtbot.addWidget(slider)
    assert filled(slider) == (False, True)
    application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert filled(slider) == (True, False)


def test_only_sides_differ_between_the_two_sheets() -> None:
    usual, other = stylesheet(LIGHT), stylesheet(LIGHT, mirrored=True)
    assert usual != other
    rules = [re.sub(r"left|right|sub-page|add-page|[\s:;]", "", s) for s in (usual, other)]
    assert sorted(rules[0]) == sorted(rules[1])
    assert len(usual.splitlines()) == len(other.splitlines())
    assert "padding: 1px 6px 1px 1.5em" in other
    assert "padding: 4px 7px; selection-background-color" in " ".join(other.split())


def test_what_points_onward_points_to_the_left(mirrored: None) -> None:
    def pixels(made: QIcon) -> QImage:
        return made.pixmap(16, 16).toImage()

    turned = pixels(icon("chevron-right"))
    cancel = pixels(icon("cancel"))
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    assert turned == pixels(icon("chevron-right")).transformed(QTransform.fromScale(-1, 1))
    assert cancel == pixels(icon("cancel"))


@pytest.fixture
def to_right(application: QApplication, mirrored: None) -> Callable[[], None]:
    """Read from left to right again."""

    def turn() -> None:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        application.processEvents()

    return turn


def places(image: QImage, y: int, colour: QColor) -> list[int]:
    """Return where in a line of a picture a colour is."""
    return [x for x in range(image.width()) if image.pixelColor(x, y) == colour]


def test_a_bar_of_a_reading_begins_at_the_right(
    qtbot: QtBot, mirrored: None, to_right: Callable[[], None]
) -> None:
    bars = EmotionBars()
    qtbot.addWidget(bars)
    bars.resize(400, 240)
    bars.show_readings(None, {"awe": 0.25}, None)
    row = next(rect for name, rect in bars.rows() if name == "awe")
    colour, middle = QColor(COLORS["awe"]), round(row.center().y())
    turned = places(bars.grab().toImage(), middle, colour)
    to_right()
    usual = places(bars.grab().toImage(), middle, colour)
    assert usual
    assert max(usual) < 200 < min(turned)
    assert abs(len(usual) - len(turned)) <= 1


def test_time_goes_to_the_left(qtbot: QtBot, mirrored: None, to_right: Callable[[], None]) -> None:
    curve = TimingCurve()
    qtbot.addWidget(curve)
    curve.resize(300, 160)
    curve.show_curve([0.1] * 10, start=2, end=9)

    def found() -> tuple[bool, float, float]:
        """Whether the first step is left of the last, what a drag chooses, and what a key adds."""
        curve.set_chosen_start(None)
        at = QPoint(round(curve.x_of(0.2)), 60)
        to = QPoint(round(curve.x_of(0.5)), 60)
        qtbot.mousePress(curve, Qt.MouseButton.LeftButton, pos=at)
        qtbot.mouseMove(curve, to)
        qtbot.mouseRelease(curve, Qt.MouseButton.LeftButton, pos=to)
        dragged = curve.chosen_start or 0.0
        qtbot.keyClick(curve, Qt.Key.Key_Left)
        return curve.x_of(0.0) < curve.x_of(1.0), dragged, (curve.chosen_start or 0.0) - dragged

    assert found() == (False, pytest.approx(0.5, abs=0.02), pytest.approx(0.05))
    assert curve.share_at(curve.x_of(0.3)) == pytest.approx(0.3)
    to_right()
    assert found() == (True, pytest.approx(0.5, abs=0.02), pytest.approx(-0.05))


@pytest.mark.parametrize("how", ["under a divider", "side by side"])
def test_what_was_before_is_on_the_side_that_is_read_first(
    qtbot: QtBot, mirrored: None, to_right: Callable[[], None], how: str
) -> None:
    before, after = (
        QImage(40, 40, QImage.Format.Format_RGB32),
        QImage(40, 40, QImage.Format.Format_RGB32),
    )
    before.fill(QColor("red"))
    after.fill(QColor("blue"))
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_picture(Pyramid((after,)), Pyramid((before,)))
    view.fit()
    (view.set_compare if how == "under a divider" else view.set_beside)(True)

    def sides() -> list[str]:
        image = view.grab().toImage()
        return [image.pixelColor(x, 220).name() for x in (130, 270)]

    assert sides() == [QColor("blue").name(), QColor("red").name()]
    to_right()
    assert sides() == [QColor("red").name(), QColor("blue").name()]


def middle_of_dark(view: QWidget) -> float:
    """Where the middle is of all that is dark, from 0 (left) to 1."""
    image = view.grab().toImage()
    places = [
        x
        for y in range(0, image.height(), 2)
        for x in range(image.width())
        if image.pixelColor(x, y).lightness() < 120
    ]
    assert places
    return sum(places) / len(places) / image.width()


def test_a_label_and_a_legend_stand_where_one_begins_to_read(
    qtbot: QtBot, mirrored: None, to_right: Callable[[], None]
) -> None:
    picture = QImage(80, 40, QImage.Format.Format_RGB32)
    picture.fill(QColor("white"))
    view = CanvasView()
    qtbot.addWidget(view)
    view.resize(400, 300)
    view.set_picture(Pyramid((picture,)), Pyramid((picture,)), ("What was before", ""))
    legend = Legend("Map", ((240, 240, 240), (250, 250, 250)), ("low", "high"))
    for show in (
        lambda: view.set_compare(True),
        lambda: view.hold(True),
        lambda: view.set_map(picture, legend),
    ):
        QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        show()
        turned = middle_of_dark(view)
        to_right()
        assert middle_of_dark(view) < 0.4
        assert turned > 0.6


def test_width_stands_before_height_within_whatever_is_read(
    mirrored: None, to_right: Callable[[], None]
) -> None:
    assert dimensions(96, 64) == isolated("96 × 64") == "\u206896 × 64\u2069"
    to_right()
    assert dimensions(1096, 64) == "1096 × 64"
    assert isolated("a lake") == "a lake"
    assert isolated("") == ""
    assert isolated("אגם") == "\u2068אגם\u2069"  # numbers behind it would be read with it


def test_the_caption_of_a_prompt_in_hebrew_has_its_size_in_order(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.window.controls.prompt.set_text("אגם")  # keys of a Hebrew keyboard cannot be pressed
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    bar = desk.window.findChild(CanvasBar)
    assert bar is not None
    caption = bar.caption.text()
    assert caption.startswith("\u2068אגם\u2069  ·  ")
    assert caption.endswith("32 × 32")


def test_the_history_begins_at_the_right(mirrored: None, make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.generate("a cottage by a lake")
    view = desk.window.history.view
    index = desk.window.history.model.index(0)
    row = view.visualRect(index)
    image = view.viewport().grab().toImage()

    def colours(place: QRect) -> int:
        return len({
            image.pixelColor(x, y).name()
            for x in range(place.left(), place.right()) for y in range(place.top(), place.bottom())
        })  # fmt: skip

    edge = row.height() - 16
    right = QRect(row.right() - edge - 9, row.top() + 8, edge, edge)
    left = QRect(row.left() + 9, row.top() + 8, edge, edge)
    assert colours(right) > 2 * colours(left)  # a picture of noise, and letters if anything
    view.edit(index)
    editor = view.findChild(QLineEdit)
    assert editor is not None
    assert editor.geometry().right() <= right.left()
    assert list(cut_off(desk.window)) == []


@pytest.fixture
def words_as_blocks(monkeypatch: pytest.MonkeyPatch) -> None:
    """Words are painted as blocks as wide as they are: those can be mirrored, letters cannot."""

    def block(painter: QPainter, place: QRectF | QRect, flags: Qt.AlignmentFlag, text: str) -> None:
        room = QRectF(place)
        side = QStyle.visualAlignment(painter.layoutDirection(), Qt.AlignmentFlag(flags))
        width = float(round(painter.fontMetrics().horizontalAdvance(text)))
        free = room.width() - width
        left = room.left() + (free if side & Qt.AlignmentFlag.AlignRight else 0.0)
        if side & Qt.AlignmentFlag.AlignHCenter:
            left = room.left() + free / 2
        middle = round(room.center().y())
        painter.fillRect(QRectF(left, middle - 4, width, 8), painter.pen().color())

    monkeypatch.setattr(QPainter, "drawText", block)


def unlike(one: QImage, other: QImage, within: QRect) -> int:
    """How many pixels of a part of a picture are clearly other than those of another picture."""
    return sum(
        abs(one.pixelColor(x, y).lightness() - other.pixelColor(x, y).lightness()) > 12
        for x in range(within.left(), within.right())
        for y in range(within.top(), within.bottom())
    )


def test_a_row_of_the_history_is_its_own_mirror_image(
    mirrored: None,
    to_right: Callable[[], None],
    words_as_blocks: None,
    make_desk: MakeDesk,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    grey = QImage(64, 64, QImage.Format.Format_RGB32)
    grey.fill(QColor("grey"))
    monkeypatch.setattr(HistoryModel, "thumbnail", lambda *_: grey)  # a picture is not mirrored
    desk = make_desk()
    desk.generate("a lake")
    desk.edit(Qt.Key.Key_3)  # a rail leads to it
    desk.window.actions_.favourite.trigger()
    view = desk.window.history.view

    def row() -> QImage:
        place = view.visualRect(view.currentIndex()) & view.viewport().rect()
        return view.viewport().grab(place).toImage()

    turned = row().flipped(Qt.Orientation.Horizontal)
    to_right()
    usual = row()
    assert unlike(turned, usual, usual.rect()) < 5  # a rail is more


def test_a_title_in_the_history_keeps_its_order(
    mirrored: None, make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    desk = make_desk()
    desk.generate("a lake (1)")
    said: list[str] = []
    monkeypatch.setattr(QPainter, "drawText", lambda *args: said.append(args[-1]))
    desk.window.history.view.viewport().grab()
    assert isolated("a lake (1)") in said


def test_a_word_that_may_be_shortened_begins_at_the_right(
    qtbot: QtBot, mirrored: None, to_right: Callable[[], None]
) -> None:
    label, combo = Elided("Word"), FittedCombo()
    combo.addItem("Word")
    for widget in (label, combo):
        qtbot.addWidget(widget)
        widget.resize(300, 30)

    def middles() -> list[float]:
        """Where the dark is of the label, and of the field without its arrow."""
        return [middle_of_dark(label), middle_of_dark(combo)]

    assert min(middles()) > 0.6
    to_right()
    assert max(middles()) < 0.4
