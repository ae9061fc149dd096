"""What can go wrong with models, said in sentences for the user."""

from __future__ import annotations

import sys

_MEMORY_PHRASES = (
    "out of memory", "not enough memory", "can't allocate memory", "cannot allocate memory",
)  # fmt: skip


class ModelError(Exception):
    """A model pack cannot be used; the message is a sentence that says what to do."""


class UnknownModelError(ModelError):
    """No pack has this name; the message offers the known ones."""


class LabelsError(ModelError):
    """A classifier's ``labels`` do not reach all eight emotions by their names."""

    def __init__(self, message: str, labels: tuple[str, ...] = ()) -> None:
        super().__init__(message)
        self.labels = labels


class SourceError(ModelError):
    """What shall be added does not exist, or cannot be called so: the command is wrong."""


class UnknownDeviceError(ModelError):
    """This computer has no such device; the message offers the ones it has."""


class LoadingCancelled(Exception):  # noqa: N818 - it is no error, somebody wished it
    """Loading was cancelled; nothing was kept."""


def is_memory_error(error: BaseException) -> bool:
    """Each device reports exhaustion in its own way: CUDA by a class, MPS and the CPU by words."""
    if isinstance(error, MemoryError):
        return True
    torch = sys.modules.get("torch")
    if torch is not None and isinstance(error, torch.OutOfMemoryError):
        return True
    words = str(error).lower()
    return isinstance(error, OSError | RuntimeError) and any(
        phrase in words for phrase in _MEMORY_PHRASES
    )


def first_line(error: Exception) -> str:
    """Return a library's message for a sentence of ours: its first line, without a full stop."""
    text = str(error).strip().split("\n")[0]
    return " ".join(text.split())[:200].rstrip(".") or type(error).__name__
