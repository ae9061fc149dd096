"""Draw grades with the denoiser as it stands, without the program around it: for looking at it."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import torch
from diffusers import UNet2DConditionModel
from PIL import Image
from torch import Tensor
from transformers import CLIPTextModel

from muse_desktop.daylight import measures
from muse_desktop.daylight.diffusion import build_text_encoder, build_unet, tokenizer
from muse_desktop.daylight.faces import FACES
from muse_desktop.daylight.looks import PhotoStatistics, sample
from muse_desktop.daylight.photographs import Photograph
from muse_desktop.emotion import EMOTIONS, PHRASES
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.storybook.diffusion import build_scheduler
from muse_desktop.storybook.tokenizer import LENGTH


class Drawer:
    """The denoiser of a work folder: its checkpoint's averages.

    Parameters
    ----------
    work : folder with ``autoencoder`` and ``diffusion.pt``
    """

    def __init__(self, work: Path) -> None:
        self.autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
        state = torch.load(work / "diffusion.pt", weights_only=True, map_location="cpu")
        self.samples = int(state["samples"])
        self._tokenizer = tokenizer()
        self._unet: UNet2DConditionModel = build_unet(self.autoencoder.config.latent_channels)
        self._text: CLIPTextModel = build_text_encoder(len(self._tokenizer))
        self._unet.load_state_dict(state["ema"]["unet"])
        self._text.load_state_dict(state["ema"]["text"])
        self._unet.eval()
        self._text.eval()
        self._scheduler = build_scheduler()

    @torch.inference_mode()
    def draw(
        self,
        conditions: Tensor,
        captions: Sequence[str],
        *,
        steps: int = 20,
        guidance: float = 2.0,
        seed: int = 0,
    ) -> Tensor:
        """Return latents B×16×8×8 for photographs' conditions B×15×8×8 and as many captions."""
        ids = self._tokenizer(
            [*[""] * len(captions), *captions],
            padding="max_length",
            max_length=LENGTH,
            truncation=True,
            return_tensors="pt",
        ).input_ids
        embeddings = self._text(ids).last_hidden_state
        z = torch.randn(
            (len(captions), *self.autoencoder.identity().shape[1:]),
            generator=torch.Generator().manual_seed(seed),
        )
        self._scheduler.set_timesteps(steps)
        for t in self._scheduler.timesteps.clamp(max=999):
            both = torch.cat([torch.cat([z, conditions], dim=1)] * 2)
            plain, asked = self._unet(both, t, embeddings).sample.chunk(2)
            z = self._scheduler.step(plain + guidance * (asked - plain), t, z).prev_sample
        return z


def drawn_sheet(
    work: Path, photographs: Sequence[Photograph], captions: Sequence[str], width: int = 200
) -> Image.Image:
    """Return a picture with a row for each photograph: itself, then with each caption's grade."""
    drawer, rows = Drawer(work), []
    for row, photograph in enumerate(photographs):
        photo = photograph.read(2 * width)
        x = torch.from_numpy(photo).permute(2, 0, 1)[None]
        size = (round(width * photo.shape[0] / photo.shape[1]), width)
        x = torch.nn.functional.interpolate(x, size=size, mode="area")
        conditions = drawer.autoencoder.condition(x).expand(len(captions), -1, -1, -1)
        z = drawer.draw(conditions, captions, seed=row)
        graded = drawer.autoencoder.apply(z, x.expand(len(captions), -1, -1, -1))
        rows.append(torch.cat([x, graded]).permute(2, 0, 3, 1).flatten(1, 2))
    picture = torch.cat(rows).clamp(0, 1) * 255
    return Image.fromarray(picture.detach().round().to(torch.uint8).numpy().astype(np.uint8))


def drawn_figures(
    work: Path, photographs: Sequence[Photograph], seeds: int = 4
) -> dict[str, dict[str, float]]:
    """Return what grades drawn for each emotion's phrase do, as medians over photographs and seeds.

    ``clipped``, ``structure``, ``worst structure``, ``skin`` and ``pleasure`` as for looks
    (:func:`muse_desktop.daylight.sheet.figures`); ``variety`` is the mean distance of the grades of
    several seeds over that of as many looks of this mood.
    """
    drawer, found = Drawer(work), {}
    rng = np.random.default_rng(0)
    photos = [photograph.read(128) for photograph in photographs]
    for emotion in EMOTIONS:
        rows, apart = [], []
        for number, photo in enumerate(photos):
            x = torch.from_numpy(photo).permute(2, 0, 1)[None]
            seen = drawer.autoencoder.condition(x).expand(seeds, -1, -1, -1)
            z = drawer.draw(seen, [PHRASES[emotion]] * seeds, seed=number)
            with torch.inference_mode():
                grids = drawer.autoencoder.decode(z)
                graded = drawer.autoencoder.apply(z, x.expand(seeds, -1, -1, -1))
            pictures = graded.permute(0, 2, 3, 1).numpy()
            faces = FACES.get(photographs[number].path.name, ())
            rows += [measures.of(photo, picture, faces) for picture in pictures]
            statistics = PhotoStatistics.of(photo)
            looks = [sample(rng, statistics, emotion).grid for _ in range(seeds)]
            apart.append((measures.variety(list(grids.numpy())), measures.variety(looks)))
        drawn, looked = np.array(apart).mean(axis=0)
        found[emotion] = {**measures.medians(rows), "variety": float(drawn / looked)}
    return found
