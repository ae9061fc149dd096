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
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from muse_desktop.models.checkpoint_files import Wanted
from muse_desktop.models.errors import LabelsError, LoadingCancelled, ModelError, SourceError
from muse_desktop.models.hashes import damaged_files
from muse_desktop.models.headers import PICKLED, read_head, read_json
from muse_desktop.models.library import Library
from muse_desktop.models.pack import LENDABLE, PackInfo
from muse_desktop.models.pack_file import read_pack, update_pack, write_pack
from muse_desktop.models.sources import Source, inspect, sizes_in
from muse_desktop.muse.events import Loading
from muse_desktop.paths import models_dir

STAGING = ".staging"
_SPARE = 100_000_000
_BLOCK = 1 << 22
_STALE_SECONDS = 86_400
_NAME = re.compile(r"[a-z0-9][a-z0-9._-]*")

Report = Callable[[Loading], object]


@dataclass
class Choices:
    """What a person may decide about a model that is added; all of it may be left open."""

    title: str = ""
    licence: str = ""
    labels: Mapping[str, str] | None = None
    """Label to emotion, for a classifier whose labels' names do not say it."""
    prediction: str | None = None
    """"epsilon" or "v_prediction", for a single file of Stable Diffusion 2."""
    variant: str = "half"
    """"half" takes 16-bit weights where there are such, "full" the plain ones."""


def staging_dir() -> Path:
    """Return where models are put together and downloads wait; on the models' own disk."""
    return models_dir() / STAGING


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
    choices : see :class:`Choices`
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
    _sweep()
    waiting: Path | None = None
    with _staging(name) as stage, _told_errors(stage, found):
        if found.kind == "hub":
            from muse_desktop.models.hub import download

            fetched = download(
                found.repository, staging_dir(), choices.variant, on_progress, on_note, is_cancelled
            )
            choices = replace(choices, licence=choices.licence or fetched.licence)
            origin, waiting = fetched.source, fetched.folder.parent
            found = replace(inspect(fetched.folder, choices.variant), name=found.name)
        else:
            origin = str(found.path)
        if found.kind == "archive":
            from muse_desktop.models.archive import unpack

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
        _build(found, target, name, origin, choices, work)
        from muse_desktop.models.verify import verify

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


def check_labels(labels: tuple[str, ...], mapping: Mapping[str, str]) -> None:
    """Raise ModelError where a mapping does not serve a classifier's labels."""
    from muse_desktop.models.labels import columns

    columns(dict(enumerate(labels)), mapping)


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


# -- how it is put together ----------------------------------------------------------------------


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


def is_name(name: str) -> bool:
    """Tell whether a model may be called so."""
    return _NAME.fullmatch(name) is not None


def _free_name(name: str | None, found: Source) -> str:
    chosen = name or found.name
    if not is_name(chosen):
        raise SourceError(f"“{chosen}” is no name for a model: use a–z, 0–9, points and dashes.")
    taken = {pack.name for pack in Library().everything()}
    if chosen in taken or os.path.lexists(models_dir() / chosen):
        raise SourceError(
            f"There is a model “{chosen}” already: give another name with --name, or remove "
            "that one first."
        )
    return chosen


def _build(
    found: Source, target: Path, name: str, origin: str, choices: Choices, work: Work
) -> None:
    """Write the pack of a source into ``target``."""
    if found.kind == "pack":
        _copy_pack(found, target, name, work)
        return
    said: dict[str, Any] = {
        "name": name, "version": "1", "source": origin, "title": choices.title or name,
        "licence": choices.licence or _licence(found.path) or "not stated",
    }  # fmt: skip
    if found.kind in ("classifier", "clip"):
        labels = dict(choices.labels or {})
        if found.kind == "classifier":
            check_labels(found.labels, labels or found.proposed)
        part = found.kind
        _copy(found, target / part, work)
        write_pack(
            target, **said, kind=part, native_size=1, size_multiple=1,
            summary=f"{found.what[0].upper()}{found.what[1:]}.",
            labels={part: labels} if labels else None,
        )  # fmt: skip
        return
    if choices.labels:
        raise ModelError("Labels are a classifier's: this model has none.")
    if found.kind == "checkpoint":
        from muse_desktop.models.components import check_finite
        from muse_desktop.models.libraries import prepare_libraries
        from muse_desktop.models.single_file import convert, recognise

        head = read_head(found.path)
        work.tell("reading")
        check_finite(found.path)
        prepare_libraries()
        size = convert(
            found.path, recognise(head, found.path), target / "pipeline", choices.prediction,
            lambda what: work.tell(what),
        )  # fmt: skip
        said["licence"] = (
            choices.licence or head.remarks.get("modelspec.license") or said["licence"]
        )
        said["title"] = choices.title or head.remarks.get("modelspec.title") or name
    else:
        _copy(found, target / "pipeline", work)
        _tidy_index(target / "pipeline")
        size = 0
    multiple, native = _sizes(target / "pipeline")
    write_pack(
        target, **said, native_size=size or native, size_multiple=multiple,
        summary=f"{found.what[0].upper()}{found.what[1:]}.",
        parts=dict.fromkeys(LENDABLE, None),
    )  # fmt: skip
    defaults = _few_steps(target / "pipeline")
    if defaults:
        update_pack(target, defaults=defaults)


def _copy(found: Source, target: Path, work: Work) -> None:
    """Copy what is needed; heads are looked at first, so that the source's own file is named."""
    for file in found.files:
        if file.source.endswith(".safetensors"):
            read_head(found.path / file.source)
    done, total = 0, max(found.bytes, 1)
    for file in found.files:
        _copy_file(found.path / file.source, target / file.target, work, done, total)
        done += file.size


def _copy_file(source: Path, target: Path, work: Work, done: int, total: int) -> None:
    if target.suffix.lower() in PICKLED:
        raise ModelError(f"{source} is a pickle, which could run any program when opened.")
    with disk_errors(f"{source} cannot be copied"):
        target.parent.mkdir(parents=True, exist_ok=True)
        if STAGING in source.parts:
            # A download's own file, on the same disk: a second name costs nothing.
            with contextlib.suppress(OSError):
                os.link(source.resolve(), target)
                return
        with open(source, "rb") as reader, open(target, "xb") as writer:
            while block := reader.read(_BLOCK):
                writer.write(block)
                done += len(block)
                work.tell("copying", min(done / total, 1.0))


def _copy_pack(found: Source, target: Path, name: str, work: Work) -> None:
    """Copy a pack from another machine: its parts and its words, and nothing else."""
    pack = found.pack
    assert pack is not None
    damaged = damaged_files(pack)
    if damaged:
        raise ModelError(f"{pack.path / damaged[0]} is damaged: get the pack again.")
    wanted: list[Wanted] = []
    for path, size in sizes_in(pack.path).items():
        part = any(path.startswith(f"{folder}/") for folder in pack.parts.values())
        about = "/" not in path and not path.lower().endswith((".safetensors", *PICKLED))
        if part and path.lower().endswith(PICKLED):
            raise ModelError(
                f"{pack.path / path} is a pickle, which could run any program when opened."
            )
        if part or about:
            wanted.append(Wanted(path, path, size))
    lost = [part for part in pack.parts.values() if not (pack.path / part).is_dir()]
    if lost:
        raise ModelError(f"{pack.path / lost[0]} is missing: get the pack again.")
    _copy(replace(found, files=tuple(wanted), bytes=sum(w.size for w in wanted)), target, work)
    if pack.name != name:
        update_pack(target, name=name)


def _tidy_index(pipeline: Path) -> None:
    """Let ``model_index.json`` name only what was copied."""
    import json

    from muse_desktop.models.checkpoint_files import DROPPED

    file = pipeline / "model_index.json"
    index = json.loads(file.read_text(encoding="utf-8"))
    for name in DROPPED:
        if name in index:
            index[name] = [None, None]
    if index["_class_name"] == "LatentConsistencyModelPipeline":
        # The same parts; how it is sampled, its scheduler and its denoiser say themselves.
        index["_class_name"] = "StableDiffusionPipeline"
    if "requires_safety_checker" in index:
        index["requires_safety_checker"] = False
    file.write_text(json.dumps(index, indent=2) + "\n", encoding="utf-8")


def _sizes(pipeline: Path) -> tuple[int, int]:
    """Return (what sides must divide by, the side that a pipeline was trained at), in pixels."""

    unet = read_json(pipeline / "unet" / "config.json")
    vae = read_json(pipeline / "vae" / "config.json")
    scale = 2 ** (len(vae.get("block_out_channels") or (1, 1, 1, 1)) - 1)
    size = unet.get("sample_size") or 64
    side = int(size[0] if isinstance(size, list) else size) * scale
    return scale, side


def _few_steps(pipeline: Path) -> dict[str, float]:
    """Return the steps and guidance that few-step kin are made for; empty for all others.

    After the models' cards: latent consistency models (Luo et al. 2023), and adversarially
    distilled ones, published with Euler's rule on trailing time steps (Sauer et al. 2023).
    """

    scheduler = read_json(pipeline / "scheduler" / "scheduler_config.json")
    kind = str(scheduler.get("_class_name"))
    if kind == "LCMScheduler":
        embedded = read_json(pipeline / "unet" / "config.json").get("time_cond_proj_dim")
        return {"steps": 8, "guidance": 8.0 if embedded else 1.5}
    if kind.startswith("Euler") and scheduler.get("timestep_spacing") == "trailing":
        return {"steps": 4, "guidance": 1.0}
    return {}


def _licence(source: Path) -> str:
    """Return the licence that a model card's head names, or ""."""
    folder = source if source.is_dir() else source.parent
    with contextlib.suppress(OSError, UnicodeDecodeError):
        text = (folder / "README.md").read_text(encoding="utf-8")[:5000]
        match = re.match(r"---\n(?:.*\n)*?license:\s*[\"']?([^\"'\n]+)", text)
        if match:
            return match[1].strip()
    return ""


@contextlib.contextmanager
def _staging(name: str) -> Iterator[Path]:
    with disk_errors("The model cannot be added"):
        staging_dir().mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=f"add-{name}-", dir=staging_dir()))
    try:
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)
        with contextlib.suppress(OSError):
            staging_dir().rmdir()


def _sweep() -> None:
    """Delete what a killed program left behind; downloads stay: they can go on."""
    for folder in (*staging_dir().glob("add-*"), *staging_dir().glob("removed-*")):
        with contextlib.suppress(OSError):
            if time.time() - folder.stat().st_mtime > _STALE_SECONDS:
                shutil.rmtree(folder)


@contextlib.contextmanager
def _told_errors(stage: Path, found: Source) -> Iterator[None]:
    """Name the source's own files in messages, not those of the folder that is thrown away."""
    try:
        yield
    except LabelsError:
        raise  # it names no file, and carries the labels
    except ModelError as error:
        text = str(error)
        if str(stage) not in text or found.kind in ("hub", "archive"):
            for inner in ("unpacked", "pack"):
                text = text.replace(f"{stage / inner}{os.sep}", "")
            raise type(error)(text) from error
        inside = {"pipeline": "pipeline", "classifier": "classifier", "clip": "clip"}.get(
            found.kind
        )
        for path in filter(None, (inside and stage / "pack" / inside, stage / "pack")):
            text = text.replace(str(path), str(found.path))
        raise type(error)(text) from error
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ModelError(f"The model cannot be added ({why}).") from error


@contextlib.contextmanager
def disk_errors(what: str) -> Iterator[None]:
    try:
        yield
    except OSError as error:
        raise ModelError(f"{what} ({(error.strerror or str(error)).lower()}).") from error
