"""A scene as a row of numbers, each of about unit variance: what a denoiser works on.

Choices are one-hot; a relaxed one (what a denoiser expects of them) decodes to the likeliest.
Angles are their cosine and sine. Numbers of the content are stretched: at the same noise they show
through first, so content settles before light and elements do, as in the latents of pixels.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from math import atan2, cos, pi, sin

import numpy as np
from numpy.typing import NDArray

from muse_desktop.painter.chance import WHIMS
from muse_desktop.painter.scene import (
    ELEMENTS,
    LIGHT,
    SETTINGS,
    SIGNED,
    SUBJECTS,
    Layout,
    Light,
    Scene,
)

VERSION = "1"
"""Which numbers these are; another version's mean other things."""
CHOICES = (0, 1)
"""The groups that are one-hot: setting and subject."""
CHOICE = 3.0
"""From off to on of a one-hot number."""
UNIT = 3.0
"""Length of what goes from 0 to 1."""
AMOUNT, USUAL = 3.0, 0.15
"""Length of an element's amount, and the amount that is 0 there."""
_HUES = ("glow_hue", "wash_hue")
_LAYOUT = ("horizon", "x", "size", "facing", "company", "tint", "shape")
_CENTRED = ("x", "facing")


@dataclass(frozen=True)
class Group:
    """Numbers that belong together; a token of the denoiser.

    Attributes
    ----------
    name : of the group
    start, stop : its part of the row
    stretch : factor on its numbers
    content : whether it says what is shown and where, not in which light
    """

    name: str
    start: int
    stop: int
    stretch: float
    content: bool

    @property
    def part(self) -> slice:
        """Its part of the row."""
        return slice(self.start, self.stop)


def _groups() -> tuple[Group, ...]:
    sizes = [
        ("setting", len(SETTINGS), 1.6, True),
        ("subject", len(SUBJECTS), 1.6, True),
        ("layout", len(_LAYOUT), 1.3, True),
        ("whims", WHIMS, 1.3, True),
        ("hour", 2, 1.3, True),
        ("light", len(SIGNED) + 4 + 2 * len(_HUES), 1.0, False),
        ("weather", 5, 1.0, False),
        *((f"elements {i // 6 + 1}", len(ELEMENTS[5:][i : i + 6]), 1.0, False)
          for i in range(0, len(ELEMENTS) - 5, 6)),
    ]  # fmt: skip
    out: list[Group] = []
    start = 0
    for name, count, stretch, content in sizes:
        out.append(Group(name, start, start + count, stretch, content))
        start += count
    return tuple(out)


GROUPS: tuple[Group, ...] = _groups()
_BY_NAME = {group.name: group for group in GROUPS}
LENGTH = GROUPS[-1].stop
"""How many numbers a scene has."""
ELEMENTS_START = _BY_NAME["weather"].start
_STRETCH = np.concatenate([np.full(g.stop - g.start, g.stretch, np.float32) for g in GROUPS])
_WHOLE = tuple(name for name in LIGHT if name not in SIGNED and name not in _HUES)


def encode(scene: Scene) -> NDArray[np.float32]:
    """Return a scene's numbers, `LENGTH` of them."""
    row: list[float] = []
    for options, chosen in ((SETTINGS, scene.setting), (SUBJECTS, scene.subject)):
        row += [CHOICE * ((name == chosen) - 1.0 / len(options)) for name in options]
    for name in _LAYOUT:
        value = getattr(scene.layout, name)
        row.append(UNIT * (value / 2 if name in _CENTRED else value - 0.5))
    row += [UNIT / 2 * whim for whim in scene.layout.whims]
    row += _turn(scene.hour)
    light = scene.light
    row += [2.0 * getattr(light, name) for name in SIGNED]
    row += [AMOUNT * (getattr(light, name) - USUAL) for name in _WHOLE]
    for name in _HUES:
        row += _turn(getattr(light, name))
    row += [AMOUNT * (scene.elements.get(name, 0.0) - USUAL) for name in ELEMENTS]
    return np.asarray(row, np.float32) * _STRETCH


def decode(row: Sequence[float] | NDArray[np.floating]) -> Scene:
    """Return the scene of `LENGTH` numbers, whatever they are: choices by the largest, the rest
    clipped to its range. Its mood is empty."""
    numbers = np.asarray(row, np.float64) / _STRETCH
    if numbers.shape != (LENGTH,):
        raise ValueError(f"A scene has {LENGTH} numbers.")
    part = {group.name: numbers[group.part] for group in GROUPS}
    layout = {}
    for name, value in zip(_LAYOUT, part["layout"], strict=True):
        low = -1.0 if name in _CENTRED else 0.0
        value = 2 * value / UNIT if name in _CENTRED else value / UNIT + 0.5
        layout[name] = min(1.0, max(low, float(value)))
    whims = tuple(min(1.0, max(-1.0, float(w))) for w in part["whims"] / (UNIT / 2))
    lights = list(part["light"])
    signed, whole, turns = lights[:6], lights[6:10], lights[10:]
    light = {n: min(1.0, max(-1.0, v / 2.0)) for n, v in zip(SIGNED, signed, strict=True)}
    light |= {n: min(1.0, max(0.0, v / AMOUNT + USUAL)) for n, v in zip(_WHOLE, whole, strict=True)}
    light |= {n: _part(*turns[2 * i : 2 * i + 2]) for i, n in enumerate(_HUES)}
    amounts = np.clip(numbers[ELEMENTS_START:] / AMOUNT + USUAL, 0.0, 1.0)
    return Scene(
        setting=SETTINGS[int(part["setting"].argmax())],
        subject=SUBJECTS[int(part["subject"].argmax())],
        layout=Layout(**layout, whims=whims),
        hour=_part(*part["hour"]),
        light=Light(**{name: float(value) for name, value in light.items()}),
        elements={n: float(a) for n, a in zip(ELEMENTS, amounts, strict=True) if a > 0.01},
    )


def _turn(part: float) -> list[float]:
    return [1.4 * cos(2 * pi * part), 1.4 * sin(2 * pi * part)]


def _part(c: float, s: float) -> float:
    return (atan2(s, c) / (2 * pi)) % 1.0
