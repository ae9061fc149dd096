"""An image classifier's labels and Mikels' eight: mapped by name, or as a person says.

Nothing here opens a weight: a window can ask while a person chooses.
"""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import LabelsError, ModelError, shown
from muse_desktop.models.packs.headers import read_json

LABEL_ALIASES: dict[str, str] = {
    "amused": "amusement",
    "amusing": "amusement",
    "awed": "awe",
    "awestruck": "awe",
    "content": "contentment",
    "contented": "contentment",
    "excited": "excitement",
    "exciting": "excitement",
    "angry": "anger",
    "disgusted": "disgust",
    "disgusting": "disgust",
    "afraid": "fear",
    "fearful": "fear",
    "scared": "fear",
    "sad": "sadness",
}
"""How public classifiers name the eight, besides their nouns: other forms of the same words only.
Whether "joy" is amusement or contentment is for a person to say."""


_MOST, _LONGEST = 40, 40


def labels_of(folder: Path) -> tuple[str, ...]:
    """Return a classifier's labels, in its own order.

    Raises
    ------
    ModelError
        Where ``config.json`` is missing, damaged or names no labels.
    """
    file = Path(folder) / "config.json"
    try:
        names = read_json(file)["id2label"]
        found = tuple(str(names[key]) for key in sorted(names, key=int))
    except (LookupError, TypeError, ValueError) as error:
        raise ModelError(f"{file} names no labels (id2label).") from error
    if not found:
        raise ModelError(f"{file} names no labels (id2label).")
    return found


def emotion_of(label: str) -> str | None:
    """Return the emotion that a label names ("Amusement", "3_sad", "emotion: awe"), or None."""
    words = re.sub(r"[^a-z]+", " ", label.lower()).split()
    if len(words) > 1 and words[0] in ("emotion", "label", "class"):
        words = words[1:]
    if len(words) != 1:
        return None
    name = LABEL_ALIASES.get(words[0], words[0])
    return name if name in EMOTIONS else None


def proposed(labels: Sequence[str]) -> dict[str, str]:
    """Return label to emotion for those labels whose names say it."""
    found = {label: emotion_of(label) for label in labels}
    return {label: emotion for label, emotion in found.items() if emotion is not None}


def missing(mapping: Mapping[str, str]) -> tuple[str, ...]:
    """Return the emotions that no label is mapped to."""
    return tuple(emotion for emotion in EMOTIONS if emotion not in mapping.values())


def _listed(labels: Mapping[int, str]) -> str:
    """Return labels for a sentence: the first of them, each in short."""
    names = [shown(label, _LONGEST) for label in labels.values()]
    more = f" and {len(names) - _MOST} more" if len(names) > _MOST else ""
    return ", ".join(names[:_MOST]) + more


def columns(
    labels: Mapping[int, str], mapping: Mapping[str, str] | None = None
) -> list[tuple[int, ...]]:
    """Return, for each of EMOTIONS, the places of its labels among a classifier's logits.

    Parameters
    ----------
    labels : place to label, as ``id2label`` has it
    mapping : label to emotion; None or empty = by name

    Raises
    ------
    ModelError
        Where the mapping names a label that there is not; :class:`LabelsError` where an emotion has
        no label.
    """
    mapping = mapping or proposed(tuple(labels.values()))
    strange = sorted(set(mapping) - set(labels.values()))
    if strange:
        raise ModelError(
            f"There is no label “{shown(strange[0])}”: its labels are {_listed(labels)}."
        )
    lacking = missing(mapping)
    if lacking:
        raise LabelsError(
            f"It has no label for {', '.join(lacking)}; its labels are "
            f"{_listed(labels)}. Say which is which with --label LABEL=EMOTION, or "
            "use another classifier.",
            tuple(labels.values()),
        )
    return [
        tuple(int(place) for place, label in labels.items() if mapping.get(label) == emotion)
        for emotion in EMOTIONS
    ]
