"""The loss's factor in half precision: down at overflow, up after good gradients."""

import torch

from muse_desktop.muse.loss_scale import FIRST, GROW_AFTER, LossScale

GOOD = torch.tensor([2.0, -4.0])
BAD = torch.tensor([1.0, torch.inf])


def test_it_is_divided_out_again():
    scale = LossScale()
    assert scale.value == FIRST
    assert torch.equal(scale.unscale(GOOD * FIRST), GOOD)


def test_an_overflow_halves_it_and_gives_no_gradient():
    scale = LossScale()
    assert scale.unscale(BAD) is None
    assert scale.unscale(torch.tensor([torch.nan])) is None
    assert scale.value == FIRST / 4
    assert torch.equal(scale.unscale(GOOD * FIRST / 4), GOOD)


def test_it_doubles_after_so_many_good_ones_in_a_row():
    scale = LossScale()
    for _ in range(GROW_AFTER - 1):
        scale.unscale(GOOD)
    scale.unscale(BAD)  # the row begins anew
    for _ in range(GROW_AFTER - 1):
        scale.unscale(GOOD)
    assert scale.value == FIRST / 2
    scale.unscale(GOOD)
    assert scale.value == FIRST
    for _ in range(GROW_AFTER):
        scale.unscale(GOOD)
    assert scale.value == 2 * FIRST


def test_from_the_start_as_many_good_ones_double_it_and_no_fewer():
    scale = LossScale()
    for _ in range(GROW_AFTER - 1):
        scale.unscale(GOOD)
    assert scale.value == FIRST
    scale.unscale(GOOD)
    assert scale.value == 2 * FIRST


def test_it_changes_no_digit():
    scale = LossScale()
    g = torch.randn(100, generator=torch.Generator().manual_seed(0))
    assert torch.equal(scale.unscale(g * scale.value), g)
