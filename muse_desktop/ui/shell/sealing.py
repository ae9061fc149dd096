"""The seal in the status line: no connection while it is on, and what proves it."""

from __future__ import annotations

import os
import sys
from html import escape

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QDialogButtonBox, QPushButton, QToolButton, QWidget

from muse_desktop.system import seal
from muse_desktop.system.errors import reason
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.translate import tr

LOOK_MS = 2000
"""How often it is looked: another window of the program may seal, too."""
MOST = 12
"""Sockets that are listed; more are counted."""


class SealPage(Page):
    """Says whether the program is sealed, lists its open sockets, and lets one seal it.

    Signals
    -------
    wanted(bool) : it shall be sealed, or the seal broken
    """

    wanted = Signal(bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(tr("The seal"), "", parent)
        role = QDialogButtonBox.ButtonRole.ActionRole
        self.toggle: QPushButton = self.buttons.addButton("", role)
        self.toggle.setAutoDefault(False)
        self.toggle.clicked.connect(lambda: self.wanted.emit(not seal.is_sealed()))
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        self.look()
        self.fit()

    def look(self) -> None:
        """Look again, and say what is there."""
        self.toggle.setText(
            self.tr("Break the Seal") if seal.is_sealed() else self.tr("Seal the Program")
        )
        html = self._html()
        if html != self.text.text():
            self.text.setText(html)

    def _html(self) -> str:
        if seal.is_sealed():
            state = self.tr(
                "<b>Sealed.</b> The program refuses every connection: downloads of models, "
                "look-ups of names, and whatever a library might try. It stays so, in all its "
                "windows and on the command line, until the seal is broken here."
            )
        else:
            state = self.tr(
                "<b>Not sealed.</b> By itself the program opens no connection; only adding a model "
                "from a hub by its name does. Sealed, it refuses that too."
            )
        return "".join(
            f"<p>{text}</p>"
            for text in (
                state,
                self.tr("<b>Its open sockets now</b>, as the system lists them:"),
                self._sockets(),
                self._outside(),
            )
        )

    def _sockets(self) -> str:
        found = seal.open_sockets()
        if not found:
            return self.tr("None: nothing goes out of this program, and nothing comes in.")
        lines = [
            escape(f"{one.local} → {one.remote or '–'} ({one.state.lower()}, {one.process})")
            for one in found[:MOST]
        ]
        if len(found) > MOST:
            lines.append(self.tr("and {0} more").format(len(found) - MOST))
        return "<br>".join(lines)

    def _outside(self) -> str:
        """Say how one looks without trusting the program."""
        number = os.getpid()
        if sys.platform == "win32":
            command = f"netstat -ano | findstr {number}"
        elif sys.platform == "darwin":
            command = f"lsof -nP -i -a -p {number}"
        else:
            command = f"ss -tunap | grep pid={number}"
        return self.tr(
            "<b>From outside</b> you need not believe this window: in a terminal <code>{0}</code> "
            "lists the same, and prints nothing where there is none. Surest is a computer whose "
            "network is off: everything here works without."
        ).format(escape(command))


class Sealing(QObject):
    """Shows the seal, and opens its page.

    Parameters
    ----------
    button : in the status line
    window : the parent of the page

    Signals
    -------
    problem(str) : it could not be sealed; a sentence
    """

    problem = Signal(str)

    def __init__(self, button: QToolButton, window: QWidget) -> None:
        super().__init__(window)
        self._button, self._window = button, window
        self._shown: bool | None = None
        button.clicked.connect(self.open)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self.look)
        self._timer.start(LOOK_MS)
        self.look()

    def open(self) -> None:
        """Open the page."""
        page = SealPage(self._window)
        page.wanted.connect(lambda on: self._turn(on, page))
        page.finished.connect(page.deleteLater)
        page.open()

    def look(self) -> None:
        """Show whether the program is sealed."""
        sealed = seal.is_sealed()
        if sealed == self._shown:
            return
        self._shown = sealed
        set_icon(self._button, "sealed" if sealed else "unsealed", "text" if sealed else "muted")
        self._button.setText(self.tr("Sealed") if sealed else "")
        sentence = (
            self.tr("Sealed: the program refuses every connection")
            if sealed
            else self.tr("Not sealed: only adding a model from a hub goes online")
        )
        self._button.setToolTip(tip(sentence))
        self._button.setAccessibleName(sentence)

    def _turn(self, on: bool, page: SealPage) -> None:
        try:
            (seal.seal if on else seal.open_seal)()
        except OSError as error:
            self.problem.emit(
                (
                    self.tr("The program could not be sealed ({0}).")
                    if on
                    else self.tr("The seal could not be broken ({0}).")
                ).format(spoken(reason(error)))
            )
        self.look()
        page.look()
