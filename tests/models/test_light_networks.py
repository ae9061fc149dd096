"""What a light network is told of a picture: statistics in closed form."""

from __future__ import annotations

import pytest
import torch

from muse_desktop.models.light_networks import PLANES, SHAPES, PlaneLight, ToneLight, light_network
from muse_desktop.models.tone_bands import COUNT, tone_bands


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


@pytest.mark.parametrize("kind", list(PLANES))
def test_a_grey_picture_lies_in_the_middle_of_its_tones_planes(kind: str) -> None:
    network = PlaneLight(kind)
    _, tones, steps, *_ = network.plane
    value = 2.25 / (tones - 1)
    found = network.statistics(torch.full((1, 3, 40, 50), value))[0].square() - 1e-5
    shares, of_tone = found[: 2 * tones * steps**2].view(2, tones, steps, steps)
    middle = steps // 2
    assert shares[2, middle, middle] == pytest.approx(0.75, abs=1e-3)
    assert shares[3, middle, middle] == pytest.approx(0.25, abs=1e-3)
    assert float(shares.sum()) == pytest.approx(1.0, abs=1e-3)
    assert of_tone[2, middle, middle] == pytest.approx(0.75 / 0.77, abs=1e-3)


@pytest.mark.parametrize("kind", list(PLANES))
def test_a_tint_moves_greys_toward_its_hue(kind: str) -> None:
    network = PlaneLight(kind)
    _, tones, steps, *_ = network.plane
    red = torch.full((1, 3, 40, 40), 0.5)
    red[:, 0] += 0.1
    found = network.statistics(red)[0].square()[: tones * steps**2]
    shares = found.view(tones, steps, steps).sum(dim=0)
    middle = steps // 2
    assert shares[middle + 1 :, : middle + 1].sum() > 0.99


def test_a_ratio_is_the_same_in_shadow_and_a_difference_is_not() -> None:
    lit = torch.rand(1, 3, 36, 36, generator=torch.Generator().manual_seed(2)) * 0.3 + 0.5

    def hues(kind: str, x: torch.Tensor) -> torch.Tensor:
        network = PlaneLight(kind)
        _, tones, steps, *_ = network.plane
        found = network.statistics(x)[0].square()[: tones * steps**2]
        return found.view(tones, steps, steps).sum(dim=0)

    apart = {k: float((hues(k, lit) - hues(k, lit * 0.5)).abs().sum()) for k in PLANES}
    assert apart["ratio"] < 0.7 * apart["opponent"]


@pytest.mark.parametrize("kind", ["opponent and bands", "ratio and bands"])
def test_bands_come_after_the_planes_in_the_planes_own_differences(kind: str) -> None:
    network = PlaneLight(kind)
    side, floor = network.plane.bands, network.plane.floor
    x = torch.rand(2, 3, side, side, generator=torch.Generator().manual_seed(3))
    red, green, blue = x.flatten(2).unbind(1)
    y = 0.299 * red + 0.587 * green + 0.114 * blue
    over = 1.0 if floor is None else y + floor
    expected = tone_bands(y, (red - y) / over, (blue - y) / over)
    assert torch.allclose(network.statistics(x)[:, -COUNT:], expected, atol=1e-5)


def test_an_unknown_kind_is_refused() -> None:
    with pytest.raises(ValueError, match="foggy"):
        light_network("foggy")
