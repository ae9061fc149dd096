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
    "amusement": "#e0a021",
    "awe": "#3fa27c",
    "contentment": "#86ab3c",
    "excitement": "#2f9fb8",
    "anger": "#d5584a",
    "disgust": "#b0578f",
    "fear": "#4f83cc",
    "sadness": "#7d74c4",
}
"""One colour an emotion, of like lightness, turning with the wheel; each has a contrast of at
least 2.2 to both white and near-black, so bars and sectors read in light and dark themes."""

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
