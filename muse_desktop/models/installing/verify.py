"""Whether a pack is what it says, found when it is added and not when it is first used.

Every weight is read once: its file is whole, its values are finite, its shapes are those of the
architecture that its configuration describes. One component is in memory at a time.
"""

from __future__ import annotations

import contextlib
import gc
import logging
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import LoadingCancelled, ModelError, is_memory_error, told
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.models.packs.checkpoint_files import TOKENIZERS, WEIGHTED
from muse_desktop.models.packs.components import (
    check_finite,
    load_component,
    load_tokenizer,
    weight_files,
)
from muse_desktop.models.packs.headers import read_head
from muse_desktop.models.packs.labels import columns
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pipeline_parts import check_fit, class_of, read_index

log = logging.getLogger(__name__)

Tell = Callable[[str], object]


def verify(info: PackInfo, tell: Tell | None = None, *, lent: bool = False) -> None:
    """Load a pack's parts, one by one, and let each work once where that is cheap.

    Parameters
    ----------
    info : the pack
    tell : is told what is being looked at; what it raises ends the check
    lent : whether to look at what others lend it too

    Raises
    ------
    ModelError
        Where something is damaged, missing, or does not fit; the message names the file or folder.
    """
    prepare_libraries()
    told = tell or (lambda what: None)
    looked: set[Path] = set()
    for part in (*info.parts, *(info.loans if lent else ())):
        folder = info.part(part)
        if folder in looked:
            continue
        looked.add(folder)
        try:
            with _named(folder):
                if part == "pipeline":
                    _pipeline(folder, told)
                elif part == "clip" or info.read_by_clip(part):
                    _clip(folder, told)
                else:
                    _classifier(folder, info.labels_of(part), told)
        except ModelError as error:
            if part not in info.loans:
                raise
            lender = info.loans[part].title
            raise ModelError(f"The {part} is lent by {lender}: {error}") from error
        finally:
            gc.collect()


@contextlib.contextmanager
def _named(place: Path) -> Iterator[None]:
    """Say of which file or folder it is where a library finds something wrong with it."""
    try:
        yield
    except (ModelError, LoadingCancelled):
        raise
    except Exception as error:
        log.info("Checking %s failed", place, exc_info=True)
        if is_memory_error(error):
            raise
        raise ModelError(f"{place} cannot be used{told(error)}: get the model again.") from error


def _pipeline(folder: Path, tell: Tell) -> None:
    components = read_index(folder)
    configs: dict[str, Any] = {}
    for name in (name for name in WEIGHTED if name in components):
        tell(f"checking {name}")
        configs[name] = _read(class_of(folder, components, name), folder / name, strict=True).config
        gc.collect()
    check_fit(folder, configs)
    scheduler = folder / "scheduler" / "scheduler_config.json"
    with _named(scheduler):
        _scheduler(scheduler)
    for name in (name for name in TOKENIZERS if name in components):
        tell(f"checking {name}")
        with _named(folder / name):
            words = len(load_tokenizer(class_of(folder, components, name), folder / name))
        known = configs[name.replace("tokenizer", "text_encoder")].vocab_size
        if words > known:
            raise ModelError(
                f"{folder / name} has {words} words and the text encoder {known}: they differ."
            )


def _scheduler(file: Path) -> None:
    import torch

    from muse_desktop.models.live.backbone import read_scheduler

    scheduler = read_scheduler(file)
    levels = scheduler.alphas_cumprod
    if not bool(torch.isfinite(levels).all()) or not bool((levels[1:] <= levels[:-1]).all()):
        raise ModelError(f"{file} is wrong: its noise levels do not rise.")
    if scheduler.config.prediction_type not in ("epsilon", "v_prediction", "sample"):
        raise ModelError(f"{file} has the unknown prediction “{scheduler.config.prediction_type}”.")


def _classifier(folder: Path, labels: Mapping[str, str], tell: Tell) -> None:
    import torch
    import transformers

    from muse_desktop.models.live.preprocess import Preprocess

    tell("checking the classifier")
    preprocess = Preprocess.from_folder(folder)
    model = _read(transformers.AutoModelForImageClassification, folder)
    names = {int(place): str(label) for place, label in model.config.id2label.items()}
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


def _clip(folder: Path, tell: Tell) -> None:
    import torch
    import transformers

    from muse_desktop.models.live.adapters import ClipSimilarity
    from muse_desktop.models.live.preprocess import Preprocess

    tell("checking the CLIP")
    preprocess = Preprocess.from_folder(folder)
    tokenizer = load_tokenizer(transformers.AutoTokenizer, folder)
    model = _read(transformers.CLIPModel, folder).float().eval()
    encoder = ClipSimilarity(model, tokenizer, preprocess)
    with torch.no_grad():
        towers = encoder.image(torch.full((1, 3, 96, 96), 0.5)), encoder.text(["a picture"])
    if towers[0].shape != towers[1].shape or not all(bool(t.isfinite().all()) for t in towers):
        raise ModelError(f"The CLIP in {folder} gives no finite answer for a picture and a text.")


def _read(kind: Any, folder: Path, *, strict: bool = False) -> Any:
    """Load one component as it is stored, after every weight was looked at."""
    for file in weight_files(folder):
        read_head(file)
        check_finite(file)
    return load_component(kind, folder, strict=strict)
