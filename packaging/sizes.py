"""How large each part of a frozen program is: python packaging/sizes.py FOLDER"""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

SMALL = 500_000
"""Parts of fewer bytes are added up."""


def part_of(path: Path) -> str:
    """Name the part of the program that a file of the frozen folder belongs to."""
    pieces = path.parts
    if pieces[0] != "_internal":
        return "program and modules" if len(pieces) == 1 else pieces[0]
    if pieces[1:4] == ("muse_desktop", "resources", "models") and len(pieces) > 5:
        return f"model {pieces[4]}"
    if pieces[1] == "muse_desktop":
        return "resources"
    if pieces[1].endswith((".dist-info", ".egg-info")):
        return "distribution metadata"
    if len(pieces) == 2:
        return "Python and system libraries"
    if pieces[1].endswith(".libs"):
        return pieces[1].removesuffix(".libs")
    return "Python and system libraries" if pieces[1].startswith("python3") else pieces[1]


def sizes(folder: Path) -> Counter[str]:
    """Return the bytes of every part."""
    found: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            found[part_of(path.relative_to(folder))] += path.stat().st_size
    return found


def table(folder: Path) -> str:
    """Return a table of the parts, largest first, in millions of bytes."""
    found = sizes(folder)
    lines = [f"{'part':34}{'MB':>8}"]
    large = [(part, size) for part, size in found.most_common() if size >= SMALL]
    lines += [f"{part:34}{size / 1e6:8.1f}" for part, size in large]
    rest = sum(found.values()) - sum(size for _, size in large)
    lines.append(f"{'what is under 0.5 MB':34}{rest / 1e6:8.1f}")
    lines.append(f"{'together':34}{sum(found.values()) / 1e6:8.1f}")
    return "\n".join(lines)


if __name__ == "__main__":
    print(table(Path(sys.argv[1])))
