"""A sealed program opens no connection, by whatever library.

In processes of their own, as a hook cannot be taken away.
"""

from __future__ import annotations

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing import hub_line
from muse_desktop.system import seal

HUB = (
    "from huggingface_hub import constants; constants.HF_HUB_OFFLINE = False; "
    "from huggingface_hub.utils import get_session; "
)
ROADS = {
    "connect": "s.connect((host, port))",
    "connect_ex": "s.connect_ex((host, port))",
    "sendto": "socket.socket(type=socket.SOCK_DGRAM).sendto(b'x', (host, port))",
    "sendmsg": "socket.socket(type=socket.SOCK_DGRAM).sendmsg([b'x'], [], 0, (host, port))",
    "bind": "s.bind((host, 0))",
    "six": "socket.socket(socket.AF_INET6).connect(('::1', port))",
    "create_connection": "socket.create_connection((host, port))",
    "lookup": "socket.getaddrinfo('example.org', 80)",
    "gethostbyname": "socket.gethostbyname('example.org')",
    "urllib": "import urllib.request; urllib.request.urlopen(f'http://{host}:{port}')",
    "http": "import http.client; http.client.HTTPConnection(host, port).request('GET', '/')",
    "hub": HUB + "get_session().get(f'http://{host}:{port}')",
    "requests": "import requests; requests.get(f'http://{host}:{port}')",
    "proxy": "import os; os.environ['HTTP_PROXY'] = f'http://{host}:{port}'; "
    + HUB
    + "get_session().get('http://example.org')",
}
PROGRAM = """
import socket, sys
from muse_desktop.system import seal
server = socket.create_server(("127.0.0.1", 0))
host, port = server.getsockname()
{seal}
s = socket.socket()
try:
    {road}
except Exception as error:
    while error is not None:
        if isinstance(error, seal.NetworkSealedError):
            sys.exit("sealed")
        error = error.__cause__ or error.__context__
    import traceback
    traceback.print_exc()
    sys.exit("failed")
"""


def run(program: str) -> str:
    """Run a program in a process of its own; return why it ended, or ""."""
    done = subprocess.run(
        [sys.executable, "-c", program], capture_output=True, text=True, env=dict(os.environ)
    )
    return done.stderr.strip().rpartition("\n")[2]


def has_six() -> bool:
    """Whether there are sockets of IPv6 at all."""
    try:
        socket.socket(socket.AF_INET6).close()
    except OSError:
        return False
    return True


@pytest.mark.skipif(sys.platform == "win32", reason="there the road within the computer is open")
@pytest.mark.parametrize("road", ROADS)
def test_no_road_leads_out(road: str) -> None:
    if road == "requests":
        pytest.importorskip("requests")
    if road == "six" and not has_six():
        pytest.skip("this system has no IPv6")
    assert run(PROGRAM.format(seal="seal.seal()", road=ROADS[road])) == "sealed"


def test_without_a_seal_the_roads_are_there() -> None:
    assert run(PROGRAM.format(seal="", road=ROADS["connect"])) == ""
    opened = "seal.seal(); seal.open_seal()"
    assert run(PROGRAM.format(seal=opened, road=ROADS["connect"])) == ""


def test_what_stays_within_the_computer_goes_on() -> None:
    road = (
        "a, b = socket.socketpair(); a.sendall(b'x'); import asyncio; asyncio.run(asyncio.sleep(0))"
    )
    assert run(PROGRAM.format(seal="seal.seal()", road=road)) == ""


def test_another_process_is_sealed_too(muse_home: Path) -> None:
    seal.place().parent.mkdir(parents=True)
    seal.place().touch()
    assert run(PROGRAM.format(seal="seal.is_sealed()", road=ROADS["connect"])) == "sealed"


def test_looking_makes_nothing(muse_home: Path) -> None:
    assert not seal.is_sealed()
    assert not muse_home.exists()


def test_a_disk_that_cannot_tell_counts_as_sealed(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(_: object) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(seal.os, "stat", refuse)
    monkeypatch.setattr(seal, "guard", lambda: None)
    assert seal.is_sealed()


def test_the_way_to_a_hub_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(seal, "guard", lambda: None)
    seal.seal()
    with pytest.raises(ModelError, match="sealed"), hub_line.online():
        pytest.fail("it went online")
    seal.open_seal()
    with hub_line.online():
        pass


def test_open_sockets_are_listed() -> None:
    assert [one for one in seal.open_sockets() if one.process == os.getpid()] == []
    with socket.create_server(("127.0.0.1", 0)) as server:
        host, port = server.getsockname()
        with socket.create_connection((host, port)) as line:
            mine = line.getsockname()
            found = {(one.local, one.remote) for one in seal.open_sockets()}
    assert (f"{host}:{port}", "") in found
    assert (f"{mine[0]}:{mine[1]}", f"{host}:{port}") in found
