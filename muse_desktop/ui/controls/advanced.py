"""The fold with what one seldom changes: model, steps, guidance, strength, start."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
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
    model_changed(ModelChoice) : another model is chosen
    start_changed(object) : the start of guidance, 0 to 1, or None for automatic
    """

    changed = Signal()
    model_changed = Signal(object)
    start_changed = Signal(object)

    def __init__(self, models: Sequence[ModelChoice], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._models = tuple(models)
        self._chosen = self._models[0]
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
        self.models = QComboBox(self)
        self.models.setAccessibleName(self.tr("Model"))
        self.models.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._fill_models()
        self.models.currentIndexChanged.connect(self._model_chosen)
        self._add(form, self.tr("&Model"), self._model_row())
        self.steps = QSpinBox(self)
        self.steps.setRange(2, 200)
        self.steps.setValue(_steps(self._chosen))
        self.steps.setAccessibleName(self.tr("Steps"))
        self.steps.setToolTip(self.tr("More steps take longer and draw finer"))
        self._add(form, self.tr("S&teps"), self.steps)
        self.guidance = QDoubleSpinBox(self)
        self.guidance.setRange(1.0, 30.0)
        self.guidance.setDecimals(1)
        self.guidance.setSingleStep(0.5)
        self.guidance.setValue(_guidance(self._chosen))
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

    def _model_row(self) -> QWidget:
        row = QWidget(self)
        self.manage = QToolButton(row)
        self.manage.setText("…")
        self.manage.setToolTip(self.tr("Add, remove and check models"))
        self.manage.setAccessibleName(self.tr("Models…"))
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.models, 1)
        layout.addWidget(self.manage)
        row.setFocusProxy(self.models)
        return row

    def _fill_models(self) -> None:
        for model in self._models:
            self.models.addItem(model.title, model.name)
            self.models.setItemData(
                self.models.count() - 1, model.summary, Qt.ItemDataRole.ToolTipRole
            )
        self.models.setEnabled(len(self._models) > 1)

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
        number = QLabel(percent(_USUAL.strength), row)
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
        label = QLabel(text, field.parentWidget())
        label.setBuddy(field.focusProxy() or field)
        place = form.rowCount()
        form.addWidget(label, place, 0, Qt.AlignmentFlag.AlignVCenter)
        form.addWidget(field, place, 1)

    @property
    def model(self) -> ModelChoice:
        """The model that is chosen."""
        return self._models[max(self.models.currentIndex(), 0)]

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        """Offer other models; the chosen one stays where it is still there."""
        before = self.model
        with QSignalBlocker(self.models):
            self._models = tuple(models)
            self.models.clear()
            self._fill_models()
            self.models.setCurrentIndex(max(self.models.findData(before.name), 0))
        if self.model != before:
            self._model_chosen()

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
        """Take a recipe's settings; an unknown model leaves the chosen one."""
        place = self.models.findData(recipe.model)
        if place >= 0:
            self.models.setCurrentIndex(place)
        self.steps.setValue(recipe.steps)
        self.guidance.setValue(recipe.guidance)
        self.strengths.setValue(round(100 * recipe.strength))
        self.autos.setChecked(recipe.auto)
        self.set_start(recipe.start)

    def _model_chosen(self) -> None:
        # Few-step models want numbers of their own; what somebody chose by hand stays.
        before, self._chosen = self._chosen, self.model
        if self.steps.value() == _steps(before):
            self.steps.setValue(_steps(self.model))
        if self.guidance.value() == _guidance(before):
            self.guidance.setValue(_guidance(self.model))
        self.model_changed.emit(self.model)
        self.changed.emit()

    def _unfold(self, open_: bool) -> None:
        self._body.setVisible(open_)
        set_icon(self.fold, "chevron-down" if open_ else "chevron-right", "muted")
