"""What the models' dialog asks; through this object, so that tests can answer."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path

from PySide6.QtCore import QObject
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.fitting import set_least_width
from muse_desktop.ui.look.plain import Label, Message, without_key
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.models.label_dialog import LabelDialog


class HubDialog(QDialog):
    """Asks for a model's name on a hub, and says that this goes online.

    Parameters
    ----------
    hub : the hub's address
    parent : the window
    """

    def __init__(self, hub: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Add From a Hub"))
        intro = Label(
            self.tr(
                "This goes online: {0} is asked for the model, and what it needs is downloaded. "
                "Apart from this, MUSE Desktop never does."
            ).format(hub),
            self,
        )
        intro.setWordWrap(True)
        self.name = QLineEdit(self)
        self.name.setPlaceholderText(self.tr("owner/name, or the page's address"))
        self.name.setAccessibleName(self.tr("Name on the hub"))
        label = Label(self.tr("&Model"), self)
        set_class(label, "heading")
        label.setBuddy(self.name)
        note = Label(
            self.tr(
                "The licence is told before the download. Cancelling keeps what has come, to go "
                "on with later. Some owners want you to agree to terms on the hub's page first."
            ),
            self,
        )
        note.setWordWrap(True)
        set_class(note, "hint")
        buttons = QDialogButtonBox(self)
        self.go = buttons.addButton(
            self.tr("Go Online and Add"), QDialogButtonBox.ButtonRole.AcceptRole
        )
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        for widget in (intro, label, self.name, note, buttons):
            layout.addWidget(widget)
        set_least_width(self, 64)
        self.name.textChanged.connect(self._check)
        self._check()

    @property
    def text(self) -> str:
        """What was written."""
        return self.name.text().strip()

    def _check(self) -> None:
        self.go.setEnabled("/" in self.text)


class ModelQuestions(QObject):
    """The system's own dialogs where it has them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._parent = parent

    def file(self) -> Path | None:
        """Ask for a checkpoint or an archive."""
        kinds = (self.tr("Models (*.safetensors *.zip)"), self.tr("All files (*)"))
        title = self.tr("Add a Model From a File")
        return file_dialog.ask_open(self._parent, title, "", ";;".join(kinds))

    def folder(self, *, to_search: bool) -> Path | None:
        """Ask for a model's folder, or for one to search for models."""
        title = (
            self.tr("Use the Models of a Folder")
            if to_search
            else self.tr("Add a Model From a Folder")
        )
        return file_dialog.ask_folder(self._parent, title)

    def hub_name(self, hub: str) -> str | None:
        """Ask for a name on a hub."""
        dialog = HubDialog(hub, self._parent)
        return dialog.text if dialog.exec() else None

    def labels(self, labels: Sequence[str], mapping: Mapping[str, str]) -> dict[str, str] | None:
        """Ask which label means which emotion."""
        dialog = LabelDialog(labels, mapping, self._parent)
        return dialog.mapping if dialog.exec() else None

    def other_name(self, name: str, free: str) -> bool:
        """Ask whether a model whose name is taken is added under another one."""
        return self._sure(
            self.tr("There is a model “{0}” already").format(name),
            self.tr("Add this one as “{0}”?").format(free),
            self.tr("Add as “{0}”").format(free),
        )

    def remove(self, title: str, folder: Path) -> bool:
        """Ask whether a model is deleted."""
        return self._sure(
            self.tr("Delete “{0}”?").format(title),
            self.tr("{0} is deleted from this computer. Pictures made with it stay.").format(
                folder
            ),
            self.tr("Delete"),
        )

    def forget(self, repository: str) -> bool:
        """Ask whether what a download left is deleted."""
        return self._sure(
            self.tr("Delete what has come of “{0}”?").format(repository),
            self.tr("The download would begin anew."),
            self.tr("Delete"),
        )

    def _sure(self, title: str, more: str, yes: str) -> bool:
        box = Message(title, more, self._parent)
        button = box.addButton(without_key(yes), Message.ButtonRole.AcceptRole)
        box.setDefaultButton(box.addButton(Message.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is button
