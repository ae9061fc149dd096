"""What lies on the wheel's disc: glyphs, the picture's reading, the points."""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPen, QPolygonF

from muse_desktop.emotion import COLORS, WHEEL_ORDER, Points, wheel_angle
from muse_desktop.ui.look.icons import drawn
from muse_desktop.ui.look.painting import keeping
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.look.words import blend_color

HANDLE = 9.0
KNOB = HANDLE + 4.0
"""Radius of a handle with what is around it."""
SMALLER = 2.0
"""So much smaller are the handles that are not chosen."""
INK, PAPER = "#1a1a1a", "#ffffff"


def spot(centre: QPointF, away: float, angle: float) -> QPointF:
    """Return the point at an angle (degrees, counter-clockwise) and a distance from a centre."""
    turn = math.radians(angle)
    return centre + QPointF(away * math.cos(turn), -away * math.sin(turn))


def ink_on(color: QColor) -> str:
    """Return black or white, whichever reads better on a colour (WCAG contrast)."""
    linear = [
        part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
        for part in (color.redF(), color.greenF(), color.blueF())
    ]
    luminance = 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]
    return INK if (luminance + 0.05) ** 2 > 1.05 * 0.06 else PAPER


@keeping
def draw_glyphs(painter: QPainter, centre: QPointF, disc: float, size: float, dpr: float) -> None:
    """Draw each emotion's glyph in its sector, where its colour is pure."""
    for name in WHEEL_ORDER:
        at = spot(centre, disc - size / 2 - 5.0, wheel_angle(name))
        glyph = drawn(f"emotion-{name}", ink_on(QColor(COLORS[name])), round(size), dpr)
        painter.drawPixmap(at - QPointF(size / 2, size / 2), glyph)


@keeping
def draw_reading(
    painter: QPainter, centre: QPointF, radius: float, reading: Mapping[str, float]
) -> None:
    """Draw what is read in the picture as a faint shape: as far out as each is probable."""
    shape = QPolygonF(
        [spot(centre, radius * reading.get(name, 0.0), wheel_angle(name)) for name in WHEEL_ORDER]
    )
    painter.setBrush(theme().color("text", 0.10))
    pen = QPen(theme().color("text", 0.55), 1.2, Qt.PenStyle.DashLine)
    pen.setDashPattern([3.0, 3.0])
    painter.setPen(pen)
    painter.drawPolygon(shape)


def draw_points(
    painter: QPainter, centre: QPointF, radius: float, points: Points, focus: bool
) -> None:
    """Draw a line and a handle for each point, the chosen one last and larger."""
    places = [spot(centre, radius * p.strength, p.angle) for p in points.points]
    for place in places:
        painter.setPen(QPen(theme().color("text", 0.30), 1.5))
        painter.drawLine(centre, place)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme().color("text", 0.45))
    if places:
        painter.drawEllipse(centre, 2.5, 2.5)
    for index in sorted(range(len(places)), key=lambda index: index == points.chosen):
        chosen = index == points.chosen
        _draw_handle(
            painter,
            places[index],
            blend_color(points.points[index].blend),
            HANDLE if chosen else HANDLE - SMALLER,
            ring=chosen and focus,
        )
    if not places:
        _draw_handle(painter, centre, theme().color("window"), HANDLE, ring=focus)


@keeping
def _draw_handle(painter: QPainter, at: QPointF, color: QColor, size: float, *, ring: bool) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    for grow, alpha in ((4.0, 18), (2.5, 34), (1.5, 50)):
        painter.setBrush(QColor(0, 0, 0, alpha))
        edge = size + grow
        painter.drawEllipse(QRectF(-edge, -edge, 2 * edge, 2 * edge).translated(at + QPointF(0, 1)))
    if ring:
        painter.setPen(QPen(theme().color("accent"), 2.5))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawEllipse(at, size + 2.5, size + 2.5)
    painter.setPen(QPen(QColor(255, 255, 255), 2.5))
    painter.setBrush(color)
    painter.drawEllipse(at, size - 1.0, size - 1.0)
