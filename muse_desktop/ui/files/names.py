"""How files are called that pictures and sessions go into."""

from __future__ import annotations

import string
import unicodedata
from collections.abc import Iterator
from pathlib import Path

from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.system.device_names import is_device_name
from muse_desktop.ui.look.translate import tr

_LONGEST = 60
"""Letters of a name that is offered."""


def file_name(title: str) -> str:
    """Return a title as a name that every system takes."""
    composed = unicodedata.normalize("NFC", title)
    kept = "".join(letter if _is_kept(letter) else " " for letter in composed)
    name = " ".join(kept.split())[:_LONGEST].rstrip() or "picture"
    return f"{name}_" if is_device_name(name) else name


def _is_kept(letter: str) -> bool:
    # Marks belong to the letter before them: without its vowels Hindi is not read.
    return letter.isalnum() or letter in " -_,()" or unicodedata.category(letter).startswith("M")


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


PATTERN = "{name} {emotion}"
DISCREET_PATTERN = "{date} {number}"
"""One that tells nothing of what is in the pictures."""
PATTERN_WORDS = ("name", "number", "emotion", "intensity", "seed", "date")
"""What a pattern of names may hold, in braces."""
_LONGEST_PATTERN = 200


def pattern_problem(pattern: str) -> str:
    """Return what is wrong with a pattern of names, as a sentence; nothing where it will do."""
    try:
        words = list(_words(pattern))
    except ValueError:
        return tr("A brace is not closed, or not opened.")
    unknown = [word for word in words if word not in PATTERN_WORDS]
    if unknown:
        known = ", ".join(f"{{{word}}}" for word in PATTERN_WORDS)
        return tr("There is no {0} here: use {1}.").format(f"{{{unknown[0]}}}", known)
    if not pattern.strip() or len(pattern) > _LONGEST_PATTERN:
        return tr("Give a pattern of names, such as {0}.").format(PATTERN)
    return ""


def name_by(pattern: str, session: Session, node: Node, number: int) -> str:
    """Return a name for a file of a picture, without an ending.

    Parameters
    ----------
    pattern : one in which nothing is wrong (:func:`pattern_problem`)
    session, node : the picture
    number : which of several it is, from 1
    """
    recipe = node.recipe
    target = None if recipe is None else recipe.target
    values = {
        "name": title_of(session, node),
        "number": f"{number:03d}",
        "emotion": "" if target is None else " ".join(target.names),
        "intensity": "" if recipe is None or target is None else f"{100 * recipe.intensity:.0f}",
        "seed": "" if recipe is None else str(recipe.seed),
        "date": node.created[:10],
    }
    return file_name(pattern.format_map(values))


def free_path(folder: Path, name: str, ending: str, taken: set[Path]) -> Path:
    """Return a file of this name in a folder, numbered where there is or will be one already.

    Parameters
    ----------
    folder, name, ending : where and how it would be called
    taken : files that will be there; the returned one is added
    """
    path, number = folder / f"{name}{ending}", 1
    while path in taken or path.exists():
        number += 1
        path = folder / f"{name} {number}{ending}"
    taken.add(path)
    return path


def _words(pattern: str) -> Iterator[str]:
    """Yield what stands in braces; ValueError where they do not match."""
    for _, word, form, conversion in string.Formatter().parse(pattern):
        if word is not None:
            yield word + (f"!{conversion}" if conversion else "") + (f":{form}" if form else "")
