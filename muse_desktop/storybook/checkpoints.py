"""What trainings of denoisers begin from, and what can be told of a checkpoint."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import torch
from diffusers import UNet2DConditionModel
from transformers import CLIPTextModel

from muse_desktop.storybook.training import Training


def begin(run: Training, checkpoint: Path, start: Path | None, text: Path | None) -> None:
    """Take a run up where it was left.

    Parameters
    ----------
    run : at its beginning
    checkpoint : to resume from, where there is one
    start : else a pipeline folder to go on from, a pack's or one by itself
    text : else a text encoder that knows captions already (see ``storybook.text``)
    """
    if checkpoint.exists():
        run.resume(checkpoint)
    elif start is not None:
        unet = UNet2DConditionModel.from_pretrained(start / "unet", torch_dtype=torch.float32)
        run.begin_from("unet", unet)
        folder = start / "text_encoder"
        run.begin_from("text", CLIPTextModel.from_pretrained(folder, dtype=torch.float32))
        run.ema.count = 1000
        pack = start.parent / "pack.json"
        if pack.exists():
            run.samples = checkpoint_samples(json.loads(pack.read_text())["version"])
    elif text is not None and text.is_dir():
        run.begin_from("text", CLIPTextModel.from_pretrained(text, dtype=torch.float32))


def load_state(checkpoint: Path) -> dict[str, Any]:
    """Return what a run saved; its tensors stay in the file until they are used."""
    state: dict[str, Any] = torch.load(checkpoint, weights_only=True, map_location="cpu", mmap=True)
    return state


def checkpoint_progress(state: dict[str, Any]) -> str:
    """Return a checkpoint's age in thousands of samples, as it stands in the pack's version."""
    return str(round(state["samples"] / 1000))


def checkpoint_samples(version: str) -> int:
    """Return how many samples the weights of a pack's version have seen."""
    return 1000 * int(version.split(".")[1])
