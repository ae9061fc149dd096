"""How much a graph through the published architectures holds.

Counted with fake tensors: shapes are followed, nothing is computed and no memory is taken.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from muse_desktop.bench.architectures import VAE


def held_by_denoiser(config: dict[str, Any], side: int, *, checkpoint: bool) -> float:
    """Return the elements per latent pixel that the graph of one evaluation holds."""
    import torch
    from diffusers import UNet2DConditionModel
    from torch._subclasses.fake_tensor import FakeTensorMode

    with FakeTensorMode():
        unet = UNet2DConditionModel(**config).eval().requires_grad_(False)
        if checkpoint:
            unet.enable_gradient_checkpointing()
        z = torch.randn(1, 4, side, side)
        c = torch.randn(1, 81, config["cross_attention_dim"], requires_grad=True)
        more: dict[str, Any] = {}
        if "addition_embed_type" in config:
            sizes = {"text_embeds": torch.randn(1, 1280), "time_ids": torch.randn(1, 6)}
            more = {"added_cond_kwargs": sizes}
        t = torch.tensor(5)
        return _held(lambda: unet(z, t, encoder_hidden_states=c, **more), unet) / side**2


def held_by_decoder(side: int) -> float:
    """Return the elements per latent pixel that the graph of one decoding holds."""
    import torch
    from diffusers import AutoencoderKL
    from torch._subclasses.fake_tensor import FakeTensorMode

    with FakeTensorMode():
        vae = AutoencoderKL(**VAE).eval().requires_grad_(False)
        z = torch.randn(1, 4, side, side, requires_grad=True)
        return _held(lambda: vae.decode(z), vae) / side**2


def _held(compute: Callable[[], Any], module: Any) -> float:
    """Return the fp32 elements saved for the backward pass, weights left out, each storage once."""
    import torch

    weights = {p.untyped_storage()._cdata for p in module.parameters()}
    held: dict[int, Any] = {}

    def keep(t: torch.Tensor) -> torch.Tensor:
        storage = t.untyped_storage()
        if storage._cdata not in weights:
            held[storage._cdata] = storage
        return t

    with torch.autograd.graph.saved_tensors_hooks(keep, lambda t: t):
        compute()
    return sum(storage.nbytes() for storage in held.values()) / 4
