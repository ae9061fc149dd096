"""How many of a thing a prompt asks for: the plural, and what the painter draws but once."""

from __future__ import annotations

from muse_desktop.painter.nouns import SUBJECT_WORDS
from muse_desktop.painter.spellings import ARTICLES, BEFORE

NUMBERS = {2: "two", 3: "three", 4: "four"}
"""The numbers that captions say."""
_IRREGULAR = {"child": "children", "man": "men", "woman": "women", "person": "people"}


def plural(noun: str) -> str:
    """Return the plural of an English noun, of several words its last one's ("old women")."""
    *before, last = noun.split()
    if last in _IRREGULAR:
        many = _IRREGULAR[last]
    elif last.endswith("y") and last[-2:-1] not in "aeiou":
        many = last.removesuffix("y") + "ies"
    else:
        many = last + ("es" if last.endswith(("s", "x", "ch", "sh")) else "s")
    return " ".join((*before, many))


SINGULAR = frozenset(noun for one, _ in SUBJECT_WORDS.values() for noun in one)
"""One of the things that can be drawn, as captions call it."""
_ONCE = {
    word: noun
    for one, many in SUBJECT_WORDS.values()
    if not many
    for noun in (name.split()[-1] for name in one if " of " not in name and " in " not in name)
    for word in (noun, plural(noun))
    if noun not in _IRREGULAR
}
"""What stands alone in any picture (a house, a train), one and many of it, and one of it."""
_MANY = frozenset(noun.split()[-1] for _, many in SUBJECT_WORDS.values() for noun in many)
_SMALL = frozenset((*ARTICLES, *BEFORE, *NUMBERS.values()))


def once(said: list[str]) -> tuple[list[str], dict[str, str]]:
    """Ask for one of what can be drawn but once, however many a prompt counts.

    Captions never count such things, so their number would be lost, and with a plural that no
    caption says the thing itself, too.

    Parameters
    ----------
    said : words of captions, and marks

    Returns
    -------
    The words with one such thing for several, and what is drawn instead, as `Translation` has it.
    """
    kept: list[str] = []
    drawn: dict[str, str] = {}
    i = 0
    while i < len(said):
        head = _head(said, i + 1) if said[i] in NUMBERS.values() else None
        if head is None:
            kept.append(said[i])
            i += 1
            continue
        noun = _ONCE[said[head]]
        words = [*said[i + 1 : head], noun]
        article = "an" if words[0][0] in "aeiou" else "a"
        drawn[f"{said[i]} {plural(noun)}"] = f"{'an' if noun[0] in 'aeiou' else 'a'} {noun}"
        kept += words if kept and kept[-1] in ARTICLES else [article, *words]
        i = head + 1
    return kept, drawn


def _head(said: list[str], i: int) -> int | None:
    """Where the noun that is counted from a place on stands, None where it may be many.

    Of nouns in a row the last is counted: of two house cats the cats.
    """
    while i < len(said) and said[i] not in _ONCE:
        if said[i] in _MANY or not said[i].isalpha() or said[i] in _SMALL:
            return None
        i += 1
    while i + 1 < len(said) and said[i + 1] in _ONCE:
        i += 1
    after = said[i + 1] if i + 1 < len(said) else ""
    return None if i >= len(said) or after in _MANY else i
