"""The line below the canvas: what is shown, and how to look at it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QAction, QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import percent

_LEAST = 5
"""So many tools there is always room for."""


class CanvasBar(QFrame):
    """A caption and the buttons of looking; the buttons are the window's own actions.

    Attributes
    ----------
    caption, zoom : what is shown, and how large
    hold : the original is seen as long as it is down
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "bar")
        self.caption = Elided(self)
        self.caption.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.zoom = Label(self)
        set_class(self.zoom, "muted")
        self.zoom.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.zoom.setAccessibleName(self.tr("Zoom"))
        self.hold = QToolButton(self)
        set_icon(self.hold, "original")
        self.hold.setToolTip(tip(self.tr("Hold to see the original (O on the canvas)")))
        self.hold.setAccessibleName(self.tr("Hold to see the original"))
        self.hold.setEnabled(False)
        self._layout = QHBoxLayout(self)
        self._layout.setContentsMargins(16, 3, 8, 3)
        self._layout.setSpacing(2)
        self._layout.addWidget(self.caption, 1)
        self._tools: list[QWidget] = []

    def set_actions(self, actions: list[QAction | QToolButton | None]) -> None:
        """Put the buttons in (None: the place of the zoom's number)."""
        edge = max(19, round(1.1 * self.fontMetrics().height()))
        for action in actions:
            if isinstance(action, QToolButton):
                action.setIconSize(QSize(edge, edge))
                self._layout.addWidget(action)
                self._tools.append(action)
                continue
            if action is None:
                self.zoom.setMinimumWidth(self.zoom.fontMetrics().horizontalAdvance("8888 %"))
                self._layout.addWidget(self.zoom)
                self._tools.append(self.zoom)
                continue
            button = QToolButton(self)
            button.setDefaultAction(action)
            button.setIconSize(QSize(edge, edge))
            button.setAccessibleName(action.text().replace("&", ""))
            self._layout.addWidget(button)
            self._tools.append(button)
        # Made later than what stands around them, they would come last.
        before: QWidget = self.hold
        for tool in self._tools:
            if tool is not self.zoom:  # takes no focus
                QWidget.setTabOrder(before, tool)
                before = tool

    def minimumSizeHint(self) -> QSize:
        return QSize(self._needed(_LEAST), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Leave out the last tools where there is no room: the menus and keys have them all."""
        for place, tool in enumerate(self._tools):
            tool.setVisible(self._needed(place + 1) <= self.width())
        super().resizeEvent(event)

    def _needed(self, count: int) -> int:
        """Return the width that the first ``count`` tools take."""
        margins = self._layout.contentsMargins()
        widths = (
            max(tool.sizeHint().width(), tool.minimumWidth()) + self._layout.spacing()
            for tool in self._tools[:count]
        )
        return margins.left() + margins.right() + sum(widths)

    def show_zoom(self, zoom: float) -> None:
        """Show the zoom as screen pixels per picture pixel."""
        self.zoom.setText(percent(zoom))
