"""diffusers' and transformers' modules behind the protocols that the method asks for.

Each adapter holds modules in evaluation mode whose weights ask for no gradient; what the method
differentiates is the condition (through the denoiser and the decoder) and the picture (through the
classifier and the similarity encoder).
"""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from copy import copy
from functools import cached_property
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from muse_desktop.emotion import EMOTIONS, VALENCE_AROUSAL
from muse_desktop.models.live.attention import SelfAttention
from muse_desktop.models.live.preprocess import Preprocess
from muse_desktop.models.packs.labels import columns
from muse_desktop.models.photograph_reader import PhotographReader

AFFECT = ("valence", "arousal")
"""A classifier's outputs of these names are no emotions but numbers in [-1, 1]."""


class UNetDenoiser:
    """A UNet2DConditionModel of Stable Diffusion 1, 2, SDXL or their few-step kin.

    Parameters
    ----------
    unet : the network
    scale : picture pixels per latent pixel
    """

    def __init__(self, unet: Any, scale: int) -> None:
        self._unet = unet
        self.channels = int(unet.config.in_channels)
        self.scale = scale
        self.embeds_guidance = getattr(unet.config, "time_cond_proj_dim", None) is not None
        self._sized = getattr(unet.config, "addition_embed_type", None) == "text_time"

    @property
    def dtype(self) -> torch.dtype:
        """The precision it computes in; diffusers would walk through all modules to tell."""
        dtype: torch.dtype = next(self._unet.parameters()).dtype
        return dtype

    def shape(self, width: int, height: int) -> tuple[int, int, int, int]:
        """Return the shape of a picture's latent, 1×C×h×w."""
        return (1, self.channels, height // self.scale, width // self.scale)

    def __call__(self, z: Tensor, t: Tensor, condition: Tensor, extras: Any = None) -> Tensor:
        """Return the network's raw output; one condition may serve a whole batch.

        ``extras`` may hold "pooled", B×P (SDXL's pooled text vector), and "guidance", the scale
        that a distilled network was taught to follow.
        """
        batch = z.shape[0]
        if condition.shape[0] != batch:
            condition = condition.expand(batch, -1, -1)
        z, condition = z.to(self.dtype), condition.to(self.dtype)
        if z.device.type == "mps":
            # Apple's kernels have returned wrong numbers for strides, forwards and backwards.
            z, condition = z.contiguous(), condition.contiguous()
            if condition.requires_grad:
                condition.register_hook(lambda gradient: gradient.contiguous())
        extras = extras or {}
        more: dict[str, Any] = {}
        if self._sized:
            pooled = extras["pooled"].to(z).expand(batch, -1)
            more["added_cond_kwargs"] = {"text_embeds": pooled, "time_ids": self._sizes(z)}
        if self.embeds_guidance:
            width = self._unet.config.time_cond_proj_dim
            more["timestep_cond"] = guidance_embedding(extras["guidance"], width).to(z)
        return self._unet(z, t, encoder_hidden_states=condition, return_dict=False, **more)[0]

    @cached_property
    def attention(self) -> SelfAttention | None:
        """The UNet's self-attention, to be lent from one evaluation to others."""
        return SelfAttention(self._unet)

    def full_precision(self) -> None:
        """Go on in fp32 from here on."""
        self._unet.float()

    def _sizes(self, z: Tensor) -> Tensor:
        """B×6, what SDXL is told of sizes: the original's, the crop's corner, the target's.

        The picture is its own original, uncropped, as in diffusers' pipeline.
        """
        height, width = (n * self.scale for n in z.shape[-2:])
        return torch.tensor([[height, width, 0, 0, height, width]]).to(z).expand(z.shape[0], -1)


def guidance_embedding(scale: float, width: int) -> Tensor:
    """Return the guidance scale as sines and cosines, 1×width fp32, as LCM was taught it."""
    half = width // 2
    rates = torch.exp(torch.arange(half, dtype=torch.float32) * -(math.log(10000.0) / (half - 1)))
    angles = (torch.tensor([scale - 1.0]) * 1000.0)[:, None] * rates[None]
    embedding = torch.cat([angles.sin(), angles.cos()], dim=1)
    return F.pad(embedding, (0, width % 2))


class TransformersClassifier:
    """A transformers image classifier; its labels are mapped by name, never by index.

    Parameters
    ----------
    name : "guide" or "judge"
    model : a …ForImageClassification
    preprocess : its image processor's numbers
    labels : label to emotion, where the labels' names do not say it

    Raises
    ------
    ModelError
        Where one of the eight emotions is not among its labels. Other labels are left out.
    """

    def __init__(
        self,
        name: str,
        model: Any,
        preprocess: Preprocess,
        labels: Mapping[str, str] | None = None,
    ) -> None:
        self.name = name
        self._model = model
        self._preprocess = preprocess
        self._more: dict[str, Any] = {}
        names = {int(place): str(label) for place, label in model.config.id2label.items()}
        self._columns = columns(names, labels)
        places = {label: place for place, label in names.items()}
        self._affect = [places[name] for name in AFFECT if name in places]

    def logits(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×8 in EMOTIONS' order."""
        seen = self._seen(x)
        if all(len(places) == 1 for places in self._columns):
            return seen[:, [places[0] for places in self._columns]]
        # Several labels of one emotion: their probabilities add up.
        return torch.stack([seen[:, list(p)].logsumexp(dim=-1) for p in self._columns], dim=-1)

    def affect(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to valence and arousal in [-1, 1], B×2: the model's own outputs of
        these names, else what the eight's norms say."""
        if len(self._affect) < len(AFFECT):
            return affect_of(self.logits(x))
        return self._seen(x)[:, self._affect].float().clamp(-1.0, 1.0)

    @torch.no_grad()
    def of_light(self, low: Tensor) -> TransformersClassifier:
        """Return this classifier for pictures that differ from ``low``, 1×3×H×W in [0, 1], in
        their light alone: what is shown is looked at once. One that does not tell light from what
        is shown is returned as it is."""
        if not isinstance(self._model, PhotographReader):
            return self
        own = copy(self)
        own._more = {"shown": self._model.content(self._model.features(self._values(low)))}
        return own

    def _seen(self, x: Tensor) -> Tensor:
        seen: Tensor = self._model(pixel_values=self._values(x), **self._more).logits
        return seen

    def _values(self, x: Tensor) -> Tensor:
        # Shrinking smoothly is not to be had in half precision on every device.
        return self._preprocess(x.float()).to(self._model.dtype)


def affect_of(logits: Tensor) -> Tensor:
    """Return valence and arousal, B×2, of logits B×8: the mean of the emotions' norms."""
    norms = torch.tensor([VALENCE_AROUSAL[emotion] for emotion in EMOTIONS]).to(logits.float())
    return logits.float().softmax(dim=-1) @ norms


class ClipSimilarity:
    """A transformers CLIPModel; both towers give unit vectors.

    Parameters
    ----------
    model : a CLIPModel
    tokenizer : its tokenizer
    preprocess : its image processor's numbers
    wording : what puts a prompt into words that it knows, where it knows few
    """

    def __init__(
        self,
        model: Any,
        tokenizer: Any,
        preprocess: Preprocess,
        wording: Callable[[str], str] | None = None,
    ) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._wording = wording
        self._preprocess = preprocess
        self._length = int(model.config.text_config.max_position_embeddings)

    def image(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×K."""
        values = self._preprocess(x.float()).to(self._model.dtype)
        features = self._model.get_image_features(pixel_values=values)
        return F.normalize(_pooled(features), dim=-1)

    @torch.no_grad()
    def text(self, prompts: Sequence[str]) -> Tensor:
        """Prompts to B×K."""
        tokens = self._tokenizer(
            [prompt if self._wording is None else self._wording(prompt) for prompt in prompts],
            padding=True,
            truncation=True,
            max_length=self._length,
            return_tensors="pt",
        )
        device = self._model.device
        features = self._model.get_text_features(
            input_ids=tokens["input_ids"].to(device),
            attention_mask=tokens["attention_mask"].to(device),
        )
        return F.normalize(_pooled(features), dim=-1)


def _pooled(features: Any) -> Tensor:
    """transformers gives the projected vectors bare or, newer, inside an output object."""
    return features if isinstance(features, Tensor) else features.pooler_output
