"""Which libraries of the system a frozen program under Linux needs, as its ELF files say.

python packaging/needs.py FOLDER lists them. debian.py turns them into dependencies; for other
systems the list tells what has to be there.
"""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Needs:
    """What a folder of programs and libraries asks of the system.

    Parameters
    ----------
    libraries : the names that the dynamic linker looks for and that the folder does not hold
    glibc : the oldest GNU C library that has every symbol asked for, e.g. (2, 34)
    """

    libraries: frozenset[str]
    glibc: tuple[int, ...]


def elf_files(folder: Path) -> Iterator[Path]:
    """Yield the programs and libraries below a folder."""
    for path in sorted(folder.rglob("*")):
        if path.is_file() and not path.is_symlink():
            with path.open("rb") as file:
                if file.read(4) == b"\x7fELF":
                    yield path


def needs(folder: Path) -> Needs:
    """Read what the ELF files below a folder ask for. Needs ``readelf`` (binutils)."""
    here = {path.name for path in folder.rglob("*")}
    asked: set[str] = set()
    glibc: tuple[int, ...] = (2, 17)
    for path in elf_files(folder):
        told = _readelf(path, "--dynamic", "--version-info")
        asked |= _needed(told)
        # Only what is asked for: a library that defines versions of its own lists them apart.
        for block in re.findall(r"Version needs section.*?(?=\n\n|\Z)", told, re.DOTALL):
            for number in re.findall(r"Name: GLIBC_([\d.]+)", block):
                glibc = max(glibc, tuple(int(part) for part in number.split(".")))
    return Needs(frozenset(asked - here), glibc)


def asked_by(file: Path) -> set[str]:
    """Return the names of the libraries that an ELF file is linked with."""
    return _needed(_readelf(file, "--dynamic"))


def _readelf(file: Path, *options: str) -> str:
    return subprocess.run(
        ["readelf", *options, "--wide", str(file)], capture_output=True, text=True, errors="replace"
    ).stdout


def _needed(told: str) -> set[str]:
    return set(re.findall(r"\(NEEDED\).*\[([^\]]+)\]", told))


def owners(libraries: Iterable[str]) -> dict[str, str]:
    """Return the Debian package that each library comes from on this computer."""
    tool = shutil.which("ldconfig") or "/sbin/ldconfig"  # not on every user's path
    listed = subprocess.run([tool, "-p"], capture_output=True, text=True, check=True).stdout
    places: dict[str, str] = {}
    for name, kind, place in re.findall(r"^\s*(\S+) \(([^)]*)\) => (\S+)$", listed, re.MULTILINE):
        if "x86-64" in kind or "AArch64" in kind:  # and not those for programs of 32 bits
            places.setdefault(name, place)
    missing = sorted(set(libraries) - places.keys())
    if missing:
        raise SystemExit(
            f"Asked for, and neither inside nor on this computer: {', '.join(missing)}. Install "
            "them here, so that their packages are known."
        )
    found = {name: package_of(Path(places[name])) for name in sorted(libraries)}
    strangers = sorted(name for name, package in found.items() if package is None)
    if strangers:
        raise SystemExit(f"No Debian package owns {', '.join(strangers)}.")
    return {name: package for name, package in found.items() if package is not None}


def package_of(file: Path) -> str | None:
    """Return the Debian package that a file is of, if any; since /usr took in /lib it may be
    known by either place."""
    real = file.resolve()
    names = [file, real]
    if real.is_relative_to("/usr"):
        names.append(Path("/") / real.relative_to("/usr"))
    for name in names:
        done = subprocess.run(["dpkg-query", "-S", str(name)], capture_output=True, text=True)
        for line in done.stdout.splitlines():
            # Several may own it ("libx:amd64, liby: /…"); what was put aside by another says so.
            if not line.startswith("diversion by "):
                return re.split("[:,]", line)[0]
    return None


if __name__ == "__main__":
    found = needs(Path(sys.argv[1]))
    print("GNU C library", ".".join(map(str, found.glibc)), "or newer, and:")
    print("\n".join(sorted(found.libraries)))
