"""What a person says of a picture: favourite, stars, tags, and what they felt at it."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Annotated, Any

from msgspec import Meta

from muse_desktop.session.rating import RatingList

STARS = 5
MAX_TAGS, MAX_TAG = 50, 100
"""Of a picture, and characters of one."""

Stars = Annotated[int, Meta(ge=0, le=STARS)]
Tag = Annotated[str, Meta(min_length=1, max_length=MAX_TAG)]


@dataclass(frozen=True)
class Marks:
    """A person's own marks on a picture; none as long as nothing is said.

    Parameters
    ----------
    favourite : whether it is one of the favourites
    stars : 1 to 5; 0 = not rated
    tags : words to find it by, each once
    ratings : what a person felt at it, oldest first
    """

    favourite: bool = False
    stars: Stars = 0
    tags: Annotated[tuple[Tag, ...], Meta(max_length=MAX_TAGS)] = ()
    ratings: RatingList = ()

    def to_json(self) -> dict[str, Any]:
        """Return plain values, those alone that say something."""
        said = {
            "favourite": self.favourite,
            "stars": self.stars,
            "tags": list(self.tags),
            "ratings": [rating.to_json() for rating in self.ratings],
        }
        return {name: value for name, value in said.items() if value}


NO_MARKS = Marks()


def tags_of(text: str) -> tuple[str, ...]:
    """Return the tags of a line with commas between them, each once however it is written."""
    found: dict[str, str] = {}
    for part in text.split(","):
        tag = " ".join(part.split())[:MAX_TAG].strip()
        if tag:
            found.setdefault(tag.casefold(), tag)
    return tuple(found.values())[:MAX_TAGS]
