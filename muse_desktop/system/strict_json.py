"""JSON that every reader takes: there a number that is not finite is null.

Python writes ``NaN`` and ``Infinity`` where it is let, which are no JSON; what reads one of our
files, or listens to ``--json``, would stop there.
"""

from __future__ import annotations

import json
import math
from collections.abc import Mapping
from typing import Any


def dumps(value: Any, **options: Any) -> str:
    """Return ``json.dumps(value, **options)``, with null for what is NaN or infinite."""
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
