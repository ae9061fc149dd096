"""The share that is shown follows the time: of jobs whose steps cost very different amounts."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.muse.events import Event, Evidence, Finished, Started, Step, TimingDetected
from muse_desktop.muse.progress import Prices, Progress
from muse_desktop.muse.request import Picture, Recipe, Request

OFF = 0.15
PICTURE = Picture(1, 1, "RGB", bytes(3))
DONE = Finished(PICTURE, Evidence())


class Job:
    """A picture's events with the seconds that each takes, on a clock of its own."""

    def __init__(self, *, invert: float, plain: float, steered: float, end: float, **more) -> None:
        self.now = 0.0
        self.costs = {"invert": invert, "plain": plain, "steered": steered, "end": end}
        self.begins = more.pop("begins", 3)
        self.steps = more.pop("steps", 20)
        self.request = request(**more)

    def events(self) -> Iterator[Event]:
        yield Started(self.steps, "m", "cpu")
        if self.request.recipe.mode == "edit":
            for index in range(self.steps):
                self.now += self.costs["invert"]
                yield Step("invert", index, self.steps)
        guided = self.request.recipe.target is not None
        for index in range(self.steps):
            if guided and index == self.begins:
                yield TimingDetected(index, self.steps, 0.2)
            steered = guided and index >= self.begins
            self.now += self.costs["steered" if steered else "plain"]
            yield Step("denoise", index, self.steps, guided=steered)
        self.now += self.costs["end"]
        yield DONE


def request(
    mode: str = "edit", edge: int = 300, emotion: str | None = "awe", model: str = "m"
) -> Request:
    target = None if emotion is None else Blend.of(emotion)
    source = Picture(edge, edge, "RGB", bytes(3 * edge * edge)) if mode == "edit" else None
    return Request(Recipe(mode, "a lake", target, model=model, steps=20), source)  # type: ignore[arg-type]


def deviation(job: Job, prices: Prices | None = None) -> float:
    """How far the share is off the time at worst, at events."""
    progress = Progress((job.request,), prices, lambda: job.now)
    seen = [(job.now, progress.after(event)) for event in job.events()]
    total = job.now
    shares = [share for _, share in seen]
    assert shares == sorted(shares)
    assert (shares[0], shares[-1]) == (0.0, 1.0)
    return max(abs(now / total - share) for now, share in seen)


# As measured: Daylight, Storybook, Stable Diffusion, whose look into the picture is as dear as a
# step, and a photograph of 12 megapixels, which is changed in full at the end.
JOBS = {
    "noise is added": {"invert": 0.001, "plain": 0.05, "steered": 0.19, "end": 0.11},
    "storybook": {"invert": 0.002, "plain": 0.12, "steered": 0.23, "end": 0.08},
    "a walk back": {"invert": 0.5, "plain": 1.0, "steered": 3.0, "end": 1.5},
    "large": {"invert": 0.001, "plain": 0.05, "steered": 0.17, "end": 2.25, "edge": 3464},
    "generated": {"invert": 0.0, "plain": 0.08, "steered": 0.16, "end": 0.07, "mode": "generate"},
    "unguided": {
        "invert": 0.0, "plain": 0.08, "steered": 9.0, "end": 0.07,
        "mode": "generate", "emotion": None,
    },
}  # fmt: skip


@pytest.mark.parametrize("name", JOBS)
def test_the_share_is_linear_in_time(name: str) -> None:
    assert deviation(Job(**JOBS[name])) <= OFF


@pytest.mark.parametrize("name", JOBS)
@pytest.mark.parametrize("begins", [1, 10])
def test_also_where_guidance_begins_early_or_late(name: str, begins: int) -> None:
    assert deviation(Job(**JOBS[name], begins=begins)) <= OFF + 0.1


def test_what_was_learnt_of_a_model_makes_the_next_picture_s_share_truer() -> None:
    costs = {"invert": 4.0, "plain": 1.0, "steered": 1.0, "end": 1.0}  # no rule of thumb fits
    prices = Prices()
    first = deviation(Job(**costs), prices)
    assert deviation(Job(**costs), prices) < min(first, 0.05)
    other = deviation(Job(**costs, model="other"), prices)
    assert other == pytest.approx(first)


def test_a_small_picture_teaches_nothing_of_a_large_one() -> None:
    prices = Prices()
    deviation(Job(**JOBS["noise is added"]), prices)
    assert deviation(Job(**JOBS["large"]), prices) <= OFF


def test_of_several_pictures_the_share_is_of_all() -> None:
    one = Job(**JOBS["generated"])
    progress = Progress((one.request,) * 4, None, lambda: one.now)
    seen = [(one.now, progress.after(event)) for _ in range(4) for event in one.events()]
    assert max(abs(now / one.now - share) for now, share in seen) <= OFF
    assert seen[-1][1] == 1.0


def test_what_is_ahead_is_the_next_event_alone() -> None:
    prices = Prices()
    for most in (6, 4):  # the second time where guidance sets in, and the ends, are off
        job = Job(invert=0.5, plain=1.0, steered=3.0, end=1.5)
        progress = Progress((job.request,), prices, lambda job=job: job.now)
        due, off = 0.0, 0
        for event in job.events():
            off += abs(job.now - due) > 0.2
            progress.after(event)
            due = job.now + progress.ahead
        assert off <= most
