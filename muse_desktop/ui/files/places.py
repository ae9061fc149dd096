"""Where a session is saved: in a file that the system's dialog names, or in the client's folder,
under a title that nobody else can read."""

from __future__ import annotations

from pathlib import Path

from muse_desktop.ui.files.names import name_of
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.session_questions import SessionQuestions
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.workspace import Workspace

SUFFIX = ".muse"


class Places:
    """Asks for places, and calls them as the user does."""

    def __init__(
        self, workspace: Workspace, dialogs: SessionQuestions, recent: RecentFiles
    ) -> None:
        self._workspace, self._dialogs, self._recent = workspace, dialogs, recent

    def title(self, path: Path) -> str:
        """Return what a session is called, for the window's title."""
        return self._workspace.home.store.title(path)

    def label(self, path: Path) -> str:
        """Return what a file is called, for sentences."""
        return self._workspace.home.store.label(path)

    def ask(self, instead_of: Path | None = None) -> Path | None:
        """Ask where to save the session.

        Parameters
        ----------
        instead_of : a file of which a copy is to be made

        Raises
        ------
        ClientError
            Where nothing can be called so in a client's folder.
        """
        client = self._workspace.home.client
        if client is None:
            wanted = self._suggestion() if instead_of is None else copy_of(instead_of)
            return self._dialogs.save_session(wanted)
        title = self._dialogs.ask_session_title(self._suggested_title(instead_of))
        if title is None:
            return None
        path = client.place_for(title)
        if path == self._workspace.session.path or not path.exists():
            return path
        return path if self._dialogs.ask_replace_session(self.title(path)) else None

    def ask_kept(self) -> Path | None:
        """Ask for a session to open."""
        client = self._workspace.home.client
        if client is None:
            return self._dialogs.open_session(str(self._recent.for_sessions))
        return self._dialogs.choose_kept(client)

    def _suggestion(self) -> Path:
        path = self._workspace.session.path
        if path is not None:
            return copy_of(path) if self._workspace.read_only else path
        return Path(self._recent.for_sessions, self._suggested_title(None) + SUFFIX)

    def _suggested_title(self, instead_of: Path | None) -> str:
        session = self._workspace.session
        path = instead_of or session.path
        if path is not None:
            return f"{self.title(path)} {_copy()}" if instead_of else self.title(path)
        return name_of(session) if len(session) else tr("Untitled")


def copy_of(path: Path) -> Path:
    """Return a name for a copy beside a file."""
    return path.with_name(f"{path.stem} {_copy()}{path.suffix}")


def _copy() -> str:
    return tr("copy")
