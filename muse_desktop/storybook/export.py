"""From checkpoints to the model pack that ships: half precision, safetensors, ``pack.json``."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

import torch
from diffusers import StableDiffusionPipeline

from muse_desktop.models.packs.pack_file import write_pack
from muse_desktop.models.patch_autoencoder import PatchAutoencoder
from muse_desktop.storybook.captions import vocabulary
from muse_desktop.storybook.diffusion import (
    build_scheduler,
    build_text_encoder,
    build_unet,
    checkpoint_progress,
)
from muse_desktop.storybook.finish import WIDTHS
from muse_desktop.storybook.tokenizer import build_tokenizer
from muse_desktop.system import strict_json
from muse_desktop.system.resources import resource

VERSION = "1"
CALIBRATION = {"level": 0.0, "slope": 0.01, "earliest": 0.1, "latest": 0.15, "end": 0.95}
"""What a new pack starts with; ``python -m muse_desktop.bench calibrate`` measures its own."""


def export(work: Path, out: Path | None = None) -> Path:
    """Write the pack from a work folder's checkpoints and return its folder.

    The model card (README.md) and a calibration that is there already are kept.
    """
    out = out or resource("models", "storybook")
    out.mkdir(parents=True, exist_ok=True)
    description = out / "pack.json"
    known = json.loads(description.read_text()) if description.exists() else {}
    state = torch.load(work / "diffusion.pt", weights_only=True)
    autoencoder = with_finisher(PatchAutoencoder.from_pretrained(work / "autoencoder"), work)
    tokenizer = build_tokenizer()
    unet = build_unet(autoencoder.config.latent_channels)
    unet.load_state_dict(state["ema"]["unet"])
    text = build_text_encoder(len(tokenizer))
    text.load_state_dict(state["ema"]["text"])
    pipeline = StableDiffusionPipeline(
        vae=autoencoder,
        text_encoder=text,
        tokenizer=tokenizer,
        unet=unet,
        scheduler=build_scheduler(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    shutil.rmtree(out / "pipeline", ignore_errors=True)
    pipeline.to(torch.float16).save_pretrained(out / "pipeline", safe_serialization=True)
    for part in ("guide", "judge", "clip"):
        shutil.rmtree(out / part, ignore_errors=True)
        shutil.copytree(work / part, out / part)
    for part in ("pipeline/text_encoder", "guide", "judge", "clip"):
        say_single_precision(out / part / "config.json")
    guide = json.loads((work / "guide.json").read_text())
    write_pack(
        out,
        name="storybook",
        title="Storybook",
        version=f"{VERSION}.{checkpoint_progress(state)}",
        licence="MIT",
        summary="Picture-book illustrations, trained on pictures that this program painted itself.",
        caution="made for drawings and no authority on photographs",
        native_size=256,
        size_multiple=64,
        calibration=known.get("calibration") or CALIBRATION,
        calibration_edit=known.get("calibration_edit"),
        confusions=guide["confusions"],
        vocabulary=vocabulary(),
    )
    return out


def with_finisher(autoencoder: PatchAutoencoder, work: Path) -> PatchAutoencoder:
    """Return the linear autoencoder with the trained finisher in it."""
    averaged = torch.load(work / "finisher.pt", weights_only=True)["average"]
    whole = PatchAutoencoder.from_config(autoencoder.config, finisher_widths=WIDTHS)
    linear = {k: v for k, v in autoencoder.state_dict().items() if not k.startswith("finisher.")}
    whole.load_state_dict(linear | {f"finisher.{k}": v for k, v in averaged.items()})
    return whole


def say_single_precision(config: Path) -> None:
    """Let ``from_pretrained`` load the half-precision weights as float32.

    transformers loads in the configuration's precision, diffusers in single precision: left as it
    was written, a pipeline would mix the two and fail on a CPU.
    """
    values = json.loads(config.read_text())
    values["dtype"] = "float32"
    config.write_text(strict_json.dumps(values, indent=2) + "\n")
