"""Several pictures one after another: what they have in common is computed once."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from muse_desktop.muse.events import Event, Finished, Step
from muse_desktop.muse.request import Request
from muse_desktop.muse.run_cache import RunCache
from muse_desktop.muse.series import Progress, SeriesEvent

Make = Callable[[Request, RunCache], Iterator[Event]]


def synthesize_all(make: Make, requests: Sequence[Request]) -> Iterator[SeriesEvent]:
    """Make pictures in order, a series or tries; yield every event of each with the progress over
    all: the command line and the engine go through the same generator.

    Each picture is, to the bit, the one that ``make`` makes of its request alone. Closing the
    generator cancels; what was yielded as ``Finished`` is the caller's.

    Parameters
    ----------
    make : ``synthesize`` over its models, or what stands around it to fit the memory
    requests : all are checked before the first is begun

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
    for index, request in enumerate(requests):
        done, progress = 0.0, Progress(request.recipe.mode == "edit")
        for event in make(request, cache):
            if isinstance(event, Step):
                done = progress.after(event)
            elif isinstance(event, Finished):
                done = 1.0
            yield SeriesEvent(index, total, (index + done) / total, event)
