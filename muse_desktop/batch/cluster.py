"""Workers of a Dask cluster: here, or on other machines.

Dask carries messages, knows which workers there are and what they have; which picture goes where
is this program's own :mod:`.queue`, here as for processes: each worker has one picture in hand and
is given the next when it is done, so a slow one gets less and a dead one nothing more.
"""

from __future__ import annotations

import contextlib
import time
import uuid
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import Any

from muse_desktop.batch import remote
from muse_desktop.batch.job import BatchError, Plan
from muse_desktop.batch.keys import versions
from muse_desktop.batch.messages import (
    Done,
    Failure,
    First,
    Gone,
    Handed,
    Hello,
    Ready,
    Report,
    Task,
    Unfit,
)
from muse_desktop.batch.road import HERE, Road
from muse_desktop.batch.sending import send
from muse_desktop.batch.ssh import Logins
from muse_desktop.batch.worker import PICTURES
from muse_desktop.pictures.documents import picture_bytes
from muse_desktop.pictures.errors import PictureError
from muse_desktop.system import seal

MISSING = (
    "A cluster needs Dask, which an installer does not bring: install with “pip install "
    "'muse-desktop[cluster]'”, here and on each machine."
)
_LOOK_S, _PATIENCE_S, _UNFIT_S, _CONNECT_S = 1.0, 60.0, 5.0, 30
"""How often the scheduler is asked who is there; how long nobody may be, and nobody who can be
used; how long a scheduler has to answer."""


class ClusterCrew:
    """See the module.

    Parameters
    ----------
    plan, first : what is made, and what workers load to begin with
    road : the way to the scheduler
    workers : how many processes, of a cluster on this machine
    device, threads : as for processes
    shared : a folder that workers see under the same path; pictures in it do not travel
    send_models : whether a worker without a model gets it
    say : is told sentences
    doer : what makes pictures, as "module:name" (:func:`.doer.find_doer`)
    """

    def __init__(
        self,
        plan: Plan,
        first: First,
        road: Road,
        *,
        workers: int | None = None,
        device: str = "auto",
        threads: int | None = None,
        shared: Path | None = None,
        send_models: bool = False,
        say: Callable[[str], object] = lambda _: None,
        doer: str = PICTURES,
    ) -> None:
        self._plan, self._device, self._threads = plan, device, threads
        self._shared, self._send_models, self._say = shared, send_models, say
        self._doer, self._first = doer, replace(first, versions=versions())
        self._road = road
        self._heard: SimpleQueue[tuple[str, str, Any]] = SimpleQueue()
        self._known: dict[str, dict[str, Any]] = {}
        self._unfit: set[str] = set()
        self._ready: set[str] = set()
        self._futures: dict[str, Any] = {}
        self._sendings, self._asked_at = 0, dict[str, int]()
        self._looked = 0.0
        self._logins: Logins | None = None
        self._client, self._cluster = _connect(road, workers)
        self._alone_since = time.monotonic()  # not before: a cluster may take long to begin
        if road.hosts:
            self._logins = Logins(road.hosts, road.python, self._cluster)

    def give(self, worker: str, task: Task) -> None:
        """Send a picture's bytes to a worker, and let it make it."""
        try:
            source, mask = self._bytes(task.source), self._bytes(task.mask)
        except PictureError as error:
            self._heard.put(("failed", worker, Failure(task.key, "request", str(error))))
            return
        try:
            # Not as a part of the task, which the scheduler would keep.
            data = [self._sent(worker, part) for part in (source, mask)]
            self._submit("done", worker, remote.do, task, *data)
        except (OSError, TimeoutError, KeyError, ValueError) as error:
            # Where the worker has just ended, the scheduler says so first, and this is not heard.
            self._looked = 0.0
            said = f"It could not be sent to {worker} ({type(error).__name__})."
            self._heard.put(("failed", worker, Failure(task.key, "internal", said)))

    def wait(self, seconds: float) -> Sequence[Report]:
        """See :meth:`.crew.Crew.wait`."""
        deadline = time.monotonic() + seconds
        found: list[Report] = []
        while not found:
            now = time.monotonic()
            if now - self._looked >= _LOOK_S:
                found += self._look()
            with contextlib.suppress(Empty):
                found += self._hear(*self._heard.get(timeout=max(0.0, min(0.2, deadline - now))))
            if now >= deadline:
                break
        return found

    def close(self) -> None:
        """Take back what was asked for, and leave; a cluster that was started for this ends."""
        for future in self._futures.values():
            with contextlib.suppress(Exception):
                future.cancel()
        if self._logins is not None:
            self._logins.close()
        for part in (self._client, self._cluster):
            if part is not None:
                with contextlib.suppress(Exception):
                    part.close(timeout=5)

    def describe(self) -> str:
        """Return where the pictures are made."""
        if not self._ready:
            return ""
        where = "a cluster on this machine" if self._road.address == HERE else self._road.address
        if self._logins is not None:
            return f"The pictures are made by {', '.join(self._logins.hosts)} (by ssh), encrypted."
        if self._road.encrypted:
            return f"The pictures are made by {where}, encrypted."
        return f"The pictures are made by {where}."

    # -- following the cluster ---------------------------------------------------------------

    def _look(self) -> list[Report]:
        """Ask who is there."""
        self._looked = time.monotonic()
        if seal.is_sealed():
            raise BatchError(f"The cluster is left. {seal.WHY}")
        if self._logins is not None:
            for sentence in self._logins.fallen():
                self._say(sentence)
        try:
            workers: dict[str, dict[str, Any]] = self._client.scheduler_info()["workers"]
        except Exception as error:
            raise BatchError(
                "The scheduler does not answer any more: when it is there again, begin again; "
                "it goes on from here."
            ) from error
        found: list[Report] = []
        for name in self._known.keys() - workers.keys():
            del self._known[name]
            self._unfit.discard(name)
            future = self._futures.pop(name, None)
            if future is not None:
                with contextlib.suppress(Exception):
                    future.cancel()
            if name in self._ready:
                self._ready.discard(name)
                found.append(Gone(name, "the scheduler knows it no more"))
        for name in workers.keys() - self._known.keys():
            self._known[name] = workers[name]
            self._greet(name)
        if self._ready or self._futures:
            self._alone_since = self._looked
        elif self._logins is not None and not self._logins.hosts:
            raise BatchError("None of the computers can be used: see above why.")
        elif self._looked - self._alone_since > (_UNFIT_S if self._known else _PATIENCE_S):
            raise BatchError(
                "No worker of the cluster can be used: start some (“dask worker”), or see above "
                "what they lack."
            )
        return found

    def _greet(self, name: str) -> None:
        if self._device.startswith("cuda") and not self._known[name]["resources"].get("GPU"):
            self._heard.put(("unfit", name, f"{name} has no resource GPU and is not used."))
            return
        self._asked_at[name] = self._sendings
        packs = {model: digest for model, (_, digest) in self._plan.packs.items()}
        self._submit(
            "greeted", name, remote.greet, self._doer, self._device, self._threads, packs,
            self._first,
        )  # fmt: skip

    def _hear(self, what: str, name: str, said: Any) -> list[Report]:
        if name not in self._known or name in self._unfit:
            return []
        if what == "unfit":
            return [self._refuse(name, said)]
        if what == "failed":
            return [Done(name, said)]
        future: Any = self._futures.get(name)
        if future is None or said is not future:
            return []  # of a worker that was of this name before
        if future.status in ("cancelled", "lost"):
            return []
        del self._futures[name]
        if future.status == "error":
            return [self._broken(what, name, future.exception())]
        answer = future.result()
        if what == "done":
            return [Done(name, answer)]
        return self._greeted(name, answer)

    def _greeted(self, name: str, answer: Hello | remote.Lacking | Failure) -> list[Report]:
        if isinstance(answer, Failure):
            return [self._refuse(name, f"{name}: {answer.sentence}")]
        if isinstance(answer, remote.Lacking):
            return self._provide(name, answer.packs)
        if answer.versions != self._first.versions:
            other = dict(self._first.versions)
            differ = [f"{key} {value}" for key, value in answer.versions if other.get(key) != value]
            return [self._refuse(name, f"{name} has other versions ({', '.join(differ)}): results "
                                 "would differ, and it is not used.")]  # fmt: skip
        limit = self._known[name].get("memory_limit") or 0
        if answer.device == "cpu" and 0 < limit < answer.need:
            return [self._refuse(name, f"{name} may take {limit / 1e9:.1f} GB, and a picture takes "
                                 f"{answer.need / 1e9:.1f} GB: it is not used.")]  # fmt: skip
        self._ready.add(name)
        return [Ready(name, answer)]

    def _provide(self, name: str, packs: Sequence[str]) -> list[Report]:
        """Send models to a worker that lacks them, where that is wished."""
        if not self._send_models:
            models = " and ".join(packs)
            return [self._refuse(name, f"{name} has not the model {models}, or another one of that "
                                 "name: let it be copied there (--send-models).")]  # fmt: skip
        if self._asked_at[name] < self._sendings:
            self._greet(name)  # another worker with the same data folder has got it meanwhile
            return []
        for model in packs:
            pack, digest = self._plan.packs[model]
            self._say(f"Sending {pack.title} to {name}…")
            try:
                problem = send(pack, digest, self._caller(name))
            except Exception as error:
                problem = f"It could not be sent ({type(error).__name__}: {error})."
            if problem:
                return [self._refuse(name, f"{name}: {problem}")]
            self._sendings += 1
        self._greet(name)
        return []

    def _caller(self, name: str) -> Callable[..., object]:
        def call(function: Callable[..., object], *arguments: Any) -> object:
            arguments = tuple(self._sent(name, a) if isinstance(a, bytes) else a for a in arguments)
            future = self._client.submit(
                function, *arguments, workers=[name], pure=False, retries=0, key=_key()
            )
            return future.result(timeout=600)

        return call

    def _refuse(self, name: str, sentence: str) -> Unfit:
        self._unfit.add(name)
        return Unfit(name, sentence)

    def _broken(self, what: str, name: str, error: BaseException | None) -> Report:
        """What a call raised: outside of what our own functions foresee."""
        said = f"{type(error).__name__}: {error}"
        if what == "greeted":
            return self._refuse(name, f"{name} cannot be used ({said}): is MUSE Desktop installed "
                                "there?")  # fmt: skip
        return Done(name, Failure("", "internal", f"Something went wrong ({said})."))

    def _submit(self, what: str, name: str, function: Callable[..., Any], *arguments: Any) -> None:
        needs = {"GPU": 1} if self._known[name]["resources"].get("GPU") else None
        future = self._client.submit(
            function, *arguments, workers=[name], allow_other_workers=False, pure=False, retries=0,
            resources=needs, key=_key(),
        )  # fmt: skip
        self._futures[name] = future
        future.add_done_callback(lambda done: self._heard.put((what, name, done)))

    def _sent(self, name: str, data: bytes | None) -> Any:
        if data is None:
            return None
        return self._client.scatter(data, workers=[name], hash=False)

    def _bytes(self, handed: Handed | None) -> bytes | None:
        """Return what travels with a task; nothing of what the workers can see themselves."""
        if handed is None or handed.path is None:
            return None
        if self._shared is not None and Path(handed.path).is_relative_to(self._shared):
            return None
        return picture_bytes(handed.path)


def _connect(road: Road, workers: int | None) -> tuple[Any, Any]:
    """Return a client, and the cluster that was started for it, or None."""
    try:
        import distributed
        from distributed.security import Security
    except ImportError:
        raise BatchError(MISSING) from None
    try:
        if road.address == HERE or road.hosts:
            # Encrypted here too: other users of this machine could otherwise run programs in it.
            cluster = distributed.LocalCluster(
                n_workers=0 if road.hosts else workers, threads_per_worker=1, processes=True,
                security=True, host="127.0.0.1", dashboard_address=None, silence_logs=50,
            )  # fmt: skip
            return distributed.Client(cluster, set_as_default=False), cluster
        security = None
        if road.encrypted:
            security = Security(
                require_encryption=True, tls_ca_file=str(road.ca),
                tls_client_cert=str(road.certificate), tls_client_key=str(road.key),
            )  # fmt: skip
        client = distributed.Client(
            road.address, security=security, timeout=_CONNECT_S, set_as_default=False
        )
    except (OSError, ValueError, TimeoutError, RuntimeError) as error:
        raise BatchError(
            f"The cluster {road.address} cannot be reached ({type(error).__name__}: "
            f"{' '.join(str(error).split())[:200]})."
        ) from error
    return client, None


def _key() -> str:
    """A name of a task: the scheduler's pages show it, and it says nothing."""
    return f"muse-{uuid.uuid4().hex}"
