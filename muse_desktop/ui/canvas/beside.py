"""Two pictures side by side, looked at through one view: where one is moved, so is the other."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.canvas import paint
from muse_desktop.ui.look.direction import reads_to_left
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.painting import saved
from muse_desktop.ui.look.theme import theme

GUTTER = 6.0
"""Widget pixels between the two."""


def pane_width(width: float) -> float:
    """Return how wide each half of a widget is."""
    return max((width - GUTTER) / 2, 1.0)


def in_pane(point: QPointF, width: float) -> QPointF:
    """Return a widget point as one of the half that it is in."""
    right = pane_width(width) + GUTTER
    return QPointF(point.x() - right, point.y()) if point.x() >= right else point


def other_rect(target: QRectF, size: QSize, other: QSize) -> QRectF:
    """Return where another picture lies that shall be as large as one, and have the same place of
    its own under the same point of the view.

    Parameters
    ----------
    target : where the one lies
    size, other : of both, in their pixels
    """
    if size == other or other.isEmpty():
        return QRectF(target)
    # As large: they fill the same room, whatever their shapes.
    factor = min(target.width() / other.width(), target.height() / other.height())
    width, height = factor * other.width(), factor * other.height()
    return QRectF(target.center().x() - width / 2, target.center().y() - height / 2, width, height)


def draw_instead(
    painter: QPainter, widget: QWidget, picture: Pyramid, size: QSize, target: QRectF, label: str
) -> None:
    """Draw another picture in the place of one of some size, which lies in ``target``."""
    where = other_rect(target, size, picture.size)
    paint.shadow(painter, where)
    scale = where.width() / picture.size.width() * widget.devicePixelRatioF()
    picture.paint(painter, where, scale)
    paint.tag(painter, widget, label, QRectF(widget.rect()))


def draw(
    painter: QPainter,
    widget: QWidget,
    pictures: tuple[Pyramid, Pyramid],
    target: QRectF,
    labels: tuple[str, str],
) -> None:
    """Draw two pictures into the halves of a widget.

    Parameters
    ----------
    pictures : in the order of reading
    target : where the second one lies in its half
    labels : what they are
    """
    width, height = pane_width(widget.width()), float(widget.height())
    first, second = pictures
    dpr = widget.devicePixelRatioF()
    halves = (0.0, width + GUTTER)
    if reads_to_left(widget):
        halves = halves[::-1]
    for picture, begin, label in zip(pictures, halves, labels, strict=True):
        with saved(painter):
            painter.translate(begin, 0.0)
            pane = QRectF(0.0, 0.0, width, height)
            painter.setClipRect(pane)
            where = other_rect(target, second.size, first.size) if picture is first else target
            paint.shadow(painter, where)
            picture.paint(painter, where, where.width() / picture.size.width() * dpr)
            paint.tag(painter, widget, label, pane)
    painter.setPen(QPen(QColor(theme().line), 1.0))
    middle = widget.width() / 2
    painter.drawLine(QPointF(middle, 0.0), QPointF(middle, height))
