"""What the window waits for beside the engine: coroutines on Qt's own event loop, by qasync.

The engine is a thread of its own; all else that takes time (disk, Pillow, the model library) is a
coroutine that waits for a function in a few threads. Python gives its threads 16 MiB of stack on
macOS, where a QThread would get 512 KiB, too little for numpy.
"""

from __future__ import annotations

import asyncio
import contextvars
import logging
import os
from collections.abc import Callable, Coroutine
from concurrent.futures import Future, ThreadPoolExecutor, wait
from dataclasses import dataclass
from functools import partial
from typing import Any, ParamSpec, TypeVar

from PySide6.QtCore import QCoreApplication, QObject, Signal

from muse_desktop.ui.state.failures import failure_sentence

# qasync would take the Qt that this names, be it there or not; it is set for other programs, if at
# all. Without it the one that is imported already is taken.
os.environ.pop("QT_API", None)

import qasync

log = logging.getLogger(__name__)
P = ParamSpec("P")
T = TypeVar("T")
Work = Coroutine[Any, Any, T]
CLOSE_S = 0.4
"""How long closing waits for functions that run: a disk that hangs holds nobody up."""
_calls: set[Future[Any]] = set()
"""What runs in the threads of all, or waits for one."""


@dataclass
class _Era:
    """Since when, and until when, what is started serves the one who sits there."""

    over: bool = False


_era: contextvars.ContextVar[_Era | None] = contextvars.ContextVar("era", default=None)


def is_past() -> bool:
    """Whether this runs in a task of somebody who is gone: it may finish, and say nothing."""
    era = _era.get()
    return era is not None and era.over


def end_if_past() -> None:
    """End the task of somebody who is gone, before it shows or hands on what is theirs.

    Raises
    ------
    asyncio.CancelledError
        Where :func:`is_past`.
    """
    if is_past():
        raise asyncio.CancelledError


def are_over() -> bool:
    """Whether no function runs in any thread; one that hangs would keep the program from ending."""
    return all(call.done() for call in tuple(_calls))


def make_event_loop(app: QCoreApplication) -> asyncio.AbstractEventLoop:
    """Return a loop for coroutines that is Qt's; ``run_forever`` in place of ``app.exec``."""
    loop: asyncio.AbstractEventLoop = qasync.QEventLoop(app)
    return loop


async def ask(question: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
    """Call what opens a dialog, from a coroutine.

    A dialog runs the event loop within: called directly, no other task could go on meanwhile. A
    task of somebody who is gone asks nothing any more: it ends there.
    """
    end_if_past()
    answer: T = await asyncio.shield(qasync.asyncWrap(question, *args, **kwargs))
    return answer


class Tasks(QObject):
    """Owns the coroutines that it starts, tells their failures, and cancels them at the end.

    Parameters
    ----------
    threads : how many functions run at once
    parent : the owner

    Signals
    -------
    problem(str) : a sentence; a task failed
    """

    problem = Signal(str)

    def __init__(self, threads: int = 2, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(threads, thread_name_prefix="background")
        self._calls: set[Future[Any]] = set()
        self._running: set[asyncio.Task[Any]] = set()
        self._under_way: dict[asyncio.Task[Any], str] = {}
        self._closed = False
        self._era = _Era()

    def turn(self) -> None:
        """Begin anew: what runs belongs to somebody who is gone (:func:`is_past`)."""
        self._era.over = True
        self._era = _Era()

    def start(
        self, work: Work[T], *, quiet: bool = False, doing: str = ""
    ) -> asyncio.Task[T] | None:
        """Run a coroutine; a failure is told by :attr:`problem`, or only logged if ``quiet``.

        ``doing`` is a sentence on what would be lost if it were cancelled.

        After :meth:`close` nothing is run; then None is returned.
        """
        if self._closed:
            work.close()
            return None
        context = contextvars.copy_context()
        context.run(_era.set, self._era)
        task = context.run(asyncio.get_running_loop().create_task, work)
        self._running.add(task)
        if doing:
            self._under_way[task] = doing
        task.add_done_callback(partial(self._ended, quiet=quiet), context=context)
        return task

    async def in_thread(self, call: Callable[P, T], *args: P.args, **kwargs: P.kwargs) -> T:
        """Return what a function returns, or raise what it raises, having called it in a thread.

        Where the task is cancelled meanwhile, nobody waits any longer; the function goes on to its
        end, unless it waits for a thread still.
        """
        future = self._pool.submit(partial(call, *args, **kwargs))
        self._calls.add(future)
        _calls.add(future)
        future.add_done_callback(self._calls.discard)
        future.add_done_callback(_calls.discard)
        return await asyncio.wrap_future(future)

    @property
    def busy(self) -> bool:
        """Whether a task has not ended yet."""
        return bool(self._running)

    @property
    def under_way(self) -> tuple[str, ...]:
        """What would be lost if all were cancelled now, a sentence each."""
        return tuple(dict.fromkeys(self._under_way.values()))

    def close(self) -> None:
        """Cancel every task and wait a moment for the threads; nothing is run any more.

        May be called again: what was waited for in vain is not waited for once more.
        """
        if self._closed:
            return
        self._closed = True
        for task in self._running:
            task.cancel()
        self._pool.shutdown(wait=False, cancel_futures=True)
        wait(tuple(self._calls), CLOSE_S)

    async def ended(self) -> None:
        """Wait until every task has come to its end."""
        await asyncio.gather(*self._running, return_exceptions=True)

    def _ended(self, task: asyncio.Task[Any], quiet: bool) -> None:
        self._running.discard(task)
        self._under_way.pop(task, None)
        if task.cancelled():
            return
        error = task.exception()
        if error is None:
            return
        if quiet or not isinstance(error, Exception):
            log.error("A task failed", exc_info=error)
        elif not is_past():
            self.problem.emit(failure_sentence(error))
