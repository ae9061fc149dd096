"""Views: the first is the picture, the others are near it, all repeat and have gradients."""

import torch
from torch.nn import functional as F

from muse_desktop.muse.views import LEAST_CROP, _blur, _resample, draw_views


def _draw(count, seed=0, size=(24, 16)):
    return draw_views(count, *size, torch.Generator().manual_seed(seed))


def test_the_first_view_is_the_picture_itself():
    x = torch.rand(1, 3, 24, 16)
    assert torch.equal(_draw(3)[0](x), x)


def test_the_same_seed_gives_the_same_views_and_another_others():
    x = torch.rand(1, 3, 24, 16)
    same = [torch.equal(a(x), b(x)) for a, b in zip(_draw(6), _draw(6), strict=True)]
    other = [torch.equal(a(x), b(x)) for a, b in zip(_draw(6), _draw(6, 1), strict=True)]
    assert all(same)
    assert sum(other) == 1  # the plain one


def test_a_resampling_matrix_is_torchs_interpolation():
    x = torch.rand(1, 1, 16, 16)
    ours = _resample(16, 0.5, 0.25) @ x @ _resample(16, 0.5, 0.25).T
    theirs = F.interpolate(x[..., 4:12, 4:12], (16, 16), mode="bilinear", align_corners=False)
    # torch repeats the crop's edge, we see what lies beyond it: the inside must agree
    assert torch.allclose(ours[..., 2:-2, 2:-2], theirs[..., 2:-2, 2:-2], atol=1e-5)


def test_matrices_average_and_never_amplify():
    for matrix in (_resample(20, 0.9, 0.05), _blur(20, 0.8), _blur(20, 0.05)):
        assert torch.allclose(matrix.sum(dim=1), torch.ones(20), atol=1e-5)
        assert (matrix >= 0).all()
    blurred = _blur(21, 1.0) @ torch.eye(21)[:, 10:11]
    assert float(blurred.argmax()) == 10
    assert 0.3 < float(blurred.max()) < 0.45  # 1/√2π


def test_views_stay_near_the_picture_and_carry_its_gradient():
    x = torch.rand(1, 3, 24, 16, requires_grad=True)
    views = _draw(40)
    assert any(v.noise is not None for v in views)
    assert any(float(v.columns[0, -1]) > 0.3 for v in views[1:])  # flipped
    assert min(float(v.rows.sum()) for v in views[1:]) > 23.9
    assert 0.8 < LEAST_CROP <= 1.0
    total = torch.stack([v(x).mean() for v in views]).mean()
    (g,) = torch.autograd.grad(total, x)
    assert torch.isfinite(g).all()
    assert abs(float(g.sum()) - 1.0) < 0.02
