"""Workers as processes of this machine: one for each GPU, or as many as cores and memory allow.

The first one loads the model and tells what it takes; then the others are started. A process that
ends, however it ends, is told and replaced. Nothing but pipes is between client and workers, so
it works while the program is sealed.
"""

from __future__ import annotations

import contextlib
import multiprocessing
import os
import signal
import threading
from collections.abc import Sequence
from multiprocessing import connection
from typing import TYPE_CHECKING, Any

from muse_desktop.batch.doer import find_doer
from muse_desktop.batch.job import BatchError
from muse_desktop.batch.messages import Done, Failure, First, Gone, Hello, Ready, Report
from muse_desktop.batch.worker import PICTURES
from muse_desktop.models.errors import ModelError

if TYPE_CHECKING:
    from multiprocessing.connection import Connection
    from multiprocessing.context import SpawnProcess

_STARTS = 3
"""So many workers may end one after another before any was ready."""


class LocalCrew:
    """See the module.

    Parameters
    ----------
    first : what the workers load to begin with
    jobs : how many pictures are wanted: more workers than that are of no use
    wanted : how many workers; None: as many as it makes sense to have
    device : "auto", or the device to compute on
    threads : of the processor, for each worker; None: the cores divided among them
    doer : what does the tasks, as "module:name" (:func:`.doer.find_doer`)
    """

    def __init__(
        self,
        first: First,
        jobs: int,
        wanted: int | None = None,
        device: str = "auto",
        threads: int | None = None,
        doer: str = PICTURES,
    ) -> None:
        self._first, self._jobs, self._wanted = first, jobs, wanted
        self._device, self._threads, self._doer = device, threads, doer
        self._context = multiprocessing.get_context("spawn")
        self._workers: dict[str, tuple[SpawnProcess, Connection]] = {}
        self._devices: dict[str, str] = {}
        self._ready: set[str] = set()
        self._count, self._failed_starts = 0, 0
        self._plan: list[str] | None = None
        self._said = ""
        self._start(device)

    def give(self, worker: str, task: object) -> None:
        """Let a worker do a task; where it has just ended, :meth:`wait` says so."""
        with contextlib.suppress(OSError, ValueError):
            self._workers[worker][1].send(task)

    def wait(self, seconds: float) -> Sequence[Report]:
        """See :meth:`Crew.wait`; a process that ended is replaced."""
        pipes = {pipe: name for name, (_, pipe) in self._workers.items()}
        found: list[Report] = []
        for pipe in connection.wait(list(pipes), seconds):
            name = pipes[pipe]  # type: ignore[index]
            try:
                said: Any = self._workers[name][1].recv()
            except (EOFError, OSError):
                found.append(self._ended(name))
                continue
            if isinstance(said, Hello):
                found += self._greet(name, said)
            elif name in self._ready:
                found.append(Done(name, said))
            elif self._ready:  # the others can go on without it
                found.append(self._leave(name, said.sentence))
            else:  # nobody can load what all begin with
                raise BatchError(said.sentence)
        return found

    def close(self) -> None:
        """End the processes at once: what they were making is lost, and nothing else."""
        workers, self._workers = self._workers, {}
        for process, pipe in workers.values():
            process.kill()
            pipe.close()
        for process, _ in workers.values():
            process.join()
            process.close()

    def describe(self) -> str:
        """Return how many workers there are, and why so many."""
        return self._said

    def processes(self) -> list[int]:
        """Return the workers' process numbers."""
        return [process.pid or 0 for process, _ in self._workers.values()]

    def _start(self, device: str) -> None:
        self._count += 1
        name = f"worker {self._count}"
        here, there = self._context.Pipe()
        process = self._context.Process(
            target=_work,
            args=(there, self._doer, device, self._first, self._threads_each),
            name=name,
            daemon=True,
        )
        process.start()
        there.close()
        self._workers[name] = (process, here)
        self._devices[name] = device

    def _ended(self, name: str) -> Gone:
        """Replace a process that has ended, unless none gets as far as to begin."""
        began = name in self._ready
        device = self._devices[name]
        gone = self._leave(name)
        if began:
            self._start(device)
            return gone
        self._failed_starts += 1
        if self._failed_starts < _STARTS:
            self._start(device)
        elif not self._ready:
            raise BatchError(
                f"The workers end before they begin ({gone.why}): take fewer workers, a "
                "smaller model, or close other programs."
            )
        return gone

    def _leave(self, name: str, why: str = "") -> Gone:
        """Let go of a process that has ended or is about to; ``why`` where it said so."""
        process, pipe = self._workers.pop(name)
        del self._devices[name]
        self._ready.discard(name)
        pipe.close()
        process.join()
        why = why.rstrip(".") or _how(process.exitcode)
        process.close()
        return Gone(name, why)

    def _greet(self, name: str, hello: Hello) -> list[Report]:
        self._failed_starts = 0
        if self._plan is None:
            self._plan, self._said = self._decide(hello)
            for device in self._plan[1:]:
                self._start(device)
        if self._threads_each is not None:
            with contextlib.suppress(OSError):  # it has just ended, and :meth:`wait` says so
                self._workers[name][1].send(self._threads_each)
        self._ready.add(name)
        return [Ready(name, hello)]

    @property
    def _threads_each(self) -> int | None:
        if self._threads is not None:
            return self._threads
        if self._plan is None or self._plan[0] != "cpu":
            return None
        return max(1, _cores() // len(self._plan))

    def _decide(self, hello: Hello) -> tuple[list[str], str]:
        """Return the device of each worker, and a sentence of why there are so many."""
        cards = [name for name in hello.devices if name.startswith(("cuda", "xpu"))]
        if hello.device != "cpu":
            chosen = [hello.device]
            if self._device == "auto":
                chosen += [name for name in cards if name not in (hello.device, f"{hello.device}:0")
                           and f"{name}:0" != hello.device]  # fmt: skip
            count = min(self._wanted or len(chosen), self._jobs)
            devices = [chosen[place % len(chosen)] for place in range(count)]
            return devices, f"{_workers(count)} on {', '.join(dict.fromkeys(devices))}."
        room = 1 + max(0, hello.free // max(1, hello.need))
        most = min(_cores(), room, self._jobs)
        count = max(1, most if self._wanted is None else min(self._wanted, self._jobs))
        said = (
            f"{_workers(count)} on the processor ({_cores()} cores; each takes about "
            f"{hello.need / 1e9:.1f} GB, and {hello.free / 1e9:.1f} GB are free beside the first)."
        )
        if count > room:
            said += " Memory may run out."
        return ["cpu"] * count, said


def _workers(count: int) -> str:
    return "One worker" if count == 1 else f"{count} workers"


def _cores() -> int:
    return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1


def _how(code: int | None) -> str:
    if code is None or code >= 0:
        return f"exit code {code}"
    try:
        name = signal.Signals(-code).name
    except ValueError:
        name = f"signal {-code}"
    return f"{name}, as the system does where memory runs out" if -code == 9 else name


# -- in the worker's process ----------------------------------------------------------------------


def _work(pipe: Connection, said: str, device: str, first: First, threads: int | None) -> None:
    """Be a worker until the client is gone."""
    if threads is not None:
        # Before torch arrives: else it would load with as many threads as there are cores, and
        # take them from those that work already.
        os.environ.update(OMP_NUM_THREADS=str(threads), MKL_NUM_THREADS=str(threads))
    signal.signal(signal.SIGINT, signal.SIG_IGN)  # Ctrl+C is the client's to answer
    threading.Thread(target=_end_with_client, daemon=True).start()
    from muse_desktop.system.seal import is_sealed

    is_sealed()  # from the start, where it is
    worker = find_doer(said, device)
    try:
        hello = worker.begin(first)
    except (ModelError, MemoryError) as error:
        pipe.send(Failure("", "model", str(error) or "There is not enough memory for the model."))
        return
    pipe.send(hello)
    while True:
        try:
            task: Any = pipe.recv()
        except (EOFError, OSError):
            return
        if isinstance(task, int):
            worker.use_threads(task)
        else:
            pipe.send(worker.do(task))


def _end_with_client() -> None:
    """End this process when the client ends, though a picture is being made for nobody."""
    parent = multiprocessing.parent_process()
    if parent is not None:
        connection.wait([parent.sentinel])
        os._exit(1)
