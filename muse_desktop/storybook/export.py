"""From checkpoints to the model pack that ships: half precision, safetensors, ``pack.json``."""

from __future__ import annotations

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import torch
from diffusers import StableDiffusionPipeline

from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.pack_file import read_pack, update_pack, write_pack
from muse_desktop.models.packs.pipelines import SCENE_INDEX
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.checkpoints import checkpoint_progress, load_state
from muse_desktop.storybook.diffusion import (
    averages,
    build_scheduler,
)
from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.finish import with_finisher
from muse_desktop.storybook.plan import READERS, is_done
from muse_desktop.storybook.scenes import SHIFT
from muse_desktop.storybook.tokenizer import build_tokenizer
from muse_desktop.storybook.world import vocabulary
from muse_desktop.system import strict_json
from muse_desktop.system.resources import resource

VERSION = "2"
SCENES_VERSION = "2.0"
CALIBRATION = {"level": 0.0, "slope": 0.01, "earliest": 0.1, "latest": 0.15, "end": 0.95}
"""What a new pack starts with; ``python -m muse_desktop.bench calibrate`` measures its own."""
DEFAULTS = {"steps": 20, "guidance": 2.0}
"""Of drawn scenes: their few numbers are settled in fewer steps than pixels, and with guidance 1.5
setting and subject are right already; more of it goes past the emotion."""


def export(work: Path, out: Path | None = None) -> Path:
    """Write the pack from a work folder's checkpoints and return its folder.

    The model card (README.md) and a calibration that is there already are kept. In the middle of
    a run there is what there is: without a finisher the linear decoder, and no ``pack.json``
    before guide, judge and CLIP are there.

    Raises
    ------
    TrainingError
        Where nothing was trained yet.
    """
    if not (work / "diffusion.pt").exists():
        raise TrainingError(
            f"Nothing that could be exported was trained in {work}: run train with this --work "
            "first. Readers that were trained alone are put in a pack with --only."
        )
    out = out or resource("models", "storybook-pixels")
    out.mkdir(parents=True, exist_ok=True)
    description = out / "pack.json"
    known = json.loads(description.read_text()) if description.exists() else {}
    state = load_state(work / "diffusion.pt")
    linear = PatchAutoencoder.from_pretrained(work / "autoencoder")
    autoencoder = with_finisher(linear, work / "finisher.pt")
    unet, text = averages(state)
    pipeline = StableDiffusionPipeline(
        vae=autoencoder,
        text_encoder=text,
        tokenizer=build_tokenizer(),
        unet=unet,
        scheduler=build_scheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    shutil.rmtree(out / "pipeline", ignore_errors=True)
    pipeline.to(torch.float16).save_pretrained(out / "pipeline", safe_serialization=True)
    say_single_precision(out / "pipeline" / "text_encoder" / "config.json")
    readers = [part for part in READERS if is_done(work, part)]
    _copy_readers(work, out, readers)
    if len(readers) < len(READERS):
        return out
    write_pack(
        out,
        name="storybook-pixels",
        title="Storybook in pixels",
        version=f"{VERSION}.{checkpoint_progress(state)}",
        licence="MIT",
        summary="Picture-book illustrations, trained on pictures that this program painted itself.",
        caution="made for drawings and no authority on photographs",
        native_size=256,
        size_multiple=64,
        calibration=known.get("calibration") or CALIBRATION,
        calibration_edit=known.get("calibration_edit"),
        confusions=_confusions(work),
        vocabulary=vocabulary(),
    )
    return out


def export_scenes(work: Path, out: Path) -> Path | None:
    """Write the pack whose decoder is the painter, and return its folder; None before there is one.

    Guide, judge and CLIP are the same as the other pack's: they learnt from the same pictures.
    """
    done = [part for part in (*READERS, "sketch", "scenes") if is_done(work, part)]
    if len(done) < len(READERS) + 2:
        return None
    description = out / "pack.json"
    known = json.loads(description.read_text()) if description.exists() else {}
    pipeline = out / "pipeline"
    shutil.rmtree(pipeline, ignore_errors=True)
    shutil.copytree(work / "scene", pipeline)
    say_single_precision(pipeline / "text_encoder" / "config.json")
    build_tokenizer().save_pretrained(pipeline / "tokenizer")
    build_scheduler(SHIFT).save_pretrained(pipeline / "scheduler")
    (pipeline / "model_index.json").write_text(strict_json.dumps(SCENE_INDEX, indent=2) + "\n")
    _copy_readers(work, out, READERS)
    write_pack(
        out,
        name="storybook",
        title="Storybook",
        version=SCENES_VERSION,
        licence="MIT",
        summary="Picture-book illustrations of any size, drawn by a painter that it steers.",
        caution="made for drawings and no authority on photographs",
        native_size=1024,
        size_multiple=8,
        defaults=DEFAULTS,
        calibration=known.get("calibration") or CALIBRATION,
        calibration_edit=known.get("calibration_edit"),
        confusions=_confusions(work),
        vocabulary=vocabulary(),
    )
    return out


def export_readers(work: Path, out: Path, readers: Sequence[str]) -> None:
    """Put readers that were trained by themselves in a pack in place of its own, and raise its
    version: what they read does not compare with what the others did.

    Raises
    ------
    ModelError
        Where ``out`` is no pack.
    TrainingError
        Where one is no reader, or is not trained.
    """
    for part in readers:
        if part not in READERS:
            raise TrainingError(
                f"{part} cannot be exported alone, only a reader can: {', '.join(READERS[:-1])} "
                f"or {READERS[-1]}. All else goes in a pack as a whole (export without --only)."
            )
        if not is_done(work, part):
            raise TrainingError(
                f"There is no trained {part} in {work}: run train with --only {part} first."
            )
    pack = read_pack(out)
    _copy_readers(work, out, readers)
    kept = {k: v for k, v in pack.hashes.items() if k.partition("/")[0] not in readers}
    files = [file for part in readers for file in (out / part).rglob("*") if file.is_file()]
    kept |= {file.relative_to(out).as_posix(): sha256(file) for file in files}
    changed: dict[str, Any] = {
        "hashes": dict(sorted(kept.items())),
        "version": with_other_readers(pack.version),
    }
    if "guide" in readers:
        changed["confusions"] = _confusions(work)
    update_pack(out, **changed)


def with_other_readers(version: str) -> str:
    """Return the version of a pack whose readers alone are others: a third number that goes up, as
    the first two are the denoiser's."""
    told = re.fullmatch(r"(.+?\..+?)\.([0-9]+)", version)
    return f"{version}.1" if told is None else f"{told[1]}.{int(told[2]) + 1}"


def _copy_readers(work: Path, out: Path, readers: Sequence[str]) -> None:
    for part in readers:
        shutil.rmtree(out / part, ignore_errors=True)
        shutil.copytree(work / part, out / part)
        say_single_precision(out / part / "config.json")


def _confusions(work: Path) -> list[list[float]]:
    """Return what the guide took its held-out pictures for, as it stands in a pack."""
    table = json.loads((work / "guide.json").read_text())["confusions"]
    return [[round(value, 4) for value in row] for row in table]


def say_single_precision(config: Path) -> None:
    """Let ``from_pretrained`` load the half-precision weights as float32.

    transformers loads in the configuration's precision, diffusers in single precision: left as it
    was written, a pipeline would mix the two and fail on a CPU.
    """
    values = json.loads(config.read_text())
    values["dtype"] = "float32"
    config.write_text(strict_json.dumps(values, indent=2) + "\n")
