"""Favourites, stars and tags: of the current picture, or of all that are selected."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtCore import QObject, Signal

from muse_desktop.session.marks import MAX_TAGS, NO_MARKS, Marks, tags_of
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.history.panel import History
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.undo import Mark
from muse_desktop.ui.state.workspace import Workspace


class MarkController(QObject):
    """Runs Favourite, Tags and the stars.

    Signals
    -------
    said(str) : something worth knowing
    """

    said = Signal(str)

    def __init__(
        self, history: History, *, workspace: Workspace, actions: Actions, dialogs: Dialogs
    ) -> None:
        super().__init__(history)
        self._history, self._workspace = history, workspace
        self._actions, self._dialogs = actions, dialogs
        actions.favourite.triggered.connect(self._favour)
        actions.tags.triggered.connect(self._tag)
        for stars, action in enumerate(actions.stars):
            action.triggered.connect(lambda _=False, stars=stars: self._rate(stars))
        history.view.rated.connect(self._rate)
        for signal in (workspace.changed, workspace.current_changed, workspace.replaced):
            signal.connect(self._follow)

    def _chosen(self) -> dict[str, Marks]:
        """Return the marks of what is selected, else of the current picture."""
        session, current = self._workspace.session, self._workspace.session.current
        ids = self._history.selected or (() if current is None else (current,))
        return {node_id: session.node(node_id).marks for node_id in ids if node_id in session}

    def _mark(self, change: Callable[[Marks], Marks]) -> None:
        marks = {node_id: change(before) for node_id, before in self._chosen().items()}
        self._workspace.push(Mark(self._workspace.session, marks))
        self._follow()

    def _favour(self) -> None:
        wanted = self._actions.favourite.isChecked()
        self._mark(lambda marks: replace(marks, favourite=wanted))

    def _rate(self, stars: int) -> None:
        self._mark(lambda marks: replace(marks, stars=stars))

    def _tag(self) -> None:
        """Ask for tags; of several pictures those that all have can be taken away, others stay."""
        chosen = self._chosen()
        if not chosen:
            return
        all_of = [marks.tags for marks in chosen.values()]
        common = tuple(tag for tag in all_of[0] if all(tag in tags for tags in all_of))
        known = {tag for node in self._workspace.session.nodes for tag in node.marks.tags}
        text = self._dialogs.ask_tags(len(chosen), common, sorted(known, key=str.casefold))
        if text is None:
            return
        wanted = tags_of(text)

        def change(marks: Marks) -> Marks:
            own = [tag for tag in marks.tags if tag not in common]
            return replace(marks, tags=tags_of(",".join((*own, *wanted))))

        self._mark(change)
        if len(text.split(",")) > MAX_TAGS:
            self.said.emit(self.tr("A picture has at most {0} tags.").format(MAX_TAGS))

    def _follow(self) -> None:
        node = self._workspace.current
        marks = NO_MARKS if node is None else node.marks
        self._actions.favourite.setChecked(marks.favourite)
        for stars, action in enumerate(self._actions.stars):
            action.setChecked(node is not None and stars == marks.stars)
        self._history.details.show_node(node, self._workspace.parent_node)
