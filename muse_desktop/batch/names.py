"""What results are called: by a pattern, so that every system can have them and none escapes."""

from __future__ import annotations

import re
import string
import unicodedata
from collections.abc import Mapping
from pathlib import PurePosixPath, PureWindowsPath

from muse_desktop.muse.request import Recipe
from muse_desktop.system.device_names import is_device_name

FIELDS = ("name", "ending", "emotion", "intensity", "seed", "strength", "model", "prompt", "number")
"""What may stand in a pattern, each in braces."""
USUAL = "{name}-{emotion}-{intensity}-{seed}"
KEPT = frozenset({"manifest.csv", "manifest.jsonl", ".muse-batch"})
"""Names in the output folder that are the batch's own, in small letters."""
_LONGEST = 180
"""Bytes of a part of a path: file systems take 255, and a part of that is ours while it is written.
"""
_LONGEST_PATH = 800
_LONGEST_VALUE = 60
_FORBIDDEN = re.compile(r'[<>:"/\\|?*\x00-\x1f\x7f]')


class NameFault(ValueError):  # noqa: N818 - a sentence
    """A result cannot be called so; the message is a sentence."""


def check_pattern(pattern: str) -> None:
    """Raise :class:`NameFault` where a pattern of names means nothing."""
    try:
        parts = list(string.Formatter().parse(pattern))
    except ValueError:
        raise NameFault(f"“{pattern}” is no pattern: a brace in it has no other one.") from None
    for _, field, form, conversion in parts:
        if field is None:
            continue
        if field not in FIELDS or form or conversion:
            known = ", ".join(f"{{{name}}}" for name in FIELDS)
            said = f"{{{field}}}"
            raise NameFault(f"“{said}” stands for nothing in names: use {known}.")


def fields_of(recipe: Recipe, number: int, source: str | None) -> dict[str, str]:
    """Return what a pattern's fields stand for, each a part of a name that any system takes.

    Parameters
    ----------
    source : the file that is edited, by its name; None where nothing is
    """
    path = None if source is None else PurePosixPath(PureWindowsPath(source).name)
    prompt = slug(recipe.prompt)
    emotion = "plain" if recipe.target is None else slug(str(recipe.target).replace(" %", ""))
    return {
        "name": (prompt if path is None else safe(path.stem)) or "picture",
        "ending": "" if path is None else safe(path.suffix.lstrip(".").lower()),
        "emotion": emotion,
        "intensity": f"{100 * recipe.intensity:g}".replace(".", "_"),
        "seed": str(recipe.seed),
        "strength": "auto" if recipe.auto else f"{100 * recipe.strength:g}".replace(".", "_"),
        "model": safe(recipe.model),
        "prompt": prompt or "picture",
        "number": f"{number:05}",
    }


def named(pattern: str, values: Mapping[str, str]) -> str:
    """Return a name by a pattern that :func:`check_pattern` has passed."""
    return pattern.format_map(values)


def checked(name: str) -> str:
    """Return a result's name in the output folder, where it is one on every system.

    Raises
    ------
    NameFault
        Where it leads out of the folder, is nobody's to give, or some system cannot have it.
    """
    if not name.strip():
        raise NameFault("The result has no name.")
    if "\\" in name:
        raise NameFault(f"“{name}”: folders in a name are separated by “/”.")
    parts = name.split("/")
    if name.startswith("/") or ".." in parts or "." in parts or PureWindowsPath(name).drive:
        raise NameFault(f"“{name}” leads out of the output folder: give a name within it.")
    for part in parts:
        if not part:
            raise NameFault(f"“{name}”: a folder in it has no name.")
        if not part.isprintable():  # half of a surrogate pair among them, as JSON may have it
            raise NameFault(f"{name!a} has a character that cannot be shown: leave it out.")
        wrong = _FORBIDDEN.search(part)
        if wrong is not None:
            raise NameFault(f"“{name}” has “{wrong[0]}”, which Windows lets no file have.")
        if part != part.strip() or part.endswith("."):
            raise NameFault(f"“{name}”: Windows lets no name begin or end with a space, or end "
                            "with a point.")  # fmt: skip
        if is_device_name(part):
            raise NameFault(f"“{name}”: on Windows “{part}” is a device.")
        if len(part.encode()) > _LONGEST:
            raise NameFault(f"“{name[:40]}…” is too long: {_LONGEST} bytes are the most.")
    if parts[0].lower() in KEPT or parts[0].startswith(".muse-desktop-"):
        raise NameFault(f"“{name}” is the batch's own: give another name.")
    if len(name) > _LONGEST_PATH:
        raise NameFault(f"“{name[:40]}…” is too long.")
    return name


def identity(name: str) -> str:
    """Return what two names have in common that some system takes for one."""
    return unicodedata.normalize("NFC", name).casefold()


def safe(text: str) -> str:
    """Return a text as a part of a name; what no name may have is a dash."""
    text = _FORBIDDEN.sub("-", unicodedata.normalize("NFC", text)).strip(" .")
    text = "".join(letter if letter.isprintable() else "-" for letter in text)
    return _shortened(text)


def slug(text: str) -> str:
    """Return words as a part of a name: small letters and digits, joined by dashes."""
    words = re.findall(r"[^\W_]+", unicodedata.normalize("NFC", text).lower())
    return _shortened("-".join(words))


def _shortened(text: str) -> str:
    data = text.encode("utf-8", "replace")[:_LONGEST_VALUE]
    return data.decode("utf-8", "ignore").strip(" .-")
