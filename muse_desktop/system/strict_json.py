"""JSON that every reader takes, written and read within bounds.

Python writes ``NaN`` and ``Infinity`` where it is let, which are no JSON; what reads one of our
files, or listens to ``--json``, would stop there. So both ways a number that is not finite is null.

A few kilobytes of brackets can ask for gigabytes of lists: what is read is counted first.
"""

from __future__ import annotations

import json
import math
import re
from collections.abc import Mapping
from itertools import accumulate
from pathlib import Path
from typing import Any

import msgspec

from muse_desktop.system.ordinary_files import read_ordinary

MAX_BYTES = 16 * 2**20
"""Of a file, where its reader names no other limit."""
MAX_MARKS = 8_000_000
"""Brackets, commas, colons and quotes: each stands for some thirty bytes of values, half a gigabyte
together at most. A result in a session has 1,500."""
MAX_DEPTH = 64
"""Of nested lists and mappings; ours need ten. It does not depend on a thread's stack."""

_STRING = re.compile(rb'"[^"]*"?')
_MARKS, _NESTING = b'[]{},:"', b'[]{}"'
_OTHERS = bytes(set(range(256)) - set(_MARKS))
_FLAT = bytes(set(range(256)) - set(_NESTING))
_STEP = {ord("["): 1, ord("{"): 1, ord("]"): -1, ord("}"): -1}


class JsonError(ValueError):
    """This is no JSON, or more of it than is read; the message is a phrase in small letters."""


def dumps(value: Any, **options: Any) -> str:
    """Return ``json.dumps(value, **options)``, with null for what is NaN or infinite."""
    try:
        return json.dumps(value, allow_nan=False, **options)
    except (TypeError, ValueError):  # seldom is there one, or a mapping that is no dict
        return json.dumps(finite(value), allow_nan=False, **options)


def finite(value: Any) -> Any:
    """Return nested mappings, lists and tuples with None in place of numbers that are not finite.

    What holds no such number comes back as equal values; tuples become lists, as in JSON.
    """
    if isinstance(value, float):
        return value if math.isfinite(value) else None
    if isinstance(value, Mapping):
        return {key: finite(item) for key, item in value.items()}
    if isinstance(value, list | tuple):
        return [finite(item) for item in value]
    return value


def loads(text: bytes | str) -> Any:
    """Return the values of a JSON text, with None for numbers that are not finite.

    Parameters
    ----------
    text : UTF-8, a byte order mark before it or not

    Raises
    ------
    JsonError
        Where it is none, nested deeper than :data:`MAX_DEPTH`, or of too many values.
    """
    check(text.encode("utf-8", "surrogatepass") if isinstance(text, str) else text)
    return parse(text)


def parse(text: bytes | str) -> Any:
    """Return the values of a text that :func:`check` has passed, or a part of it; else as
    :func:`loads`."""
    try:
        return msgspec.json.decode(text)  # twice as quick; it takes no halves of surrogates, no NaN
    except (msgspec.DecodeError, UnicodeError):
        pass
    try:
        text = text if isinstance(text, str) else text.decode("utf-8-sig")
        return json.loads(text, parse_constant=lambda _: None, parse_float=_finite)
    except UnicodeDecodeError as error:
        raise JsonError("not text in UTF-8") from error
    except json.JSONDecodeError as error:
        raise JsonError(f"not valid JSON at line {error.lineno}") from error
    except ValueError as error:  # a whole number of thousands of digits
        raise JsonError("a number without end") from error


def check(data: bytes, marks: int | None = None) -> None:
    """Raise :class:`JsonError` where a text asks for more than is read, before it is parsed.

    Parameters
    ----------
    data : the text
    marks : how many there may be; None: :data:`MAX_MARKS`, as for what is parsed at once
    """
    if len(data.translate(None, _OTHERS)) > (MAX_MARKS if marks is None else marks):
        raise JsonError("more values than are read at once")
    unescaped = data
    if b'\\"' in data:  # else every quote begins a string or ends it
        unescaped = data.replace(b"\\\\", b"").replace(b'\\"', b"")
    # Two quotes side by side have nothing between them that nests: without both all else is as it
    # was within or outside of strings, and few are left.
    nesting = _STRING.sub(b"", unescaped.translate(None, _FLAT).replace(b'""', b""))
    if max(accumulate(map(_STEP.__getitem__, nesting)), default=0) > MAX_DEPTH:
        raise JsonError("nested too deeply")


def load(path: Path, limit: int = MAX_BYTES) -> Any:
    """Return the values of a JSON file, as :func:`loads`.

    Raises
    ------
    JsonError
        As :func:`loads`.
    OSError
        Where there is no such file, or it is no ordinary one, or has more than ``limit`` bytes.
    """
    return loads(read_ordinary(path, limit))


def _finite(digits: str) -> float | None:
    value = float(digits)
    return value if math.isfinite(value) else None
