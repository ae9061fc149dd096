"""Opening and pasting pictures; whatever takes time does so in a task."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from muse_desktop.pictures import imaging, metadata, saving
from muse_desktop.session.document import Session
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.places import SUFFIX
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.session_writer import Save
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.look.images import Pyramid, from_qimage
from muse_desktop.ui.state.failures import about_file, failure_sentence, tell_together
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import AddSource
from muse_desktop.ui.state.workspace import Workspace


@dataclass(frozen=True)
class Opened:
    """A picture that was read in a thread, ready to be put into the session."""

    command: AddSource
    pyramid: Pyramid
    notes: tuple[str, ...]


class PictureFiles(QObject):
    """Brings pictures into the session, from the disk or the clipboard.

    Signals
    -------
    problem(str), said(str) : a failure; something worth knowing
    opened(str digest, Pyramid) : a picture is about to come into the session
    """

    problem = Signal(str)
    said = Signal(str)
    opened = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        tasks: Tasks,
        dialogs: Dialogs,
        recent: RecentFiles,
        sessions: SessionFiles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._tasks = workspace, tasks
        self._dialogs, self._recent, self._sessions = dialogs, recent, sessions

    def choose(self) -> None:
        """Ask for pictures and open them."""
        self.open_paths(self._dialogs.open_pictures(str(self._recent.folder)))

    def open_paths(self, paths: Sequence[Path], *, read_only: bool = False) -> None:
        """Open files by what they are: a session, and pictures, which come into it."""
        sessions = [path for path in paths if path.suffix.lower() == SUFFIX]
        pictures = [path for path in paths if path.suffix.lower() != SUFFIX]
        if not sessions:
            self._tasks.start(self._open_pictures(self._workspace.session, pictures))
        elif wish := self._sessions.ask_to_leave():
            self._tasks.start(self._open_paths(sessions, pictures, wish, read_only))

    async def _open_paths(
        self, sessions: Sequence[Path], pictures: Sequence[Path], wish: Save | bool, read_only: bool
    ) -> None:
        if not await self._sessions.load(sessions[0], wish, read_only=read_only):
            return
        for path in sessions[1:]:
            self.problem.emit(
                self.tr("One session is open at a time: “{0}” was left alone.").format(path.name)
            )
        await self._open_pictures(self._workspace.session, pictures)

    async def _open_pictures(self, session: Session, paths: Sequence[Path]) -> None:
        """Open pictures one by one: they come in the order in which they were chosen."""
        failures: list[str] = []
        notes: list[str] = []
        for path in paths:
            try:
                picture = await self._tasks.in_thread(_read_file, session, path)
            except Exception as error:
                failures.append(failure_sentence(error, path.name))
                picture = None
            if session is not self._workspace.session:
                return  # the user left; the pictures belong to what was open
            if picture is not None:
                self._add(picture)
                notes.extend(picture.notes)
        tell_together((*failures, *notes), failures, self.problem, self.said)

    def add_image(self, image: QImage, name: str) -> None:
        """Put a picture from the clipboard or another program into the session."""
        if image.isNull():
            self.problem.emit(self.tr("There is no picture to paste."))
        else:
            self._tasks.start(self._add_image(self._workspace.session, image.copy(), name))

    async def _add_image(self, session: Session, image: QImage, name: str) -> None:
        picture = await self._tasks.in_thread(
            lambda: _read(session, saving.png_bytes(from_qimage(image)), name)
        )
        if session is self._workspace.session:
            self._add(picture)

    def _add(self, picture: Opened) -> None:
        # The viewer gets the pixels first, so that showing the new node finds them at hand.
        self.opened.emit(picture.command.digest, picture.pyramid)
        self._workspace.push(picture.command)

    def paste(self) -> None:
        """Paste a picture, or picture files."""
        data = QGuiApplication.clipboard().mimeData()
        if not self.take(data, self.tr("Pasted picture")):
            self.problem.emit(self.tr("There is no picture to paste."))

    def take(self, data: QMimeData | None, name: str) -> bool:
        """Take what was pasted or dropped; return whether there was anything for us."""
        if data is None:
            return False
        paths = [Path(url.toLocalFile()) for url in data.urls() if url.isLocalFile()]
        if paths:
            self.open_paths(paths)
            return True
        image = data.imageData() if data.hasImage() else None
        if isinstance(image, QImage):
            self.add_image(image, name)
            return True
        return False


def _read_file(session: Session, path: Path) -> Opened:
    return _read(session, imaging.picture_bytes(path), path.name)


def _read(session: Session, data: bytes, name: str) -> Opened:
    """In a thread: everything about a picture that takes time."""
    notes: list[str] = []
    picture = imaging.open_picture(data, notes)
    notes += metadata.already_graded(data)
    command = AddSource(session, data, name, picture)
    return Opened(command, Pyramid.of(picture), tuple(about_file(note, name) for note in notes))
