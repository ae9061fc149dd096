"""What other rooms say, in the user's language: errors, notes, the names of stages.

They say it in plain English, wherever it may be printed, logged or kept, and know nothing of
languages. Here a sentence is known again by its form, which ``packaging/sentences.py`` collects
from the code (``resources/translations/sentences.json``): ``lake.png is damaged (no room).`` is
``{0} is damaged ({1}).`` with two values. So a note that a session has kept for years is spoken
too, in whatever language the window speaks today. What is of no known form is shown as it came.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import NamedTuple

import msgspec
from PySide6.QtCore import QLocale

from muse_desktop.system.resources import resource
from muse_desktop.ui.look.translate import tr

FORMS_FILE = "sentences.json"
_LONGEST = 2000
"""A longer text is no sentence of ours."""
_DEEPEST = 4
_MOST, _TOGETHER = 20, 4
"""Sentences of a text, or things in a list; sentences of one form."""
_FIELD = re.compile(r"\{(\d)(:n)?\}")
_FEW_LETTERS = 4
"""A form of so few letters fits almost anything: it counts where one of its values is known."""
_ENDS = re.compile(r"(?<=[.!?]) (?=\S)")
_WRAPPED = re.compile(r"([\s(,;]*)(.*?)([\s).,;]*)", re.DOTALL)


class Form(NamedTuple):
    """A sentence with fields for what is told.

    Attributes
    ----------
    text : ``{0} is damaged ({1}).``, as translators see it
    pattern : a regular expression for the sentences of this form; one group for each field
    numbers : places of the fields that hold numbers
    names : places of those in quotation marks, which hold names
    literals : what stands between the fields
    """

    text: str
    pattern: str
    numbers: frozenset[int]
    names: frozenset[int]
    literals: tuple[str, ...]

    @property
    def letters(self) -> int:
        """How many letters are told by the form itself."""
        return sum(map(str.isalpha, "".join(self.literals)))


def spoken(sentence: str) -> str:
    """Return what another room says, in the user's language.

    Parameters
    ----------
    sentence : English; one or more sentences, a phrase, or the name of a stage

    Returns
    -------
    The same where it is of no form that is known.
    """
    if len(sentence) > _LONGEST or tr(" and ") == " and ":  # the window speaks English
        return sentence
    return _known(sentence, 0) or sentence


def _known(text: str, depth: int) -> str | None:
    """Return a text in the user's language, None where its form is not known."""
    if depth > _DEEPEST or not text.strip():
        return None
    strong, weak = _forms()
    return (
        _own(text) or _whole(strong, text, depth) or _parts(text, depth)
        or _whole(weak, text, depth)
    )  # fmt: skip


def _own(text: str) -> str | None:
    """Return what stands among the window's own words, or is of no fields."""
    own = tr(text)
    if own != text:
        return own
    lower = text[:1].lower() + text[1:]
    own = tr(lower)
    return None if own == lower else own[:1].upper() + own[1:]


def _whole(forms: tuple[Form, ...], text: str, depth: int) -> str | None:
    """Return a text that is of one form."""
    lower = text[0].lower() + text[1:]
    for form in forms:
        said = _said(form, text, depth)
        if said is None and lower != text:  # "Checking the guide" is "checking the guide"
            said = _said(form, lower, depth)
            said = None if said is None else said[:1].upper() + said[1:]
        if said is not None:
            return said
    return None


def _said(form: Form, text: str, depth: int) -> str | None:
    """Return a text in the user's language if it is of a form."""
    start = 0
    for literal in form.literals:  # cheaper than the pattern, and nearly always the answer
        start = text.find(literal, start)
        if start < 0:
            return None
        start += len(literal)
    found = _compiled(form.pattern).fullmatch(text)
    if found is None:
        return None
    values, any_known = [], form.letters >= _FEW_LETTERS
    for place, value in enumerate(found.groups()):
        if place in form.numbers:
            value = _local(value)
        elif place not in form.names:
            known = _value(value, depth)
            any_known |= known is not None
            value = value if known is None else known
        values.append(value)
    return tr(form.text).format(*values) if any_known else None


def _value(text: str, depth: int) -> str | None:
    """Return what stands in a field, None where it is a name or a number."""
    before, core, after = _WRAPPED.fullmatch(text).groups()  # type: ignore[union-attr]
    if after == "." and (whole := _known(f"{core}.", depth + 1)) is not None:
        return f"{before}{whole}"
    known = _listed(core, depth, all) or _known(core, depth + 1)
    if known is None:
        known = _with_rest(core, depth) or _listed(core, depth, any)
    return None if known is None else f"{before}{known}{after}"


def _parts(text: str, depth: int) -> str | None:
    """Return lines, several sentences, or what stands before and behind a colon."""
    if "\n" in text:
        lines = text.split("\n")
        new = [_known(line, depth + 1) for line in lines]
        if not any(new):
            return None
        return "\n".join(line or old for line, old in zip(new, lines, strict=True))
    parts, said, any_known = _ENDS.split(text), list[str](), False
    if len(parts) > _MOST:
        return None
    while len(parts) + len(said) > 1 and parts:
        # One form may be of several sentences: as many as are known together.
        for end in range(min(len(parts), _TOGETHER), 0, -1):
            one = " ".join(parts[:end])
            known = _own(one) or _whole(_forms()[0], one, depth + 1)
            if known is None and end == 1:
                known = _after_colon(parts[0], depth)
            if known is not None or end == 1:
                any_known |= known is not None
                said.append(parts[0] if known is None else known)
                del parts[:end]
                break
    return " ".join(said) if any_known else _after_colon(text, depth)


def _after_colon(text: str, depth: int) -> str | None:
    before, _, after = text.partition(": ")
    known = _known(after, depth + 1)
    return None if known is None else f"{_known(before, depth + 1) or before}: {known}"


def _with_rest(text: str, depth: int) -> str | None:
    """Return "a LoRA, which changes another model" of which both are known."""
    before, _, after = text.partition(", ")
    told = _known(before, depth + 1)
    rest = _known(after, depth + 1)
    return f"{told}, {rest}" if told is not None and rest is not None else None


def _listed(text: str, depth: int, enough: Callable[[list[str | None]], bool]) -> str | None:
    """Return "a, b and c" of which all or any are known."""
    for word in (" and ", " or ", ", "):
        parts = text.split(word)
        if 1 < len(parts) <= _MOST:
            known = [_value(part, depth + 1) for part in parts]
            if enough(known):
                said = (new or old for new, old in zip(known, parts, strict=True))
                return tr(word).join(said)
    return None


def _local(number: str) -> str:
    """Return a number as the user's country writes it."""
    grouped = "," in number
    try:
        value = float(number.replace(",", ""))
    except ValueError:
        return number
    locale = QLocale()
    if not grouped:
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return locale.toString(value, "f", len(number.partition(".")[2]))


@cache
def _forms() -> tuple[tuple[Form, ...], tuple[Form, ...]]:
    """Return all forms, those first that tell most themselves; apart, those of few letters."""
    data = (resource("translations") / FORMS_FILE).read_bytes()
    texts = msgspec.json.decode(data, type=list[str])
    forms = sorted(
        map(form_of, texts), key=lambda form: (-form.letters, -len("".join(form.literals)))
    )
    weak = [form for form in forms if form.letters < _FEW_LETTERS]
    return tuple(forms[: len(forms) - len(weak)]), tuple(weak)


@cache
def _compiled(pattern: str) -> re.Pattern[str]:
    """Return what is seldom needed ready to be used: all of them take a tenth of a second."""
    return re.compile(pattern, re.DOTALL)


def form_of(text: str) -> Form:
    """Return the form that is written ``{0} files, {1:n} GB.``"""
    literals = tuple(re.split(r"\{\d(?::n)?\}", text))
    numbers, names, pattern = set(), set(), [re.escape(literals[0])]
    for place, field in enumerate(_FIELD.finditer(text)):
        if field[2]:
            numbers.add(place)
        if literals[place].endswith("“") and literals[place + 1].startswith("”"):
            names.add(place)
        pattern += ["([-.,e\\d]+)" if field[2] else "(.*?)", re.escape(literals[place + 1])]
    return Form(
        text.replace(":n}", "}"), "".join(pattern), frozenset(numbers), frozenset(names), literals
    )
