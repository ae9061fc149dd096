"""Train Storybook's CLIP: which caption belongs to which picture. It tells WHEN (muse.timing).

Its captions and labels say what is there and nothing of the mood: what the method asks of it is
content, and an encoder that heard mood words would take the wanted change of emotion for a loss of
it. It is shown softened and noisy pictures too, since it watches pictures form.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path

import numpy as np
import torch
from torch import Generator, Tensor, nn
from torch.nn import functional as F
from transformers import CLIPConfig, CLIPImageProcessorPil, CLIPModel

from muse_desktop.storybook import augment
from muse_desktop.storybook.captions import caption, plain_caption
from muse_desktop.storybook.classifiers import HELD_OUT, normalise
from muse_desktop.storybook.data import SMALL, Shards, batches
from muse_desktop.storybook.diffusion import Ema
from muse_desktop.storybook.optimizer import Optimizer
from muse_desktop.storybook.scene import SETTINGS, SUBJECTS
from muse_desktop.storybook.text import CONTENT_SIZES, content_loss
from muse_desktop.storybook.tokenizer import END, LENGTH, START, build_tokenizer

log = logging.getLogger(__name__)


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


def _disturb(x: Tensor, generator: Generator) -> Tensor:
    x = augment.soften(augment.crop(x, generator, least=0.85), generator)
    return augment.noise(augment.tint(x, generator), generator)


def train(data: Path, out: Path, *, minutes: float, batch: int = 96, rate: float = 3e-3) -> None:
    """Train for some minutes and save a transformers folder with its tokenizer."""
    torch.manual_seed(5)
    rng, generator = np.random.default_rng(5), Generator().manual_seed(5)
    shards, tokenizer = Shards(data), build_tokenizer()
    model = build_clip(len(tokenizer)).train()
    traits = nn.Linear(model.config.projection_dim, sum(CONTENT_SIZES))
    optimizer = Optimizer(model, [traits], rate)
    ema, count, began = Ema({"": model}, decay=0.995), 0, time.monotonic()
    averaged: CLIPModel = ema.modules[""]
    while True:
        for rows in batches(len(shards) - HELD_OUT, batch, rng):
            done = (time.monotonic() - began) / 60 / minutes
            if done >= 1:
                averaged.half().save_pretrained(out)
                tokenizer.save_pretrained(out)
                CLIPImageProcessorPil(
                    size={"height": SMALL, "width": SMALL},
                    do_center_crop=False,
                    image_mean=[0.5] * 3,
                    image_std=[0.5] * 3,
                ).save_pretrained(out)
                log.info("clip: %d samples", count * batch)
                return
            x = augment.flip(_disturb(shards.pictures(rows), generator), generator)
            texts = [caption(shards.scenes[i], rng, mood_words=False) for i in rows]
            with torch.autocast("cpu", dtype=torch.bfloat16):
                output = model(
                    input_ids=tokenizer(
                        texts, padding="max_length", truncation=True, return_tensors="pt"
                    ).input_ids,
                    pixel_values=normalise(x),
                )
            logits, target = output.logits_per_image.float(), torch.arange(len(rows))
            loss = (F.cross_entropy(logits, target) + F.cross_entropy(logits.T, target)) / 2
            # Plain labels teach the image tower to see in a fraction of the time that captions
            # alone would take: with those, most of the first minutes go by without a signal.
            seen = traits(output.vision_model_output.pooler_output.float())
            (loss + content_loss(seen, [shards.scenes[i] for i in rows])).backward()
            optimizer.step(min(1.0, (count + 1) / 100) * (1 - done) + 1e-3)
            ema.update({"": model})
            count += 1
            if count % 100 == 0:
                log.info("clip: %d samples, loss %.4f", count * batch, float(loss.detach()))


def load(folder: Path) -> CLIPModel:
    """Load the trained model in single precision."""
    return CLIPModel.from_pretrained(folder, dtype=torch.float32).eval()


@torch.inference_mode()
def evaluate(model: CLIPModel, data: Path, choices: int = 32, seed: int = 3) -> dict[str, float]:
    """Return how often a held-out picture picks its caption among others of different setting
    and subject pairs."""
    shards, tokenizer, rng = Shards(data), build_tokenizer(), np.random.default_rng(seed)
    pairs = [(setting, subject) for setting in SETTINGS for subject in SUBJECTS]
    ids = tokenizer(
        [plain_caption(*pair) for pair in pairs], padding="max_length", return_tensors="pt"
    ).input_ids
    text = F.normalize(model.get_text_features(input_ids=ids).pooler_output, dim=-1)
    rows = np.arange(len(shards) - HELD_OUT, len(shards))
    hits = 0
    for part in np.array_split(rows, 20):
        pixels = normalise(shards.pictures(part))
        image = F.normalize(model.get_image_features(pixel_values=pixels).pooler_output, dim=-1)
        for i, scores in zip(part, (image @ text.T).numpy(), strict=True):
            own = pairs.index((shards.scenes[i].setting, shards.scenes[i].subject))
            others = rng.choice([k for k in range(len(pairs)) if k != own], choices - 1, False)
            hits += int(scores[own] > scores[others].max())
    return {"retrieval": hits / len(rows), "choices": choices, "count": len(rows)}
