"""With emotional guidance off, our sampler is diffusers' own."""

import logging
from dataclasses import replace

import numpy as np
import pytest
import torch
import tqdm
from diffusers import AutoencoderKL, DDIMScheduler, StableDiffusionPipeline, UNet2DConditionModel

from muse_desktop.models.live.adapters import UNetDenoiser
from muse_desktop.models.live.autoencoder import AutoencoderDecoder
from muse_desktop.muse import sampling
from muse_desktop.muse.events import Finished
from muse_desktop.muse.protocols import Condition
from muse_desktop.muse.sampling import FELL_BACK, IN_FULL, Sampler, draw_noise
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.tiny_models import tiny_models

WIDTH, PLACES = 16, 6


class _RandomText:
    """Conditions for a pipeline that is given its embeddings."""

    def __init__(self):
        generator = torch.Generator().manual_seed(5)
        self.prompt = torch.randn(1, PLACES, WIDTH, generator=generator)
        self.empty = torch.randn(1, PLACES, WIDTH, generator=generator)

    def encode(self, prompt):
        return Condition(self.prompt if prompt else self.empty, 3)

    def unconditional(self, like):
        return self.encode("")

    def phrase(self, text, tokens):
        return self.prompt[0, :1].expand(tokens, -1)

    ending = phrase

    def unknown_words(self, prompt):
        return ()


@pytest.fixture(autouse=True)
def _no_tqdm_monitor(monkeypatch):
    """diffusers' progress bar starts a thread even where it is switched off."""
    monkeypatch.setattr(tqdm.tqdm, "monitor_interval", 0)


@pytest.fixture(scope="module")
def parts():
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(0)
        unet = UNet2DConditionModel(
            sample_size=8,
            in_channels=4,
            out_channels=4,
            block_out_channels=(8, 16),
            layers_per_block=1,
            norm_num_groups=4,
            attention_head_dim=4,
            cross_attention_dim=WIDTH,
            down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
            up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        )
        vae = AutoencoderKL(
            in_channels=3,
            out_channels=3,
            latent_channels=4,
            block_out_channels=(8, 8),
            norm_num_groups=4,
            down_block_types=("DownEncoderBlock2D",) * 2,
            up_block_types=("UpDecoderBlock2D",) * 2,
        )
    return unet.eval().requires_grad_(False), vae.eval().requires_grad_(False)


@pytest.mark.parametrize("guidance", [1.0, 5.0])
@pytest.mark.parametrize("prediction", ["epsilon", "sample", "v_prediction"])
def test_unguided_generation_is_diffusers_pipeline_to_the_bit(parts, prediction, guidance):
    unet, vae = parts
    scheduler = DDIMScheduler(
        beta_schedule="scaled_linear",
        clip_sample=False,
        set_alpha_to_one=False,
        steps_offset=1,
        prediction_type=prediction,
    )
    text = _RandomText()
    pipeline = StableDiffusionPipeline(
        vae=vae,
        text_encoder=None,
        tokenizer=None,
        unet=unet,
        scheduler=scheduler,
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
    )
    pipeline.set_progress_bar_config(disable=True)
    z = draw_noise((1, 4, 8, 8), 7, torch.device("cpu"))
    theirs = pipeline(
        prompt_embeds=text.prompt,
        negative_prompt_embeds=text.empty,
        num_inference_steps=6,
        guidance_scale=guidance,
        latents=z.clone(),
        height=16,
        width=16,
        output_type="np",
    ).images[0]

    tiny = tiny_models()
    models = type(tiny)(
        **{
            **vars(tiny),
            "text": text,
            "scheduler": scheduler,
            "denoiser": UNetDenoiser(unet, 2),
            "decoder": AutoencoderDecoder(vae, coarse_preview=True),
            "native_size": 16,
        }
    )
    request = ask("generate", "x", seed=7, steps=6, guidance=guidance)
    *_, last = synthesize(models, request)
    assert isinstance(last, Finished)
    ours = np.frombuffer(last.picture.data, np.uint8).reshape(16, 16, 3)
    assert theirs.std() > 0.01  # no flat picture that anything would equal
    assert np.array_equal(ours, (theirs * 255).round().astype(np.uint8))
    assert last.evidence.unet_calls == (6 if guidance == 1 else 12)


@pytest.mark.parametrize("clips", [False, True])
@pytest.mark.parametrize("prediction", ["epsilon", "sample", "v_prediction"])
def test_estimates_are_the_schedulers(prediction, clips):
    sampler = Sampler(tiny_models(prediction, clip_sample=clips), 10, 4.0)
    z, out = torch.randn(2, 1, 3, 8, 8, generator=torch.Generator().manual_seed(0))
    for i in range(10):
        abar = sampler.abar(i)
        z0 = sampler.clean(out, z, i)
        eps = sampling.noise(out, z, abar, prediction)
        theirs = sampler.scheduler.step(out, sampler.timesteps[i], z).pred_original_sample
        assert torch.allclose(z0, theirs, atol=1e-6)
        free = sampling.clean(out, z, abar, prediction)
        assert not clips or float(z0.abs().max()) <= 1.0
        assert torch.allclose(abar**0.5 * free + (1 - abar) ** 0.5 * eps, z, atol=1e-4)


def test_the_packs_scheduler_is_copied_and_latents_are_not_clipped_by_default():
    models = tiny_models()
    before = dict(models.scheduler.config)
    timesteps = models.scheduler.timesteps.clone()
    Sampler(models, 5, 1.0)
    assert dict(models.scheduler.config) == before
    assert torch.equal(models.scheduler.timesteps, timesteps)

    class Bare:
        """A scheduler of another kind, whose configuration does not speak of clipping."""

        config = {k: v for k, v in before.items() if k != "clip_sample"}  # noqa: RUF012

    logging.getLogger("diffusers").setLevel(logging.ERROR)
    bare = type(models)(**{**vars(models), "scheduler": Bare})
    assert Sampler(bare, 5, 1.0).scheduler.config.clip_sample is False


def test_unequal_conditions_are_asked_one_by_one():
    models = tiny_models()
    sampler = Sampler(models, 5, 3.0)
    text = models.text
    short, long = type(text)(8).encode(""), text.encode("a house")
    z = torch.zeros(1, 3, 8, 8)
    sampler.predict(z, 0, long, short)
    sampler.predict(z, 0, long, text.encode(""))
    assert models.denoiser.batches == [1, 1, 2]
    assert sampler.calls == 4


def test_half_precision_that_fails_goes_on_in_fp32_with_a_note():
    models = tiny_models(dtype=torch.float16)
    models.denoiser.poison_half = True
    request = ask("generate", "a house", seed=1, steps=5)
    *_, last = synthesize(models, request)
    assert last.evidence.notes == (FELL_BACK,)
    assert last.evidence.versions["precision"] == "float16 then float32 (the network), float16"
    *_, whole = synthesize(tiny_models(), request)
    ours, theirs = (np.frombuffer(f.picture.data, np.uint8).astype(int) for f in (last, whole))
    assert np.abs(ours - theirs).max() <= 2  # the decoder still saw half precision
    # The next picture, which is not half precise any more, says so.
    *_, following = synthesize(models, request)
    assert following.evidence.notes == (IN_FULL,)
    assert following.evidence.versions["precision"] == "float32 (the network), float16"


def test_noise_is_the_cpus_whatever_the_device():
    a = draw_noise((1, 3, 4, 4), 3, torch.device("cpu"))
    expected = torch.randn(1, 3, 4, 4, generator=torch.Generator("cpu").manual_seed(3))
    assert torch.equal(a, expected)


def test_the_finest_spacing_stays_within_the_trained_times():
    models = replace(tiny_models(), scheduler=DDIMScheduler(steps_offset=1, clip_sample=False))
    sampler = Sampler(models, 1000, 1.0)
    assert [int(t) for t in sampler.timesteps[:2]] == [999, 999]
    assert 0 < float(sampler.abar(0)) < 0.01
