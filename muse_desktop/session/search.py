"""Which pictures of a session are looked for: by words, emotion, date, stars."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass

from muse_desktop.session.node import Node


@dataclass(frozen=True)
class Search:
    """What a picture must be like; what is not said may be anything.

    Parameters
    ----------
    words : each must stand somewhere in title, prompt, note, tags, file name or emotions
    emotion : it was asked for toward this one, alone or in a blend
    since : it was made or opened on this day or later, in local time
    stars : it has so many at least
    favourites : it is a favourite
    """

    words: str = ""
    emotion: str | None = None
    since: dt.date | None = None
    stars: int = 0
    favourites: bool = False

    @property
    def is_empty(self) -> bool:
        """Whether every picture is looked for."""
        return self == Search(words=self.words) and not self.words.strip()

    def finds(self, node: Node) -> bool:
        """Look whether a picture is one of those."""
        marks, recipe = node.marks, node.recipe
        if marks.stars < self.stars or (self.favourites and not marks.favourite):
            return False
        asked = () if recipe is None or recipe.target is None else recipe.target.names
        if self.emotion is not None and self.emotion not in asked:
            return False
        if self.since is not None and not _made_since(node.created, self.since):
            return False
        words = self.words.casefold().split()
        if not words:
            return True
        prompt = "" if recipe is None else recipe.prompt
        text = "\n".join((node.title, prompt, node.note, node.name, *marks.tags, *asked)).casefold()
        return all(word in text for word in words)


def _made_since(created: str, day: dt.date) -> bool:
    try:
        made = dt.datetime.fromisoformat(created)
    except ValueError:  # of another program
        return False
    try:
        return made.astimezone().date() >= day
    except (OverflowError, OSError, ValueError):  # a year that no clock has
        return False
