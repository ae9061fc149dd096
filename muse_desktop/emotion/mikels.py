"""Mikels' eight emotions: their order, colours, words, and place in valence and arousal.

The order is the label order of EmoSet and is used everywhere: a vector of eight numbers anywhere
in the program is in the order of :data:`EMOTIONS`.
"""

from __future__ import annotations

EMOTIONS: tuple[str, ...] = (
    "amusement",
    "awe",
    "contentment",
    "excitement",
    "anger",
    "disgust",
    "fear",
    "sadness",
)

VALENCE_AROUSAL: dict[str, tuple[float, float]] = {
    "amusement": (0.50, -0.04),
    "awe": (0.46, -0.29),
    "contentment": (0.41, -0.10),
    "excitement": (0.66, 0.30),
    "anger": (-0.62, 0.23),
    "disgust": (-0.42, 0.00),
    "fear": (-0.52, 0.28),
    "sadness": (-0.65, -0.55),
}
"""Word norms of Warriner et al. 2013, rescaled to [-1, 1]: ratings of words by about twenty
people each, not measurements of a picture."""

COLORS: dict[str, str] = {
    "amusement": "#eaa009",
    "awe": "#90b78e",
    "contentment": "#5f784e",
    "excitement": "#437c97",
    "anger": "#c83505",
    "disgust": "#76475b",
    "fear": "#60b5fe",
    "sadness": "#5a48c4",
}
"""One colour an emotion, turning with the wheel, light and dark by turns: neighbours differ by at
least 20 (CIEDE2000) to usual eyes and to those without red, green or blue cones (Machado et al.
2009), and each has a contrast of at least 2.2 to both white and near-black. Colour is never all
that tells them apart: each has its glyph and its word."""

PHRASES: dict[str, str] = {
    "amusement": "funny, joyful",
    "awe": "majestic, breathtaking",
    "contentment": "peaceful, calm",
    "excitement": "exciting, thrilling",
    "anger": "angry, furious",
    "disgust": "disgusting, gross",
    "fear": "scary, eerie",
    "sadness": "sad, sorrowful",
}
"""What the emotional tokens start from: two plain adjectives, words that Storybook was taught."""
