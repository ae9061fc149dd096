"""The reader of photographs: its parts in closed form, its light, its way to and from disk."""

from __future__ import annotations

import numpy as np
import pytest
import torch
import torch.nn.functional as F
from transformers import AutoModelForImageClassification

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.light_networks import PLANES, SHAPES
from muse_desktop.models.lite_trunk import LiteTrunk, SameConv
from muse_desktop.models.live.adapters import TransformersClassifier
from muse_desktop.models.live.preprocess import Preprocess
from muse_desktop.models.photograph_reader import (
    LABELS,
    PhotographReader,
    PhotographReaderConfig,
    light_affect,
    register,
    without_light,
)

STAGES = [[1, 3, 1, 1, 8], [2, 3, 2, 2, 8]]
AS_IS = Preprocess(None, None, None, (0.0, 0.0, 0.0), (1.0, 1.0, 1.0))


@pytest.fixture
def reader() -> PhotographReader:
    torch.manual_seed(3)
    reader = PhotographReader(PhotographReaderConfig(stages=STAGES, rank=4, centres=5))
    reader.table.uniform_(0.05, 1.0)
    reader.rated.normal_()
    reader.answers.normal_()
    reader.feature_scale.fill_(0.5)
    reader.affect.copy_(torch.tensor([[0.1, -0.2], [0.3, 0.2], [0.5, 0.4]]))
    return reader.eval().requires_grad_(False)


def photograph(seed: int = 0, side: int = 64) -> torch.Tensor:
    """Colour that varies over the picture, away from black and white."""
    generator = torch.Generator().manual_seed(seed)
    coarse = torch.rand(1, 3, 6, 6, generator=generator)
    return F.interpolate(coarse, size=(side, side), mode="bicubic").clamp(0, 1) * 0.5 + 0.25


def test_padding_is_tensorflows_with_a_stride() -> None:
    conv = SameConv(1, 1, 3, stride=2)
    torch.nn.init.ones_(conv.weight)
    torch.nn.init.zeros_(conv.bias)
    x = torch.zeros(1, 1, 4, 4)
    x[..., 3, 3] = 1.0
    # SAME of an even side pads below and right only: windows begin at 0 and 2.
    assert conv(x)[0, 0].tolist() == [[0.0, 0.0], [0.0, 1.0]]
    x = x.flip(-1, -2)
    assert conv(x)[0, 0].tolist() == [[1.0, 0.0], [0.0, 0.0]]


def test_trunk_halves_the_picture_and_stays_in_range() -> None:
    trunk = LiteTrunk(STAGES, stem=8, width=16)
    h = trunk(torch.randn(2, 3, 33, 64))
    assert h.shape == (2, 16, 9, 16)
    assert h.min() >= 0
    assert h.max() <= 6


@pytest.mark.parametrize(
    "change",
    [
        lambda x: 0.2 + 0.5 * x,
        lambda x: x + torch.tensor([0.1, 0.0, -0.1]).view(1, 3, 1, 1),
        lambda x: (
            0.5 * x
            + 0.5 * (x * torch.tensor([0.299, 0.587, 0.114]).view(1, 3, 1, 1)).sum(1, keepdim=True)
        ),
    ],
    ids=["exposure and contrast", "a cast", "saturation"],
)
def test_what_is_shown_hardly_depends_on_the_light(change) -> None:
    x = photograph()
    before, after = without_light(x), without_light(change(x))
    assert (before - after).abs().mean() < 0.5 * (x - change(x)).abs().mean()
    assert before.mean() == pytest.approx(0.46, abs=0.02)


def test_light_is_pleasant_where_bright_and_arousing_where_colourful() -> None:
    x = torch.full((1, 3, 4, 4), 0.53)
    assert light_affect(x)[0].tolist() == pytest.approx([0.22 * -0.31, 0.60 * -0.31], abs=1e-5)
    brighter = light_affect(x + 0.1) - light_affect(x)
    assert brighter[0].tolist() == pytest.approx([0.069, -0.031], abs=1e-5)


def test_the_kernel_fades_far_from_all_that_was_rated(reader) -> None:
    near = reader.rated[2:3] * reader.feature_scale + reader.feature_mean
    assert reader.kernel(near)[0, 2] == pytest.approx(1.0)
    far = near + 1e3
    assert reader.kernel(far).max() == 0
    eight, affect = reader.content(far)
    named = reader.named(far)
    assert torch.allclose(eight, (named[:, :8] + 0.01).log())
    expected = reader.affect[0] + reader.affect[1] * named[:, 8:]
    assert torch.allclose(affect, expected)


def test_light_without_a_mood_leaves_the_content_alone(reader) -> None:
    x = photograph()
    reader.light.layers[-1].weight.zero_()
    reader.light.layers[-1].bias.copy_(torch.tensor([0.0] * 8 + [50.0]))
    read = reader(x).logits
    eight, affect = reader.content(reader.features(x))
    assert torch.allclose(read[:, :8].softmax(1), eight.softmax(1), atol=1e-5)
    gains = torch.tensor(reader.config.affect_gain)
    assert torch.allclose(read[:, 8:], (affect + gains * light_affect(x)).tanh(), atol=1e-5)


def test_a_mood_of_light_raises_its_emotion_and_moves_valence(reader) -> None:
    x = photograph()
    reader.light.layers[-1].weight.zero_()
    found = {}
    for mood in ("contentment", "sadness"):
        reader.light.layers[-1].bias.zero_()
        reader.light.layers[-1].bias[EMOTIONS.index(mood)] = 50.0
        found[mood] = reader(x).logits[0]
    for mood, other in (("contentment", "sadness"), ("sadness", "contentment")):
        k = EMOTIONS.index(mood)
        assert found[mood][:8].softmax(0)[k] > found[other][:8].softmax(0)[k] + 0.1
    assert found["contentment"][8] > found["sadness"][8]
    assert found["contentment"][9] > found["sadness"][9]


def test_a_picture_learns_from_the_reading(reader) -> None:
    x = photograph().requires_grad_()
    reader(x).logits[0, EMOTIONS.index("awe")].backward()
    assert x.grad is not None
    assert torch.isfinite(x.grad).all()
    assert x.grad.abs().sum() > 0


def test_a_flat_picture_is_read_too(reader) -> None:
    for value in (0.0, 0.5, 1.0):
        x = torch.full((1, 3, 64, 64), value, requires_grad=True)
        logits = reader(x).logits
        logits.sum().backward()
        assert torch.isfinite(logits).all()
        assert torch.isfinite(x.grad).all()


@pytest.mark.parametrize("light", [*PLANES, *SHAPES])
def test_comes_back_from_disk_by_its_configuration(tmp_path, light) -> None:
    torch.manual_seed(5)
    config = PhotographReaderConfig(stages=STAGES, rank=4, centres=2, light=light)
    before = PhotographReader(config).eval()
    before.table.uniform_()
    before.rated.normal_()
    before.feature_scale.fill_(1.0)
    before.answers.normal_()
    before.save_pretrained(tmp_path)
    register()
    after = AutoModelForImageClassification.from_pretrained(tmp_path).eval()
    x = photograph()
    assert tuple(after.config.id2label.values()) == LABELS
    # Weights that lie elsewhere in memory may be summed in another order.
    assert torch.allclose(before(x).logits, after(x).logits, rtol=0, atol=1e-5)


def test_the_adapter_takes_valence_and_arousal_by_name(reader) -> None:
    classifier = TransformersClassifier("guide", reader, AS_IS)
    x = photograph()
    whole = reader(x).logits
    assert torch.equal(classifier.logits(x), whole[:, :8])
    assert torch.equal(classifier.affect(x), whole[:, 8:])


def test_labels_are_the_eight_in_their_order() -> None:
    config = PhotographReaderConfig()
    assert [config.id2label[k] for k in range(8)] == list(EMOTIONS)
    assert np.all([config.label2id[name] == k for k, name in enumerate(LABELS)])


def test_who_learns_from_a_reading_finds_the_way_where_light_says_no_mood(reader) -> None:
    reader.config.light_gain, reader.config.unlit = 2.0, 12.0
    x = photograph().requires_grad_()
    steered = reader(x).logits
    with torch.no_grad():
        plain = reader(x).logits
    assert torch.equal(steered, plain)
    eight = torch.zeros(1, 8)
    light = reader.look(x).float()
    (wanted,) = torch.autograd.grad(light[0, :8].log_softmax(0)[2], x)
    (found,) = torch.autograd.grad(reader.steered(eight, reader.look(x).float())[0, 2], x)
    (flat,) = torch.autograd.grad(reader.join(eight, reader.look_shares(x))[0, 2], x)
    assert torch.allclose(found, 2.0 * wanted, atol=1e-3 * float(found.norm()))
    assert flat.norm() < 0.01 * found.norm()


def test_who_learns_from_a_reading_is_led_away_from_no_mood_too(reader) -> None:
    """Far before the other moods and level with none, only the share of none is left to win."""
    reader.config.light_gain, reader.config.unlit = 1.5, 5.0
    light = torch.tensor([[5.0] + 7 * [-9.0] + [0.0]], requires_grad=True)
    steered = reader.steered(torch.zeros(1, 8), light)
    (g,) = torch.autograd.grad(steered.log_softmax(1)[0, 0], light)
    assert g[0, 0] > 0.1
    assert g[0, 8] < -0.1


def test_pictures_of_one_photograph_in_other_light_need_no_other_look_at_what_is_shown(
    reader, monkeypatch
) -> None:
    x = photograph()
    shown = reader.content(reader.features(x))
    assert torch.equal(reader(x, shown=shown).logits, reader(x).logits)
    monkeypatch.setattr(reader, "trunk", None)
    darker = (0.5 * torch.cat([x, x.flip(1)])).requires_grad_()
    logits = reader(darker, shown=shown).logits
    assert logits.shape == (2, 10)
    (g,) = torch.autograd.grad(logits[0, 0], darker)
    assert g[0].abs().sum() > 0
    assert g[1].abs().sum() == 0
