"""What a picture of the session is called where it is shown."""

from __future__ import annotations

from muse_desktop.emotion import Blend
from muse_desktop.session.node import Node
from muse_desktop.ui.look.direction import isolated
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import emotion_name, percent, say_blend


def subtitle(node: Node) -> str:
    """Return the second line: the emotion that was asked for, or what else it is."""
    return " ".join(subtitle_parts(node)).rstrip()


def subtitle_parts(node: Node) -> tuple[str, str]:
    """Return the second line's words and its number, which is never shortened."""
    if node.kind == "source":
        return tr("Opened picture") if node.crop is None else tr("Cropped"), ""
    recipe = node.recipe
    if recipe is None or recipe.target is None:
        return tr("No emotion"), ""
    blend, share = recipe.target, percent(recipe.intensity)
    if len(blend.weights) == 1:
        return say_blend(blend), share
    heaviest_first = sorted(blend.weights, key=lambda pair: -pair[1])
    return " + ".join(emotion_name(name) for name, _ in heaviest_first), share


def target_of(node: Node) -> Blend | None:
    """Return the emotion that a result was asked for."""
    return None if node.recipe is None else node.recipe.target


def caption(node: Node) -> str:
    """Return its title and what was asked for: edits of one picture share the title."""
    return " · ".join((isolated(node.title), subtitle(node)))
