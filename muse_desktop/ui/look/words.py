"""How the window says emotions and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QLocale
from PySide6.QtGui import QColor

from muse_desktop.emotion import COLORS, Blend, percentages
from muse_desktop.emotion.plutchik import PLUTCHIK
from muse_desktop.emotion.reading import rounded, standing_out
from muse_desktop.ui.look.direction import isolated
from muse_desktop.ui.look.translate import noop, tr

Face = Literal["mikels", "plutchik"]
"""Whose words the wheel shows."""

_NAMES = {
    "amusement": (noop("Amusement"), noop("amusement")),
    "awe": (noop("Awe"), noop("awe")),
    "contentment": (noop("Contentment"), noop("contentment")),
    "excitement": (noop("Excitement"), noop("excitement")),
    "anger": (noop("Anger"), noop("anger")),
    "disgust": (noop("Disgust"), noop("disgust")),
    "fear": (noop("Fear"), noop("fear")),
    "sadness": (noop("Sadness"), noop("sadness")),
    # Plutchik's, where he says another word than Mikels.
    "joy": (noop("Joy"), noop("joy")),
    "surprise": (noop("Surprise"), noop("surprise")),
    "trust": (noop("Trust"), noop("trust")),
    "anticipation": (noop("Anticipation"), noop("anticipation")),
}
"""By itself, and within a sentence: which letters are capital there differs by language."""


def emotion_name(emotion: str, face: Face = "mikels") -> str:
    """Return what a face of the wheel calls an emotion, by itself, in the user's language."""
    return tr(_NAMES[_said(emotion, face)][0])


def emotion_word(emotion: str, face: Face = "mikels") -> str:
    """Return the same as it stands within a sentence."""
    return tr(_NAMES[_said(emotion, face)][1])


def emotion_of(word: str) -> str:
    """Return the emotion that a word of the user's language is for; the word where it is none."""
    wanted = word.strip().casefold()
    said = {emotion_word(name).casefold(): name for name in COLORS}
    return said.get(wanted, word)


def _said(emotion: str, face: Face) -> str:
    return PLUTCHIK[emotion] if face == "plutchik" else emotion


def percent(share: float) -> str:
    """Return "80 %" in the locale's digits."""
    return tr("{number} %").format(number=QLocale().toString(round(100 * share)))


def size(count: int) -> str:
    """Return bytes for people."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def dimensions(width: int, height: int) -> str:
    """Return "1024 × 768", in this order within whatever it stands."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    return isolated(" × ".join((locale.toString(width), locale.toString(height))))


def worth(probability: float) -> str:
    """Return a reading in percent, as it is worth: rounded to 5."""
    return percent(rounded(probability) / 100)


def say_reading(probabilities: Mapping[str, float]) -> str:
    """Return "sadness", or "not clear: awe or contentment", in the user's language."""
    names = [emotion_word(name) for name in standing_out(probabilities)]
    if len(names) == 1:
        return names[0]
    return tr("not clear: {0}").format(tr(" or ").join((", ".join(names[:-1]), names[-1])))


def decimal(value: float, digits: int = 2) -> str:
    """Return a number in the locale's way."""
    return QLocale().toString(value, "f", digits)


def say_blend(blend: Blend, face: Face = "mikels") -> str:
    """Return "Sadness", or "Fear 60 % and sadness 40 %"."""
    if len(blend.weights) == 1:
        return emotion_name(blend.top, face)
    text = say_blend_within(blend, face)
    return text[:1].upper() + text[1:]


def say_blend_within(blend: Blend, face: Face = "mikels") -> str:
    """Return the same as it stands within a sentence."""
    if len(blend.weights) == 1:
        return emotion_word(blend.top, face)
    parts = [
        tr("{emotion} {share}").format(emotion=emotion_word(name, face), share=percent(share / 100))
        for name, share in sorted(percentages(blend).items(), key=lambda pair: -pair[1])
        if name in blend.names
    ]
    return tr(" and ").join((", ".join(parts[:-1]), parts[-1]))


def say_target(blend: Blend | None, intensity: float, face: Face = "mikels") -> str:
    """Return what the wheel stands for, as one phrase."""
    if blend is None:
        return tr("No emotion: the picture is left to the prompt")
    return tr("{emotion}, intensity {share}").format(
        emotion=say_blend(blend, face), share=percent(intensity)
    )


def say_target_lines(
    blend: Blend | None, intensity: float, face: Face = "mikels"
) -> tuple[str, str]:
    """Return the same in two lines: what, and how strongly."""
    if blend is None:
        return tr("No emotion"), tr("the picture is left to the prompt")
    return say_blend(blend, face), tr("intensity {share}").format(share=percent(intensity))


def blend_color(blend: Blend) -> QColor:
    """Return the weighted mean of a blend's colours."""
    red = green = blue = 0.0
    for name, weight in blend.weights:
        color = QColor(COLORS[name])
        red += weight * color.redF()
        green += weight * color.greenF()
        blue += weight * color.blueF()
    return QColor.fromRgbF(min(red, 1.0), min(green, 1.0), min(blue, 1.0))


def about(seconds: float) -> str:
    """Return how long something is likely to take, as roughly as that is known."""
    number = QLocale().toString
    if seconds < 8:
        return tr("a few seconds")
    if seconds < 50:
        return tr("about {0} s").format(number(5 * round(seconds / 5)))
    if seconds < 90:
        return tr("about a minute")
    if seconds < 90 * 60:
        return tr("about {0} min").format(number(round(seconds / 60)))
    return tr("about {0} h").format(number(round(seconds / 3600)))
