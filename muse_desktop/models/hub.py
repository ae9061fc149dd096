"""The one place that turns to the network: a model by its name on a hub, when a person asks for it.

huggingface_hub finds the user's token, the hub's address (``HF_ENDPOINT``) and the proxies, and
knows the hub's answers; what it does not is done here: a download that was cut goes on where it
stopped (its own begin anew), and every file is compared with the checksum that the hub names.
"""

from __future__ import annotations

import contextlib
import hashlib
import importlib
import logging
import os
import shutil
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any

from muse_desktop.models.checkpoint_files import Wanted, pipeline_files, reader_files
from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.models.headers import PICKLED
from muse_desktop.models.pipeline_parts import read_index
from muse_desktop.models.staging import check_space
from muse_desktop.muse.events import Loading

log = logging.getLogger(__name__)

DEFAULT_ENDPOINT = "https://huggingface.co"
TIMEOUT_VARIABLE = "HF_HUB_DOWNLOAD_TIMEOUT"
"""huggingface_hub's own: seconds without a byte after which a server counts as silent."""
_TIMEOUT = 30.0
_TRIES = 4
_BLOCK = 1 << 20
_ONLINE = threading.Lock()


@dataclass(frozen=True)
class Fetched:
    """A repository's needed files on disk, whole."""

    folder: Path
    source: str
    licence: str


@dataclass(frozen=True)
class _Remote:
    """A file as the hub describes it: SHA-256 of large ones, git's SHA-1 of small ones."""

    size: int
    sha256: str | None
    blob: str | None


def endpoint() -> str:
    """Return the hub's address."""
    return (os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT).rstrip("/")


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
    variant, on_progress, on_note, is_cancelled : see :func:`muse_desktop.models.add.add`

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
    with _online(), _answers(repository):
        import huggingface_hub

        if on_progress is not None:
            on_progress(Loading(f"Asking {endpoint()} for {repository}"))
        hub = huggingface_hub.HfApi(endpoint=endpoint())
        info = hub.model_info(repository, files_metadata=True, timeout=_seconds())
        revision = str(info.sha)
        licence = _licence(info)
        said = (
            f"has the licence {licence}"
            if licence
            else f"names no licence: see {_page(repository)}"
        )
        note(f"{repository} {said}.")
        if info.gated:
            note(
                f"Its owner gives it only to those who agreed to the terms on {_page(repository)}."
            )
        remote = {file.rfilename: _describe(file) for file in info.siblings or ()}
        sizes = {path: file.size for path, file in remote.items()}
        stored = folder / revision
        _forget_others(folder, revision)

        def fetch(path: str, before: int, total: int) -> None:
            told = -_BLOCK

            def tell(done: int) -> None:
                nonlocal told
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
            _fetch(url, stored / path, remote[path], tell, cancelled)

        wanted = _wanted(repository, sizes, variant, stored, fetch)
        total = sum(file.size for file in wanted)
        _check_room(wanted, stored, total)
        note(f"{len(wanted)} files, {total / 1e9:.2f} GB.")
        done = 0
        for file in wanted:
            fetch(file.source, done, total)
            done += file.size
    return Fetched(stored, f"{endpoint()}/{repository} {revision}", licence)


def _wanted(
    repository: str,
    sizes: dict[str, int],
    variant: str,
    stored: Path,
    fetch: Callable[[str, int, int], None],
) -> list[Wanted]:
    """Return the files that are needed; small descriptions are fetched to know."""
    unsafe = [path for path in sizes if _leaves(path)]
    if unsafe:
        raise ModelError(f"{repository} is refused: its “{unsafe[0]}” would leave its folder.")
    card = [Wanted(p, p, sizes[p]) for p in ("README.md",) if p in sizes]
    if "model_index.json" in sizes:
        fetch("model_index.json", 0, 0)
        return pipeline_files(sizes, read_index(stored), variant) + card
    if "pack.json" in sizes:
        return [Wanted(p, p, n) for p, n in sizes.items() if not p.lower().endswith(PICKLED)]
    if "config.json" in sizes:
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


def _fetch(
    url: str,
    target: Path,
    remote: _Remote,
    tell: Callable[[int], None],
    cancelled: Callable[[], bool],
) -> None:
    """Download one file beside its place, compare it, and put it there."""
    if target.is_file() and target.stat().st_size == remote.size:
        return
    part = target.with_name(f"{target.name}.part")
    target.parent.mkdir(parents=True, exist_ok=True)
    for tried in range(1, _TRIES + 1):
        before = part.stat().st_size if part.is_file() else 0
        try:
            _stream(url, part, remote, tell)
            break
        except Exception as error:
            came = part.stat().st_size if part.is_file() else 0
            if not _is_passing(error) or (tried == _TRIES and came == before):
                raise
            log.info("%s was cut at %s bytes: trying again", url, came, exc_info=True)
            if tried == _TRIES:
                raise
            _pause(tried, cancelled)
    if part.stat().st_size != remote.size or not _matches(part, remote):
        part.unlink()
        raise ModelError(
            f"{target.name} did not arrive as the hub describes it (its checksum differs), and was "
            "thrown away: try again, and if it stays so, tell the model's owner."
        )
    os.replace(part, target)


def _stream(url: str, part: Path, remote: _Remote, tell: Callable[[int], None]) -> None:
    """Append to a file from where it ends."""
    from huggingface_hub.utils import build_hf_headers, get_session, hf_raise_for_status

    done = part.stat().st_size if part.is_file() else 0
    if done > remote.size:
        part.unlink()
        done = 0
    if done == remote.size and part.is_file():
        return
    headers = build_hf_headers() | {"Accept-Encoding": "identity"}
    if done:
        headers["Range"] = f"bytes={done}-"
    with get_session().stream("GET", url, headers=headers, timeout=_seconds()) as response:
        hf_raise_for_status(response)
        if done and response.status_code != 206:
            done = 0  # the server does not continue: it sends all of it
        with open(part, "ab" if done else "wb") as sink:
            # As they come: blocks of a fixed size would lose what a cut line had brought.
            for block in response.iter_bytes():
                sink.write(block)
                done += len(block)
                if done > remote.size:
                    break
                tell(done)


def _matches(file: Path, remote: _Remote) -> bool:
    digest = hashlib.sha256()
    if remote.sha256 is None:
        if remote.blob is None:
            return True
        # git names a file by the SHA-1 of its bytes after "blob LENGTH" and a zero.
        digest = hashlib.sha1(f"blob {remote.size}\0".encode(), usedforsecurity=False)
    with open(file, "rb") as stream:
        while block := stream.read(_BLOCK):
            digest.update(block)
    return digest.hexdigest() == (remote.sha256 or remote.blob)


def _describe(file: Any) -> _Remote:
    lfs = file.lfs
    digest = None if lfs is None else (lfs["sha256"] if isinstance(lfs, dict) else lfs.sha256)
    return _Remote(int(file.size or 0), digest, None if lfs else file.blob_id)


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


def _seconds() -> float:
    try:
        return float(os.environ.get(TIMEOUT_VARIABLE, _TIMEOUT))
    except ValueError:
        return _TIMEOUT


def _page(repository: str) -> str:
    return f"{endpoint()}/{repository}"


def _pause(tried: int, cancelled: Callable[[], bool]) -> None:
    """Wait a little longer each time, and not at all once somebody wants it to end."""
    until = time.monotonic() + min(0.5 * 2**tried, 10.0)
    while time.monotonic() < until:
        if cancelled():
            raise LoadingCancelled
        time.sleep(0.1)


@contextlib.contextmanager
def _online() -> Iterator[None]:
    """Let huggingface_hub go online meanwhile: the program keeps it offline otherwise.

    Loading in another thread still asks nothing: each of its calls says ``local_files_only``.
    """
    # Before the library is imported: its storage client would start threads that outlive a cancel.
    os.environ.setdefault("HF_HUB_DISABLE_XET", "1")
    os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
    from huggingface_hub import constants

    if not _ONLINE.acquire(blocking=False):
        raise ModelError("Another model is being downloaded: wait until it is there.")
    offline = constants.HF_HUB_OFFLINE
    constants.HF_HUB_OFFLINE = False
    try:
        yield
    finally:
        constants.HF_HUB_OFFLINE = offline
        _ONLINE.release()


def _transport() -> Any:
    """Return the module of huggingface_hub's HTTP client: httpx, or its successor."""
    from huggingface_hub.utils import get_session

    return importlib.import_module(type(get_session()).__module__.split(".")[0])


def _status(error: BaseException) -> int | None:
    return getattr(getattr(error, "response", None), "status_code", None)


def _is_passing(error: Exception) -> bool:
    """Tell whether trying again may help: a cut line or a server in trouble."""
    if isinstance(error, _transport().TransportError):
        return True
    return (_status(error) or 0) in (408, 429, 500, 502, 503, 504)


@contextlib.contextmanager
def _answers(repository: str) -> Iterator[None]:
    """Turn what a hub or a line answers into one sentence."""
    from huggingface_hub import errors

    page = _page(repository)
    try:
        yield
    except (ModelError, LoadingCancelled):
        raise
    except errors.GatedRepoError as error:
        raise ModelError(
            f"{repository} is given only to those who agreed to its terms: agree on {page}, then "
            "log in (hf auth login, or HF_TOKEN) and try again."
        ) from error
    except errors.RepositoryNotFoundError as error:
        raise ModelError(
            f"There is no model {repository} on {endpoint()}, or it is private: look at the name, "
            "and log in (hf auth login, or HF_TOKEN) where it is private."
        ) from error
    except errors.HFValidationError as error:
        raise ModelError(f"“{repository}” is no name that a model on a hub could have.") from error
    except errors.HfHubHTTPError as error:
        raise ModelError(_http_sentence(repository, _status(error))) from error
    except OSError as error:
        why = (error.strerror or str(error)).lower()
        raise ModelError(f"The download cannot be kept ({why}).") from error
    except ValueError as error:
        raise ModelError(
            f"{endpoint()} does not answer as a hub does: look at HF_ENDPOINT."
        ) from error
    except Exception as error:
        transport = _transport()
        if isinstance(error, transport.TimeoutException):
            raise ModelError(
                f"{endpoint()} is too slow: nothing came for {_seconds():.0f} seconds. What has "
                "come is kept; try again later."
            ) from error
        if isinstance(error, transport.ProxyError):
            raise ModelError(f"The proxy refuses ({error}): look at HTTPS_PROXY.") from error
        if isinstance(error, transport.HTTPError | transport.InvalidURL):
            raise ModelError(
                f"{endpoint()} cannot be reached ({error}). What has come is kept; look at the "
                "connection and try again."
            ) from error
        raise


def _http_sentence(repository: str, status: int | None) -> str:
    if status == 401:
        return (
            f"The hub wants to know who asks for {repository}: log in (hf auth login, or HF_TOKEN)."
        )
    if status == 403:
        return f"The hub does not give you {repository}: agree to its terms on {_page(repository)}."
    if status == 404:
        return f"{repository}, or a file of it, is not on {endpoint()}: look at the name."
    if status == 429:
        return "The hub has had too many requests from here: try again in some minutes."
    if status is not None and status >= 500:
        return f"{endpoint()} has trouble itself (error {status}): try again later."
    return f"{endpoint()} refuses {repository} (error {status})."
