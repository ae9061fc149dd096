"""The right side of the models' dialog: what is known of the chosen row, and who lends to it."""

from __future__ import annotations

import re
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt, QUrl, Signal
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.engine.library import PARTS, Contents, Entry
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import size
from muse_desktop.ui.models.rows import Row, kind, lender_titles, place

BREAK = "\u200b"
"""Lets a long path break after its separators, and a checksum anywhere."""
LONGEST = 16


class ModelDetails(QWidget):
    """Facts, lenders and buttons of one row.

    Signals
    -------
    check_clicked(), remove_clicked(), resume_clicked(), labels_clicked() : a button was pressed
    lender_chosen(str part, object name) : who shall lend; None is the default
    """

    check_clicked = Signal()
    remove_clicked = Signal()
    resume_clicked = Signal()
    labels_clicked = Signal()
    lender_chosen = Signal(str, object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._folder: Path | None = None
        self.title = _text(self, "value")
        self.text = _text(self)
        self._facts: dict[str, tuple[Label, Label]] = {}
        inside = QWidget(self)
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(14)
        self._grid.setVerticalSpacing(6)
        self._grid.setColumnStretch(1, 1)
        for key, name in (
            ("version", self.tr("Version")),
            ("kind", self.tr("What it does")),
            ("size", self.tr("On disk")),
            ("licence", self.tr("Licence")),
            ("folder", self.tr("Where")),
            ("source", self.tr("From")),
            ("borrows", self.tr("Borrows")),
        ):
            self._add_fact(key, name)
        self.lenders: dict[str, tuple[Label, QComboBox]] = {}
        for part, name in (
            ("guide", self.tr("&Guide")),
            ("judge", self.tr("&Judge")),
            ("clip", self.tr("CLI&P")),
        ):
            self._add_lender(part, name)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(10)
        column.addWidget(self.title)
        column.addWidget(self.text)
        column.addLayout(self._grid)
        column.addStretch(1)
        scroll = QScrollArea(self)
        scroll.setWidget(inside)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(10)
        layout.addWidget(scroll, 1)
        layout.addWidget(self._buttons())

    def show_row(self, row: Row | None, contents: Contents) -> None:
        """Show what is known of a row; None: nothing is chosen."""
        entry = row.entry if row is not None else None
        self.title.setText(row.title if row is not None else "")
        self.text.setText(_about(self, row))
        self.text.setVisible(bool(self.text.text()))
        self._folder = None
        if row is not None:
            broken = row.broken.folder if row.broken is not None else None
            self._folder = entry.folder if entry is not None else broken or row.searched
        where = _breakable(self._folder)
        if entry is not None:
            where = f"{where} ({place(entry)})"
        facts = {"folder": where}
        if entry is not None:
            facts |= {
                "version": entry.version,
                "kind": kind(entry),
                "size": size(entry.bytes),
                "licence": entry.licence,
                "source": _breakable(entry.source) if entry.source != str(entry.folder) else "",
                "borrows": "\n".join(map(spoken, entry.borrowed)),
            }
        for key, (name, value) in self._facts.items():
            value.setText(facts.get(key, ""))
            for label in (name, value):
                label.setVisible(bool(facts.get(key)))
        self._show_lenders(entry, contents)
        self.check.setVisible(entry is not None)
        self.show_folder.setVisible(self._folder is not None)
        self.labels.setVisible(entry is not None and bool(entry.labels))
        self.labels.setEnabled(entry is not None and entry.place != "shipped")
        self.resume.setVisible(row is not None and bool(row.repository))
        self.remove.setVisible(row is not None)
        can = row is not None and (row.removable or row.searched is not None)
        self.remove.setEnabled(can)
        self.remove.setText(
            self.tr("Stop &Using")
            if row is not None and row.searched is not None
            else self.tr("&Delete…")
        )
        self.remove.setToolTip(tip(_why_kept(self, entry)))

    def set_free(self, free: bool) -> None:
        """Whether something may be begun."""
        for widget in (self._actions, *(choice for _, choice in self.lenders.values())):
            widget.setEnabled(free)

    # -- building ----------------------------------------------------------------------------

    def _add_fact(self, key: str, name: str) -> None:
        label, value = Label(name, self), _text(self)
        set_class(label, "muted")
        line = self._grid.rowCount()
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(value, line, 1)
        self._facts[key] = label, value

    def _add_lender(self, part: str, name: str) -> None:
        label, choice = Label(name, self), QComboBox(self)
        set_class(label, "muted")
        label.setBuddy(choice)
        choice.setAccessibleName(self.tr("Whose {0} it uses").format(_part_name(part)))
        choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        choice.activated.connect(
            lambda _, p=part, c=choice: self.lender_chosen.emit(p, c.currentData())
        )
        line = self._grid.rowCount()
        self._grid.addWidget(label, line, 0, Qt.AlignmentFlag.AlignVCenter)
        self._grid.addWidget(choice, line, 1)
        self.lenders[part] = label, choice

    def _buttons(self) -> QWidget:
        self._actions = QWidget(self)
        self.resume = QPushButton(self.tr("&Go On"), self)
        self.resume.setToolTip(self.tr("Go online and download the rest"))
        self.resume.clicked.connect(self.resume_clicked)
        self.check = QPushButton(self.tr("C&heck"), self)
        self.check.setToolTip(self.tr("Compare its files with their hashes and load every part"))
        self.check.clicked.connect(self.check_clicked)
        self.labels = QPushButton(self.tr("&Labels…"), self)
        self.labels.setToolTip(self.tr("Say which label means which emotion"))
        self.labels.clicked.connect(self.labels_clicked)
        self.show_folder = QPushButton(self.tr("&Show Folder"), self)
        self.show_folder.clicked.connect(self._open_folder)
        self.remove = QPushButton(self)
        self.remove.clicked.connect(self.remove_clicked)
        row = QHBoxLayout(self._actions)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        for button in (self.resume, self.check, self.labels, self.show_folder):
            button.setAutoDefault(False)
            row.addWidget(button)
        row.addStretch(1)
        self.remove.setAutoDefault(False)
        row.addWidget(self.remove)
        return self._actions

    def _show_lenders(self, entry: Entry | None, contents: Contents) -> None:
        shown = entry is not None and entry.kind == "model" and entry.place != "shipped"
        titles = {other.name: other.title for other in contents.entries}
        for part in PARTS:
            label, choice = self.lenders[part]
            label.setVisible(shown)
            choice.setVisible(shown)
            if entry is None or not shown:
                continue
            with QSignalBlocker(choice):
                choice.clear()
                usual = titles.get(contents.lender, contents.lender)
                choice.addItem(self.tr("its own, else {0}'s").format(usual), None)
                for name, title in lender_titles(contents, part):
                    if name != entry.name:
                        choice.addItem(self.tr("{0}'s").format(title), name)
                chosen = entry.lenders.get(part)
                if chosen is not None and choice.findData(chosen) < 0:
                    gone = titles.get(chosen, chosen)
                    choice.addItem(self.tr("{0}'s (not there)").format(gone), chosen)
                choice.setCurrentIndex(0 if chosen is None else choice.findData(chosen))

    def _open_folder(self) -> None:
        if self._folder is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._folder)))


def _text(parent: QWidget, name: str = "") -> Label:
    label = Label(parent)
    label.setWordWrap(True)
    if name:
        set_class(label, name)
    return label


def _breakable(path: Path | str | None) -> str:
    pieces = re.split(r"(?<=[/\\ _-])", "" if path is None else str(path))
    short = (piece[i : i + LONGEST] for piece in pieces for i in range(0, len(piece), LONGEST))
    return BREAK.join(short)


def _part_name(part: str) -> str:
    return "CLIP" if part == "clip" else tr(part)


def _about(widget: QWidget, row: Row | None) -> str:
    if row is None:
        return tr("Nothing is chosen.")
    if row.entry is not None:
        return spoken(row.entry.summary)
    if row.broken is not None:
        return row.broken.sentence
    if row.repository:
        return tr("This download was cut. What has come is kept, and it can go on.")
    return tr("Models in this folder are listed as long as it is used.")


def _why_kept(widget: QWidget, entry: Entry | None) -> str:
    if entry is None or entry.place == "own":
        return ""
    if entry.place == "shipped":
        return tr("It comes with the program and stays")
    return tr("It lies in a folder of yours: delete it there, or stop using the folder")
