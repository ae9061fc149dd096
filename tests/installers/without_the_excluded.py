"""Run the program as if it were frozen: what the recipe leaves out cannot be imported, sources that
it leaves out cannot be read, and, where PYTHONPYCACHEPREFIX names a folder for what is compiled so,
libraries have no docstrings. test_exclusions.py starts it as a process of its own.
"""

from __future__ import annotations

import linecache
import sys
from importlib.machinery import ModuleSpec, PathFinder, SourceFileLoader
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
sys.path.append(str(ROOT / "packaging"))

import docstrings  # noqa: E402
import freezing  # noqa: E402

OUT = set(freezing.excluded_modules())


class Frozen(PathFinder):
    """Finds what the frozen program would have."""

    @classmethod
    def find_spec(cls, fullname: str, path: Any = None, target: Any = None) -> ModuleSpec | None:
        parts = fullname.split(".")
        if any(".".join(parts[:count]) in OUT for count in range(1, len(parts) + 1)):
            return None
        return super().find_spec(fullname, path, target)


def without_sources(filename: str, module_globals: Any = None) -> list[str]:
    """Return a source's lines where the recipe keeps it."""
    place = filename.replace("\\", "/").rpartition("/site-packages/")[2]
    if place.startswith(("torch/", "transformers/")) and not freezing.without_dead_weight(
        [(place, "", "DATA")]
    ):
        return []
    return read(filename, module_globals)


def without_docstrings(self: SourceFileLoader, data: bytes, path: Any, **more: Any) -> Any:
    """Compile a library's module as the frozen program has it."""
    if docstrings.is_library(Path(path)):
        return docstrings.compiled(data, str(path))
    return compile_source(self, data, path, **more)


read = linecache.updatecache
compile_source = SourceFileLoader.source_to_code
if __name__ == "__main__":
    for name in OUT & sys.modules.keys():
        del sys.modules[name]
    sys.meta_path[:] = [Frozen if finder is PathFinder else finder for finder in sys.meta_path]
    linecache.updatecache = without_sources
    if sys.pycache_prefix is not None:
        SourceFileLoader.source_to_code = without_docstrings  # type: ignore[method-assign,assignment]
    exec((ROOT / "packaging" / "runtime_hook.py").read_text(encoding="utf-8"))
    sys.argv[0] = "muse-desktop"
    exec((ROOT / "packaging" / "launcher.py").read_text(encoding="utf-8"))
