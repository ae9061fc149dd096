"""Section 2's figures: the parts of the embedded model, each on pictures it has never seen."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterable

import torch
from torch import Tensor

from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench, BenchError, say, synthesized, tensor_of, to_pillow
from muse_desktop.bench.renders import (
    PAIRS,
    caption_of,
    generator,
    moody_renders,
    pairs_with,
    renders,
)
from muse_desktop.bench.tables import Table
from muse_desktop.muse.pixels import resize, to_picture, to_tensor
from muse_desktop.muse.preservation import psnr
from muse_desktop.muse.protocols import Models

CHOICES = 32
BATCH = 8


@torch.no_grad()
def autoencoder(bench: Bench) -> Table:
    """PSNR and crispness after encoding and decoding; of the painter's, how near the sketch is."""
    table = Table("autoencoder")
    if bench.draws:
        _sketches(table, bench)
        return table
    painted = (tensor_of(image) for _, image in renders(bench.at_most(100), bench.seed, stream=1))
    _survival(table, bench.models, painted, "storybook", least=30.0)
    if bench.photos is None:
        table.notes.append("Photographs: give their folder with --photos.")
    else:
        from muse_desktop.storybook.autoencoder import photo_crops

        crops = photo_crops(bench.photos, seed=77_000 + bench.seed, crops=4)
        crops = itertools.islice(crops, bench.limit)
        photographs = (
            torch.from_numpy((crop + 1.0) / 2.0).float().permute(2, 0, 1)[None] for crop in crops
        )
        _survival(table, bench.models, photographs, "photographs", least=28.0)
    return table


def _sketches(table: Table, bench: Bench) -> None:
    drawer, before, after = bench.models.drawer, [], []
    assert drawer is not None
    for scene, image in renders(bench.at_most(100), bench.seed, stream=1):
        y = bench.models.decoder.sketch(drawer.latent(scene)).clamp(0, 1).cpu()
        before.append(resize(tensor_of(image), *y.shape[-2:]))
        after.append(y)
    n, side = len(before), after[0].shape[-1]
    decibels = sum(psnr(x, y) for x, y in zip(before, after, strict=True)) / n
    table.add("PSNR, sketch", decibels, "dB", count=n)
    ratio = metrics.gradient_ratio(torch.cat(after), torch.cat(before))
    table.add("gradient ratio, sketch", ratio, count=n)
    table.notes.append(f"At {side}×{side}; what is kept is the painter's own picture.")


def _survival(
    table: Table, models: Models, pictures: Iterable[Tensor], kind: str, least: float
) -> None:
    before, after = [], []
    for x in pictures:
        before.append(x)
        y = models.decoder.decode(models.decoder.encode(x.to(models.device)))
        after.append(y.clamp(0, 1).cpu())
    if not before:
        raise BenchError(f"There are no {kind} of 256 pixels or more in that folder.")
    n = len(before)
    decibels = sum(psnr(x, y) for x, y in zip(before, after, strict=True)) / n
    # Over all pictures at once: a mean of ratios would be ruled by the flattest picture.
    ratio = metrics.gradient_ratio(torch.cat(after), torch.cat(before))
    table.add(f"PSNR, {kind}", decibels, "dB", least=least, count=n)
    table.add(f"gradient ratio, {kind}", ratio, least=0.9, count=n)


@torch.no_grad()
def classifiers(bench: Bench) -> Table:
    """Accuracy of the guide and the judge."""
    table, count = Table("classifiers"), bench.at_most(400)
    hits: dict[str, list[bool]] = {"guide": [], "judge": []}
    from muse_desktop.emotion import EMOTIONS

    for emotion, _, image in moody_renders(count, bench.seed, stream=2):
        x = tensor_of(image).to(bench.models.device)
        for classifier in (bench.models.guide, bench.models.judge):
            found = int(classifier.logits(x).argmax())
            hits[classifier.name].append(EMOTIONS[found] == emotion)
    for name, own in hits.items():
        table.add(f"accuracy of the {name}", metrics.share(own), "%", least=0.95, count=count)
    table.notes.append("Fresh renders of one emotion, painted with at least half its strength.")
    return table


@torch.no_grad()
def clip(bench: Bench) -> Table:
    """How often a render picks its own caption of 32."""
    table, count = Table("clip"), bench.at_most(400)
    texts = bench.models.similarity.text([caption_of(pair) for pair in PAIRS])
    rng, hits = generator(bench.seed, stream=30), []
    for scene, image in renders(count, bench.seed, stream=3):
        seen = bench.models.similarity.image(tensor_of(image).to(bench.models.device))
        chosen = pairs_with((scene.setting, scene.subject), CHOICES, rng)
        rows = texts[[PAIRS.index(pair) for pair in chosen]]
        hits.append(metrics.picks(seen, rows, 0))
    table.add(
        f"right caption of {CHOICES}, renders", metrics.share(hits), "%", least=0.8, count=count
    )
    return table


@torch.no_grad()
def plain(bench: Bench) -> Table:
    """Samples by diffusers' own pipeline, opened from the folder (of the painter's by ours),
    recognised by that CLIP."""
    table, count = Table("plain"), bench.at_most(64)
    models = bench.models
    draw = _drawn(bench) if bench.draws else _piped(bench)
    rng, hits, similarities = generator(bench.seed, stream=4), [], []
    texts = models.similarity.text([caption_of(pair) for pair in PAIRS])
    order = [PAIRS[int(i) % len(PAIRS)] for i in rng.permutation(max(count, len(PAIRS)))[:count]]
    for start in range(0, count, BATCH):
        batch = order[start : start + BATCH]
        seeds = [bench.seed * 1000 + start + i for i in range(len(batch))]
        images = draw([caption_of(pair) for pair in batch], seeds)
        for pair, image in zip(batch, images, strict=True):
            seen = models.similarity.image(image[None].to(models.device).float())
            rows = texts[[PAIRS.index(p) for p in pairs_with(pair, CHOICES, rng)]]
            hits.append(metrics.picks(seen, rows, 0))
            similarities.append(float(rows[0] @ seen[0]))
        say(f"plain: {start + len(batch)} of {count}")
        _keep(bench, batch, images, start)
    table.add(
        f"right caption of {CHOICES}, samples", metrics.share(hits), "%", least=0.6, count=count
    )
    table.add("similarity to the prompt", sum(similarities) / count, count=count)
    by = "Our own sampler" if bench.draws else "diffusers.StableDiffusionPipeline"
    table.notes.append(f"{by}, {bench.steps} steps, guidance {bench.guidance:g}.")
    return table


Draw = Callable[[list[str], list[int]], Tensor]


def _piped(bench: Bench) -> Draw:
    from diffusers import StableDiffusionPipeline  # after the pack: that makes diffusers quiet

    # As anybody would: no dtype, no code of ours but what the index names.
    pipeline = StableDiffusionPipeline.from_pretrained(
        str(bench.info.part("pipeline")), local_files_only=True
    ).to(bench.models.device)
    pipeline.set_progress_bar_config(disable=True)

    def draw(prompts: list[str], seeds: list[int]) -> Tensor:
        images: Tensor = pipeline(
            prompts,
            num_inference_steps=bench.steps,
            guidance_scale=bench.guidance,
            generator=[torch.Generator("cpu").manual_seed(seed) for seed in seeds],
            output_type="pt",
        ).images
        return images

    return draw


def _drawn(bench: Bench) -> Draw:
    def draw(prompts: list[str], seeds: list[int]) -> Tensor:
        made = (
            synthesized(bench.models, bench.request(prompt=prompt, seed=seed)).picture
            for prompt, seed in zip(prompts, seeds, strict=True)
        )
        return torch.cat([to_tensor(picture) for picture in made])

    return draw


def _keep(bench: Bench, batch: list[tuple[str, str]], images: Tensor, start: int) -> None:
    """Write the samples where pictures are wanted."""
    if bench.pictures is None:
        return
    bench.pictures.mkdir(parents=True, exist_ok=True)
    for i, (pair, image) in enumerate(zip(batch, images, strict=True)):
        name = f"plain-{start + i:02d}-{'-'.join(pair).replace(' ', '-')}.png"
        to_pillow(to_picture(image[None])).save(bench.pictures / name)
