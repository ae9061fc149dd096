"""How the window looks: light, dark or as the system says, how large its letters are, and whether
anything in it moves by itself.

The theme is chosen in the View menu or in the preferences, and is one setting.
"""

from __future__ import annotations

from typing import get_args

from PySide6.QtCore import QObject
from PySide6.QtGui import QActionGroup

from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import DARK, LIGHT
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.preferences import Preferences, Theme

_WORN = {"system": None, "light": LIGHT, "dark": DARK}


class ThemeChoice(QObject):
    """Lets the application wear what is chosen.

    Parameters
    ----------
    actions : whose ``themes`` are chosen among, in the order of :data:`Theme`
    preferences : what was decided
    """

    def __init__(self, actions: Actions, preferences: Preferences) -> None:
        super().__init__(actions)
        self._theme, self._size = preferences.theme, preferences.text_size
        self._movement = preferences.movement
        group = QActionGroup(self)
        self._actions = dict(zip(get_args(Theme), actions.themes, strict=True))
        for wish, action in self._actions.items():
            group.addAction(action)
            action.triggered.connect(lambda _=False, wish=wish: self._theme.choose(wish))
        self._theme.changed.connect(self._dress)
        self._size.changed.connect(self._write)
        self._movement.changed.connect(self._move)
        self._actions[self._theme.value].setChecked(True)
        if self._theme.value != "system":
            self._dress()
        if self._size.value != "100":
            self._write()
        if self._movement.value != "usual":
            self._move()

    def _dress(self) -> None:
        self._actions[self._theme.value].setChecked(True)
        manager().force(_WORN[self._theme.value])

    def _write(self) -> None:
        manager().enlarge(int(self._size.value) / 100)

    def _move(self) -> None:
        manager().keep_still(self._movement.value == "reduced")
