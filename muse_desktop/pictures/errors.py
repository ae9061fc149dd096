"""What pictures' readers and writers fail with: always a sentence for the user."""

from __future__ import annotations

import os
from pathlib import Path


class PictureError(ValueError):
    """A picture file cannot be read or written; the message is a sentence for the user."""


def shown(path: str | os.PathLike[str]) -> str:
    """Return a path as text that can be shown: names that are not UTF-8 hold stray bytes, and what
    is read as JSON may be no name at all."""
    text = os.fspath(path)
    try:
        data = os.fsencode(text)
    except UnicodeEncodeError:
        data = text.encode("utf-8", "surrogatepass")
    return data.decode("utf-8", "replace")


def called(source: str | os.PathLike[str] | bytes) -> str:
    """Return what sentences call a picture: its file's name in quotes, where it has a file."""
    if isinstance(source, bytes):
        return "This picture"
    return f"“{shown(Path(source).name or source)}”"
