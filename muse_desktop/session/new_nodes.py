"""Nodes that are about to come into a session: a file as it came, a part, what a request made."""

from __future__ import annotations

import datetime as dt
import uuid
from pathlib import Path

from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Picture, Request
from muse_desktop.pictures.cropping import Crop, Part
from muse_desktop.session.node import Node, Role, short_title
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.tree import Tree


def new_source(data: bytes, name: str, picture: Picture | None = None) -> Node:
    """Return a node for a picture file as it came; :meth:`Session.insert` adds it.

    ``picture`` may bring the decoded pixels along where another thread made them.

    Raises
    ------
    imaging.PictureError
        Where the bytes are no picture that can be opened.
    """
    name = Path(name.replace("\\", "/")).name or "picture"
    return Node(
        id=_new_id(),
        parent=None,
        kind="source",
        stored=StoredPicture.from_original(data, picture),
        title=name,
        created=_now(),
        name=name,
    )


def new_part(tree: Tree, parent: str, crop: Crop, part: Part) -> Node:
    """Return a node for a part that was cut out of a picture; :meth:`Session.insert` adds it.

    It stands below that picture and begins anew: edits of it are of the part.

    Raises
    ------
    SessionError
        Where the picture is no longer there.
    """
    tree.check_parent(parent)
    whole = tree.node(parent)
    return Node(
        id=_new_id(),
        parent=parent,
        kind="source",
        stored=StoredPicture.from_original(part.data, part.picture),
        title=whole.title,
        created=_now(),
        name=whole.name,
        crop=crop,
    )


def new_result(
    tree: Tree,
    parent: str | None,
    request: Request,
    finished: Finished,
    *,
    title: str = "",
    png: bytes | None = None,
) -> Node:
    """Return a node for what a request made of ``parent``; :meth:`Session.insert` adds it.

    Encoding a photograph in full size takes seconds: call this in a thread, or bring the
    encoded picture as ``png``.

    Raises
    ------
    SessionError
        Where the parent is no longer there.
    """
    tree.check_parent(parent)
    inputs: dict[Role, StoredPicture] = {}
    if request.source is not None:
        inputs["source"] = _stored(tree, request.source)
    if request.mask is not None:
        inputs["mask"] = _stored(tree, request.mask)
    return Node(
        id=_new_id(),
        parent=parent,
        kind="result",
        stored=StoredPicture.from_picture(finished.picture, png),
        title=title or short_title(request.recipe),
        created=_now(),
        recipe=request.recipe,
        inputs=inputs,
        evidence=finished.evidence,
        drawn_from=request.drawn,
    )


def _stored(tree: Tree, picture: Picture) -> StoredPicture:
    """Return the bytes of a picture that the session holds already, or encode it."""
    digest = picture.digest
    for node in tree.nodes:
        for stored in (node.stored, *node.inputs.values()):
            if stored.digest == digest:
                return stored
    return StoredPicture.from_picture(picture)


def _new_id() -> str:
    return uuid.uuid4().hex


def _now() -> str:
    return dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds")
