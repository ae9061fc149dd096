"""The words of a prompt, as tokenizers of whole words see them.

The tokenizer has the last word when a model is loaded; this answers while a person types, and is
what the command line and the window both ask.
"""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator

# A pictograph stands for a word, though \w does not take it for one.
_WORD = re.compile(r"[\w'-]*\w[\w'-]*|[\u2600-\u27bf\U0001f300-\U0001faff]")


def words_of(text: str) -> Iterator[tuple[int, str]]:
    """Yield each word of a text with its place, counted in characters."""
    return ((match.start(), match.group()) for match in _WORD.finditer(text))


def unknown_words(prompt: str, vocabulary: Collection[str] | None) -> tuple[str, ...]:
    """Return the prompt's words outside a vocabulary (of lower-case words), once each, in order;
    None knows all."""
    if vocabulary is None:
        return ()
    words = dict.fromkeys(word for _, word in words_of(prompt.lower()))
    return tuple(word for word in words if word not in vocabulary)
