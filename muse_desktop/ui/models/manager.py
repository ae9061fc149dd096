"""Opens the models' dialog, and lets the window follow what it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QWidget

from muse_desktop.engine.library import ModelLibrary
from muse_desktop.ui.models.dialog import ModelsDialog
from muse_desktop.ui.models.library_work import sentence
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.tasks import Tasks

ReadChoices = Callable[[], Sequence[ModelChoice]]


class ModelManager(QObject):
    """Connects what offers the library with it; without one, nothing offers it.

    Parameters
    ----------
    library : what the dialog shows and changes
    read_choices : returns the models that can be chosen now; called in a thread
    action, button : what opens the dialog
    tasks : where the choices are read
    window : the dialog's parent

    Attributes
    ----------
    dialog : the dialog, once it was opened

    Signals
    -------
    choices_changed(list[ModelChoice]) : the library was changed
    problem(str) : a sentence
    """

    choices_changed = Signal(object)
    problem = Signal(str)

    def __init__(
        self,
        library: ModelLibrary | None,
        read_choices: ReadChoices | None,
        *,
        action: QAction,
        button: QAbstractButton,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._tasks = tasks
        self._library = library
        self._read_choices = read_choices
        self.dialog: ModelsDialog | None = None
        action.setVisible(library is not None)
        button.setVisible(library is not None)
        action.triggered.connect(self.open)
        button.clicked.connect(self.open)

    def open(self) -> None:
        """Show the dialog, made at the first call."""
        if self._library is None:
            return
        if self.dialog is None:
            self.dialog = ModelsDialog(self._library, self._window)
            self.dialog.changed.connect(self._changed)
        self.dialog.open_beside()

    @property
    def making(self) -> list[str]:
        """A sentence on what would be lost if the dialog's work ended now; nothing where idle."""
        busy = self.dialog is not None and self.dialog.work.busy
        return [self.tr("Models are being changed.")] if busy else []

    def close(self) -> None:
        """End the dialog's work: the program is being closed."""
        if self.dialog is not None:
            self.dialog.hide()
            if self.dialog.work.busy:
                # A silent server can hold its end up: nobody shall look at a window that is stuck.
                self._window.hide()
            self.dialog.stop()

    def _changed(self) -> None:
        if self._read_choices is not None:
            self._tasks.start(self._read(self._read_choices))

    async def _read(self, read_choices: ReadChoices) -> None:
        try:
            choices = await self._tasks.in_thread(read_choices)
        except Exception as error:
            self.problem.emit(sentence(error))
        else:
            self.choices_changed.emit(choices)
