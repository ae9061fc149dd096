"""One ``.safetensors`` file that holds a whole Stable Diffusion, in the original key layout.

What it is, is read from the names and shapes in its head; no weight is opened.
:mod:`muse_desktop.models.installing.conversion` makes a pipeline folder of it.
"""

from __future__ import annotations

import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.headers import Head
from muse_desktop.system.resources import resource

UNET = "model.diffusion_model."
VAE = "first_stage_model."
CLIP_L = {"sd1": "cond_stage_model.transformer.", "sdxl": "conditioner.embedders.0.transformer."}
OPEN_CLIP = {"sd2": "cond_stage_model.model.", "sdxl": "conditioner.embedders.1.model."}
_HEAD_WIDTH = 64
_DROPPED_LAYERS = {"sd2": 1}
"""Stable Diffusion 2 reads the last layer but one; its configuration leaves the last out."""

_STRANGERS = (
    ("lora_", "a LoRA, which changes another model: add the whole model that it was merged into"),
    ("lora_unet", "a LoRA, which changes another model: add the model that it was merged into"),
    ("control_model.", "a ControlNet, which steers another model and cannot draw by itself"),
    ("joint_blocks.", "Stable Diffusion 3"),
    (UNET + "joint_blocks.", "Stable Diffusion 3"),
    ("double_blocks.", "Flux"),
    (UNET + "double_blocks.", "Flux"),
    ("conditioner.embedders.0.model.", "SDXL's refiner, which only finishes another's pictures"),
    ("down_blocks.", "the denoiser of a diffusers folder: add that folder whole"),
    ("encoder.down.", "an autoencoder alone"),
    ("text_model.", "a text encoder alone"),
)


@dataclass(frozen=True)
class Checkpoint:
    """What a file holds: ``family`` sd1, sd2 or sdxl, and its numbers by component."""

    family: str
    title: str
    native_size: int
    pipeline: str
    configs: Mapping[str, dict[str, Any]]
    padding: Mapping[str, str]
    prediction: str | None
    """"epsilon" or "v_prediction"; None where the weights themselves have to be asked."""


def recognise(head: Head, file: Path) -> Checkpoint:
    """Tell what a single-file checkpoint is.

    Parameters
    ----------
    head : of the file
    file : for messages

    Raises
    ------
    ModelError
        Where it is something else, or a kind that cannot be used; one sentence says what it is.
    """
    names = head.shapes
    family = _family(head, file)
    known = json.loads(resource("architectures", f"{family}.json").read_text(encoding="utf-8"))
    try:
        configs = {
            "unet": known["unet"] | _unet_numbers(head, family),
            "vae": known["vae"] | _vae_numbers(head),
            "scheduler": dict(known["scheduler"]),
            "text_encoder": known["text_encoder"] | _text_numbers(head, family),
        }
        if family == "sdxl":
            configs["text_encoder_2"] = known["text_encoder_2"] | _open_clip_numbers(head, family)
    except (IndexError, KeyError, ValueError) as error:
        raise ModelError(
            f"{file} is not laid out as {known['title']} is (at {error}): it is damaged, or of a "
            "kind that cannot be used."
        ) from error
    taken = configs["unet"]["in_channels"]
    if taken != configs["vae"]["latent_channels"]:
        use = {9: "for inpainting", 8: "for editing by instruction"}.get(taken, "of another kind")
        raise ModelError(f"{file} is a model {use}: a model that draws whole pictures is needed.")
    prediction = _prediction(head, family)
    if prediction is not None:
        configs["scheduler"]["prediction_type"] = prediction
    if "ztsnr" in names:
        configs["scheduler"]["rescale_betas_zero_snr"] = True
    return Checkpoint(
        family, known["title"], known["native_size"], known["pipeline"], configs,
        known["padding"], prediction,
    )  # fmt: skip


def _family(head: Head, file: Path) -> str:
    names = head.shapes

    def has(prefix: str) -> bool:
        return any(name.startswith(prefix) for name in names)

    if has(UNET + "input_blocks."):
        if has("conditioner.embedders.1.model."):
            return "sdxl"
        if has("cond_stage_model.model."):
            return "sd2"
        if has("cond_stage_model.transformer."):
            return "sd1"
        if not has("conditioner."):
            raise ModelError(
                f"{file} holds a denoiser without its text encoder: get the whole model."
            )
    for prefix, what in _STRANGERS:
        if has(prefix):
            raise ModelError(
                f"{file} is {what}. Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be "
                "added."
            )
    raise ModelError(
        f"{file} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is "
        f"“{next(iter(names))}”)."
    )


def _unet_numbers(head: Head, family: str) -> dict[str, Any]:
    """Return the widths and depths that the denoiser's shapes show."""
    shapes = head.shapes
    first = shapes[UNET + "input_blocks.0.0.weight"]
    widths: list[int] = []
    blocks: list[int] = []  # residual blocks by level
    depths: list[int] = []  # transformer layers by level
    level_open = False
    for i in range(1, 1 + _count(shapes, UNET + "input_blocks.")):
        block = f"{UNET}input_blocks.{i}."
        if block + "0.op.weight" in shapes:
            level_open = False
            continue
        if block + "0.in_layers.2.weight" not in shapes:
            continue
        if not level_open:
            widths.append(0)
            blocks.append(0)
            depths.append(0)
            level_open = True
        widths[-1] = shapes[block + "0.in_layers.2.weight"][0]
        blocks[-1] += 1
        depths[-1] = _count(shapes, block + "1.transformer_blocks.")
    if len(set(blocks)) != 1:
        raise ValueError("the denoiser's levels")
    if _count(shapes, UNET + "middle_block.1.transformer_blocks.") != (depths[-1] or 1):
        raise ValueError("the denoiser's middle")
    contexts = {
        s[1] for n, s in shapes.items() if n.startswith(UNET) and n.endswith("attn2.to_k.weight")
    }
    if len(contexts) != 1:
        raise ValueError("the denoiser's attention")
    down = ["CrossAttnDownBlock2D" if depth else "DownBlock2D" for depth in depths]
    numbers: dict[str, Any] = {
        "in_channels": first[1],
        "out_channels": shapes[UNET + "out.2.weight"][0],
        "block_out_channels": widths,
        "layers_per_block": blocks[0],
        "cross_attention_dim": contexts.pop(),
        "down_block_types": down,
        "up_block_types": [kind.replace("Down", "Up") for kind in reversed(down)],
    }
    if family != "sd1":
        numbers["attention_head_dim"] = [max(width // _HEAD_WIDTH, 1) for width in widths]
    if family == "sdxl":
        added = shapes[UNET + "label_emb.0.0.weight"][1]
        numbers["transformer_layers_per_block"] = [depth or 1 for depth in depths]
        numbers["projection_class_embeddings_input_dim"] = added
        pooled = shapes[OPEN_CLIP["sdxl"] + "text_projection"][1]
        numbers["addition_time_embed_dim"] = (added - pooled) // 6
    return numbers


def _vae_numbers(head: Head) -> dict[str, Any]:
    shapes = head.shapes
    levels = _count(shapes, VAE + "encoder.down.")
    widths = [shapes[f"{VAE}encoder.down.{i}.block.0.conv1.weight"][0] for i in range(levels)]
    return {
        "block_out_channels": widths,
        "down_block_types": ["DownEncoderBlock2D"] * levels,
        "up_block_types": ["UpDecoderBlock2D"] * levels,
        "layers_per_block": _count(shapes, VAE + "encoder.down.0.block."),
        "latent_channels": shapes[VAE + "post_quant_conv.weight"][0],
    }


def _text_numbers(head: Head, family: str) -> dict[str, Any]:
    if family == "sd2":
        return _open_clip_numbers(head, family)
    shapes, prefix = head.shapes, CLIP_L[family] + "text_model."
    vocabulary, width = shapes[prefix + "embeddings.token_embedding.weight"]
    return {
        "hidden_size": width,
        "vocab_size": vocabulary,
        "num_hidden_layers": _count(shapes, prefix + "encoder.layers."),
        "num_attention_heads": max(width // _HEAD_WIDTH, 1),
        "intermediate_size": shapes[prefix + "encoder.layers.0.mlp.fc1.weight"][0],
        "max_position_embeddings": shapes[prefix + "embeddings.position_embedding.weight"][0],
        "projection_dim": width,
    }


def _open_clip_numbers(head: Head, family: str) -> dict[str, Any]:
    shapes, prefix = head.shapes, OPEN_CLIP[family]
    vocabulary, width = shapes[prefix + "token_embedding.weight"]
    layers = _count(shapes, prefix + "transformer.resblocks.") - _DROPPED_LAYERS.get(family, 0)
    numbers = {
        "hidden_size": width,
        "vocab_size": vocabulary,
        "num_hidden_layers": layers,
        "num_attention_heads": max(width // _HEAD_WIDTH, 1),
        "intermediate_size": shapes[prefix + "transformer.resblocks.0.mlp.c_fc.weight"][0],
        "max_position_embeddings": shapes[prefix + "positional_embedding"][0],
    }
    if family == "sdxl":
        numbers["projection_dim"] = shapes[prefix + "text_projection"][1]
    return numbers


def _count(shapes: Mapping[str, Any], prefix: str) -> int:
    """Return how many numbered children a name has: the highest number and one."""
    pattern = re.compile(re.escape(prefix) + r"(\d+)\.")
    found = [int(match[1]) for name in shapes if (match := pattern.match(name))]
    return 1 + max(found, default=-1)


def _prediction(head: Head, family: str) -> str | None:
    """Return what the denoiser predicts, as far as the file says so."""
    said = head.remarks.get("modelspec.prediction_type", "").lower()
    if said in ("v", "v_prediction", "v-prediction") or "v_pred" in head.shapes:
        return "v_prediction"
    if said in ("epsilon", "eps") or family != "sd2":
        return "epsilon"
    return None
