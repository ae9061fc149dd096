"""The models on this computer as the window sees them: plain values in, sentences out.

:class:`ModelLibrary` is what the window asks for; :class:`Shelves` answers it from
:mod:`muse_desktop.models`. Importing this does not import torch, nor what adds models, which the
window does not begin with. Everything but :attr:`hub` reads
the disk: call it in a worker thread, where adding and checking bring torch.
"""

from __future__ import annotations

import contextlib
import os
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal, Protocol, get_args

from muse_desktop.models.errors import LabelsError, LoadingCancelled, ModelError
from muse_desktop.models.installing import hub_line, manage
from muse_desktop.models.packs import settings
from muse_desktop.models.packs.labels import labels_of, proposed
from muse_desktop.models.packs.library import Library, builtin_folder, lent
from muse_desktop.models.packs.pack import LENDABLE, PackInfo
from muse_desktop.muse.events import Loading
from muse_desktop.muse.request import Mode
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import models_dir

PARTS = LENDABLE
"""What one model may lend another: guide, judge, clip."""


class LibraryError(Exception):
    """Something could not be done; the message is a sentence for the user."""


class LabelsNeededError(LibraryError):
    """A person must say which of a classifier's ``labels`` mean which emotions.

    ``proposed`` maps those labels whose names say it.
    """

    def __init__(self, message: str, labels: tuple[str, ...], named: Mapping[str, str]) -> None:
        super().__init__(message)
        self.labels = labels
        self.proposed = dict(named)


class WorkCancelled(Exception):  # noqa: N818 - it is no error, somebody wished it
    """The work was stopped as ``is_cancelled`` wished; nothing half done is listed."""


@dataclass(frozen=True)
class Entry:
    """A model that can be used.

    ``bytes`` is its size on disk. ``place``: it ships, is the user's own, or lies in a folder that
    the user named. ``lends`` are the parts it can lend; ``lenders`` maps a part to the model that
    was chosen for it; ``borrowed`` says in sentences what is lent to it. ``labels`` and ``mapping``
    (label to emotion) are a classifier's; ``modes`` is what a model can do.
    """

    name: str
    title: str
    version: str
    kind: Literal["model", "classifier", "clip"]
    bytes: int
    licence: str
    folder: Path
    place: Literal["shipped", "own", "named"] = "own"
    summary: str = ""
    source: str = ""
    borrowed: tuple[str, ...] = ()
    lends: frozenset[str] = frozenset()
    lenders: Mapping[str, str] = field(default_factory=dict)
    labels: tuple[str, ...] = ()
    mapping: Mapping[str, str] = field(default_factory=dict)
    modes: tuple[Mode, ...] = get_args(Mode)


@dataclass(frozen=True)
class Broken:
    """A model that cannot be used, and why, as a sentence; ``own``: it may be removed here."""

    folder: Path
    sentence: str
    own: bool


@dataclass(frozen=True)
class Contents:
    """All there is: models, broken ones, downloads to go on with (repository to bytes), the
    folders that the user named, and the model that lends where none is chosen."""

    entries: tuple[Entry, ...] = ()
    broken: tuple[Broken, ...] = ()
    unfinished: Mapping[str, int] = field(default_factory=dict)
    folders: tuple[Path, ...] = ()
    lender: str = ""


@dataclass(frozen=True)
class Found:
    """What a source is (``what`` is a phrase); ``free`` differs from ``name`` where that is taken;
    ``online``: adding it turns to the network."""

    what: str
    name: str
    free: str
    online: bool


@dataclass(frozen=True)
class Watch:
    """Who follows a long work; called in its thread."""

    on_progress: Callable[[Loading], object]
    on_note: Callable[[str], object]
    is_cancelled: Callable[[], bool]


class ModelLibrary(Protocol):
    """Every method may raise :class:`LibraryError`; those with a watch :class:`WorkCancelled`."""

    @property
    def hub(self) -> str:
        """The address that names on a hub are looked up at."""
        ...

    def contents(self) -> Contents:
        """Return what there is now."""
        ...

    def look(self, source: str | Path) -> Found:
        """Tell what a source is; nothing is copied and nobody asked."""
        ...

    def add(
        self, source: str | Path, name: str, labels: Mapping[str, str] | None, watch: Watch
    ) -> str:
        """Add a model and return its name; may raise :class:`LabelsNeededError`."""
        ...

    def check(self, name: str, watch: Watch) -> tuple[str, ...]:
        """Return what is wrong with a model, in sentences."""
        ...

    def remove(self, name: str) -> tuple[str, ...]:
        """Delete a model of the user's own; return the names of those that borrowed from it."""
        ...

    def forget(self, repository: str) -> None:
        """Delete what a cut download left."""
        ...

    def use_folder(self, folder: Path) -> None:
        """Search a folder for models from now on."""
        ...

    def leave_folder(self, folder: Path) -> None:
        """Search it no more; what lies in it stays."""
        ...

    def lend(self, name: str, part: str, lender: str | None) -> None:
        """Choose who lends a model a part; None: its own, or the default."""
        ...

    def lend_by_default(self, name: str) -> None:
        """Choose who lends where a model names nobody."""
        ...

    def map_labels(self, name: str, mapping: Mapping[str, str]) -> None:
        """Say which label of a classifier means which emotion."""
        ...


class Shelves:
    """The real library; read anew each time, as the command line may change it meanwhile."""

    @property
    def hub(self) -> str:
        return hub_line.endpoint()

    def contents(self) -> Contents:
        with _sentences():
            library = Library()
            own = models_dir()
            broken = tuple(
                Broken(folder, sentence, folder.parent == own)
                for folder, sentence in library.problems().items()
            )
            try:
                folders = settings.read_settings().folders
            except ModelError:
                folders = ()  # told among the broken ones
            return Contents(
                tuple(_entry(pack) for pack in library.everything()),
                broken,
                manage.unfinished(),
                folders,
                library.lender,
            )

    def look(self, source: str | Path) -> Found:
        from muse_desktop.models.installing.sources import inspect

        with _sentences():
            found = inspect(source)
            taken = {pack.name for pack in Library().everything()}
            free, count = found.name, 1
            while free in taken or os.path.lexists(models_dir() / free):
                count += 1
                free = f"{found.name}-{count}"
            return Found(found.what, found.name, free, found.kind == "hub")

    def add(
        self, source: str | Path, name: str, labels: Mapping[str, str] | None, watch: Watch
    ) -> str:
        from muse_desktop.models.installing.add import add
        from muse_desktop.models.installing.assemble import Choices

        with _sentences():
            pack = add(
                source,
                name,
                choices=Choices(labels=labels),
                on_progress=watch.on_progress,
                on_note=watch.on_note,
                is_cancelled=watch.is_cancelled,
            )
            return pack.name

    def check(self, name: str, watch: Watch) -> tuple[str, ...]:
        with _sentences():
            return manage.check(Library().get(name), watch.on_progress, watch.is_cancelled)

    def remove(self, name: str) -> tuple[str, ...]:
        with _sentences():
            return manage.remove(name)

    def forget(self, repository: str) -> None:
        with _sentences():
            manage.forget_download(repository)

    def use_folder(self, folder: Path) -> None:
        with _sentences():
            settings.add_folder(folder)

    def leave_folder(self, folder: Path) -> None:
        with _sentences():
            settings.remove_folder(folder)

    def lend(self, name: str, part: str, lender: str | None) -> None:
        with _sentences():
            manage.set_lenders(name, **{part: lender})

    def lend_by_default(self, name: str) -> None:
        with _sentences():
            manage.set_lender(name)

    def map_labels(self, name: str, mapping: Mapping[str, str]) -> None:
        with _sentences():
            manage.set_labels(name, mapping)


def _entry(pack: PackInfo) -> Entry:
    place: Literal["shipped", "own", "named"] = "named"
    if pack.path.parent == models_dir():
        place = "own"
    elif pack.path.is_relative_to(builtin_folder()):
        place = "shipped"
    labels: tuple[str, ...] = ()
    if pack.kind == "classifier":
        with contextlib.suppress(ModelError):  # checking it says what is wrong
            labels = labels_of(pack.part("classifier"))
    return Entry(
        name=pack.name,
        title=pack.title,
        version=pack.version,
        kind=pack.kind,  # type: ignore[arg-type]  # read_pack has seen to it
        bytes=pack.bytes_on_disk,
        licence=pack.licence,
        folder=pack.path,
        place=place,
        summary=pack.summary,
        source=pack.source,
        borrowed=pack.borrowed,
        lends=frozenset(
            part
            for part in LENDABLE
            if lent(pack, part) or (part != "clip" and lent(pack, part, by_clip=True))
        ),
        lenders=dict(pack.borrow),
        labels=labels,
        modes=tuple(mode for mode in get_args(Mode) if mode in pack.modes),
        mapping=dict(pack.labels_of("classifier")) or proposed(labels),
    )


@contextlib.contextmanager
def _sentences() -> Iterator[None]:
    """Turn the models' errors into this module's."""
    try:
        yield
    except LoadingCancelled:
        raise WorkCancelled from None
    except LabelsError as error:
        raise LabelsNeededError(str(error), error.labels, proposed(error.labels)) from error
    except ModelError as error:
        raise LibraryError(str(error)) from error
    except OSError as error:
        raise LibraryError(f"That cannot be done on this disk ({reason(error)}).") from error
