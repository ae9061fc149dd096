"""Grades as values, and what they do to pictures of any size."""

from __future__ import annotations

import numpy as np
import pytest
import torch

from muse_desktop.models.bilateral_grid import LEVELS, NUMBERS
from muse_desktop.models.common_light import in_common_light
from muse_desktop.models.grade_condition import measure
from muse_desktop.models.live import photographer
from muse_desktop.models.live.photographer import SKIN_DEGREES, GradeDecoder, global_table, regrade
from muse_desktop.models.skin_hue import skin_tones, spare_skin_of
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture


def grade(seed: int = 0, size: float = 0.15) -> Grade:
    rng = np.random.default_rng(seed)
    grid = (size * rng.standard_normal((NUMBERS, LEVELS, 8, 8))).astype("<f2")
    return Grade(grid.shape, grid.tobytes())


def photograph(width: int = 90, height: int = 61) -> Picture:
    rng = np.random.default_rng(1)
    return Picture(
        width, height, "RGB", rng.integers(0, 256, width * height * 3, np.uint8).tobytes()
    )


def numbers(picture: Picture) -> np.ndarray:
    return np.frombuffer(picture.data, np.uint8).astype(float)


class Straight:
    """An autoencoder whose latents are grids."""

    dtype = torch.float32

    def decode(self, z: torch.Tensor) -> torch.Tensor:
        return z


def test_whatever_is_seen_and_kept_has_skin_spared_and_a_gradient(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(photographer, "people", lambda x: np.ones((8, 8)))
    face = torch.tensor((0.86, 0.64, 0.52)).view(1, 3, 1, 1).expand(1, 3, 64, 64).contiguous()
    decoder = GradeDecoder(Straight(), face)
    drawn = torch.zeros(1, NUMBERS, LEVELS, 8, 8)
    drawn[:, 0], drawn[:, 2] = -0.25, 0.2
    z = drawn.clone().requires_grad_()
    seen = decoder.decode(z)
    (gradient,) = torch.autograd.grad(seen.sum(), z)
    assert gradient.abs().sum() > 0
    picture, grade_kept = decoder.render(drawn, face, None)
    tones = skin_tones(face, np.ones((8, 8)))
    lit = in_common_light(drawn, np.ones((8, 8)))
    maps = measure(face)[0].numpy()
    spared = spare_skin_of(lit[0].double().numpy(), maps, SKIN_DEGREES, tones)
    kept = np.frombuffer(grade_kept.data, "<f2").reshape(spared.shape).astype(float)
    assert kept == pytest.approx(spared, abs=1e-3)
    assert not np.allclose(kept, drawn[0].numpy(), atol=0.05)
    assert (picture * 255).round() == pytest.approx((seen.detach() * 255).round(), abs=1.5)
    unchanged = decoder.decode(torch.zeros_like(drawn))
    assert torch.equal(unchanged, face)


def test_a_white_bed_about_people_is_not_magenta(monkeypatch: pytest.MonkeyPatch) -> None:
    bed = torch.full((1, 3, 64, 64), 0.75)
    drawn = torch.zeros(1, NUMBERS, LEVELS, 8, 8)
    drawn[:, 0], drawn[:, 1], drawn[:, 2] = 0.2, -0.3, 0.2
    magenta = []
    for somebody in (np.zeros((8, 8)), np.ones((8, 8))):
        monkeypatch.setattr(photographer, "people", lambda x, shown=somebody: shown)
        decoder = GradeDecoder(Straight(), bed)
        picture, _ = decoder.render(drawn, bed, None)
        red, green, blue = picture[0].mean(dim=(1, 2)).tolist()
        magenta.append((red + blue) / 2 - green)
        seen = decoder.decode(drawn)[0].mean(dim=(1, 2)).tolist()
        assert [red, green, blue] == pytest.approx(seen, abs=1 / 255)
    assert magenta[0] > 0.3
    assert magenta[1] < 0.6 * magenta[0]


def test_sand_is_no_skin() -> None:
    sand = torch.tensor((0.86, 0.64, 0.52)).view(1, 3, 1, 1).expand(1, 3, 64, 64).contiguous()
    drawn = torch.zeros(1, NUMBERS, LEVELS, 8, 8)
    drawn[:, 0], drawn[:, 2] = -0.25, 0.2
    _, kept = GradeDecoder(Straight(), sand).render(drawn, sand, None)
    assert np.frombuffer(kept.data, "<f2").reshape(drawn.shape) == pytest.approx(drawn, abs=1e-3)


def test_no_amount_is_the_photograph_byte_for_byte() -> None:
    assert regrade(photograph(), grade(), 0.0) == photograph()


def test_an_amount_lies_between() -> None:
    none, half, full = (numbers(regrade(photograph(), grade(size=0.03), a)) for a in (0, 0.5, 1))
    assert np.abs(full - none).mean() > 3
    assert np.abs(half - (none + full) / 2).mean() < 1.0


def test_where_the_mask_is_black_bytes_stay() -> None:
    picture = photograph()
    cut = np.zeros((picture.height, picture.width), np.uint8)
    cut[:, 40:] = 255
    mask = Picture(picture.width, picture.height, "L", cut.tobytes())
    before = numbers(picture).reshape(picture.height, picture.width, 3)
    after = numbers(regrade(picture, grade(), 1.0, mask)).reshape(before.shape)
    whole = numbers(regrade(picture, grade(), 1.0)).reshape(before.shape)
    assert np.array_equal(after[:, :40], before[:, :40])
    assert np.abs(after[:, 40:] - whole[:, 40:]).max() <= 1


def test_amounts_out_of_range_and_foreign_masks_are_refused() -> None:
    for amount in (-0.1, 1.6, float("nan")):
        with pytest.raises(ValueError, match="amount"):
            regrade(photograph(), grade(), amount)
    with pytest.raises(ValueError, match="size"):
        regrade(photograph(), grade(), 1.0, Picture(2, 2, "L", bytes(4)))


def test_a_grade_goes_through_json() -> None:
    assert Grade.from_json(grade().to_json()) == grade()
    wrong: list[dict[str, object]] = [
        {},
        {"shape": [1, 2, 3], "half": ""},
        {"shape": [1, 1, 1, 1], "half": "?"},
        {"shape": [2**40, 1, 1, 1], "half": ""},
        {"shape": None, "half": ""},
    ]
    for data in wrong:
        with pytest.raises(ValueError, match=r"shape|half"):
            Grade.from_json(data)


def test_a_grade_that_is_the_same_everywhere_is_its_table() -> None:
    rng = np.random.default_rng(2)
    column = (0.1 * rng.standard_normal((NUMBERS, LEVELS, 1, 1))).astype("<f2")
    even = Grade(
        (NUMBERS, LEVELS, 8, 8), np.broadcast_to(column, (NUMBERS, LEVELS, 8, 8)).tobytes()
    )
    table = global_table(even, size=9)
    colour = (2, 5, 7)  # of red, green and blue, in eighths
    picture = Picture(1, 1, "RGB", bytes(round(255 * n / 8) for n in colour))
    got = numbers(regrade(picture, even)) / 255
    red, green, blue = colour
    assert got == pytest.approx(table[blue, green, red], abs=0.01)
    assert torch.from_numpy(global_table(even, 0.0, 3))[2, 1, 0].tolist() == [0.0, 0.5, 1.0]
