"""Pictures out of the session: to files, one or several, to sheets of paper, to the clipboard."""

from __future__ import annotations

import time
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication

from muse_desktop.batch.result_file import Result, encoded
from muse_desktop.pictures import metadata, originals, saving
from muse_desktop.pictures.contact_sheet import check_sheet, contact_sheet, save_sheet
from muse_desktop.pictures.own_numbers import OwnNumbers
from muse_desktop.pictures.privacy import GROUPS
from muse_desktop.session.grades import grades_to
from muse_desktop.session.node import Node
from muse_desktop.ui.files.chosen import several_or_current
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.export_wish import KINDS, Export, Subject
from muse_desktop.ui.files.names import file_name, free_path, name_by, name_for, title_of
from muse_desktop.ui.files.outside import place_for, told_of
from muse_desktop.ui.files.own_numbers import in_own_numbers
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sheet import sheet_cell, sheet_heading, usual_paper, with_originals
from muse_desktop.ui.look.images import to_qimage
from muse_desktop.ui.state.failures import about_file, failure_sentence, tell_together
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks, ask, end_if_past
from muse_desktop.ui.state.workspace import Workspace


class Exports(QObject):
    """Writes pictures of the session where the user says, and tells what became of it.

    Signals
    -------
    problem(str), said(str) : a failure; something worth knowing
    done(str, float, int) : "exported", in how many seconds, and how many files
    """

    problem = Signal(str)
    said = Signal(str)
    done = Signal(str, float, int)

    def __init__(
        self,
        workspace: Workspace,
        jobs: Jobs,
        tasks: Tasks,
        dialogs: Dialogs,
        recent: RecentFiles,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._workspace, self._jobs, self._tasks = workspace, jobs, tasks
        self._dialogs, self._recent = dialogs, recent
        self._asking = False

    # -- the clipboard -----------------------------------------------------------------------

    def copy(self) -> None:
        """Put the current picture on the clipboard."""
        node = self._workspace.current
        if node is not None:
            self._tasks.start(self._copy(node))

    async def _copy(self, node: Node) -> None:
        image = await self._tasks.in_thread(lambda: to_qimage(node.picture))
        end_if_past()
        QGuiApplication.clipboard().setImage(image)

    def copy_recipe(self) -> None:
        """Put how the current picture was made on the clipboard, as text that programs read."""
        node = self._workspace.current
        if node is not None and node.recipe is not None:
            self._tasks.start(self._copy_recipe(node))

    async def _copy_recipe(self, node: Node) -> None:
        text = await self._tasks.in_thread(_recipe, node)
        end_if_past()
        QGuiApplication.clipboard().setText(text)
        self.said.emit(self.tr("The recipe is on the clipboard."))

    # -- pictures ----------------------------------------------------------------------------

    def export(self, selected: Sequence[str] = ()) -> None:
        """Ask how, with what and where to, and write the current picture, or several that are
        selected, there."""
        nodes = several_or_current(self._workspace, selected)
        if nodes and not self._asking:
            self._asking = True  # the key may be pressed twice before the dialog is there
            self._tasks.start(self._ask_export(nodes))

    async def _ask_export(self, nodes: Sequence[Node]) -> None:
        try:
            name = name_for(self._workspace.session, nodes[0])
            files = [self._original(node) for node in nodes]
            subject = await self._tasks.in_thread(_subject, nodes, files)
            subject = replace(subject, discreet=self._workspace.home.client is not None)
            suggestion = self._place(name, self.tr("Picture"))
            wish = await ask(self._dialogs.export_picture, suggestion, subject)
        finally:
            self._asking = False
        if wish is None:
            return
        if len(nodes) == 1:
            self.write(wish.path, lambda: self._save(nodes[0], files[0], wish, wish.path))
        else:
            doing = self.tr("{0} pictures are being written.").format(len(nodes))
            self._tasks.start(self._save_all(nodes, files, wish), doing=doing)

    async def _save_all(
        self, nodes: Sequence[Node], files: Sequence[bytes | None], wish: Export
    ) -> None:
        """Write several pictures into a folder; one that fails is told, and the others go on."""
        session, folder = self._workspace.session, wish.path
        progress = await ask(self._dialogs.progress, self.tr("Exporting…"), len(nodes))
        failures, notes, taken = list[str](), list[str](), set[Path]()
        done, ending, began = 0, KINDS[wish.kind][0], time.perf_counter()
        try:
            for number, (node, file) in enumerate(zip(nodes, files, strict=True), 1):
                if progress.wasCanceled():
                    break
                name = name_by(wish.pattern, session, node, number)
                path = free_path(folder, name, ending, taken)
                progress.setLabelText(path.name)
                progress.setValue(number - 1)
                try:
                    told = await self._save(node, file, wish, path)
                except Exception as error:
                    failures.append(failure_sentence(error, path.name))
                else:
                    notes += [about_file(note, path.name) for note in told]
                    done += 1
        finally:
            progress.close()
            progress.deleteLater()
        self._recent.folder = folder
        self.done.emit("exported", time.perf_counter() - began, done)
        said = self.tr("{0} of {1} pictures are exported, into “{2}”.")
        texts = (said.format(done, len(nodes), folder.name), *failures, *notes, *self._outside)
        tell_together(texts, failures, self.problem, self.said)

    async def _save(
        self, node: Node, original: bytes | None, wish: Export, path: Path
    ) -> list[str]:
        """Write one picture; return sentences about what could not be kept."""
        own = None
        if original is not None and not saving.is_vector(path):
            layers = await self._tasks.in_thread(grades_to, self._chain(node))
            if layers is not None:
                own = await in_own_numbers(self._tasks, self._jobs, original, path, layers)
        return await self._tasks.in_thread(_write, node, original, own, wish, path)

    # -- sheets ------------------------------------------------------------------------------

    def export_sheet(self, nodes: Sequence[Node]) -> None:
        """Ask where to, then draw and write a contact sheet."""
        if not nodes:
            return
        title = title_of(self._workspace.session, nodes[0])
        suggestion = self._place(file_name(title), self.tr("Contact sheet"), ".pdf")
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

        self.write(path, lambda: self._tasks.in_thread(write))

    # -- what all of them have in common -----------------------------------------------------

    def write(self, path: Path, work: Callable[[], Awaitable[list[str]]]) -> None:
        """Let a task write a file, and tell that it did, with the sentences that it returns."""
        doing = self.tr("“{0}” is being written.").format(path.name)
        self._tasks.start(self._written(path, work), doing=doing)

    async def _written(self, path: Path, work: Callable[[], Awaitable[list[str]]]) -> None:
        self._recent.folder = path.parent
        began = time.perf_counter()
        notes = await work()
        self.done.emit("exported", time.perf_counter() - began, 1)
        said = self.tr("Exported “{0}”.").format(path.name)
        self.said.emit("\n".join([said, *notes, *self._outside]))

    def _place(self, title: str, kind: str, ending: str = "") -> Path:
        return place_for(self._workspace.home, self._recent.for_exports, title, kind, ending)

    @property
    def _outside(self) -> tuple[str, ...]:
        return told_of(self._workspace.home)

    def _chain(self, node: Node) -> list[Node]:
        """Return a picture with its ancestors up to its original."""
        session = self._workspace.session
        chain, original = [node, *session.ancestors(node.id)], session.original(node.id)
        return chain[: chain.index(original) + 1]

    def _original(self, node: Node) -> bytes | None:
        """Return the file that a picture is an edit of, be it by way of other edits."""
        return self._workspace.session.original(node.id).source_bytes


def _recipe(node: Node) -> str:
    """Return how a picture was made, as text that other programs read too."""
    request = node.request
    if request is None:
        return ""
    versions = {} if node.evidence is None else node.evidence.versions
    return metadata.parameters_text(request, _size(node), versions.get("sampler"))


def _size(node: Node) -> tuple[int, int]:
    return node.picture.width, node.picture.height


def _subject(nodes: Sequence[Node], files: Sequence[bytes | None]) -> Subject:
    """Return what is to be known of pictures before they are exported; takes a while."""
    told: dict[str, list[str]] = {name: [] for name in GROUPS}
    for file in dict.fromkeys(files):
        for name, texts in ({} if file is None else originals.private_data(file)).items():
            told[name] += [text for text in texts if text not in told[name]]
    made = [file for node, file in zip(nodes, files, strict=True) if node.recipe is not None]
    return Subject(
        {name: tuple(texts) for name, texts in told.items() if texts},
        bool(made),
        all(node.drawn_whole is not None for node in nodes),
        any(file is not None for file in made),
        max(map(_size, nodes), key=max),
        len(nodes),
    )


def _write(
    node: Node, original: bytes | None, own: OwnNumbers | None, wish: Export, path: Path
) -> list[str]:
    """Write one picture, in a thread; return sentences about what could not be kept."""
    shapes, notes = node.drawn_whole, list[str]()
    saving.check_writable(path, drawing=shapes is not None)
    versions = {} if node.evidence is None else node.evidence.versions
    made = _had_a_model(node, original)
    result = Result(node.picture, node.request, versions, node.grade, node.drawn, shapes, made)
    saving.save_bytes(encoded(result, original, own, wish.of(path), notes), path)
    return notes


def _had_a_model(node: Node, original: bytes | None) -> bool:
    """Return whether a picture was made here, or cut out of one that was."""
    if node.recipe is not None:
        return True
    return node.crop is not None and metadata.made_by(original or b"") is not None
