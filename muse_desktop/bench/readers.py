"""Figures of Daylight's readers, on rated photographs and on graded ones of held-out themes.

Two kinds of valence and arousal: *shipped*, the reader as it is, on the themes that neither reader
learnt from; and *the method*, the reader's kernel fitted anew with every theme held out in turn,
on all rated photographs. Trunk, ImageNet's classes and their table know no rating in either.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import torch
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.bench.context import Bench, BenchError, say
from muse_desktop.bench.statistics import RESAMPLES, spearman
from muse_desktop.bench.tables import Table
from muse_desktop.daylight.looks import MOODS
from muse_desktop.daylight.photographs import Photograph, held_out, rated
from muse_desktop.daylight.readers import content, light, make
from muse_desktop.daylight.readers.themes import labels
from muse_desktop.emotion.calibration import calibration_error
from muse_desktop.models.photograph_reader import PhotographReader, light_affect
from muse_desktop.system.resources import resource

GOALS = {"guide": (0.62, 0.60), "judge": (0.50, 0.50)}
STRONG = (0.6, 1.0)
"""Strengths of the looks that are to be named: of a weak one nobody could say what it was."""
Array = NDArray[np.float64]


def readers(bench: Bench) -> Table:
    """Rank correlations with people, signs of change, look accuracy and calibration."""
    if bench.photos is None:
        raise BenchError("Give the folder of the rated photographs with --photographs.")
    table = Table("readers")
    photographs = rated(bench.photos)
    unseen = held_out(bench.photos)[: bench.limit]
    graded = _graded(unseen, bench.at_most(450), bench.seed)
    for name in make.READERS:
        say(f"{name} …")
        reader = _load(name)
        _shipped(table, name, reader, unseen)
        _method(table, name, reader, photographs[: bench.limit])
        _signs(table, name, reader, unseen)
        _looks(table, name, reader, *graded)
    table.notes += [
        f"Intervals: 95 %, photographs (of the method: themes) drawn again {RESAMPLES} times.",
        f"shipped: {len(unseen)} photographs of held-out themes; the method: themewise "
        f"{content.FOLDS}-fold over {len(photographs[: bench.limit])}, the kernel from each "
        "reader's own themes among the others.",
        "Emotions of a theme are hand labels: calibration is against those, no one's feelings.",
    ]
    return table


def _load(name: str) -> PhotographReader:
    reader: Any = PhotographReader.from_pretrained(
        resource("models", "daylight", name), dtype=torch.float32
    )
    return reader.eval()


@torch.inference_mode()
def _shipped(table: Table, name: str, reader: PhotographReader, unseen: list[Photograph]) -> None:
    seen = torch.cat([reader(content.picture(p, make.SIDES[name])).logits for p in unseen])
    people = np.array([(p.valence, p.arousal) for p in unseen])
    for k, what in enumerate(("valence", "arousal")):
        _rank(table, f"{name}, {what}, shipped", seen[:, 8 + k].numpy(), people[:, k], None)
    shares = seen[:, :8].softmax(dim=1).double().numpy()
    error = calibration_error(shares, labels(unseen))
    table.add(f"{name}, expected calibration error", error, most=0.08, count=len(unseen))


@torch.inference_mode()
def _method(
    table: Table, name: str, reader: PhotographReader, photographs: list[Photograph]
) -> None:
    known = content.rated_features(reader, photographs, make.SIDES[name])
    predicted = np.zeros((len(photographs), 2))
    mine = np.array([light.whose(theme) == name for theme in known.themes])
    for rows in content.folds(known.themes):
        others = np.setdiff1d(np.arange(len(photographs)), rows)
        content.fit(reader, known[others[mine[others]]], content.SHARES[name])
        _, affect = reader.content(known.features[torch.from_numpy(rows)])
        predicted[rows] = affect.numpy()
    # Its light, as the shipped reader hears it, belongs to the reading.
    for row, photograph in enumerate(photographs):
        x = content.picture(photograph, make.SIDES[name])
        predicted[row] += reader.lit_affect(x, reader.look_shares(x))[0].numpy()
    for k, what in enumerate(("valence", "arousal")):
        goal = GOALS[name][k]
        _rank(
            table, f"{name}, {what}, the method", predicted[:, k], known.affect[:, k], goal,
            known.themes,
        )  # fmt: skip


@torch.inference_mode()
def _signs(table: Table, name: str, reader: PhotographReader, unseen: list[Photograph]) -> None:
    """Each photograph brighter, darker, more and less saturated: four pairs with itself."""
    hits = []
    for photograph in unseen:
        x = content.picture(photograph, make.SIDES[name])
        versions = torch.cat([x, *[change(x) for change in CHANGES]])
        valence = reader(versions).logits[:, 8]
        pleasure = light_affect(versions)[:, 0]
        hits += ((valence[1:] > valence[0]) == (pleasure[1:] > pleasure[0])).tolist()
    table.add(
        f"{name}, sign of valence's change", float(np.mean(hits)), "%", least=0.8, count=len(hits)
    )


@torch.inference_mode()
def _looks(
    table: Table, name: str, reader: PhotographReader, pictures: Tensor, moods: Tensor
) -> None:
    named, read = [], []
    for x in pictures.split(50):
        values = x.float() / 255
        named.append(reader.look(values).argmax(dim=1))
        side = make.SIDES[name]
        values = torch.nn.functional.interpolate(values, size=(side, side), mode="bilinear")
        read.append(reader(values).logits[:, :8].argmax(dim=1))
    least = 0.88 if name == "judge" else None
    hits = (torch.cat(named) == moods).float()
    table.add(f"{name}, look of nine", float(hits.mean()), "%", least=least, count=len(moods))
    own = moods < MOODS.index("neutral")
    hits = (torch.cat(read) == moods)[own].float()
    table.add(f"{name}, reading is the look's mood", float(hits.mean()), "%", count=len(hits))


def _graded(unseen: list[Photograph], count: int, seed: int) -> tuple[Tensor, Tensor]:
    rng = np.random.default_rng([seed, 808])
    pictures, moods = light.graded(unseen, rng, count, STRONG)
    return torch.from_numpy(pictures), torch.from_numpy(moods).long()


def _rank(
    table: Table,
    what: str,
    predicted: Array,
    people: Array,
    least: float | None,
    themes: Any = None,
) -> None:
    value = spearman(predicted.tolist(), people.tolist())
    low, high = interval(predicted, people, themes)
    table.add(f"{what} [{low:.2f}, {high:.2f}]", value, least=least, count=len(people))


def interval(a: Array, b: Array, groups: Any = None) -> tuple[float, float]:
    """Return the bootstrap's 95 % interval of the rank correlation; whole groups are drawn."""
    own = np.arange(len(a)) if groups is None else np.unique(groups, return_inverse=True)[1]
    rows = [np.flatnonzero(own == k) for k in range(own.max() + 1)]
    rng = np.random.default_rng(0)
    found = []
    for _ in range(RESAMPLES):
        drawn = np.concatenate([rows[k] for k in rng.integers(len(rows), size=len(rows))])
        found.append(spearman(a[drawn].tolist(), b[drawn].tolist()))
    low, high = np.quantile(found, (0.025, 0.975))
    return float(low), float(high)


def _brighter(gain: float) -> Callable[[Tensor], Tensor]:
    return lambda x: (x**gain).clamp(0, 1)


def _saturated(factor: float) -> Callable[[Tensor], Tensor]:
    def change(x: Tensor) -> Tensor:
        most = x.amax(dim=1, keepdim=True)
        return (most - (most - x) * factor).clamp(0, 1)

    return change


CHANGES = (_brighter(0.75), _brighter(1.4), _saturated(1.35), _saturated(0.6))
"""Of HSV's value, up and down, and of its saturation, which leaves the value as it is."""
