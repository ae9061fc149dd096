"""One rating of a picture by a person."""

from __future__ import annotations

import datetime as dt
from dataclasses import dataclass
from typing import Annotated, Any, Literal

from msgspec import Meta

from muse_desktop.system.validation import Share, Word

Moment = Literal["before", "after"]
Emotion = Literal[
    "amusement", "awe", "contentment", "excitement", "anger", "disgust", "fear", "sadness"
]
MAX_RATINGS = 100
"""Of one picture."""


@dataclass(frozen=True)
class Rating:
    """What a person said at one moment.

    Parameters
    ----------
    moment : before or after what was done with the picture
    made : when, ISO 8601, UTC
    pleasure, arousal : 0 to 1, the Affective Slider's ends; None where it was not moved
    words : which of the eight emotions the person named, if any
    """

    moment: Moment
    made: Word
    pleasure: Share | None = None
    arousal: Share | None = None
    words: Annotated[tuple[Emotion, ...], Meta(max_length=8)] = ()

    @property
    def says_something(self) -> bool:
        """Whether anything was answered."""
        return self.pleasure is not None or self.arousal is not None or bool(self.words)

    def to_json(self) -> dict[str, Any]:
        """Return plain values, those alone that say something."""
        said = {
            "moment": self.moment,
            "made": self.made,
            "pleasure": self.pleasure,
            "arousal": self.arousal,
            "words": list(self.words) or None,
        }
        return {name: value for name, value in said.items() if value is not None}


RatingList = Annotated[tuple[Rating, ...], Meta(max_length=MAX_RATINGS)]


def now() -> str:
    """Return the time as ratings have it."""
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
