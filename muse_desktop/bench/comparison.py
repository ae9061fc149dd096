"""The evidence's runs, read back: what is measured of each, and the arms of a table compared."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from muse_desktop.bench import metrics
from muse_desktop.bench.arms import MUSE, Arm
from muse_desktop.bench.context import BenchError
from muse_desktop.bench.records import lines_of
from muse_desktop.bench.statistics import Interval, bootstrap, paired
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.live.calibrate import harmonic

Run = dict[str, Any]
Cells = dict[Any, Run]
# A cell's number; in the diversity table, with its seed.
Arms = dict[str, Cells]


def load_runs(path: Path) -> tuple[dict[str, Arms], list[Run]]:
    """Return runs by table, arm and cell (the newest of each), and the environments.

    Raises
    ------
    BenchError
        Where the file holds no evidence.
    """
    tables: dict[str, Arms] = defaultdict(lambda: defaultdict(dict))
    environments = []
    for line in lines_of(path):
        if line.get("table") == "environment":
            environments.append(line["environment"])
        elif "run" in line and "arm" in line["run"]:
            run = line["run"]
            cell = (run["cell"], run["seed"]) if line["table"] == "diversity" else run["cell"]
            tables[line["table"]][run["arm"]][cell] = run
    if not tables:
        raise BenchError(f"There is no evidence in {path}: run “bench evidence” first.")
    return tables, environments


def hit(run: Run, reader: str = "judge") -> float:
    """1 where a reader's most probable emotion is the target."""
    return float(metrics.top(run[reader]) == run["hit"])


def probability(run: Run) -> float:
    """The judge's probability of the target."""
    return float(run["judge"][run["hit"]])


def joint(run: Run) -> float:
    """The joint score: harmonic mean of the judge's p_y and the content kept (CLIP-I)."""
    return harmonic(probability(run), kept(run))


def kept(run: Run) -> float:
    """CLIP-I: of an edit to its source, of a generation to the unguided picture of its seed."""
    return float(run["clip_i"] if "clip_i" in run else run["preservation"]["clip_i"])


def field(name: str) -> Callable[[Run], float]:
    """Return what reads a number of a run."""
    return lambda run: float(run[name])


def gain(run: Run) -> float:
    """Emo-S: the judge's probability of the target after the edit less the one before."""
    return float(run["judge"][run["hit"]] - run["judge_before"][run["hit"]])


def margin(run: Run) -> float:
    """The judge's p of the target less that of the strongest other emotion."""
    others = (p for name, p in run["judge"].items() if name != run["hit"])
    return probability(run) - max(others)


def both_on_top(run: Run) -> float:
    """1 where a blend's emotions are the judge's top two."""
    order = sorted(EMOTIONS, key=lambda e: -run["judge"][e])
    return float(set(order[:2]) == set(run["wanted"]))


def share(run: Run) -> float:
    """The larger emotion's share of a blend's two."""
    return float(run["judge"][run["hit"]] / max(sum(run["judge"][n] for n in run["wanted"]), 1e-9))


def overlap(run: Run) -> float:
    """Σ min(p, wanted) of a blend by the judge: 1 where it is met."""
    return float(sum(min(run["judge"][n], w) for n, w in run["wanted"].items()))


def preserved(name: str) -> Callable[[Run], float]:
    """Return what reads one of an edit's measures of preservation."""
    return lambda run: min(float(run["preservation"][name]), 100.0)


class Comparison:
    """The arms of one table on the cells that all of them have, or that they share with MUSE."""

    def __init__(self, arms: Arms, order: Sequence[Arm]) -> None:
        self._arms = arms
        self.names = [arm.name for arm in order if arms.get(arm.name)]
        if MUSE in self.names:  # what all are compared with stands first
            self.names.remove(MUSE)
            self.names.insert(0, MUSE)
        self.groups = {arm.name: arm.group for arm in order}

    def values(self, name: str, of: Callable[[Run], float]) -> list[float]:
        """Return a number of all of an arm's cells, in their order."""
        return [of(run) for _, run in sorted(self._arms[name].items())]

    def mean(self, name: str, of: Callable[[Run], float]) -> Interval:
        """Return an arm's mean and interval."""
        return bootstrap(self.values(name, of))

    def against(self, name: str, of: Callable[[Run], float], base: str = MUSE) -> Interval:
        """Return base − arm, paired over the cells that both have."""
        both = sorted(set(self._arms[name]) & set(self._arms[base]))
        own, other = self._arms[name], self._arms[base]
        return paired([of(other[c]) for c in both], [of(own[c]) for c in both])

    def cost(self, name: str, base: str) -> float:
        """Return seconds over the base's, over the cells that both have."""
        both = set(self._arms[name]) & set(self._arms[base])
        return sum(self._arms[name][c]["seconds"] for c in both) / sum(
            self._arms[base][c]["seconds"] for c in both
        )

    def count(self, name: str) -> int:
        """Return how many cells an arm has."""
        return len(self._arms[name])
