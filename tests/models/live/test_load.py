"""From a folder of checkpoints to live modules, on packs of random weights."""

from __future__ import annotations

import json
import shutil
import socket
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import torch

from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.live.devices import available_devices, find_device, pick_device
from muse_desktop.models.live.load import load
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.muse.events import Finished, Loading
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.shipped import SIDES
from tests.support.tiny_pack import LENGTH, SIZE, tiny_pack


@pytest.fixture(scope="module")
def pack(tmp_path_factory: pytest.TempPathFactory) -> PackInfo:
    return tiny_pack(tmp_path_factory.mktemp("packs") / "tiny")


@pytest.fixture(scope="module")
def models(pack: PackInfo) -> Models:
    return load(pack, "cpu")


@pytest.fixture
def copy(pack: PackInfo, tmp_path: Path) -> PackInfo:
    shutil.copytree(pack.path, tmp_path / "tiny")
    return read_pack(tmp_path / "tiny")


def picture(*shape: int) -> torch.Tensor:
    return torch.rand(*shape, generator=torch.Generator().manual_seed(1))


@pytest.mark.parametrize("vae", ["kl", "patch"])
def test_shapes_and_ranges(vae: Any, tmp_path: Path) -> None:
    models = load(tiny_pack(tmp_path / "tiny", vae=vae), "cpu")
    condition = models.text.encode("a cat by a lake")
    assert condition.embeddings.shape == (1, LENGTH, 16)
    assert condition.length == 7  # five words between two marks
    assert models.text.encode("").length == 2
    z = torch.randn(2, models.denoiser.channels, 8, 8)
    assert models.denoiser(z, torch.tensor(5), condition.embeddings).shape == z.shape
    x = models.decoder.decode(z)
    assert x.shape == (2, 3, 8 * models.denoiser.scale, 8 * models.denoiser.scale)
    assert models.decoder.encode(x).shape == z.shape
    preview = models.decoder.preview(z)
    assert 0 <= preview.min() <= preview.max() <= 1
    for classifier in (models.guide, models.judge):
        assert classifier.logits(picture(2, 3, 50, 70)).shape == (2, 8)
    images = models.similarity.image(picture(2, 3, 50, 70))
    texts = models.similarity.text(["a cat", "a tree by the sea"])
    assert torch.allclose(images.norm(dim=-1), torch.ones(2), atol=1e-5)
    assert torch.allclose(texts.norm(dim=-1), torch.ones(2), atol=1e-5)
    assert (models.native_size, models.size_multiple) == (SIZE, 8)
    assert models.calibration.earliest == 0.2
    assert np.allclose(models.confusions.sum(axis=1), 1.0)


def test_the_patch_autoencoder_gives_back_what_lies_in_its_subspace(tmp_path: Path) -> None:
    models = load(tiny_pack(tmp_path / "tiny", vae="patch"), "cpu")
    z = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    assert torch.allclose(models.decoder.encode(models.decoder.decode(z)), z, atol=1e-5)


def test_text_is_encoded_as_diffusers_does(pack: PackInfo, models: Models) -> None:
    from diffusers import StableDiffusionPipeline

    pipeline = StableDiffusionPipeline.from_pretrained(pack.part("pipeline"))
    wanted, empty = pipeline.encode_prompt("a cat by a lake", "cpu", 1, True)
    assert torch.equal(models.text.encode("a cat by a lake").embeddings, wanted)
    assert torch.equal(models.text.encode("").embeddings, empty)


def test_an_unguided_picture_is_diffusers_own(pack: PackInfo, models: Models) -> None:
    from diffusers import StableDiffusionPipeline

    request = ask(mode="generate", prompt="a cat by a lake", seed=3, steps=6, preview=None)
    *_, finished = synthesize(models, request)
    assert isinstance(finished, Finished)
    pipeline = StableDiffusionPipeline.from_pretrained(pack.part("pipeline"))
    pipeline.set_progress_bar_config(disable=True)
    noise = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(3))
    with torch.no_grad():
        wanted = pipeline(
            request.recipe.prompt, num_inference_steps=6, guidance_scale=4.0, latents=noise,
            height=SIZE, width=SIZE, output_type="np",
        ).images[0]  # fmt: skip
    got = np.frombuffer(finished.picture.data, np.uint8).reshape(SIZE, SIZE, 3)
    assert np.abs(got.astype(int) - np.round(wanted * 255).astype(int)).max() <= 1


def test_phrases_fill_the_wanted_number_of_tokens(models: Models) -> None:
    two = models.text.phrase("sad, sorrowful", 2)
    assert two.shape == (2, 16)
    five = models.text.phrase("sad, sorrowful", 5)
    known = models.text.phrase("sad sorrowful unheard", 5)
    assert five.shape == (5, 16)
    assert torch.equal(known[0], known[2])
    assert not torch.equal(known[0], known[1])
    assert models.text.phrase("", 3).shape == (3, 16)


def test_endings_are_what_stands_from_their_end_mark_on(models: Models) -> None:
    whole = models.text.encode("sad sorrowful")
    end = whole.length - 1
    phrase = models.text.ending("sad sorrowful", 3)
    assert torch.equal(phrase, whole.embeddings[0, end : end + 3])
    assert torch.equal(models.text.ending("sad unheard sorrowful", 3), phrase)
    places = whole.embeddings.shape[1]
    more = models.text.ending("sad sorrowful", places)
    assert more.shape == (places, 16)
    assert torch.equal(more[-1], whole.embeddings[0, -1])
    assert models.text.ending("", 3).shape == (3, 16)


def test_unknown_and_unread_words(models: Models) -> None:
    assert models.text.unknown_words("A Cat, zebras & ZEBRAS by xyzzy!") == ("zebras", "xyzzy")
    text: Any = models.text
    assert text.unread_text("a cat") == ""
    assert text.unread_text("a cat " * 7) == ""
    assert text.unread_text("a cat " * 7 + "by a lake.") == "by a lake"


def test_labels_are_mapped_by_name(models: Models, pack: PackInfo) -> None:
    config = json.loads((pack.part("guide") / "config.json").read_text())
    by_name = {label: int(index) for index, label in config["id2label"].items()}
    guide: Any = models.guide
    x = picture(1, 3, SIZE, SIZE)
    everything = guide._model(pixel_values=guide._preprocess(x)).logits
    wanted = everything[:, [by_name[emotion] for emotion in EMOTIONS]]
    assert torch.equal(guide.logits(x), wanted)
    assert by_name["neutral"] not in guide._columns


def test_gradients_reach_the_picture_and_the_condition(models: Models) -> None:
    x = picture(1, 3, 40, 56).requires_grad_()
    loss = models.guide.logits(x)[0, 0] + models.similarity.image(x)[0, 0]
    assert torch.autograd.grad(loss, x)[0].abs().max() > 0
    c = models.text.encode("a cat").embeddings.clone().requires_grad_()
    z = torch.randn(1, models.denoiser.channels, 8, 8)
    out = models.decoder.decode(models.denoiser(z, torch.tensor(500), c))
    assert torch.autograd.grad(out.square().mean(), c)[0].abs().max() > 0


def test_progress_and_cancel(pack: PackInfo) -> None:
    told: list[Loading] = []
    load(pack, "cpu", on_progress=told.append)
    fractions = [event.fraction for event in told]
    assert fractions[0] == 0.0
    assert fractions[-1] == 1.0
    assert fractions == sorted(fractions, key=float)
    asked = 0

    def after_three() -> bool:
        nonlocal asked
        asked += 1
        return asked > 3

    with pytest.raises(LoadingCancelled):
        load(pack, "cpu", is_cancelled=after_three)
    assert asked == 4


def test_nothing_turns_to_the_network(pack: PackInfo, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: Any, **kwargs: Any) -> Any:
        raise AssertionError("a socket was used")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    request = ask(mode="generate", prompt="a cat", target=Blend.of("awe"), steps=3, start=0.0)
    assert isinstance([*synthesize(load(pack, "cpu"), request)][-1], Finished)


def test_nothing_is_printed(pack: PackInfo, capfd: pytest.CaptureFixture[str]) -> None:
    load(pack, "cpu")
    assert capfd.readouterr() == ("", "")


@pytest.mark.parametrize(
    "name",
    [
        "pipeline/model_index.json",
        "pipeline/scheduler/scheduler_config.json",
        "pipeline/tokenizer/tokenizer.json",
        "pipeline/unet/config.json",
        "pipeline/vae/diffusion_pytorch_model.safetensors",
        "guide/model.safetensors",
        "judge/preprocessor_config.json",
        "clip/config.json",
    ],
)
@pytest.mark.parametrize("harm", ["missing", "cut"])
def test_missing_and_damaged_files_are_named(copy: PackInfo, name: str, harm: str) -> None:
    file = copy.path / name
    if harm == "missing":
        file.unlink()
    else:
        file.write_bytes(file.read_bytes()[: file.stat().st_size // 2])
    with pytest.raises(ModelError) as caught:
        load(copy, "cpu")
    said = str(caught.value)
    assert "\n" not in said
    assert str(file if name[-12:] != ".safetensors" or harm == "cut" else file.parent) in said


def test_changed_bytes_are_found_by_their_hash(copy: PackInfo) -> None:
    file = copy.part("pipeline") / "tokenizer" / "tokenizer.json"
    file.write_text(file.read_text().replace('"WordLevel"', '"NoSuchModel"'))
    with pytest.raises(ModelError, match=r"tokenizer\.json is damaged"):
        load(copy, "cpu")


def test_weights_that_load_but_were_changed_are_refused(copy: PackInfo) -> None:
    file = copy.part("guide") / "model.safetensors"
    data = bytearray(file.read_bytes())
    data[len(data) // 2] ^= 1
    file.write_bytes(data)
    with pytest.raises(ModelError, match=r"model\.safetensors is damaged: install"):
        load(copy, "cpu")


def test_pickles_are_refused(copy: PackInfo) -> None:
    weights = copy.part("judge") / "model.safetensors"
    weights.rename(weights.with_name("pytorch_model.bin"))
    with pytest.raises(ModelError, match=r"pytorch_model\.bin is a pickle"):
        load(copy, "cpu")


def test_weights_that_lack_something_are_refused(copy: PackInfo) -> None:
    from safetensors.torch import load_file, save_file

    for part in ("guide/model", "pipeline/unet/diffusion_pytorch_model"):
        file = copy.path / f"{part}.safetensors"
        whole = load_file(file)
        save_file(dict(list(whole.items())[1:]), file, metadata={"format": "pt"})
        with pytest.raises(ModelError, match=r"do not fit their config\.json"):
            load(copy, "cpu")
        save_file(whole, file, metadata={"format": "pt"})
    load(copy, "cpu")


def edit_json(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def test_other_pipelines_and_foreign_code_are_refused(copy: PackInfo) -> None:
    index = copy.part("pipeline") / "model_index.json"
    text = index.read_text()
    edit_json(index, unet=["os", "system"])
    with pytest.raises(ModelError, match="not allowed"):
        load(copy, "cpu")
    index.write_text(text)
    edit_json(index, unet=["diffusers", "NoSuchModel"])
    with pytest.raises(ModelError, match="NoSuchModel"):
        load(copy, "cpu")
    index.write_text(text)
    edit_json(index, _class_name="FluxPipeline")
    with pytest.raises(ModelError, match="FluxPipeline"):
        load(copy, "cpu")


def test_a_classifier_without_the_eight_is_refused(copy: PackInfo) -> None:
    config = copy.part("judge") / "config.json"
    labels = {str(i): name for i, name in enumerate(EMOTIONS)} | {"7": "hunger"}
    edit_json(config, id2label=labels, label2id={name: int(i) for i, name in labels.items()})
    with pytest.raises(ModelError, match="no label for sadness"):
        load(copy, "cpu")


def test_parts_of_different_models_are_refused(copy: PackInfo, tmp_path: Path) -> None:
    from transformers import CLIPTextConfig, CLIPTextModel

    wide = CLIPTextConfig(
        vocab_size=40, hidden_size=32, intermediate_size=32, num_hidden_layers=1,
        num_attention_heads=2, max_position_embeddings=LENGTH,
    )  # fmt: skip
    CLIPTextModel(wide).save_pretrained(copy.part("pipeline") / "text_encoder")
    with pytest.raises(ModelError, match="text encoder and denoiser differ"):
        load(copy, "cpu")


def test_devices() -> None:
    assert available_devices()[-1] == "cpu"
    assert pick_device("cpu") == torch.device("cpu")
    assert str(pick_device()).split(":")[0] == available_devices()[0].split(":")[0]
    with pytest.raises(ModelError, match=r"no device “quantum”.*auto"):
        pick_device("quantum")


@pytest.mark.parametrize(
    ("name", "names", "found"),
    [
        ("cuda:0", ["cuda", "cpu"], "cuda"),
        ("cuda", ["cuda:0", "cuda:1", "cpu"], "cuda:0"),
        ("cuda:1", ["cuda:0", "cuda:1", "cpu"], "cuda:1"),
        ("cuda:1", ["cuda", "cpu"], None),
        ("mps", ["cpu"], None),
        ("cpu", ["cpu"], "cpu"),
    ],
)
def test_a_device_is_found_by_either_of_its_names(
    name: str, names: list[str], found: str | None
) -> None:
    assert find_device(name, names) == found


@pytest.mark.storybook
@pytest.mark.parametrize("name", SIDES)
def test_storybook_draws_and_stays_small(name: str) -> None:
    from muse_desktop.models.packs.library import Library

    models = load(Library().find(name), "cpu")
    request = ask(mode="generate", prompt="a cottage by a lake", steps=2, preview=None)
    finished = [*synthesize(models, request)][-1]
    assert isinstance(finished, Finished)
    assert (finished.picture.width, finished.picture.height) == (SIDES[name], SIDES[name])
    assert finished.evidence.unknown_words == ()
