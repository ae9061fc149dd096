"""Which model is taken: one choice for making pictures, one for changing them, both remembered."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QSettings, Signal

from muse_desktop.muse.request import Mode
from muse_desktop.pictures.metadata import made_by
from muse_desktop.session.node import Node
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.remembered import Name, remembered
from muse_desktop.ui.state.workspace import Workspace

AUTOMATIC = ""
"""Of the settings: the model that made the picture, else the usual one."""
_KEYS: dict[Mode, str] = {"generate": "model_to_generate", "edit": "model_to_edit"}


class ModelChoices(QObject):
    """The models on this computer, and which of them the buttons mean.

    To make a picture a model is chosen by name. To change one the choice is automatic at first: a
    picture's own model where it is known, else the usual one.

    Signals
    -------
    changed() : another model would be used, or others are offered
    """

    changed = Signal()

    def __init__(
        self,
        models: Sequence[ModelChoice],
        workspace: Workspace,
        settings: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._models = tuple(models)
        self._workspace, self._settings = workspace, settings
        self._chosen = {
            mode: remembered(settings, key, Name, AUTOMATIC) for mode, key in _KEYS.items()
        }
        self._makers: dict[str, str | None] = {}
        self._drawn: dict[str, bool] = {}
        workspace.current_changed.connect(self.changed)
        workspace.replaced.connect(self._replaced)

    @property
    def models(self) -> tuple[ModelChoice, ...]:
        """All of them."""
        return self._models

    def set_models(self, models: Sequence[ModelChoice]) -> None:
        """Offer others; a choice that is gone is the usual one again, until it is back."""
        self._models = tuple(models)
        self.changed.emit()

    def able(self, mode: Mode) -> tuple[ModelChoice, ...]:
        """Return those that can make a picture, or change one."""
        return tuple(model for model in self._models if mode in model.modes)

    def chosen(self, mode: Mode) -> str:
        """Return the name that was chosen and is here, or :data:`AUTOMATIC`."""
        name = self._chosen[mode]
        return name if self._find(name, mode) is not None else AUTOMATIC

    def choose(self, mode: Mode, name: str) -> None:
        """Take a model from now on, or :data:`AUTOMATIC`."""
        if name != self._chosen[mode]:
            self._chosen[mode] = name
            self._settings.setValue(_KEYS[mode], name)
            self.changed.emit()

    def model(self, mode: Mode) -> ModelChoice:
        """Return the model that making a picture, or changing the current one, would use."""
        chosen = self._find(self._chosen[mode], mode)
        if mode == "edit" and chosen is not None and not self.can_change(chosen):
            chosen = None  # until one looks at a picture that it drew
        return chosen or (self.usual(mode) if mode == "generate" else self.automatic())

    def automatic(self) -> ModelChoice:
        """Return what the current picture is changed by where nothing was chosen."""
        node = self._workspace.current
        model = self.usual("edit") if node is None else self.reader(node)
        return model if self.can_change(model) else self.usual("edit")

    def can_change(self, model: ModelChoice) -> bool:
        """Whether a model can change the current picture: one that draws, only a drawing."""
        node = self._workspace.current
        return node is None or not model.draws or self._is_drawn(node)

    def usual(self, mode: Mode) -> ModelChoice:
        """Return what makes pictures, or changes those of unknown origin, where nothing was
        chosen."""
        able = self.able(mode) or self._models
        return next((model for model in able if mode in model.usual_for), able[0])

    def reader(self, node: Node) -> ModelChoice:
        """Return whose readers a picture is read by, whatever is chosen to change it."""
        return self._find(self._maker(node) or "", "edit") or self.usual("edit")

    # -- within ------------------------------------------------------------------------------

    def _is_drawn(self, node: Node) -> bool:
        if node.id not in self._drawn:
            self._drawn[node.id] = node.drawn is not None
        return self._drawn[node.id]

    def _find(self, name: str, mode: Mode) -> ModelChoice | None:
        return next((model for model in self.able(mode) if model.name == name), None)

    def _maker(self, node: Node) -> str | None:
        """Return the model that made a picture, where the session or its file says so."""
        if node.recipe is not None:
            return node.recipe.model
        if node.id not in self._makers:
            self._makers[node.id] = made_by(node.source_bytes or b"")
        return self._makers[node.id]

    def _replaced(self) -> None:
        self._makers.clear()
        self._drawn.clear()
        self.changed.emit()
