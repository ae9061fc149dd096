"""What is said where a model cannot do what was asked for, or did less of it."""

from __future__ import annotations

from muse_desktop.muse.request import Recipe
from muse_desktop.painter.scene import SHAPES

NOT_ITS_OWN = (
    "This model edits pictures that it drew itself, from the drawing: edit this one with a model "
    "that changes photographs."
)
TWO_DRAWINGS = (
    "This picture is of two drawings, as a mask kept a part of one: paint a mask that lies within "
    "one of them, or edit the picture that it was made from."
)
UNSHAPELY = (
    "{0}×{1} pixels: a drawing is composed "
    f"{SHAPES[0]:g} to {SHAPES[1]:g} times as wide as high. Choose another shape."
)

ALREADY = "The picture was read as {0} before this edit already, so there is little to add."
WEAKER = "The emotion came out weaker than asked for"
LIGHT_ALONE = "what a photograph shows weighs more in a reading than its light and colour."


def advice(recipe: Recipe) -> str:
    """Return what may bring more of the emotion, of what was not done already."""
    ways = ["a higher intensity"] if recipe.intensity < 1.0 else []
    ways.append("another seed")
    if recipe.mode == "generate":
        ways.append("another prompt")
    elif not recipe.auto and recipe.strength < 1.0:
        ways.append("more strength")
    first = ", ".join(ways[:-1])
    return f"try {first} or {ways[-1]}." if first else f"try {ways[-1]}."
