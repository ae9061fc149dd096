"""What a ``.safetensors`` file is that is no whole Stable Diffusion, told from its weights' names.

Names are those that the common trainers and hubs write: kohya's sd-scripts, PEFT, diffusers,
LyCORIS, OneTrainer, AnimateDiff, ComfyUI.
"""

from __future__ import annotations

import re
from collections.abc import Mapping

_WHOLE = "Checkpoints of Stable Diffusion 1 and 2 and of SDXL can be added."
_MERGE = (
    "which changes another model and cannot draw by itself: merge it into its model with the "
    "program that made it, and add the merged file"
)
_STEERS = "which steers another model and cannot draw by itself: it cannot be used here"
_PART = "a part of a model: get the whole model"
_OTHER = f"whose pictures are made in another way: it cannot be used. {_WHOLE[:-1]}"
_KINDS: tuple[tuple[str, str, str], ...] = (
    (r"^lora_controlnet$", "a Control-LoRA", _STEERS),
    (r"^lllite_", "a ControlNet (LLLite)", _STEERS),
    (r"^(?:ip_adapter|image_proj|image_proj_model)\.|to_[kv]_ip", "an IP-Adapter", _STEERS),
    (r"^(?:id_encoder|id_adapter|pulid_encoder|pulid_ca)\.",
     "an adapter for faces (PhotoMaker, PuLID)", _STEERS),
    (r"hada_w[12]", "a LoRA of the kind LoHa (LyCORIS)", _MERGE),
    (r"lokr_w[12]", "a LoRA of the kind LoKr (LyCORIS)", _MERGE),
    (r"\.oft_(?:blocks|diag)|\.oft_R\.|\.boft_", "a LoRA of the kind OFT (LyCORIS)", _MERGE),
    (r"\.on_input$|ia3_l$|\.ia3_", "a LoRA of the kind IA³ (LyCORIS)", _MERGE),
    (r"^lycoris_|^lora_\w+\.(?:diff|diff_b|w_norm|b_norm|a1\.weight|b1\.weight)$",
     "a LoRA (LyCORIS)", _MERGE),
    (r"(?:^|[._])lora\d?(?:[._]|$)|lora_(?:up|down|mid|A|B|unet|te\d?|linear|embedding|magnitude)"
     r"|dora_scale|^base_model\.model\.|::lora::", "a LoRA", _MERGE),
    (r"^control_model\.|controlnet_|input_hint_block|(?:^|\.)zero_convs\.|^control_add_embedding",
     "a ControlNet", _STEERS),
    (r"^(?:adapter\.)?body\.\d+\.(?:block[12]|in_conv|resnets|downsample)\b|^adapter\."
     r"|^style_embedding$",
     "a T2I-Adapter", _STEERS),
    (r"position_net\.|\.fuser\.", "a GLIGEN (it places things)", _STEERS),
    (r"motion_modules?\.|temporal_transformer", "a motion module (AnimateDiff)",
     "which makes another model's pictures move and cannot draw by itself: it cannot be used here"),
    (r"^(?:emb_params|string_to_param|string_to_token|clip_[lg])(?:\..*)?$|^learned_embeds",
     "a textual inversion (an embedding)",
     "which teaches another model a word: it cannot be used here; describe what you want in the "
     "prompt"),
    (r"^\d{3,4}\.\d\.linear|hypernet", "a hypernetwork", _STEERS),
    (r"^(?:params_ema\.|params\.|module\.)?(?:conv_first|conv_body|conv_up1|upconv1|HRconv"
     r"|RRDB_trunk|body\.\d+\.(?:rdb1|RDB1)|layers\.\d+\.residual_group)"
     r"|^model\.\d+\.(?:sub\.|weight|bias)|^body\.\d+\.(?:weight|bias)$|\.RDB1\."
     r"|^before_RG\.|^residual_layer\.\d|^block_\d\.c1_r\.|^feats\.\d",
     "an upscaler", "which enlarges pictures and draws none: it cannot be used here"),
    (r"stylegan_decoder|quantize\.embedding", "a restorer of faces",
     "which mends pictures and draws none: it cannot be used here"),
    (r"joint_blocks\.\d", "Stable Diffusion 3", _OTHER),
    (r"distilled_guidance_layer", "Chroma", _OTHER),
    (r"double_blocks\.\d|single_transformer_blocks\.\d", "Flux, or one of its kind", _OTHER),
    (r"\.time_stack\.|temporal_res_block", "Stable Video Diffusion", _OTHER),
    (r"clip_txt_pooled_mapper|effnet_mapper|\.(?:channel|depth)wise\.", "Stable Cascade", _OTHER),
    (r"\.img_mod\.|txt_mod\.", "Qwen-Image, or one of its kind", _OTHER),
    (r"patchify_proj|scale_shift_table", "PixArt, LTX, or one of their kind", _OTHER),
    (r"cap_embedder|noise_refiner", "Lumina, Z-Image, or one of their kind", _OTHER),
    (r"double_layers\.\d", "AuraFlow", _OTHER),
    (r"double_stream_blocks\.\d", "HiDream", _OTHER),
    (r"(?:^|\.)context_embedder\.|\.add_q_proj\.", "Stable Diffusion 3, or one of its kind",
     _OTHER),
    (r"text_embedding_padding|mlp_t5", "Hunyuan-DiT", _OTHER),
    (r"^(?:model\.diffusion_model\.)?(?:patch_embedding\.|t5_yproj\.|patch_embed\.text_proj\.)"
     r"|^net\.(?:blocks|x_embedder)\.", "a model of videos", _OTHER),
    (r"^edm_(?:mean|std)$", "Playground 2.5", _OTHER),
    (r"^conditioner\.embedders\.0\.model\.", "SDXL's refiner",
     "which only finishes another model's pictures: get SDXL's base, or a model made from it"),
    (r"^(?:vae|autoencoder|first_stage_model)?\.?(?:encoder|decoder)\.(?:down|up|mid|conv_in|conv1)"
     r"|^(?:vae\.|first_stage_model\.)?(?:post_)?quant_conv\.",
     "an autoencoder (VAE) alone", _PART),
    (r"^encoder\.layers\.\d+\.(?:self_attn|mlp|layer_norm\d)\.|^embeddings\.token_embedding\.",
     "a text encoder (CLIP) alone", _PART),
    (r"^(?:(?:taesd_)?(?:encoder|decoder)\.(?:layers\.)?\d+\.|\d+\.conv\.\d+\.weight$)",
     "a small autoencoder (TAESD) alone", _PART),
    (r"^(?:text_encoders?\.\w+\.|t5xxl\.)?(?:transformer\.)?encoder\.block\.\d+\.layer"
     r"|^shared\.weight", "a text encoder (T5) alone", _PART),
    (r"^(?:vision_model|visual)\.|\.vision_model\.", "a CLIP, or its eye alone",
     "which only reads pictures: to lend it, name the folder that has its config.json too"),
    (r"^(?:cond_stage_model\.|conditioner\.|text_encoders?[\w.]*\.|clip_[lgh]\.|te\d?\.)?"
     r"(?:model\.)?(?:transformer\.)?(?:text_model|resblocks|token_embedding|positional_embedding)"
     r"|^(?:cond_stage_model|conditioner)\.", "a text encoder (CLIP) alone", _PART),
    (r"^(?:model\.diffusion_model\.|diffusion_model\.)?input_blocks\.|^model_ema\.",
     "a denoiser (UNet) without its text encoder and its autoencoder (VAE)",
     "which is a part of a model: get the whole model"),
    (r"^(?:unet\.)?(?:down_blocks|up_blocks|mid_block|conv_in|time_embedding)\.",
     "the denoiser of a diffusers folder",
     "which is a part of a model: name the whole folder, the one with model_index.json"),
    (r"^lm_head\.|^model\.embed_tokens\.|(?:^|\.)layers\.\d+\.self_attn\.|^(?:transformer\.)?h\.\d+\.attn|^bert\.",
     "a language model", "which draws no pictures: it cannot be used here"),
    (r"^(?:vit|swin|swinv2|convnext|convnextv2|dinov2|resnet|beit|deit|efficientnet|regnet)\."
     r"|^(?:classifier|fc|head)\.(?:\d+\.)?(?:weight|bias)$", "an image classifier, it seems",
     "whose description is missing: name the folder that has its config.json too"),
)  # fmt: skip
QUANTISED = re.compile(
    r"\.(?:absmax|quant_map|SCB|qweight|qzeros)$|\.quant_state\.|\.weight_packed$|\.comfy_quant$"
)
"""What bitsandbytes, GPTQ and others lay beside weights that are rounded to whole numbers."""
_PATTERNS = tuple((re.compile(pattern), what, then) for pattern, what, then in _KINDS)
_MARK = re.compile(r"\*|<[^<>.]*>")
_EMBEDDED = (768, 1024, 1280)
"""The widths of Stable Diffusion's text encoders."""
_MOST_VECTORS = 256


def stranger(shapes: Mapping[str, tuple[int, ...]]) -> str | None:
    """Return what a file is, what that means and what to do, as the rest of “FILE is …”.

    Parameters
    ----------
    shapes : name to shape of each weight, at least one

    Returns
    -------
    None where nothing is known that looks so.
    """
    parts = {name.split(".")[0] for name in shapes}
    if {"unet", "vae"} <= parts or {"unet", "text_encoder"} <= parts:
        return (
            "a diffusers folder packed into one file, and not the original layout: get the model "
            "as a folder, or as a checkpoint."
        )
    for pattern, what, then in _PATTERNS:
        if any(pattern.search(name) for name in shapes):
            return f"{what}, {then}."
    if _is_embedding(shapes):
        what, then = next((w, t) for p, w, t in _PATTERNS if p.search("emb_params"))
        return f"{what}, {then}."
    return None


def _is_embedding(shapes: Mapping[str, tuple[int, ...]]) -> bool:
    """Tell whether there are only some vectors as wide as a text encoder's, by a word's name."""
    return all(
        1 <= len(shape) <= 2
        and shape[-1] in _EMBEDDED
        and (len(shape) == 1 or shape[0] <= _MOST_VECTORS)
        and (_MARK.fullmatch(name) or "." not in name)
        for name, shape in shapes.items()
    )
