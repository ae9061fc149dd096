"""The eight colours to those who see fewer: neighbours on the wheel stay apart."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.emotion import COLORS, WHEEL_ORDER

SEEN_BY = {
    "three cones": np.eye(3),
    # Machado, Oliveira and Fernandes 2009, severity 1.0, on linear RGB
    "no red": np.array(
        [
            [0.152286, 1.052583, -0.204868],
            [0.114503, 0.786281, 0.099216],
            [-0.003882, -0.048116, 1.051998],
        ]
    ),
    "no green": np.array(
        [
            [0.367322, 0.860646, -0.227968],
            [0.280085, 0.672501, 0.047413],
            [-0.011820, 0.042940, 0.968881],
        ]
    ),
    "no blue": np.array(
        [
            [1.255528, -0.076749, -0.178779],
            [-0.078411, 0.930809, 0.147602],
            [0.004733, 0.691367, 0.303900],
        ]
    ),
}
XYZ = np.array(
    [
        [0.4124564, 0.3575761, 0.1804375],
        [0.2126729, 0.7151522, 0.0721750],
        [0.0193339, 0.1191920, 0.9503041],
    ]
)


def _lab(color: str, eye: np.ndarray) -> np.ndarray:
    srgb = np.array([int(color[i : i + 2], 16) for i in (1, 3, 5)]) / 255
    linear = np.where(srgb <= 0.04045, srgb / 12.92, ((srgb + 0.055) / 1.055) ** 2.4)
    t = XYZ @ np.clip(eye @ linear, 0, 1) / np.array([0.95047, 1.0, 1.08883])
    f = np.where(t > 0.008856, np.cbrt(t), 7.787 * t + 16 / 116)
    return np.array([116 * f[1] - 16, 500 * (f[0] - f[1]), 200 * (f[1] - f[2])])


def _ciede2000(one: np.ndarray, other: np.ndarray) -> float:
    """Sharma, Wu and Dalal 2005."""
    (l1, a1, b1), (l2, a2, b2) = one, other
    chroma = (np.hypot(a1, b1) + np.hypot(a2, b2)) / 2
    g = 0.5 * (1 - np.sqrt(chroma**7 / (chroma**7 + 25**7)))
    a1, a2 = a1 * (1 + g), a2 * (1 + g)
    c1, c2 = np.hypot(a1, b1), np.hypot(a2, b2)
    h1, h2 = np.degrees(np.arctan2(b1, a1)) % 360, np.degrees(np.arctan2(b2, a2)) % 360
    turn = (h2 - h1 + 180) % 360 - 180
    mean = (h1 + turn / 2) % 360
    lm, cm = (l1 + l2) / 2, (c1 + c2) / 2
    t = (
        1
        - 0.17 * np.cos(np.radians(mean - 30))
        + 0.24 * np.cos(np.radians(2 * mean))
        + 0.32 * np.cos(np.radians(3 * mean + 6))
        - 0.20 * np.cos(np.radians(4 * mean - 63))
    )
    light = (l2 - l1) / (1 + 0.015 * (lm - 50) ** 2 / np.sqrt(20 + (lm - 50) ** 2))
    colour = (c2 - c1) / (1 + 0.045 * cm)
    hue = 2 * np.sqrt(c1 * c2) * np.sin(np.radians(turn / 2)) / (1 + 0.015 * cm * t)
    r = -2 * np.sqrt(cm**7 / (cm**7 + 25**7))
    r *= np.sin(np.radians(60 * np.exp(-(((mean - 275) / 25) ** 2))))
    return float(np.sqrt(light**2 + colour**2 + hue**2 + r * colour * hue))


def test_the_measure_is_the_published_one():
    # Sharma, Wu and Dalal 2005, table 1, pairs 1 and 25
    assert _ciede2000(
        np.array([50.0, 2.6772, -79.7751]), np.array([50.0, 0.0, -82.7485])
    ) == pytest.approx(2.0425, abs=1e-4)
    assert _ciede2000(
        np.array([60.2574, -34.0099, 36.2677]), np.array([60.4626, -34.1751, 39.4387])
    ) == pytest.approx(1.2644, abs=1e-4)


@pytest.mark.parametrize("eye", SEEN_BY)
def test_neighbours_on_the_wheel_differ_to_every_eye(eye):
    seen = [_lab(COLORS[name], SEEN_BY[eye]) for name in WHEEL_ORDER]
    apart = [_ciede2000(one, seen[(i + 1) % 8]) for i, one in enumerate(seen)]
    assert min(apart) >= 20.0, dict(zip(WHEEL_ORDER, apart, strict=True))
