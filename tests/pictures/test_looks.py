"""Looks as files, and tables for other programs."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.pictures.looks import LookError, read_look, write_cube, write_look
from muse_desktop.pictures.metadata import describe
from muse_desktop.pictures.saving import save_picture

GRADE = Grade((9, 2, 1, 1), np.linspace(-0.1, 0.1, 18).astype("<f2").tobytes())


def test_a_look_comes_back(tmp_path: Path) -> None:
    write_look(tmp_path / "dusk.look", GRADE, {"seed": 3}, "dusk")
    assert read_look(tmp_path / "dusk.look") == GRADE


def test_a_png_lends_its_look(tmp_path: Path) -> None:
    picture = Picture(16, 16, "RGB", bytes(768))
    text = describe(Request(Recipe("generate", "a cat")), (16, 16), {}, GRADE)
    save_picture(picture, tmp_path / "a.png", metadata=text)
    assert read_look(tmp_path / "a.png") == GRADE


@pytest.mark.parametrize(
    "data",
    [b"", b"[]", b"{", b"[" * 100_000, b"\xff", json.dumps({"grade": {"shape": [1]}}).encode(),
     json.dumps({"look_format": 2, "grade": GRADE.to_json()}).encode()],
)  # fmt: skip
def test_what_is_no_look_is_told_in_a_sentence(tmp_path: Path, data: bytes) -> None:
    for name in ("a.look", "a.png"):
        (tmp_path / name).write_bytes(data)
        with pytest.raises(LookError, match=r"^.*a\.(look|png).*\.$"):
            read_look(tmp_path / name)
    with pytest.raises(LookError, match="no file"):
        read_look(tmp_path)


def test_a_cube_says_red_fastest(tmp_path: Path) -> None:
    table = np.zeros((2, 2, 2, 3), np.float32)
    table[..., 0] = np.array([0.0, 1.0])  # red along the last axis
    table[0, 1, 0] = [0.25, 1.5, -1.0]
    write_cube(tmp_path / "a.cube", table, 'my "look"\nof dusk')
    lines = (tmp_path / "a.cube").read_text().splitlines()
    assert lines[0] == "TITLE \"my 'look' of dusk\""
    assert "LUT_3D_SIZE 2" in lines
    values = [line for line in lines if line[0].isdigit()]
    assert values[:3] == ["0.000000 0.000000 0.000000", "1.000000 0.000000 0.000000",
                          "0.250000 1.000000 0.000000"]  # fmt: skip
    with pytest.raises(ValueError, match="N×N×N"):
        write_cube(tmp_path / "b.cube", table[:1], "")
