"""Plain values that came from a file, checked whole and turned into what they are said to be.

A type says what may be in a file: dataclasses and ``msgspec.Struct`` with limits by
``Annotated[…, msgspec.Meta(…)]``. Keys that it does not name are dropped; nothing is converted from
one type to another. What is wrong is told by the name of its field.

No ``pattern=``: msgspec 0.22 lets go of a union's regular expression too often, and crashes.
"""

from __future__ import annotations

import re
from typing import Annotated, Any, TypeVar

import msgspec

T = TypeVar("T")

Number = Annotated[float, msgspec.Meta(ge=-1e9, le=1e9)]
"""Any that is measured; neither infinite nor NaN, nor so long that it fills a line."""
Share = Annotated[float, msgspec.Meta(ge=0.0, le=1.0)]
Count = Annotated[int, msgspec.Meta(ge=0, le=2**31)]
Word = Annotated[str, msgspec.Meta(max_length=200)]
"""A name, a version, a date, a digest: nothing that is read as a text."""
Sentence = Annotated[str, msgspec.Meta(max_length=10_000)]

_PATH = re.compile(r"(.*?)(?: - at (?:`(?:key|value)` in )?`\$\.?(.*)`)?", re.DOTALL)
_KINDS = {
    "int": "a whole number", "float": "a number", "str": "text", "bool": "true or false",
    "array": "a list", "object": "{name: value, …}", "null": "null", "bytes": "text",
}  # fmt: skip
_LIMITS = {"of length >=": "of length at least", "of length <=": "of length at most",
           ">=": "of at least", "<=": "of at most", ">": "above", "<": "below"}  # fmt: skip


class ValidationError(ValueError):
    """Values are not what they should be; the message is a phrase that names the field."""


def validated(values: Any, kind: type[T]) -> T:
    """Return plain values as a ``kind``.

    Raises
    ------
    ValidationError
        Where they are none.
    """
    try:
        return msgspec.convert(values, kind)
    except msgspec.ValidationError as error:
        raise ValidationError(_phrase(str(error))) from None


def _phrase(message: str) -> str:
    """Return msgspec's words in plain ones, e.g. “steps” must be a whole number, not text."""
    found = _PATH.fullmatch(message)
    what, field = (message, "") if found is None else (found[1], found[2] or "")
    if missing := re.fullmatch(r"Object missing required field `(.+)`", what):
        return f"“{field + '.' if field else ''}{missing[1]}” is missing"
    said = f"“{field}”" if field else "it"
    if unknown := re.fullmatch(r"Object contains unknown field `(.+)`", what):
        return f"{said} does not know “{unknown[1][:60]}”"
    if value := re.fullmatch(
        r"Invalid (?:enum )?value ['\"]?(.*?)['\"]?", what
    ):  # as repr writes it
        return f"{said} cannot be “{value[1][:60]}”"
    if expected := re.fullmatch(r"Expected `([^`]+)`(.*)", what):
        kinds = " or ".join(_KINDS.get(kind, kind) for kind in expected[1].split(" | "))
        rest = re.sub(r", got `?([^`]*)`?$", lambda got: f", not {_KINDS.get(got[1], got[1])}",
                      expected[2])  # fmt: skip
        rest = re.sub(r"(of length )?[<>]=?", lambda limit: _LIMITS[limit[0]], rest)
        rest = rest.removesuffix(".0")
        return f"{said} must be {kinds}{rest}"
    if what == "Number out of range":
        return f"{said} is out of range"
    return f"{said}: {what}" if field else what
