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
_MOST_FORMS = 1000
"""So many forms are tried on a text and its parts: what takes more is none of our sentences, and
the window waits meanwhile."""
_MOST_TRIES = 100
"""So many places of what stands between fields are tried."""
_A_NUMBER = "1,234.5"
"""As it is written in English: who lives elsewhere has numbers of another look, though the window
speaks English."""
_NUMBER = re.compile(r"[-.,e\d]+")
_WORD = re.compile(r"(?<![\w{}])\w+(?![\w{}])")
_ENDS = re.compile(r"(?<=[.!?]) (?=\S)")
_WRAPPED = re.compile(r"([\s(,;]*)(.*?)([\s).,;]*)", re.DOTALL)


class Form(NamedTuple):
    """A sentence with fields for what is told.

    Attributes
    ----------
    text : ``{0} is damaged ({1}).``, as translators see it
    numbers : places of the fields that hold numbers
    names : places of those in quotation marks, which hold names
    literals : what stands between the fields
    words : those of the form itself, whole and small: a sentence of it has all of them
    """

    text: str
    numbers: frozenset[int]
    names: frozenset[int]
    literals: tuple[str, ...]
    words: frozenset[str]

    @property
    def letters(self) -> int:
        """How many letters are told by the form itself."""
        return sum(map(str.isalpha, "".join(self.literals)))

    def values_of(self, text: str) -> list[str] | None:
        """Return what stands in the fields of a sentence, each as short as may be; None where it is
        of another form. It gives up where there are too many ways to try."""
        *before, last = self.literals
        if not before:
            return [] if text == last else None
        start, end, tries = len(before[0]), len(text) - len(last), 0
        if start > end or not (text.startswith(before[0]) and text.endswith(last)):
            return None

        def rest(place: int, start: int) -> list[str] | None:
            """Return the fields from one on, which begins there."""
            nonlocal tries
            if place == len(before) - 1:
                return [text[start:end]] if self._fits(place, text[start:end]) else None
            literal = before[place + 1]
            stop = text.find(literal, start, end)
            while stop >= 0 and tries < _MOST_TRIES:
                tries += 1
                others = None
                if self._fits(place, text[start:stop]):
                    others = rest(place + 1, stop + len(literal))
                if others is not None:
                    return [text[start:stop], *others]
                stop = text.find(literal, stop + 1, end)
            return None

        return rest(0, start)

    def _fits(self, place: int, value: str) -> bool:
        return place not in self.numbers or _NUMBER.fullmatch(value) is not None


def spoken(sentence: str) -> str:
    """Return what another room says, in the user's language and with numbers as they are written
    where the user lives.

    Parameters
    ----------
    sentence : English; one or more sentences, a phrase, or the name of a stage

    Returns
    -------
    The same where it is of no form that is known.
    """
    english = tr(" and ") == " and " and _local(_A_NUMBER) == _A_NUMBER
    if english or len(sentence) > _LONGEST:
        return sentence
    return _Speech().known(sentence, 0) or sentence


class _Speech:
    """Finds the forms of one text and of its parts, each of these once."""

    def __init__(self) -> None:
        self._found: dict[tuple[str, int], str | None] = {}
        self._tried = 0

    def known(self, text: str, depth: int) -> str | None:
        """Return a text in the user's language, None where its form is not known."""
        if depth > _DEEPEST or not text.strip():
            return None
        if (text, depth) not in self._found:
            self._found[text, depth] = self._look(text, depth)
        return self._found[text, depth]

    def _look(self, text: str, depth: int) -> str | None:
        strong, weak = _forms()
        return (
            _own(text) or self._whole(strong, text, depth) or self._parts(text, depth)
            or self._whole(weak, text, depth)
        )  # fmt: skip

    def _whole(self, forms: tuple[Form, ...], text: str, depth: int) -> str | None:
        """Return a text that is of one form."""
        lower = text[0].lower() + text[1:]
        words = set(map(str.lower, _WORD.findall(text)))
        for form in forms:
            if self._tried >= _MOST_FORMS:
                return None
            if not form.words <= words:  # nearly always, and cheaper than all that follows
                continue
            said = self._said(form, text, depth)
            if said is None and lower != text:  # "Checking the guide" is "checking the guide"
                said = self._said(form, lower, depth)
                said = None if said is None else said[:1].upper() + said[1:]
            if said is not None:
                return said
        return None

    def _said(self, form: Form, text: str, depth: int) -> str | None:
        """Return a text in the user's language if it is of a form."""
        self._tried += 1
        found = form.values_of(text)
        if found is None:
            return None
        values, any_known = [], form.letters >= _FEW_LETTERS
        for place, value in enumerate(found):
            if place in form.numbers:
                value = _local(value)
            elif place not in form.names:
                known = self._value(value, depth)
                any_known |= known is not None
                value = value if known is None else known
            values.append(value)
        return tr(form.text).format(*values) if any_known else None

    def _value(self, text: str, depth: int) -> str | None:
        """Return what stands in a field, None where it is a name or a number."""
        before, core, after = _WRAPPED.fullmatch(text).groups()  # type: ignore[union-attr]
        if after == "." and (whole := self.known(f"{core}.", depth + 1)) is not None:
            return f"{before}{whole}"
        known = self._listed(core, depth, all) or self.known(core, depth + 1)
        if known is None:
            known = self._with_rest(core, depth) or self._listed(core, depth, any)
        return None if known is None else f"{before}{known}{after}"

    def _parts(self, text: str, depth: int) -> str | None:
        """Return lines, several sentences, or what stands before and behind a colon."""
        if "\n" in text:
            lines = text.split("\n")
            new = [self.known(line, depth + 1) for line in lines]
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
                known = _own(one) or self._whole(_forms()[0], one, depth + 1)
                if known is None and end == 1:
                    known = self._after_colon(parts[0], depth)
                if known is not None or end == 1:
                    any_known |= known is not None
                    said.append(parts[0] if known is None else known)
                    del parts[:end]
                    break
        return " ".join(said) if any_known else self._after_colon(text, depth)

    def _after_colon(self, text: str, depth: int) -> str | None:
        before, _, after = text.partition(": ")
        known = self.known(after, depth + 1)
        return None if known is None else f"{self.known(before, depth + 1) or before}: {known}"

    def _with_rest(self, text: str, depth: int) -> str | None:
        """Return "a LoRA, which changes another model" of which both are known."""
        before, _, after = text.partition(", ")
        told = self.known(before, depth + 1)
        rest = self.known(after, depth + 1)
        return f"{told}, {rest}" if told is not None and rest is not None else None

    def _listed(
        self, text: str, depth: int, enough: Callable[[list[str | None]], bool]
    ) -> str | None:
        """Return "a, b and c" of which all or any are known."""
        for word in (" and ", " or ", ", "):
            parts = text.split(word)
            if 1 < len(parts) <= _MOST:
                known = [self._value(part, depth + 1) for part in parts]
                if enough(known):
                    said = (new or old for new, old in zip(known, parts, strict=True))
                    return tr(word).join(said)
        return None


def _own(text: str) -> str | None:
    """Return what stands among the window's own words, or is of no fields."""
    own = tr(text)
    if own != text:
        return own
    lower = text[:1].lower() + text[1:]
    own = tr(lower)
    return None if own == lower else own[:1].upper() + own[1:]


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


def form_of(text: str) -> Form:
    """Return the form that is written ``{0} files, {1:n} GB.``"""
    literals = tuple(re.split(r"\{\d(?::n)?\}", text))
    fields = list(_FIELD.finditer(text))
    numbers = (place for place, field in enumerate(fields) if field[2])
    names = (
        place
        for place in range(len(fields))
        if literals[place].endswith("“") and literals[place + 1].startswith("”")
    )
    words = frozenset(map(str.lower, _WORD.findall(text)))
    return Form(text.replace(":n}", "}"), frozenset(numbers), frozenset(names), literals, words)
