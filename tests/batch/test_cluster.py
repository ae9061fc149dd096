"""A batch by other processes over TLS: the same pictures, and no stranger among them."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from muse_desktop.batch.rows import Options
from muse_desktop.system.paths import models_dir
from tests.batch.test_batch import HereCrew
from tests.batch.test_batch import made as made_here
from tests.support.batches import packs, planned

ROOT = Path(__file__).parents[2]


@pytest.mark.timeout(1200)
@pytest.mark.skipif(sys.platform == "win32", reason="its workers are killed as POSIX does")
def test_a_cluster_under_tls(tmp_path: Path) -> None:
    pytest.importorskip("distributed")
    done = subprocess.run(
        [sys.executable, "-m", "tests.batch.cluster_program", str(tmp_path)],
        capture_output=True, text=True, timeout=1100, cwd=ROOT,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    report = json.loads(done.stdout.splitlines()[-1])

    # Whose certificate another authority signed gets no answer.
    said, files, _ = report["strangers"]
    assert "cannot be reached" in said[0]
    assert not files

    # A worker without the model is told, and used only when it may be sent.
    said, files, _ = report["lacking"]
    assert sum("has not the model drawer" in line for line in said) >= 1
    assert "No worker of the cluster can be used" in said[-1]
    assert not files

    said, files, ended = report["sent"]
    assert ended == [13, 2]
    assert sum(line.startswith("Sending Drawer to tls://") for line in said) == 1
    assert any(line.startswith("The pictures are made by tls://127.0.0.1") for line in said)
    assert any(line.startswith("012.png: Its worker ended 3 times") for line in said)
    assert any(line.startswith("013.png: This cannot be drawn") for line in said)
    sent = [path.name for path in (tmp_path / "elsewhere" / "batch").iterdir()]
    assert len(sent) == 1  # whole, and nothing half beside it
    assert not sent[0].startswith(".")

    # They are, to the bit, those that one process makes.
    found = planned(tmp_path / "jobs.jsonl", packs(models_dir()), Options(model="drawer"))
    made_here(found, tmp_path / "here", HereCrew(1, lambda task: "poison" in task.recipe.prompt))
    here = {path.name: path.read_bytes().hex() for path in (tmp_path / "here").glob("*.png")}
    assert files == here
