"""The models that are there: removing, checking, and saying who lends what.

As :mod:`muse_desktop.models.installing.add`: no torch at import, callable in a worker thread.
"""

from __future__ import annotations

import contextlib
import os
import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path

from muse_desktop.models.errors import ModelError, UnknownModelError
from muse_desktop.models.installing.staging import Report, Work, disk_errors, staging_dir
from muse_desktop.models.packs import settings
from muse_desktop.models.packs.hashes import damage
from muse_desktop.models.packs.labels import columns, labels_of
from muse_desktop.models.packs.library import Library, builtin_folder, lent
from muse_desktop.models.packs.pack import LENDABLE, PackInfo, bytes_in, is_name
from muse_desktop.models.packs.pack_file import update_pack
from muse_desktop.system.paths import models_dir


def remove(name: str) -> tuple[str, ...]:
    """Delete a model of the user's own; return the names of those that borrowed from it.

    Raises
    ------
    ModelError
        Where it ships with the program, lies in a folder that the user named, or cannot be deleted.
    """
    library = Library()
    folder = _broken(name)
    if folder is None:
        pack = library.get(name)
        _own(pack, "removed")
        folder = pack.path
    borrowers = tuple(
        other.name
        for other in library.packs()
        if other.name != name and any(loan.pack == name for loan in other.loans.values())
    )
    with disk_errors(f"The model “{name}” cannot be deleted"):
        if folder.is_symlink():
            folder.unlink()
            return borrowers
        # Out of sight first: a deletion that is cut short leaves no half of a model in the list.
        staging_dir().mkdir(parents=True, exist_ok=True)
        away = Path(tempfile.mkdtemp(prefix="removed-", dir=staging_dir()))
        try:
            os.replace(folder, away / "pack")
        except OSError:
            away.rmdir()
            raise
        shutil.rmtree(away)
    return borrowers


def set_lenders(name: str, **lenders: str | None) -> PackInfo:
    """Say who lends a model its guide, judge or clip; None or "own" takes its own, or the default.

    Raises
    ------
    ModelError
        Where one of them has no such thing to lend, or the model cannot be changed.
    """
    library = Library()
    pack = library.find(name)
    borrow = dict(pack.borrow)
    for part, lender in lenders.items():
        if part not in LENDABLE:
            raise ModelError(f"“{part}” cannot be lent: only {', '.join(LENDABLE)} can.")
        if lender is None or lender == "own":
            borrow.pop(part, None)
            continue
        other = library.get(lender)
        if lent(other, part) is None and (
            part == "clip" or lent(other, part, by_clip=True) is None
        ):
            raise ModelError(f"“{lender}” has no {part} to lend.")
        borrow[part] = lender
    _own(pack, "changed", of_user=True)
    update_pack(pack.path, borrow=borrow)
    return Library().find(name)


def set_labels(name: str, labels: Mapping[str, str]) -> PackInfo:
    """Say which label of a classifier means which emotion.

    Raises
    ------
    ModelError
        Where an emotion is left without a label, a label is unknown, or the pack is no classifier.
    """
    pack = Library().get(name)
    if pack.kind != "classifier":
        raise ModelError(f"“{name}” is no classifier: it has no labels.")
    _own(pack, "changed", of_user=True)
    columns(dict(enumerate(labels_of(pack.part("classifier")))), labels)
    update_pack(pack.path, labels={"classifier": dict(labels)})
    return Library().get(name)


def set_lender(name: str) -> None:
    """Let a model lend what others lack, where they name nobody.

    Raises
    ------
    ModelError
        Where it has nothing to lend, or the settings cannot be kept.
    """
    pack = Library().get(name)
    if not any(lent(pack, part) for part in LENDABLE):
        raise ModelError(f"“{name}” has neither guide nor judge nor CLIP to lend.")
    settings.set_lender(name)


def check(pack: PackInfo, on_progress: Report | None = None,
          is_cancelled: Callable[[], bool] | None = None) -> tuple[str, ...]:  # fmt: skip
    """Compare a model's files with their hashes and load each part; return what is wrong.

    What others lend it is looked at as its own is: a picture needs both.
    """
    from muse_desktop.models.installing.verify import verify

    work = Work(on_progress, is_cancelled)
    work.tell("comparing files", 0.0)
    wrong = list(damage(pack))
    try:
        verify(pack, lambda what: work.tell(what), lent=True)
        if pack.kind == "model":
            for part in LENDABLE:
                pack.part(part)
    except ModelError as error:
        wrong.append(str(error))
    return tuple(wrong)


def unfinished() -> dict[str, int]:
    """Return the downloads that were cut and can go on: repository to bytes on disk."""
    found = {}
    # Where the models' folder cannot be read the library says so.
    with contextlib.suppress(OSError):
        for folder in sorted(staging_dir().glob("hub--*")):
            found[folder.name.removeprefix("hub--").replace("--", "/", 1)] = bytes_in(folder)
    return found


def forget_download(repository: str) -> bool:
    """Delete what a cut download left; tell whether there was anything."""
    folder = staging_dir() / f"hub--{repository.replace('/', '--')}"
    if repository not in unfinished():
        return False
    with disk_errors(f"What had come of {repository} cannot be deleted"):
        shutil.rmtree(folder)
    return True


def _own(pack: PackInfo, what: str, *, of_user: bool = False) -> None:
    """Refuse to touch what is not the user's to change here."""
    if pack.path.parent == models_dir():
        return
    if pack.path.is_relative_to(builtin_folder()):
        raise ModelError(f"“{pack.name}” ships with the program and cannot be {what}.")
    if not of_user:
        raise ModelError(
            f"“{pack.name}” lies in a folder that you named: delete {pack.path} yourself, or no "
            f"longer search it with “muse-desktop models folders remove {pack.path.parent}”."
        )


def _broken(name: str) -> Path | None:
    """Return the folder of a pack of the user's own that cannot even be read."""
    if not is_name(name):
        raise UnknownModelError(f"There is no model “{name}”.")
    folder = models_dir() / name
    if folder not in Library().problems():
        return None
    return folder
