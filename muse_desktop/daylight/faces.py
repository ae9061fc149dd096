"""Where the held-out photographs show faces in colour, by eye: what is measured of skin is measured
there, since sand, fur and wood have skin's colours too."""

from __future__ import annotations

Box = tuple[float, float, float, float]

FACES: dict[str, tuple[Box, ...]] = {
    "boxing-2.jpg": ((0.24, 0.33, 0.39, 0.56),),
    "sad-face-1.jpg": ((0.17, 0.10, 0.94, 0.92),),
    "sad-face-2.jpg": ((0.18, 0.17, 0.81, 0.87),),
    "sad-face-3.jpg": ((0.19, 0.24, 0.81, 0.95),),
    "sad-face-5.jpg": ((0.43, 0.31, 0.71, 0.73),),
    "sad-face-6.jpg": ((0.36, 0.33, 0.61, 0.73),),
    "sad-face-7.jpg": ((0.35, 0.28, 0.67, 0.66),),
    "sad-face-9.jpg": ((0.47, 0.30, 0.76, 0.68),),
    "siblings-1.jpg": ((0.50, 0.26, 0.65, 0.56), (0.32, 0.42, 0.44, 0.58)),
}
"""File to (left, upper, right, lower), in shares of width and height."""
