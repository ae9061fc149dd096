"""Batches in the window: what they begin with, where they are shown, and who may see them."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from muse_desktop.ui.batches.controller import BatchController
from muse_desktop.ui.clients.controller import ClientKeeper
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.shell.computing import Computing
from muse_desktop.ui.shell.panels import Panels
from muse_desktop.ui.shell.status import Status
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.preferences import Preferences
from muse_desktop.ui.state.tasks import Tasks

if TYPE_CHECKING:
    from muse_desktop.ui.batches.many_dialog import Usual


class BatchRoom(BatchController):
    """The controller, with what it knows of the rest of the window."""

    def __init__(
        self,
        panels: Panels,
        actions: Actions,
        status: Status,
        preferences: Preferences,
        *,
        keeper: ClientKeeper,
        computing: Computing,
        recent: RecentFiles,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        controls = panels.controls

        def usual() -> Usual:
            from muse_desktop.ui.batches.many_dialog import Usual

            edit, generate = controls.recipe("edit"), controls.recipe("generate")
            return Usual(
                edit,
                replace(generate, seed=edit.seed),
                generate.model,
                recent.folder,
                recent.for_exports,
                computing.asked,
            )

        super().__init__(
            actions.many,
            panels.batches,
            usual,
            preferences=preferences,
            recent=recent,
            tasks=tasks,
            window=window,
        )
        self.away.connect(status.show_away)
        keeper.changed.connect(lambda: self.set_at_home(keeper.client is None))
