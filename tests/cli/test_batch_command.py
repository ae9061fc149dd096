"""``muse-desktop batch`` as a person types it, over a tiny model."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from functools import partial
from pathlib import Path

import psutil
import pytest

from muse_desktop.batch.place import OWN
from muse_desktop.cli import batch_command
from muse_desktop.cli import main as cli
from muse_desktop.cli.batch_command import INCOMPLETE, _duration
from muse_desktop.cli.parts import FAILURE
from tests.batch.test_batch import HereCrew
from tests.support.batches import photo
from tests.support.tiny_pack import tiny_pack

Captured = pytest.CaptureFixture[str]


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder with a tiny pack for drawings, and one for photographs."""
    home = tmp_path_factory.mktemp("batch") / "home"
    tiny_pack(home / "models" / "storybook", name="storybook")
    tiny_pack(home / "models" / "daylight", name="daylight", vae="grade")
    return home


@pytest.fixture
def home(packs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(packs))
    return packs


def run(*words: str) -> int:
    return cli.main(["batch", *words])


@pytest.mark.timeout(1200)
def test_a_folder_and_a_request_give_what_single_commands_give(
    home: Path, tmp_path: Path, capsys: Captured
) -> None:
    """To the byte, from two models, and what ``--json`` prints can be fed back."""
    picture, out = photo(tmp_path / "in" / "photo.png", (70, 50)), tmp_path / "out"
    threads = ("--threads", "1", "--workers", "1")
    assert run(str(tmp_path / "in"), "--emotion", "awe;fear", "--steps", "4", "--seed", "3",
               "--out-dir", str(out), *threads) == 0  # fmt: skip
    said = capsys.readouterr()
    assert f"2 of 2 pictures are in {out}." in said.out
    assert "One worker on the processor" in said.err
    single = tmp_path / "single.png"
    env = os.environ | {"OMP_NUM_THREADS": "1"}
    done = subprocess.run(
        [sys.executable, "-m", "muse_desktop", "edit", str(picture), "--emotion", "awe", "--steps",
         "4", "--seed", "3", "--json", "--out", str(single)],
        capture_output=True, text=True, encoding="utf-8", timeout=900, env=env, check=True,
    )  # fmt: skip
    assert (out / "photo-awe-80-3.png").read_bytes() == single.read_bytes()
    # The printed result is a job, the very one that is there already.
    drawn = {"prompt": "a cottage", "model": "storybook", "steps": 3, "name": "drawn"}
    jobs = tmp_path / "jobs.jsonl"
    jobs.write_text(f"{done.stdout}\n{json.dumps(drawn)}\n")
    assert run(str(jobs), "--out-dir", str(out), "--json", "--quiet", *threads) == 0
    told = json.loads(capsys.readouterr().out)
    assert (told["pictures"], told["earlier"], told["made"], told["failed"]) == (2, 1, 1, 0)
    assert (out / "drawn.png").is_file()


def test_faults_are_told_and_nothing_is_made(home: Path, tmp_path: Path, capsys: Captured) -> None:
    jobs = tmp_path / "jobs.csv"
    jobs.write_text("prompt,seed\na cat,x\na cat,-1\n")
    assert run(str(jobs), "--out-dir", str(tmp_path / "out")) == 2
    err = capsys.readouterr().err
    assert "jobs.csv, line 2: “seed” must be a whole number" in err
    assert "jobs.csv, line 3: The seed must be" in err
    assert "2 faults in the jobs; nothing was made." in err
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("--emotion", "joi"), "not one of the eight"),
        (("--intensity", ".3,x"), "give numbers from 0 to 1"),
        (("--seeds", "0"), "--seeds 0: give a number"),
        (("--workers", "0"), "--workers 0: give a number"),
        (("--threads", "0"), "--threads 0: give a number"),
        (("--device", "abacus"), "Unknown device “abacus”"),
        (("--format", "exe"), "cannot be written as .exe"),
        (("--name", "{x}"), "stands for nothing"),
        (("--intensity", "7"), "The intensity is 7"),
    ],
)
def test_wrong_options(
    home: Path, tmp_path: Path, capsys: Captured, words: tuple[str, ...], told: str
) -> None:
    (tmp_path / "jobs.csv").write_text("prompt\na cat\n")
    assert run(str(tmp_path / "jobs.csv"), "--out-dir", str(tmp_path / "out"), *words) == 2
    assert told in capsys.readouterr().err
    assert not (tmp_path / "out").exists()


def test_checking_alone(home: Path, tmp_path: Path, capsys: Captured) -> None:
    (tmp_path / "jobs.csv").write_text("prompt\na cat\na zzyzx\n")
    words = (str(tmp_path / "jobs.csv"), "--out-dir", str(tmp_path / "out"), "--check")
    assert run(*words, "--emotion", "all") == 0
    said = capsys.readouterr()
    assert said.out == "16 pictures by storybook; no fault.\n"
    assert "zzyzx" in said.err
    assert not (tmp_path / "out").exists()


def test_checking_alone_looks_at_the_results_folder(
    home: Path, tmp_path: Path, capsys: Captured
) -> None:
    (tmp_path / "jobs.csv").write_text(
        f"prompt,name\na cat,taken\na cat,file/inside\na cat,{'/'.join(['n' * 170] * 4)}\n"
        "a cat,free\n"
    )
    out = tmp_path / "out"
    photo(out / "taken.png")
    (out / "file").write_text("")
    before = sorted(out.rglob("*"))
    deep = out.joinpath(*["n" * 200] * 17)  # within what Linux takes, with no room for the third
    assert run(str(tmp_path / "jobs.csv"), "--out-dir", str(out), "--check") == 2
    err = capsys.readouterr().err
    assert f"jobs.csv, line 2: {out / 'taken.png'} exists already" in err
    assert f"jobs.csv, line 3: {out / 'file' / 'inside.png'} cannot be written (not a dir" in err
    assert "line 4" not in err
    assert "2 faults in the jobs" in err
    assert sorted(out.rglob("*")) == before
    if sys.platform == "linux":
        assert run(str(tmp_path / "jobs.csv"), "--out-dir", str(deep), "--check") == 2
        err = capsys.readouterr().err
        assert "jobs.csv, line 4: " in err
        assert "(file name too long): give another name" in err
    assert run(str(tmp_path / "jobs.csv"), "--out-dir", str(out / "file"), "--check") == 2
    assert f"{out / 'file'} is no folder: give another one for the" in capsys.readouterr().err


def test_checking_alone_tells_of_a_folder_that_cannot_be_written(
    home: Path, tmp_path: Path, capsys: Captured, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "jobs.csv").write_text("prompt\na cat\n")
    monkeypatch.setattr("os.access", lambda path, mode: False)  # root may write anywhere
    out = tmp_path / "not" / "there"
    assert run(str(tmp_path / "jobs.csv"), "--out-dir", str(out), "--check") == 2
    assert f"Nothing can be written in {tmp_path}: give another" in capsys.readouterr().err


def test_what_fails_has_a_code_of_its_own(home: Path, tmp_path: Path, capsys: Captured) -> None:
    picture = photo(tmp_path / "photo.png")
    data = picture.read_bytes()
    picture.write_bytes(data[: len(data) // 2])  # its head is whole
    (tmp_path / "jobs.csv").write_text("picture,emotion\nphoto.png,awe\n")
    words = (str(tmp_path / "jobs.csv"), "--out-dir", str(tmp_path / "out"), "--workers", "1")
    assert run(*words) == INCOMPLETE
    err = capsys.readouterr().err
    assert "damaged or incomplete" in err
    assert "--retry tries them again" in err
    assert run(*words) == INCOMPLETE  # at once: it is known
    assert "1 could not be made" in capsys.readouterr().err


@pytest.fixture
def here(monkeypatch: pytest.MonkeyPatch) -> HereCrew:
    """Workers that are no processes."""
    crew = HereCrew()
    monkeypatch.setattr(batch_command, "make_crew", lambda *_: crew)
    return crew


def test_a_manifest_that_cannot_be_written_is_told_and_the_pictures_are_there(
    home: Path, tmp_path: Path, capsys: Captured, here: HereCrew
) -> None:
    (tmp_path / "jobs.csv").write_text("prompt\na cat\n")
    out = tmp_path / "out"
    (out / "manifest.csv" / "of somebody").mkdir(parents=True)
    words = (str(tmp_path / "jobs.csv"), "--out-dir", str(out))
    assert run(*words) == FAILURE
    said = capsys.readouterr()
    assert "muse-desktop: The manifest cannot be written (" in said.err
    assert "Traceback" not in said.err
    assert said.out == f"1 of 1 pictures are in {out}.\n"
    assert len(list(out.glob("*.png"))) == 1
    shutil.rmtree(out / "manifest.csv")
    assert run(*words) == 0
    assert capsys.readouterr().out == f"1 of 1 pictures are in {out}, 1 from before.\n"
    assert manifest_statuses(out) == ["made"]
    assert len(here.given) == 1


def test_whatever_ends_a_batch_its_manifest_says_what_is_there(
    home: Path, tmp_path: Path, here: HereCrew, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(here, "wait", lambda seconds: 1 / 0)
    (tmp_path / "jobs.csv").write_text("prompt\na cat\n")
    assert run(str(tmp_path / "jobs.csv"), "--out-dir", str(tmp_path / "out")) == FAILURE
    assert manifest_statuses(tmp_path / "out") == ["waiting"]


def manifest_statuses(out: Path) -> list[str]:
    text = (out / "manifest.csv").read_text(encoding="utf-8-sig")
    return [line.split(",")[1] for line in text.splitlines()[1:]]


@pytest.mark.timeout(1200)
@pytest.mark.skipif(sys.platform == "win32", reason="interrupts as POSIX does")
def test_an_interrupt_ends_it_cleanly_and_it_goes_on(home: Path, tmp_path: Path) -> None:
    (tmp_path / "jobs.csv").write_text(
        "prompt,steps,seed\na cat,2,0\n" + "".join(f"a house,1000,{n}\n" for n in range(5))
    )
    out = tmp_path / "out"
    words = (str(tmp_path / "jobs.csv"), "--out-dir", str(out), "--workers", "1")
    process = subprocess.Popen(
        [sys.executable, "-m", "muse_desktop", "batch", *words],
        stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True, encoding="utf-8",
        start_new_session=True,
        # A shell gives its background jobs an ignored SIGINT, and they their children.
        preexec_fn=partial(signal.signal, signal.SIGINT, signal.SIG_DFL),
    )  # fmt: skip
    deadline = time.monotonic() + 250
    while not list(out.glob("*.png")) and process.poll() is None and time.monotonic() < deadline:
        time.sleep(0.05)
    os.killpg(process.pid, signal.SIGINT)  # as a terminal does: to the workers too
    _, err = process.communicate(timeout=240)
    assert process.returncode == 130
    assert "Stopped; the same command goes on from here." in err
    assert "Traceback" not in err
    # Of the thousands of steps that were to follow some may have come before the interrupt.
    first, *middle, last = manifest_statuses(out)
    assert (first, last) == ("made", "waiting")
    assert {*middle} <= {"made", "waiting"}
    assert (out / "a-cat-plain-80-0.png").is_file()
    assert len(list(out.glob("*.png"))) == 1 + middle.count("made")
    assert not list(out.glob(".*.part"))
    assert (out / OWN).is_dir()
    deadline = time.monotonic() + 100
    while _alive(process.pid) and time.monotonic() < deadline:
        time.sleep(0.1)  # what Python itself started ends a moment later
    assert not _alive(process.pid)


def _alive(group: int) -> list[int]:
    """Return the processes of a group that have not ended."""
    found = []
    for one in psutil.process_iter():
        with contextlib.suppress(psutil.Error, OSError):
            if os.getpgid(one.pid) == group and one.status() != psutil.STATUS_ZOMBIE:
                found.append(one.pid)
    return found


def test_time_left_in_words() -> None:
    assert [_duration(s) for s in (4.4, 100, 3600, 3 * 3600 + 5 * 60)] == [
        "4 s", "2 min", "1 h 00 min", "3 h 05 min",
    ]  # fmt: skip
