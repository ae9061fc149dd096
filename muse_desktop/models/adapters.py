"""diffusers' and transformers' modules behind the protocols that the method asks for.

Each adapter holds modules in evaluation mode whose weights ask for no gradient; what the method
differentiates is the condition (through the denoiser and the decoder) and the picture (through the
classifier and the similarity encoder).
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from typing import Any

import torch
import torch.nn.functional as F
from torch import Tensor

from muse_desktop.models.labels import columns
from muse_desktop.models.preprocess import Preprocess
from muse_desktop.muse.protocols import Condition


class PipelineText:
    """A pipeline's tokenizer and text encoder, used as diffusers' own ``encode_prompt`` does.

    Parameters
    ----------
    tokenizer : a transformers tokenizer with begin and end marks
    encoder : a CLIPTextModel
    """

    def __init__(self, tokenizer: Any, encoder: Any) -> None:
        self._tokenizer = tokenizer
        self._encoder = encoder
        self._length = int(tokenizer.model_max_length)
        backend = getattr(tokenizer, "backend_tokenizer", None)
        kind = json.loads(backend.to_str())["model"]["type"] if backend is not None else ""
        # Byte-pair tokenizers spell any word; only those of whole words have unknown ones.
        self._unknown_id = tokenizer.unk_token_id if kind == "WordLevel" else None

    @property
    def width(self) -> int:
        """D, the width of the embeddings."""
        return int(self._encoder.config.hidden_size)

    def encode(self, prompt: str) -> Condition:
        """Return the condition of a prompt ("" = unconditional)."""
        tokens = self._tokens(prompt)
        return Condition(self._hidden(tokens), int(tokens["attention_mask"].sum()))

    def phrase(self, text: str, tokens: int) -> Tensor:
        """Return ``tokens``×D embeddings of the phrase's words, repeated or cut."""
        encoded = self._tokens(text)
        own = encoded["attention_mask"][0].bool() & ~encoded["special_tokens_mask"][0].bool()
        if self._unknown_id is not None:
            known = own & (encoded["input_ids"][0] != self._unknown_id)
            own = known if bool(known.any()) else own
        places = own.nonzero().flatten().tolist()
        if not places:
            # No word at all: the end mark stands for "nothing in particular".
            places = [int(encoded["attention_mask"][0].sum()) - 1]
        chosen = [places[i % len(places)] for i in range(tokens)]
        return self._hidden(encoded)[0, chosen]

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Return the prompt's words that the tokenizer does not have, once each, in order."""
        if self._unknown_id is None:
            return ()
        encoded = self._tokenizer(prompt, add_special_tokens=False, return_offsets_mapping=True)
        words = (
            prompt[start:end].strip().lower()
            for token, (start, end) in zip(
                encoded["input_ids"], encoded["offset_mapping"], strict=True
            )
            if token == self._unknown_id
        )
        return tuple(dict.fromkeys(word for word in words if any(c.isalnum() for c in word)))

    def unread_text(self, prompt: str) -> str:
        """Return the end of the prompt that no longer fits into the model's longest condition."""
        encoded = self._tokenizer(prompt, return_offsets_mapping=True)
        if len(encoded["input_ids"]) <= self._length:
            return ""
        # The last of the places is the end mark's.
        start = encoded["offset_mapping"][self._length - 1][0]
        return prompt[start:].strip(" ,.;")

    def _tokens(self, text: str) -> dict[str, Tensor]:
        return self._tokenizer(
            text,
            padding="max_length",
            max_length=self._length,
            truncation=True,
            return_special_tokens_mask=True,
            return_tensors="pt",
        )

    @torch.no_grad()
    def _hidden(self, tokens: Mapping[str, Tensor]) -> Tensor:
        device = self._encoder.device
        mask = None
        if getattr(self._encoder.config, "use_attention_mask", False):
            mask = tokens["attention_mask"].to(device)
        return self._encoder(tokens["input_ids"].to(device), attention_mask=mask)[0]


class UNetDenoiser:
    """A UNet2DConditionModel."""

    def __init__(self, unet: Any, scale: int) -> None:
        self._unet = unet
        self.channels = int(unet.config.in_channels)
        self.scale = scale

    def __call__(self, z: Tensor, t: Tensor, condition: Tensor, extras: Any = None) -> Tensor:
        """Return the network's raw output; one condition may serve a whole batch."""
        if condition.shape[0] != z.shape[0]:
            condition = condition.expand(z.shape[0], -1, -1)
        return self._unet(z, t, encoder_hidden_states=condition, return_dict=False)[0]

    def full_precision(self) -> None:
        """Go on in fp32 from here on."""
        self._unet.float()


class AutoencoderDecoder:
    """An autoencoder of diffusers' kind: pictures in [-1, 1] inside, in [0, 1] here.

    Parameters
    ----------
    vae : AutoencoderKL or PatchAutoencoder
    coarse_preview : whether a preview decodes a quarter of the latents, for a costly decoder
    """

    def __init__(self, vae: Any, *, coarse_preview: bool) -> None:
        self._vae = vae
        self._factor = float(vae.config.scaling_factor)
        self._coarse = coarse_preview
        self.scale = 2 ** (len(vae.config.block_out_channels) - 1)

    def encode(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×C×h×w, the posterior's mode."""
        return self._vae.encode(2.0 * x - 1.0).latent_dist.mode() * self._factor

    def decode(self, z: Tensor) -> Tensor:
        """B×C×h×w to B×3×H×W, nominally in [0, 1]."""
        return self._vae.decode(z / self._factor, return_dict=False)[0] / 2.0 + 0.5

    def sketch(self, z: Tensor) -> Tensor:
        """The same without the last stroke, where the autoencoder has one."""
        if not hasattr(self._vae, "sketch"):
            return self.decode(z)
        return self._vae.sketch(z / self._factor) / 2.0 + 0.5

    @torch.no_grad()
    def preview(self, z: Tensor) -> Tensor:
        """A small picture of z in [0, 1]."""
        if self._coarse and min(z.shape[-2:]) >= 4:
            z = F.avg_pool2d(z, 2)
        return self.sketch(z).clamp(0.0, 1.0)


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
        names = {int(place): str(label) for place, label in model.config.id2label.items()}
        self._columns = columns(names, labels)

    def logits(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1], any size, to logits B×8 in EMOTIONS' order."""
        seen = self._model(pixel_values=self._preprocess(x)).logits
        if all(len(places) == 1 for places in self._columns):
            return seen[:, [places[0] for places in self._columns]]
        # Several labels of one emotion: their probabilities add up.
        return torch.stack([seen[:, list(p)].logsumexp(dim=-1) for p in self._columns], dim=-1)


class ClipSimilarity:
    """A transformers CLIPModel; both towers give unit vectors.

    Parameters
    ----------
    model : a CLIPModel
    tokenizer : its tokenizer
    preprocess : its image processor's numbers
    """

    def __init__(self, model: Any, tokenizer: Any, preprocess: Preprocess) -> None:
        self._model = model
        self._tokenizer = tokenizer
        self._preprocess = preprocess
        self._length = int(model.config.text_config.max_position_embeddings)

    def image(self, x: Tensor) -> Tensor:
        """B×3×H×W in [0, 1] to B×K."""
        features = self._model.get_image_features(pixel_values=self._preprocess(x))
        return F.normalize(_pooled(features), dim=-1)

    @torch.no_grad()
    def text(self, prompts: Sequence[str]) -> Tensor:
        """Prompts to B×K."""
        tokens = self._tokenizer(
            list(prompts),
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
