"""A label for text that may be longer than its place."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QStyle

from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import Label


class Elided(Label):
    """A label that shortens its text rather than asking for room."""

    def minimumSizeHint(self) -> QSize:
        return QSize(0, super().minimumSizeHint().height())

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setPen(self.palette().color(self.foregroundRole()))
        room = self.contentsRect()
        text = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, room.width())
        where = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter.drawText(room, where | Qt.AlignmentFlag.AlignVCenter, text)
