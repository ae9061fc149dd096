"""Prompts in languages that put no spaces between words: Chinese, Japanese."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType

from muse_desktop.painter.counted import NUMBERS, SINGULAR, plural
from muse_desktop.painter.languages import chinese, japanese
from muse_desktop.painter.spellings import table_of

_MARKS = re.compile(r"[\s、，。．,.;；:：!！?？・「」]+")
_COUNTABLE = SINGULAR | {"bench", "church"}
"""What has an article, and a plural; other nouns of the tables are said as they are."""


@dataclass(frozen=True)
class UnspacedLanguage:
    """A language without spaces, read by the longest words that it knows from left to right.

    What such a prompt shows is said in the order of captions: things, places, all else. Its own
    order, in which what is told of a thing goes before it, is the other way round.

    Attributes
    ----------
    name : in English
    words : a module of its NOUNS, PLACES, REST and ADJECTIVES, as `table_of` reads them, numerals,
        measure words, particles, and what says that something is not there
    negates_after : whether the last stand after what is not there
    """

    name: str
    words: ModuleType
    negates_after: bool = False

    @cached_property
    def _kinds(self) -> dict[str, tuple[str, str]]:
        """Each word's kind and its English."""
        kinds: dict[str, tuple[str, str]] = {}
        for kind in ("ADJECTIVES", "REST", "PLACES", "NOUNS"):
            for word, english in table_of(getattr(self.words, kind)).items():
                kinds[word] = (kind, english)
        return kinds

    def knows(self, prompt: str) -> int:
        """Return how many of a prompt's characters it knows."""
        return sum(len(word) for kind, word, _ in self._parts(prompt) if kind)

    def in_english(self, prompt: str) -> str:
        """Return a prompt in English; what it does not know stands at the end, as it is."""
        said: dict[str, list[str]] = {"NOUNS": [], "PLACES": [], "REST": [], "": []}
        adjectives: list[str] = []
        count, refused = 1, False
        for kind, word, english in self._parts(prompt):
            if kind == "ADJECTIVES":
                adjectives.append(english)
            elif kind == "COUNTS":
                count = self.words.COUNTS[word]
            elif kind == "NEGATIONS":
                if self.negates_after and said["NOUNS"]:
                    said["REST"].append("no " + re.sub("^an? ", "", said["NOUNS"].pop()))
                refused = not self.negates_after
            elif kind == "NOUNS" and refused:
                said["REST"].append(f"no {english}")
                refused = False
            elif kind == "NOUNS":
                said["NOUNS"].append(_thing(english, adjectives, count))
                adjectives, count = [], 1
            elif kind != "SILENT":
                said[kind].append(english or word)
        things = " and ".join(said["NOUNS"])
        head = " ".join(filter(None, (things, *said["PLACES"][:1])))
        return ", ".join(
            filter(None, (head, *said["PLACES"][1:], *said["REST"], *adjectives, *said[""]))
        )

    def _parts(self, prompt: str) -> Iterator[tuple[str, str, str]]:
        """Yield each word's kind ("" where it is not known), the word and its English."""
        for run in filter(None, _MARKS.split(prompt)):
            unknown = ""
            i = 0
            while i < len(run):
                found = self._at(run, i)
                if found is None:
                    unknown += run[i]
                    i += 1
                    continue
                if unknown:
                    yield "", unknown, ""
                    unknown = ""
                yield found
                i += len(found[1])
            if unknown:
                yield "", unknown, ""

    def _at(self, run: str, i: int) -> tuple[str, str, str] | None:
        """The longest word at a place, with its kind and its English."""
        for stop in range(min(len(run), i + self._longest), i, -1):
            word = run[i:stop]
            if word in self._kinds:
                kind, english = self._kinds[word]
                return kind, word, english
            if word in self.words.NEGATIONS:
                return "NEGATIONS", word, ""
            if len(word) == 2 and word[0] in self.words.COUNTS and word[1] in self.words.MEASURES:
                return "COUNTS", word[0], ""
        if run[i] in self.words.MEASURES + self.words.SILENT:
            return "SILENT", run[i], ""
        return None

    @cached_property
    def _longest(self) -> int:
        return max(map(len, self._kinds))


def _thing(noun: str, adjectives: list[str], count: int) -> str:
    """A noun as captions say it, with what is said of it."""
    described = " ".join((*adjectives, noun))
    if count > 1:
        many = plural(noun) if noun in _COUNTABLE else noun
        return " ".join((NUMBERS[count], *adjectives, many))
    if noun not in _COUNTABLE:
        return described
    return f"{'an' if described[0] in 'aeiou' else 'a'} {described}"


CHINESE = UnspacedLanguage("Chinese", chinese)
JAPANESE = UnspacedLanguage("Japanese", japanese, negates_after=True)
