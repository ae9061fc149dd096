"""How a picture is exported, and what goes along with it: seen and chosen before it is written."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSpinBox,
    QWidget,
)

from muse_desktop.pictures.privacy import GROUPS, Keep
from muse_desktop.pictures.saving import QUALITY
from muse_desktop.pictures.vector import LARGEST, MILLIMETRES, SMALLEST
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.translate import tr

KINDS: Mapping[str, tuple[str, str]] = {
    "PNG": (".png", "*.png"),
    "JPEG": (".jpg", "*.jpg *.jpeg"),
    "WebP": (".webp", "*.webp"),
    "TIFF": (".tif", "*.tif *.tiff"),
    "SVG": (".svg", "*.svg"),
    "PDF": (".pdf", "*.pdf"),
}
"""What a picture can be exported as: the usual ending, and all of them."""
_SHAPES = ("SVG", "PDF")
"""Those that are for drawings."""
_LOSSY = ("JPEG", "WebP")
_TELLS = "PNG"
"""The one kind that has a place for how the picture was made; drawings' kinds have a title."""
_LONGEST = 72
"""So many letters are shown of what a group holds; all of them in its tooltip."""


@dataclass(frozen=True)
class Export:
    """Where a picture goes, and what goes with it.

    Parameters
    ----------
    path : the file; its ending says how it is written
    recipe : whether it says how it was made (prompt, emotion, seed, models)
    keep : what of its photograph's own data goes along
    quality : of JPEG and WebP, 1 to 100
    millimetres : the long side on paper, of SVG and PDF
    """

    path: Path
    recipe: bool = True
    keep: Keep = field(default_factory=Keep)
    quality: int = QUALITY
    millimetres: float = MILLIMETRES


class ExportDialog(Question):
    """Asks for the kind, its quality, and what goes along.

    Private data (the place, numbers that tell a camera from others, its owner) are off each time.

    Parameters
    ----------
    private : what the photograph's file says, by group (:func:`.originals.private_data`)
    made : whether the picture was made here, so that there is something to say about it
    drawn : whether it is a drawing, which can be exported as shapes
    kind, quality, millimetres : chosen to begin with
    parent : the window
    """

    def __init__(
        self,
        private: Mapping[str, tuple[str, ...]],
        made: bool,
        kind: str = "PNG",
        quality: int = QUALITY,
        parent: QWidget | None = None,
        *,
        drawn: bool = False,
        millimetres: float = MILLIMETRES,
    ) -> None:
        super().__init__(self.tr("Export Picture"), parent)
        self.kind = QComboBox(self)
        self.kind.addItems([kind for kind in KINDS if drawn or kind not in _SHAPES])
        self.kind.setCurrentText(kind)
        self.quality = QSpinBox(self)
        self.quality.setRange(1, 100)
        self.quality.setValue(quality)
        self.quality.setAccessibleName(self.tr("Quality, 1 to 100"))
        self.quality.setToolTip(self.tr("More is finer and a larger file"))
        self.quality.lineEdit().setTextMargins(6, 0, 0, 0)
        self.paper = QSpinBox(self)
        self.paper.setRange(round(SMALLEST), round(LARGEST))
        self.paper.setValue(round(millimetres))
        self.paper.setSuffix(self.tr(" mm"))
        self.paper.setAccessibleName(self.tr("Long side on paper, in millimetres"))
        self.paper.setToolTip(self.tr("How large it prints by itself; it is sharp at any size"))
        self.paper.lineEdit().setTextMargins(6, 0, 0, 0)
        self._form = self.add_form()
        self._form.addRow(self.tr("&Kind"), self.kind)
        self._form.addRow(self.tr("&Quality"), self.quality)
        self._form.addRow(self.tr("&Long side"), self.paper)
        self.recipe = QCheckBox(self.tr("&How it was made"), self)
        self.recipe.setChecked(True)
        self._told = self._value("")
        self.parts: dict[str, QCheckBox] = {}
        if made or private:
            self.column.addSpacing(4)
            self.column.addLayout(self._heading())
            self.column.addLayout(self._choices(private, made))
        for widget in (self.recipe, self._told):
            widget.setVisible(made)
        self.column.addStretch(1)
        self.go = self.add_buttons(self.tr("Export…"), 70)
        self.kind.currentTextChanged.connect(self._follow)
        self._follow()

    @property
    def keep(self) -> Keep:
        """What of the photograph's own data goes along."""
        usual = Keep()
        return Keep(**{
            name: self.parts[name].isChecked() if name in self.parts else getattr(usual, name)
            for name in GROUPS
        })  # fmt: skip

    def nothing(self) -> None:
        """Let nothing go along."""
        for box in (self.recipe, *self.parts.values()):
            box.setChecked(False)

    # -- within ------------------------------------------------------------------------------

    def _heading(self) -> QHBoxLayout:
        heading = Label(self.tr("What goes along with the picture"), self)
        set_class(heading, "heading")
        self.none = QPushButton(self.tr("&Nothing"), self)
        self.none.setAutoDefault(False)
        self.none.setToolTip(self.tr("Let the picture alone go, with nothing else"))
        self.none.clicked.connect(self.nothing)
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.none)
        return row

    def _choices(self, private: Mapping[str, tuple[str, ...]], made: bool) -> QGridLayout:
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        if made:
            grid.addWidget(self.recipe, 0, 0)
            grid.addWidget(self._told, 0, 1)
        for name, title in group_titles().items():
            if name not in private:
                continue
            box = self.parts[name] = QCheckBox(title, self)
            box.setChecked(getattr(Keep(), name))
            text = " · ".join(private[name])
            value = self._value(text)
            box.setAccessibleDescription(value.text())
            line = grid.rowCount()
            grid.addWidget(box, line, 0)
            grid.addWidget(value, line, 1)
        return grid

    def _value(self, text: str) -> Label:
        """Return a label of what a file says: its beginning, and all of it in the tooltip."""
        line = " ".join(text.split())
        value = Label(line if len(line) <= _LONGEST else f"{line[: _LONGEST - 1]}…", self)
        value.setWordWrap(True)
        value.setToolTip(tip(text))
        set_class(value, "hint")
        return value

    def _follow(self) -> None:
        kind = self.kind.currentText()
        self._form.setRowVisible(self.quality, kind in _LOSSY)
        self._form.setRowVisible(self.paper, kind in _SHAPES)
        self.recipe.setEnabled(kind == _TELLS or kind in _SHAPES)
        told = {
            _TELLS: self.tr("prompt, emotion, seed and model"),
            "SVG": self.tr("prompt and emotion"),
            "PDF": self.tr("the prompt, as title"),
        }.get(kind, self.tr("only PNG has a place for it"))
        self._told.setText(told)
        self.recipe.setAccessibleDescription(told)


def group_titles() -> dict[str, str]:
    """Return what the groups of :data:`.privacy.GROUPS` are called, in the order of care."""
    return {
        "location": tr("&Place where it was taken"),
        "serials": tr("&Serial numbers, maker's notes"),
        "owner": tr("&Owner and computer"),
        "author": tr("&Author and rights"),
        "rest": tr("&Time, camera, titles"),
    }
