"""Muon in batches against torch's own, matrix by matrix."""

from __future__ import annotations

import torch
from torch import nn

from muse_desktop.storybook.optimizer import Muon

SHAPES = ((16, 40), (40, 16), (16, 40), (8, 8))


def parameters() -> list[nn.Parameter]:
    generator = torch.Generator().manual_seed(1)
    return [nn.Parameter(torch.randn(shape, generator=generator)) for shape in SHAPES]


def test_it_steps_as_torchs_own() -> None:
    mine, theirs = parameters(), parameters()
    ours = Muon(mine, 0.02)
    reference = torch.optim.Muon(theirs, lr=0.02, weight_decay=0.01, adjust_lr_fn="match_rms_adamw")
    generator = torch.Generator().manual_seed(2)
    for _ in range(3):
        for a, b in zip(mine, theirs, strict=True):
            a.grad = torch.randn(a.shape, generator=generator)
            b.grad = a.grad.clone()
        ours.step()
        reference.step()
    start = parameters()
    for a, b, c in zip(mine, theirs, start, strict=True):
        moved = float((b - c).detach().norm())
        assert float((a - b).detach().norm()) < 0.02 * moved  # bfloat16 inside
    # A run that torch's own began goes on with this one.
    ours.load_state_dict(reference.state_dict())
    assert torch.equal(
        ours.state[mine[0]]["momentum_buffer"], reference.state[theirs[0]]["momentum_buffer"]
    )
