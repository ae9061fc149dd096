"""Find the sentences that other rooms than the window's may hand to it.

They are written where they belong, as plain English: in exceptions, notes, names of stages. What
the window has to know of them are their forms: ``f"{file} is damaged ({why})."`` is
``{0} is damaged ({1}).`` By these it knows again what it is handed, and says it in the user's
language (``muse_desktop.ui.look.spoken``). Every text of a room counts but those named here: so a
new one is found without anybody's thinking of it, and the tests demand its translations.
"""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from itertools import count
from pathlib import Path

ROOMS = ("batch", "clients", "emotion", "engine", "models", "muse", "pictures", "session", "system")
FAULTS = {
    "ArithmeticError", "AssertionError", "ExifError", "KeyError", "NotImplementedError",
    "RuntimeError", "TypeError", "ValueError", "XmpError",
}  # fmt: skip
"""Exceptions that no sentence is made of: faults of the program, or told in other words. Where one
stands in brackets behind a sentence ("… is damaged (no RDF)"), it is a word for experts."""
SILENT_FILES = (
    "batch/ssh_worker.py",  # on another computer, in brackets
    "emotion/mikels.py",  # words for CLIP
    "models/live/calibrate.py",  # prompts
    "models/live/clip_classifier.py",
    "models/light_networks.py",  # names in files
    "pictures/metadata.py",
    "pictures/rgb_spaces.py",
    "pictures/xmp.py",
    "system/activity_log.py",  # a report for developers
    "system/discretion.py",
    "system/strict_json.py",  # where a file is damaged: in brackets, for experts
    "system/validation.py",
    "system/windows_libraries.py",  # before there is a window
)
"""Files that say nothing in the window."""
SILENT = {
    "Address already in use", "No module named", "remote port forwarding failed",  # ssh's own
    "at line {0}", "{0} -m muse_desktop.batch.ssh_worker",
    "amusement contentment excitement", "amusement excitement contentment", "anger disgust",
    "awe excitement",  # neighbours on the wheel
    "can't allocate memory", "cannot allocate memory", "not enough memory", "object at 0x",
    "out of memory",  # words by which a library's error is known
    "as it is", "begin() comes first", "Euler a", "LUT_3D_SIZE {0}", "MUSE Desktop {0}",
    "blob {0}\0",
    "TIFF, numbers", "TIFF, parts", "Compatible with Adobe RGB (1998)", "Display P3",
    "Raw profile type iptc", "The given NumPy array is not writable", "only a drawing's is known",
    ".png, .jpg, .webp, .tif, .bmp", "no folder for the journal", "a {0}",
    "{0:n} {1:n} {2:n}", "{0:n}° {1}", "{0} {1:n} %", "{0} (the network), {1}",
}  # fmt: skip
"""Texts that are read by programs, or written into files."""
WORDS = (
    "amusement",
    "awe",
    "contentment",
    "excitement",
    "anger",
    "disgust",
    "fear",
    "sadness",
    "guide",
    "judge",
    "classifier",
    "denoiser",
    "autoencoder",
    "incomplete",
    "damaged",
    "copying",
    "finishing",
    "reading",
    "unpacking",
    "{0} ({1}).",
    # Why the system refuses: "lake.png cannot be opened (permission denied)."
    "device or resource busy",
    "disk quota exceeded",
    "file exists",
    "file name too long",
    "input/output error",
    "is a directory",
    "no space left on device",
    "no such file or directory",
    "not a directory",
    "operation not permitted",
    "permission denied",
    "read-only file system",
    "too many open files",
)
"""Single words, and words of the system."""
_PREDICATE = re.compile(r"(is|has|holds|lacks|breaks|says|does|names|begins|keeps) ")
"""How a text begins whose subject is put before it."""
_NUMBER = re.compile(r",?(\.\d)?[dfg]?")
_TEXT = re.compile(r"[A-Za-z{}’'][^<>]* [^<>]*[A-Za-z{}]")
_UNHEARD = {
    "compile", "fullmatch", "match", "search", "split", "sub",
    "debug", "error", "exception", "info", "warning",
}  # fmt: skip
"""Functions whose words are regular expressions, or go to the log."""


def sentences(package: Path) -> list[str]:
    """Return the forms of all texts that may reach the window, in order.

    Parameters
    ----------
    package : the folder ``muse_desktop``

    Returns
    -------
    Texts with ``{0}``, ``{1}`` … where values stand, ``{0:n}`` where those are numbers.
    """
    found = set(WORDS)
    for room in ROOMS:
        for file in sorted((package / room).rglob("*.py")):
            if not file.relative_to(package).as_posix().startswith(SILENT_FILES):
                found |= set(_texts(ast.parse(file.read_text("utf-8"))))
    return sorted(found - SILENT)


def _texts(tree: ast.AST) -> Iterator[str]:
    for node in _heard(tree):
        fields = count()
        parts = node.values if isinstance(node, ast.JoinedStr) else [node]
        text = "".join(_form(part, fields) for part in parts).strip()
        if _PREDICATE.match(text):
            moved = re.sub(r"\{(\d)", lambda field: f"{{{int(field[1]) + 1}", text)
            text = f"{{0}} {moved}"
        if _TEXT.search(text) and re.search("[a-z]", text):
            yield text


def _form(part: ast.AST, fields: Iterator[int]) -> str:
    """Return a part of a text, its values as numbered fields."""
    if isinstance(part, ast.Constant):
        return re.sub(r"\{\d?\}", lambda _: f"{{{next(fields)}}}", str(part.value))
    assert isinstance(part, ast.FormattedValue)
    spec = part.format_spec.values if isinstance(part.format_spec, ast.JoinedStr) else []
    is_number = any(
        isinstance(told, ast.Constant) and _NUMBER.fullmatch(str(told.value)) for told in spec[:1]
    )
    return f"{{{next(fields)}{':n' if is_number else ''}}}"


def _heard(node: ast.AST) -> Iterator[ast.Constant | ast.JoinedStr]:
    """Find texts that are no docstring, no word of the log, no regular expression and no fault."""
    for child in ast.iter_child_nodes(node):
        if isinstance(child, ast.JoinedStr) or (
            isinstance(child, ast.Constant) and isinstance(child.value, str)
        ):
            yield child
        if isinstance(child, ast.JoinedStr):
            for value in child.values:
                if isinstance(value, ast.FormattedValue):
                    yield from _heard(value)
        elif not _is_unheard(child):
            yield from _heard(child)


def _is_unheard(node: ast.AST) -> bool:
    if isinstance(node, ast.Expr):
        return isinstance(node.value, ast.Constant)
    if isinstance(node, ast.Raise) and node.exc is not None:
        return _called(node.exc) in FAULTS
    return isinstance(node, ast.Call) and _called(node) in _UNHEARD


def _called(node: ast.expr) -> str:
    name = node.func if isinstance(node, ast.Call) else node
    return name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "")
