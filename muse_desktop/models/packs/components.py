"""One component of a checkpoint: a folder with a configuration and weights, as a live module.

Both ways to a component come by here, the check when a model is added and the loading of one that
is used. Only safetensors are read, since a pickle can run code, and every call says
``local_files_only``.
"""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, first_line, is_memory_error
from muse_desktop.models.packs.headers import Head, read_head, read_json, refuse_pickles

log = logging.getLogger(__name__)

# Tables that older versions stored and newer ones compute.
_HARMLESS = ("position_ids", "text_projection", "logit_scale", "num_batches_tracked")
_TYPES = {"F16": "float16", "BF16": "bfloat16", "F32": "float32", "F64": "float32"}


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
    heads = _heads(folder)
    files = list(heads)
    options: dict[str, Any] = {"local_files_only": True, "use_safetensors": True}
    # "fp16" where all files are of that variant: without its name the libraries find none.
    if all(".fp16." in file.name or "-fp16" in file.name for file in files):
        options["variant"] = "fp16"
    if dtype is None:
        dtype = _stored(files[0], heads[files[0]])
    if kind.__module__.startswith("transformers"):
        # Told in the report, which names the weight, and refused below.
        options |= {"dtype": dtype, "trust_remote_code": False, "ignore_mismatched_sizes": True}
    else:
        options["torch_dtype"] = dtype
    what = files[0] if len(files) == 1 else f"in {folder}"
    try:
        model, report = kind.from_pretrained(str(folder), output_loading_info=True, **options)
    except ImportError:
        raise
    except Exception as error:
        if is_memory_error(error):
            raise
        log.info("Loading %s failed", folder, exc_info=True)
        raise ModelError(
            f"The weights {what} do not fit their config.json ({first_line(error)})."
        ) from error
    # The libraries only warn, and fill what is missing with noise.
    for key in ("missing_keys", "mismatched_keys", "error_msgs"):
        for first in sorted(report.get(key) or (), key=str)[:1]:
            named = first[0] if isinstance(first, tuple) else first
            raise ModelError(f"The weights {what} do not fit their config.json ({named}).")
    left = [key for key in report.get("unexpected_keys") or () if not _is_harmless(key)]
    if strict and left:
        raise ModelError(
            f"The weights {what} do not fit their config.json, which knows no “{left[0]}”."
        )
    return model


def load_tokenizer(kind: Any, folder: Path) -> Any:
    """Load a tokenizer, or say what is missing of it."""
    if not any((folder / name).is_file() for name in ("tokenizer.json", "vocab.json")):
        raise ModelError(f"{folder / 'tokenizer.json'} is missing: get the model again.")
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


def _heads(folder: Path) -> dict[Path, Head]:
    """Name what is missing or cut short, before a library says it in its own words."""
    if folder.is_dir():
        read_json(folder / "config.json")
    return {file: read_head(file) for file in weight_files(folder)}


def _stored(file: Path, head: Head) -> Any:
    import torch

    stored = head.precision()
    if stored not in _TYPES:
        raise ModelError(f"{file} is stored as {stored or 'no number'}: use 16 or 32 bits.")
    return getattr(torch, _TYPES[stored])


def _is_harmless(key: str) -> bool:
    return key.endswith(_HARMLESS) or any(part in _HARMLESS for part in key.split("."))
