"""What a pack says of itself, and which packs there are."""

from __future__ import annotations

import json
import math
import os
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import ModelError, UnknownModelError
from muse_desktop.models.packs.hashes import damaged_files
from muse_desktop.models.packs.library import Library, builtin_folder
from muse_desktop.models.packs.pack import MODES, PARTS, PackInfo
from muse_desktop.models.packs.pack_file import read_pack, write_pack
from tests.support.shipped import SHIPPED, SIDES


def write(folder: Path, **more: Any) -> PackInfo:
    for part in PARTS:
        (folder / part).mkdir(parents=True, exist_ok=True)
        (folder / part / "config.json").write_text("{}")
    values: dict[str, Any] = {
        "name": folder.name,
        "title": "A model",
        "version": "1.0",
        "licence": "MIT",
        "native_size": 64,
        "size_multiple": 16,
    }
    return write_pack(folder, **values | more)


def change(folder: Path, **values: Any) -> None:
    file = folder / "pack.json"
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def test_what_is_written_is_read(tmp_path: Path) -> None:
    table = [[0.65 if i == j else 0.05 for j in range(8)] for i in range(8)]
    info = write(
        tmp_path / "a",
        vocabulary=["lake", "cat", "lake"],
        calibration={"level": 0.2, "latest": 0.5},
        confusions=table,
        summary="For tests.",
    )
    assert read_pack(tmp_path / "a") == info
    assert info.vocabulary == {"lake", "cat"}
    assert info.calibration == {"level": 0.2, "latest": 0.5}
    assert info.confusions is not None
    assert [list(row) for row in info.confusions] == table
    assert info.part("guide") == tmp_path / "a" / "guide"
    assert info.bytes_on_disk > 8
    assert set(info.hashes) == {f"{part}/config.json" for part in PARTS}


def test_unknown_words_once_each_in_order() -> None:
    info = PackInfo("a", "A", "1", Path(), "MIT", 64, 8, vocabulary=frozenset({"a", "cat"}))
    assert info.unknown_words("A zebra, a CAT & a Zebra; don't -- 3") == ("zebra", "don't", "3")
    assert PackInfo("a", "A", "1", Path(), "MIT", 64, 8).unknown_words("anything") == ()


def test_pictographs_are_words_and_a_prompt_may_have_none() -> None:
    info = PackInfo("a", "A", "1", Path(), "MIT", 64, 8, vocabulary=frozenset({"a", "cat"}))
    assert info.unknown_words("a 🐱, ☂ … – \u200b") == ("🐱", "☂")
    assert info.knows_any_word("the CAT")
    assert not info.knows_any_word("🐱 …")
    anything = PackInfo("a", "A", "1", Path(), "MIT", 64, 8)
    assert anything.knows_any_word("xyzzy")
    assert not anything.knows_any_word("…")


@pytest.mark.parametrize("key", ["hashes", "parts", "calibration"])
def test_a_list_where_a_mapping_belongs_is_named(tmp_path: Path, key: str) -> None:
    write(tmp_path / "a")
    change(tmp_path / "a", **{key: ["x"]})
    with pytest.raises(ModelError, match=r"pack\.json is not right"):
        read_pack(tmp_path / "a")


def test_confusions_are_read_by_name(tmp_path: Path) -> None:
    order = sorted(EMOTIONS)
    rows = [[0.0] * 8 for _ in range(8)]
    rows[order.index("awe")][order.index("fear")] = 0.3
    write(tmp_path / "a")
    change(tmp_path / "a", emotions=order, confusions=rows)
    table = read_pack(tmp_path / "a").confusions
    assert table is not None
    assert table[EMOTIONS.index("awe")][EMOTIONS.index("fear")] == 0.3
    assert sum(map(sum, table)) == 0.3


@pytest.mark.parametrize(
    ("values", "wanted"),
    [
        ({"format": 99}, "newer version"),
        ({"name": "../up"}, "the name"),
        ({"native_size": 65}, "size_multiple"),
        ({"native_size": "big"}, "“native_size” must be a whole number"),
        ({"format": None}, "“format” must be a whole number"),
        ({"parts": []}, "“parts” must be {name"),
        ({"hashes": None}, "“hashes” must be {name"),
        ({"labels": None}, "“labels” must be {name"),
        ({"emotions": None}, "“emotions” must be a list"),
        ({"confusions": 3}, "“confusions” must be a list"),
        ({"vocabulary": 3}, "“vocabulary” must be"),
        ({"parts": {"guide": "../../etc"}}, "outside the pack"),
        ({"licence": None}, "“licence” must be text, not null"),
        ({"title": "x" * 201}, "“title” must be text of length at most 200"),
        ({"parts": {"clip": "/etc"}}, "outside the pack"),
        ({"parts": {"clip": "a\ud83d"}}, r"'a\\ud83d' is no file's name"),
        ({"hashes": {"a\0b": "0"}}, "is no file's name"),
        ({"hashes": {"C:\\x": "0"}}, "outside the pack"),
        ({"vocabulary": "none.txt"}, r"none\.txt"),
        ({"confusions": [[1]]}, "8×8"),
        ({"emotions": ["joy"], "confusions": [[1]]}, "eight emotions"),
        ({"calibration": {"speed": 1}}, "speed"),
        ({"calibration": {"earliest": 0.7, "latest": 0.3}}, "earliest"),
        ({"calibration": {"end": 1.5}}, "“calibration.end” must be a number of at most 1"),
        ({"calibration": {"level": "NaN"}}, "“calibration.level” must be a number, not text"),
        ({"calibration": {"level": math.nan}}, "“calibration.level” must be a number, not null"),
        ({"confusions": [[2.0] * 8] * 8}, r"“confusions\[0\]\[0\]” must be a number of at most 1"),
        ({"native_size": 64.0}, "“native_size” must be a whole number"),
        ({"native_size": math.inf}, "“native_size” is missing"),
        ({"size_multiple": 10**400}, "“size_multiple” must be a whole number of at most 8192"),
        ({"defaults": {"steps": 1}}, "“defaults.steps” must be a whole number of at least 2"),
        ({"defaults": {"size": 1}}, "“defaults” does not know “size”"),
        ({"labels": {"guide": {"joy": "joy"}}}, "names “joy”, which is none of"),
        ({"labels": {"guide": ["joy"]}}, r"“labels\[...\]” must be \{name: value"),
        ({"borrow": {"vae": "other"}}, "“borrow” cannot be “vae”"),
        ({"kind": "robot"}, "“kind” cannot be “robot”"),
        ({"hashes": {f"{n}": "0" for n in range(100_001)}}, "“hashes” must be"),
    ],
)
def test_wrong_descriptions_are_refused(
    tmp_path: Path, values: dict[str, Any], wanted: str
) -> None:
    write(tmp_path / "a")
    change(tmp_path / "a", **values)
    with pytest.raises(ModelError, match=wanted) as caught:
        read_pack(tmp_path / "a")
    assert "\n" not in str(caught.value)


def test_a_missing_field_is_named(tmp_path: Path) -> None:
    write(tmp_path / "a")
    (tmp_path / "a" / "pack.json").write_text('{"name": "a", "native_size": 8, "size_multiple": 8}')
    with pytest.raises(ModelError, match="“version” is missing"):
        read_pack(tmp_path / "a")
    for text, wanted in (("{", "not valid JSON"), ("[]", "does not describe")):
        (tmp_path / "a" / "pack.json").write_text(text)
        with pytest.raises(ModelError, match=wanted):
            read_pack(tmp_path / "a")
    with pytest.raises(ModelError, match="no model pack"):
        read_pack(tmp_path)


def test_damaged_files_are_found(tmp_path: Path) -> None:
    info = write(tmp_path / "a")
    assert damaged_files(info) == ()
    (tmp_path / "a" / "guide" / "config.json").write_text("{ }")
    (tmp_path / "a" / "clip" / "config.json").unlink()
    assert set(damaged_files(info)) == {"guide/config.json", "clip/config.json"}


def test_the_library_finds_packs_and_offers_near_names(tmp_path: Path) -> None:
    write(tmp_path / "own" / "storybook", version="2")
    write(tmp_path / "program" / "storybook")
    write(tmp_path / "program" / "other")
    (tmp_path / "program" / "no-pack").mkdir()
    library = Library([tmp_path / "own", tmp_path / "program", tmp_path / "absent"])
    assert [pack.name for pack in library.packs()] == ["storybook", "other"]
    assert library.find("storybook").version == "2"
    with pytest.raises(UnknownModelError, match=r"Did you mean “storybook”.*storybook, other"):
        library.find("storybok")
    with pytest.raises(UnknownModelError, match="no model “x”"):
        Library([tmp_path / "absent"]).find("x")
    with pytest.raises(UnknownModelError, match=r"storybook-pixels\.zip .* models add"):
        library.find("storybook-pixels")


def test_a_broken_pack_hides_no_other(tmp_path: Path) -> None:
    write(tmp_path / "good")
    write(tmp_path / "bad")
    (tmp_path / "bad" / "pack.json").write_text("{")
    library = Library([tmp_path])
    assert [pack.name for pack in library.packs()] == ["good"]
    assert list(library.problems()) == [tmp_path / "bad"]
    with pytest.raises(ModelError, match="not valid JSON"):
        library.find("bad")


def test_a_folder_that_cannot_be_read_is_told(
    muse_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = os.listdir

    def listdir(folder: Any) -> list[str]:
        if Path(folder) == muse_home / "models":
            raise PermissionError(13, "Permission denied")
        return real(folder)

    monkeypatch.setattr(os, "listdir", listdir)
    library = Library()
    assert [pack.name for pack in library.packs()] == SHIPPED
    folder = muse_home / "models"
    assert library.problems() == {folder: f"{folder} cannot be read (permission denied)."}


def test_the_users_own_folder_comes_first(muse_home: Path) -> None:
    assert Library().folders == (muse_home / "models", builtin_folder())
    assert not muse_home.exists()


@pytest.mark.storybook
@pytest.mark.parametrize("name", SIDES)
def test_storybook_ships_whole(name: str) -> None:
    info = read_pack(builtin_folder() / name)
    assert info.native_size == SIDES[name]
    assert damaged_files(info) == ()
    assert info.vocabulary is not None
    assert info.unknown_words("a cottage by a lake, sad") == ()
    assert info.unknown_words("a helicopter") == ("helicopter",)
    files = [file for file in info.path.rglob("*") if file.is_file()]
    assert sum(file.stat().st_size for file in files) <= 80e6
    assert max(file.stat().st_size for file in files) <= 45e6
    assert not [file for file in files if file.suffix in (".bin", ".pt", ".ckpt", ".pkl")]


def test_the_usual_pack_is_one_that_can(tmp_path: Path) -> None:
    packs = [("brush", MODES), ("lamp", ("edit",)), ("daylight", ("edit",))]
    for name, modes in packs[:2]:
        write(tmp_path / name, modes=modes)
    library = Library([tmp_path])
    assert library.usual("generate", "lamp").name == "brush"
    assert library.usual("edit", "lamp").name == "lamp"
    assert library.usual("edit", "gone").modes
    write(tmp_path / "daylight", modes=("edit",))
    assert Library([tmp_path]).usual("edit").name == "daylight"
    assert Library([tmp_path]).usual("edit", "lamp").name == "lamp"


def test_modes_are_checked(tmp_path: Path) -> None:
    write(tmp_path / "lamp", modes=("edit",))
    assert read_pack(tmp_path / "lamp").modes == ("edit",)
    for wrong in ([], ["paint"], "edit"):
        change(tmp_path / "lamp", modes=wrong)
        with pytest.raises(ModelError, match="modes"):
            read_pack(tmp_path / "lamp")
