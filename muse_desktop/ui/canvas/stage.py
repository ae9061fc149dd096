"""The canvas with what lies over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.canvas.banner import Banner
from muse_desktop.ui.canvas.invitation import Invitation
from muse_desktop.ui.canvas.mask_tools import MaskTools


class Stage(QWidget):
    """Holds the canvas and keeps what lies over it in place."""

    def __init__(
        self, canvas: QWidget, invitation: Invitation, banner: Banner, tools: MaskTools
    ) -> None:
        super().__init__()
        self._canvas, self._invitation = canvas, invitation
        self._banner, self._tools = banner, tools
        for widget in (canvas, invitation, tools, banner):
            widget.setParent(self)
        banner.said.connect(self.arrange)

    def minimumSizeHint(self) -> QSize:
        return QSize(160, 120)

    def sizeHint(self) -> QSize:
        return self._canvas.sizeHint()

    def event(self, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest):
            self.arrange()
        return super().event(event)

    def arrange(self) -> None:
        """Put everything in its place."""
        rect = self.rect()
        self._canvas.setGeometry(rect)
        self._invitation.setGeometry(rect)
        room = min(rect.width() - 24, 640)
        top = 12
        if not self._banner.isHidden() and room > 0:
            self._banner.setFixedWidth(room)
            height = self._banner.heightForWidth(room)
            if height < 0:
                height = self._banner.sizeHint().height()
            self._banner.setGeometry((rect.width() - room) // 2, top, room, height)
            top += height + 8
        if not self._tools.isHidden():
            size = self._tools.sizeHint()
            self._tools.setGeometry(
                (rect.width() - size.width()) // 2, top, size.width(), size.height()
            )
