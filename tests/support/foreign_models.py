"""Small models as others publish them: diffusers folders and single files in the original layout.

The architectures are the real ones (Stable Diffusion 1, 2, XL) with CLIP's real vocabulary and
random weights; only widths and depths are small.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, Literal

from muse_desktop.models.installing.clip_vocabulary import write_tokenizer
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.system.resources import resource

Family = Literal["sd1", "sd2", "sdxl"]
_OPEN_LAYERS = {"sd2": 24, "sdxl": 2}
WIDTHS = {"sd1": [32, 64], "sd2": [64, 64], "sdxl": [64, 128]}


def configs(family: Family) -> dict[str, dict[str, Any]]:
    """Return the family's published numbers, made small."""
    known = json.loads(resource("architectures", f"{family}.json").read_text())
    widths = WIDTHS[family]
    unet = known["unet"] | {
        "block_out_channels": widths,
        "layers_per_block": 1,
        "sample_size": 8,
        "down_block_types": ["CrossAttnDownBlock2D", "DownBlock2D"],
        "up_block_types": ["UpBlock2D", "CrossAttnUpBlock2D"],
        "cross_attention_dim": 64,
    }
    small = {"hidden_size": 64, "intermediate_size": 128, "num_hidden_layers": 2,
             "num_attention_heads": 1, "projection_dim": 64}  # fmt: skip
    vae = known["vae"] | {
        "block_out_channels": [32, 32],
        "layers_per_block": 1,
        "down_block_types": ["DownEncoderBlock2D"] * 2,
        "up_block_types": ["UpDecoderBlock2D"] * 2,
        "sample_size": 16,
    }
    result = {
        "unet": unet, "vae": vae, "scheduler": known["scheduler"],
        "text_encoder": known["text_encoder"] | small,
    }  # fmt: skip
    if family == "sd2":
        unet["attention_head_dim"] = [1, 1]
        result["text_encoder"]["num_hidden_layers"] = _OPEN_LAYERS["sd2"] - 1
    if family == "sdxl":
        unet |= {
            "attention_head_dim": [1, 2],
            "down_block_types": ["DownBlock2D", "CrossAttnDownBlock2D"],
            "up_block_types": ["CrossAttnUpBlock2D", "UpBlock2D"],
            "transformer_layers_per_block": [1, 2],
            "cross_attention_dim": 64 + 128,
            "addition_time_embed_dim": 8,
            "projection_class_embeddings_input_dim": 128 + 6 * 8,
        }
        # Another width than the first's: diffusers tells the two apart by it.
        wide = {"hidden_size": 128, "num_attention_heads": 2, "projection_dim": 128}
        result["text_encoder_2"] = known["text_encoder_2"] | small | wide
    return result


def pipeline(family: Family = "sd1", seed: int = 0) -> Any:
    """Return a pipeline of random weights."""
    import tempfile

    import diffusers
    import torch
    from transformers import (
        CLIPTextConfig,
        CLIPTextModel,
        CLIPTextModelWithProjection,
        CLIPTokenizer,
    )

    prepare_libraries()
    numbers = configs(family)
    parts: dict[str, Any] = {}
    with torch.random.fork_rng(devices=[]), tempfile.TemporaryDirectory() as folder:
        torch.manual_seed(seed)
        parts["unet"] = diffusers.UNet2DConditionModel(**numbers["unet"])
        parts["vae"] = diffusers.AutoencoderKL(**numbers["vae"])
        parts["scheduler"] = diffusers.DDIMScheduler(**numbers["scheduler"])
        parts["text_encoder"] = CLIPTextModel(CLIPTextConfig(**numbers["text_encoder"]))
        padding = "!" if family == "sd2" else "<|endoftext|>"
        write_tokenizer(Path(folder, "one"), padding)
        parts["tokenizer"] = CLIPTokenizer.from_pretrained(Path(folder, "one"))
        if family == "sdxl":
            second = CLIPTextConfig(**numbers["text_encoder_2"])
            parts["text_encoder_2"] = CLIPTextModelWithProjection(second)
            write_tokenizer(Path(folder, "two"), "!")
            parts["tokenizer_2"] = CLIPTokenizer.from_pretrained(Path(folder, "two"))
            return diffusers.StableDiffusionXLPipeline(**parts)
    return diffusers.StableDiffusionPipeline(
        **parts, safety_checker=None, feature_extractor=None, requires_safety_checker=False
    )


def single_file(
    file: Path, pipe: Any, family: Family = "sd1", metadata: dict[str, str] | None = None
) -> dict[str, Any]:
    """Write a pipeline as one file in the original layout, and return the tensors."""
    from safetensors.torch import save_file

    tensors = {f"model.diffusion_model.{k}": v for k, v in _unet(pipe.unet).items()}
    tensors |= {f"first_stage_model.{k}": v for k, v in _vae(pipe.vae).items()}
    first = pipe.text_encoder.state_dict()
    if family == "sd2":
        open_clip = _open_clip(first, extra_layer=True)
        tensors |= {f"cond_stage_model.model.{k}": v for k, v in open_clip.items()}
    else:
        prefix = "cond_stage_model" if family == "sd1" else "conditioner.embedders.0"
        for key, value in first.items():
            tensors[f"{prefix}.transformer.text_model.{key.removeprefix('text_model.')}"] = value
    if family == "sdxl":
        second = _open_clip(pipe.text_encoder_2.state_dict())
        tensors |= {f"conditioner.embedders.1.model.{k}": v for k, v in second.items()}
    tensors = {key: value.contiguous().clone() for key, value in tensors.items()}
    save_file(tensors, str(file), metadata=metadata)
    return tensors


_RESNET = {"norm1": "in_layers.0", "conv1": "in_layers.2", "norm2": "out_layers.0",
           "conv2": "out_layers.3", "time_emb_proj": "emb_layers.1",
           "conv_shortcut": "skip_connection"}  # fmt: skip
_OUTER = {"time_embedding.linear_1": "time_embed.0", "time_embedding.linear_2": "time_embed.2",
          "add_embedding.linear_1": "label_emb.0.0", "add_embedding.linear_2": "label_emb.0.2",
          "conv_in": "input_blocks.0.0", "conv_norm_out": "out.0", "conv_out": "out.2"}  # fmt: skip


def _unet(unet: Any) -> dict[str, Any]:
    """diffusers' names to the original's: levels become one running count of blocks."""
    layers = unet.config.layers_per_block
    result = {}
    for key, value in unet.state_dict().items():
        words = key.split(".")
        if words[0] == "mid_block":
            place = 1 if words[1] == "attentions" else 2 * int(words[2])
            name = f"middle_block.{place}.{_inner(words[1], words[3:])}"
        elif words[0] in ("down_blocks", "up_blocks"):
            level, kind, j = int(words[1]), words[2], int(words[3])
            down = words[0] == "down_blocks"
            start = (layers + 1) * level + (1 if down else 0)
            side = "input_blocks" if down else "output_blocks"
            if kind == "downsamplers":
                name = f"{side}.{start + layers}.0.op.{words[-1]}"
            elif kind == "upsamplers":
                attended = hasattr(unet.up_blocks[level], "attentions")
                name = f"{side}.{start + layers}.{2 if attended else 1}.conv.{words[-1]}"
            else:
                part = 0 if kind == "resnets" else 1
                name = f"{side}.{start + j}.{part}.{_inner(kind, words[4:])}"
        else:
            outer = ".".join(words[:-1])
            name = f"{_OUTER[outer]}.{words[-1]}"
        result[name] = value
    return result


def _inner(kind: str, words: list[str]) -> str:
    if kind == "resnets":
        words = [_RESNET[words[0]], *words[1:]]
    return ".".join(words)


def _vae(vae: Any) -> dict[str, Any]:
    last = len(vae.config.block_out_channels) - 1
    attention = {"group_norm": "norm", "to_q": "q", "to_k": "k", "to_v": "v", "to_out": "proj_out"}
    result = {}
    for key, value in vae.state_dict().items():
        words = key.split(".")
        if len(words) > 2 and words[1] in ("down_blocks", "up_blocks"):
            down = words[1] == "down_blocks"
            level = int(words[2]) if down else last - int(words[2])
            head = f"{words[0]}.{'down' if down else 'up'}.{level}"
            if words[3] == "resnets":
                rest = [w.replace("conv_shortcut", "nin_shortcut") for w in words[5:]]
                name = f"{head}.block.{words[4]}.{'.'.join(rest)}"
            else:
                name = f"{head}.{'down' if down else 'up'}sample.conv.{words[-1]}"
        elif len(words) > 2 and words[1] == "mid_block":
            if words[2] == "resnets":
                name = f"{words[0]}.mid.block_{int(words[3]) + 1}.{'.'.join(words[4:])}"
            else:
                name = f"{words[0]}.mid.attn_1.{attention[words[4]]}.{words[-1]}"
                if value.ndim == 2:
                    value = value[:, :, None, None]
        else:
            name = key.replace("conv_norm_out", "norm_out")
        result[name] = value
    return result


def _open_clip(state: dict[str, Any], *, extra_layer: bool = False) -> dict[str, Any]:
    import torch

    state = {key.removeprefix("text_model."): value for key, value in state.items()}
    names = {"layer_norm1": "ln_1", "layer_norm2": "ln_2", "mlp.fc1": "mlp.c_fc",
             "mlp.fc2": "mlp.c_proj", "self_attn.out_proj": "attn.out_proj"}  # fmt: skip
    result = {
        "positional_embedding": state["embeddings.position_embedding.weight"],
        "token_embedding.weight": state["embeddings.token_embedding.weight"],
        "ln_final.weight": state["final_layer_norm.weight"],
        "ln_final.bias": state["final_layer_norm.bias"],
    }
    if "text_projection.weight" in state:
        result["text_projection"] = state["text_projection.weight"].T
    layers = 1 + max(int(k.split(".")[2]) for k in state if k.startswith("encoder.layers."))
    for i in range(layers):
        old, new = f"encoder.layers.{i}.", f"transformer.resblocks.{i}."
        for kind in ("weight", "bias"):
            for theirs, ours in names.items():
                result[f"{new}{ours}.{kind}"] = state[f"{old}{theirs}.{kind}"]
            triple = [state[f"{old}self_attn.{which}_proj.{kind}"] for which in "qkv"]
            result[f"{new}attn.in_proj_{kind}"] = torch.cat(triple)
    if extra_layer:
        # Stable Diffusion 2 carries a last layer that it never uses.
        last = f"transformer.resblocks.{layers - 1}."
        for key in [key for key in result if key.startswith(last)]:
            result[key.replace(last, f"transformer.resblocks.{layers}.")] = result[key]
        result["text_projection"] = torch.zeros(64, 64)
    return result
