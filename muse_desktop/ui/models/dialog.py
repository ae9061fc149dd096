"""The models on this computer: looking, adding, removing, checking, lending."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from PySide6.QtCore import Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QWidget

from muse_desktop.engine.library import Contents, Found, LabelsNeededError, ModelLibrary, Watch
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.models.library_work import LibraryWork, sentence
from muse_desktop.ui.models.questions import ModelQuestions
from muse_desktop.ui.models.view import ModelsView


class ModelsDialog(ModelsView):
    """Shows the library and changes it, one thing at a time, never in the window's thread.

    Closing it cancels what runs. It stays open beside the window: pictures can be made meanwhile.

    Parameters
    ----------
    library : what there is
    parent : the window
    questions : asks the user; tests bring their own

    Signals
    -------
    changed() : models came, went, or are lent otherwise
    """

    changed = Signal()

    def __init__(
        self,
        library: ModelLibrary,
        parent: QWidget | None = None,
        questions: ModelQuestions | None = None,
    ) -> None:
        super().__init__(parent)
        self._library = library
        self.questions = questions or ModelQuestions(self)
        self._wanted = ""
        self.work = LibraryWork(self)
        self.work.busy_changed.connect(lambda: self.set_free(not self.work.busy))
        self.work.progressed.connect(self.strip.show_progress)
        self.work.noted.connect(self.strip.add)
        self.strip.cancel_clicked.connect(self.work.cancel)
        for button, call in (
            (self.add_file, self._add_file),
            (self.add_folder, self._add_folder),
            (self.add_hub, self._add_hub),
            (self.use_folder, self._use_folder),
        ):
            button.clicked.connect(call)
        self.details.check_clicked.connect(self._check)
        self.details.remove_clicked.connect(self._remove)
        self.details.resume_clicked.connect(self._resume)
        self.details.labels_clicked.connect(self._labels)
        self.details.lender_chosen.connect(self._lend)
        self.usual.activated.connect(self._lend_by_default)

    # -- opening and closing -----------------------------------------------------------------

    def open_beside(self) -> None:
        """Come to the front and read anew what there is."""
        self.show()
        self.raise_()
        self.activateWindow()
        self.list.setFocus()
        self.refresh()

    def refresh(self) -> None:
        """Read what there is; while something runs, its end does."""
        self._run(lambda watch: self._library.contents(), self._show, quiet=True)

    def stop(self) -> None:
        """Cancel what runs and wait for its end: the program is being closed."""
        self.work.close()

    def reject(self) -> None:
        self.work.cancel()
        super().reject()

    def closeEvent(self, event: QCloseEvent) -> None:
        self.work.cancel()
        super().closeEvent(event)

    def _show(self, contents: Contents) -> None:
        self.show_contents(contents, self._wanted)
        self._wanted = ""

    # -- adding ------------------------------------------------------------------------------

    def _add_file(self) -> None:
        path = self.questions.file()
        if path is not None:
            self.add(path)

    def _add_folder(self) -> None:
        path = self.questions.folder(to_search=False)
        if path is not None:
            self.add(path)

    def _add_hub(self) -> None:
        name = self.questions.hub_name(self._library.hub)
        if name:
            self.add(name)

    def _resume(self) -> None:
        if self.row is not None and self.row.repository:
            self.add(self.row.repository)

    def add(self, source: str | Path) -> None:
        """Look at a source, ask what must be asked, and add it."""
        self._run(
            lambda watch: self._library.look(source), lambda found: self._add_found(source, found)
        )

    def _add_found(self, source: str | Path, found: Found) -> None:
        if found.name == found.free or self.questions.other_name(found.name, found.free):
            self._add(source, found, None)

    def _add(self, source: str | Path, found: Found, labels: Mapping[str, str] | None) -> None:
        def added(name: str) -> None:
            self._wanted = f"model:{name}"
            self._changed(self.tr("“{0}” is added.").format(name))

        def failed(error: Exception) -> None:
            if not isinstance(error, LabelsNeededError) or not self.isVisible():
                self._failed(error)
                return
            mapping = self.questions.labels(error.labels, error.proposed)
            if mapping is None:
                self._done(self.tr("It was not added: its labels must be known."))
            else:
                self._add(source, found, mapping)

        what = self.tr("Going online…") if found.online else self.tr("Adding {0}…")
        self._run(
            lambda watch: self._library.add(source, found.free, labels, watch),
            added,
            failed,
            what=what.format(spoken(found.what)),
        )

    # -- the other work ----------------------------------------------------------------------

    def _check(self) -> None:
        entry = self.row.entry if self.row is not None else None
        if entry is None:
            return

        def checked(wrong: tuple[str, ...]) -> None:
            fine = self.tr("“{0}” is whole.").format(entry.title)
            self._done(" ".join(wrong) or fine, problem=bool(wrong))

        self._run(
            lambda watch: self._library.check(entry.name, watch),
            checked,
            what=self.tr("Checking {0}…").format(entry.title),
        )

    def _remove(self) -> None:
        row = self.row
        if row is None:
            return
        if row.searched is not None:
            folder = row.searched
            self._change(lambda: self._library.leave_folder(folder))
        elif row.repository:
            if self.questions.forget(row.repository):
                self._change(lambda: self._library.forget(row.repository))
        elif row.removable:
            broken = row.broken.folder if row.broken is not None else None
            folder = row.entry.folder if row.entry is not None else broken or Path()
            name = row.entry.name if row.entry is not None else folder.name
            if self.questions.remove(row.title, folder):
                self._run(
                    lambda watch: self._library.remove(name),
                    lambda borrowers: self._removed(row.title, borrowers),
                )

    def _removed(self, title: str, borrowers: tuple[str, ...]) -> None:
        said = self.tr("“{0}” is deleted.").format(title)
        if borrowers:
            lent = self.tr("{0} used its readers, and use others' now where there are any.")
            said = f"{said} {lent.format(', '.join(borrowers))}"
        self._changed(said)

    def _use_folder(self) -> None:
        folder = self.questions.folder(to_search=True)
        if folder is not None:
            self._wanted = f"folder:{folder}"
            self._change(lambda: self._library.use_folder(folder))

    def _labels(self) -> None:
        entry = self.row.entry if self.row is not None else None
        if entry is None:
            return
        mapping = self.questions.labels(entry.labels, entry.mapping)
        if mapping is not None:
            self._change(lambda: self._library.map_labels(entry.name, mapping))

    def _lend(self, part: str, lender: str | None) -> None:
        entry = self.row.entry if self.row is not None else None
        if entry is not None and lender != entry.lenders.get(part):
            self._change(lambda: self._library.lend(entry.name, part, lender))

    def _lend_by_default(self) -> None:
        name = self.usual.currentData()
        if name and name != self._contents.lender:
            self._change(lambda: self._library.lend_by_default(name))

    # -- how work is done --------------------------------------------------------------------

    def _change(self, work: Callable[[], object]) -> None:
        """Do something short that changes the library."""
        self._run(lambda watch: work(), lambda _: self._changed(""))

    def _run(
        self,
        work: Callable[[Watch], Any],
        then: Callable[[Any], object],
        failed: Callable[[Exception], object] | None = None,
        *,
        what: str = "",
        quiet: bool = False,
    ) -> None:
        """Do something in the thread; ``what`` makes it long work, with a bar and Cancel."""
        if self.work.busy:
            return
        if not quiet:
            self.strip.clear()
        if what:
            self.strip.begin(what)
        self.work.run(work, then, failed or self._failed)

    def _changed(self, said: str) -> None:
        self.strip.tell(said)
        self.changed.emit()
        self.refresh()

    def _done(self, said: str, *, problem: bool = False) -> None:
        self.strip.tell(said, problem=problem)
        self.refresh()

    def _failed(self, error: Exception) -> None:
        """Say it; what the library holds may be another thing now, and lenders not as chosen."""
        text = sentence(error)
        self._done(text or self.tr("Cancelled."), problem=bool(text))
