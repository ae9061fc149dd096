"""Pictures beside those of the painter: do they look like its, and do they show what was asked?

Plain captions of scenes, each drawn without an emotion and with one at intensity .8 from the same
seed. The painter's own are painted afresh, beside unguided ones in any mood, as in training, beside
guided ones in the wanted emotion: of the same settings and subjects for what one counts, of others
for the distance, whose estimate wants independent pictures. The former are scenes that their plain
caption could be said of: "a cat in a garden" shows one cat, where of the painter's own scenes a
quarter has several, and more edges with them.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

import numpy as np
from numpy.typing import NDArray
from torch import Tensor

from muse_desktop.bench import metrics
from muse_desktop.bench.context import Bench, say, tensor_of
from muse_desktop.bench.features import ImageNetFeatures
from muse_desktop.bench.generation import INTENSITY
from muse_desktop.bench.recogniser import Content, Recogniser, recogniser
from muse_desktop.bench.renders import generator
from muse_desktop.bench.statistics import kernel_distance, pack_vector, unpack_vector
from muse_desktop.bench.tables import Table
from muse_desktop.emotion import EMOTIONS, Blend
from muse_desktop.models.live.devices import pick_device
from muse_desktop.muse.events import Finished
from muse_desktop.muse.pixels import resize, to_tensor
from muse_desktop.muse.request import Request
from muse_desktop.painter.moods import Mood, random_scene
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Scene
from muse_desktop.painter.words import count, plain_caption

COUNT = 256
SIDE = 256
FIRST_SEED = 60_000
KINDS = ("plain", "guided")


@dataclass
class Seen:
    """What is measured of pictures of one kind, one after another.

    Attributes
    ----------
    vectors : ImageNet features of unit length
    gradients : mean gradient magnitude of each
    named : what the recogniser says each shows
    drawn : what each is a drawing of; empty where they are pixels
    """

    vectors: list[NDArray[np.float64]] = field(default_factory=list)
    gradients: list[float] = field(default_factory=list)
    named: list[Content] = field(default_factory=list)
    drawn: list[Content] = field(default_factory=list)

    def add(self, run: dict[str, Any]) -> None:
        """Take in what :meth:`Eyes.look` told of a picture."""
        self.vectors.append(unpack_vector(run["embedding"]))
        self.gradients.append(run["gradient"])
        self.named.append(tuple(run["named"]))
        if run.get("drawn") is not None:
            self.drawn.append(tuple(run["drawn"]))


class Eyes:
    """What looks at pictures and is no part of any pack."""

    def __init__(self, bench: Bench) -> None:
        self._bench = bench

    @cached_property
    def features(self) -> ImageNetFeatures:
        """ImageNet's."""
        return ImageNetFeatures()

    @cached_property
    def recogniser(self) -> Recogniser:
        """Of painted scenes."""
        return recogniser(self._bench.work, pick_device(self._bench.device))

    def look(self, x: Tensor) -> dict[str, Any]:
        """Return the numbers of a picture 1×3×H×W in [0, 1], as JSON has them."""
        x = resize(x, SIDE, SIDE)
        return {
            "embedding": pack_vector(self.features.embed(x)[0].tolist()),
            "gradient": metrics.gradient(x),
            "named": list(self.recogniser.content(x)[0]),
        }

    def measure(self, finished: Finished) -> dict[str, Any]:
        """Return a result's numbers."""
        drawn = finished.evidence.drawn
        said = None if drawn is None else [drawn.setting, drawn.subject]
        return self.look(to_tensor(finished.picture)) | {"drawn": said}


def requests(bench: Bench) -> Iterator[tuple[str, Scene, Request]]:
    """Yield emotions, scenes and guided requests for their plain captions."""
    rng = generator(bench.seed, stream=10)
    for k in range(bench.at_most(COUNT)):
        scene, emotion = random_scene(rng), EMOTIONS[k % len(EMOTIONS)]
        yield (
            emotion,
            scene,
            bench.request(
                prompt=plain_caption(scene),
                target=Blend.of(emotion),
                intensity=INTENSITY,
                seed=FIRST_SEED + 1000 * bench.seed + k,
            ),
        )


def quality(bench: Bench) -> Table:
    """Pictures beside the painter's: distance, sharpness, what they show."""
    eyes = Eyes(bench)
    made = {kind: Seen() for kind in KINDS}
    chosen = list(requests(bench))
    for k, (_, _, guided) in enumerate(chosen):
        for kind, request in (("plain", guided.with_(target=None)), ("guided", guided)):
            arm = f"quality/{eyes.recogniser.digest}"
            run = bench.run("quality", f"quality-{k:03d}-{kind}", request, eyes.measure, arm=arm)
            made[kind].add(run)
    scenes = [scene for _, scene, _ in chosen]
    moods: list[Mood | None] = [((emotion, INTENSITY),) for emotion, _, _ in chosen]
    say("quality: painting …")
    wanted = [(scene.setting, scene.subject) for scene in scenes]
    any_mood: list[Mood | None] = [None] * len(scenes)
    painted = {
        "plain": painted_in(eyes, any_mood, wanted, bench.seed, stream=11),
        "guided": painted_in(eyes, moods, wanted, bench.seed, stream=12),
    }
    others = {
        "plain": painted_in(eyes, any_mood, None, bench.seed, stream=13),
        "guided": painted_in(eyes, moods, None, bench.seed, stream=14),
    }
    table = table_of(wanted, made, painted, others)
    table.notes.append(
        f"Plain captions, {bench.steps} steps, intensity {INTENSITY:g}, {SIDE}×{SIDE}; KID of "
        "EfficientNet-lite0's features, unbiased. The recogniser has seen painted pictures only."
    )
    return table


def painted_in(
    eyes: Eyes,
    moods: Sequence[Mood | None],
    contents: Sequence[Content] | None,
    seed: int,
    stream: int,
) -> Seen:
    """Return what is measured of scenes painted afresh in these moods (None: any), of these
    settings and one of these subjects (None: of any, and any number)."""
    rng, found = generator(seed, stream), Seen()
    for k, mood in enumerate(moods):
        setting, subject = (None, None) if contents is None else contents[k]
        scene = random_scene(rng, mood=mood, setting=setting, subject=subject)
        while contents is not None and count(scene) > 1:
            scene = random_scene(rng, mood=mood, setting=setting, subject=subject)
        found.add(eyes.look(tensor_of(paint(scene, SIDE))))
    return found


def table_of(
    wanted: Sequence[Content],
    made: dict[str, Seen],
    painted: dict[str, Seen],
    others: dict[str, Seen],
) -> Table:
    """Return the figures; what was seen stands by kind, :data:`KINDS`.

    Parameters
    ----------
    wanted : what each picture was to show
    made : the pack's pictures
    painted : the painter's of the same settings and subjects
    others : the painter's of any
    """
    table, n = Table("quality"), len(wanted)
    for kind, most in zip(KINDS, (0.03, 0.06), strict=True):
        value = _distance(others[kind], made[kind])
        table.add(f"KID to the painter, {kind}", value, most=most, count=n)
    for kind in KINDS:
        value = _distance(others[kind], painted[kind])
        table.add(f"KID of the painter's own, {kind}", value, count=n)
    for kind in KINDS:
        ratio = sum(made[kind].gradients) / sum(painted[kind].gradients)
        table.add(f"mean gradient over the painter's, {kind}", ratio, least=0.9, most=1.15,
                  count=n)  # fmt: skip
    for kind, least in zip(KINDS, (0.95, 0.92), strict=True):
        table.add(f"subject named, {kind}", _right(wanted, made[kind].named, 1), "%", least=least,
                  count=n)  # fmt: skip
        table.add(f"setting named, {kind}", _right(wanted, made[kind].named, 0), "%", count=n)
    for what, place in (("subject", 1), ("setting", 0)):
        value = _right(wanted, painted["plain"].named, place)
        table.add(f"{what} named, painter's own", value, "%", count=n)
    plain, guided = made["plain"], made["guided"]
    kept = metrics.share(a == b for a, b in zip(plain.named, guided.named, strict=True))
    table.add("content kept: the same setting and subject named, guided", kept, "%", least=0.97,
              count=n)  # fmt: skip
    if plain.drawn:
        exactly = metrics.share(a == b for a, b in zip(plain.drawn, guided.drawn, strict=True))
        table.add("content kept: the same setting and subject drawn", exactly, "%", least=0.97,
                  count=n)  # fmt: skip
        table.add("subject drawn, plain", _right(wanted, plain.drawn, 1), "%", count=n)
        table.add("setting drawn, plain", _right(wanted, plain.drawn, 0), "%", count=n)
    return table


def _distance(a: Seen, b: Seen) -> float:
    return kernel_distance(np.stack(a.vectors), np.stack(b.vectors))


def _right(wanted: Sequence[Content], found: Sequence[Content], place: int) -> float:
    pairs = zip(wanted, found, strict=True)
    return metrics.share(asked[place] == seen[place] for asked, seen in pairs)
