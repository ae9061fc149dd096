"""Workers on computers that one can log in to: each through a tunnel of ssh, and nothing else.

The scheduler listens on this machine alone and each worker on its own alone; ``ssh`` of the system,
with the keys, names and known hosts that it has, carries what goes between them, both ways. What
goes through is encrypted once more, with certificates made for this run, as other users of either
machine could otherwise run programs in it; they go to the worker by its standard input, so that no
list of processes and no disk has them. When the tunnel ends the worker does.
"""

from __future__ import annotations

import contextlib
import shutil
import socket
import subprocess
import threading
from collections import deque
from collections.abc import Sequence
from random import SystemRandom
from typing import Any
from urllib.parse import urlsplit

from muse_desktop.batch.job import BatchError
from muse_desktop.system import strict_json

MISSING = "There is no ssh on this machine: install OpenSSH's client."
PORTS = range(20_000, 60_000)
"""Of these two are taken by chance at the other end; where one is not free, two others are tried.
"""
_TRIES = 3
_OPTIONS = (
    "-T",
    "-o", "BatchMode=yes",
    "-o", "ExitOnForwardFailure=yes",
    "-o", "ConnectTimeout=15",
    "-o", "ServerAliveInterval=15",
    "-o", "ServerAliveCountMax=4",
)  # fmt: skip
"""Nobody is asked for a password, and a line that is dead is found out within a minute."""
_TAKEN = ("remote port forwarding failed", "Address already in use")


class Logins:
    """One worker on each of some computers, for as long as this is open.

    Parameters
    ----------
    hosts : as ssh knows them
    python : what runs this program there
    cluster : the one on this machine that they join, of Dask
    command : what is run for ssh

    Raises
    ------
    BatchError
        Where there is no ssh.
    """

    def __init__(
        self, hosts: Sequence[str], python: str, cluster: Any, command: str = "ssh"
    ) -> None:
        program = shutil.which(command)
        if program is None:
            raise BatchError(MISSING)
        self._program, self._python = program, python
        self._port = urlsplit(cluster.scheduler_address).port
        security = cluster.security
        self._papers = {
            "ca": security.tls_ca_file,
            "certificate": security.tls_worker_cert,
            "key": security.tls_worker_key,
        }
        self._chance = SystemRandom()
        self._logins = [self._login(host, 1) for host in hosts]

    @property
    def hosts(self) -> list[str]:
        """Those that may still come, or are there."""
        return [login.host for login in self._logins]

    def fallen(self) -> list[str]:
        """Return of each that ended since it was asked last why, as a sentence."""
        found, left = [], []
        for login in self._logins:
            if login.process.poll() is None:
                left.append(login)
            elif login.is_taken and login.tries < _TRIES:
                login.close()
                left.append(self._login(login.host, login.tries + 1))
            else:
                found.append(login.why())
                login.close()
        self._logins = left
        return found

    def close(self) -> None:
        """End them."""
        for login in self._logins:
            login.close()
        self._logins = []

    def _login(self, host: str, tries: int) -> _Login:
        here, there, back = _free_port(), *self._chance.sample(PORTS, 2)
        command = [
            self._program, *_OPTIONS,
            "-L", f"127.0.0.1:{here}:127.0.0.1:{there}",
            "-R", f"127.0.0.1:{back}:127.0.0.1:{self._port}",
            "--", host, f"{_quoted(self._python)} -m muse_desktop.batch.ssh_worker",
        ]  # fmt: skip
        told = {"scheduler": back, "listen": there, "contact": here, **self._papers}
        return _Login(host, command, told, tries)


class _Login:
    """One process of ssh, and the last lines that it wrote."""

    def __init__(self, host: str, command: list[str], told: dict[str, Any], tries: int) -> None:
        self.host, self.tries = host, tries
        self._lines: deque[str] = deque(maxlen=8)
        self.process = subprocess.Popen(
            command, stdin=subprocess.PIPE, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):  # it has ended, and says why
            self.process.stdin.write(strict_json.dumps(told).encode() + b"\n")
            self.process.stdin.flush()

    @property
    def is_taken(self) -> bool:
        """Whether it ended because a port was not free there."""
        self._reader.join(2.0)
        return any(word in line for line in self._lines for word in _TAKEN)

    def why(self) -> str:
        """Return why it ended."""
        self._reader.join(2.0)
        lines = [line for line in self._lines if line]
        said = lines[-1].rstrip(".") if lines else f"exit code {self.process.returncode}"
        if "No module named" in said:
            said = f"{said}; say which Python there has MUSE Desktop (--ssh-python)"
        return f"{self.host} cannot be used ({said})."

    def close(self) -> None:
        """End it, and with it the worker."""
        assert self.process.stdin is not None
        with contextlib.suppress(OSError):
            self.process.stdin.close()
        if self.process.poll() is None:
            self.process.terminate()
        try:
            self.process.wait(5.0)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self._reader.join(2.0)
        assert self.process.stderr is not None
        self.process.stderr.close()

    def _read(self) -> None:
        assert self.process.stderr is not None
        with contextlib.suppress(OSError, ValueError):
            for line in self.process.stderr:
                self._lines.append(line.decode("utf-8", "replace").strip()[:300])


def _free_port() -> int:
    """Return a port of this machine that is free now."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def _quoted(path: str) -> str:
    """Return a path for the other end's shell, be it POSIX's or Windows'; "~" stays what it is."""
    return f'"{path}"' if " " in path else path
