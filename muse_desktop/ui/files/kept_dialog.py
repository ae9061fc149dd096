"""The sessions in a client's folder, by title: to open one, or to delete it."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.system.errors import reason
from muse_desktop.ui.look.fitting import set_least_width
from muse_desktop.ui.look.plain import Label, Message, tip
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class

if TYPE_CHECKING:
    from muse_desktop.clients.client import Client


class KeptDialog(QDialog):
    """Lists the sessions, the last written first.

    Parameters
    ----------
    client : whose, open
    parent : the window
    """

    def __init__(self, client: Client, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._client = client
        self.setWindowTitle(self.tr("Open Session"))
        self._intro = Label(self)
        self._intro.setWordWrap(True)
        self.rows = QListWidget(self)
        set_class(self.rows, "boxed")
        self.rows.setAccessibleName(self.tr("Sessions"))
        self.rows.itemActivated.connect(self.accept)
        self.rows.currentItemChanged.connect(self._enable)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        set_class(self.problem, "hint")
        self.problem.hide()
        self.buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole
        self.open_ = self.buttons.addButton(self.tr("Open"), role.AcceptRole)
        self.delete = self.buttons.addButton(self.tr("Delete…"), role.DestructiveRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        self.delete.clicked.connect(self._delete)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(self._intro)
        layout.addWidget(self.rows, 1)
        layout.addWidget(self.problem)
        layout.addWidget(self.buttons)
        set_least_width(self, 56)
        self._fill()

    @property
    def chosen(self) -> Path | None:
        """The session's file that is chosen."""
        item = self.rows.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole).path

    def _fill(self) -> None:
        self.rows.clear()
        try:
            kept = self._client.sessions()
        except OSError as error:
            kept = []
            self._tell(self.tr("The folder cannot be read ({0}).").format(spoken(reason(error))))
        for session in kept:
            when = QDateTime.fromSecsSinceEpoch(round(session.changed))
            shown = QLocale().toString(when, QLocale.FormatType.ShortFormat)
            item = QListWidgetItem(f"{session.title}\n{shown}", self.rows)
            item.setToolTip(tip(session.title))
            item.setData(Qt.ItemDataRole.UserRole, session)
        self._intro.setText(
            self.tr("Sessions in this client's folder")
            if kept
            else self.tr("There is no session in this client's folder yet. Save puts one there.")
        )
        self.rows.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        for button in (self.open_, self.delete):
            button.setEnabled(self.rows.currentItem() is not None)

    def _delete(self) -> None:
        session = self.rows.currentItem().data(Qt.ItemDataRole.UserRole)
        box = Message(
            self.tr("Delete “{0}”?").format(session.title),
            self.tr(
                "It is removed from the disk and cannot be brought back here. A flash disk may "
                "keep its sealed bytes for a while; without the password nobody can read them."
            ),
            self,
        )
        if not box.confirms(self.tr("Delete")):
            return
        try:
            self._client.delete_session(session)
        except OSError as error:
            self._tell(self.tr("It could not be deleted ({0}).").format(spoken(reason(error))))
        self._fill()

    def _tell(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()
