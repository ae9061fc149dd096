"""The program runs without what its recipe leaves out: its faults show without a build."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("without_the_excluded.py")
PHOTOGRAPH = Path(__file__).resolve().parents[2] / "resources" / "samples" / "misty-morning.jpg"


def run(home: Path, *words: str, **more: str) -> str:
    environment = {**os.environ, **more, "MUSE_DESKTOP_HOME": str(home / "data")}
    done = subprocess.run(
        [sys.executable, "-W", "always", str(SCRIPT), *words],
        cwd=home,
        env={**environment, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        encoding="utf-8",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    # torch says so where a source is missing that it reads.
    assert "Unable to retrieve source" not in done.stderr, done.stderr
    return done.stdout


@pytest.mark.slow
@pytest.mark.storybook
def test_a_photograph_is_edited(tmp_path: Path) -> None:
    words = ["--emotion", "awe", "--steps", "4", "--seed", "1", "--out", "edited.png", "--quiet"]
    run(tmp_path, "edit", str(PHOTOGRAPH), *words)
    assert (tmp_path / "edited.png").stat().st_size > 10_000


@pytest.mark.installed
@pytest.mark.timeout(1800)
@pytest.mark.storybook
def test_libraries_do_without_their_docstrings(tmp_path: Path) -> None:
    """All that is imported is compiled anew, which takes a minute of one core."""
    words = ["--emotion", "awe", "--steps", "4", "--seed", "1", "--out", "edited.png", "--quiet"]
    compiled = str(tmp_path / "compiled")
    run(tmp_path, "edit", str(PHOTOGRAPH), *words, PYTHONPYCACHEPREFIX=compiled)
    assert (tmp_path / "edited.png").stat().st_size > 10_000


@pytest.mark.slow
@pytest.mark.storybook
def test_the_window_makes_a_picture(tmp_path: Path) -> None:
    assert re.search(r"^ok: ", run(tmp_path, "--smoke-test"), re.MULTILINE)
