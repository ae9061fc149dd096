"""More intensity is more of one and the same change, whatever the guide's readings do."""

from __future__ import annotations

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.emotion import confidence
from muse_desktop.muse.amount import (
    AMOUNTS,
    STRUCTURE,
    amount_for,
    clearest,
    foreseen,
    in_proportion,
)

INTENSITIES = (0.2, 0.4, 0.6, 0.8, 1.0)


@pytest.mark.parametrize("seed", range(20))
@pytest.mark.parametrize("drawn", [False, True])
def test_more_intensity_is_more_whatever_the_readings(seed: int, drawn: bool) -> None:
    readings = np.random.default_rng(seed).random(len(AMOUNTS))
    amounts = [amount_for(readings, i, drawn=drawn) for i in INTENSITIES]
    assert np.all(np.diff(amounts) > 0.001)
    assert amounts[0] > 0.0
    assert amounts[-1] <= AMOUNTS[-1]


def test_full_intensity_stops_where_the_guide_sees_the_most() -> None:
    readings = np.array([0.1, 0.2, 0.5, 0.8, 0.6, 0.3, 0.2])
    assert amount_for(readings, 1.0) == pytest.approx(AMOUNTS[3])


def test_enough_is_enough() -> None:
    readings = np.array([0.1, 0.5, 0.97, 0.98, 0.985, 0.99, 0.995])
    assert amount_for(readings, 1.0) == pytest.approx(AMOUNTS[2])


def test_where_nothing_is_gained_the_amount_itself_rises() -> None:
    flat = np.full(len(AMOUNTS), 0.3)
    for intensity in INTENSITIES:
        part = min(1.0 - (1.0 - intensity) ** 2, 1.5 * intensity)
        assert amount_for(flat, intensity) == pytest.approx(AMOUNTS[-1] * part)


@pytest.mark.parametrize("drawn", [False, True])
def test_no_intensity_is_the_picture_as_it_is_and_hardly_any_is_hardly_another(drawn: bool) -> None:
    readings = np.array([0.1, 0.2, 0.5, 0.8, 0.6, 0.3, 0.2])
    assert amount_for(readings, 0.0, drawn=drawn) == 0.0
    assert amount_for(readings, 0.01, drawn=drawn) < 0.05


def test_of_a_drawing_the_reading_is_what_the_intensity_asks_for() -> None:
    even = np.minimum(0.1 + AMOUNTS, 0.97)  # the guide sees as much as there is
    for intensity in (0.2, 0.4, 0.6, 0.8):
        seen = np.interp(amount_for(even, intensity, drawn=True), AMOUNTS, even)
        assert seen == pytest.approx(confidence(intensity), abs=0.06)


def test_a_drawing_ends_where_little_more_can_be_gained() -> None:
    crawl = np.array([0.1, 0.4, 0.8, 0.93, 0.94, 0.95, 0.96])
    assert amount_for(crawl, 1.0, drawn=True) <= AMOUNTS[3]
    assert amount_for(crawl, 1.0) == pytest.approx(AMOUNTS[6])


def test_a_series_of_a_photograph_begins_calmly_where_the_guide_sees_it_late() -> None:
    late = np.array([0.013, 0.014, 0.015, 0.015, 0.014, 0.052, 0.346, 0.7])  # a beach, in anger
    amounts = [amount_for(late, i) for i in INTENSITIES]
    assert amounts[0] <= 0.3 * AMOUNTS[-1] + 1e-9
    assert amounts[1] <= 0.6 * AMOUNTS[-1] + 1e-9
    assert amounts[3] > 0.95 * AMOUNTS[-1]
    assert min(np.diff(amounts)) > 0.02


def test_a_leap_does_not_squeeze_all_intensities_before_it() -> None:
    leap = np.array([0.1, 0.1, 0.1, 0.9, 0.9, 0.98, 0.98])
    amounts = [amount_for(leap, i) for i in INTENSITIES]
    assert amounts[0] < AMOUNTS[3] < amounts[-1]
    assert amounts[-1] - amounts[0] > 0.4


def test_readings_that_are_not_finite_count_for_nothing() -> None:
    readings = np.array([0.1, np.nan, 0.3, 0.4, np.nan, 0.6, 0.7])
    assert 0.0 < amount_for(readings, 0.4) < amount_for(readings, 0.8)


def test_the_guide_reads_what_is_seen_of_each_amount() -> None:
    seen: list[float] = []

    def logits(x: torch.Tensor) -> torch.Tensor:
        seen.append(float(x))
        return x.flatten()[None]

    scene: Any = SimpleNamespace(finished_small=lambda z: z + 3.0, structure=lambda x: 1.0)
    guide = SimpleNamespace(logits=logits)
    models: Any = SimpleNamespace(guide=guide, steering=None, drawer=None, dtype=torch.float32)
    z = torch.full((1, 1, 1, 1), 2.0)
    found = in_proportion(models, scene, torch.zeros_like(z), z, 0.6, lambda ell: float(ell) / 10.0)
    assert seen == pytest.approx(3.0 + 2.0 * AMOUNTS)
    assert float(found) == pytest.approx(2.0 * amount_for((3.0 + 2.0 * AMOUNTS) / 10.0, 0.6))


def test_no_amount_goes_beyond_what_keeps_the_edges() -> None:
    scene: Any = SimpleNamespace(
        finished_small=lambda z: z,
        structure=lambda x: 0.95 if float(x) < 0.7 else 0.85,
    )
    guide = SimpleNamespace(logits=lambda x: x.flatten()[None])
    models: Any = SimpleNamespace(guide=guide, steering=None, drawer=None, dtype=torch.float32)
    z = torch.ones((1, 1, 1, 1))
    found = in_proportion(
        models, scene, torch.zeros_like(z), z, 1.0, lambda ell: 0.1 + float(ell) / 2
    )
    assert float(found) == pytest.approx(AMOUNTS[AMOUNTS < 0.7].max())


def test_what_leaves_a_drawing_leaves_first() -> None:
    base = torch.tensor([0.0, 3.0, 1.0]).view(1, 3, 1, 1)  # a light, what leaves, what comes
    z = torch.tensor([-1.0, 0.0, 2.0]).view(1, 3, 1, 1)
    things = torch.tensor([False, True, True]).view(1, 3, 1, 1)
    guide = SimpleNamespace(logits=lambda x: x.flatten()[None])
    models: Any = SimpleNamespace(guide=guide, steering=None, drawer=object(), dtype=torch.float32)
    scene: Any = SimpleNamespace(finished_small=lambda z: z, structure=lambda x: 1.0, editing=False)

    def shown(ell: torch.Tensor) -> float:
        return 0.1 + 0.8 * float(-ell[0])

    for intensity in (0.2, 0.6, 1.0):
        found = in_proportion(models, scene, base, z, intensity, shown, things)
        light, leaving, coming = found.flatten()
        amount = -float(light)
        assert float(coming) == pytest.approx(1.0 + amount)
        assert float(leaving) == pytest.approx(3.0 * (1.0 - max(amount, min(1.0, 2.0 * amount))))


def test_a_drawing_goes_less_far_beyond_what_was_steered() -> None:
    scene: Any = SimpleNamespace(finished_small=lambda z: z, structure=lambda x: 1.0, editing=False)
    guide = SimpleNamespace(logits=lambda x: x.flatten()[None])
    z = torch.ones((1, 1, 1, 1))
    for drawer, most in ((None, 1.4), (object(), 1.2)):
        models: Any = SimpleNamespace(
            guide=guide, steering=None, drawer=drawer, dtype=torch.float32
        )
        found = in_proportion(
            models, scene, torch.zeros_like(z), z, 1.0, lambda ell: 0.1 + float(ell) / 2
        )
        assert float(found) == pytest.approx(most)


@pytest.mark.parametrize("drawer", [None, object()])
def test_what_is_foreseen_is_more_with_more_intensity_and_nearly_all_at_last(drawer: Any) -> None:
    models: Any = SimpleNamespace(drawer=drawer)
    base = torch.tensor([0.0, 3.0]).view(1, 2, 1, 1)  # a light, what leaves
    z, things = torch.tensor([1.0, 0.0]).view(1, 2, 1, 1), torch.tensor([False, True])
    seen = [
        foreseen(models, base, z, i, things.view(1, 2, 1, 1)).flatten().tolist()
        for i in (0.0, *INTENSITIES)
    ]
    lights = [light for light, _ in seen]
    assert lights[0] == 0.0
    assert np.all(np.diff(lights) > 0.03)
    assert 0.75 < lights[-1] < 1.01
    assert seen[1][1] == pytest.approx(3.0 * (1.0 - 2.0 * lights[1]))  # it leaves first


ENDS: dict[str, Any] = {
    "end": (0.3, 0.0),
    "clearer": (0.6, 0.01),
    "clearer, clipped": (0.8, 0.02),
    "clearest, without edges": (0.9, 0.0),
    "less clear": (0.2, 0.0),
}
"""What the guide reads of a latent as it is, and how much of that is clipped."""


@pytest.mark.parametrize(
    ("clips", "seen", "found"),
    [
        (0.0, ENDS, "clearer"),
        (0.03, ENDS, "clearer, clipped"),  # the end clips more
        (0.0, ["less clear"], "end"),
        (0.0, [], "end"),
    ],
)
def test_an_edit_of_a_photograph_ends_where_it_was_clearest_and_clips_no_more(
    clips: float, seen: Any, found: str
) -> None:
    names = {read: name for name, (read, _) in ENDS.items()}
    latents = {name: torch.full((1, 1, 1, 1), read) for name, (read, _) in ENDS.items()}

    def clipped(z: torch.Tensor) -> float:
        name = names[round(float(z), 1)]
        return clips if name == "end" else float(ENDS[name][1])

    def structure(z: torch.Tensor) -> float:
        return STRUCTURE - 0.01 if "without" in names[round(float(z), 1)] else STRUCTURE

    scene: Any = SimpleNamespace(
        finished_small=lambda z: z, newly_clipped=clipped, structure=structure
    )
    deaf = SimpleNamespace(logits=lambda x: torch.zeros(1, 8))
    steering = SimpleNamespace(logits=lambda x: x.flatten()[None])
    models: Any = SimpleNamespace(guide=deaf, steering=steering, dtype=torch.float32)
    looks = [(ENDS[name][0], latents[name]) for name in seen]
    assert clearest(models, scene, latents["end"], looks, float) is latents[found]


def test_a_look_that_jitter_alone_made_clear_is_not_the_end() -> None:
    scene: Any = SimpleNamespace(
        finished_small=lambda z: z, newly_clipped=lambda x: 0.0, structure=lambda x: 1.0
    )
    steering = SimpleNamespace(logits=lambda x: x.flatten()[None])
    models: Any = SimpleNamespace(guide=steering, steering=None, dtype=torch.float32)
    end, other = (torch.full((1, 1, 1, 1), p) for p in (0.5, 0.4))
    assert clearest(models, scene, end, [(0.7, other)], float) is end


def test_looks_that_were_no_clearer_are_not_made_again() -> None:
    made: list[torch.Tensor] = []

    def finished(z: torch.Tensor) -> torch.Tensor:
        made.append(z)
        return z

    scene: Any = SimpleNamespace(
        finished_small=finished, newly_clipped=lambda x: 0.0, structure=lambda x: 1.0
    )
    steering = SimpleNamespace(logits=lambda x: x.flatten()[None])
    models: Any = SimpleNamespace(guide=steering, steering=None, dtype=torch.float32)
    end, other = (torch.full((1, 1, 1, 1), p) for p in (0.5, 0.9))
    assert clearest(models, scene, end, [(0.4, other)], float) is end
    assert len(made) == 1  # each is a decoding
