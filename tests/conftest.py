"""What holds for every test: no network, no screen, no trace at home, no thread left behind."""

from __future__ import annotations

import gc
import ipaddress
import os
import socket
import sys
import threading
import time
import weakref
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

# Before Qt, torch and the model libraries are imported by anyone, subprocesses included.
os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("OMP_NUM_THREADS", str(min(4, os.cpu_count() or 1)))
os.environ["HF_HUB_OFFLINE"] = "1"
os.environ["HF_HUB_DISABLE_TELEMETRY"] = "1"
os.environ["TOKENIZERS_PARALLELISM"] = "false"

import pytest

GRACE_SECONDS = 30.0
"""How long a thread may take to end after its test."""


class NetworkUsedError(AssertionError):
    """A test, or the program in it, turned to the network."""


def _is_local(address: Any) -> bool:
    if not isinstance(address, tuple):
        return True  # AF_UNIX: a path
    host = str(address[0]).split("%")[0]
    if host in ("", "localhost"):
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection that would leave this computer, and every look-up of a name."""

    def guarded(name: str, position: int) -> Callable[..., Any]:
        original = getattr(socket.socket, name)

        def call(self: socket.socket, *args: Any) -> Any:
            address = args[position]
            if self.family in (socket.AF_INET, socket.AF_INET6) and not _is_local(address):
                raise NetworkUsedError(f"{name}({address!r}) in a test: nothing may go online")
            return original(self, *args)

        return call

    for name, position in (("connect", 0), ("connect_ex", 0), ("sendto", -1)):
        monkeypatch.setattr(socket.socket, name, guarded(name, position))

    look_up = socket.getaddrinfo

    def getaddrinfo(host: Any, *args: Any, **kwargs: Any) -> Any:
        text = host.decode() if isinstance(host, bytes) else host
        if text is not None and not _is_local((text,)):
            raise NetworkUsedError(f"looking up {text!r} in a test: nothing may go online")
        return look_up(host, *args, **kwargs)

    monkeypatch.setattr(socket, "getaddrinfo", getaddrinfo)


@pytest.fixture(autouse=True)
def muse_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The data folder, an empty one for each test; it does not exist yet, as at a first start."""
    home = tmp_path_factory.mktemp("home") / "muse"
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(home))
    return home


@pytest.fixture
def memory_bound() -> Iterator[None]:
    """Let this process take 4 GB more and no byte beyond: what takes all fails here, alone."""
    if sys.platform != "linux":
        yield
        return
    import resource

    size = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[0])
    limits = resource.getrlimit(resource.RLIMIT_AS)
    most = size * resource.getpagesize() + 4 * 10**9
    resource.setrlimit(resource.RLIMIT_AS, (most, limits[1]))
    yield
    resource.setrlimit(resource.RLIMIT_AS, limits)


@pytest.fixture(scope="session")
def _started_qthreads() -> Iterator[list[weakref.ref[Any]]]:
    """Weak references to every QThread that Python code starts from now on."""
    from PySide6.QtCore import QThread

    started: list[weakref.ref[Any]] = []
    start = QThread.start

    def recording_start(self: QThread, *args: Any) -> None:
        started.append(weakref.ref(self))
        start(self, *args)

    QThread.start = recording_start  # type: ignore[method-assign]
    yield started
    QThread.start = start  # type: ignore[method-assign]


@pytest.fixture(autouse=True)
def _no_leaked_threads(
    request: pytest.FixtureRequest, _started_qthreads: list[weakref.ref[Any]]
) -> Iterator[None]:
    """Fail a test that leaves a Python thread or a QThread running."""
    before = set(threading.enumerate())
    yield

    def leaked() -> list[str]:
        from shiboken6 import isValid

        threads = [
            thread.name
            for thread in threading.enumerate()
            if thread not in before
            and thread.is_alive()
            and not isinstance(thread, threading._DummyThread)  # Qt's: looked at below
            and not thread.name.startswith("asyncio_")  # the default executor ends with the loop
            and thread.name != "tqdm_monitor"  # diffusers' progress bar's own, for the process
        ]
        qthreads = [ref() for ref in _started_qthreads]
        threads += [
            repr(thread)
            for thread in qthreads
            if thread is not None and isValid(thread) and thread.isRunning()
        ]
        return threads

    deadline = time.monotonic() + GRACE_SECONDS
    while (names := leaked()) and time.monotonic() < deadline:
        time.sleep(0.02)
    if names:
        gc.collect()
        pytest.fail(f"left running by {request.node.name}: {', '.join(names)}")
    _started_qthreads.clear()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip what needs the trained weights where they are not, but never under CI."""
    from muse_desktop.system.resources import resource

    if resource("models", "storybook", "pack.json").is_file() or os.environ.get("CI"):
        return
    skip = pytest.mark.skip(reason="the embedded model's weights are not in this checkout")
    for item in items:
        if item.get_closest_marker("storybook"):
            item.add_marker(skip)
