"""A prompt in words that captions say: what is not among them is drawn as what stands nearest."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple

from muse_desktop.painter.counted import NUMBERS, once
from muse_desktop.painter.languages.reading import in_english
from muse_desktop.painter.nouns import MANY_OF_ONE, SETTING_WORDS, SUBJECT_WORDS
from muse_desktop.painter.phrases import ELEMENT_WORDS
from muse_desktop.painter.scene import PEOPLE
from muse_desktop.painter.spellings import (
    ADJECTIVES,
    ARTICLES,
    BEFORE,
    NEGATIONS,
    SILENT,
    SPELLINGS,
)
from muse_desktop.painter.synonyms import SYNONYMS
from muse_desktop.painter.words import vocabulary

# A pictograph stands for a word, though it has no letters.
_TOKEN = re.compile(r"[^\W_]+(?:['-][^\W_]+)*|[\u2600-\u27bf\U0001f300-\U0001faff]|[,.;:!?]")
_MARKS = ",.;:!?"
_WITHIN = {"hot": ("air", "warm")}
"""Words that captions say before another one alone, and what stands nearest to them elsewhere."""
_PEOPLE = frozenset(
    word
    for name in PEOPLE
    for nouns in SUBJECT_WORDS[name]
    for noun in nouns
    for word in noun.split()
) - {"a", "and", "in", "of", "old"}
_SUBJECTS = frozenset(
    noun.split()[-1] for words in SUBJECT_WORDS.values() for nouns in words for noun in nouns
) | {noun.split()[-1] for nouns in MANY_OF_ONE.values() for noun in nouns}
_EMPTY, _NOBODY = ("empty", "deserted", "nobody"), ("a", "lamp")
_ONE = ("a", "person")
_IN = {
    **dict.fromkeys(("room", "bedroom", "indoors", "interior", "inside"), _NOBODY),
    **dict.fromkeys(("sea", "ocean", "lake", "pond", "river"), ("a", "sailing", "boat")),
}
"""Words of a place, and what stands there where nothing else is named."""
_COUNTS, _ABOVE = frozenset(NUMBERS.values()), ("over", "above")
LONGEST = 3
"""Words of the longest phrase in the tables."""
LONG = 7
"""From so many letters on a wrong one leaves no doubt which word is meant."""
_OTHERS = ("act", "acts", "arc")
"""Words that are none of ours with two letters exchanged."""


class Translation(NamedTuple):
    """A prompt in known words.

    Attributes
    ----------
    prompt : what is drawn
    drawn_as : words of the prompt and what is drawn instead, in order, once each
    unknown : words that nothing stands near, which are left out, in order, once each
    read_as : what the prompt says in English, where it is in another language
    """

    prompt: str
    drawn_as: tuple[tuple[str, str], ...] = ()
    unknown: tuple[str, ...] = ()
    read_as: str = ""


@lru_cache(maxsize=1)
def _known() -> frozenset[str]:
    return frozenset(vocabulary())


def nearest(word: str) -> str | None:
    """Return the known word or phrase that stands nearest to a word or phrase, itself where it is
    known, None where nothing is near."""
    word = word.lower().replace("’", "'").strip()
    return _same(word) or _near(word)


def translate(prompt: str) -> Translation:
    """Put a prompt into known words.

    One in another of the program's languages is first read in English. Phrases go before words
    ("polar bear" before "bear"). Other forms and spellings of known words are put right silently.
    What is refused ("no rain", "without people") is left out and told with the unknown words: a
    caption never says what is not there.
    """
    read_as = in_english(prompt, _english_words) or ""
    tokens = _tokens(read_as or prompt)
    tokens = [_outside(tokens, i) for i in range(len(tokens))]
    said: list[str] = []
    drawn: dict[str, str] = {}
    unknown: dict[str, None] = {}
    for phrase in _phrases(tokens):
        if phrase in _MARKS:
            if said and said[-1] != ",":
                said.append(",")
        elif phrase in SILENT:
            continue
        elif (same := _same(phrase)) is not None:
            said.append(_fit(same, said))
        elif (near := _near(phrase)) is not None:
            said.append(_fit(near, said))
            drawn[phrase] = " ".join(near.split()[near.split()[0] in ARTICLES :])
        elif "-" in phrase and all(nearest(part) for part in phrase.split("-")):
            said += [str(nearest(part)) for part in phrase.split("-")]
        else:
            unknown[phrase] = None
    said, one = once(_closed(" ".join(said).split()))
    drawn |= one
    if not _SUBJECTS.intersection(said):
        said = _with_subject(said, drawn, unknown)
    text = " ".join(said).replace(" ,", ",")
    return Translation(text, tuple(drawn.items()), tuple(unknown), read_as)


def _tokens(prompt: str) -> list[str]:
    return _TOKEN.findall(prompt.lower().replace("’", "'"))


def _english_words(prompt: str) -> int:
    """How many words of a prompt are ours as they are, slips of the keys apart."""
    words = [word for word in _tokens(prompt) if word not in _MARKS]
    return sum(word in SILENT or word in SYNONYMS or _same(word) is not None for word in words)


def _outside(tokens: list[str], i: int) -> str:
    """A token, or where captions say it within a phrase alone and this is another what is near."""
    after, near = _WITHIN.get(tokens[i], ("", ""))
    return tokens[i] if tokens[i + 1 : i + 2] == [after] or not near else near


def _with_subject(said: list[str], drawn: dict[str, str], unknown: dict[str, None]) -> list[str]:
    """The words with a subject where they ask for one, or for no one, without a name for it.

    A picture has a subject. One of an empty street would get any, people too, one of “alone in
    the rain” anything that may be wet, and one of a room or of the sea a bicycle or a train.
    """
    for word in _COUNTS.intersection(said):
        unknown[word] = None  # of birds and the like there are some or many
    # Captions say what flies over a place; a sunset over the sea is the sea, at sunset.
    said = [word if word not in _ABOVE else "," for word in said if word not in _COUNTS]
    empty = [word for word in unknown if _is_empty(word)]
    for word in empty:
        del unknown[word]
        drawn[word] = _NOBODY[-1]
    if empty:
        return [*said, *([","] if said else []), *_NOBODY]
    if "alone" in said:
        drawn["alone"] = f"{_ONE[-1]} alone"
        at = said.index("alone")
        return [*said[:at], *_ONE, *said[at:]]
    if place := next((word for word in said if word in _IN), ""):
        drawn[place] = f"{place} with {' '.join(_IN[place])}"
        return [*said, ",", *_IN[place]]
    return said


def _is_empty(phrase: str) -> bool:
    """Whether a word or what is refused says that nobody is there."""
    refused = phrase.split()[0] in NEGATIONS and bool(_PEOPLE.intersection(phrase.split()[1:]))
    return phrase in _EMPTY or refused


def known_words(prompt: str) -> str:
    """Return a prompt in known words."""
    return translate(prompt).prompt


def say_drawn_as(told: Translation) -> str:
    """Return what a translation reads and draws instead as sentences; empty where it draws what is
    said."""
    pairs = [f"“{word}” is drawn as “{near}”" for word, near in told.drawn_as]
    read = [f"Read as “{told.read_as}”."] if told.read_as else []
    return " ".join([*read, *([f"{', '.join(pairs)}."] if pairs else [])])


def _closed(said: list[str]) -> list[str]:
    """The words without the small ones that stood before what was left out."""
    kept: list[str] = []
    for word in reversed(said):
        after = kept[-1] if kept else ","
        open_ = (word in BEFORE - {"and"} and after in BEFORE) or (
            word in ARTICLES and (after in BEFORE or after in ARTICLES)
        )
        if not open_ and not (after == "," and (word == "," or word in BEFORE | {*ARTICLES})):
            kept.append(word)
    return kept[::-1]


def _phrases(tokens: list[str]) -> Iterator[str]:
    """Yield a prompt's marks, its words, those of its phrases that the tables name, and what it
    refuses."""
    i = 0
    while i < len(tokens):
        if tokens[i] in NEGATIONS and tokens[i + 1 : i + 2] not in (["colour"], ["color"]):
            noun = i + 1 + (tokens[i + 1 : i + 2] in ([article] for article in ARTICLES))
            stop = noun + (noun < len(tokens) and tokens[noun] not in _MARKS)
            yield " ".join(tokens[i:stop])
            i = stop
            continue
        for count in range(min(LONGEST, len(tokens) - i), 0, -1):
            phrase = " ".join(tokens[i : i + count])
            forms = {phrase, *_singulars(phrase)}
            if count == 1 or any(form in SPELLINGS or form in SYNONYMS for form in forms):
                yield phrase
                i += count
                break


def _same(word: str) -> str | None:
    """The known word that this one is another form or spelling of."""
    known, apart = _known(), word.replace("-", " ")
    if word in known:
        return word
    if word in SPELLINGS or apart in SPELLINGS:
        return SPELLINGS.get(word) or SPELLINGS[apart]
    if word in SYNONYMS or apart in SYNONYMS:
        return None
    if word.replace("-", "") in known:
        return word.replace("-", "")
    for single in _singulars(word):
        if single in SPELLINGS:
            return _many(SPELLINGS[single])
    forms = (*_doings(word), *_singulars(word), *_plurals(word), *_grades(word))
    return next((form for form in forms if form in known), None)


def _near(word: str) -> str | None:
    """What a word is drawn as that is no form of a known one."""
    apart = word.replace("-", " ")
    if word in SYNONYMS or apart in SYNONYMS:
        return SYNONYMS.get(word) or SYNONYMS[apart]
    for single in _singulars(word):
        if single in SYNONYMS:
            return _many(SYNONYMS[single])
    for form in (*_doings(word), *_plurals(word)):
        if form in SYNONYMS:
            return SYNONYMS[form]
    if len(word) >= 5:
        found = next(filter(None, map(_meant, _slips(word))), None)
        return found or (_misspelt(word) if len(word) >= LONG else None)
    # Of so short words many are others: only what is drawn, and nothing doubled.
    swapped = (word[:i] + word[i + 1] + word[i] + word[i + 2 :] for i in range(len(word) - 1))
    return next((one for one in swapped if one in _SUBJECTS and word not in _OTHERS), None)


def _misspelt(word: str) -> str | None:
    """The long noun of what can be drawn from which a word differs by a letter too few, too many or
    another one."""
    return next((noun for noun in sorted(_long_nouns()) if _near_enough(word, noun)), None)


@lru_cache(maxsize=1)
def _long_nouns() -> frozenset[str]:
    """The long words of subjects, settings and elements."""
    tables = (*SUBJECT_WORDS.values(), *SETTING_WORDS.values(), *ELEMENT_WORDS.values())
    phrases = (phrase for table in tables for phrases in table for phrase in phrases)
    return frozenset(word for phrase in phrases for word in phrase.split() if len(word) >= LONG)


def _near_enough(word: str, other: str) -> bool:
    """Whether two words differ by one letter."""
    short, long = sorted((word, other), key=len)
    if len(long) - len(short) > 1:
        return False
    i = next((i for i, (a, b) in enumerate(zip(short, long, strict=False)) if a != b), len(short))
    return short[i:] == long[i + 1 :] or (
        len(short) == len(long) and short[i + 1 :] == long[i + 1 :]
    )


def _meant(word: str) -> str | None:
    """What a word without a slip of the keys is drawn as."""
    return word if word in _known() else SPELLINGS.get(word) or SYNONYMS.get(word)


def _many(noun: str) -> str:
    """The plural of a subject, of anything else itself."""
    *before, last = noun.split()
    for singular, plural in SUBJECT_WORDS.values():
        if noun in singular and plural:
            return plural[0]
        if last in singular and plural:
            return " ".join((*before, plural[0]))
    return noun


def _singulars(word: str) -> list[str]:
    """What a word may be the plural or the possessive of."""
    endings = (("'s", ""), ("'", ""), ("s'", ""), ("s", ""), ("es", ""), ("ies", "y"), ("ves", "f"))
    return [word.removesuffix(end) + new for end, new in endings if _long(word, end)]


def _plurals(word: str) -> list[str]:
    """What may be the plural of a word."""
    return [word + "s", word + "es", word.removesuffix("y") + "ies"]


def _doings(word: str) -> list[str]:
    """The "walking" of "walk", "walks", "walked"."""
    stems = [word, *(word.removesuffix(end) for end in ("s", "es", "ed", "d") if _long(word, end))]
    stems += [stem.removesuffix("e") for stem in stems]
    return [stem + extra + "ing" for stem in stems for extra in ("", stem[-1:])]


def _grades(word: str) -> list[str]:
    """The adjective of its comparative, its superlative and its adverb."""
    endings = (("er", ""), ("est", ""), ("ier", "y"), ("iest", "y"), ("r", ""), ("st", ""),
               ("ly", ""), ("ily", "y"), ("ish", ""))  # fmt: skip
    stems = [word.removesuffix(end) + new for end, new in endings if _long(word, end)]
    stems += [stem[:-1] for stem in stems if stem[-1:] == stem[-2:-1]]
    return [stem for stem in stems if stem in ADJECTIVES]


def _long(word: str, ending: str) -> bool:
    return word.endswith(ending) and len(word) > len(ending) + 2


def _slips(word: str) -> Iterator[str]:
    """A word with two neighbouring letters exchanged, or with a letter said once for twice.

    Other slips (a wrong letter, one too few) would take too many words for what they are not.
    """
    for i in range(len(word) - 1):
        if word[i] != word[i + 1]:
            yield word[:i] + word[i + 1] + word[i] + word[i + 2 :]
        else:
            yield word[:i] + word[i + 1 :]
    for i in range(len(word)):
        yield word[: i + 1] + word[i:]


def _fit(phrase: str, said: list[str]) -> str:
    """Take away what a phrase and the words said before it would say twice ("by the by a lake")."""
    first, _, rest = phrase.partition(" ")
    if rest and first in BEFORE:
        while said and (said[-1] in BEFORE - {"and"} or said[-1] in ARTICLES):
            said.pop()
    elif rest and first in ARTICLES and said and said[-1] not in BEFORE and said[-1] != ",":
        phrase = rest
    if said and said[-1] in ("a", "an"):
        said[-1] = "an" if phrase[0] in "aeiou" else "a"
    return phrase
