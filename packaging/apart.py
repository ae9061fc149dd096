"""Packs of ours that no installer holds: each becomes a zip that people download and add.

A zip has no times in it: the same pack gives the same file. ``muse-desktop models add`` and the
window's Models take it as it is.
"""

from __future__ import annotations

import zipfile
from pathlib import Path

from muse_desktop.models.packs.library import APART

_WHEN = (1980, 1, 1, 0, 0, 0)
"""The oldest time that a zip can name."""


def packs(models: Path) -> list[Path]:
    """Return the folders of the packs that come apart."""
    return [models / name for name in APART if (models / name / "pack.json").is_file()]


def write_zip(pack: Path, file: Path) -> Path:
    """Write a pack's folder as a zip, and return it."""
    file.parent.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(pack.rglob("*")):
            if path.is_file():
                name = f"{pack.name}/{path.relative_to(pack).as_posix()}"
                entry = zipfile.ZipInfo(name, _WHEN)
                entry.compress_type = zipfile.ZIP_DEFLATED
                entry.external_attr = 0o644 << 16
                archive.writestr(entry, path.read_bytes())
    return file
