"""Where models are put together, and how the work there is told, cancelled and cleared away.

The folder lies beside the models, on their own disk, so that a finished one moves to its place in
one step.
"""

from __future__ import annotations

import contextlib
import shutil
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.muse.events import Loading
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import models_dir

STAGING = ".staging"
_SPARE = 100_000_000
"""Bytes that are left free on the disk."""
_STALE_SECONDS = 86_400

Report = Callable[[Loading], object]


class Work:
    """Tells how far it is, and ends it where somebody wishes."""

    def __init__(self, report: Report | None, is_cancelled: Callable[[], bool] | None) -> None:
        self._report = report
        self._is_cancelled = is_cancelled

    def tell(self, what: str, fraction: float | None = None) -> None:
        if self._is_cancelled is not None and self._is_cancelled():
            raise LoadingCancelled
        if self._report is not None:
            self._report(Loading(what[0].upper() + what[1:], fraction))


def staging_dir() -> Path:
    """Return where models are put together and downloads wait; on the models' own disk."""
    return models_dir() / STAGING


@contextlib.contextmanager
def staging(name: str) -> Iterator[Path]:
    """Lend a folder ("add-NAME-…") to put a model together in; it is deleted at the end."""
    with disk_errors(f"No model can be put into {models_dir()}"):
        staging_dir().mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f"add-{name}-", dir=staging_dir()))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        with contextlib.suppress(OSError):
            staging_dir().rmdir()


def sweep() -> None:
    """Delete what a killed program left behind; downloads stay: they can go on."""
    sweep_stale(staging_dir(), "add-*", "removed-*")


def sweep_stale(place: Path, *patterns: str) -> None:
    """Delete the folders of some names in a place that nobody can still be filling: to which
    nothing was added for a day."""
    found: list[Path] = []
    with contextlib.suppress(OSError):
        found = [folder for pattern in patterns for folder in place.glob(pattern)]
    for folder in found:
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(folder)


def check_space(needed: int, what: str) -> None:
    """Raise ModelError where the models' disk has no room."""
    folder = models_dir()
    while not folder.exists():
        folder = folder.parent
    free = shutil.disk_usage(folder).free
    if free < needed + _SPARE:
        raise ModelError(
            f"There is not enough room to {what}: it takes {(needed + _SPARE) / 1e9:.1f} GB and "
            f"{folder} has {free / 1e9:.1f} GB left."
        )


@contextlib.contextmanager
def disk_errors(what: str) -> Iterator[None]:
    """Say in a sentence what a disk refuses: ``what`` cannot be done, and why."""
    try:
        yield
    except OSError as error:
        raise ModelError(f"{what} ({reason(error)}).") from error
