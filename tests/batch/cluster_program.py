"""A batch by a cluster under TLS on this machine: a process of its own, for Dask leaves threads.

``cluster_program FOLDER`` makes certificates, starts a scheduler and two workers whose data folder
has no models, and prints what came of it as JSON.
"""

from __future__ import annotations

import datetime as dt
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from muse_desktop.batch.cluster import ClusterCrew
from muse_desktop.batch.job import BatchError, Plan
from muse_desktop.batch.messages import First
from muse_desktop.batch.place import Place
from muse_desktop.batch.road import find_road
from muse_desktop.batch.rows import Options
from muse_desktop.batch.run import Batch
from muse_desktop.system.paths import models_dir
from tests.support.batches import lines, packs, photo, planned
from tests.support.fake_maker import FAKE


def certificates(folder: Path, name: str) -> dict[str, Path]:
    """Write an authority, and one certificate of it, as PEM."""
    folder.mkdir()
    now = dt.datetime.now(dt.timezone.utc)

    def signed(subject: str, key: Any, issuer: str, by: Any, authority: bool) -> bytes:
        names = [
            x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, one)]) for one in (subject, issuer)
        ]
        built = (
            x509.CertificateBuilder()
            .subject_name(names[0])
            .issuer_name(names[1])
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(now - dt.timedelta(days=1))
            .not_valid_after(now + dt.timedelta(days=1))
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
        )
        return built.sign(by, hashes.SHA256()).public_bytes(serialization.Encoding.PEM)

    root, own = (ec.generate_private_key(ec.SECP256R1()) for _ in range(2))
    files = {
        "ca": signed(name, root, name, root, True),
        "certificate": signed("muse", own, name, root, False),
        "key": own.private_bytes(
            serialization.Encoding.PEM,
            serialization.PrivateFormat.PKCS8,
            serialization.NoEncryption(),
        ),
    }
    for what, data in files.items():
        (folder / f"{what}.pem").write_bytes(data)
    return {what: folder / f"{what}.pem" for what in files}


def started(folder: Path, tls: dict[str, Path]) -> list[subprocess.Popen[bytes]]:
    """Start a scheduler and two workers; their address is in ``scheduler.json``."""
    told = folder / "scheduler.json"
    options = [
        "--tls-ca-file", str(tls["ca"]), "--tls-cert", str(tls["certificate"]),
        "--tls-key", str(tls["key"]), "--scheduler-file", str(told), "--no-dashboard",
    ]  # fmt: skip
    log = (folder / "log").open("wb")

    def start(module: str, *words: str, **more: str) -> subprocess.Popen[bytes]:
        command = [sys.executable, "-m", f"distributed.cli.{module}", *options, *words]
        return subprocess.Popen(
            command,
            stdout=log,
            stderr=log,
            env=os.environ | more,
            start_new_session=True,
        )

    processes = [start("dask_scheduler", "--protocol", "tls", "--host", "127.0.0.1", "--port", "0")]
    while not told.exists():
        assert processes[0].poll() is None, (folder / "log").read_text()
        time.sleep(0.05)
    elsewhere = str(folder / "elsewhere")
    processes.append(
        start("dask_worker", "--nworkers", "2", "--nthreads", "1", "--host", "127.0.0.1",
              "--memory-limit", "2GB", "--local-directory", str(folder), "--protocol", "tls",
              MUSE_DESKTOP_HOME=elsewhere)
    )  # fmt: skip
    return processes


def made(found: Plan, folder: Path, tls: dict[str, Path], scheduler: Path, *, send: bool) -> Any:
    """Make a batch; return how it ended, what was said, and the results' bytes."""
    said: list[str] = []
    model = found.jobs[0].recipe.model
    road = find_road(None, scheduler, **tls)  # type: ignore[arg-type]
    progress: Any = None
    try:
        crew = ClusterCrew(
            found, First(model, found.packs[model][1], 1), road, send_models=send, say=said.append,
            doer=FAKE,
        )  # fmt: skip
    except BatchError as error:
        return [str(error)], {}, None
    try:
        with Place(folder) as place:
            batch = Batch(found, place, say=said.append)
            try:
                progress = batch.run(crew)
            except BatchError as error:
                said.append(str(error))
            batch.write_manifest()
    finally:
        crew.close()
    files = {path.name: path.read_bytes().hex() for path in folder.glob("*.png")}
    return said, files, None if progress is None else [progress.done, progress.failed]


def main(folder: Path) -> None:
    """See the module."""
    from muse_desktop.batch import cluster

    cluster._PATIENCE_S = 200.0
    library = packs(models_dir())
    photo(folder / "photo.png")
    prompts = [*(f"slow {n}" for n in range(12)), "poison", "refused"]
    jobs = lines(folder / "jobs.jsonl", prompts)
    text = '{"picture": "photo.png", "emotion": "awe", "model": "drawer", "name": "edit"}\n'
    jobs.write_text(jobs.read_text() + text)
    found = planned(jobs, library, Options(model="drawer"))
    tls, strange = (certificates(folder / name, name) for name in ("ours", "theirs"))
    processes = started(folder, tls)
    scheduler = folder / "scheduler.json"
    cluster._CONNECT_S = 8
    try:
        report = {
            "strangers": made(found, folder / "no", strange, scheduler, send=False),
        }
        cluster._CONNECT_S = 200
        report["lacking"] = made(found, folder / "without", tls, scheduler, send=False)
        report["sent"] = made(found, folder / "out", tls, scheduler, send=True)
    finally:
        for process in reversed(processes):  # a nanny would wait for its scheduler for ever
            os.killpg(process.pid, signal.SIGKILL)
            process.wait()
    print(json.dumps(report))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
