"""No exception in what Qt calls ends the program: it is logged, told, and the widget is empty."""

from __future__ import annotations

import importlib
import logging
import pkgutil
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QApplication, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muse_desktop import ui
from muse_desktop.ui.clients.affective_slider import AffectiveSlider
from muse_desktop.ui.clients.presentation import Screen
from muse_desktop.ui.clients.rated_picture import RatedPicture
from muse_desktop.ui.clients.ratings_plot import RatingsPlot
from muse_desktop.ui.evidence.emotion_bars import EmotionBars
from muse_desktop.ui.evidence.timing_curve import TimingCurve
from muse_desktop.ui.history.delegate import HistoryDelegate
from muse_desktop.ui.look.faults import faults
from tests.ui.conftest import Desk

RED = QColor(255, 0, 1)


def subclasses(base: type) -> Iterator[type]:
    """Our own classes below one of Qt's."""
    for found in pkgutil.walk_packages(ui.__path__, f"{ui.__name__}."):
        importlib.import_module(found.name)
    waiting = list(base.__subclasses__())
    while waiting:
        one = waiting.pop()
        waiting += one.__subclasses__()
        if one.__module__.startswith(f"{ui.__name__}."):
            yield one


def half_drawn(self: object, painter: QPainter, *args: object) -> None:
    """Draws something, changes the painter, and fails."""
    painter.fillRect(0, 0, 4000, 4000, RED)
    painter.translate(7, 7)
    raise ZeroDivisionError("half drawn")


def broken(monkeypatch: pytest.MonkeyPatch, kind: type, method: str) -> None:
    """Let a class fail while it paints."""
    monkeypatch.setattr(getattr(kind, method), "__wrapped__", half_drawn)


def has_red(image: QImage) -> bool:
    blue_first = bytes([RED.blue(), RED.green(), RED.red()])
    shown = image.convertToFormat(QImage.Format.Format_RGB32)
    return blue_first in bytes(shown.constBits())


PAINTING = sorted(
    {kind for kind in subclasses(QWidget) if "paintEvent" in vars(kind)}, key=lambda k: k.__name__
)


def test_there_is_something_to_guard() -> None:
    assert len(PAINTING) >= 8


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
@pytest.mark.parametrize("kind", PAINTING, ids=lambda kind: kind.__name__)
def test_a_widget_that_cannot_paint_is_empty_and_that_is_told_once(
    kind: type[QWidget],
    desk: Desk,
    monkeypatch: pytest.MonkeyPatch,
    told: list[str],
    caplog: pytest.LogCaptureFixture,
) -> None:
    desk.generate("a cottage")
    if kind is Screen:
        desk.window.actions_.present.trigger()
        assert desk.window.client_room.presentation.screen is not None
        desk.window.client_room.presentation.screen.setParent(desk.window)
    if kind in (AffectiveSlider, RatedPicture):
        desk.window.actions_.rate.trigger()
    if kind is RatingsPlot:
        RatingsPlot(desk.window).show()
    widgets = [w for w in desk.window.findChildren(QWidget) if type(w) is kind]
    widgets = widgets or [w for w in desk.window.findChildren(kind) if w.isVisible()]
    assert widgets, "the window has none: make one here"
    widget = widgets[0]
    widget.resize(widget.size().expandedTo(QSize(20, 20)))
    broken(monkeypatch, kind, "paintEvent")
    with caplog.at_level(logging.ERROR):
        for _ in range(3):
            widget.repaint()
            assert not has_red(widget.grab().toImage())
            QApplication.processEvents()
    assert len(told) == caplog.text.count("half drawn\n") == 1
    assert "ZeroDivisionError: half drawn" in told[0]
    told.clear()


def test_a_widget_that_fails_when_empty_too_is_asked_for_it_once(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    bars, asked = desk.window.evidence.bars, []
    monkeypatch.setattr(bars, "show_nothing", lambda: asked.append(1))

    def paint() -> None:
        bars.repaint()
        QApplication.processEvents()

    for round_ in (1, 2):
        with monkeypatch.context() as patch:
            broken(patch, EmotionBars, "paintEvent")
            paint()
            paint()
        assert len(asked) == round_
        paint()
    told.clear()


def test_whoever_paints_rows_is_guarded(
    desk: Desk, monkeypatch: pytest.MonkeyPatch, told: list[str]
) -> None:
    delegates = [kind for kind in subclasses(QStyledItemDelegate) if "paint" in vars(kind)]
    assert delegates == [HistoryDelegate]
    desk.generate("a cottage")
    desk.generate("a lake")
    view = desk.window.history.view
    view.grab()
    broken(monkeypatch, HistoryDelegate, "paint")
    view.grab()
    assert len(told) == 1
    told.clear()
    image = QImage(8, 8, QImage.Format.Format_RGB32)
    with QPainter(image) as painter:  # the rows that come next are drawn with the same one
        HistoryDelegate().paint(painter, QStyleOptionViewItem(), view.model().index(0, 0))
        assert painter.transform().isIdentity()


def test_no_painter_is_left_at_work() -> None:
    """An exception passes ``with``, and it ends the painter; a name alone keeps it."""
    for path in Path(ui.__file__).parent.rglob("*.py"):
        for line in path.read_text(encoding="utf-8").splitlines():
            assert not re.search(r"= Q(Style)?Painter\(", line), f"{path}: {line}"


def test_readings_that_cannot_be_drawn_leave_empty_bars(desk: Desk, told: list[str]) -> None:
    bars = desk.window.findChild(EmotionBars)
    curve = desk.window.findChild(TimingCurve)
    assert isinstance(bars, EmotionBars)
    assert isinstance(curve, TimingCurve)
    bars._after = {"awe": float("nan")}
    curve._curve, curve._total = [0.1, "0.2"], 2  # type: ignore[list-item]
    for widget in (bars, curve):
        assert not widget.is_empty
        widget.repaint()
        QApplication.processEvents()
        assert widget.is_empty
        widget.grab()
    assert len(told) == 2
    told.clear()


def test_what_threads_and_the_loop_raise_is_told_each_time(told: list[str]) -> None:
    error = ZeroDivisionError("again")
    faults().report(error)
    faults().report(error)
    assert len(told) == 2
    told.clear()


SCRIPT = """
import sys
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QTimer, Qt
from PySide6.QtGui import QSyntaxHighlighter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QListView, QPlainTextEdit, QVBoxLayout, QWidget
from muse_desktop import app as program
from muse_desktop.ui.state.tasks import make_event_loop

def boom(*args):
    raise ZeroDivisionError(*args[:0])

def of(base, *names):
    return type("Bad", (base,), dict.fromkeys(names, boom))

app = program.make_application()
loop = make_event_loop(app)
told = []
program._install_hooks(loop, lambda *texts: told.append(texts))
EVENTS = ("event", "mousePressEvent", "mouseMoveEvent", "keyPressEvent", "resizeEvent",
          "closeEvent", "changeEvent", "focusInEvent", "leaveEvent", "hideEvent", "eventFilter")
kept, open_ = [], set(EVENTS)
class Model(QAbstractListModel):
    def rowCount(self, parent=QModelIndex()):
        return 3
def show(widget):
    kept.append(widget)
    widget.show()
def begin():
    for name in EVENTS:
        QTimer.singleShot(0, lambda name=name: event(name))
    for base, names in ((QListView, ("sizeHint", "minimumSizeHint")),):
        QTimer.singleShot(0, lambda base=base, names=names: show(of(base, *names)()))
    for name in ("data", "flags", "rowCount"):
        QTimer.singleShot(0, lambda name=name: listed(name))
    QTimer.singleShot(0, lambda: highlighted())
    loop.call_soon(int, "in the loop")
    QTimer.singleShot(0, boom)
def event(name):
    widget = of(QWidget, name)()
    if name == "eventFilter":
        widget.installEventFilter(widget)
    QTimer.singleShot(100, lambda: widget.resize(90, 90))
    QTimer.singleShot(150, lambda: close(name, widget))
    show(widget)
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QTest.keyClick(widget, Qt.Key.Key_A)
def close(name, widget):
    open_.remove(name)
    if not open_:
        QTimer.singleShot(200, loop.stop)
    widget.close()
def listed(name):
    view = QListView()
    model = of(Model, name)(view)
    view.setModel(model)
    show(view)
def highlighted():
    field = QPlainTextEdit("hello")
    field.bad = of(QSyntaxHighlighter, "highlightBlock")(field.document())
    show(field)
loop.call_soon(begin)
loop.run_forever()
sentences, details = zip(*told)
print(len(told) > 10, len(set(sentences)), any("in the loop" in text for text in details))
"""


def test_handlers_of_every_kind_may_raise(muse_home: Path) -> None:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT], capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.split() == ["True", "1", "True"], done.stdout + done.stderr
