"""What can go wrong with models, said in sentences for the user."""

from __future__ import annotations

import sys
from json import JSONDecodeError

from muse_desktop.system.terminal import one_line

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


_LONGEST_TOLD = 160
_OF_CODE = (TypeError, AttributeError, LookupError, AssertionError, ArithmeticError,
            RecursionError, JSONDecodeError)  # fmt: skip
_MARKS_OF_CODE = ("<class ", " object at 0x", "c10::")
_PAIRS = (("(", ")"), ("[", "]"), ("{", "}"), ("“", "”"))


def told(error: Exception) -> str:
    """Return a library's message in brackets, to stand in a sentence of ours; or nothing.

    Only what is a sentence by itself is taken, never a part of one: most begin a list of names
    that fills pages, and go to the log.
    """
    # Python's own words speak of code, not of files.
    if isinstance(error, _OF_CODE):
        return ""
    lines = [" ".join(line.split()) for line in str(error).strip().splitlines()]
    text = lines[0].rstrip(".") if len(lines) == 1 else ""
    even = all(text.count(a) == text.count(b) for a, b in _PAIRS)
    spoken = text.isprintable() and not any(mark in text for mark in _MARKS_OF_CODE)
    whole = spoken and even and text.count('"') % 2 == text.count("`") % 2 == 0
    return f" ({text})" if whole and 0 < len(text) <= _LONGEST_TOLD and text[-1] != ":" else ""


def shown(text: str, longest: int = 80) -> str:
    """Return text from a file for a sentence: one line, what can be printed, and not too much."""
    line = one_line(text)
    return line if len(line) <= longest else f"{line[: longest // 2]}…{line[-longest // 2 + 1 :]}"
