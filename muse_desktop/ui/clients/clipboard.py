"""The clipboard, as far as a client's words and pictures are on it."""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QClipboard, QGuiApplication

Mode = QClipboard.Mode


class OwnClipboard(QObject):
    """Knows what was copied here, and takes that away; what other programs copied is theirs.

    Where the system says whose it is, that counts. A clipboard's manager may take over what we put
    there: so what changes while one is at our windows is ours too.
    """

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._board = QGuiApplication.clipboard()
        self._ours: set[Mode] = set()
        self._board.changed.connect(self._changed)

    def clear(self) -> None:
        """Take away what was copied here."""
        board = self._board
        for mode, owned in (
            (Mode.Clipboard, board.ownsClipboard),
            (Mode.Selection, board.ownsSelection),
            (Mode.FindBuffer, board.ownsFindBuffer),
        ):
            if owned() or mode in self._ours:
                board.clear(mode)
        self._ours.clear()

    def _changed(self, mode: Mode) -> None:
        (self._ours.add if self._is_here() else self._ours.discard)(mode)

    @staticmethod
    def _is_here() -> bool:
        return QGuiApplication.applicationState() == Qt.ApplicationState.ApplicationActive
