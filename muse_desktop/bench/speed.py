"""What a picture costs on this machine: Stable Diffusion 1.5 at 512² and SDXL at 1024².

``python -m muse_desktop.bench speed`` measures on random weights of the full size, and prints the
rows of ``docs/performance.md``; with ``--out`` it writes them there. On a GPU whole pictures are
made; on a processor, where that takes the better part of an hour, one step of each kind by parts.
"""

from __future__ import annotations

import gc
import time
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from muse_desktop.bench.architectures import NATIVE, random_models
from muse_desktop.bench.context import STEPS, BenchError, say
from muse_desktop.bench.parts import PARTS, watched
from muse_desktop.emotion import Blend
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Recipe, Request

if TYPE_CHECKING:
    import torch

    from muse_desktop.muse.protocols import Models

TITLES = {"sd1": "Stable Diffusion 1.5", "sdxl": "SDXL"}
BEGIN, END = "<!-- speed -->", "<!-- /speed -->"
NOT_MEASURED = "not measured"
UPDATED, WATCHED = 8, 10
"""So many of a Storybook picture's 30 steps have an update, and a look without one."""


@dataclass(frozen=True)
class Row:
    """One line of the table; seconds for a whole picture, bytes at the peak."""

    model: str
    machine: str
    precision: str
    plan: str
    plain: float | None
    guided: float | None
    peak: float | None
    compiled: str = ""

    def __str__(self) -> str:
        ratio = None
        if self.plain and self.guided:
            ratio = self.guided / self.plain
        cells = [
            self.model, self.machine, self.precision, self.plan, _text(self.plain, " s"),
            _text(self.guided, " s"), _text(ratio, ""),
            _text(None if self.peak is None else self.peak / 1e9, " GB"), self.compiled or "–",
        ]  # fmt: skip
        return "| " + " | ".join(cells) + " |"


HEADER = (
    "| model | machine | precision | plan | plain | guided | ratio | peak | torch.compile |\n"
    "|---|---|---|---|---|---|---|---|---|"
)


def _text(value: float | None, unit: str) -> str:
    return "–" if value is None else f"{value:.2f}{unit}"


def request_for(name: str, steps: int, guided: bool) -> Request:
    """Return what is measured: guidance over the default part of the trajectory."""
    target = Blend.of("fear") if guided else None
    recipe = Recipe(
        "generate", "a cottage by a lake", target, model=name, steps=steps, guidance=7.5,
        start=0.25, end=0.85,
    )  # fmt: skip
    return Request(recipe, preview=None)


def measure(name: str, device: torch.device, dtype: torch.dtype, steps: int) -> Row:
    """Make pictures, each after a short one that warms up, and tell what they took."""
    import torch

    models = random_models(name, device, dtype)
    _timed(models, name, 4, guided=True)
    plain = _timed(models, name, steps, guided=False)
    torch.cuda.reset_peak_memory_stats(device)
    guided = _timed(models, name, steps, guided=True)
    peak = torch.cuda.max_memory_allocated(device)
    plan = str(models.machine.plan)
    card = torch.cuda.get_device_name(device)
    precision = str(dtype).removeprefix("torch.")
    row = Row(TITLES[name], card, precision, plan, plain, guided, peak)
    say(str(row))  # compiling takes minutes: a run that is cut has told what it had by then
    compiled = _compiled(models, name, steps)
    del models
    gc.collect()
    torch.cuda.empty_cache()
    return replace(row, compiled=compiled)


def steps_apart(models: Models, side: int) -> dict[str, dict[str, float]]:
    """Return the seconds by part of a "plain" step, of a "watched" one (a look without a graph) and
    of an "updated" one: the graph through denoiser, decoder, guide and CLIP, the gradient, and a
    step of the tokens. Each is timed once, in the middle of a picture of this side.

    Raises
    ------
    BenchError
        Where the gradient is nothing, or not finite.
    """
    import torch

    from muse_desktop.muse.guidance import Guidance
    from muse_desktop.muse.observation import Observer, Place
    from muse_desktop.muse.run import Run
    from muse_desktop.muse.run_cache import RunCache
    from muse_desktop.muse.sampling import draw_noise
    from muse_desktop.muse.scene import Scene

    request = request_for(models.name, STEPS, guided=True)
    run = Run.of(models, request, Method(), RunCache())
    scene = Scene(models, run.recipe.prompt, None, run.size)
    observer = Observer(run, scene, lambda logits: 0.0)
    guidance = Guidance(run, Blend.of("fear"), scene, inherent="awe")
    cells = side // models.denoiser.scale
    shape = (1, models.denoiser.channels, cells, cells)
    place = Place(run.sampler.begin(draw_noise(shape, 0, models.device)), STEPS // 3, STEPS // 3)
    with watched(models) as watch, torch.no_grad():
        plain = observer.branches(place, run.prompt.embeddings, None)
        both = watch.lap()
        observer.unconditional(place)
        alone = watch.lap()
        observer.look(place, *plain)
        look = watch.lap()
        guidance.step(replace(place, plain=plain), True)
        first = watch.lap()  # a look at the prompt alone, then the update
    if not bool(guidance.tokens.delta.any()):
        raise BenchError("The gradient of the update is nothing, or not finite.")
    return {
        "plain": both,
        "watched": {part: both[part] + look[part] for part in PARTS},
        "updated": {part: alone[part] + first[part] - look[part] for part in PARTS},
    }


def whole(steps: dict[str, dict[str, float]]) -> tuple[float, float]:
    """Return the seconds of a plain and of a guided picture made of such steps: as many updated and
    watched ones as Storybook's pictures have, the rest plain."""
    plain, looked, updated = (sum(steps[kind].values()) for kind in ("plain", "watched", "updated"))
    more = UPDATED * (updated - plain) + WATCHED * (looked - plain)
    return STEPS * plain, STEPS * plain + more


def _timed(models: Models, name: str, steps: int, *, guided: bool) -> float:
    import torch

    from muse_desktop.models.live.machine import make

    torch.cuda.synchronize(models.device)
    began = time.perf_counter()
    for _ in make(models, request_for(name, steps, guided)):
        pass
    torch.cuda.synchronize(models.device)
    return time.perf_counter() - began


def _compiled(models: Models, name: str, steps: int) -> str:
    """Try torch.compile on the denoiser; return guided seconds, or why it does not go."""
    import torch

    denoiser: Any = models.denoiser
    whole = denoiser._unet
    try:
        denoiser._unet = torch.compile(whole)
        _timed(models, name, 4, guided=True)
        return f"guided {_timed(models, name, steps, guided=True):.2f} s"
    except Exception as error:  # whatever a compiler may raise
        return f"fails ({type(error).__name__})"
    finally:
        denoiser._unet = whole


def rows(device: torch.device, steps: int) -> list[Row]:
    """Measure on a device: both models on a GPU, on a processor one step of each kind."""
    import torch

    from muse_desktop.bench.machine import processor
    from muse_desktop.bench.peak import peak_memory
    from muse_desktop.models.live.devices import pick_precision
    from muse_desktop.models.live.memory import Plan

    if device.type == "cuda":
        return [measure(name, device, pick_precision(device), steps) for name in TITLES]
    if device.type != "cpu":
        raise BenchError(f"Speed is measured on cuda and cpu only, not on {device}.")
    threads = torch.get_num_threads()
    machine = f"{processor()}, {threads} thread{'s' * (threads != 1)}"
    found = []
    for tiny in (True, False):
        models = random_models("sd1", device, torch.float32, tiny=tiny)
        models.machine.apply(Plan(checkpoint=not tiny))
        kinds = steps_apart(models, NATIVE["sd1"])
        title = f"{TITLES['sd1']}, {'tiny' if tiny else 'its own'} decoder, steps timed apart"
        print(f"{title}\n{parts_table(kinds)}\n")
        plan = str(models.machine.plan)
        found.append(Row(title, machine, "float32", plan, *whole(kinds), peak_memory()))
        del models
        gc.collect()
    return found


def parts_table(steps: dict[str, dict[str, float]]) -> str:
    """Return seconds by part, a line for each kind of step."""
    used = [part for part in PARTS if any(parts[part] for parts in steps.values())]
    lines = ["| step | " + " | ".join(used) + " | all |", "|---" * (len(used) + 2) + "|"]
    for kind, parts in steps.items():
        cells = [f"{parts[part]:.2f}" for part in used]
        lines.append(f"| {kind} | " + " | ".join(cells) + f" | {sum(parts.values()):.2f} |")
    return "\n".join(lines)


def speed(device: str, steps: int, out: Path | None) -> str:
    """Measure, print, and write into a document where one is named; return the table."""
    from muse_desktop.models.live.devices import pick_device
    from muse_desktop.models.live.libraries import prepare_libraries

    prepare_libraries()
    found = rows(pick_device(device), steps)
    table = "\n".join([HEADER, *map(str, found)])
    print(table)
    if out is not None:
        write(out, found)
        say(f"speed: written to {out}")
    return table


def write(document: Path, found: list[Row]) -> None:
    """Put rows into a document's table, in place of those of the same model and machine; what
    stood there as not measured goes where its model has been measured on a GPU."""
    text = document.read_text(encoding="utf-8")
    if BEGIN not in text or END not in text:
        raise BenchError(f"{document} has no table between {BEGIN} and {END}.")
    before, rest = text.split(BEGIN, 1)
    old, after = rest.split(END, 1)
    lines = [line for line in old.strip().splitlines() if line.startswith("|")][2:]
    for row in found:
        start = f"| {row.model} | {row.machine} |"
        waiting = f"| {row.model} | {NOT_MEASURED}"
        lines = [line for line in lines if not line.startswith((start, waiting))]
    table = "\n".join([HEADER, *map(str, found), *lines])
    document.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}", encoding="utf-8", newline="\n")
