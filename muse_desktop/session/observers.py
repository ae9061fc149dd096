"""Callbacks for a document that knows no Qt."""

from __future__ import annotations

from collections.abc import Callable
from typing import Generic, TypeVar

T = TypeVar("T")


class Observers(Generic[T]):
    """An ordered list of callables that are told a value."""

    def __init__(self) -> None:
        self._callbacks: list[Callable[[T], object]] = []

    def connect(self, callback: Callable[[T], object]) -> Callable[[], None]:
        """Add a callback; return a function that takes it away again (safe to call twice)."""
        self._callbacks.append(callback)

        def disconnect() -> None:
            if callback in self._callbacks:
                self._callbacks.remove(callback)

        return disconnect

    def tell(self, value: T) -> None:
        """Call every callback, in the order in which they were added."""
        for callback in tuple(self._callbacks):
            callback(value)
