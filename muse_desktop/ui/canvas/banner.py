"""Messages above the picture."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import Literal

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QToolButton,
    QWidget,
)

from muse_desktop.ui.look.icons import pixmap, set_icon
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

Kind = Literal["info", "warning"]
INFO_MS, OFFER_MS = 8000, 20_000
"""So long a hint is shown, and one that offers something, which is in the menus as well."""
TOGETHER_S = 3.0
"""Failures that come so close together (several files dropped) are told together."""
MAX_LINES = 4


class Banner(QFrame):
    """A message that waits above the picture and blocks nothing.

    Signals
    -------
    changed() : there is another message, perhaps of another height, or none any more
    """

    changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "banner")
        self._icon = Label(self)
        self._icon.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._text = Label(self)
        self._text.setWordWrap(True)
        self._text.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._act = QPushButton(self)
        self._act.clicked.connect(self._acted)
        self._close = QToolButton(self)
        set_icon(self._close, "close", "muted")
        self._close.setAccessibleName(self.tr("Close the message"))
        self._close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(12, 9, 8, 9)
        layout.setSpacing(10)
        layout.addWidget(self._icon)
        layout.addWidget(self._text, 1)
        layout.addWidget(self._act)
        layout.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self.hide)
        self._action: Callable[[], object] | None = None
        self._warnings: list[str] = []
        self._warned = 0.0
        self.hide()

    @property
    def text(self) -> str:
        """The message."""
        return self._text.text()

    def say(
        self,
        text: str,
        kind: Kind = "info",
        action: tuple[str, Callable[[], object]] | None = None,
    ) -> None:
        """Show a sentence; hints go by themselves, failures wait to be read."""
        now = time.monotonic()
        if kind == "warning" and action is None:
            lines = self._warnings if self.isVisible() and now - self._warned < TOGETHER_S else []
            self._warnings = [*(line for line in lines if line != text), text]
            self._warned = now
            shown, more = self._warnings[:MAX_LINES], len(self._warnings) - MAX_LINES
            if more > 0:
                shown.append(self.tr("And {0} more.").format(more))
            text = "\n".join(shown)
        else:
            self._warnings = []
        self._text.setText(text)
        self.setAccessibleName(text)
        token = "danger" if kind == "warning" else "accent"
        self._icon.setPixmap(pixmap(kind, 20, token, self.devicePixelRatioF()))
        self._act.setVisible(action is not None)
        self._action = None if action is None else action[1]
        if action is not None:
            self._act.setText(action[0])
        self._timer.stop()
        if kind == "info":
            self._timer.start(INFO_MS if action is None else OFFER_MS)
        self.show()
        self.raise_()
        self.changed.emit()

    def withdraw(self, text: str) -> None:
        """Take a message away that no longer holds, unless another is shown by now."""
        if self.text == text:
            self.hide()

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.changed.emit()

    def _acted(self) -> None:
        action, self._action = self._action, None
        self.hide()
        if action is not None:
            action()
