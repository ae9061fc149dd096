"""The evidence by several processes: cut, killed, gone on with, and then drawn."""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import psutil
import pytest

from muse_desktop.batch.messages import Done, Failure, Gone, Hello, Made, Ready, Report
from muse_desktop.bench import evidence_run
from muse_desktop.bench.__main__ import main, make_bench, parser
from muse_desktop.bench.context import Bench, BenchError
from muse_desktop.bench.evidence import PROFILES, Trials
from muse_desktop.bench.evidence_worker import Asked, Prover, Wanted
from muse_desktop.bench.records import Records, lines_of
from tests.support.tiny_pack import tiny_pack

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs")
    tiny_pack(folder / "tiny")
    return folder


def asked(packs: Path, folder: Path) -> list[str]:
    """The command, of every table's first cell."""
    return [
        "evidence", "--model", "tiny", "--models", str(packs), "--limit", "1", "--steps", "4",
        "--json", str(folder / "runs.jsonl"), "--out", str(folder / "evidence"),
        "--pictures", str(folder / "pictures"), "--threads", "1",
    ]  # fmt: skip


def keys(folder: Path) -> list[str]:
    return [line["key"] for line in lines_of(folder / "runs.jsonl") if "key" in line]


def options(packs: Path, folder: Path) -> Bench:
    return make_bench(parser().parse_args(asked(packs, folder)))


# -- without processes ------------------------------------------------------------------------


class Crew:
    """One worker that measures nothing; what it is given it does at once, unless told otherwise."""

    def __init__(self, fails: str = "", dies: str = "") -> None:
        self.given: list[str] = []
        self.closed = False
        self._fails, self._dies = fails, dies
        self._reports: list[Report] = [Ready("w", Hello("cpu", ("cpu",), 1, 1))]

    def __call__(self, first: Asked, *_: object, doer: str) -> Crew:
        trials = Trials(first.bench, PROFILES[first.profile]).all()
        self._names = {trial.key: trial.name for trial in trials}
        return self

    def give(self, worker: str, task: Wanted) -> None:
        name = self._names[task.key]
        self.given.append(name)
        if self._fails and name.startswith(self._fails):
            self._reports.append(Done(worker, Failure(task.key, "internal", "A fault.")))
        elif self._dies and name.startswith(self._dies):
            self._reports += [Gone(worker, "SIGKILL"), Ready(worker, Hello("cpu", ("cpu",), 1, 1))]
        else:
            run = {"name": name, "arm": name, "seconds": 1.0}
            found = {"run": run, "environment": {"threads": 7}}
            self._reports.append(Done(worker, Made(task.key, b"a picture", found)))

    def wait(self, seconds: float) -> Iterator[Report]:
        reports, self._reports = self._reports, []
        assert reports, "nothing will ever happen"
        return iter(reports)

    def close(self) -> None:
        self.closed = True

    def describe(self) -> str:
        return ""


def test_cells_are_whole_and_nothing_is_done_twice(
    packs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    crew = Crew()
    monkeypatch.setattr(evidence_run, "LocalCrew", crew)
    evidence_run.run_evidence(options(packs, tmp_path), "quick")
    trials = Trials(options(packs, tmp_path), PROFILES["quick"]).all()
    assert keys(tmp_path) == [trial.key for trial in trials]  # cell by cell
    assert crew.closed
    noted = [line["environment"] for line in lines_of(tmp_path / "runs.jsonl") if "run" not in line]
    assert noted == [{"threads": 7}]
    (tmp_path / "pictures" / f"{trials[3].name}.png").unlink()
    again = Crew()
    monkeypatch.setattr(evidence_run, "LocalCrew", again)
    evidence_run.run_evidence(options(packs, tmp_path), "quick")
    assert again.given == [trials[3].name]


def test_what_cannot_be_made_is_told_and_costs_no_other(
    packs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for crew in (Crew(fails="blends-00-muse"), Crew(dies="blends-00-muse")):
        monkeypatch.setattr(evidence_run, "LocalCrew", crew)
        with pytest.raises(BenchError, match=r"^1 of \d+ runs could not be made"):
            evidence_run.run_evidence(options(packs, tmp_path), "quick")
        assert crew.closed
        assert sum(name.startswith("blends-00-muse") for name in crew.given) == 3
    trials = Trials(options(packs, tmp_path), PROFILES["quick"]).all()
    assert len(keys(tmp_path)) == len(trials) - 1


def test_workers_know_the_trials_of_the_command_s_options(packs: Path, tmp_path: Path) -> None:
    """Of another seed they have other keys: what they are asked for they would not find."""
    bench = options(packs, tmp_path)
    bench.records = Records()
    (edit,) = [
        t for t in Trials(bench, PROFILES["quick"]).all() if t.name.startswith("edit arms-00-muse")
    ]
    prover = Prover("cpu")
    hello = prover.begin(Asked("tiny", "", 1, bench=bench, profile="quick"))
    assert hello.device == "cpu"
    made = prover.do(Wanted(edit.key))
    assert isinstance(made, Made)
    assert made.data.startswith(b"\x89PNG")
    run = made.found["run"]
    assert (run["name"], run["arm"], run["cell"]) == (edit.name, "MUSE", 0)
    assert 0 <= run["preservation"]["clip_i"] <= 1
    assert made.found["environment"]["pack"] == "tiny 0.0.1"
    other = prover.do(Wanted("another"))
    assert isinstance(other, Failure)
    assert other.kind == "internal"


# -- processes ----------------------------------------------------------------------------------


def wait_for(folder: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    while len(keys(folder)) < count:
        assert process.poll() is None, "it ended"
        time.sleep(0.05)


@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_killed_it_goes_on_and_reports_when_all_have_ended(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    command = [sys.executable, "-m", "muse_desktop.bench", *asked(packs, tmp_path)]
    process = subprocess.Popen([*command, "--workers", "2"], cwd=ROOT)
    wait_for(tmp_path, 2, process)
    (worker, *_) = [
        one for one in psutil.Process(process.pid).children()
        if "spawn_main" in " ".join(one.cmdline())
    ]  # fmt: skip
    worker.kill()
    wait_for(tmp_path, 6, process)  # the others went on
    process.kill()
    process.wait()
    assert not (tmp_path / "evidence").exists()
    with (tmp_path / "runs.jsonl").open("a", encoding="utf-8") as stream:
        stream.write('{"table": "arms", "key": "x", "ru')  # cut in the middle of a line

    before = keys(tmp_path)
    assert main([*asked(packs, tmp_path), "--workers", "1"]) == 0
    trials = Trials(options(packs, tmp_path), PROFILES["quick"]).all()
    assert sorted(keys(tmp_path)) == sorted(trial.key for trial in trials)
    assert keys(tmp_path)[: len(before)] == before
    page = (tmp_path / "evidence" / "README.md").read_text(encoding="utf-8")
    for heading in ("Goals", "Baselines", "When", "Which", "Edits", "Intensity", "Blends"):
        assert f"# {heading}" in page
    assert "nan" not in page
    assert "1 thread(s) a process" in page
    for plot in ("generation", "when", "edits"):
        assert (tmp_path / "evidence" / f"{plot}.png").is_file()
    capsys.readouterr()
    assert main(asked(packs, tmp_path)) == 0
    assert "loading" not in capsys.readouterr().err  # there was nothing to do
