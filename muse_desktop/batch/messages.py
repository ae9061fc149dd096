"""What client and workers say to each other: plain values, here as over a network."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any, Literal

from muse_desktop.batch.result_file import Wish
from muse_desktop.muse.request import Recipe

Kind = Literal["request", "model", "memory", "internal"]
PASSING: tuple[Kind, ...] = ("memory", "internal")
"""Failures that may pass: they are tried again."""


@dataclass(frozen=True)
class Handed:
    """A file for a worker: its bytes, or where they lie; ``sha256`` is what they were when the jobs
    were checked, and ``name`` what the file is called."""

    name: str
    sha256: str
    path: str | None = None
    data: bytes | None = field(default=None, repr=False)


@dataclass(frozen=True)
class Task:
    """One picture to make; ``pack`` is the pack's digest, and ``draws`` whether it changes drawings
    as such."""

    key: str
    recipe: Recipe
    source: Handed | None
    mask: Handed | None
    pack: str
    draws: bool
    wish: Wish


@dataclass(frozen=True)
class First:
    """What a worker is to load, and for pictures of how many pixels it is to say what it takes;
    ``versions`` are the client's, which a worker on another machine compares."""

    model: str
    digest: str
    pixels: int
    versions: tuple[tuple[str, str], ...] = ()


@dataclass(frozen=True)
class Hello:
    """What a worker says of itself, once it has loaded the first model.

    Parameters
    ----------
    device : where it computes
    devices : all that there are, the fastest first
    need : bytes of memory that it is predicted to take with the largest picture
    free : bytes that are free beside it where it computes on the processor
    versions : see :func:`muse_desktop.batch.keys.versions`
    notes : sentences of the models, e.g. of borrowed readers
    """

    device: str
    devices: tuple[str, ...]
    need: int
    free: int
    versions: tuple[tuple[str, str], ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Made:
    """A result; ``found`` are an entry's fields."""

    key: str
    data: bytes = field(repr=False)
    found: dict[str, Any]


@dataclass(frozen=True)
class Failure:
    """Why there is none; a sentence."""

    key: str
    kind: Kind
    sentence: str


# -- what the client hears -------------------------------------------------------------------------


@dataclass(frozen=True)
class Ready:
    """A worker is there."""

    worker: str
    hello: Hello


@dataclass(frozen=True)
class Done:
    """A worker is done with what it was given, well or not."""

    worker: str
    outcome: Made | Failure


@dataclass(frozen=True)
class Gone:
    """A worker has ended; ``why`` is a phrase, to stand in a sentence."""

    worker: str
    why: str


@dataclass(frozen=True)
class Unfit:
    """A worker cannot be used; a sentence says why."""

    worker: str
    sentence: str


Report = Ready | Done | Gone | Unfit
