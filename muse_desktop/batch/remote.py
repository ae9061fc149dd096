"""What is called in a Dask worker's process: greet, make pictures, take a model in.

A worker makes one picture at a time, whatever its number of threads. What it is sent it trusts, as
Dask's workers do: docs/security.md says what that means.
"""

from __future__ import annotations

import os
import shutil
import threading
from dataclasses import dataclass, replace
from pathlib import Path, PurePosixPath

from muse_desktop.batch.doer import Doer, find_doer
from muse_desktop.batch.keys import pack_digest, versions
from muse_desktop.batch.maker import sent_models
from muse_desktop.batch.messages import Failure, First, Hello, Made, Task
from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.staging import sweep_stale
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.library import Library
from muse_desktop.system.errors import reason

_INCOMING = ".incoming-"
_lock = threading.Lock()
_worker: Doer | None = None


@dataclass(frozen=True)
class Lacking:
    """A worker has not some of the packs, by their names."""

    packs: tuple[str, ...]


def greet(
    said: str, device: str, threads: int | None, packs: dict[str, str], first: First
) -> Hello | Lacking | Failure:
    """Be ready for pictures.

    Parameters
    ----------
    said : what makes pictures, as "module:name" (:func:`.doer.find_doer`)
    device, threads : where, and with how many threads of the processor (None: as torch likes)
    packs : digests by the names of all that will be needed
    first : what is loaded now
    """
    global _worker
    sweep_stale(sent_models(), f"{_INCOMING}*")
    if dict(versions()) != dict(first.versions):
        return Hello("", (), 0, 0, versions())
    lacking = tuple(name for name, digest in packs.items() if not _has(name, digest))
    if lacking:
        return Lacking(lacking)
    with _lock:
        worker = find_doer(said, device)
        try:
            hello = worker.begin(first)
        except (ModelError, MemoryError) as error:
            return Failure("", "model", str(error) or "There is not enough memory for the model.")
        if threads is not None:
            worker.use_threads(threads)
        _worker = worker
        return hello


def do(task: Task, source: bytes | None, mask: bytes | None) -> Made | Failure:
    """Make one picture; ``source`` and ``mask`` are its files' bytes where they came along."""
    with _lock:
        if _worker is None:  # another process than the one that was greeted
            return Failure(task.key, "internal", "The worker was started anew.")
        if source is not None and task.source is not None:
            task = replace(task, source=replace(task.source, path=None, data=source))
        if mask is not None and task.mask is not None:
            task = replace(task, mask=replace(task.mask, path=None, data=mask))
        return _worker.do(task)


def receive(parcel: str, name: str, offset: int, data: bytes) -> None:
    """Write a part of a model's file beside the models that were sent."""
    path = _incoming(parcel) / _inside(name)
    path.parent.mkdir(parents=True, exist_ok=True)
    with path.open("r+b" if offset else "wb") as stream:
        stream.seek(offset)
        stream.write(data)


def accept(parcel: str, model: str, files: dict[str, str]) -> str:
    """Take a model in, where it is what was sent; return why not, as a sentence, or nothing.

    Parameters
    ----------
    parcel : the pack's digest
    model : its name
    files : the SHA-256 of each file
    """
    folder, place = _incoming(parcel), sent_models() / parcel
    try:
        for name, digest in files.items():
            if sha256(folder / _inside(name)) != digest:
                return f"{name} came damaged: begin again."
        if not _is(Library((folder,)), model, parcel):
            return "What came is not the model that was sent: are both programs of one version?"
        if not place.exists():
            os.rename(folder, place)
    except OSError as error:
        return f"It cannot be kept there ({reason(error)})."
    finally:
        shutil.rmtree(folder, ignore_errors=True)
    return ""


def _has(model: str, digest: str) -> bool:
    place = sent_models() / digest
    return _is(Library(), model, digest) or (
        place.is_dir() and _is(Library((place,)), model, digest)
    )


def _is(library: Library, model: str, digest: str) -> bool:
    pack = next((one for one in library.packs() if one.name == model), None)
    return pack is not None and pack_digest(pack) == digest


def _incoming(parcel: str) -> Path:
    return sent_models() / f"{_INCOMING}{os.getpid()}-{_inside(parcel)}"


def _inside(name: str) -> PurePosixPath:
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name:
        raise ValueError(f"{name!r} lies outside")
    return path
