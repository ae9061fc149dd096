"""What was asked for and is not there yet: pictures that wait for their turn.

An order is taken down when it is asked for, with all that affects its pictures, so that whatever
is changed, painted or deleted meanwhile changes nothing of it. It is no part of the document: a
session's file has none. The journal has them, so that a killed program can tell what was waiting.
"""

from __future__ import annotations

import uuid
from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import Annotated, Any

from msgspec import Meta, Struct

from muse_desktop.muse.request import Recipe, Request
from muse_desktop.muse.series import MAX_PICTURES
from muse_desktop.painter import stored
from muse_desktop.painter.scene import Scene
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.records import Id, PictureRecord, Pictures, Title
from muse_desktop.system.validation import validated

MAX_ORDERS = 100
"""So many wait at most; more is no plan that anybody oversees."""


@dataclass(frozen=True)
class Order:
    """Pictures that were asked for together: one, a series, or tries.

    Parameters
    ----------
    recipes : how each is to be made, in order; of one model and mode
    title : what the results will be called
    parent : the node that is edited, by its id; it may be gone when the result comes
    source, mask : that node's picture and where it may change, as they were (edits)
    drawn : what the source is a drawing of, where it is one
    ranked : whether the pictures are tries of one, to be ranked
    size : width and height of a generated picture in pixels
    id : unique for ever
    """

    recipes: tuple[Recipe, ...]
    title: str
    parent: str | None = None
    source: StoredPicture | None = field(default=None, repr=False)
    mask: StoredPicture | None = field(default=None, repr=False)
    drawn: Scene | None = field(default=None, repr=False)
    ranked: bool = False
    size: tuple[int, int] | None = None
    id: str = field(default_factory=lambda: uuid.uuid4().hex)

    @property
    def recipe(self) -> Recipe:
        """How the next of its pictures is to be made."""
        return self.recipes[0]

    @property
    def pictures(self) -> tuple[StoredPicture, ...]:
        """All bytes that it needs."""
        return tuple(kept for kept in (self.source, self.mask) if kept is not None)

    def without(self, recipe: Recipe) -> Order:
        """Return the same without one of its pictures, which is there."""
        left = list(self.recipes)
        if recipe in left:
            left.remove(recipe)
        return replace(self, recipes=tuple(left))

    def requests(self) -> tuple[Request, ...]:
        """Return what the engine is asked for; decoding a photograph takes a moment.

        Raises
        ------
        SessionError
            Where the bytes of a picture are damaged.
        """
        source = None if self.source is None else self.source.picture
        mask = None if self.mask is None else self.mask.picture
        return tuple(Request(recipe, source, mask, drawn=self.drawn) for recipe in self.recipes)


_Side = Annotated[int, Meta(ge=1)]


class OrderRecord(Struct):
    """An order as it stands in JSON; recipes and drawing are checked by theirs."""

    id: Id
    title: Title
    recipes: Annotated[list[dict[str, Any]], Meta(min_length=1, max_length=MAX_PICTURES)]
    parent: Id | None = None
    source: PictureRecord | None = None
    mask: PictureRecord | None = None
    drawn: dict[str, Any] | None = None
    ranked: bool = False
    size: tuple[_Side, _Side] | None = None


def to_record(order: Order, names: Mapping[str, str]) -> dict[str, Any]:
    """Return an order as plain values; ``names`` maps contents to file names."""
    record: dict[str, Any] = {
        "id": order.id,
        "title": order.title,
        "recipes": [recipe.to_json() for recipe in order.recipes],
    }
    for role in ("source", "mask"):
        kept: StoredPicture | None = getattr(order, role)
        if kept is not None:
            record[role] = {"file": names[kept.content], "form": kept.form, "digest": kept.digest}
    if order.parent is not None:
        record["parent"] = order.parent
    if order.drawn is not None:
        record["drawn"] = stored.to_json(order.drawn)
    if order.ranked:
        record["ranked"] = True
    if order.size is not None:
        record["size"] = list(order.size)
    return record


def from_record(values: Any, pictures: Pictures) -> Order:
    """Rebuild an order.

    Raises
    ------
    ValueError
        Where the record is not one; the message names the field.
    Exception
        Whatever reading pictures raises.
    """
    record = validated(values, OrderRecord)
    order = Order(
        recipes=tuple(Recipe.from_json(recipe) for recipe in record.recipes),
        title=record.title,
        parent=record.parent,
        source=None if record.source is None else pictures.get(record.source),
        mask=None if record.mask is None else pictures.get(record.mask),
        drawn=None if record.drawn is None else stored.from_json(record.drawn),
        ranked=record.ranked,
        size=record.size,
        id=record.id,
    )
    edits = {recipe.mode == "edit" for recipe in order.recipes}
    if edits != {order.source is not None}:
        raise ValueError("what is edited has a picture, and what is generated has none")
    return order
