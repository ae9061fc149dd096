"""Work with a client: folder, seal, gentle showing, steps, presentation, cards, cover."""

from __future__ import annotations

from functools import partial
from typing import Any

from PySide6.QtCore import QObject, QSettings, SignalInstance
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from muse_desktop.ui.clients.controller import ClientKeeper
from muse_desktop.ui.clients.cover import Cover, Twice
from muse_desktop.ui.clients.gentle import HARD, Gentle
from muse_desktop.ui.clients.papers import ClientPapers
from muse_desktop.ui.clients.presentation import Presentation
from muse_desktop.ui.clients.rated_picture import RatedPicture
from muse_desktop.ui.clients.rating import Ratings
from muse_desktop.ui.clients.ratings_page import RatingsOverSessions
from muse_desktop.ui.clients.steps import Steps
from muse_desktop.ui.files.cards import CardFiles
from muse_desktop.ui.files.chosen import several_or
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.shell.controllers import Controllers
from muse_desktop.ui.shell.menus import Menus
from muse_desktop.ui.shell.panels import Panels
from muse_desktop.ui.shell.sealing import Sealing
from muse_desktop.ui.shell.status import Status
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

LOW = 0.3
"""The intensity that the wheel begins with in a client's folder."""


class ClientRoom(QObject):
    """Makes these parts, and lets them know of each other.

    Attributes
    ----------
    keeper, sealing, gentle, steps, presentation, cards, ratings, cover : the parts
    """

    def __init__(
        self,
        panels: Panels,
        controllers: Controllers,
        menus: Menus,
        status: Status,
        actions: Actions,
        *,
        workspace: Workspace,
        activity: Activity,
        recent: RecentFiles,
        dialogs: Dialogs,
        settings: QSettings,
        jobs: Jobs,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._settings = settings
        self.sealing = Sealing(status.seal, window)
        self.keeper = ClientKeeper(
            actions,
            menus.lock_after,
            status.client,
            workspace=workspace,
            sessions=controllers.sessions,
            recent=recent,
            settings=settings,
            jobs=jobs,
            tasks=tasks,
            window=window,
        )
        self.gentle = Gentle(
            menus.gently,
            self._kept,
            lambda: HARD if self.keeper.client is not None else (),
            workspace=workspace,
            activity=activity,
            viewer=controllers.viewer,
            canvas=panels.canvas,
            history=panels.history,
        )
        self.steps = Steps(panels.steps, actions.step_on, actions.step_back, workspace)
        self.presentation = Presentation(
            actions.present,
            actions.cover,
            panels.presenting,
            dialogs.may_present,
            canvas=panels.canvas,
            viewer=controllers.viewer,
            window=window,
        )
        self.cards = CardFiles(
            actions.cards,
            lambda: several_or(workspace, panels.history.selected, workspace.session.nodes),
            workspace=workspace,
            exports=controllers.exports,
            recent=recent,
            dialogs=dialogs,
            tasks=tasks,
            window=window,
        )
        self.ratings = Ratings(
            actions.rate,
            actions.ratings,
            panels.ratings,
            lambda: "" if self.keeper.client is None else self.keeper.client.pseudonym,
            partial(
                RatedPicture,
                gentle=self.gentle,
                viewer=controllers.viewer,
                canvas=panels.canvas,
            ),
            workspace=workspace,
            sessions=controllers.sessions,
            recent=recent,
            dialogs=dialogs,
            tasks=tasks,
            window=window,
        )
        self.ratings_over = RatingsOverSessions(
            actions.ratings_over,
            lambda: self.keeper.client,
            workspace=workspace,
            sessions=controllers.sessions,
            tasks=tasks,
            window=window,
        )
        self.papers = ClientPapers(
            actions.papers,
            actions.templates,
            lambda: self.keeper.client,
            settings=settings,
            workspace=workspace,
            sessions=controllers.sessions,
            exports=controllers.exports,
            printing=controllers.printing,
            recent=recent,
            dialogs=dialogs,
            tasks=tasks,
            window=window,
        )
        self.cover = Cover(window)
        self._over_dialogs: list[Cover] = []
        twice = Twice(self)
        actions.cancel.triggered.connect(twice.press)
        twice.pressed_twice.connect(self._escaped)
        actions.cover.triggered.connect(self.cover.lay)
        self.cover.changed.connect(self._covered)
        self.keeper.changed.connect(self.gentle.read)
        self.keeper.changed.connect(self.papers.follow)
        self._wheel = panels.controls.wheel
        self.keeper.changed.connect(self._begin_low)
        self.keeper.changed.connect(self.presentation.make_way)
        # Keys that are pressed on the other screen.
        self.presentation.stepped.connect(self.steps.walk)
        self.presentation.cover_wanted.connect(self.cover.lay)

    @property
    def problems(self) -> tuple[SignalInstance, ...]:
        """What tells a failure as a sentence."""
        return self.keeper.problem, self.sealing.problem, self.papers.problem

    @property
    def said(self) -> tuple[SignalInstance, ...]:
        """What tells something worth knowing."""
        return self.keeper.said, self.ratings.said, self.ratings_over.said

    def _begin_low(self) -> None:
        """Let a client's first picture be a faint one: stronger is for the person to ask."""
        if self.keeper.client is not None:
            self._wheel.set_value(None, LOW)

    def _kept(self) -> Any:
        client = self.keeper.client
        return self._settings if client is None else client.memory

    def _escaped(self) -> None:
        """Cover by Escape twice, but not for those who only cancel in a hurry."""
        if self.keeper.client is not None or self.gentle.emotions:
            self.cover.lay()

    def _covered(self, on: bool) -> None:
        self.presentation.set_covered(on)
        self.gentle.veil_all()
        for cover in self._over_dialogs:
            cover.lift()
            cover.deleteLater()
        self._over_dialogs.clear()
        if on:
            for dialog in QApplication.topLevelWidgets():
                if isinstance(dialog, QDialog) and dialog.isVisible():
                    cover = Cover(dialog)
                    cover.go_on.clicked.connect(self.cover.lift)
                    cover.lay()
                    self._over_dialogs.append(cover)
