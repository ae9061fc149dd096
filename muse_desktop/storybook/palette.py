"""Colours: the natural ones of a scene, and how hour, weather and mood turn them."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from muse_desktop.storybook.scene import Scene, shown_weather, time_visibility

RGB = tuple[float, float, float]
Colour = str | RGB


@lru_cache(maxsize=4096)
def _hex(text: str) -> RGB:
    return (float(int(text[1:3], 16)), float(int(text[3:5], 16)), float(int(text[5:7], 16)))


def rgb(colour: Colour) -> RGB:
    """A colour as three numbers from 0 to 255, from these or from ``"#rrggbb"``."""
    return _hex(colour) if isinstance(colour, str) else colour


def mix(a: Colour, b: Colour, t: float) -> RGB:
    """The colour that lies the part `t` of the way from `a` to `b`."""
    p, q = rgb(a), rgb(b)
    return (p[0] + (q[0] - p[0]) * t, p[1] + (q[1] - p[1]) * t, p[2] + (q[2] - p[2]) * t)


def luminance(colour: RGB) -> float:
    """Rec. 601 luma, from 0 to 1."""
    return (0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2]) / 255.0


@dataclass(frozen=True)
class Grade:
    """A light: a map from luminance to colour, laid over the natural colours.

    Attributes
    ----------
    shadow, middle, light : str
        The colours that black, grey and white become where the light is everything.
    amount : float
        How much of a colour is replaced by that map.
    saturation : float
        Factor on the colourfulness of what is left.
    top, low : str
        The sky overhead and at the horizon.
    """

    shadow: str
    middle: str
    light: str
    amount: float
    saturation: float
    top: str
    low: str

    def apply(self, colour: RGB) -> RGB:
        """The colour in this light."""
        y = min(1.0, max(0.0, luminance(colour)))
        if y < 0.5:
            toned = mix(self.shadow, self.middle, 2.0 * y)
        else:
            toned = mix(self.middle, self.light, 2.0 * y - 1.0)
        grey = 255.0 * y
        own = mix((grey, grey, grey), colour, self.saturation)
        return mix(own, toned, self.amount)


HOURS = {
    "morning": Grade("#5a4a6a", "#d9b49a", "#fff3dd", 0.22, 1.0, "#8cc0e4", "#ffe4c4"),
    "noon": Grade("#303030", "#909090", "#ffffff", 0.0, 1.0, "#5dabe2", "#dcf1fa"),
    "evening": Grade("#3a2a52", "#b9716b", "#ffd9a6", 0.42, 1.0, "#6f6cb4", "#ffba8c"),
    "night": Grade("#0e1634", "#35477f", "#a9bbe6", 0.64, 1.0, "#18224c", "#48609a"),
}
WEATHER_LIGHTS = {
    "clear": Grade("#000000", "#808080", "#ffffff", 0.0, 1.0, "#5dabe2", "#dcf1fa"),
    "cloudy": Grade("#3c4450", "#8b939c", "#eef0f2", 0.15, 0.85, "#98a9b8", "#dde3e6"),
    "rain": Grade("#333d4a", "#77848f", "#d9e0e4", 0.3, 0.75, "#7b8d9c", "#bfcbd2"),
    "snow": Grade("#56647c", "#a9b7c8", "#ffffff", 0.25, 0.85, "#a9bed0", "#eef3f6"),
    "fog": Grade("#8d99a3", "#b9c3ca", "#f2f4f4", 0.26, 0.8, "#b9c6ce", "#eceff0"),
}
MOODS = {
    "amusement": Grade("#7a3fb0", "#ffb0b8", "#fffbe6", 0.16, 1.75, "#67cdf6", "#ffc9e6"),
    "awe": Grade("#0b1a55", "#3577bb", "#eafff0", 0.5, 1.3, "#0a1250", "#58d3cc"),
    "contentment": Grade("#8c6068", "#eebb80", "#fff6d8", 0.3, 1.12, "#bddbe6", "#ffe0a6"),
    "excitement": Grade("#3f0a78", "#ee2f8c", "#ffd84a", 0.6, 1.6, "#43128f", "#ff7430"),
    "anger": Grade("#160306", "#8c1512", "#ff9f50", 0.76, 1.1, "#1d0507", "#d62a10"),
    "disgust": Grade("#24260a", "#767d20", "#e0de74", 0.64, 0.95, "#565c1e", "#cbc94c"),
    "fear": Grade("#04040e", "#2b2560", "#9c97cc", 0.82, 0.8, "#06061a", "#33285f"),
    "sadness": Grade("#1f2c3c", "#5a7088", "#b4c6d6", 0.76, 0.55, "#46586b", "#98acbf"),
}
# Weather dims the sky of the hour it comes in by this much.
_OVERCAST = {"clear": 0.0, "cloudy": 0.5, "rain": 0.7, "snow": 0.6, "fog": 0.7}
# A mood's own sky covers nearly all of the natural one at full strength.
_MOOD_SKY = 0.94


class Palette:
    """The colours of one scene: natural ones go in, those of its hour and mood come out.

    Parameters
    ----------
    scene : Scene
        The scene to colour.

    Attributes
    ----------
    top, low : tuple of float
        The sky overhead and at the horizon.
    lit : float
        How brightly windows shine, 0 to 1.
    daylight : float
        How much of the hour shows (sun, moon and stars are faded by it).
    weather : str
        The weather to draw.
    """

    def __init__(self, scene: Scene) -> None:
        self.mood = scene.mood
        self.daylight = max(0.0, time_visibility(scene))
        self.weather = shown_weather(scene) or "clear"
        self._hour = HOURS[scene.time]
        self._air = WEATHER_LIGHTS[self.weather]
        # Overcast skies keep the brightness of their hour: a rainy night stays a night.
        cover = _OVERCAST[self.weather]
        dark = {"night": 0.62, "evening": 0.22}.get(scene.time, 0.0)
        self.top = self._sky(self._hour.top, mix(self._air.top, "#1a2244", dark), cover, "top")
        self.low = self._sky(self._hour.low, mix(self._air.low, "#4a5682", dark), cover, "low")
        by_hour = {"morning": 0.0, "noon": 0.0, "evening": 0.75, "night": 1.0}[scene.time]
        self.lit = max(
            [by_hour * self.daylight]
            + [w for name, w in scene.mood if name in ("awe", "fear", "anger", "excitement")]
            + [0.6 * w for name, w in scene.mood if name in ("sadness", "contentment")]
        )
        self._cache: dict[Colour, RGB] = {}

    def _sky(self, own: str, cover: RGB, amount: float, end: str) -> RGB:
        colour = mix(own, cover, amount)
        out = colour
        for name, weight in self.mood:
            target = rgb(getattr(MOODS[name], end))
            k = weight * _MOOD_SKY
            out = (
                out[0] + k * (target[0] - colour[0]),
                out[1] + k * (target[1] - colour[1]),
                out[2] + k * (target[2] - colour[2]),
            )
        return out

    def tone(self, colour: Colour) -> RGB:
        """A natural colour as hour, weather and mood make it appear."""
        known = self._cache.get(colour)
        if known is not None:
            return known
        c = self._air.apply(self._hour.apply(rgb(colour)))
        if self.mood and self.daylight < 1.0:
            # A mood that takes over the sky takes over the light below it as well.
            c = mix(rgb(colour), c, 0.35 + 0.65 * self.daylight)
        out = c
        for name, weight in self.mood:
            g = MOODS[name].apply(c)
            out = (
                out[0] + weight * (g[0] - c[0]),
                out[1] + weight * (g[1] - c[1]),
                out[2] + weight * (g[2] - c[2]),
            )
        self._cache[colour] = out
        return out

    def ground(self, colour: Colour, snow: float = 0.8) -> RGB:
        """A natural ground colour, under snow where it snows."""
        return mix(colour, "#f4f8fc", snow) if self.weather == "snow" else rgb(colour)
