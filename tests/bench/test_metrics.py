"""The measures, on cases whose answer is known."""

from __future__ import annotations

import math

import pytest
import torch

from muse_desktop.bench import metrics
from muse_desktop.bench.tables import Row, Table
from muse_desktop.muse.preservation import psnr


def test_share_counts_hits() -> None:
    assert metrics.share([True, False, True, True]) == 0.75


def test_top_is_the_most_probable() -> None:
    assert metrics.top({"awe": 0.2, "fear": 0.5, "sadness": 0.3}) == "fear"


def test_a_picture_picks_its_nearest_text_and_a_tie_does_not_count() -> None:
    texts = torch.eye(3)
    image = torch.tensor([[0.6, 0.8, 0.0]])
    assert metrics.picks(image, texts, 1)
    assert not metrics.picks(image, texts, 0)
    assert not metrics.picks(image, texts[[1, 1]], 0)


def test_gradient_ratio_of_the_same_of_half_the_contrast_and_of_nothing() -> None:
    x = torch.rand(2, 3, 16, 16, generator=torch.Generator().manual_seed(0))
    assert metrics.gradient_ratio(x, x) == 1.0
    assert metrics.gradient_ratio(0.5 * x + 0.2, x) == pytest.approx(0.5)
    assert metrics.gradient_ratio(torch.zeros_like(x), x) == 0.0
    blurred = torch.nn.functional.avg_pool2d(x, 3, stride=1, padding=1)
    assert metrics.gradient_ratio(blurred, x) < 0.6


def test_psnr_of_one_grey_level() -> None:
    x = torch.full((1, 3, 8, 8), 0.5)
    assert psnr(x, x + 1 / 255) == pytest.approx(20 * math.log10(255), abs=1e-3)


def test_percentiles_are_interpolated() -> None:
    assert metrics.percentiles(range(101)) == [50.0, 99.0, 100.0]
    assert metrics.percentiles([1.0, 2.0], (50,)) == [1.5]


def test_rises_counts_the_steps_up() -> None:
    assert metrics.rises([0.1, 0.2, 0.2, 0.5]) == 2


def test_changed_pixels_counts_a_pixel_once_and_only_where_asked() -> None:
    original = torch.zeros(1, 3, 4, 4, dtype=torch.uint8)
    result = original.clone()
    result[0, :, 0, 0] = 9  # three channels, one pixel
    result[0, 1, 3, 3] = 1
    where = torch.ones(1, 1, 4, 4, dtype=torch.bool)
    assert metrics.changed_pixels(result, original, where) == 2
    where[..., 3, 3] = False
    assert metrics.changed_pixels(result, original, where) == 1


def test_a_row_knows_whether_its_goal_holds() -> None:
    assert Row("a", 0.9, "%", least=0.85).holds is True
    assert Row("a", 5.0, "×", most=4.0).holds is False
    assert Row("a", 5.0).holds is None
    assert Row("a", 0.9, "%", least=0.85).goal == "≥ 85.0 %"


def test_a_table_prints_the_goal_next_to_the_figure() -> None:
    table = Table("edits")
    table.add("Emo-A", 0.5, "%", least=0.75, count=40)
    table.notes.append("A note.")
    head, _, row, note = table.text().splitlines()
    assert head.split() == ["edits", "goal", "reached", "holds", "n"]
    assert row.split() == ["Emo-A", "≥", "75.0", "%", "50.0", "%", "NO", "40"]
    assert note == "  A note."
