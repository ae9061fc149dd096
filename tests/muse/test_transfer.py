"""Edits at the original's size: exact where they should be, sharp at edges, untouched outside."""

import numpy as np
import pytest
import torch

from muse_desktop.muse import pixels, transfer
from muse_desktop.muse.preservation import IDENTICAL, newly_clipped, psnr, ssim, structure
from tests.support.tiny_models import scenery


def _scene(width=160, height=120, seed=0):
    return pixels.to_tensor(scenery(width, height, seed))


def _mask(height, width, box):
    mask = torch.zeros(1, 1, height, width)
    top, bottom, left, right = box
    mask[:, :, top:bottom, left:right] = 1.0
    return mask


def test_no_change_leaves_every_byte():
    source = pixels.to_bytes(_scene())
    low = pixels.resize(source, 30, 40)
    assert torch.equal(transfer.transfer(source, low, torch.zeros_like(low)), source)


def test_at_the_models_own_size_the_change_is_added_exactly():
    source = _scene(40, 32)
    change = torch.randn(source.shape, generator=torch.Generator().manual_seed(0)) * 0.1
    result = transfer.transfer(pixels.to_bytes(source), source, change)
    assert torch.equal(result, pixels.to_bytes(source + change))


def test_fit_and_rest_sum_to_the_change():
    low = pixels.resize(_scene(), 30, 40)
    change = torch.randn(low.shape, generator=torch.Generator().manual_seed(0)) * 0.1
    coefficients, rest = transfer.local_affine(low, change)
    Ab = coefficients.reshape(1, 3, 4, 30, 40)
    fitted = (Ab[:, :, :3] * low[:, None]).sum(dim=2) + Ab[:, :, 3]
    assert torch.allclose(fitted + rest, change, atol=1e-5)


def test_a_change_of_colour_is_found_as_the_affine_map_that_it_is():
    low = torch.rand(1, 3, 24, 32, generator=torch.Generator().manual_seed(0))
    A = torch.tensor([[0.3, -0.2, 0.1], [0.05, 0.4, -0.3], [-0.1, 0.2, 0.25]])
    b = torch.tensor([0.1, -0.2, 0.05])
    change = torch.einsum("ck,bkhw->bchw", A, low) + b[None, :, None, None]
    coefficients, rest = transfer.local_affine(low, change)
    fitted = coefficients.reshape(3, 4, 24, 32)
    wanted = torch.cat([A, b[:, None]], dim=1)[:, :, None, None]
    assert float((fitted - wanted).abs().max()) < 0.02  # the ridge takes a little of A
    assert float(rest.abs().max()) < 0.02


def test_the_fit_is_local_and_flat_windows_have_no_slope():
    """Left and right of a picture change differently; far from the seam each has its own map."""
    low = torch.rand(1, 3, 20, 120, generator=torch.Generator().manual_seed(0))
    change = torch.cat([0.5 * low[..., :60], -0.5 * low[..., 60:]], dim=-1)
    slopes = transfer.local_affine(low, change)[0].reshape(3, 4, 20, 120)
    reach = 2 * transfer.RADIUS + 1
    assert float((slopes[0, 0, :, : 60 - reach] - 0.5).abs().max()) < 0.02
    assert float((slopes[0, 0, :, 60 + reach :] + 0.5).abs().max()) < 0.02
    flat = torch.full((1, 3, 20, 40), 0.4)
    coefficients, rest = transfer.local_affine(flat, torch.full_like(flat, 0.2))
    fitted = coefficients.reshape(3, 4, 20, 40)
    assert torch.allclose(fitted[:, :3], torch.zeros(3, 3, 20, 40), atol=1e-6)
    assert torch.allclose(fitted[:, 3], torch.full((3, 20, 40), 0.2), atol=1e-6)
    assert torch.allclose(rest, torch.zeros_like(rest), atol=1e-6)


def test_an_enlarged_change_lies_where_it_was():
    """A slope in both directions: each pixel of the original takes the value at its own centre."""
    source = torch.full((1, 3, 90, 160), 0.5)
    low = pixels.resize(source, 30, 40)
    across = (torch.arange(40) + 0.5) / 40
    down = (torch.arange(30) + 0.5) / 30
    change = (0.4 * across[None] - 0.3 * down[:, None]).expand(1, 3, 30, 40)
    result = transfer.transfer(pixels.to_bytes(source), low, change).float() / 255
    x, y = (torch.arange(160) + 0.5) / 160, (torch.arange(90) + 0.5) / 90
    wanted = 128 / 255 + 0.4 * x[None] - 0.3 * y[:, None]
    inner = (slice(12, -12), slice(16, -16))  # at the border there is nothing beyond to aim at
    missed = (result[0, 0] - wanted)[inner]
    assert float(missed.abs().max()) < 0.006
    assert abs(float(missed.mean())) < 0.0004  # half a pixel aside would be thrice as much


def test_a_change_of_tone_meets_the_originals_edges():
    """Half the picture is bright; the model darkens the bright half only."""
    source = torch.full((1, 3, 256, 256), 0.2)
    source[..., 130:] = 0.8
    low = pixels.resize(source, 64, 64)
    change = -0.5 * (low - 0.2)
    result = transfer.transfer(pixels.to_bytes(source), low, change).float() / 255
    ideal = source - 0.5 * (source - 0.2)
    enlarged = torch.nn.functional.interpolate(change, (256, 256), mode="bicubic")
    ours = float((result - ideal).abs().max())
    plain = float((source + enlarged - ideal).abs().max())
    assert plain > 0.1  # the rim of the dark half is darkened
    assert ours < 0.03


@pytest.mark.parametrize("size", [(30, 40), (30, 400), (300, 40)])
def test_a_small_source_gets_the_change_without_aliasing(size):
    """Of noise that is finer than the source's pixels, little is left in them."""
    height, width = size
    source = torch.full((1, 3, *size), 0.5)
    low = torch.full((1, 3, 150, 200), 0.5)
    noise = torch.randn(low.shape, generator=torch.Generator().manual_seed(0)) * 0.1
    arrived = transfer.transfer(pixels.to_bytes(source), low, noise).float() / 255
    small = (min(height, 150), min(width, 200))
    ideal = torch.nn.functional.interpolate(noise, small, mode="area")
    spread = float((arrived - source - 0.002).std()), float(ideal.std())
    assert spread[0] == pytest.approx(spread[1], rel=0.35)
    # Where it is wanted coarse, it arrives as it is.
    tone = torch.linspace(-0.2, 0.2, 200).expand(1, 3, 150, 200)
    arrived = transfer.transfer(pixels.to_bytes(source), low, tone).float() / 255
    wanted = torch.nn.functional.interpolate(tone, size, mode="bilinear", antialias=True)
    assert float((arrived - source - wanted).abs().max()) < 0.02


def test_new_content_that_has_no_edge_in_the_source_arrives():
    source = torch.full((1, 3, 128, 128), 0.5)
    low = pixels.resize(source, 32, 32)
    change = torch.zeros_like(low)
    change[..., 12:20, 12:20] = 0.3
    result = transfer.transfer(pixels.to_bytes(source), low, change).float() / 255
    assert float(result[0, 0, 64, 64]) == pytest.approx(0.8, abs=0.02)
    assert float(result[0, 0, 10, 10]) == pytest.approx(0.5, abs=0.01)


@pytest.mark.parametrize("rows", [1, 3, 7, 64])
def test_strips_make_no_difference(monkeypatch, rows):
    source = pixels.to_view(scenery(90, 70))
    mask = pixels.to_bytes(_mask(70, 90, (5, 60, 10, 77)))

    def edit():
        low = pixels.resize(source, 24, 32)
        change = torch.randn(low.shape, generator=torch.Generator().manual_seed(0)) * 0.1
        alpha = transfer.soften_inside(mask)
        return low, alpha, transfer.transfer(source, low, change, alpha)

    whole = edit()
    monkeypatch.setattr(pixels, "STRIP", 90 * rows)
    assert all(torch.equal(a, b) for a, b in zip(whole, edit(), strict=True))


def test_bytes_are_resized_like_floats():
    picture = scenery(90, 70)
    from_bytes = pixels.resize(pixels.to_view(picture), 24, 32)
    assert torch.allclose(from_bytes, pixels.resize(pixels.to_tensor(picture), 24, 32), atol=1e-5)


def test_one_pixel_of_a_mask_reaches_its_latent_and_no_other():
    mask = torch.zeros(1, 1, 3000, 4000, dtype=torch.uint8)
    mask[0, 0, 1501, 2002] = 255
    alpha = transfer.soften_inside(mask)
    assert torch.equal(alpha, mask)
    cells = transfer.pool(alpha, 32, 40)
    assert float(cells.sum()) == 1.0
    assert float(cells[0, 0, 1501 * 32 // 3000, 2002 * 40 // 4000]) == 1.0
    assert transfer.pool(mask[..., 1490:1510, 1990:2010], 32, 40).shape == (1, 1, 32, 40)


@pytest.mark.parametrize("size", [(30, 40), (120, 160)])
def test_outside_the_mask_every_byte_stays(size):
    original = pixels.to_bytes(_scene())
    low = pixels.resize(original, *size)
    mask = pixels.to_bytes(_mask(120, 160, (30, 90, 40, 120)))
    alpha = transfer.soften_inside(mask)
    result = transfer.transfer(original, low, torch.full_like(low, 0.25), alpha)
    outside = (mask == 0).expand_as(original)
    assert torch.equal(result[outside], original[outside])
    inside = result[0, :, 60, 80].int() - original[0, :, 60, 80].int()
    assert (inside - 64).abs().max() <= 1


def test_outside_the_mask_nothing_arrives_not_even_what_is_no_number():
    source = pixels.to_bytes(_scene(40, 32))
    low = pixels.to_unit(source)
    change = torch.full_like(low, 0.2)
    change[..., 20:] = torch.nan
    alpha = pixels.to_bytes(_mask(32, 40, (0, 32, 0, 20)))
    result = transfer.transfer(source, low, change, alpha)
    assert torch.equal(result[..., 20:], source[..., 20:])
    assert torch.equal(result[..., :20], pixels.to_bytes(low + 0.2)[..., :20])


@pytest.mark.parametrize(("size", "radius"), [((400, 900), 4), ((900, 250), 2), ((60, 60), 1)])
def test_the_soft_edge_by_hand(size, radius):
    """The mask is averaged over squares twice, and what is over a half of it is spread to 0 … 1."""
    height, width = size
    box = (height // 4, 3 * height // 4, 0, width // 2)
    mask = _mask(height, width, box)
    soft = mask
    for _ in range(2):
        wide = torch.nn.functional.pad(soft, (radius,) * 4, mode="replicate")
        soft = torch.nn.functional.avg_pool2d(wide, 2 * radius + 1, stride=1)
    wanted = pixels.to_bytes(mask * (2.0 * soft - 1.0).clamp(0.0, 1.0))
    alpha = transfer.soften_inside(pixels.to_bytes(mask))
    assert int((alpha.int() - wanted.int()).abs().max()) <= 1
    middle = alpha[0, 0, height // 2]
    edge = width // 2 - 1  # the last column of the mask
    assert int(middle[edge - 2 * radius]) == 255
    assert int(middle[edge - 2 * radius + 1]) < 255
    assert int(middle[0]) == 255  # the picture's border is no edge


def test_the_soft_edge_lies_inside_the_mask():
    mask = pixels.to_bytes(_mask(400, 400, (100, 300, 100, 300)))
    alpha = transfer.soften_inside(mask)
    assert not alpha[mask == 0].any()
    row = alpha[0, 0, 200, 100:110].int()
    assert int(row[0]) < 77
    assert (row[1:] >= row[:-1]).all()
    assert int(alpha[0, 0, 200, 200]) == 255
    whole = torch.full((1, 1, 100, 100), 255, dtype=torch.uint8)
    assert torch.equal(transfer.soften_inside(whole), whole)  # no edge at the picture's border


def test_a_mask_that_is_soft_by_itself_stays_as_it_is():
    fade = torch.linspace(255, 0, 300).round().to(torch.uint8)[:, None].expand(300, 200)[None, None]
    assert torch.equal(transfer.soften_inside(fade), fade)
    rim = pixels.to_bytes(_mask(400, 400, (100, 300, 100, 300)))
    rim[0, 0, 99, 100:300] = 128  # as a brush leaves it
    assert not torch.equal(transfer.soften_inside(rim), rim)


def test_a_thin_or_faint_mask_still_lets_something_change():
    line = pixels.to_bytes(_mask(400, 400, (200, 202, 0, 400)))
    assert int(transfer.soften_inside(line).max()) == 255
    faint = pixels.to_bytes(_mask(100, 100, (20, 80, 20, 80)) * 0.5)
    assert int(transfer.soften_inside(faint).max()) == 128
    assert not transfer.soften_inside(torch.zeros(1, 1, 50, 50, dtype=torch.uint8)).any()


def test_pixels_travel_both_ways():
    picture = scenery(7, 5)
    assert pixels.to_picture(pixels.to_tensor(picture)) == picture
    x = torch.tensor([-0.5, 0.0, 0.4981, 1.0, 7.0]).view(1, 1, 1, 5)
    assert pixels.to_picture(x).data == bytes([0, 0, 127, 255, 255])
    with pytest.raises(ValueError, match="3×H×W"):
        pixels.to_picture(torch.zeros(2, 3, 4, 4))


@pytest.mark.parametrize(
    ("size", "expected"),
    [
        ((256, 256), (256, 256)),
        ((4000, 3000), (288, 224)),
        ((300, 3000), (192, 352)),
        ((10, 10), (256, 256)),
    ],
)
def test_the_models_size_keeps_area_and_proportions(size, expected):
    assert pixels.fit(*size, 256**2, 32) == expected


def test_psnr_by_hand():
    a = torch.zeros(1, 3, 4, 4)
    b = torch.full_like(a, 0.1)
    assert psnr(a, b) == pytest.approx(20.0, abs=1e-4)
    assert psnr(a, a) == IDENTICAL
    b[..., :2, :] = 0.0
    top = torch.zeros(1, 1, 4, 4, dtype=torch.bool)
    top[..., :2, :] = True
    assert psnr(a, b, top) == IDENTICAL
    assert psnr(a, b, ~top) == pytest.approx(20.0, abs=1e-4)


def test_ssim_of_a_shift_in_brightness_by_hand():
    # flat pictures: only the luminance term is left, (2ab + c₁)/(a² + b² + c₁)
    a, b = torch.full((1, 3, 16, 16), 0.5).double(), torch.full((1, 3, 16, 16), 0.7).double()
    expected = (2 * 0.35 + 1e-4) / (0.25 + 0.49 + 1e-4)
    assert ssim(a, b) == pytest.approx(expected, rel=1e-6)


def test_ssim_is_that_of_each_window_by_itself():
    a, b = torch.rand(2, 1, 3, 15, 13, generator=torch.Generator().manual_seed(0)).double()
    at = torch.arange(11).double() - 5
    g = torch.exp(-0.5 * (at / 1.5) ** 2)
    weights = g[:, None] * g / g.sum() ** 2
    scores = []
    for y in range(5):
        for x in range(3):
            p, q = (v[0, :, y : y + 11, x : x + 11] for v in (a, b))
            mean_p, mean_q, pp, qq, pq = (
                (v * weights).sum(dim=(1, 2)) for v in (p, q, p * p, q * q, p * q)
            )
            variances = pp - mean_p**2 + qq - mean_q**2
            covariance = pq - mean_p * mean_q
            light = (2 * mean_p * mean_q + 1e-4) / (mean_p**2 + mean_q**2 + 1e-4)
            scores.append(light * (2 * covariance + 9e-4) / (variances + 9e-4))
    assert ssim(a, b) == pytest.approx(float(torch.stack(scores).mean()), rel=1e-9)


def test_ssim_orders_by_likeness():
    x = _scene(64, 64).double()
    noise = torch.from_numpy(np.random.default_rng(0).normal(0, 1, x.shape))
    scores = [ssim(x, x + s * noise) for s in (0.0, 0.02, 0.1, 0.5)]
    assert scores[0] == pytest.approx(1.0)
    assert scores == sorted(scores, reverse=True)
    assert scores[-1] < 0.3
    assert 0.0 < ssim(x[..., :6, :6], x[..., :6, :6]) <= 1.0 + 1e-9  # smaller than the window


def test_structure_is_the_edges_whatever_the_light() -> None:
    generator = torch.Generator().manual_seed(2)
    x = torch.rand((1, 3, 20, 30), generator=generator)
    assert structure(x, 0.1 + 0.4 * x) == pytest.approx(1.0)
    assert structure(x, 1.0 - x) == pytest.approx(-1.0)
    assert abs(structure(x, torch.rand(x.shape, generator=generator))) < 0.2
    assert structure(x, torch.full_like(x, 0.5)) == 1.0


def test_clipped_is_what_became_black_or_white_as_bytes() -> None:
    before = torch.tensor([0.0, 0.5, 0.5, 0.5, 0.998]).expand(1, 3, 1, 5).clone()
    after = before.clone()
    after[0, 1, 0, 1] = 0.0019  # one channel is enough
    after[0, :, 0, 2] = 0.0021  # that is a byte above black
    after[0, 2, 0, 4] = 1.0  # it had been at 254.5
    assert newly_clipped(before, after) == pytest.approx(2 / 5)
    assert newly_clipped(before, before) == 0.0
