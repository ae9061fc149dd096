"""How the window says emotions and numbers."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication, QLocale
from PySide6.QtGui import QColor

from muse_desktop.emotion import COLORS, Blend, percentages
from muse_desktop.emotion.plutchik import PLUTCHIK
from muse_desktop.emotion.reading import rounded, standing_out

Face = Literal["mikels", "plutchik"]
"""Whose words the wheel shows."""

_NAMES = {
    "amusement": "Amusement",
    "awe": "Awe",
    "contentment": "Contentment",
    "excitement": "Excitement",
    "anger": "Anger",
    "disgust": "Disgust",
    "fear": "Fear",
    "sadness": "Sadness",
}
_PLUTCHIK = {
    "joy": "Joy",
    "surprise": "Surprise",
    "trust": "Trust",
    "anticipation": "Anticipation",
}


def tr(text: str) -> str:
    """Translate a text of this module."""
    return QCoreApplication.translate("words", text)


def emotion_name(emotion: str) -> str:
    """Return an emotion's name, capitalised, in the user's language."""
    return tr(_NAMES[emotion])


def word_of(emotion: str, face: Face) -> str:
    """Return what a face of the wheel calls an emotion."""
    word = PLUTCHIK[emotion]
    if face == "mikels" or word == emotion:
        return emotion_name(emotion)
    return tr(_PLUTCHIK[word])


def percent(share: float) -> str:
    """Return "80 %" in the locale's digits."""
    return tr("{number} %").format(number=QLocale().toString(round(100 * share)))


def size(count: int) -> str:
    """Return bytes for people."""
    return QLocale().formattedDataSize(count, 1, QLocale.DataSizeFormat.DataSizeSIFormat)


def worth(probability: float) -> str:
    """Return a reading in percent, as it is worth: rounded to 5."""
    return percent(rounded(probability) / 100)


def say_reading(probabilities: Mapping[str, float]) -> str:
    """Return "sadness", or "not clear: awe or contentment", in the user's language."""
    names = [emotion_name(name).lower() for name in standing_out(probabilities)]
    if len(names) == 1:
        return names[0]
    return tr("not clear: {0}").format(tr(" or ").join((", ".join(names[:-1]), names[-1])))


def decimal(value: float, digits: int = 2) -> str:
    """Return a number in the locale's way."""
    return QLocale().toString(value, "f", digits)


def say_blend(blend: Blend, face: Face = "mikels") -> str:
    """Return "Sadness", or "Fear 60 % and sadness 40 %"."""
    if len(blend.weights) == 1:
        return word_of(blend.top, face)
    parts = [
        tr("{emotion} {share}").format(
            emotion=word_of(name, face).lower(), share=percent(share / 100)
        )
        for name, share in sorted(percentages(blend).items(), key=lambda pair: -pair[1])
        if name in blend.names
    ]
    text = tr(" and ").join((", ".join(parts[:-1]), parts[-1]))
    return text[:1].upper() + text[1:]


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
