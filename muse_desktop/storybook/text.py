"""Teach the text encoder what captions say, before a picture is drawn.

The diffusion loss is mostly about pictures, and little of its gradient reaches the words early on.
A little time spent on telling setting, subject, hour, weather and mood from captions alone gives
the denoiser a condition in which these lie apart from its first step.
"""

from __future__ import annotations

import logging
from pathlib import Path

import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import CLIPTextConfig, CLIPTextModel

from muse_desktop.emotion import EMOTIONS
from muse_desktop.storybook.loaded import Loaded, pick_caption
from muse_desktop.storybook.tokenizer import END, LENGTH, START, build_tokenizer
from muse_desktop.storybook.training import Span
from muse_desktop.storybook.world import TRAITS

log = logging.getLogger(__name__)

WIDTH = 192
CONTENT_SIZES = tuple(len(names) for names in TRAITS.values())
SIZES = (*CONTENT_SIZES, len(EMOTIONS))
FIELDS = ("ids", "traits", "moods")


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


def content_loss(logits: Tensor, traits: Tensor) -> Tensor:
    """Return the summed cross entropy of what a scene shows.

    Parameters
    ----------
    logits : B×sum(`CONTENT_SIZES`), in the order of ``world.TRAITS``
    traits : B×4, the true ones
    """
    parts = zip(logits.split(CONTENT_SIZES, dim=-1), traits.long().unbind(1), strict=True)
    return torch.stack([F.cross_entropy(guess, target) for guess, target in parts]).sum()


def trait_loss(logits: Tensor, traits: Tensor, moods: Tensor) -> Tensor:
    """Return the summed cross entropy of content and mood: logits B×sum(`SIZES`)."""
    content, mood = logits.split((sum(CONTENT_SIZES), SIZES[-1]), dim=-1)
    return content_loss(content, traits) + F.cross_entropy(mood, moods)


def train(
    loaded: Loaded,
    out: Path,
    span: Span,
    *,
    device: torch.device,
    batch: int = 64,
    rate: float = 1e-3,
) -> None:
    """Train until the span is over and save a transformers folder.

    The linear heads, one a trait, read the end mark's state and the mean of the padding after it,
    the two places where the denoiser finds the caption as a whole; they are thrown away.
    """
    torch.manual_seed(9)
    encoder = build_text_encoder(len(build_tokenizer())).to(device).train()
    heads = nn.Linear(WIDTH, sum(SIZES)).to(device)
    parameters = [*encoder.parameters(), *heads.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=rate, betas=(0.9, 0.99), fused=True)
    places = torch.arange(LENGTH, device=device)
    count = 0
    while not span.over:
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (count + 1) / 100) * max(1 - span.done, 0) + 1e-5
        rows = loaded.draw(batch)
        ids = pick_caption(loaded["ids"][rows])
        states = encoder(ids).last_hidden_state
        end = (ids != 0).sum(dim=1, keepdim=True) - 1
        after = (places >= end).float()[..., None]
        whole = (states * after).sum(1) / after.sum(1)
        last = states.gather(1, end[..., None].expand(-1, 1, WIDTH))[:, 0]
        traits, moods = loaded["traits"][rows], loaded["moods"][rows]
        loss = trait_loss(heads(whole), traits, moods) + trait_loss(heads(last), traits, moods)
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        count += 1
        if count % 100 == 0:
            log.info("text: %d captions, loss %.3f", count * batch, float(loss.detach()))
            loaded.refresh()
    encoder.save_pretrained(out)
