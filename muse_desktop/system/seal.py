"""The seal: while it is on, the program opens no connection, whichever part of it would.

It is a file in the data folder, so that every window and every command line of the program knows
it. Python itself tells of each use of a socket before it happens (an audit hook, PEP 578), whatever
library asks for it, and refuses where the hook does; the way to a hub looks at the seal itself, so
that it can say why. What other programs do is theirs.
"""

from __future__ import annotations

import contextlib
import errno
import ipaddress
import os
import socket
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import psutil

from muse_desktop.system.paths import data_dir

NAME = "sealed"
WHY = (
    "The program is sealed and opens no connection: break the seal in the window's status line "
    "first."
)
_ROADS = frozenset(
    (
        "socket.bind",
        "socket.connect",
        "socket.getaddrinfo",
        "socket.gethostbyaddr",
        "socket.gethostbyname",
        "socket.getnameinfo",
        "socket.sendmsg",
        "socket.sendto",
    )
)
_INTERNET = (socket.AF_INET, socket.AF_INET6)
_LOOPBACK_STAYS = os.name == "nt"
_guarded = False


class NetworkSealedError(OSError):
    """A connection was refused because the program is sealed."""

    def __init__(self) -> None:
        super().__init__(errno.EACCES, WHY)


@dataclass(frozen=True)
class Socket:
    """One open socket of the program that could lead somewhere.

    Parameters
    ----------
    process : the number of its process
    local, remote : address and port; the remote one is empty where it only listens or waits
    state : as the system calls it
    """

    process: int
    local: str
    remote: str
    state: str


def place() -> Path:
    """Return the file that is there while the program is sealed."""
    return data_dir() / NAME


def is_sealed() -> bool:
    """Whether the program is sealed; where that cannot be known, it is."""
    try:
        os.stat(place())
    except (FileNotFoundError, NotADirectoryError):
        return False
    except OSError:
        return True
    guard()
    return True


def seal() -> None:
    """Seal the program, this process and all others; raises OSError where that cannot be."""
    place().parent.mkdir(parents=True, exist_ok=True)
    place().write_bytes(b"")
    guard()
    _let_go_of_lines()


def open_seal() -> None:
    """Break the seal; raises OSError."""
    place().unlink(missing_ok=True)


def check() -> None:
    """Raise :class:`NetworkSealedError` where the program is sealed."""
    if is_sealed():
        raise NetworkSealedError


def guard() -> None:
    """Let no socket of this process lead anywhere while the program is sealed.

    A hook cannot be taken away again, and is asked at much else that Python does: so there is
    none before the first seal.
    """
    global _guarded
    if not _guarded:
        _guarded = True
        sys.addaudithook(_hear)


def open_sockets() -> list[Socket]:
    """Return what of this program, and of programs that it started, could lead somewhere."""
    this = psutil.Process()
    found = []
    for process in (this, *this.children(recursive=True)):
        with contextlib.suppress(psutil.Error):  # ended meanwhile
            for one in process.net_connections("inet"):
                found.append(Socket(process.pid, _say(one.laddr), _say(one.raddr), one.status))
    return found


def _hear(event: str, arguments: tuple[Any, ...]) -> None:
    if event in _ROADS and not _stays(event, arguments) and place().exists():
        raise NetworkSealedError


def _stays(event: str, arguments: tuple[Any, ...]) -> bool:
    """Whether a use of a socket stays within this computer, whatever listens here.

    On Windows a pair of sockets is made by way of 127.0.0.1, and every event loop has one.
    Elsewhere nothing needs that road, and a proxy there would lead out.
    """
    if event.startswith("socket.get"):
        return False
    if getattr(arguments[0], "family", None) not in _INTERNET:
        return True  # a path
    address = arguments[1]
    if not _LOOPBACK_STAYS or not isinstance(address, tuple):
        return False
    try:
        return ipaddress.ip_address(str(address[0])).is_loopback
    except ValueError:
        return False


def _let_go_of_lines() -> None:
    """Close the connections that the hub's client keeps for its next question."""
    library = sys.modules.get("huggingface_hub.utils._http")
    close = getattr(library, "close_session", None)
    if close is not None:
        with contextlib.suppress(Exception):
            close()


def _say(address: Any) -> str:
    return f"{address.ip}:{address.port}" if address else ""
