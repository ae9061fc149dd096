"""What import contracts cannot see: what is really imported, at run time, by whom.

The contracts themselves (pyproject.toml, lint-imports) are checked by .ci/run.
"""

from __future__ import annotations

import json
import subprocess
import sys

import pytest

HEAVY = {"diffusers", "torch", "transformers"}
WIDGETS = {"PySide6.QtWidgets"}
QT = {"PySide6"}


@pytest.mark.parametrize(
    ("module", "never"),
    [
        ("muse_desktop.app", HEAVY),
        ("muse_desktop.batch.local", HEAVY | QT),
        ("muse_desktop.batch.planning", HEAVY | QT),
        ("muse_desktop.cli.main", HEAVY | QT),
        ("muse_desktop.emotion", HEAVY | QT | {"PIL"}),
        ("muse_desktop.engine.thread", HEAVY | WIDGETS),
        ("muse_desktop.pictures.imaging", HEAVY | QT),
        ("muse_desktop.pictures.saving", HEAVY | QT),
        ("muse_desktop.models.packs.library", HEAVY | QT),
        ("muse_desktop.muse.events", HEAVY | QT | {"PIL"}),
        ("muse_desktop.muse.synthesis", QT | {"PIL.ImageQt"}),
        ("muse_desktop.session.storage", HEAVY | WIDGETS),
        ("muse_desktop.ui.shell.main_window", HEAVY),
    ],
)
def test_importing_brings_in_no_more_than_needed(module: str, never: set[str]) -> None:
    code = f"import json, sys, {module}; print(json.dumps(sorted(sys.modules)))"
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, timeout=240
    )
    imported = set(json.loads(done.stdout))
    assert module in imported
    assert not imported & never
