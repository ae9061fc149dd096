"""Painting that cannot end the program.

An exception that leaves a ``paintEvent`` leaves a painter behind that is still at work on the
window: Qt then dies of a segmentation fault. Whatever is painted is painted by these.
"""

from __future__ import annotations

import weakref
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import wraps
from typing import Any, Concatenate, ParamSpec, TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QStyledItemDelegate, QWidget

from muse_desktop.ui.look.faults import faults

W = TypeVar("W", bound=QWidget)
P = ParamSpec("P")
D = TypeVar("D", bound=QStyledItemDelegate)

_failing: weakref.WeakSet[QWidget] = weakref.WeakSet()


@contextmanager
def saved(painter: QPainter) -> Iterator[None]:
    """Give the painter back as it was, come what may."""
    painter.save()
    try:
        yield
    finally:
        painter.restore()


def keeping(draw: Callable[Concatenate[QPainter, P], None]) -> Callable[..., None]:
    """Let a function that draws give the painter back as it was."""

    @wraps(draw)
    def drawn(painter: QPainter, *args: P.args, **kwargs: P.kwargs) -> None:
        with saved(painter):
            draw(painter, *args, **kwargs)

    return drawn


def guarded(paint: Callable[[W, QPainter], None]) -> Callable[[W, QPaintEvent], None]:
    """Make a ``paintEvent`` of a method that is given the widget's painter.

    Where it raises, that is logged and told once, what was drawn is taken away, and the widget is
    asked for its empty state: its ``show_nothing()``, if it has one.
    """

    @wraps(paint)
    def paint_event(self: W, event: QPaintEvent) -> None:
        try:
            with QPainter(self) as painter:
                paint_event.__wrapped__(self, painter)
        except Exception as error:
            faults().report_once(error)
            with QPainter(self) as painter:
                painter.fillRect(self.rect(), self.palette().window())
            empty = getattr(self, "show_nothing", None)
            if empty is not None and self not in _failing:
                QTimer.singleShot(0, self, empty)  # not while it is painted
            _failing.add(self)
        else:
            _failing.discard(self)

    return paint_event


def guarded_item(paint: Callable[..., None]) -> Callable[..., None]:
    """Guard a delegate's ``paint``: a row that cannot be drawn stays empty."""

    @wraps(paint)
    def paint_item(self: D, painter: QPainter, *args: Any) -> None:
        try:
            with saved(painter):
                paint_item.__wrapped__(self, painter, *args)
        except Exception as error:
            faults().report_once(error)

    return paint_item
