"""The queue: what is asked for, in the order in which it is made. Knows no window and no engine."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Literal

from muse_desktop.muse.request import Recipe
from muse_desktop.session.orders import MAX_ORDERS, Order

State = Literal["running", "waiting", "held", "failed"]
"""Held: of an earlier session; it waits until somebody says that it shall begin."""


@dataclass(frozen=True)
class Entry:
    """An order in the queue.

    Parameters
    ----------
    order : what is asked for, and not there yet
    state : where it is
    why : of one that failed, a sentence
    """

    order: Order
    state: State = "waiting"
    why: str = ""


class OrderQueue:
    """Orders, one of which may run; it stands first, and nothing moves it.

    Parameters
    ----------
    on_change : called after every change
    """

    def __init__(self, on_change: Callable[[], object] = lambda: None) -> None:
        self._on_change = on_change
        self._entries: tuple[Entry, ...] = ()

    # -- looking -----------------------------------------------------------------------------

    @property
    def entries(self) -> tuple[Entry, ...]:
        """All of them, in the order in which they are made."""
        return self._entries

    @property
    def running(self) -> Order | None:
        """What is being made."""
        return next((e.order for e in self._entries if e.state == "running"), None)

    def orders(self, *states: State) -> tuple[Order, ...]:
        """Return the orders in some states."""
        return tuple(entry.order for entry in self._entries if entry.state in states)

    @property
    def unfinished(self) -> tuple[Order, ...]:
        """What a kill would lose: all that was not made, nor told to have failed."""
        return self.orders("running", "waiting", "held")

    @property
    def is_full(self) -> bool:
        """Whether no more can be asked for."""
        return len(self._entries) >= MAX_ORDERS

    # -- asking ------------------------------------------------------------------------------

    def add(self, order: Order) -> None:
        """Put an order at the end; raises OverflowError where it is full."""
        if self.is_full:
            raise OverflowError
        self._set((*self._entries, Entry(order)))

    def bring_back(self, orders: tuple[Order, ...]) -> None:
        """Hold what an earlier session left, in place of everything."""
        self._set(tuple(Entry(order, "held") for order in orders))

    def move(self, order_id: str, place: int) -> None:
        """Let an order stand at another place of the entries; the running one stays first."""
        entry = self._find(order_id)
        if entry is None or entry.state == "running":
            return
        others = [other for other in self._entries if other is not entry]
        first = 1 if self.running is not None else 0
        others.insert(min(max(place, first), len(others)), entry)
        self._set(tuple(others))

    def remove(self, order_id: str) -> None:
        """Take an order away, unless it runs."""
        self._set(tuple(e for e in self._entries if e.order.id != order_id or e.state == "running"))

    def clear(self) -> None:
        """Take everything away that does not run."""
        self._set(tuple(e for e in self._entries if e.state == "running"))

    def begin(self, *order_ids: str) -> None:
        """Let orders wait for their turn that failed, or were held."""
        self._set(
            tuple(
                Entry(e.order) if e.order.id in order_ids and e.state in ("failed", "held") else e
                for e in self._entries
            )
        )

    # -- making ------------------------------------------------------------------------------

    def take(self) -> Order | None:
        """Let the next order run, and return it; None where one runs, or none waits."""
        if self.running is not None:
            return None
        entry = next((e for e in self._entries if e.state == "waiting"), None)
        if entry is None:
            return None
        others = tuple(e for e in self._entries if e is not entry)
        self._set((replace(entry, state="running"), *others))
        return entry.order

    def made(self, order_id: str, recipe: Recipe) -> None:
        """A picture of the running order is there; the last one ends it."""
        entry = self._running(order_id)
        if entry is None:
            return
        rest = entry.order.without(recipe)
        left = (replace(e, order=rest) if e is entry else e for e in self._entries)
        self._set(tuple(e for e in left if e.order.recipes))

    def end(self, order_id: str, why: str = "") -> None:
        """The running order is over: made, or cancelled; or it failed, and a sentence says why.

        What failed stays below what waits, to be tried again.
        """
        entry = self._running(order_id)
        if entry is not None:
            others = tuple(e for e in self._entries if e is not entry)
            self._set((*others, Entry(entry.order, "failed", why)) if why else others)

    def forget(self) -> None:
        """Take everything away; what runs is nobody's any more."""
        self._set(())

    # -- within ------------------------------------------------------------------------------

    def _find(self, order_id: str) -> Entry | None:
        return next((e for e in self._entries if e.order.id == order_id), None)

    def _running(self, order_id: str) -> Entry | None:
        entry = self._find(order_id)
        return entry if entry is not None and entry.state == "running" else None

    def _set(self, entries: tuple[Entry, ...]) -> None:
        if entries != self._entries:
            self._entries = entries
            self._on_change()
