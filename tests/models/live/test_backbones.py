"""Every kind of pipeline draws what diffusers' own would, and can be steered."""

from __future__ import annotations

import json
import warnings
from pathlib import Path
from typing import Any

import diffusers
import numpy as np
import pytest
import torch
import tqdm

from muse_desktop.emotion import Blend
from muse_desktop.models.errors import ModelError
from muse_desktop.models.live.adapters import guidance_embedding
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.models.live.load import load
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.events import Finished
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.request import Request, RequestError
from muse_desktop.muse.sampling import Sampler
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_backbones import PLACES, SCHEDULERS, TWO_ENCODERS, tiny_backbone
from tests.support.tiny_models import scenery
from tests.support.tiny_pack import SIZE

PROMPT = "a cat, a lake"
# diffusers' own schedulers of Euler's kind, with recent numpy.
pytestmark = pytest.mark.filterwarnings("ignore:__array__ implementation:DeprecationWarning")


@pytest.fixture(autouse=True)
def _no_tqdm_monitor(monkeypatch: pytest.MonkeyPatch) -> None:
    """diffusers' progress bar starts a thread even where it is switched off."""
    monkeypatch.setattr(tqdm.tqdm, "monitor_interval", 0)


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> dict[str, PackInfo]:
    prepare_libraries()
    folder = tmp_path_factory.mktemp("packs")
    warnings.filterwarnings("ignore", "__array__ implementation", DeprecationWarning)
    return {kind: tiny_backbone(folder / kind, kind) for kind in SCHEDULERS}


def theirs(pack: PackInfo) -> Any:
    kind = json.loads((pack.part("pipeline") / "model_index.json").read_text())["_class_name"]
    pipeline = getattr(diffusers, kind).from_pretrained(pack.part("pipeline"))
    pipeline.set_progress_bar_config(disable=True)
    return pipeline


def finish(models: Models, request: Request) -> Finished:
    *_, last = synthesize(models, request)
    assert isinstance(last, Finished)
    return last


def pixels(finished: Finished) -> Any:
    picture = finished.picture
    return np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, 3)


def steps_of(kind: str) -> int:
    return 4 if kind in ("lightning", "turbo", "lcm", "tcd") else 6


@pytest.mark.parametrize("guidance", [1.0, 3.0])
@pytest.mark.parametrize("kind", list(SCHEDULERS))
def test_an_unguided_picture_is_diffusers_own(
    packs: dict[str, PackInfo], kind: str, guidance: float
) -> None:
    steps = steps_of(kind)
    pipeline = theirs(packs[kind])
    # One generator for all noise, the first latent's and the steps', as anyone would call it.
    generator = torch.Generator().manual_seed(7)
    wanted = pipeline(
        PROMPT,
        num_inference_steps=steps,
        guidance_scale=guidance,
        generator=generator,
        eta=0.3 if kind == "tcd" else 0.0,  # TCD's own γ, which pipelines set to 0
        height=SIZE,
        width=SIZE,
        output_type="np",
    ).images[0]
    request = ask("generate", PROMPT, seed=7, steps=steps, guidance=guidance)
    finished = finish(load(packs[kind], "cpu"), request)
    assert wanted.std() > 0.005  # no flat picture that anything would equal
    difference = np.abs(pixels(finished).astype(int) - (wanted * 255).round().astype(int))
    # Euler's rule is DDIM's in other words, so there rounding may differ.
    assert difference.max() <= (1 if kind in ("lightning", "turbo") else 0)
    once = guidance == 1.0 or kind == "lcm"
    names = {"lightning": "Euler", "turbo": "Euler a", "lcm": "LCM", "tcd": "TCD"}
    assert finished.evidence.versions["sampler"] == names.get(kind, "DDIM")
    assert finished.evidence.unet_calls == (steps if once else 2 * steps)


def test_diffusers_ddim_is_equalled_where_its_stride_misses_the_times(
    packs: dict[str, PackInfo],
) -> None:
    kind, steps = "sd2-v", 7  # of 142 trained times each; 143 lie between two of them
    wanted = theirs(packs[kind])(
        PROMPT, num_inference_steps=steps, guidance_scale=3.0, height=SIZE, width=SIZE,
        generator=torch.Generator().manual_seed(7), output_type="np",
    ).images[0]  # fmt: skip
    request = ask("generate", PROMPT, seed=7, steps=steps, guidance=3.0)
    made = pixels(finish(load(packs[kind], "cpu"), request)).astype(int)
    assert np.array_equal(made, (wanted * 255).round().astype(int))


@pytest.mark.parametrize("steps", [4, 7, 15, 24, 28, 30, 35])
@pytest.mark.parametrize("kind", list(SCHEDULERS))
def test_the_last_step_leads_where_the_sampler_says(
    packs: dict[str, PackInfo], kind: str, steps: int
) -> None:
    models = load(packs[kind], "cpu")
    sampler = Sampler(models, steps, 1.0)
    z0, eps = torch.randn(2, 1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    here, end = sampler.abar(steps - 1), sampler.abar(steps)
    z = here**0.5 * z0 + (1 - here) ** 0.5 * eps
    v = here**0.5 * eps - (1 - here) ** 0.5 * z0
    reached = sampler.step(v if sampler.prediction == "v_prediction" else eps, z, steps - 1)
    if kind == "lcm":  # it has boundary conditions of its own on the way to ẑ₀
        assert float(end) == 1.0
        return
    assert torch.allclose(reached, end**0.5 * z0 + (1 - end) ** 0.5 * eps, atol=1e-4)
    # Euler's last σ is 0, whatever the steps.
    assert kind not in ("lightning", "turbo") or float(end) == 1.0


@pytest.mark.parametrize("kind", ["turbo", "lcm", "tcd"])
def test_noise_on_the_way_is_the_seeds(packs: dict[str, PackInfo], kind: str) -> None:
    models = load(packs[kind], "cpu")
    request = ask("generate", PROMPT, seed=7, steps=4, guidance=1.0)
    first, again, other = (
        pixels(finish(models, r)) for r in (request, request, request.with_(seed=8))
    )
    assert np.array_equal(first, again)
    assert not np.array_equal(first, other)


@pytest.mark.parametrize("kind", list(SCHEDULERS))
def test_every_kind_can_be_steered_and_can_edit(packs: dict[str, PackInfo], kind: str) -> None:
    models = load(packs[kind], "cpu")
    request = ask(
        "generate", PROMPT, target=Blend.of("fear"), steps=steps_of(kind), guidance=2.0,
        start=0.0, end=1.0, seed=1,
    )  # fmt: skip
    made = finish(models, request)
    assert made.evidence.updates
    assert all(np.isfinite(update.norm) for update in made.evidence.updates)
    assert any(update.norm > 0 for update in made.evidence.updates)
    edit = request.with_(mode="edit", source=scenery(SIZE, SIZE), prompt="")
    edited = finish(models, edit)
    assert edited.evidence.updates
    # Where nothing is asked for, the edit is the source, whatever the rule.
    kept = finish(models, edit.with_(target=None, prompt=PROMPT))
    assert kept.evidence.preservation["psnr"] > 40


@pytest.mark.parametrize("kind", ["sd1", "sdxl"])
def test_text_is_encoded_as_diffusers_does(packs: dict[str, PackInfo], kind: str) -> None:
    text = load(packs[kind], "cpu").text
    found = theirs(packs[kind]).encode_prompt(
        PROMPT, device="cpu", num_images_per_prompt=1, do_classifier_free_guidance=True
    )
    condition = text.encode(PROMPT)
    empty = text.unconditional(condition)
    assert torch.equal(condition.embeddings, found[0])
    assert torch.equal(empty.embeddings, found[1])
    assert condition.length == 2 + len("acat,alake")
    assert condition.note == ""
    if kind == "sdxl":
        assert torch.equal(condition.extras["pooled"], found[2])
        assert torch.equal(empty.extras["pooled"], found[3])
        assert not empty.embeddings.any()
        assert text.encode("").embeddings.any()  # an empty prompt is no missing one


def test_phrases_of_two_encoders_stand_side_by_side(packs: dict[str, PackInfo]) -> None:
    text = load(packs["sdxl"], "cpu").text
    phrase = text.phrase("sad", 4)
    assert phrase.shape == (4, 32)
    assert torch.equal(phrase[0], text.encode("sad").embeddings[0, 1])
    assert torch.equal(phrase[3], phrase[0])  # three letters, then from the start


@pytest.mark.parametrize("kind", ["sd1", "sdxl"])
def test_long_prompts_are_read_in_parts(packs: dict[str, PackInfo], kind: str) -> None:
    models = load(packs[kind], "cpu")
    first, second = "abc" * ((PLACES - 2) // 3) + "a", "bca"
    long = models.text.encode(first + second)
    assert long.embeddings.shape[1] == 2 * PLACES
    assert long.length == PLACES + 2 + len(second)
    # The second part is what its letters are by themselves.
    alone = models.text.encode(second).embeddings
    assert torch.allclose(long.embeddings[:, PLACES:], alone, atol=1e-6)
    assert "2 parts" in long.note
    empty = models.text.unconditional(long)
    assert empty.embeddings.shape == long.embeddings.shape
    request = ask("generate", first + second, steps=2)
    made = finish(models, request)
    assert long.note in made.evidence.notes
    assert made.evidence.unet_calls == 4


def test_repeating_the_empty_condition_changes_nothing(packs: dict[str, PackInfo]) -> None:
    models = load(packs["sd1"], "cpu")
    empty = models.text.encode("").embeddings
    z = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    once = models.denoiser(z, torch.tensor(400), empty)
    twice = models.denoiser(z, torch.tensor(400), empty.repeat(1, 2, 1))
    assert torch.allclose(once, twice, atol=1e-5)


def test_the_denoiser_is_told_of_sizes(
    packs: dict[str, PackInfo], monkeypatch: pytest.MonkeyPatch
) -> None:
    models = load(packs["sdxl"], "cpu")
    denoiser: Any = models.denoiser
    told: list[Any] = []
    network = denoiser._unet

    class Listening:
        config, parameters = network.config, network.parameters

        def __call__(self, *args: Any, **kwargs: Any) -> Any:
            told.append(kwargs["added_cond_kwargs"])
            return network(*args, **kwargs)

    monkeypatch.setattr(denoiser, "_unet", Listening())
    request = ask("generate", PROMPT, steps=2, guidance=3.0, size=(48, 32))
    finish(models, request)
    assert told[0]["time_ids"].tolist() == [[32, 48, 0, 0, 32, 48]] * 2
    assert told[0]["text_embeds"].shape == (2, 12)
    assert not told[0]["text_embeds"][0].any()  # the branch without a prompt


@pytest.mark.parametrize("width", [8, 256])
def test_the_guidance_embedding_is_diffusers(packs: dict[str, PackInfo], width: int) -> None:
    pipeline = theirs(packs["lcm"])
    scale = torch.tensor(7.5 - 1).repeat(1)
    wanted = pipeline.get_guidance_scale_embedding(scale, embedding_dim=width)
    assert torch.equal(guidance_embedding(7.5, width), wanted)


def test_latents_with_statistics_of_their_own(tmp_path: Path) -> None:
    pack = tiny_backbone(tmp_path / "sdxl", "sdxl", latents_mean=True)
    models = load(pack, "cpu")
    generator = torch.Generator().manual_seed(7)
    wanted = theirs(pack)(
        PROMPT, num_inference_steps=2, guidance_scale=3.0, generator=generator,
        height=SIZE, width=SIZE, output_type="np",
    ).images[0]  # fmt: skip
    made = finish(models, ask("generate", PROMPT, seed=7, steps=2, guidance=3.0))
    assert np.array_equal(pixels(made), (wanted * 255).round().astype(np.uint8))
    x = torch.rand(1, 3, SIZE, SIZE, generator=torch.Generator().manual_seed(0))
    z = models.decoder.encode(x)
    vae: Any = models.decoder
    raw = vae._vae.encode(2 * x - 1).latent_dist.mode()
    mean = torch.tensor(vae._vae.config.latents_mean).view(1, 4, 1, 1)
    std = torch.tensor(vae._vae.config.latents_std).view(1, 4, 1, 1)
    assert torch.allclose(z * std / 0.13025 + mean, raw, atol=1e-5)


def test_too_many_steps_for_a_distilled_model(packs: dict[str, PackInfo]) -> None:
    models = load(packs["lcm"], "cpu")
    with pytest.raises(RequestError, match="made for few steps"):
        finish(models, ask("generate", PROMPT, steps=60))


def test_a_size_far_from_the_models_own_is_noted(packs: dict[str, PackInfo]) -> None:
    models = load(packs["sd1"], "cpu")
    request = ask("generate", PROMPT, steps=2)
    assert finish(models, request).evidence.notes == ()
    notes = finish(models, request.with_(size=(96, 96))).evidence.notes
    assert "far from this model's 32×32" in notes[0]


def test_a_tiny_autoencoder_serves_guidance_and_previews(tmp_path: Path) -> None:
    pack = tiny_backbone(tmp_path / "sd1", "sd1")
    tiny = diffusers.AutoencoderTiny(
        encoder_block_out_channels=(8, 8, 8),
        decoder_block_out_channels=(8, 8, 8),
        num_encoder_blocks=(1, 1, 1),
        num_decoder_blocks=(1, 1, 1),
    )
    tiny.save_pretrained(str(pack.path / "tiny_vae"))
    models = load(pack, "cpu")
    z = torch.randn(1, 4, 8, 8, generator=torch.Generator().manual_seed(0))
    with torch.no_grad():
        wanted = tiny.decode(z).sample / 2 + 0.5
    assert torch.allclose(models.decoder.sketch(z), wanted, atol=1e-6)
    assert not torch.allclose(models.decoder.sketch(z), models.decoder.decode(z), atol=1e-2)
    assert models.decoder.preview(z).shape == (1, 3, 16, 16)
    target = Blend.of("awe")
    request = ask("generate", PROMPT, target=target, steps=4, start=0.0)
    assert finish(models, request).evidence.updates


def edit_json(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


def test_refusals_say_why(tmp_path: Path) -> None:
    pack = tiny_backbone(tmp_path / "sdxl", "sdxl")
    pipeline = pack.part("pipeline")
    index = pipeline / "model_index.json"
    text = index.read_text()
    edit_json(index, text_encoder=[None, None])
    with pytest.raises(ModelError, match="refiner"):
        load(pack, "cpu")
    index.write_text(text)
    scheduler = pipeline / "scheduler" / "scheduler_config.json"
    edit_json(scheduler, rescale_betas_zero_snr=True)
    with pytest.raises(ModelError, match="v_prediction"):
        load(pack, "cpu")
    edit_json(scheduler, rescale_betas_zero_snr=False)
    edit_json(index, _class_name="StableDiffusionPipeline")
    with pytest.raises(ModelError, match="do not fit"):
        load(pack, "cpu")


def test_weights_in_a_half_precision_variant_are_found(tmp_path: Path) -> None:
    pack = tiny_backbone(tmp_path / "sd1", "sd1")
    theirs(pack).save_pretrained(str(tmp_path / "saved"), variant="fp16")
    for part in ("unet", "vae", "text_encoder"):
        for file in (pack.part("pipeline") / part).glob("*.safetensors"):
            file.unlink()
        for file in (tmp_path / "saved" / part).glob("*.safetensors"):
            assert ".fp16." in file.name
            file.rename(pack.part("pipeline") / part / file.name)
    assert finish(load(pack, "cpu"), ask("generate", PROMPT, steps=2))


def test_two_encoders_are_the_kinds_that_need_them() -> None:
    assert set(TWO_ENCODERS) < set(SCHEDULERS)
