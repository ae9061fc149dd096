"""Teach the text encoder what captions say, before a picture is drawn.

The diffusion loss is mostly about pictures, and little of its gradient reaches the words early on.
A few minutes of telling setting, subject, hour, weather and mood from captions alone give the
denoiser a condition in which these lie apart from its first step.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import CLIPTextConfig, CLIPTextModel

from muse_desktop.storybook.captions import caption
from muse_desktop.storybook.data import soft_label
from muse_desktop.storybook.scene import (
    EMOTIONS,
    SETTINGS,
    SUBJECTS,
    TIMES,
    WEATHERS,
    Scene,
    random_scene,
)
from muse_desktop.storybook.tokenizer import END, LENGTH, START, build_tokenizer

log = logging.getLogger(__name__)

WIDTH = 192
CONTENT_SIZES = tuple(len(names) for names in (SETTINGS, SUBJECTS, TIMES, WEATHERS))
SIZES = (*CONTENT_SIZES, len(EMOTIONS))


def build_text_encoder(vocabulary: int) -> CLIPTextModel:
    """Return the untrained text encoder."""
    return CLIPTextModel(
        CLIPTextConfig(
            vocab_size=vocabulary,
            hidden_size=WIDTH,
            intermediate_size=4 * WIDTH,
            num_hidden_layers=3,
            num_attention_heads=4,
            max_position_embeddings=LENGTH,
            pad_token_id=0,
            bos_token_id=START,
            eos_token_id=END,
        )
    )


def content_loss(logits: Tensor, scenes: Sequence[Scene]) -> Tensor:
    """Return the summed cross entropy of what a scene shows.

    Parameters
    ----------
    logits : B×sum(`CONTENT_SIZES`): setting, subject, time, weather
    scenes : the B scenes
    """
    named = (
        [SETTINGS.index(s.setting) for s in scenes],
        [SUBJECTS.index(s.subject) for s in scenes],
        [TIMES.index(s.time) for s in scenes],
        [WEATHERS.index(s.weather) for s in scenes],
    )
    parts = zip(logits.split(CONTENT_SIZES, dim=-1), map(torch.tensor, named), strict=True)
    return torch.stack([F.cross_entropy(guess, target) for guess, target in parts]).sum()


def trait_loss(logits: Tensor, scenes: Sequence[Scene]) -> Tensor:
    """Return the summed cross entropy of content and mood: logits B×sum(`SIZES`)."""
    content, mood = logits.split((sum(CONTENT_SIZES), SIZES[-1]), dim=-1)
    moods = torch.from_numpy(np.stack([soft_label(s) for s in scenes]))
    return content_loss(content, scenes) + F.cross_entropy(mood, moods)


def train(out: Path, *, minutes: float, batch: int = 64, rate: float = 1e-3) -> None:
    """Train for some minutes and save a transformers folder.

    The linear heads, one a trait, read the end mark's state and the mean of the padding after it,
    the two places where the denoiser finds the caption as a whole; they are thrown away.
    """
    torch.manual_seed(9)
    rng, tokenizer = np.random.default_rng(9), build_tokenizer()
    encoder = build_text_encoder(len(tokenizer)).train()
    heads = nn.Linear(WIDTH, sum(SIZES))
    parameters = [*encoder.parameters(), *heads.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=rate, betas=(0.9, 0.99))
    count, began = 0, time.monotonic()
    while (done := (time.monotonic() - began) / 60 / minutes) < 1:
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (count + 1) / 100) * (1 - done) + 1e-5
        scenes = [random_scene(rng) for _ in range(batch)]
        ids = tokenizer(
            [caption(scene, rng) for scene in scenes],
            padding="max_length",
            max_length=LENGTH,
            truncation=True,
            return_tensors="pt",
        ).input_ids
        states = encoder(ids).last_hidden_state
        end = (ids != 0).sum(dim=1, keepdim=True) - 1
        after = (torch.arange(LENGTH) >= end).float()[..., None]
        whole = (states * after).sum(1) / after.sum(1)
        last = states[torch.arange(batch), end[:, 0]]
        loss = trait_loss(heads(whole), scenes) + trait_loss(heads(last), scenes)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        count += 1
        if count % 100 == 0:
            log.info("text: %d captions, loss %.3f", count * batch, float(loss.detach()))
    encoder.save_pretrained(out)
