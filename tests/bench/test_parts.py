"""The parts' times: each its own, all together the whole, and nothing stays wrapped."""

from __future__ import annotations

import torch

from muse_desktop.bench import parts
from muse_desktop.emotion import Blend
from tests.support.requests import ask
from tests.support.tiny_models import tiny_models

REQUEST = ask("generate", "a house by the lake", Blend.of("awe"), seed=3)


def test_a_part_inside_another_is_not_counted_twice(monkeypatch) -> None:
    now = [0.0]
    monkeypatch.setattr(parts.time, "perf_counter", lambda: now[0])
    watch = parts.Stopwatch(torch.device("cpu"))

    def inner() -> None:
        now[0] += 2.0

    def outer() -> None:
        now[0] += 1.0
        watch.timed("guide", inner)()
        now[0] += 4.0

    watch.timed("decoder", outer)()
    watch.timed("guide", inner)()
    assert watch.seconds == {"decoder": 5.0, "guide": 4.0}


def test_every_part_of_a_guided_picture_is_timed() -> None:
    models = tiny_models()
    call = type(models.denoiser).__call__
    found = parts.by_part(models, REQUEST)
    assert tuple(found) == parts.PARTS
    assert all(seconds > 0 for seconds in found.values())
    plain = parts.by_part(models, REQUEST.with_(target=None, preview=None))
    assert plain["backward"] == plain["CLIP"] == plain["views"] == plain["preview"] == 0.0
    assert type(models.denoiser).__call__ is call
    assert "sketch" not in vars(models.decoder)
