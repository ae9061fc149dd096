"""The status line: the seal and the client at the left, then what happens now, and at the right the
model and its device."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import (
    QHBoxLayout,
    QSizePolicy,
    QStatusBar,
    QToolButton,
    QWidget,
)

from muse_desktop.emotion import COLORS
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import tip, without_key
from muse_desktop.ui.look.theme import set_class, theme


class _Dot(QWidget):
    """A lamp; its meaning is said by the text beside it as well."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.kind = "loading"

    def sizeHint(self) -> QSize:
        return QSize(12, 12)

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        color = {
            "ready": QColor(COLORS["contentment"]),
            "failed": theme().color("danger"),
        }.get(self.kind, QColor(COLORS["amusement"]))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color)
        painter.drawEllipse(self.rect().center(), 4, 4)


_DEVICE_LETTERS = 32
"""A card's name is cut in the middle beyond so many letters, as what tells cards apart comes last;
the menu has it in full."""


class Status(QStatusBar):
    """Shows progress, the model's state, and the device; the seal alone takes the focus.

    Attributes
    ----------
    device : shows where it is computed and opens the menu of devices, which File has too
    seal : shows whether the program is sealed, and opens what proves it
    client : shows whose folder is open, if anybody's
    away : shows to which cluster pictures go, while they do
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizeGripEnabled(False)
        self._text = Elided(self)
        self._text.setContentsMargins(12, 0, 0, 0)
        self._text.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._text.setAccessibleName(self.tr("Status"))
        self._dot = _Dot(self)
        self._model = Elided(self)
        set_class(self._model, "muted")
        self.device = QToolButton(self)
        self.device.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.device.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_class(self.device, "device")
        policy = self.device.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the line is no higher once the device is known
        self.device.setSizePolicy(policy)
        self.device.setText(" ")
        self.device.hide()
        self.seal = QToolButton(self)
        self.seal.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        set_class(self.seal, "seal")
        self.client = QToolButton(self)
        self.client.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.client.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        set_class(self.client, "device")
        self.client.hide()
        self.away = Elided(self)
        set_class(self.away, "away")
        self.away.hide()
        # What protects somebody stands at the edge: there it stays, whatever is said beside it.
        left, right = QWidget(self), QWidget(self)
        row = QHBoxLayout(left)
        row.setContentsMargins(6, 3, 0, 3)
        row.setSpacing(6)
        row.addWidget(self.seal)
        row.addWidget(self.client)
        row = QHBoxLayout(right)
        row.setContentsMargins(8, 3, 12, 3)
        row.setSpacing(6)
        row.addWidget(self.away)
        row.addWidget(self._dot, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._model)
        row.addWidget(self.device)
        self.addWidget(left)
        self.addWidget(self._text, 1)
        self.addPermanentWidget(right)

    @property
    def text(self) -> str:
        """What the left side says."""
        return self._text.text()

    @property
    def model_text(self) -> str:
        """What the right side says."""
        return self._model.text()

    def say(self, text: str) -> None:
        """Say what happens now."""
        self._text.setText(text)
        self._text.setToolTip(tip(text))
        self._text.setAccessibleDescription(text)

    def show_away(self, cluster: str) -> None:
        """Show to which cluster pictures go; empty: to none."""
        said = self.tr("Pictures go to {0}").format(cluster)
        self.away.setText(said)
        self.away.setToolTip(tip(said))
        self.away.setAccessibleName(said)
        self.away.setVisible(bool(cluster))

    def show_device(self, title: str, sentence: str) -> None:
        """Show where it is computed."""
        metrics = self.device.fontMetrics()
        room = _DEVICE_LETTERS * metrics.averageCharWidth()
        shown = metrics.elidedText(title, Qt.TextElideMode.ElideMiddle, room)
        self.device.setText(without_key(shown))
        self.device.setToolTip(tip(sentence))
        self.device.setAccessibleName(sentence)
        self.device.show()

    def show_model(self, kind: str, text: str) -> None:
        """Show the model's state: "loading", "ready" or "failed"."""
        self._dot.kind = kind
        self._dot.update()
        self._model.setText(text)
        self._model.setToolTip(tip(text))
        self._model.setAccessibleName(self.tr("Model: {0}").format(text))
