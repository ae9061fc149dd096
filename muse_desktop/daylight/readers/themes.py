"""The themes of the rated photographs, labelled by hand with what people may feel before them.

OASIS has ratings and no words. For each of its themes among the shared photographs the eight were
given weights by one person from the theme's name alone (what would ten people say? tenths of them
to each emotion; where nobody would feel much, mostly contentment). The ratings then tilt a
theme's distribution for each of its pictures: a crying baby is no laughing one
(:func:`labels`). They are one person's labels: a check of the mean over people, not a substitute.
"""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from muse_desktop.daylight.photographs import Photograph
from muse_desktop.emotion import EMOTIONS, VALENCE_AROUSAL

_WEIGHTS = """
Alcohol 3 0 4 2 0 1 0 0
Astronaut 0 6 1 2 0 0 1 0
Baby 3 1 6 0 0 0 0 0
Band 3 2 2 3 0 0 0 0
Bark 0 2 6 0 0 1 0 1
Beach 1 3 5 1 0 0 0 0
Bear 1 4 2 1 0 0 2 0
Boat 0 2 6 1 0 0 0 1
Bottle 1 0 7 0 0 1 0 1
Boxing 0 0 0 4 4 0 2 0
Bricks 0 1 6 0 1 1 0 1
Bubble 3 2 4 1 0 0 0 0
Building 0 5 3 0 0 0 1 1
Candle 0 2 6 0 0 0 1 1
Cardboard 1 0 6 0 0 1 0 2
Cemetery 0 1 1 0 0 0 2 6
Cheerleader 3 0 1 6 0 0 0 0
Chipmunk 5 1 4 0 0 0 0 0
Cockroach 0 0 0 0 0 8 2 0
Coffee 1 0 8 1 0 0 0 0
Cold 1 3 3 1 0 0 1 1
Crow 0 2 3 0 0 1 3 1
Dancing 4 2 2 2 0 0 0 0
Depressed face 0 0 1 0 1 0 1 7
Depressed pose 0 0 0 0 1 0 1 8
Destruction 0 1 0 0 1 1 3 4
Dirt 0 1 5 0 0 3 0 1
Drink 3 0 4 2 0 1 0 0
Excited face 5 0 2 3 0 0 0 0
Explosion 0 2 0 2 1 0 5 0
Fence 0 0 5 0 1 1 1 2
Ferret 3 0 3 0 0 2 2 0
Fire hydrant 2 0 6 1 0 1 0 0
Fireman 0 3 0 2 0 0 4 1
Fireworks 2 4 1 3 0 0 0 0
Food 2 0 5 2 0 1 0 0
Frisbee 4 0 3 3 0 0 0 0
Frustrated pose 0 0 0 0 6 0 1 3
Garbage dump 0 0 0 0 1 7 0 2
Gazing 0 4 4 0 0 0 0 2
Jail 0 0 0 0 2 1 3 4
Keys 1 0 7 0 0 1 0 1
Lamb 3 0 7 0 0 0 0 0
Lava 0 6 0 1 0 0 3 0
Lightning 0 6 0 1 0 0 3 0
Lion 0 6 1 1 0 0 2 0
Miserable face 0 0 0 0 1 0 1 8
Miserable pose 0 0 0 0 1 0 1 8
Money 2 0 4 4 0 0 0 0
Monkey 5 1 2 0 0 1 1 0
Mother 2 1 7 0 0 0 0 0
Motocross 1 2 0 6 0 0 1 0
Nature 0 5 5 0 0 0 0 0
Neutral pose 1 0 7 0 0 0 1 1
Ornament 3 1 5 1 0 0 0 0
Parachuting 1 3 0 5 0 0 1 0
Parade 4 1 2 3 0 0 0 0
Path 0 3 6 0 0 0 1 0
Performance 2 4 1 3 0 0 0 0
Phone 1 0 7 0 0 1 0 1
Plane crash 0 1 0 0 1 0 5 3
Police 0 1 1 1 3 0 4 0
Pollution 0 0 0 0 2 5 1 2
Power lines 0 2 4 0 1 2 0 1
Pumpkin 4 0 5 0 0 0 1 0
Road 0 3 5 1 0 0 1 0
Rocks 0 2 7 0 0 0 0 1
Roofing 0 1 7 0 0 1 0 1
Sad face 0 0 0 0 1 0 1 8
Satellite 0 6 2 1 0 0 1 0
Scared cat 3 0 2 0 1 0 4 0
Scared face 1 0 0 0 0 1 7 1
Scary face 0 0 0 0 1 2 7 0
Seal 4 1 4 0 0 1 0 0
Shark 0 3 0 1 0 0 6 0
Siblings 3 0 7 0 0 0 0 0
Sidewalk 0 1 7 0 0 1 0 1
Sky 0 5 4 0 0 0 0 1
Skydiving 1 2 0 6 0 0 1 0
Smiling face 4 0 6 0 0 0 0 0
Socks 2 0 7 0 0 1 0 0
Soldiers 0 2 0 1 2 0 4 1
Soup 1 0 8 0 0 1 0 0
Spider 0 1 0 0 0 4 5 0
Statue 1 4 4 0 0 0 1 0
Stingray 0 4 2 1 0 1 2 0
Swingset 3 0 5 1 0 0 0 1
Tiger 0 6 1 1 0 0 2 0
Timber 0 1 7 0 0 1 0 1
Toast 4 0 3 3 0 0 0 0
Traffic 0 2 2 3 1 1 1 0
Windmill 0 4 6 0 0 0 0 0
Wolf 0 5 2 0 0 0 3 0
Yarn 1 0 8 0 0 0 0 1
"""
THEMES: dict[str, NDArray[np.float64]] = {
    " ".join(line.split()[:-8]): np.array(line.split()[-8:], float) / 10
    for line in _WEIGHTS.strip().splitlines()
}
"""Theme to a distribution over EMOTIONS, in their order."""
WIDTH = 0.55
"""How far from an emotion's valence a picture's may be, until half of a theme's label is left."""


def unit(rating: float) -> float:
    """A rating of 1 to 7 as a number of −1 to 1."""
    return (rating - 4) / 3


def labels(photographs: Sequence[Photograph]) -> NDArray[np.float64]:
    """Return N×8 distributions over EMOTIONS of rated photographs: the theme's, tilted by valence.

    Raises
    ------
    KeyError
        Where a photograph's theme has not been labelled.
    """
    valences = np.array([VALENCE_AROUSAL[emotion][0] for emotion in EMOTIONS])
    rows = []
    for photograph in photographs:
        assert photograph.valence is not None
        distance = (unit(photograph.valence) - valences) / WIDTH
        row = (THEMES[photograph.theme] + 0.01) * np.exp2(-(distance**2))
        rows.append(row / row.sum())
    return np.array(rows)
