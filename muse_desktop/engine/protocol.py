"""What the engine thread needs of a backend: real models, or a script in tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Protocol

from muse_desktop.muse.events import Event, Loading, Probabilities
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture, Request

OnLoading = Callable[[Loading], None]
IsCancelled = Callable[[], bool]
Readings = dict[str, Probabilities]
"""``{"guide": {emotion: p}, "judge": {emotion: p}}``"""


class Backend(Protocol):
    """Made, used and closed by the engine thread alone."""

    def load(self, model: str | None, on_loading: OnLoading, is_cancelled: IsCancelled) -> str:
        """Make a pack ready (at once where it is already) and return its name.

        None means the pack that is loaded, or the default one.
        """
        ...

    def synthesize(
        self, request: Request, is_cancelled: IsCancelled, keep: bool = False
    ) -> Iterator[Event]:
        """Return the events of one picture; the pack was loaded before. Closing it cancels.

        With ``keep`` the next call finds what both pictures have in common.
        """
        ...

    def read(self, picture: Picture) -> Readings:
        """Return what the loaded pack's guide and judge see in a picture."""
        ...

    def explain(self, picture: Picture, emotion: str, is_cancelled: IsCancelled) -> HeatMap | None:
        """Return where the loaded pack's guide sees an emotion; None where it was cancelled."""
        ...

    def trim(self) -> None:
        """Give back memory that is only cached, after a failure or a cancel."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...
