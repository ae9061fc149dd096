"""What is told of an emotion where one points at it: what usually carries it, and its area.

Light and colour after Valdez and Mehrabian (1994), "Effects of color on emotions" (pleasure rises
with brightness and saturation, arousal with saturation and with darkness), and Machajdik and
Hanbury (2010), "Affective image classification using features inspired by psychology and art
theory"; content after Mikels et al. (2005), "Emotional category data on images from the
International Affective Picture System", and Yang et al. (2023), "EmoSet". They are tendencies over
many pictures and people: any one picture may carry its emotion in another way.
"""

from __future__ import annotations

from muse_desktop.emotion.areas import area
from muse_desktop.emotion.plutchik import PLUTCHIK
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import Face, emotion_name, emotion_word


def carriers(emotion: str) -> str:
    """Return light, colour and content that usually carry an emotion, as one sentence."""
    return {
        "amusement": tr(
            "Bright, even light; many saturated colours, warm ones first; play, toys, animals in "
            "odd places, laughing faces."
        ),
        "awe": tr(
            "Strong contrast and light that comes from afar; deep blues and golds; mountains, wide "
            "skies, waterfalls, what is far larger than a person."
        ),
        "contentment": tr(
            "Soft, warm light; gentle greens and pastels; gardens, quiet water, families at rest, "
            "a set table."
        ),
        "excitement": tr(
            "Bright light and movement that blurs; saturated, contrasting colours; sport, crowds, "
            "fireworks, speed."
        ),
        "anger": tr(
            "Hard contrast on dark grounds; reds and blacks; fire, raised fists, shouting faces, "
            "protest."
        ),
        "disgust": tr(
            "Flat or murky light; sickly greens, yellows and browns; waste, decay, insects, "
            "spoiled food."
        ),
        "fear": tr(
            "Darkness with a single source of light; cold, pale colours; heights, snakes and "
            "spiders, masks, empty corridors, storms."
        ),
        "sadness": tr(
            "Dim light without contrast; greys and unsaturated blues; rain, graves, a person "
            "alone, what was left behind."
        ),
    }[emotion]


def say_area(emotion: str) -> str:
    """Return an emotion's area: "Unpleasant, with high arousal (ratings of the word)."."""
    valence, arousal = area(emotion)
    pleasant = {
        "low": tr("Unpleasant"),
        "middle": tr("Neither pleasant nor unpleasant"),
        "high": tr("Pleasant"),
    }[valence]
    awake = {
        "low": tr("low arousal"),
        "middle": tr("medium arousal"),
        "high": tr("high arousal"),
    }[arousal]
    return tr("{pleasant}, with {awake} (ratings of the word).").format(
        pleasant=pleasant, awake=awake
    )


def about_emotion(emotion: str, face: Face = "mikels") -> str:
    """Return all that is told of an emotion, its name first, as lines of plain text."""
    lines = [
        emotion_name(emotion, face),
        tr("What usually carries it: {0}").format(carriers(emotion)),
        say_area(emotion),
        tr(
            "After Mikels 2005, Machajdik and Hanbury 2010, Valdez and Mehrabian 1994. A tendency "
            "of many pictures; one of them may do it otherwise."
        ),
    ]
    if face == "plutchik" and PLUTCHIK[emotion] != emotion:
        told = tr("Plutchik's “{0}” stands for “{1}” here. That mapping is ours, and no finding.")
        lines.insert(1, told.format(emotion_name(emotion, face), emotion_word(emotion)))
    return "\n".join(lines)
