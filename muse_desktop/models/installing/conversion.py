"""A single-file Stable Diffusion, as an ordinary pipeline folder in the file's own precision.

diffusers' ``from_single_file`` converts, with configurations that ship with the program, so nothing
is fetched.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, first_line, is_memory_error
from muse_desktop.models.installing.clip_vocabulary import write_tokenizer
from muse_desktop.models.installing.single_file import CLIP_L, OPEN_CLIP, UNET, VAE, Checkpoint
from muse_desktop.models.packs.headers import Head, read_head
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)

_LARGEST_SIZE = {"v_prediction": 768, "epsilon": 512}
"""Stable Diffusion 2's two kinds were trained at these sizes."""


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
    prefix = OPEN_CLIP["sdxl"] if second else CLIP_L.get(family) or OPEN_CLIP[family]
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
    except (ImportError, ModelError):
        raise
    except Exception as error:
        if is_memory_error(error):
            raise
        log.info("Converting %s failed", file, exc_info=True)
        if "meta tensor" in str(error):
            # Where a weight is missing, its place stays without data.
            raise ModelError(f"{file} is incomplete: its {part} lacks weights.") from error
        raise ModelError(f"The {part} in {file} is not {title}'s ({first_line(error)}).") from error


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
