"""What is told of a failure: a sentence, never a traceback."""

from __future__ import annotations

import logging
from collections.abc import Sequence

from PySide6.QtCore import SignalInstance

from muse_desktop.clients.errors import ClientError
from muse_desktop.muse.request import RequestError
from muse_desktop.pictures.imaging import PictureError
from muse_desktop.pictures.looks import LookError
from muse_desktop.session.errors import SessionError
from muse_desktop.system.errors import reason
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.translate import tr

log = logging.getLogger(__name__)


class JobError(Exception):
    """The engine could not do it; the message is a sentence for the user."""


SPEAKING = (ClientError, SessionError, PictureError, RequestError, LookError, JobError)
"""Their text is a sentence for the user."""
FORESEEN = (*SPEAKING, OSError, ValueError, MemoryError)


def failure_sentence(error: Exception, name: str = "") -> str:
    """Return what did not work, and of which file; what nobody foresaw goes to the log as well."""
    if not isinstance(error, FORESEEN):
        log.error("Unexpected", exc_info=error)
    if isinstance(error, SPEAKING):
        return spoken(about_file(str(error), name))
    if isinstance(error, MemoryError):
        text = tr("There is not enough memory for this.")
    else:
        why = reason(error) if isinstance(error, OSError) else str(error)
        text = tr("That did not work ({0}).").format(spoken(why) or type(error).__name__)
    return about_file(text, name)


def tell_together(
    texts: Sequence[str], failed: object, problem: SignalInstance, said: SignalInstance
) -> None:
    """Tell what became of several files in one message: of two the later takes the place.

    Parameters
    ----------
    texts : sentences; the first ones are surely seen
    failed : true where one of them tells a failure
    problem, said : signals that take a sentence; failures that follow each other stand together
    """
    if failed:
        for text in texts:
            problem.emit(text)
    elif texts:
        said.emit("\n".join(texts))


def about_file(text: str, name: str) -> str:
    """Say of which file a sentence is: pictures are read from bytes, which have no name."""
    unnamed = "This picture "
    if not name or name in text:
        return text
    if text.startswith(unnamed):
        return f"“{name}” {text.removeprefix(unnamed)}"
    return f"“{name}”: {text}"
