"""One ``.safetensors`` file that holds a whole Stable Diffusion, in the original key layout.

What it is, is read from names and shapes; diffusers' ``from_single_file`` converts it, with
configurations that ship with the program, so nothing is fetched. The result is an ordinary pipeline
folder in the file's own precision.
"""

from __future__ import annotations

import contextlib
import json
import logging
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from muse_desktop.models.clip_vocabulary import write_tokenizer
from muse_desktop.models.errors import ModelError
from muse_desktop.models.headers import Head, read_head
from muse_desktop.resources_path import resource

log = logging.getLogger(__name__)

UNET = "model.diffusion_model."
VAE = "first_stage_model."
_CLIP_L = {"sd1": "cond_stage_model.transformer.", "sdxl": "conditioner.embedders.0.transformer."}
_OPEN_CLIP = {"sd2": "cond_stage_model.model.", "sdxl": "conditioner.embedders.1.model."}
_HEAD_WIDTH = 64
_DROPPED_LAYERS = {"sd2": 1}
"""Stable Diffusion 2 reads the last layer but one; its configuration leaves the last out."""
_LARGEST_SIZE = {"v_prediction": 768, "epsilon": 512}
"""Stable Diffusion 2's two kinds were trained at these sizes."""

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


def convert(
    file: Path,
    checkpoint: Checkpoint,
    out: Path,
    prediction: str | None = None,
    tell: Callable[[str], object] = lambda what: None,
) -> int:
    """Write a single file as a pipeline folder, and return its native size in pixels.

    Parameters
    ----------
    file, checkpoint : the file and what :func:`recognise` said of it
    out : the folder to write
    prediction : "epsilon" or "v_prediction" where the user knows it; None = find out
    tell : is told what is being done

    Raises
    ------
    ModelError
        Where weights are missing or do not fit the architecture.
    """
    import diffusers

    if prediction is not None:
        checkpoint.configs["scheduler"]["prediction_type"] = prediction
    write_configs(checkpoint, out)
    head = read_head(file)
    title, asked = checkpoint.title, prediction or checkpoint.prediction
    # One part in memory at a time.
    tell("converting the text encoder")
    for name in (name for name in checkpoint.configs if name.startswith("text_encoder")):
        with _said(file, name, title):
            _keep(_text_encoder(file, head, checkpoint.family, name, out), file, out / name)
    tell("converting the autoencoder")
    with _said(file, "vae", title):
        _keep(_part(diffusers.AutoencoderKL, file, head, "vae", out), file, out / "vae")
    tell("converting the denoiser")
    with _said(file, "unet", title):
        unet = _part(diffusers.UNet2DConditionModel, file, head, "unet", out)
        _keep(unet, file, out / "unet")
    if asked is None:
        asked = _asked(unet, checkpoint.configs["unet"])
        checkpoint.configs["scheduler"]["prediction_type"] = asked
        write_configs(checkpoint, out, ("scheduler",))
    return _LARGEST_SIZE[asked] if checkpoint.family == "sd2" else checkpoint.native_size


def _keep(part: Any, file: Path, folder: Path) -> None:
    """Save a part, where no weight of it is missing."""
    lost = [key for key, weight in part.state_dict().items() if weight.is_meta]
    if lost:
        raise ModelError(f"{file} is incomplete: its {folder.name} lacks {lost[0]}.")
    part.save_pretrained(str(folder), safe_serialization=True)


def _text_encoder(file: Path, head: Head, family: str, name: str, out: Path) -> Any:
    """Convert a text encoder: diffusers' own functions, without the pipeline around them."""
    import transformers
    from diffusers.loaders.single_file_utils import create_diffusers_clip_model_from_ldm
    from safetensors import safe_open

    second = name == "text_encoder_2"
    prefix = _OPEN_CLIP["sdxl"] if second else _CLIP_L.get(family) or _OPEN_CLIP[family]
    kind = transformers.CLIPTextModelWithProjection if second else transformers.CLIPTextModel
    with safe_open(str(file), framework="pt") as weights:
        names = [key for key in weights.keys() if key.startswith(prefix)]  # noqa: SIM118
        tensors = {key: weights.get_tensor(key) for key in names}
    return create_diffusers_clip_model_from_ldm(
        kind, tensors, subfolder=name, config=str(out), torch_dtype=_dtype(head, prefix),
        local_files_only=True,
    )  # fmt: skip


def _part(kind: Any, file: Path, head: Head, name: str, out: Path) -> Any:
    """Convert one of diffusers' own parts, in the precision that it is stored in."""
    return kind.from_single_file(
        str(file), config=str(out), subfolder=name, local_files_only=True,
        torch_dtype=_dtype(head, UNET if name == "unet" else VAE),
    )  # fmt: skip


def _dtype(head: Head, prefix: str) -> Any:
    import torch

    known = {"F16": torch.float16, "BF16": torch.bfloat16}
    return known.get(head.precision(prefix), torch.float32)


@contextlib.contextmanager
def _said(file: Path, part: str, title: str) -> Iterator[None]:
    """Say in one sentence what the libraries found out about a part's weights."""
    try:
        yield
    except (ImportError, MemoryError, ModelError):
        raise
    except Exception as error:
        text = " ".join(str(error).split())
        if "memory" in text.lower():
            raise
        log.info("Converting %s failed", file, exc_info=True)
        if "meta tensor" in text:
            # Where a weight is missing, its place stays without data.
            raise ModelError(f"{file} is incomplete: its {part} lacks weights.") from error
        first = text[:160].rstrip(".")
        raise ModelError(f"The {part} in {file} is not {title}'s ({first}).") from error


def write_configs(checkpoint: Checkpoint, out: Path, only: tuple[str, ...] = ()) -> None:
    """Write a pipeline folder's settings and tokenizers, all but the weights; or ``only`` some."""
    two = "text_encoder_2" in checkpoint.configs
    classes = {
        "unet": ("diffusers", "UNet2DConditionModel"),
        "vae": ("diffusers", "AutoencoderKL"),
        "scheduler": ("diffusers", "DDIMScheduler"),
        "text_encoder": ("transformers", "CLIPTextModel"),
        "text_encoder_2": ("transformers", "CLIPTextModelWithProjection"),
    }
    index: dict[str, Any] = {"_class_name": checkpoint.pipeline}
    for name, config in checkpoint.configs.items():
        library, kind = classes[name]
        index[name] = [library, kind]
        if only and name not in only:
            continue
        mark: dict[str, Any] = {"_class_name": kind}
        if library == "transformers":
            mark = {"architectures": [kind], "model_type": "clip_text_model"}
        file = "scheduler_config.json" if name == "scheduler" else "config.json"
        (out / name).mkdir(parents=True, exist_ok=True)
        (out / name / file).write_text(json.dumps(mark | config, indent=1), encoding="utf-8")
    for name, padding in checkpoint.padding.items():
        index[name] = ["transformers", "CLIPTokenizer"]
        if not only:
            write_tokenizer(out / name, padding)
    if two:
        index["force_zeros_for_empty_prompt"] = True
    else:
        index |= {"safety_checker": [None, None], "requires_safety_checker": False}
    index |= {"feature_extractor": [None, None], "image_encoder": [None, None]}
    (out / "model_index.json").write_text(json.dumps(index, indent=1), encoding="utf-8")


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
        pooled = shapes[_OPEN_CLIP["sdxl"] + "text_projection"][1]
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
    shapes, prefix = head.shapes, _CLIP_L[family] + "text_model."
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
    shapes, prefix = head.shapes, _OPEN_CLIP[family]
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


def _asked(unet: Any, config: Mapping[str, Any]) -> str:
    """Find out what a Stable Diffusion 2 predicts, by asking it at the last time step.

    There everything is noise: a denoiser of epsilon gives its input back, one of v the negative of
    the picture, far from it. The same question decides in AUTOMATIC1111's web UI
    (``modules/sd_models_config.py``), from where its threshold is.
    """
    import torch

    unet = unet.float().eval()
    x = torch.full((1, config["in_channels"], 8, 8), 0.5)
    context = torch.full((1, 2, config["cross_attention_dim"]), 0.5)
    with torch.no_grad():
        out = unet(x, torch.tensor(999), encoder_hidden_states=context, return_dict=False)[0]
    return "v_prediction" if float((out - x).mean()) < -1.0 else "epsilon"
