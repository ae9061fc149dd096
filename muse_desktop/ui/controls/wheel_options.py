"""What is chosen about the wheel itself, and its menu: snapping, the reading, whose words."""

from __future__ import annotations

from typing import Any

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu, QWidget

from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import Face
from muse_desktop.ui.state.remembered import Name, remembered

SNAPS, READS, FACE = "wheel/snaps", "wheel/reading", "wheel/face"


class WheelOptions(QObject):
    """Three choices, remembered.

    Parameters
    ----------
    settings : where they are kept; None: nowhere
    parent : the wheel

    Attributes
    ----------
    add, remove, none, tell : what the menu asks the wheel for
    snap, reading : whether points snap, and whether a picture's reading is shown

    Signals
    -------
    changed() : one of the choices is another
    """

    changed = Signal()

    def __init__(self, settings: QSettings | None, parent: QWidget) -> None:
        super().__init__(parent)
        self._settings = settings
        self.add = QAction(tr("&Add an Emotion\tIns"), self)
        self.remove = QAction(tr("&Remove This One\tDel"), self)
        self.none = QAction(tr("&No Emotion\t0"), self)
        self.tell = QAction(tr("What Usually &Carries It\tReturn"), self)
        self.snap = self._switch(tr("&Snap to Emotions and Quarters"), SNAPS)
        self.reading = self._switch(tr("Show the &Picture's Reading"), READS)
        self._faces = QActionGroup(self)
        chosen = str(self._kept(FACE, Name, "mikels"))
        for face, text in (
            ("mikels", tr("&Mikels' Words")),
            ("plutchik", tr("P&lutchik's Words")),
        ):
            action = QAction(text, self._faces)
            action.setCheckable(True)
            action.setData(face)
            action.setChecked(face == chosen)
        if self._faces.checkedAction() is None:
            self._faces.actions()[0].setChecked(True)
        self._faces.triggered.connect(lambda _: self._keep(FACE, self.face))

    @property
    def snaps(self) -> bool:
        """Whether points snap to the eight and to quarters of strength."""
        return self.snap.isChecked()

    @property
    def face(self) -> Face:
        """Whose words the wheel shows."""
        action = self._faces.checkedAction()
        return "plutchik" if action is not None and action.data() == "plutchik" else "mikels"

    def set_face(self, face: Face) -> None:
        """Show whose words."""
        for action in self._faces.actions():
            if action.data() == face:
                action.trigger()

    def menu(self, parent: QWidget) -> QMenu:
        """Return a menu of all of it."""
        menu = QMenu(parent)
        menu.addActions([self.add, self.remove, self.none])
        menu.addSeparator()
        menu.addAction(self.tell)
        menu.addSeparator()
        menu.addActions([self.snap, self.reading])
        menu.addSeparator()
        menu.addActions(self._faces.actions())
        return menu

    def _switch(self, text: str, key: str) -> QAction:
        action = QAction(text, self)
        action.setCheckable(True)
        action.setChecked(self._kept(key, Name | bool, True) not in (False, "false"))
        action.toggled.connect(lambda on: self._keep(key, on))
        return action

    def _kept(self, key: str, kind: Any, default: object) -> object:
        return default if self._settings is None else remembered(self._settings, key, kind, default)

    def _keep(self, key: str, value: object) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)
        self.changed.emit()
