"""What is said where a result has less of an emotion than was asked for."""

from __future__ import annotations

from muse_desktop.muse.request import Recipe

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
