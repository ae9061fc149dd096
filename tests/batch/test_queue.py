"""Every job goes to a worker, those that share something to one, and nobody waits for nothing."""

from __future__ import annotations

import random
from pathlib import Path

import pytest

from muse_desktop.batch.job import Job, Source
from muse_desktop.batch.queue import TRIES, Queue
from muse_desktop.muse.request import Recipe


def job(number: int, picture: str = "a", seed: int = 0, model: str = "daylight") -> Job:
    recipe = Recipe("edit", "warm", model=model, seed=seed)
    source = Source(Path(picture), picture, sha256=picture)
    return Job(number, number, "jobs", recipe, source, None, f"{number}.png", f"key {number}")


def test_what_shares_a_picture_goes_to_one_worker_and_what_shares_more_follows() -> None:
    jobs = [job(n, picture, seed) for n, (picture, seed) in enumerate(
        (p, s) for s in (0, 1) for p in "ab" for _ in range(2))]  # fmt: skip
    queue = Queue(jobs)
    taken = [(queue.take("one"), queue.take("two")) for _ in range(4)]
    for place, picture in enumerate("ab"):
        own = [pair[place] for pair in taken]
        assert {j.source.sha256 for j in own if j and j.source} == {picture}
        assert [j.recipe.seed for j in own if j] == [0, 0, 1, 1]
    assert len(queue) == 0
    assert queue.take("one") is None


def test_a_worker_stays_with_its_model() -> None:
    queue = Queue([job(1, "a", model="x"), job(2, "b", model="y"), job(3, "c", model="x")])
    first = queue.take("one")
    assert first is not None
    other = queue.take("one")
    assert other is not None
    assert other.recipe.model == first.recipe.model == "x"


def test_whoever_has_nothing_takes_half_of_what_another_has_before_it() -> None:
    queue = Queue([job(n) for n in range(9)])
    assert [getattr(queue.take("one"), "number", None)] == [0]
    assert [getattr(queue.take("two"), "number", None) for _ in range(2)] == [5, 6]
    assert [getattr(queue.take("one"), "number", None) for _ in range(4)] == [1, 2, 3, 4]


@pytest.mark.parametrize("seed", range(30))
def test_as_long_as_something_waits_everybody_gets_something(seed: int) -> None:
    chance = random.Random(seed)
    count = chance.randrange(1, 40)
    queue = Queue([job(n, chance.choice("abc"), chance.randrange(2)) for n in range(count)])
    workers, done = ["one", "two", "three"], set[int]()
    while len(queue):
        worker = chance.choice(workers)
        taken = queue.take(worker)
        assert taken is not None
        if chance.random() < 0.2:
            queue.leave(worker)
            if not queue.fail(taken):
                done.add(taken.number)
        else:
            assert taken.number not in done
            done.add(taken.number)
    assert done == set(range(count))
    assert all(queue.take(worker) is None for worker in workers)


def test_what_fails_is_tried_again_when_all_else_is_done_and_then_put_aside() -> None:
    queue = Queue([job(0), job(1)])
    bad = queue.take("one")
    assert bad is not None
    assert queue.fail(bad)
    other = queue.take("one")
    assert other is not None
    assert other.number == 1
    for tries in range(2, TRIES + 1):
        assert queue.take("one") is bad
        assert queue.tries(bad) == tries
        assert queue.fail(bad) == (tries < TRIES)
    assert len(queue) == 0
