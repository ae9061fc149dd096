"""What a SOURCE is, before anything is copied: a folder, a checkpoint, an archive, a name on a hub.

Nothing here asks the network or opens a weight; of a pack the hashes are compared.
"""

from __future__ import annotations

import os
import re
import zipfile
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Literal

from muse_desktop.models.errors import ModelError, SourceError, shown
from muse_desktop.models.installing.archive import entries
from muse_desktop.models.installing.foreign import FOREIGN, SAFETENSORS, pickle, refuse
from muse_desktop.models.installing.single_file import recognise
from muse_desktop.models.installing.strangers import stranger
from muse_desktop.models.packs.bounds import LARGEST_TEXT, check_numbers
from muse_desktop.models.packs.checkpoint_files import (
    PROCESSORS,
    TOKENIZERS,
    WEIGHTED,
    Wanted,
    pipeline_files,
    reader_files,
)
from muse_desktop.models.packs.hashes import damaged_files
from muse_desktop.models.packs.headers import PICKLED, read_head, read_json
from muse_desktop.models.packs.labels import labels_of, missing, proposed
from muse_desktop.models.packs.pack import PACK_FILE, PackInfo
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.models.packs.pipeline_parts import read_index
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import given_path

Kind = Literal["pipeline", "checkpoint", "classifier", "clip", "pack", "archive", "hub"]


@dataclass(frozen=True)
class Source:
    """What was found.

    ``name`` is a proposal for the pack's; ``what`` a phrase for people; ``bytes`` what has to be
    copied (0 where only the hub knows). For a classifier: ``labels``, the ``proposed`` mapping of
    label to emotion, and the emotions ``missing`` from it.
    """

    kind: Kind
    path: Path
    name: str
    what: str
    bytes: int = 0
    files: tuple[Wanted, ...] = ()
    labels: tuple[str, ...] = ()
    proposed: Mapping[str, str] = field(default_factory=dict)
    missing: tuple[str, ...] = ()
    pack: PackInfo | None = None
    repository: str = ""


_REPOSITORY = re.compile(r"[A-Za-z0-9][\w.-]*/[A-Za-z0-9][\w.-]*")
_URL = re.compile(
    r"(?:https?://[^/]+|hf:/)/([^/\s?#]+/[^/\s?#]+)(?:/(?:tree|blob|resolve)/[^?#]*)?/?"
)


def inspect(source: str | Path, variant: str = "half") -> Source:
    """Tell what a source is.

    Parameters
    ----------
    source : a path, "owner/name" or an address of a hub
    variant : see :func:`muse_desktop.models.packs.checkpoint_files.pipeline_files`

    Raises
    ------
    ModelError
        Where it is nothing that can be added; one sentence says why.
    """
    text = str(source)
    if not text.strip():
        raise SourceError("Say what to add: a folder, a .safetensors file, a zip or owner/name.")
    try:
        path = given_path(text)
        if not os.path.lexists(path):
            # Blanks around a name come with copying it; a file's own were found already.
            text = text.strip()
            path = given_path(text)
        path = path.resolve() if path.exists() else path
        exists, is_folder, is_file = path.exists(), path.is_dir(), path.is_file()
    except PermissionError as error:
        raise SourceError(f"{path} cannot be read (permission denied).") from error
    except (OSError, RuntimeError, ValueError) as error:
        raise SourceError(f"“{shown(text)}” is no name that a file could have.") from error
    if is_folder or is_file:
        try:
            return _folder(path, variant) if is_folder else _file(path)
        except OSError as error:
            raise SourceError(f"{path} cannot be read ({reason(error)}).") from error
    if exists:
        raise SourceError(f"{path} is neither a file nor a folder.")
    if "://" in text or text.startswith("hf:"):
        match = _URL.fullmatch(text)
        if match is None:
            raise SourceError(
                f"“{shown(text)}” is no address of a model: use https://…/owner/name."
            )
        return _hub(match[1])
    if isinstance(source, str) and _REPOSITORY.fullmatch(text):
        return _hub(text)
    raise SourceError(
        f"There is no file or folder “{shown(text)}”, and no model on a hub is called so "
        "(owner/name)."
    )


def slug(text: str) -> str:
    """Return a name that a pack may have."""
    return re.sub(r"[^a-z0-9._-]+", "-", text.lower())[:64].strip("-._") or "model"


def sizes_in(folder: Path) -> dict[str, int]:
    """Return a folder's files, path with / to bytes; links that lead out of it are left out."""
    root = folder.resolve()
    found = {}
    for file in sorted(folder.rglob("*")):
        if not file.is_file() or ".cache" in file.parts:
            continue
        # A hub's cache links its files to a folder of blobs beside: those are meant.
        target = file.resolve()
        inside = target.is_relative_to(root) or "blobs" in target.parts
        if inside:
            found[file.relative_to(folder).as_posix()] = target.stat().st_size
    return found


def pack_files(pack: PackInfo) -> list[Wanted]:
    """Return what belongs to a pack: its parts and its words, and nothing else.

    Raises
    ------
    ModelError
        Where a part is missing, or a pickle lies in it.
    """
    wanted: list[Wanted] = []
    for path, size in sizes_in(pack.path).items():
        part = any(path.startswith(f"{folder}/") for folder in pack.parts.values())
        about = "/" not in path and not path.lower().endswith((*SAFETENSORS, *PICKLED))
        if part and path.lower().endswith(PICKLED):
            raise pickle(pack.path / path)
        if part or about:
            wanted.append(Wanted(path, path, size))
    lost = [part for part in pack.parts.values() if not (pack.path / part).is_dir()]
    if lost:
        raise ModelError(f"{pack.path / lost[0]} is missing: get the pack again.")
    return wanted


def check_there(folder: Path, sizes: Mapping[str, int], components: Iterable[str]) -> None:
    """Look whether each component of a diffusers folder has its description.

    Raises
    ------
    ModelError
        Where one has none.
    """
    for name in components:
        described: tuple[str, ...] = ("scheduler_config.json",)
        if name in WEIGHTED:
            described = ("config.json",)
        elif name in TOKENIZERS:
            described = ("tokenizer.json", "vocab.json")
        if not any(f"{name}/{file}" in sizes for file in described):
            raise ModelError(f"{folder / name / described[0]} is missing: get the model again.")


def check_parts(folder: Path, files: Iterable[Wanted]) -> None:
    """Look at the heads of weights and at the numbers in settings; nothing is loaded.

    Raises
    ------
    ModelError
        Where a file is damaged, or claims more than belongs to its weights.
    """
    paths = [folder / file.source for file in files]
    tensors: Counter[Path] = Counter()
    for path in paths:
        if path.suffix == ".safetensors":
            tensors[path.parent] += len(read_head(path).shapes)
    for path in paths:
        if path.suffix != ".safetensors" and path.stat().st_size > LARGEST_TEXT:
            raise ModelError(f"{path} is refused: it is too large for settings or words.")
        if path.name in ("config.json", "scheduler_config.json", "preprocessor_config.json"):
            check_numbers(path, read_json(path), tensors[path.parent])


def _check_architecture(
    folder: Path, components: Mapping[str, tuple[str, str]], files: Iterable[Wanted]
) -> None:
    from muse_desktop.models.installing.architecture import check_pipeline  # it needs diffusers

    check_pipeline(folder, components, files)


def _hub(repository: str) -> Source:
    name = slug(repository.split("/")[1])
    return Source("hub", Path(), name, f"the repository {repository}", repository=repository)


def _folder(folder: Path, variant: str) -> Source:
    name = slug(folder.name)
    if (folder / PACK_FILE).is_file():
        pack = read_pack(folder)
        size = pack.bytes_on_disk
        check_parts(folder, pack_files(pack))
        if "pipeline" in pack.parts:
            read_index(pack.part("pipeline"))
        for file in damaged_files(pack)[:1]:
            raise ModelError(f"{folder / file} is damaged: get the pack again.")
        return Source("pack", folder, pack.name, f"the pack {pack.title}", size, pack=pack)
    if (folder / "model_index.json").is_file():
        components = read_index(folder)
        sizes = sizes_in(folder)
        files = pipeline_files(sizes, components, variant)
        check_there(folder, sizes, components)
        check_parts(folder, files)
        _check_architecture(folder, components, files)
        kind = read_json(folder / "model_index.json")["_class_name"]
        return Source("pipeline", folder, name, f"a {kind}", _total(files), tuple(files))
    if (folder / "adapter_config.json").is_file():
        raise ModelError(f"{folder} is {stranger({'base_model.model.': ()})}")
    if (folder.parent / "model_index.json").is_file():
        raise ModelError(f"{folder} is one part of a model: name its folder {folder.parent}.")
    if (folder / "config.json").is_file():
        return _reader(folder, name, sizes_in(folder), variant)
    inner = sorted(p.parent.name for p in folder.glob(f"*/{PACK_FILE}"))
    if inner:
        raise ModelError(
            f"{folder} holds packs ({', '.join(inner[:3])}): add one of them, or search the folder "
            f"with “muse-desktop models folders add {folder}”."
        )
    checkpoints = sorted(folder.glob("*.safetensors"))
    if len(checkpoints) == 1:
        return _file(checkpoints[0])
    if checkpoints:
        raise ModelError(f"{folder} holds several checkpoints: name the file that you want.")
    pickles = sorted(p.name for p in folder.iterdir() if p.suffix.lower() in PICKLED)
    if pickles:
        raise pickle(folder / pickles[0])
    whole = sorted(folder.glob("*/model_index.json"))
    if whole:
        raise ModelError(f"{folder} is no model, but holds one: name {whole[0].parent}.")
    foreign = sorted(p for p in folder.iterdir() if p.suffix.lower() in FOREIGN)
    if foreign:
        raise ModelError(f"{foreign[0]} is {FOREIGN[foreign[0].suffix.lower()]}")
    raise SourceError(
        f"{folder} holds no model: neither a model_index.json (diffusers), nor a config.json "
        f"(transformers), nor a {PACK_FILE}."
    )


def reader_kind(folder: Path) -> tuple[Literal["classifier", "clip"], str]:
    """Return what a transformers folder is, as a kind and a phrase; only config.json is read.

    Raises
    ------
    ModelError
        Where it is neither an image classifier nor a CLIP.
    """
    config = read_json(folder / "config.json")
    named = config.get("architectures")
    kinds = [shown(str(kind)) for kind in named] if isinstance(named, list) else []
    if any(kind.endswith("ForImageClassification") for kind in kinds):
        return "classifier", f"an image classifier ({kinds[0]})"
    if "CLIPModel" in kinds or (config.get("model_type") == "clip" and "text_config" in config):
        return "clip", "a CLIP"
    called = shown(str(config.get("_class_name") or ""))
    found = kinds[0] if kinds else called or "a model of no known kind"
    raise ModelError(
        f"{folder} is {found}: only whole pipelines, image classifiers and CLIP can be added."
    )


def _reader(folder: Path, name: str, sizes: dict[str, int], variant: str) -> Source:
    try:
        kind, what = reader_kind(folder)
    except ModelError as error:
        # Its weights often say better what it is than the name of its class.
        for file in sorted(folder.glob("*.safetensors"))[:1]:
            found = stranger(read_head(file).shapes)
            if found is not None and "config.json" not in found:
                raise ModelError(f"{folder} is {found}") from error
        raise
    files = tuple(reader_files(sizes, variant))
    if not any(name in sizes for name in PROCESSORS):
        raise ModelError(f"{folder / PROCESSORS[0]} is missing: get the model again.")
    check_parts(folder, files)
    labels = labels_of(folder) if kind == "classifier" else ()
    mapping = proposed(labels)
    lacking = missing(mapping) if kind == "classifier" else ()
    return Source(kind, folder, name, what, _total(files), files, labels, mapping, lacking)


def _file(file: Path) -> Source:
    suffix = file.suffix.lower()
    if zipfile.is_zipfile(file) and suffix not in PICKLED and suffix not in SAFETENSORS:
        size = sum(entry.file_size for entry in entries(file))
        what = "an archive (what it holds is looked at when it is added)"
        return Source("archive", file, slug(file.stem), what, size)
    refuse(file)
    if suffix in SAFETENSORS:
        from muse_desktop.models.installing.conversion import check_layout

        found = recognise(read_head(file), file)
        check_layout(file, found)
        size = file.stat().st_size
        return Source("checkpoint", file, slug(file.stem), f"a {found.title} checkpoint", size)
    if suffix == ".zip":
        raise ModelError(f"{file} is damaged: it is no zip archive.")
    if file.name in ("model_index.json", "config.json", PACK_FILE) or suffix == ".json":
        raise ModelError(f"{file} is one file of a model: name its folder {file.parent}.")
    raise SourceError(f"{file} is no model: use a folder, a .safetensors file or a zip of a pack.")


def _total(files: Iterable[Wanted]) -> int:
    return sum(file.size for file in files)
