"""Light, dark, or as the system says: chosen in the View menu, and remembered."""

from __future__ import annotations

from typing import Literal, get_args

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QActionGroup

from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import DARK, LIGHT
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.remembered import remembered

Wish = Literal["system", "light", "dark"]
_KEY = "theme"
_WORN = {"system": None, "light": LIGHT, "dark": DARK}


class ThemeChoice(QObject):
    """Lets the application wear what is chosen.

    Parameters
    ----------
    actions : whose ``themes`` are chosen among, in the order of :data:`Wish`
    settings : where the choice is remembered
    """

    def __init__(self, actions: Actions, settings: QSettings) -> None:
        super().__init__(actions)
        self._settings = settings
        group = QActionGroup(self)
        wishes: tuple[Wish, ...] = get_args(Wish)
        chosen = remembered(settings, _KEY, Wish, "system")
        for wish, action in zip(wishes, actions.themes, strict=True):
            group.addAction(action)
            action.setChecked(wish == chosen)
            action.triggered.connect(lambda _=False, wish=wish: self.choose(wish))
        if chosen != "system":
            manager().force(_WORN[chosen])

    def choose(self, wish: Wish) -> None:
        """Wear this one from now on."""
        if wish == "system":
            self._settings.remove(_KEY)
        else:
            self._settings.setValue(_KEY, wish)
        manager().force(_WORN[wish])
