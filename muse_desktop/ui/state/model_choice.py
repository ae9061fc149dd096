"""What the window knows of a model pack: plain values, so that it needs no checkpoint code."""

from __future__ import annotations

import difflib
from dataclasses import dataclass
from pathlib import Path
from typing import get_args

from muse_desktop.muse.request import Mode
from muse_desktop.muse.vocabulary import unknown_words
from muse_desktop.ui.look.translate import noop, tr


@dataclass(frozen=True)
class ModelChoice:
    """A pack that can be chosen.

    Parameters
    ----------
    name, title, version, summary, licence : as the pack says
    vocabulary : the words it knows; empty where it knows any
    native_size : the edge of the pictures it makes
    steps, guidance : what it is best used with; None = as usual
    borrowed : sentences that say which of its readers are another model's
    modes : what it can do
    usual_for : what it is taken for where nobody says otherwise
    draws : whether it draws from a scene, at any size, takes other words for the nearest that it
        knows, and edits no picture but its own
    size_multiple : what the sides of its pictures are multiples of
    shipped : whether it came with the program
    card : the file that says how it was made and what it cannot do, where it has one
    """

    name: str
    title: str
    version: str = ""
    summary: str = ""
    licence: str = ""
    vocabulary: frozenset[str] = frozenset()
    native_size: int = 256
    steps: int | None = None
    guidance: float | None = None
    borrowed: tuple[str, ...] = ()
    modes: tuple[Mode, ...] = get_args(Mode)
    usual_for: tuple[Mode, ...] = ()
    draws: bool = False
    size_multiple: int = 8
    card: Path | None = None
    shipped: bool = False

    def drawn_as(self, prompt: str) -> str:
        """Return a sentence that says what the prompt's words are drawn as, where others are."""
        if not self.draws or not prompt.strip():
            return ""
        from muse_desktop.painter.nearest import say_drawn_as, translate  # with all of its words

        return say_drawn_as(translate(prompt))

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Return the prompt's words outside the vocabulary, once each, in order; where it draws,
        those that stand near none of it."""
        if self.draws and prompt.strip():
            from muse_desktop.painter.nearest import translate

            return translate(prompt).unknown
        return unknown_words(prompt, self.vocabulary or None)

    def near(self, word: str) -> str | None:
        """Return the known word that a mistyped one most likely meant."""
        if self.draws:
            return None  # what is near enough is drawn
        found = difflib.get_close_matches(word.lower(), self.vocabulary, n=1, cutoff=0.75)
        return found[0] if found else None


SUGGESTIONS = (
    noop("a cottage by a lake in the evening"),
    noop("a lighthouse by the sea"),
    noop("a castle in the mountains"),
    noop("a cat in a meadow"),
    noop("a hot air balloon over the village"),
    noop("a tent in the forest at night"),
)
"""Prompts in words that Storybook was taught; shown where the model knows them all."""


FOR_A_PHOTOGRAPH = "in cold moonlight"
"""A prompt in words that Daylight was taught, which reads English alone."""


def suggestions(model: ModelChoice, most: int = 4) -> tuple[str, ...]:
    """Return prompts that a model understands: in the user's language where it reads that."""
    if model.draws:  # the words are the painter's: none need be looked up while the window opens
        return tuple(tr(prompt) for prompt in SUGGESTIONS[:most])
    return tuple(p for p in SUGGESTIONS if not model.unknown_words(p))[:most]


def example(model: ModelChoice) -> str:
    """Return a prompt to show where none is written, in words that a model understands; empty
    where none of ours is."""
    if "generate" not in model.modes:
        return "" if model.unknown_words(FOR_A_PHOTOGRAPH) else FOR_A_PHOTOGRAPH
    return next(iter(suggestions(model, 1)), "")
