"""Which way leads to a cluster, and whether pictures may go along it."""

from __future__ import annotations

import ipaddress
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from muse_desktop.batch.job import BatchError
from muse_desktop.system import seal, strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.validation import Word, validated

HERE = "auto"
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
    address : "auto" (processes of this machine), tcp://… or tls://…
    ca, certificate, key : files in PEM, for tls: whose certificates are trusted, and our own
    warning : what is to be said of it, as a sentence; may be empty
    """

    address: str
    ca: Path | None = None
    certificate: Path | None = None
    key: Path | None = None
    warning: str = ""

    @property
    def encrypted(self) -> bool:
        """Whether it is by TLS."""
        return self.address.startswith("tls://")


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
) -> Road:
    """Return the way to a cluster; nothing is connected.

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
