"""One file of a hub, onto the disk: what a cut line has brought is kept and gone on from.

huggingface_hub's own downloads begin anew in a new process; hence these few lines. Every file is
compared with the checksum that the hub names.
"""

from __future__ import annotations

import hashlib
import logging
import os
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.installing.hub_line import is_passing, seconds

log = logging.getLogger(__name__)

_TRIES = 4
_BLOCK = 1 << 20


@dataclass(frozen=True)
class Remote:
    """A file as the hub describes it: SHA-256 of large ones, git's SHA-1 of small ones."""

    size: int
    sha256: str | None
    blob: str | None


def describe(file: Any) -> Remote:
    """Return what the hub says of a file (an entry of ``ModelInfo.siblings``)."""
    lfs = file.lfs
    digest = None if lfs is None else (lfs["sha256"] if isinstance(lfs, dict) else lfs.sha256)
    return Remote(int(file.size or 0), digest, None if lfs else file.blob_id)


def fetch(
    url: str,
    target: Path,
    remote: Remote,
    tell: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    """Download one file beside its place, compare it, and put it there.

    Parameters
    ----------
    url : where it is
    target : its place; what was cut lies beside it as ``NAME.part``
    remote : what the hub says of it
    tell : is told the bytes that are there; what it raises ends the download
    cancelled : is asked while waiting for another try

    Raises
    ------
    ModelError
        Where the bytes are not those that the hub describes; they are thrown away.
    """
    if target.is_file() and target.stat().st_size == remote.size:
        return
    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    for tried in range(1, _TRIES + 1):
        try:
            _stream(url, part, remote, tell)
            break
        except Exception as error:
            if tried == _TRIES or not is_passing(error):
                raise
            log.info("%s was cut: trying again", url, exc_info=True)
            _pause(tried, cancelled)
    if part.stat().st_size != remote.size or not _matches(part, remote):
        part.unlink()
        raise ModelError(
            f"{target.name} did not arrive as the hub describes it (its checksum differs), and was "
            "thrown away: try again, and if it stays so, tell the model's owner."
        )
    os.replace(part, target)


def _stream(url: str, part: Path, remote: Remote, tell: Callable[[int], None]) -> None:
    """Append to a file from where it ends."""
    from huggingface_hub.utils import build_hf_headers, get_session, hf_raise_for_status

    done = part.stat().st_size if part.is_file() else 0
    if done > remote.size:
        part.unlink()
        done = 0
    if done == remote.size and part.is_file():
        return
    headers = build_hf_headers() | {"Accept-Encoding": "identity"}
    if done:
        headers["Range"] = f"bytes={done}-"
    with get_session().stream("GET", url, headers=headers, timeout=seconds()) as response:
        hf_raise_for_status(response)
        if done and response.status_code != 206:
            done = 0  # the server does not continue: it sends all of it
        with open(part, "ab" if done else "wb") as sink:
            # As they come: blocks of a fixed size would lose what a cut line had brought.
            for block in response.iter_bytes():
                sink.write(block)
                done += len(block)
                if done > remote.size:
                    break
                tell(done)


def _matches(file: Path, remote: Remote) -> bool:
    digest = hashlib.sha256()
    if remote.sha256 is None:
        if remote.blob is None:
            return True
        # git names a file by the SHA-1 of its bytes after "blob LENGTH" and a zero.
        digest = hashlib.sha1(f"blob {remote.size}\0".encode(), usedforsecurity=False)
    with open(file, "rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest() == (remote.sha256 or remote.blob)


def _pause(tried: int, cancelled: Callable[[], bool]) -> None:
    """Wait a little longer each time, and not at all once somebody wants it to end."""
    until = time.monotonic() + min(0.5 * 2**tried, 10.0)
    while time.monotonic() < until:
        if cancelled():
            raise LoadingCancelled
        time.sleep(0.1)
