"""A model by its name on a hub, downloaded when a person asks for it: the only way to the network.

What is needed of the repository is chosen, room looked for, and the files fetched one by one; a
download that was cut goes on where it stopped.
"""

from __future__ import annotations

import shutil
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.installing.hub_file import describe, fetch
from muse_desktop.models.installing.hub_line import (
    answers,
    endpoint,
    online,
    page,
    refuse_if_sealed,
    seconds,
)
from muse_desktop.models.installing.sources import reader_kind
from muse_desktop.models.installing.staging import check_space
from muse_desktop.models.packs.checkpoint_files import Wanted, pipeline_files, reader_files
from muse_desktop.models.packs.headers import PICKLED
from muse_desktop.models.packs.pipeline_parts import read_index
from muse_desktop.muse.events import Loading

_BLOCK = 1 << 20
"""Bytes between two reports."""


@dataclass(frozen=True)
class Fetched:
    """A repository's needed files on disk, whole."""

    folder: Path
    source: str
    licence: str


def download(
    repository: str,
    staging: Path,
    variant: str = "half",
    on_progress: Callable[[Loading], object] | None = None,
    on_note: Callable[[str], object] | None = None,
    is_cancelled: Callable[[], bool] | None = None,
) -> Fetched:
    """Download what a repository's model needs, and no more.

    Parameters
    ----------
    repository : "owner/name"
    staging : the folder that downloads wait in; the same call goes on where a former one ended
    variant, on_progress, on_note, is_cancelled : see :func:`muse_desktop.models.installing.add.add`

    Raises
    ------
    ModelError
        Where the hub refuses, cannot be reached, or sends something else than it promised.
    LoadingCancelled
        Where ``is_cancelled`` said so; what has come is kept.
    """
    folder = staging / f"hub--{repository.replace('/', '--')}"
    cancelled = is_cancelled or (lambda: False)
    note = on_note or (lambda sentence: None)
    with online(), answers(repository):
        import huggingface_hub

        if on_progress is not None:
            on_progress(Loading(f"Asking {endpoint()} for {repository}"))
        hub = huggingface_hub.HfApi(endpoint=endpoint())
        info = hub.model_info(repository, files_metadata=True, timeout=seconds())
        revision = str(info.sha)
        licence = _licence(info)
        said = (
            f"has the licence {licence}" if licence else f"names no licence: see {page(repository)}"
        )
        note(f"{repository} {said}.")
        if info.gated:
            note(f"Its owner gives it only to those who agreed to the terms on {page(repository)}.")
        remote = {file.rfilename: describe(file) for file in info.siblings or ()}
        sizes = {path: file.size for path, file in remote.items()}
        stored = folder / revision
        _forget_others(folder, revision)

        def get(path: str, before: int, total: int) -> None:
            told = -_BLOCK

            def tell(done: int) -> None:
                nonlocal told
                refuse_if_sealed()  # what has come is kept
                if cancelled():
                    raise LoadingCancelled
                if on_progress is not None and done - told >= _BLOCK:
                    told = done
                    share = min((before + done) / max(total, 1), 1.0)
                    on_progress(Loading(f"Downloading {path}", share))

            tell(0)
            url = huggingface_hub.hf_hub_url(
                repository, path, revision=revision, endpoint=endpoint()
            )
            fetch(url, stored / path, remote[path], tell, cancelled)

        try:
            wanted = _wanted(repository, sizes, variant, stored, get)
        except ModelError as error:
            # Nothing that could go on: the next list shall not offer it.
            shutil.rmtree(folder, ignore_errors=True)
            raise ModelError(str(error).replace(str(stored), repository)) from error
        total = sum(file.size for file in wanted)
        _check_room(wanted, stored, total)
        note(f"{len(wanted)} files, {total / 1e9:.2f} GB.")
        done = 0
        for file in wanted:
            get(file.source, done, total)
            done += file.size
    return Fetched(stored, f"{endpoint()}/{repository} {revision}", licence)


def _wanted(
    repository: str,
    sizes: dict[str, int],
    variant: str,
    stored: Path,
    get: Callable[[str, int, int], None],
) -> list[Wanted]:
    """Return the files that are needed; small descriptions are fetched to know."""
    unsafe = [path for path in sizes if _leaves(path)]
    if unsafe:
        raise ModelError(f"{repository} is refused: its “{unsafe[0]}” would leave its folder.")
    card = [Wanted(p, p, sizes[p]) for p in ("README.md",) if p in sizes]
    if "model_index.json" in sizes:
        get("model_index.json", 0, 0)
        return pipeline_files(sizes, read_index(stored), variant) + card
    if "pack.json" in sizes:
        return [Wanted(p, p, n) for p, n in sizes.items() if not p.lower().endswith(PICKLED)]
    if "config.json" in sizes:
        get("config.json", 0, 0)
        reader_kind(stored)  # before gigabytes of something else have come
        return reader_files(sizes, variant) + card
    single = [path for path in sizes if path.endswith(".safetensors") and "/" not in path]
    if len(single) == 1:
        return [Wanted(single[0], single[0], sizes[single[0]]), *card]
    if single:
        raise ModelError(
            f"{repository} holds several checkpoints ({', '.join(sorted(single)[:4])} …): download "
            "the one that you want and add the file."
        )
    pickles = [path for path in sizes if path.lower().endswith(PICKLED)]
    if pickles:
        raise ModelError(
            f"{repository} has only pickles ({pickles[0]}), which could run any program when "
            "opened: use a version of the model that has safetensors files."
        )
    raise ModelError(f"{repository} holds no model that can be added.")


def _licence(info: Any) -> str:
    card = info.card_data
    named = (card.get("license_name") or card.get("license")) if card is not None else None
    tagged = [tag.removeprefix("license:") for tag in info.tags or () if tag.startswith("license:")]
    return str(named or (tagged[0] if tagged else ""))


def _check_room(wanted: list[Wanted], stored: Path, total: int) -> None:
    here = [stored / file.source for file in wanted]
    parts = [file.with_name(f"{file.name}.part") for file in here]
    had = sum(file.stat().st_size for file in (*here, *parts) if file.is_file())
    check_space(total - had, "download this model")


def _forget_others(folder: Path, revision: str) -> None:
    """Delete what is left of an older revision: its files would not fit the others."""
    for other in folder.glob("*"):
        if other.name != revision:
            shutil.rmtree(other, ignore_errors=True)


def _leaves(path: str) -> bool:
    pure = PurePosixPath(path)
    return pure.is_absolute() or ".." in pure.parts or any(c in path for c in "\\:\0")
