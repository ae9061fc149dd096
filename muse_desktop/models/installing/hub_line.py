"""The line to a hub: its address, the time it may be silent, going online, and what it answers.

huggingface_hub finds the user's token, the hub's address (``HF_ENDPOINT``) and the proxies, and
knows the hub's answers; here they become one sentence each.
"""

from __future__ import annotations

import contextlib
import importlib
import os
import threading
from collections.abc import Iterator
from typing import Any

from muse_desktop.models.errors import LoadingCancelled, ModelError
from muse_desktop.system import seal
from muse_desktop.system.errors import reason

DEFAULT_ENDPOINT = "https://huggingface.co"
TIMEOUT_VARIABLE = "HF_HUB_DOWNLOAD_TIMEOUT"
"""huggingface_hub's own: seconds without a byte after which a server counts as silent."""
_TIMEOUT = 30.0
_ONLINE = threading.Lock()


def endpoint() -> str:
    """Return the hub's address."""
    return (os.environ.get("HF_ENDPOINT") or DEFAULT_ENDPOINT).rstrip("/")


def page(repository: str) -> str:
    """Return the address that a person looks a model up at."""
    return f"{endpoint()}/{repository}"


def seconds() -> float:
    """Return how long a server may be silent."""
    try:
        return float(os.environ.get(TIMEOUT_VARIABLE, _TIMEOUT))
    except ValueError:
        return _TIMEOUT


def refuse_if_sealed() -> None:
    """Raise ModelError where the program is sealed."""
    if seal.is_sealed():
        raise ModelError(seal.WHY)


@contextlib.contextmanager
def online() -> Iterator[None]:
    """Let huggingface_hub go online meanwhile: the program keeps it offline otherwise.

    Loading in another thread still asks nothing: each of its calls says ``local_files_only``.
    """
    refuse_if_sealed()
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


def is_passing(error: Exception) -> bool:
    """Tell whether trying again may help: a cut line or a server in trouble."""
    if isinstance(error, _transport().TransportError):
        return True
    return (_status(error) or 0) in (408, 429, 500, 502, 503, 504)


@contextlib.contextmanager
def answers(repository: str) -> Iterator[None]:
    """Turn what a hub or a line answers into one sentence."""
    from huggingface_hub import errors

    try:
        yield
    except (ModelError, LoadingCancelled):
        raise
    except errors.GatedRepoError as error:
        raise ModelError(
            f"{repository} is given only to those who agreed to its terms: agree on "
            f"{page(repository)}, then log in (hf auth login, or HF_TOKEN) and try again."
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
        raise ModelError(f"The download cannot be kept ({reason(error)}).") from error
    except ValueError as error:
        raise ModelError(
            f"{endpoint()} does not answer as a hub does: look at HF_ENDPOINT."
        ) from error
    except Exception as error:
        transport = _transport()
        if isinstance(error, transport.TimeoutException):
            raise ModelError(
                f"{endpoint()} is too slow: nothing came for {seconds():.0f} seconds. What has "
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
        return f"The hub does not give you {repository}: agree to its terms on {page(repository)}."
    if status == 404:
        return f"{repository}, or a file of it, is not on {endpoint()}: look at the name."
    if status == 429:
        return "The hub has had too many requests from here: try again in some minutes."
    if status is not None and status >= 500:
        return f"{endpoint()} has trouble itself (error {status}): try again later."
    return f"{endpoint()} refuses {repository} (error {status})."
