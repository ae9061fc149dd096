"""Light beyond a screen's white, brought into its range.

PQ (SMPTE ST 2084) and HLG (ITU-R BT.2100) become linear light, in which diffuse white, at 203 cd/m²
(BT.2408), is 1. Highlights above it roll off towards white without changing their hue, and diffuse
white becomes a light grey to leave them room.
"""

from __future__ import annotations

import numpy as np

from muse_desktop.pictures.rgb_spaces import Floats

HDR = "is an HDR picture: its highlights were brought into the range of ordinary screens."
PQ, HLG = 16, 18
"""Transfers, by their numbers in ITU-T H.273."""
_WHITE, _PEAK = 203.0, 1000.0
"""cd/m² of diffuse white, and of the screen that HLG is meant for."""
_KNEE = 0.6
"""Up to so much linear light nothing is changed."""


def rolled_off(light: Floats) -> Floats:
    """Return linear light, H×W×3 (1 = diffuse white), with what is bright below 1; hues stay."""
    light = np.maximum(light, 0)
    most = light.max(axis=-1, keepdims=True)
    beyond = np.maximum(most - _KNEE, 0) / (1 - _KNEE)
    wanted = _KNEE + (1 - _KNEE) * beyond / (1 + beyond)
    return np.where(most > _KNEE, light * (wanted / np.maximum(most, 1e-9)), light)


def linear_light(signal: Floats, transfer: int) -> Floats:
    """Return the light of PQ or HLG numbers in [0, 1], H×W×3; 1 is diffuse white."""
    if transfer == PQ:
        root = np.power(signal, np.float32(1 / 78.84375))
        above = np.maximum(root - np.float32(0.8359375), 0)
        below = np.float32(18.8515625) - np.float32(18.6875) * root
        return np.power(above / below, np.float32(1 / 0.1593017578125)) * np.float32(10000 / _WHITE)
    scene = np.where(
        signal <= 0.5,
        signal * signal / 3,
        (np.exp((signal - 0.55991073) / 0.17883277) + 0.28466892) / 12,
    ).astype(np.float32)
    luminance = scene @ np.array([0.2627, 0.6780, 0.0593], np.float32)
    gain = np.power(np.maximum(luminance, 1e-9), np.float32(0.2)) * np.float32(_PEAK / _WHITE)
    return scene * gain[..., None]
