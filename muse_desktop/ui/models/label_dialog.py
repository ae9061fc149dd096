"""Which of a classifier's labels mean which emotions, where their names do not say it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QFrame,
    QGridLayout,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.emotion import EMOTIONS
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import emotion_name

ROWS_SHOWN = 9


class _Choice(FittedCombo):
    """Left alone by the wheel: scrolling through the rows must not change them."""

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()


class LabelDialog(QDialog):
    """A row for each label; OK is possible only where all eight emotions are reached.

    Parameters
    ----------
    labels : the classifier's labels, in its order
    mapping : label to emotion, chosen to begin with
    parent : the window
    """

    def __init__(
        self, labels: Sequence[str], mapping: Mapping[str, str], parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Labels"))
        intro = Label(
            self.tr(
                "Say which emotion each label of this classifier stands for. Several labels may "
                "mean the same one: their probabilities add up."
            ),
            self,
        )
        intro.setWordWrap(True)
        self.choices: dict[str, FittedCombo] = {}
        rows = QWidget(self)
        grid = QGridLayout(rows)
        grid.setContentsMargins(0, 0, 6, 0)
        grid.setHorizontalSpacing(14)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(0, 1)
        for place, label in enumerate(dict.fromkeys(labels)):
            name = Label(label, rows)
            name.setWordWrap(True)
            choice = _Choice(rows)
            choice.setAccessibleName(self.tr("Emotion of the label “{0}”").format(label))
            choice.addItem(self.tr("leave out"), "")
            for emotion in EMOTIONS:
                choice.addItem(emotion_name(emotion), emotion)
            choice.setCurrentIndex(max(choice.findData(mapping.get(label, "")), 0))
            choice.currentIndexChanged.connect(self._check)
            self.choices[label] = choice
            grid.addWidget(name, place, 0, Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(choice, place, 1)
        grid.setRowStretch(grid.rowCount(), 1)
        scroll = QScrollArea(self)
        scroll.setWidget(rows)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the fields within are reached, and seen
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        row = next(iter(self.choices.values())).sizeHint().height() + 6 if self.choices else 0
        scroll.setMinimumHeight(min(len(self.choices), ROWS_SHOWN) * row)
        self.state = Label(self)
        self.state.setWordWrap(True)
        set_class(self.state, "hint")
        self.state.setMinimumHeight(2 * self.fontMetrics().lineSpacing())
        self.state.setAlignment(Qt.AlignmentFlag.AlignTop)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel, self
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(12)
        layout.addWidget(intro)
        layout.addWidget(scroll, 1)
        layout.addWidget(self.state)
        layout.addWidget(buttons)
        self.setMinimumWidth(52 * self.fontMetrics().averageCharWidth())
        self._check()

    @property
    def mapping(self) -> dict[str, str]:
        """Label to emotion; labels that are left out are not in it."""
        chosen = {label: str(choice.currentData()) for label, choice in self.choices.items()}
        return {label: emotion for label, emotion in chosen.items() if emotion}

    def _check(self) -> None:
        reached = self.mapping.values()
        lacking = [emotion for emotion in EMOTIONS if emotion not in reached]
        self.state.setText(
            self.tr("Still without a label: {0}.").format(
                ", ".join(emotion_name(emotion) for emotion in lacking)
            )
            if lacking
            else self.tr("All eight emotions have a label.")
        )
        self.ok.setEnabled(not lacking)
