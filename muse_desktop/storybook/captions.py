"""What is said of a picture: short lower-case sentences with many synonyms.

A caption names the subject and the setting always, the time and the weather in about half
of the cases where the picture shows them, and the mood in about a third: what people type
seldom says a mood, and the pictures of such captions must stay a mixture of all moods.
"""

from __future__ import annotations

import re
from itertools import chain

import numpy as np

from muse_desktop.storybook.scene import Scene, shown_time, shown_weather

__all__ = ["MOOD_WORDS", "caption", "plain_caption", "vocabulary"]

# The canonical noun comes first and twice, so that it is said most often.
SUBJECT_WORDS: dict[str, tuple[str, ...]] = {
    "house": ("house", "house", "cottage", "cabin", "home", "farmhouse", "hut"),
    "tree": ("tree", "tree", "big tree", "round tree", "old tree", "oak"),
    "sailing boat": ("sailing boat", "sailboat", "boat", "boat", "ship", "yacht"),
    "lighthouse": ("lighthouse", "lighthouse", "striped lighthouse", "beacon", "light tower"),
    "castle": ("castle", "castle", "fortress", "palace", "fairytale castle"),
    "windmill": ("windmill", "windmill", "mill", "old mill"),
    "hot-air balloon": ("hot air balloon", "balloon", "balloon", "striped balloon"),
    "cat": ("cat", "cat", "kitten", "sitting cat", "kitty"),
    "flower": ("flower", "flower", "blossom", "bloom", "tall flower", "giant flower"),
    "tent": ("tent", "tent", "camping tent", "camp"),
}
# Phrases of place: after a subject, and alone.
SETTING_WORDS: dict[str, tuple[tuple[str, ...], tuple[str, ...]]] = {
    "mountains": (
        ("in the mountains", "in the mountains", "below mountain peaks", "before high mountains",
         "in the alps", "near the mountains", "by a mountain"),
        ("mountains", "mountains", "a mountain landscape", "mountain peaks", "high mountains"),
    ),
    "sea": (
        ("by the sea", "by the sea", "at the sea", "by the ocean", "on the coast", "at the seaside",
         "on the beach", "at the shore", "near the ocean"),
        ("the sea", "the sea", "the ocean", "a beach", "the coast", "a seaside landscape"),
    ),
    "meadow": (
        ("in a meadow", "in a meadow", "in a field", "on a wide meadow", "in grassland",
         "among the hills", "in a field of flowers", "in the countryside"),
        ("a meadow", "a meadow", "a wide field", "rolling hills", "the countryside",
         "a field with hills"),
    ),
    "forest": (
        ("in a forest", "in the forest", "in the woods", "among trees", "in a clearing",
         "among fir trees", "in the wood"),
        ("a forest", "a forest", "the woods", "a clearing in the woods", "a fir forest"),
    ),
    "desert": (
        ("in the desert", "in the desert", "among dunes", "in the sand", "among sand dunes",
         "between cacti", "in a sandy desert"),
        ("the desert", "a desert", "sand dunes", "a sandy desert", "a desert with cacti"),
    ),
    "city": (
        ("in the city", "in a city", "in town", "before a skyline", "downtown",
         "among tall buildings", "on a city square"),
        ("a city", "a city", "the skyline", "tall buildings", "a big city", "the town"),
    ),
    "lake": (
        ("by a lake", "by a lake", "at the lake", "at a lakeside", "near a lake",
         "on the lakeshore", "beside a lake"),
        ("a lake", "a lake", "the lakeside", "a lake landscape", "a lake with hills"),
    ),
    "village": (
        ("in a village", "in the village", "in a small village", "near a village",
         "among little houses", "before a village"),
        ("a village", "a village", "a small village", "little houses with a church",
         "a country village"),
    ),
}  # fmt: skip
FLOATING = {"sea": ("on the sea", "on the ocean", "on the water", "at sea"),
             "lake": ("on a lake", "on the lake", "on the water of a lake")}  # fmt: skip
FLYING = {
    "mountains": ("over the mountains", "above the mountains", "above mountain peaks"),
    "sea": ("over the sea", "above the ocean", "over a beach"),
    "meadow": ("over a meadow", "above a wide field", "over the hills"),
    "forest": ("over a forest", "above the woods", "above the trees"),
    "desert": ("over the desert", "above sand dunes"),
    "city": ("over the city", "above a city", "above tall buildings"),
    "lake": ("over a lake", "above the lake"),
    "village": ("over a village", "above a small village"),
}
TIME_WORDS: dict[str, tuple[str, ...]] = {
    "morning": ("in the morning", "at sunrise", "at dawn", "early in the morning", "morning"),
    "noon": ("at noon", "at midday", "by day", "in daylight", "noon", "during the day"),
    "evening": ("in the evening", "at sunset", "at dusk", "at twilight", "evening"),
    "night": ("at night", "at night", "by night", "in the night", "night", "late at night"),
}
WEATHER_WORDS: dict[str, tuple[str, ...]] = {
    "clear": ("under a clear sky", "in clear weather", "clear sky", "in fine weather"),
    "cloudy": ("under clouds", "with clouds", "cloudy", "under a cloudy sky"),
    "rain": ("in the rain", "on a rainy day", "rain", "in rainy weather", "while it rains"),
    "snow": ("in the snow", "in winter", "snow", "while it snows", "in snowy weather"),
    "fog": ("in fog", "in the mist", "fog", "in foggy weather", "on a misty day"),
}
MOOD_WORDS: dict[str, tuple[str, ...]] = {
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

_NOUN_MOODS = ("amusement", "awe", "contentment", "excitement", "anger", "disgust", "fear",
               "sadness")  # fmt: skip
_BARE = ("clear sky",)
_SMALL = ("", "", "", "", "little", "small")
_OPENINGS = ("", "", "", "", "", "picture of", "a picture of", "an illustration of",
             "a painting of", "a drawing of", "a storybook picture of")  # fmt: skip
_VIEWS = ("scene", "picture", "painting", "illustration", "image")
_AIRS = ("mood", "atmosphere", "feeling", "scene")
_JOINTS = ("and", "a", "an", "the", "with", "of")


def _pick(rng: np.random.Generator, words: tuple[str, ...]) -> str:
    return words[int(rng.integers(len(words)))]


def _a(phrase: str) -> str:
    return f"an {phrase}" if phrase[0] in "aeiou" else f"a {phrase}"


def _mood_phrases(scene: Scene, rng: np.random.Generator) -> tuple[list[str], str]:
    """Adjectives for the emotions of a scene, and a noun phrase that says them."""
    adjectives, nouns = [], []
    # A weak part of a blend goes unsaid, so that words stand for what one sees.
    for name, weight in scene.mood:
        if weight < 0.3:
            continue
        words = tuple(w for w in MOOD_WORDS[name] if w not in _NOUN_MOODS)
        adjectives.append(_pick(rng, words))
        nouns.append(name)
    return adjectives, " and ".join(nouns)


def _place(scene: Scene, rng: np.random.Generator) -> str:
    usual = SETTING_WORDS[scene.setting][0]
    if scene.subject == "sailing boat" and scene.setting in FLOATING and rng.random() < 0.6:
        return _pick(rng, FLOATING[scene.setting])
    if scene.subject == "hot-air balloon" and rng.random() < 0.6:
        return _pick(rng, FLYING[scene.setting])
    return _pick(rng, usual)


def caption(scene: Scene, rng: np.random.Generator, *, mood_words: bool | None = None) -> str:
    """A caption for a scene.

    Parameters
    ----------
    scene : Scene
        What the picture shows.
    rng : numpy.random.Generator
        Chooses the words.
    mood_words : bool, optional
        Whether to say the mood; by default in about a third of the moody scenes. A neutral
        scene never gets mood words.

    Returns
    -------
    str
        Lower-case words, at most twenty, now and then with commas.
    """
    say = rng.random() < 1 / 3 if mood_words is None else mood_words
    adjectives, noun = _mood_phrases(scene, rng)
    say = say and bool(adjectives)
    mood = " and ".join(adjectives) if rng.random() < 0.5 else " ".join(adjectives)

    extras: list[str] = []
    time, weather = shown_time(scene), shown_weather(scene)
    if time is not None and rng.random() < 0.5:
        extras.append(_pick(rng, TIME_WORDS[time]))
    if weather is not None and rng.random() < 0.5 and not (weather == "clear" and scene.mood):
        extras.append(_pick(rng, WEATHER_WORDS[weather]))
    if rng.random() < 0.4:
        extras.reverse()

    subject = _pick(rng, SUBJECT_WORDS[scene.subject])
    size = _pick(rng, _SMALL) if " " not in subject else ""
    thing = f"{size} {subject}".strip()
    place = _place(scene, rng)
    form = rng.random()
    where_mood = rng.random()
    # Bare words such as "rain" always follow a comma; "in the rain" sometimes does.
    loose = rng.random() < 0.35
    tail = "".join((", " if loose or " " not in e or e in _BARE else " ") + e for e in extras)
    if form < 0.62:
        # "a cottage by a lake"
        if say and where_mood < 0.55:
            thing = f"{mood} {subject}"
        body = f"{_a(thing)} {place}"
    elif form < 0.82:
        # "a lake with a little house"
        scenery = _pick(rng, SETTING_WORDS[scene.setting][1])
        body = f"{scenery} {_pick(rng, ('with', 'and'))} {_a(thing)}"
    else:
        # "house, lake"
        scenery = _pick(rng, SETTING_WORDS[scene.setting][1])
        body = f"{thing} {place}" if rng.random() < 0.5 else f"{thing}, {scenery}"
    said = say and form < 0.62 and where_mood < 0.55
    text = body + tail
    if say and not said:
        view = _pick(rng, _VIEWS)
        if where_mood < 0.25:
            text = f"{_a(mood)} {view} of {text}"
        elif where_mood < 0.7:
            text = f"{text}, {mood}"
        else:
            text = (
                f"{text}, {noun}"
                if rng.random() < 0.6
                else f"{text}, {_a(mood)} {_pick(rng, _AIRS)}"
            )
    else:
        opening = _pick(rng, _OPENINGS)
        text = f"{opening} {text}".strip() if form < 0.82 else text
    return " ".join(text.split())


def plain_caption(setting: str, subject: str) -> str:
    """The simplest caption of a subject in a setting, used in evaluation."""
    return f"{_a(SUBJECT_WORDS[subject][0])} {SETTING_WORDS[setting][0][0]}"


def vocabulary() -> tuple[str, ...]:
    """Every word that a caption may hold, sorted."""
    phrases = chain(
        chain.from_iterable(SUBJECT_WORDS.values()),
        chain.from_iterable(chain.from_iterable(SETTING_WORDS.values())),
        chain.from_iterable(FLOATING.values()),
        chain.from_iterable(FLYING.values()),
        chain.from_iterable(TIME_WORDS.values()),
        chain.from_iterable(WEATHER_WORDS.values()),
        chain.from_iterable(MOOD_WORDS.values()),
        _SMALL, _OPENINGS, _VIEWS, _AIRS, _JOINTS,
    )  # fmt: skip
    return tuple(sorted(set(re.findall(r"[a-z]+", " ".join(phrases)))))
