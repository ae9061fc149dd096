"""Nodes ↔ JSON, the same for session files and journals."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, get_args

from muse_desktop.muse.events import Evidence
from muse_desktop.muse.grade import MAX_AMOUNT
from muse_desktop.muse.request import Recipe
from muse_desktop.session.node import Node, Role
from muse_desktop.session.pictures import StoredPicture

Reader = Callable[[str], bytes]
"""From a file's name inside the session or journal to its bytes."""

DAMAGES = (ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading a damaged record may raise (``RequestError`` is a ValueError)."""


def member_name(stored: StoredPicture, original_name: str = "") -> str:
    """Return the name under which bytes are kept: by content, so equal ones are kept once."""
    if stored.form == "png":
        return f"pictures/{stored.content[:32]}.png"
    ending = original_name.rpartition(".")[2].lower() if "." in original_name else ""
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
    if node.made is not None:
        record["amount"] = node.amount
        record["made"] = _picture(node.made, names)
    if node.recipe is not None:
        digests = {role: stored.digest for role, stored in node.inputs.items()}
        record["request"] = {
            **node.recipe.to_json(),
            **{role: digests.get(role) for role in get_args(Role)},
        }
        record["inputs"] = {
            stored.digest: _picture(stored, names) for stored in node.inputs.values()
        }
    if node.evidence is not None:
        record["evidence"] = node.evidence.to_json()
    return record


def from_record(record: Mapping[str, Any], pictures: Pictures) -> Node:
    """Rebuild a node.

    Raises
    ------
    Exception
        One of :data:`DAMAGES` where the record is not one, and whatever reading pictures raises.
    """
    kind = record["kind"]
    if kind not in ("source", "result"):
        raise ValueError(f"unknown kind {kind!r}")
    request = record.get("request")
    if (request is not None) != (kind == "result"):
        raise ValueError("a result has a request and a source has none")
    evidence = record.get("evidence")
    made = record.get("made")
    return Node(
        id=_text(record, "id"),
        parent=None if record["parent"] is None else _text(record, "parent"),
        kind=kind,
        stored=pictures.get(record["picture"]),
        title=_text(record, "title"),
        note=_text(record, "note"),
        created=_text(record, "created"),
        recipe=None if request is None else Recipe.from_json(request),
        inputs={} if request is None else _inputs(request, record.get("inputs", {}), pictures),
        evidence=None if evidence is None else Evidence.from_json(evidence),
        name=str(record.get("name", "")),
        amount=1.0 if made is None else _amount(record["amount"]),
        made=None if made is None else pictures.get(made),
    )


class Pictures:
    """Reads each file once, so that nodes share the bytes that they shared before.

    Parameters
    ----------
    read : from a file's name to its bytes
    """

    def __init__(self, read: Reader) -> None:
        self._read = read
        self._known: dict[str, StoredPicture] = {}

    def get(self, entry: Mapping[str, Any]) -> StoredPicture:
        """Return the picture of a record's entry."""
        file, form = entry["file"], entry["form"]
        if form not in ("png", "original"):
            raise ValueError(f"unknown form {form!r}")
        if file not in self._known:
            stored = StoredPicture(self._read(file), form, _text(entry, "digest"))
            stored.check()
            self._known[file] = stored
        return self._known[file]


def stored_pictures(node: Node) -> tuple[StoredPicture, ...]:
    """Return all bytes that a node needs: its own, as shown and as made, and its request's."""
    own = (node.stored,) if node.made is None else (node.stored, node.made)
    return (*own, *node.inputs.values())


def _picture(stored: StoredPicture, names: Mapping[str, str]) -> dict[str, str]:
    return {"file": names[stored.content], "form": stored.form, "digest": stored.digest}


def _text(record: Mapping[str, Any], key: str) -> str:
    value = record[key]
    if not isinstance(value, str):
        raise TypeError(f"{key} is no text")
    return value


def _amount(value: Any) -> float:
    amount = float(value)
    if not 0.0 <= amount <= MAX_AMOUNT:
        raise ValueError(f"an amount of {amount:g}")
    return amount


def _inputs(
    request: Mapping[str, Any], entries: Mapping[str, Any], pictures: Pictures
) -> dict[Role, StoredPicture]:
    """Return the pictures that a request names by their digests, without decoding them."""
    roles: tuple[Role, ...] = get_args(Role)
    digests = {role: request.get(role) for role in roles}
    missing = [role for role, digest in digests.items() if digest and digest not in entries]
    if missing:
        raise ValueError(f"the request's {missing[0]} is missing")
    return {
        role: pictures.get({"digest": digest, **entries[digest]})
        for role, digest in digests.items()
        if digest
    }
