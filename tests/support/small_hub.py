"""A hub on 127.0.0.1 that speaks the part of Hugging Face's protocol that a download needs.

Large files are redirected to another path, as the real hub does, and take byte ranges. It can be
told to cut connections, send wrong bytes, refuse, or fall silent.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import re
import threading
import time
from collections import Counter
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any
from urllib.parse import unquote, urlsplit

COMMIT = "0123456789abcdef0123456789abcdef01234567"
LARGE = 20_000


class SmallHub:
    """What it serves, how it misbehaves, and what was asked of it.

    Attributes
    ----------
    repositories : "owner/name" to the folder with its files
    licence, gated : what a model's card says
    token : where set, whoever does not show it is refused
    status : where set, every request is answered with it
    cut : path to the number of bytes after which its connection is cut, once each
    wrong : paths whose bytes are falsified
    silent : seconds before each answer
    requests : (method, path, range) in order
    """

    def __init__(self) -> None:
        self.repositories: dict[str, Path] = {}
        self.licence = "mit"
        self.gated: bool | str = False
        self.token: str | None = None
        self.status: int | None = None
        self.cut: dict[str, int] = {}
        self.wrong: set[str] = set()
        self.silent = 0.0
        self.requests: list[tuple[str, str, str | None]] = []
        self.stop = threading.Event()
        self.url = ""

    def bytes_sent(self, path: str) -> Counter[str]:
        """Count the requests for a path by their range."""
        return Counter(str(r) for m, p, r in self.requests if p.endswith(path) and m == "GET")

    def describe(self, repository: str) -> dict[str, Any]:
        """Return what /api/models says."""
        folder = self.repositories[repository]
        siblings = []
        for file in sorted(folder.rglob("*")):
            if not file.is_file():
                continue
            data = file.read_bytes()
            entry: dict[str, Any] = {
                "rfilename": file.relative_to(folder).as_posix(),
                "size": len(data),
                "blobId": hashlib.sha1(b"blob %d\0" % len(data) + data).hexdigest(),
            }
            if len(data) > LARGE:
                digest = hashlib.sha256(data).hexdigest()
                entry["lfs"] = {"sha256": digest, "size": len(data), "pointerSize": 134}
            siblings.append(entry)
        return {
            "id": repository,
            "modelId": repository,
            "sha": COMMIT,
            "private": False,
            "gated": self.gated,
            "tags": [f"license:{self.licence}"] if self.licence else [],
            "cardData": {"license": self.licence} if self.licence else {},
            "siblings": siblings,
            "downloads": 0,
        }


@contextlib.contextmanager
def small_hub() -> Iterator[SmallHub]:
    """Serve until the block ends."""
    hub = SmallHub()

    class Handler(_Handler):
        served = hub

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    hub.url = f"http://127.0.0.1:{server.server_address[1]}"
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="small hub")
    thread.start()
    try:
        yield hub
    finally:
        hub.stop.set()
        server.shutdown()
        thread.join()
        server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    timeout = 3
    served: SmallHub

    def log_message(self, *args: Any) -> None:
        """Say nothing."""

    def do_HEAD(self) -> None:
        self._answer()

    def do_GET(self) -> None:
        self._answer()

    def _answer(self) -> None:
        hub = self.served
        # As a proxy it is asked for whole addresses.
        path = unquote(urlsplit(self.path).path)
        hub.requests.append((self.command, path, self.headers.get("Range")))
        if hub.silent:
            hub.stop.wait(hub.silent)
        if hub.status is not None:
            return self._send(hub.status, b"")
        shown = self.headers.get("Authorization")
        if hub.token is not None and shown != f"Bearer {hub.token}":
            return self._send(401, b"", {"X-Error-Message": "Invalid credentials"})
        api = re.fullmatch(r"/api/models/([^/]+/[^/]+)(?:/revision/[^/]+)?", path)
        if api:
            if api[1] not in hub.repositories:
                return self._send(404, b"", {"X-Error-Code": "RepoNotFound"})
            return self._send(200, json.dumps(hub.describe(api[1])).encode(), json_type=True)
        file = re.fullmatch(r"/([^/]+/[^/]+)/resolve/([^/]+)/(.+)", path)
        if file and file[1] in hub.repositories:
            if hub.gated and shown is None:
                return self._send(403, b"", {"X-Error-Code": "GatedRepo"})
            place = hub.repositories[file[1]] / file[3]
            if not place.is_file():
                return self._send(404, b"", {"X-Error-Code": "EntryNotFound"})
            size = place.stat().st_size
            digest = hashlib.sha256(place.read_bytes()).hexdigest()
            if size > LARGE:
                return self._send(
                    302, b"", {"Location": f"{hub.url}/cdn/{file[1]}/{file[3]}",
                               "X-Repo-Commit": COMMIT, "X-Linked-Size": str(size),
                               "X-Linked-Etag": f'"{digest}"'},
                )  # fmt: skip
            return self._file(place, file[3])
        stored = re.fullmatch(r"/cdn/([^/]+/[^/]+)/(.+)", path)
        if stored and stored[1] in hub.repositories:
            return self._file(hub.repositories[stored[1]] / stored[2], stored[2])
        return self._send(404, b"")

    def _file(self, place: Path, name: str) -> None:
        hub = self.served
        data = place.read_bytes()
        if name in hub.wrong:
            data = data[:-1] + bytes([data[-1] ^ 1])
        start = 0
        wanted = re.fullmatch(r"bytes=(\d+)-", self.headers.get("Range") or "")
        headers = {"X-Repo-Commit": COMMIT, "ETag": '"x"', "Accept-Ranges": "bytes"}
        if wanted:
            start = int(wanted[1])
            headers["Content-Range"] = f"bytes {start}-{len(data) - 1}/{len(data)}"
        body = data[start:]
        if name in hub.cut:
            cut = hub.cut.pop(name)
            self._send(206 if wanted else 200, body, headers, only=cut)
            self.close_connection = True
            return
        self._send(206 if wanted else 200, body, headers)

    def _send(
        self,
        status: int,
        body: bytes,
        headers: dict[str, str] | None = None,
        *,
        json_type: bool = False,
        only: int | None = None,
    ) -> None:
        self.send_response(status)
        self.send_header("Content-Length", str(len(body)))
        if json_type:
            self.send_header("Content-Type", "application/json")
        for key, value in (headers or {}).items():
            self.send_header(key, value)
        self.end_headers()
        if self.command != "HEAD":
            with contextlib.suppress(OSError):
                self.wfile.write(body if only is None else body[:only])
                self.wfile.flush()
        if only is not None:
            time.sleep(0.05)
            self.connection.close()
