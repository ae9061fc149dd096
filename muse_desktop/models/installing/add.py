"""Adding a model, whatever it comes as: the command line's and the window's way.

A model is put together in a folder of its own beside the others, checked there, and moved to its
place in one step: what is listed is whole. Importing this imports neither torch nor diffusers;
every function may be called in a worker thread.
"""

from __future__ import annotations

import contextlib
import os
import re
import shutil
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

from muse_desktop.models.errors import LabelsError, ModelError, SourceError
from muse_desktop.models.installing.assemble import Choices, assemble
from muse_desktop.models.installing.sources import Source, inspect
from muse_desktop.models.installing.staging import (
    Report,
    Work,
    check_space,
    disk_errors,
    staging,
    staging_dir,
    sweep,
)
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo, is_name
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import models_dir

_LONGEST_NAME = 64
_DEVICES = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
"""What Windows takes for a device, whatever its ending: no folder can be called so there."""


def add(
    source: str | Path,
    name: str | None = None,
    *,
    choices: Choices | None = None,
    on_progress: Report | None = None,
    on_note: Callable[[str], object] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> PackInfo:
    """Add a model from a folder, a single file, an archive, or a hub.

    Parameters
    ----------
    source : a path, "owner/name" or an address; only the last two turn to the network
    name : the pack's; by default made of the source's
    choices : see :class:`muse_desktop.models.installing.assemble.Choices`
    on_progress : is told what is being done and how far it is
    on_note : is told what the user should know: licence, gating, what is borrowed
    is_cancelled : is asked often; a download that was cancelled goes on from there next time

    Raises
    ------
    ModelError
        Where it cannot be added; nothing of it is listed then.
    LoadingCancelled
        Where ``is_cancelled`` said so.
    """
    choices = choices or Choices()
    work = Work(on_progress, is_cancelled)
    found = inspect(source, choices.variant)
    name = _free_name(name, found)
    sweep()
    waiting: Path | None = None
    with staging(name) as stage, _told_errors(stage, found):
        if found.kind == "hub":
            from muse_desktop.models.installing.hub import download

            fetched = download(
                found.repository, staging_dir(), choices.variant, on_progress, on_note, is_cancelled
            )
            choices = replace(choices, licence=choices.licence or fetched.licence)
            origin, waiting = fetched.source, fetched.folder.parent
            found = replace(inspect(fetched.folder, choices.variant), name=found.name)
        else:
            origin = str(found.path)
        if found.kind == "archive":
            from muse_desktop.models.installing.archive import unpack

            check_space(found.bytes, "unpack the archive")
            total = max(found.bytes, 1)
            inner = unpack(
                found.path, stage / "unpacked", lambda done: work.tell("unpacking", done / total)
            )
            found = replace(inspect(inner, choices.variant), name=found.name)
            if found.kind == "hub" or found.kind == "archive":
                raise ModelError(f"{origin} holds another archive: unpack it first.")
        target = stage / "pack"
        check_space(found.bytes, "add this model")
        work.tell("copying", 0.0)
        assemble(found, target, name, origin, choices, work)
        from muse_desktop.models.installing.verify import verify

        pack = read_pack(target)
        verify(pack, lambda what: work.tell(what))
        work.tell("finishing", 1.0)
        place = models_dir() / name
        with disk_errors("The model cannot be put into its place"):
            os.replace(target, place)
        if waiting is not None:
            shutil.rmtree(waiting, ignore_errors=True)
    added = Library().get(name)
    if on_note is not None:
        for sentence in added.borrowed:
            on_note(sentence)
    return added


def _free_name(name: str | None, found: Source) -> str:
    chosen = name or found.name
    if not is_name(chosen):
        raise SourceError(
            f"“{chosen[:_LONGEST_NAME]}” is no name for a model: use a–z, 0–9, points and dashes."
        )
    if len(chosen) > _LONGEST_NAME or chosen.endswith(".") or _DEVICES.fullmatch(chosen):
        raise SourceError(
            f"No model can be called “{chosen[:_LONGEST_NAME]}”: give a name of at most "
            f"{_LONGEST_NAME} characters with --name, without a point at its end, and none that "
            "Windows keeps for its devices."
        )
    taken = {pack.name for pack in Library().everything()}
    if chosen in taken or os.path.lexists(models_dir() / chosen):
        raise SourceError(
            f"There is a model “{chosen}” already: give another name with --name, or remove "
            "that one first."
        )
    return chosen


@contextlib.contextmanager
def _told_errors(stage: Path, found: Source) -> Iterator[None]:
    """Name the source's own files in messages, not those of the folder that is thrown away."""
    try:
        yield
    except LabelsError:
        raise  # it names no file, and carries the labels
    except ModelError as error:
        text = str(error)
        if found.kind in ("hub", "archive"):
            # As though the archive were the folder: "/home/me/model.zip/unet/…".
            named = found.repository or str(found.path)
            for inner in (stage / "unpacked", stage / "pack"):
                text = text.replace(str(inner), named)
            raise type(error)(text) from error
        inside = {"pipeline": "pipeline", "classifier": "classifier", "clip": "clip"}.get(
            found.kind
        )
        for path in filter(None, (inside and stage / "pack" / inside, stage / "pack")):
            text = text.replace(str(path), str(found.path))
        raise type(error)(text) from error
    except OSError as error:
        raise ModelError(f"The model cannot be added ({reason(error)}).") from error
