"""What a diffusers folder is made of: its index, the classes of its parts, whether they fit.

Asked when a pipeline is added and when it is loaded. Nothing here opens a weight.
"""

from __future__ import annotations

import importlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, shown
from muse_desktop.models.packs.checkpoint_files import LIBRARIES, PIPELINES, TOKENIZERS
from muse_desktop.models.packs.headers import read_json

_ENCODERS = ("text_encoder", "text_encoder_2")


def read_index(pipeline: Path) -> dict[str, tuple[str, str]]:
    """Return a diffusers folder's components: name to (library, class).

    What its kind does not need (a checker of contents) and what is empty is left out.

    Raises
    ------
    ModelError
        Where the pipeline is of a kind that cannot be used, lacks a component, or wants one from
        elsewhere.
    """
    file = pipeline / "model_index.json"
    index = read_json(file)
    kind = index.get("_class_name")
    if not isinstance(kind, str) or not kind:
        raise ModelError(f"{file} names no kind of pipeline: get the model again.")
    if kind not in PIPELINES:
        raise ModelError(
            f"{pipeline} is a {shown(kind)}: only Stable Diffusion 1 and 2, SDXL and their "
            f"few-step kin ({', '.join(PIPELINES)}) can be used."
        )
    if PIPELINES[kind] == 2 and index.get("text_encoder") in (None, [], [None, None]):
        raise ModelError(
            f"{pipeline} is SDXL's refiner, which only finishes other pictures: use the base model."
        )
    components: dict[str, tuple[str, str]] = {}
    count = PIPELINES[kind]
    for name in (*_ENCODERS[:count], "unet", "vae", *TOKENIZERS[:count], "scheduler"):
        entry = index.get(name)
        words = entry if isinstance(entry, list) else []
        if len(words) != 2 or not all(isinstance(word, str) and word for word in words):
            raise ModelError(f"{file} names no {name}.")
        if words[0] not in LIBRARIES or not words[1].isidentifier() or words[1].startswith("_"):
            raise ModelError(
                f"{file} wants {name} from “{shown('.'.join(words))}”, which is not allowed."
            )
        components[name] = (words[0], words[1])
    return components


def class_of(pipeline: Path, components: Mapping[str, tuple[str, str]], name: str) -> Any:
    """Return the class of one of the components that :func:`read_index` let pass.

    Raises
    ------
    ModelError
        Where its library has no such class, or it is none for this part.
    """
    library, class_name = components[name]
    kind = getattr(importlib.import_module(library), class_name, None)
    # A tokenizer is no module, and a whole pipeline is no part of one.
    stranger = (name in TOKENIZERS) != ("Tokenizer" in class_name) or "Pipeline" in class_name
    if kind is None or stranger or not hasattr(kind, "from_pretrained"):
        raise ModelError(
            f"{pipeline / 'model_index.json'}: there is no {library}.{class_name} that could be a "
            f"{name}."
        )
    return kind


def check_fit(pipeline: Path, configs: Mapping[str, Any]) -> None:
    """Refuse parts of different models, or a kind that the method cannot steer.

    Parameters
    ----------
    pipeline : for messages
    configs : the configurations of the text encoders, "unet" and "vae", and of "tiny_vae" if any

    Raises
    ------
    ModelError
        Where something does not fit; the message says what.
    """
    unet, vae = configs["unet"], configs["vae"]
    encoders = [configs[name] for name in _ENCODERS if name in configs]
    pooled = encoders[-1].projection_dim if len(encoders) == 2 else None
    wanted = None
    added, classes, projected = (
        getattr(unet, name, None)
        for name in ("addition_embed_type", "class_embed_type", "encoder_hid_dim_type")
    )
    if added == "text_time":
        wanted = unet.projection_class_embeddings_input_dim - 6 * unet.addition_time_embed_dim
    elif (
        added not in (None, "text")  # "text" pools the condition itself
        or classes
        or projected
    ):
        raise ModelError(
            f"The denoiser in {pipeline} wants more than text (pictures or classes): only models "
            "that follow a text can be used."
        )
    tiny = configs.get("tiny_vae", vae)
    text = sum(encoder.hidden_size for encoder in encoders)
    problems = (
        (unet.cross_attention_dim != text, "text encoder and denoiser"),
        (wanted != pooled, "pooled text and denoiser"),
        (tiny.latent_channels != vae.latent_channels, "tiny autoencoder and autoencoder"),
    )
    for wrong, which in problems:
        if wrong:
            raise ModelError(f"The parts in {pipeline} do not fit: {which} differ.")
    beside = getattr(vae, "condition_channels", 0)  # what grades lay beside the latent
    if not unet.in_channels - beside == unet.out_channels == vae.latent_channels:
        raise ModelError(
            f"The denoiser in {pipeline} takes {unet.in_channels} channels and the autoencoder "
            f"gives {vae.latent_channels}: models for inpainting or for editing by instruction "
            "cannot be used."
        )
