"""Batches: what several workers gain, what the client costs, how long planning takes."""

from __future__ import annotations

import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from statistics import mean

import numpy as np

from muse_desktop.batch.job import Plan
from muse_desktop.batch.local import LocalCrew
from muse_desktop.batch.messages import First
from muse_desktop.batch.place import Place
from muse_desktop.batch.planning import plan
from muse_desktop.batch.reading import read_jobs
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import Options, emotions
from muse_desktop.batch.run import Batch
from muse_desktop.batch.shift import Progress
from muse_desktop.bench.context import Bench, BenchError
from muse_desktop.bench.renders import generator
from muse_desktop.bench.tables import Table
from muse_desktop.models.packs.library import Library
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.saving import save_picture
from muse_desktop.system import strict_json

EDITS, PLANNED, PHOTOS = 200, 10_000, 50
SIDE = 320
"""Pixels of a small edit's side."""
_PLANNING = """
import json, sys, time
began = time.perf_counter()
from pathlib import Path
from muse_desktop.batch.planning import plan
from muse_desktop.batch.reading import read_jobs
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import Options
from muse_desktop.bench.peak import peak_memory
found = plan(read_jobs(Path(sys.argv[1]), Options()), Wish(), "")
assert "torch" not in sys.modules
print(json.dumps([len(found.jobs), time.perf_counter() - began, peak_memory()]))
"""
_CALIBRATING = """
import time, torch
torch.set_num_threads(1)
a, done, end = torch.rand(384, 384), 0, time.perf_counter() + 3
while time.perf_counter() < end:
    a @ a
    done += 1
print(done)
"""


def batch(bench: Bench) -> Table:
    """Make the same small edits by one worker and by two, one thread each; plan ten thousand."""
    table = Table("batch")
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        count = max(3, bench.at_most(EDITS))  # a rate is between pictures
        found = _edits(bench, folder / "in", count)
        alone, overhead, single = _run(found, folder / "one", 1)
        both, _, double = _run(found, folder / "two", 2)
        table.add("pictures a minute by one worker", 60 * alone, "", count=count)
        table.add("pictures a minute by two", 60 * both, "", count=count)
        table.add("two workers over one", both / alone, "×", least=1.8, count=count)
        table.add("two processes of matrix products alone over one", _machine(), "×")
        table.add("beyond the worker's own time, of it", overhead, "%", most=0.03, count=count)
        differing = sum(single[file] != double[file] for file in single)
        table.add("results that differ by a bit", differing, "count", most=0, count=count)
        jobs, seconds, memory = _planned(bench, folder)
        table.add("planned, the program's start included", seconds, "s", most=5.0, count=jobs)
        table.add("resident meanwhile", memory / 1e9, "GB", most=0.3, count=jobs)
    table.notes.append(
        f"Edits of {SIDE}×{SIDE} by {', '.join(found.packs)}, {found.jobs[0].recipe.steps} steps. "
        "A rate is from when every worker has its first result: loading models is not in it."
    )
    return table


def _edits(bench: Bench, folder: Path, count: int) -> Plan:
    """Return so many edits, in eight emotions, of pictures that are made for it."""
    _photographs(bench, folder, -(-count // 8))
    options = Options(emotions=emotions("all"), steps=bench.own_steps)
    read = read_jobs(folder, options)
    read.wanted = read.wanted[:count]
    return plan(read, Wish(), "", Library())


def _photographs(bench: Bench, folder: Path, count: int) -> None:
    noise = generator(bench.seed, stream=15)
    folder.mkdir()
    for number in range(count):
        corners = noise.uniform(30, 220, (2, 2, 3))
        share = np.linspace(0, 1, SIDE)
        rows = corners[0] + share[:, None, None] * (corners[1] - corners[0])
        pixels = rows[:, :1] + share[None, :, None] * (rows[:, 1:] - rows[:, :1])
        pixels += noise.normal(0, 6, pixels.shape)
        data = np.clip(pixels, 0, 255).astype(np.uint8).tobytes()
        save_picture(Picture(SIDE, SIDE, "RGB", data), folder / f"{number:03}.png")


def _run(found: Plan, folder: Path, workers: int) -> tuple[float, float, dict[str, bytes]]:
    """Return pictures a second, what the client costs as a share, and the results."""
    model = found.jobs[0].recipe.model
    moments: list[tuple[float, int]] = []

    def show(progress: Progress) -> None:
        at_work = {entry.worker for entry in place.entries.values()}
        # The others begin to load when the first has: a rate of all is from when all have come.
        if len(at_work) == workers and (not moments or progress.done > moments[-1][1]):
            moments.append((time.perf_counter(), progress.done))

    crew = LocalCrew(
        First(model, found.packs[model][1], found.most_pixels(model)), len(found.jobs), workers,
        threads=1,
    )  # fmt: skip
    try:
        with Place(folder) as place:
            Batch(found, place, show=show).run(crew)
            entries = list(place.entries.values())
    finally:
        crew.close()
    if len(moments) < 2:
        raise BenchError(f"{len(entries)} pictures are too few for a rate: give a larger --limit.")
    (began, before), (ended, done) = moments[0], moments[-1]
    span = (ended - began) / (done - before)
    seconds = mean([entry.seconds for entry in entries[before:]])
    files = {job.file: (folder / job.file).read_bytes() for job in found.jobs}
    return 1 / span, workers * span / seconds - 1, files


def _machine() -> float:
    """Return what a second processor gives here at most: it may be half of the first one's core,
    or another's guest."""

    def products(count: int) -> int:
        running = [
            subprocess.Popen([sys.executable, "-c", _CALIBRATING], stdout=subprocess.PIPE)
            for _ in range(count)
        ]
        return sum(int(process.communicate()[0]) for process in running)

    return products(2) / products(1)


def _planned(bench: Bench, folder: Path) -> tuple[int, float, float]:
    """Return how many jobs were planned in a process of their own, its seconds and its bytes."""
    _photographs(bench, folder / "photos", PHOTOS)
    with (folder / "jobs.jsonl").open("w", encoding="utf-8") as stream:
        for number in range(PLANNED):  # whatever the limit of pictures
            job = {"picture": f"photos/{number % PHOTOS:03}.png", "emotion": "awe", "seed": number}
            stream.write(strict_json.dumps(job) + "\n")
    done = subprocess.run(
        [sys.executable, "-c", _PLANNING, str(folder / "jobs.jsonl")],
        capture_output=True, text=True, check=True,
    )  # fmt: skip
    jobs, seconds, memory = json.loads(done.stdout)
    return int(jobs), float(seconds), float(memory)
