"""From checkpoints to the model pack that ships: half precision, safetensors, ``pack.json``.

The pipeline's folder is laid out as diffusers', with the index of an InstructPix2Pix pipeline: a
UNet whose input has the photograph's channels beside the latent's. Its ``vae`` is
:class:`muse_desktop.models.grade_autoencoder.GradeAutoencoder`.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import diffusers
import torch

from muse_desktop.daylight.captions import vocabulary
from muse_desktop.daylight.diffusion import build_text_encoder, build_unet, tokenizer
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.packs.pack_file import write_pack
from muse_desktop.models.packs.pipelines import GRADE_INDEX
from muse_desktop.storybook.checkpoints import checkpoint_progress
from muse_desktop.storybook.diffusion import build_scheduler
from muse_desktop.storybook.export import say_single_precision
from muse_desktop.system import strict_json
from muse_desktop.system.resources import resource

VERSION = "1"
DEFAULTS = {"steps": 20, "guidance": 2.5}
"""Grades are smooth: more steps change nothing that one sees, more guidance overdoes the look."""
CALIBRATION = {"level": 0.0, "slope": 0.02, "earliest": 0.0, "latest": 0.0, "end": 0.95}
"""Guidance begins with the first step: there is no content to wait for, the photograph is there."""


def export(work: Path, out: Path | None = None) -> Path:
    """Write the pack from a work folder's checkpoints and return its folder.

    The model card (README.md) is kept, and so are guide and judge where the work folder has none.
    """
    out = out or resource("models", "daylight")
    out.mkdir(parents=True, exist_ok=True)
    description = out / "pack.json"
    known = json.loads(description.read_text()) if description.exists() else {}
    state = torch.load(work / "diffusion.pt", weights_only=True, map_location="cpu")
    pipeline = out / "pipeline"
    shutil.rmtree(pipeline, ignore_errors=True)
    autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
    words = tokenizer()
    unet = build_unet(autoencoder.config.latent_channels)
    unet.load_state_dict(state["ema"]["unet"])
    text = build_text_encoder(len(words))
    text.load_state_dict(state["ema"]["text"])
    unet.half().save_pretrained(pipeline / "unet")
    text.half().save_pretrained(pipeline / "text_encoder")
    say_single_precision(pipeline / "text_encoder" / "config.json")
    words.save_pretrained(pipeline / "tokenizer")
    build_scheduler().save_pretrained(pipeline / "scheduler")
    # The few numbers of the autoencoder stay as they are: half of them would move every grade.
    autoencoder.save_pretrained(pipeline / "vae")
    index = dict(sorted({**GRADE_INDEX, "_diffusers_version": diffusers.__version__}.items()))
    (pipeline / "model_index.json").write_text(strict_json.dumps(index, indent=2) + "\n")
    for part in ("guide", "judge", "clip"):
        if (work / part).is_dir():
            shutil.rmtree(out / part, ignore_errors=True)
            shutil.copytree(work / part, out / part)
            say_single_precision(out / part / "config.json")
    guide = work / "guide.json"
    confusions = json.loads(guide.read_text())["confusions"] if guide.exists() else None
    write_pack(
        out,
        name="daylight",
        title="Daylight",
        version=f"{VERSION}.{checkpoint_progress(state)}",
        licence="MIT",
        summary="Changes a photograph's light and colour, not what is in it.",
        caution="made for photographs and no authority on drawings",
        native_size=256,
        modes=("edit",),
        size_multiple=1,
        defaults=DEFAULTS,
        calibration=CALIBRATION,
        confusions=confusions or known.get("confusions"),
        vocabulary=vocabulary(),
        parts={p: p if (out / p).is_dir() else None for p in ("guide", "judge", "clip")},
    )
    return out
