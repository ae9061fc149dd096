"""The eight probabilities before and after, as bars: what models predict, not what people feel."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QHelpEvent,
    QPainter,
    QPainterPath,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.emotion import COLORS, WHEEL_ORDER, Blend
from muse_desktop.muse.events import Probabilities
from muse_desktop.ui.look.direction import mirrored, reads_to_left
from muse_desktop.ui.look.painting import guarded, saved
from muse_desktop.ui.look.plain import show_tip
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.look.words import emotion_name, percent, worth


class EmotionBars(QWidget):
    """One row an emotion: the guide after (slim), before (pale), the judge (a ring).

    Signals
    -------
    shown(dict) : the guide's reading of the picture that is shown, empty where there is none
    """

    shown = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before: Probabilities = {}
        self._after: Probabilities = {}
        self._judge: Probabilities = {}
        self._target: Blend | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setAccessibleName(self.tr("Predicted emotions"))
        self._describe()

    def show_readings(
        self,
        before: Probabilities | None,
        after: Probabilities | None,
        judge: Probabilities | None,
        target: Blend | None = None,
    ) -> None:
        """Show the guide's readings before and after, the judge's last one, and what was wanted."""
        self._before, self._after = before or {}, after or {}
        self._judge, self._target = judge or {}, target
        self._describe()
        self.update()
        self.shown.emit(dict(self._after or self._before))

    def show_nothing(self) -> None:
        """Show no readings."""
        self.show_readings(None, None, None)

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to show."""
        return not (self._before or self._after or self._judge)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 15, round(8 * height * 1.12))

    def minimumSizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 11, round(8 * height * 0.98))

    def rows(self) -> list[tuple[str, QRectF]]:
        """Return each emotion with its row's rectangle."""
        height = self.height() / len(WHEEL_ORDER)
        return [
            (name, QRectF(0, i * height, self.width(), height))
            for i, name in enumerate(WHEEL_ORDER)
        ]

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        metrics = QFontMetricsF(self.font())
        bold = QFont(self.font())
        bold.setWeight(QFont.Weight.DemiBold)
        wide = QFontMetricsF(bold)
        names = max(wide.horizontalAdvance(emotion_name(n)) for n in WHEEL_ORDER) + 10
        numbers = metrics.horizontalAdvance(percent(1.0)) + 8
        wanted = () if self._target is None else self._target.names
        to_left = reads_to_left(self)
        end = _LEFT if to_left else _RIGHT
        for name, row in self.rows():

            def at(left: float, width: float, row: QRectF = row) -> QRectF:
                place = QRectF(left, row.top(), width, row.height())
                return mirrored(place, row) if to_left else place

            chosen = name in wanted
            painter.setFont(bold if chosen else self.font())
            painter.setPen(theme().color("text" if chosen else "muted"))
            painter.drawText(at(row.left(), names - 10), end, emotion_name(name))
            self._draw_bar(painter, name, at(names, row.width() - names - numbers), to_left)
            value = self._after.get(name, self._before.get(name))
            if value is not None:
                painter.setPen(theme().color("text" if chosen else "muted"))
                painter.drawText(at(row.right() - numbers, numbers), end, worth(value))
        if self.hasFocus():
            painter.setPen(QPen(theme().color("accent"), 1))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4)

    def _draw_bar(self, painter: QPainter, name: str, track: QRectF, to_left: bool) -> None:
        """Before is tall and pale, after is slim and full, the judge a ring."""
        thick = min(max(track.height() * 0.56, 6.0), 13.0)
        bar = QRectF(track.left(), track.center().y() - thick / 2, track.width(), thick)
        round_ = QPainterPath()
        round_.addRoundedRect(bar, 3.0, 3.0)
        painter.fillPath(round_, theme().color("line", 0.55))
        color = QColor(COLORS[name])
        after, before = self._after.get(name), self._before.get(name)
        if after is None:
            after, before = before, None
        with saved(painter):
            painter.setClipPath(round_)
            if before:
                pale = QColor(color)
                pale.setAlphaF(0.36)
                painter.fillRect(_cut(bar, before, to_left), pale)
            if after:
                slim = bar.adjusted(0, thick * 0.24, 0, -thick * 0.24) if self._after else bar
                painter.fillRect(_cut(slim, after, to_left), color)
        judge = self._judge.get(name)
        if judge is not None:
            radius = thick * 0.36
            share = 1 - judge if to_left else judge
            x = bar.left() + radius + (bar.width() - 2 * radius) * share
            painter.setPen(QPen(theme().color("text"), 1.4))
            painter.setBrush(theme().color("surface"))
            painter.drawEllipse(QPointF(x, bar.center().y()), radius, radius)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ToolTip and isinstance(event, QHelpEvent):
            for name, row in self.rows():
                if row.contains(event.position() if hasattr(event, "position") else event.pos()):
                    show_tip(event.globalPos(), self._line(name), self)
                    return True
        return super().event(event)

    def _line(self, name: str) -> str:
        parts = []
        for text, values in (
            (self.tr("before {0}"), self._before if self._after else {}),
            (self.tr("now {0}"), self._after or self._before),
            (self.tr("judge {0}"), self._judge),
        ):
            if name in values:
                parts.append(text.format(worth(values[name])))
        return f"{emotion_name(name)}: {', '.join(parts)}" if parts else emotion_name(name)

    def _describe(self) -> None:
        note = self.tr("Prediction of a model, not an assessment.")
        if self.is_empty:
            self.setAccessibleDescription(self.tr("No readings yet. {0}").format(note))
        else:
            lines = "; ".join(self._line(name) for name in WHEEL_ORDER)
            self.setAccessibleDescription(f"{lines}. {note}")


def _cut(bar: QRectF, share: float, to_left: bool) -> QRectF:
    """A share of a bar, from where one begins to read."""
    cut = QRectF(bar)
    cut.setWidth(bar.width() * share)
    return mirrored(cut, bar) if to_left else cut


_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_LEFT = Qt.AlignmentFlag.AlignLeft | _ABSOLUTE
_RIGHT = Qt.AlignmentFlag.AlignRight | _ABSOLUTE
