"""Whether weights are those that a component's settings describe: names and shapes, nothing read.

The component is built without data and compared with the heads of its files, so that a LoRA in a
denoiser's place is told when one looks at a folder, and not when gigabytes were copied. The
libraries rename what older versions wrote while they load; where that cannot be followed, only
weights that are plainly of something else are refused, and loading has the last word.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from muse_desktop.models.errors import ModelError, shown
from muse_desktop.models.installing.strangers import stranger
from muse_desktop.models.live.libraries import prepare_libraries
from muse_desktop.models.packs.bounds import check_index, check_size, described
from muse_desktop.models.packs.checkpoint_files import WEIGHTED, Wanted
from muse_desktop.models.packs.components import is_harmless
from muse_desktop.models.packs.headers import Head, read_head
from muse_desktop.models.packs.pipeline_parts import class_of

_OWN = {
    "unet": "the denoiser of a diffusers folder", "vae": "an autoencoder (VAE) alone",
    "text_encoder": "a text encoder (CLIP) alone", "text_encoder_2": "a text encoder (CLIP) alone",
}  # fmt: skip
"""What a stranger may not be called in the place where just that belongs."""
_OLD_ATTENTION = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}
"""How diffusers called an attention's parts before 0.15, which it still reads."""


def check_pipeline(
    folder: Path, components: Mapping[str, tuple[str, str]], files: Iterable[Wanted]
) -> None:
    """Compare each component of a diffusers folder with its settings.

    Parameters
    ----------
    folder : its settings were looked at
    components : what :func:`.read_index` gave
    files : those that are to be taken

    Raises
    ------
    ModelError
        Where one's weights are something else, or some are missing.
    """
    wanted = [file.source for file in files]
    for name in (name for name in WEIGHTED if name in components):
        inside = [folder / path for path in wanted if path.split("/")[0] == name]
        paths = [path for path in inside if path.suffix == ".safetensors"]
        for index in (path for path in inside if ".index." in path.name):
            check_index(index, {path.name for path in paths})
        kind = class_of(folder, components, name)
        check_weights(kind, folder / name, {path: read_head(path) for path in paths}, _OWN[name])


def check_weights(kind: Any, folder: Path, heads: Mapping[Path, Head], own: str) -> None:
    """Compare a component's weights with its settings.

    Parameters
    ----------
    kind : its class
    folder : where its ``config.json`` lies
    heads : those of its files
    own : what a stranger is called that would belong there

    Raises
    ------
    ModelError
        As :func:`check_pipeline`.
    """
    prepare_libraries()
    check_size(kind, folder, heads)
    try:
        model = described(kind, folder)
    except Exception:
        return  # settings that describe nothing: loading tells what is wrong with them
    places = {name: tuple(weight.shape) for name, weight in model.state_dict().items()}
    found = {name: shape for head in heads.values() for name, shape in head.shapes.items()}
    renamed = kind.__module__.startswith("transformers")
    shapes = _endings(found) if renamed else found
    called = {name: next((each for each in _names(name) if each in shapes), "") for name in places}
    absent = [name for name, given in called.items() if not given and not is_harmless(name)]
    wrong = [name for name, given in called.items() if given and shapes[given] != places[name]]
    where = next(iter(heads)) if len(heads) == 1 else f"in {folder}"
    if 2 * len(absent) > len(places):
        what = stranger(found)
        if what is not None and not what.startswith(own):
            raise ModelError(f"{next(iter(heads))} is {what}")
        raise ModelError(
            f"The weights {where} do not fit their config.json: they are of another model (the "
            f"first is “{shown(next(iter(found)))}”). Get the model again."
        )
    # One that a library may yet make out of others is no reason.
    misfits = wrong + absent
    if misfits and (not renamed or 2 * len(wrong) > len(places)):
        raise ModelError(f"The weights {where} do not fit their config.json ({misfits[0]}).")
    left = [name for name in found if name not in called.values() and not is_harmless(name)]
    if left and not renamed:
        raise ModelError(
            f"The weights {where} do not fit their config.json, which knows no “{shown(left[0])}”."
        )


def _names(name: str) -> Iterator[str]:
    """Yield what a weight may be called in a file."""
    yield name
    for new, old in _OLD_ATTENTION.items():
        if f".{new}." in name:
            yield name.replace(f".{new}.", f".{old}.")


def _endings(found: Mapping[str, tuple[int, ...]]) -> dict[str, tuple[int, ...]]:
    """Return weights by their names with and without what wraps them ("clip.text_model.")."""
    shapes: dict[str, tuple[int, ...]] = {}
    for name, shape in found.items():
        rest = name
        for _ in range(3):
            shapes.setdefault(rest, shape)
            rest = rest.partition(".")[2]
    return shapes
