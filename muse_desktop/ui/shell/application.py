"""The application object: macOS hands it the files that are double-clicked, by events."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFileOpenEvent
from PySide6.QtWidgets import QApplication

OpenPaths = Callable[[Sequence[Path]], None]


class Application(QApplication):
    """Keeps the files that the system wants opened until there is a window for them.

    Elsewhere they come as the program's arguments. The first may come before the window is there.
    Overridden here and not watched by a filter, which would see every event of every widget.
    """

    def __init__(self, argv: Sequence[str]) -> None:
        super().__init__(list(argv))
        self._open: OpenPaths | None = None
        self._waiting: list[Path] = []

    def open_with(self, open_paths: OpenPaths) -> None:
        """Hand over what has come so far, and whatever comes from now on."""
        self._open = open_paths
        self._hand_over()

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QFileOpenEvent) and event.file():
            self._waiting.append(Path(event.file()))
            self._hand_over()
            return True
        return super().event(event)

    def _hand_over(self) -> None:
        if self._open is not None and self._waiting:
            paths, self._waiting = self._waiting, []
            self._open(paths)
