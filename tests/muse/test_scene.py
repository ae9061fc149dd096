"""What the classifiers are shown, in closed form: the tiny decoder's pictures are plain patches."""

from __future__ import annotations

from dataclasses import replace

import pytest
import torch
from torch.nn import functional as F

from muse_desktop.emotion import Blend
from muse_desktop.muse import pixels
from muse_desktop.muse.request import Picture
from muse_desktop.muse.scene import Scene, Source, as_seen
from muse_desktop.muse.transfer import soften_inside, transfer
from muse_desktop.painter.scene import Scene as Drawn
from tests.support.requests import ask
from tests.support.tiny_models import SCALE, SIZE, TinyDrawer, scenery, tiny_models

MODELS = tiny_models()
CELLS = SIZE // SCALE


def mask(width: int, height: int, left: int, top: int, right: int, bottom: int) -> Picture:
    data = bytearray(width * height)
    for y in range(top, bottom):
        data[y * width + left : y * width + right] = bytes([255]) * (right - left)
    return Picture(width, height, "L", bytes(data))


def prepared(picture: Picture, cut: Picture | None = None) -> Source:
    request = ask("edit", "", Blend.of("awe"), source=picture, mask=cut)
    return Source.of(MODELS, request, as_seen(MODELS, picture))


def moved(source: Source, by: float = 0.2) -> torch.Tensor:
    """Return a latent whose picture is ``by`` brighter than the source's, everywhere."""
    return source.z0 + 2.0 * by


def test_a_source_is_seen_at_the_models_size_and_kept_at_its_own() -> None:
    picture = scenery(96, 64)
    source = prepared(picture, mask(96, 64, 40, 20, 80, 50))
    width, height = pixels.fit(96, 64, SIZE**2, SCALE)
    assert pixels.to_picture(pixels.to_unit(source.full)) == picture
    assert torch.equal(source.low, pixels.resize(source.full, height, width))
    assert source.z0.shape[-2:] == (height // SCALE, width // SCALE)
    assert torch.equal(source.reconstruction, MODELS.decoder.decode(source.z0))
    assert torch.equal(source.sketch, MODELS.decoder.sketch(source.z0))
    assert source.cut is not None
    assert source.alpha is not None
    assert source.cut.shape[-2:] == (64, 96)
    assert source.alpha.shape[-2:] == (height, width)
    assert float(source.alpha.max()) == pytest.approx(1.0, abs=0.02)
    whole = prepared(picture)
    assert (whole.cut, whole.alpha, whole.latent_mask) == (None, None, None)


def test_every_latent_that_the_mask_touches_may_change() -> None:
    # Of 32×32 pixels those from 9 to 13 both ways; latents are cells of four.
    source = prepared(scenery(), mask(SIZE, SIZE, 9, 9, 13, 13))
    assert source.latent_mask is not None
    expected = torch.zeros(1, 1, CELLS, CELLS)
    expected[..., 2:4, 2:4] = 1.0
    assert torch.equal((source.latent_mask > 0).float(), expected)
    assert float(source.latent_mask.max()) == 1.0


def test_the_unchanged_latent_shows_the_source_with_all_its_detail() -> None:
    source = prepared(scenery())
    shown = Scene(MODELS, "", source).picture(source.z0)
    assert torch.allclose(shown, source.low, atol=1e-6)
    assert not torch.allclose(shown, source.sketch, atol=0.02)


def test_a_change_is_added_to_the_source_and_generated_pictures_have_none() -> None:
    source = prepared(scenery())
    shown = Scene(MODELS, "", source).picture(moved(source, 0.1))
    assert torch.allclose(shown, (source.low + 0.1).clamp(0.0, 1.0), atol=1e-5)
    plain = Scene(MODELS, "a house", None).picture(moved(source, 0.1))
    assert torch.allclose(plain, (source.sketch + 0.1).clamp(0.0, 1.0), atol=1e-5)


def test_what_an_edit_clips_is_counted_against_its_source() -> None:
    source = prepared(scenery())
    scene = Scene(MODELS, "", source)
    assert scene.newly_clipped(source.low) == 0.0
    white = source.low.clone()
    white[..., : white.shape[-2] // 4, :] = 1.0
    assert scene.newly_clipped(white) == pytest.approx(0.25)
    assert Scene(MODELS, "a house", None).newly_clipped(white) == 0.0  # nothing was there before


def test_outside_the_mask_the_classifiers_see_the_source_and_on_its_edge_both() -> None:
    source = prepared(scenery(128, 128), mask(128, 128, 32, 32, 128, 128))
    assert source.alpha is not None
    shown = Scene(MODELS, "", source).picture(moved(source, 0.1))
    expected = source.low + 0.1 * source.alpha
    assert torch.allclose(shown, expected.clamp(0.0, 1.0), atol=1e-5)
    outside = source.alpha == 0
    assert outside.float().mean() > 0.3
    assert torch.equal(shown[outside.expand_as(shown)], source.low[outside.expand_as(shown)])


def test_the_clamp_is_seen_and_the_gradient_does_not_vanish_there() -> None:
    scene = Scene(MODELS, "a house", None)
    z = torch.full((1, 3, CELLS, CELLS), 3.0, requires_grad=True)  # a picture of 2.0
    shown = scene.picture(z)
    assert torch.equal(shown, torch.ones_like(shown))
    (g,) = torch.autograd.grad(shown.sum(), z)
    assert torch.allclose(g, torch.full_like(g, SCALE**2 / 2.0))
    assert torch.equal(scene.picture(-z), torch.zeros_like(shown))


def test_a_drawing_is_seen_as_it_is_drawn_and_its_sketch_has_the_gradient() -> None:
    models = replace(MODELS, drawer=TinyDrawer())
    scene = Scene(models, "a house", None, (SIZE, SIZE))
    z = torch.full((1, 3, CELLS, CELLS), 0.5, requires_grad=True)
    shown = scene.picture(z)
    # The painter draws the negative of what the sketch shows.
    assert torch.allclose(shown, torch.full_like(shown, 0.25), atol=0.01)
    (g,) = torch.autograd.grad(shown.sum(), z)
    assert torch.allclose(g, torch.full_like(g, SCALE**2 / 2.0))


def test_content_that_is_settled_is_seen_whatever_an_estimate_says_of_it() -> None:
    models = replace(MODELS, drawer=TinyDrawer())
    scene = Scene(models, "a house", None, (SIZE, SIZE))
    scene.content = torch.zeros(1, 3, CELLS, CELLS)
    z = torch.full((1, 3, CELLS, CELLS), 0.5, requires_grad=True)
    shown = scene.picture(z)
    assert torch.allclose(shown[:, :2], torch.full_like(shown[:, :2], 0.5), atol=0.01)
    assert torch.allclose(shown[:, 2], torch.full_like(shown[:, 2], 0.25), atol=0.01)
    (g,) = torch.autograd.grad(shown.sum(), z)
    assert not g[:, :2].any()
    assert bool((g[:, 2] > 0).all())


def test_a_preview_has_the_content_that_is_settled() -> None:
    models = replace(MODELS, drawer=TinyDrawer())
    scene = Scene(models, "a house", None, (SIZE, SIZE))
    z = torch.full((1, 3, CELLS, CELLS), 0.5)
    before = scene.preview(z)
    assert torch.allclose(before, torch.full_like(before, 0.25), atol=0.01)
    scene.content = torch.zeros_like(z)
    shown = scene.preview(z)
    assert torch.allclose(shown[:, :2], torch.full_like(shown[:, :2], 0.5), atol=0.01)
    assert torch.allclose(shown[:, 2], torch.full_like(shown[:, 2], 0.25), atol=0.01)


def test_of_a_drawings_edit_the_source_is_seen_as_it_is_drawn_too() -> None:
    models = replace(MODELS, drawer=TinyDrawer())
    picture = scenery()
    request = replace(ask("edit", "", Blend.of("awe"), source=picture), drawn=Drawn())
    source = Source.of(models, request, as_seen(models, picture))
    assert torch.allclose(source.low, pixels.to_unit(source.full), atol=1e-6)


def test_a_pictures_size_is_the_models_and_in_an_edit_its_sources() -> None:
    z = torch.zeros(1, 3, 5, 7)
    assert Scene(MODELS, "a house", None).size(z) == (5 * SCALE, 7 * SCALE)
    source = prepared(scenery(96, 64))
    assert Scene(MODELS, "", source).size(z) == tuple(source.low.shape[-2:])
    assert source.low.shape[-2] < source.low.shape[-1]


def test_similarity_is_to_the_prompt_to_the_source_or_the_mean_of_both() -> None:
    source = prepared(scenery())
    x = source.low.flip(-1)
    image, prompt, own = (
        MODELS.similarity.image(x),
        MODELS.similarity.text(["a house"]),
        MODELS.similarity.image(source.low),
    )
    to_text, to_source = float((image * prompt).sum()), float((image * own).sum())
    assert abs(to_text - to_source) > 0.03
    generated = Scene(MODELS, "a house", None).similarity(x)
    assert float(generated[0]) == pytest.approx(to_text)
    assert generated[1] is None
    edited = Scene(MODELS, " ", source).similarity(x)
    assert [float(s) for s in edited if s is not None] == pytest.approx([to_source, to_source])
    both = Scene(MODELS, "a house", source).similarity(x)
    assert float(both[0]) == pytest.approx((to_text + to_source) / 2)
    assert both[1] is not None
    assert float(both[1]) == pytest.approx(to_source)


def test_a_preview_is_small_and_shows_what_the_picture_will() -> None:
    scene = Scene(MODELS, "a house", None)
    z = torch.linspace(-0.9, 0.9, 3 * CELLS**2).view(1, 3, CELLS, CELLS)
    assert torch.allclose(scene.preview(z), z / 2.0 + 0.5)
    source = prepared(scenery())
    low = F.avg_pool2d(source.low, SCALE)
    edit = Scene(MODELS, "", source)
    assert torch.allclose(edit.preview(source.z0), pixels.resize(source.low, CELLS, CELLS))
    assert torch.allclose(edit.preview(moved(source, 0.1)), low + 0.1, atol=0.06)


def test_a_preview_of_a_masked_edit_keeps_the_rest_and_stays_within_what_can_be_shown() -> None:
    source = prepared(scenery(), mask(SIZE, SIZE, 0, 0, SIZE // 2, SIZE))
    shown = Scene(MODELS, "", source).preview(moved(source, 0.3))
    low = pixels.resize(source.low, CELLS, CELLS)
    left, right = slice(0, CELLS // 2 - 1), slice(CELLS // 2 + 1, CELLS)
    # The tiny decoder's preview holds no more than white: the change is 0.3 where there is room.
    assert torch.allclose(shown[..., right], low[..., right])
    assert float((shown[..., left] - low[..., left]).mean()) == pytest.approx(0.28, abs=0.03)
    bright = Scene(MODELS, "", source).preview(moved(source, 0.9))
    dark = Scene(MODELS, "", source).preview(moved(source, -0.9))
    assert float(bright.max()) <= 1.0
    assert float(dark.min()) >= 0.0


@pytest.mark.parametrize("size", [(SIZE, SIZE), (100, 60)])
def test_an_edit_is_brought_back_to_the_originals_pixels(size: tuple[int, int]) -> None:
    width, height = size
    cut = mask(width, height, 0, 0, width // 2, height)
    source = prepared(scenery(width, height), cut)
    assert torch.equal(source.finished(MODELS, source.z0)[0], source.full)
    brought, grade, _ = source.finished(MODELS, moved(source))
    assert grade is None
    change = torch.full_like(source.low, 0.2)
    alpha = soften_inside(pixels.to_view(cut))
    wanted = transfer(source.full, source.low, change, alpha)
    assert int((brought.int() - wanted.int()).abs().max()) <= 1
    assert torch.equal(brought[..., width // 2 :], source.full[..., width // 2 :])
    assert float((brought - source.full)[..., : width // 4].float().mean()) == pytest.approx(
        51, abs=2
    )
