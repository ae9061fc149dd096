"""Views: the first is the picture, the others are near it, all repeat and have gradients."""

import numpy as np
import pytest
import torch
from torch.nn import functional as F

from muse_desktop.muse.views import BLOCK, LEAST_CROP, MOST_NOISE, View, _band, draw_views


def _draw(count, seed=0, size=(24, 16)):
    return draw_views(count, *size, torch.Generator().manual_seed(seed))


def _matrix(*args):
    """The whole matrix of a band, size×size."""
    band = _band(*args)
    matrix = torch.zeros(args[0], args[0])
    top = 0
    for left, block in band:
        matrix[top : top + block.shape[0], left : left + block.shape[1]] = block
        top += block.shape[0]
    assert top == args[0]
    return matrix


def test_the_first_view_is_the_picture_itself():
    x = torch.rand(1, 3, 24, 16)
    assert torch.equal(_draw(3)[0](x), x)


def test_there_are_as_many_as_were_asked_for():
    assert [len(_draw(count)) for count in (1, 2, 5)] == [1, 2, 5]


def test_crops_are_all_sizes_down_to_the_least_anywhere_within_the_picture():
    size = 160
    ramp = (torch.arange(size) + 0.5) / size  # each place's own position, 0 to 1
    both = torch.stack([ramp[:, None].expand(size, size), ramp.expand(size, size)])[None]
    sides, places, flipped = [], [], []
    for view in draw_views(60, size, size, torch.Generator().manual_seed(0), "crop")[1:]:
        seen = View(view.rows, view.columns)(both)[0]
        for line in (seen[0, :, 80], seen[1, 80]):
            side = float(line[120] - line[40]) / 80 * size  # the part that is stretched over all
            start = float(line[80]) - side * 80.5 / size
            sides.append(side)
            places.append(start / (1.0 - side))
        flipped.append(view.flipped)
    assert sides[::2] == pytest.approx(sides[1::2], abs=1e-3)  # the picture keeps its proportions
    assert min(sides) >= LEAST_CROP - 1e-3
    assert max(sides) <= 1.0 + 1e-3
    assert min(sides) < LEAST_CROP + 0.02
    assert max(sides) > 0.98
    assert -0.01 <= min(places) < 0.1
    assert 0.9 < max(places) <= 1.01
    # Down, across and flipped are drawn by themselves.
    chance = np.corrcoef([places[::2], places[1::2], flipped])
    assert float(np.abs(chance - np.eye(3)).max()) < 0.4


def test_noise_is_of_any_strength_up_to_the_most():
    views = draw_views(60, 64, 64, torch.Generator().manual_seed(0), "noise")[1:]
    strengths = [float(view.noise.std()) for view in views if view.noise is not None]
    assert 20 < len(strengths) < 40
    assert max(strengths) < 1.05 * MOST_NOISE
    assert max(strengths) > 0.8 * MOST_NOISE
    assert min(strengths) < 0.2 * MOST_NOISE


def test_the_same_seed_gives_the_same_views_and_another_others():
    x = torch.rand(1, 3, 24, 16)
    same = [torch.equal(a(x), b(x)) for a, b in zip(_draw(6), _draw(6), strict=True)]
    other = [torch.equal(a(x), b(x)) for a, b in zip(_draw(6), _draw(6, 1), strict=True)]
    assert all(same)
    assert sum(other) == 1  # the plain one


def test_a_resampling_matrix_is_torchs_interpolation():
    x = torch.rand(1, 1, 16, 16)
    ours = _matrix(16, 0.5, 0.25, 0.0) @ x @ _matrix(16, 0.5, 0.25, 0.0).T
    theirs = F.interpolate(x[..., 4:12, 4:12], (16, 16), mode="bilinear", align_corners=False)
    # torch repeats the crop's edge, we see what lies beyond it: the inside must agree
    assert torch.allclose(ours[..., 2:-2, 2:-2], theirs[..., 2:-2, 2:-2], atol=1e-5)


def test_a_view_multiplies_by_its_bands():
    size = 2 * BLOCK + 5
    x = torch.rand(1, 3, size, size)
    for side, offset, sigma in ((0.85, 0.0, 0.0), (0.85, 0.15, 1.0), (1.0, 0.0, 0.9)):
        band, whole = (f(size, side, offset, sigma) for f in (_band, _matrix))
        assert all(block.shape[1] < 1.3 * BLOCK for _, block in band)
        assert torch.allclose(View(rows=band)(x), whole @ x, atol=1e-5)
        assert torch.allclose(View(columns=band)(x), x @ whole.T, atol=1e-5)
        # No weight is lost between the blocks.
        assert torch.allclose(whole.sum(dim=1), torch.ones(size), atol=1e-5)
        at = ((torch.arange(size) + 0.5) / size * side + offset) * size - 0.5
        if sigma == 0.0:
            centre = whole @ torch.arange(float(size))
            assert torch.allclose(centre, at.clamp(0, size - 1), atol=1e-3)
    assert torch.equal(View(flipped=True)(x), x.flip(-1))


def test_a_blur_follows_the_resampling():
    whole = _matrix(21, 0.9, 0.04, 0.8)
    inside = _matrix(21, 1.0, 0.0, 0.8) @ _matrix(21, 0.9, 0.04, 0.0)
    assert torch.allclose(whole, inside, atol=1e-5)


def test_matrices_average_and_never_amplify():
    for sigma in (0.0, 0.1, 0.8):
        matrix = _matrix(20, 0.9, 0.05, sigma)
        assert torch.allclose(matrix.sum(dim=1), torch.ones(20), atol=1e-5)
        assert (matrix >= 0).all()
    assert torch.allclose(
        _matrix(20, 1.0, 0.0, 0.1), torch.eye(20), atol=1e-5
    )  # too narrow to show
    blurred = _matrix(21, 1.0, 0.0, 1.0) @ torch.eye(21)[:, 10]
    assert int(blurred.argmax()) == 10
    weights = torch.exp(-0.5 * torch.arange(-3.0, 4.0) ** 2)
    assert torch.allclose(blurred[7:14], weights / weights.sum(), atol=1e-5)
    assert float(blurred[:7].sum()) == 0.0


def test_kinds_jitter_what_they_say():
    def drawn(kind):
        return draw_views(40, 24, 16, torch.Generator().manual_seed(0), kind)[1:]

    x = torch.linspace(0, 1, 16).expand(1, 3, 24, 16)
    assert all(v.noise is None and v.rows is not None for v in drawn("crop"))
    assert all(v.rows is None for v in drawn("noise") if v.noise is not None)
    assert not any(v.flipped for v in drawn("noise"))
    flipped = [v for v in drawn("crop") if float(v(x)[..., 0].mean()) > 0.5]
    assert 8 < len(flipped) < 31


def test_views_stay_near_the_picture_and_carry_its_gradient():
    x = torch.rand(1, 3, 24, 16, requires_grad=True)
    views = _draw(40)
    assert any(v.noise is not None for v in views)
    assert any(v.flipped for v in views)
    assert 0.8 < LEAST_CROP <= 1.0
    total = torch.stack([v(x).mean() for v in views]).mean()
    (g,) = torch.autograd.grad(total, x)
    assert torch.isfinite(g).all()
    assert abs(float(g.sum()) - 1.0) < 0.02
