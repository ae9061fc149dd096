"""What is said of a run while it goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from muse_desktop.muse.events import Step
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.look.words import decimal, emotion_name, percent
from muse_desktop.ui.state.activity import Batch


def say_step(step: Step, recipe: Recipe) -> tuple[str, str]:
    """Return how far a picture is after a step: a short text, and a full one."""
    short = _tr("Step {0} of {1}")
    if step.phase == "invert":
        short = _tr("Looking into the picture: {0} of {1}")
    short = short.format(step.index + 1, step.total)
    parts = [short]
    if step.similarity is not None:
        parts.append(_tr("similarity {0}").format(decimal(step.similarity)))
    if step.target_probability is not None and recipe.target is not None:
        name = emotion_name(recipe.target.top).lower()
        parts.append(_tr("{0} {1}").format(name, percent(step.target_probability)))
    return short, " · ".join(parts)


def say_which(batch: Batch | None, short: str, full: str) -> tuple[str, str]:
    """Return the same with which picture it is, of several that were asked for together."""
    if batch is None:
        return short, full
    which = _tr("Picture {0} of {1}").format(batch.made + 1, batch.total)
    return f"{which} · {short}", f"{which} · {full}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("progress", text)
