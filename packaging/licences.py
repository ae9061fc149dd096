"""The third-party licence page of a frozen program, from what is really inside it.

The recipe puts it among the resources, as licences.html; "About" opens it. A part whose licence
nobody names stops the build, and so does one that would put its terms on the whole.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterable
from dataclasses import dataclass
from html import escape
from importlib.metadata import Distribution, PackageMetadata
from pathlib import Path

import systems
from inside import Inside

TEXTS = Path(__file__).resolve().parent / "licence_texts"

TEXT = re.compile(r"(licen[cs]e|copying|notice|authors|copyright|lgpl|gpl)", re.IGNORECASE)
"""Names of files that hold a licence's text, in a distribution's own metadata."""

STRONG = re.compile(r"\b(AGPL|GPL)", re.IGNORECASE)
MILDER = re.compile(r"LGPL|lesser|exception|\bor\b", re.IGNORECASE)
"""Where these stand beside it, the licence does not reach the whole, or another may be chosen."""

GPL_LIBRARIES = ("libreadline", "libgdbm")
"""Libraries of the system under the GPL that Python has modules for; none is needed."""

COMMON = Path("/usr/share/common-licenses")
"""Where Debian has the texts that its packages' own only name; other systems have none of it."""

GENERAL = (
    (re.compile(r"\bLGPL-3"), ("LGPL-3.0.txt", "GPL-3.0.txt")),  # the first adds to the second
    (re.compile(r"\bApache", re.IGNORECASE), ("Apache-2.0.txt",)),
)
"""Texts for distributions that bring none, by what they call their licence."""

_SHORT = 200
"""Letters; longer than that is not a licence's name but its text."""

STYLE = (
    "body{font:15px/1.5 system-ui,sans-serif;max-width:50em;margin:2em auto;padding:0 1em}"
    "pre{white-space:pre-wrap;font-size:12px;background:#8881;padding:1em}"
    "summary{cursor:pointer}td{padding-right:2em;vertical-align:top}"
    "@media(prefers-color-scheme:dark){body{background:#1c1c1e;color:#e6e6e6}a{color:#8ab4f8}}"
)


def licence_of(distribution: Distribution) -> str:
    """Return what a distribution's metadata call its licence; empty where they call it nothing."""
    metadata = distribution.metadata
    expression = _field(metadata, "License-Expression")
    if expression:
        return expression
    classified = [
        line.rpartition("::")[2].strip()
        for line in metadata.get_all("Classifier") or ()
        if line.startswith("License ::") and not line.endswith("OSI Approved")
    ]
    written = _field(metadata, "License")
    if written and written != "UNKNOWN" and "\n" not in written and len(written) < _SHORT:
        return written
    return ", ".join(classified)


def _field(metadata: PackageMetadata, name: str) -> str:
    return metadata[name].strip() if name in metadata else ""


def texts_of(distribution: Distribution) -> list[tuple[str, str]]:
    """Return the names and texts of a distribution's licence files."""
    found = []
    for file in distribution.files or ():
        inside = file.parts[0].endswith((".dist-info", ".egg-info")) if file.parts else False
        if inside and TEXT.search(file.name) and file.suffix not in (".py", ".pyc"):
            path = Path(str(distribution.locate_file(file)))
            if path.is_file():
                found.append((file.name, _read(path)))
    if not found:
        said = licence_of(distribution)
        for pattern, names in GENERAL:
            if pattern.search(said):
                return [(name, (TEXTS / name).read_text(encoding="utf-8")) for name in names]
    return sorted(found)


def problems(inside: Inside) -> list[str]:
    """Return what forbids to give the program away, as sentences."""
    found = []
    for distribution in inside.python:
        licence = licence_of(distribution)
        if not licence and not texts_of(distribution):
            found.append(f"{distribution.name} does not say its licence.")
        elif STRONG.search(licence) and not MILDER.search(licence):
            found.append(f"{distribution.name} is under {licence}, which would hold for the whole.")
    for name, _ in inside.system:
        if name.startswith(GPL_LIBRARIES):
            found.append(f"{name} is under the GPL, which would hold for the whole.")
    return found


def page(inside: Inside, version: str, licence: str) -> str:
    """Return the page.

    Parameters
    ----------
    inside : what the program is made of
    version, licence : the program's own version, and the text of its licence
    """
    parts = _parts(inside)
    rows = []
    for part in parts:
        cells = (part.name, part.version, part.licence)
        rows.append(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in cells)}</tr>")
    told = [(part.name, title, text) for part in parts for title, text in part.texts]
    told += [("Named above", *named) for named in common_texts(text for _, _, text in told)]
    texts = [
        f"<details><summary>{escape(name)}: {escape(title)}</summary>"
        f"<pre>{escape(text)}</pre></details>"
        for name, title, text in told
    ]
    packs = ", ".join(pack.name for pack in inside.models)
    return (
        '<!doctype html><html lang="en"><meta charset="utf-8">'
        f"<title>Licences of {systems.NAME} {escape(version)}</title><style>{STYLE}</style>"
        f"<h1>{systems.NAME} {escape(version)}</h1><pre>{escape(licence)}</pre>"
        f"<p>The models that ship ({escape(packs)}) are under the same licence; their cards lie in "
        "the program's folder, each beside its model.</p>"
        "<h2>What else is inside</h2><p>Qt (by PySide6), libheif and libde265 (by pi-heif), and "
        "some of the system's libraries are under the LGPL: they are shared libraries in the "
        "program's folder, which you may replace by builds of your own.</p>"
        f"<table>{''.join(rows)}</table><h2>Their licences</h2>{''.join(texts)}</html>\n"
    )


def common_texts(texts: Iterable[str], folder: Path = COMMON) -> list[tuple[str, str]]:
    """Return the names and texts of the licences that texts of Debian's packages send the reader
    to, each once: who has the program on another system has them nowhere else.

    Parameters
    ----------
    texts : what may name them, by their places
    folder : where they lie
    """
    place = re.compile(rf"{re.escape(COMMON.as_posix())}/([\w.+-]*\w)")
    named = sorted({name for text in texts for name in place.findall(text)})
    return [(name, _read(folder / name)) for name in named if (folder / name).is_file()]


@dataclass(frozen=True)
class _Part:
    name: str
    version: str
    licence: str
    texts: list[tuple[str, str]]


def _parts(inside: Inside) -> list[_Part]:
    """Return whatever is inside and not ours alone: Python, distributions, the system's libraries,
    and the resources that say where they are from."""
    numbers = sys.version_info
    base = Path(sys.base_prefix)
    places = (
        base / "lib" / f"python{numbers[0]}.{numbers[1]}" / "LICENSE.txt",
        base / "LICENSE.txt",
    )
    own = [("LICENSE.txt", _read(place)) for place in places if place.is_file()]
    parts = [_Part("Python", ".".join(map(str, numbers[:3])), "PSF-2.0", own[:1])]
    for one in inside.python:
        parts.append(_Part(one.name, one.version, licence_of(one), texts_of(one)))
    for name, number in inside.system:
        file = Path("/usr/share/doc", name, "copyright")
        written = [("copyright", _read(file))] if file.is_file() else []
        parts.append(_Part(f"{name} (library)", number, "see its text", written))
    for folder in inside.data:
        text = [("README.md", _read(folder / "README.md"))]
        parts.append(_Part(f"{folder.name} (resources)", "", "see its text", text))
    return parts


def _read(file: Path) -> str:
    return file.read_text(encoding="utf-8", errors="replace")
