"""A pack that is a trap costs itself alone: what stands beside it is listed, found and used."""

from __future__ import annotations

import json
import os
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from muse_desktop.app import known_models
from muse_desktop.bench.peak import peak_memory
from muse_desktop.cli import main as cli
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.models.packs.settings import ModelSettings, read_settings, settings_file
from tests.models.packs.test_pack import change, write

POSIX = pytest.mark.skipif(sys.platform == "win32", reason="named pipes and devices are POSIX's")


def huge(file: Path) -> None:
    with file.open("wb") as stream:
        stream.truncate(5_000_000_000)  # takes no room on the disk


def pipe(file: Path) -> None:
    os.mkfifo(file)


def device(file: Path) -> None:
    file.symlink_to("/dev/zero")


def text(said: str) -> Callable[[Path], object]:
    return lambda file: file.write_text(said)


TRAPS: list[tuple[Callable[[Path], object], str]] = [
    (text('{"name": "a", "version": "1", "licence": "x", "native_size": Infinity}'), "native_size"),
    (text('{"name": "a", "version": "1", "licence": "x", "format": NaN}'), "“format” must be a"),
    (text('{"native_size": -1e999, "name": NaN}'), "“name” must be text"),
    (
        text('{"name": "a", "version": "1", "licence": "x", "format": {"format": 1}}'),
        "“format” must be a whole number",
    ),
    (text("[" * 250_000), "nested too deeply"),
    (text('{"name": ' * 30_000), "nested too deeply"),
    (text("[" + "[]," * 3_000_000 + "0]"), "more values than are read at once"),
    (text('{"native_size": ' + "9" * 900_000 + "}"), "a number without end"),
    (lambda file: file.write_bytes(b"\xff\xfe{}"), "not text in UTF-8"),
    (huge, "larger than 16,777,216 bytes"),
    (Path.mkdir, "a folder"),
    pytest.param(pipe, "no ordinary file", marks=POSIX),
    pytest.param(device, "no ordinary file", marks=POSIX),
]  # type: ignore[list-item]


@pytest.mark.parametrize(("trap", "told"), TRAPS)
def test_a_trap_beside_a_good_pack(
    muse_home: Path, trap: Callable[[Path], object], told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    write(muse_home / "models" / "good")
    bad = muse_home / "models" / "bad"
    bad.mkdir()
    trap(bad / "pack.json")
    before = peak_memory()
    library = Library()
    assert "good" in [pack.name for pack in library.packs()]
    assert library.find("good").version == "1.0"
    (problem,) = library.problems().values()
    assert told in problem
    assert "\n" not in problem
    assert "good" in [model.name for model in known_models()]  # what the window begins with
    assert cli.main(["models", "list"]) == 1
    said = capsys.readouterr()
    assert said.out.startswith("good ")
    assert told in said.err
    assert peak_memory() - before < 10**9


@POSIX
@pytest.mark.parametrize("trap", [pipe, device, huge])
def test_words_that_are_no_file(tmp_path: Path, trap: Callable[[Path], object]) -> None:
    write(tmp_path / "a", vocabulary=["lake"])
    (tmp_path / "a" / "vocabulary.txt").unlink()
    trap(tmp_path / "a" / "vocabulary.txt")
    with pytest.raises(ModelError, match=r"vocabulary\.txt cannot be read"):
        read_pack(tmp_path / "a")


def test_more_words_than_any_model_knows(tmp_path: Path) -> None:
    write(tmp_path / "a", vocabulary=["lake"])
    (tmp_path / "a" / "vocabulary.txt").write_text("a " * 100_001)
    with pytest.raises(ModelError, match="more words than any model knows"):
        read_pack(tmp_path / "a")
    change(tmp_path / "a", vocabulary=["a"] * 100_001)
    with pytest.raises(ModelError, match="“vocabulary” must be a list of length at most 100000"):
        read_pack(tmp_path / "a")


@pytest.mark.parametrize(
    "said", ["[]", '{"folders": "/a"}', '{"folders": [1]}', '{"lender": null}', "[" * 10**5]
)
def test_settings_that_are_damaged_are_told_and_stop_nothing(muse_home: Path, said: str) -> None:
    write(muse_home / "models" / "good")
    settings_file().write_text(said)
    with pytest.raises(ModelError, match="mend or delete it"):
        read_settings()
    library = Library()
    assert "good" in [pack.name for pack in library.packs()]
    assert "mend or delete it" in library.problems()[settings_file()]


@pytest.mark.parametrize("name", ["/a\0b", "\ud83d"])
def test_a_folder_that_cannot_be_is_told_and_hides_no_model(name: str, muse_home: Path) -> None:
    muse_home.mkdir()
    settings_file().write_text(json.dumps({"folders": [name]}))
    library = Library()
    assert "storybook" in [pack.name for pack in library.packs()]
    (said,) = library.problems().values()
    assert said.isprintable()
    assert said.endswith("cannot be read (no folder can be called so).")


def test_settings_of_a_later_version_are_read(muse_home: Path, tmp_path: Path) -> None:
    muse_home.mkdir()
    settings_file().write_text('{"later": 1, "folders": ["/a"]}')
    assert read_settings() == ModelSettings((Path("/a"),))
