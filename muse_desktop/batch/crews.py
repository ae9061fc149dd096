"""Who makes a batch's pictures: processes of this machine, or a cluster's workers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from muse_desktop.batch.crew import Crew
from muse_desktop.batch.job import Plan
from muse_desktop.batch.local import LocalCrew
from muse_desktop.batch.messages import First, Task
from muse_desktop.batch.road import Road


@dataclass(frozen=True)
class Workers:
    """What is wished of them.

    Parameters
    ----------
    count : how many processes; None: as many as it makes sense to have
    device : "auto", or the device to compute on
    threads : of the processor, for each; None: the cores divided among them
    road : the way to a cluster; None: this machine's processes
    shared : a folder that the cluster's workers see under the same path
    send_models : whether a worker without a model gets it
    """

    count: int | None = None
    device: str = "auto"
    threads: int | None = None
    road: Road | None = None
    shared: Path | None = None
    send_models: bool = False


def make_crew(
    plan: Plan, jobs: int, wished: Workers, say: Callable[[str], object] = lambda _: None
) -> Crew[Task]:
    """Return workers for a plan, of which so many jobs are to be done; ``say`` is told sentences.

    Raises
    ------
    BatchError
        Where the cluster cannot be reached.
    """
    model = plan.jobs[0].recipe.model
    first = First(model, plan.packs[model][1], plan.most_pixels(model))
    if wished.road is None:
        return LocalCrew(first, jobs, wished.count, wished.device, wished.threads)
    if wished.road.warning:
        say(f"Warning: {wished.road.warning}")
    from muse_desktop.batch.cluster import ClusterCrew

    return ClusterCrew(
        plan,
        first,
        wished.road,
        workers=wished.count,
        device=wished.device,
        threads=wished.threads,
        shared=wished.shared,
        send_models=wished.send_models,
        say=say,
    )
