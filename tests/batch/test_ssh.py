"""Workers on computers that one logs in to: by a real sshd where there is one, and by a stub."""

from __future__ import annotations

import getpass
import io
import json
import os
import shutil
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from types import SimpleNamespace

import pytest

from muse_desktop.batch import ssh_worker
from muse_desktop.batch.job import BatchError
from muse_desktop.batch.road import find_road
from muse_desktop.batch.rows import Options
from muse_desktop.batch.ssh import Logins
from muse_desktop.system import seal
from muse_desktop.system.paths import data_dir, models_dir
from tests.batch.test_batch import HereCrew, made, results
from tests.support.batches import lines, packs, planned

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="its programs are shell scripts")
ROOT = Path(__file__).parents[2]
SSHD = shutil.which("sshd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
CLUSTER = SimpleNamespace(
    scheduler_address="tls://127.0.0.1:8786",
    security=SimpleNamespace(tls_ca_file="CA", tls_worker_cert="CERT", tls_worker_key="SECRET"),
)


def script(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(f"#!/bin/sh\n{text}\n")
    path.chmod(0o755)
    return path


def ended(logins: Logins) -> list[str]:
    """Wait until something is told."""
    for _ in range(6000):
        if found := logins.fallen():
            return found
        time.sleep(0.01)
    raise AssertionError("nothing was ever told")


# -- a stub in place of ssh -------------------------------------------------------------------


def test_certificates_go_by_standard_input_and_ports_are_this_machine_s_alone(
    tmp_path: Path,
) -> None:
    stub = script(tmp_path / "ssh", f'echo "$@" > {tmp_path}/words; cat > {tmp_path}/told; exit 3')
    logins = Logins(["me@there"], "python3", CLUSTER, str(stub))
    told = tmp_path / "told"
    while not (told.exists() and told.read_text().endswith("\n")):
        time.sleep(0.01)
    logins.close()  # ends what waits for more
    words = (tmp_path / "words").read_text().split()
    assert "SECRET" not in " ".join(words)
    assert json.loads(told.read_text())["key"] == "SECRET"
    for option in ("-L", "-R"):
        here, _, there, _ = words[words.index(option) + 1].split(":")
        assert (here, there) == ("127.0.0.1", "127.0.0.1")
    assert words[words.index("-R") + 1].endswith(":8786")
    assert words[words.index("--") + 1] == "me@there"
    assert {"BatchMode=yes", "ExitOnForwardFailure=yes"} <= set(words)


def test_who_cannot_be_logged_in_to_is_told_by_ssh_s_last_words(tmp_path: Path) -> None:
    stub = script(
        tmp_path / "ssh", "echo first >&2; echo 'Permission denied (publickey).' >&2; exit 255"
    )
    logins = Logins(["there"], "python3", CLUSTER, str(stub))
    assert ended(logins) == ["there cannot be used (Permission denied (publickey))."]
    assert logins.hosts == []
    assert logins.fallen() == []


def test_a_port_that_is_taken_there_is_another_s_the_next_time(tmp_path: Path) -> None:
    stub = script(
        tmp_path / "ssh",
        f'echo "$@" >> {tmp_path}/words; '
        "echo 'Error: remote port forwarding failed for listen port 7' >&2; exit 255",
    )
    logins = Logins(["there"], "python3", CLUSTER, str(stub))
    assert "port forwarding failed" in ended(logins)[0]
    asked = (tmp_path / "words").read_text().splitlines()
    assert len(asked) == len(set(asked)) == 3


def test_a_computer_that_is_sealed_is_no_worker(capsys: pytest.CaptureFixture[str]) -> None:
    seal.seal()
    try:
        assert ssh_worker.main() == 1
    finally:
        seal.open_seal()
    assert seal.WHY in capsys.readouterr().err


def test_a_worker_there_speaks_encrypted_alone(monkeypatch: pytest.MonkeyPatch) -> None:
    security = pytest.importorskip("distributed.security")
    made: list[dict[str, object]] = []

    class Told(Exception):  # noqa: N818 - it ends the program here
        pass

    def secure(**how: object) -> None:
        made.append(how)
        raise Told

    told = {"scheduler": 1, "listen": 2, "contact": 3, "ca": "CA", "certificate": "C", "key": "K"}
    line = io.BytesIO(json.dumps(told).encode() + b"\n")
    monkeypatch.setattr(security, "Security", secure)
    monkeypatch.setattr("sys.stdin", SimpleNamespace(buffer=line))
    with pytest.raises(Told):
        ssh_worker.main()
    assert made[0]["require_encryption"] is True
    assert made[0]["tls_ca_file"] == "CA"


def test_no_ssh(tmp_path: Path) -> None:
    with pytest.raises(BatchError, match="There is no ssh on this machine"):
        Logins(["there"], "python3", CLUSTER, str(tmp_path / "none"))


@pytest.mark.parametrize(
    ("hosts", "said"),
    [
        ("-oProxyCommand=touch", "is no computer"),
        ("a;b", "is no computer"),
        ("a,$(b)", "is no computer"),
        (" , ", "Give from 1 to 64"),
        (",".join("a" * 65), "Give from 1 to 64"),
    ],
)
def test_names_that_are_none(hosts: str, said: str) -> None:
    with pytest.raises(BatchError, match=said):
        find_road(None, hosts=hosts)
    with pytest.raises(BatchError, match="is no path of a Python"):
        find_road(None, hosts="there", python="python3; touch x")
    assert find_road(None, hosts="a, me@b").hosts == ("a", "me@b")


# -- a real one ---------------------------------------------------------------------------------


@pytest.fixture
def sshd(tmp_path: Path) -> Iterator[Path]:
    """An sshd on a port of this machine that lets our own key in; yields the program that knows
    it as "here"."""
    if SSHD is None or shutil.which("ssh") is None:
        pytest.skip("there is no sshd")
    for name in ("host", "own"):
        subprocess.run(
            ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(tmp_path / name)], check=True
        )
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    (tmp_path / "sshd_config").write_text(
        f"Port {port}\nListenAddress 127.0.0.1\nHostKey {tmp_path}/host\nStrictModes no\n"
        f"AuthorizedKeysFile {tmp_path}/own.pub\nPidFile none\nPasswordAuthentication no\n"
        f"KbdInteractiveAuthentication no\nUsePAM no\n"
    )
    (tmp_path / "config").write_text(
        f"Host here\n  HostName 127.0.0.1\n  Port {port}\n  User {getpass.getuser()}\n"
        f"  IdentityFile {tmp_path}/own\n  IdentitiesOnly yes\n"
        f"  UserKnownHostsFile {tmp_path}/known\n  StrictHostKeyChecking accept-new\n"
        "Host gone\n  HostName 127.0.0.1\n  Port 1\n"
    )
    log = tmp_path / "sshd.log"
    if os.geteuid() == 0:
        Path("/run/sshd").mkdir(exist_ok=True)  # it insists
    server = subprocess.Popen([SSHD, "-D", "-f", str(tmp_path / "sshd_config"), "-E", str(log)])
    program = script(
        tmp_path / "bin" / "ssh", f'exec {shutil.which("ssh")} -F {tmp_path}/config "$@"'
    )
    try:
        for _ in range(600):
            if server.poll() is not None:
                pytest.skip(f"sshd does not start here: {log.read_text()}")
            if subprocess.run([program, "-o", "BatchMode=yes", "here", "true"],
                              capture_output=True).returncode == 0:  # fmt: skip
                break
            time.sleep(0.1)
        yield program
    finally:
        server.terminate()
        server.wait()


@pytest.mark.timeout(900)
def test_a_batch_through_tunnels(tmp_path: Path, sshd: Path) -> None:
    pytest.importorskip("distributed")
    python = script(
        tmp_path / "py",
        f"export PYTHONPATH={ROOT} MUSE_DESKTOP_HOME={data_dir()} OMP_NUM_THREADS=1\n"
        f'exec {sys.executable} "$@"',
    )
    jobs = lines(tmp_path / "jobs.jsonl", ["a", "b", "c"])
    found = planned(jobs, packs(models_dir()), Options(model="drawer"))
    done = subprocess.run(
        [sys.executable, "-m", "tests.batch.ssh_program", tmp_path, "here,gone", python],
        capture_output=True, text=True, timeout=800, cwd=ROOT,
        env=os.environ | {"PATH": f"{sshd.parent}{os.pathsep}{os.environ['PATH']}"},
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    said = json.loads(done.stdout.splitlines()[-1])
    assert any(line.startswith("gone cannot be used (ssh: connect to host") for line in said)
    assert said[-1] == "The pictures are made by here (by ssh), encrypted."
    made(found, tmp_path / "alone", HereCrew())
    assert results(tmp_path / "out") == results(tmp_path / "alone")
