"""From looks to a pack, on a few pictures and for a few steps."""

import json

import numpy as np
import pytest
import torch
from diffusers import UNet2DConditionModel
from PIL import Image
from transformers import CLIPTextModel

from muse_desktop.daylight import diffusion
from muse_desktop.daylight.data import Shards, fit_autoencoder, make_shard
from muse_desktop.daylight.drawing import Drawer, drawn_figures, drawn_sheet
from muse_desktop.daylight.export import export
from muse_desktop.daylight.looks import PhotoStatistics, sample
from muse_desktop.daylight.photographs import held_out, rated
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.grade_autoencoder import GradeAutoencoder
from muse_desktop.models.grade_condition import CHANNELS


@pytest.fixture(scope="module")
def photographs(tmp_path_factory):
    folder = tmp_path_factory.mktemp("photographs")
    (folder / "pictures").mkdir()
    rng = np.random.default_rng(0)
    lines = ["file,theme,category,valence,valence_sd,arousal,arousal_sd"]
    for i, theme in enumerate(("Bark", "Wolf", "Path", "Yarn")):
        small = rng.integers(20, 235, (6, 9, 3), dtype=np.uint8)
        picture = Image.fromarray(small).resize((96, 64), Image.Resampling.BICUBIC)
        picture.save(folder / "pictures" / f"{i}.png")
        lines.append(f"{i}.png,{theme},Scene,4,1,4,1")
    (folder / "ratings.csv").write_text("\n".join(lines) + "\n")
    return folder


@pytest.fixture(scope="module")
def work(photographs, tmp_path_factory):
    folder = tmp_path_factory.mktemp("work")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("muse_desktop.daylight.photographs.WALLPAPERS", ())
        patch.setattr("muse_desktop.daylight.data.CROPS", 12)
        autoencoder, explained = fit_autoencoder(photographs, crops_seen=25)
        assert explained > 0.98
        autoencoder.save_pretrained(folder / "autoencoder")
        make_shard(folder / "data", 0, photographs, autoencoder)
        diffusion.train(
            folder / "data", folder / "autoencoder", folder / "diffusion.pt", minutes=0.03, batch=8
        )
    return folder


def test_components_tell_looks_from_one_another(photographs, work):
    autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
    photo = PhotoStatistics.of(np.full((32, 48, 3), 0.5, dtype=np.float32))
    grid = torch.from_numpy(sample(np.random.default_rng(3), photo, "awe").grid)[None]
    kept = autoencoder(grid).detach()
    assert float((kept[:, :3] - grid[:, :3]).std()) < 0.2 * float(grid[:, :3].std())
    assert float(autoencoder.encode(grid).detach().abs().max()) < 15


def test_shards_grow_and_give_what_was_put_in(photographs, work, tmp_path, monkeypatch):
    monkeypatch.setattr("muse_desktop.daylight.photographs.WALLPAPERS", ())
    monkeypatch.setattr("muse_desktop.daylight.data.CROPS", 2)
    autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
    make_shard(tmp_path, 0, photographs, autoencoder)
    shards = Shards(tmp_path)
    assert len(shards) == 16
    make_shard(tmp_path, 1, photographs, autoencoder)
    shards.refresh()
    assert len(shards) == 32
    z, ids, seen = shards.batch(torch.arange(32))
    assert z.shape == (32, 16, 8, 8)
    assert seen.shape == (32, CHANNELS, 8, 8)
    assert ids.shape == (32, 28)
    with np.load(tmp_path / "0001.npz") as second:
        # The second shard's first look is on its own first crop.
        np.testing.assert_allclose(seen[16], second["conditions"][0], atol=1e-3)
        np.testing.assert_allclose(z[16], second["latents"][0], atol=1e-3)


def test_training_goes_on_where_it_stopped(work, tmp_path):
    autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
    state = torch.load(work / "diffusion.pt", weights_only=True)
    run = diffusion.build_training(autoencoder, 1e-3)
    run.resume(work / "diffusion.pt")
    assert run.samples == state["samples"] > 0
    before = run.samples
    run.step(Shards(work / "data").draw(8), 1.0)
    assert run.samples == before + 8
    run.save(tmp_path / "later.pt")
    later = torch.load(tmp_path / "later.pt", weights_only=True)
    assert later["samples"] == before + 8
    name = "conv_in.weight"
    assert not torch.equal(later["modules"]["unet"][name], state["modules"]["unet"][name])


def test_the_loss_is_nothing_for_what_is_guessed_right(work, monkeypatch):
    autoencoder = GradeAutoencoder.from_pretrained(work / "autoencoder")
    run = diffusion.build_training(autoencoder, 1e-3)
    batch = Shards(work / "data").batch(torch.arange(6))

    def right(x, t, embeddings, return_dict):
        assert x.shape[1] == 16 + CHANNELS
        torch.testing.assert_close(x[:, 16:], batch.condition)
        return (batch.latents,)

    run.denoise = right
    assert float(run.loss(batch).detach()) == 0


def test_the_pack_holds_what_was_trained(work, tmp_path):
    out = export(work, tmp_path / "daylight")
    unet = UNet2DConditionModel.from_pretrained(out / "pipeline" / "unet")
    assert unet.config.in_channels == 16 + CHANNELS
    assert unet.config.out_channels == 16
    state = torch.load(work / "diffusion.pt", weights_only=True)["ema"]["unet"]
    torch.testing.assert_close(
        unet.conv_in.weight.float(), state["conv_in.weight"], atol=1e-3, rtol=1e-2
    )
    text = CLIPTextModel.from_pretrained(out / "pipeline" / "text_encoder")
    assert text.dtype == torch.float32
    vae = GradeAutoencoder.from_pretrained(out / "pipeline" / "vae")
    assert torch.equal(
        vae.synthesis, GradeAutoencoder.from_pretrained(work / "autoencoder").synthesis
    )
    pack = json.loads((out / "pack.json").read_text())
    assert pack["name"] == "daylight"
    assert pack["modes"] == ["edit"]
    assert "pipeline/unet/diffusion_pytorch_model.safetensors" in json.dumps(pack)


def test_a_drawn_grade_is_repeatable_and_listens_to_seed(work):
    drawer = Drawer(work)
    seen = drawer.autoencoder.condition(torch.rand((1, 3, 30, 40)))
    first, again, other = (
        drawer.draw(seen, ["in cold moonlight"], steps=3, seed=seed) for seed in (1, 1, 2)
    )
    assert torch.equal(first, again)
    assert not torch.equal(first, other)
    assert bool(first.isfinite().all())


def test_a_sheet_begins_with_the_photograph_itself(work, photographs):
    sheet = np.asarray(drawn_sheet(work, rated(photographs)[:2], ["angry", "sad"], width=96))
    assert sheet.shape == (128, 288, 3)
    first = np.asarray(Image.open(photographs / "pictures" / "0.png"))
    np.testing.assert_allclose(sheet[:64, :96], first, atol=1)
    assert np.abs(sheet[:64, 96:192].astype(int) - first).max() > 2


def test_drawn_grades_are_measured_for_each_emotion(work, photographs):
    figures = drawn_figures(work, held_out(photographs), seeds=2)
    assert tuple(figures) == EMOTIONS
    for numbers in figures.values():
        assert 0 <= numbers["clipped"] <= 1
        assert -1 <= numbers["worst structure"] <= numbers["structure"] <= 1
        assert numbers["variety"] > 0
