"""What may stand in a line of a journal."""

from __future__ import annotations

from typing import Annotated, Any

from msgspec import Meta, Struct

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


class Saved(Struct, tag_field="op", tag="saved"):
    """A file holds the session, all of it where it is clean."""

    path: _Path | None
    clean: bool = False
    file: dict[str, Any] | None = None


class Added(Struct, tag_field="op", tag="node"):
    """A picture came."""

    node: dict[str, Any]


class Changed(Struct, tag_field="op", tag="change"):
    """A picture has another title or note."""

    id: Id
    title: Title
    note: Note


class Current(Struct, tag_field="op", tag="current"):
    """Another picture is looked at, another seed kept, or the session is being saved."""

    id: Id | None
    kept_seed: Seed | None = None
    saving: Annotated[list[Word], Meta(max_length=1000)] = []
    """Digests of the states that its file may hold, though no line says that it was saved."""


Line = Begin | Saved | Added | Changed | Current


def parse(raw: bytes) -> Line:
    """Return what a line says; ValueError, with a phrase, where it is damaged."""
    line: Line = validated(strict_json.loads(raw), Line)  # type: ignore[arg-type]
    return line
