"""What crews do where a worker ends, lacks memory, or cannot be reached; no process is started."""

from __future__ import annotations

import multiprocessing
from collections.abc import Callable, Sequence
from dataclasses import replace
from multiprocessing.connection import Connection
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest

from muse_desktop.batch import cluster
from muse_desktop.batch.cluster import ClusterCrew
from muse_desktop.batch.job import BatchError, Plan
from muse_desktop.batch.keys import versions
from muse_desktop.batch.local import LocalCrew
from muse_desktop.batch.messages import (
    Done,
    Failure,
    First,
    Gone,
    Handed,
    Hello,
    Made,
    Ready,
    Report,
    Task,
    Unfit,
)
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.road import HERE, Road
from muse_desktop.muse.request import Recipe

FIRST = First("drawer", "0" * 64, 1)
HELLO = Hello("cpu", ("cpu",), 10**6, 10**12, versions())
NO_MEMORY = Failure("", "model", "There is not enough memory for the model.")


def task(source: Handed | None = None) -> Task:
    return Task("key", Recipe("generate", "a"), source, None, "0" * 64, False, Wish())


# -- processes ------------------------------------------------------------------------------------


class Ended:
    """A process that the system has ended."""

    exitcode, pid = -9, 1

    def join(self) -> None:
        pass

    kill = close = join


@pytest.fixture
def ends(monkeypatch: pytest.MonkeyPatch) -> dict[str, Connection]:
    """The workers' ends of their pipes, by their names, as they are started."""
    found: dict[str, Connection] = {}

    def start(crew: Any, device: str) -> None:
        crew._count += 1
        name = f"worker {crew._count}"
        here, found[name] = multiprocessing.Pipe()
        crew._workers[name], crew._devices[name] = (Ended(), here), device

    monkeypatch.setattr(LocalCrew, "_start", start)
    return found


@pytest.fixture
def crew(ends: dict[str, Connection]) -> Any:
    made = LocalCrew(FIRST, jobs=9, wanted=2)
    yield made
    made.close()
    for end in ends.values():
        end.close()


def heard(crew: LocalCrew | ClusterCrew) -> Sequence[Report]:
    return list(crew.wait(0.5))


def test_a_worker_without_memory_stops_no_other(
    crew: LocalCrew, ends: dict[str, Connection]
) -> None:
    ends["worker 1"].send(HELLO)
    assert heard(crew) == [Ready("worker 1", HELLO)]
    ends["worker 2"].send(NO_MEMORY)
    assert heard(crew) == [Gone("worker 2", "There is not enough memory for the model")]
    assert list(ends) == ["worker 1", "worker 2"]  # and is not replaced
    made = Made("key", b"", {})
    ends["worker 1"].send(made)
    assert heard(crew) == [Done("worker 1", made)]


def test_without_any_that_works_a_worker_s_failure_ends_it(
    crew: LocalCrew, ends: dict[str, Connection]
) -> None:
    ends["worker 1"].send(NO_MEMORY)
    with pytest.raises(BatchError, match="not enough memory"):
        heard(crew)


def test_workers_that_end_before_they_begin_stop_no_other(
    crew: LocalCrew, ends: dict[str, Connection]
) -> None:
    ends["worker 1"].send(HELLO)
    assert heard(crew) == [Ready("worker 1", HELLO)]
    for number in (2, 3, 4):
        ends[f"worker {number}"].close()
        (gone,) = heard(crew)
        assert isinstance(gone, Gone)
    assert len(ends) == 4
    ends["worker 1"].close()
    assert heard(crew) == [Gone("worker 1", "SIGKILL, as the system does where memory runs out")]
    ends["worker 5"].close()
    with pytest.raises(BatchError, match="end before they begin"):
        heard(crew)


def test_a_worker_that_ends_behind_its_greeting_is_replaced(
    crew: LocalCrew, ends: dict[str, Connection]
) -> None:
    ends["worker 1"].send(HELLO)
    ends["worker 1"].close()
    assert heard(crew) == [Ready("worker 1", HELLO)]
    reports = heard(crew)
    assert [report.worker for report in reports] == ["worker 1"]
    assert list(ends) == ["worker 1", "worker 2", "worker 3"]


# -- a cluster ------------------------------------------------------------------------------------


class Client:
    """A scheduler with one worker, to which nothing can be sent."""

    def __init__(self, hello: Hello = HELLO, **told: object) -> None:
        self.workers: dict[str, dict[str, Any]] = {"tcp://a": {"resources": {}, **told}}
        self._hello = hello

    def scheduler_info(self) -> dict[str, Any]:
        return {"workers": dict(self.workers)}

    def submit(self, function: Callable[..., object], *arguments: object, **how: object) -> Answer:
        return Answer(self._hello)

    def scatter(self, data: bytes, **how: object) -> None:
        raise TimeoutError

    def close(self, timeout: float) -> None:
        pass


class Answer:
    """What a worker said, at once."""

    status = "finished"

    def __init__(self, hello: Hello) -> None:
        self._hello = hello

    def result(self) -> Hello:
        return self._hello

    def add_done_callback(self, tell: Callable[[Answer], object]) -> None:
        tell(self)


@pytest.mark.parametrize("ended", [False, True])
def test_a_picture_that_cannot_be_sent_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, ended: bool
) -> None:
    client = Client()
    monkeypatch.setattr(cluster, "_connect", lambda road, workers: (client, None))
    crew = ClusterCrew(Plan((), {}, Wish()), FIRST, Road(HERE))
    assert heard(crew) == [Ready("tcp://a", HELLO)]
    photo = tmp_path / "photo.png"
    photo.write_bytes(b"a picture")
    crew.give("tcp://a", task(Handed("photo.png", "0" * 64, str(photo))))
    if ended:
        client.workers.clear()
    (report,) = heard(crew)
    if ended:  # whose picture is tried again by another: it is not to blame
        assert report == Gone("tcp://a", "the scheduler knows it no more")
        assert heard(crew) == []
    else:
        assert isinstance(report, Done)
        assert isinstance(report.outcome, Failure)
        assert (report.outcome.key, report.outcome.kind) == ("key", "internal")
    crew.close()


@pytest.mark.parametrize(
    ("client", "device", "said"),
    [
        (Client(replace(HELLO, versions=(("torch", "0"),))), "auto",
         "tcp://a has other versions (torch 0): results would differ"),
        (Client(replace(HELLO, need=3 * 10**9), memory_limit=2 * 10**9), "auto",
         "tcp://a may take 2.0 GB, and a picture takes 3.0 GB"),
        (Client(), "cuda", "tcp://a has no resource GPU"),
    ],
)  # fmt: skip
def test_a_worker_that_does_not_suit_is_told_and_not_used(
    monkeypatch: pytest.MonkeyPatch, client: Client, device: str, said: str
) -> None:
    monkeypatch.setattr(cluster, "_connect", lambda road, workers: (client, None))
    crew = ClusterCrew(Plan((), {}, Wish()), FIRST, Road(HERE), device=device)
    (report,) = heard(crew)
    assert isinstance(report, Unfit)
    assert report.sentence.startswith(said)
    assert heard(crew) == []
    crew.close()


def test_however_long_a_cluster_took_to_begin_its_workers_are_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    now = [1000.0]

    def connect(road: Road, workers: int | None) -> tuple[Client, None]:
        now[0] += 10 * cluster._PATIENCE_S
        return Client(), None

    monkeypatch.setattr(cluster, "_connect", connect)
    monkeypatch.setattr(cluster, "time", SimpleNamespace(monotonic=lambda: now[0]))
    crew = ClusterCrew(Plan((), {}, Wish()), FIRST, Road(HERE), device="cuda")
    (report,) = heard(crew)
    assert isinstance(report, Unfit)
    crew.close()


def test_an_answer_to_an_earlier_worker_of_the_name_is_not_heard(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    client = Client()
    monkeypatch.setattr(cluster, "_connect", lambda road, workers: (client, None))
    crew = ClusterCrew(Plan((), {}, Wish()), FIRST, Road(HERE))
    assert heard(crew) == [Ready("tcp://a", HELLO)]
    crew._futures["tcp://a"] = Answer(HELLO)
    crew._heard.put(("done", "tcp://a", Answer(HELLO)))
    assert heard(crew) == []
    crew.close()
