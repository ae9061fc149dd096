"""The window's shape from one start to the next: its place, its columns, which panels it shows."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from PySide6.QtCore import QByteArray, QSettings, QSize
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QSplitter

from muse_desktop.ui.look.fitting import screen_room

PANELS = ("history", "evidence", "controls")


class WindowShape:
    """Kept in the settings.

    Parameters
    ----------
    window : what has the shape
    columns, rows : its splitters; the columns are history, picture and controls
    toggles : show the panels, in the order of :data:`PANELS`
    away : those whose panels have no room now, and are wanted all the same
    """

    def __init__(
        self,
        window: QMainWindow,
        settings: QSettings,
        columns: QSplitter,
        rows: QSplitter,
        toggles: Sequence[QAction],
        away: Collection[QAction] = (),
    ) -> None:
        self._window, self._settings = window, settings
        self._columns, self._rows = columns, rows
        self._toggles = dict(zip(PANELS, toggles, strict=True))
        self._away = away

    def save(self) -> None:
        """Write it down."""
        settings = self._settings
        settings.setValue("geometry", self._window.saveGeometry())
        settings.setValue("columns", self._columns.saveState())
        settings.setValue("rows", self._rows.saveState())
        for name, toggle in self._toggles.items():
            shown = toggle.isChecked() or toggle in self._away
            settings.setValue(f"show_{name}", "yes" if shown else "no")
        settings.sync()

    def restore(self) -> None:
        """Give the window its last shape, or one that suits the screen."""
        window, settings = self._window, self._settings
        geometry = settings.value("geometry")
        if not (isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)):
            window.resize(QSize(1280, 860).boundedTo(screen_room(window)))
        for name, splitter in (("columns", self._columns), ("rows", self._rows)):
            state = settings.value(name)
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        if not isinstance(settings.value("columns"), QByteArray):
            # In a small window the picture comes before the history.
            history, controls = (self._hint(place) for place in (0, 2))
            side = min(round(0.19 * window.width()), history)
            self._columns.setSizes([side, window.width() - side - controls, controls])
        for name, toggle in self._toggles.items():
            if settings.value(f"show_{name}") == "no":
                toggle.setChecked(False)

    def _hint(self, place: int) -> int:
        panel = self._columns.widget(place)
        return 0 if panel is None else panel.sizeHint().width()
