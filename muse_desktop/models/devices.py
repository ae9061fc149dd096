"""Which devices torch can compute on here, and which one to take."""

from __future__ import annotations

from typing import TYPE_CHECKING

from muse_desktop.models.errors import UnknownDeviceError

if TYPE_CHECKING:
    import torch


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


def pick_device(name: str = "auto") -> torch.device:
    """Return a device by name; "auto" takes the fastest.

    Raises
    ------
    UnknownDeviceError
        Where this computer has no such device.
    """
    import torch

    names = available_devices()
    if name == "auto":
        return torch.device(names[0])
    # "cuda" and "cuda:0" both name the first one.
    if name not in names and name.removesuffix(":0") not in names and f"{name}:0" not in names:
        raise UnknownDeviceError(
            f"This computer has no device “{name}”. Choose one of: auto, {', '.join(names)}."
        )
    return torch.device(name)
