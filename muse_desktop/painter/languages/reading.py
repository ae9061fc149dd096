"""Which language a prompt is in, and what it says in the language of the captions."""

from __future__ import annotations

import re
from collections.abc import Callable

from muse_desktop.painter.languages.spaced import FRENCH, GERMAN, SPANISH
from muse_desktop.painter.languages.unspaced import CHINESE, JAPANESE

_KANA = re.compile(r"[\u3040-\u30ff]")
_HAN = re.compile(r"[\u3040-\u30ff\u3400-\u9fff]")


def in_english(prompt: str, english_words: Callable[[str], int]) -> str | None:
    """Return a prompt of another language in English, None where it is English or of a language
    that is not known.

    Words are taken one by one: enough for what captions say, and nothing that could be called a
    translation of more.

    Parameters
    ----------
    prompt : as typed
    english_words : counts the words of a text that are known as they are. Where another language
        knows no more of them, the prompt is English: many words are of two languages ("train").
    """
    if _HAN.search(prompt):
        # Japanese without a kana may be either; then the one that knows more of it.
        order = (JAPANESE, CHINESE) if _KANA.search(prompt) else (CHINESE, JAPANESE)
        best = max(order, key=lambda language: language.knows(prompt))
        return best.in_english(prompt) if best.knows(prompt) else None
    spaced = max((GERMAN, FRENCH, SPANISH), key=lambda language: language.knows(prompt))
    return spaced.in_english(prompt) if spaced.knows(prompt) > english_words(prompt) else None
