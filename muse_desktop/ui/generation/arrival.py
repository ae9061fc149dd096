"""From the engine's picture to one that the session and the canvas can take."""

from __future__ import annotations

from PySide6.QtGui import QImage

from muse_desktop.muse.events import Finished
from muse_desktop.session.document import Session
from muse_desktop.ui.look.images import Pyramid
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.state.activity import Run
from muse_desktop.ui.state.undo import AddResult


def make_command(session: Session, run: Run, event: Finished) -> tuple[AddResult, Pyramid]:
    """In a thread: encode a finished picture, and prepare it for the canvas."""
    # Where the picture it was made from was deleted meanwhile, the result is still kept.
    parent = run.parent if run.parent in session else None
    command = AddResult(session, parent, run.request, event, title=run.title)
    return command, Pyramid.of(event.picture)


def blank_sheet() -> QImage:
    """What is seen before the first preview."""
    sheet = QImage(4, 4, QImage.Format.Format_RGB32)
    sheet.fill(theme().color("surface"))
    return sheet
