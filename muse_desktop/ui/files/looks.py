"""Looks out of the session: as a file, as a colour table, and onto other pictures."""

from __future__ import annotations

import os
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget

from muse_desktop.muse.grade import Grade, Layer
from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, originals, saving
from muse_desktop.pictures.ai_mark import source_type
from muse_desktop.pictures.files import file_bytes
from muse_desktop.pictures.looks import write_cube, write_look
from muse_desktop.pictures.privacy import Keep
from muse_desktop.ui.files.apply_dialog import Apply
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.names import name_for
from muse_desktop.ui.files.outside import place_for, told_of
from muse_desktop.ui.files.own_numbers import in_own_numbers
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look.plain import Progress
from muse_desktop.ui.state.failures import about_file, failure_sentence, tell_together
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.tasks import Tasks, ask
from muse_desktop.ui.state.workspace import Workspace


class LookFiles(QObject):
    """Runs Export Look and Apply This Look To.

    Signals
    -------
    problem(str), said(str) : a failure; something worth knowing
    """

    problem = Signal(str)
    said = Signal(str)

    def __init__(
        self,
        export: QAction,
        apply: QAction,
        *,
        workspace: Workspace,
        jobs: Jobs,
        tasks: Tasks,
        dialogs: Dialogs,
        recent: RecentFiles,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace, self._jobs, self._tasks = workspace, jobs, tasks
        self._dialogs, self._recent = dialogs, recent
        export.triggered.connect(self.export)
        apply.triggered.connect(self.apply)

    def export(self) -> None:
        """Ask where to, and write the look of the picture shown, in the amount shown."""
        node = self._workspace.current
        grade = None if node is None else node.grade
        if node is None or node.recipe is None or grade is None:
            return
        title = name_for(self._workspace.session, node)
        home, folder = self._workspace.home, self._recent.for_exports
        path = self._dialogs.export_look(place_for(home, folder, title, self.tr("Look"), ".look"))
        if path is not None:
            doing = self.tr("“{0}” is being written.").format(path.name)
            recipe = node.recipe.to_json()
            if home.client is not None:  # a client's words: colours alone go out
                title, recipe = "", {}
            self._tasks.start(self._export(path, grade, recipe, title), doing=doing)

    async def _export(
        self, path: Path, grade: Grade, recipe: dict[str, object], title: str
    ) -> None:
        told = self.tr("Exported “{0}”.").format(path.name)
        if path.suffix.lower() == ".cube":
            table = await self._jobs.tabulate(grade, 1.0)
            await self._tasks.in_thread(write_cube, path, table, title)
            told += " " + self.tr(
                "A colour table holds what the look does everywhere; what differs from place to "
                "place is not in it."
            )
        else:
            await self._tasks.in_thread(write_look, path, grade, recipe, title)
        self._recent.folder = path.parent
        self.said.emit("\n".join((told, *told_of(self._workspace.home))))

    def apply(self) -> None:
        """Ask for pictures and a folder, and give each the look of the picture shown."""
        node = self._workspace.current
        grade = None if node is None else node.grade
        if grade is None:
            return
        chosen = self._dialogs.apply_look(str(self._recent.folder))
        if chosen is not None:
            doing = self.tr("A look is being applied.")
            self._tasks.start(self._apply(chosen, grade), doing=doing)

    async def _apply(self, chosen: Apply, grade: Grade) -> None:
        paths, folder = chosen.paths, chosen.folder
        progress = await ask(self._dialogs.progress, self.tr("Applying the look…"), len(paths))
        failures: list[str] = []
        notes: list[str] = []
        done = 0
        try:
            for path in paths:
                if progress.wasCanceled():
                    break
                _show(progress, done + len(failures), path.name)
                try:
                    notes += await self._apply_one(path, folder / path.name, grade, chosen.keep)
                except Exception as error:
                    failures.append(failure_sentence(error, path.name))
                else:
                    done += 1
        finally:
            progress.close()
            progress.deleteLater()
        told = self.tr("{0} of {1} pictures have the look now, in “{2}”.")
        texts = (told.format(done, len(paths), folder.name), *failures, *notes)
        tell_together(texts, failures, self.problem, self.said)

    async def _apply_one(self, path: Path, out: Path, grade: Grade, keep: Keep) -> list[str]:
        """Give one picture the look, under its own name in another folder; return notes."""
        notes: list[str] = []

        def read() -> tuple[bytes, Picture]:
            if os.path.lexists(out):
                raise imaging.PictureError(
                    self.tr("“{0}” is there already in “{1}”, and was left as it is.").format(
                        out.name, out.parent.name
                    )
                )
            saving.check_writable(out)
            data = file_bytes(path)
            return data, imaging.open_picture(data, notes)

        data, picture = await self._tasks.in_thread(read)
        result = await self._jobs.regrade(picture, grade, 1.0)
        own = await in_own_numbers(self._tasks, self._jobs, data, out, (Layer(grade),))
        await self._tasks.in_thread(
            lambda: originals.save_result(
                result, out, data, own=own, keep=keep, mark=source_type(data), notes=notes
            )
        )
        return [about_file(note, path.name) for note in notes]


def _show(progress: Progress, value: int, name: str) -> None:
    progress.setValue(value)
    progress.setLabelText(name)
