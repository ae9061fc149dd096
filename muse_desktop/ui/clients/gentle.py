"""Gentle showing: pictures made to evoke what is hard are veiled until one asks to see them."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any

from msgspec import Meta
from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QMenu

from muse_desktop.emotion import Blend
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.history.panel import History
from muse_desktop.ui.look import plain
from muse_desktop.ui.look.words import emotion_name
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.remembered import Name, remembered
from muse_desktop.ui.state.workspace import Workspace

HARD = ("fear", "anger", "disgust", "sadness")
KEY = "gentle"
LEAST = 0.3
"""The share of a hard emotion in what was asked for from which a picture counts as one of it."""
_Names = Name | Annotated[list[Name], Meta(max_length=8)] | None


class Gentle(QObject):
    """Veils canvas and history for the emotions that are chosen, of each client its own.

    What a picture was asked to evoke decides; one that was brought along is not veiled.

    Parameters
    ----------
    menu : lists the emotions
    settings : where the choice is kept now: the client's folder, or the window's settings
    usual : what is chosen where nothing was yet

    Signals
    -------
    changed() : it may be that another picture is veiled, or none
    """

    changed = Signal()

    def __init__(
        self,
        menu: QMenu,
        settings: Callable[[], Any],
        usual: Callable[[], tuple[str, ...]],
        *,
        workspace: Workspace,
        activity: Activity,
        viewer: Viewer,
        canvas: Canvas,
        history: History,
    ) -> None:
        super().__init__(canvas)
        self._settings, self._usual = settings, usual
        self._workspace, self._activity, self._canvas = workspace, activity, canvas
        self._history, self._viewer = history, viewer
        self._seen: set[str] = set()
        self._actions = {}
        for name in HARD:
            action = plain.action(emotion_name(name), menu)
            action.setCheckable(True)
            action.triggered.connect(self._choose)
            menu.addAction(action)
            self._actions[name] = action
        history.model.is_veiled = self.is_veiled
        canvas.unveil_wanted.connect(self.unveil)
        canvas.compare_changed.connect(lambda _: self.look())
        canvas.beside_changed.connect(lambda _: self.look())
        canvas.held_changed.connect(self.look)
        viewer.shown.connect(self.look)
        activity.changed.connect(self.look)
        workspace.replaced.connect(self.veil_all)
        self.read()

    @property
    def emotions(self) -> tuple[str, ...]:
        """The emotions that are veiled."""
        return tuple(name for name, action in self._actions.items() if action.isChecked())

    def read(self) -> None:
        """Take what is chosen for the client who is there now."""
        nothing: str | list[str] | None = None
        kept = remembered(self._settings(), KEY, _Names, nothing)
        names = self._usual() if kept is None else [kept] if isinstance(kept, str) else kept
        for name, action in self._actions.items():
            action.setChecked(name in names)
        self.veil_all()

    def is_veiled(self, node: Node) -> bool:
        """Whether a picture is veiled, being hard and not asked for yet."""
        recipe = node.recipe
        return node.id not in self._seen and self._is_hard(
            None if recipe is None else recipe.target
        )

    def unveil(self) -> None:
        """Show the picture that is looked at, or is being made."""
        run = self._activity.run if self._activity.in_sight else None
        if run is not None:
            self._seen.add(self._name_of_run())
        else:
            self._seen.update(node.id for node in self._shown())
        self.look()

    def show(self, node: Node) -> None:
        """Show a picture, wherever it is seen."""
        self._seen.add(node.id)
        self.look()

    def veil_all(self) -> None:
        """Forget what was asked to be seen."""
        self._seen.clear()
        self.look()

    def look(self) -> None:
        """Veil or show what the canvas shows now."""
        run = self._activity.run if self._activity.in_sight else None
        if run is not None and self._activity.is_busy:
            hard = self._is_hard(run.request.recipe.target)
            veiled = hard and self._name_of_run() not in self._seen
        else:
            veiled = any(map(self.is_veiled, self._shown()))
            # What is to be shown may take a moment to come; until then the one before is there.
            veiled = veiled or (self._canvas.is_veiled and self._viewer.size is None)
        self._canvas.set_veiled(veiled)
        self._history.view.viewport().update()
        self.changed.emit()

    def _shown(self) -> list[Node]:
        """Return the pictures that are on the canvas, or are to be."""
        canvas = self._canvas
        comparing = canvas.compare or canvas.beside or canvas.held
        shown = (self._workspace.current, self._viewer.compared_with if comparing else None)
        return [node for node in shown if node is not None]

    def _is_hard(self, target: Blend | None) -> bool:
        if target is None:
            return False
        chosen = self.emotions
        return sum(share for name, share in target.weights if name in chosen) >= LEAST

    def _name_of_run(self) -> str:
        run = self._activity.run
        return "" if run is None else f"run {run.title} {run.request.recipe.seed}"

    def _choose(self) -> None:
        self._settings().setValue(KEY, [*self.emotions, ""])  # a list of one comes back as text
        self.veil_all()
