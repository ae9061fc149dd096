"""The client whose folder is open: opened, left, locked by a key, by inactivity and after sleep."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject, QSettings, QTimer, Signal
from PySide6.QtGui import QActionGroup, QPixmapCache
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolButton, QWidget

from muse_desktop.clients.errors import ClientError
from muse_desktop.session import pictures
from muse_desktop.session.document import Session
from muse_desktop.system.discretion import be_discreet
from muse_desktop.ui.clients.clipboard import OwnClipboard
from muse_desktop.ui.clients.idle import Idle
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.session_writer import Save
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.look import plain
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip, without_key
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.failures import failure_sentence
from muse_desktop.ui.state.home import Home
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.remembered import remembered
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from muse_desktop.clients.client import Client, Known
    from muse_desktop.ui.clients.dialogs import OpenDialog

MINUTES = (1, 2, 5, 10, 30, 60)
USUAL_MINUTES = 5
AFTER = "lock_after"


class ClientKeeper(QObject):
    """Puts the window into a client's folder and out of it again.

    Parameters
    ----------
    actions, lock_after : what asks for it
    button : in the status line; shows whose client it is
    window : the parent of dialogs

    Signals
    -------
    changed() : another client is open, or none
    problem(str), said(str) : a failure; something worth knowing
    """

    changed = Signal()
    problem = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        actions: Actions,
        lock_after: QMenu,
        button: QToolButton,
        *,
        workspace: Workspace,
        sessions: SessionFiles,
        recent: RecentFiles,
        settings: QSettings,
        jobs: Jobs,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._actions, self._menu, self._button = actions, lock_after, button
        self._workspace, self._sessions, self._recent = workspace, sessions, recent
        self._settings, self._jobs, self._tasks, self._window = settings, jobs, tasks, window
        self._outside = workspace.home
        self.client: Client | None = None
        self.dialog: QDialog | None = None
        self._clipboard = OwnClipboard(self)
        self.idle = Idle(self)
        self.idle.over.connect(self.lock)
        actions.client_new.triggered.connect(self.new)
        actions.client_open.triggered.connect(lambda: self.open())
        actions.client_lock.triggered.connect(self.lock)
        actions.client_next.triggered.connect(self.next)
        actions.client_leave.triggered.connect(self.leave)
        actions.client_password.triggered.connect(self.change_password)
        menu = QMenu(button)
        menu.addActions([actions.client_lock, actions.client_next, actions.client_leave])
        button.setMenu(menu)
        button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        set_icon(button, "lock")
        self._minutes = QActionGroup(self)
        for minutes in MINUTES:
            text = self.tr("One minute") if minutes == 1 else self.tr("{0} minutes").format(minutes)
            action = plain.action(text, self._minutes)
            action.setCheckable(True)
            action.setData(minutes)
            action.triggered.connect(lambda _=False, m=minutes: self._lock_after(m))
            lock_after.addAction(action)
        self._show()

    # -- opening -----------------------------------------------------------------------------

    def open(self, chosen: str | None = None, *, locked: bool = False) -> None:
        """Ask for a client and its password; ``chosen`` is the id of the likely one."""
        from muse_desktop.clients.client import known
        from muse_desktop.ui.clients.dialogs import OpenDialog

        clients = known(tell=self.problem.emit)
        if not clients:
            self.new()
            return
        dialog = OpenDialog(clients, chosen, locked, self._window)
        dialog.wanted.connect(lambda client, password: self._want(dialog, client, password))
        dialog.new_wanted.connect(self.new)
        dialog.delete_wanted.connect(lambda client: self._delete(dialog, client))
        self._ask(dialog)

    def new(self) -> None:
        """Ask for a new client's pseudonym and password."""
        from muse_desktop.clients.client import create
        from muse_desktop.ui.clients.dialogs import NewDialog

        dialog = NewDialog(self._window)
        dialog.wanted.connect(
            lambda name, password: self._tasks.start(
                self._enter_by(dialog, lambda: create(name, password))
            )
        )
        self._ask(dialog)

    def _want(self, dialog: OpenDialog, client: Known, password: str) -> None:
        from muse_desktop.clients.client import unlock

        self._tasks.start(self._enter_by(dialog, lambda: unlock(client, password)))

    async def _enter_by(self, dialog: Any, opened: Callable[[], Client]) -> None:
        """Open a client in a thread, as scrypt takes a while, and go there."""
        if not self._asks(dialog):
            return
        dialog.wait(self.tr("Opening…"))
        try:
            client = await self._tasks.in_thread(opened)
        except Exception as error:
            self._refuse(dialog, error)
            return
        if not self._asks(dialog):  # closed meanwhile: nobody waits for it any more
            client.lock()
            return
        dialog.setEnabled(True)
        dialog.accept()
        if not await self._left():
            client.lock()
            return
        self._enter(client)

    async def _left(self) -> bool:
        """Leave what is open; return False where the user would rather stay."""
        if self.client is not None:
            return self._go_out()
        wish: Save | bool = self._sessions.ask_to_leave()
        return await self._sessions.may_leave(wish)

    def _enter(self, client: Client) -> None:
        be_discreet(True)  # for as long as the program runs: what was begun may fail after the lock
        self._tasks.turn()
        self._workspace.open(Session())  # what was open outside is saved, or not wanted
        self._workspace.move(Home.of(client))
        self._recent.use(client.memory, client.vault.title)
        self.client = client
        self._clear()
        self.idle.watch(self._after)
        self._show()
        self._tasks.start(self._sessions.resume())

    # -- leaving -----------------------------------------------------------------------------

    def lock(self) -> None:
        """Lock the client, and ask for its password."""
        client = self.client
        if client is not None and self._go_out():
            # Dialogs that were open are on their way out of their own event loops first.
            QTimer.singleShot(0, lambda: self.open(client.id, locked=True))

    def next(self) -> None:
        """Lock the client, and ask for another."""
        if self.client is None or self._go_out():
            QTimer.singleShot(0, self.open)

    def leave(self) -> None:
        """Lock the client, and work outside."""
        if self.client is not None and self._go_out():
            self.said.emit(
                self.tr("The client is locked. What was not saved is kept in its folder.")
            )

    def close(self) -> None:
        """Let go of the client; the window is closed, and the session with it."""
        self.idle.stop()
        if self.client is not None:
            self.client.lock()
            self._clear()
            self.client = None

    def _go_out(self) -> bool:
        """Leave nothing of the client in the window, and let go of its keys."""
        client = self.client
        assert client is not None
        why = self._workspace.protect()
        if why:
            self.problem.emit(
                self.tr("{0} Until then the client is not locked: its work would be lost.").format(
                    why
                )
            )
            return False
        self.idle.stop()
        self.client = None
        self._close_dialogs()
        self._tasks.turn()
        self._workspace.move(self._outside)  # what waits to be made comes back with the client
        self._jobs.cancel()
        client.lock()
        self._recent.use(self._settings)
        self._clear()
        self._show()
        return True

    def _clear(self) -> None:
        """Forget what lies outside of any session."""
        pictures.cache.clear()
        QPixmapCache.clear()
        self._clipboard.clear()

    def _close_dialogs(self) -> None:
        for widget in QApplication.topLevelWidgets():
            if isinstance(widget, QDialog) and widget.isVisible():
                widget.reject()
            elif isinstance(widget, QMenu):
                widget.close()

    # -- the rest ----------------------------------------------------------------------------

    def change_password(self) -> None:
        """Ask for another password."""
        from muse_desktop.ui.clients.dialogs import PasswordDialog

        if self.client is None:
            return
        dialog = PasswordDialog(self._window)
        dialog.wanted.connect(
            lambda old, new: self._tasks.start(self._change_password(dialog, old, new))
        )
        self._ask(dialog)

    async def _change_password(self, dialog: Any, password: str, following: str) -> None:
        client = self.client
        if client is None or not self._asks(dialog):
            return
        dialog.wait(self.tr("Changing…"))
        try:
            await self._tasks.in_thread(client.change_password, password, following)
        except Exception as error:
            self._refuse(dialog, error)
            return
        if self._asks(dialog):
            dialog.setEnabled(True)
            dialog.accept()
        self.said.emit(self.tr("The new password opens the client from now on."))

    def _delete(self, dialog: OpenDialog, client: Known | None) -> None:
        from muse_desktop.clients.client import delete, known
        from muse_desktop.ui.clients.dialogs import ask_delete_client

        if client is None or not ask_delete_client(client, dialog):
            return
        try:
            delete(client)
        except ClientError as error:
            dialog.refuse(spoken(str(error)))
        dialog.show_clients(known())

    def _ask(self, dialog: QDialog) -> None:
        if self.dialog is not None:
            self.dialog.reject()
        self.dialog = dialog
        dialog.finished.connect(lambda: self._answered(dialog))
        dialog.open()

    def _asks(self, dialog: QDialog) -> bool:
        """Whether a dialog still waits for an answer: it may have been closed meanwhile."""
        return self.dialog is dialog

    def _refuse(self, dialog: Any, error: Exception) -> None:
        """Say in a dialog why what it asked for cannot be; in the window where it is closed."""
        said = str(error) if isinstance(error, ClientError) else failure_sentence(error)
        if self._asks(dialog):
            dialog.refuse(said)
        else:
            self.problem.emit(said)

    def _answered(self, dialog: QDialog) -> None:
        if self._asks(dialog):
            self.dialog = None
        dialog.deleteLater()

    @property
    def _after(self) -> int:
        memory = None if self.client is None else self.client.memory
        kept = USUAL_MINUTES if memory is None else remembered(memory, AFTER, int, USUAL_MINUTES)
        return kept if kept in MINUTES else USUAL_MINUTES

    def _lock_after(self, minutes: int) -> None:
        if self.client is not None:
            self.client.memory.setValue(AFTER, minutes)
            self.idle.watch(minutes)

    def _show(self) -> None:
        client, a = self.client, self._actions
        for action in (a.client_lock, a.client_leave, a.client_password):
            action.setEnabled(client is not None)
        self._menu.setEnabled(client is not None)
        for action in self._minutes.actions():
            action.setChecked(action.data() == self._after)
        self._button.setVisible(client is not None)
        name = "" if client is None else client.pseudonym
        self._button.setText(without_key(name))
        self._button.setToolTip(
            tip(self.tr("Everything is kept in the encrypted folder of “{0}”.").format(name))
        )
        self._button.setAccessibleName(self.tr("Client: {0}").format(name))
        self.changed.emit()
