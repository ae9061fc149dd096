"""From a pack on disk to the live modules that the method works with.

Nothing here asks the network: the libraries are told to stay offline before they are imported.
"""

from __future__ import annotations

import logging
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.models.errors import LoadingCancelled, ModelError, is_memory_error, told
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.models.packs.hashes import damage
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.events import Loading

if TYPE_CHECKING:
    from muse_desktop.muse.protocols import EmotionClassifier, Models

log = logging.getLogger(__name__)

_PARTS = 7
_HASHED_BYTES = 500_000_000
"""Packs and loans up to this size are compared with their hashes at every start: a second at most.
``models check`` compares larger ones."""


def load(
    info: PackInfo,
    device: str = "auto",
    on_progress: Callable[[Loading], object] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
    full_precision: bool = False,
) -> Models:
    """Load a pack.

    Parameters
    ----------
    info : the pack
    device : "auto" or a name of :mod:`muse_desktop.models.live.devices`
    on_progress : is told what is being loaded
    is_cancelled : is asked between the parts
    full_precision : compute in 32 bits where the device would take 16

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
    from muse_desktop.models.live.devices import pick_device

    try:
        models = _load(info, pick_device(device), next_part, full_precision)
        # What loads but is not what it was is refused: a picture would only come out worse.
        for sentence in damage(info, _HASHED_BYTES):
            raise ModelError(sentence)
    except (ModelError, LoadingCancelled):
        raise
    except Exception as error:
        log.info("Loading %s failed", info.path, exc_info=True)
        if is_memory_error(error):
            raise
        for sentence in damage(info):
            raise ModelError(sentence) from error
        raise ModelError(
            f"The model in {info.path} cannot be loaded{told(error)}: “muse-desktop models check "
            f"{info.name}” tells which part of it is wrong."
        ) from error
    if on_progress is not None:
        on_progress(Loading(f"Loading {info.title}", 1.0))
    return models


def _load(
    info: PackInfo, device: Any, next_part: Callable[[str], None], full_precision: bool
) -> Models:
    import numpy as np
    import torch
    import transformers

    from muse_desktop.models.live.adapters import ClipSimilarity, TransformersClassifier
    from muse_desktop.models.live.backbone import frozen, load_backbone
    from muse_desktop.models.live.clip_classifier import ClipClassifier
    from muse_desktop.models.live.devices import pick_precision
    from muse_desktop.models.live.preprocess import Preprocess
    from muse_desktop.models.packs.components import load_tokenizer
    from muse_desktop.muse.protocols import Calibration, Models
    from muse_desktop.painter.nearest import known_words

    wanted = torch.float32 if full_precision else pick_precision(device)
    backbone = load_backbone(info, device, wanted, next_part)
    device, dtype = backbone.device, backbone.dtype
    resting: list[Any] = []
    steady: list[Any] = []

    def classifier(name: str) -> EmotionClassifier:
        folder = info.part(name)
        if info.read_by_clip(name):
            return ClipClassifier(name, encoder(folder, name))
        model = frozen(transformers.AutoModelForImageClassification, folder, device, dtype)
        (resting if name == "judge" else steady).append(model)
        try:
            preprocess = Preprocess.from_folder(folder)
            return TransformersClassifier(name, model, preprocess, info.labels_of(name))
        except ModelError as error:
            raise ModelError(f"{folder}: {error}") from error

    def encoder(folder: Path, part: str = "clip") -> ClipSimilarity:
        model = frozen(transformers.CLIPModel, folder, device, dtype)
        (resting if part == "judge" else steady).append(model)
        return ClipSimilarity(
            model,
            load_tokenizer(transformers.AutoTokenizer, folder),
            Preprocess.from_folder(folder),
            known_words if backbone.drawer is not None else None,
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
        calibration_edit=Calibration(**info.calibration_edit) if info.calibration_edit else None,
        confusions=None if info.confusions is None else np.array(info.confusions),
        device=device,
        dtype=dtype,
        notes=backbone.notes,
        machine=backbone.machine(resting, steady),
        photographer=backbone.photographer,
        drawer=backbone.drawer,
        borrowed=info.borrowed,
    )
