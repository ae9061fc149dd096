"""What a worker does, wherever it runs: tasks of some kind, one after another."""

from __future__ import annotations

import importlib
from typing import Any, Protocol

from muse_desktop.batch.messages import Failure, First, Hello, Kind, Made
from muse_desktop.models.errors import ModelError, is_memory_error
from muse_desktop.muse.request import RequestError
from muse_desktop.pictures.errors import PictureError


class Doer(Protocol):
    """What does a worker's tasks, of whatever kind they are."""

    def begin(self, first: First) -> Hello:
        """Load what all begin with; raises ModelError and MemoryError."""
        ...

    def do(self, task: Any) -> Made | Failure:
        """Do one task; whatever goes wrong is a sentence."""
        ...

    def use_threads(self, count: int) -> None:
        """Compute with so many threads of the processor."""
        ...


def find_doer(said: str, device: str) -> Doer:
    """Return what is said as "module:name", for a device."""
    module, _, name = said.partition(":")
    made: Doer = getattr(importlib.import_module(module), name)(device)
    return made


def failure(key: str, error: Exception) -> Failure:
    """Return what a task failed by, as what the client is told."""
    kind: Kind
    if isinstance(error, RequestError | PictureError):
        kind, sentence = "request", str(error)
    elif isinstance(error, ModelError):
        kind, sentence = "model", str(error)
    elif is_memory_error(error):
        kind, sentence = "memory", "There was not enough memory for it."
    else:
        kind = "internal"
        sentence = f"Something went wrong ({type(error).__name__}: {error})."
    return Failure(key, kind, sentence)
