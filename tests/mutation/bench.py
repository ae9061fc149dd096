"""Where a mutant is tested: a copy of the tree, and a process that ends with its tests."""

from __future__ import annotations

import multiprocessing
import os
import shutil
import sys
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).parents[2]

METHOD: dict[str, tuple[str, ...]] = {
    "muse/objective.py": ("muse/test_objective.py",),
    "muse/tokens.py": ("muse/test_tokens.py",),
    "muse/guidance.py": ("muse/test_guidance.py",),
    "muse/observation.py": ("muse/test_guidance.py",),
    "muse/pace.py": ("muse/test_pace.py",),
    "muse/loss_scale.py": ("muse/test_loss_scale.py",),
    "muse/views.py": ("muse/test_views.py",),
    "muse/timing.py": ("muse/test_timing.py",),
    "muse/inversion.py": ("muse/test_inversion.py", "muse/test_trajectory.py"),
    "muse/trajectory.py": ("muse/test_trajectory.py",),
    "muse/transfer.py": ("muse/test_transfer.py",),
    "muse/scene.py": ("muse/test_scene.py",),
    "session/journal.py": ("session/test_journal.py", "session/test_journal_removed.py"),
    "session/journal_writer.py": ("session/test_journal.py", "session/test_journal_removed.py"),
    "session/archive.py": ("session/test_storage.py",),
    "session/storage.py": ("session/test_storage.py",),
    "muse/synthesis.py": ("muse/test_synthesis.py",),
}
ROOMS: dict[str, tuple[str, ...]] = {
    "batch/local.py": ("batch/test_crews.py", "batch/test_batch.py"),
    "batch/names.py": ("batch/test_names.py",),
    "batch/place.py": ("batch/test_batch.py",),
    "batch/planning.py": ("batch/test_reading.py",),
    "batch/queue.py": ("batch/test_queue.py",),
    "batch/reading.py": ("batch/test_reading.py",),
    "batch/road.py": ("batch/test_road.py",),
    "batch/run.py": ("batch/test_batch.py",),
    "batch/shift.py": ("batch/test_batch.py",),
    "bench/evidence_run.py": ("bench/test_evidence.py",),
    "clients/client.py": ("clients/test_client.py",),
    "clients/client_file.py": ("clients/test_client.py",),
    "clients/papers.py": ("clients/test_papers.py",),
    "clients/sealing.py": ("clients/test_sealing.py",),
    "clients/vault.py": ("clients/test_sealing.py",),
    "pictures/cropping.py": ("pictures/test_cropping.py",),
    "pictures/finishing.py": ("pictures/test_finishing.py",),
    "ui/canvas/crop_area.py": ("ui/canvas/test_crop_frame.py", "ui/canvas/test_crop.py"),
    "ui/canvas/mask_pixels.py": ("ui/canvas/test_mask_shapes.py", "ui/canvas/test_mask_brushes.py"),
    "ui/canvas/mask_shapes.py": ("ui/canvas/test_mask_shapes.py",),
    "ui/files/export_wish.py": ("ui/files/test_export.py",),
    "ui/files/printing.py": ("ui/files/test_printing.py",),
}
"""What came later, sampled by itself; without batch/cluster.py, whose test starts a cluster."""
LANGUAGES: dict[str, tuple[str, ...]] = {
    "painter/counted.py": ("painter/test_counted.py", "painter/test_nearest.py"),
    "painter/languages/reading.py": ("painter/test_languages.py",),
    "painter/languages/spaced.py": ("painter/test_languages.py",),
    "painter/languages/unspaced.py": ("painter/test_languages.py",),
}
"""What reads prompts in other languages."""
GROUPS = {"method": METHOD, "rooms": ROOMS, "languages": LANGUAGES}
MODULES = METHOD | ROOMS | LANGUAGES
"""Module in ``muse_desktop`` → its tests in ``tests``; those that are not there (yet) are left."""

UNWANTED = "storybook or full_size or slow"
"""Marks of tests that take too long to be run once for every mutant."""

PRELOADED = ["numpy", "PIL.Image", "torch", "diffusers", "transformers", "PySide6.QtCore", "pytest"]
"""Imported once in the process that every test process is forked from; nothing of our own."""

PASSED, NO_TESTS = 0, 5  # of pytest.ExitCode


def _test(tree: str, tests: Sequence[str], log: str) -> None:
    """Run tests in a copy of the tree; its own process, whose exit code is pytest's."""
    import pytest

    handle = os.open(log, os.O_WRONLY | os.O_CREAT | os.O_TRUNC)
    for stream in (1, 2):
        os.dup2(handle, stream)
    os.chdir(tree)
    os.environ["PYTHONDONTWRITEBYTECODE"] = "1"
    sys.dont_write_bytecode = True  # a file's time is too coarse to tell two mutants apart
    sys.path[:] = [tree, *(path for path in sys.path if path not in ("", str(ROOT)))]
    for name in [name for name in sys.modules if name.split(".")[0] in ("tests", "muse_desktop")]:
        del sys.modules[name]
    words = [
        "-q",
        "-x",
        "--assert=plain",
        "-p",
        "no:cacheprovider",
        "-m",
        f"not ({UNWANTED})",
        *tests,
    ]
    code = int(pytest.main(words))
    sys.stdout.flush()
    os._exit(code)


class Bench:
    """A copy of the tree in which one mutant at a time is tested."""

    def __init__(self, folder: Path) -> None:
        self.tree = folder / "tree"
        self.log = folder / "log"
        skip = shutil.ignore_patterns("__pycache__", "*.pyc")
        for name in ("muse_desktop", "tests"):
            shutil.copytree(ROOT / name, self.tree / name, ignore=skip)
        shutil.copy(ROOT / "pyproject.toml", self.tree)
        (self.tree / "resources").symlink_to(ROOT / "resources")
        method = "forkserver" if "forkserver" in multiprocessing.get_all_start_methods() else None
        self._context = multiprocessing.get_context(method)
        if method:
            self._context.set_forkserver_preload(PRELOADED)  # type: ignore[attr-defined]

    def run(self, module: str, timeout: float, code: str | None = None) -> tuple[str, float]:
        """Return what became of it, "passed", "failed" or "timeout", and the seconds."""
        file = self.tree / "muse_desktop" / module
        original = file.read_text(encoding="utf-8")
        tests = [f"tests/{name}" for name in MODULES[module] if (ROOT / "tests" / name).is_file()]
        begun = time.monotonic()
        try:
            if code is not None:
                file.write_text(code, encoding="utf-8")
            process = self._context.Process(
                target=_test, args=(str(self.tree), tests, str(self.log))
            )  # type: ignore[attr-defined]
            process.start()
            process.join(timeout)
            if late := process.is_alive():
                process.kill()
                process.join()
        finally:
            file.write_text(original, encoding="utf-8")
        if process.exitcode == NO_TESTS:
            raise SystemExit(f"{module} has no tests in {', '.join(tests) or 'any file'}.")
        what = "timeout" if late else "passed" if process.exitcode == PASSED else "failed"
        return what, time.monotonic() - begun

    def killer(self) -> str:
        """Return the test that failed, from the log."""
        lines = self.log.read_text(encoding="utf-8", errors="replace").splitlines()
        words = [line.split()[1] for line in lines if line.startswith(("FAILED ", "ERROR "))]
        return words[0] if words else ""
