"""Which pictures get a look, and what of their files goes along with the results."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from muse_desktop.pictures.privacy import Keep
from muse_desktop.ui.files.export_dialog import group_titles
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class


@dataclass(frozen=True)
class Apply:
    """Which pictures get a look, where the results go, and what goes with them."""

    paths: tuple[Path, ...]
    folder: Path
    keep: Keep = field(default_factory=Keep)


class ApplyDialog(QDialog):
    """Asks for single pictures or a folder; the private groups of data are off each time.

    Attributes
    ----------
    wanted : what was chosen
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Apply This Look"))
        self.wanted: Literal["pictures", "folder"] = "pictures"
        self.parts: dict[str, QCheckBox] = {}
        column = QVBoxLayout(self)
        column.setContentsMargins(18, 16, 18, 14)
        column.setSpacing(8)
        question = Label(self.tr("Which pictures shall have this look?"), self)
        set_class(question, "heading")
        text = Label(
            self.tr("They stay as they are; the results go to a folder that you choose."), self
        )
        text.setWordWrap(True)
        column.addWidget(question)
        column.addWidget(text)
        column.addSpacing(6)
        column.addWidget(Label(self.tr("What of their files goes along with the results:"), self))
        for name, title in group_titles().items():
            box = self.parts[name] = QCheckBox(title, self)
            box.setChecked(getattr(Keep(), name))
            column.addWidget(box)
        column.addStretch(1)
        column.addWidget(self._buttons())

    @property
    def keep(self) -> Keep:
        """What of the photographs' own data goes along."""
        return Keep(**{name: box.isChecked() for name, box in self.parts.items()})

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox(self)
        role = QDialogButtonBox.ButtonRole.AcceptRole
        self.some = buttons.addButton(self.tr("Choose P&ictures…"), role)
        self.whole = buttons.addButton(self.tr("A Whole &Folder…"), role)
        buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.some.setDefault(True)
        self.whole.clicked.connect(self._take_folder)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    def _take_folder(self) -> None:
        self.wanted = "folder"
