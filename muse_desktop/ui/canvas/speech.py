"""What of the canvas a screen reader says."""

from __future__ import annotations

from dataclasses import dataclass

from muse_desktop.ui.look.translate import tr


@dataclass(frozen=True)
class Seen:
    """What one sees on the canvas.

    Parameters
    ----------
    size : the picture's width and height; None: there is none
    veiled : whether it cannot be made out
    compared : whether what it was made from is seen on one side of the divider
    beside, held : what the picture is called that stands beside it, or is seen in its place
    masked, painting : whether there is a mask, and whether one paints on it
    map : the title of a map that is seen in its place
    """

    size: tuple[int, int] | None = None
    veiled: bool = False
    compared: bool = False
    beside: str = ""
    held: str = ""
    masked: bool = False
    painting: bool = False
    map: str = ""


def say(seen: Seen) -> str:
    """Return it in words."""
    if seen.size is None:
        text = tr("No picture yet")
    else:
        text = tr("A picture of {0} by {1} pixels").format(*seen.size)
    if seen.veiled:
        text += tr(", veiled; a click or the Enter key shows it")
    if seen.compared:
        text += tr(", compared with what it was made from; arrow keys move the divider")
    if seen.beside:
        text += tr(", beside {0}").format(seen.beside)
    if seen.held:
        text += tr(", seen as {0}").format(seen.held)
    if seen.masked:
        text += tr(", with a mask")
    if seen.painting:
        text += tr(", painting where it may change")
    return f"{text}. {seen.map}" if seen.map else text
