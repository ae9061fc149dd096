"""The published architectures at their full size, with random weights: for speed and memory.

What they draw is noise; what it costs is what the real weights cost. Nothing is downloaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from muse_desktop.emotion import EMOTIONS

if TYPE_CHECKING:
    import torch

    from muse_desktop.muse.protocols import Condition, Models

SD1: dict[str, Any] = {
    "sample_size": 64,
    "in_channels": 4,
    "out_channels": 4,
    "down_block_types": ("CrossAttnDownBlock2D",) * 3 + ("DownBlock2D",),
    "up_block_types": ("UpBlock2D",) + ("CrossAttnUpBlock2D",) * 3,
    "block_out_channels": (320, 640, 1280, 1280),
    "layers_per_block": 2,
    "cross_attention_dim": 768,
    "attention_head_dim": 8,
}
SDXL: dict[str, Any] = {
    "sample_size": 128,
    "in_channels": 4,
    "out_channels": 4,
    "down_block_types": ("DownBlock2D", "CrossAttnDownBlock2D", "CrossAttnDownBlock2D"),
    "up_block_types": ("CrossAttnUpBlock2D", "CrossAttnUpBlock2D", "UpBlock2D"),
    "block_out_channels": (320, 640, 1280),
    "layers_per_block": 2,
    "cross_attention_dim": 2048,
    "attention_head_dim": (5, 10, 20),
    "use_linear_projection": True,
    "transformer_layers_per_block": (1, 2, 10),
    "addition_embed_type": "text_time",
    "addition_time_embed_dim": 256,
    "projection_class_embeddings_input_dim": 2816,
}
VAE: dict[str, Any] = {
    "down_block_types": ("DownEncoderBlock2D",) * 4,
    "up_block_types": ("UpDecoderBlock2D",) * 4,
    "block_out_channels": (128, 256, 512, 512),
    "layers_per_block": 2,
    "latent_channels": 4,
    "sample_size": 512,
}
NATIVE = {"sd1": 512, "sdxl": 1024}
PLACES, POOLED = 77, 1280


class RandomText:
    """Conditions of random numbers: what the words are does not matter for what they cost."""

    def __init__(self, width: int, pooled: int | None, device: torch.device) -> None:
        self._width, self._pooled, self._device = width, pooled, device

    def encode(self, prompt: str) -> Condition:
        """Return a condition drawn by the prompt's letters."""
        from muse_desktop.muse.protocols import Condition

        extras = None if self._pooled is None else {"pooled": self._draw(prompt, 1, self._pooled)}
        return Condition(self._draw(prompt, PLACES, self._width)[None], 8, extras)

    def unconditional(self, like: Condition) -> Condition:
        """Return the condition of the empty prompt."""
        return self.encode("")

    def phrase(self, text: str, tokens: int) -> torch.Tensor:
        """Return tokens×D."""
        return self._draw(text, tokens, self._width)

    ending = phrase

    def unknown_words(self, prompt: str) -> tuple[str, ...]:
        """Every word is as good as another."""
        return ()

    def _draw(self, text: str, *shape: int) -> torch.Tensor:
        import torch

        draws = torch.Generator("cpu").manual_seed(len(text))
        return torch.randn(*shape, generator=draws).to(self._device)


def random_models(
    name: str, device: torch.device, dtype: torch.dtype, *, tiny: bool = False
) -> Models:
    """Return a full-size model of random weights, with a ResNet-50 as guide and judge and a
    ViT-B/32 CLIP.

    Parameters
    ----------
    name : "sd1" or "sdxl"
    tiny : with a tiny autoencoder beside its own, for guidance
    """
    import torch
    from diffusers import AutoencoderKL, AutoencoderTiny, DDIMScheduler, UNet2DConditionModel
    from transformers import CLIPConfig, CLIPModel, ResNetConfig, ResNetForImageClassification

    from muse_desktop.models.live.adapters import (
        ClipSimilarity,
        TransformersClassifier,
        UNetDenoiser,
    )
    from muse_desktop.models.live.autoencoder import AutoencoderDecoder
    from muse_desktop.models.live.machine import Machine
    from muse_desktop.models.live.memory import footprint
    from muse_desktop.models.live.preprocess import Preprocess
    from muse_desktop.muse.protocols import Calibration, Models

    def made(kind: Any, **config: Any) -> Any:
        with torch.device(device):
            return kind(**config).to(dtype).eval().requires_grad_(False)

    unet = made(UNet2DConditionModel, **(SDXL if name == "sdxl" else SD1))
    overflows = name == "sdxl" and dtype == torch.float16
    vae = made(AutoencoderKL, **VAE).to(torch.float32 if overflows else dtype)
    labels = {"id2label": dict(enumerate(EMOTIONS)), "label2id": {}}
    seen = Preprocess((224, 224), None, None, (0.5,) * 3, (0.5,) * 3)
    guide, judge = (made(ResNetForImageClassification, config=ResNetConfig(**labels)) for _ in "gj")
    clip = made(CLIPModel, config=CLIPConfig())
    steady, resting = [unet, vae, guide, clip], [judge]

    def bytes_of(modules: list[Any]) -> int:
        return sum(p.numel() * p.element_size() for m in modules for p in m.parameters())

    need = footprint(
        unet.config, vae.config, bytes_of(steady), bytes_of(resting), dtype.itemsize,
        vae.dtype.itemsize,
    )  # fmt: skip
    sketching = made(AutoencoderTiny) if tiny else None
    decoder = AutoencoderDecoder(vae, coarse_preview=True, tiny=sketching)
    scheduler = DDIMScheduler(
        beta_start=0.00085, beta_end=0.012, beta_schedule="scaled_linear", clip_sample=False,
        set_alpha_to_one=False, steps_offset=1,
    )  # fmt: skip
    return Models(
        name=name,
        version="random",
        text=RandomText(
            unet.config.cross_attention_dim, POOLED if name == "sdxl" else None, device
        ),
        denoiser=UNetDenoiser(unet, decoder.scale),
        decoder=decoder,
        scheduler=scheduler,
        guide=TransformersClassifier("guide", guide, seen),
        judge=TransformersClassifier("judge", judge, seen),
        similarity=_similarity(ClipSimilarity, clip, seen),
        native_size=NATIVE[name],
        size_multiple=8,
        calibration=Calibration(),
        confusions=None,
        device=device,
        dtype=dtype,
        machine=Machine(device, lambda: need, unet, vae, resting),
    )


def _similarity(kind: Any, clip: Any, seen: Any) -> Any:
    """CLIP, with a random text vector in place of a tokenizer's doing."""
    import torch

    class Similarity(kind):
        def text(self, prompts: Any) -> Any:
            width = clip.config.projection_dim
            draws = torch.Generator("cpu").manual_seed(0)
            vectors = torch.randn(len(prompts), width, generator=draws).to(clip.device)
            return torch.nn.functional.normalize(vectors, dim=-1)

    return Similarity(clip, None, seen)
