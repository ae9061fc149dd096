"""Which photographs are edited: all themes in turn, and faces among the first of them."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from muse_desktop.bench import photographs
from muse_desktop.bench.context import BenchError
from muse_desktop.daylight.faces import FACES
from muse_desktop.daylight.photographs import Photograph


def bench(limit: int | None, photos: Path | None = Path("folder")) -> Any:
    return SimpleNamespace(
        photos=photos, at_most=lambda count: count if limit is None else min(count, limit)
    )


@pytest.fixture(autouse=True)
def known(monkeypatch: pytest.MonkeyPatch) -> None:
    names = [*FACES, *(f"{theme}-{k}.jpg" for theme in ("lake", "beach", "keys") for k in (1, 2))]
    found = [
        Photograph(Path(name), Path(name).stem.rpartition("-")[0], "", 4.0, 4.0) for name in names
    ]
    monkeypatch.setattr(photographs, "held_out", lambda folder: found)


def test_a_third_of_them_shows_faces_and_themes_come_in_turn() -> None:
    names = [one.path.name for one in photographs.chosen(bench(6), 64)]
    assert [name in FACES for name in names] == [False, False, True] * 2
    assert names[:2] == ["beach-1.jpg", "keys-1.jpg"]
    assert names[3] == "lake-1.jpg"


def test_none_is_left_out_or_comes_twice() -> None:
    everything = photographs.chosen(bench(3), None)
    assert len({one.path.name for one in everything}) == len(everything) == len(FACES) + 6


def test_without_a_folder_it_is_asked_for() -> None:
    with pytest.raises(BenchError, match="--photos"):
        photographs.chosen(bench(3, None), 10)
