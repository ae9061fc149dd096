"""Train the denoiser of drawn scenes and its text encoder."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

import torch
from diffusers import DDIMScheduler
from torch import Tensor
from torch.nn import functional as F

from muse_desktop.models.scene_denoiser import SceneDenoiser
from muse_desktop.painter.code import CHOICE, CHOICES, GROUPS, LENGTH
from muse_desktop.storybook.diffusion import build_scheduler
from muse_desktop.storybook.loaded import Loaded, pick_caption
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.text import build_text_encoder
from muse_desktop.storybook.tokenizer import LENGTH as WORDS
from muse_desktop.storybook.tokenizer import build_tokenizer
from muse_desktop.storybook.training import DROPOUT, Ema, Span, attention, falling

log = logging.getLogger(__name__)

FIELDS = ("rows", "ids")
SHIFT = 1.5
"""How far the noise schedule is shifted (``diffusion.build_scheduler``): rows are no patches."""
CERTAIN = 0.05
"""Weight of the cross entropy of choices."""


def build_denoiser(text_width: int) -> SceneDenoiser:
    """Return the untrained denoiser of the painter's numbers."""
    return SceneDenoiser(
        groups=[group.stop - group.start for group in GROUPS],
        choices=list(CHOICES),
        choice_lengths=[CHOICE * GROUPS[i].stretch for i in CHOICES],
        in_channels=LENGTH,
        out_channels=LENGTH,
        cross_attention_dim=text_width,
    )


def scene_loss(
    denoiser: SceneDenoiser, text: Any, scheduler: DDIMScheduler, rows: Tensor, ids: Tensor
) -> Tensor:
    """Return the squared error of clean rows, weighted min(1 / (1 − ᾱ), 5), and the cross entropy
    of their choices.

    Parameters
    ----------
    rows : B×K, clean
    ids : B×L, captions
    """
    t = torch.randint(0, len(scheduler.alphas_cumprod), (len(rows),), device=rows.device)
    abar = scheduler.alphas_cumprod.to(rows)[t][:, None]
    noisy = abar.sqrt() * rows + (1 - abar).sqrt() * torch.randn_like(rows)
    with torch.autocast(rows.device.type, dtype=torch.bfloat16), attention(rows.device):
        said = text(ids).last_hidden_state
        logits = denoiser.logits(noisy, t, said)
    logits = [part.float() for part in logits]
    weight = (1 / (1 - abar)).clamp(max=5.0)
    error = (weight * (denoiser.rows(logits) - rows).square()).mean()
    for i in CHOICES:
        error = error + CERTAIN * F.cross_entropy(logits[i], rows[:, GROUPS[i].part].argmax(1))
    return error


def train(
    loaded: Loaded,
    out: Path,
    span: Span,
    *,
    device: torch.device,
    batch: int = 256,
    rate: float = 4e-3,
) -> None:
    """Train until the span is over, and save ``unet`` and ``text_encoder`` in half precision below
    ``out``."""
    torch.manual_seed(37)
    tokenizer = build_tokenizer()
    empty = tokenizer("", padding="max_length", max_length=WORDS, return_tensors="pt").input_ids
    empty, scheduler = empty.to(device), build_scheduler(SHIFT)
    text: Any = build_text_encoder(len(tokenizer)).to(device).train()
    denoiser = build_denoiser(text.config.hidden_size).to(device).train()
    optimizer = Optimizer(denoiser, [text], rate)
    ema, count = Ema({"unet": denoiser, "text_encoder": text}, decay=0.9995), 0
    while not span.over:
        chosen = loaded.draw(batch)
        dropped = torch.rand(batch, 1, device=device) < DROPOUT
        ids = torch.where(dropped, empty, pick_caption(loaded["ids"][chosen]))
        loss = scene_loss(denoiser, text, scheduler, loaded["rows"][chosen].float(), ids)
        loss.backward()
        optimizer.step(min(1.0, (count + 1) / 200) * falling(span.done, 0.6))
        ema.update({"unet": denoiser, "text_encoder": text})
        count += 1
        if count % 100 == 0:
            log.info("scenes: %d samples, loss %.4f", count * batch, float(loss.detach()))
            loaded.refresh()
    for name, module in ema.modules.items():
        averaged: Any = module
        averaged.half().save_pretrained(out / name)
    log.info("scenes: %d samples", count * batch)
