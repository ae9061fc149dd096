"""Grades as latents: linear, with nothing for nothing; and what the denoiser sees."""

import numpy as np
import pytest
import torch

from muse_desktop.models.bilateral_grid import LEVELS, NUMBERS
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.grade_condition import (
    CHANNELS,
    PLACES,
    SKIN,
    TONES,
    condition,
    measure,
    skin,
)


@pytest.fixture
def autoencoder():
    generator = torch.Generator().manual_seed(4)
    basis, _ = torch.linalg.qr(torch.randn((NUMBERS * LEVELS, 16), generator=generator))
    model = GradeAutoencoder()
    with torch.no_grad():
        model.synthesis.copy_(0.1 * basis)
        model.analysis.copy_(10 * basis.T)
    return model.eval()


def test_latents_survive_their_grids(autoencoder):
    z = torch.randn((2, 16, 8, 8))
    grid = autoencoder.decode(z)
    assert grid.shape == (2, NUMBERS, LEVELS, 8, 8)
    torch.testing.assert_close(autoencoder.encode(grid), z, atol=1e-4, rtol=1e-4)
    torch.testing.assert_close(autoencoder(grid), grid, atol=1e-5, rtol=1e-4)


def test_the_identity_is_the_photograph(autoencoder):
    photo = np.random.default_rng(1).integers(0, 256, (40, 60, 3), dtype=np.uint8)
    assert np.array_equal(autoencoder.render(autoencoder.identity(), photo), photo)
    x = torch.rand((1, 3, 12, 18))
    assert torch.equal(autoencoder.apply(autoencoder.identity(), x), x)
    grid = torch.zeros((1, NUMBERS, LEVELS, 8, 8))
    assert torch.equal(autoencoder.encode(grid), autoencoder.identity())


def test_full_size_and_sketch_agree(autoencoder):
    z = torch.randn((1, 16, 8, 8))
    photo = np.random.default_rng(2).random((30, 45, 3)).astype(np.float32)
    x = torch.from_numpy(photo).permute(2, 0, 1)[None]
    sketch = autoencoder.apply(z, x)[0].permute(1, 2, 0).detach().numpy()
    np.testing.assert_allclose(autoencoder.render(z[0], photo), sketch, atol=1e-5)


def test_it_is_saved_and_loaded_as_any_model(autoencoder, tmp_path):
    autoencoder.save_pretrained(tmp_path)
    again = GradeAutoencoder.from_pretrained(tmp_path)
    z = torch.randn((1, 16, 8, 8))
    assert torch.equal(again.decode(z), autoencoder.decode(z))


@pytest.mark.parametrize("size", [(8, 8), (3, 200), (60, 90), (500, 40)])
def test_conditions_of_any_size(autoencoder, size):
    seen = autoencoder.condition(torch.rand((2, 3, *size)))
    assert seen.shape == (2, CHANNELS, PLACES, PLACES)
    assert bool(seen.isfinite().all())


def test_a_large_photograph_is_seen_as_its_small_self(autoencoder):
    small = torch.rand((1, 3, 64, 96))
    large = small.repeat_interleave(4, dim=2).repeat_interleave(4, dim=3)
    torch.testing.assert_close(
        autoencoder.condition(large), autoencoder.condition(small), atol=1e-4, rtol=1e-4
    )


def test_measures_say_where_it_is_light_and_how():
    x = torch.zeros((1, 3, 64, 64))
    x[..., 32:] = 1.0
    seen = measure(x)[0]
    torch.testing.assert_close(seen[0, 0], torch.tensor([0.0] * 4 + [1.0] * 4))
    torch.testing.assert_close(seen[TONES, 0], torch.tensor([1.0] * 4 + [0.0] * 4))
    torch.testing.assert_close(seen[TONES + LEVELS - 1, 0], torch.tensor([0.0] * 4 + [1.0] * 4))
    assert float(seen[TONES:].sum(dim=0).std()) < 1e-6
    assert condition(seen[None]).shape == (1, CHANNELS, PLACES, PLACES)


def test_skin_is_told_from_grass_sky_and_grey():
    colours = {
        "light skin": (0.88, 0.68, 0.56),
        "dark skin": (0.42, 0.27, 0.18),
        "grass": (0.3, 0.5, 0.2),
        "sky": (0.45, 0.65, 0.9),
        "grey": (0.5, 0.5, 0.5),
        "red": (0.9, 0.1, 0.1),
    }
    seen = {name: float(skin(torch.tensor(c)[None, :, None, None])) for name, c in colours.items()}
    assert min(seen["light skin"], seen["dark skin"]) > 0.7
    assert max(seen[name] for name in ("grass", "sky", "grey", "red")) < 0.1
    face = torch.tensor(colours["light skin"])[None, :, None, None].expand(1, 3, 64, 64)
    assert float(measure(face)[0, SKIN].mean()) > 0.7
