"""What changed in a drawing, in the user's language.

The painter tells it in English, as a form and a word in it; ``packaging/translations.py`` hands
both to translators.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from muse_desktop.ui.look.translate import tr

if TYPE_CHECKING:
    from muse_desktop.painter.changes import Change

MOST = 5
"""So many changes one reads; the others are counted."""


def say_change(change: Change) -> str:
    """Return one change, small and without a full stop."""
    said = tr(change.form.replace("{}", "{0}")).format(tr(change.word) if change.word else "")
    degree = f"{change.degree} {{0}}"
    return tr(degree).format(said) if change.degree else said


def say_changes(found: Sequence[Change], *, guided: bool) -> str:
    """Return the first changes as a sentence.

    Parameters
    ----------
    found : the most conspicuous first; at least one
    guided : whether they are what guidance did, and not what an edit changed
    """
    said = ", ".join(map(say_change, found[:MOST]))
    if guided:
        said = tr("with guidance: {0}").format(said)
    rest = len(found) - MOST
    if rest == 1:
        said = tr("{0}, and one smaller change").format(said)
    elif rest > 1:
        said = tr("{0}, and {1} smaller changes").format(said, rest)
    return tr("{0}.").format(said[0].upper() + said[1:])
