"""The tour's pictures: each is there, shown or linked, small, and of the window as it is."""

from __future__ import annotations

import re
from itertools import product
from pathlib import Path

import numpy as np
from PIL import Image

from muse_desktop.bench.shots import TOUR, WAYS
from muse_desktop.bench.tour import SIZE, STATES, _Tourist
from muse_desktop.emotion import COLORS

ROOT = Path(__file__).resolve().parents[2]
MOST = 3_300_000
"""Bytes of all."""


def pictures() -> set[str]:
    return {f"{TOUR.as_posix()}/{way}/{state}.webp" for way, state in product(WAYS, STATES)}


def test_every_state_is_in_the_tour_in_every_way() -> None:
    there = {path.relative_to(ROOT).as_posix() for path in (ROOT / TOUR).rglob("*.webp")}
    assert there == pictures()
    text = (ROOT / "docs" / "tour.md").read_text("utf-8")
    named = re.findall(r"\]\((images/[^)]+)\)", text)
    assert {f"docs/{name}" for name in named} == pictures()
    shown = re.findall(r"!\[[^]]+\]\(images/tour/light/(\w+)\.webp\)", text)
    assert shown == list(STATES)  # and in the order in which one walks
    assert sum((ROOT / name).stat().st_size for name in pictures()) < MOST


def test_there_is_a_way_into_every_state() -> None:
    assert all(callable(getattr(_Tourist, f"_{state}", None)) for state in STATES)


def test_the_pictures_have_the_wheel_s_own_colours() -> None:
    for way in ("light", "dark"):
        with Image.open(ROOT / TOUR / way / "first.webp") as image:
            assert image.size == SIZE
            pixels = np.asarray(image.convert("RGB"), np.int16).reshape(-1, 3)
        for name, colour in COLORS.items():
            wanted = [int(colour[k : k + 2], 16) for k in (1, 3, 5)]
            near = np.abs(pixels - wanted).max(axis=1) <= 14
            assert near.sum() > 40, (way, name)
