"""What draws: a diffusers pipeline on disk, as text encoder, denoiser and decoder of the method.

``StableDiffusionPipeline`` (1.x, 2.x, LCM, Turbo and so on) and ``StableDiffusionXLPipeline`` are
understood; their parts are loaded by themselves, since the method walks the steps itself.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import diffusers
import torch

from muse_desktop.models.adapters import UNetDenoiser
from muse_desktop.models.autoencoder import AutoencoderDecoder
from muse_desktop.models.checkpoint_files import LIBRARIES
from muse_desktop.models.devices import settle
from muse_desktop.models.errors import ModelError
from muse_desktop.models.headers import read_json
from muse_desktop.models.load import tokenizer, weights
from muse_desktop.models.machine import Machine
from muse_desktop.models.memory import footprint
from muse_desktop.models.pack import PackInfo
from muse_desktop.models.text import PipelineText

log = logging.getLogger(__name__)

PIPELINES = {"StableDiffusionPipeline": 1, "StableDiffusionXLPipeline": 2}
"""The kinds that are understood, and how many text encoders they have."""
EULER = {"EulerDiscreteScheduler": 0.0, "EulerAncestralDiscreteScheduler": 1.0}
"""Schedulers whose rule is DDIM's in other words, and the η that makes it so."""
FEW_STEPS = ("LCMScheduler", "TCDScheduler")


@dataclass(frozen=True)
class Backbone:
    """The live parts of a pipeline; ``encoders`` are the text encoders' modules."""

    text: PipelineText
    denoiser: UNetDenoiser
    decoder: AutoencoderDecoder
    scheduler: Any
    device: torch.device
    dtype: torch.dtype
    notes: tuple[str, ...]
    encoders: tuple[Any, ...]
    unet: Any
    vae: Any
    tiny: Any

    def machine(self, resting: Sequence[Any], steady: Sequence[Any]) -> Machine:
        """Return what fits this pack to the memory.

        Parameters
        ----------
        resting : modules used before and after only, besides the text encoders
        steady : modules used at every step, besides the backbone's own
        """
        resting = [*self.encoders, *resting]
        own = [self.unet, self.vae, *([] if self.tiny is None else [self.tiny])]
        need = footprint(
            self.unet.config,
            self.vae.config,
            _bytes([*own, *steady]),
            _bytes(resting),
            self.dtype.itemsize,
            self.vae.dtype.itemsize,
            self.tiny is not None,
        )
        return Machine(self.device, need, self.unet, self.vae, resting)


def load_backbone(
    info: PackInfo, device: torch.device, dtype: torch.dtype, next_part: Callable[[str], None]
) -> Backbone:
    """Load a pack's pipeline.

    Parameters
    ----------
    info : the pack
    device, dtype : where and in what precision to compute; Apple's GPU is first compared with the
        processor, and left where it computes wrongly
    next_part : is told what comes

    Raises
    ------
    ModelError
        Where files are missing, or the parts are not of a kind that the method can steer.
    """
    pipeline = info.part("pipeline")
    index, count = _index(pipeline)
    numbers = ("", "_2")[:count]

    def component(name: str, dtype: torch.dtype) -> Any:
        return weights(_class(pipeline, index, name), pipeline / name, device, dtype)

    notes: list[str] = []
    next_part("the denoiser")
    if device.type == "mps":
        unet = weights(_class(pipeline, index, "unet"), pipeline / "unet", "cpu", torch.float32)
        wanted = dtype
        device, dtype, note = settle(unet, device, wanted)
        if note:
            notes.append(note)
        # What went through half precision has lost digits.
        unet = component("unet", dtype) if dtype != wanted else unet
    else:
        unet = component("unet", dtype)
    next_part("the text encoder" if count == 1 else "the text encoders")
    encoders = [component(f"text_encoder{n}", dtype) for n in numbers]
    tokenizers = [
        tokenizer(_class(pipeline, index, f"tokenizer{n}"), pipeline / f"tokenizer{n}")
        for n in numbers
    ]
    zeros = bool(index.get("force_zeros_for_empty_prompt", count == 2))
    text = PipelineText(tokenizers, encoders, zeros_for_empty=zeros and count == 2, device=device)
    next_part("the autoencoder")
    # fp16 overflows in SDXL's; a file that does not say so is fine.
    overflows = read_json(pipeline / "vae" / "config.json").get("force_upcast", False)
    fp16 = dtype == torch.float16
    vae = component("vae", torch.float32 if fp16 and overflows else dtype)
    tiny = None
    if info.tiny_vae is not None:
        tiny = weights(diffusers.AutoencoderTiny, info.tiny_vae, device, dtype)
    _check_fit(info, text, unet, vae, tiny)
    costly = type(vae).__name__.startswith("AutoencoderKL")
    decoder = AutoencoderDecoder(vae, coarse_preview=costly, tiny=tiny)
    return Backbone(
        text=text,
        denoiser=UNetDenoiser(unet, decoder.scale),
        decoder=decoder,
        scheduler=_scheduler(pipeline / "scheduler" / "scheduler_config.json"),
        device=device,
        dtype=dtype,
        notes=tuple(notes),
        encoders=tuple(encoders),
        unet=unet,
        vae=vae,
        tiny=tiny,
    )


def _index(pipeline: Path) -> tuple[dict[str, Any], int]:
    """Read ``model_index.json``; return it and how many text encoders there are."""
    index = read_json(pipeline / "model_index.json")
    kind = index.get("_class_name")
    if not isinstance(kind, str) or kind not in PIPELINES:
        raise ModelError(f"{pipeline} is a {kind}: only {' and '.join(PIPELINES)} can be used.")
    count = PIPELINES[kind]
    if count == 2 and (index.get("text_encoder") or [None])[0] is None:
        raise ModelError(
            f"{pipeline} is SDXL's refiner, which only finishes other pictures: use the base model."
        )
    return index, count


def _scheduler(file: Path) -> Any:
    """Return the pack's scheduler: LCM's and TCD's as they are, DDIM with the same noise levels
    for all others; "euler" in its configuration tells the sampler of what differs."""
    config = dict(read_json(file))
    kind = str(config.get("_class_name"))
    # DDIM's own default clips, which is meant for pixels; the others have no such setting.
    config.setdefault("clip_sample", False)
    if kind in EULER:
        # Its last σ is 0, whatever the file has kept of other schedulers' settings.
        config["set_alpha_to_one"] = config.get("final_sigmas_type", "zero") == "zero"
        config.setdefault("timestep_spacing", "linspace")
        config["euler"] = EULER[kind]
    found = getattr(diffusers, kind if kind in FEW_STEPS else "DDIMScheduler")
    scheduler = found.from_config(config)
    if float(scheduler.alphas_cumprod[-1]) == 0 and config.get("prediction_type") in (
        None, "epsilon",
    ):  # fmt: skip
        raise ModelError(
            f"{file} begins at pure noise, where predicting the noise says nothing: its "
            "prediction_type should be v_prediction."
        )
    return scheduler


def _class(pipeline: Path, index: dict[str, Any], name: str) -> Any:
    """Return the class of a pipeline's part, from the libraries that are allowed."""
    import importlib

    try:
        library, class_name = index[name]
    except (KeyError, TypeError, ValueError):
        raise ModelError(f"{pipeline / 'model_index.json'} names no {name}.") from None
    if library not in LIBRARIES:
        raise ModelError(
            f"{pipeline / 'model_index.json'} wants {name} from “{library}”, which is not allowed."
        )
    found = getattr(importlib.import_module(library), str(class_name), None)
    if found is None or not hasattr(found, "from_pretrained"):
        raise ModelError(f"{pipeline / 'model_index.json'}: there is no {library}.{class_name}.")
    return found


def _check_fit(info: PackInfo, text: PipelineText, unet: Any, vae: Any, tiny: Any) -> None:
    """Refuse parts that belong to different models, or a kind that the method cannot steer."""
    config = unet.config
    more = None
    if config.addition_embed_type == "text_time":
        more = config.projection_class_embeddings_input_dim - 6 * config.addition_time_embed_dim
    elif (
        config.addition_embed_type not in (None, "text")  # "text" pools the condition itself
        or config.class_embed_type
        or config.encoder_hid_dim_type
    ):
        raise ModelError(
            f"The denoiser in {info.part('pipeline')} wants more than text (pictures or classes): "
            "only models that follow a text can be used."
        )
    own = vae.config.latent_channels
    stranger = tiny is not None and tiny.config.latent_channels != own
    problems = (
        (config.cross_attention_dim != text.width, "text encoder and denoiser"),
        (config.in_channels != own, "autoencoder and denoiser"),
        (config.in_channels != config.out_channels, "denoiser's input and output"),
        (more != text.pooled_width, "pooled text and denoiser"),
        (stranger, "tiny autoencoder and autoencoder"),
    )
    for wrong, which in problems:
        if wrong:
            raise ModelError(f"The parts in {info.part('pipeline')} do not fit: {which} differ.")


def _bytes(modules: Sequence[Any]) -> int:
    return sum(p.numel() * p.element_size() for m in modules for p in m.parameters())
