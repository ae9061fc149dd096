"""``series``, ``explain`` and ``--best-of`` as a person types them."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from muse_desktop.cli import main as cli
from muse_desktop.cli import series_command
from muse_desktop.muse import several, synthesis
from muse_desktop.muse.request import Recipe
from muse_desktop.pictures import metadata
from muse_desktop.pictures.contact_sheet import Cell
from muse_desktop.pictures.imaging import open_picture
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("series") / "home"
    tiny_pack(home / "models" / "storybook", name="storybook")
    return home


@pytest.fixture(autouse=True)
def home(packs: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(packs))


@pytest.fixture(scope="module")
def borrower(packs: Path) -> str:
    """A model whose guide and judge are storybook's."""
    folder = packs / "models" / "borrower"
    shutil.copytree(packs / "models" / "storybook", folder)
    told = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    told |= {"name": "borrower", "parts": {"guide": None, "judge": None}, "hashes": {}}
    told["borrow"] = {"guide": "storybook", "judge": "storybook"}
    (folder / "pack.json").write_text(json.dumps(told), encoding="utf-8")
    return "borrower"


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    rng = np.random.default_rng(0)
    small = Image.fromarray(rng.integers(0, 255, (5, 7, 3), dtype=np.uint8))
    path = tmp_path / "photo.jpg"
    small.resize((70, 50)).save(path)
    return path


def names(folder: Path) -> list[str]:
    return sorted(path.name for path in folder.iterdir())


QUICK = ("--seed", "7", "--steps", "4", "--quiet")


def test_intensities_of_a_prompt_with_a_sheet(tmp_path: Path, capsys) -> None:
    out, sheet = tmp_path / "out", tmp_path / "sheet.pdf"
    words = ("series", "a cottage by a lake", "--emotion", "awe", *QUICK, "--out", str(out))
    assert cli.main([*words, "--intensities", "3", "--sheet", str(sheet), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert names(out) == [
        "01-awe-intensity-33.png", "02-awe-intensity-67.png", "03-awe-intensity-100.png",
    ]  # fmt: skip
    assert sheet.read_bytes().startswith(b"%PDF-")
    assert told["sheet"] == str(sheet)
    assert told["series"]["kind"] == "intensities"
    assert [Path(p["picture"]).name for p in told["pictures"]] == names(out)
    # Each file's own request makes the same picture again, alone.
    own = metadata.read_metadata(out / "02-awe-intensity-67.png")
    assert own is not None
    recipe = Recipe.from_json(own.request)
    single = tmp_path / "single.png"
    code = cli.main(
        ["generate", recipe.prompt, "--emotion", "awe", "--intensity", repr(recipe.intensity),
         *QUICK, "--out", str(single)]
    )  # fmt: skip
    assert code == 0
    assert open_picture(single) == open_picture(out / "02-awe-intensity-67.png")


def test_a_path_of_an_edit_keeps_the_pictures_size(tmp_path: Path, photo: Path, capsys) -> None:
    out, sheet = tmp_path / "new" / "out", tmp_path / "sheet.png"
    words = ("series", str(photo), "--path", "contentment,awe", "--count", "3", *QUICK)
    assert cli.main([*words, "--out", str(out), "--sheet", str(sheet), "--no-heading"]) == 0
    assert names(out) == [
        "01-contentment-intensity-80.png", "02-awe-50-contentment-50-intensity-80.png",
        "03-awe-intensity-80.png",
    ]  # fmt: skip
    assert {(p.width, p.height) for p in map(open_picture, out.iterdir())} == {(70, 50)}
    with Image.open(sheet) as image:
        assert image.width > 3 * 320
    assert capsys.readouterr().out.splitlines()[-1] == str(sheet)


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (["a lake", "--intensities", "3"], "give --emotion"),
        (["a lake", "--emotions", "--emotion", "awe"], "emotions of its own"),
        (["a lake", "--emotions", "--count", "3"], "--count is for --path"),
        (["a lake", "--path", "awe"], "two emotions"),
        (["a lake", "--path", "awe,joy"], "not one of the eight"),
        (["a lake", "--emotion", "awe", "--intensities", "99"], "from 2 to 24"),
        (["a lake", "--emotions", "--mask", "m.png"], "--mask is for editing"),
        (["missing.png", "--emotions"], "no file"),
        (["  ", "--emotions"], "prompt is empty"),
        (["a lake", "--emotions", "--sheet", "nowhere/sheet.pdf"], "no folder"),
        (["a lake", "--emotions", "--sheet", "sheet.txt"], ".txt"),
    ],
)
def test_what_is_wrong_is_said_before_anything_is_made(
    words: list[str], said: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setattr(several, "synthesize_all", None)
    assert cli.main(["series", *words, "--out", str(tmp_path / "out")]) == 2
    error = capsys.readouterr().err
    assert said in error
    assert len(error.splitlines()) == 1


def test_a_picture_that_is_there_is_never_replaced(tmp_path: Path, capsys) -> None:
    (tmp_path / "out").mkdir()
    there = tmp_path / "out" / "01-awe-intensity-50.png"
    there.write_text("mine")
    words = ["series", "a lake", "--emotion", "awe", "--intensities", "2"]
    assert cli.main([*words, "--out", str(tmp_path / "out")]) == 2
    assert "exists already" in capsys.readouterr().err
    assert there.read_text() == "mine"


def test_what_was_finished_before_an_interrupt_stays(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    real = several.synthesize_all

    def interrupted(models, requests):
        for item in real(models, requests):
            if item.index == 2:
                raise KeyboardInterrupt
            yield item

    monkeypatch.setattr(several, "synthesize_all", interrupted)
    out = tmp_path / "out"
    assert cli.main(["series", "a lake", "--emotions", *QUICK, "--out", str(out)]) == 130
    assert len(names(out)) == 2
    assert "2 of 8 pictures are kept" in capsys.readouterr().err


# -- best of n ----------------------------------------------------------------------------------


def test_the_best_is_kept_and_the_others_only_when_wanted(tmp_path: Path, capsys) -> None:
    words = ["generate", "a lake", "--emotion", "awe", *QUICK, "--best-of", "3", "--json"]
    assert cli.main([*words, "--keep-all", "--out", str(tmp_path / "lake.png")]) == 0
    told = json.loads(capsys.readouterr().out)
    assert names(tmp_path) == ["lake-2.png", "lake-3.png", "lake.png"]
    tried = told["tries"]
    assert sorted(t["seed"] for t in tried) == [7, 8, 9]
    assert [t["score"] for t in tried] == sorted((t["score"] for t in tried), reverse=True)
    assert told["request"]["seed"] == tried[0]["seed"]
    for one, name in zip(tried, ("lake.png", "lake-2.png", "lake-3.png"), strict=True):
        assert one["picture"] == str(tmp_path / name)
        own = metadata.read_metadata(tmp_path / name)
        assert own is not None
        assert own.request["seed"] == one["seed"]
    assert cli.main([*words, "--out", str(tmp_path / "one.png")]) == 0
    assert open_picture(tmp_path / "one.png") == open_picture(tmp_path / "lake.png")
    assert len(names(tmp_path)) == 4


def test_best_of_says_what_is_wrong(tmp_path: Path, capsys, monkeypatch) -> None:
    monkeypatch.setattr(synthesis, "synthesize", None)
    out = ["--out", str(tmp_path / "lake.png")]
    cases = [
        (["--best-of", "3"], "choose one first"),
        (["--emotion", "awe", "--best-of", "9"], "from 1 to 8"),
        (["--emotion", "awe", "--keep-all"], "--best-of 2"),
    ]
    for words, said in cases:
        assert cli.main(["generate", "a lake", *words, *out]) == 2
        assert said in capsys.readouterr().err
    (tmp_path / "lake-2.png").write_text("mine")
    words = ["--emotion", "awe", "--best-of", "2", "--keep-all"]
    assert cli.main(["generate", "a lake", *words, *out]) == 2
    assert "exists already" in capsys.readouterr().err


# -- explain ------------------------------------------------------------------------------------


def test_explain_draws_a_map_of_the_pictures_shape(tmp_path: Path, photo: Path, capsys) -> None:
    out = tmp_path / "map.png"
    words = ["explain", str(photo), "--emotion", "fear", "--out", str(out)]
    assert cli.main([*words, "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["meaning"], told["emotion"], told["reader"]) == ("evidence", "fear", "guide")
    assert np.array(told["values"]).shape == (told["height"], told["width"])
    drawn = open_picture(out)
    assert (drawn.width, drawn.height) == (70, 50)
    assert cli.main([*words, "--reader", "judge"]) == 0
    assert "what the judge reads as fear" in capsys.readouterr().out


def test_explain_against_needs_no_model(
    tmp_path: Path, photo: Path, monkeypatch: pytest.MonkeyPatch, capsys
) -> None:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(tmp_path / "empty"))
    pixels = np.array(Image.open(photo))
    pixels[:16, 47:] = 255
    Image.fromarray(pixels).save(tmp_path / "after.png")
    words = ["explain", str(tmp_path / "after.png"), "--out", str(tmp_path / "map.png")]
    assert cli.main([*words, "--against", str(photo)]) == 0
    assert "strongest in the upper right" in capsys.readouterr().out
    assert cli.main([*words, "--against", str(tmp_path / "after.png")]) == 0
    assert "nothing changed" in capsys.readouterr().out


def test_explain_says_what_is_wrong(tmp_path: Path, photo: Path, capsys) -> None:
    Image.new("RGB", (40, 90)).save(tmp_path / "tall.png")
    out = ["--out", str(tmp_path / "map.png")]
    for words, said in (
        ([], "Say which map"),
        (["--emotion", "fear", "--against", str(photo)], "Say which map"),
        (["--emotion", "hunger"], "not one of the eight"),
        (["--emotion", "awe:0.5,fear:0.5"], "of one emotion"),
        (["--against", str(tmp_path / "tall.png")], "other proportions"),
    ):
        assert cli.main(["explain", str(photo), *words, *out]) == 2
        assert said in capsys.readouterr().err
    assert cli.main(["explain", str(photo), "--emotion", "fear", "--out", str(photo)]) == 2
    assert "overwrite" in capsys.readouterr().err


# -- what is borrowed ---------------------------------------------------------------------------

LENT = "The guide and the judge are Tiny's."


@pytest.mark.parametrize(
    ("words", "place"),
    [
        (("read", "PHOTO"), "notes"),
        (("explain", "PHOTO", "--emotion", "fear", "--out", "map.png"), "notes"),
        (("series", "a lake", "--emotions", "--out", "out", *QUICK), "warnings"),
        (("generate", "a lake", "--out", "a.png", *QUICK), "warnings"),
    ],
    ids=["read", "explain", "series", "generate"],
)
def test_every_reading_says_whose_it_is(
    words: tuple[str, ...], place: str, borrower: str, tmp_path: Path, photo: Path,
    monkeypatch: pytest.MonkeyPatch, capsys,
) -> None:  # fmt: skip
    monkeypatch.chdir(tmp_path)
    command = [str(photo) if word == "PHOTO" else word for word in words]
    assert cli.main([*command, "--model", borrower, "--json"]) == 0
    said = capsys.readouterr()
    assert said.err.count(LENT) == 1
    assert json.loads(said.out)[place].count(LENT) == 1


def test_a_model_that_borrows_nothing_has_no_notes(tmp_path: Path, photo: Path, capsys) -> None:
    words = ["explain", str(photo), "--emotion", "fear", "--out", str(tmp_path / "map.png")]
    assert cli.main([*words, "--json"]) == 0
    assert "notes" not in json.loads(capsys.readouterr().out)


def test_the_series_sheet_says_whose_the_readings_are(
    borrower: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    cells: list[Cell] = []
    draw = series_command.contact_sheet
    monkeypatch.setattr(
        series_command, "contact_sheet", lambda c, *more: (cells.extend(c), draw(c, *more))[1]
    )
    words = ["series", "a lake", "--emotion", "awe", "--intensities", "2", *QUICK]
    out = ["--out", str(tmp_path / "out"), "--sheet", str(tmp_path / "sheet.png")]
    assert cli.main([*words, *out, "--model", borrower]) == 0
    assert [cell.notes for cell in cells] == [(LENT,)] * 2
