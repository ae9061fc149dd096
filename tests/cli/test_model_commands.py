"""``muse-desktop models …``, as a user types it, with no network at all."""

from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.cli import main as cli
from muse_desktop.emotion import EMOTIONS
from tests.support.shipped import SHIPPED
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_pack(tmp_path_factory.mktemp("made") / "tiny", name="other").path


@pytest.fixture
def no_sockets(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> None:
        raise AssertionError("a socket was opened")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


def test_from_adding_to_a_picture_without_the_network(
    made: Path, tmp_path: Path, no_sockets: None, capsys: pytest.CaptureFixture[str]
) -> None:
    archive = shutil.make_archive(str(tmp_path / "pack"), "zip", made.parent, made.name)
    assert cli.main(["models", "add", str(made / "pipeline"), "--name", "box", "-q"]) == 0
    said = capsys.readouterr()
    assert said.out.startswith("box  32×32")
    assert "The guide and the judge are Daylight's" in said.err
    assert cli.main(["models", "add", archive, "--name", "zipped", "-q"]) == 0
    assert cli.main(["models", "add", str(made / "guide"), "--name", "moods", "-q"]) == 0
    assert "models set MODEL --guide moods" in capsys.readouterr().err
    assert cli.main(["models", "set", "box", "--guide", "moods"]) == 0
    capsys.readouterr()
    assert cli.main(["models", "check", "box"]) == 0
    assert capsys.readouterr().out.splitlines() == [
        "box  ok", "  guide  lent by moods", "  judge  lent by daylight",
        "  clip  lent by storybook",
    ]  # fmt: skip
    assert cli.main(["models", "info", "box", "--json"]) == 0
    out = capsys.readouterr().out
    told = json.loads(out[out.index("{") :])
    assert told["loans"] == {"guide": "moods", "judge": "daylight", "clip": "storybook"}
    picture = tmp_path / "cat.png"
    command = ["generate", "a cat", "--model", "box", "--emotion", "awe", "--steps", "3"]
    assert cli.main([*command, "--out", str(picture), "--json", "--size", "32x32", "-q"]) == 0
    result = json.loads(capsys.readouterr().out)
    assert result["evidence"]["notes"][0] == "The guide is moods'."
    assert cli.main(["read", str(picture), "--model", "box"]) == 0
    assert "The guide is moods'." in capsys.readouterr().err
    assert cli.main(["models", "list", "--json", "--check"]) == 0
    listed = {pack["name"]: pack for pack in json.loads(capsys.readouterr().out)}
    assert set(listed) == {"box", "moods", *SHIPPED, "zipped"}
    assert listed["moods"]["kind"] == "classifier"
    assert cli.main(["models", "remove", "moods"]) == 0
    assert "It lent to box" in capsys.readouterr().err


def test_labels_are_given_one_by_one_or_in_a_file(
    made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = Path(shutil.copytree(made / "judge", tmp_path / "marks"))
    config = json.loads((folder / "config.json").read_text())
    config["id2label"] = {str(i): f"mark {i}" for i in range(8)}
    config["label2id"] = {f"mark {i}": i for i in range(8)}
    (folder / "config.json").write_text(json.dumps(config))
    assert cli.main(["models", "inspect", str(folder)]) == 0
    assert "No label for amusement" in capsys.readouterr().err
    assert cli.main(["models", "add", str(folder), "-q"]) == 1
    mapping = {f"mark {i}": emotion for i, emotion in enumerate(EMOTIONS)}
    last = mapping.pop("mark 7")
    (tmp_path / "labels.json").write_text(json.dumps(mapping))
    given = ["--labels", str(tmp_path / "labels.json"), "--label", f"mark 7={last}"]
    assert cli.main(["models", "add", str(folder), *given, "-q"]) == 0
    capsys.readouterr()
    assert cli.main(["models", "info", "marks"]) == 0
    assert f"mark 7  {last}" in capsys.readouterr().out


def test_folders_and_lender(made: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    shutil.copytree(made, tmp_path / "shelf" / "other")
    assert cli.main(["models", "folders", "add", str(tmp_path / "shelf")]) == 0
    assert str(tmp_path / "shelf") in capsys.readouterr().out
    assert cli.main(["models", "lender", "other"]) == 0
    assert cli.main(["models", "add", str(made / "pipeline"), "--name", "box", "-q"]) == 0
    assert "are Tiny's." in capsys.readouterr().err
    assert cli.main(["models", "folders", "remove", str(tmp_path / "shelf")]) == 0


@pytest.mark.parametrize(
    ("words", "code", "wanted"),
    [
        (["add"], 2, "SOURCE"),
        (["add", "no/such/folder"], 2, "no file or folder"),
        (["add", "https://example.org"], 2, "no address"),
        (["add", ".", "--prediction", "x"], 2, "--prediction"),
        (["add", ".", "--label", "x"], 2, "LABEL=EMOTION"),
        (["add", ".", "--label", "x=joy"], 2, "is none of"),
        (["add", ".", "--labels", "absent.json"], 2, "cannot be read"),
        (["inspect", "nothing"], 2, "no file"),
        (["remove", "nothing"], 2, "no model"),
        (["remove", "../up"], 2, "no model"),
        (["remove", "storybook"], 1, "ships with the program"),
        (["info", "storybok"], 2, "Did you mean"),
        (["info", "STORYBOOK"], 2, "Did you mean “storybook”"),
        (["check", "nothing"], 2, "no model"),
        (["set", "storybook"], 2, "Say what to change"),
        (["set", "storybook", "--guide", "nothing"], 2, "no model"),
        (["lender", "nothing"], 2, "no model"),
        (["folders", "add"], 2, "which folder"),
        (["folders", "add", ""], 2, "which folder"),
        (["folders", "add", "absent"], 1, "not a folder"),
    ],
)
def test_wrong_words_get_one_sentence(
    words: list[str], code: int, wanted: str, capsys: pytest.CaptureFixture[str]
) -> None:
    try:
        got = cli.main(["models", *words])
    except SystemExit as left:
        got = int(left.code or 0)
    said = capsys.readouterr()
    assert got == code
    assert wanted in said.err
    assert said.err.strip().count("\n") == 0
    assert said.out == ""


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("{", "not valid JSON at line 1"), ("[" * 10**5, "nested too deeply"),
        ('["a"]', "must be {label: emotion, …}: it must be {name: value, …}, not a list."),
        ('{"a": 1}', "must be {label: emotion, …}: “[...]” must be text, not a whole number."),
    ],
)  # fmt: skip
def test_a_file_of_labels_that_is_none_is_told(
    tmp_path: Path, text: str, told: str, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "labels.json").write_text(text)
    assert cli.main(["models", "add", ".", "--labels", str(tmp_path / "labels.json")]) == 2
    assert told in capsys.readouterr().err
