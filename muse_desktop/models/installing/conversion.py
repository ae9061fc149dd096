"""A single-file Stable Diffusion, as an ordinary pipeline folder in the file's own precision.

diffusers' own functions rename the weights; their configurations ship with the program, so nothing
is fetched. Whether every weight is there in its shape is told from the file's head, by renaming
tensors without data: what can be looked at can be added.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, is_memory_error, shown
from muse_desktop.models.installing.clip_vocabulary import WORDS, write_tokenizer
from muse_desktop.models.installing.naming import UNET, VAE
from muse_desktop.models.installing.single_file import CLIP_L, OPEN_CLIP, Checkpoint
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.models.packs.components import opened_weights, working_type
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

_LARGEST_SIZE = {"v_prediction": 768, "epsilon": 512}
"""Stable Diffusion 2's two kinds were trained at these sizes."""
_CALLED = {"unet": "denoiser", "vae": "autoencoder", "text_encoder": "text encoder",
           "text_encoder_2": "second text encoder"}  # fmt: skip
_SCALES = ("scale_weight", "weight_scale")
"""What stands beside weights of 8 bits that are to be multiplied by it."""


def check_layout(file: Path, checkpoint: Checkpoint) -> None:
    """Tell from a checkpoint's head whether it is whole; no weight is opened.

    Parameters
    ----------
    file : for messages
    checkpoint : what :func:`muse_desktop.models.installing.single_file.recognise` said of it

    Raises
    ------
    ModelError
        Where a weight is missing, or of another shape than the architecture's.
    """
    import torch

    prepare_libraries()
    for name in _parts(checkpoint):
        shapes = checkpoint.head.shapes
        tensors = {key: torch.empty(shapes[key], device="meta") for key in _keys(checkpoint, name)}
        _fitted(file, checkpoint, name, tensors)
        words = checkpoint.configs[name].get("vocab_size", WORDS)
        if words < WORDS:
            raise ModelError(
                f"{file} cannot be used: its {_CALLED[name]} knows {words} words, and CLIP's "
                f"vocabulary has {WORDS}."
            )


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
    file : the checkpoint
    checkpoint : what :func:`muse_desktop.models.installing.single_file.recognise` said of it
    out : the folder to write
    prediction : "epsilon" or "v_prediction" where the user knows it; None = find out
    tell : is told what is being done

    Raises
    ------
    ModelError
        Where weights are missing or do not fit the architecture.
    """
    if prediction is not None:
        checkpoint.configs["scheduler"]["prediction_type"] = prediction
    check_layout(file, checkpoint)
    write_configs(checkpoint, out)
    asked = prediction or checkpoint.prediction
    for name in _parts(checkpoint):
        # One part in memory at a time.
        tell(f"converting the {_CALLED[name]}")
        model, tensors = _fitted(file, checkpoint, name, _tensors(file, checkpoint, name))
        model.load_state_dict(tensors, strict=False, assign=True)
        model.save_pretrained(str(out / name), safe_serialization=True)
        if name == "unet" and asked is None:
            asked = _asked(model, checkpoint.configs["unet"])
            checkpoint.configs["scheduler"]["prediction_type"] = asked
            write_configs(checkpoint, out, ("scheduler",))
    if checkpoint.family != "sd2":
        return checkpoint.native_size
    return _LARGEST_SIZE[asked or "epsilon"]


def _parts(checkpoint: Checkpoint) -> list[str]:
    return [name for name in _CALLED if name in checkpoint.configs]


def _prefix(checkpoint: Checkpoint, name: str) -> str:
    """Return what the weights of a part begin with."""
    if name == "text_encoder":
        return CLIP_L.get(checkpoint.family) or OPEN_CLIP[checkpoint.family]
    return {"unet": UNET, "vae": VAE}.get(name) or OPEN_CLIP[checkpoint.family]


def _keys(checkpoint: Checkpoint, name: str) -> list[str]:
    prefix = _prefix(checkpoint, name)
    return [key for key in checkpoint.head.shapes if key.startswith(prefix)]


def _tensors(file: Path, checkpoint: Checkpoint, name: str) -> dict[str, Any]:
    """Return a part's weights by their original names, in the precision that the part has."""
    names = checkpoint.names
    dtype = working_type(file, checkpoint.head, _prefix(checkpoint, name))
    found = {}
    with opened_weights(file) as weights:
        for key in _keys(checkpoint, name):
            tensor = weights.get_tensor(names[key])
            if not tensor.is_floating_point():
                found[key] = tensor
                continue
            scale = next((names[s] for s in _scales(key) if s in names), None)
            if scale is not None:
                tensor = tensor.float() * weights.get_tensor(scale).float()
            found[key] = tensor.to(dtype)
    return found


def _scales(key: str) -> list[str]:
    stem, _, last = key.rpartition(".")
    return [f"{stem}.{scale}" for scale in _SCALES] if last == "weight" else []


def _fitted(
    file: Path, checkpoint: Checkpoint, name: str, tensors: dict[str, Any]
) -> tuple[Any, dict[str, Any]]:
    """Return a part without data, and its weights by the names that it has for them.

    Raises
    ------
    ModelError
        Where one is missing or of another shape.
    """
    part, title = _CALLED[name], checkpoint.title
    try:
        model = _empty(name, checkpoint.configs[name])
        renamed = _renamed(checkpoint, name, model, tensors)
    except ImportError:
        raise
    except Exception as error:
        if is_memory_error(error):
            raise
        log.info("Converting %s failed", file, exc_info=True)
        raise ModelError(
            f"{file} is not laid out as {title} is (see its {part}): it is damaged, or of a kind "
            "that cannot be used."
        ) from error
    wanted = {key: tuple(weight.shape) for key, weight in model.state_dict().items()}
    # A converter of diffusers' puts None in the place of some that are not there.
    lacking = [key for key in wanted if renamed.get(key) is None]
    if lacking:
        more = f" and {len(lacking) - 1} more" if len(lacking) > 1 else ""
        raise ModelError(
            f"{file} is a {title} checkpoint, but incomplete: its {part} lacks “{lacking[0]}”"
            f"{more}. Get it again."
        )
    for key, shape in wanted.items():
        if tuple(renamed[key].shape) != shape:
            found = tuple(renamed[key].shape)
            raise ModelError(
                f"{file} is not laid out as {title} is: in its {part} “{shown(key)}” is "
                f"{_size(found)} where {_size(shape)} belongs. It is damaged, or of a kind that "
                "cannot be used."
            )
    return model, {key: renamed[key] for key in wanted}


def _empty(name: str, config: Mapping[str, Any]) -> Any:
    """Return a part of the architecture, its weights without data."""
    import diffusers
    import torch
    import transformers

    with torch.device("meta"):
        if name == "unet":
            return diffusers.UNet2DConditionModel.from_config(dict(config)).eval()
        if name == "vae":
            return diffusers.AutoencoderKL.from_config(dict(config)).eval()
        second = name == "text_encoder_2"
        kind = transformers.CLIPTextModelWithProjection if second else transformers.CLIPTextModel
        return kind(transformers.CLIPTextConfig(**config)).eval()


def _renamed(
    checkpoint: Checkpoint, name: str, model: Any, tensors: dict[str, Any]
) -> dict[str, Any]:
    """Return weights by the names that diffusers and transformers have for them."""
    from diffusers.loaders import single_file_utils as theirs

    if name == "unet":
        return dict(theirs.convert_ldm_unet_checkpoint(tensors, dict(model.config)))
    if name == "vae":
        return dict(theirs.convert_ldm_vae_checkpoint(tensors, dict(model.config)))
    prefix = _prefix(checkpoint, name)
    if prefix == CLIP_L.get(checkpoint.family):
        found = {key.removeprefix(prefix): value for key, value in tensors.items()}
    else:
        found = theirs.convert_open_clip_checkpoint(model, tensors, prefix=prefix)
    if hasattr(model, "text_model"):
        return found
    # From 5.6 on transformers has no word before them.
    return {key.removeprefix("text_model."): value for key, value in found.items()}


def _size(shape: tuple[int, ...]) -> str:
    return "×".join(map(str, shape)) or "one number"


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
        (out / name / file).write_text(strict_json.dumps(mark | config, indent=1), encoding="utf-8")
    for name, padding in checkpoint.padding.items():
        index[name] = ["transformers", "CLIPTokenizer"]
        if not only:
            write_tokenizer(out / name, padding)
    if two:
        index["force_zeros_for_empty_prompt"] = True
    else:
        index |= {"safety_checker": [None, None], "requires_safety_checker": False}
    index |= {"feature_extractor": [None, None], "image_encoder": [None, None]}
    (out / "model_index.json").write_text(strict_json.dumps(index, indent=1), encoding="utf-8")


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
