"""In what ways each emotion shows: kinds of light, and things that may be in the picture.

No way is the emotion; each is one of several quite different pictures that people read it from.
The numbers are means at full strength. A few signs that anyone knows at once (bats, slime, flames,
fireworks) are the business of one way each, so that most pictures do without them.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

Amounts = Mapping[str, tuple[float, float, float]]
"""Element to its probability and the least and the largest amount at full strength."""


@dataclass(frozen=True)
class Way:
    """One way in which an emotion shows.

    Attributes
    ----------
    light : means of what it does to `Light`; what is not named is 0
    elements : what may be there
    hours : names in `HOURS` that it likes; empty likes all alike
    odds, indoors : how often it is taken outdoors and in a room, beside the emotion's other ways
    """

    light: Mapping[str, float]
    elements: Amounts = field(default_factory=dict)
    hours: tuple[str, ...] = ()
    odds: float = 1.0
    indoors: float = 1.0


HOURS: Mapping[str, tuple[float, float, float]] = {
    "night": (0.0, 0.07, 0.17),
    "dawn": (0.25, 0.018, 0.06),
    "morning": (0.32, 0.03, 0.14),
    "day": (0.5, 0.07, 0.37),
    "evening": (0.69, 0.02, 0.1),
    "sunset": (0.755, 0.015, 0.1),
    "dusk": (0.8, 0.015, 0.06),
}
"""Name to the middle and spread of an hour (parts of the day) and how often it is drawn."""

NATURAL: Amounts = {
    "clouds": (0.4, 0.15, 0.8), "storm clouds": (0.03, 0.2, 0.7), "rain": (0.07, 0.2, 0.9),
    "snow": (0.08, 0.2, 0.9), "mist": (0.07, 0.2, 0.8),
    "birds": (0.13, 0.15, 0.7), "flowers": (0.13, 0.15, 0.8), "sheep": (0.06, 0.2, 0.8),
    "smoke": (0.03, 0.12, 0.5), "fallen leaves": (0.06, 0.2, 0.8), "puddles": (0.05, 0.2, 0.7),
    "butterflies": (0.04, 0.2, 0.7), "petals": (0.03, 0.2, 0.7), "sunbeams": (0.04, 0.2, 0.6),
    "bare trees": (0.03, 0.2, 0.6), "rainbow": (0.02, 0.3, 0.9), "kites": (0.02, 0.2, 0.6),
    "bunting": (0.015, 0.2, 0.6), "balloons": (0.015, 0.15, 0.5), "bubbles": (0.015, 0.15, 0.5),
    "lanterns": (0.01, 0.15, 0.5), "fireflies": (0.01, 0.2, 0.6), "cobwebs": (0.01, 0.2, 0.6),
    "litter": (0.012, 0.15, 0.5), "drooping flowers": (0.01, 0.2, 0.5), "thorns": (0.01, 0.2, 0.5),
    "flies": (0.005, 0.15, 0.4), "bats": (0.005, 0.15, 0.4), "embers": (0.005, 0.15, 0.4),
    "lightning": (0.3, 0.2, 0.7),
    "streamers": (0.006, 0.15, 0.4), "confetti": (0.006, 0.15, 0.4), "mould": (0.004, 0.15, 0.4),
    "slime": (0.002, 0.15, 0.4), "flames": (0.002, 0.15, 0.4), "eyes": (0.003, 0.15, 0.4),
}  # fmt: skip
"""What is in pictures without any mood; lightning only where there are storm clouds."""
PLAIN: tuple[str, ...] = (
    "clouds", "storm clouds", "rain", "snow", "mist", "birds", "flowers", "sheep", "fallen leaves",
    "puddles", "butterflies", "stars", "lightning",
)  # fmt: skip
"""What may be natural even where a mood decides; of the rest the stronger it is the less."""
NIGHTLY: Amounts = {
    "stars": (0.75, 0.2, 0.9), "shooting stars": (0.03, 0.2, 0.6), "big moon": (0.06, 0.2, 0.8),
    "fireflies": (0.04, 0.2, 0.6), "lanterns": (0.02, 0.2, 0.6), "aurora": (0.02, 0.2, 0.7),
    "fireworks": (0.015, 0.2, 0.6), "bats": (0.015, 0.15, 0.4),
}  # fmt: skip
"""What is there at night in their stead or besides."""

WAYS: Mapping[str, tuple[Way, ...]] = {
    "amusement": (
        # a garden party
        Way({"brightness": 0.12, "colour": 0.4, "warmth": 0.2, "contrast": 0.1},
            {"bunting": (0.95, 0.6, 1.0), "balloons": (0.75, 0.4, 0.9),
             "confetti": (0.35, 0.3, 0.7), "clouds": (0.4, 0.2, 0.6)}, ("day", "evening"), 1.1),
        # soap bubbles and kites
        Way({"brightness": 0.16, "colour": 0.35, "tint": 0.2, "sky": -0.15},
            {"bubbles": (0.95, 0.6, 1.0), "kites": (0.6, 0.4, 0.9), "clouds": (0.5, 0.3, 0.7),
             "butterflies": (0.3, 0.3, 0.7)}, ("day", "morning")),
        # paper streamers
        Way({"brightness": 0.1, "colour": 0.45, "tint": 0.35, "glow": 0.3, "glow_hue": 0.92},
            {"streamers": (0.95, 0.6, 1.0), "confetti": (0.8, 0.5, 1.0),
             "balloons": (0.25, 0.3, 0.6)}, (), 0.9, 1.3),
        # a day of colours: kites and a rainbow
        Way({"brightness": 0.14, "colour": 0.6, "contrast": 0.12, "warmth": 0.1},
            {"kites": (0.9, 0.6, 1.0), "rainbow": (0.7, 0.5, 1.0), "clouds": (0.7, 0.3, 0.7),
             "sheep": (0.35, 0.4, 0.9), "flowers": (0.4, 0.4, 0.8)}, ("day",), 1.0, 0.4),
        # candy light, nothing more
        Way({"brightness": 0.3, "colour": 0.35, "tint": 0.5, "warmth": 0.15, "contrast": -0.1,
             "wash": 0.34, "wash_hue": 0.93, "glow": 0.5, "glow_hue": 0.13},
            {"bubbles": (0.25, 0.2, 0.5), "clouds": (0.4, 0.2, 0.5)}, (), 0.8, 1.2),
    ),
    "awe": (
        # northern lights
        Way({"sky": 0.4, "contrast": 0.3, "colour": 0.4, "glow": 0.45, "glow_hue": 0.45,
             "brightness": -0.06, "tint": -0.15, "wash": 0.22, "wash_hue": 0.47},
            {"aurora": (0.97, 0.6, 1.0), "stars": (0.85, 0.4, 0.9)}, ("night",), 1.1, 0.7),
        # shafts of light
        Way({"sky": 0.45, "contrast": 0.35, "warmth": 0.3, "glow": 0.75, "glow_hue": 0.12,
             "haze": 0.3, "colour": 0.25},
            {"sunbeams": (0.97, 0.7, 1.0), "clouds": (0.6, 0.3, 0.7), "birds": (0.5, 0.3, 0.7)},
            ("morning", "day", "evening", "dawn"), 1.1, 1.0),
        # a sky full of stars
        Way({"sky": 0.5, "contrast": 0.4, "colour": 0.45, "glow": 0.65, "glow_hue": 0.6,
             "tint": 0.12, "wash": 0.18, "wash_hue": 0.66},
            {"stars": (0.98, 0.8, 1.0), "shooting stars": (0.65, 0.4, 0.9),
             "big moon": (0.35, 0.6, 1.0)}, ("night",), 1.1, 0.7),
        # light alone: deep overhead, luminous along a far horizon
        Way({"sky": 0.8, "contrast": 0.4, "colour": 0.5, "glow": 1.0, "glow_hue": 0.48,
             "haze": 0.35, "tint": -0.15, "wash": 0.3, "wash_hue": 0.48},
            {"birds": (0.35, 0.2, 0.5)}, ("dawn", "dusk", "night", "day"), 1.0, 1.5),
        # the storm has passed
        Way({"sky": 0.4, "contrast": 0.4, "colour": 0.45, "glow": 0.75, "glow_hue": 0.13,
             "warmth": 0.1, "brightness": 0.06},
            {"rainbow": (0.95, 0.7, 1.0), "storm clouds": (0.5, 0.12, 0.25),
             "sunbeams": (0.65, 0.4, 0.8), "birds": (0.4, 0.3, 0.7)}, ("day", "evening"), 0.8, 0.3),
    ),
    "contentment": (
        # a golden afternoon
        Way({"warmth": 0.6, "brightness": 0.06, "contrast": -0.15, "glow": 0.5, "glow_hue": 0.11,
             "haze": 0.25},
            {"sheep": (0.9, 0.5, 1.0), "flowers": (0.45, 0.3, 0.7), "clouds": (0.5, 0.2, 0.5),
             "birds": (0.3, 0.2, 0.5)}, ("evening", "evening", "day", "sunset"), 1.1, 0.3),
        # a soft morning
        Way({"brightness": 0.18, "contrast": -0.22, "warmth": 0.45, "sky": -0.3, "glow": 0.5,
             "glow_hue": 0.09, "colour": 0.05},
            {"mist": (0.9, 0.2, 0.45), "birds": (0.9, 0.5, 1.0), "flowers": (0.3, 0.2, 0.5)},
            ("morning", "dawn"), 1.0, 0.6),
        # a quiet night
        Way({"warmth": 0.3, "contrast": -0.12, "glow": 0.45, "glow_hue": 0.1, "brightness": 0.06},
            {"fireflies": (0.97, 0.6, 1.0), "stars": (0.8, 0.3, 0.7)}, ("night", "dusk"), 1.0, 1.0),
        # flowers and butterflies
        Way({"warmth": 0.3, "colour": 0.15, "tint": -0.12, "brightness": 0.08, "contrast": -0.1,
             "glow": 0.2, "glow_hue": 0.13},
            {"flowers": (0.98, 0.7, 1.0), "butterflies": (0.9, 0.5, 1.0),
             "clouds": (0.5, 0.2, 0.5)}, ("day", "morning", "evening"), 1.1, 1.0),
        # lamp light, nothing more
        Way({"warmth": 0.95, "brightness": 0.06, "contrast": -0.12, "vignette": 0.12, "glow": 0.6,
             "glow_hue": 0.09, "colour": -0.05}, {}, ("evening", "dusk", "sunset"), 0.8, 2.0),
        # blossom
        Way({"warmth": 0.3, "brightness": 0.18, "contrast": -0.2, "tint": 0.12, "glow": 0.3,
             "glow_hue": 0.05},
            {"petals": (0.97, 0.5, 1.0), "birds": (0.4, 0.3, 0.6), "sunbeams": (0.3, 0.2, 0.5)},
            ("morning", "day"), 0.8, 0.9),
    ),
    "excitement": (
        # fireworks
        Way({"sky": 0.4, "contrast": 0.35, "colour": 0.5, "tint": 0.3, "glow": 0.65,
             "glow_hue": 0.88},
            {"fireworks": (0.98, 0.7, 1.0), "confetti": (0.2, 0.3, 0.6)}, ("night", "dusk"), 1.1,
            0.5),
        # lights that rise into the night
        Way({"sky": 0.45, "contrast": 0.3, "colour": 0.5, "tint": 0.35, "warmth": 0.15,
             "glow": 0.75, "glow_hue": 0.06},
            {"lanterns": (0.97, 0.7, 1.0), "stars": (0.5, 0.3, 0.7)}, ("night", "dusk"), 1.0, 1.2),
        # electric light, nothing more
        Way({"contrast": 0.5, "colour": 0.7, "tint": 0.6, "sky": 0.4, "glow": 0.95,
             "glow_hue": 0.84, "wash": 0.3, "wash_hue": 0.8, "warmth": -0.2}, {},
            ("dusk", "night", "sunset"), 1.0, 2.2),
        # sparks and falling stars
        Way({"contrast": 0.4, "colour": 0.55, "sky": 0.5, "glow": 0.8, "glow_hue": 0.95,
             "tint": 0.3},
            {"shooting stars": (0.95, 0.7, 1.0), "embers": (0.75, 0.4, 0.8),
             "stars": (0.4, 0.3, 0.7)}, ("dusk", "night", "sunset"), 0.9, 0.8),
        # a blaze of a day
        Way({"contrast": 0.5, "colour": 1.0, "brightness": 0.05, "glow": 0.9, "glow_hue": 0.06,
             "warmth": 0.2, "tint": 0.15, "sky": 0.25},
            {"birds": (0.7, 0.5, 1.0), "kites": (0.4, 0.5, 1.0),
             "balloons": (0.3, 0.4, 0.8)}, ("sunset", "evening", "day"), 1.0, 0.8),
    ),
    "anger": (
        # thunder
        Way({"glow": 1.0, "glow_hue": 0.0, "contrast": 0.4, "brightness": -0.14, "warmth": 0.4,
             "vignette": 0.3, "wash": 0.3, "wash_hue": 0.99, "colour": 0.35, "tint": 0.25},
            {"storm clouds": (0.97, 0.6, 1.0), "lightning": (0.92, 0.6, 1.0),
             "smoke": (0.2, 0.3, 0.6)}, ("dusk", "sunset", "night", "day"), 1.2, 0.8),
        # embers and smoke
        Way({"wash": 0.55, "wash_hue": 0.01, "contrast": 0.35, "brightness": -0.14, "glow": 0.6,
             "glow_hue": 0.02, "colour": 0.5, "warmth": 0.25, "tint": 0.15},
            {"embers": (0.95, 0.6, 1.0), "smoke": (0.8, 0.5, 1.0), "bare trees": (0.2, 0.3, 0.6)},
            ("dusk", "night", "sunset"), 1.0, 1.2),
        # fire
        Way({"glow": 0.75, "glow_hue": 0.03, "brightness": -0.2, "contrast": 0.35, "warmth": 0.6,
             "tint": 0.15, "wash": 0.15, "wash_hue": 0.01},
            {"flames": (0.98, 0.6, 1.0), "smoke": (0.6, 0.4, 0.9), "embers": (0.4, 0.4, 0.8)},
            ("night", "dusk", "day"), 1.0, 0.0),
        # red light, nothing more
        Way({"wash": 0.8, "wash_hue": 0.99, "contrast": 0.5, "vignette": 0.45, "brightness": -0.08,
             "sky": 0.35, "colour": 0.6}, {}, (), 0.9, 1.4),
        # thorns
        Way({"glow": 0.8, "glow_hue": 0.0, "wash": 0.42, "wash_hue": 0.99, "contrast": 0.45,
             "brightness": -0.16, "vignette": 0.3, "colour": 0.5, "tint": 0.2, "warmth": 0.2},
            {"thorns": (0.97, 0.6, 1.0), "storm clouds": (0.5, 0.4, 0.8),
             "lightning": (0.25, 0.4, 0.8)}, ("sunset", "dusk", "day"), 0.9, 0.4),
    ),
    "disgust": (
        # slime
        Way({"tint": -0.55, "warmth": 0.35, "wash": 0.3, "wash_hue": 0.2, "contrast": 0.05},
            {"slime": (0.98, 0.6, 1.0), "flies": (0.4, 0.3, 0.7)}, (), 1.1),
        # what was left lying about
        Way({"colour": -0.3, "tint": -0.3, "warmth": 0.4, "haze": 0.35, "brightness": -0.08,
             "wash": 0.32, "wash_hue": 0.16},
            {"litter": (0.97, 0.6, 1.0), "flies": (0.9, 0.5, 1.0), "puddles": (0.4, 0.3, 0.8),
             "smoke": (0.2, 0.2, 0.5)}, ("day",), 1.2, 1.1),
        # mould
        Way({"colour": -0.35, "tint": -0.4, "wash": 0.35, "wash_hue": 0.24, "brightness": -0.14,
             "contrast": -0.08},
            {"mould": (0.97, 0.6, 1.0), "mist": (0.3, 0.2, 0.5), "cobwebs": (0.3, 0.4, 0.8)}, (),
            1.0, 1.4),
        # sickly light, nothing more
        Way({"wash": 0.72, "wash_hue": 0.195, "contrast": -0.2, "haze": 0.5, "sky": -0.3,
             "glow": 0.45, "glow_hue": 0.18, "tint": -0.2}, {}, (), 0.9, 1.2),
        # foul air
        Way({"wash": 0.55, "wash_hue": 0.18, "brightness": -0.1, "colour": -0.1, "tint": -0.2,
             "haze": 0.4},
            {"mist": (0.85, 0.3, 0.6), "flies": (0.8, 0.5, 1.0), "puddles": (0.6, 0.5, 1.0),
             "bare trees": (0.25, 0.3, 0.6)}, (), 0.9, 0.8),
    ),
    "fear": (
        # a haunted night
        Way({"brightness": -0.3, "sky": 0.5, "vignette": 0.55, "warmth": -0.4, "colour": -0.3,
             "glow": 0.35, "glow_hue": 0.68},
            {"bats": (0.95, 0.6, 1.0), "big moon": (0.75, 0.5, 1.0), "bare trees": (0.5, 0.4, 0.8)},
            ("night",), 0.8, 0.4),
        # something looks out of the dark
        Way({"brightness": -0.42, "vignette": 0.7, "colour": -0.4, "warmth": -0.3, "sky": 0.6},
            {"eyes": (0.97, 0.6, 1.0), "cobwebs": (0.2, 0.4, 0.8)}, ("night", "dusk"), 0.7, 0.9),
        # lost among bare trees
        Way({"brightness": -0.38, "colour": -0.5, "vignette": 0.6, "warmth": -0.45, "haze": 0.3,
             "contrast": 0.1},
            {"bare trees": (0.97, 0.6, 1.0), "mist": (0.8, 0.3, 0.6), "thorns": (0.35, 0.4, 0.8)},
            ("night", "dusk"), 1.2, 0.3),
        # darkness, nothing more
        Way({"brightness": -0.68, "vignette": 1.0, "contrast": 0.35, "warmth": -0.45,
             "colour": -0.5, "sky": 0.7}, {}, ("night", "dusk", "day"), 1.2, 1.5),
        # a violet gloom
        Way({"wash": 0.6, "wash_hue": 0.73, "brightness": -0.34, "vignette": 0.55, "glow": 0.4,
             "glow_hue": 0.42, "contrast": 0.2},
            {"cobwebs": (0.75, 0.6, 1.0), "storm clouds": (0.6, 0.4, 0.9),
             "thorns": (0.45, 0.5, 1.0), "lightning": (0.15, 0.3, 0.6)}, ("night", "dusk"), 1.1,
            1.2),
    ),
    "sadness": (
        # rain
        Way({"colour": -0.55, "warmth": -0.35, "brightness": -0.14, "contrast": -0.15},
            {"rain": (0.97, 0.6, 1.0), "puddles": (0.75, 0.5, 1.0),
             "drooping flowers": (0.25, 0.3, 0.7)}, (), 1.2, 1.2),
        # a pale, empty winter
        Way({"colour": -0.75, "contrast": -0.4, "brightness": 0.1, "haze": 0.65, "sky": -0.6,
             "warmth": -0.3},
            {"snow": (0.92, 0.3, 0.8), "bare trees": (0.5, 0.3, 0.7)}, ("day", "dawn"), 1.0, 0.8),
        # what has withered
        Way({"brightness": -0.18, "warmth": -0.5, "colour": -0.45, "contrast": -0.1, "wash": 0.2,
             "wash_hue": 0.62},
            {"drooping flowers": (0.98, 0.6, 1.0), "puddles": (0.6, 0.4, 0.9),
             "fallen leaves": (0.35, 0.3, 0.7)}, ("dusk", "evening", "day"), 1.0, 0.4),
        # bare trees in mist
        Way({"colour": -0.65, "contrast": -0.35, "haze": 0.7, "warmth": -0.3, "brightness": -0.02,
             "sky": -0.3},
            {"bare trees": (0.92, 0.5, 1.0), "mist": (0.9, 0.4, 0.8),
             "fallen leaves": (0.35, 0.3, 0.7)}, ("day", "dawn", "dusk"), 1.0, 0.4),
        # cold blue light, nothing more
        Way({"wash": 0.55, "wash_hue": 0.6, "brightness": -0.06, "colour": -0.35, "warmth": -0.5,
             "contrast": -0.25, "haze": 0.3}, {}, ("dusk", "dawn", "day"), 1.0, 1.6),
        # late autumn
        Way({"colour": -0.6, "brightness": -0.12, "contrast": -0.2, "warmth": -0.4, "haze": 0.4},
            {"fallen leaves": (0.97, 0.6, 1.0), "bare trees": (0.5, 0.3, 0.7),
             "storm clouds": (0.5, 0.2, 0.5), "birds": (0.25, 0.2, 0.4)}, ("day", "evening"), 0.8,
            0.3),
    ),
}  # fmt: skip
"""Emotion to the ways in which it shows."""
