"""The canvas with what lies around and over it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from muse_desktop.ui.canvas.banner import Banner
from muse_desktop.ui.canvas.crop_panel import CropPanel
from muse_desktop.ui.canvas.invitation import Invitation
from muse_desktop.ui.canvas.mask_tools import MaskTools
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

GAP, WIDEST = 8, 640


class Stage(QWidget):
    """Holds the canvas, and above it, where they cover nothing of the picture, a message and the
    brush's tools; in its place the frame of a crop."""

    def __init__(
        self,
        canvas: QWidget,
        invitation: Invitation,
        banner: Banner,
        tools: MaskTools,
        cropping: CropPanel,
    ) -> None:
        super().__init__()
        set_class(self, "stage")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._canvas, self._invitation = canvas, invitation
        self._banner, self._tools, self._cropping = banner, tools, cropping
        self._drop = self._drop_mark()
        for widget in (canvas, invitation, cropping, tools, banner, self._drop):
            widget.setParent(self)
        self._drop.hide()
        banner.changed.connect(self.arrange)

    def _drop_mark(self) -> QFrame:
        """What is seen while a file is held over the window."""
        mark = QFrame()
        set_class(mark, "drop")
        mark.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        label = Label(self.tr("Let go to open it"))
        set_class(label, "drop")
        QVBoxLayout(mark).addWidget(label, 0, Qt.AlignmentFlag.AlignCenter)
        return mark

    def show_drop(self, on: bool) -> None:
        """Show that what is held over the window will be opened, or no longer."""
        self._drop.setVisible(on)
        self._drop.raise_()

    @property
    def shows_drop(self) -> bool:
        """Whether it is shown."""
        return not self._drop.isHidden()

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
        top = GAP
        room = min(rect.width() - 3 * GAP, WIDEST)
        if not self._banner.isHidden() and room > 0:
            self._banner.setFixedWidth(room)
            height = self._banner.heightForWidth(room)
            if height < 0:
                height = self._banner.sizeHint().height()
            self._banner.setGeometry((rect.width() - room) // 2, top, room, height)
            top += height + GAP
        if not self._tools.isHidden():
            self._tools.fit(rect.width() - 2 * GAP)
            size = self._tools.sizeHint()
            width = min(size.width(), rect.width() - 2 * GAP)
            self._tools.setGeometry((rect.width() - width) // 2, top, width, size.height())
            top += size.height() + GAP
        below = rect.adjusted(0, top if top > GAP else 0, 0, 0)
        self._canvas.setGeometry(below)
        self._cropping.setGeometry(below)
        self._invitation.setGeometry(below)
        self._drop.setGeometry(rect.adjusted(GAP, GAP, -GAP, -GAP))
