"""The queue by itself: order, turns, failures, what is brought back."""

from __future__ import annotations

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Recipe
from muse_desktop.session.orders import MAX_ORDERS, Order
from muse_desktop.ui.generation.pace import Pace
from muse_desktop.ui.generation.queue import OrderQueue


def order(name: str, pictures: int = 1, **settings: object) -> Order:
    """Return an order whose id is its name."""
    recipe = Recipe("generate", name, **settings)  # type: ignore[arg-type]
    return Order((recipe,) * pictures, name, id=name)


def queue(*names: str) -> OrderQueue:
    made = OrderQueue()
    for name in names:
        made.add(order(name))
    return made


def names(found: OrderQueue) -> list[str]:
    return [f"{entry.order.id} {entry.state}" for entry in found.entries]


def test_orders_are_made_one_after_another_as_they_were_asked_for() -> None:
    found = queue("a", "b")
    assert found.take() == order("a")
    assert found.take() is None
    assert names(found) == ["a running", "b waiting"]
    found.made("a", order("a").recipe)
    assert names(found) == ["b waiting"]
    assert found.take() == order("b")
    found.end("b")
    assert found.take() is None
    assert found.entries == ()


def test_what_is_made_of_a_series_is_asked_for_no_longer() -> None:
    found = OrderQueue()
    found.add(order("series", 3))
    found.take()
    found.made("series", order("series").recipe)
    assert len(found.unfinished[0].recipes) == 2
    found.end("series", "There is not enough memory for this.")
    assert names(found) == ["series failed"]
    assert found.unfinished == ()
    found.begin("series")
    again = found.take()
    assert again is not None
    assert len(again.recipes) == 2


def test_waiting_orders_move_and_the_running_one_stays_first() -> None:
    found = queue("a", "b", "c", "d")
    found.take()
    found.move("d", 1)
    assert names(found) == ["a running", "d waiting", "b waiting", "c waiting"]
    found.move("c", 0)
    assert names(found)[:2] == ["a running", "c waiting"]
    found.move("c", 99)
    assert names(found)[-1] == "c waiting"
    found.move("a", 2)
    found.move("nobody", 0)
    assert names(found)[0] == "a running"


def test_the_running_one_is_ended_by_who_runs_it_alone() -> None:
    found = queue("a", "b", "c")
    found.take()
    found.remove("a")
    found.remove("b")
    assert names(found) == ["a running", "c waiting"]
    found.end("c")  # a word that comes late of an order that does not run
    found.made("c", order("c").recipe)
    assert names(found) == ["a running", "c waiting"]
    found.clear()
    assert names(found) == ["a running"]
    found.forget()
    assert found.running is None


def test_a_failure_lets_the_next_begin_and_can_be_tried_again() -> None:
    found = queue("a", "b")
    found.take()
    found.end("a", "It failed.")
    assert names(found) == ["b waiting", "a failed"]
    assert found.entries[1].why == "It failed."
    assert found.take() == order("b")
    assert names(found) == ["b running", "a failed"]
    found.begin("a", "b")
    assert names(found) == ["b running", "a waiting"]
    assert found.entries[1].why == ""


def test_what_is_brought_back_waits_until_it_is_wanted() -> None:
    found = OrderQueue()
    found.bring_back((order("old"), order("older")))
    assert found.take() is None
    assert found.unfinished == (order("old"), order("older"))
    found.add(order("new"))
    assert found.take() == order("new")
    found.begin("older")
    found.made("new", order("new").recipe)
    assert found.take() == order("older")
    assert names(found) == ["older running", "old held"]


def test_no_more_than_so_many_wait() -> None:
    found = queue(*(str(k) for k in range(MAX_ORDERS)))
    assert found.is_full
    with pytest.raises(OverflowError):
        found.add(order("more"))


def test_every_change_is_told_once_and_nothing_else() -> None:
    told: list[int] = []
    found = OrderQueue(lambda: told.append(1))
    found.add(order("a"))
    found.take()
    found.take()
    found.remove("nobody")
    found.clear()
    assert len(told) == 2


def test_time_is_foreseen_from_what_the_same_took_before() -> None:
    pace = Pace()
    short, long = order("a", steps=10), order("b", 2, steps=20)
    assert pace.of(short) is None
    pace.learn(short, 5.0)
    assert pace.of(long) == pytest.approx(20.0)
    assert pace.of_all((short, long)) == pytest.approx(25.0)
    steered = order("c", steps=10, target=Blend.of("awe"))
    assert pace.of_all((short, steered)) is None
    assert pace.of_all(()) == 0
    pace.learn(short, 0.0)
    assert pace.of(short) == pytest.approx(5.0)
