"""Leave the libraries' docstrings out of the frozen program: nobody reads them there.

Python's own switch for it (``-OO``) also drops every ``assert``, and leaves ``None`` where
libraries format, split or search the docstrings of theirs as they are imported. Here all else stays
as it is, and a docstring of one space in their places.
"""

from __future__ import annotations

import ast
import importlib.util
import marshal
import sysconfig
from pathlib import Path
from types import CodeType

BLANK = " "
"""Not empty: dataclasses write a docstring, at every start, for a class that has an empty one."""

KEPT = ("ply", "pycparser", "transformers")
"""Packages that read their own: grammars, and texts with places to be filled in."""

_DOCUMENTED = (ast.Module, ast.ClassDef, ast.FunctionDef, ast.AsyncFunctionDef)

Entry = tuple[str, str, str]


def compiled(source: bytes, filename: str) -> CodeType:
    """Compile a module without its docstrings.

    Raises
    ------
    SyntaxError
        Where it is of another Python.
    """
    tree = ast.parse(source, filename)
    for node in ast.walk(tree):
        if isinstance(node, _DOCUMENTED) and ast.get_docstring(node, clean=False) is not None:
            node.body[0] = ast.copy_location(ast.Expr(ast.Constant(BLANK)), node.body[0])
    return compile(ast.fix_missing_locations(tree), filename, "exec", dont_inherit=True, optimize=0)


def is_library(file: Path) -> bool:
    """Return whether a module is of an installed library, and not ours or of Python itself, and
    does without its docstrings."""
    places = {Path(sysconfig.get_path(name)) for name in ("purelib", "platlib")}
    inside = [file.relative_to(place) for place in places if file.is_relative_to(place)]
    return any(place.parts[0] not in KEPT for place in inside)


def without(entries: list[Entry], folder: Path) -> list[Entry]:
    """Return what goes into the archive of modules, compiled without docstrings where it may be.

    Parameters
    ----------
    entries : names, sources and kinds of modules, as PyInstaller lists them
    folder : where the compiled ones are kept for it
    """
    folder.mkdir(parents=True, exist_ok=True)
    head = importlib.util.MAGIC_NUMBER + bytes(12)  # flags, time and size, which nobody looks at
    found = []
    for name, source, kind in entries:
        file = Path(source)
        if kind == "PYMODULE" and file.suffix == ".py" and is_library(file):
            try:
                code = compiled(file.read_bytes(), source)
            except SyntaxError:  # PyInstaller leaves such a module out, and says so
                pass
            else:
                # By the file's own name PyInstaller tells a package: __init__.
                place = folder / name / f"{file.stem}.pyc"
                place.parent.mkdir(exist_ok=True)
                place.write_bytes(head + marshal.dumps(code))
                source = str(place)
        found.append((name, source, kind))
    return found
