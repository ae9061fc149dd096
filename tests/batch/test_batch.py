"""A batch from its jobs to its manifest, over processes that make fake pictures."""

from __future__ import annotations

import csv
import hashlib
import io
import json
import os
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from muse_desktop.batch import manifest
from muse_desktop.batch.entry import Entry
from muse_desktop.batch.job import BatchError, FaultsError, Plan
from muse_desktop.batch.keys import pack_digest
from muse_desktop.batch.local import LocalCrew, _cores
from muse_desktop.batch.messages import Done, Failure, Gone, Handed, Hello, Ready, Report, Task
from muse_desktop.batch.place import OWN, Place
from muse_desktop.batch.queue import TRIES
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import Options
from muse_desktop.batch.run import Batch
from muse_desktop.batch.shift import Progress
from muse_desktop.batch.worker import Worker
from muse_desktop.emotion import Blend
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.request import Picture, Recipe
from tests.support.batches import crew, lines, packs, photo, planned
from tests.support.fake_maker import LOG, FakeMaker

DRAWER = Options(model="drawer")


@pytest.fixture
def library(tmp_path: Path) -> Library:
    return packs(tmp_path / "models")


class HereCrew:
    """Workers that are no processes: what they are given they do when it is asked for."""

    def __init__(self, count: int = 1, ends: Callable[[Task], bool] = lambda _: False) -> None:
        self._maker = FakeMaker()
        self._workers = {f"worker {n}": Worker(self._maker) for n in range(1, count + 1)}
        self._reports: list[Report] = [Ready(name, self._maker.hello(1)) for name in self._workers]
        self._ends = ends
        self.given: list[Task] = []

    def give(self, worker: str, task: Task) -> None:
        self.given.append(task)
        if self._ends(task):
            new = f"worker {len(self._workers) + 1}"
            self._workers[new] = Worker(self._maker)
            self._reports += [Gone(worker, "SIGKILL"), Ready(new, self._maker.hello(1))]
        else:
            self._reports.append(Done(worker, self._workers[worker].do(task)))

    def wait(self, seconds: float) -> Sequence[Report]:
        reports, self._reports = self._reports, []
        assert reports, "nothing will ever happen"
        return reports

    def close(self) -> None:
        pass

    def describe(self) -> str:
        return "Workers that are none."


def made(
    found: Plan, folder: Path, workers: HereCrew | LocalCrew | None = None, *, retry: bool = False
) -> tuple[Progress, list[str]]:
    """Run a batch; return how it ended, and what was said."""
    said: list[str] = []
    with Place(folder) as place:
        place.check(found)
        batch = Batch(found, place, retry=retry, say=said.append)
        if batch.waiting:
            batch.run(workers or HereCrew())
        batch.write_manifest()
    return batch.progress, said + place.notes


def rows(folder: Path) -> list[dict[str, str]]:
    """The manifest as a table."""
    text = (folder / manifest.TABLE).read_text(encoding="utf-8-sig")
    return list(csv.DictReader(io.StringIO(text, newline="")))


def results(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.glob("*.png")}


def test_pictures_manifest_and_nothing_twice(tmp_path: Path, library: Library) -> None:
    photo(tmp_path / "-photo.png")
    jobs = tmp_path / "jobs.jsonl"
    jobs.write_text(
        '{"prompt": "=cmd|calc", "emotion": "awe:0.6,fear:0.4", "size": "16x24", "name": "one"}\n'
        '{"picture": "-photo.png", "emotion": "sadness", "model": "grader", "name": "two"}\n'
        '{"prompt": "refused", "name": "three"}\n'
    )
    found, folder = planned(jobs, library, DRAWER), tmp_path / "out"
    progress, said = made(found, folder)
    assert (progress.done, progress.failed, progress.left) == (2, 1, 0)
    assert said[-1] == "three.png: This cannot be drawn: say it otherwise."
    one, two, three = rows(folder)
    assert list(one) == list(manifest.COLUMNS)
    assert (one["status"], one["prompt"], one["emotion"]) == (
        "made",
        "'=cmd|calc",
        "awe:0.6,fear:0.4",
    )
    assert (one["width"], one["height"], one["strength"]) == ("16", "24", "")
    assert (two["picture"], two["mode"], two["model"]) == ("'-photo.png", "edit", "grader")
    assert (two["guide_after_awe"], two["ssim"], two["psnr"]) == ("0.125", "0.5", "")
    assert (three["status"], three["problem"]) == (
        "failed",
        "This cannot be drawn: say it otherwise.",
    )
    for row in (one, two):
        assert row["sha256"] == hashlib.sha256((folder / row["file"]).read_bytes()).hexdigest()
    told = [json.loads(line) for line in (folder / manifest.LINES).read_text().splitlines()]
    assert [line["status"] for line in told] == ["made", "made", "failed"]
    assert Entry.from_json(told[0]).recipe == found.jobs[0].recipe

    # Nothing is done again, and what failed only when it is wished.
    before = results(folder)
    progress, _ = made(found, folder, HereCrew(0))
    assert (progress.earlier, progress.failed) == (2, 1)
    workers = HereCrew()
    made(found, folder, workers, retry=True)
    assert [task.recipe.prompt for task in workers.given] == ["refused"]
    assert results(folder) == before

    # The manifest's lines are jobs; the same ones.
    again = planned(folder / manifest.LINES, library)
    assert [job.key for job in again.jobs] == [job.key for job in found.jobs]


def test_what_is_gone_or_changed_is_made_again_and_nothing_is_lost(
    tmp_path: Path, library: Library
) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a", "b", "c"]), library, DRAWER), tmp_path / "o"
    made(found, folder)
    before = results(folder)
    (folder / "000.png").unlink()
    (folder / "001.png").write_bytes(b"painted over")
    os.utime(folder / "002.png", (1, 1))  # copied elsewhere and back: the bytes are the same
    workers = HereCrew()
    _, said = made(found, folder, workers)
    assert [task.recipe.prompt for task in workers.given] == ["a", "b"]
    assert said[-1].startswith("001.png was changed since it was made: it is kept as 001.changed-1")
    assert (folder / "001.changed-1.png").read_bytes() == b"painted over"
    (folder / "001.changed-1.png").unlink()
    assert results(folder) == before


def test_another_recipe_under_the_same_name_replaces_the_result(
    tmp_path: Path, library: Library
) -> None:
    folder = tmp_path / "out"
    made(planned(lines(tmp_path / "j", ["a"]), library, DRAWER), folder)
    before = results(folder)
    made(planned(lines(tmp_path / "j", ["b"]), library, DRAWER), folder)
    assert results(folder).keys() == before.keys()
    assert results(folder) != before
    assert [row["prompt"] for row in rows(folder)] == ["b"]


def test_an_earlier_batch_in_the_same_folder_stays_in_the_manifest(
    tmp_path: Path, library: Library
) -> None:
    folder = tmp_path / "out"
    made(planned(lines(tmp_path / "j", ["a", "b"]), library, DRAWER), folder)
    (tmp_path / "k").write_text('{"prompt": "c", "name": "other"}')
    made(planned(tmp_path / "k", library, DRAWER), folder)
    assert [(r["number"], r["file"]) for r in rows(folder)] == [
        ("1", "other.png"), ("", "000.png"), ("", "001.png"),
    ]  # fmt: skip


def test_a_stranger_s_file_is_never_replaced(tmp_path: Path, library: Library) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a"]), library, DRAWER), tmp_path / "out"
    photo(folder / "000.png")
    before = results(folder)
    with pytest.raises(FaultsError) as caught:
        made(found, folder)
    assert "j, line 1: " in str(caught.value.faults[0])
    assert "exists already" in str(caught.value.faults[0])
    assert results(folder) == before


def test_results_do_not_go_among_the_pictures_of_a_folder(tmp_path: Path, library: Library) -> None:
    """The next time they would be pictures of it themselves, and each has results of its own."""
    photo(tmp_path / "in" / "photo.png")
    options = Options(model="grader", emotions=(Blend.of("awe"),))
    found = planned(tmp_path / "in", library, options)
    (tmp_path / "link").symlink_to(tmp_path / "in", target_is_directory=True)
    for folder in (tmp_path / "in", tmp_path / "link"):
        with pytest.raises(BatchError, match="is the folder of the pictures"):
            Place(folder).look(found)
    below = planned(tmp_path / "in", library, options, "moods/{name}-{emotion}")
    assert made(below, tmp_path / "in")[0].done == 1
    assert planned(tmp_path / "in", library, options, "moods/{name}-{emotion}") == below


def test_of_a_folder_the_same_fault_is_told_once(tmp_path: Path, library: Library) -> None:
    for number in range(3):
        photo(tmp_path / "in" / f"{number}.png", seed=number)
    options = Options(model="grader", emotions=(Blend.of("awe"),))
    with pytest.raises(FaultsError, match=r"^One fault in the jobs") as caught:
        planned(tmp_path / "in", library, options, "con")
    assert len(caught.value.faults) == 1


def test_looking_makes_nothing_and_knows_what_is_there(tmp_path: Path, library: Library) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a", "b"]), library, DRAWER), tmp_path / "out"
    place = Place(folder)
    place.look(found)
    assert not any(map(place.is_done, found.jobs))
    assert not folder.exists()
    made(found, folder)
    (folder / "001.png").unlink()
    place = Place(folder)
    place.look(found)
    assert list(map(place.is_done, found.jobs)) == [True, False]
    with Place(folder):  # it holds no lock
        place.look(found)


def test_one_batch_at_a_time(tmp_path: Path, library: Library) -> None:
    with Place(tmp_path / "out"), pytest.raises(BatchError, match="Another batch is writing"):
        Place(tmp_path / "out").open()
    (tmp_path / "file").write_text("")
    with pytest.raises(BatchError, match="is no folder: give"):
        Place(tmp_path / "file").open()


def test_a_folder_that_cannot_be_read_is_free_again(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a"]), library, DRAWER), tmp_path / "out"

    def away(place: Place) -> None:
        raise OSError(5, "Input/output error")

    with monkeypatch.context() as patch:
        patch.setattr(Place, "_read", away)
        with pytest.raises(BatchError, match="input/output error"):
            Place(folder).open()
    assert made(found, folder)[0].done == 1


def test_a_journal_that_was_cut_or_damaged_costs_those_lines_alone(
    tmp_path: Path, library: Library
) -> None:
    prompts = ["a", "b", "c"]
    found, folder = planned(lines(tmp_path / "j", prompts), library, DRAWER), tmp_path / "out"
    made(found, folder)
    journal = folder / OWN / "journal.jsonl"
    whole = journal.read_bytes().splitlines(keepends=True)
    journal.write_bytes(b"".join([b"\xff{[\n", whole[0], whole[1][:-20]]))
    # The two whose lines are lost are nobody's now; they were made here, but who knows.
    with pytest.raises(FaultsError) as caught:
        made(found, folder)
    assert len(caught.value.faults) == 2
    (folder / "001.png").unlink()
    (folder / "002.png").unlink()
    workers = HereCrew()
    made(found, folder, workers)
    assert [task.recipe.prompt for task in workers.given] == ["b", "c"]
    assert made(found, folder, HereCrew(0))[0].earlier == 3


def test_a_poisoned_job_is_put_aside_after_three_and_costs_no_other(
    tmp_path: Path, library: Library
) -> None:
    found = planned(lines(tmp_path / "j", ["poison", "a", "trips", "b"]), library, DRAWER)
    folder, workers = tmp_path / "out", HereCrew(2, lambda task: "poison" in task.recipe.prompt)
    progress, said = made(found, folder, workers)
    given = [task.recipe.prompt for task in workers.given]
    assert (given.count("poison"), given.count("trips")) == (TRIES, TRIES)
    assert (given.count("a"), given.count("b")) == (1, 1)
    assert (progress.done, progress.failed) == (2, 2)
    statuses = {
        row["prompt"]: (row["status"], row["tries"], row["problem"]) for row in rows(folder)
    }
    assert statuses["poison"][:2] == ("aside", "3")
    assert "ended 3 times while making it, lastly by SIGKILL" in statuses["poison"][2]
    assert statuses["trips"] == (
        "failed", "3", "Something went wrong (KeyError: 'an unforeseen fault').",
    )  # fmt: skip
    assert sum("tried again" in line for line in said) == 4


def test_a_worker_that_ends_while_it_has_nothing_to_do_is_given_nothing_more(
    tmp_path: Path, library: Library
) -> None:
    class Leaving(HereCrew):
        def give(self, worker: str, task: Task) -> None:
            assert worker == "worker 1"
            if not self.given:
                self._reports.append(Gone("worker 2", "SIGKILL"))
            super().give(worker, task)

    workers = Leaving(2)
    found = planned(lines(tmp_path / "j", ["trips"]), library, DRAWER)
    progress, said = made(found, tmp_path / "out", workers)
    assert (progress.failed, len(workers.given)) == (1, TRIES)
    assert "The worker 2 has ended (SIGKILL)." in said


def test_a_model_that_cannot_be_loaded_ends_it(tmp_path: Path, library: Library) -> None:
    found = planned(lines(tmp_path / "j", ["a"]), library, DRAWER)

    class Broken(HereCrew):
        def give(self, worker: str, task: Task) -> None:
            self._reports.append(Done(worker, Failure(task.key, "model", "It is damaged.")))

    with pytest.raises(BatchError, match=r"It is damaged\."):
        made(found, tmp_path / "out", Broken())


def test_a_source_that_changes_meanwhile_is_told(tmp_path: Path, library: Library) -> None:
    photo(tmp_path / "photo.png")
    (tmp_path / "j").write_text('{"picture": "photo.png", "emotion": "awe", "model": "grader"}')
    found = planned(tmp_path / "j", library)
    photo(tmp_path / "photo.png", seed=1)
    progress, said = made(found, tmp_path / "out")
    assert progress.failed == 1
    assert "was changed since the jobs were checked" in said[-1]


def test_a_source_that_changes_while_it_runs_mixes_nothing_up(
    tmp_path: Path, library: Library
) -> None:
    """Whoever has its pixels already goes on with them, who has not is told; the next run makes
    all of what is there then."""
    image, jobs = tmp_path / "photo.png", tmp_path / "j"
    photo(image)
    jobs.write_text("".join(
        json.dumps({"picture": "photo.png", "emotion": e, "model": "grader", "name": e}) + "\n"
        for e in ("awe", "fear", "anger", "sadness")
    ))  # fmt: skip
    found = planned(jobs, library)
    made(found, tmp_path / "before")

    class Changing(HereCrew):
        def give(self, worker: str, task: Task) -> None:
            if len(self.given) == 1:
                photo(image, seed=1)
            super().give(worker, task)

    progress, said = made(found, tmp_path / "out", Changing(2))
    assert (progress.done, progress.failed) == (2, 2)
    assert all("photo.png was changed since the jobs were checked" in line for line in said[1:])
    before = results(tmp_path / "before")
    assert results(tmp_path / "out").items() <= before.items()

    again = planned(jobs, library)
    assert {job.key for job in again.jobs}.isdisjoint(job.key for job in found.jobs)
    assert made(again, tmp_path / "out")[0].earlier == 0
    made(again, tmp_path / "after")
    assert results(tmp_path / "out") == results(tmp_path / "after")
    assert results(tmp_path / "out") != before


def test_a_worker_that_keeps_a_picture_s_pixels_takes_them_for_no_other(
    tmp_path: Path, library: Library
) -> None:
    options = Options(model="grader", emotions=(Blend.of("awe"), Blend.of("fear")))
    for number in range(3):
        photo(tmp_path / "in" / f"{number}.png", seed=number)
        photo(tmp_path / f"{number}" / f"{number}.png", seed=number)
    made(planned(tmp_path / "in", library, options), tmp_path / "together", HereCrew(1))
    for number in range(3):
        made(planned(tmp_path / f"{number}", library, options), tmp_path / "alone", HereCrew(1))
    assert len(results(tmp_path / "together")) == 6
    assert results(tmp_path / "together") == results(tmp_path / "alone")


def test_a_raw_file_s_pixels_are_those_of_the_bytes_that_were_compared(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    image, seen = tmp_path / "a.dng", []

    def read(path: Path) -> bytes:
        data = Path(path).read_bytes()
        image.write_bytes(b"another")
        return data

    def opened(path: Path, notes: list[str]) -> Picture:
        seen.append((path.suffix, path.read_bytes()))
        return Picture(8, 8, "RGB", bytes(192))

    image.write_bytes(b"raw")
    monkeypatch.setattr("muse_desktop.batch.worker.picture_bytes", read)
    monkeypatch.setattr("muse_desktop.batch.worker.open_picture", opened)
    handed = Handed("a.dng", hashlib.sha256(b"raw").hexdigest(), str(image))
    recipe = Recipe("edit", "a", size=None)
    Worker(FakeMaker()).do(Task("key", recipe, handed, None, "", False, Wish()))
    assert seen == [(".dng", b"raw")]


def test_a_full_disk_is_told_and_nothing_half_is_left(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a"]), library, DRAWER), tmp_path / "out"

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr("muse_desktop.batch.place.os.fsync", full)
        with pytest.raises(BatchError, match="make room, then begin again; it goes on"):
            made(found, folder)
    assert not list(folder.glob("*.png"))
    assert not list(folder.glob("*.part"))
    assert made(found, folder)[0].done == 1


def test_rate_and_time_left() -> None:
    progress = Progress(10, done=1)
    for now in (0.0, 30.0, 60.0):
        progress.done += 1
        progress.tick(now)
    assert progress.rate == pytest.approx(2.0)
    assert progress.seconds_left == pytest.approx(180.0)


@pytest.mark.timeout(900)
def test_processes_share_the_work_survive_a_death_and_end(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = tmp_path / "log"
    monkeypatch.setenv(LOG, str(log))
    monkeypatch.delenv("OMP_NUM_THREADS", raising=False)
    prompts = [f"slow {n}" for n in range(30)] + ["poison"]
    found, folder = planned(lines(tmp_path / "j", prompts), library, DRAWER), tmp_path / "out"
    workers = crew(found)
    try:
        progress, said = made(found, folder, workers)
    finally:
        workers.close()
    assert (progress.done, progress.failed) == (30, 1)
    assert said[0].startswith("2 workers on the processor")
    assert workers.processes() == []
    told = [line.split() for line in log.read_text().splitlines()]
    loads = [line[0] for line in told if line[1] == "load"]
    assert len(loads) == len(set(loads))  # once a process
    # Whoever joins those that work begins with its share of the cores, before torch arrives.
    share = str(max(1, _cores() // 2))
    assert [line[3] for line in told if line[1] == "load"][1:] == [share] * (len(loads) - 1)
    assert sum(line[2] == "poison" for line in told) == TRIES
    made(found, tmp_path / "alone", HereCrew(1, lambda task: "poison" in task.recipe.prompt))
    assert results(tmp_path / "alone") == results(folder)


def test_workers_that_cannot_begin_are_told(tmp_path: Path, library: Library) -> None:
    (tmp_path / "models" / "drawer").rename(tmp_path / "models" / "was")
    told = json.loads((tmp_path / "models" / "was" / "pack.json").read_text()) | {"name": "broken"}
    (tmp_path / "models" / "was" / "pack.json").write_text(json.dumps(told))
    found = planned(lines(tmp_path / "j", ["a"], model="broken"), library)
    workers = crew(found)
    try:
        with pytest.raises(BatchError, match=r"The model is damaged: install it again\."):
            made(found, tmp_path / "out", workers)
    finally:
        workers.close()


@pytest.mark.parametrize(
    ("hello", "jobs", "wanted", "device", "expected"),
    [
        (Hello("cpu", ("cpu",), 2 * 10**9, 5 * 10**9), 99, None, "auto", ["cpu"] * 3),
        (Hello("cpu", ("cpu",), 2 * 10**9, 0), 99, None, "auto", ["cpu"]),
        (Hello("cpu", ("cpu",), 1, 10**12), 2, None, "auto", ["cpu"] * 2),
        (Hello("cpu", ("cpu",), 1, 10**12), 99, 7, "auto", ["cpu"] * 7),
        (Hello("cuda:0", ("cuda:0", "cuda:1", "cpu"), 1, 0), 99, None, "auto", ["cuda:0", "cuda:1"]),  # noqa: E501
        (Hello("cuda:1", ("cuda:0", "cuda:1", "cpu"), 1, 0), 99, None, "cuda:1", ["cuda:1"]),
        (Hello("cuda:0", ("cuda", "cpu"), 1, 0), 99, None, "auto", ["cuda:0"]),
        (Hello("mps", ("mps", "cpu"), 1, 0), 99, None, "auto", ["mps"]),
    ],
)  # fmt: skip
def test_how_many_workers(
    hello: Hello, jobs: int, wanted: int | None, device: str, expected: list[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:  # fmt: skip
    monkeypatch.setattr("muse_desktop.batch.local._cores", lambda: 8)
    decide = LocalCrew.__new__(LocalCrew)
    decide._jobs, decide._wanted, decide._device = jobs, wanted, device
    devices, said = decide._decide(hello)
    assert devices == expected
    assert said.endswith(".")


def test_a_result_is_in_the_journal_before_it_has_its_name(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A kill between the two leaves an entry without a file, and never a file of nobody's."""
    found, folder = planned(lines(tmp_path / "j", ["a"]), library, DRAWER), tmp_path / "out"
    journal, replace = folder / OWN / "journal.jsonl", os.replace
    known: list[bool] = []

    def noting(source: Path, target: Path) -> None:
        if Path(target).suffix == ".png":
            known.append('"000.png"' in journal.read_text())
        replace(source, target)

    monkeypatch.setattr("muse_desktop.system.atomic_write.os.replace", noting)
    made(found, folder)
    assert known == [True]
    (folder / "000.png").unlink()
    assert made(found, folder)[0].earlier == 0
    assert (folder / "000.png").is_file()


def test_a_result_of_the_same_length_that_was_changed_is_made_anew(
    tmp_path: Path, library: Library
) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a"]), library, DRAWER), tmp_path / "o"
    made(found, folder)
    whole = (folder / "000.png").read_bytes()
    (folder / "000.png").write_bytes(whole[:-1] + b"?")
    os.utime(folder / "000.png", (1, 1))
    assert made(found, folder)[0].earlier == 0
    assert (folder / "000.png").read_bytes() == whole


def test_the_manifest_says_of_what_is_gone_that_it_waits(tmp_path: Path, library: Library) -> None:
    found, folder = planned(lines(tmp_path / "j", ["a"]), library, DRAWER), tmp_path / "o"
    made(found, folder)
    (folder / "000.png").unlink()
    with Place(folder) as place:
        Batch(found, place).write_manifest()
    assert rows(folder)[0]["status"] == "waiting"


def test_versions_and_a_pack_s_calibration_are_in_the_key(
    tmp_path: Path, library: Library, monkeypatch: pytest.MonkeyPatch
) -> None:
    jobs = lines(tmp_path / "j", ["a"])
    before = planned(jobs, library, DRAWER).jobs[0].key
    pack = library.get("drawer")
    assert pack_digest(replace(pack, calibration={"guide": 2.0})) != pack_digest(pack)
    monkeypatch.setattr("muse_desktop.batch.keys.versions", lambda: (("torch", "another"),))
    assert planned(jobs, library, DRAWER).jobs[0].key != before
