"""``muse-desktop apply``: a look on other pictures."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import tifffile
from PIL import Image

from muse_desktop.cli.main import main
from muse_desktop.muse.grade import Grade
from muse_desktop.pictures.looks import write_look
from muse_desktop.pictures.rgb_spaces import ADOBE_GAMMA, ADOBE_PRIMARIES, make_profile

DARKER = np.zeros((9, 8, 8, 8), "<f2")
DARKER[:3] = -0.2


@pytest.fixture
def look(tmp_path: Path) -> Path:
    write_look(tmp_path / "dark.look", Grade(DARKER.shape, DARKER.tobytes()), {})
    for name in ("a", "b"):
        Image.new("RGB", (40, 30), (150, 160, 170)).save(tmp_path / f"{name}.png")
    return tmp_path / "dark.look"


def test_pictures_get_the_look(
    look: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    pictures = [str(tmp_path / f"{name}.png") for name in ("a", "b")]
    command = ["apply", str(look), *pictures, "--out-dir", str(tmp_path / "out")]
    assert main([*command, "--json"]) == 0
    told = capsys.readouterr().out.replace("}\n{", "}\0{").split("\0")
    assert [Path(json.loads(one)["picture"]).name for one in told] == ["a.png", "b.png"]
    for name in ("a", "b"):
        with Image.open(tmp_path / "out" / f"{name}.png") as image:
            assert abs(np.asarray(image)[..., 0].mean() - (150 - 51)) < 5
    assert main(command) == 2  # nothing is written over
    assert "exists already" in capsys.readouterr().err


def test_no_amount_gives_the_same_numbers(look: Path, tmp_path: Path) -> None:
    out = tmp_path / "out"
    command = ["apply", str(look), str(tmp_path / "a.png"), "--out-dir", str(out), "--amount", "0"]
    assert main(command) == 0
    with Image.open(out / "a.png") as image, Image.open(tmp_path / "a.png") as own:
        assert image.tobytes() == own.tobytes()


def test_one_that_cannot_be_read_leaves_the_others(
    look: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "c.png").write_bytes(b"no picture")
    names = [str(tmp_path / f"{name}.png") for name in ("c", "a")]
    assert main(["apply", str(look), *names, "--out-dir", str(tmp_path / "out")]) == 1
    assert (tmp_path / "out" / "a.png").is_file()
    assert "1 of 2 pictures did not get the look" in capsys.readouterr().err


@pytest.mark.parametrize(
    "words",
    [["--amount", "2"], ["--amount", "nan"], [], ["a.png"], ["a.png", "x/a.png", "--out-dir", "o"]],
)
def test_wrong_words(
    look: Path, tmp_path: Path, words: list[str], capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    assert main(["apply", str(look), *words]) == 2
    assert capsys.readouterr().err.startswith("muse-desktop: ")


def test_a_table_for_other_programs(look: Path, tmp_path: Path) -> None:
    assert main(["apply", str(look), "--cube", str(tmp_path / "dark.cube")]) == 0
    assert "LUT_3D_SIZE 33" in (tmp_path / "dark.cube").read_text()


def test_sixteen_bits_in_their_own_colours_come_out_as_they_went_in(
    look: Path, tmp_path: Path
) -> None:
    ramp = np.linspace(0.5, 0.55, 600)
    numbers = np.rint(65535 * np.broadcast_to(ramp[:, None], (20, 600, 3))).astype(np.uint16)
    adobe = make_profile("Adobe RGB", ADOBE_PRIMARIES, ADOBE_GAMMA)
    source = tmp_path / "sky.tif"
    tifffile.imwrite(source, numbers, photometric="rgb", iccprofile=adobe)
    command = ["apply", str(look), str(source), "--out-dir"]
    assert main([*command, str(tmp_path / "out")]) == 0
    with tifffile.TiffFile(tmp_path / "out" / "sky.tif") as file:
        result = file.pages[0].asarray()
        assert file.pages[0].iccprofile == adobe
    assert result.dtype == np.uint16
    assert len(np.unique(result[..., 1])) > 500  # of 600; 8 bits have a dozen
    assert main([*command, str(tmp_path / "none"), "--amount", "0"]) == 0
    assert np.array_equal(tifffile.imread(tmp_path / "none" / "sky.tif"), numbers)
