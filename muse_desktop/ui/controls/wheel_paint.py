"""How the emotion wheel looks: soft colours that fade to the centre, names along the rim.

What lies on the disc (glyphs, the reading, the points) is in ``wheel_marks``.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import (
    QColor,
    QConicalGradient,
    QFont,
    QFontInfo,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPen,
    QPixmap,
    QRadialGradient,
    QTextLayout,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from muse_desktop.emotion import COLORS, WHEEL_ORDER, Points, wheel_angle
from muse_desktop.ui.controls.wheel_marks import KNOB, draw_glyphs, draw_points, draw_reading
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.look.words import Face, emotion_name

ROOM = 0.9
"""Share of its sector's arc that a name may take."""
PLATEAU = 10.0
"""Degrees either side of a sector's centre where its colour is pure."""
GLYPH = 0.15
"""Edge of a glyph, of the disc's radius."""
FAINTEST = 0.7
"""So opaque is a chosen name at least: with less it could hardly be read on a light ground."""


class WheelPainter:
    """Paints a wheel; the disc itself is kept as a pixmap until size or colours change.

    Parameters
    ----------
    wheel : what is painted on; its size, font and state count

    Attributes
    ----------
    face : whose words stand on the rim
    """

    def __init__(self, wheel: QWidget) -> None:
        self._wheel = wheel
        self.face: Face = "mikels"
        self._disc: QPixmap | None = None
        self._paths: dict[tuple[str, bool], QPainterPath] = {}

    def forget(self) -> None:
        """Draw the disc and the names anew at the next painting."""
        self._disc = None
        self._paths.clear()

    @property
    def band(self) -> float:
        """Width of the rim that carries the names."""
        return QFontMetricsF(self._wheel.font()).height() * 1.35

    @property
    def centre(self) -> QPointF:
        """The disc's middle in the widget."""
        return QPointF(self._wheel.width() / 2, self._wheel.height() / 2)

    @property
    def outer(self) -> float:
        """Radius with the names."""
        return min(self._wheel.width(), self._wheel.height()) / 2 - 2

    @property
    def disc(self) -> float:
        """Radius of the coloured disc."""
        return max(self.outer - self.band, 20.0 + KNOB)

    @property
    def radius(self) -> float:
        """Radius of the full intensity: there the handle just stays inside the disc, clear of the
        names."""
        return self.disc - KNOB

    def paint(
        self,
        painter: QPainter,
        points: Points,
        weights: Mapping[str, float],
        reading: Mapping[str, float],
        hover: str | None,
    ) -> None:
        """Paint all of it: names (that under the pointer stands out), reading, points."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        # The window may have moved to a finer screen.
        if self._disc is None or self._disc.devicePixelRatio() != self._wheel.devicePixelRatioF():
            self._disc = self._draw_disc()
        if not self._wheel.isEnabled():
            painter.setOpacity(0.5)
        painter.drawPixmap(0, 0, self._disc)
        for name in WHEEL_ORDER:
            self._draw_name(painter, name, weights.get(name, 0.0), name == hover)
        if reading:
            draw_reading(painter, self.centre, self.radius, reading)
        draw_points(painter, self.centre, self.radius, points, self._wheel.hasFocus())

    # -- the disc ----------------------------------------------------------------------------

    def _draw_disc(self) -> QPixmap:
        wheel, centre, radius = self._wheel, self.centre, self.disc
        dpr = wheel.devicePixelRatioF()
        pixmap = QPixmap(wheel.size() * dpr)
        pixmap.setDevicePixelRatio(dpr)
        pixmap.fill(Qt.GlobalColor.transparent)
        with QPainter(pixmap) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(Qt.PenStyle.NoPen)
            hues = QConicalGradient(centre, 0.0)
            for name in WHEEL_ORDER:
                for edge in (-PLATEAU, PLATEAU):
                    place = ((wheel_angle(name) + edge) % 360.0) / 360.0
                    hues.setColorAt(place, QColor(COLORS[name]))
            # The turn begins in the middle of awe (angle 0): both its ends carry the same colour.
            for end in (0.0, 1.0):
                hues.setColorAt(end, QColor(COLORS[_at_zero()]))
            painter.setBrush(hues)
            painter.drawEllipse(centre, radius, radius)
            fade = QRadialGradient(centre, radius)
            ground = QColor(theme().window)
            for place, alpha in ((0.0, 1.0), (0.10, 0.97), (0.45, 0.62), (0.80, 0.20), (1.0, 0.0)):
                ground.setAlphaF(alpha)
                fade.setColorAt(place, ground)
            painter.setBrush(fade)
            painter.drawEllipse(centre, radius + 0.5, radius + 0.5)
            self._draw_grid(painter)
            draw_glyphs(painter, centre, radius, max(GLYPH * radius, self.band / 1.6), dpr)
        return pixmap

    def _draw_grid(self, painter: QPainter) -> None:
        """Rings of intensity, and short marks where one sector ends."""
        centre, radius, disc = self.centre, self.radius, self.disc
        painter.setBrush(Qt.BrushStyle.NoBrush)
        ink = QColor(255, 255, 255, 90) if not theme().is_dark else QColor(0, 0, 0, 70)
        painter.setPen(QPen(ink, 1.0))
        for share in (0.25, 0.5, 0.75, 1.0):
            painter.drawEllipse(centre, radius * share, radius * share)
        painter.setPen(QPen(ink, 1.5))
        for name in WHEEL_ORDER:
            turn = math.radians(wheel_angle(name) + 22.5)
            ray = QPointF(math.cos(turn), -math.sin(turn))
            painter.drawLine(centre + ray * disc * 0.93, centre + ray * (disc - 0.5))

    # -- names -------------------------------------------------------------------------------

    def _draw_name(self, painter: QPainter, name: str, weight: float, hover: bool) -> None:
        bold = weight > 0.0
        path = self._paths.get((name, bold))
        if path is None:
            path = self._paths[name, bold] = self._name_path(name, bold)
        color = theme().color("text" if bold or hover else "muted")
        if bold:
            color.setAlphaF(FAINTEST + (1.0 - FAINTEST) * weight)
        painter.fillPath(path, color)

    def _name_path(self, name: str, bold: bool) -> QPainterPath:
        """Bend a name along the rim; in the lower half it reads from left to right as well."""
        font = QFont(self._wheel.font())
        font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
        room = ROOM * math.radians(360.0 / len(WHEEL_ORDER)) * (self.disc + self.band / 2)
        wide = QFontMetricsF(font).horizontalAdvance(emotion_name(name, self.face))
        if wide > room:  # large letters on a small wheel: neighbours would touch
            font.setPixelSize(max(int(QFontInfo(font).pixelSize() * room / wide), 6))
        metrics = QFontMetricsF(font)
        layout = QTextLayout(emotion_name(name, self.face), font)
        layout.beginLayout()
        line = layout.createLine()
        layout.endLayout()
        width = line.naturalTextWidth()
        middle = wheel_angle(name)
        flipped = middle < -10.0
        x_height = metrics.xHeight()
        # The baseline's radius puts the letters' middle on the middle of the band.
        on = self.disc + self.band / 2 + (x_height / 2 + 0.5) * (1 if flipped else -1)
        path = QPainterPath()
        for run in layout.glyphRuns():
            raw = run.rawFont()
            advances = raw.advancesForGlyphIndexes(run.glyphIndexes())
            for glyph, position, advance in zip(
                run.glyphIndexes(), run.positions(), advances, strict=True
            ):
                half = advance.x() / 2
                along = position.x() + half - width / 2
                turn = math.degrees(along / on) * (1 if flipped else -1) + middle
                move = QTransform()
                move.translate(self.centre.x(), self.centre.y())
                move.rotate(90.0 - turn + (180.0 if flipped else 0.0))
                move.translate(-half, on if flipped else -on)
                path.addPath(move.map(raw.pathForGlyph(glyph)))
        return path


def _at_zero() -> str:
    return next(name for name in WHEEL_ORDER if wheel_angle(name) == 0.0)
