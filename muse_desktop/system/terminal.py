"""What is printed is read, never obeyed.

A pack's title, a file's name or a prompt may hold escape sequences: a terminal that meets them
changes its title, colours or keys, or hides what stands there. Control characters are printed as
"\\u001b", letter by letter, which in JSON means the same as the character.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable
from typing import Any, TextIO, cast

_COMMANDS = re.compile("[\0-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]")
"""Control characters but tab and line feed, and what turns the direction of writing around."""


def visible(text: str, kept: str = "") -> str:
    """Return a text whose control characters can be seen; tabs, line feeds and ``kept`` stay."""
    return _COMMANDS.sub(
        lambda found: found[0] if found[0] in kept else _number(found[0]),
        text.replace("\r\n", "\n"),
    )


def one_line(text: str) -> str:
    """Return a text as a part of a sentence: whatever cannot be printed can be seen likewise."""
    return "".join(letter if letter.isprintable() else _number(letter) for letter in text)


def _number(letter: str) -> str:
    return f"\\u{ord(letter):04x}"


class VisibleStream:
    """A stream whose texts are :func:`visible`; all else is the stream's own.

    Carriage returns stay: a progress bar goes back to its line's start. Whoever prints words that
    are not ours makes them visible first.
    """

    def __init__(self, stream: TextIO) -> None:
        self._stream = stream

    def write(self, text: str) -> int:
        """Write a text; return its length, as it was given."""
        self._stream.write(visible(text, kept="\r"))
        return len(text)

    def writelines(self, lines: Iterable[str]) -> None:
        """Write texts one after another."""
        for line in lines:
            self.write(line)

    def __getattr__(self, name: str) -> Any:
        return getattr(self._stream, name)


def guard_streams() -> None:
    """Let standard output and error pass nothing on that commands a terminal.

    It holds for whatever writes there: argparse, logging, warnings and libraries as well.
    """
    for name in ("stdout", "stderr"):
        stream = getattr(sys, name)
        if isinstance(stream, VisibleStream):
            continue
        if stream is None:
            # Closed by whoever started us (``>&-``): what is said goes nowhere.
            stream = open(os.devnull, "w", encoding="utf-8")  # noqa: SIM115
        elif hasattr(stream, "reconfigure"):
            # A console that lacks a character shall show another, not a traceback.
            stream.reconfigure(errors="replace")
        setattr(sys, name, cast(TextIO, VisibleStream(stream)))
