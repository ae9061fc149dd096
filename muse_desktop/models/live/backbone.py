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

from muse_desktop.models.errors import ModelError
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.live.adapters import UNetDenoiser
from muse_desktop.models.live.autoencoder import AutoencoderDecoder
from muse_desktop.models.live.devices import settle
from muse_desktop.models.live.drawer import (
    CaptionText,
    PaintedDrawer,
    RowDenoiser,
    SketchDecoder,
    check_code,
)
from muse_desktop.models.live.machine import Machine
from muse_desktop.models.live.memory import Footprint, footprint
from muse_desktop.models.live.photographer import GradePhotographer
from muse_desktop.models.live.text import PipelineText
from muse_desktop.models.packs.bounds import check_numbers
from muse_desktop.models.packs.components import load_component, load_tokenizer
from muse_desktop.models.packs.headers import read_json
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pipeline_parts import check_fit, class_of, read_index
from muse_desktop.models.scene_autoencoder import SceneAutoencoder
from muse_desktop.muse.protocols import Decoder

log = logging.getLogger(__name__)

EULER = {"EulerDiscreteScheduler": 0.0, "EulerAncestralDiscreteScheduler": 1.0}
"""Schedulers whose rule is DDIM's in other words, and the η that makes it so."""
FEW_STEPS = ("LCMScheduler", "TCDScheduler")


@dataclass(frozen=True)
class Backbone:
    """The live parts of a pipeline; ``encoders`` are the text encoders' modules."""

    text: PipelineText
    denoiser: UNetDenoiser
    decoder: Decoder
    photographer: GradePhotographer | None
    drawer: PaintedDrawer | None
    scheduler: Any
    device: torch.device
    dtype: torch.dtype
    notes: tuple[str, ...]
    encoders: tuple[Any, ...]
    unet: Any
    vae: Any
    tiny: Any

    def machine(self, resting: Sequence[Any], steady: Sequence[Any]) -> Machine | None:
        """Return what fits this pack to the memory; None for grades and drawings, which hardly need
        any.

        Parameters
        ----------
        resting : modules used before and after only, besides the text encoders
        steady : modules used at every step, besides the backbone's own
        """
        if self.photographer is not None or self.drawer is not None:
            return None
        resting = [*self.encoders, *resting]
        own = [self.unet, self.vae, *([] if self.tiny is None else [self.tiny])]

        def measure() -> Footprint:
            return footprint(
                self.unet.config,
                self.vae.config,
                _bytes([*own, *steady]),
                _bytes(resting),
                self.unet.dtype.itemsize,
                self.vae.dtype.itemsize,
                self.tiny is not None,
            )

        return Machine(self.device, measure, self.unet, self.vae, resting)


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
    components = read_index(pipeline)
    numbers = ("", "_2") if "text_encoder_2" in components else ("",)

    def component(name: str, dtype: torch.dtype, device: torch.device | str) -> Any:
        return frozen(class_of(pipeline, components, name), pipeline / name, device, dtype)

    notes: list[str] = []
    next_part("the denoiser")
    if device.type == "mps":
        unet = component("unet", torch.float32, "cpu")
        wanted = dtype
        device, dtype, note = settle(unet, device, wanted)
        if note:
            notes.append(note)
        # What went through half precision has lost digits.
        unet = component("unet", dtype, device) if dtype != wanted else unet
    else:
        unet = component("unet", dtype, device)
    next_part("the text encoder" if len(numbers) == 1 else "the text encoders")
    encoders = [component(f"text_encoder{n}", dtype, device) for n in numbers]
    tokenizers = [
        load_tokenizer(class_of(pipeline, components, name), pipeline / name)
        for name in (f"tokenizer{n}" for n in numbers)
    ]
    index = read_json(pipeline / "model_index.json")
    zeros = len(numbers) == 2 and bool(index.get("force_zeros_for_empty_prompt", True))
    kind = CaptionText if info.draws else PipelineText
    text = kind(tokenizers, encoders, zeros_for_empty=zeros, device=device)
    next_part("the autoencoder")
    # fp16 overflows in SDXL's; a file that does not say so is fine.
    overflows = read_json(pipeline / "vae" / "config.json").get("force_upcast", False)
    fp16 = dtype == torch.float16
    vae = component("vae", torch.float32 if fp16 and overflows else dtype, device)
    tiny = None
    if info.tiny_vae is not None:
        tiny = frozen(diffusers.AutoencoderTiny, info.tiny_vae, device, dtype)
    configs = {f"text_encoder{n}": e.config for n, e in zip(numbers, encoders, strict=True)}
    configs |= {"unet": unet.config, "vae": vae.config}
    check_fit(pipeline, configs if tiny is None else configs | {"tiny_vae": tiny.config})
    photographer = GradePhotographer(unet, vae) if isinstance(vae, GradeAutoencoder) else None
    drawer: PaintedDrawer | None = None
    denoiser: UNetDenoiser
    decoder: Decoder
    if isinstance(vae, SceneAutoencoder):
        check_code(pipeline, vae)
        drawer = PaintedDrawer(device)
        denoiser, decoder = RowDenoiser(unet, vae.sketch_side), SketchDecoder(vae)
    elif photographer is not None:
        grey = torch.full((1, 3, 8, 8), 0.5, device=device)
        denoiser = photographer.denoiser(grey)
        decoder = photographer.decoder(grey)
    else:
        costly = type(vae).__name__.startswith("AutoencoderKL")
        pixels = AutoencoderDecoder(vae, coarse_preview=costly, tiny=tiny)
        denoiser, decoder = UNetDenoiser(unet, pixels.scale), pixels
    return Backbone(
        text=text,
        denoiser=denoiser,
        decoder=decoder,
        photographer=photographer,
        drawer=drawer,
        scheduler=read_scheduler(pipeline / "scheduler" / "scheduler_config.json"),
        device=device,
        dtype=dtype,
        notes=tuple(notes),
        encoders=tuple(encoders),
        unet=unet,
        vae=vae,
        tiny=tiny,
    )


def read_scheduler(file: Path) -> Any:
    """Return the pack's scheduler: LCM's and TCD's as they are, DDIM with the same noise levels
    for all others; "euler" in its configuration tells the sampler of what differs."""
    config = read_json(file)
    check_numbers(file, config)
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


def frozen(kind: Any, folder: Path, device: torch.device | str, dtype: torch.dtype) -> Any:
    """Load one component and make it ready for use: on its device, in evaluation, without gradients
    of its weights."""
    return load_component(kind, folder, dtype).to(device).eval().requires_grad_(False)


def _bytes(modules: Sequence[Any]) -> int:
    return sum(p.numel() * p.element_size() for m in modules for p in m.parameters())
