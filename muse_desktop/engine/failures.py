"""From an exception inside the engine thread to a value that may leave it."""

from __future__ import annotations

import traceback

from muse_desktop.models.errors import ModelError, is_memory_error
from muse_desktop.muse.events import Failed
from muse_desktop.muse.request import RequestError

MEMORY = (
    "There was not enough memory for this picture. Close other programs, or take a smaller "
    "picture or a lighter model, and try again."
)
INTERNAL = (
    "Something went wrong while the picture was being made. Your session is unharmed; please try "
    "again. The details can be copied for a report."
)


def failed_from(error: BaseException) -> Failed:
    """Return what the window may know of an exception: a kind, a sentence, the traceback as text.

    The exception itself must not be kept: its frames hold tensors.
    """
    details = "".join(traceback.format_exception(error))
    if isinstance(error, RequestError):
        return Failed("request", str(error), details)
    if is_memory_error(error):
        return Failed("memory", MEMORY, details)
    if isinstance(error, ModelError):
        return Failed("model", str(error), details)
    return Failed("internal", INTERNAL, details)
