"""The document's values: pictures of the tree, a branch taken out, a moment to save.

All are frozen, so that a list of nodes is a snapshot that another thread may save while the user
goes on.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal, get_args

from muse_desktop.muse.events import Evidence
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.cropping import Crop
from muse_desktop.pictures.metadata import drawings_in
from muse_desktop.session.marks import NO_MARKS, Marks
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.saved_mask import SavedMask

Kind = Literal["source", "result"]
Role = Literal["source", "mask"]
MAX_TITLE = 32_767
"""Characters; what a line of the window holds."""
MAX_NOTE = 1_000_000


@dataclass(frozen=True)
class Node:
    """One picture of the tree; it changes by being replaced, so keep ids rather than nodes.

    Parameters
    ----------
    id : unique for ever, in hex
    parent : the node that it was made from; None for roots
    kind : "source" (brought along) or "result" (made)
    stored : the picture's bytes
    title : what the history shows
    note : the user's own words
    created : ISO 8601, UTC
    recipe : how it was made (results)
    inputs : the pictures that it was made from, where there are any
    evidence : why the result is what it is (results)
    name : the file's name as it came (sources)
    amount : how much of its grade, or of the change of a drawing, a result shows
    shares : of the change of a drawing, by its single changes' keys, the share of each where it
        is not 1 (:mod:`muse_desktop.painter.slide`)
    made : the bytes as made, where another amount is shown
    drawn_from : what the source of an edit is a drawing of, where it is one
    marks : the user's favourites, stars and tags
    crop : what part of its parent it is (sources that were cut out of another picture)
    masks : those that were painted on it and given a name
    """

    id: str
    parent: str | None
    kind: Kind
    stored: StoredPicture = field(repr=False)
    title: str
    note: str = ""
    created: str = ""
    recipe: Recipe | None = field(default=None, repr=False)
    inputs: Mapping[Role, StoredPicture] = field(default_factory=dict, repr=False)
    evidence: Evidence | None = field(default=None, repr=False)
    name: str = ""
    amount: float = 1.0
    shares: Mapping[str, float] = field(default_factory=dict)
    made: StoredPicture | None = field(default=None, repr=False)
    drawn_from: Scene | None = field(default=None, repr=False)
    marks: Marks = NO_MARKS
    crop: Crop | None = None
    masks: tuple[SavedMask, ...] = ()

    def __hash__(self) -> int:
        return hash(self.id)

    @property
    def picture(self) -> Picture:
        """The pixels, decoded where they are not at hand."""
        return self.stored.picture

    @property
    def png(self) -> bytes | None:
        """The result's PNG file; None for a source, whose bytes are in :attr:`source_bytes`."""
        return self.stored.data if self.kind == "result" else None

    @property
    def source_bytes(self) -> bytes | None:
        """The source's file as it came; None for a result."""
        return self.stored.data if self.kind == "source" else None

    @property
    def as_made(self) -> StoredPicture:
        """The bytes as the run left them, whatever amount is shown."""
        return self.made or self.stored

    @property
    def grade(self) -> Grade | None:
        """What the picture shown does to light and colour, where that is what was done to it."""
        whole = None if self.evidence is None else self.evidence.grade
        return None if whole is None else whole.times(self.amount)

    @property
    def drawn(self) -> Scene | None:
        """What the picture shown is a drawing of, where a model that draws made it; with a mask
        that is seen within it alone (:attr:`drawings`)."""
        if self.kind == "source":
            return next(iter(drawings_in(self.stored.data)), None)
        change = self.change
        if self.made is None or change is None:
            return None if self.evidence is None else self.evidence.drawn
        from muse_desktop.painter.slide import partly  # with all that can be painted

        return partly(*change, self.amount, self.shares)

    @property
    def change(self) -> tuple[Scene, Scene] | None:
        """The drawings that guidance led from and to, of which `amount` and `shares` are: an edit's
        source, or what would have been generated without it; and the picture as made."""
        if self.evidence is None or self.evidence.drawn is None:
            return None
        before = self.drawn_from or self.evidence.unguided
        return None if before is None else (before, self.evidence.drawn)

    @property
    def drawings(self) -> tuple[Scene, ...]:
        """The same, and where a mask kept a part of the picture before, that one's after it."""
        if self.kind == "source":
            return drawings_in(self.stored.data)
        kept = self.drawn_from if "mask" in self.inputs else None
        return tuple(scene for scene in (self.drawn, kept) if scene is not None)

    @property
    def drawn_whole(self) -> Scene | None:
        """What the picture is a drawing of where nothing else is in it."""
        return self.drawings[0] if len(self.drawings) == 1 else None

    @property
    def is_edit(self) -> bool:
        """Whether it was made of another picture."""
        return self.recipe is not None and self.recipe.mode == "edit"

    @property
    def request(self) -> Request | None:
        """What made this result, pictures and all (with previews wanted, which change nothing).

        Built anew each time: kept, it would hold the decoded source of every result.
        """
        if self.recipe is None:
            return None
        source, mask = (self.inputs.get(role) for role in get_args(Role))
        return Request(
            self.recipe,
            None if source is None else source.picture,
            None if mask is None else mask.picture,
            drawn=self.drawn_from,
        )


@dataclass(frozen=True)
class Branch:
    """A node with all below it, taken out of a session, and where it was."""

    nodes: tuple[Node, ...]
    """Parents before children; the first one is the branch's top."""
    positions: tuple[int, ...]
    """Where each stood in the session's order."""
    current: str | None
    """The current node before it was taken out."""

    @property
    def top(self) -> Node:
        """The node that was deleted."""
        return self.nodes[0]


@dataclass(frozen=True)
class Snapshot:
    """A session at one moment: what saving writes."""

    nodes: tuple[Node, ...]
    current: str | None
    kept_seed: int | None = None


def same(a: Node, b: Node) -> bool:
    """Compare what can change of a node; recipes never do, and a picture only by its amount."""
    return a is b or _changeable(a) == _changeable(b)


def _changeable(node: Node) -> tuple[object, ...]:
    said = node.title, node.note, node.marks, node.masks
    return node.id, node.parent, node.amount, node.shares, *said


def short_title(recipe: Recipe) -> str:
    """Return a short name for a result: what it shows and how it should feel."""
    words = " ".join(recipe.prompt.split())
    if len(words) > 60:
        words = words[:59].rstrip() + "…"
    target = "" if recipe.target is None else str(recipe.target)
    return " · ".join(part for part in (words, target) if part) or "edit"
