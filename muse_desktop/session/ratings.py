"""What a person felt at pictures, in their own judgement: before and after, as a table.

It stands beside what a classifier predicts and is never mixed with it: other columns, other names.
"""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from dataclasses import dataclass

from muse_desktop.emotion import EMOTIONS
from muse_desktop.session.document import Session
from muse_desktop.session.marks import Marks
from muse_desktop.session.node import Node
from muse_desktop.session.rating import Rating
from muse_desktop.system.tables import harmless

_READERS = (("guide", "guide_after"), ("judge", "judge_after"))
COLUMNS = (
    "participant", "session", "picture", "title", "kind", "asked_for", "intensity",
    "moment", "rated", "pleasure", "arousal",
    *EMOTIONS,
    *(f"predicted_{reader}_{name}" for reader, _ in _READERS for name in EMOTIONS),
)  # fmt: skip


@dataclass(frozen=True)
class Said:
    """One rating, and of what: of no prediction anything is in here.

    Parameters
    ----------
    session, picture : what they are called
    number : the picture's place in the session, where several are called the same
    rating : what the person said
    """

    session: str
    picture: str
    number: int
    rating: Rating


def said(session: str, marks: Iterable[tuple[str, Marks]]) -> list[Said]:
    """Return the ratings of a session's pictures, each by its title."""
    return [
        Said(session, title, number, rating)
        for number, (title, own) in enumerate(marks)
        for rating in own.ratings
    ]


def over_time(found: Iterable[Said]) -> list[Said]:
    """Return ratings by when they were given; before comes before after at the same second."""
    return sorted(found, key=lambda one: (one.rating.made, one.rating.moment != "before"))


def table(session: Session, participant: str = "", title: str = "") -> str:
    """Return all ratings of a session as CSV (RFC 4180), a row each, oldest picture first.

    ``pleasure`` and ``arousal`` are 0 to 1 as on the Affective Slider, empty where it was not
    moved; emotions are 1 where the person named them, else 0; what begins with ``predicted_`` are
    a classifier's predictions of the picture. Texts that a spreadsheet would take for a formula
    have an apostrophe before them.

    Parameters
    ----------
    session : whose pictures were rated
    participant : the client's pseudonym
    title : what the session is called
    """
    stream = io.StringIO()
    lines = csv.writer(stream)
    lines.writerow(COLUMNS)
    for node in session.nodes:
        for rating in node.marks.ratings:
            lines.writerow(_row(node, rating, participant, title))
    return stream.getvalue()


def _row(node: Node, rating: Rating, participant: str, title: str) -> list[str]:
    recipe, evidence = node.recipe, node.evidence
    target = None if recipe is None else recipe.target
    said = [
        participant,
        title,
        node.id,
        node.title,
        node.kind,
        "" if target is None else str(target),
        "" if target is None or recipe is None else _number(recipe.intensity),
        rating.moment,
        rating.made,
    ]
    predicted = []
    for _, field in _READERS:
        reading = None if evidence is None else getattr(evidence, field)
        predicted += ["" if reading is None else _number(reading.get(name)) for name in EMOTIONS]
    return [
        *(harmless(text) for text in said),
        _number(rating.pleasure),
        _number(rating.arousal),
        *("1" if name in rating.words else "0" for name in EMOTIONS),
        *predicted,
    ]


def _number(value: float | None) -> str:
    return "" if value is None else f"{value:.3f}".rstrip("0").rstrip(".")
