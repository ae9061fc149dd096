"""A scriptable backend: the window and the engine thread are tested without a model."""

from __future__ import annotations

import threading
import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

import numpy as np

from muse_desktop.emotion import COLORS, EMOTIONS
from muse_desktop.engine.protocol import (
    AUTO,
    Device,
    Devices,
    IsCancelled,
    OnLoading,
    Precision,
    Readings,
)
from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.events import (
    Event,
    Evidence,
    Finished,
    Loading,
    Probabilities,
    Started,
    Step,
    TimingDetected,
    Update,
)
from muse_desktop.muse.grade import Grade, Layer, Numbers
from muse_desktop.muse.heatmap import HeatMap
from muse_desktop.muse.request import Picture, Request
from muse_desktop.muse.series import SeriesEvent
from muse_desktop.muse.several import synthesize_all
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Layout, Scene
from tests.support import PATIENCE_MS

SIZE = 32
GRADE = Grade((9, 2, 1, 1), bytes(36))


def _wait_at(gate: threading.Event | None, is_cancelled: IsCancelled) -> None:
    """Wait until a gate is opened, or the job is no longer wanted."""
    while gate is not None and not gate.wait(0.01) and not is_cancelled():
        pass


class FakeBackend:
    """Plays the events of a picture; every value follows from the request alone.

    Parameters
    ----------
    steps : how many Step events; None takes the request's own number
    delay : seconds slept before each step
    fail_at : step index before which ``error`` is raised (0 = before the first); None = never
    error : what is raised at ``fail_at``
    load_error : what is raised while a pack is being loaded
    load_delay : seconds between two Loading events
    timing_at : step index of TimingDetected; None = never (unguided requests have none anyway)
    unknown_words : words of the prompt that Started reports
    gate : where given, each step first waits for it, so that a test decides when work goes on
    load_gate : the same for each part of loading
    available : what there is to compute on, the fastest first
    borrowed : sentences that say whose the readers are
    grade : whether an edit leaves a grade (it brightens by 40)
    draws : whether results are drawings, edits of drawings colder and wetter ones
    regrade_gate, regrade_error : what putting a grade on waits for, and fails with

    Attributes
    ----------
    requests, pictures : what was asked for, in order
    explained : the emotions that maps were asked of
    regrades : the amounts of a grade that were asked for
    developed : those of the grades that were put on files' own numbers
    jobs : how many jobs they came in
    loads : names of the packs that were really loaded
    load_places, picture_places : the devices of these, and of the pictures
    load_precisions : how precisely they were loaded
    played : how many steps were gone through, of all requests
    closed_generators, trims, closed : what was cleared up
    threads : identifiers of the threads that called
    """

    def __init__(
        self,
        *,
        steps: int | None = 6,
        delay: float = 0.0,
        fail_at: int | None = None,
        error: Exception | None = None,
        load_error: Exception | None = None,
        load_delay: float = 0.0,
        timing_at: int | None = 2,
        unknown_words: tuple[str, ...] = (),
        gate: threading.Event | None = None,
        load_gate: threading.Event | None = None,
        available: tuple[Device, ...] = (Device("cpu"),),
        borrowed: tuple[str, ...] = (),
        grade: bool = False,
        draws: bool = False,
        regrade_gate: threading.Event | None = None,
        regrade_error: Exception | None = None,
    ) -> None:
        self.steps = steps
        self.delay = delay
        self.fail_at = fail_at
        self.error = error
        self.load_error = load_error
        self.load_delay = load_delay
        self.timing_at = timing_at
        self.unknown_words = unknown_words
        self.gate = gate
        self.load_gate = load_gate
        self.available = available
        self.borrowed = borrowed
        self.grade, self.draws = grade, draws
        self.regrade_gate, self.regrade_error = regrade_gate, regrade_error
        self.regrades: list[float] = []
        self.developed: list[list[float]] = []
        self.requests: list[Request] = []
        self.jobs = 0
        self.explained: list[str] = []
        self.pictures: list[Picture] = []
        self.loads: list[str] = []
        self.load_places: list[str] = []
        self.load_precisions: list[Precision] = []
        self.picture_places: list[str] = []
        self.played = 0
        self.closed_generators = 0
        self.trims = 0
        self.closed = False
        self.threads: set[int] = set()
        self._loaded: str | None = None
        self._asked = AUTO
        self._precision: Precision = "auto"
        self._loaded_with: Precision = "auto"
        self._place = ""

    def use_device(self, name: str) -> None:
        self.threads.add(threading.get_ident())
        self._asked = name

    def use_precision(self, precision: Precision) -> None:
        self._precision = precision

    @property
    def devices(self) -> Devices | None:
        return Devices(self.available, self._asked, self._chosen, self._place or self._picked)

    @property
    def _chosen(self) -> str:
        return self._asked if self._asked in [d.name for d in self.available] else AUTO

    @property
    def _picked(self) -> str:
        return self.available[0].name if self._chosen == AUTO else self._chosen

    def load(self, model: str | None, on_loading: OnLoading, is_cancelled: IsCancelled) -> str:
        self.threads.add(threading.get_ident())
        name = model or self._loaded or "storybook"
        as_before = self._precision == self._loaded_with
        if name == self._loaded and self._place == self._picked and as_before:
            return name
        self._loaded, self._place = None, ""
        for part in range(4):
            if is_cancelled():
                return name
            on_loading(Loading(f"Loading {name}…", part / 4))
            _wait_at(self.load_gate, is_cancelled)
            time.sleep(self.load_delay)
        if self.load_error is not None:
            raise self.load_error
        self.loads.append(name)
        self.load_places.append(self._picked)
        self._loaded, self._place = name, self._picked
        self._loaded_with = self._precision
        self.load_precisions.append(self._precision)
        return name

    def synthesize(
        self, requests: Sequence[Request], is_cancelled: IsCancelled
    ) -> Iterator[SeriesEvent]:
        self.jobs += 1
        yield from synthesize_all(lambda r, _: self._make(r, is_cancelled), requests)

    def _make(self, request: Request, is_cancelled: IsCancelled) -> Iterator[Event]:
        self.requests.append(request)
        self.picture_places.append(self._place)
        total = self.steps or request.recipe.steps
        try:
            yield Started(total, request.recipe.model, self._place, self.unknown_words)
            yield from self._play(request, total, is_cancelled)
            evidence = replace(fake_evidence(request, total), borrowed=self.borrowed)
            picture = fake_picture(request)
            if self.grade and request.source is not None:
                evidence = replace(evidence, grade=GRADE)
                picture = self.regrade(request.source, GRADE, 1.0, request.mask)
                self.regrades.pop()
            if self.draws:
                scene = fake_drawing(request)
                plain = request.with_(target=None)
                guided = request.drawn is None and request.recipe.target is not None
                unguided = fake_drawing(plain) if guided else None
                evidence = replace(evidence, drawn=scene, unguided=unguided)
                picture = _painted(scene, request)
            yield Finished(picture, evidence)
        finally:
            self.closed_generators += 1

    def _play(self, request: Request, total: int, is_cancelled: IsCancelled) -> Iterator[Event]:
        phases = ("invert", "denoise") if request.recipe.mode == "edit" else ("denoise",)
        for phase in phases:
            for index in range(total):
                _wait_at(self.gate, is_cancelled)
                time.sleep(self.delay)
                self.played += 1
                if index == self.fail_at:
                    raise self.error or RuntimeError("a scripted failure")
                guided = phase == "denoise" and request.recipe.target is not None
                similarity = None if phase == "invert" else fake_similarity(index, total)
                if guided and similarity is not None and index == self.timing_at:
                    yield TimingDetected(index, total, similarity)
                updating = guided and self.timing_at is not None and index >= self.timing_at
                yield Step(
                    phase,
                    index,
                    total,
                    similarity,
                    target_probability=(index + 1) / total * request.recipe.intensity
                    if updating
                    else None,
                    guided=updating,
                    preview=fake_picture(request, (index + 1) / total, 16)
                    if request.preview
                    else None,
                )

    def read(self, picture: Picture) -> Readings:
        self.pictures.append(picture)
        reading = fake_reading(picture)
        return {"guide": reading, "judge": dict(reading)}

    def explain(self, picture: Picture, emotion: str, is_cancelled: IsCancelled) -> HeatMap | None:
        """The map lies in the upper left corner, whatever the picture."""
        self.explained.append(emotion)
        _wait_at(self.gate, is_cancelled)
        if is_cancelled():
            return None
        values = np.zeros((12, 12))
        values[:4, :4] = 1.0
        return HeatMap.of(values, "evidence", emotion, "guide")

    def regrade(
        self, picture: Picture, grade: Grade, amount: float, mask: Picture | None
    ) -> Picture:
        """Brightens by the amount; the mask's black stays."""
        self.regrades.append(amount)
        if self.regrade_gate is not None:
            assert self.regrade_gate.wait(PATIENCE_MS / 1000)
        if self.regrade_error is not None:
            raise self.regrade_error
        pixels = np.frombuffer(picture.data, np.uint8).astype(int)
        bright = np.clip(pixels + round(40 * amount), 0, 255).astype(np.uint8)
        if mask is not None:
            open_ = np.repeat(np.frombuffer(mask.data, np.uint8) > 0, 3)
            bright = np.where(open_, bright, pixels.astype(np.uint8))
        return replace(picture, data=bright.tobytes())

    def cover(self, picture: Picture, drawing: Picture, mask: Picture) -> Picture:
        open_ = np.repeat(np.frombuffer(mask.data, np.uint8) > 0, 3)
        covered = np.where(open_, *(np.frombuffer(p.data, np.uint8) for p in (drawing, picture)))
        return replace(picture, data=covered.tobytes())

    def develop(self, numbers: Numbers, layers: Sequence[Layer], is_cancelled: IsCancelled) -> None:
        """Brightens by the amounts, a tenth each."""
        self.developed.append([layer.amount for layer in layers])
        for strip in numbers.strips():
            total = np.float32(0.1 * sum(layer.amount for layer in layers))
            numbers.put(strip, strip.colours + total)

    def tabulate(self, grade: Grade, amount: float) -> np.ndarray:
        steps = np.linspace(0, 1, 3, dtype=np.float32)
        blue, green, red = np.meshgrid(steps, steps, steps, indexing="ij")
        return np.clip(np.stack([red, green, blue], axis=-1) + 0.1 * amount, 0, 1)

    def trim(self) -> None:
        self.trims += 1

    def close(self) -> None:
        self.closed = True


def fake_engine(**script: object) -> tuple[EngineThread, FakeBackend]:
    """Return an engine that has not begun yet, and the backend that it will use."""
    backend = FakeBackend(**script)  # type: ignore[arg-type]
    return EngineThread(lambda: backend), backend


def fake_picture(request: Request, progress: float = 1.0, size: int | None = None) -> Picture:
    """Return a picture that only this request gives: the target's colour over noise by seed."""
    if request.source is not None and size is None:
        width, height = request.source.width, request.source.height
        base = np.frombuffer(request.source.data, np.uint8).reshape(height, width, -1)
        base = np.broadcast_to(base, (height, width, 3)).astype(np.float64)
    else:
        width, height = (size, size) if size else (request.recipe.size or (SIZE, SIZE))
        noise = np.random.default_rng(request.recipe.seed)
        base = noise.integers(0, 256, (height, width, 3)).astype(np.float64)
    target = request.recipe.target
    top = "contentment" if target is None else target.top
    colour = np.array([int(COLORS[top][i : i + 2], 16) for i in (1, 3, 5)], dtype=np.float64)
    share = 0.7 * progress * (0.3 if target is None else request.recipe.intensity)
    pixels = np.clip((1 - share) * base + share * colour, 0, 255).astype(np.uint8)
    if request.mask is not None and size is None and request.source is not None:
        open_ = np.frombuffer(request.mask.data, np.uint8).reshape(height, width, 1) > 0
        pixels = np.where(open_, pixels, base.astype(np.uint8))
    return Picture(width, height, "RGB", np.ascontiguousarray(pixels).tobytes())


def fake_drawing(request: Request) -> Scene:
    """Return a house in a meadow with flowers; of an edit, or with an emotion, in cold rain with
    drooping flowers."""
    plain = Scene(elements={"flowers": 0.6}, layout=Layout(x=(request.recipe.seed % 9) / 9))
    if request.drawn is None and request.recipe.target is None:
        return plain
    before = request.drawn or plain
    light = replace(before.light, warmth=-0.6, brightness=-0.3)
    elements = {"rain": 0.7, "drooping flowers": 0.5}
    return replace(before, light=light, elements=elements)


def _painted(scene: Scene, request: Request) -> Picture:
    size = request.recipe.size or (SIZE, SIZE)
    if request.source is not None:
        size = request.source.width, request.source.height
    pixels = np.asarray(paint(scene, size))
    if request.mask is not None and request.source is not None:
        shape = (size[1], size[0], 3)
        source = np.frombuffer(request.source.data, np.uint8).reshape(shape)
        open_ = np.frombuffer(request.mask.data, np.uint8).reshape(*shape[:2], 1) > 0
        pixels = np.where(open_, pixels, source)
    return Picture(*size, "RGB", pixels.tobytes())


def fake_similarity(index: int, total: int) -> float:
    """Return a curve that rises and flattens, as CLIP similarities do."""
    return round(0.12 + 0.18 * (1 - 0.5 ** (8 * (index + 1) / total)), 4)


def fake_reading(picture: Picture) -> Probabilities:
    """Return probabilities that depend on the pixels alone."""
    seed = int(picture.digest[:8], 16)
    weights = np.random.default_rng(seed).dirichlet(np.ones(len(EMOTIONS)))
    return {name: float(p) for name, p in zip(EMOTIONS, weights, strict=True)}


def _reading_of(request: Request) -> Probabilities:
    if request.recipe.target is None:
        return dict.fromkeys(EMOTIONS, 1 / len(EMOTIONS))
    wanted = dict(request.recipe.target.weights)
    high = 0.2 + 0.7 * request.recipe.intensity
    rest = (1 - high) / len(EMOTIONS)
    return {name: high * wanted.get(name, 0.0) + rest for name in EMOTIONS}


def fake_evidence(request: Request, total: int) -> Evidence:
    """Return full evidence, as a real run would give it."""
    guided = request.recipe.target is not None
    after = _reading_of(request)
    before = dict.fromkeys(EMOTIONS, 1 / len(EMOTIONS))
    start = min(2, total - 1)
    return Evidence(
        similarity=tuple(fake_similarity(i, total) for i in range(total)),
        start=start if guided else None,
        end=total - 1 if guided else None,
        updates=tuple(
            Update(i, 2.0 / (i + 1), 0.5, 0.25, 0.1, 0.01, (i + 1) / total, True)
            for i in range(start, total)
        )
        if guided
        else (),
        inherent="contentment" if guided else None,
        guide_before=before,
        guide_after=after,
        judge_before=dict(before),
        judge_after=dict(after),
        preservation={"psnr": 24.0, "ssim": 0.8, "clip_i": 0.9} if request.source else {},
        unet_calls=2 * total,
        seconds=0.5,
        versions={"muse_desktop": "0", "device": "cpu"},
    )
