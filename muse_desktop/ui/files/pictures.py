"""Opening, pasting, copying and exporting pictures; whatever takes time does so in a task."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, Signal
from PySide6.QtGui import QGuiApplication, QImage

from muse_desktop.pictures import imaging, metadata, originals, saving, vector
from muse_desktop.pictures.contact_sheet import check_sheet, contact_sheet, save_sheet
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.session.document import Session
from muse_desktop.session.grades import grades_to
from muse_desktop.session.node import Node
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.export_dialog import Export
from muse_desktop.ui.files.names import file_name, name_for, title_of
from muse_desktop.ui.files.own_numbers import in_own_numbers
from muse_desktop.ui.files.places import SUFFIX
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.session_writer import Save
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.files.sheet import sheet_cell, sheet_heading, usual_paper, with_originals
from muse_desktop.ui.look.images import Pyramid, from_qimage, to_qimage
from muse_desktop.ui.state.failures import about_file, failure_sentence
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks, ask
from muse_desktop.ui.state.undo import AddSource
from muse_desktop.ui.state.workspace import Workspace


@dataclass(frozen=True)
class Opened:
    """A picture that was read in a thread, ready to be put into the session."""

    command: AddSource
    pyramid: Pyramid
    notes: tuple[str, ...]


class PictureFiles(QObject):
    """Moves pictures between the session and the disk, or the clipboard.

    Signals
    -------
    problem(str), said(str) : a failure; something worth knowing
    opened(str digest, Pyramid) : a picture is about to come into the session
    done(str, float, int) : "exported", in how many seconds, and how many files
    """

    problem = Signal(str)
    said = Signal(str)
    opened = Signal(str, object)
    done = Signal(str, float, int)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        tasks: Tasks,
        dialogs: Dialogs,
        recent: RecentFiles,
        sessions: SessionFiles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._tasks = workspace, jobs, tasks
        self._dialogs, self._recent, self._sessions = dialogs, recent, sessions
        self._asking = False

    # -- in ----------------------------------------------------------------------------------

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
        # Together, at the end: one message would take the place of another.
        if failures:
            for text in (*failures, *notes):
                self.problem.emit(text)
        elif notes:
            self.said.emit("\n".join(notes))

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

    # -- out ---------------------------------------------------------------------------------

    def copy(self) -> None:
        """Put the current picture on the clipboard."""
        node = self._workspace.current
        if node is not None:
            self._tasks.start(self._copy(node))

    async def _copy(self, node: Node) -> None:
        image = await self._tasks.in_thread(lambda: to_qimage(node.picture))
        QGuiApplication.clipboard().setImage(image)

    def export(self) -> None:
        """Ask how, with what and where to, and write the current picture there."""
        node = self._workspace.current
        if node is not None and not self._asking:
            self._asking = True  # the key may be pressed twice before the dialog is there
            self._tasks.start(self._ask_export(node))

    async def _ask_export(self, node: Node) -> None:
        try:
            suggestion = Path(self._recent.for_exports, name_for(self._workspace.session, node))
            original = self._original(node)
            private, drawn = await self._tasks.in_thread(
                lambda: (
                    {} if original is None else originals.private_data(original),
                    node.drawn_whole is not None,
                )
            )
            made = node.recipe is not None
            wish = await ask(self._dialogs.export_picture, suggestion, private, made, drawn)
        finally:
            self._asking = False
        if wish is not None:
            self._write(node, original, wish)

    def _write(self, node: Node, original: bytes | None, wish: Export) -> None:
        chain = self._chain(node)

        async def work() -> list[str]:
            own = None
            if original is not None and not saving.is_vector(wish.path):
                layers = await self._tasks.in_thread(grades_to, chain)
                if layers is not None:
                    tasks, jobs = self._tasks, self._jobs
                    own = await in_own_numbers(tasks, jobs, original, wish.path, layers)
            return await self._tasks.in_thread(write, own)

        def write(own: OwnNumbers | None) -> list[str]:
            drawn = node.drawn_whole
            saving.check_writable(wish.path, drawing=drawn is not None)
            picture, notes = node.picture, list[str]()
            text: Any = None
            request, size = node.request if wish.recipe else None, (picture.width, picture.height)
            if request is not None:
                versions = {} if node.evidence is None else node.evidence.versions
                text = metadata.describe(request, size, versions, node.grade, node.drawn)
            if drawn is not None and saving.is_vector(wish.path):
                told = {} if request is None else metadata.titles(request.recipe)
                told |= {} if text is None else {"made": text[metadata.KEY]}
                vector.save_drawing(drawn, size, wish.path, **told, millimetres=wish.millimetres)
                return notes
            originals.save_result(
                picture,
                wish.path,
                original,
                own=own,
                metadata=text,
                keep=wish.keep,
                quality=wish.quality,
                notes=notes,
            )
            return notes

        self._export(wish.path, work)

    def export_sheet(self, nodes: Sequence[Node]) -> None:
        """Ask where to, then draw and write a contact sheet."""
        if not nodes:
            return
        title = title_of(self._workspace.session, nodes[0])
        suggestion = Path(self._recent.for_exports, file_name(title) + ".pdf")
        chosen = self._dialogs.export_sheet(suggestion, usual_paper())
        if chosen is None:
            return
        path, paper = chosen
        session = self._workspace.session
        heading, details = sheet_heading(session, nodes)
        shown = with_originals(session, nodes)

        def write() -> list[str]:
            check_sheet(path)
            cells = [sheet_cell(session, node, edits) for node, edits in shown]
            save_sheet(contact_sheet(cells, heading, details, paper), path)
            return []

        self._export(path, lambda: self._tasks.in_thread(write))

    def _export(self, path: Path, write: Callable[[], Awaitable[list[str]]]) -> None:
        doing = self.tr("“{0}” is being written.").format(path.name)
        self._tasks.start(self._exported(path, write), doing=doing)

    async def _exported(self, path: Path, write: Callable[[], Awaitable[list[str]]]) -> None:
        self._recent.folder = path.parent
        began = time.perf_counter()
        notes = await write()
        self.done.emit("exported", time.perf_counter() - began, 1)
        if self._workspace.home.client is not None:
            notes.append(
                self.tr("It lies outside the client's folder: whoever has this computer sees it.")
            )
        self.said.emit("\n".join([self.tr("Exported “{0}”.").format(path.name), *notes]))

    def _chain(self, node: Node) -> list[Node]:
        """Return a picture with its ancestors up to its original."""
        session = self._workspace.session
        chain, original = [node, *session.ancestors(node.id)], session.original(node.id)
        return chain[: chain.index(original) + 1]

    def _original(self, node: Node) -> bytes | None:
        """Return the file that a picture is an edit of, be it by way of other edits."""
        return self._workspace.session.original(node.id).source_bytes


def _read_file(session: Session, path: Path) -> Opened:
    return _read(session, imaging.picture_bytes(path), path.name)


def _read(session: Session, data: bytes, name: str) -> Opened:
    """In a thread: everything about a picture that takes time."""
    notes: list[str] = []
    picture = imaging.open_picture(data, notes)
    notes += metadata.already_graded(data)
    command = AddSource(session, data, name, picture)
    return Opened(command, Pyramid.of(picture), tuple(about_file(note, name) for note in notes))
