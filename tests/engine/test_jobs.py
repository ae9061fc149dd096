"""The queue between window and engine."""

from __future__ import annotations

import threading

import pytest

from muse_desktop.engine.jobs import Job, JobQueue, Preload
from tests.support import PATIENCE_MS


def test_first_in_first_out_with_numbers_that_never_repeat() -> None:
    queue = JobQueue()
    numbers = [queue.put(Preload(name)).number for name in "abc"]
    taken = []
    for _ in numbers:
        job = queue.take()
        assert job is not None
        taken.append(job.number)
        last = queue.done()
    assert taken == numbers
    assert last
    assert queue.put(Preload("d")).number not in numbers


def test_cancel_says_where_the_job_was() -> None:
    queue = JobQueue()
    first, second = queue.put(Preload("a")), queue.put(Preload("b"))
    assert queue.take() is first
    assert queue.cancel(second.number) == "waiting"
    assert queue.cancel(second.number) == "gone"
    assert not first.token.is_cancelled()
    assert queue.cancel(first.number) == "running"
    assert first.token.is_cancelled()
    assert queue.done()
    assert queue.cancel(first.number) == "gone"


def test_close_wakes_a_waiting_thread() -> None:
    queue = JobQueue()
    taken: list[Job | None] = []
    thread = threading.Thread(target=lambda: taken.append(queue.take()))
    thread.start()
    assert queue.close() == []
    thread.join(PATIENCE_MS / 1000)
    assert taken == [None]
    with pytest.raises(RuntimeError):
        queue.put(Preload("a"))


def test_every_job_is_either_run_or_cancelled_never_both() -> None:
    queue = JobQueue()
    jobs = [queue.put(Preload(str(i))) for i in range(300)]
    ran: list[int] = []

    def work() -> None:
        while (job := queue.take()) is not None:
            ran.append(job.number)
            queue.done()

    thread = threading.Thread(target=work)
    thread.start()
    taken_out = [job.number for job in jobs if queue.cancel(job.number) == "waiting"]
    while queue.waiting or queue.running:
        pass
    queue.close()
    thread.join(PATIENCE_MS / 1000)
    assert sorted(ran + taken_out) == [job.number for job in jobs]
