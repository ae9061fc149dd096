"""What runs at the other end of a login: one worker of Dask, until the line is cut.

``python -m muse_desktop.batch.ssh_worker`` reads one line of JSON from its standard input: ports of
this machine, and certificates (:mod:`.ssh`).
"""

from __future__ import annotations

import asyncio
import os
import shutil
import sys
import tempfile
import threading
from typing import Any

from msgspec import Struct

from muse_desktop.system import seal, strict_json
from muse_desktop.system.validation import validated

_MOST = 1_000_000
_WAIT_S = 60


class _Told(Struct):
    """What the client says; ports of 127.0.0.1, and PEM as text."""

    scheduler: int
    listen: int
    contact: int
    ca: str
    certificate: str
    key: str


def main() -> int:
    """Work until standard input ends; return the exit code."""
    if seal.is_sealed():
        return _fail(seal.WHY)
    try:
        from distributed import Worker
        from distributed.security import Security
    except ImportError:
        return _fail("Dask is missing there: pip install 'muse-desktop[cluster]'")
    try:
        told = validated(strict_json.loads(sys.stdin.buffer.readline(_MOST)), _Told)
    except ValueError:
        return _fail("This is started by muse-desktop batch --ssh.")
    security = Security(
        require_encryption=True,
        tls_ca_file=told.ca,
        tls_worker_cert=told.certificate,
        tls_worker_key=told.key,
    )

    async def work(folder: str) -> None:
        async with Worker(
            f"tls://127.0.0.1:{told.scheduler}",
            host=f"tls://127.0.0.1:{told.listen}",
            contact_address=f"tls://127.0.0.1:{told.contact}",
            nthreads=1,
            resources=_resources(),
            security=security,
            local_directory=folder,
            dashboard=False,
            death_timeout=_WAIT_S,
            silence_logs=50,
        ) as worker:
            await worker.finished()

    try:
        with tempfile.TemporaryDirectory(prefix="muse-desktop-") as folder:
            threading.Thread(target=_end_with_line, args=(folder,), daemon=True).start()
            asyncio.run(work(folder))
    except OSError as error:
        return _fail(str(error))
    return 0


def _resources() -> dict[str, Any]:
    from muse_desktop.models.live.devices import available_devices

    return {"GPU": 1} if any(name.startswith("cuda") for name in available_devices()) else {}


def _end_with_line(folder: str) -> None:
    """End this process when the client is gone, whatever it does."""
    while sys.stdin.buffer.read(1):
        pass
    shutil.rmtree(folder, ignore_errors=True)
    os._exit(0)


def _fail(sentence: str) -> int:
    print(sentence, file=sys.stderr)
    return 1


if __name__ == "__main__":
    sys.exit(main())
