"""The panel at the right: which emotion, which prompt, which settings, and the buttons that act."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSettings, QSize, Qt, Signal
from PySide6.QtWidgets import QFrame, QScrollArea, QVBoxLayout, QWidget

from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Mode, Recipe
from muse_desktop.ui.controls.advanced import Advanced
from muse_desktop.ui.controls.footer import Footer
from muse_desktop.ui.controls.prompt import Prompt
from muse_desktop.ui.controls.seed import SeedField
from muse_desktop.ui.controls.shares import Shares
from muse_desktop.ui.controls.size_field import SizeField
from muse_desktop.ui.controls.wheel import EmotionWheel
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import say_target_lines
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.model_choices import ModelChoices


class Controls(QWidget):
    """Composes a recipe, and shows what becomes of it.

    Parameters
    ----------
    choices : the models, and which of them the buttons mean
    activity : what is being made, and what may be clicked
    settings : where the size of generated pictures is remembered

    Signals
    -------
    generate_clicked(), edit_clicked(), cancel_clicked(), watch_clicked() : a button was pressed
    changed() : any setting is another one
    model_changed(ModelChoice) : the first button means another model
    """

    generate_clicked = Signal()
    edit_clicked = Signal()
    cancel_clicked = Signal()
    watch_clicked = Signal()
    changed = Signal()
    model_changed = Signal(object)

    def __init__(
        self,
        choices: ModelChoices,
        activity: Activity,
        settings: QSettings,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        set_class(self, "panel")
        self._activity, self._choices = activity, choices
        self.wheel = EmotionWheel(settings, self)
        self.shares = Shares(self.wheel, self)
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
        self.size_ = SizeField(settings, self)
        self._model = choices.model("generate")
        self.advanced = Advanced(self._model, self)
        self._build_scroll()
        self._add_footer()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._scroll, 1)
        layout.addWidget(self._footer)
        self.wheel.changed.connect(self._wheel_changed)
        self.prompt.changed.connect(self.changed)
        self.prompt.changed.connect(self._keep_in_view)
        self.advanced.changed.connect(self.changed)
        self.size_.changed.connect(self.changed)
        self.prompt.set_model(self._model)
        self._wheel_changed()
        activity.changed.connect(self._follow)
        choices.changed.connect(self._follow)
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
        layout.addWidget(self.shares)
        layout.addSpacing(4)
        layout.addWidget(self.prompt)
        layout.addWidget(self.seed)
        layout.addWidget(self.size_)
        layout.addWidget(self.advanced)
        layout.addStretch(1)
        self._inside = inside
        self._scroll = QScrollArea(self)
        self._scroll.setWidget(inside)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _add_footer(self) -> None:
        footer = self._footer = Footer(self._choices, self._activity, self)
        self.generate, self.edit, self.cancel = footer.generate, footer.edit, footer.cancel
        self.making, self.changing = footer.making, footer.changing
        self.watch, self.onward, self.limits = footer.watch, footer.onward, footer.limits
        self.state, self.progress = footer.state, footer.progress
        self.go_on = footer.go_on
        footer.generate_clicked.connect(self.generate_clicked)
        footer.edit_clicked.connect(self.edit_clicked)
        footer.cancel_clicked.connect(self.cancel_clicked)
        footer.watch_clicked.connect(self.watch_clicked)

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
    def goes_on(self) -> bool:
        """Whether an edit of the edit that is shown is wanted, and not one of its original."""
        return self._footer.goes_on

    @property
    def model(self) -> ModelChoice:
        """The model that the first button means."""
        return self._model

    def model_for(self, mode: Mode) -> ModelChoice:
        """Return the model that makes a picture, or changes the one that is looked at."""
        return self._choices.model(mode)

    def recipe(self, mode: Mode) -> Recipe:
        """Return what the panel asks for; a new seed is rolled unless it is locked."""
        model = self.model_for(mode)
        self.advanced.read_fields()
        self.shares.read_fields()
        return Recipe(
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
            size=self.size_.size_wanted if mode == "generate" else None,
        )

    def use_recipe(self, recipe: Recipe) -> None:
        """Set everything as it was when a result was made."""
        self.prompt.set_text(recipe.prompt)
        self.wheel.set_value(recipe.target, recipe.intensity)
        self.seed.set_value(recipe.seed)
        self.seed.lock.setChecked(True)
        if any(model.name == recipe.model for model in self._choices.able(recipe.mode)):
            self._choices.choose(recipe.mode, recipe.model)
        self.advanced.use(recipe)
        if recipe.mode == "generate":
            self.size_.use(recipe.size)

    def begin_with(self, recipe: Recipe | None, kept_seed: int | None = None) -> None:
        """Another session is open: show what it was last made with; of the one before nothing
        stays."""
        shown = Recipe("generate") if recipe is None else recipe
        self.prompt.begin_with(shown.prompt)
        self.wheel.set_value(shown.target, shown.intensity)
        self.seed.begin_with(None if recipe is None else recipe.seed, kept_seed)
        self.advanced.set_start(shown.start)  # chosen on the curve of one picture
        self.onward.setChecked(False)

    def use_target(self, target: Blend | None, intensity: float) -> None:
        """Turn the wheel."""
        self.wheel.set_value(target, intensity)

    # -- state -------------------------------------------------------------------------------

    def _follow(self) -> None:
        own = self._activity.has_own_picture
        self.size_.set_model(self.model_for("generate"))
        self._take_model(self.model_for("edit" if own else "generate"))

    def _take_model(self, model: ModelChoice) -> None:
        """Let prompt and settings speak of the model that will be used."""
        before, self._model = self._model, model
        edits_only = "generate" not in model.modes and bool(model.summary)
        self._footer.set_limits(spoken(model.summary) if edits_only else "")
        if model != before:
            self.prompt.set_model(model)
            self.advanced.set_model(model)
            self.model_changed.emit(model)
            self.changed.emit()

    def _keep_in_view(self) -> None:
        """Show the prompt while it is written: large letters may have moved it below the edge."""
        if self.prompt.field.hasFocus():
            self._scroll.ensureWidgetVisible(self.prompt, 0, 0)

    def _wheel_changed(self) -> None:
        what, strength = say_target_lines(
            self.wheel.target, self.wheel.intensity, self.wheel.options.face
        )
        self.value.setText(what.replace(" %", "\u00a0%"))  # a line ends before the number
        self.strength.setText(strength)
        self.changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        if event.type() == QEvent.Type.FontChange:
            self.updateGeometry()
        super().changeEvent(event)
