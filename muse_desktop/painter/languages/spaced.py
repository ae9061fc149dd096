"""Prompts in languages that put spaces between words: German, French, Spanish."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cached_property
from types import ModuleType

from muse_desktop.painter.counted import SINGULAR, plural
from muse_desktop.painter.languages import french, german, spanish
from muse_desktop.painter.spellings import table_of

_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[,.;:!?]")
_ELISION = re.compile(r"\b(l|d|qu|j|c|s|n)'(?=\w)")
_SHORTEST = 3
"""Letters of the shortest part of a compound."""


def _folded(word: str) -> str:
    """A word as it is typed on a keyboard without its accents."""
    plain = unicodedata.normalize("NFD", word.replace("ß", "ss"))
    return "".join(letter for letter in plain if not unicodedata.combining(letter))


@dataclass(frozen=True)
class SpacedLanguage:
    """A language of words with spaces between them.

    Attributes
    ----------
    name : in English
    words : a module of its NOUNS, ADJECTIVES and REST, as `table_of` reads them
    endings : what an adjective may end in beside its form in the table
    plurals : what a noun may end in where the table has no plural of its own for it
    compounds : whether nouns are joined to one word, the chief one last
    elides : whether small words lose a vowel before another word ("l'arbre")
    """

    name: str
    words: ModuleType
    endings: tuple[str, ...]
    plurals: tuple[str, ...] = ()
    compounds: bool = False
    elides: bool = False

    @cached_property
    def _nouns(self) -> dict[str, str]:
        return self._table(self.words.NOUNS)

    @cached_property
    def _adjectives(self) -> dict[str, str]:
        return self._table(self.words.ADJECTIVES)

    @cached_property
    def _rest(self) -> dict[str, str]:
        return self._table(self.words.REST)

    @cached_property
    def _longest(self) -> int:
        tables = (self._nouns, self._adjectives, self._rest)
        return max(len(phrase.split()) for table in tables for phrase in table)

    def _table(self, text: str) -> dict[str, str]:
        table = {self._spaced(words): english for words, english in table_of(text).items()}
        return {_folded(words): english for words, english in table.items()} | table

    def _spaced(self, text: str) -> str:
        """Lower-case text, in which a small word that was elided stands by itself."""
        text = text.lower().replace("’", "'")
        return _ELISION.sub(r"\1' ", text) if self.elides else text

    def knows(self, prompt: str) -> int:
        """Return how many of a prompt's words it knows."""
        return sum(len(said.split()) for said, english, _ in self._phrases(prompt) if english)

    def in_english(self, prompt: str) -> str:
        """Return a prompt in English, word for word; what it does not know stays as it is."""
        said: list[tuple[str, bool]] = []
        for words, english, kind in self._phrases(prompt):
            adjective = kind is self._adjectives
            # "a house red" is said of "une maison rouge".
            at = len(said)
            if adjective and not self.compounds:
                while at and said[at - 1][1]:
                    at -= 1
            said.insert(at, (english or words, kind is self._nouns))
        text = re.sub(r" ([,.;:!?])", r"\1", " ".join(word for word, _ in said))
        return re.sub(r"\ba (?=[aeiou])", "an ", text)

    def _phrases(self, prompt: str) -> Iterator[tuple[str, str, dict[str, str]]]:
        """Yield what is said, longest phrases first, with its English ("" where it is not known,
        the mark itself of a mark) and the table that it is from."""
        text = self._spaced(prompt)
        tokens = re.findall(r"\b(?:l|d|qu|j|c|s|n)'(?= )|" + _TOKEN.pattern, text)
        i = 0
        while i < len(tokens):
            for count in range(min(self._longest, len(tokens) - i), 0, -1):
                words = " ".join(tokens[i : i + count])
                english, table = self._look_up(words)
                if english or count == 1:
                    yield words, english, table
                    i += count
                    break

    def _look_up(self, words: str) -> tuple[str, dict[str, str]]:
        tables = (self._rest, self._nouns, self._adjectives)
        for form in dict.fromkeys((words, _folded(words), _without_umlauts(words))):
            for table in tables:
                if form in table:
                    return table[form], table
        for ending in self.plurals:
            one = self._nouns.get(_folded(words).removesuffix(ending), "")
            if one in SINGULAR and _folded(words).endswith(ending):
                return plural(one), self._nouns
        for ending in self.endings:
            stem = _folded(words).removesuffix(ending)
            if stem != words and stem in self._adjectives:
                return self._adjectives[stem], self._adjectives
        if self.compounds and " " not in words:
            return self._compound(_folded(words).replace("-", "")), self._nouns
        return "", self._rest

    def _compound(self, word: str) -> str:
        """A compound's parts, the latest chief one first: "Winterwald", the forest in winter."""
        for at in range(_SHORTEST, len(word) - _SHORTEST + 1):
            before, chief = word[:at], self._nouns.get(word[at:], "")
            joint = before.removesuffix("s"), before.removesuffix("n"), before
            first = next((self._nouns[part] for part in joint if part in self._nouns), "")
            if chief and first:
                return f"{first} {chief}"
        return ""


def _without_umlauts(word: str) -> str:
    """A word in which umlauts are written as two letters, without them."""
    return re.sub("([aou])e", r"\1", word)


GERMAN = SpacedLanguage("German", german, ("e", "en", "em", "er", "es"), compounds=True)
FRENCH = SpacedLanguage("French", french, ("s", "es"), plurals=("s", "x"), elides=True)
SPANISH = SpacedLanguage("Spanish", spanish, ("s", "es"), plurals=("s", "es"))
