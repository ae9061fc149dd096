"""The bar goes on between two events, and through what is done after the last one."""

from __future__ import annotations

import pytest

from muse_desktop.ui.generation.progress import MOST, RunClock


class Time:
    now = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_bar_follows_the_time_through_a_long_gap_and_the_packing() -> None:
    time = Time()
    clock = RunClock(time)
    clock.begin(10.0)
    assert clock.share is None
    time.now += 50.0  # loading
    assert clock.share is None  # nothing is known yet
    clock.hear(0.5, 8.0, 4.0)  # and 3.5 s to pack 10 megapixels
    assert clock.share == pytest.approx(4 / 11.5)
    time.now += 2.0
    assert clock.share == pytest.approx(6 / 11.5)
    time.now += 2.0
    clock.hear(1.0, 8.0, 0.0)
    clock.pack()
    time.now += 1.75
    assert clock.share == pytest.approx(9.75 / 11.5)
    time.now += 60.0
    assert clock.share == MOST
    clock.end()


def test_it_never_goes_back() -> None:
    time = Time()
    clock = RunClock(time)
    clock.begin(0.0)
    clock.hear(0.5, 2.0, 1.0)
    assert clock.share == pytest.approx(0.5)
    clock.hear(0.25, 4.0, 1.0)
    assert clock.share == pytest.approx(0.5)


def test_what_packing_took_is_foreseen_the_next_time() -> None:
    time = Time()
    clock = RunClock(time)
    clock.begin(10.0)
    clock.hear(1.0, 1.0, 0.0)
    clock.pack()
    time.now += 9.0
    clock.end()
    clock.begin(10.0)
    clock.hear(1.0, 1.0, 0.0)
    assert clock.share == pytest.approx(0.1)


def test_a_window_that_hears_late_is_not_led_astray() -> None:
    time = Time()
    clock = RunClock(time)
    clock.begin(0.0)
    clock.hear(0.1, 30.0, 3.0)  # the first that it hears, long after the beginning
    assert clock.share == pytest.approx(0.1)
    time.now += 3.0
    assert clock.share == pytest.approx(0.2)


def test_the_bar_waits_where_the_next_event_was_due() -> None:
    """Nine steps were thought to take a second together, and each takes two."""
    time = Time()
    clock = RunClock(time)
    clock.begin(0.0)
    clock.hear(0.1, 1.0, 0.1)
    time.now += 2.0
    assert clock.share == pytest.approx(0.2)
    clock.hear(2.1 / 18, 18.0, 2.0)
    assert clock.share == pytest.approx(0.2)
    time.now += 2.0
    assert clock.share == pytest.approx(4.1 / 18)
