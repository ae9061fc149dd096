"""How our own pipelines name their parts: ``model_index.json``, laid out as diffusers' own."""

from __future__ import annotations

from typing import Any

_Part = tuple[str, str]
"""A library or module, and a class in it."""


def _index(pipeline: str, tokenizer: str, unet: _Part, vae: _Part) -> dict[str, Any]:
    return {
        "_class_name": pipeline,
        "feature_extractor": [None, None],
        "image_encoder": [None, None],
        "requires_safety_checker": False,
        "safety_checker": [None, None],
        "scheduler": ["diffusers", "DDIMScheduler"],
        "text_encoder": ["transformers", "CLIPTextModel"],
        "tokenizer": ["transformers", tokenizer],
        "unet": list(unet),
        "vae": list(vae),
    }


SCENE_INDEX = _index(
    "StableDiffusionPipeline",
    "PreTrainedTokenizerFast",
    ("muse_desktop.models.scene_denoiser", "SceneDenoiser"),
    ("muse_desktop.models.scene_autoencoder", "SceneAutoencoder"),
)
"""Of a pipeline whose decoder is the painter."""
GRADE_INDEX = _index(
    "StableDiffusionInstructPix2PixPipeline",
    "TokenizersBackend",
    ("diffusers", "UNet2DConditionModel"),
    ("muse_desktop.models.grade_autoencoder", "GradeAutoencoder"),
)
"""Of one whose decoder changes a photograph's light and colour."""
