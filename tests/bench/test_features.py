"""The second pair of eyes: identical pictures are at no distance, and more damage is farther."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from muse_desktop.bench.features import ImageNetFeatures
from muse_desktop.painter.moods import random_scene
from muse_desktop.painter.paint import paint


@pytest.fixture(scope="module")
def features() -> ImageNetFeatures:
    return ImageNetFeatures()


@pytest.fixture(scope="module")
def pictures() -> torch.Tensor:
    rng = np.random.default_rng(5)
    found = [np.asarray(paint(random_scene(rng)), dtype=np.float32) / 255 for _ in range(3)]
    return torch.from_numpy(np.stack(found)).permute(0, 3, 1, 2)


def test_the_same_picture_is_at_no_distance(features, pictures) -> None:
    assert features.distance(pictures[:1], pictures[:1]) == 0.0


def test_more_noise_is_farther_and_another_scene_farther_still(features, pictures) -> None:
    x, other = pictures[:1], pictures[1:2]
    noise = torch.randn(x.shape, generator=torch.Generator().manual_seed(0))
    little, much = (features.distance(x, (x + s * noise).clamp(0, 1)) for s in (0.02, 0.2))
    assert 0 < little < much
    assert features.distance(x, other) > little


def test_embeddings_are_unit_vectors_and_flipping_changes_them_less_than_another_scene(
    features, pictures
) -> None:
    e = features.embed(torch.cat([pictures, pictures[:1].flip(-1)]))
    assert torch.allclose(e.norm(dim=-1), torch.ones(4), atol=1e-5)
    assert e[0] @ e[3] > e[0] @ e[1]
