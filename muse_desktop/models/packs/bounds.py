"""What a component may cost, told before a library begins with it.

A few bytes of settings can claim any number of layers, and the libraries believe them: they build,
allocate and fill with noise before they compare with the weights. So numbers are looked at first,
and the component is built without data and counted.
"""

from __future__ import annotations

import codecs
import math
import os
import re
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, shown
from muse_desktop.models.packs.headers import Head, read_json
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import open_ordinary

LARGEST_TEXT = 64_000_000
"""Bytes of a vocabulary or of settings; the longest published ones have half of that."""
_READ = (".json", ".txt", ".jinja", ".model", ".safetensors")
"""What the libraries open in a component's folder."""
_MARKS = (codecs.BOM_UTF8, codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_DEPTHS = re.compile(r"layers|depth|blocks|experts|repeats|levels|_per_")
_LEVELS = re.compile(r"channels|types|depths|sizes|dims|widths|blocks|layers|stages")
_MOST_LEVELS = 64
_LIMITS = (
    (re.compile(r"labels|classes|timesteps"), 100_000),
    (re.compile(r"image_size|sample_size|crop|patch|window|kernel|stride|edge|height|width$"),
     4096),
    (re.compile(r"size|dim|width|channels|embed|positions|features|hidden|heads|vocab|groups"
                r"|latent|project|rank|words|stages"), 1_000_000),
)  # fmt: skip
_FEWEST = 64
_SHARE, _SPARE = 1.25, 1 << 24
"""What a component may have beyond its weights: tables that are computed, not stored."""


def check_files(folder: Path) -> None:
    """Look at the files that the libraries will open.

    Raises
    ------
    ModelError
        Where one is a pipe or a device, larger than what belongs there, or text in a form that
        they cannot read.
    """
    names = sorted(os.listdir(folder))
    for name in names:
        file = folder / name
        if not name.endswith(_READ) or file.is_dir():
            continue
        try:
            with open_ordinary(file) as stream:
                start, size = stream.read(3), os.fstat(stream.fileno()).st_size
        except OSError as error:
            raise ModelError(f"{file} cannot be read ({reason(error)}).") from error
        if name.endswith(".safetensors"):
            continue
        if size > LARGEST_TEXT:
            raise ModelError(f"{file} is refused: {size / 1e6:.0f} MB belong to no settings.")
        if name.endswith(".json") and start.startswith(_MARKS):
            raise ModelError(
                f"{file} begins with a mark of byte order, which the libraries cannot read: save "
                "it as UTF-8 without one, or add the model with “muse-desktop models add”, which "
                "does so."
            )
        if name.endswith(".safetensors.index.json"):
            check_index(file, names)


def check_index(file: Path, names: Iterable[str]) -> None:
    """Refuse an index that names files elsewhere, or such as there are not."""
    listed = read_json(file).get("weight_map")
    found = set(map(str, listed.values())) if isinstance(listed, dict) else set()
    absent = sorted(found - set(names))
    if absent or not found:
        what = f"“{shown(absent[0])}”, which is not there" if absent else "no weights"
        raise ModelError(f"{file} names {what}: get the model again.")


def check_numbers(file: Path, config: Mapping[str, Any], tensors: int = 0) -> None:
    """Look at the numbers in settings.

    Parameters
    ----------
    file : for messages
    config : what it holds
    tensors : how many the weights are, which no count of layers exceeds

    Raises
    ------
    ModelError
        Where one claims more than any model has that could be used, or the weights are quantised.
    """
    if config.get("quantization_config"):
        raise ModelError(
            f"{file} is of a model whose weights are rounded to 8 bits or fewer (quantised), which "
            "cannot be computed with here: get a version with 16 or 32 bits."
        )
    levels, longest = max(_levels(config, ""), default=(1, ""))
    if levels > _MOST_LEVELS:
        raise ModelError(
            f"{file} is refused: its “{shown(longest)}” has {levels:,} entries, more than belong "
            "to a model. Get the model again."
        )
    # Each layer has a weight at least; a few are named in settings and not built.
    layers = 4 * max(tensors, _FEWEST) // levels
    repeated: dict[str, int] = {}
    for key, number in _numbers(config, ""):
        if "_per_block" in key:
            repeated[key] = max(number, repeated.get(key, 1))
        limits = (most for pattern, most in _LIMITS if pattern.search(key))
        limit = layers if _DEPTHS.search(key) else next(limits, None)
        if limit is not None and number > limit:
            raise ModelError(
                f"{file} is refused: its “{shown(key)}” is {_figure(number)}, more than belongs to "
                "a model with such weights. Get the model again."
            )
    if math.prod(repeated.values()) > layers:
        raise ModelError(
            f"{file} is refused: its {' and '.join(sorted(repeated))} are together more than "
            "belongs to a model with such weights. Get the model again."
        )


def _levels(value: Any, key: str) -> Iterator[tuple[int, str]]:
    """Yield how long the lists are that say something for each level of a network."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            yield from _levels(inner, str(name))
    elif isinstance(value, list) and _LEVELS.search(key):
        yield max(len(value), 1), key


def _numbers(value: Any, key: str) -> Iterator[tuple[str, int]]:
    """Yield each whole number of settings with the last name on the way to it."""
    if isinstance(value, Mapping):
        for name, inner in value.items():
            # Labels' names are text for people, and there may be thousands of them.
            if name not in ("id2label", "label2id"):
                yield from _numbers(inner, str(name))
    elif isinstance(value, list):
        for inner in value:
            yield from _numbers(inner, key)
    elif isinstance(value, int) and not isinstance(value, bool):
        yield key, value


def _figure(number: int) -> str:
    return f"{number:,}" if number < 10**15 else "beyond counting"


def check_size(kind: Any, folder: Path, heads: Mapping[Path, Head]) -> None:
    """Build a component without data, and compare what it would take with what there is.

    Parameters
    ----------
    kind : the class, of diffusers, transformers or our own
    folder : where its ``config.json`` lies, whose numbers were looked at
    heads : those of its files

    Raises
    ------
    ModelError
        Where the settings describe a much larger model than the weights are.
    """
    model = described(kind, folder)
    wanted = sum(tensor.numel() for tensor in (*model.parameters(), *model.buffers()))
    stored = sum(head.numbers() for head in heads.values())
    if wanted > _SHARE * stored + _SPARE:
        raise ModelError(
            f"The weights in {folder} do not fit their config.json, which describes a model of "
            f"{wanted / 1e6:,.0f} million numbers: they have {stored / 1e6:,.0f} million."
        )


def described(kind: Any, folder: Path) -> Any:
    """Return a component as its ``config.json`` describes it, its weights without data."""
    import torch
    import transformers

    config = read_json(folder / "config.json")
    with torch.device("meta"):
        if not kind.__module__.startswith("transformers"):
            return kind.from_config(config)
        if hasattr(kind, "config_class"):
            return kind(kind.config_class.from_dict(config))
        return kind.from_config(transformers.AutoConfig.for_model(**config))
