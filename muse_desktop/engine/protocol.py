"""What the engine thread needs of a backend: real models, or a script in tests."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Literal, Protocol

import numpy as np
from numpy.typing import NDArray

from muse_desktop.muse.events import Loading, Probabilities
from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture, Request
from muse_desktop.muse.series import SeriesEvent

OnLoading = Callable[[Loading], None]
IsCancelled = Callable[[], bool]
Readings = dict[str, Probabilities]
"""``{"guide": {emotion: p}, "judge": {emotion: p}}``"""

AUTO = "auto"
"""The device that is asked for where nobody chose one: the fastest there is."""


Precision = Literal["auto", "full"]
"""Of the networks: what suits the device, or 32 bits wherever it is."""


@dataclass(frozen=True)
class Device:
    """Something to compute on: its ``name`` as ``--device`` takes it, and what a card's maker
    calls it (empty for the processor and for Apple's GPU)."""

    name: str
    card: str = ""


@dataclass(frozen=True)
class Devices:
    """What there is to compute on, and what is used.

    Parameters
    ----------
    available : the fastest first, the processor last
    asked : what was asked for: "auto" or a name
    chosen : which that is of those available; "auto" too where what was asked for is not there
    used : where the loaded model is, or the next one will be
    """

    available: tuple[Device, ...]
    asked: str
    chosen: str
    used: str

    @property
    def missing(self) -> bool:
        """Whether what was asked for is not there, so that "auto" took its place."""
        return self.chosen == AUTO != self.asked


class Backend(Protocol):
    """Made, used and closed by the engine thread alone."""

    def load(self, model: str | None, on_loading: OnLoading, is_cancelled: IsCancelled) -> str:
        """Make a pack ready (at once where it is already) and return its name.

        None means the pack that is loaded, or the default one.
        """
        ...

    def use_device(self, name: str) -> None:
        """Compute on a device, or "auto", from the next load on; one that is not there is "auto".

        A pack that is loaded elsewhere is loaded anew then.
        """
        ...

    def use_precision(self, precision: Precision) -> None:
        """Compute so precisely from the next load on; a pack that is loaded otherwise is loaded
        anew then."""
        ...

    @property
    def devices(self) -> Devices | None:
        """What there is to compute on; None until the first load has looked."""
        ...

    @property
    def borrowed(self) -> tuple[str, ...]:
        """Sentences that say which readers of the loaded pack are another's."""
        ...

    def synthesize(
        self, requests: Sequence[Request], is_cancelled: IsCancelled
    ) -> Iterator[SeriesEvent]:
        """Return the events of pictures in order; the pack was loaded before. Closing it cancels.

        They share what they have in common.
        """
        ...

    def read(self, picture: Picture) -> Readings:
        """Return what the loaded pack's guide and judge see in a picture."""
        ...

    def explain(self, picture: Picture, emotion: str, is_cancelled: IsCancelled) -> HeatMap | None:
        """Return where the loaded pack's guide sees an emotion; None where it was cancelled."""
        ...

    def regrade(
        self, picture: Picture, grade: Grade, amount: float, mask: Picture | None
    ) -> Picture:
        """Return a picture with so much of a grade, where the mask lets it; needs no pack."""
        ...

    def cover(self, picture: Picture, drawing: Picture, mask: Picture) -> Picture:
        """Return a picture with a drawing over it where the mask lets it; needs no pack."""
        ...

    def develop(self, numbers: Numbers, layers: Sequence[Layer], is_cancelled: IsCancelled) -> None:
        """Grade a file's own numbers, in place; needs no pack."""
        ...

    def tabulate(self, grade: Grade, amount: float) -> NDArray[np.float32]:
        """Return what so much of a grade does to each colour, N×N×N×3; needs no pack."""
        ...

    def trim(self) -> None:
        """Give back memory that is only cached, after a failure or a cancel."""
        ...

    def close(self) -> None:
        """Let go of everything."""
        ...
