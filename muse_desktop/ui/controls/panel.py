"""The panel at the right: which emotion, which prompt, which settings, and the buttons that act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Mode, Picture, Recipe, Request
from muse_desktop.ui.controls.advanced import Advanced
from muse_desktop.ui.controls.model_field import ModelField
from muse_desktop.ui.controls.prompt import Prompt
from muse_desktop.ui.controls.seed import SeedField
from muse_desktop.ui.controls.wheel import EmotionWheel
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import say_target_lines
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.model_choices import ModelChoices


class Controls(QWidget):
    """Composes a request, and shows what becomes of it.

    Parameters
    ----------
    choices : the models, and which of them the buttons mean
    activity : what is being made, and what may be clicked

    Signals
    -------
    generate_clicked(), edit_clicked(), cancel_clicked() : a button was pressed
    changed() : any setting is another one
    model_changed(ModelChoice) : the first button means another model
    """

    generate_clicked = Signal()
    edit_clicked = Signal()
    cancel_clicked = Signal()
    changed = Signal()
    model_changed = Signal(object)

    def __init__(
        self, choices: ModelChoices, activity: Activity, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        set_class(self, "panel")
        self._activity, self._choices = activity, choices
        self.wheel = EmotionWheel(self)
        self.value = Label(self)
        set_class(self.value, "value")
        self.value.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.value.setWordWrap(True)
        self.strength = Label(self)
        set_class(self.strength, "hint")
        self.strength.setWordWrap(True)
        self.strength.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        self.prompt = Prompt(self)
        self.seed = SeedField(self)
        self._model = choices.model("generate")
        self.advanced = Advanced(self._model, self)
        self._build_scroll()
        self._build_footer()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer)
        self.wheel.changed.connect(self._wheel_changed)
        self.prompt.changed.connect(self.changed)
        self.advanced.changed.connect(self.changed)
        self.prompt.set_model(self._model)
        self._wheel_changed()
        activity.changed.connect(self._follow)
        choices.changed.connect(self._follow)
        activity.progressed.connect(self._show_progress)
        self._show_buttons()
        self._follow()

    def _build_scroll(self) -> None:
        inside = QWidget(self)
        set_class(inside, "panel")
        layout = QVBoxLayout(inside)
        layout.setContentsMargins(14, 8, 14, 12)
        layout.setSpacing(8)
        layout.addWidget(self.wheel)
        layout.addWidget(self.value)
        layout.addSpacing(-4)
        layout.addWidget(self.strength)
        layout.addSpacing(4)
        layout.addWidget(self.prompt)
        layout.addWidget(self.seed)
        layout.addWidget(self.advanced)
        layout.addStretch(1)
        self._inside = inside
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _build_footer(self) -> None:
        self._footer = QFrame(self)
        set_class(self._footer, "footer")
        self.generate = QPushButton(self.tr("Generate"), self)
        self.generate.setToolTip(self.tr("Make a new picture from the prompt (Ctrl+Return)"))
        self.generate.setAccessibleDescription(self.tr("Makes a new picture from the prompt"))
        self.generate.clicked.connect(self.generate_clicked)
        self.edit = QPushButton(self.tr("Edit"), self)
        self.edit.setToolTip(self.tr("Change the emotion of the picture shown (Ctrl+Shift+Return)"))
        self.edit.setAccessibleDescription(self.tr("Changes the emotion of the picture shown"))
        self.edit.clicked.connect(self.edit_clicked)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Stop after this step (Esc)"))
        self.cancel.clicked.connect(self.cancel_clicked)
        set_icon(self.cancel, "cancel")
        self.progress = QProgressBar(self)
        self.progress.setTextVisible(False)
        self.progress.setAccessibleName(self.tr("Progress"))
        self.state = Label(self)
        set_class(self.state, "hint")
        for button in (self.generate, self.edit, self.cancel):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAutoDefault(False)
        self.making = ModelField(self._choices, "generate", self)
        self.changing = ModelField(self._choices, "edit", self)
        self.limits = Label(self)
        set_class(self.limits, "hint")
        self.limits.setWordWrap(True)
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        row.setVerticalSpacing(6)
        for column, widgets in enumerate(
            ((self.making, self.generate), (self.changing, self.edit))
        ):
            row.setColumnStretch(column, 1)
            for place, widget in enumerate(widgets):
                row.addWidget(widget, place, column)
        row.addWidget(self.cancel, 2, 0, 1, 2)
        layout = QVBoxLayout(self._footer)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(7)
        layout.addWidget(self.limits)
        layout.addWidget(self.state)
        layout.addWidget(self.progress)
        layout.addLayout(row)

    def minimumSizeHint(self) -> QSize:
        bar = 12
        width = max(
            self._inside.minimumSizeHint().width() + bar, self._footer.minimumSizeHint().width()
        )
        return QSize(width, super().minimumSizeHint().height())

    def sizeHint(self) -> QSize:
        return QSize(
            max(self.fontMetrics().height() * 20, self.minimumSizeHint().width()),
            super().sizeHint().height(),
        )

    # -- what is asked for -------------------------------------------------------------------

    @property
    def model(self) -> ModelChoice:
        """The model that the first button means."""
        return self._model

    def model_for(self, mode: Mode) -> ModelChoice:
        """Return the model that makes a picture, or changes the one that is looked at."""
        return self._choices.model(mode)

    def request(
        self, mode: Mode, source: Picture | None = None, mask: Picture | None = None
    ) -> Request:
        """Return what the panel asks for; a new seed is rolled unless it is locked."""
        model = self.model_for(mode)
        recipe = Recipe(
            mode=mode,
            prompt=self.prompt.text,
            target=self.wheel.target,
            intensity=self.wheel.intensity,
            seed=self.seed.next(),
            model=model.name,
            steps=self.advanced.steps_for(model),
            guidance=self.advanced.guidance_for(model),
            strength=self.advanced.strength,
            auto=self.advanced.auto and mode == "edit" and self.wheel.target is not None,
            start=self.advanced.start,
        )
        return Request(recipe, source, mask)

    def use_recipe(self, recipe: Recipe) -> None:
        """Set everything as it was when a result was made."""
        self.prompt.set_text(recipe.prompt)
        self.wheel.set_value(recipe.target, recipe.intensity)
        self.seed.set_value(recipe.seed)
        self.seed.lock.setChecked(True)
        if any(model.name == recipe.model for model in self._choices.able(recipe.mode)):
            self._choices.choose(recipe.mode, recipe.model)
        self.advanced.use(recipe)

    def use_target(self, target: Blend | None, intensity: float) -> None:
        """Turn the wheel."""
        self.wheel.set_value(target, intensity)

    # -- state -------------------------------------------------------------------------------

    def _follow(self) -> None:
        """Offer what may be clicked now.

        Someone who opened a picture came to edit it: then that is the first thing offered.
        """
        activity = self._activity
        self.edit.setEnabled(activity.has_picture)
        self.cancel.setEnabled(activity.may_cancel)
        own = activity.has_own_picture
        self._take_model(self.model_for("edit" if own else "generate"))
        first, second = (self.edit, self.generate) if own else (self.generate, self.edit)
        set_icon(first, "edit" if first is self.edit else "generate", "on_accent")
        set_icon(second, "edit" if second is self.edit else "generate")
        for button, name in ((first, "primary"), (second, "")):
            if button.property("class") != name:
                set_class(button, name)
                button.style().unpolish(button)
                button.style().polish(button)
        if activity.is_busy == self.cancel.isHidden():
            self._show_buttons()

    def _take_model(self, model: ModelChoice) -> None:
        """Let prompt and settings speak of the model that will be used."""
        before, self._model = self._model, model
        edits_only = "generate" not in model.modes and bool(model.summary)
        self.limits.setText(model.summary if edits_only else "")
        self._show_choices()
        if model != before:
            self.prompt.set_model(model)
            self.advanced.set_model(model)
            self.model_changed.emit(model)
            self.changed.emit()

    def _show_choices(self) -> None:
        idle = not self._activity.is_busy
        self.limits.setVisible(idle and bool(self.limits.text()))
        for field in (self.making, self.changing):
            field.setVisible(idle and field.is_a_choice)

    def _show_buttons(self) -> None:
        """Show the buttons that make sense while a picture is being made, or is not."""
        busy = self._activity.is_busy
        had_focus = self.generate.hasFocus() or self.edit.hasFocus() or self.cancel.hasFocus()
        for button in (self.generate, self.edit):
            button.setVisible(not busy)
        for widget in (self.cancel, self.progress, self.state):
            widget.setVisible(busy)
        self._show_choices()
        if had_focus:
            (self.cancel if busy else self.generate).setFocus()

    def _show_progress(self) -> None:
        share = self._activity.share
        if share is None:
            self.progress.setRange(0, 0)
        else:
            self.progress.setRange(0, 1000)
            self.progress.setValue(round(1000 * share))
        self.state.setText(self._activity.short)

    def _wheel_changed(self) -> None:
        what, strength = say_target_lines(self.wheel.target, self.wheel.intensity)
        self.value.setText(what)
        self.strength.setText(strength)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)
