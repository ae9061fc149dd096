"""Train Daylight's CLIP: it tells what an edit keeps, and whether a text's look has come (WHEN).

Two things are asked of one small embedding, and they pull apart: what is shown must stay the same
however it is lit, and a caption is about nothing but the light. The photograph's side is trained
to know a photograph again under any two looks among other photographs (so it hears what is shown
first), and a caption's side to lie near pictures of its look: the looks get the directions that
telling photographs apart leaves over. Captions carry no mood words: an encoder that heard them
would take the wanted change of emotion for nearness to the text. The looks are laid on crops of the
training photographs as they are needed, with grades from the shards.
"""

from __future__ import annotations

import logging
import time
from pathlib import Path

import numpy as np
import torch
from torch import Tensor, nn
from torch.nn import functional as F
from transformers import CLIPConfig, CLIPImageProcessorPil, CLIPModel

from muse_desktop.daylight.captions import caption
from muse_desktop.daylight.data import Shards
from muse_desktop.daylight.diffusion import tokenizer as build_tokenizer
from muse_desktop.daylight.photographs import Photograph, crops, held_out, to_learn_from
from muse_desktop.daylight.recipes import RECIPES
from muse_desktop.models.bilateral_grid import apply_grid
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.storybook.tokenizer import END, LENGTH, START
from muse_desktop.storybook.training import Ema

log = logging.getLogger(__name__)

SIDE = 64
CROPS = 6000
TEXT_SHARE = 1.0
"""Of the loss: knowing photographs again is learnt within minutes, looks take longer."""
SHARPNESS = 14.0
"""Of the comparison of photographs; that with captions learns its own."""


def build_clip(words: int) -> CLIPModel:
    """Return the untrained model: two small transformers."""
    text = {
        "vocab_size": words,
        "hidden_size": 96,
        "intermediate_size": 384,
        "num_hidden_layers": 2,
        "num_attention_heads": 4,
        "max_position_embeddings": LENGTH,
        "pad_token_id": 0,
        "bos_token_id": START,
        "eos_token_id": END,
    }
    vision = {
        "hidden_size": 144,
        "intermediate_size": 576,
        "num_hidden_layers": 4,
        "num_attention_heads": 4,
        "image_size": SIDE,
        "patch_size": 16,
    }
    return CLIPModel(CLIPConfig(text_config=text, vision_config=vision, projection_dim=64))


class Graded:
    """Crops of photographs, and grades of the shards laid on them."""

    def __init__(self, photographs: list[Photograph], shards: Shards, work: Path, count: int):
        self._shards = shards
        self._autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
        found = list(crops(photographs, np.random.default_rng(3), count, side=SIDE))
        self.which = np.array([index for index, _ in found])
        self._pictures = torch.stack([_square(picture) for _, picture in found])

    @torch.inference_mode()
    def batch(self, rows: np.ndarray, rng: np.random.Generator) -> tuple[Tensor, list[int], list]:
        """Return crops with drawn looks, B×3×64×64 in [0, 1], the looks' recipes and strengths."""
        drawn = rng.integers(0, len(self._shards), len(rows))
        latents, recipes, strengths = self._shards.looks(drawn)
        x = self._pictures[rows].float() / 255
        return apply_grid(self._autoencoder.decode(latents), x), recipes, strengths


def _square(picture: np.ndarray) -> Tensor:
    x = torch.from_numpy(np.ascontiguousarray(picture)).permute(2, 0, 1)[None]
    small = F.interpolate(x, size=(SIDE, SIDE), mode="bilinear", antialias=True)[0]
    return (small * 255).round().clamp(0, 255).to(torch.uint8)


def _view(model: CLIPModel, x: Tensor) -> Tensor:
    seen = model.get_image_features(pixel_values=x * 2 - 1).pooler_output
    return F.normalize(seen.float(), dim=-1)


def train(
    photographs: Path, work: Path, *, minutes: float, batch: int = 96, rate: float = 2e-3
) -> None:
    """Train for some minutes and save a transformers folder with its tokenizer in ``work/clip``;
    what is there already is gone on from."""
    torch.manual_seed(5)
    rng, tokenizer = np.random.default_rng(5), build_tokenizer()
    graded = Graded(to_learn_from(photographs), Shards(work / "data"), work, CROPS)
    model = load(work) if (work / "clip").is_dir() else build_clip(len(tokenizer))
    model.train()
    # Which recipe it is, told plainly, teaches the towers in a fraction of the time.
    told = nn.Linear(model.config.projection_dim, len(RECIPES))
    parameters = [*model.parameters(), *told.parameters()]
    optimizer = torch.optim.AdamW(parameters, lr=rate, betas=(0.9, 0.98), weight_decay=0.05)
    ema, count, began = Ema({"": model}, decay=0.998), 0, time.monotonic()
    while (done := (time.monotonic() - began) / 60 / minutes) < 1:
        for group in optimizer.param_groups:
            group["lr"] = rate * min(1.0, (count + 1) / 100) * (1 - done) + 1e-6
        # No photograph twice, nor two crops of one: they would be each other's wrong answer.
        rows = rng.permutation(len(graded.which))
        rows = rows[np.unique(graded.which[rows], return_index=True)[1]]
        rows = rng.permutation(rows)[:batch]
        one, recipes, strengths = graded.batch(rows, rng)
        two, _, _ = graded.batch(rows, rng)
        texts = [
            caption(RECIPES[r], s, rng, mood_words=False)
            for r, s in zip(recipes, strengths, strict=True)
        ]
        ids = tokenizer(
            texts, padding="max_length", max_length=LENGTH, truncation=True, return_tensors="pt"
        ).input_ids
        with torch.autocast("cpu", dtype=torch.bfloat16):
            first, second = _view(model, one.clone()), _view(model, two.clone())
            said = model.get_text_features(input_ids=ids).pooler_output
        said = F.normalize(said.float(), dim=-1)
        alike = SHARPNESS * first @ second.T
        spoken = model.logit_scale.exp().clamp(max=50) * first @ said.T
        looks = torch.tensor(recipes)
        same = (looks[:, None] == looks).float()
        same = same / same.sum(dim=1, keepdim=True)
        itself = torch.arange(len(rows))
        content = (F.cross_entropy(alike, itself) + F.cross_entropy(alike.T, itself)) / 2
        look = (F.cross_entropy(spoken, same) + F.cross_entropy(spoken.T, same)) / 2
        plain = F.cross_entropy(told(first) * 8, looks) + F.cross_entropy(told(said) * 8, looks)
        loss = content + TEXT_SHARE * look + 0.5 * plain
        loss.backward()
        nn.utils.clip_grad_norm_(parameters, 1.0)
        optimizer.step()
        optimizer.zero_grad(set_to_none=True)
        ema.update({"": model})
        count += 1
        if count % 100 == 0:
            parts = (float(part.detach()) for part in (content, look, plain))
            log.info("clip: %d pairs, content %.3f look %.3f told %.3f", count * batch, *parts)
    averaged: CLIPModel = ema.modules[""]
    averaged.half().save_pretrained(work / "clip")
    tokenizer.save_pretrained(work / "clip")
    CLIPImageProcessorPil(
        size={"height": SIDE, "width": SIDE},
        do_center_crop=False,
        image_mean=[0.5] * 3,
        image_std=[0.5] * 3,
    ).save_pretrained(work / "clip")


def load(work: Path) -> CLIPModel:
    """Load the trained model of a work folder in single precision."""
    return CLIPModel.from_pretrained(work / "clip", dtype=torch.float32).eval()


@torch.inference_mode()
def evaluate(photographs: Path, work: Path, seed: int = 3) -> dict[str, float]:
    """Return figures on photographs of held-out themes.

    "again": how often a photograph is known again under another look among all held-out ones;
    "kept" and "other": mean cosine of a photograph under two looks, and of two photographs;
    "look": how often a picture's look is nearest to a caption of its recipe among one of each.
    """
    model = load(work)
    rng, tokenizer = np.random.default_rng(seed), build_tokenizer()
    shown = held_out(photographs)
    graded = Graded(shown, Shards(work / "data"), work, 40 * len(shown))
    rows = np.unique(graded.which, return_index=True)[1]
    texts = [caption(r, 0.8, rng, mood_words=False) for r in RECIPES]
    ids = tokenizer(
        texts, padding="max_length", max_length=LENGTH, truncation=True, return_tensors="pt"
    ).input_ids
    said = F.normalize(model.get_text_features(input_ids=ids).pooler_output, dim=-1)
    again, kept, other, look = [], [], [], []
    for _ in range(10):
        one, recipes, _ = graded.batch(rows, rng)
        two, _, _ = graded.batch(rows, rng)
        first, second = _view(model, one), _view(model, two)
        near = (first @ second.T).numpy()
        again.append((near.argmax(axis=1) == np.arange(len(rows))).mean())
        kept.append(np.diag(near).mean())
        other.append((near.sum() - np.trace(near)) / (near.size - len(near)))
        nearest = (first @ said.T).argmax(dim=1).numpy()
        look.append((nearest == np.array(recipes)).mean())
    names = ("again", "kept", "other", "look")
    means = (float(np.mean(values)) for values in (again, kept, other, look))
    return {**dict(zip(names, means, strict=True)), "count": float(len(rows))}
