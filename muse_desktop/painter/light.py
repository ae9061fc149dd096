"""Colours in a scene's light: hour, weather, and what its `Light` does."""

from __future__ import annotations

import colorsys
from bisect import bisect_right
from dataclasses import dataclass

from muse_desktop.painter.colours import Colour, luminance, mix, rgb
from muse_desktop.painter.marks import RGB
from muse_desktop.painter.scene import Scene


@dataclass(frozen=True)
class Grade:
    """A light: a map from luminance to colour, laid over the natural colours.

    Attributes
    ----------
    shadow, middle, light : what black, grey and white become where the light is everything
    amount : how much of a colour is replaced by that map
    saturation : factor on the colourfulness of what is left
    top, low : the sky overhead and at the horizon
    """

    shadow: Colour
    middle: Colour
    light: Colour
    amount: float
    saturation: float
    top: Colour
    low: Colour

    def apply(self, colour: RGB) -> RGB:
        """The colour in this light."""
        if self.amount == 0.0 and self.saturation == 1.0:
            return colour
        y = min(1.0, max(0.0, luminance(colour)))
        if y < 0.5:
            p, q, t = rgb(self.shadow), rgb(self.middle), 2.0 * y
        else:
            p, q, t = rgb(self.middle), rgb(self.light), 2.0 * y - 1.0
        # A grey, the colour and the map's colour, summed: this runs for every colour drawn.
        a, s = self.amount, (1.0 - self.amount) * self.saturation
        grey = 255.0 * y * (1.0 - self.amount) * (1.0 - self.saturation)
        return (
            grey + s * colour[0] + a * (p[0] + (q[0] - p[0]) * t),
            grey + s * colour[1] + a * (p[1] + (q[1] - p[1]) * t),
            grey + s * colour[2] + a * (p[2] + (q[2] - p[2]) * t),
        )

    def towards(self, other: Grade, t: float) -> Grade:
        """The light that lies the part `t` of the way to another."""
        return Grade(
            mix(self.shadow, other.shadow, t),
            mix(self.middle, other.middle, t),
            mix(self.light, other.light, t),
            self.amount + (other.amount - self.amount) * t,
            self.saturation + (other.saturation - self.saturation) * t,
            mix(self.top, other.top, t),
            mix(self.low, other.low, t),
        )


_NIGHT = Grade("#0e1634", "#35477f", "#a9bbe6", 0.64, 1.0, "#18224c", "#48609a")
_DAWN = Grade("#4a3a62", "#c48f95", "#ffe6cf", 0.36, 1.0, "#7f9fd0", "#ffc9b4")
_MORNING = Grade("#5a4a6a", "#d9b49a", "#fff3dd", 0.18, 1.0, "#8cc0e4", "#ffe8cc")
_NOON = Grade("#303030", "#909090", "#ffffff", 0.0, 1.0, "#5dabe2", "#dcf1fa")
_EVENING = Grade("#3a2a52", "#b9716b", "#ffd9a6", 0.42, 1.0, "#6f6cb4", "#ffba8c")
_SUNSET = Grade("#35234f", "#b0605f", "#ffc48c", 0.5, 1.0, "#5d559f", "#ff9a6c")
_DUSK = Grade("#1d1c44", "#5e4f86", "#c9b4d8", 0.58, 1.0, "#2c2f66", "#a06a92")
HOURS = (
    (0.0, _NIGHT), (0.2, _NIGHT), (0.25, _DAWN), (0.32, _MORNING), (0.44, _NOON), (0.6, _NOON),
    (0.69, _EVENING), (0.755, _SUNSET), (0.8, _DUSK), (0.86, _NIGHT), (1.0, _NIGHT),
)  # fmt: skip
"""The light of each hour; between two, both."""
AIRS = {
    "clouds": Grade("#3c4450", "#8b939c", "#eef0f2", 0.15, 0.85, "#98a9b8", "#dde3e6"),
    "storm clouds": Grade("#22262e", "#606a76", "#c4ccd2", 0.32, 0.78, "#4c5864", "#98a4ac"),
    "rain": Grade("#333d4a", "#77848f", "#d9e0e4", 0.3, 0.75, "#7b8d9c", "#bfcbd2"),
    "snow": Grade("#56647c", "#a9b7c8", "#ffffff", 0.25, 0.85, "#a9bed0", "#eef3f6"),
    "mist": Grade("#8d99a3", "#b9c3ca", "#f2f4f4", 0.26, 0.8, "#b9c6ce", "#eceff0"),
}
SKIN_BY_NIGHT = 1.5
"""So many times its own colour is added to a skin by night."""
# How much of the sky's own colour a weather covers at its full amount.
_COVER = {"clouds": 0.5, "storm clouds": 0.85, "rain": 0.6, "snow": 0.6, "mist": 0.7}


def hour_light(hour: float) -> Grade:
    """The light of an hour (part of the day, 0 to 1)."""
    hour %= 1.0
    i = min(bisect_right([h for h, _ in HOURS], hour), len(HOURS) - 1)
    (h0, before), (h1, after) = HOURS[i - 1], HOURS[i]
    return before.towards(after, (hour - h0) / (h1 - h0))


def shade(hue: float, lightness: float, saturation: float = 0.6) -> RGB:
    """A colour of a hue (part of a turn), lightness and saturation (0 to 1)."""
    r, g, b = colorsys.hls_to_rgb(hue % 1.0, lightness, saturation)
    return (255 * r, 255 * g, 255 * b)


class Palette:
    """The colours of one scene: natural ones go in, those of its hour, weather and light come out.

    Parameters
    ----------
    scene : the scene to colour

    Attributes
    ----------
    top, low : the sky overhead and at the horizon
    dark : how dark it is, 0 (day) to 1 (night or as dark)
    lit : how brightly windows and lamps shine, 0 to 1
    glow : the colour of the light along the horizon
    """

    def __init__(self, scene: Scene) -> None:
        self._light = light = scene.light
        self._hour = hour = hour_light(scene.hour)
        self._snow = scene.amount("snow")
        night = min(1.0, max(0.0, 0.25 - 1.6 * scene.sun))
        air = Grade(_NOON.shadow, _NOON.middle, _NOON.light, 0.0, 1.0, hour.top, hour.low)
        for name, weather in AIRS.items():
            amount = min(1.0, 1.2 * scene.amount(name))
            if amount == 0.0:
                continue
            # Overcast skies keep the brightness of their hour: a rainy night stays a night.
            cover = weather.towards(
                Grade(weather.shadow, weather.middle, weather.light, weather.amount,
                      weather.saturation, "#1a2244", "#4a5682"), 0.64 * night)  # fmt: skip
            to = air.towards(cover, amount)
            k = amount * _COVER[name]
            air = Grade(to.shadow, to.middle, to.light, to.amount, to.saturation,
                        mix(air.top, cover.top, k), mix(air.low, cover.low, k))  # fmt: skip
        self._air = air
        self._sunless = min(1.0, max(0.0, -1.6 * scene.sun))
        self._duotone = tuple(
            shade(light.wash_hue, y, s) for y, s in ((0.06, 0.7), (0.38, 0.5), (0.86, 0.6))
        )
        w, m = light.warmth, light.tint
        self._cast = (34 * w + 12 * m, 4 * w - 26 * m, -38 * w + 12 * m)
        self._colour = 1.0 + (0.55 if light.colour > 0 else 0.95) * light.colour
        # Contrast about a middle grey, then darker towards black or paler towards white: one line.
        k, lift = 1.0 + 0.5 * light.contrast, light.brightness
        gain, offset = (1.0 + 0.75 * lift, 0.0) if lift < 0 else (1.0 - 0.5 * lift, 127.5 * lift)
        self._slope, self._offset = k * gain, 124.0 * (1.0 - k) * gain + offset
        self.low = self._lighten(rgb(air.low))
        self.top = self._deepen(self._lighten(rgb(air.top)))
        self.glow = shade(light.glow_hue, 0.62, 0.95)
        self.dark = min(1.0, max(night, -1.1 * light.brightness, 0.8 * light.wash - 0.2))
        self.lit = min(1.0, max(0.0, 1.25 * self.dark - 0.1))
        self._cache: dict[Colour, RGB] = {}

    def tone(self, colour: Colour) -> RGB:
        """A natural colour as it appears in the scene."""
        known = self._cache.get(colour)
        if known is None:
            known = self._lighten(self._air.apply(self._hour.apply(rgb(colour))))
            self._cache[colour] = known
        return known

    def skin(self, colour: RGB) -> RGB:
        """A natural skin to be drawn: by night more colourful than it is, as the blue of that light
        would leave a grey of it, which looks ill."""
        y = 255.0 * luminance(colour)
        k = 1.0 + SKIN_BY_NIGHT * self._sunless
        return (y + k * (colour[0] - y), y + k * (colour[1] - y), y + k * (colour[2] - y))

    def ground(self, colour: Colour, snow: float = 0.8) -> RGB:
        """A natural ground colour, under snow where it snows."""
        return (
            mix(colour, "#f4f8fc", snow * min(1.0, 1.6 * self._snow)) if self._snow else rgb(colour)
        )

    def far(self, colour: Colour, distance: float) -> RGB:
        """A natural colour seen through the air: at distance 1 in full haze it is the sky's.

        What it gives is toned already, to be drawn ``raw``.
        """
        return mix(self.tone(colour), self.low, distance * (0.12 + 0.6 * self._light.haze))

    def _lighten(self, c: RGB) -> RGB:
        wash = self._light.wash
        if wash > 0:
            y = luminance(c)
            shadow, middle, high = self._duotone
            t = min(1.0, max(0.0, y))
            toned = mix(shadow, middle, 2 * t) if t < 0.5 else mix(middle, high, 2 * t - 1)
            c = mix(c, toned, 0.9 * wash)
        s, slope, offset = self._colour, self._slope, self._offset
        grey = 255.0 * luminance(c) * (1.0 - s)
        r, g, b = self._cast
        return (
            min(255.0, max(0.0, (grey + s * c[0] + r) * slope + offset)),
            min(255.0, max(0.0, (grey + s * c[1] + g) * slope + offset)),
            min(255.0, max(0.0, (grey + s * c[2] + b) * slope + offset)),
        )

    def _deepen(self, c: RGB) -> RGB:
        sky = self._light.sky
        if sky >= 0:
            return mix(c, (c[0] * 0.12, c[1] * 0.12, c[2] * 0.16), 0.9 * sky)
        return mix(c, self.low, -0.9 * sky)
