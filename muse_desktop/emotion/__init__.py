"""What an emotion is: Mikels' eight, the wheel they stand on, blends, and intensity."""

from muse_desktop.emotion.blend import Blend, UnknownEmotion, nearest_names
from muse_desktop.emotion.intensity import confidence
from muse_desktop.emotion.mikels import COLORS, EMOTIONS, PHRASES, VALENCE_AROUSAL
from muse_desktop.emotion.points import Point, Points, percentages, snapped
from muse_desktop.emotion.wheel import (
    WHEEL_ORDER,
    blend_at,
    neighbours,
    point_of,
    wheel_angle,
    wheel_distance,
)

__all__ = [
    "COLORS",
    "EMOTIONS",
    "PHRASES",
    "VALENCE_AROUSAL",
    "WHEEL_ORDER",
    "Blend",
    "Point",
    "Points",
    "UnknownEmotion",
    "blend_at",
    "confidence",
    "nearest_names",
    "neighbours",
    "percentages",
    "point_of",
    "snapped",
    "wheel_angle",
    "wheel_distance",
]
