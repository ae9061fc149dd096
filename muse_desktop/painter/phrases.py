"""The phrases of captions for all that is said beside subject and setting.

The most usual phrase stands first and twice, so that it is said most often.
"""

from __future__ import annotations

from muse_desktop.painter.nouns import Phrases

HOUR_WORDS: tuple[tuple[float, float, Phrases], ...] = (
    (0.0, 0.2, ("at night", "at night", "by night", "in the night", "night", "late at night",
                "at midnight", "in the dark", "dark night")),
    (0.21, 0.285, ("at sunrise", "at sunrise", "at dawn", "sunrise", "dawn", "at daybreak")),
    (0.26, 0.42, ("in the morning", "in the morning", "early in the morning", "morning")),
    (0.42, 0.62, ("at noon", "at midday", "by day", "in daylight", "noon", "during the day",
                  "day")),
    (0.59, 0.69, ("in the afternoon", "in the afternoon", "afternoon", "late in the afternoon")),
    (0.68, 0.8, ("in the evening", "in the evening", "evening", "late in the evening")),
    (0.72, 0.785, ("at sunset", "at sunset", "at sunset", "sunset", "with a sunset",
                   "at sundown")),
    (0.775, 0.855, ("at dusk", "at dusk", "at twilight", "dusk", "twilight", "at nightfall")),
    (0.86, 1.0, ("at night", "at night", "by night", "in the night", "night", "late at night",
                 "at midnight", "in the dark", "dark night")),
)  # fmt: skip
"""From and to which part of the day each may be said."""

# Under the open sky, and through a window.
WEATHER_WORDS: dict[str, tuple[Phrases, Phrases]] = {
    "clouds": (
        ("under clouds", "with clouds", "cloudy", "under a cloudy sky", "clouds", "overcast"),
        ("with clouds outside", "clouds", "cloudy"),
    ),
    "storm clouds": (
        ("under storm clouds", "in a storm", "stormy", "under dark clouds", "storm",
         "under a stormy sky", "storm clouds"),
        ("with a storm outside", "stormy", "storm clouds"),
    ),
    "rain": (
        ("in the rain", "in the rain", "on a rainy day", "rain", "in rainy weather",
         "while it rains", "rainy"),
        ("with rain outside", "rain", "rain on the window", "rainy", "while it rains outside"),
    ),
    "snow": (
        ("in the snow", "in the snow", "in winter", "snow", "while it snows", "snowy", "winter",
         "in snowy weather"),
        ("with snow outside", "snow", "in winter", "snowy", "while it snows outside"),
    ),
    "mist": (
        ("in fog", "in the mist", "fog", "in foggy weather", "on a misty day", "mist", "foggy",
         "misty"),
        ("with fog outside", "fog", "mist"),
    ),
}  # fmt: skip
CLEAR: Phrases = ("under a clear sky", "in clear weather", "clear sky", "in fine weather")
BLUE: Phrases = ("under a blue sky", "blue sky")
"""Said by day."""
SUNNY: Phrases = (
    "sunny",
    "in sunshine",
    "on a sunny day",
    "in the sun",
    "in summer",
    "on a summer day",
)

# What an element is called, and what else may be said of it.
ELEMENT_WORDS: dict[str, tuple[Phrases, Phrases]] = {
    "stars": (("stars",), ("under the stars", "under a starry sky", "starry", "starry sky")),
    "big moon": ((), ("with a big moon", "under a full moon", "full moon", "under the moon",
                      "moon", "in moonlight")),
    "aurora": ((), ("under the northern lights", "with an aurora", "aurora", "northern lights")),
    "rainbow": ((), ("with a rainbow", "under a rainbow", "rainbow")),
    "shooting stars": (("shooting stars", "falling stars"), ()),
    "lightning": ((), ("with lightning", "lightning", "in a thunderstorm", "thunderstorm",
                       "thunder and lightning")),
    "fireworks": (("fireworks",), ("under fireworks",)),
    "sunbeams": (("sunbeams", "sunbeams"), ("with rays of light",)),
    "birds": (("birds", "birds", "flying birds"), ("birds in the sky",)),
    "bats": (("bats", "flying bats"), ()),
    "kites": (("kites", "flying kites"), ()),
    "lanterns": (("lanterns", "paper lanterns", "floating lanterns"), ()),
    "bunting": (("flags", "bunting", "little flags"), ()),
    "balloons": (("balloons", "balloons", "colourful balloons"), ()),
    "flowers": (("flowers", "flowers", "wildflowers"), ("among flowers", "in spring", "spring")),
    "drooping flowers": (("drooping flowers", "wilted flowers", "withered flowers"), ()),
    "puddles": (("puddles",), ("after rain",)),
    "sheep": (("sheep", "grazing sheep"), ("with a flock of sheep",)),
    "bare trees": (("bare trees", "dead trees", "leafless trees"), ("among bare trees",)),
    "fallen leaves": (("fallen leaves", "autumn leaves"), ("in autumn", "autumn")),
    "litter": (("litter", "trash", "garbage"), ()),
    "mould": (("mould",), ("mouldy",)),
    "slime": (("slime", "green slime"), ()),
    "thorns": (("thorns", "brambles"), ("among thorns",)),
    "flames": (("flames", "fire"), ("in flames", "on fire", "burning")),
    "smoke": (("smoke",), ("in smoke", "smoky")),
    "embers": (("embers", "sparks", "glowing embers"), ()),
    "eyes": (("eyes", "glowing eyes", "watching eyes"), ("with eyes in the dark",)),
    "cobwebs": (("cobwebs", "spider webs"), ()),
    "flies": (("flies", "buzzing flies"), ()),
    "fireflies": (("fireflies",), ("lit by fireflies",)),
    "butterflies": (("butterflies",), ()),
    "confetti": (("confetti",), ()),
    "streamers": (("streamers", "paper streamers"), ()),
    "bubbles": (("bubbles", "soap bubbles"), ()),
    "petals": (("petals", "falling petals"), ("in spring",)),
}  # fmt: skip
UNCOUNTED = ("litter", "mould", "slime", "flames", "smoke", "confetti", "thorns")
"""Elements of which there is much, not many."""

# A light's field, the least of it (below 0: the most) that is seen, and what is said then.
LIGHT_WORDS: tuple[tuple[str, float, Phrases], ...] = (
    ("brightness", -0.35, ("dark", "dark", "in dim light", "very dark", "in the shadows")),
    ("brightness", 0.35, ("bright", "bright", "in bright light", "very bright")),
    ("contrast", -0.4, ("in soft light", "in soft light", "soft", "in soft colours")),
    ("contrast", 0.45, ("in hard light", "with strong shadows", "with strong contrast")),
    ("colour", -0.45, ("in grey light", "grey", "in pale colours", "without colour")),
    ("colour", 0.4, ("colourful", "in bright colours", "in strong colours")),
    ("warmth", 0.35, ("in golden light", "in golden light", "in warm light", "in warm colours",
                      "warm")),
    ("warmth", -0.35, ("in cold light", "in cold light", "in blue light", "in cold colours",
                       "cold")),
    ("sky", 0.5, ("under a deep sky", "under a dark sky")),
    ("sky", -0.5, ("under a pale sky",)),
    ("haze", 0.5, ("in haze", "hazy", "in hazy air")),
    ("vignette", 0.55, ("with dark edges", "with darkness all around")),
    ("glow", 0.45, ("with a glowing sky", "with a glow on the horizon")),
)  # fmt: skip
WASHED = 0.4
HUES: tuple[tuple[float, str], ...] = (
    (0.04, "red"), (0.115, "orange"), (0.19, "yellow"), (0.45, "green"), (0.54, "turquoise"),
    (0.7, "blue"), (0.83, "purple"), (0.94, "pink"), (1.0, "red"),
)  # fmt: skip
"""The names of hues, each up to a part of a turn."""
HUED: Phrases = ("in {} light", "in {} light", "all in {}", "in shades of {}")

MOOD_WORDS: dict[str, Phrases] = {
    "amusement": ("amusing", "funny", "joyful", "playful", "cheerful", "merry", "festive", "happy",
                  "amusement"),
    "awe": ("awe", "awesome", "majestic", "breathtaking", "magnificent", "sublime", "wondrous",
            "magical"),
    "contentment": ("content", "contentment", "peaceful", "calm", "serene", "cozy", "gentle",
                    "relaxing", "idyllic"),
    "excitement": ("exciting", "excited", "excitement", "thrilling", "electrifying", "dazzling",
                   "energetic", "vibrant"),
    "anger": ("angry", "anger", "furious", "raging", "fiery", "wrathful", "violent", "hostile"),
    "disgust": ("disgusting", "disgust", "gross", "slimy", "nasty", "foul", "rotten", "sickening",
                "filthy"),
    "fear": ("fear", "scary", "frightening", "eerie", "creepy", "spooky", "haunted", "terrifying"),
    "sadness": ("sad", "sadness", "gloomy", "sorrowful", "melancholy", "lonely", "mournful",
                "dreary"),
}  # fmt: skip
"""Words that say an emotion, and are used for nothing else."""
OPENINGS: Phrases = ("picture of", "a picture of", "an illustration of", "a painting of",
                     "a drawing of", "a storybook picture of")  # fmt: skip
VIEWS: Phrases = ("scene", "picture", "painting", "illustration", "image")
AIRS: Phrases = ("mood", "atmosphere", "feeling", "scene")
