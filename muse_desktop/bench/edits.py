"""Edits of held-out renders: each emotion five times, from pictures of another mood."""

from __future__ import annotations

from typing import Any

import numpy as np
from PIL import Image, ImageDraw

from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench, from_pillow, synthesized
from muse_desktop.bench.generation import INTENSITY, PROMPTS, cells, seed_of
from muse_desktop.bench.renders import generator
from muse_desktop.bench.tables import Table
from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Picture, Request
from muse_desktop.painter.moods import random_mood, random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.words import plain_caption

EACH = 5
OWN = 40
MASKED_SIZE = 400
"""No multiple of anything, so that masked edits go through the full-resolution transfer."""


def requests(bench: Bench) -> list[tuple[str, str, Request]]:
    """Return names, emotions and requests: half of the edits say what the picture shows."""
    chosen = []
    rng = generator(bench.seed, stream=5)
    for k in range(EACH):
        for i, emotion in enumerate(EMOTIONS):
            scene = random_scene(rng, mood=_other_mood(rng, emotion))
            prompt = plain_caption(scene) if (k + i) % 2 else ""
            request = bench.request(
                prompt=prompt,
                target=Blend.of(emotion),
                intensity=INTENSITY,
                seed=1000 * bench.seed + 8 * k + i,
                source=from_pillow(paint(scene)),
                drawn=scene,
            )
            chosen.append((f"edit-{k}-{emotion}", emotion, request))
    return chosen[: bench.at_most(len(chosen))]


def masked_requests(bench: Bench) -> list[tuple[str, str, Request]]:
    """Return one edit with a mask for each emotion, of larger pictures."""
    chosen = []
    rng = generator(bench.seed, stream=6)
    for i, emotion in enumerate(EMOTIONS[: bench.at_most(len(EMOTIONS))]):
        scene = random_scene(rng, mood=_other_mood(rng, emotion))
        source = from_pillow(paint(scene, MASKED_SIZE))
        request = bench.request(
            target=Blend.of(emotion),
            intensity=INTENSITY,
            seed=1000 * bench.seed + i,
            source=source,
            mask=_mask(rng, MASKED_SIZE),
            drawn=scene,
        )
        chosen.append((f"edit-mask-{emotion}", emotion, request))
    return chosen


def edits(bench: Bench) -> Table:
    """Whether edits bring the emotion, and what they keep."""
    table = Table("edits")
    plain = [
        (emotion, request, bench.run("edits", name, request))
        for name, emotion, request in requests(bench)
    ]
    n = len(plain)

    def emo_a(reader: str, chosen: list[tuple[str, Request, dict[str, Any]]]) -> float:
        return metrics.share(metrics.top(run[reader]) == emotion for emotion, _, run in chosen)

    def kept(name: str) -> float:
        return sum(run["preservation"][name] for _, _, run in plain) / n

    gains = [run["judge"][emotion] - run["judge_before"][emotion] for emotion, _, run in plain]
    already = metrics.share(metrics.top(run["judge_before"]) == e for e, _, run in plain)
    table.add("Emo-A by the judge", emo_a("judge", plain), "%", least=0.9, count=n)
    table.add("Emo-A by the judge, sources", already, "%", count=n)
    table.add("Emo-A by the guide", emo_a("guide", plain), "%", count=n)
    for what, said in (("with a prompt", True), ("without", False)):
        own = [item for item in plain if bool(item[1].recipe.prompt) == said]
        if own:
            table.add(f"  Emo-A by the judge, {what}", emo_a("judge", own), "%", count=len(own))
    table.add("Emo-S by the judge", sum(gains) / n, count=n)
    table.add("CLIP-I", kept("clip_i"), least=0.85, count=n)
    table.add("PSNR", kept("psnr"), "dB", count=n)
    table.add("SSIM", kept("ssim"), count=n)
    masked = [
        bench.run("edits", name, request, _outside(request))
        for name, _, request in masked_requests(bench)
    ]
    changed = sum(run["changed_outside"] for run in masked)
    table.add(
        "pixels changed outside a mask, all edits", changed, "count", most=0, count=len(masked)
    )
    inside = [run["changed_inside"] for run in masked]
    table.add("part of the pixels inside that changed", sum(inside) / len(inside), "%",
              count=len(masked))  # fmt: skip
    return table


def own_edits(bench: Bench) -> Table:
    """Edits of pictures that the pack drew itself, from unguided ones of the same prompts."""
    table, runs = Table("own_edits"), []
    chosen = list(cells(bench.at_most(OWN)))
    for prompt, emotion in chosen:
        seed = seed_of(bench, prompt, emotion)
        plain = bench.request(prompt=PROMPTS[prompt], seed=seed)
        made = synthesized(bench.models, plain, bench.method)
        request = bench.request(
            made.picture,
            drawn=made.evidence.drawn,
            prompt=PROMPTS[prompt],
            target=Blend.of(emotion),
            intensity=INTENSITY,
            seed=seed,
        )
        runs.append(bench.run("own_edits", f"own-edit-{prompt}-{emotion}", request))
    n = len(runs)
    targets = [emotion for _, emotion in chosen]

    def emo_a(reader: str) -> float:
        pairs = zip(runs, targets, strict=True)
        return metrics.share(metrics.top(run[reader]) == target for run, target in pairs)

    def kept(name: str) -> float:
        return sum(float(run["preservation"][name]) for run in runs) / n

    table.add("Emo-A by the judge", emo_a("judge"), "%", least=0.95, count=n)
    table.add("Emo-A by the judge, sources", emo_a("judge_before"), "%", count=n)
    table.add("Emo-A by the guide", emo_a("guide"), "%", count=n)
    table.add("CLIP-I", kept("clip_i"), least=0.9, count=n)
    table.add("SSIM", kept("ssim"), count=n)
    table.notes.append(f"Each of {n} sources drawn without an emotion, by the pack itself.")
    return table


def _other_mood(rng: np.random.Generator, emotion: str) -> tuple[tuple[str, float], ...]:
    """Draw a mood, often neutral, in which the emotion has no part."""
    while True:
        mood = () if rng.random() < 0.25 else random_mood(rng)
        if all(name != emotion for name, _ in mood):
            return mood


def _mask(rng: np.random.Generator, size: int) -> Picture:
    """Draw an ellipse over about a third of the picture."""
    x, y = rng.uniform(0.35, 0.65, 2) * size
    a, b = rng.uniform(0.25, 0.4, 2) * size
    mask = Image.new("L", (size, size), 0)
    ImageDraw.Draw(mask).ellipse((x - a, y - b, x + a, y + b), fill=255)
    return from_pillow(mask)


def _outside(request: Request) -> Any:
    def measure(finished: Finished) -> dict[str, Any]:
        from muse_desktop.muse.pixels import to_bytes, to_tensor

        assert request.source is not None
        assert request.mask is not None
        source, result = (to_bytes(to_tensor(p)) for p in (request.source, finished.picture))
        inside = to_tensor(request.mask) > 0
        return {
            "changed_outside": metrics.changed_pixels(result, source, ~inside),
            "changed_inside": metrics.changed_pixels(result, source, inside) / int(inside.sum()),
        }

    return measure
