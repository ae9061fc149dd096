"""A person's own ratings over time, as a plain plot: what was said, when; no line is drawn on."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDateTime, QLineF, QLocale, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.session.ratings import Said
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.look.words import decimal

_DOT = 5.0
_SCALES = ("pleasure", "arousal")


class RatingsPlot(QWidget):
    """Draws pleasure and arousal one below the other, ratings from left to right as they came.

    Before is a ring, after a filled dot; what was said of one picture before and after is joined.
    Sessions stand apart by a line. No mean, no trend: it shows what was said and concludes nothing.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._said: tuple[Said, ...] = ()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Plot of the ratings; the table below says the same"))

    def show_ratings(self, said: Sequence[Said]) -> None:
        """Show ratings, in order of time."""
        self._said = tuple(said)
        self.update()

    def show_nothing(self) -> None:
        """Show no rating."""
        self.show_ratings(())

    def sizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(40 * line, 20 * line)

    def minimumSizeHint(self) -> QSize:
        line = self.fontMetrics().height()
        return QSize(16 * line, 12 * line)

    def panel(self, place: int) -> QRectF:
        """Return the room of pleasure (0) or arousal (1), without its words."""
        line = self.fontMetrics().height()
        left = self.fontMetrics().horizontalAdvance(decimal(0.5, 1)) + 10.0
        high = (self.height() - 4.2 * line) / 2
        top = 1.2 * line + place * (high + 1.8 * line)
        return QRectF(left, top, max(self.width() - left - 8, 1), max(high, 1))

    def point(self, place: int, number: int) -> QPointF | None:
        """Return where a rating stands in a panel; None where it says nothing of that."""
        value = getattr(self._said[number].rating, _SCALES[place])
        if value is None:
            return None
        room = self.panel(place)
        step = room.width() / max(len(self._said), 1)
        return QPointF(room.left() + (number + 0.5) * step, room.bottom() - value * room.height())

    def joined(self, place: int) -> list[QLineF]:
        """Return the lines of a panel from what was said of a picture before to that after."""
        last: dict[tuple[str, int], QPointF] = {}
        lines = []
        for number, one in enumerate(self._said):
            where = self.point(place, number)
            key = one.session, one.number
            if where is None:
                continue
            if one.rating.moment == "before":
                last[key] = where
            elif key in last:
                lines.append(QLineF(last.pop(key), where))
        return lines

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place, title in enumerate((self.tr("Pleasure"), self.tr("Arousal"))):
            self._draw_frame(painter, place, title)
            self._draw_sessions(painter, place)
            self._draw_ratings(painter, place)
        self._draw_dates(painter)

    def _draw_frame(self, painter: QPainter, place: int, title: str) -> None:
        color, room = theme().color, self.panel(place)
        line = self.fontMetrics().height()
        painter.setPen(QPen(color("text")))
        flags = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        painter.drawText(
            QRectF(room.left(), room.top() - 1.15 * line, room.width(), line), flags, title
        )
        for value in (0.0, 0.5, 1.0):
            y = room.bottom() - value * room.height()
            painter.setPen(QPen(color("line"), 1))
            painter.drawLine(QLineF(room.left(), y, room.right(), y))
            painter.setPen(QPen(color("muted")))
            where = QRectF(0, y - line / 2, room.left() - 5, line)
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(where, right, decimal(value, 1))

    def _draw_sessions(self, painter: QPainter, place: int) -> None:
        room = self.panel(place)
        step = room.width() / max(len(self._said), 1)
        painter.setPen(QPen(theme().color("line"), 1, Qt.PenStyle.DashLine))
        for number in range(1, len(self._said)):
            if self._said[number].session != self._said[number - 1].session:
                x = room.left() + number * step
                painter.drawLine(QLineF(x, room.top(), x, room.bottom()))

    def _draw_ratings(self, painter: QPainter, place: int) -> None:
        color = theme().color
        painter.setPen(QPen(color("muted"), 1.5))
        painter.drawLines(self.joined(place))
        for number, one in enumerate(self._said):
            where = self.point(place, number)
            if where is not None:
                filled = one.rating.moment == "after"
                painter.setPen(QPen(color("accent"), 2))
                painter.setBrush(color("accent" if filled else "surface"))
                painter.drawEllipse(where, _DOT, _DOT)

    def _draw_dates(self, painter: QPainter) -> None:
        """Write the day below the first rating of each, as far as there is room."""
        room, line = self.panel(1), self.fontMetrics().height()
        step = room.width() / max(len(self._said), 1)
        painter.setPen(QPen(theme().color("muted")))
        free, before = room.left(), ""
        for number, one in enumerate(self._said):
            day, x = said_day(one.rating.made), room.left() + number * step
            wide = self.fontMetrics().horizontalAdvance(day)
            if day != before and x >= free and x + wide <= self.width():
                painter.drawText(QPointF(x, room.bottom() + 1.1 * line), day)
                free = x + wide + line
            before = day


def said_day(made: str) -> str:
    """Return the day of an ISO 8601 time in the locale's way; what is none as it stands."""
    when = QDateTime.fromString(made, Qt.DateFormat.ISODate).toLocalTime()
    if not when.isValid():
        return made[:10]
    return QLocale().toString(when.date(), QLocale.FormatType.ShortFormat)


def said_time(made: str) -> str:
    """Return an ISO 8601 time in the locale's way; what is none as it stands."""
    when = QDateTime.fromString(made, Qt.DateFormat.ISODate).toLocalTime()
    return QLocale().toString(when, QLocale.FormatType.ShortFormat) if when.isValid() else made
