"""Single-file checkpoints as other programs write them, files that are none, and heads that lie."""

from __future__ import annotations

import json
import struct
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

UNET = "model.diffusion_model."
CLIP = "cond_stage_model.transformer."
Tensors = dict[str, Any]


def written(file: Path, head: Any, data: bytes = b"", length: int | None = None) -> Path:
    """Write a safetensors file of any head, as bytes or as JSON, and any data."""
    text = head if isinstance(head, bytes) else json.dumps(head).encode()
    file.write_bytes(struct.pack("<Q", len(text) if length is None else length) + text + data)
    return file


def entry(start: int = 0, shape: tuple[int, ...] = (2,), kind: str = "F32") -> dict[str, Any]:
    """Return a tensor's entry in a head, of numbers of 32 bits."""
    count = 4
    for side in shape:
        count *= side
    return {"dtype": kind, "shape": list(shape), "data_offsets": [start, start + count]}


def named(file: Path, names: Mapping[str, tuple[int, ...]]) -> Path:
    """Write zeros by these names and shapes."""
    head, start = {}, 0
    for name, shape in names.items():
        head[name] = entry(start, shape)
        start = head[name]["data_offsets"][1]
    return written(file, head, bytes(start))


def _prefixed(tensors: Tensors, prefix: str) -> Tensors:
    return {prefix + name: value for name, value in tensors.items()}


def _old_clip(tensors: Tensors) -> Tensors:
    """Before transformers 4.31 CLIP's text model had no word of its own before its names."""
    return {name.replace(f"{CLIP}text_model.", CLIP): value for name, value in tensors.items()}


def _averages_only(tensors: Tensors) -> Tensors:
    """As Lightning's LitEma names them: without points."""
    return {
        "model_ema." + name.removeprefix("model.").replace(".", "")
        if name.startswith(UNET)
        else name: value
        for name, value in tensors.items()
    }


def _unet_renamed(new: str) -> Callable[[Tensors], Tensors]:
    def change(tensors: Tensors) -> Tensors:
        return {
            new + name.removeprefix(UNET) if name.startswith(UNET) else name: value
            for name, value in tensors.items()
        }

    return change


RENAMED: dict[str, Callable[[Tensors], Tensors]] = {
    "old clip": _old_clip,
    "averages only": _averages_only,
    "no model.": _unet_renamed("diffusion_model."),
    "bare denoiser": _unet_renamed(""),
    "model. twice": lambda tensors: _prefixed(tensors, "model."),
    "vae.": lambda tensors: {
        name.replace("first_stage_model.", "vae."): value for name, value in tensors.items()
    },
    "module.": lambda tensors: _prefixed(tensors, "module."),
    "state_dict.": lambda tensors: _prefixed(_old_clip(tensors), "state_dict."),
    "averages with points": lambda tensors: {
        name.replace(UNET, "model_ema.diffusion_model."): value for name, value in tensors.items()
    },
    "averages beside": lambda tensors: {
        **tensors,
        **{name: value * 0 for name, value in _averages_only(tensors).items()
           if name.startswith("model_ema.")},
    },
}  # fmt: skip
"""The same checkpoint with its weights called otherwise."""

_DOWN = "down_blocks_0_attentions_0_transformer_blocks_0_attn1_to_q"
_DOTTED = "down_blocks.0.attentions.0.transformer_blocks.0.attn1"
MISTAKEN: dict[str, tuple[dict[str, tuple[int, ...]], str]] = {
    "kohya": ({f"lora_unet_{_DOWN}.lora_down.weight": (4, 8),
               f"lora_unet_{_DOWN}.alpha": ()}, "a LoRA"),
    "kohya, text": ({"lora_te_text_model_encoder_layers_0_mlp_fc1.lora_up.weight": (8, 4)},
                    "a LoRA"),
    "kohya, SDXL": ({"lora_te2_text_model_encoder_layers_0_mlp_fc1.lora_up.weight": (8, 4)},
                    "a LoRA"),
    "peft": ({f"base_model.model.{_DOTTED}.to_q.lora_A.weight": (4, 8)}, "a LoRA"),
    "peft, pipeline": ({f"unet.{_DOTTED}.to_q.lora_A.default.weight": (4, 8)}, "a LoRA"),
    "diffusers": ({f"unet.{_DOTTED}.to_q.lora.down.weight": (4, 8)}, "a LoRA"),
    "diffusers, processors": ({f"{_DOTTED}.processor.to_q_lora.up.weight": (8, 4)}, "a LoRA"),
    "diffusers, text": ({"text_encoder.text_model.encoder.layers.0.mlp.fc1.lora_linear_layer"
                         ".up.weight": (8, 4)}, "a LoRA"),
    "of Flux": ({"transformer.single_transformer_blocks.0.attn.to_q.lora_A.weight": (4, 8)},
                "a LoRA"),
    "dora": ({f"lora_unet_{_DOWN}.dora_scale": (8, 1)}, "a LoRA"),
    "loha": ({f"lora_unet_{_DOWN}.hada_w1_a": (8, 4)}, "LoHa"),
    "lokr": ({f"lycoris_{_DOWN}.lokr_w1": (8, 4)}, "LoKr"),
    "ia3": ({f"lora_unet_{_DOWN}.on_input": ()}, "IA³"),
    "oft": ({f"lora_unet_{_DOWN}.oft_blocks": (2, 4, 4)}, "OFT"),
    "full difference": ({f"lora_unet_{_DOWN}.diff": (8, 8)}, "a LoRA"),
    "controlnet": ({"control_model.input_blocks.0.0.weight": (8, 4, 3, 3)}, "a ControlNet"),
    "controlnet, diffusers": ({"controlnet_cond_embedding.conv_in.weight": (8, 3, 3, 3),
                               "down_blocks.0.resnets.0.conv1.weight": (8, 8, 3, 3)},
                              "a ControlNet"),
    "controlnet, bare": ({"input_blocks.0.0.weight": (8, 4, 3, 3),
                          "input_hint_block.0.weight": (8, 3, 3, 3)}, "a ControlNet"),
    "control-lora": ({"lora_controlnet": (), "input_blocks.0.0.down": (4, 4)}, "a Control-LoRA"),
    "t2i": ({"adapter.body.0.resnets.0.block1.weight": (8, 8, 3, 3)}, "a T2I-Adapter"),
    "ip-adapter": ({"image_proj.proj.weight": (8, 8), "ip_adapter.1.to_k_ip.weight": (8, 8)},
                   "an IP-Adapter"),
    "motion": ({"down_blocks.0.motion_modules.0.temporal_transformer.norm.weight": (8,)},
               "a motion module"),
    "embedding": ({"emb_params": (4, 768)}, "a textual inversion"),
    "embedding, SDXL": ({"clip_g": (2, 1280), "clip_l": (2, 768)}, "a textual inversion"),
    "embedding, diffusers": ({"<my-cat>": (768,)}, "a textual inversion"),
    "vae": ({"encoder.down.0.block.0.conv1.weight": (8, 8, 3, 3)}, "an autoencoder (VAE) alone"),
    "vae, prefixed": ({"first_stage_model.decoder.up.0.block.0.conv1.weight": (8, 8, 3, 3)},
                      "an autoencoder (VAE) alone"),
    "vae, diffusers": ({"decoder.mid_block.resnets.0.conv1.weight": (8, 8, 3, 3)},
                       "an autoencoder (VAE) alone"),
    "taesd": ({"decoder.layers.0.weight": (8, 4, 3, 3)}, "a small autoencoder (TAESD)"),
    "text encoder": ({"text_model.embeddings.token_embedding.weight": (10, 8)},
                     "a text encoder (CLIP) alone"),
    "text encoder, open": ({"transformer.resblocks.0.ln_1.weight": (8,),
                            "token_embedding.weight": (10, 8)}, "a text encoder (CLIP) alone"),
    "text encoder, prefixed": ({f"{CLIP}text_model.final_layer_norm.weight": (8,)},
                               "a text encoder (CLIP) alone"),
    "text encoder, new": ({"encoder.layers.0.self_attn.k_proj.weight": (8, 8),
                           "embeddings.token_embedding.weight": (10, 8)},
                          "a text encoder (CLIP) alone"),
    "t5": ({"encoder.block.0.layer.0.SelfAttention.q.weight": (8, 8)}, "a text encoder (T5)"),
    "clip": ({"vision_model.embeddings.class_embedding": (8,)}, "a CLIP"),
    "esrgan": ({"model.0.weight": (8, 3, 3, 3), "model.1.sub.0.RDB1.conv1.0.weight": (4, 8, 3, 3)},
               "an upscaler"),
    "esrgan, new": ({"conv_first.weight": (8, 3, 3, 3), "body.0.rdb1.conv1.weight": (4, 8, 3, 3)},
                    "an upscaler"),
    "swinir": ({"layers.0.residual_group.blocks.0.norm1.weight": (8,)}, "an upscaler"),
    "denoiser": ({f"{UNET}input_blocks.0.0.weight": (8, 4, 3, 3)}, "a denoiser (UNet) without"),
    "denoiser, bare": ({"input_blocks.0.0.weight": (8, 4, 3, 3)}, "a denoiser (UNet) without"),
    "denoiser, diffusers": ({"down_blocks.0.resnets.0.conv1.weight": (8, 8, 3, 3)},
                            "the denoiser of a diffusers folder"),
    "pipeline in a file": ({"unet.conv_in.weight": (8, 4, 3, 3), "vae.quant_conv.bias": (8,)},
                           "a diffusers folder packed"),
    "averages alone": ({"model_ema.diffusion_modelinput_blocks00weight": (8, 4, 3, 3)},
                       "a denoiser (UNet) without"),
    "sd3": ({f"{UNET}joint_blocks.0.x_block.attn.qkv.weight": (8, 8)}, "Stable Diffusion 3"),
    "flux": ({"double_blocks.0.img_attn.qkv.weight": (8, 8)}, "Flux"),
    "refiner": ({f"{UNET}input_blocks.0.0.weight": (8, 4, 3, 3),
                 "first_stage_model.post_quant_conv.weight": (4, 4, 1, 1),
                 "conditioner.embedders.0.model.ln_final.weight": (8,)}, "refiner"),
    "controlnet, lllite": ({"lllite_unet_input_blocks_4_1.down.0.weight": (8, 8)}, "a ControlNet"),
    "t2i, style": ({"style_embedding": (1, 8, 8), "ln_post.weight": (8,)}, "a T2I-Adapter"),
    "ip-adapter, faces": ({"0.to_q_lora.down.weight": (8, 8), "1.to_k_ip.weight": (8, 8)},
                          "an IP-Adapter"),
    "photomaker": ({"id_encoder.fuse_module.mlp1.fc1.weight": (8, 8),
                    f"lora_weights.unet.{_DOTTED}.processor.to_k_lora.down.weight": (4, 8)},
                   "an adapter for faces"),
    "layerdiffuse": ({"diffusion_model.input_blocks.0.0.weight::lora::0": (4, 8)}, "a LoRA"),
    "siglip": ({"vision_model.embeddings.patch_embedding.weight": (8, 3, 4, 4)}, "a CLIP"),
    "wan": ({"patch_embedding.weight": (8, 16, 1, 2, 2)}, "a model of videos"),
    "vae, wan": ({"decoder.conv1.weight": (8, 8, 3, 3, 3)}, "an autoencoder (VAE) alone"),
    "taesd, bare": ({"1.weight": (64, 4, 3, 3), "3.conv.0.weight": (64, 64, 3, 3)},
                    "a small autoencoder (TAESD)"),
    "sd3, diffusers": ({"transformer_blocks.0.attn.add_q_proj.weight": (8, 8)},
                       "Stable Diffusion 3"),
    "hidream": ({"double_stream_blocks.0.block.attn1.to_q.weight": (8, 8)}, "HiDream"),
    "cascade": ({"down_blocks.0.0.channelwise.0.weight": (8, 8)}, "Stable Cascade"),
    "dat": ({"before_RG.1.weight": (8,), "layers.0.blocks.0.attn.qkv.weight": (8, 8)},
            "an upscaler"),
    "span": ({"block_1.c1_r.conv3.weight": (8, 8, 3, 3)}, "an upscaler"),
    "language": ({"model.layers.0.self_attn.q_proj.weight": (8, 8)}, "a language model"),
    "classifier": ({"vit.embeddings.cls_token": (1, 1, 8), "classifier.weight": (8, 8)},
                   "an image classifier"),
}  # fmt: skip
"""Files that draw nothing by themselves: some of their weights, and what they are."""

_PAIR = bytes(8)
HEADS: dict[str, tuple[Any, bytes, str | None]] = {
    "right": ({"a": entry()}, _PAIR, None),
    "remarks": ({"__metadata__": {"a": "b"}, "a": entry()}, _PAIR, None),
    "no remarks": ({"__metadata__": None, "a": entry()}, _PAIR, None),
    "unknown field": ({"a": entry() | {"more": {"x": [1]}}}, _PAIR, None),
    "one number": ({"a": entry(0, ())}, bytes(4), None),
    "blanks after": (json.dumps({"a": entry()}).encode() + b"   ", _PAIR, None),
    "the same twice": (b'{"a":%s,"a":%s}' % ((json.dumps(entry()).encode(),) * 2), _PAIR, None),
    "a number as a remark": ({"__metadata__": {"step": 5}, "a": entry()}, _PAIR, "remarks"),
    "null as a remark": ({"__metadata__": {"step": None}, "a": entry()}, _PAIR, "remarks"),
    "a list of remarks": ({"__metadata__": [], "a": entry()}, _PAIR, "remarks"),
    "nested remarks": ({"__metadata__": {"a": {"b": "c"}}, "a": entry()}, _PAIR, "remarks"),
    "two of one name": (b'{"a":%s,"a":%s}' % (json.dumps(entry()).encode(),
                                             json.dumps(entry(8)).encode()), 2 * _PAIR, "twice"),
    "remarks twice": (b'{"__metadata__":{},"__metadata__":{},"a":%s}'
                      % json.dumps(entry()).encode(), _PAIR, "twice"),
    "a broken side": ({"a": entry() | {"shape": [2.0]}}, _PAIR, "does not begin"),
    "true as a side": ({"a": entry() | {"shape": [True]}}, _PAIR, "does not begin"),
    "a negative side": ({"a": entry() | {"shape": [-2]}}, _PAIR, "does not begin"),
    "an endless side": ({"a": entry() | {"shape": [10**30]}}, _PAIR, "does not begin"),
    "too many sides": ({"a": entry() | {"shape": [2**40, 2**40]}}, _PAIR, "length of its shape"),
    "three places": ({"a": entry() | {"data_offsets": [0, 4, 8]}}, _PAIR, "does not begin"),
    "no type": ({"a": {"shape": [2], "data_offsets": [0, 8]}}, _PAIR, "does not begin"),
    "a list of types": ({"a": entry() | {"dtype": ["F32"]}}, _PAIR, "does not begin"),
    "a hole": ({"a": entry(), "b": entry(12, (1,))}, 2 * _PAIR, "one behind another"),
    "an overlap": ({"a": entry(), "b": entry()}, _PAIR, "one behind another"),
    "too short": ({"a": entry()}, _PAIR[:-1], "is incomplete"),
    "too long": ({"a": entry()}, _PAIR + b"x", "is damaged"),
    "unknown numbers": ({"a": entry(0, (2,), "Q3_K")}, _PAIR, "cannot be read"),
    "not a number": (b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":NaN}}', _PAIR,
                     "is damaged"),
    "half a letter": (b'{"\\ud800":%s}' % json.dumps(entry()).encode(), _PAIR, "is damaged"),
    "no UTF-8": (b'{"\xff":%s}' % json.dumps(entry()).encode(), _PAIR, "does not begin"),
    "nested": (b'{"a":' * 20_000 + b"1" + b"}" * 20_000, b"", "does not begin"),
    "nested in a field": (b'{"a":{"dtype":"F32","shape":[2],"data_offsets":[0,8],"x":'
                          + b"[" * 300 + b"]" * 300 + b"}}", _PAIR, "is damaged"),
    "more after": (json.dumps({"a": entry()}).encode() + b"{}", _PAIR, "does not begin"),
    "no weights": ({"__metadata__": {}}, b"", "holds no weights"),
    "a list": (b'[["a"]]', b"", "damaged or incomplete"),
    "empty": (b"{}", b"", "holds no weights"),
}  # fmt: skip
"""Heads: what is written, what follows, and a part of what is said of it (None: it is right)."""
