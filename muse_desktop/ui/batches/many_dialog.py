"""Which pictures are made in one go, in which emotions, and where they go."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)

from muse_desktop.batch import names
from muse_desktop.batch.order import BatchOrder
from muse_desktop.batch.rows import written
from muse_desktop.emotion import WHEEL_ORDER
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.words import say_blend

ENDINGS = (".png", ".jpg", ".tif", ".webp")
_SEEDS = 100
_MOST_INTENSITIES = 20


@dataclass(frozen=True)
class Usual:
    """What the dialog begins with.

    Parameters
    ----------
    edit, generate : the recipes of the controls
    model : what generates
    folder : where the pictures are looked for
    out : where the results are offered a place
    device : where it is computed
    """

    edit: Recipe
    generate: Recipe
    model: str
    folder: Path
    out: Path
    device: str = "auto"


class ManyDialog(Question):
    """Composes a :class:`BatchOrder`; OK is possible only where it is one.

    What can be known of an order without looking at the disk is checked here; the rest is when it
    begins, whole, before anything is made.
    """

    def __init__(self, usual: Usual, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Many Pictures"), parent)
        self._usual = usual
        self.add_text(
            self.tr(
                "All go to a folder, with a table of what became of each. It can be stopped at any "
                "time and goes on from there."
            )
        )
        self._form = self.add_form()
        self.what = self.choice(
            self.tr("What is made"),
            {
                "folder": self.tr("Edits of all pictures of a folder"),
                "prompt": self.tr("New pictures of the prompt"),
                "table": self.tr("What a table of jobs says"),
            },
        )
        self._form.addRow(self.tr("&What"), self.what)
        self.source, self._source_row = self._path_field(self.tr("Pictures"), self._ask_source)
        self._form.addRow(self.tr("&Pictures"), self._source_row)
        self.masks = QLineEdit(self)
        self.masks.setPlaceholderText("{name}-mask.png")
        self.masks.setAccessibleName(self.tr("Masks"))
        self.masks.setToolTip(
            tip(
                self.tr(
                    "What the mask of a picture beside it is called; where there is none, all of "
                    "the picture may change"
                )
            )
        )
        self._form.addRow(self.tr("&Masks"), self.masks)
        self._add_emotions()
        self.seeds = QSpinBox(self)
        self.seeds.setRange(1, _SEEDS)
        self.seeds.lineEdit().setTextMargins(6, 0, 0, 0)
        self.seeds.setAccessibleName(self.tr("Seeds of each"))
        self._form.addRow(self.tr("&Seeds of each"), self.seeds)
        self.out, out_row = self._path_field(self.tr("Results go to"), self._ask_out)
        self._form.addRow(self.tr("&Results go to"), out_row)
        self.pattern = QLineEdit(names.USUAL, self)
        self.pattern.setCursorPosition(0)
        self.pattern.setAccessibleName(self.tr("Names"))
        fields = ", ".join(f"{{{name}}}" for name in names.FIELDS)
        self.pattern.setToolTip(tip(self.tr("Of {0}; “/” makes folders").format(fields)))
        self._form.addRow(self.tr("&Names"), self.pattern)
        self.ending = self.choice(
            self.tr("Format"), {ending: ending[1:].upper() for ending in ENDINGS}
        )
        self._form.addRow(self.tr("&Format"), self.ending)
        self.hint = self.add_hint(2)
        self.make = self.add_buttons(self.tr("Make Them"), 64)
        self.what.currentIndexChanged.connect(self._check)
        self.emotions.currentIndexChanged.connect(self._check)
        self.seeds.valueChanged.connect(self._check)
        for field in (self.source, self.out, self.masks, self.intensities, self.pattern):
            field.textChanged.connect(self._check)
        self._check()

    @property
    def order(self) -> BatchOrder | None:
        """What is chosen, or None where it cannot be made."""
        return None if self._problem() else self._order()

    # -- building ----------------------------------------------------------------------------

    def _path_field(self, name: str, ask: object) -> tuple[QLineEdit, QWidget]:
        field = QLineEdit(self)
        field.setAccessibleName(name)
        button = QPushButton(self.tr("Choose…"), self)
        button.setAccessibleName(f"{name}: {button.text()}")
        button.setAutoDefault(False)
        button.clicked.connect(ask)
        row = QWidget(self)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(field, 1)
        layout.addWidget(button)
        return field, row

    def _add_emotions(self) -> None:
        self.emotions = QComboBox(self)
        self.emotions.setAccessibleName(self.tr("Emotions"))
        target = self._usual.edit.target
        if target is not None:
            said = self.tr("The wheel's: {0}").format(say_blend(target))
            self.emotions.addItem(said, (written(target),))
        self.emotions.addItem(self.tr("All eight emotions"), tuple(WHEEL_ORDER))
        self.emotions.addItem(self.tr("No emotion"), ("none",))
        self._form.addRow(self.tr("&Emotions"), self.emotions)
        self.intensities = QLineEdit(f"{100 * self._usual.edit.intensity:g}", self)
        self.intensities.setAccessibleName(self.tr("Intensities in percent"))
        self.intensities.setToolTip(self.tr("Several with spaces between them: 30 60 90"))
        self._form.addRow(self.tr("&Intensities in percent"), self.intensities)

    def _ask_source(self) -> None:
        folder = self.source.text() or str(self._usual.folder)
        if self._kind == "table":
            kinds = self.tr("Tables of jobs (*.csv *.jsonl *.json)")
            path = file_dialog.ask_open(self, self.tr("Table of Jobs"), folder, kinds)
        else:
            path = file_dialog.ask_folder(self, self.tr("Folder of Pictures"), folder)
        if path is not None:
            self.source.setText(str(path))

    def _ask_out(self) -> None:
        folder = self.out.text() or str(self._usual.out)
        path = file_dialog.ask_folder(self, self.tr("Folder for the Results"), folder)
        if path is not None:
            self.out.setText(str(path))

    # -- checking ----------------------------------------------------------------------------

    @property
    def _kind(self) -> str:
        return str(self.what.currentData())

    def _check(self) -> None:
        kind = self._kind
        self._form.setRowVisible(self._source_row, kind != "prompt")
        self._form.setRowVisible(self.masks, kind == "folder")
        self.intensities.setEnabled(self.emotions.currentData() != ("none",))
        problem = self._problem()
        self.make.setEnabled(not problem)
        self.hint.setText(problem or self._told())

    def _problem(self) -> str:
        """Return what is missing or wrong as a sentence, or nothing."""
        kind, prompt = self._kind, self._usual.generate.prompt.strip()
        if kind == "prompt" and not prompt:
            return self.tr("Write first what the picture should show.")
        if kind == "folder" and not self.source.text().strip():
            return self.tr("Choose the folder of the pictures.")
        if kind == "table" and not self.source.text().strip():
            return self.tr("Choose the table of jobs.")
        if kind == "folder" and self.emotions.currentData() == ("none",) and not prompt:
            return self.tr("Choose an emotion, or write a prompt.")
        if not self._intensities:
            return self.tr("Intensities are numbers from 0 to 100, at most {0} of them.").format(
                _MOST_INTENSITIES
            )
        if not self.out.text().strip():
            return self.tr("Choose the folder for the results.")
        for text in (self.source.text(), self.out.text()):
            if "\0" in text:
                return self.tr("There is no such folder.")
        try:
            names.check_pattern(self.pattern.text().strip() or names.USUAL)
        except names.NameFault as error:
            return spoken(str(error))
        return ""

    def _told(self) -> str:
        kind = self._kind
        count = len(self.emotions.currentData()) * len(self._intensities) * self.seeds.value()
        if kind == "folder":
            said = self.tr("{0} of each picture; those in the folder stay as they are.")
        elif kind == "prompt":
            said = self.tr("{0} pictures by the model that is chosen, at its steps and size.")
        else:
            return self.tr(
                "Emotions, intensities and seeds are for what the table leaves open. All of it is "
                "checked before anything is made."
            )
        return said.format(count)

    @property
    def _intensities(self) -> tuple[float, ...]:
        """The intensities, 0 to 1; none where one of them is none, or they are too many."""
        if self.emotions.currentData() == ("none",):
            return (self._usual.edit.intensity,)
        words = [word for word in re.split(r"[\s,;%]+", self.intensities.text()) if word]
        if not all(re.fullmatch(r"\d{1,3}(\.\d{1,6})?", word) for word in words):
            return ()
        found = tuple(dict.fromkeys(float(word) / 100 for word in words))
        right = len(found) <= _MOST_INTENSITIES and all(value <= 1 for value in found)
        return found if right else ()

    def _order(self) -> BatchOrder:
        kind = self._kind
        recipe = self._usual.generate if kind == "prompt" else self._usual.edit
        made = kind == "prompt"
        return BatchOrder(
            jobs="" if made else str(Path(self.source.text().strip()).expanduser().absolute()),
            out=str(Path(self.out.text().strip()).expanduser().absolute()),
            emotions=self.emotions.currentData(),
            intensities=self._intensities,
            seed=recipe.seed,
            seeds=self.seeds.value(),
            prompt=recipe.prompt,
            strength="auto" if recipe.auto else recipe.strength,
            steps=recipe.steps if made else None,
            guidance=recipe.guidance if made else None,
            size="x".join(map(str, recipe.size)) if made and recipe.size else None,
            model=self._usual.model if made else None,
            masks=(self.masks.text().strip() or None) if kind == "folder" else None,
            pattern=self.pattern.text().strip(),
            ending=self.ending.currentData(),
            device=self._usual.device,
        )
