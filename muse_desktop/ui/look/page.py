"""A page of text to be read in a small window: it scrolls where the screen is too low for it."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QFrame, QScrollArea, QVBoxLayout, QWidget

from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.plain import Label, MarkupLabel
from muse_desktop.ui.look.theme import set_class

WIDEST, OF_SCREEN = 66, 0.85
"""Letters of a line; the share of the screen's height that a page takes at most."""


class Page(QDialog):
    """Shows our own HTML; whatever is put into it has gone through ``html.escape``.

    Parameters
    ----------
    title : the heading
    html : the text
    parent : the window
    """

    def __init__(self, title: str, html: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        heading = Label(title, self)
        set_class(heading, "heading")
        heading.setWordWrap(True)
        self.text = MarkupLabel()
        self.text.setText(html)
        self.text.setWordWrap(True)
        self.text.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.text.setContentsMargins(0, 0, 10, 0)
        self.text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.text.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.area = QScrollArea(self)
        self.area.setWidget(self.text)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setAccessibleName(title)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(20, 16, 12, 14)
        layout.setSpacing(10)
        layout.addWidget(heading)
        layout.addWidget(self.area, 1)
        layout.addWidget(self.buttons)
        self.fit()
        self.area.setFocus()  # the keys scroll at once; Escape closes

    def fit(self) -> None:
        """Take the size of the text; anew where buttons were added."""
        self.resize(self._fitting())

    def _fitting(self) -> QSize:
        """Return the text's own size, or as much of it as the screen has room for."""
        room = screen_room(self)
        around = self.sizeHint() - self.area.sizeHint() + QSize(24, 8)
        wide = min(WIDEST * self.fontMetrics().averageCharWidth(), room.width() - around.width())
        wide = max(wide, self.text.minimumSizeHint().width())
        high = min(
            self.text.heightForWidth(wide),
            round(OF_SCREEN * room.height()) - around.height(),
        )
        return (QSize(wide, high) + around).boundedTo(room)
