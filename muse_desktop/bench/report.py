"""``bench report``: the evidence's runs as tables and plots; no claim without an interval."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from muse_desktop.bench.arms import BLENDS, CONTRARY, EDITS, GENERATION, MUSE, PLAIN, RIVALS, WORD
from muse_desktop.bench.comparison import (
    Arms,
    Comparison,
    Run,
    both_on_top,
    field,
    gain,
    hit,
    joint,
    kept,
    load_runs,
    margin,
    overlap,
    preserved,
    probability,
    share,
)
from muse_desktop.bench.statistics import (
    Interval,
    bootstrap,
    kernel_distance,
    pairwise_distance,
    spearman,
    unpack_vector,
)
from muse_desktop.system import strict_json

INTERVAL = "Values are means with 95 % bootstrap intervals; differences are paired, cell by cell."


def write_report(path: Path, out: Path) -> Path:
    """Write ``README.md`` and plots of a file of runs into a folder; return the page."""
    tables, environments = load_runs(path)
    out.mkdir(parents=True, exist_ok=True)
    parts = [_heading(environments)]
    goals: list[tuple[str, str, str, bool]] = []
    for section in (
        _generation, _contrary, _edits, _rivals, _intensity, _blends, _diversity,
    ):  # fmt: skip
        text = section(tables, goals, out)
        if text:
            parts.append(text)
    parts.insert(1, _goals(goals))
    page = out / "README.md"
    page.write_text("\n\n".join(parts) + "\n", encoding="utf-8", newline="\n")
    return page


def _heading(environments: Sequence[Run]) -> str:
    lines = [
        "# The evidence",
        "",
        "Written by `python -m muse_desktop.bench report`; not edited by hand. What the measures "
        "are: [docs/benchmarks.md](../benchmarks.md). The judge never gives a gradient and takes "
        "part in no choice. " + INTERVAL,
    ]
    for e in {strict_json.dumps(e, sort_keys=True): e for e in environments}.values():
        versions = e["versions"]
        lines += ["", f"{e['pack']} · {e['processor']}, {e['cores']} cores, "
                  f"{e['threads']} thread(s) a process · torch {versions['torch']}, diffusers "
                  f"{versions['diffusers']} · seed {e['seed']}, {e['steps']} steps"]  # fmt: skip
    return "\n".join(lines)


def _goals(goals: Sequence[tuple[str, str, str, bool]]) -> str:
    rows = [
        (what, goal, reached, "yes" if holds else "**no**") for what, goal, reached, holds in goals
    ]
    return (
        "## Goals\n\n"
        + _table(("goal", "wanted", "reached", "holds"), rows)
        + "\n\nWhat was tried where a goal is missed, and what the tables say together: "
        "[docs/method.md](../method.md#what-the-evidence-says)."
    )


def _table(head: Sequence[str], rows: Sequence[Sequence[str]]) -> str:
    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    return "\n".join(lines)


def _percent(value: Interval) -> str:
    return value.text(100, 0) + " %"


def _generation(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "arms" not in tables:
        return ""
    c = Comparison(tables["arms"], GENERATION)
    parts = ["## Generation: baselines and ablations\n\n"
             "Content is measured twice: similarity of picture and prompt, and CLIP-I to the "
             "unguided picture of the same seed. *Joint* is the harmonic mean of the judge's p_y "
             "and CLIP-I. ΔJoint is MUSE minus the row: above 0, MUSE is better."]  # fmt: skip
    groups = list(dict.fromkeys(c.groups[n] for n in c.names))
    for group in groups:
        names = [n for n in c.names if c.groups[n] == group or n == MUSE]
        parts.append(f"### {group.capitalize()}\n\n" + _generated(c, names))
    plotted = [n for n in c.names if c.groups[n] == "baselines"]
    _two_axes(c, plotted, out / "generation.png", "CLIP-I to the unguided picture",
              "Generation: emotion against content")  # fmt: skip
    parts.append("![Emotion against content](generation.png)")
    starts = [n for n in c.names if c.groups[n] == "when"]
    if starts:
        _starts(c, starts, out / "when.png")
        parts.append("![WHEN](when.png)")
    if MUSE in c.names and PLAIN in c.names:
        accuracy = c.mean(MUSE, hit)
        prompt = Interval(*(-v for v in c.against(MUSE, field("right_prompt"), PLAIN)))
        gap = c.mean(MUSE, lambda r: hit(r, "guide") - hit(r))
        goals.append(("generation: Emo-A by the judge", "≥ 95 %", _percent(accuracy),
                      accuracy.mean >= 0.95))  # fmt: skip
        goals.append(("generation: right prompt, guided − unguided", "≥ −3 points",
                      prompt.text(100, 1, sign=True), prompt.mean >= -0.03))  # fmt: skip
        goals.append(("guide minus judge", "≤ 5 points", gap.text(100, 1, sign=True),
                      gap.mean <= 0.05))  # fmt: skip
        cost = c.cost(MUSE, PLAIN)
        goals.append(("time, guided over plain", "≤ 1.6 ×", f"{cost:.2f} ×", cost <= 1.6))
        rivals = [n for n in plotted if n not in (MUSE, PLAIN)]
        beaten = [n for n in rivals if c.against(n, joint).low > 0]
        lower = [n for n in rivals if c.against(n, hit).mean > 0]
        goals.append(("generation: joint score above every baseline (interval above 0)",
                      f"{len(rivals)} of {len(rivals)}",
                      f"{len(beaten)}; Emo-A higher than {len(lower)}",
                      len(beaten) == len(rivals)))  # fmt: skip
    fixed = [n for n in starts if n.startswith("start ")]
    if fixed:
        best = max(fixed, key=lambda n: c.mean(n, joint).mean)
        better = c.against(best, joint)
        goals.append((f"WHEN: found start − best fixed one ({best}), joint score", "> 0",
                      better.text(1, 3, sign=True), better.low > 0))  # fmt: skip
    return "\n\n".join(parts)


def _generated(c: Comparison, names: Sequence[str]) -> str:
    """Return a table of arms that generate."""
    rows = []
    for n in names:
        rows.append((
            n, str(c.count(n)), _percent(c.mean(n, hit)),
            c.mean(n, probability).text(), _percent(c.mean(n, field("right_prompt"))),
            c.mean(n, field("similarity")).text(1, 3), c.mean(n, kept).text(),
            c.mean(n, field("lpips")).text(), c.mean(n, joint).text(1, 3),
            "" if n == MUSE else c.against(n, joint).text(1, 3, sign=True),
            f"{c.cost(n, PLAIN):.2f}" if PLAIN in c.names else "",
        ))  # fmt: skip
    return _table(("arm", "n", "Emo-A (judge)", "p_y (judge)", "right prompt", "CLIP", "CLIP-I",
                   "LPIPS-E", "joint", "ΔJoint", "time"), rows)  # fmt: skip


def _contrary(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "contrary" not in tables:
        return ""
    c = Comparison(tables["contrary"], CONTRARY)
    if MUSE in c.names:
        accuracy = c.mean(MUSE, hit)
        goals.append(("prompts that say another emotion: Emo-A by the judge", "≥ 95 %",
                      _percent(accuracy), accuracy.mean >= 0.95))  # fmt: skip
    if WORD in c.names:
        for what, of, scale, digits in (("Emo-A", hit, 100, 0), ("joint score", joint, 1, 3)):
            better = c.against(WORD, of)
            goals.append((f"prompts that say another emotion: {what}, MUSE − {WORD}", "> 0",
                          better.text(scale, digits, sign=True), better.low > 0))  # fmt: skip
    return (
        "## Prompts that say another emotion\n\nThe prompt's own words ask for an emotion three "
        "to five steps around the wheel from the target; unguided pictures have that one. CLIP-I "
        "is to those.\n\n" + _generated(c, c.names)
    )


def _edits(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "edit arms" not in tables:
        return ""
    c = Comparison(tables["edit arms"], EDITS)
    rows = [
        (n, str(c.count(n)), _percent(c.mean(n, hit)), c.mean(n, gain).text(),
         c.mean(n, kept).text(), c.mean(n, field("imagenet_i")).text(),
         c.mean(n, field("lpips")).text(), c.mean(n, preserved("psnr")).text(1, 1),
         c.mean(n, preserved("ssim")).text(),
         "" if n == MUSE else c.against(n, joint).text(1, 3, sign=True),
         "" if n == MUSE else c.against(n, field("lpips")).text(1, 3, sign=True))
        for n in c.names
    ]  # fmt: skip
    _two_axes(c, c.names, out / "edits.png", "LPIPS-E to the source",
              "Edits: emotion against change", field("lpips"))  # fmt: skip
    if MUSE in c.names:
        accuracy, same = c.mean(MUSE, hit), c.mean(MUSE, kept)
        goals.append(("edits: Emo-A by the judge", "≥ 90 %", _percent(accuracy),
                      accuracy.mean >= 0.9))  # fmt: skip
        goals.append(("edits: CLIP-I", "≥ 0.85", same.text(), same.mean >= 0.85))
        others = [n for n in c.names if c.groups[n] == "baselines" and not n.startswith(MUSE)]
        as_good = [n for n in others if c.mean(n, hit).mean >= accuracy.mean - 0.05]
        worse = [n for n in as_good if c.against(n, field("lpips")).mean > 0]
        said = ", ".join(worse) or "none lower" if as_good else "no baseline comes within 5 points"
        goals.append(("edits: LPIPS-E below every baseline of like Emo-A", "all", said, not worse))
    return "\n\n".join([
        "## Edits of held-out renders\n\nΔ columns are MUSE minus the row.",
        _table(("arm", "n", "Emo-A (judge)", "Emo-S", "CLIP-I", "ImageNet-I", "LPIPS-E", "PSNR",
                "SSIM", "ΔJoint", "ΔLPIPS-E"), rows),
        "![Emotion against change](edits.png)",
    ])  # fmt: skip


def _rivals(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "rivals" not in tables:
        return ""
    c = Comparison(tables["rivals"], RIVALS)
    rows = [
        (n, str(c.count(n)), _percent(c.mean(n, hit)), c.mean(n, probability).text(),
         c.mean(n, margin).text(), c.mean(n, kept).text(),
         "" if n == MUSE else c.against(n, probability).text(1, 3, sign=True),
         "" if n == MUSE else c.against(n, margin).text(1, 3, sign=True))
        for n in c.names
    ]  # fmt: skip
    if "CE only" in c.names:
        better = c.against("CE only", margin)
        goals.append(("WHICH: margin over the strongest rival, both terms − CE only (judge)",
                      "> 0", better.text(1, 3, sign=True), better.low > 0))  # fmt: skip
    return "\n\n".join([
        "## WHICH, where it is hard\n\nEdits of pictures that carry a neighbour of the target at "
        "full strength. The margin is the judge's p of the target less that of the strongest other "
        "emotion; Δ columns are MUSE (both terms) minus the row.",
        _table(("loss", "n", "Emo-A (judge)", "p_y", "margin", "CLIP-I", "Δp_y", "Δmargin"), rows),
    ])  # fmt: skip


def _intensity(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "intensity" not in tables:
        return ""
    arms = tables["intensity"]
    asked = sorted(arms, key=float)
    cells = sorted(set.intersection(*(set(arms[a]) for a in asked)))
    curves = [[probability(arms[a][cell]) for a in asked] for cell in cells]
    ranks = bootstrap([spearman([float(a) for a in asked], curve) for curve in curves])
    goals.append(("intensity: Spearman of asked intensity and p_y, within pictures", "≥ 0.95",
                  ranks.text(), ranks.mean >= 0.95))  # fmt: skip
    rows = [(a, bootstrap([curve[i] for curve in curves]).text()) for i, a in enumerate(asked)]
    return (
        f"## Intensity\n\n{len(cells)} pictures at each. Spearman within pictures: {ranks.text()}"
        "\n\n" + _table(("asked", "p_y (judge)"), rows)
    )


def _blends(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "blends" not in tables:
        return ""
    c = Comparison(tables["blends"], BLENDS)
    rows = [(n, str(c.count(n)), _percent(c.mean(n, both_on_top)), c.mean(n, share).text(),
             c.mean(n, overlap).text(),
             "" if n == MUSE else c.against(n, overlap).text(1, 3, sign=True))
            for n in c.names]  # fmt: skip
    top = c.mean(MUSE, both_on_top)
    goals.append(("blends 60/40: both are the judge's top two", "≥ 70 %", _percent(top),
                  top.mean >= 0.7))  # fmt: skip
    return (
        "## Blends\n\n60/40 of neighbours on the wheel. The share is the larger emotion's of the "
        "two (asked: 0.60); the overlap is Σ min(p, wanted) by the judge, 1 where the blend is "
        "met.\n\n"
        + _table(("arm", "n", "both are the top two", "share", "overlap", "Δoverlap"), rows)
    )


def _diversity(tables: dict[str, Arms], goals: list[Any], out: Path) -> str:
    if "diversity" not in tables:
        return ""
    arms = tables["diversity"]
    names = [n for n in (MUSE, PLAIN, WORD) if n in arms]
    spread: dict[str, list[float]] = {}
    for n in names:
        by_cell: dict[Any, list[Any]] = defaultdict(list)
        for (cell, _), run in arms[n].items():
            by_cell[cell].append(unpack_vector(run["embedding"]))
        spread[n] = [
            pairwise_distance(np.stack(v)) for _, v in sorted(by_cell.items()) if len(v) > 1
        ]
    rows = []
    own = [unpack_vector(run["embedding"]) for run in arms.get(PLAIN, {}).values()]
    for n in names:
        ratio = ""
        if PLAIN in names and len(spread[n]) == len(spread[PLAIN]):
            ratio = f"{np.mean(spread[n]) / np.mean(spread[PLAIN]):.2f}"
        vectors = [unpack_vector(run["embedding"]) for run in arms[n].values()]
        distance = "" if n == PLAIN or not own else (
            f"{kernel_distance(np.stack(own), np.stack(vectors)):.3f}")  # fmt: skip
        rows.append((n, str(len(arms[n])), bootstrap(spread[n]).text(1, 4), ratio, distance))
    if MUSE in names and PLAIN in names:
        guided = float(np.mean(spread[MUSE]) / np.mean(spread[PLAIN]))
        goals.append(("generation: Sem-D, guided over unguided", "≥ 0.9", f"{guided:.2f}",
                      guided >= 0.9))  # fmt: skip
    return (
        "## Diversity and manifold\n\nSem-D is the mean pairwise distance (1 − cosine of ImageNet "
        "features) of pictures of one prompt and emotion with different seeds. KID (same features) "
        "is to the backbone's own unguided pictures.\n\n"
        + _table(("arm", "n", "Sem-D", "over unguided", "KID to unguided"), rows)
    )


def _two_axes(
    c: Comparison,
    names: Sequence[str],
    file: Path,
    label: str,
    title: str,
    across: Callable[[Run], float] = kept,
) -> None:
    from muse_desktop.bench.plots import scatter

    points = [(n, c.mean(n, across), c.mean(n, hit)) for n in names]
    scatter(points, label, "Emo-A by the judge", title, file, mark=MUSE)


def _starts(c: Comparison, names: Sequence[str], file: Path) -> None:
    from muse_desktop.bench.plots import curve

    fixed = [
        (float(n.removeprefix("start ").removesuffix(" %")) / 100, n)
        for n in names if n.startswith("start ")
    ]  # fmt: skip
    lines = {
        "p_y (judge)": [(s, c.mean(n, probability)) for s, n in fixed],
        "CLIP-I to unguided": [(s, c.mean(n, kept)) for s, n in fixed],
        "joint score": [(s, c.mean(n, joint)) for s, n in fixed],
    }
    curve(lines, ("found start: joint score", c.mean(MUSE, joint)), "guidance begins at", file)
