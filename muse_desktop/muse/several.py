"""Several pictures one after another: what they have in common is computed once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from muse_desktop.muse.events import Event
from muse_desktop.muse.progress import Prices, Progress
from muse_desktop.muse.request import Request
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.series import SeriesEvent

Make = Callable[[Request, RunCache], Iterator[Event]]


def synthesize_all(
    make: Make, requests: Sequence[Request], prices: Prices | None = None
) -> Iterator[SeriesEvent]:
    """Make pictures in order, a series or tries; yield every event of each with the progress over
    all: the command line and the engine go through the same generator.

    Each picture is, to the bit, the one that ``make`` makes of its request alone. Closing the
    generator cancels; what was yielded as ``Finished`` is the caller's.

    Parameters
    ----------
    make : ``synthesize`` over its models, or what stands around it to fit the memory
    requests : all are checked before the first is begun
    prices : what steps took in earlier jobs, for the progress; it learns from this one

    Raises
    ------
    RequestError
        Where one of the requests cannot be carried out, before anything is computed.
    Exception
        Those of ``make``.
    """
    for request in requests:
        request.check()
    cache, total = RunCache(), len(requests)
    progress = Progress(tuple(requests), prices)
    for index, request in enumerate(requests):
        for event in make(request, cache):
            share = progress.after(event)
            yield SeriesEvent(index, total, share, event, progress.seconds, progress.ahead)
