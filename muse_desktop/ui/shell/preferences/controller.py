"""Opens the preferences, and keeps an eye on the disk budget."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from muse_desktop.batch.job import BatchError
from muse_desktop.batch.road import Road
from muse_desktop.system.disk_use import DiskUse, disk_use
from muse_desktop.ui.batches.cluster import road_finder
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.words import size
from muse_desktop.ui.models.manager import ModelManager
from muse_desktop.ui.shell.computing import Computing
from muse_desktop.ui.shell.preferences.cluster_page import ClusterPage
from muse_desktop.ui.shell.preferences.dialog import PreferencesDialog
from muse_desktop.ui.shell.preferences.pages import (
    AppearancePage,
    ComputingPage,
    FoldersPage,
    PrivacyPage,
)
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.preferences import Preferences
from muse_desktop.ui.state.tasks import Tasks

GB = 1_000_000_000


class PreferencesController(QObject):
    """Makes the dialog when it is asked for, and tells where the disk budget is exceeded.

    Parameters
    ----------
    actions : whose ``preferences`` opens it
    preferences : what is decided
    computing, recent, sessions, models : whose settings and offers it shows
    at_home : whether no client is open
    tasks : where the disk is looked at
    window : the dialog's parent

    Signals
    -------
    over_budget(str) : a sentence; models take more than they may
    """

    over_budget = Signal(str)

    def __init__(
        self,
        actions: Actions,
        preferences: Preferences,
        *,
        computing: Computing,
        recent: RecentFiles,
        sessions: SessionFiles,
        models: ModelManager,
        at_home: Callable[[], bool],
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._preferences, self._window, self._tasks = preferences, window, tasks
        self._computing, self._recent, self._sessions = computing, recent, sessions
        self._models, self._at_home = models, at_home
        self.dialog: PreferencesDialog | None = None
        self._cluster: ClusterPage | None = None
        self._find: Callable[[], Road | None] | None = None
        actions.preferences.triggered.connect(self.open)
        preferences.budget.changed.connect(self.look_at_disk)
        models.choices_changed.connect(self.look_at_disk)

    def open(self) -> None:
        """Show the dialog, with the disk as it is now."""
        if self.dialog is None:
            self.dialog = self._made()
        folders, privacy = self._pages
        folders.allow_folders(self._at_home())
        folders.show_use(None)
        privacy.show_kept(None)
        self.look_at_disk()
        self._tasks.start(self._count_kept())
        self.dialog.show()
        self.dialog.raise_()
        self.dialog.activateWindow()

    def look_at_disk(self) -> None:
        """Count what is taken, and tell where that is more than it may be."""
        self._tasks.start(self._look_at_disk(), quiet=True)

    async def _look_at_disk(self) -> None:
        use = await self._tasks.in_thread(disk_use)
        if self.dialog is not None:
            self._pages[0].show_use(use)
        sentence = self._exceeded(use)
        if sentence:
            self.over_budget.emit(sentence)

    def _exceeded(self, use: DiskUse) -> str:
        budget = self._preferences.budget.value
        if budget == "none" or use.spare <= int(budget) * GB:
            return ""
        return self.tr(
            "Added models and their downloads take {0}, more than the {1} GB that they may. "
            "Nothing was deleted."
        ).format(size(use.spare), budget)

    async def _count_kept(self) -> None:
        count = await self._tasks.in_thread(self._sessions.count_kept)
        if self.dialog is not None:
            self._pages[1].show_kept(count)

    def _look_at_cluster(self) -> None:
        self._find = road_finder(self._preferences)
        self._tasks.start(self._find_road(self._find), quiet=True)

    async def _find_road(self, find: Callable[[], Road | None]) -> None:
        """Say whether there is a way to the cluster that is chosen; nothing is connected."""
        try:
            await self._tasks.in_thread(find)
            sentence = ""
        except BatchError as error:
            sentence = spoken(str(error))
        # An answer may come after that to what was chosen later.
        if self._cluster is not None and find is self._find:
            self._cluster.show_state(sentence)

    def _made(self) -> PreferencesDialog:
        folders = FoldersPage(self._preferences, self._models.open)
        privacy = PrivacyPage(self._preferences, self._recent, self._offer_kept)
        self._pages = folders, privacy
        self._cluster = ClusterPage(self._preferences, self._look_at_cluster)
        pages = (
            AppearancePage(self._preferences),
            ComputingPage(self._preferences, self._computing),
            folders,
            privacy,
            self._cluster,
        )
        for setting in (self._preferences.sessions, self._preferences.exports):
            setting.changed.connect(lambda: folders.allow_folders(self._at_home()))
        return PreferencesDialog(pages, self._window)

    def _offer_kept(self) -> None:
        assert self.dialog is not None
        self.dialog.hide()  # the question, and what is brought back, are of the window
        self._sessions.offer_recovery()
