"""Plutchik's eight words, each for the one of Mikels' eight that is nearest in meaning.

The mapping is ours and no finding. Plutchik (1980, "A general psychoevolutionary theory of
emotion") names joy, trust, fear, surprise, sadness, disgust, anger and anticipation; fear,
sadness, disgust and anger stand in both lists. Of the other four joy goes to amusement (a joyful
picture is most often labelled so), trust to contentment (both are calm and safe), surprise to awe
(amazement is Plutchik's strong surprise, and awe has surprise in it) and anticipation to
excitement (both look forward, awake). One word each, so that nothing that was chosen is lost by
looking at the other face.
"""

from __future__ import annotations

PLUTCHIK: dict[str, str] = {
    "amusement": "joy",
    "awe": "surprise",
    "contentment": "trust",
    "excitement": "anticipation",
    "anger": "anger",
    "disgust": "disgust",
    "fear": "fear",
    "sadness": "sadness",
}
"""Mikels' word to Plutchik's, in :data:`~muse_desktop.emotion.mikels.EMOTIONS`' order."""
