"""A veil over a picture: what is in it cannot be made out until one asks to see it."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QImage, QLinearGradient, QPainter
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.look.painting import keeping


@keeping
def paint_soft(painter: QPainter, target: QRectF, patches: QImage) -> None:
    """Draw patches of colour over an area, each running into the next."""
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    for step in (4, 4):  # bilinear steps, so that no lattice is seen
        patches = patches.scaled(
            patches.size() * step,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        )
    painter.drawImage(target, patches, QRectF(patches.rect()))


@keeping
def say(painter: QPainter, widget: QWidget, target: QRectF, text: str) -> None:
    """Write a line in the middle of what is veiled."""
    area = target.intersected(QRectF(widget.rect()))
    metrics = painter.fontMetrics()
    wide = min(metrics.horizontalAdvance(text) + 28.0, area.width())
    high = metrics.height() + 14.0
    pill = QRectF(0, 0, wide, high)
    pill.moveCenter(area.center())
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 22, 26, 190))
    painter.drawRoundedRect(pill, high / 2, high / 2)
    painter.setPen(QColor(255, 255, 255))
    shown = metrics.elidedText(text, Qt.TextElideMode.ElideRight, int(wide - 20))
    painter.drawText(pill, Qt.AlignmentFlag.AlignCenter, shown)


@keeping
def calm(painter: QPainter, area: QRectF) -> None:
    """Draw a picture of nothing in particular: a wide sky over still water, in quiet colours."""
    horizon = area.top() + 0.62 * area.height()
    sky = QLinearGradient(area.topLeft(), QPointF(area.left(), horizon))
    sky.setColorAt(0.0, QColor(150, 172, 190))
    sky.setColorAt(1.0, QColor(224, 226, 220))
    water = QLinearGradient(QPointF(area.left(), horizon), area.bottomLeft())
    water.setColorAt(0.0, QColor(190, 202, 206))
    water.setColorAt(1.0, QColor(112, 136, 150))
    painter.fillRect(area, sky)
    lower = QRectF(area)
    lower.setTop(horizon)
    painter.fillRect(lower, water)
