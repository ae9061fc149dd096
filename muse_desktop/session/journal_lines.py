"""What may stand in a line of a journal, and how lines are written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Annotated, Any

from msgspec import Meta, Struct

from muse_desktop import __version__
from muse_desktop.session import orders
from muse_desktop.session.document import Session
from muse_desktop.session.journal_folder import FORMAT
from muse_desktop.session.marks import Marks
from muse_desktop.session.node import Node
from muse_desktop.session.orders import MAX_ORDERS
from muse_desktop.session.records import Id, Note, Seed, Title
from muse_desktop.system import strict_json
from muse_desktop.system.validation import Word, validated

_Path = Annotated[str, Meta(max_length=32_767)]


class Begin(Struct, tag_field="op", tag="begin"):
    """The first line: whose journal it is."""

    path: _Path | None
    format: int
    file: dict[str, Any] | None = None
    empty: bool = False
    """Whether nothing was shown, or it is over: what lies beside it was left by a kill."""
    emptied: bool = False
    """Whether all pictures were deleted, which its file does not say; earlier programs told it of
    no journal."""


class Saved(Struct, tag_field="op", tag="saved"):
    """A file holds the session, all of it where it is clean."""

    path: _Path | None
    clean: bool = False
    file: dict[str, Any] | None = None
    emptied: bool = False


class Added(Struct, tag_field="op", tag="node"):
    """A picture came."""

    node: dict[str, Any]


class Changed(Struct, tag_field="op", tag="change"):
    """A picture has another title, note or mark; earlier programs told of no marks."""

    id: Id
    title: Title
    note: Note
    marks: Marks | None = None


class Current(Struct, tag_field="op", tag="current"):
    """Another picture is looked at, another seed kept, the session is being saved, or something
    else waits to be made.

    The orders stand in this line, of which earlier programs take the rest; None: they are as they
    were.
    """

    id: Id | None
    kept_seed: Seed | None = None
    saving: Annotated[list[Word], Meta(max_length=1000)] = []
    """Digests of the states that a file may hold, though no line says that it was saved."""
    places: dict[Word, _Path] = {}
    """Which file that is, by the digest; earlier programs told none: it is the session's own."""
    orders: Annotated[list[dict[str, Any]], Meta(max_length=MAX_ORDERS)] | None = None


Line = Begin | Saved | Added | Changed | Current


def parse(raw: bytes) -> Line:
    """Return what a line says; ValueError, with a phrase, where it is damaged."""
    line: Line = validated(strict_json.loads(raw), Line)  # type: ignore[arg-type]
    return line


def change(node: Node) -> dict[str, Any]:
    """Return what a picture is called, and what is said of it."""
    return {
        "op": "change",
        "id": node.id,
        "title": node.title,
        "note": node.note,
        "marks": node.marks.to_json(),
    }


def head(session: Session, *, empty: bool = False) -> dict[str, Any]:
    """Return the first line of a session's journal; ``empty`` where there is nothing to keep."""
    line = {
        "op": "begin",
        "format": FORMAT,
        "program": f"MUSE Desktop {__version__}",
        **_file(session),
    }
    return {**line, "empty": True} if empty else line


def look(session: Session, saving: Mapping[str, Path]) -> dict[str, Any]:
    """Return what is looked at, the seed that is kept where one is, and what is being saved: by the
    digest of its state the file."""
    line: dict[str, Any] = {"op": "current", "id": session.current}
    if session.kept_seed is not None:
        line["kept_seed"] = session.kept_seed
    if saving:
        line["saving"] = list(saving)
        line["places"] = {digest: str(path.absolute()) for digest, path in saving.items()}
    return line


def ordered(
    session: Session, saving: Mapping[str, Path], names: Mapping[str, str]
) -> dict[str, Any]:
    """Return the same with what waits to be made; ``names`` maps contents to file names."""
    records = [orders.to_record(order, names) for order in session.orders]
    return {**look(session, saving), "orders": records}


def saved(session: Session) -> dict[str, Any]:
    """Return how the session stands to its file."""
    return {"op": "saved", **_file(session), "clean": not session.modified}


def _file(session: Session) -> dict[str, Any]:
    """Return where the session is from, what that file held, and whether it is empty since."""
    line: dict[str, Any] = {
        "path": None if session.path is None else str(session.path.absolute()),
        "file": None if session.stamp is None else session.stamp.to_json(),
    }
    return {**line, "emptied": True} if session.modified and not len(session) else line


def encode(line: dict[str, Any]) -> bytes:
    """Return a line as it stands in the file."""
    return strict_json.dumps(line).encode() + b"\n"
