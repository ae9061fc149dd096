"""One name for each weight of a single-file checkpoint, whatever program wrote the file.

The layout is that of the original Stable Diffusion; what others write differs by what stands before
a name, by CLIP's older names, and in files that hold averages (EMA) alone by their points being
left out.
"""

from __future__ import annotations

import re
from collections.abc import Iterable

UNET = "model.diffusion_model."
VAE = "first_stage_model."
_EMA = "model_ema."
_ROOTS = (UNET, VAE, _EMA, "cond_stage_model.", "conditioner.")
_WRAPPERS = ("state_dict.", "module.", "model.")
_MOST_WRAPPERS, _LONGEST_NAME = 4, 200
_BARE = re.compile(r"(?:input_blocks|middle_block|output_blocks|time_embed|label_emb|out)\.\d")
_OTHER_VAE = re.compile(
    r"(?:vae|autoencoder)\."
    r"((?:(?:en|de)coder\.(?:down|mid|up|conv_in|conv_out|norm_out)|(?:post_)?quant_conv)\..*)"
)
_OLD_CLIP = re.compile(
    r"(cond_stage_model\.transformer\.|conditioner\.embedders\.0\.transformer\.)"
    r"((?:embeddings|encoder|final_layer_norm)\..*)"
)
_WORDS = re.compile(
    r"(?:input|output)_blocks|middle_block|time_embed|label_emb|(?:in|out|emb)_layers"
    r"|transformer_blocks|skip_connection|attn[12]|to_(?:q|k|v|out)|norm[123]?|proj_(?:in|out)|proj"
    r"|ff|net|op|conv|out|weight|bias|\d+"
)


def original_names(names: Iterable[str]) -> dict[str, str]:
    """Return the original layout's name of each weight, to the name in the file.

    What belongs to no part of a Stable Diffusion keeps its name; where two would have one, the
    one that is called so in the file has it.
    """
    given = {name: _unwrapped(name) for name in names}
    drawing = any(new.startswith(UNET) for new in given.values())
    whole = any(new.startswith(VAE) for new in given.values())
    found: dict[str, str] = {}
    for name, new in given.items():
        decoder = _OTHER_VAE.fullmatch(new)
        if drawing and not whole and decoder is not None:
            new = VAE + decoder[1]
        if whole and _BARE.match(new):
            # Beside an autoencoder: by itself it would be a denoiser alone.
            new = UNET + new
        old = _OLD_CLIP.fullmatch(new)
        if old is not None:
            new = f"{old[1]}text_model.{old[2]}"
        if new not in found or new == name:
            found[new] = name
    if not any(name.startswith(UNET + "input_blocks.") for name in found):
        for name in list(found):
            dotted = _dotted(name.removeprefix(_EMA)) if name.startswith(_EMA) else None
            if dotted is not None:
                found[dotted] = found.pop(name)
    return found


def _unwrapped(name: str) -> str:
    """Return a name from its part's root on, with the denoiser's root whole."""
    rest = name
    for _ in range(_MOST_WRAPPERS):
        if rest.startswith(_ROOTS):
            return rest
        if rest.startswith(UNET.removeprefix("model.")):
            return "model." + rest
        rest = rest.removeprefix(next((w for w in _WRAPPERS if rest.startswith(w)), ""))
    return name


def _dotted(name: str) -> str | None:
    """Return the denoiser's name of an average: “diffusion_modelinput_blocks10norm1weight” …"""
    rest = name.removeprefix("diffusion_model")
    if rest.startswith("."):
        return UNET + rest[1:]
    words: list[str] = []
    while rest and rest != name:
        match = _WORDS.match(rest)
        if match is None or len(rest) > _LONGEST_NAME:
            return None
        word = match[0]
        if word.isdigit() and words[-1:] and words[-1] in ("input_blocks", "output_blocks"):
            # The block, and one figure for the place in it.
            words += [word[:-1], word[-1]]
        elif word.isdigit() and words[-1:] == ["label_emb"]:
            words += list(word)
        else:
            words.append(word)
        rest = rest[match.end() :]
    return UNET + ".".join(words) if words else None
