"""The scripts of packaging/ are no package: they are run, and here imported, by their own names."""

from __future__ import annotations

import shutil
import sys
from pathlib import Path

import pytest

PACKAGING = Path(__file__).resolve().parents[2] / "packaging"
sys.path.append(str(PACKAGING))  # at the end: one of them is called as a library, "build"


@pytest.fixture
def frozen(tmp_path: Path) -> Path:
    """A folder that looks like what build.py makes: a program, a library, a resource."""
    folder = tmp_path / "dist" / "muse-desktop"
    inside = folder / "_internal" / "muse_desktop" / "resources"
    inside.mkdir(parents=True)
    shutil.copyfile(Path(sys.executable).resolve(), folder / "muse-desktop")
    (inside / "licences.html").write_text("<!doctype html>", encoding="utf-8")
    (folder / "LICENSE").write_text("MIT", encoding="utf-8")
    return folder
