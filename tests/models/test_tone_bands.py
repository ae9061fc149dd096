"""Bands of a picture by the rank of its pixels: which pixels lie in them, and what is told."""

from __future__ import annotations

import pytest
import torch
from torch import Tensor

from muse_desktop.models.tone_bands import COUNT, ENDS, OF_EACH, tone_bands

N = 1000


def bands(y: Tensor, u: Tensor, w: Tensor) -> Tensor:
    """Bands×OF_EACH numbers of one picture, as they are."""
    return tone_bands(y, u, w)[0, : COUNT // 2].view(len(ENDS) - 1, OF_EACH)


def ramp() -> Tensor:
    """1×N lumas 0 to 1, each once, in no order."""
    shuffled = torch.randperm(N, generator=torch.Generator().manual_seed(0))
    return (shuffled.float() / (N - 1))[None]


def test_a_band_has_its_part_of_the_pixels_in_order_of_their_luma() -> None:
    grey = torch.zeros(1, N)
    middle = bands(ramp(), grey, grey)[:, 0]
    ends = torch.tensor(ENDS)
    assert torch.allclose(middle, (ends[:-1] + ends[1:]) / 2, atol=2e-3)


def test_a_cast_in_the_darkest_hundredth_is_in_the_first_band_alone() -> None:
    y = ramp()
    u = torch.where(y < 0.0099, 0.2, 0.0)
    told = bands(y, u, -u)
    assert told[0, 1:3].tolist() == pytest.approx([0.2, -0.2], abs=1e-6)
    assert told[1:, 1:3].abs().max() == 0
    assert told[0, 5] == pytest.approx(0.2 * 2**0.5, abs=1e-4)


def test_what_brightness_a_picture_has_makes_no_other_bands() -> None:
    y = ramp()
    u = 0.1 * (7 * y).sin()
    bright = bands(0.4 + 0.3 * y, u, u)
    assert torch.allclose(bright[:, 1:], bands(y, u, u)[:, 1:], atol=1e-6)


def test_deviations_are_within_a_band() -> None:
    y = ramp()
    u = torch.where(torch.arange(N) % 2 == 0, 0.1, -0.1)[None]
    told = bands(y, u, torch.zeros(1, N))
    assert told[6, 3] == pytest.approx(0.1, abs=3e-3)
    assert told[6, 4] == pytest.approx(0.0, abs=4e-3)


def test_a_gradient_reaches_every_pixel_and_is_finite_on_greys() -> None:
    y = ramp().requires_grad_()
    u = torch.zeros(1, N, requires_grad=True)
    told = tone_bands(y, u, torch.zeros(1, N))
    assert told.shape == (1, COUNT)
    told.sum().backward()
    for found in (y.grad, u.grad):
        assert found is not None
        assert torch.isfinite(found).all()
        assert (found != 0).all()
