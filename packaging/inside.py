"""What is really inside a frozen program: the distributions, system packages and models that its
files came from. The recipe writes every file down (``record``); licences.py and sbom.py read it.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from importlib.metadata import Distribution, distributions
from pathlib import Path

import freezing

Entry = tuple[str, str, str]
"""A file as PyInstaller lists it: its place or module name, where it came from, its kind."""


@dataclass(frozen=True)
class Inside:
    """What a frozen program is made of, each sorted by name.

    Parameters
    ----------
    python : the distributions that at least one file is of
    system : the Debian packages of libraries that came from the building system, with versions
    models : the folders of the packs
    strangers : files that nothing says the origin of
    data : the folders of resources whose README says who made them
    """

    python: tuple[Distribution, ...]
    system: tuple[tuple[str, str], ...]
    models: tuple[Path, ...]
    strangers: tuple[str, ...]
    data: tuple[Path, ...] = ()


def record(entries: Iterable[Entry], file: Path) -> None:
    """Write down where every file came from."""
    sources = sorted(
        {
            source
            for place, source, kind in entries
            # Links are to files that are listed themselves; the archive is Python's own modules.
            if source and source != "-" and kind != "SYMLINK" and place != "base_library.zip"
        }
    )
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(json.dumps(sources, indent=0), encoding="utf-8")


def look(file: Path, root: Path, models: Path) -> Inside:
    """Tell what the recorded files are of.

    Parameters
    ----------
    file : what :func:`record` wrote, in this very environment
    root, models : this repository, and the folder of the packs
    """
    sources = json.loads(file.read_text(encoding="utf-8"))
    of = _owners({str(Path(source).resolve()) for source in sources})
    ours = (root, models)
    found: dict[str, Distribution] = {}
    elsewhere: list[Path] = []
    for source in sources:
        path = Path(source).resolve()
        distribution = of.get(str(path))
        if distribution is not None:
            found[distribution.name.lower()] = distribution
        elif not any(path.is_relative_to(folder) for folder in ours):
            elsewhere.append(path)
    # What lies among Python's own files and is of no distribution is Python's own.
    standard = Path(sys.base_prefix).resolve()
    beside = [
        path
        for path in elsewhere
        if not path.is_relative_to(standard) or "site-packages" in path.parts
    ]
    system, strangers = _system(beside)
    return Inside(
        tuple(found[name] for name in sorted(found)),
        tuple(sorted(system.items())),
        tuple(freezing.packs_in(models)),
        tuple(strangers),
        tuple(sorted(file.parent for file in (root / "resources").glob("*/README.md"))),
    )


def _owners(wanted: set[str]) -> dict[str, Distribution]:
    """Return the distributions of files, by their real paths."""
    owners = {}
    for distribution in distributions():
        base = os.path.realpath(str(distribution.locate_file("")))
        for file in distribution.files or ():
            path = os.path.normpath(os.path.join(base, str(file)))
            if path in wanted:
                owners[path] = distribution
    return owners


def _system(paths: list[Path]) -> tuple[dict[str, str], list[str]]:
    """Return the Debian packages of files, and the files that are of none."""
    from needs import package_of

    found: dict[str, str] = {}
    strangers = []
    for path in paths:
        name = package_of(path) if sys.platform == "linux" else None
        if name is None:
            strangers.append(str(path))
        elif name not in found:
            done = subprocess.run(
                ["dpkg-query", "-W", "-f", "${Version}", name], capture_output=True, text=True
            )
            found[name] = done.stdout.strip()
    return found, strangers
