"""From a pack on disk to the live modules that the method works with.

Nothing here asks the network: the libraries are told to stay offline before they are imported, and
every call says ``local_files_only``. Only safetensors are read: a pickle can run code.
"""

from __future__ import annotations

import logging
import os
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.hashes import damaged_files
from muse_desktop.models.headers import read_head, read_json, refuse_pickles
from muse_desktop.models.pack import PackInfo
from muse_desktop.muse.events import Loading

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import EmotionClassifier, Models

log = logging.getLogger(__name__)

_ENVIRONMENT = {
    "HF_HUB_OFFLINE": "1",
    "TRANSFORMERS_OFFLINE": "1",
    "HF_HUB_DISABLE_TELEMETRY": "1",
    "DISABLE_TELEMETRY": "1",
    "DO_NOT_TRACK": "1",
    "HF_HUB_DISABLE_PROGRESS_BARS": "1",
    "TOKENIZERS_PARALLELISM": "false",
    # Operations that Apple's GPU lacks are done by the CPU instead of failing.
    "PYTORCH_ENABLE_MPS_FALLBACK": "1",
}
_PARTS = 7
_HASHED_BYTES = 500_000_000
"""Packs up to this size are compared with their hashes at every start: a second at most."""


def prepare_libraries() -> None:
    """Tell the model libraries to stay offline and quiet; call it before importing them."""
    os.environ.update(_ENVIRONMENT)
    import diffusers
    import transformers

    for logs in (diffusers.utils.logging, transformers.utils.logging):
        logs.set_verbosity_error()
        logs.disable_progress_bar()


def load(
    info: PackInfo,
    device: str = "auto",
    on_progress: Callable[[Loading], object] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Models:
    """Load a pack.

    Parameters
    ----------
    info : the pack
    device : "auto" or a name of :mod:`muse_desktop.models.devices`
    on_progress : is told what is being loaded
    is_cancelled : is asked between the parts

    Raises
    ------
    ModelError
        Where a file is missing or damaged, or the parts do not fit together.
    LoadingCancelled
        Where ``is_cancelled`` said so.
    """
    done = 0

    def next_part(what: str) -> None:
        nonlocal done
        if is_cancelled is not None and is_cancelled():
            raise LoadingCancelled
        if on_progress is not None:
            on_progress(Loading(f"Loading {info.title}: {what}", done / _PARTS))
        done += 1

    next_part("the libraries")
    prepare_libraries()
    from muse_desktop.models.devices import pick_device

    try:
        models = _load(info, pick_device(device), next_part)
        _check_bytes(info)
    except (ModelError, LoadingCancelled, MemoryError):
        raise
    except Exception as error:
        log.info("Loading %s failed", info.path, exc_info=True)
        if "memory" in str(error).lower():
            raise
        damaged = damaged_files(info)
        if damaged:
            raise ModelError(
                f"{info.path / damaged[0]} is damaged: install the model again."
            ) from error
        raise ModelError(
            f"The model in {info.path} cannot be loaded: {_first_line(error)}"
        ) from error
    if on_progress is not None:
        on_progress(Loading(f"Loading {info.title}", 1.0))
    return models


def _load(info: PackInfo, device: Any, next_part: Callable[[str], None]) -> Models:
    import numpy as np
    import transformers

    from muse_desktop.models.adapters import ClipSimilarity, TransformersClassifier
    from muse_desktop.models.backbone import load_backbone
    from muse_desktop.models.clip_classifier import ClipClassifier
    from muse_desktop.models.devices import pick_precision
    from muse_desktop.models.preprocess import Preprocess
    from muse_desktop.muse.protocols import Calibration, Models

    backbone = load_backbone(info, device, pick_precision(device), next_part)
    device, dtype = backbone.device, backbone.dtype
    resting: list[Any] = []
    steady: list[Any] = []

    def classifier(name: str) -> EmotionClassifier:
        folder = info.part(name)
        if info.read_by_clip(name):
            return ClipClassifier(name, encoder(folder, name))
        model = weights(transformers.AutoModelForImageClassification, folder, device, dtype)
        (resting if name == "judge" else steady).append(model)
        try:
            preprocess = Preprocess.from_folder(folder)
            return TransformersClassifier(name, model, preprocess, info.labels_of(name))
        except ModelError as error:
            raise ModelError(f"{folder}: {error}") from error

    def encoder(folder: Path, part: str = "clip") -> ClipSimilarity:
        model = weights(transformers.CLIPModel, folder, device, dtype)
        (resting if part == "judge" else steady).append(model)
        return ClipSimilarity(
            model, tokenizer(transformers.AutoTokenizer, folder), Preprocess.from_folder(folder)
        )

    next_part("the guide")
    guide = classifier("guide")
    next_part("the judge")
    judge = classifier("judge")
    next_part("the similarity encoder")
    similarity = encoder(info.part("clip"))
    return Models(
        name=info.name,
        version=info.version,
        text=backbone.text,
        denoiser=backbone.denoiser,
        decoder=backbone.decoder,
        scheduler=backbone.scheduler,
        guide=guide,
        judge=judge,
        similarity=similarity,
        native_size=info.native_size,
        size_multiple=info.size_multiple,
        calibration=Calibration(**info.calibration),
        confusions=None if info.confusions is None else np.array(info.confusions),
        device=device,
        dtype=dtype,
        notes=backbone.notes,
        machine=backbone.machine(resting, steady),
        borrowed=info.borrowed,
    )


def weights(kind: Any, folder: Path, device: Any, dtype: Any) -> Any:
    """Load one model, ready for use and frozen.

    Raises
    ------
    ModelError
        Where its files are missing or damaged, or do not fit their configuration.
    """
    variant = _check_files(folder)
    options: dict[str, Any] = {
        "local_files_only": True, "use_safetensors": True, "variant": variant
    }  # fmt: skip
    if kind.__module__.startswith("transformers"):
        options |= {"dtype": dtype, "trust_remote_code": False}
    else:
        options["torch_dtype"] = dtype
    model, report = kind.from_pretrained(str(folder), output_loading_info=True, **options)
    # The libraries only warn, and fill what is missing with noise.
    for key in ("missing_keys", "mismatched_keys", "error_msgs"):
        if report.get(key):
            first = next(iter(report[key]))
            raise ModelError(f"The weights in {folder} do not fit their config.json ({first}).")
    return model.to(device).eval().requires_grad_(False)


def _check_files(folder: Path) -> str | None:
    """Name what is missing or cut short, before a library says it in its own words.

    Returns the variant that is there ("fp16"), None where there are files without one.
    """
    read_json(folder / "config.json")
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise refuse_pickles(folder, "*.safetensors")
    for file in files:
        read_head(file)
    fp16 = [".fp16." in file.name or "-fp16" in file.name for file in files]
    return "fp16" if all(fp16) else None


def _check_bytes(info: PackInfo) -> None:
    """Refuse files that load but are not what they were: a picture would only come out worse.

    Of large packs it would take longer than loading them; ``models list --check`` does it.
    """
    if info.bytes_on_disk <= _HASHED_BYTES:
        for name in damaged_files(info)[:1]:
            raise ModelError(f"{info.path / name} is damaged: install the model again.")


def tokenizer(kind: Any, folder: Path) -> Any:
    """Load a tokenizer, or say what is missing of it."""
    if not folder.is_dir():
        raise ModelError(f"The folder {folder} is missing: install the model again.")
    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.json")):
        raise ModelError(f"{folder / 'tokenizer.json'} is missing: install the model again.")
    return kind.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)


def _first_line(error: Exception) -> str:
    """Return the first sentence of a library's message, for one line of ours."""
    text = str(error).strip().split("\n")[0][:200] or type(error).__name__
    return text if text.endswith(".") else f"{text}."
