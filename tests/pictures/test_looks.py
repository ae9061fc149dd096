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
    ("data", "told"),
    [
        (b"", "is no look: it is not valid JSON at line 1"), (b"[]", "it must be {name: value, …}"),
        (b"[" * 100_000, "is no look: it is nested too deeply"),
        (b"\xff", "is no look: it is not text in UTF-8"),
        (b"{}", "holds no look"), (b'{"grade": null}', "holds no look"),
        (b'{"grade": 3}', "“grade” must be {name: value, …} or null, not a whole number"),
        (b'{"grade": {"shape": [1]}}', "“shape” must be a list of length 4"),
        (b'{"grade": {"shape": [1, 1, 0, 1], "half": "AAA="}}', "four whole numbers above 0."),
        (b'{"grade": {"shape": [1, 1, 1, 1]}}', "“half” is missing"),
        (b'{"grade": {"shape": [1, 1, 1, 1], "half": "AH4="}}', "numbers must be finite"),
        (b'{"look_format": "2", "grade": {}}', "“look_format” must be a whole number, not text"),
        (json.dumps({"look_format": 2, "grade": GRADE.to_json()}).encode(), "newer version"),
        (bytes(8_000_001), "larger than 8,000,000 bytes"),
    ],
)  # fmt: skip
def test_what_is_no_look_is_told_in_a_sentence(tmp_path: Path, data: bytes, told: str) -> None:
    (tmp_path / "a.look").write_bytes(data)
    with pytest.raises(LookError, match=r"a\.look .*\.$") as error:
        read_look(tmp_path / "a.look")
    assert told in str(error.value)
    assert ".." not in str(error.value)
    (tmp_path / "a.png").write_bytes(data)
    with pytest.raises(LookError, match=r"a\.png holds no look"):
        read_look(tmp_path / "a.png")


def test_a_folder_and_a_missing_file_are_no_looks(tmp_path: Path) -> None:
    for path in (tmp_path, tmp_path / "none.look", tmp_path / "none.png"):
        with pytest.raises(LookError, match="is no file"):
            read_look(path)


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
