"""Damage for tests: to bytes anywhere, and to what JSON says."""

from __future__ import annotations

import copy
import itertools
import time
from collections.abc import Callable
from datetime import timedelta
from typing import Any

from hypothesis import HealthCheck, given, seed, settings
from hypothesis import strategies as st

RULES: dict[str, Any] = {
    "derandomize": True,
    "database": None,
    "suppress_health_check": list(HealthCheck),
}
"""The same examples every time, so that what is found can be found again."""
SECONDS = timedelta(seconds=20)
"""Of one file: far more than the ten of the goal, for machines that do other work besides."""
AT_LENGTH_S = 50.0
"""Computing time of one test of ``-m fuzz``, so that all take a quarter of an hour."""
AT_MOST_S = 600.0
"""Likewise by the clock, for tests that wait for disks, beside other work."""
ROUND = 100
HEAD = 400
"""Most changes fall into a file's first bytes, where what is allocated is decided."""


def at_length(look: Callable[[Any], None], values: st.SearchStrategy[Any]) -> None:
    """Let ``look`` see other values, round after round, until the time is over.

    A round is known by its seed, so that what is found can be found again.
    """
    end, late = time.process_time() + AT_LENGTH_S, time.monotonic() + AT_MOST_S
    tried = 0

    def run(value: Any) -> None:
        nonlocal tried
        tried += 1
        look(value)

    rules = settings(**{**RULES, "derandomize": False}, max_examples=ROUND, deadline=SECONDS)
    for number in itertools.count(1):
        seed(number)(rules(given(values)(run)))()
        if time.process_time() >= end or time.monotonic() >= late:
            break
    print(f"tried {tried} in {number} rounds", end=" ")


_PLACE = st.one_of(st.integers(0, HEAD), st.integers(0, 20_000))
_NUMBER = st.sampled_from([b"\0", b"\1", b"\x7f", b"\x80", b"\xff", b"\xff\xff\xff\xff",
                           b"\x7f\xff\xff\xff", b"\0\0\0\0", b"\0\1\0\0", b"\xff\xff"])  # fmt: skip
_CHANGE = st.one_of(
    st.tuples(st.just("set"), _PLACE, _NUMBER),
    st.tuples(st.just("set"), _PLACE, st.binary(min_size=1, max_size=4)),
    st.tuples(st.just("cut"), _PLACE, st.integers(1, 64)),
    st.tuples(st.just("double"), _PLACE, st.integers(1, 400)),
    st.tuples(st.just("end"), _PLACE, st.just(0)),
)
BYTES = st.lists(_CHANGE, min_size=1, max_size=5)
"""Changes for :func:`damaged`."""


def damaged(data: bytes, changes: list[tuple[str, int, bytes | int]]) -> bytes:
    """Return a file with changes at places that count from its start, round and round."""
    for what, at, how in changes:
        at %= max(len(data), 1)
        if isinstance(how, bytes):
            data = data[:at] + how + data[at + len(how) :]
        elif what == "cut":
            data = data[:at] + data[at + how :]
        elif what == "double":
            data = data[: at + how] + data[at:]
        else:
            data = data[:at]
    return data


_ODD = st.sampled_from([
    None, True, False, 0, -1, 1, 2**31, 2**63, -(2**64), 10**40, 0.5, -0.5, 1e9, 1e308, -1e-300,
    float("nan"), float("inf"), "", "x", "NaN", "a" * 40_000, "é" * 300, "\ud83d", "\0", "\x1b[2J",
    "<img src=x>", "../../etc/passwd", "CON", [], {}, [[]], [None], [[[[[[]]]]]], {"": {}},
    {"a": None}, [1, "a", {}],
])  # fmt: skip
_PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=6), inner),
    max_leaves=8,
)
_EDIT = st.tuples(
    st.sampled_from(["set", "set", "set", "drop", "double", "add"]),
    st.integers(0, 10_000),
    _ODD | _PLAIN,
)
EDITS = st.lists(_EDIT, min_size=1, max_size=3)
"""Changes for :func:`edited`."""


def edited(document: Any, edits: list[tuple[str, int, Any]]) -> Any:
    """Return a JSON document with values exchanged, dropped, doubled or added somewhere.

    Parameters
    ----------
    document : nested dicts and lists; it is left as it is
    edits : what to do, at which of all values (round and round), with what
    """
    document = {"": copy.deepcopy(document)}
    for what, at, value in edits:
        places = list(_places(document))
        parent, key = places[at % len(places)]
        if what == "drop" and parent is not document:
            del parent[key]
        elif what == "double" and isinstance(parent, list):
            parent.insert(key, copy.deepcopy(parent[key]))
        elif what == "add" and isinstance(parent, dict) and parent is not document:
            parent["added"] = copy.deepcopy(value)  # the strategy hands out one of each odd value
        else:
            parent[key] = copy.deepcopy(value)
    return document[""]


def _places(value: Any) -> Any:
    """Return where each value of a document stands: what holds it, and its key there."""
    keys = value if isinstance(value, dict) else range(len(value))
    for key in list(keys):
        yield value, key
        if isinstance(value[key], dict | list):
            yield from _places(value[key])
