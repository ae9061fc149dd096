"""The real backend: packs from the library, the method over them.

torch arrives with the first pack that is loaded, inside the engine thread; importing this module
does not import it.
"""

from __future__ import annotations

import gc
import logging
from collections.abc import Iterator, Sequence
from functools import partial
from typing import TYPE_CHECKING

from muse_desktop.engine.protocol import (
    AUTO,
    Device,
    Devices,
    IsCancelled,
    OnLoading,
    Precision,
    Readings,
)
from muse_desktop.models.live.devices import (
    available_devices,
    card_name,
    find_device,
    free_memory,
)
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.events import Loading
from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.progress import Prices
from muse_desktop.muse.request import Picture, Request
from muse_desktop.muse.series import SeriesEvent
from muse_desktop.muse.several import synthesize_all
from muse_desktop.system.uncollected import uncollected

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

    from muse_desktop.models.packs.pack import PackInfo
    from muse_desktop.muse.protocols import Models

log = logging.getLogger(__name__)

DEFAULT_MODEL = "storybook"


class TorchBackend:
    """Keeps the pack that was used last; another one replaces it.

    Parameters
    ----------
    library : where packs are found; by default as the settings say at each load
    device : "auto" or a name of :mod:`muse_desktop.models.live.devices`, until another is chosen
    """

    def __init__(self, library: Library | None = None, device: str = AUTO) -> None:
        self._library = library
        self._asked = device
        self._available: tuple[Device, ...] = ()
        self._models: Models | None = None
        self._pack: PackInfo | None = None
        self._place = ""
        self._precision: Precision = "auto"
        self._made_with: Precision = "auto"
        self._prices = Prices()

    def load(self, model: str | None, on_loading: OnLoading, is_cancelled: IsCancelled) -> str:
        """Load a pack unless it is the one at hand; None takes that one, or the default."""
        if model is None:
            model = DEFAULT_MODEL if self._pack is None else self._pack.name
        # Read anew: folders and lenders may have been changed meanwhile.
        info = (self._library or Library()).find(model)
        if self._models is not None and info == self._pack and self._is_as_asked:
            return info.name
        # Two packs at once may not fit: the old one goes before the new one comes.
        self._forget()
        on_loading(Loading(f"Loading {info.title}…"))
        with uncollected():
            from muse_desktop.models.live.load import load, prepare_libraries

            if not self._available:
                prepare_libraries()  # asking for the devices imports torch
                names = available_devices()
                self._available = tuple(Device(name, card_name(name)) for name in names)
            place, precision = self._picked, self._precision
            self._models = load(info, place, on_loading, is_cancelled, precision == "full")
            # What torch, transformers and the pack brought stays: a collection after each request
            # would otherwise walk hundreds of thousands of objects, the first one right here.
            gc.freeze()
        if (self._place, self._made_with) != (place, precision):
            self._prices = Prices()  # another device takes other times
        self._pack, self._place, self._made_with = info, place, precision
        log.info("Loaded %s %s on %s", info.name, info.version, self._models.device)
        return info.name

    def use_device(self, name: str) -> None:
        """Compute there from the next load on."""
        self._asked = name

    def use_precision(self, precision: Precision) -> None:
        """Compute so precisely from the next load on."""
        self._precision = precision

    @property
    def devices(self) -> Devices | None:
        """What there is to compute on; None until the first load has looked."""
        if not self._available:
            return None
        used = self._picked
        if self._models is not None:
            # A device that computes wrongly is left while loading: the modules know.
            used = find_device(str(self._models.device), self._names) or used
        return Devices(self._available, self._asked, self._chosen, used)

    @property
    def borrowed(self) -> tuple[str, ...]:
        """Sentences that say which readers of the loaded pack are another's."""
        return self._loaded().borrowed

    @property
    def _names(self) -> list[str]:
        return [device.name for device in self._available]

    @property
    def _chosen(self) -> str:
        """The device that is asked for, where it is there; else "auto"."""
        return find_device(self._asked, self._names) or AUTO

    @property
    def _picked(self) -> str:
        """Where the next pack is loaded."""
        return self._names[0] if self._chosen == AUTO else self._chosen

    @property
    def _is_as_asked(self) -> bool:
        """Whether what is loaded computes where and as precisely as the next pack would."""
        return self._picked == self._place and self._precision == self._made_with

    def synthesize(
        self, requests: Sequence[Request], is_cancelled: IsCancelled
    ) -> Iterator[SeriesEvent]:
        """Return the method's generator over the loaded pack; the engine closes it to cancel."""
        from muse_desktop.models.live.machine import make

        return synthesize_all(partial(make, self._loaded()), requests, self._prices)

    def read(self, picture: Picture) -> Readings:
        """Return what the loaded pack's guide and judge see."""
        from muse_desktop.muse.readings import read

        return read(self._loaded(), picture)

    def explain(self, picture: Picture, emotion: str, is_cancelled: IsCancelled) -> HeatMap | None:
        """Return where the loaded pack's guide sees an emotion."""
        from muse_desktop.muse.explanation import explain

        return explain(self._loaded(), picture, emotion, is_cancelled=is_cancelled)

    def regrade(
        self, picture: Picture, grade: Grade, amount: float, mask: Picture | None
    ) -> Picture:
        """Return a picture with so much of a grade, where the mask lets it."""
        from muse_desktop.models.live.photographer import regrade
        from muse_desktop.muse.pixels import to_picture, to_view
        from muse_desktop.muse.transfer import soften_inside

        soft = None if mask is None else to_picture(soften_inside(to_view(mask)))
        return regrade(picture, grade, amount, soft)

    def cover(self, picture: Picture, drawing: Picture, mask: Picture) -> Picture:
        """Return a picture with a drawing over it where the mask lets it."""
        from muse_desktop.muse.pixels import to_picture, to_view
        from muse_desktop.muse.transfer import blended, soften_inside

        cut = soften_inside(to_view(mask))
        return to_picture(blended(to_view(picture), to_view(drawing), cut))

    def develop(self, numbers: Numbers, layers: Sequence[Layer], is_cancelled: IsCancelled) -> None:
        """Grade a file's own numbers, in place."""
        from muse_desktop.models.live.photographer import develop

        develop(numbers, layers, is_cancelled)

    def tabulate(self, grade: Grade, amount: float) -> NDArray[np.float32]:
        """Return what so much of a grade does to each colour, N×N×N×3."""
        from muse_desktop.models.live.photographer import global_table

        return global_table(grade, amount)

    def trim(self) -> None:
        """Give back memory that is only cached."""
        free_memory()

    def close(self) -> None:
        """Let go of the models, without a collection: who closes is waited for, mostly by a user
        who closes the window, and what is in circles is left to the next collection, if any."""
        self._models = self._pack = None
        gc.unfreeze()

    def _loaded(self) -> Models:
        if self._models is None:
            raise RuntimeError("no pack is loaded")
        return self._models

    def _forget(self) -> None:
        if self._models is not None:
            self._models = self._pack = None
            gc.unfreeze()
            self.trim()
