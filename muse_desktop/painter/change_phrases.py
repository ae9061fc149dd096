"""How a change of a scene is told: what came, what went, what there is more or less of."""

from __future__ import annotations

from typing import NamedTuple

from muse_desktop.painter.nouns import SUBJECT_WORDS
from muse_desktop.painter.phrases import HUES
from muse_desktop.painter.scene import ELEMENTS


class Told(NamedTuple):
    """What is said where something comes, goes, grows and shrinks."""

    came: str
    went: str
    more: str
    less: str


def _things(noun: str) -> Told:
    return Told(f"{noun} appear", f"the {noun} are gone", f"more {noun}", f"fewer {noun}")


def _stuff(noun: str, came: str) -> Told:
    return Told(came, f"the {noun} is gone", f"more {noun}", f"less {noun}")


ELEMENTS_TOLD: dict[str, Told] = {
    **{name: _things(name) for name in ELEMENTS},
    "clouds": _things("clouds")._replace(came="clouds gather"),
    "storm clouds": _things("storm clouds")._replace(came="storm clouds gather"),
    "rain": _stuff("rain", "it rains")._replace(went="the rain has stopped"),
    "snow": _stuff("snow", "it snows")._replace(went="the snow is gone"),
    "mist": _stuff("mist", "mist rises"),
    "stars": _things("stars")._replace(came="stars come out"),
    "big moon": Told("a big moon rises", "the big moon is gone", "larger moon", "smaller moon"),
    "aurora": Told(
        "northern lights appear", "the northern lights are gone", "brighter northern lights",
        "fainter northern lights",
    ),
    "rainbow": Told(
        "a rainbow appears", "the rainbow is gone", "stronger rainbow", "fainter rainbow"
    ),
    "lightning": _stuff("lightning", "lightning flashes"),
    "bunting": _stuff("bunting", "bunting hangs there"),
    "drooping flowers": Told(
        "the flowers droop", "no flowers droop", "more flowers droop", "fewer flowers droop"
    ),
    "puddles": _things("puddles")._replace(came="puddles form"),
    "sheep": _things("sheep")._replace(came="sheep graze there"),
    "bare trees": _things("bare trees")._replace(came="bare trees stand around"),
    "fallen leaves": _things("fallen leaves")._replace(came="leaves have fallen"),
    "litter": _stuff("litter", "litter lies about"),
    "mould": _stuff("mould", "mould spreads"),
    "slime": _stuff("slime", "slime spreads"),
    "flames": _things("flames")._replace(came="flames flare up", went="the flames are out"),
    "smoke": _stuff("smoke", "smoke rises"),
    "embers": _things("embers")._replace(came="embers fly"),
    "eyes": Told(
        "eyes look out of the dark", "no eyes look any more", "more eyes look", "fewer eyes look"
    ),
    "confetti": _stuff("confetti", "confetti falls"),
    "petals": _things("petals")._replace(came="petals fall"),
}  # fmt: skip
WEIGHTS: dict[str, float] = {
    "rain": 1.3, "snow": 1.4, "mist": 1.2, "storm clouds": 1.4, "flames": 1.4, "slime": 1.3,
    "aurora": 1.2, "fireworks": 1.2, "stars": 0.7, "birds": 0.7, "puddles": 0.7, "cobwebs": 0.7,
    "flies": 0.6, "embers": 0.7,
}  # fmt: skip
"""How much an element is seen, where it is not 1."""

# Of each light: how much it is seen, what less of it is called, and what more.
LIGHT_TOLD: dict[str, tuple[float, str, str]] = {
    "brightness": (1.6, "darker", "brighter"),
    "contrast": (0.6, "softer contrasts", "stronger contrasts"),
    "colour": (0.9, "paler colours", "stronger colours"),
    "warmth": (1.1, "colder light", "warmer light"),
    "tint": (0.9, "greener light", "rosier light"),
    "sky": (0.7, "paler sky", "deeper sky"),
    "haze": (0.8, "clearer air", "hazier air"),
    "vignette": (0.8, "lighter edges", "darker edges"),
    "glow": (0.9, "less glow on the horizon", "more glow on the horizon"),
    "wash": (1.5, "less {} over all", "more {} over all"),
}
HUES_TOLD: dict[str, tuple[str, str]] = {
    "glow_hue": ("glow", "the glow turns {}"),
    "wash_hue": ("wash", "the light turns {}"),
}
"""Of each hue: the light that it is the hue of, and what its turning is called."""
ALONE = "alone"
"""Of less company."""
LAYOUT_TOLD: dict[str, tuple[float, str, str]] = {
    "horizon": (0.4, "lower horizon", "higher horizon"),
    "x": (0.4, "the {} farther left", "the {} farther right"),
    "size": (0.6, "smaller {}", "larger {}"),
    "facing": (0.3, "the {} looks left", "the {} looks right"),
    "company": (1.0, "less company", "more company"),
    "tint": (0.4, "the {} in other colours", "the {} in other colours"),
    "shape": (0.4, "the {} in another form", "the {} in another form"),
}
DAYTIMES: tuple[tuple[float, str], ...] = (
    (0.205, "night"), (0.285, "dawn"), (0.42, "morning"), (0.58, "noon"), (0.68, "afternoon"),
    (0.725, "evening"), (0.785, "sunset"), (0.855, "dusk"), (1.0, "night"),
)  # fmt: skip
"""Each time of day up to an hour (part of the day)."""
HOUR_TOLD = "earlier in the day ({})", "later in the day ({})"
DEGREES = "slightly", "far"
"""What stands before a change that is small, and before one that is large."""


def forms() -> set[str]:
    """Return all forms in which a change of a number is told, "{}" where a word stands, and the
    degrees before one."""
    found = {form for told in ELEMENTS_TOLD.values() for form in told}
    found |= {form for _, less, more in LIGHT_TOLD.values() for form in (less, more)}
    found |= {form for _, less, more in LAYOUT_TOLD.values() for form in (less, more)}
    found |= {turned for _, turned in HUES_TOLD.values()} | set(HOUR_TOLD) | {ALONE}
    return found | {f"{degree} {{}}" for degree in DEGREES}


def words() -> set[str]:
    """Return the words that stand in them: subjects, hues and times of day."""
    nouns = {singular[0] for singular, _ in SUBJECT_WORDS.values()}
    return nouns | {name for _, name in HUES} | {name for _, name in DAYTIMES}
