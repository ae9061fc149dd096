"""No module of the program needs one that needs it, imports for types alone included."""

from __future__ import annotations

import ast
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import muse_desktop

PACKAGE = Path(muse_desktop.__file__).parent


def imports(package: Path) -> dict[str, set[str]]:
    """Return, of each module below a folder, the others that it imports, anywhere in its text."""
    files = {_name(path, package): path for path in package.rglob("*.py")}
    found: dict[str, set[str]] = {}
    for module, path in files.items():
        wanted: set[str] = set()
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Import):
                wanted |= {alias.name for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                base = node.module or ""
                if node.level:
                    above = module if path.name == "__init__.py" else module.rpartition(".")[0]
                    base = ".".join([*above.split(".")[: 1 - node.level or None], base]).rstrip(".")
                parts = {f"{base}.{alias.name}" for alias in node.names}
                wanted |= {base} if not parts <= files.keys() else set()
                wanted |= parts
        found[module] = (wanted & files.keys()) - {module}
    return found


def _name(path: Path, package: Path) -> str:
    parts = path.relative_to(package.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


def circle(graph: dict[str, set[str]]) -> list[str]:
    """Return modules that import each other in a ring; none where there is no ring."""
    try:
        TopologicalSorter(graph).prepare()
    except CycleError as error:
        return list(error.args[1])
    return []


def test_there_is_no_circle() -> None:
    graph = imports(PACKAGE)
    assert len(graph) > 200
    assert circle(graph) == []


def test_a_circle_would_be_seen(tmp_path: Path) -> None:
    package = tmp_path / "program"
    (package / "room").mkdir(parents=True)
    for name, text in (
        ("__init__", ""),
        ("room/__init__", ""),
        ("window", "from program.room import part\n"),
        (
            "room/part",
            "from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    from . import other\n",
        ),
        ("room/other", "def late():\n    from ..window import MainWindow\n"),
    ):
        (package / f"{name}.py").write_text(text)
    graph = imports(package)
    assert graph["program.room.part"] == {"program.room.other"}
    assert set(circle(graph)) == {"program.window", "program.room.part", "program.room.other"}
