"""One ``.safetensors`` file that holds a whole Stable Diffusion, in the original key layout.

What it is, is read from the names and shapes in its head; no weight is opened.
:mod:`muse_desktop.models.installing.conversion` makes a pipeline folder of it.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, shown
from muse_desktop.models.installing.naming import UNET, VAE, original_names
from muse_desktop.models.installing.strangers import QUANTISED, stranger
from muse_desktop.models.packs.headers import Head
from muse_desktop.system.resources import resource

CLIP_L = {"sd1": "cond_stage_model.transformer.", "sdxl": "conditioner.embedders.0.transformer."}
OPEN_CLIP = {"sd2": "cond_stage_model.model.", "sdxl": "conditioner.embedders.1.model."}
_HEAD_WIDTH = 64
_DROPPED_LAYERS = {"sd2": 1}
"""Stable Diffusion 2 reads the last layer but one; its configuration leaves the last out."""

_TEXT = {"sdxl": OPEN_CLIP["sdxl"], "sd2": OPEN_CLIP["sd2"], "sd1": CLIP_L["sd1"]}
"""What a family's text encoder begins with."""
_USES = {
    5: "guided by depth", 7: "for enlarging pictures", 8: "for editing by instruction",
    9: "for inpainting",
}  # fmt: skip
"""What denoisers with so many channels are for."""
_MOST_CHILDREN = 64
"""More blocks or layers of one kind than any of these models has: what is there more than once is
built more than once, whatever its weights are."""
_MOST_WORDS, _MOST_PLACES = 200_000, 1024
"""Of a text encoder: several times what any of these models has."""
_PARTS = (UNET, VAE, "cond_stage_model.", "conditioner.")
_FLOATS = ("F", "BF")
_UNREAD = {"F4", "F6_E2M3", "F6_E3M2", "F8_E8M0"}
"""What torch can store and not compute with."""


class _LayoutError(ValueError):
    """Something is not where the architecture has it; the message says where to look."""


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
    head: Head
    """The file's, with its weights called as in the original layout."""
    names: Mapping[str, str]
    """The original layout's names to those in the file."""


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
    names = original_names(head.shapes)
    head = Head(
        {new: head.shapes[old] for new, old in names.items()},
        {new: head.types[old] for new, old in names.items()},
        head.remarks,
    )
    family = _family(head, file)
    _check_types(head, file)
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
    except KeyError as error:
        raise ModelError(
            f"{file} is a {known['title']} checkpoint, but incomplete: it lacks "
            f"“{shown(str(error.args[0]))}”. Get it again."
        ) from error
    except (IndexError, ValueError) as error:
        where = f" ({shown(str(error))})" if isinstance(error, _LayoutError) else ""
        raise ModelError(
            f"{file} is not laid out as {known['title']} is{where}: it is damaged, or of a kind "
            "that cannot be used."
        ) from error
    taken = configs["unet"]["in_channels"]
    if taken != configs["vae"]["latent_channels"]:
        raise ModelError(
            f"{file} is a model {_USES.get(taken, 'of another kind')}: a model that draws whole "
            "pictures is needed."
        )
    prediction = _prediction(head, family)
    if prediction is not None:
        configs["scheduler"]["prediction_type"] = prediction
    if "ztsnr" in names:
        configs["scheduler"]["rescale_betas_zero_snr"] = True
    return Checkpoint(
        family, known["title"], known["native_size"], known["pipeline"], configs,
        known["padding"], prediction, head, names,
    )  # fmt: skip


def _family(head: Head, file: Path) -> str:
    names = head.shapes

    def has(*prefixes: str) -> bool:
        return any(name.startswith(prefixes) for name in names)

    what = stranger(names)
    denoiser, decoder = has(UNET + "input_blocks."), has(VAE)
    family = next((f for f, prefix in _TEXT.items() if has(prefix)), None)
    if what is not None and ("edm_mean" in names or any(".time_stack." in n for n in names)):
        raise ModelError(f"{file} is {what}")
    if denoiser and decoder and family is not None:
        return family
    lacking = {"denoiser (UNet)": denoiser, "autoencoder (VAE)": decoder,
               "text encoder": family is not None or has("conditioner.")}  # fmt: skip
    absent = [part for part, there in lacking.items() if not there]
    if len(absent) == 1:
        raise ModelError(
            f"{file} has no {absent[0]}: get a version of the model that is whole"
            f"{' (“baked VAE”)' if denoiser and not decoder else ''}, or put the missing part into "
            "it with another program."
        )
    if what is not None:
        raise ModelError(f"{file} is {what}")
    raise ModelError(
        f"{file} is no checkpoint of Stable Diffusion 1 or 2, or of SDXL (its first weight is "
        f"“{shown(next(iter(names)))}”)."
    )


def _check_types(head: Head, file: Path) -> None:
    """Refuse weights that are rounded to whole numbers: only their own program can restore them."""
    rounded = any(QUANTISED.search(name) for name in head.types) or any(
        name.startswith(_PARTS) and name.endswith(".weight") and not kind.startswith(_FLOATS)
        for name, kind in head.types.items()
    )
    if rounded or _UNREAD & set(head.types.values()):
        raise ModelError(
            f"{file} is a model whose weights are rounded to 8 bits or fewer (quantised), which "
            "cannot be computed with here: get a version with 16 or 32 bits."
        )


def _unet_numbers(head: Head, family: str) -> dict[str, Any]:
    """Return the widths and depths that the denoiser's shapes show."""
    shapes = head.shapes
    first = shapes[UNET + "input_blocks.0.0.weight"]
    widths: list[int] = []
    blocks: list[int] = []  # residual blocks by level
    depths: list[int] = []  # transformer layers by level
    level_open = False
    for i in range(1, _count(shapes, UNET + "input_blocks.")):
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
    if len(set(blocks)) != 1 or len(widths) > 6 or blocks[0] > 4 or max(depths) > 12:
        raise _LayoutError("see the denoiser's levels")
    if _count(shapes, UNET + "middle_block.1.transformer_blocks.") != (depths[-1] or 1):
        raise _LayoutError("see the denoiser's middle")
    contexts = {
        s[1] for n, s in shapes.items() if n.startswith(UNET) and n.endswith("attn2.to_k.weight")
    }
    if len(contexts) != 1:
        raise _LayoutError("see the denoiser's attention")
    linear = {len(s) == 2 for n, s in shapes.items() if n.startswith(UNET) and ".proj_in." in n
              and n.endswith("weight")}  # fmt: skip
    down = ["CrossAttnDownBlock2D" if depth else "DownBlock2D" for depth in depths]
    numbers: dict[str, Any] = {
        "in_channels": first[1],
        "out_channels": shapes[UNET + "out.2.weight"][0],
        "block_out_channels": widths,
        "layers_per_block": blocks[0],
        "cross_attention_dim": contexts.pop(),
        "use_linear_projection": linear == {True},
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
    levels = _count(shapes, VAE + "encoder.down.", 8)
    widths = [shapes[f"{VAE}encoder.down.{i}.block.0.conv1.weight"][0] for i in range(levels)]
    return {
        "block_out_channels": widths,
        "down_block_types": ["DownEncoderBlock2D"] * levels,
        "up_block_types": ["UpDecoderBlock2D"] * levels,
        "layers_per_block": _count(shapes, VAE + "encoder.down.0.block.", 8),
        "latent_channels": shapes[VAE + "post_quant_conv.weight"][0],
    }


def _text_numbers(head: Head, family: str) -> dict[str, Any]:
    if family == "sd2":
        return _open_clip_numbers(head, family)
    shapes, prefix = head.shapes, CLIP_L[family] + "text_model."
    vocabulary, width = shapes[prefix + "embeddings.token_embedding.weight"]
    places = shapes[prefix + "embeddings.position_embedding.weight"][0]
    _check_tables(vocabulary, places)
    return {
        "hidden_size": width,
        "vocab_size": vocabulary,
        "num_hidden_layers": _count(shapes, prefix + "encoder.layers."),
        "num_attention_heads": max(width // _HEAD_WIDTH, 1),
        "intermediate_size": shapes[prefix + "encoder.layers.0.mlp.fc1.weight"][0],
        "max_position_embeddings": places,
        "projection_dim": width,
    }


def _open_clip_numbers(head: Head, family: str) -> dict[str, Any]:
    shapes, prefix = head.shapes, OPEN_CLIP[family]
    vocabulary, width = shapes[prefix + "token_embedding.weight"]
    places = shapes[prefix + "positional_embedding"][0]
    _check_tables(vocabulary, places)
    layers = _count(shapes, prefix + "transformer.resblocks.") - _DROPPED_LAYERS.get(family, 0)
    numbers = {
        "hidden_size": width,
        "vocab_size": vocabulary,
        "num_hidden_layers": layers,
        "num_attention_heads": max(width // _HEAD_WIDTH, 1),
        "intermediate_size": shapes[prefix + "transformer.resblocks.0.mlp.c_fc.weight"][0],
        "max_position_embeddings": places,
    }
    if family == "sdxl":
        numbers["projection_dim"] = shapes[prefix + "text_projection"][1]
    return numbers


def _check_tables(words: int, places: int) -> None:
    if words > _MOST_WORDS or places > _MOST_PLACES:
        raise _LayoutError("see the text encoder's tables")


def _count(shapes: Mapping[str, Any], prefix: str, most: int = _MOST_CHILDREN) -> int:
    """Return how many numbered children a name has.

    Raises
    ------
    _LayoutError
        Where one is missing between others, or there are more than any model has.
    """
    found: set[str] = set()
    for name in shapes:
        if name.startswith(prefix):
            found.add(name[len(prefix) :].split(".", 1)[0])
    numbered = {child for child in found if child.isdecimal()}
    count = len(numbered)
    if count > most or numbered != {str(i) for i in range(count)}:
        raise _LayoutError(f"see the numbers after “{prefix}”")
    return count


def _prediction(head: Head, family: str) -> str | None:
    """Return what the denoiser predicts, as far as the file says so."""
    said = head.remarks.get("modelspec.prediction_type", "").lower()
    if said in ("v", "v_prediction", "v-prediction") or "v_pred" in head.shapes:
        return "v_prediction"
    if said in ("epsilon", "eps") or family != "sd2":
        return "epsilon"
    return None
