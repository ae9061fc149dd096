"""What is told over the canvas, with a button where there is something to do about it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QUndoStack

from muse_desktop.ui.canvas.banner import Banner
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.state.tasks import is_past


class Messages(QObject):
    """Writes on the banner."""

    def __init__(self, banner: Banner, dialogs: Dialogs) -> None:
        super().__init__(banner)
        self._banner, self._dialogs = banner, dialogs

    def say(self, text: str) -> None:
        """Show something worth knowing."""
        if not is_past():
            self._banner.say(spoken(text))

    def warn(self, text: str, details: str = "") -> None:
        """Show a failure as a sentence, without stopping anybody."""
        if is_past():
            return
        action = None
        if details:
            action = (self.tr("Details…"), lambda: self._dialogs.details(details))
        self._banner.say(spoken(text), "warning", action)

    def offer_sheet(self, text: str, export: Callable[[], object]) -> None:
        """Tell that several pictures are made, and offer their contact sheet."""
        if not is_past():
            self._banner.say(text, action=(self.tr("Contact Sheet…"), export))

    def offer_look(self, text: str, look: Callable[[], object]) -> None:
        """Tell that a picture is made that one does not look at, and offer to."""
        if not is_past():
            self._banner.say(text, action=(self.tr("Show"), look))

    def offer_models(self, text: str, manage: Callable[[], object]) -> None:
        """Tell that models take more of the disk than they may, and offer to look at them."""
        if not is_past():
            self._banner.say(text, "warning", (self.tr("Models…"), manage))

    def offer_undo(self, text: str, undo: QUndoStack) -> None:
        """Tell what the last step did, and offer to take it back."""
        self._banner.say(text, action=(self.tr("Undo"), undo.undo))
        # After any other step the button would undo that one.
        undo.indexChanged.connect(
            lambda: self._banner.withdraw(text), Qt.ConnectionType.SingleShotConnection
        )

    def hide(self) -> None:
        """Take away what was told: it is of no interest any more."""
        self._banner.hide()
