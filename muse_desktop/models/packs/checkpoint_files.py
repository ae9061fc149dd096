"""Which files of a published checkpoint are needed: weights once, in one precision, and settings.

Works on lists of names with sizes, so that it serves a folder on disk and a repository on a hub
alike.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import PurePosixPath

from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.headers import PICKLED

PIPELINES = {
    "StableDiffusionPipeline": 1,
    "StableDiffusionXLPipeline": 2,
    "LatentConsistencyModelPipeline": 1,
    "StableDiffusionInstructPix2PixPipeline": 1,  # of grades: those of pixels do not fit
}
"""The kinds that can be loaded, and how many text encoders each has; the few-step kin of the first
two have their class."""
LIBRARIES = (
    "diffusers",
    "transformers",
    "muse_desktop.models.grade_autoencoder",
    "muse_desktop.models.patch_autoencoder",
    "muse_desktop.models.scene_autoencoder",
    "muse_desktop.models.scene_denoiser",
)
"""What a pipeline's parts may come from: its index could name any module to import."""
WEIGHTED = ("text_encoder", "text_encoder_2", "unet", "vae")
TOKENIZERS = ("tokenizer", "tokenizer_2")
DROPPED = ("safety_checker", "feature_extractor", "image_encoder")
HALF = ("fp16", "bf16")
_TOKENIZER_FILES = (
    "vocab.json", "merges.txt", "tokenizer.json", "tokenizer_config.json",
    "special_tokens_map.json", "added_tokens.json",
)  # fmt: skip
PROCESSORS = ("preprocessor_config.json", "processor_config.json")
_WEIGHTS = re.compile(
    r"(?P<stem>model|diffusion_pytorch_model)"
    r"(?:\.(?P<before>\w+))?(?:-\d{5}-of-(?P<shards>\d{5}))?(?:\.(?P<after>\w+))?\.safetensors"
)
_INDEX = re.compile(
    r"(?P<stem>model|diffusion_pytorch_model)(?:\.(?P<before>\w+))?"
    r"\.safetensors\.index(?:\.(?P<after>\w+))?\.json"
)


@dataclass(frozen=True)
class Wanted:
    """A file to take, and what it is called in the pack (variants lose their mark)."""

    source: str
    target: str
    size: int


def pipeline_files(
    sizes: Mapping[str, int], components: Iterable[str], variant: str = "half"
) -> list[Wanted]:
    """Return what a diffusers folder needs.

    Parameters
    ----------
    sizes : path inside the folder (with /) to bytes
    components : what ``model_index.json`` names and is not null
    variant : "half" takes the 16-bit files of a component that has such, "full" the plain ones

    Raises
    ------
    ModelError
        Where a component has no safetensors, or a part of them is missing.
    """
    wanted = [Wanted("model_index.json", "model_index.json", sizes["model_index.json"])]
    for name in components:
        if name in WEIGHTED:
            wanted += weights(sizes, name, variant)
            wanted += _present(sizes, name, ("config.json",))
        elif name in TOKENIZERS:
            wanted += _present(sizes, name, _TOKENIZER_FILES)
        elif name == "scheduler":
            wanted += _present(sizes, name, ("scheduler_config.json",))
    return wanted


def reader_files(sizes: Mapping[str, int], variant: str = "half") -> list[Wanted]:
    """Return what a transformers classifier or CLIP needs: weights, settings, tokenizer."""
    names = ("config.json", *PROCESSORS, *_TOKENIZER_FILES)
    return weights(sizes, "", variant) + _present(sizes, "", names)


def weights(sizes: Mapping[str, int], folder: str, variant: str = "half") -> list[Wanted]:
    """Return the weight files of one component, in one precision, whole."""
    files = {PurePosixPath(p).name: p for p in sizes if _folder(p) == folder}
    sets: dict[str, list[Wanted]] = {}
    shards: dict[str, int] = {}
    for name, path in sorted(files.items()):
        match = _WEIGHTS.fullmatch(name)
        index = _INDEX.fullmatch(name)
        found = match or index
        if found is None:
            continue
        mark = found["before"] or found["after"] or ""
        if match is not None and match["shards"]:
            shards[mark] = int(match["shards"])
        target = name
        if index is not None:
            target = f"{found['stem']}.safetensors.index.json"
        elif match is not None and not match["shards"]:
            target = f"{found['stem']}.safetensors"
        place = f"{folder}/{target}" if folder else target
        sets.setdefault(mark, []).append(Wanted(path, place, sizes[path]))
    order = [*HALF, ""] if variant == "half" else ["", *HALF]
    where = folder or "the model"
    for mark in order:
        if mark in sets and any(w.target.endswith(".safetensors") for w in sets[mark]):
            return _whole(sets[mark], shards.get(mark, 0), where)
    pickles = [name for name in files if name.lower().endswith(PICKLED)]
    if pickles:
        raise ModelError(
            f"{files[min(pickles)]} is a pickle, which could run any program when opened: use a "
            "version of the model that has safetensors files."
        )
    raise ModelError(f"There are no weights (*.safetensors) in {where}: get the model again.")


def _whole(files: list[Wanted], shards: int, where: str) -> list[Wanted]:
    """Return one set of files: a single one, or all shards with their index."""
    single = [w for w in files if re.search(r"/?(model)\.safetensors$", w.target)]
    if single:
        return single
    parts = [w for w in files if w.target.endswith(".safetensors")]
    if not any(w.target.endswith(".index.json") for w in files):
        raise ModelError(
            f"The index of the weights (*.safetensors.index.json) in {where} is missing: get the "
            "model again."
        )
    if len(parts) != shards:
        raise ModelError(
            f"Weights are missing in {where}: {len(parts)} of {shards} files are there. Get the "
            "model again."
        )
    return files


def _present(sizes: Mapping[str, int], folder: str, names: Iterable[str]) -> list[Wanted]:
    paths = [f"{folder}/{name}" if folder else name for name in names]
    return [Wanted(path, path, sizes[path]) for path in paths if path in sizes]


def _folder(path: str) -> str:
    parent = str(PurePosixPath(path).parent)
    return "" if parent == "." else parent
