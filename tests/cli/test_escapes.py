"""A pack, a file's name and a prompt do not command the terminal that they are told on."""

from __future__ import annotations

import contextlib
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from muse_desktop.cli.main import DEBUG_VARIABLE, main
from muse_desktop.cli.progress import ProgressBar
from muse_desktop.system.terminal import VisibleStream

EVIL = "\x1b]0;mine\x07\x1b[31m\x9b2J\r\u202eevil"
SEEN = "\\u001b[31m"


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A data folder with a pack that is described, and a damaged one."""
    pack = {
        "name": "storybook",
        "version": "1",
        "native_size": 32,
        "size_multiple": 8,
        **{field: f"{field} {EVIL}" for field in ("title", "licence", "summary", "source")},
    }
    for name, text in (("storybook", json.dumps(pack)), (f"broken {EVIL}", '{"title": 1')):
        folder = tmp_path / "home" / "models" / name
        folder.mkdir(parents=True)
        (folder / "pack.json").write_text(text, "utf-8")
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(tmp_path / "home"))
    return tmp_path


def commands_in(text: str) -> list[str]:
    """Return what of a text a terminal would obey."""
    return re.findall("[\0-\x08\x0b-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069]", text)


@pytest.mark.parametrize(
    "words",
    [
        ["models", "list"],
        ["models", "list", "--json"],
        ["models", "info", "storybook"],
        ["models", "info", EVIL],
        ["models", "add", f"nowhere/{EVIL}"],
        ["models", "inspect", f"nowhere/{EVIL}"],
        ["read", f"nowhere/{EVIL}"],
        ["read", "PICTURE", "--csv", f"nowhere/{EVIL}/x.csv"],
        ["generate", "a cat", "--out", f"nowhere/{EVIL}/x.png"],
        ["edit", f"{EVIL}.png", "--emotion", EVIL, "--out", "OUT"],
        ["edit", "PICTURE", "--exif", EVIL, "--out", "OUT"],
        ["generate", "a cat", "--out", "OUT", f"--{EVIL}"],
        ["generate", "a cat", "--out", "OUT", "--model", EVIL],
        ["generate", "a cat", "--out", "OUT", "--device", EVIL],
        [EVIL],
    ],
    ids=lambda words: " ".join(word for word in words if EVIL not in word),
)
def test_nothing_that_is_told_commands_the_terminal(
    words: list[str], home: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    picture = tmp_path / f"{EVIL}.png"
    Image.new("RGB", (40, 30), "red").save(picture)
    places = {"PICTURE": str(picture), "OUT": str(tmp_path / f"out {EVIL}.png")}
    with contextlib.suppress(SystemExit):  # argparse's own way to end
        main([places.get(word, word) for word in words])
    told = capsys.readouterr()
    assert not commands_in(told.out + told.err)
    assert "\\u001b]0;mine" in told.out + told.err


def test_a_traceback_for_a_report_commands_nothing_either(
    home: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv(DEBUG_VARIABLE, "1")
    main(["read", f"nowhere/{EVIL}"])
    told = capsys.readouterr().err
    assert "Traceback" in told
    assert told.count("\\u001b[31m") >= 2
    assert not commands_in(told)


def test_the_progress_bar_goes_back_to_the_start_of_its_line_and_no_further(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    stream = VisibleStream(sys.stderr)
    monkeypatch.setattr(stream._stream, "isatty", lambda: True)
    bar = ProgressBar(stream)  # type: ignore[arg-type]
    bar.loading(f"Loading {EVIL}…")
    bar.say(f"{EVIL} is told\nin one line.")
    told = capsys.readouterr().err
    assert set(commands_in(told)) == {"\r"}
    assert told.count(SEEN) == 2
    assert "\\u000d" in told.split("\r")[1]
    assert "evil is told in one line.\n" in told


def test_the_log_is_guarded_too(tmp_path: Path) -> None:
    code = (
        "import logging, sys\n"
        "from muse_desktop import app\n"
        "app.guard_streams()\n"
        "app._start_log()\n"
        "logging.getLogger('x').error('%s', sys.argv[1])\n"
        "from PySide6.QtCore import qWarning\n"
        "qWarning('Qt: ' + sys.argv[1])\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, EVIL],
        capture_output=True,
        text=True,
        encoding="utf-8",
        env={"MUSE_DESKTOP_HOME": str(tmp_path), "PYTHONIOENCODING": "utf-8"},
        timeout=240,
        check=True,
    )
    log = (tmp_path / "logs" / "muse-desktop.log").read_text("utf-8")
    assert log.count(SEEN) == done.stderr.count(SEEN) == 2
    assert "WARNING qt: Qt: " in log
    assert not commands_in(log + done.stderr)
