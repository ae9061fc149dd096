"""Which devices torch can compute on here, which one to take, in what precision, and its memory."""

from __future__ import annotations

import gc
import sys
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

from muse_desktop.models.errors import UnknownDeviceError

if TYPE_CHECKING:
    import torch

AGREE = 0.9
"""Least cosine of two devices' gradients at which they count as computing the same."""
AMPERE, PASCAL = (8, 0), (6, 0)


def available_devices() -> list[str]:
    """Return the names of usable devices, the fastest first; "cpu" is always the last."""
    import torch

    names = []
    if torch.cuda.is_available():
        count = torch.cuda.device_count()
        names += ["cuda"] if count == 1 else [f"cuda:{index}" for index in range(count)]
    if torch.backends.mps.is_available():
        names.append("mps")
    if hasattr(torch, "xpu") and torch.xpu.is_available():
        names.append("xpu")
    return [*names, "cpu"]


def card_name(name: str) -> str:
    """Return what a card's maker calls it; empty for the processor and for Apple's GPU."""
    import torch

    if name.startswith("cuda"):
        return str(torch.cuda.get_device_name(torch.device(name)))
    if name.startswith("xpu"):
        return str(torch.xpu.get_device_name())
    return ""


def free_memory() -> None:
    """Collect cycles that hold tensors and give cached device memory back; never imports torch."""
    gc.collect()
    torch = sys.modules.get("torch")
    if torch is None:
        return
    if torch.cuda.is_available():
        torch.cuda.empty_cache()
    elif torch.backends.mps.is_available():
        torch.mps.empty_cache()


def find_device(name: str, names: Sequence[str]) -> str | None:
    """Return which of the names is meant ("cuda" and "cuda:0" both mean the first card)."""
    for known in (name, name.removesuffix(":0"), f"{name}:0"):
        if known in names:
            return known
    return None


def pick_device(name: str = "auto") -> torch.device:
    """Return a device by name; "auto" takes the fastest.

    Raises
    ------
    UnknownDeviceError
        Where this computer has no such device.
    """
    import torch

    names = available_devices()
    found = names[0] if name == "auto" else find_device(name, names)
    if found is None:
        raise UnknownDeviceError(
            f"This computer has no device “{name}”. Choose one of: auto, {', '.join(names)}."
        )
    return torch.device(found)


def pick_precision(device: torch.device) -> torch.dtype:
    """Return the precision of the networks on a device; tokens and latents are always fp32."""
    import torch

    if device.type == "cuda":
        return precision_of(torch.cuda.get_device_capability(device))
    return {"mps": torch.float16, "xpu": torch.bfloat16}.get(device.type, torch.float32)


def precision_of(capability: tuple[int, int]) -> torch.dtype:
    """Return the precision for a CUDA card of some compute capability.

    bf16 has fp32's range, so that neither the gradient nor SDXL's autoencoder overflows; cards
    before Ampere only imitate it, and get fp16. Before Pascal half precision gains nothing.
    """
    import torch

    if capability >= AMPERE:
        return torch.bfloat16
    return torch.float16 if capability >= PASCAL else torch.float32


def available_memory(device: torch.device, own: int) -> int:
    """Return the bytes that this program may have of a device, what it holds included.

    Parameters
    ----------
    own : bytes of the loaded weights, where the device cannot tell what is ours
    """
    import psutil
    import torch

    if device.type == "cuda":
        free, _ = torch.cuda.mem_get_info(device)
        return int(free) + int(torch.cuda.memory_reserved(device))
    if device.type == "mps":
        return int(torch.mps.recommended_max_memory())
    if device.type == "xpu":
        total = torch.xpu.get_device_properties(device).total_memory
        return int(total)
    return int(psutil.virtual_memory().available) + own


def token_gradient(unet: Any, device: torch.device, dtype: torch.dtype, side: int = 8) -> Any:
    """Return the gradient that one step of the optimiser would see, L×D fp32 on the CPU.

    A fixed small latent, time and condition; the loss is the mean square of the output. The
    network is moved to the device and precision, and stays there.
    """
    import torch

    unet.to(device=device, dtype=dtype)
    draws = torch.Generator("cpu").manual_seed(0)
    config = unet.config
    z = torch.randn(1, config.in_channels, side, side, generator=draws)
    c = torch.randn(1, 8, config.cross_attention_dim, generator=draws).to(device)
    c.requires_grad_(True)
    more: dict[str, Any] = {}
    if getattr(config, "addition_embed_type", None) == "text_time":
        width = config.projection_class_embeddings_input_dim - 6 * config.addition_time_embed_dim
        pooled = torch.randn(1, width, generator=draws).to(device, dtype)
        more["added_cond_kwargs"] = {
            "text_embeds": pooled,
            "time_ids": torch.full((1, 6), 8.0 * side).to(device, dtype),
        }
    t = torch.tensor(500, device=device)
    with torch.enable_grad():
        out = unet(
            z.to(device, dtype), t, encoder_hidden_states=c.to(dtype), return_dict=False, **more
        )[0]
        (gradient,) = torch.autograd.grad(out.float().square().mean() * 1024.0, c)
    return gradient[0].float().cpu()


def agreement(a: Any, b: Any) -> float:
    """Return the cosine of two gradients; 0 where one is not finite, or nothing."""
    import torch

    if not bool(torch.isfinite(a).all() and torch.isfinite(b).all()):
        return 0.0
    return float(torch.nn.functional.cosine_similarity(a.flatten(), b.flatten(), dim=0))


def settle(
    unet: Any, device: torch.device, dtype: torch.dtype
) -> tuple[torch.device, torch.dtype, str]:
    """Return where and in what precision to compute: the wanted place, if it computes rightly.

    One step's gradient is compared with the CPU's; where they disagree, fp32 is tried, and at
    last the CPU is taken. The third value is the sentence that says so, or empty.
    """
    import torch

    cpu = torch.device("cpu")
    wanted = token_gradient(unet, cpu, torch.float32)
    for tried in dict.fromkeys((dtype, torch.float32)):
        if agreement(wanted, token_gradient(unet, device, tried)) >= AGREE:
            if tried == dtype:
                return device, dtype, ""
            return device, tried, f"{device} computes half precision wrongly: fp32 is used."
    return cpu, torch.float32, f"{device} computes wrongly: the processor is used instead."
