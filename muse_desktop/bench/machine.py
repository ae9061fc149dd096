"""What it runs on, and what a fresh process needs: memory, and time to the window."""

from __future__ import annotations

import importlib.metadata
import json
import os
import platform
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType
from typing import Any

import muse_desktop
from muse_desktop.bench.context import Bench, BenchError, say
from muse_desktop.bench.metrics import percentiles
from muse_desktop.bench.tables import Table
from muse_desktop.system import strict_json

LIBRARIES = ("torch", "diffusers", "transformers", "numpy", "pillow", "PySide6-Essentials")
LARGE = (1024, 1024)


def environment(bench: Bench) -> dict[str, Any]:
    """Return versions, machine and threads."""
    versions = {"muse_desktop": muse_desktop.__version__, "python": platform.python_version()}
    for name in LIBRARIES:
        try:
            versions[name] = importlib.metadata.version(name)
        except importlib.metadata.PackageNotFoundError:
            versions[name] = "unknown"
    return {
        "versions": versions,
        "pack": f"{bench.info.name} {bench.info.version}",
        "system": f"{platform.system()} {platform.machine()}",
        "processor": processor(),
        "cores": os.cpu_count(),
        "threads": _threads(),
        "device": bench.device,
        "seed": bench.seed,
        "steps": bench.steps,
        "limit": bench.limit,
    }


def processor() -> str:
    """Return the processor's name."""
    try:
        for line in Path("/proc/cpuinfo").read_text(encoding="utf-8").splitlines():
            if line.startswith("model name"):
                return line.split(":", 1)[1].strip()
    except OSError:
        pass
    return platform.processor()


def _threads() -> int | None:
    """Threads that torch computes with; None where no table needed torch in this process."""
    torch = sys.modules.get("torch")
    return None if torch is None else int(torch.get_num_threads())


def run_child(
    bench: Bench, kind: str, variables: Mapping[str, str] = MappingProxyType({}), **values: Any
) -> dict[str, Any]:
    """Run one measurement of ``bench.child`` in a fresh process and return what it says.

    The process has a data folder of its own, into which the pack's folder is linked, and besides
    this one's environment these ``variables``.
    """
    with tempfile.TemporaryDirectory(prefix="muse-bench-", ignore_cleanup_errors=True) as home:
        link(bench.info.path, Path(home) / "models" / bench.info.name)
        options = {"model": bench.info.name, "device": bench.device, "seed": bench.seed, **values}
        environment = {
            **os.environ,
            **variables,
            "MUSE_DESKTOP_HOME": home,
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
            "MUSE_BENCH_BEGAN": repr(time.time()),
            "PYTHONDONTWRITEBYTECODE": "",  # an installed program has its bytecode
        }
        command = [
            sys.executable,
            "-m",
            "muse_desktop.bench.child",
            kind,
            strict_json.dumps(options),
        ]
        done = subprocess.run(
            command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False
        )
    if done.returncode != 0:
        raise BenchError(f"The measurement “{kind}” failed:\n{done.stderr.strip()[-2000:]}")
    result: dict[str, Any] = json.loads(done.stdout.strip().splitlines()[-1])
    return result


def link(folder: Path, place: Path) -> None:
    """Link a folder; where links are not allowed, copy it."""
    import shutil

    place.parent.mkdir(parents=True)
    try:
        place.symlink_to(folder.resolve(), target_is_directory=True)
    except OSError:
        shutil.copytree(folder, place)


def memory(bench: Bench) -> Table:
    """The peak memory of one guided generation in a fresh process, and of a plain one."""
    table = Table("memory")
    found = run_child(bench, "memory", steps=bench.steps, guided=True)
    plain = run_child(bench, "memory", steps=bench.steps, guided=False)
    table.add("resident after loading", found["loaded"] / 1e9, "GB")
    table.add("peak of a generation", found["peak"] / 1e9, "GB", most=2.5)
    table.add("peak of a plain one", plain["peak"] / 1e9, "GB")
    table.add("guided over plain", found["peak"] / plain["peak"], "×", most=1.6)
    table.notes.append(f"{found['size']}×{found['size']}, {bench.steps} steps, guided.")
    return table


def large(bench: Bench) -> Table:
    """Seconds of a guided generation with a large result on two threads, in a fresh process."""
    table, size = Table("large"), LARGE if bench.draws else None
    found = run_child(
        bench,
        "large",
        variables={"OMP_NUM_THREADS": "2"},
        steps=bench.steps,
        guidance=bench.guidance,
        size=size,
        runs=bench.at_most(8),
    )
    width, height = found["size"]
    middle, worst = percentiles(found["seconds"], (50, 100))
    n = len(found["seconds"])
    table.add(f"guided, {width}×{height}, median", middle, "s", most=3.0, count=n)
    table.add(f"guided, {width}×{height}, slowest", worst, "s", count=n)
    table.notes.append(f"{found['threads']} threads, {bench.steps} steps, loading excluded.")
    return table


def full_size(bench: Bench) -> Table:
    """Seconds and peak memory of an edit of 12 megapixels, in a fresh process."""
    table = Table("full_size")
    found = run_child(bench, "full_size", steps=bench.steps)
    table.add("one edit of 12 megapixels, loading excluded", found["seconds"], "s", most=4.0)
    table.add("of processors' time, all threads", found["computed"], "s")
    table.add("peak of it", found["peak"] / 1e9, "GB", most=0.9)
    table.add("resident after loading", found["loaded"] / 1e9, "GB")
    table.notes.append(f"4000×3000, {bench.steps} steps, guided.")
    return table


def startup(bench: Bench) -> Table:
    """From starting the process to the window's first painted frame."""
    table, seconds, heavy = Table("startup"), [], 0
    for i in range(bench.at_most(7)):
        found = run_child(bench, "startup")
        seconds.append(found["seconds"])
        heavy += len(found["heavy"])
        say(f"startup: {i + 1}, {seconds[-1]:.2f} s")
    middle, worst = percentiles(seconds, (50, 100))
    table.add("window on screen, median", middle, "s", most=1.0, count=len(seconds))
    table.add("window on screen, slowest (the first is cold)", worst, "s", count=len(seconds))
    table.add("torch, diffusers, transformers imported by then", heavy, "count", most=0)
    return table
