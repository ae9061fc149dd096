"""A label for text that may be longer than its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QHelpEvent, QPainter
from PySide6.QtWidgets import QStyle

from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import Label, show_tip


def with_whole(text: str, tip: str) -> str:
    """Return what the tooltip of a shortened text says: all of it, unless its own words have it."""
    return tip if text in " ".join(tip.split()) else "\n".join(filter(None, (text, tip)))


class Elided(Label):
    """A label that shortens its text rather than asking for room; its tooltip has the whole."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @property
    def told(self) -> str:
        """What its tooltip says."""
        fits = self.fontMetrics().horizontalAdvance(self.text()) <= self.contentsRect().width()
        return self.toolTip() if fits else with_whole(self.text(), self.toolTip())

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.told:
            show_tip(event.globalPos(), self.told, self)
            return True
        return super().event(event)

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(room, where | Qt.AlignmentFlag.AlignVCenter, text)
