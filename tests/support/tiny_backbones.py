"""Packs of random weights whose pipelines are of the kinds that people have: SD 1, SD 2, SDXL, LCM…

What makes each kind itself is there (two encoders, size conditioning, prediction types, guidance
embedding, the scheduler's file); only the sizes are small.
"""

from __future__ import annotations

import json
import shutil
from pathlib import Path
from typing import Any

from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pack_file import read_pack
from tests.support.tiny_pack import SIZE, tiny_pack

PLACES = 24
_LETTERS = "abcdefghijklmnopqrstuvwxyz!,."
SCALED = {"beta_start": 0.00085, "beta_end": 0.012, "beta_schedule": "scaled_linear"}
SCHEDULERS: dict[str, tuple[str, dict[str, Any]]] = {
    "sd1": (
        "DDIMScheduler",
        {"steps_offset": 1, "set_alpha_to_one": False, "clip_sample": False},
    ),
    "sd2-v": (
        "DDIMScheduler",
        {
            "prediction_type": "v_prediction",
            "rescale_betas_zero_snr": True,
            "steps_offset": 1,
            "timestep_spacing": "trailing",
            "clip_sample": False,
        },
    ),
    "sdxl": (
        "DDIMScheduler",
        {"steps_offset": 1, "set_alpha_to_one": False, "clip_sample": False},
    ),
    "lightning": ("EulerDiscreteScheduler", {"timestep_spacing": "trailing"}),
    "turbo": ("EulerAncestralDiscreteScheduler", {"timestep_spacing": "trailing"}),
    "lcm": ("LCMScheduler", {"steps_offset": 1, "clip_sample": False}),
    "tcd": ("TCDScheduler", {"clip_sample": False}),
}
"""Kind to the class and the settings of its scheduler."""
TWO_ENCODERS = ("sdxl", "lightning", "turbo", "tcd")


def tiny_backbone(folder: Path, kind: str, *, latents_mean: bool = False) -> PackInfo:
    """Write a pack of some kind into ``folder`` and return its description."""
    import torch

    tiny_pack(folder, name=kind, hashes=False)
    shutil.rmtree(folder / "pipeline")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(1)
        pipeline(kind, latents_mean).save_pretrained(str(folder / "pipeline"))
    data = json.loads((folder / "pack.json").read_text(encoding="utf-8"))
    data |= {"vocabulary": None}
    (folder / "pack.json").write_text(json.dumps(data), encoding="utf-8")
    return read_pack(folder)


def pipeline(kind: str, latents_mean: bool = False) -> Any:
    """Return diffusers' pipeline of some kind, of random weights."""
    import diffusers

    name, settings = SCHEDULERS[kind]
    scheduler = getattr(diffusers, name)(**SCALED, **settings)
    two = kind in TWO_ENCODERS
    unet = diffusers.UNet2DConditionModel(
        sample_size=SIZE // 4,
        in_channels=4,
        out_channels=4,
        down_block_types=("CrossAttnDownBlock2D", "DownBlock2D"),
        up_block_types=("UpBlock2D", "CrossAttnUpBlock2D"),
        block_out_channels=(8, 16),
        layers_per_block=1,
        norm_num_groups=4,
        attention_head_dim=4,
        cross_attention_dim=32 if two else 16,
        time_cond_proj_dim=8 if kind == "lcm" else None,
        **(
            {
                "addition_embed_type": "text_time",
                "addition_time_embed_dim": 8,
                "projection_class_embeddings_input_dim": 6 * 8 + 12,
            }
            if two
            else {}
        ),
    )
    statistics = {"latents_mean": [0.1, -0.2, 0.3, 0.0], "latents_std": [1.0, 2.0, 0.5, 1.5]}
    vae = diffusers.AutoencoderKL(
        down_block_types=("DownEncoderBlock2D",) * 3,
        up_block_types=("UpDecoderBlock2D",) * 3,
        block_out_channels=(8, 8, 8),
        latent_channels=4,
        norm_num_groups=4,
        sample_size=SIZE,
        scaling_factor=0.13025 if two else 0.18215,
        **(statistics if latents_mean else {}),
    )
    parts = {"vae": vae, "unet": unet, "scheduler": scheduler}
    if two:
        return diffusers.StableDiffusionXLPipeline(
            text_encoder=_encoder(False),
            text_encoder_2=_encoder(True),
            tokenizer=letters(),
            tokenizer_2=letters(pad="!"),
            force_zeros_for_empty_prompt=True,
            **parts,
        )
    return diffusers.StableDiffusionPipeline(
        text_encoder=_encoder(False),
        tokenizer=letters(),
        safety_checker=None,
        feature_extractor=None,
        requires_safety_checker=False,
        **parts,
    )


def letters(pad: str = "<|endoftext|>") -> Any:
    """Return a byte-pair tokenizer of CLIP's kind that spells every word letter by letter."""
    from transformers import CLIPTokenizer

    marks = ["<|startoftext|>", "<|endoftext|>"]
    vocabulary = {
        token: place
        for place, token in enumerate([*_LETTERS, *(f"{c}</w>" for c in _LETTERS), *marks])
    }
    return CLIPTokenizer(vocab=vocabulary, merges=[], pad_token=pad, model_max_length=PLACES)


def _encoder(projection: bool) -> Any:
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    last = 2 * len(_LETTERS) + 1
    config = CLIPTextConfig(
        vocab_size=last + 1,
        hidden_size=16,
        intermediate_size=32,
        num_hidden_layers=3,
        num_attention_heads=2,
        max_position_embeddings=PLACES,
        projection_dim=12,
        bos_token_id=last - 1,
        eos_token_id=last,
        pad_token_id=0 if projection else last,
    )
    return (CLIPTextModelWithProjection if projection else CLIPTextModel)(config).eval()
