"""Maps over the picture: where the emotion's reading comes from, and what an edit changed."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QImage

from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.pictures.heat_map import AGAINST, CHANGE, FOR, GROUND, difference, draw
from muse_desktop.session.node import Node
from muse_desktop.ui.canvas.paint import Legend
from muse_desktop.ui.look.images import to_qimage
from muse_desktop.ui.look.words import emotion_name

if TYPE_CHECKING:
    from muse_desktop.ui.shell.main_window import MainWindow

Drawn = tuple[HeatMap, QImage]


class Maps(QObject):
    """Runs the two toggles; at most one map is shown, and only over the picture it is of."""

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._places = {
            "upper left": self.tr("upper left"),
            "upper centre": self.tr("upper middle"),
            "upper right": self.tr("upper right"),
            "middle left": self.tr("left"),
            "centre": self.tr("middle"),
            "middle right": self.tr("right"),
            "lower left": self.tr("lower left"),
            "lower centre": self.tr("lower middle"),
            "lower right": self.tr("lower right"),
        }
        actions = window.actions_
        self._toggles = (actions.where_from, actions.what_changed)
        actions.where_from.toggled.connect(lambda on: self._toggled(actions.where_from, on))
        actions.what_changed.toggled.connect(lambda on: self._toggled(actions.what_changed, on))
        window.jobs.explained.connect(self._explained)
        window.jobs.failed.connect(lambda _: self.hide())
        window.jobs.running_changed.connect(lambda on: self.hide() if on else None)
        window.workspace.current_changed.connect(self.hide)
        window.workspace.replaced.connect(self.hide)
        window.canvas.compare_changed.connect(lambda on: self.hide() if on else None)
        window.canvas.painting_changed.connect(lambda on: self.hide() if on else None)

    def hide(self) -> None:
        """Show the picture itself again."""
        for toggle in self._toggles:
            toggle.setChecked(False)

    def _toggled(self, toggle: QAction, on: bool) -> None:
        window = self._window
        if not on:
            window.jobs.drop_explain()
            window.canvas.set_map(None)
            window.status.say("")
            return
        for other in self._toggles:
            if other is not toggle:
                other.setChecked(False)
        window.canvas.set_compare(False)
        window.canvas.set_painting(False)
        node = window.workspace.current
        if node is None:
            toggle.setChecked(False)
        elif toggle is window.actions_.where_from:
            self._ask(node)
        else:
            self._compare(node)

    def _ask(self, node: Node) -> None:
        """Ask the guide about the emotion that a result was made for, else the wheel's."""
        window = self._window
        target = None if node.recipe is None else node.recipe.target
        blend = window.controls.wheel.target if target is None else target
        if blend is None:
            self.hide()
            window.banner.say(self.tr("Choose an emotion on the wheel first."))
            return
        emotion = blend.top
        window.status.say(
            self.tr("Looking where {0} comes from…").format(emotion_name(emotion).lower())
        )

        def decoded(picture: object) -> None:
            if self._wanted(window.actions_.where_from, node):
                window.jobs.explain(node.id, picture, emotion)  # type: ignore[arg-type]

        window.background.run(lambda: node.picture, decoded, self._could_not)

    def _explained(self, node_id: str, heat: HeatMap, borrowed: tuple[str, ...]) -> None:
        node = self._window.workspace.current
        if node is not None and node.id == node_id:
            self._window.background.run(
                lambda: (heat, to_qimage(draw(heat, node.picture))),
                lambda drawn: self._show(self._window.actions_.where_from, node, drawn, borrowed),
                self._could_not,
            )

    def _compare(self, node: Node) -> None:
        parent = self._window.workspace.parent_node
        if parent is None:
            self.hide()
            return

        def work() -> Drawn:
            heat = difference(parent.picture, node.picture)
            return heat, to_qimage(draw(heat, node.picture))

        self._window.background.run(
            work,
            lambda drawn: self._show(self._window.actions_.what_changed, node, drawn),
            self._could_not,
        )

    def _show(
        self, toggle: QAction, node: Node, drawn: Drawn, borrowed: tuple[str, ...] = ()
    ) -> None:
        if not self._wanted(toggle, node):
            return
        heat, image = drawn
        self._window.status.say(" ".join(borrowed))
        self._window.canvas.set_map(image, self._legend(heat))

    def _wanted(self, toggle: QAction, node: Node) -> bool:
        return toggle.isChecked() and node.id == self._window.workspace.session.current

    def _legend(self, heat: HeatMap) -> Legend:
        place = self._places.get(heat.place(), "")
        if heat.meaning == "change":
            where = self.tr("mostly {0}").format(place) if place else self.tr("all over")
            if heat.peak < 1e-3:
                where = self.tr("nothing")
            title = self.tr("What changed: {0}").format(where)
            return Legend(title, (GROUND, CHANGE), (self.tr("nothing"), self.tr("most")))
        where = self.tr("mostly {0}").format(place) if place else self.tr("spread out")
        name = emotion_name(heat.emotion)
        title = self.tr("Where the guide sees {0}: {1}").format(name.lower(), where)
        return Legend(title, (AGAINST, GROUND, FOR), (self.tr("against"), self.tr("for it")))

    def _could_not(self, error: Exception) -> None:
        self.hide()
        self._window.files.tell_failure(error)
