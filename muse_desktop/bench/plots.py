"""The report's plots (matplotlib, without a display)."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from muse_desktop.bench.statistics import Interval

COLOURS = ("#2f6fb8", "#c8553d", "#3d8f6b", "#8a6fb0", "#b8862f", "#5b6770")


def _axes(title: str, across: str, up: str) -> tuple[Any, Any]:
    import matplotlib as mpl

    mpl.use("Agg")
    from matplotlib import pyplot as plt

    figure, axes = plt.subplots(figsize=(7.2, 4.6), dpi=120, layout="constrained")
    axes.set_title(title, loc="left")
    axes.set_xlabel(across)
    axes.set_ylabel(up)
    axes.grid(alpha=0.25)
    axes.spines[["top", "right"]].set_visible(False)
    return figure, axes


def _save(figure: Any, file: Path) -> None:
    from matplotlib import pyplot as plt

    figure.savefig(file)
    plt.close(figure)


def _errors(values: Sequence[Interval]) -> Any:
    return [[v.mean - v.low for v in values], [v.high - v.mean for v in values]]


def scatter(
    points: Sequence[tuple[str, Interval, Interval]],
    across: str,
    up: str,
    title: str,
    file: Path,
    mark: str,
) -> None:
    """Draw named points with their intervals on two axes, and a legend beside them."""
    figure, axes = _axes(title, across, up)
    for i, (name, x, y) in enumerate(points):
        axes.errorbar(
            x.mean, y.mean, xerr=_errors([x]), yerr=_errors([y]), label=name,
            color=COLOURS[i % len(COLOURS)], marker="osD^vP*X"[i // len(COLOURS) % 8],
            markersize=10 if name == mark else 6, linestyle="none", elinewidth=0.8, alpha=0.9,
        )  # fmt: skip
    axes.yaxis.set_major_formatter(lambda v, _: f"{100 * v:.0f} %")
    axes.legend(fontsize=8, frameon=False, loc="center left", bbox_to_anchor=(1.0, 0.5))
    figure.set_size_inches(9.2, 4.6)
    _save(figure, file)


def curve(
    lines: Mapping[str, Sequence[tuple[float, Interval]]],
    level: tuple[str, Interval],
    across: str,
    file: Path,
) -> None:
    """Draw lines with intervals, and one level across all."""
    figure, axes = _axes("WHEN: what a start costs and brings", across, "")
    for colour, (name, points) in zip(COLOURS, lines.items(), strict=False):
        values = [v for _, v in points]
        axes.errorbar([x for x, _ in points], [v.mean for v in values], yerr=_errors(values),
                      label=name, color=colour, marker="o", capsize=2)  # fmt: skip
    axes.axhline(level[1].mean, color="#444444", linestyle="--", linewidth=1, label=level[0])
    axes.xaxis.set_major_formatter(lambda v, _: f"{100 * v:.0f} %")
    axes.legend(fontsize=8, frameon=False)
    _save(figure, file)
