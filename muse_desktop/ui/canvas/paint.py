"""What the canvas draws around and over a picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFontMetricsF,
    QImage,
    QLinearGradient,
    QPainter,
    QPen,
    QPolygonF,
)
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.canvas.mask import MaskLayer
from muse_desktop.ui.look.direction import mirrored, reads_to_left
from muse_desktop.ui.look.painting import keeping
from muse_desktop.ui.look.theme import theme


def whole(size: QSize, area: QRectF) -> tuple[QRectF, float]:
    """Return where a whole picture lies in the middle of an area, as large as it goes.

    Parameters
    ----------
    size : the picture's
    area : in widget points

    Returns
    -------
    The place, and how many points a pixel of the picture takes.
    """
    scale = min(area.width() / size.width(), area.height() / size.height())
    target = QRectF(0, 0, size.width() * scale, size.height() * scale)
    target.moveCenter(area.center())
    return target, scale


@keeping
def shadow(painter: QPainter, target: QRectF) -> None:
    """Lift the picture a little off its ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    strength = 22 if theme().is_dark else 7
    for grow in (1, 2, 4, 7, 11):
        painter.setBrush(QColor(0, 0, 0, strength))
        painter.drawRoundedRect(target.adjusted(-grow, -grow + 2, grow, grow + 3), grow, grow)


@keeping
def preview(painter: QPainter, target: QRectF, image: QImage) -> None:
    """Draw a small picture in the making, softly enlarged."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    if 8 * image.width() < 3 * target.width():
        # Two bilinear steps hide the lattice that one of them shows.
        image = image.scaled(
            QSize(3 * image.width(), 3 * image.height()),
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    painter.drawImage(target, image, QRectF(image.rect()))


def mask(
    painter: QPainter, target: QRectF, layer: MaskLayer, painting: bool, striped: bool
) -> None:
    """Tint the picture where a mask lies, more while one paints on it."""
    if painting or not layer.is_empty:
        opacity = 0.45 if painting or striped else 0.25
        tint = theme().color("mask")
        layer.paint(painter, target, tint, opacity, outlined=painting, striped=striped)


@keeping
def divider(
    painter: QPainter, widget: QWidget, target: QRectF, x: float, labels: tuple[str, str]
) -> None:
    """Draw the line between before and after, its grip, and what the sides are."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    top, bottom = max(target.top(), 0.0), min(target.bottom(), float(widget.height()))
    painter.setPen(QPen(QColor(0, 0, 0, 70), 4.0))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    painter.setPen(QPen(QColor(255, 255, 255, 240), 2.0))
    painter.drawLine(QPointF(x, top), QPointF(x, bottom))
    middle = QPointF(x, (top + bottom) / 2)
    painter.setPen(QPen(QColor(0, 0, 0, 60), 1.0))
    painter.setBrush(QColor(255, 255, 255))
    painter.drawEllipse(middle, 13.0, 13.0)
    painter.setPen(QPen(QColor(60, 62, 66), 1.75))
    for side in (-1, 1):
        tip = middle + QPointF(side * 7.0, 0)
        painter.drawLine(tip, tip + QPointF(-side * 3.0, -3.0))
        painter.drawLine(tip, tip + QPointF(-side * 3.0, 3.0))
    left, right = max(target.left(), 0.0), min(target.right(), float(widget.width()))
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    to_left = reads_to_left(widget)
    for text, at_left in zip(labels, (not to_left, to_left), strict=True):
        width = metrics.horizontalAdvance(text) + 16
        box = QRectF(
            left + 10 if at_left else right - 10 - width, top + 10, width, metrics.height() + 6
        )
        room = x - left if at_left else right - x
        if room < width + 20:
            continue
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(20, 21, 23, 150))
        painter.drawRoundedRect(box, 6, 6)
        painter.setPen(QColor(255, 255, 255))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


@keeping
def tag(painter: QPainter, widget: QWidget, text: str, room: QRectF) -> None:
    """Say in the upper corner of a room where one begins to read what is in it."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(room.width() - 36, 20.0))
    width = metrics.horizontalAdvance(shown) + 16
    box = QRectF(room.left() + 10, room.top() + 10, width, metrics.height() + 6)
    if reads_to_left(widget):
        box = mirrored(box, room)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 21, 23, 150))
    painter.drawRoundedRect(box, 6, 6)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, shown)


@keeping
def brush_ring(
    painter: QPainter, centre: QPointF, radius: float, erasing: bool, hardness: float = 1.0
) -> None:
    """Show where the brush is, and up to where it is whole; the eraser's ring is broken."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    for width, color in ((3.0, QColor(0, 0, 0, 110)), (1.4, QColor(255, 255, 255))):
        pen = QPen(color, width)
        if erasing:
            pen.setStyle(Qt.PenStyle.DashLine)
        painter.setPen(pen)
        painter.drawEllipse(centre, radius, radius)
        if hardness < 1.0:
            pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            painter.drawEllipse(centre, hardness * radius, hardness * radius)


@keeping
def loop(painter: QPainter, corners: Sequence[QPointF]) -> None:
    """Show the line that a lasso has drawn so far."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for width, color in ((3.5, QColor(0, 0, 0, 110)), (1.6, QColor(255, 255, 255))):
        painter.setPen(QPen(color, width))
        painter.drawPolyline(QPolygonF(corners))


@keeping
def fade_line(painter: QPainter, start: QPointF, end: QPointF) -> None:
    """Show along which line a mask fades: whole up to the ring, nothing from the dot on."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for width, color in ((3.5, QColor(0, 0, 0, 110)), (1.6, QColor(255, 255, 255))):
        painter.setPen(QPen(color, width))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawLine(start, end)
        painter.drawEllipse(start, 5.0, 5.0)
        painter.setBrush(color)
        painter.drawEllipse(end, 2.5, 2.5)


@dataclass(frozen=True)
class Legend:
    """What a map's colours mean: a line, the colours from left to right, and their two ends."""

    title: str
    colors: tuple[tuple[int, int, int], ...]
    ends: tuple[str, str]


@keeping
def legend(painter: QPainter, widget: QWidget, what: Legend) -> None:
    """Draw a legend into the widget's lower corner where one begins to read, on its own ground."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    font = widget.font()
    font.setPointSizeF(font.pointSizeF() * 0.92)
    painter.setFont(font)
    metrics = QFontMetricsF(font)
    line, bar = metrics.height(), 110.0
    ends = sum(metrics.horizontalAdvance(text) + 8 for text in what.ends)
    room = widget.width() - 44.0
    width = min(max(metrics.horizontalAdvance(what.title), ends + bar), room)
    box = QRectF(12, widget.height() - 2 * line - 30, width + 20, 2 * line + 18)
    to_left = reads_to_left(widget)
    if to_left:
        box = mirrored(box, QRectF(widget.rect()))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 21, 23, 215))
    painter.drawRoundedRect(box, 6, 6)
    inner = box.adjusted(10, 6, -10, -6)
    painter.setPen(QColor(255, 255, 255))
    start = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter  # as one reads, for Qt
    title = metrics.elidedText(what.title, Qt.TextElideMode.ElideRight, inner.width())
    painter.drawText(QRectF(inner.left(), inner.top(), inner.width(), line), start, title)
    top = inner.bottom() - line
    low = metrics.horizontalAdvance(what.ends[0]) + 8

    def at(left: float, wide: float, high: float) -> QRectF:
        place = QRectF(inner.left() + left, top + (line - high) / 2, wide, high)
        return mirrored(place, inner) if to_left else place

    painter.drawText(at(0, inner.width(), line), start, what.ends[0])
    strip = at(low, bar, 8)
    begin, end = (strip.right(), strip.left()) if to_left else (strip.left(), strip.right())
    gradient = QLinearGradient(begin, 0, end, 0)
    for place, color in enumerate(what.colors):
        gradient.setColorAt(place / (len(what.colors) - 1), QColor(*color))
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(gradient)
    painter.drawRoundedRect(strip, 4, 4)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(at(low + bar + 8, inner.width(), line), start, what.ends[1])
