"""How the models on this computer are shown: a list, one in detail, and what can be done."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.engine.library import Contents
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.models.details import ModelDetails
from muse_desktop.ui.models.rows import Row, rows
from muse_desktop.ui.models.work_strip import WorkStrip


class ModelsView(QDialog):
    """The widgets of the models' dialog; what is done with them is not its business.

    Attributes
    ----------
    list, details, usual : the models, the chosen one, and whose readers those without any use
    strip : how far the work is
    add_file, add_folder, add_hub, use_folder, shut : buttons
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._contents = Contents()
        self._free = True
        self._focused: QWidget | None = None
        self.setWindowTitle(self.tr("Models"))
        self._build()
        self.resize(self.sizeHint())
        self._show_row()

    # -- building ----------------------------------------------------------------------------

    def _build(self) -> None:
        self.list = QListWidget(self)
        self.list.setAccessibleName(self.tr("Models on this computer"))
        set_class(self.list, "boxed")
        self.list.currentItemChanged.connect(lambda *_: self._show_row())
        self.details = ModelDetails(self)
        self.strip = WorkStrip(self)
        self.usual = QComboBox(self)
        self.usual.setAccessibleName(self.tr("Readers for models without their own"))
        self.usual.setToolTip(
            self.tr("What models use that bring no guide, judge or CLIP, unless told otherwise")
        )
        usual_label = Label(self.tr("&Readers, where a model has none"), self)
        set_class(usual_label, "muted")
        usual_label.setBuddy(self.usual)
        lender = QVBoxLayout()
        lender.setSpacing(4)
        lender.addWidget(usual_label)
        lender.addWidget(self.usual)
        self.add_file = self._button(self.tr("Add &File…"))
        self.add_file.setToolTip(self.tr("A .safetensors file, or a zip of a model"))
        self.add_folder = self._button(self.tr("&Add Folder…"))
        self.add_folder.setToolTip(
            self.tr("Copy a model's folder: diffusers, transformers, or a pack")
        )
        self.add_hub = self._button(self.tr("From a &Hub…"))
        self.add_hub.setToolTip(self.tr("Download a model by its name; this goes online"))
        self.use_folder = self._button(self.tr("&Use Folder…"))
        self.use_folder.setToolTip(self.tr("List the packs of a folder, and leave them there"))
        self.shut = self._button(self.tr("&Close"))
        self.shut.clicked.connect(self.close)
        left = QVBoxLayout()
        left.setSpacing(10)
        left.addWidget(self.list, 1)
        left.addLayout(lender)
        middle = QHBoxLayout()
        middle.setSpacing(18)
        middle.addLayout(left, 5)
        middle.addWidget(self.details, 7)
        bottom = QHBoxLayout()
        bottom.setSpacing(8)
        for button in (self.add_file, self.add_folder, self.add_hub, self.use_folder):
            bottom.addWidget(button)
        bottom.addStretch(1)
        bottom.addWidget(self.shut)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addLayout(middle, 1)
        layout.addWidget(self.strip)
        layout.addLayout(bottom)

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setAutoDefault(False)
        return button

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        wanted = QSize(metrics.averageCharWidth() * 120, metrics.lineSpacing() * 28)
        return wanted.boundedTo(screen_room(self))

    # -- what is shown -----------------------------------------------------------------------

    @property
    def row(self) -> Row | None:
        """The row that is chosen."""
        item = self.list.currentItem()
        row = None if item is None else item.data(Qt.ItemDataRole.UserRole)
        return row if isinstance(row, Row) else None

    def show_contents(self, contents: Contents, wanted: str = "") -> None:
        """Show what there is; a wanted row is chosen, or the same as before if still there."""
        kept = wanted or (self.row.key if self.row is not None else "")
        self._contents = contents
        with QSignalBlocker(self.list):
            self.list.clear()
            for row in rows(contents):
                item = QListWidgetItem(f"{row.title}\n{row.subtitle}", self.list)
                item.setData(Qt.ItemDataRole.UserRole, row)
                item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{row.title}, {row.subtitle}")
                if row.key == kept:
                    self.list.setCurrentItem(item)
            if self.list.currentItem() is None and self.list.count():
                self.list.setCurrentRow(0)
        with QSignalBlocker(self.usual):
            self.usual.clear()
            for entry in contents.entries:
                if entry.lends:
                    self.usual.addItem(entry.title, entry.name)
            self.usual.setCurrentIndex(self.usual.findData(contents.lender))
        self._show_row()

    def _show_row(self) -> None:
        self.details.show_row(self.row, self._contents)
        self.details.set_free(self._free)

    def set_free(self, free: bool) -> None:
        """Nothing can be begun while something runs; the keyboard's place is kept meanwhile."""
        self._free = free
        if not free and self._focused is None:
            self._focused = self.focusWidget()
        buttons = (self.add_file, self.add_folder, self.add_hub, self.use_folder)
        for widget in (*buttons, self.usual):
            widget.setEnabled(free)
        self.details.set_free(free)
        if free:
            self.strip.end()
            if self._focused is not None and self._focused.isVisibleTo(self):
                self._focused.setFocus()
            self._focused = None
