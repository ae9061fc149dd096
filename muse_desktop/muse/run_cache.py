"""What the pictures of a series, and the tries of *auto*, have in common, computed once.

Up to the step at which guidance begins, nothing depends on the wanted emotion or its intensity:
not the source as the model sees it, not its inversion, not the unguided steps, which of a drawing
are all that there are. Of these the source,
its trajectory and what its branch misses do not depend on the strength either: a stronger edit
begins higher up on the same trajectory. They are kept under the request without its emotion and
its strength; a request that differs in anything else finds nothing of them. What is kept is the
very tensor that a single run would have computed, so a result is the same to the bit.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable
from dataclasses import replace
from typing import Any, TypeVar

from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Request

T = TypeVar("T")


class RunCache:
    """A memory for one set of models; what one request left is dropped where the next is another.

    Latents are kept, of each step the two outputs of the network, and an edit's source: let go of
    it when the series is over.
    """

    def __init__(self) -> None:
        self._key: tuple[Request, Method] | None = None
        self._held: dict[Hashable, Any] = {}

    def begin(self, request: Request, method: Method) -> None:
        """Keep what was computed for the same request at another emotion or strength, and drop all
        else. What depends on the strength is to be put under a name that says which."""
        alike = request.with_(target=None, intensity=0.0, strength=1.0, preview=None)
        key = alike, replace(method, injection=0.0)
        if key != self._key:
            self._held.clear()
        self._key = key

    def get(self, name: Hashable, default: T) -> T:
        """Return what is kept under a name, or ``default``."""
        found: T = self._held.get(name, default)
        return found

    def put(self, name: Hashable, value: object) -> None:
        """Keep something that is complete (what a cancelled run left half done is not)."""
        self._held[name] = value

    def get_or_compute(self, name: Hashable, compute: Callable[[], T]) -> T:
        """Return what is kept under a name; the first time, compute it."""
        if name not in self._held:
            self._held[name] = compute()
        found: T = self._held[name]
        return found
