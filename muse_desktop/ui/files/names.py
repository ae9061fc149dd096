"""How files are called that pictures and sessions go into."""

from __future__ import annotations

from pathlib import Path

from muse_desktop.session.document import Session
from muse_desktop.session.node import Node


def file_name(title: str) -> str:
    """Return a title as a name that every system takes."""
    kept = "".join(c if c.isalnum() or c in " -_,()" else " " for c in title)
    return " ".join(kept.split())[:60] or "picture"


def title_of(session: Session, node: Node) -> str:
    """Return what a picture is called, without the ending of the file that it came from."""
    ending = Path(session.original(node.id).name).suffix
    cut = bool(ending) and node.title.lower().endswith(ending.lower())
    return node.title[: -len(ending)] if cut else node.title


def name_of(session: Session) -> str:
    """Return a name for a session's file: that of its first picture, without its rank among tries.

    Raises
    ------
    IndexError
        Where there is none.
    """
    node = session.nodes[0]
    title, prompt = title_of(session, node), "" if node.recipe is None else node.recipe.prompt
    return file_name(prompt if prompt and title.startswith(f"{prompt} · ") else title)


def name_for(session: Session, node: Node) -> str:
    """Return a name for a file of a picture; that of an edit has its emotion as well."""
    recipe = node.recipe
    emotions = recipe.target.names if node.is_edit and recipe is not None and recipe.target else ()
    return file_name(" ".join((title_of(session, node), *emotions)))
