"""How long what waits is likely to take, by what orders of its kind took before."""

from __future__ import annotations

from collections.abc import Sequence

from muse_desktop.session.orders import Order

Kind = tuple[str, str, bool, bool]
"""Model, mode, whether the strength is found out, whether toward an emotion: what prices differ
by."""


class Pace:
    """Seconds of a step, by kind; of one that is not known nothing is said."""

    def __init__(self) -> None:
        self._seconds: dict[Kind, float] = {}

    def learn(self, order: Order, seconds: float) -> None:
        """An order takes so many seconds, all its pictures together."""
        if seconds > 0 and order.recipes:
            self._seconds[_kind(order)] = seconds / _steps(order)

    def of(self, order: Order) -> float | None:
        """Return how many seconds an order is likely to take; None: not known."""
        step = self._seconds.get(_kind(order))
        return None if step is None else step * _steps(order)

    def of_all(self, orders: Sequence[Order]) -> float | None:
        """Return the same of several; None where it is not known of one of them."""
        times = [self.of(order) for order in orders]
        known = [time for time in times if time is not None]
        return sum(known) if len(known) == len(times) else None


def _kind(order: Order) -> Kind:
    recipe = order.recipe
    return recipe.model, recipe.mode, recipe.auto, recipe.target is not None


def _steps(order: Order) -> int:
    return sum(recipe.steps for recipe in order.recipes)
