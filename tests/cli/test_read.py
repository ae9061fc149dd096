"""``muse-desktop read``: many files in one go."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import pytest
from PIL import Image

from muse_desktop.cli.main import main
from muse_desktop.emotion import EMOTIONS
from muse_desktop.emotion.reading import in_words, rounded, standing_out
from muse_desktop.muse.request import Recipe, Request
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.metadata import describe
from muse_desktop.pictures.saving import save_picture
from tests.support.tiny_pack import tiny_pack


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(tmp_path / "home"))
    for name in ("tiny", "other"):
        tiny_pack(tmp_path / "home" / "models" / name, name=name, seed=len(name))
    for name, colour in (("a", "red"), ("b", "blue")):
        Image.new("RGB", (40, 30), colour).save(tmp_path / f"{name}.png")
    return tmp_path


def test_a_line_a_picture_with_eight_and_two(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (home / "c.png").write_bytes(b"no picture")
    names = [str(home / f"{name}.png") for name in ("a", "c", "b")]
    assert main(["read", *names, "--model", "tiny", "--json"]) == 1
    out, err = capsys.readouterr()
    lines = [json.loads(line) for line in out.splitlines()]
    assert [line["file"] for line in lines] == [names[0], names[2]]
    for line in lines:
        for who in ("guide", "judge"):
            assert set(line[who]) == {*EMOTIONS, "valence", "arousal"}
            assert sum(line[who][emotion] for emotion in EMOTIONS) == pytest.approx(1.0)
            assert -1 <= line[who]["valence"] <= 1
    assert "1 of 3 pictures could not be read" in err


def test_the_pack_that_made_a_picture_reads_it(
    home: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = describe(Request(Recipe("generate", "a cat", model="other")), (40, 30))
    save_picture(open_picture(home / "a.png"), home / "made.png", metadata=text)
    assert main(["read", str(home / "made.png"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["readers"] == "other"
    assert main(["read", str(home / "made.png"), "--json", "--model", "tiny"]) == 0
    assert json.loads(capsys.readouterr().out)["readers"] == "tiny"


def test_a_table(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    command = ["read", str(home / "a.png"), str(home / "b.png"), "--model", "tiny"]
    assert main([*command, "--csv", str(home / "set.csv")]) == 0
    with open(home / "set.csv", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [Path(row["file"]).name for row in rows] == ["a.png", "b.png"]
    assert abs(sum(float(rows[0][f"judge_{e}"]) for e in EMOTIONS) - 1) < 0.01
    assert -1 <= float(rows[1]["guide_arousal"]) <= 1
    assert main([*command, "--csv", str(home / "none" / "set.csv")]) == 2
    assert "make it first" in capsys.readouterr().err


def test_in_words_for_a_person(home: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["read", str(home / "a.png"), "--model", "tiny"]) == 0
    out, err = capsys.readouterr()
    percents = [int(word) for line in out.splitlines() for word in line.split() if word.isdigit()]
    assert len(percents) == 16
    assert all(percent % 5 == 0 for percent in percents)
    assert "no assessment of anyone" in err


def test_what_a_reading_is_worth() -> None:
    def reading(**values: float) -> dict[str, float]:
        return {emotion: values.get(emotion, 0.0) for emotion in EMOTIONS}

    assert [rounded(p) for p in (0.0, 0.024, 0.026, 0.974, 1.0)] == [0, 0, 5, 95, 100]
    assert standing_out(reading(awe=0.7, fear=0.3)) == ("awe",)
    assert in_words(reading(awe=0.45, contentment=0.4)) == "not clear: awe or contentment"
    assert in_words(reading(awe=0.3, fear=0.1)) == "not clear: awe or fear"
    assert in_words(reading(awe=0.3, fear=0.25, anger=0.24)) == "not clear: awe, fear or anger"
