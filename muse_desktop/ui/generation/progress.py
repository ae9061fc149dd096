"""What is said of a run while it goes on."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from muse_desktop.muse.events import Step
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.look.words import decimal, emotion_name, percent
from muse_desktop.ui.state.activity import Batch

Said = tuple["float | None", str, str]
"""Share done (None: not known), a short text, a full one."""


def say_step(step: Step, recipe: Recipe, share: float) -> Said:
    """Return how far a run is after a step, the share included that is done by then."""
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
    return share, short, " · ".join(parts)


def share_of_all(batch: Batch | None, share: float | None, short: str, full: str) -> Said:
    """Return the same of all pictures that were asked for together."""
    if batch is None:
        return share, short, full
    done = len(batch.done)
    which = _tr("Picture {0} of {1}").format(done + 1, batch.total)
    of_all = None if share is None else (done + share) / batch.total
    return of_all, f"{which} · {short}", f"{which} · {full}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("progress", text)
