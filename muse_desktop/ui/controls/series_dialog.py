"""Which series: a kind, how many pictures, and for a path its emotions."""

from __future__ import annotations

import re

from PySide6.QtWidgets import QComboBox, QSpinBox, QWidget

from muse_desktop.emotion import WHEEL_ORDER, Blend
from muse_desktop.muse.request import RequestError
from muse_desktop.muse.series import MAX_PICTURES, Kind, Series
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.words import emotion_of, emotion_word, say_blend

PATHS = (
    ("contentment", "awe", "excitement"),
    ("sadness", "contentment"),
    ("fear", "awe", "contentment"),
    ("anger", "sadness", "contentment"),
    ("contentment", "fear"),
)


class SeriesDialog(Question):
    """Composes a :class:`Series`; OK is possible only where it is one.

    Parameters
    ----------
    target : the wheel's emotion, which a series of intensities is of
    editing : whether the pictures are edits
    parent : the window
    """

    def __init__(self, target: Blend | None, editing: bool, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Series"), parent)
        self.add_text(
            self.tr("Edits of one picture that compare: same seed, same settings.")
            if editing
            else self.tr("Pictures of one prompt that compare: same seed, same settings.")
        )
        self.kind = QComboBox(self)
        self.kind.setAccessibleName(self.tr("Kind of series"))
        if target is not None:
            name = say_blend(target)
            self.kind.addItem(self.tr("{0}, ever stronger").format(name), "intensities")
        self.kind.addItem(self.tr("All eight emotions"), "emotions")
        self.kind.addItem(self.tr("From one emotion to another"), "path")
        self.path = QComboBox(self)
        self.path.setEditable(True)
        self.path.setAccessibleName(self.tr("Path of emotions"))
        self.path.setToolTip(self.tr("Choose a path, or write emotions with commas between them"))
        for path in PATHS:
            self.path.addItem(", ".join(map(emotion_word, path)))
        self.count = QSpinBox(self)
        self.count.setRange(2, MAX_PICTURES)
        self.count.setValue(5)
        self.count.setAccessibleName(self.tr("Number of pictures"))
        self.count.lineEdit().setTextMargins(6, 0, 0, 0)
        self._form = self.add_form()
        self._form.addRow(self.tr("&Series"), self.kind)
        self._form.addRow(self.tr("&Emotions"), self.path)
        self._form.addRow(self.tr("&Pictures"), self.count)
        self.problem = self.add_hint(2)
        self.make = self.add_buttons(self.tr("Make Them"))
        self.kind.currentIndexChanged.connect(self._check)
        self.path.currentTextChanged.connect(self._check)
        self.count.valueChanged.connect(self._check)
        self._check()

    @property
    def series(self) -> Series | None:
        """What is chosen, or None where it is no series."""
        try:
            return self._series()
        except RequestError:
            return None

    def _series(self) -> Series:
        kind: Kind = self.kind.currentData()
        if kind == "path":
            words = re.split("[,，、]", self.path.currentText())
            return Series.along(",".join(map(emotion_of, words)), self.count.value())
        return Series(kind, len(WHEEL_ORDER) if kind == "emotions" else self.count.value()).check()

    def _check(self) -> None:
        kind = self.kind.currentData()
        self._form.setRowVisible(self.path, kind == "path")
        self._form.setRowVisible(self.count, kind != "emotions")
        try:
            self._series()
            self.problem.setText("")
        except RequestError as error:
            self.problem.setText(spoken(str(error)))
        self.make.setEnabled(not self.problem.text())
