"""The program's icon has the wheel's colours, and each system's files are of it."""

from __future__ import annotations

import re
import runpy
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtWidgets import QApplication

from muse_desktop.emotion import COLORS, WHEEL_ORDER

ROOT = Path(__file__).resolve().parents[2]
FILES = ROOT / "packaging" / "icons"


@pytest.fixture(scope="module")
def icons() -> dict[str, object]:
    return runpy.run_path(str(ROOT / "packaging" / "icons.py"))


def test_its_petals_are_the_wheel_s() -> None:
    svg = (ROOT / "resources" / "icons" / "muse-desktop.svg").read_text("utf-8")
    petals = re.findall(r'fill="(#\w+)" fill-opacity="\.9" transform="rotate\((\d+)', svg)
    assert petals == [(COLORS[name], str(45 * k)) for k, name in enumerate(WHEEL_ORDER)]


def test_the_files_are_of_it(qapp: QApplication, icons: dict[str, object]) -> None:
    draw = icons["draw"]
    assert callable(draw)
    for name, size, margin in (
        ("muse-desktop.png", 512, 0.0),
        ("muse-desktop.ico", 256, 0.0),
        ("muse-desktop.icns", 1024, icons["ICNS_MARGIN"]),
    ):
        with Image.open(FILES / name) as image:
            assert max(image.size) == size
            there = np.asarray(image.convert("RGBA"), np.int16)
        # Edges may be drawn otherwise by another Qt, colours not.
        away = np.abs(there - np.asarray(draw(size, margin), np.int16)).max(axis=2)
        assert (away > 8).mean() < 0.01
