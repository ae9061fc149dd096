"""The smoke test of the frozen program tells what went wrong, in whatever console it runs."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
import smoke_test

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the stand-in is a shell script")


@pytest.fixture
def program(tmp_path: Path) -> Path:
    """A stand-in that knows its version and models, speaks as Windows does, and draws nothing."""
    file = tmp_path / "program" / "muse-desktop"
    file.parent.mkdir()
    file.write_bytes(
        b'#!/bin/sh\ncase $1 in --version) echo "MUSE Desktop 1";; '
        b"models) echo storybook, f\xfcr alle;; wait) while :; do :; done;; *) exit 3;; esac\n"
    )
    file.chmod(0o755)
    return file


def test_names_that_a_console_lacks_do_not_stop_it(program: Path) -> None:
    done = subprocess.run(
        [sys.executable, smoke_test.__file__, str(program)],
        env={**os.environ, "PYTHONIOENCODING": "cp1252"},  # as of a pipe on Windows
        capture_output=True,
        text=True,
        encoding="cp1252",
    )
    assert done.returncode == 1
    assert r"\u043e\u0437\u0435\u0440\u043e lake.png" in done.stdout
    assert done.stderr.startswith("exit code 3 instead of 0")


def test_a_command_that_does_not_end_is_named(program: Path, tmp_path: Path) -> None:
    stuck = smoke_test.Program(program, tmp_path / "home", (), patience=0.1)
    with pytest.raises(SystemExit, match=r"not done within 0\.1 s.*: wait long") as told:
        stuck.run("wait", "long")
    assert isinstance(told.value.__cause__, subprocess.TimeoutExpired)
    assert told.value.__cause__.timeout == 0.1
