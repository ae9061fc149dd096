"""Develop colours as a photographer would: some thirty sliders, and what each does to a colour.

Everything is worked out in OKLab (:mod:`muse_desktop.models.oklab` says why), but for haze, which
is light added to light. No curve clips: exposure bends toward white, contrast keeps black and white
where they are, tints fade out toward both.
"""

from __future__ import annotations

from dataclasses import dataclass, fields, replace

import numpy as np

from muse_desktop.models.oklab import (
    Array,
    decode,
    encode,
    from_linear,
    into_gamut,
    purity,
    to_linear,
)


@dataclass(frozen=True)
class Grade:
    """The sliders; all at rest by default.

    Light: ``exposure`` in EV; ``contrast`` −1…1 about lightness ``pivot``; ``shadows``,
    ``highlights`` −1…1, darker or lighter; ``fade`` and ``veil`` 0…1, how far black is lifted and
    white lowered, as on an old print.
    Colour: ``warmth`` −1…1, blue to amber; ``green`` −1…1, magenta to green; ``saturation`` as a
    factor; ``vibrance`` −1…1, the same for what is pale; ``shadow_``, ``middle_`` and
    ``light_tint``, 0…1, towards a hue in degrees; ``duotone`` 0…1, how far colours are drawn on to
    the line through ``axis`` (teal and orange lie opposite one another).
    Place (x to the right, y down, 0…1): ``vignette`` in EV at the corners; ``sky`` in EV at the
    upper edge and ``sky_warmth``; ``ground`` in EV at the lower; ``pool`` in EV at (``pool_x``,
    ``pool_y``), within ``pool_size`` of the picture, with ``pool_warmth``, and ``around`` in EV
    everywhere else; ``haze`` 0…1, thickest at the height ``horizon``, of hue ``haze_hue``,
    ``haze_colour`` 0…1 and lightness ``air``.
    """

    exposure: float = 0.0
    contrast: float = 0.0
    pivot: float = 0.55
    shadows: float = 0.0
    highlights: float = 0.0
    fade: float = 0.0
    veil: float = 0.0
    warmth: float = 0.0
    green: float = 0.0
    saturation: float = 1.0
    vibrance: float = 0.0
    shadow_tint: float = 0.0
    shadow_hue: float = 250.0
    middle_tint: float = 0.0
    middle_hue: float = 70.0
    light_tint: float = 0.0
    light_hue: float = 80.0
    duotone: float = 0.0
    axis: float = 60.0
    vignette: float = 0.0
    sky: float = 0.0
    sky_warmth: float = 0.0
    ground: float = 0.0
    pool: float = 0.0
    pool_x: float = 0.5
    pool_y: float = 0.5
    pool_size: float = 0.4
    pool_warmth: float = 0.0
    around: float = 0.0
    haze: float = 0.0
    horizon: float = 0.4
    haze_hue: float = 250.0
    haze_colour: float = 0.2
    air: float = 0.8

    def scaled(self, strength: float) -> Grade:
        """Return the sliders moved ``strength`` times as far from rest; places, sizes and hues
        stay."""
        rest = Grade()
        moved = {
            f.name: getattr(rest, f.name)
            + strength * (getattr(self, f.name) - getattr(rest, f.name))
            for f in fields(self)
            if f.name not in PLACED
        }
        return replace(self, **moved)


PLACED = frozenset(
    (
        *("pivot", "shadow_hue", "middle_hue", "light_hue", "axis", "horizon", "haze_hue", "air"),
        *("pool_x", "pool_y", "pool_size"),
    )
)
"""Sliders that say where or which, not how much."""
_PUREST = 0.98
_WARM = np.array([0.012, 0.062])
"""(a, b) of warmth 1 on white; green is across it."""
_GREEN = np.array([-0.06, 0.022])


def develop(grade: Grade, colours: Array, x: Array, y: Array) -> Array:
    """Return colours as the grade shows them.

    Parameters
    ----------
    grade : the sliders
    colours : N×3 in [0, 1], sRGB-encoded
    x, y : N, where each stands

    Returns
    -------
    N×3 in [0, 1], sRGB-encoded.
    """
    return developed(grade, *seen(colours), x, y)


def seen(colours: Array) -> tuple[Array, Array]:
    """Return colours in OKLab and how pure each may become: what :func:`developed` begins with."""
    linear = decode(colours)
    lab = from_linear(linear)
    # The purest colours print as flat patches: none gets purer than this that was not.
    return lab, np.clip(purity(linear, np.clip(lab[:, :1], 0, 1) ** 3), _PUREST, 1.0)


def developed(g: Grade, lab: Array, reach: Array, x: Array, y: Array) -> Array:
    """As :func:`develop`, for colours that are :func:`seen` already and stay as they are."""
    lab = lab.copy()
    nearness = np.exp(
        -0.5 * ((x - g.pool_x) ** 2 + (y - g.pool_y) ** 2) / max(g.pool_size, 0.05) ** 2
    )
    corner = ((2 * x - 1) ** 2 + (2 * y - 1) ** 2) / 2
    upper, lower = (1 - y) ** 1.5, y**1.5
    exposure = (
        g.exposure
        + g.vignette * corner**1.2
        + g.sky * upper
        + g.ground * lower
        + g.pool * nearness
        + g.around * (1 - nearness)
    )
    before = np.clip(lab[:, 0], 1e-4, 1.0)
    light = _expose(before, exposure)
    light = _curve(light, g)
    lab[:, 1:] *= _chroma(before, light)[:, None]
    lab[:, 0] = light
    lab = _colour(lab, g, upper, nearness)
    if g.haze:
        lab = _haze(lab, g, y)
    floor, top = 0.32 * g.fade, 1 - 0.22 * g.veil
    lab[:, 0] = floor + (top - floor) * np.clip(lab[:, 0], 0, 1)
    lab = _tint(lab, g)
    grey = np.clip(lab[:, :1], 0, 1) ** 3
    return np.clip(encode(into_gamut(to_linear(lab), grey, reach)), 0, 1)


def _expose(light: Array, exposure: Array) -> Array:
    """A gain where there is room: brighter bends towards white; darker takes white along."""
    k = 2.0 ** (exposure / 3)
    bent = light * k / (1 + (k - 1) * light)
    return np.where(k >= 1, bent, 0.2 * bent + 0.8 * light * np.minimum(k, 1))


def _curve(light: Array, g: Grade) -> Array:
    contrast = np.clip(g.contrast, -0.9, 0.9)
    light = light + 2.2 * contrast * light * (1 - light) * (light - g.pivot)
    light = light + g.shadows * 1.3 * light * (1 - light) ** 3
    return np.clip(light + g.highlights * 1.3 * light**3 * (1 - light), 0, 1)


def _chroma(before: Array, after: Array) -> Array:
    """How colourful a colour stays: dark ones hold less chroma, and so do those near white."""
    darker = (after / before) ** 0.8
    lighter = ((1 - after + 0.02) / (1 - before + 0.02)) ** 0.3
    return np.minimum(np.minimum(darker, lighter), 1.25)


def _colour(lab: Array, g: Grade, upper: Array, nearness: Array) -> Array:
    light = lab[:, :1]
    warmth = g.warmth + g.sky_warmth * upper + g.pool_warmth * nearness
    # A cast on white and black is a mistake, on what lies between it is light.
    inside = light * (1 - 0.75 * light**5)
    lab[:, 1:] += inside * (warmth[:, None] * _WARM + g.green * _GREEN)
    chroma = np.hypot(lab[:, 1], lab[:, 2])
    pale = np.clip(1 - chroma / 0.2, 0, 1)
    lab[:, 1:] *= np.maximum(g.saturation * (1 + g.vibrance * pale), 0)[:, None]
    if g.duotone:
        angle = np.radians(g.axis)
        across = np.array([-np.sin(angle), np.cos(angle)])
        lab[:, 1:] -= g.duotone * (lab[:, 1:] @ across)[:, None] * across
    return lab


def _haze(lab: Array, g: Grade, y: Array) -> Array:
    """Light of the air, added to what it dims: more where it is far, which is about the horizon
    and above, and more over what is dark."""
    far = np.where(y < g.horizon, 1 - 0.35 * (g.horizon - y), np.exp(-2.2 * (y - g.horizon)))
    amount = np.clip(g.haze * far, 0, 0.95)[:, None]
    angle = np.radians(g.haze_hue)
    colour = 0.12 * g.haze_colour * np.array([np.cos(angle), np.sin(angle)])
    air = np.clip(to_linear(np.array([g.air, *colour])), 0, 1)
    return from_linear(np.maximum((1 - amount) * to_linear(lab) + amount * air, 0))


def _tint(lab: Array, g: Grade) -> Array:
    light = np.clip(lab[:, 0], 0, 1)
    zones = (
        ((1 - light) ** 1.3 * np.clip(light / 0.08, 0, 1), g.shadow_tint, g.shadow_hue),
        (4 * light * (1 - light), g.middle_tint, g.middle_hue),
        (light**1.3 * (1 - 0.5 * light**6), g.light_tint, g.light_hue),
    )
    for weight, amount, degrees in zones:
        angle = np.radians(degrees)
        lab[:, 1:] += (0.12 * amount * weight)[:, None] * np.array([np.cos(angle), np.sin(angle)])
    return lab
