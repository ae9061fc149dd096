"""Train the whole model in one go: painters, denoiser and readers side by side, safe to cut.

This process computes nothing. It writes the plan, starts the others, starts again what fell over,
and has what there is exported every so often; so whenever the run is cut, the last export is
there, and a run of the same folder goes on from its checkpoints.
"""

from __future__ import annotations

import logging
import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path

from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.parcels import split
from muse_desktop.storybook.plan import (
    BESIDE,
    CPU,
    DENOISER,
    GPU,
    Plan,
    Sizes,
    is_done,
    schedule,
)
from muse_desktop.storybook.pool import DESCRIPTION, SEED, Layout, Pool

log = logging.getLogger(__name__)

LOG = "train.log"
DRAWN = "storybook"
"""Name of the folder of the pack whose decoder is the painter."""
_LOOK = 0.5
_GRACE = 30.0
"""Seconds after the end of the plan at which what still runs is stopped."""
_ROOM = 0.8
"""Share of the free space that the pool may take."""
_ONE_THREAD = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")

_QUIET = {
    "TQDM_DISABLE": "1",
    "TRANSFORMERS_VERBOSITY": "error",
    "DIFFUSERS_VERBOSITY": "error",
    "PYTHONUNBUFFERED": "1",
}


@dataclass
class Order:
    """What is asked for on the command line.

    Attributes
    ----------
    minutes : wall-clock time of the whole run
    device : torch's name of it
    work, pool : folders for checkpoints and for painted scenes
    out : folder of the pixels' pack; the drawn one's is beside it
    parts : folder for a folder a pack of files of limited size, or None
    photos, start, compiler : see `muse_desktop.storybook.plan.Plan`
    only : stages to train, and no others; empty trains all
    scenes, seed : how many are painted at most (None: as many as suits the device), and from what
    painters : processes that paint
    sizes : of batches and pool; None takes the device's
    """

    minutes: float
    device: str
    work: Path
    pool: Path
    out: Path
    parts: Path | None = None
    photos: Path | None = None
    start: Path | None = None
    compiler: str | None = None
    only: tuple[str, ...] = ()
    scenes: int | None = None
    seed: int = SEED
    painters: int = 1
    sizes: Sizes | None = None


@dataclass
class Crew:
    """The processes of a run.

    Attributes
    ----------
    chains : stages by the process that runs them
    running : those that run
    failed : how often each fell over
    """

    work: Path
    chains: dict[str, Sequence[str]]
    running: dict[str, subprocess.Popen[bytes]] = field(default_factory=dict)
    failed: dict[str, int] = field(default_factory=dict)

    def start(self, name: str, *arguments: str, threads: bool = True) -> None:
        """Start a subcommand of ours as a process of that name."""
        command = [sys.executable, "-m", "muse_desktop.storybook", *arguments]
        environment = os.environ | _QUIET | ({} if threads else _ONE_THREAD)
        self.running[name] = subprocess.Popen(command, env=environment)

    def start_chain(self, name: str) -> None:
        """Start the process that runs a chain's stages."""
        self.start(name, "stages", *self.chains[name], "--work", str(self.work))

    def look(self) -> None:
        """Take note of what has ended; start a chain that fell over once more."""
        for name, process in list(self.running.items()):
            code = process.poll()
            if code is None:
                continue
            del self.running[name]
            if code == 0:
                continue
            log.warning("%s ended with %d", name, code)
            if name == "compiled":
                clear_handover(self.work)
            again = "denoiser" if name == "compiled" else name
            unfinished = [s for s in self.chains.get(again, ()) if not is_done(self.work, s)]
            self.failed[again] = self.failed.get(again, 0) + 1
            if unfinished and again not in self.running and self.failed[again] < 3:
                self.start_chain(again)

    def stop(self, prefix: str = "") -> None:
        """End the processes whose names begin so."""
        ours = {k: p for k, p in self.running.items() if k.startswith(prefix)}
        for process in ours.values():
            process.terminate()
        for name, process in ours.items():
            try:
                process.wait(10)
            except subprocess.TimeoutExpired:
                process.kill()
                process.wait()
            del self.running[name]


def train(order: Order) -> bool:
    """Run what is not done yet and return whether all is done.

    Raises
    ------
    KeyboardInterrupt
        Where the process was interrupted or asked to end; what there was is exported.
    """
    signal.signal(signal.SIGTERM, _interrupt)
    began = time.time()
    plan = prepare(order, began)
    crew = Crew(order.work, {"denoiser": DENOISER, "beside": BESIDE})
    todo = [s for s in (*DENOISER, *BESIDE) if s in plan.spans]
    clear_handover(order.work)
    try:
        if todo:
            for worker in range(order.painters):
                crew.start(
                    f"painter {worker}",
                    *("paint", "--work", str(order.work), "--pool", str(order.pool)),
                    *("--worker", str(worker), "--painters", str(order.painters)),
                    threads=False,
                )
        for name, chain in crew.chains.items():
            if any(stage in todo for stage in chain):
                crew.start_chain(name)
        if plan.compiler is not None and "diffusion" in todo:
            crew.start("compiled", "stages", "compiled_diffusion", "--work", str(order.work))
        _watch(crew, plan, order, began)
    finally:
        crew.stop()
        export(order)
    log.info("%.0f s in all", time.time() - began)
    return _all_done(plan, order.work)


def clear_handover(work: Path) -> None:
    """Forget that a process asked another for its run (see ``storybook.compiled``)."""
    for path in work.glob("compiled.*"):
        path.unlink()


def prepare(order: Order, now: float) -> Plan:
    """Write the plan, lay out the pool, and take the shipped autoencoder where there is none.

    Raises
    ------
    TrainingError
        Where the pool's folder has what this run cannot use.
    """
    work = order.work
    work.mkdir(parents=True, exist_ok=True)
    sizes = order.sizes or (GPU if order.device.startswith("cuda") else CPU)
    asked = order.only or (*DENOISER, *BESIDE)
    todo = tuple(s for s in (*DENOISER, *BESIDE) if s in asked and not is_done(work, s))
    if not (work / "autoencoder").is_dir():
        from muse_desktop.system.resources import resource

        vae = resource("models", "storybook-pixels", "pipeline", "vae")
        shutil.copytree(vae, work / "autoencoder")
    order.pool.mkdir(parents=True, exist_ok=True)
    taken = sum(f.stat().st_blocks * 512 for f in order.pool.iterdir() if f.is_file())
    room = shutil.disk_usage(order.pool).free + taken
    layout = _layout(order, sizes, int(_ROOM * room))
    Pool.create(order.pool, layout)
    plan = Plan(
        device=order.device,
        pool=str(order.pool),
        spans=schedule(now, 60 * order.minutes, todo),
        sizes=replace(sizes, layout=layout),
        compiler=order.compiler,
        start=None if order.start is None else str(order.start),
        photos=None if order.photos is None else str(order.photos),
    )
    plan.save(work)
    log.info("%s: %s, room for %d scenes", order.device, ", ".join(todo) or "done", layout.scenes)
    return plan


def _layout(order: Order, sizes: Sizes, room: int) -> Layout:
    """Return how the pool is laid out: as it is asked for, within ``room`` bytes.

    A pool that is there and serves is taken as it is, be it smaller: how much room there is differs
    from run to run, and one that was cut is to go on.

    Raises
    ------
    TrainingError
        Where what is there does not serve.
    """
    asked = _asked_layout(order, sizes)
    described = order.pool / DESCRIPTION
    if not described.exists():
        return asked.within(room)
    found = Layout.load(described)
    lacking = sorted(asked.fields().keys() - found.fields().keys())
    if found.seed != asked.seed:
        why = f"of seed {found.seed}, and this run's is {asked.seed}"
    elif lacking:
        why = f"without their {', '.join(lacking)}"
    elif found.channels != asked.channels:
        why = f"as latents of {found.channels} numbers, and this run's have {asked.channels}"
    else:
        if found.scenes < (order.scenes or 0):
            log.warning(
                "%s has room for %d scenes and not for %d: another --pool would have.",
                order.pool, found.scenes, order.scenes,
            )  # fmt: skip
        return found
    raise TrainingError(
        f"{order.pool} is for painted scenes {why}: name another folder with --pool, or delete "
        "this one."
    )


def _asked_layout(order: Order, sizes: Sizes) -> Layout:
    """Return what is to be painted: for some stages alone, the fields that these take."""
    layout = replace(sizes.layout, seed=order.seed)
    if order.scenes is not None:
        fewer = {name: min(getattr(layout, name), order.scenes) for name in ("small", "pictures")}
        layout = replace(layout, scenes=order.scenes, **fewer)
    if not order.only:
        return layout
    from muse_desktop.storybook.stages import FIELDS

    wanted = sorted({field for stage in order.only for field in FIELDS.get(stage, ())})
    small = layout.scenes if "small" in wanted else layout.small
    return replace(layout, small=small, wanted=tuple(wanted))


def export(order: Order) -> None:
    """Export what there is, and cut each pack into parts where they are asked for."""
    if (order.work / "diffusion.pt").exists():
        arguments = ["export", "--work", str(order.work), "--out", str(order.out)]
        command = [sys.executable, "-m", "muse_desktop.storybook", *arguments]
        done = subprocess.run(command, env=os.environ | _QUIET)
        if done.returncode == 0 and order.parts is not None:
            for pack in (order.out, order.out.with_name(DRAWN)):
                if pack.is_dir():
                    split(pack, order.parts / pack.name)
    if order.parts is not None:
        order.parts.mkdir(parents=True, exist_ok=True)
        for name in ("sheet.jpg", LOG):
            if (order.work / name).exists():
                shutil.copy(order.work / name, order.parts / name)


def _watch(crew: Crew, plan: Plan, order: Order, began: float) -> None:
    """Wait until the chains are through, exporting now and then."""
    end = began + 60 * order.minutes + _GRACE
    exported = time.time()
    workers = {"compiled", *crew.chains}
    # A compiler that is not through when all else is has come too late.
    while not _all_done(plan, order.work) and workers & set(crew.running) and time.time() < end:
        time.sleep(_LOOK)
        crew.look()
        painted_for = {"diffusion", *BESIDE} & set(plan.spans)
        if all(is_done(order.work, stage) for stage in painted_for):
            crew.stop("painter")
        checkpoint = order.work / "diffusion.pt"
        fresh = checkpoint.exists() and checkpoint.stat().st_mtime > exported
        if fresh and time.time() - exported > plan.sizes.every:
            exported = time.time()
            export(order)


def _all_done(plan: Plan, work: Path) -> bool:
    return all(is_done(work, stage) for stage in plan.spans)


def _interrupt(*_: object) -> None:
    raise KeyboardInterrupt
