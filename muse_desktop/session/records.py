"""Nodes ↔ JSON, the same for session files and journals."""

from __future__ import annotations

import dataclasses
import hashlib
from collections.abc import Callable, Mapping, Sequence
from typing import Annotated, Any, get_args

import msgspec
from msgspec import Meta, Raw, Struct

from muse_desktop.muse.events import Evidence
from muse_desktop.muse.grade import MAX_AMOUNT
from muse_desktop.muse.request import Recipe
from muse_desktop.painter import stored
from muse_desktop.painter.scene import Scene
from muse_desktop.pictures.containers import PNG_SIGNATURE
from muse_desktop.pictures.cropping import Crop
from muse_desktop.session.marks import NO_MARKS, Marks
from muse_desktop.session.node import MAX_NOTE, MAX_TITLE, Kind, Node, Role
from muse_desktop.session.pictures import Form, StoredPicture
from muse_desktop.session.saved_mask import MAX_MASKS, MAX_NAME, SavedMask
from muse_desktop.system import strict_json
from muse_desktop.system.spool import Part
from muse_desktop.system.validation import Word, validated

Reader = Callable[[str], bytes | Part]
"""From a file's name inside the session or journal to its bytes, or to where they are."""

Title = Annotated[str, Meta(max_length=MAX_TITLE)]
Note = Annotated[str, Meta(max_length=MAX_NOTE)]
Id = Annotated[str, Meta(min_length=1, max_length=64)]
Seed = Annotated[int, Meta(ge=0, le=2**63 - 1)]


Share = Annotated[float, Meta(ge=0.0, le=MAX_AMOUNT)]
"""Of a change."""


_NULL = b"null"


class PictureRecord(Struct):
    """Where a picture's bytes are, and what they are."""

    file: Title
    form: Form
    digest: Word


class MaskRecord(Struct):
    """A mask under its name."""

    name: Annotated[str, Meta(min_length=1, max_length=MAX_NAME)]
    picture: PictureRecord


class NodeRecord(Struct):
    """A node as it stands in JSON; what it says of request and evidence is checked by theirs."""

    id: Id
    parent: Id | None
    kind: Kind
    title: Title
    note: Note
    created: Word
    picture: PictureRecord
    name: Title = ""
    amount: Share = 1.0
    shares: Annotated[dict[Word, Share], Meta(max_length=200)] = {}
    made: PictureRecord | None = None
    request: dict[str, Any] | None = None
    inputs: Annotated[dict[Word, dict[str, Any]], Meta(max_length=8)] = {}
    evidence: dict[str, Any] | None = None
    marks: Marks = NO_MARKS
    crop: Crop | None = None
    masks: Annotated[list[MaskRecord], Meta(max_length=MAX_MASKS)] = []


def member_name(stored: StoredPicture, original_name: str = "") -> str:
    """Return the name under which bytes are kept: by content, so equal ones are kept once."""
    if stored.form == "png":
        return f"pictures/{stored.content[:32]}.png"
    ending = original_name.rpartition(".")[2].lower() if "." in original_name else ""
    if stored.data.startswith(PNG_SIGNATURE):  # what a drawing's SVG was opened as
        ending = "png"
    known = ending.isascii() and ending.isalnum() and len(ending) <= 5
    return f"sources/{stored.content[:32]}" + (f".{ending}" if known else "")


def to_record(node: Node, names: Mapping[str, str]) -> dict[str, Any]:
    """Return a node as plain values; ``names`` maps contents to file names."""
    record: dict[str, Any] = {
        "id": node.id,
        "parent": node.parent,
        "kind": node.kind,
        "title": node.title,
        "note": node.note,
        "created": node.created,
        "picture": _picture(node.stored, names),
    }
    if node.name:
        record["name"] = node.name
    if node.marks != NO_MARKS:
        record["marks"] = node.marks.to_json()
    if node.crop is not None:
        record["crop"] = dataclasses.asdict(node.crop)
    if node.masks:
        record["masks"] = [
            {"name": mask.name, "picture": _picture(mask.stored, names)} for mask in node.masks
        ]
    if node.made is not None:
        record["amount"] = node.amount
        record["made"] = _picture(node.made, names)
        if node.shares:
            record["shares"] = dict(node.shares)
    if node.recipe is not None:
        digests = {role: kept.digest for role, kept in node.inputs.items()}
        record["request"] = {
            **node.recipe.to_json(),
            **{role: digests.get(role) for role in get_args(Role)},
        }
        if node.drawn_from is not None:
            record["request"]["drawn"] = stored.to_json(node.drawn_from)
        record["inputs"] = {kept.digest: _picture(kept, names) for kept in node.inputs.values()}
    if node.evidence is not None:
        record["evidence"] = node.evidence.to_json()
    return record


def from_record(values: Any, pictures: Pictures) -> Node:
    """Rebuild a node.

    Raises
    ------
    ValueError
        Where the record is not one; the message names the field.
    Exception
        Whatever reading pictures raises.
    """
    record = validated(values, NodeRecord)
    evidence = None if record.evidence is None else Evidence.from_json(record.evidence)
    return _node(record, evidence, pictures)


def from_text(text: bytes, pictures: Pictures) -> Node:
    """Rebuild a node from its JSON, which ``strict_json.check`` has passed; else as
    :func:`from_record`, to which whatever is odd in it is left."""
    try:
        record = _TEXT.decode(text)
    except (msgspec.DecodeError, UnicodeError):
        return from_record(strict_json.parse(text), pictures)
    told = bytes(record.evidence)
    if told == _NULL:
        return _node(record, None, pictures)
    if not told.startswith(b"{"):
        return from_record(strict_json.parse(text), pictures)
    return _node(record, Evidence.from_text(told), pictures)


class _Text(NodeRecord):
    """A node whose evidence is not parsed yet."""

    evidence: Raw = Raw(_NULL)  # type: ignore[assignment]


_TEXT = msgspec.json.Decoder(_Text)


def _node(record: NodeRecord, evidence: Evidence | None, pictures: Pictures) -> Node:
    request = record.request
    if (request is not None) != (record.kind == "result"):
        raise ValueError("a result has a request and a source has none")
    if record.crop is not None and (record.kind != "source" or record.parent is None):
        raise ValueError("what is cropped is a source below another picture")
    drawn = None if request is None else request.get("drawn")
    _check_keys(record.shares)
    return Node(
        id=record.id,
        parent=record.parent,
        kind=record.kind,
        stored=pictures.get(record.picture),
        title=record.title,
        note=record.note,
        created=record.created,
        recipe=None if request is None else Recipe.from_json(request),
        inputs={} if request is None else _inputs(request, record.inputs, pictures),
        evidence=evidence,
        name=record.name,
        amount=1.0 if record.made is None else record.amount,
        shares={} if record.made is None else record.shares,
        made=None if record.made is None else pictures.get(record.made),
        drawn_from=None if drawn is None else stored.from_json(drawn),
        marks=record.marks,
        crop=record.crop,
        masks=tuple(SavedMask(mask.name, pictures.get(mask.picture)) for mask in record.masks),
    )


def _check_keys(shares: Mapping[str, float]) -> None:
    """Raise ValueError where a key is of nothing that a drawing has."""
    if shares:
        from muse_desktop.painter.changes import value_of  # with all that can be painted

        for key in shares:
            value_of(Scene(), key)


class Pictures:
    """Reads each file once, so that nodes share the bytes that they shared before.

    Parameters
    ----------
    read : from a file's name to its bytes, or to where they are
    """

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._known: dict[str, StoredPicture] = {}
        self.pixels = 0
        """What all that were read say together."""

    def get(self, entry: PictureRecord) -> StoredPicture:
        """Return the picture of a record's entry."""
        if entry.file not in self._known:
            stored = StoredPicture(self._read(entry.file), entry.form, entry.digest)
            self.pixels += stored.pixels
            self._known[entry.file] = stored
        return self._known[entry.file]


def stored_pictures(node: Node) -> tuple[StoredPicture, ...]:
    """Return all bytes that a node needs: its own, as shown and as made, its request's, and those
    of its masks."""
    own = (node.stored,) if node.made is None else (node.stored, node.made)
    return (*own, *node.inputs.values(), *(mask.stored for mask in node.masks))


def state_digest(nodes: Sequence[Node]) -> str:
    """Return what tells one state of a session from another, though nothing of what it holds."""
    state = [
        [
            node.id,
            node.parent,
            node.title,
            node.note,
            node.amount,
            sorted(node.shares.items()),
            [stored.content for stored in stored_pictures(node)],
            *([] if node.marks == NO_MARKS else [node.marks.to_json()]),
            *([[mask.name for mask in node.masks]] if node.masks else []),
        ]
        for node in nodes
    ]
    return hashlib.sha256(strict_json.dumps(state).encode()).hexdigest()


def _picture(stored: StoredPicture, names: Mapping[str, str]) -> dict[str, str]:
    return {"file": names[stored.content], "form": stored.form, "digest": stored.digest}


def _inputs(
    request: Mapping[str, Any], entries: Mapping[str, Mapping[str, Any]], pictures: Pictures
) -> dict[Role, StoredPicture]:
    """Return the pictures that a request names by their digests, without decoding them."""
    roles: tuple[Role, ...] = get_args(Role)
    digests = {role: validated(request[role], Word) for role in roles if request.get(role)}
    missing = [role for role, digest in digests.items() if digest not in entries]
    if missing:
        raise ValueError(f"the request's {missing[0]} is missing")
    return {
        role: pictures.get(validated({"digest": digest, **entries[digest]}, PictureRecord))
        for role, digest in digests.items()
    }
