"""Grades as bilateral grids: exact where nothing changes, the same at every size, and bounded."""

import numpy as np
import pytest
import torch

from muse_desktop.models import bilateral_grid
from muse_desktop.models.bilateral_grid import (
    LEVELS,
    apply_grid,
    luma,
    render,
    roll_off,
    slice_grid,
)


@pytest.fixture
def grid():
    return 0.1 * torch.randn((9, LEVELS, 8, 8), generator=torch.Generator().manual_seed(1))


@pytest.fixture
def photo():
    return np.random.default_rng(2).integers(0, 256, (50, 70, 3), dtype=np.uint8)


def test_nothing_changes_without_a_change(photo):
    x = torch.rand((1, 3, 20, 30))
    assert torch.equal(apply_grid(torch.zeros((1, 9, LEVELS, 8, 8)), x), x)
    assert np.array_equal(render(torch.zeros((9, LEVELS, 8, 8)), photo), photo)


def test_amount_nought_is_the_photograph_and_amounts_are_even(grid, photo):
    assert np.array_equal(render(grid, photo, 0), photo)
    x = torch.rand((1, 3, 20, 30))
    torch.testing.assert_close(slice_grid(1.5 * grid[None], x), 1.5 * slice_grid(grid[None], x))


def test_a_vertex_is_met_exactly():
    grid = torch.zeros((1, 9, LEVELS, 2, 2))
    grid[0, :3, 3, 0, 0] = torch.tensor([0.1, -0.2, 0.3])
    grid[0, 3, 3, 0, 0] = 0.5
    grey = 3 / (LEVELS - 1)
    x = torch.full((1, 3, 400, 400), grey)
    seen = slice_grid(grid, x)[0, :, 0, 0]
    torch.testing.assert_close(seen, torch.tensor([0.1, -0.2, 0.3]), atol=2e-3, rtol=0)
    # A colour of the same luma: red is further from it by a tenth.
    colour = torch.tensor([grey + 0.1, grey - 0.1 * 0.299 / 0.587, grey])
    x = colour[None, :, None, None].expand(1, 3, 400, 400)
    assert abs(float(luma(x)[0, 0, 0]) - grey) < 1e-6
    assert float(slice_grid(grid, x)[0, 0, 0, 0]) == pytest.approx(0.1 + 0.5 * 0.1, abs=2e-3)


def test_a_strip_is_graded_as_a_part_of_the_whole(grid):
    x = torch.rand((1, 3, 40, 30))
    strip = slice_grid(grid[None], x[:, :, 10:25], (10 / 40, 25 / 40))
    torch.testing.assert_close(strip, slice_grid(grid[None], x)[:, :, 10:25])


def test_full_size_is_the_same_in_strips(grid, photo, monkeypatch):
    fine = (photo / np.float32(255)).astype(np.float32)
    whole = render(grid, fine)
    monkeypatch.setattr(bilateral_grid, "STRIP_PIXELS", 200)
    np.testing.assert_allclose(render(grid, fine), whole, atol=1e-6)
    x = torch.from_numpy(fine).permute(2, 0, 1)[None]
    np.testing.assert_allclose(whole, apply_grid(grid[None], x)[0].permute(1, 2, 0), atol=1e-6)


def test_a_flat_sky_gets_in_between_values_by_dither():
    grid = torch.zeros((9, LEVELS, 8, 8))
    grid[:3] = 0.5 / 255
    sky = np.full((100, 100, 3), 128, dtype=np.uint8)
    graded = render(grid, sky)
    assert set(np.unique(graded)) == {128, 129}
    assert graded.mean() == pytest.approx(128.5, abs=0.05)
    assert np.array_equal(graded, render(grid, sky))


def test_sixteen_bits_stay_sixteen(grid):
    photo = np.random.default_rng(3).integers(0, 65536, (30, 40, 3), dtype=np.uint16)
    graded = render(grid, photo)
    fine = render(grid, (photo / np.float32(65535)).astype(np.float32))
    assert graded.dtype == np.uint16
    np.testing.assert_allclose(graded, fine * 65535, atol=1)


def test_a_mask_keeps_what_lies_outside(grid, photo):
    mask = np.zeros(photo.shape[:2], dtype=np.float32)
    mask[10:30, 20:40] = 1
    graded = render(grid, photo, mask)
    assert np.array_equal(graded[mask == 0], photo[mask == 0])
    assert not np.array_equal(graded[mask == 1], photo[mask == 1])


def test_no_change_passes_black_or_white():
    x = torch.rand((1, 3, 30, 30)) * 0.98 + 0.01
    change = 20 * torch.randn_like(x)
    bent = roll_off(x, change)
    assert float(bent.min()) > 0
    assert float(bent.max()) < 1
    small = 0.01 * torch.sign(change) * torch.minimum(x, 1 - x)
    torch.testing.assert_close(roll_off(x, small), x + small, atol=1e-6, rtol=0)


def test_the_gradient_reaches_the_grid(grid):
    grid = grid[None].double().requires_grad_()
    x = torch.rand((1, 3, 9, 9), dtype=torch.float64)
    assert torch.autograd.gradcheck(lambda g: apply_grid(g[..., :3, :3], x), (grid,))
