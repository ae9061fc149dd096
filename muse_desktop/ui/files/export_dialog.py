"""How a picture is exported, and what goes along with it: seen and chosen before it is written."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtWidgets import (
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from muse_desktop.pictures import finishing
from muse_desktop.pictures.finishing import RADIUS, Finish
from muse_desktop.pictures.privacy import GROUPS, Keep
from muse_desktop.pictures.vector import LARGEST, SMALLEST
from muse_desktop.ui.files.export_wish import KINDS, LOSSY, SHAPES, Export, Subject, Usual
from muse_desktop.ui.files.names import DISCREET_PATTERN, PATTERN_WORDS, pattern_problem
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import decimal, dimensions, percent

_TELLS = "PNG"
"""The one kind that has a place for how the picture was made; drawings' kinds have a title."""
_LONGEST = 72
"""So many letters are shown of what a group holds; all of them in its tooltip."""
_STEP = 256
"""Pixels between sizes that the arrows choose."""


class ExportDialog(Question):
    """Asks for the kind, its quality, size and colours, and what goes along.

    Private data (the place, numbers that tell a camera from others, its owner) are off each time;
    the mark that a model had part in the picture is on each time. In a client's folder neither the
    prompt goes along nor do names tell it, unless that is chosen, each time anew.

    Parameters
    ----------
    subject : what is exported
    usual : chosen to begin with
    parent : the window
    """

    def __init__(
        self, subject: Subject, usual: Usual | None = None, parent: QWidget | None = None
    ) -> None:
        usual = Usual() if usual is None else usual
        self._subject, self._usual = subject, usual
        title = tr("Export Picture")
        if subject.count > 1:
            title = tr("Export {0} Pictures").format(subject.count)
        super().__init__(title, parent)
        self.kind = self.choice(
            self.tr("Kind"), {kind: kind for kind in KINDS if subject.drawn or kind not in SHAPES}
        )
        self.kind.setCurrentText(usual.kind)
        self.quality = self._number(
            1, 100, usual.quality, self.tr("Quality, 1 to 100"),
            self.tr("More is finer and a larger file"),
        )  # fmt: skip
        self.paper = self._number(
            round(SMALLEST), round(LARGEST), round(usual.millimetres),
            self.tr("Long side on paper, in millimetres"),
            self.tr("How large it prints by itself; it is sharp at any size"),
        )  # fmt: skip
        self.paper.setSuffix(self.tr(" mm"))
        self.edge = self._number(
            0, finishing.LARGEST, usual.finish.edge or 0,
            self.tr("Longer side in pixels at most"),
            self.tr("Pixels of the longer side at most; 0 leaves the size as it is"),
        )  # fmt: skip
        self.edge.setSingleStep(_STEP)
        self.edge.setSpecialValueText(self.tr("As it is"))
        self.edge.setSuffix(self.tr(" pixels"))
        self.sharpen = QCheckBox(self.tr("Sharp&en for the size"), self)
        self.sharpen.setChecked(usual.finish.sharpen)
        self.colours = self.choice(
            self.tr("Colour space"),
            {"own": self.tr("As it is"), "srgb": "sRGB", "display-p3": "Display P3"},
        )
        self.colours.setCurrentIndex(self.colours.findData(usual.finish.colours))
        self.pattern = QLineEdit(DISCREET_PATTERN if subject.discreet else usual.pattern, self)
        self.pattern.setAccessibleName(self.tr("Pattern of names"))
        self.pattern.setToolTip(tip(", ".join(f"{{{word}}}" for word in PATTERN_WORDS)))
        self._form = self.add_form()
        self._form.addRow(self.tr("&Kind"), self.kind)
        self._form.addRow(self.tr("&Quality"), self.quality)
        self._form.addRow(self.tr("&Long side"), self.paper)
        self._form.addRow(self.tr("Lon&ger side"), self.edge)
        self._form.addRow("", self.sharpen)
        self._form.addRow(self.tr("&Colours"), self.colours)
        self._form.addRow(self.tr("Na&mes"), self.pattern)
        self._form.setRowVisible(self.pattern, subject.count > 1)
        self.result_ = self.add_hint(2)
        self.recipe = QCheckBox(self.tr("&How it was made"), self)
        self.recipe.setChecked(not subject.discreet)
        self._told = self._value("")
        self.mark = QCheckBox(self.tr("Made &with AI"), self)
        self.mark.setChecked(True)
        self._marked = self._value("")
        self.parts: dict[str, QCheckBox] = {}
        if subject.made or subject.private:
            self.column.addLayout(self._heading())
            self.column.addLayout(self._choices())
        for widget in (self.recipe, self._told, self.mark, self._marked):
            widget.setVisible(subject.made)
        self.column.addStretch(1)
        self.go = self.add_buttons(self.tr("Export…"), 70)
        self.kind.currentTextChanged.connect(self._follow)
        self.edge.valueChanged.connect(self._follow)
        self.sharpen.toggled.connect(self._follow)
        self.pattern.textChanged.connect(self._follow)
        self._follow()

    @property
    def usual(self) -> Usual:
        """What is to be chosen to begin with the next time."""
        return Usual(
            self.kind.currentText(),
            self.quality.value(),
            float(self.paper.value()),
            self.finish,
            self._usual.pattern if self._subject.discreet else self.pattern.text(),
        )

    @property
    def finish(self) -> Finish:
        """The size and colours."""
        edge = self.edge.value()
        return Finish(
            max(edge, finishing.SMALLEST) if edge else None,
            self.sharpen.isChecked(),
            self.colours.currentData(),
        )

    def export(self, path: Path) -> Export:
        """Return what was chosen, for a file or, of several pictures, a folder."""
        several = self._subject.count > 1
        return Export(
            path,
            self._subject.made and self.recipe.isChecked(),
            self.keep,
            self.quality.value(),
            float(self.paper.value()),
            self.mark.isChecked(),
            self.finish,
            self.kind.currentText() if several else "",
            self.pattern.text() if several else "",
        )

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
        self.none.setToolTip(
            self.tr("Neither data of the photograph nor how the picture was made goes along")
        )
        self.none.clicked.connect(self.nothing)
        row = QHBoxLayout()
        row.addWidget(heading, 1)
        row.addWidget(self.none)
        return row

    def _number(self, least: int, most: int, value: int, name: str, help_: str) -> QSpinBox:
        box = QSpinBox(self)
        box.setRange(least, most)
        box.setValue(value)
        box.setAccessibleName(name)
        box.setToolTip(tip(help_))
        box.lineEdit().setTextMargins(6, 0, 0, 0)
        return box

    def _choices(self) -> QGridLayout:
        private = self._subject.private
        grid = QGridLayout()
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(7)
        grid.setColumnStretch(1, 1)
        if self._subject.made:
            grid.addWidget(self.mark, 0, 0)
            grid.addWidget(self._marked, 0, 1)
            grid.addWidget(self.recipe, 1, 0)
            grid.addWidget(self._told, 1, 1)
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
        shapes = kind in SHAPES
        self._form.setRowVisible(self.quality, kind in LOSSY)
        self._form.setRowVisible(self.paper, shapes)
        for row in (self.edge, self.sharpen, self.colours):
            self._form.setRowVisible(row, not shapes)
        self.sharpen.setEnabled(self._is_reduced)
        self.recipe.setEnabled(kind == _TELLS or shapes)
        told = {
            _TELLS: self.tr("prompt, emotion, seed and model"),
            "SVG": self.tr("prompt and emotion"),
            "PDF": self.tr("the prompt, as title"),
        }.get(kind, self.tr("only PNG has a place for it"))
        self._told.setText(told)
        self.recipe.setAccessibleDescription(told)
        self.mark.setEnabled(not shapes)
        if shapes:
            marked = self.tr("SVG and PDF have no place for it")
        elif self._subject.edited:
            marked = self.tr("IPTC: edited by a generative model")
        else:
            marked = self.tr("IPTC: generated by a trained model")
        self._marked.setText(marked)
        self.mark.setAccessibleDescription(marked)
        problem = pattern_problem(self.pattern.text()) if self._subject.count > 1 else ""
        self.result_.setText(problem or ("" if shapes else self._say_result()))
        self.go.setEnabled(not problem)

    @property
    def _is_reduced(self) -> bool:
        size = self._subject.size
        return size is None or self.finish.size(size) != size

    def _say_result(self) -> str:
        """Return how large the picture becomes, and how it is sharpened."""
        size, finish = self._subject.size, self.finish
        if size is None:
            return ""
        said = self.tr("{0} pixels").format(dimensions(*finish.size(size)))
        if self._subject.count > 1:
            said = self.tr("The largest: {0}").format(said)
        if amount := finish.amount(size):
            said += self.tr("; unsharp mask of brightness: radius {0} pixels, {1}").format(
                decimal(RADIUS, 1), percent(amount)
            )
        return said + "."


def group_titles() -> dict[str, str]:
    """Return what the groups of :data:`.privacy.GROUPS` are called, in the order of care."""
    return {
        "location": tr("&Place where it was taken"),
        "serials": tr("&Serial numbers, maker's notes"),
        "owner": tr("&Owner and computer"),
        "author": tr("&Author and rights"),
        "rest": tr("&Time, camera, titles"),
    }
