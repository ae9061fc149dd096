"""The fold with what one seldom changes: steps, guidance, strength, start."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.muse.ranking import MAX_TRIES
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.evidence.timing_curve import LATEST
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import percent
from muse_desktop.ui.state.model_choice import ModelChoice

_USUAL = Recipe("generate")


def _steps(model: ModelChoice) -> int:
    return model.steps or _USUAL.steps


def _guidance(model: ModelChoice) -> float:
    return model.guidance or _USUAL.guidance


class Advanced(QWidget):
    """Settings with good defaults, folded away.

    Signals
    -------
    changed() : a setting is another one
    start_changed(object) : the start of guidance, 0 to 1, or None for automatic
    """

    changed = Signal()
    start_changed = Signal(object)

    def __init__(self, model: ModelChoice, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self.fold = QToolButton(self)
        self.fold.setText(self.tr("Advanced"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setCheckable(True)
        self.fold.setAccessibleName(self.tr("Advanced settings"))
        set_class(self.fold, "fold")
        self.fold.toggled.connect(self._unfold)
        self._body = QWidget(self)
        form = QGridLayout(self._body)
        form.setContentsMargins(0, 2, 0, 4)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(7)
        form.setColumnStretch(1, 1)
        self._build_fields(form)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.fold)
        layout.addWidget(self._body)
        self._unfold(False)

    def _build_fields(self, form: QGridLayout) -> None:
        self.steps = QSpinBox(self)
        self.steps.setRange(2, 200)
        self.steps.setValue(_steps(self._model))
        self.steps.setAccessibleName(self.tr("Steps"))
        self.steps.setToolTip(self.tr("More steps take longer and draw finer"))
        self._add(form, self.tr("S&teps"), self.steps)
        self.guidance = QDoubleSpinBox(self)
        self.guidance.setRange(1.0, 30.0)
        self.guidance.setDecimals(1)
        self.guidance.setSingleStep(0.5)
        self.guidance.setValue(_guidance(self._model))
        self.guidance.setAccessibleName(self.tr("Guidance"))
        self.guidance.setToolTip(
            self.tr("How closely the picture follows the prompt; an edit takes a fifth of it")
        )
        self._add(form, self.tr("&Guidance"), self.guidance)
        self._add(form, self.tr("St&rength"), self._strength_row())
        self.starts = QSpinBox(self)
        self.starts.setRange(-1, round(100 * LATEST))
        self.starts.setSpecialValueText(self.tr("automatic"))
        self.starts.setSuffix(self.tr(" %"))
        self.starts.setSingleStep(5)
        self.starts.setValue(-1)
        self.starts.setAccessibleName(self.tr("Start of the emotion's guidance"))
        self.starts.setToolTip(
            self.tr("When the emotion sets in: earlier changes more, later keeps more")
        )
        self._add(form, self.tr("St&art"), self.starts)
        self.tries = QSpinBox(self)
        self.tries.setRange(1, MAX_TRIES)
        self.tries.setAccessibleName(self.tr("Tries"))
        self.tries.setToolTip(
            self.tr(
                "So many seeds are tried; the best comes first, by the emotion, the content and "
                "what an edit keeps. All of them stay in the history."
            )
        )
        self._add(form, self.tr("Tr&ies"), self.tries)
        for field in (self.steps, self.guidance, self.starts, self.tries):
            field.setKeyboardTracking(False)
            # The style sheet's padding does not reach the text of a spin box.
            field.lineEdit().setTextMargins(6, 0, 0, 0)
            field.setMinimumWidth(self.fontMetrics().averageCharWidth() * 9)
            field.valueChanged.connect(self.changed)
        self.starts.valueChanged.connect(lambda: self.start_changed.emit(self.start))
        self.manage = QPushButton(self.tr("&Models…"), self)
        self.manage.setToolTip(self.tr("Add, remove and check models"))
        self.manage.setAutoDefault(False)
        form.addWidget(self.manage, form.rowCount(), 1)

    def _strength_row(self) -> QWidget:
        row = QWidget(self)
        self.strengths = QSlider(Qt.Orientation.Horizontal, row)
        self.strengths.setRange(0, 100)
        self.strengths.setPageStep(10)
        self.strengths.setValue(round(100 * _USUAL.strength))
        self.strengths.setAccessibleName(self.tr("Strength of an edit, in percent"))
        self.strengths.setToolTip(
            self.tr("How far an edit may leave the picture it starts from (edits only)")
        )
        number = Label(percent(_USUAL.strength), row)
        number.setMinimumWidth(number.fontMetrics().horizontalAdvance(percent(1.0)) + 2)
        number.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        self.strengths.valueChanged.connect(lambda value: number.setText(percent(value / 100)))
        self.strengths.valueChanged.connect(self.changed)
        self.autos = QCheckBox(self.tr("A&uto"), row)
        self.autos.setAccessibleName(self.tr("Find the strength of an edit"))
        self.autos.setToolTip(
            self.tr(
                "Up to three edits are tried; the gentlest that reaches the emotion is kept "
                "(edits only)"
            )
        )
        self.autos.toggled.connect(self.strengths.setDisabled)
        self.autos.toggled.connect(number.setDisabled)
        self.autos.toggled.connect(self.changed)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.strengths, 1)
        layout.addWidget(number)
        layout.addWidget(self.autos)
        row.setFocusProxy(self.strengths)
        return row

    @staticmethod
    def _add(form: QGridLayout, text: str, field: QWidget) -> None:
        label = Label(text, field.parentWidget())
        label.setBuddy(field.focusProxy() or field)
        place = form.rowCount()
        form.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
        form.addWidget(field, place, 1)

    def read_fields(self) -> None:
        """Take the numbers as typed: a key may ask for a picture before their field is left."""
        for field in (self.steps, self.guidance, self.starts, self.tries):
            field.interpretText()

    def set_model(self, model: ModelChoice) -> None:
        """Show another model's numbers where the last one's were; what was chosen stays."""
        before, self._model = self._model, model
        if self.steps.value() == _steps(before):
            self.steps.setValue(_steps(model))
        if self.guidance.value() == _guidance(before):
            self.guidance.setValue(_guidance(model))

    def steps_for(self, model: ModelChoice) -> int:
        """Return the steps that a model shall take: its own number unless one was chosen."""
        own = self.steps.value() == _steps(self._model)
        return _steps(model) if own else self.steps.value()

    def guidance_for(self, model: ModelChoice) -> float:
        """Return the guidance that a model shall have: its own unless one was chosen."""
        own = self.guidance.value() == _guidance(self._model)
        return _guidance(model) if own else self.guidance.value()

    @property
    def strength(self) -> float:
        """How far an edit goes, 0 to 1."""
        return self.strengths.value() / 100

    @property
    def auto(self) -> bool:
        """Whether an edit's strength is to be found."""
        return self.autos.isChecked()

    @property
    def start(self) -> float | None:
        """When guidance begins, 0 to 1, or None: the method decides."""
        return None if self.starts.value() < 0 else self.starts.value() / 100

    def set_start(self, start: float | None) -> None:
        """Choose when guidance begins."""
        self.starts.setValue(-1 if start is None else round(100 * start))

    def use(self, recipe: Recipe) -> None:
        """Take a recipe's settings."""
        self.steps.setValue(recipe.steps)
        self.guidance.setValue(recipe.guidance)
        self.strengths.setValue(round(100 * recipe.strength))
        self.autos.setChecked(recipe.auto)
        self.set_start(recipe.start)

    def _unfold(self, open_: bool) -> None:
        self._body.setVisible(open_)
        set_icon(self.fold, "chevron-down" if open_ else "chevron-right", "muted")
