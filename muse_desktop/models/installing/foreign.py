"""Files that no model can be added from, told by their names and their first bytes."""

from __future__ import annotations

from pathlib import Path

from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.headers import PICKLED, is_safetensors

SAFETENSORS = (".safetensors", ".sft")
_ROUNDED = "whose weights are rounded: get a version of the model that has safetensors files."
FOREIGN = {
    ".gguf": f"a GGUF, {_ROUNDED}",
    ".ggml": f"a GGML, {_ROUNDED}",
    ".onnx": "made for another program (ONNX): get a version that has safetensors files.",
    ".engine": "made for one kind of card (TensorRT): get a version that has safetensors files.",
    ".msgpack": "made for another library (Flax): get a version that has safetensors files.",
    ".h5": "made for another library (Keras): get a version that has safetensors files.",
    **dict.fromkeys((".7z", ".rar", ".tar", ".gz", ".tgz", ".xz", ".bz2", ".zst"),
                    "an archive that cannot be opened here: unpack it and name the folder."),
    **dict.fromkeys((".part", ".partial", ".crdownload", ".download", ".aria2", ".incomplete"),
                    "a download that has not ended: let it end, or begin it anew."),
}  # fmt: skip
"""What files with such endings are, as the rest of “FILE is …”."""


def refuse(file: Path) -> None:
    """Refuse a file whose ending or contents say that it is something else.

    Raises
    ------
    ModelError
        Where they do; one sentence says what it is.
    """
    suffix = file.suffix.lower()
    if suffix not in SAFETENSORS and is_safetensors(file):
        if suffix in FOREIGN:
            raise ModelError(f"{file} is {FOREIGN[suffix]}")
        raise ModelError(
            f"{file} holds safetensors under another name: give it the ending .safetensors."
        )
    if suffix in PICKLED:
        raise pickle(file)
    if suffix in FOREIGN:
        raise ModelError(f"{file} is {FOREIGN[suffix]}")


def pickle(file: Path) -> ModelError:
    """Return what to say of a pickle."""
    return ModelError(
        f"{file} is a pickle, which could run any program when opened: use a version of the model "
        "that has safetensors files."
    )
