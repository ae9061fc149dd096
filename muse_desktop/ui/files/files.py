"""Opening, saving, exporting, pasting: whatever waits on the disk does so in the background."""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

from PySide6.QtCore import QMimeData, QObject, QSettings, Signal
from PySide6.QtGui import QGuiApplication, QImage

from muse_desktop.muse.request import RequestError
from muse_desktop.pictures import imaging, metadata, originals, privacy, saving
from muse_desktop.session import recovery, storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.node import Node
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look.images import Pyramid, from_qimage, to_qimage
from muse_desktop.ui.state.background import Background
from muse_desktop.ui.state.undo import AddSource
from muse_desktop.ui.state.workspace import Workspace

log = logging.getLogger(__name__)
SUFFIX = ".muse"
ERRORS = (SessionError, imaging.PictureError, RequestError, OSError, ValueError, MemoryError)


@dataclass(frozen=True)
class Opened:
    """A picture that was read in the background, ready to be put into the session."""

    command: AddSource
    pyramid: Pyramid
    notes: tuple[str, ...]


class Files(QObject):
    """Moves documents and pictures between the workspace and the disk.

    Attributes
    ----------
    recent : the sessions of late, and the folder that dialogs open in

    Signals
    -------
    problem(str), said(str) : a failure; something worth knowing
    picture_opened(str node id, Pyramid) : a picture came into the session
    """

    problem = Signal(str)
    said = Signal(str)
    picture_opened = Signal(str, object)

    def __init__(
        self,
        workspace: Workspace,
        background: Background,
        dialogs: Dialogs,
        settings: QSettings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace = workspace
        self._background = background
        self.dialogs = dialogs
        self.recent = RecentFiles(settings, self)

    # -- the session -------------------------------------------------------------------------

    @property
    def title(self) -> str:
        """How the open session is called."""
        path = self._workspace.session.path
        return self.tr("Untitled") if path is None else path.stem

    def when_settled(self, then: Callable[[], object]) -> None:
        """Ask about unsaved changes, then go on, unless the user changes their mind."""
        if not self._workspace.session.modified:
            then()
            return
        answer = self.dialogs.ask_save(self.title)
        if answer == "save":
            # Asked again where something was made while it was being written.
            self.save(lambda: self.when_settled(then))
        elif answer == "discard":
            then()

    def new(self) -> None:
        """Begin an empty session."""
        self.when_settled(lambda: self._workspace.open(Session()))

    def open_session(
        self, path: Path | None = None, then: Callable[[], object] | None = None
    ) -> None:
        """Open a session, by default one that the user chooses.

        ``then`` is called afterwards, be it opened or not, unless the user changes their mind.
        """
        path = path or self.dialogs.open_session(str(self.recent.folder))
        if path is None:
            return

        def opened(session: Session) -> None:
            self._workspace.open(session)
            self.recent.add(path)
            if then is not None:
                then()

        def failed(error: Exception) -> None:
            self.tell_failure(error)
            if then is not None:
                then()

        self.when_settled(lambda: self._background.run(lambda: storage.load(path), opened, failed))

    def save(self, then: Callable[[], object] | None = None) -> None:
        """Save where the session is from; ask where it has no file yet."""
        path = self._workspace.session.path
        if path is None:
            self.save_as(then)
        else:
            self._write(path, then)

    def save_as(self, then: Callable[[], object] | None = None) -> None:
        """Ask where to save, and save there."""
        current = self._workspace.session.path
        suggestion = current or Path(self.recent.folder, self._suggestion() + SUFFIX)
        path = self.dialogs.save_session(suggestion)
        if path is not None:
            self._write(path, then)

    def _write(self, path: Path, then: Callable[[], object] | None) -> None:
        session = self._workspace.session
        snapshot = session.snapshot()

        def written(_: object) -> None:
            session.mark_saved(snapshot, path)
            self.recent.add(path)
            self.said.emit(self.tr("Saved “{0}”.").format(path.name))
            if then is not None:
                then()

        self._background.run(lambda: storage.write(snapshot, path), written, self.tell_failure)

    def offer_recovery(self, journals: Path | None = None) -> None:
        """Ask about sessions that were not closed, and bring them back."""

        def found(items: Sequence[recovery.Recoverable]) -> None:
            if not items:
                return
            answer = self.dialogs.ask_recover(items)
            if answer == "discard":
                for item in items:
                    self._background.run(
                        partial(recovery.discard, item), _nothing, self.tell_failure
                    )
            elif answer == "recover":
                self._recover(items, journals)

        self._background.run(lambda: recovery.recoverable(journals), found, self.tell_failure)

    def _recover(self, items: Sequence[recovery.Recoverable], journals: Path | None) -> None:
        """Bring the last edited session back, unless the user has begun something else."""
        before = self._workspace.session
        later = self.tr("The earlier session stays safe and will be offered at the next start.")

        def is_free() -> bool:
            return before is self._workspace.session and not len(before)

        def recovered(parts: tuple[Session, Journal]) -> None:
            session, journal = parts
            if not is_free():
                journal.leave()
                self.said.emit(later)
                return
            self._workspace.open(session, journal)
            if len(items) > 1:
                self.said.emit(
                    self.tr("The last session is back; others will be offered next time.")
                )

        if not is_free():
            self.said.emit(later)
            return
        tell = self._workspace.problem.emit
        self._background.run(
            lambda: recovery.recover(items[0], journals, tell), recovered, self.tell_failure
        )

    # -- pictures in -------------------------------------------------------------------------

    def open_pictures(self) -> None:
        """Ask for pictures and open them."""
        self.open_paths(self.dialogs.open_pictures(str(self.recent.folder)))

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open files by what they are: a session, and pictures, which come into it."""
        sessions = [path for path in paths if path.suffix.lower() == SUFFIX]
        pictures = [path for path in paths if path.suffix.lower() != SUFFIX]
        if not sessions:
            self._open_pictures(pictures)
            return

        def go_on() -> None:
            for path in sessions[1:]:
                self.problem.emit(
                    self.tr("One session is open at a time: “{0}” was left alone.").format(
                        path.name
                    )
                )
            self._open_pictures(pictures)

        self.open_session(sessions[0], go_on)

    def _open_pictures(self, paths: Sequence[Path]) -> None:
        """Open pictures one by one: they come in the order in which they were chosen."""
        session = self._workspace.session
        waiting = list(paths)
        failures: list[str] = []
        notes: list[str] = []

        def go_on() -> None:
            if session is not self._workspace.session:
                return  # the user left; the pictures belong to what was open
            if waiting:
                path = waiting.pop(0)
                self._background.run(
                    lambda: self._read(session, imaging.file_bytes(path), path.name),
                    opened,
                    lambda error: failed(error, path.name),
                )
            elif failures:
                # Together, at the end: one message would take the place of another.
                for text in (*failures, *notes):
                    self.problem.emit(text)
            elif notes:
                self.said.emit("\n".join(notes))

        def opened(picture: Opened) -> None:
            if session is self._workspace.session:
                self._add(picture)
                notes.extend(picture.notes)
            go_on()

        def failed(error: Exception, name: str) -> None:
            failures.append(self._sentence(error, name))
            go_on()

        go_on()

    def _read(self, session: Session, data: bytes, name: str) -> Opened:
        """In the background: everything about a picture that takes time."""
        notes: list[str] = []
        picture = imaging.open_picture(data, notes)
        notes = [_named(note, name) for note in notes]
        command = AddSource(session, data, name, picture)
        return Opened(command, Pyramid.of(picture), tuple(notes))

    def _add(self, opened: Opened) -> None:
        # The viewer gets the pixels first, so that showing the new node finds them at hand.
        self.picture_opened.emit(opened.command.node_id, opened.pyramid)
        self._workspace.push(opened.command)

    def add_image(self, image: QImage, name: str) -> None:
        """Put a picture from the clipboard or another program into the session."""
        if image.isNull():
            self.problem.emit(self.tr("There is no picture to paste."))
            return
        session = self._workspace.session
        copy = image.copy()

        def added(picture: Opened) -> None:
            if session is self._workspace.session:
                self._add(picture)

        self._background.run(
            lambda: self._read(session, saving.png_bytes(from_qimage(copy)), name),
            added,
            self.tell_failure,
        )

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

    # -- pictures out ------------------------------------------------------------------------

    def copy(self, node: Node) -> None:
        """Put a picture on the clipboard."""
        self._background.run(
            lambda: to_qimage(node.picture),
            lambda image: QGuiApplication.clipboard().setImage(image),
            self.tell_failure,
        )

    def export(self, node: Node) -> None:
        """Ask where to, and write a picture there."""
        stem = Path(node.title).stem if node.kind == "source" else node.title
        chosen = self.dialogs.export_picture(Path(self.recent.folder, _file_name(stem) + ".png"))
        if chosen is None:
            return
        path, told = chosen
        original = self._original(node)

        def write() -> None:
            saving.check_writable(path)
            picture = node.picture
            text: Any = None
            request = node.request if told else None
            if request is not None:
                versions = {} if node.evidence is None else node.evidence.versions
                text = metadata.describe(request, (picture.width, picture.height), versions)
            keep = privacy.Keep() if told else privacy.NOTHING
            originals.save_result(picture, path, original, metadata=text, keep=keep)

        self._background.run(write, lambda _: self.tell_exported(path), self.tell_failure)

    def ask_sheet(self, node: Node) -> Path | None:
        """Ask where to export a contact sheet that begins with a picture."""
        return self.dialogs.export_sheet(Path(self.recent.folder, _file_name(node.title) + ".pdf"))

    def tell_exported(self, path: Path) -> None:
        """Say that a file was written, and remember its folder."""
        self.recent.folder = path.parent
        self.said.emit(self.tr("Exported “{0}”.").format(path.name))

    def _original(self, node: Node) -> bytes | None:
        """Return the file that a picture is an edit of, be it by way of other edits."""
        session = self._workspace.session
        for step in (node, *session.ancestors(node.id)):
            if step.kind == "source":
                return step.source_bytes
            if step.recipe is None or step.recipe.mode != "edit":
                return None
        return None

    # -- within ------------------------------------------------------------------------------

    def _suggestion(self) -> str:
        nodes = self._workspace.session.nodes
        return _file_name(nodes[0].title) if nodes else self.tr("Untitled")

    def tell_failure(self, error: Exception) -> None:
        """Say in a sentence what did not work."""
        self.problem.emit(self._sentence(error))

    def _sentence(self, error: Exception, name: str = "") -> str:
        """Return what did not work, of which file."""
        if not isinstance(error, ERRORS):
            log.error("Unexpected", exc_info=error)
        if isinstance(error, (SessionError, imaging.PictureError, RequestError)):
            text = str(error)
        elif isinstance(error, MemoryError):
            text = self.tr("There is not enough memory for this.")
        else:
            text = self.tr("That did not work ({0}).").format(str(error) or type(error).__name__)
        return _named(text, name)


def _named(text: str, name: str) -> str:
    """Say of which file a sentence is: pictures are read from bytes, which have no name."""
    unnamed = "This picture "
    if not name or name in text:
        return text
    if text.startswith(unnamed):
        return f"“{name}” {text.removeprefix(unnamed)}"
    return f"“{name}”: {text}"


def _nothing(_: object) -> None:
    """For work whose end nobody waits for."""


def _file_name(title: str) -> str:
    """Return a title as a name that every system takes."""
    kept = "".join(c if c.isalnum() or c in " -_,()" else " " for c in title)
    return " ".join(kept.split())[:60] or "picture"
