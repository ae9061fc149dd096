"""What is about people is tinted as light that skin could stand in."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from muse_desktop.models.bilateral_grid import LEVELS, LUMA, apply_grid
from muse_desktop.models.common_light import ACROSS, in_common_light

PORTRAIT = np.ones((8, 8))
MAGENTA, GREEN = (0.35, -0.3, 0.3), (-0.3, 0.2, -0.25)
ORANGE, BLUE = (0.25, 0.0, -0.3), (-0.25, 0.0, 0.3)


def tint(colour: tuple[float, float, float]) -> torch.Tensor:
    grid = torch.zeros(1, 9, LEVELS, 8, 8)
    grid[:, :3] = torch.tensor(colour)[:, None, None, None]
    return grid


def q(pixel: torch.Tensor) -> float:
    """Return Q of YIQ, by the standard's own table."""
    return float(pixel @ torch.tensor((0.211, -0.523, 0.312)))


def white_bed(grid: torch.Tensor) -> torch.Tensor:
    """Return what becomes of a light grey."""
    return apply_grid(grid, torch.full((1, 3, 8, 8), 0.75))[0, :, 4, 4]


@pytest.mark.parametrize("colour", [MAGENTA, GREEN])
def test_white_about_people_is_neither_magenta_nor_green(
    colour: tuple[float, float, float],
) -> None:
    torn, kept = white_bed(tint(colour)), white_bed(in_common_light(tint(colour), PORTRAIT))
    assert abs(q(torn)) > 0.1
    assert abs(q(kept)) < ACROSS
    luma = torch.tensor(LUMA)
    assert in_common_light(tint(colour), PORTRAIT)[0, :3, 5, 0, 0] @ luma == pytest.approx(
        float(torch.tensor(colour) @ luma), abs=1e-6
    )


@pytest.mark.parametrize("colour", [ORANGE, BLUE])
def test_warm_and_cold_light_stay(colour: tuple[float, float, float]) -> None:
    assert in_common_light(tint(colour), PORTRAIT) == pytest.approx(tint(colour), abs=0.02)


def test_shadows_keep_more_of_their_tone() -> None:
    kept = [q(v) for v in in_common_light(tint(MAGENTA), PORTRAIT)[0, :3, :, 0, 0].T]
    assert kept[0] > 2 * kept[-1] > 0
    assert kept == sorted(kept, reverse=True)


def test_where_nobody_is_nothing_changes_and_few_change_little() -> None:
    alone, crowd = np.zeros((8, 8)), np.zeros((8, 8))
    crowd[3, 3] = 1.0
    assert torch.equal(in_common_light(tint(MAGENTA), alone), tint(MAGENTA))
    lost = [
        float((in_common_light(tint(MAGENTA), some) - tint(MAGENTA)).abs().max())
        for some in (crowd, PORTRAIT)
    ]
    assert 0 < lost[0] < 0.1 * lost[1]


def test_a_gradient_leads_to_what_is_left() -> None:
    """Across the line more of a strong tint brings nearly nothing, and the gradient says so."""
    slopes = []
    for colour in (MAGENTA, ORANGE):
        along = torch.ones((), requires_grad=True)
        grid = in_common_light(along * tint(colour), PORTRAIT)
        (slope,) = torch.autograd.grad(grid[0, :3, -1, 0, 0].diff().abs().sum(), along)
        slopes.append(float(slope) / abs(np.diff(colour)).sum())
    assert slopes[0] < 0.5 * slopes[1]
