"""What a job is, as a digest, so that the same is not done twice, here or elsewhere."""

from __future__ import annotations

import hashlib
from collections.abc import Iterator, Mapping
from dataclasses import asdict
from functools import cache
from importlib import metadata
from pathlib import Path
from typing import Any

from muse_desktop import __version__
from muse_desktop.batch.job import Source
from muse_desktop.batch.result_file import Wish
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.pack import PACK_FILE, PackInfo
from muse_desktop.muse.request import Recipe
from muse_desktop.system import strict_json

FORMAT = 1
_LIBRARIES = ("torch", "diffusers", "transformers", "numpy", "pillow")


@cache
def versions() -> tuple[tuple[str, str], ...]:
    """Return the versions on which a result's numbers depend, by name; nothing is imported."""
    found = [("muse_desktop", __version__)]
    for name in _LIBRARIES:
        try:
            found.append((name, metadata.version(name)))
        except metadata.PackageNotFoundError:
            found.append((name, ""))
    return tuple(found)


def pack_digest(pack: PackInfo) -> str:
    """Return a digest of what a pack makes pictures by: its files, those that others lend it, and
    what its description says of how they are used.

    Files are taken by the SHA-256 that ``pack.json`` lists, which are compared when it is loaded;
    what it does not list is read.
    """
    told: dict[str, Any] = {
        "name": pack.name,
        "version": pack.version,
        "sizes": [pack.native_size, pack.size_multiple],
        "calibration": dict(pack.calibration),
        "calibration_edit": dict(pack.calibration_edit),
        "confusions": pack.confusions,
        "labels": {part: dict(labels) for part, labels in pack.labels.items()},
        "files": dict(files_of(pack)),
        "loans": {
            part: {
                "labels": dict(loan.labels),
                "by_clip": loan.by_clip,
                "files": dict(_files(loan.folder, loan.hashes)),
            }
            for part, loan in pack.loans.items()
        },
    }
    return _digest(told)


def files_of(pack: PackInfo) -> Iterator[tuple[str, str]]:
    """Yield the pack's own files, by their names in it, with the SHA-256 of each; what only tells
    of it is left out, and so is its description."""
    for name, digest in _files(pack.path, pack.hashes):
        if name != PACK_FILE and not name.endswith(".md"):
            yield name, digest


def key_of(
    recipe: Recipe, source: Source | None, mask: Source | None, pack: str, wish: Wish
) -> str:
    """Return a job's key; ``pack`` is the pack's digest."""
    return _digest(
        {
            "format": FORMAT,
            "recipe": recipe.to_json(),
            "source": None if source is None else source.sha256,
            "mask": None if mask is None else mask.sha256,
            "pack": pack,
            "versions": dict(versions()),
            "wish": asdict(wish),
        }
    )


def _files(folder: Path, listed: Mapping[str, str]) -> Iterator[tuple[str, str]]:
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            name = file.relative_to(folder).as_posix()
            yield name, listed.get(name) or sha256(file)


def _digest(value: Any) -> str:
    text = strict_json.dumps(value, sort_keys=True, separators=(",", ":"))
    return hashlib.sha256(text.encode()).hexdigest()
