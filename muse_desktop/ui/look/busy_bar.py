"""A bar of work: how far it is, or that it goes on, which need not move."""

from __future__ import annotations

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPainterPath
from PySide6.QtWidgets import QProgressBar, QStyle, QStyleOptionProgressBar, QWidget

from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.theme import manager, theme

_STRIPE = 7.0
"""Pixels from one stripe to the next."""


class BusyBar(QProgressBar):
    """Shows a share of work. While none is known something runs to and fro, or stands in stripes
    where less movement is wanted.

    Parameters
    ----------
    parent : the owner
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextVisible(False)
        self.setAccessibleName(self.tr("Progress"))
        manager().changed.connect(self.update)

    def show_share(self, share: float | None) -> None:
        """Show so much, 0 to 1; None: not known."""
        self.setRange(0, 0 if share is None else 1000)
        if share is not None:
            self.setValue(round(1000 * share))

    @property
    def is_still(self) -> bool:
        """Whether it stands in stripes."""
        return manager().is_still and self.minimum() == self.maximum() == 0

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        if self.is_still:
            self._paint_stripes(painter)
        else:
            option = QStyleOptionProgressBar()
            self.initStyleOption(option)
            self.style().drawControl(QStyle.ControlElement.CE_ProgressBar, option, painter, self)

    def _paint_stripes(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        whole = QRectF(self.rect())
        shape, stripes = QPainterPath(), QPainterPath()
        shape.addRoundedRect(whole, 3, 3)
        for number in range(round(self.width() / _STRIPE) + 1):
            stripes.addRect(number * _STRIPE, 0, _STRIPE / 2, whole.height())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.fillPath(shape, theme().color("line"))
        painter.fillPath(shape.intersected(stripes), theme().color("accent"))
