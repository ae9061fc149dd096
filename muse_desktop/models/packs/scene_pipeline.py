"""How a pipeline whose decoder is the painter names its parts."""

from __future__ import annotations

from typing import Any

SCENE_INDEX: dict[str, Any] = {
    "_class_name": "StableDiffusionPipeline",
    "feature_extractor": [None, None],
    "image_encoder": [None, None],
    "requires_safety_checker": False,
    "safety_checker": [None, None],
    "scheduler": ["diffusers", "DDIMScheduler"],
    "text_encoder": ["transformers", "CLIPTextModel"],
    "tokenizer": ["transformers", "PreTrainedTokenizerFast"],
    "unet": ["muse_desktop.models.scene_denoiser", "SceneDenoiser"],
    "vae": ["muse_desktop.models.scene_autoencoder", "SceneAutoencoder"],
}
"""The ``model_index.json`` of such a pipeline, laid out as diffusers' own."""
