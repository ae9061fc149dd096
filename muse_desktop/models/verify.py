"""Whether a pack is what it says, found when it is added and not when it is first used.

Every weight is read once: its file is whole, its values are finite, its shapes are those of the
architecture that its configuration describes. One component is in memory at a time.
"""

from __future__ import annotations

import gc
import importlib
import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from muse_desktop.models.checkpoint_files import LIBRARIES, PIPELINES, TOKENIZERS, WEIGHTED
from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.headers import read_head, read_json, refuse_pickles
from muse_desktop.models.labels import columns
from muse_desktop.models.pack import PackInfo

log = logging.getLogger(__name__)

# Tables that older versions stored and newer ones compute.
_HARMLESS = ("position_ids", "text_projection", "logit_scale", "num_batches_tracked")
_TYPES = {"F16": "float16", "BF16": "bfloat16", "F32": "float32", "F64": "float32"}

Tell = Callable[[str], object]


def verify(info: PackInfo, tell: Tell | None = None) -> None:
    """Load a pack's own parts, one by one, and let each work once where that is cheap.

    Parameters
    ----------
    info : the pack
    tell : is told what is being looked at; what it raises ends the check

    Raises
    ------
    ModelError
        Where something is damaged, missing, or does not fit; the message names the file or folder.
    """
    from muse_desktop.models.load import prepare_libraries

    prepare_libraries()
    checks: dict[str, Callable[[Path, PackInfo, Tell], None]] = {
        "pipeline": _pipeline, "clip": _clip,
        "guide": _classifier, "judge": _classifier, "classifier": _classifier,
    }  # fmt: skip
    for part, relative in info.parts.items():
        folder = info.path / relative
        try:
            checks[part](folder, info, tell or (lambda what: None))
        except (ModelError, LoadingCancelled, MemoryError):
            raise
        except Exception as error:
            log.info("Checking %s failed", folder, exc_info=True)
            if "memory" in str(error).lower():
                raise
            first = str(error).strip().split("\n")[0][:200] or type(error).__name__
            raise ModelError(f"{folder} cannot be used: {first.rstrip('.')}.") from error
        finally:
            gc.collect()


def read_index(pipeline: Path) -> dict[str, tuple[str, str]]:
    """Return a diffusers folder's components: name to (library, class), without the empty ones.

    Raises
    ------
    ModelError
        Where the pipeline is of a kind that cannot be used, or a component from elsewhere.
    """
    file = pipeline / "model_index.json"
    index = read_json(file)
    if index.get("_class_name") not in PIPELINES:
        raise ModelError(
            f"{pipeline} is a {index.get('_class_name')}: only Stable Diffusion 1 and 2, SDXL and "
            f"their few-step kin ({', '.join(PIPELINES)}) can be used."
        )
    components: dict[str, tuple[str, str]] = {}
    for name, entry in index.items():
        if name.startswith("_") or not isinstance(entry, list) or not any(entry):
            continue
        if name not in (*WEIGHTED, *TOKENIZERS, "scheduler"):
            continue
        if len(entry) != 2 or entry[0] not in LIBRARIES:
            raise ModelError(f"{file} wants {name} from “{entry[0]}”, which is not allowed.")
        components[name] = (str(entry[0]), str(entry[1]))
    lacking = [n for n in ("tokenizer", "text_encoder", "unet", "vae") if n not in components]
    if lacking or "scheduler" not in components:
        raise ModelError(f"{file} names no {(lacking or ['scheduler'])[0]}.")
    return components


def _pipeline(folder: Path, info: PackInfo, tell: Tell) -> None:
    components = read_index(folder)
    configs: dict[str, Any] = {}
    for name in (name for name in WEIGHTED if name in components):
        tell(f"checking {name}")
        library, class_name = components[name]
        kind = getattr(importlib.import_module(library), class_name, None)
        if kind is None or not hasattr(kind, "from_pretrained"):
            raise ModelError(f"{folder / 'model_index.json'}: there is no {library}.{class_name}.")
        configs[name] = _load(kind, folder / name, strict=True).config
        gc.collect()
    unet, vae = configs["unet"], configs["vae"]
    width = sum(configs[n].hidden_size for n in ("text_encoder", "text_encoder_2") if n in configs)
    if unet.cross_attention_dim != width:
        raise ModelError(f"The parts in {folder} do not fit: text encoder and denoiser differ.")
    if not unet.in_channels == unet.out_channels == vae.latent_channels:
        raise ModelError(
            f"The denoiser in {folder} takes {unet.in_channels} channels and the autoencoder gives "
            f"{vae.latent_channels}: models for inpainting or for editing by instruction cannot "
            "be used."
        )
    _scheduler(folder / "scheduler" / "scheduler_config.json")
    for name in (name for name in TOKENIZERS if name in components):
        tell(f"checking {name}")
        words = len(_tokenizer(components[name][1], folder / name))
        known = configs[name.replace("tokenizer", "text_encoder")].vocab_size
        if words > known:
            raise ModelError(
                f"{folder / name} has {words} words and the text encoder {known}: they differ."
            )


def _scheduler(file: Path) -> None:
    import torch
    from diffusers import DDIMScheduler

    scheduler = DDIMScheduler.from_config(read_json(file))
    levels = scheduler.alphas_cumprod
    if not bool(torch.isfinite(levels).all()) or not bool((levels[1:] <= levels[:-1]).all()):
        raise ModelError(f"{file} is wrong: its noise levels do not rise.")
    if scheduler.config.prediction_type not in ("epsilon", "v_prediction", "sample"):
        raise ModelError(f"{file} has the unknown prediction “{scheduler.config.prediction_type}”.")


def _classifier(folder: Path, info: PackInfo, tell: Tell) -> None:
    import torch
    import transformers

    from muse_desktop.models.preprocess import Preprocess

    tell("checking the classifier")
    preprocess = Preprocess.from_folder(folder)
    model = _load(transformers.AutoModelForImageClassification, folder, strict=False)
    names = {int(place): str(label) for place, label in model.config.id2label.items()}
    labels = next((m for part, m in info.labels.items() if info.parts.get(part) == folder.name), {})
    try:
        columns(names, labels)
    except ModelError as error:
        raise ModelError(f"{folder}: {error}") from error
    with torch.no_grad():
        logits = (
            model.float().eval()(pixel_values=preprocess(torch.full((1, 3, 96, 96), 0.5))).logits
        )
    if tuple(logits.shape) != (1, len(names)) or not bool(torch.isfinite(logits).all()):
        raise ModelError(f"The classifier in {folder} gives no finite answer for each label.")


def _clip(folder: Path, info: PackInfo, tell: Tell) -> None:
    import torch
    import transformers

    from muse_desktop.models.adapters import ClipSimilarity
    from muse_desktop.models.preprocess import Preprocess

    tell("checking the CLIP")
    preprocess = Preprocess.from_folder(folder)
    tokenizer = _tokenizer("AutoTokenizer", folder)
    model = _load(transformers.CLIPModel, folder, strict=False).float().eval()
    encoder = ClipSimilarity(model, tokenizer, preprocess)
    with torch.no_grad():
        towers = encoder.image(torch.full((1, 3, 96, 96), 0.5)), encoder.text(["a picture"])
    if towers[0].shape != towers[1].shape or not all(bool(t.isfinite().all()) for t in towers):
        raise ModelError(f"The CLIP in {folder} gives no finite answer for a picture and a text.")


def _load(kind: Any, folder: Path, *, strict: bool) -> Any:
    """Load one component as it is stored; ``strict``: no weight may be left over either."""
    read_json(folder / "config.json")
    files = sorted(folder.glob("*.safetensors")) if folder.is_dir() else []
    if not files:
        raise (
            refuse_pickles(folder, "*.safetensors")
            if folder.is_dir()
            else ModelError(f"The folder {folder} is missing.")
        )
    heads = [read_head(file) for file in files]
    for file in files:
        check_finite(file)
    import torch

    stored = heads[0].precision()
    if stored not in _TYPES:
        raise ModelError(f"{files[0]} is stored as {stored or 'no number'}: use 16 or 32 bits.")
    options: dict[str, Any] = {"local_files_only": True, "use_safetensors": True}
    dtype = getattr(torch, _TYPES[stored])
    if kind.__module__.startswith("transformers"):
        options |= {"dtype": dtype, "trust_remote_code": False}
    else:
        options["torch_dtype"] = dtype
    try:
        model, report = kind.from_pretrained(str(folder), output_loading_info=True, **options)
    except (MemoryError, ImportError):
        raise
    except Exception as error:
        if "memory" in str(error).lower():
            raise
        log.info("Loading %s failed", folder, exc_info=True)
        first = " ".join(str(error).split())[:160].rstrip(".")
        raise ModelError(
            f"The weights {files[0]} do not fit their config.json ({first})."
        ) from error
    left = [key for key in report.get("unexpected_keys") or () if not key.endswith(_HARMLESS)]
    left = [key for key in left if not any(part in _HARMLESS for part in key.split("."))]
    for key in ("missing_keys", "mismatched_keys", "error_msgs"):
        found = list(report.get(key) or ())
        if found:
            raise ModelError(f"The weights {files[0]} do not fit their config.json ({found[0]}).")
    if strict and left:
        raise ModelError(
            f"The weights {files[0]} do not fit their config.json, which knows no “{left[0]}”."
        )
    return model


def check_finite(file: Path) -> None:
    """Read every weight of a file once.

    Raises
    ------
    ModelError
        Where one is not a finite number.
    """
    import torch
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(file), framework="pt") as weights:
            for name in weights.keys():  # noqa: SIM118 - it is no dict
                tensor = weights.get_tensor(name)
                if tensor.is_floating_point() and not bool(torch.isfinite(tensor).all()):
                    raise ModelError(
                        f"{file} is damaged: its “{name}” holds values that are not finite numbers."
                    )
    except (OSError, SafetensorError) as error:
        raise ModelError(f"{file} is damaged or incomplete: get it again.") from error


def _tokenizer(class_name: str, folder: Path) -> Any:
    import transformers

    kind = getattr(transformers, class_name, None)
    if kind is None or not hasattr(kind, "from_pretrained") or "Tokenizer" not in class_name:
        raise ModelError(f"{folder}: there is no tokenizer transformers.{class_name}.")
    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.json")):
        raise ModelError(f"{folder / 'tokenizer.json'} is missing.")
    return kind.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)
