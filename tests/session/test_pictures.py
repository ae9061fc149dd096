"""Encoded bytes and the cache of pixels."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.muse.events import Evidence, Finished
from muse_desktop.muse.request import Picture
from muse_desktop.pictures import saving
from muse_desktop.session import pictures
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.pictures import PictureCache, StoredPicture
from tests.session.conftest import photo
from tests.support.requests import ask


def noise(seed: int, edge: int = 20) -> Picture:
    pixels = np.random.default_rng(seed).integers(0, 256, (edge, edge, 3), dtype=np.uint8)
    return Picture(edge, edge, "RGB", pixels.tobytes())


def test_the_cache_forgets_what_was_used_least_recently() -> None:
    size = len(noise(0).data)
    cache = PictureCache(3 * size)
    for name in "abc":
        cache.put(name, noise(0))
    assert cache.get("a") is not None
    cache.put("d", noise(1))
    assert cache.get("b") is None
    assert cache.get("a") is not None
    assert cache.size == 3 * size
    cache.put("a", noise(2))
    assert cache.size == 3 * size
    cache.put("huge", noise(0, 64))
    assert cache.get("huge") is None
    cache.forget("a")
    assert cache.size == 2 * size


def test_pixels_come_back_after_the_cache_forgot_them(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pictures, "cache", PictureCache(1000))
    for picture in (noise(1), Picture(4, 3, "L", bytes(range(12)))):
        stored = StoredPicture.from_picture(picture)
        assert stored.picture == picture
        stored.forget()
        assert stored.picture == picture
        assert stored.digest == picture.digest


def test_long_sessions_stay_small(monkeypatch: pytest.MonkeyPatch) -> None:
    flat = [Picture(200, 200, "RGB", bytes([seed]) * 120_000) for seed in range(50)]
    cache = PictureCache(500_000)
    monkeypatch.setattr(pictures, "cache", cache)
    stored = [StoredPicture.from_picture(picture) for picture in flat]
    assert [each.picture for each in stored] == flat
    assert cache.size <= 500_000
    assert sum(len(each.data) for each in stored) < 100_000


def test_damaged_bytes_are_said_in_a_sentence() -> None:
    good = StoredPicture.from_picture(noise(1))
    torn = StoredPicture(good.data[: len(good.data) // 2], "png", good.digest)
    assert torn.pixels == 400  # its head is fine
    with pytest.raises(SessionError, match="cannot be read"):
        _ = torn.picture
    with pytest.raises(SessionError):
        _ = StoredPicture(b"nothing", "original", "").pixels
    bitmap = b"P5 1 1 255\n\x00"
    assert StoredPicture(bitmap, "original", "").pixels == 1
    with pytest.raises(SessionError):
        _ = StoredPicture(bitmap, "png", "").pixels


def test_an_encoding_that_was_brought_along_is_used(monkeypatch: pytest.MonkeyPatch) -> None:
    finished = Finished(noise(2), Evidence())
    png = saving.png_bytes(finished.picture)
    monkeypatch.setattr(saving, "png_bytes", lambda picture: pytest.fail("encoded again"))
    node = Session().add_result(None, ask("generate", "a lake"), finished, png=png)
    assert node.png is png
    assert node.picture == finished.picture


def test_what_somebody_has_is_decoded_no_second_time(monkeypatch: pytest.MonkeyPatch) -> None:
    small = pictures.PictureCache(capacity=10)
    monkeypatch.setattr(pictures, "cache", small)
    stored = StoredPicture.from_original(photo())
    held = stored.picture
    assert small.size == 0
    assert stored.picture is held
    stored.forget()
    assert stored.picture is not held


def test_far_more_pixels_than_bytes_are_costly(monkeypatch: pytest.MonkeyPatch) -> None:
    stored = StoredPicture.from_original(photo(0, 40, 24))
    assert stored.pixels == 40 * 24
    assert not stored.is_costly
    monkeypatch.setattr(pictures, "COSTLY_PIXELS", 40 * 24 - 1)
    assert stored.is_costly
    monkeypatch.setattr(pictures, "COSTLY_BYTES", len(stored.data))
    assert not stored.is_costly
