"""The photographs that Daylight is learnt from, and those that it is tried on.

Rated ones: pictures of OASIS (Kurdi, Lozano & Banaji 2017) that came from Pixabay in 2015, when all
its pictures were CC0, with people's mean valence and arousal in ``ratings.csv``. Others: the
photographs among Debian's wallpapers, which are used for learning only and are not shipped. Whole
themes are held out, so that no figure is taken on a sister of a picture that was learnt from.
"""

from __future__ import annotations

import csv
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from PIL import Image

HELD_OUT_THEMES = frozenset(
    {
        "Alcohol",
        "Astronaut",
        "Beach",
        "Boxing",
        "Candle",
        "Cemetery",
        "Fireworks",
        "Keys",
        "Motocross",
        "Parachuting",
        "Performance",
        "Plane crash",
        "Police",
        "Sad face",
        "Siblings",
        "Statue",
        "Swingset",
        "Tiger",
        "Yarn",
    }
)
"""Every theme whose name's SHA-256, as a number, is a multiple of five: written down, so that
another selection of pictures leaves them as they are."""

WALLPAPERS = (
    "/usr/share/wallpapers/BytheWater/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/ColdRipple/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/ColorfulCups/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/DarkestHour/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/EveningGlow/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/FallenLeaf/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/Grey/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/Kite/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/OneStandsOut/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/Path/contents/images/2560x1600.jpg",
    "/usr/share/wallpapers/summer_1am/contents/images/2560x1600.jpg",
    "/usr/share/backgrounds/mate/nature/Aqua.jpg",
    "/usr/share/backgrounds/mate/nature/Blinds.jpg",
    "/usr/share/backgrounds/mate/nature/Dune.jpg",
    "/usr/share/backgrounds/mate/nature/FreshFlower.jpg",
    "/usr/share/backgrounds/mate/nature/Garden.jpg",
    "/usr/share/backgrounds/mate/nature/GreenMeadow.jpg",
    "/usr/share/backgrounds/mate/nature/LadyBird.jpg",
    "/usr/share/backgrounds/mate/nature/RainDrops.jpg",
    "/usr/share/backgrounds/mate/nature/Storm.jpg",
    "/usr/share/backgrounds/mate/nature/TwoWings.jpg",
    "/usr/share/backgrounds/mate/nature/Wood.jpg",
    "/usr/share/backgrounds/mate/nature/YellowFlower.jpg",
    "/usr/share/backgrounds/Bridge_by_Sander_Klootwijk.jpg",
    "/usr/share/backgrounds/Dragonfly_by_Bolly.jpg",
    "/usr/share/backgrounds/Kleiber_by_Lukas_Baubkus.jpg",
    "/usr/share/backgrounds/Picture_0B_by_freespace.jpg",
    "/usr/share/backgrounds/Picture_1A_by_freespace.jpg",
    "/usr/share/backgrounds/Wine_by_Jakkub_Mede.jpg",
    "/usr/share/backgrounds/aitzgorri_by_Aitzol_Berasategi.jpg",
    "/usr/share/backgrounds/free_by_Peter_Nerlich.jpg",
    "/usr/share/backgrounds/friends_by_Aitzol_Berasategi.jpg",
    "/usr/share/backgrounds/greentock_by_Peter_Nerlich.jpg",
    "/usr/share/backgrounds/life_by_Aitzol_Berasategi.jpg",
    "/usr/share/backgrounds/picosdeeuropa_by_Aitzol_Berasategi.jpg",
    "/usr/share/backgrounds/seeding_by_Clements_Engelhardt.jpg",
    "/usr/share/backgrounds/sunset_by_Aitzol_Berasategi.jpg",
)
"""Debian's plasma-workspace-wallpapers (LGPL-3, as each one's metadata says), mate-backgrounds
(GPL-2+), lomiri-wallpapers-16.04 and -20.04 (CC BY 4.0, CC BY-SA 4.0, CC0); their drawings and
renderings are left out. gnome-backgrounds 43 has no photograph."""


@dataclass(frozen=True)
class Photograph:
    """A photograph on disk; ``valence`` and ``arousal`` are people's means, 1 to 7, where rated."""

    path: Path
    theme: str
    category: str = ""
    valence: float | None = None
    arousal: float | None = None

    @property
    def held_out(self) -> bool:
        """Tell whether it must not be learnt from."""
        return self.theme in HELD_OUT_THEMES

    def read(self, side: int | None = None) -> NDArray[np.float32]:
        """Return H×W×3 in [0, 1], sRGB-encoded; the longer side reduced to ``side`` at most."""
        with Image.open(self.path) as file:
            if side:
                file.draft("RGB", (side, side))
            picture = file.convert("RGB")
        if side:
            picture.thumbnail((side, side), Image.Resampling.LANCZOS)
        return _unit(picture)


def rated(folder: Path) -> list[Photograph]:
    """Return the rated photographs of a folder with ``ratings.csv`` and ``pictures/``.

    Raises
    ------
    FileNotFoundError
        Where there is no ``ratings.csv``.
    """
    with (folder / "ratings.csv").open(newline="") as file:
        return [
            Photograph(
                folder / "pictures" / row["file"],
                row["theme"],
                row["category"],
                float(row["valence"]),
                float(row["arousal"]),
            )
            for row in csv.DictReader(file)
        ]


def wallpapers() -> list[Photograph]:
    """Return those of :data:`WALLPAPERS` that are installed; each is a theme of its own."""
    paths = [Path(name) for name in WALLPAPERS]
    return [Photograph(p, f"wallpaper {_title(p)}") for p in paths if p.exists()]


def to_learn_from(folder: Path) -> list[Photograph]:
    """Return the photographs that may be learnt from: rated ones and wallpapers."""
    return [p for p in (*rated(folder), *wallpapers()) if not p.held_out]


def held_out(folder: Path) -> list[Photograph]:
    """Return the rated photographs of the held-out themes."""
    return [p for p in rated(folder) if p.held_out]


def crops(
    photographs: Sequence[Photograph], rng: np.random.Generator, count: int, side: int = 96
) -> Iterator[tuple[int, NDArray[np.float32]]]:
    """Yield (index of the photograph, crop): parts of at least 55 % of each side, half mirrored.

    A crop is height×width×3 with the longer side at most ``side`` and the crop's own proportions.
    """
    for _ in range(count):
        index = int(rng.integers(len(photographs)))
        picture = _reduced(photographs[index], 3 * side)
        size = np.array(picture.shape[:2])
        part = np.maximum((size * rng.uniform(0.55, 1.0, 2)).astype(int), 8)
        y, x = (int(rng.integers(0, room + 1)) for room in size - part)
        cut = picture[y : y + part[0], x : x + part[1]]
        if rng.random() < 0.5:
            cut = cut[:, ::-1]
        small = Image.fromarray(cut)
        small.thumbnail((side, side), Image.Resampling.BOX)
        yield index, _unit(small)


@lru_cache(maxsize=1024)
def _reduced(photograph: Photograph, side: int) -> NDArray[np.uint8]:
    return (photograph.read(side) * 255 + 0.5).astype(np.uint8)


def _title(path: Path) -> str:
    return path.parts[4] if "wallpapers" in path.parts else path.stem


def _unit(picture: Image.Image) -> NDArray[np.float32]:
    return (np.asarray(picture) / np.float32(255)).astype(np.float32)
