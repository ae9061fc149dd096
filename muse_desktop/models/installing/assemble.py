"""The pack of a source: what is needed of it copied or converted, and described."""

from __future__ import annotations

import contextlib
import os
import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, shown
from muse_desktop.models.installing.sources import Source, check_parts, pack_files
from muse_desktop.models.installing.staging import STAGING, Work, disk_errors
from muse_desktop.models.packs.bounds import LARGEST_TEXT
from muse_desktop.models.packs.checkpoint_files import DROPPED
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.headers import PICKLED, as_utf8, read_head, read_json
from muse_desktop.models.packs.labels import columns
from muse_desktop.models.packs.pack import LENDABLE
from muse_desktop.models.packs.pack_file import update_pack, write_pack
from muse_desktop.system import strict_json
from muse_desktop.system.ordinary_files import open_ordinary, read_ordinary

_BLOCK = 1 << 22
_CARD = 5000
"""Bytes of a model's card that are looked at: what it says of itself stands at its head."""
_LONGEST_TITLE = 120
_LARGEST_SIDE = 8192


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


def assemble(
    found: Source, target: Path, name: str, origin: str, choices: Choices, work: Work
) -> None:
    """Write the pack of a source into a folder; every weight is still to be checked.

    Parameters
    ----------
    found : the source, on this computer and unpacked
    target : the pack's folder; it does not exist yet
    name : the pack's
    origin : what its ``source`` shall say
    choices : see :class:`Choices`
    work : is told how far it is

    Raises
    ------
    ModelError
        Where a file is missing or damaged, or cannot be copied.
    """
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
            columns(dict(enumerate(found.labels)), labels or found.proposed)
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
        from muse_desktop.models.installing.conversion import convert
        from muse_desktop.models.installing.single_file import recognise
        from muse_desktop.models.packs.components import check_finite

        head = read_head(found.path)
        work.tell("reading")
        check_finite(found.path)
        size = convert(
            found.path, recognise(head, found.path), target / "pipeline", choices.prediction,
            lambda what: work.tell(what),
        )  # fmt: skip
        remarks = {key: shown(text, _LONGEST_TITLE) for key, text in head.remarks.items()}
        said["licence"] = choices.licence or remarks.get("modelspec.license") or said["licence"]
        said["title"] = choices.title or remarks.get("modelspec.title") or name
    else:
        _copy(found, target / "pipeline", work)
        _tidy_index(target / "pipeline")
        size = 0
    try:
        multiple, native = _sizes(target / "pipeline")
    except (IndexError, TypeError, ValueError) as error:
        raise ModelError(
            f"The settings of the denoiser or the autoencoder in {target / 'pipeline'} are wrong: "
            "its sides cannot be told. Get the model again."
        ) from error
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
    check_parts(found.path, found.files)
    done, total = 0, max(found.bytes, 1)
    for file in found.files:
        if file.source.endswith(".json"):
            with disk_errors(f"{found.path / file.source} cannot be copied"):
                _copy_text(found.path / file.source, target / file.target)
            continue
        _copy_file(found.path / file.source, target / file.target, work, done, total)
        done += file.size


def _copy_text(source: Path, target: Path) -> None:
    """Copy JSON without a mark of byte order, which the libraries cannot read."""
    try:
        text = as_utf8(read_ordinary(source, LARGEST_TEXT))
    except ValueError as error:
        raise ModelError(f"{source} is damaged: get the model again.") from error
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_bytes(text)


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
        with open_ordinary(source) as reader, open(target, "xb") as writer:
            while block := reader.read(_BLOCK):
                writer.write(block)
                done += len(block)
                work.tell("copying", min(done / total, 1.0))


def _copy_pack(found: Source, target: Path, name: str, work: Work) -> None:
    """Copy a pack from another machine: its parts and its words, and nothing else."""
    pack = found.pack
    assert pack is not None
    wanted = pack_files(pack)
    _copy(replace(found, files=tuple(wanted), bytes=sum(w.size for w in wanted)), target, work)
    changed = {
        file: sha256(target / file)
        for file in pack.hashes
        if file.endswith(".json") and sha256(target / file) != pack.hashes[file]
    }
    if changed:
        update_pack(target, hashes={**pack.hashes, **changed})
    if pack.name != name:
        update_pack(target, name=name)


def _tidy_index(pipeline: Path) -> None:
    """Let ``model_index.json`` name only what was copied."""
    file = pipeline / "model_index.json"
    index = read_json(file)
    for name in DROPPED:
        if name in index:
            index[name] = [None, None]
    if index["_class_name"] == "LatentConsistencyModelPipeline":
        # The same parts; how it is sampled, its scheduler and its denoiser say themselves.
        index["_class_name"] = "StableDiffusionPipeline"
    if "requires_safety_checker" in index:
        index["requires_safety_checker"] = False
    file.write_text(strict_json.dumps(index, indent=2) + "\n", encoding="utf-8")


def _sizes(pipeline: Path) -> tuple[int, int]:
    """Return (what sides must divide by, the side that a pipeline was trained at), in pixels."""
    unet = read_json(pipeline / "unet" / "config.json")
    vae = read_json(pipeline / "vae" / "config.json")
    scale = 2 ** (len(vae.get("block_out_channels") or (1, 1, 1, 1)) - 1)
    size = unet.get("sample_size") or 64
    side = int(size[0] if isinstance(size, list) else size) * scale
    if not 0 < side <= _LARGEST_SIDE:
        raise ValueError(side)
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
    with contextlib.suppress(OSError), open_ordinary(folder / "README.md") as card:
        text = card.read(_CARD).decode("utf-8", "replace").replace("\r\n", "\n")
        match = re.match(r"---\n(?:.*\n)*?license:\s*[\"']?([^\"'\n]+)", text)
        if match:
            return shown(match[1].strip(), _LONGEST_TITLE)
    return ""
