"""What the program did, for a report of a fault: and nothing of what it was done with.

An entry can hold nothing private, as it has no place for it: what happened is one of a few words,
and beside it stand numbers, versions, devices, and the names of what ships with the program. What
went wrong is kept as exceptions' types and the lines of our own source; what they say is not, as
that quotes prompts, names and paths.
"""

from __future__ import annotations

import datetime as dt
import logging
import re
import threading
import traceback
from collections import deque
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Literal, get_args

from muse_desktop.system.discretion import is_discreet

MOST = 400
"""Entries; the oldest go first."""
MOST_FRAMES = 6
"""Lines of our source that are named of one failure, the innermost ones."""

What = Literal[
    "started", "loaded", "generated", "edited", "read", "mapped", "stopped", "failed",
    "opened session", "saved session", "recovered session", "opened picture", "exported",
    "library changed", "device", "refused", "fault",
]  # fmt: skip
Fact = Literal[
    "model", "version", "device", "card", "kind", "part", "where", "width", "height", "steps",
    "calls", "pictures",
]  # fmt: skip

FAULT = "fault"
"""Of a log record whose exception is not kept: what :func:`bare` says of it."""
LONGEST = 160
_CHARACTERS = r"A-Za-z0-9_.:,+()<> /#@?-"
_WORD = re.compile(f"[{_CHARACTERS}]{{1,{LONGEST}}}")
_PACKAGE = Path(__file__).resolve().parents[1]


@dataclass(frozen=True)
class Entry:
    """One thing that was done.

    Parameters
    ----------
    at : when, local time; None: that is a client's, whose hours are nobody else's
    what : what it was
    seconds : how long it took; None: not measured
    facts : with what
    """

    at: dt.datetime | None
    what: What
    seconds: float | None = None
    facts: Mapping[Fact, str | int] = field(default_factory=dict)

    def line(self) -> str:
        """Return it as a line of the report."""
        took = [] if self.seconds is None else [f"{self.seconds:.2f} s"]
        facts = [f"{name} {value}" for name, value in self.facts.items()]
        at = "--:--:--" if self.at is None else f"{self.at:%H:%M:%S}"
        return "  ".join([at, self.what, *took, *facts])


class ActivityLog:
    """The last entries, from any thread; in memory alone."""

    def __init__(self, clock: Callable[[], dt.datetime] = dt.datetime.now) -> None:
        self._clock = clock
        self._entries: deque[Entry] = deque(maxlen=MOST)
        self._dropped = 0
        self._lock = threading.Lock()

    def add(self, what: What, seconds: float | None = None, **facts: str | int) -> None:
        """Note that something was done.

        Raises
        ------
        ValueError
            At what no entry has a place for: another word, fact or character.
        """
        if what not in get_args(What):
            raise ValueError("an entry is of a kind that is known")
        for name, value in facts.items():
            if name not in get_args(Fact):
                raise ValueError("a fact is of a kind that is known")
            if isinstance(value, str) and not _WORD.fullmatch(value):
                raise ValueError("a fact is one plain word, or a few")
        at = None if is_discreet() else self._clock()
        entry = Entry(at, what, seconds, facts)  # type: ignore[arg-type]
        with self._lock:
            self._dropped += len(self._entries) == MOST
            self._entries.append(entry)

    @property
    def entries(self) -> tuple[Entry, ...]:
        """What is known, the oldest first."""
        with self._lock:
            return tuple(self._entries)

    @property
    def dropped(self) -> int:
        """How many were forgotten."""
        return self._dropped


class FaultHandler(logging.Handler):
    """Notes each warning and error of the program's log by where it was said, without its words.

    Parameters
    ----------
    log : where it is noted
    """

    def __init__(self, log: ActivityLog) -> None:
        super().__init__(logging.WARNING)
        self._log = log

    def emit(self, record: logging.LogRecord) -> None:
        facts: dict[str, Any] = {}
        where = place(record.pathname, record.lineno)
        error = record.exc_info[1] if record.exc_info else None
        kind, came_through = getattr(record, FAULT, ("", "")) if error is None else bare(error)
        where = came_through or where
        if kind:
            facts["kind"] = kind
        if where:
            facts["where"] = where
        else:
            facts["part"] = cleaned(record.name.partition(".")[0])
        self._log.add("fault", **facts)


def bare(error: BaseException) -> tuple[str, str]:
    """Return an exception's types and places, and nothing of what it says."""
    return kinds(error), places(error)


def cleaned(text: str) -> str:
    """Return a maker's or a library's name in the characters that a fact may have."""
    return re.sub(f"[^{_CHARACTERS}]", "?", text)[:LONGEST] or "?"


def kinds(error: BaseException) -> str:
    """Return the type of an exception, with those that it came of."""
    names: list[str] = []
    current: BaseException | None = error
    while current is not None and len(names) < 4:
        name = type(current).__name__
        names.append(name if _WORD.fullmatch(name) else "exception")
        current = current.__cause__ or current.__context__
    return " < ".join(names)[:LONGEST]


def places(error: BaseException) -> str:
    """Return the lines of our source that an exception came through, the innermost last."""
    frames = traceback.extract_tb(error.__traceback__)
    own = [found for frame in frames if (found := place(frame.filename, frame.lineno))]
    text = " ".join(own[-MOST_FRAMES:])
    return text[-LONGEST:]


def place(file: str, line: int | None) -> str:
    """Return a line of our own source as ``engine/thread.py:41``; "" for any other."""
    try:
        inner = Path(file).resolve().relative_to(_PACKAGE).as_posix()
    except (ValueError, OSError):
        return ""
    return f"{inner}:{line or 0}" if _WORD.fullmatch(inner) else ""
