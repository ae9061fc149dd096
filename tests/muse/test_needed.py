"""An edit of a drawing keeps of the change what the reading needs."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import pytest
import torch
from torch import Tensor

from muse_desktop.emotion import Blend
from muse_desktop.muse.method import Method
from muse_desktop.muse.needed import needed
from muse_desktop.muse.objective import Objective

BASE = torch.tensor([0.5, -0.5, 0.0, 0.0]).view(1, 4, 1, 1)
STEERED = torch.tensor([2.0, 1.5, 0.0, -2.0]).view(1, 4, 1, 1)
LOG_ODDS = Objective(Blend.of("amusement"), None, 0.97, Method()).log_odds


def reduced(logits: Any, similarity: float = 1.0) -> Tensor:
    """Return what is needed where a "picture" is the latent itself, and the guide is ``logits``."""

    def compared(x: Tensor) -> tuple[Tensor, Tensor]:
        to_source = 1.0 - similarity * 0.01 * ((x - BASE) ** 2).sum()
        return to_source, to_source

    guide = SimpleNamespace(logits=logits)
    models: Any = SimpleNamespace(guide=guide, dtype=torch.float32)
    scene: Any = SimpleNamespace(picture=lambda z: z, similarity=compared)
    return needed(models, scene, BASE, STEERED, LOG_ODDS)


def first_number_amuses(x: Tensor) -> Tensor:
    """Only the first number tells the guide anything."""
    return torch.cat([2.0 * x.flatten()[:1], torch.zeros(7)])[None]


def test_what_does_not_carry_the_reading_is_left_as_it_was() -> None:
    found = reduced(first_number_amuses).flatten()
    assert float(found[0]) > 1.8  # of 0.5 to 2.0
    assert float(found[1]) == pytest.approx(-0.5, abs=0.05)
    assert float(found[3]) == pytest.approx(0.0, abs=0.05)


def test_it_lies_between_the_source_and_what_was_found() -> None:
    part = ((reduced(first_number_amuses) - BASE) / (STEERED - BASE)).nan_to_num()
    assert float(part.min()) >= 0.0
    assert float(part.max()) <= 1.0


def test_what_more_than_full_intensity_reads_is_not_needed() -> None:
    def sure(x: Tensor) -> Tensor:
        return 10.0 * first_number_amuses(x)

    assert float(reduced(sure).flatten()[0]) < 1.5


def test_where_a_gradient_is_not_finite_the_change_stays_whole() -> None:
    def broken(x: Tensor) -> Tensor:
        return first_number_amuses(x) * float("nan")

    assert torch.equal(reduced(broken), STEERED)


def test_what_gains_nothing_stays_whole() -> None:
    def worse(x: Tensor) -> Tensor:
        return first_number_amuses(-x)

    assert torch.equal(reduced(worse), STEERED)


def test_a_gradient_that_leads_astray_costs_no_reading() -> None:
    """The guide sees the drawing, where less of the first number is nothing; the gradient, that of
    a sketch, says that the number carries nothing."""

    def steep(x: Tensor) -> Tensor:
        shown = 40.0 * (x.flatten()[:1] - 1.9).detach()
        return torch.cat([shown + 0.0 * x.flatten()[:1], torch.zeros(7)])[None]

    found = LOG_ODDS(steep(reduced(steep))[0])
    assert float(found) > float(LOG_ODDS(steep(STEERED)[0])) - 1.0
