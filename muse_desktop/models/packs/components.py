"""One component of a checkpoint: a folder with a configuration and weights, as a live module.

Both ways to a component come by here, the check when a model is added and the loading of one that
is used. Only safetensors are read, since a pickle can run code, and every call says
``local_files_only``.
"""

from __future__ import annotations

import contextlib
import logging
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, is_memory_error, shown, told
from muse_desktop.models.packs.bounds import check_files, check_numbers, check_size
from muse_desktop.models.packs.headers import Head, read_head, read_json, refuse_pickles

log = logging.getLogger(__name__)

# Tables that older versions stored and newer ones compute.
_HARMLESS = ("position_ids", "text_projection", "logit_scale", "num_batches_tracked")
_TYPES = {
    "F16": "float16", "BF16": "bfloat16", "F32": "float32", "F64": "float32",
    # Eight bits are for storage: 16 hold each of their values.
    "F8_E4M3": "float16", "F8_E5M2": "float16", "F8_E4M3FNUZ": "float16", "F8_E5M2FNUZ": "float16",
}  # fmt: skip
_BLOCK = 1 << 24
"""Numbers that are looked at at once."""


def load_component(kind: Any, folder: Path, dtype: Any = None, *, strict: bool = False) -> Any:
    """Load one component on the processor; its weights are whole, and those that it needs.

    Parameters
    ----------
    kind : the class, of diffusers, transformers or our own
    folder : where its ``config.json`` and weights lie
    dtype : torch's precision; None takes that in which most weights are stored
    strict : whether weights that the configuration does not know are refused too

    Raises
    ------
    ModelError
        Where files are missing or damaged, or do not fit the configuration; the message names them.
    """
    if not folder.is_dir():
        raise ModelError(f"The folder {folder} is missing: get the model again.")
    check_files(folder)
    config = read_json(folder / "config.json")
    heads = {file: read_head(file) for file in weight_files(folder)}
    files = list(heads)
    options: dict[str, Any] = {"local_files_only": True, "use_safetensors": True}
    # "fp16" where all files are of that variant: without its name the libraries find none.
    if all(".fp16." in file.name or "-fp16" in file.name for file in files):
        options["variant"] = "fp16"
    if dtype is None:
        dtype = working_type(files[0], heads[files[0]])
    if kind.__module__.startswith("transformers"):
        # Told in the report, which names the weight, and refused below.
        options |= {"dtype": dtype, "trust_remote_code": False, "ignore_mismatched_sizes": True}
    else:
        options["torch_dtype"] = dtype
    what = files[0] if len(files) == 1 else f"in {folder}"
    check_numbers(folder / "config.json", config, sum(len(h.shapes) for h in heads.values()))
    try:
        check_size(kind, folder, heads)
        model, report = kind.from_pretrained(str(folder), output_loading_info=True, **options)
    except (ImportError, ModelError):
        raise
    except Exception as error:
        if is_memory_error(error):
            raise
        log.info("Loading %s failed", folder, exc_info=True)
        raise ModelError(
            f"The weights {what} do not fit their config.json{told(error)}: get the model again."
        ) from error
    # The libraries only warn, and fill what is missing with noise.
    for key in ("missing_keys", "mismatched_keys", "error_msgs"):
        for first in sorted(report.get(key) or (), key=str)[:1]:
            named = first[0] if isinstance(first, tuple) else first
            raise ModelError(f"The weights {what} do not fit their config.json ({named}).")
    left = [key for key in report.get("unexpected_keys") or () if not is_harmless(key)]
    if strict and left:
        raise ModelError(
            f"The weights {what} do not fit their config.json, which knows no “{left[0]}”."
        )
    return model


def load_tokenizer(kind: Any, folder: Path) -> Any:
    """Load a tokenizer, or say what is missing of it."""
    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.json")):
        raise ModelError(f"{folder / 'tokenizer.json'} is missing: get the model again.")
    check_files(folder)
    return kind.from_pretrained(str(folder), local_files_only=True, trust_remote_code=False)


def weight_files(folder: Path) -> list[Path]:
    """Return a component's safetensors, in order; there is one at least.

    Raises
    ------
    ModelError
        Where there is none; pickles get a word of their own.
    """
    if not folder.is_dir():
        raise ModelError(f"The folder {folder} is missing: get the model again.")
    files = sorted(folder.glob("*.safetensors"))
    if not files:
        raise refuse_pickles(folder, "*.safetensors")
    return files


@contextlib.contextmanager
def opened_weights(file: Path) -> Iterator[Any]:
    """Open a file of safetensors to read its tensors, which :func:`.headers.read_head` let pass.

    Raises
    ------
    ModelError
        Where it cannot be read, or not any more.
    """
    from safetensors import SafetensorError, safe_open

    try:
        with safe_open(str(file), framework="pt") as weights:
            yield weights
    except (OSError, SafetensorError) as error:
        raise ModelError(f"{file} is damaged or incomplete: get it again.") from error


def check_finite(file: Path) -> None:
    """Read every weight of a file once.

    Raises
    ------
    ModelError
        Where one is not a finite number.
    """
    import torch

    with opened_weights(file) as weights:
        for name in weights.keys():  # noqa: SIM118 - it is no dict
            numbers = weights.get_tensor(name).flatten()
            if not numbers.is_floating_point():
                continue
            # In blocks, as 32 bits where there are eight: torch cannot ask those.
            for block in numbers.split(_BLOCK):
                looked = block.float() if block.element_size() == 1 else block
                if not bool(torch.isfinite(looked).all()):
                    raise ModelError(
                        f"{file} is damaged: its “{shown(name)}” holds values that are not finite "
                        "numbers."
                    )


def working_type(file: Path, head: Head, prefix: str = "") -> Any:
    """Return torch's type to compute with where most weights are stored as they are.

    Parameters
    ----------
    file : for messages
    head : the file's
    prefix : what the weights' names begin with that are counted

    Raises
    ------
    ModelError
        Where they are stored as no floating-point numbers.
    """
    import torch

    stored = head.precision(prefix)
    if stored not in _TYPES:
        raise ModelError(
            f"{file} is stored as {stored or 'whole numbers'}: get a version with 16 or 32 bits."
        )
    return getattr(torch, _TYPES[stored])


def is_harmless(key: str) -> bool:
    """Tell whether a weight is a table that may be stored or computed."""
    return key.endswith(_HARMLESS) or any(part in _HARMLESS for part in key.split("."))
