"""The picture that a person is asked about, beside the questions: nothing is read off it there."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.session.node import Node
from muse_desktop.ui.canvas import paint, veil
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.speech import Seen, say
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.clients.gentle import Gentle
from muse_desktop.ui.look.images import Pyramid, soften
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.theme import theme

MARGIN = 16
"""Pixels around it."""
EDGE = 520
"""Pixels along its sides, where there is the room."""


class RatedPicture(QWidget):
    """Shows one picture, whole, and veiled where the canvas would veil it.

    Parameters
    ----------
    node : which
    gentle : knows whether it is veiled, and shows it when that is asked for
    viewer, canvas : have it, or will once it is prepared
    """

    def __init__(self, node: Node, *, gentle: Gentle, viewer: Viewer, canvas: Canvas) -> None:
        super().__init__()
        self._node, self._gentle, self._viewer, self._canvas = node, gentle, viewer, canvas
        self.picture: Pyramid | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("The picture"))
        viewer.shown.connect(self.look)
        gentle.changed.connect(self.look)
        self.look()

    @property
    def is_veiled(self) -> bool:
        """Whether it cannot be made out."""
        return self._gentle.is_veiled(self._node)

    def look(self) -> None:
        """Show what is to be seen now; another picture may have come onto the canvas meanwhile."""
        if self._viewer.looked_at == self._node.id:
            self.picture = self._canvas.picture
        veiled = self.is_veiled
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus if veiled else Qt.FocusPolicy.NoFocus)
        shape = Qt.CursorShape.PointingHandCursor if veiled else Qt.CursorShape.ArrowCursor
        self.setCursor(shape)
        size = self._node.picture
        self.setAccessibleDescription(say(Seen((size.width, size.height), veiled)))
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(EDGE, EDGE)

    def minimumSizeHint(self) -> QSize:
        return QSize(EDGE // 3, EDGE // 3)

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme().color("canvas"))
        picture = self.picture
        if picture is None:
            return
        area = QRectF(self.rect()).adjusted(MARGIN, MARGIN, -MARGIN, -MARGIN)
        target, scale = paint.whole(picture.size, area)
        paint.shadow(painter, target)
        if self.is_veiled:
            veil.paint_soft(painter, target, soften(picture.levels[-1]))
            veil.say(painter, self, target, self.tr("Click to show it"))
        else:
            picture.paint(painter, target, scale * self.devicePixelRatioF())

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if self.is_veiled and event.button() == Qt.MouseButton.LeftButton:
            self._gentle.show(self._node)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if self.is_veiled and event.key() in (
            Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space,
        ):  # fmt: skip
            self._gentle.show(self._node)
        else:
            super().keyPressEvent(event)
