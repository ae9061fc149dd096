"""Which way leads to a cluster, and whether pictures may go along it."""

from __future__ import annotations

import ipaddress
import re
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from muse_desktop.batch.job import BatchError
from muse_desktop.system import seal, strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.validation import Word, validated

HERE = "auto"
SSH_PYTHON = "python3"
"""What runs this program on computers that one logs in to, unless said otherwise."""
MOST_HOSTS = 64
_HOST = re.compile(r"(?!-)[\w.@%:\[\]-]{1,255}")
_PYTHON = re.compile(r"(?!-)[\w./\\:~ -]{1,1000}")
UNSAFE = (
    "Pictures, masks and prompts go to {0} unencrypted: whoever is on the way can read and change "
    "them, and whoever reaches the scheduler can run programs on every worker."
)
_REFUSED = (
    "{0} is not on this machine and is not encrypted: whoever is on the way could read and change "
    "the pictures, clients' among them, and run programs on the workers. Use tls://…, or say "
    "--insecure where nothing of that matters."
)


@dataclass(frozen=True)
class Road:
    """How a cluster is reached.

    Parameters
    ----------
    address : "auto" (processes of this machine), tcp://…, tls://…, or "ssh"
    ca, certificate, key : files in PEM, for tls: whose certificates are trusted, and our own
    warning : what is to be said of it, as a sentence; may be empty
    hosts : of ssh, the computers to log in to, each with one worker
    python : what runs this program there
    """

    address: str
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    warning: str = ""
    hosts: tuple[str, ...] = ()
    python: str = SSH_PYTHON

    @property
    def encrypted(self) -> bool:
        """Whether it is by TLS; through ssh's tunnels it is, too."""
        return self.address.startswith("tls://") or bool(self.hosts)


class _SchedulerFile(Struct):
    """What Dask's scheduler writes into its file, as far as it is wanted."""

    address: Word


def find_road(
    cluster: str | None,
    scheduler_file: Path | None = None,
    *,
    ca: Path | None = None,
    certificate: Path | None = None,
    key: Path | None = None,
    insecure: bool = False,
    hosts: str | None = None,
    python: str = SSH_PYTHON,
) -> Road:
    """Return the way to a cluster; nothing is connected.

    Parameters
    ----------
    cluster, scheduler_file, hosts : one of them: an address, the file that has it, or the names of
        computers with commas between them
    ca, certificate, key, insecure, python : see :class:`Road`; of an address

    Raises
    ------
    BatchError
        Where there is none, the program is sealed, or it is not safe and nobody said that it need
        not be.
    """
    try:
        seal.check()
    except seal.NetworkSealedError:
        raise BatchError(f"No cluster can be used. {seal.WHY}") from None
    if hosts is not None:
        return _by_ssh(hosts, python)
    address = _of_file(scheduler_file) if cluster is None else cluster.strip()
    if address == HERE:
        return Road(HERE)
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError:
        parts, host, port = urlsplit(""), None, None
    if parts.scheme not in ("tcp", "tls") or not host or not port:
        raise BatchError(
            f"“{address}” is no cluster: use auto, tcp://HOST:PORT or tls://HOST:PORT."
        )
    files = {"--tls-ca": ca, "--tls-cert": certificate, "--tls-key": key}
    if parts.scheme == "tls":
        for option, file in files.items():
            if file is None:
                raise BatchError(f"{address} needs certificates: give {', '.join(files)}.")
            if not file.is_file():
                raise BatchError(f"There is no file {file}: {option} names one in PEM.")
        return Road(address, ca, certificate, key)
    if any(files.values()):
        raise BatchError(f"Certificates are for tls://…, and {address} is not encrypted.")
    if _is_here(host):
        return Road(address)
    if not insecure:
        raise BatchError(_REFUSED.format(address))
    return Road(address, warning=UNSAFE.format(address))


def _by_ssh(text: str, python: str) -> Road:
    hosts = tuple(host for host in re.split(r"[\s,]+", text) if host)
    for host in hosts:
        if not _HOST.fullmatch(host):
            raise BatchError(f"“{host}” is no computer to log in to: use HOST or USER@HOST.")
    if not 0 < len(hosts) <= MOST_HOSTS:
        raise BatchError(f"Give from 1 to {MOST_HOSTS} computers, with commas between them.")
    if not _PYTHON.fullmatch(python):
        raise BatchError(f"“{python}” is no path of a Python.")
    return Road("ssh", hosts=hosts, python=python)


def _of_file(file: Path | None) -> str:
    assert file is not None
    try:
        return validated(strict_json.load(file), _SchedulerFile).address
    except (OSError, ValueError) as error:
        raise BatchError(f"{file} is no scheduler's file ({reason(error)}).") from error


def _is_here(host: str) -> bool:
    """Whether a host is this machine, said so that nobody has to be asked."""
    if host == "localhost":
        return True
    try:
        return ipaddress.ip_address(host).is_loopback
    except ValueError:
        return False
