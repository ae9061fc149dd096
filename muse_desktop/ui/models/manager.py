"""Opens the models' dialog, and lets the window follow what it changes."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from muse_desktop.engine.library import ModelLibrary
from muse_desktop.ui.models.dialog import ModelsDialog
from muse_desktop.ui.models.library_work import sentence
from muse_desktop.ui.state.model_choice import ModelChoice

if TYPE_CHECKING:
    from muse_desktop.ui.shell.main_window import MainWindow

ReadChoices = Callable[[], Sequence[ModelChoice]]


class ModelManager(QObject):
    """Connects the window with the library; without one, nothing offers it.

    Parameters
    ----------
    window : whose actions and model choice it connects
    library : what the dialog shows and changes
    read_choices : returns the models that can be chosen now; called in a worker thread

    Attributes
    ----------
    dialog : the dialog, once it was opened
    """

    def __init__(
        self,
        window: MainWindow,
        library: ModelLibrary | None,
        read_choices: ReadChoices | None,
    ) -> None:
        super().__init__(window)
        self._window = window
        self._library = library
        self._read_choices = read_choices
        self.dialog: ModelsDialog | None = None
        action, advanced = window.actions_.models, window.controls.advanced
        action.setVisible(library is not None)
        advanced.manage.setVisible(library is not None)
        action.triggered.connect(self.open)
        advanced.manage.clicked.connect(self.open)

    def open(self) -> None:
        """Show the dialog, made at the first call."""
        if self._library is None:
            return
        if self.dialog is None:
            self.dialog = ModelsDialog(self._library, self._window)
            self.dialog.changed.connect(self._changed)
        self.dialog.open_beside()

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
            self._window.background.run(
                self._read_choices,
                self._window.set_models,
                lambda error: self._window.warn(sentence(error)),
            )
