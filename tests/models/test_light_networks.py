"""What a light network is told of a picture: statistics in closed form."""

from __future__ import annotations

import pytest
import torch

from muse_desktop.models.light_networks import SHAPES, ToneLight


@pytest.mark.parametrize("kind", list(SHAPES))
def test_a_grey_picture_lies_in_the_bins_beside_its_tone(kind: str) -> None:
    network = ToneLight(kind)
    tones = network.shape.tones
    value = 2.25 / (tones - 1)
    found = network.statistics(torch.full((1, 3, 40, 50), value))[0]
    regions = len(network.regions())
    by_tone = found[: 4 * tones * regions].view(tones, 4, regions)
    shares = by_tone[:, 0]
    expected = torch.zeros(tones)
    expected[2], expected[3] = 0.75, 0.25
    assert torch.allclose(shares, expected[:, None].expand_as(shares), atol=1e-4)
    assert by_tone[:, 1:3].abs().max() < 1e-4
    assert found[-2:].abs().max() < 1e-5


def test_above_and_below_are_told_apart() -> None:
    network = ToneLight("soft")
    x = torch.zeros(1, 3, 48, 48)
    x[:, :, :16] = 1.0
    shares = network.statistics(x)[0][: 4 * 12 * 5].view(12, 4, 5)[:, 0]
    whole, above, below, _, _ = shares[-1]
    assert whole == pytest.approx(1 / 3, abs=1e-4)
    assert above > 0.7
    assert below == 0


def test_a_colour_is_in_its_direction_and_no_other() -> None:
    network = ToneLight("grid")
    x = torch.full((1, 3, 36, 36), 0.5)
    x[:, 0] += 0.2
    x[:, 1] -= 0.2 * 0.299 / 0.587
    regions, tones, hues = 9, 8, 10
    start = 4 * tones * regions
    by_hue = network.statistics(x)[0][start : start + hues * regions].view(hues, regions)
    assert by_hue[0] == pytest.approx(torch.full((9,), 0.8), abs=1e-3)
    assert by_hue[5].abs().max() == 0


def test_every_pixel_has_a_gradient() -> None:
    x = (torch.rand(1, 3, 40, 40, generator=torch.Generator().manual_seed(1))).requires_grad_()
    ToneLight("soft").eval()(x)[0, 0].backward()
    assert (x.grad != 0).float().mean() > 0.99
