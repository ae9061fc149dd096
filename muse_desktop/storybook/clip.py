"""Train Storybook's CLIP: which caption belongs to which picture. It tells WHEN (muse.timing).

Its captions and labels say what is there and nothing of the mood: what the method asks of it is
content, and an encoder that heard mood words would take the wanted change of emotion for a loss of
it. It is shown softened and noisy pictures too, since it watches pictures form.
"""

from __future__ import annotations

import logging
from pathlib import Path

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from transformers import CLIPConfig, CLIPImageProcessorPil, CLIPModel

from muse_desktop.storybook import augment
from muse_desktop.storybook.classifiers import normalise, seen
from muse_desktop.storybook.loaded import Loaded, pick_caption
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.pool import SMALL
from muse_desktop.storybook.text import CONTENT_SIZES, content_loss
from muse_desktop.storybook.tokenizer import END, LENGTH, START, build_tokenizer
from muse_desktop.storybook.training import Ema, Span
from muse_desktop.storybook.world import plain_texts

log = logging.getLogger(__name__)

FIELDS = ("small", "content", "traits")


def build_clip(vocabulary: int) -> CLIPModel:
    """Return the untrained model: a small ViT and a small text tower."""
    text = {
        "vocab_size": vocabulary,
        "hidden_size": 128,
        "intermediate_size": 512,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": LENGTH,
        "pad_token_id": 0,
        "bos_token_id": START,
        "eos_token_id": END,
    }
    vision = {
        "hidden_size": 160,
        "intermediate_size": 640,
        "num_hidden_layers": 4,
        "num_attention_heads": 5,
        "image_size": SMALL,
        "patch_size": 16,
    }
    return CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=96))


def train(
    loaded: Loaded,
    out: Path,
    span: Span,
    *,
    device: torch.device,
    batch: int = 96,
    rate: float = 3e-3,
) -> None:
    """Train until the span is over and save a transformers folder with its tokenizer."""
    torch.manual_seed(5)
    rng, tokenizer = np.random.default_rng(5), build_tokenizer()
    model = build_clip(len(tokenizer)).to(device, memory_format=torch.channels_last).train()
    traits = nn.Linear(model.config.projection_dim, sum(CONTENT_SIZES)).to(device)
    optimizer = Optimizer(model, [traits], rate)
    ema, count = Ema({"": model}, decay=0.995), 0
    target = torch.arange(batch, device=device)
    while not span.over:
        rows = loaded.draw(batch)
        x = augment.for_clip(seen(loaded, rows), rng)
        with torch.autocast(device.type, dtype=torch.bfloat16):
            output = model(
                input_ids=pick_caption(loaded["content"][rows]), pixel_values=normalise(x)
            )
        logits = output.logits_per_image.float()
        loss = (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2
        # Plain labels teach the image tower to see in a fraction of the time that captions
        # alone would take: with those, most of the first minutes go by without a signal.
        told = traits(output.vision_model_output.pooler_output.float())
        (loss + content_loss(told, loaded["traits"][rows])).backward()
        optimizer.step(min(1.0, (count + 1) / 100) * max(1 - span.done, 0) + 1e-3)
        ema.update({"": model})
        count += 1
        if count % 100 == 0:
            log.info("clip: %d samples, loss %.4f", count * batch, float(loss.detach()))
            loaded.refresh()
    averaged: CLIPModel = ema.modules[""]
    averaged.half().save_pretrained(out)
    tokenizer.save_pretrained(out)
    CLIPImageProcessorPil(
        size={"height": SMALL, "width": SMALL},
        do_center_crop=False,
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
    ).save_pretrained(out)
    log.info("clip: %d samples", count * batch)


def load(folder: Path) -> CLIPModel:
    """Load the trained model in single precision."""
    return CLIPModel.from_pretrained(folder, dtype=torch.float32).eval()


@torch.inference_mode()
def evaluate(
    model: CLIPModel, held_out: Loaded, choices: int = 32, seed: int = 3
) -> dict[str, float]:
    """Return how often a held-out picture picks its caption among others of different setting
    and subject pairs."""
    tokenizer, rng = build_tokenizer(), np.random.default_rng(seed)
    plain = plain_texts()
    pairs, device = list(plain), held_out["small"].device
    ids = tokenizer(list(plain.values()), padding="max_length", return_tensors="pt").input_ids
    text = model.get_text_features(input_ids=ids.to(device)).pooler_output
    text = F.normalize(text, dim=-1)
    hits = 0
    for rows in torch.arange(len(held_out), device=device).split(64):
        pixels = normalise(seen(held_out, rows))
        image = F.normalize(model.get_image_features(pixel_values=pixels).pooler_output, dim=-1)
        shown = held_out["traits"][rows].tolist()
        for (setting, subject, *_), scores in zip(
            shown, (image @ text.T).cpu().numpy(), strict=True
        ):
            own = pairs.index((setting, subject))
            others = rng.choice([k for k in range(len(pairs)) if k != own], choices - 1, False)
            hits += int(scores[own] > scores[others].max())
    return {"retrieval": hits / len(held_out), "choices": choices, "count": len(held_out)}
