"""A batch whose client and workers are killed at chance moments ends as if nothing had been."""

from __future__ import annotations

import contextlib
import csv
import hashlib
import io
import random
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest

from muse_desktop.batch import manifest
from muse_desktop.batch.place import OWN
from muse_desktop.batch.rows import Options
from muse_desktop.system.paths import models_dir
from tests.batch.test_batch import HereCrew, made, results
from tests.support.batches import lines, packs, planned

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="kills as POSIX does")
ROOT = Path(__file__).parents[2]
JOBS = 24


def started(jobs: Path, out: Path) -> subprocess.Popen[bytes]:
    command = [sys.executable, "-m", "tests.kills.batch_program", str(jobs), str(out)]
    return subprocess.Popen(command, cwd=ROOT, stderr=subprocess.PIPE)


def kill_some(process: subprocess.Popen[bytes], chance: random.Random) -> None:
    """Kill the client, or one of its workers."""
    with contextlib.suppress(psutil.NoSuchProcess):
        client = psutil.Process(process.pid)
        workers = [one for one in client.children() if "spawn_main" in " ".join(one.cmdline())]
        victim = chance.choice(workers) if workers and chance.random() < 0.4 else client
        victim.kill()


def wait_for(out: Path, count: int, process: subprocess.Popen[bytes]) -> None:
    """Wait until so many results are there, or the program has ended."""
    while process.poll() is None and len(list(out.glob("*.png"))) < count:
        time.sleep(0.002)


def check_whole(out: Path, expected: dict[str, bytes]) -> None:
    """The manifest is right, and no result differs by a bit."""
    assert results(out) == expected
    text = (out / manifest.TABLE).read_text(encoding="utf-8-sig")
    rows = list(csv.DictReader(io.StringIO(text, newline="")))
    assert [row["file"] for row in rows] == sorted(expected)
    for row in rows:
        assert row["status"] == "made"
        assert row["sha256"] == hashlib.sha256(expected[row["file"]]).hexdigest()
    names = {path.name for path in out.iterdir()}
    assert names == expected.keys() | {manifest.TABLE, manifest.LINES, OWN}


def kill_often(folder: Path, kills: int) -> None:
    """Kill so often, and look at each batch that came to its end all the same."""
    prompts = [f"slow {n}" for n in range(JOBS)]
    jobs = lines(folder / "jobs.jsonl", prompts)
    made(planned(jobs, packs(models_dir()), Options(model="drawer")), folder / "here", HereCrew())
    expected, chance = results(folder / "here"), random.Random(0)
    done, whole = 0, 0
    while done < kills or not whole:
        out = folder / f"out {whole}"
        out.mkdir(exist_ok=True)
        process = started(jobs, out)
        there = len(list(out.glob("*.png")))
        while process.poll() is None:
            if done < kills:
                there = min(there + chance.randrange(1, 8), JOBS)
                wait_for(out, there, process)
                time.sleep(chance.random() * 0.06)
                if process.poll() is None:
                    kill_some(process, chance)
                    done += 1
            else:
                process.wait()
        _, err = process.communicate()
        assert process.returncode in (0, -9), err.decode()
        if process.returncode == 0:
            check_whole(out, expected)
            whole += 1


@pytest.mark.timeout(900)
def test_killed_a_few_times(tmp_path: Path) -> None:
    kill_often(tmp_path, 5)


@pytest.mark.kills
@pytest.mark.timeout(7200)
def test_killed_fifty_times(tmp_path: Path) -> None:
    kill_often(tmp_path, 50)
