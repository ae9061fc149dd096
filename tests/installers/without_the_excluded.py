"""Run the program as if it were frozen: what the recipe leaves out cannot be imported, and torch's
sources cannot be read. test_exclusions.py starts it as a process of its own.
"""

from __future__ import annotations

import linecache
import sys
from importlib.machinery import ModuleSpec, PathFinder
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[2]
sys.path[:0] = [str(ROOT)]
sys.path.append(str(ROOT / "packaging"))

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
    if place.startswith("torch/") and not freezing.without_dead_weight([(place, "", "DATA")]):
        return []
    return read(filename, module_globals)


read = linecache.updatecache
if __name__ == "__main__":
    for name in OUT & sys.modules.keys():
        del sys.modules[name]
    sys.meta_path[:] = [Frozen if finder is PathFinder else finder for finder in sys.meta_path]
    linecache.updatecache = without_sources
    exec((ROOT / "packaging" / "runtime_hook.py").read_text(encoding="utf-8"))
    sys.argv[0] = "muse-desktop"
    exec((ROOT / "packaging" / "launcher.py").read_text(encoding="utf-8"))
