"""A grade does not turn skin's hue by more than some degrees; all else it may."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from muse_desktop.daylight import measures
from muse_desktop.models.bilateral_grid import LEVELS, apply_grid
from muse_desktop.models.grade_condition import measure
from muse_desktop.models.skin_hue import skin_tones, spare_skin_of

ALL = [(0.0, 0.0, 1.0, 1.0)]
FACE, SKY = (0.86, 0.64, 0.52), (0.45, 0.6, 0.85)


def flat(colour: tuple[float, float, float]) -> torch.Tensor:
    return torch.tensor(colour).view(1, 3, 1, 1).expand(1, 3, 64, 64).contiguous()


def blue() -> np.ndarray:
    grid = np.zeros((9, LEVELS, 8, 8))
    grid[0], grid[2] = -0.25, 0.2
    return grid


def graded(photo: torch.Tensor, grid: np.ndarray) -> np.ndarray:
    x = apply_grid(torch.from_numpy(grid).float()[None], photo)
    return x[0].permute(1, 2, 0).clamp(0, 1).numpy()


def test_skin_keeps_its_hue_under_a_blue_grade() -> None:
    photo = flat(FACE)
    before = photo[0].permute(1, 2, 0).numpy()
    assert measures.skin_shift(before, graded(photo, blue()), ALL) > 60
    spared = spare_skin_of(blue(), measure(photo)[0].numpy(), 12.0)
    assert measures.skin_shift(before, graded(photo, spared), ALL) < 16
    assert np.array_equal(spared[3:], blue()[3:])


def test_what_is_no_skin_is_graded_in_full() -> None:
    spared = spare_skin_of(blue(), measure(flat(SKY))[0].numpy(), 12.0)
    assert spared == pytest.approx(blue(), abs=1e-6)


def test_no_grade_stays_none() -> None:
    none = np.zeros((9, LEVELS, 8, 8))
    assert spare_skin_of(none, measure(flat(FACE))[0].numpy(), 12.0) == pytest.approx(
        none, abs=1e-9
    )


@pytest.mark.parametrize("face", [(0.78, 0.57, 0.52), (0.45, 0.3, 0.24)])
def test_a_face_keeps_the_hue_that_it_has_itself(face: tuple[float, float, float]) -> None:
    photo = flat(face)
    before = photo[0].permute(1, 2, 0).numpy()
    faded = np.zeros((9, LEVELS, 8, 8))
    faded[3], faded[8] = -0.7, -0.7  # of R − Y' and B − Y' less is left, and
    faded[:3] = np.array([-0.02, 0.02, -0.02])[:, None, None, None]  # a little green
    tones = skin_tones(photo, np.ones((8, 8)))
    spared = spare_skin_of(faded, measure(photo)[0].numpy(), 6.0, tones)
    assert measures.skin_shift(before, graded(photo, spared), ALL) < 7


def test_little_is_left_of_a_strong_tint_on_a_small_face() -> None:
    photo = flat((0.5, 0.5, 0.5))
    photo[:, :, 22:36, 22:36] = torch.tensor(FACE).view(1, 3, 1, 1)
    before = photo[0].permute(1, 2, 0).numpy()
    tones = skin_tones(photo, np.ones((8, 8)))
    spared = spare_skin_of(2 * blue(), measure(photo)[0].numpy(), 6.0, tones)
    assert measures.skin_shift(before, graded(photo, spared), ALL) < 10


def test_nobodys_skin_has_no_tones() -> None:
    with pytest.raises(ValueError, match="No skin"):
        skin_tones(flat(FACE), np.zeros((8, 8)))
