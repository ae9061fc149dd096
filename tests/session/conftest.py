"""Small sessions with everything in them."""

from __future__ import annotations

import io
from pathlib import Path

import numpy as np
import pytest
from PIL import Image

from muse_desktop.emotion import Blend
from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Picture, Request
from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from tests.support.fake_engine import fake_evidence, fake_picture
from tests.support.requests import ask


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Keep journals away from the real data folder."""
    folder = tmp_path / "home"
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(folder))
    return folder


def photo(seed: int = 0, width: int = 40, height: int = 24) -> bytes:
    """Return a JPEG file lying on its side by EXIF."""
    pixels = np.random.default_rng(seed).integers(0, 256, (height, width, 3), dtype=np.uint8)
    exif = Image.Exif()
    exif[0x0112] = 6
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, "JPEG", exif=exif)
    return stream.getvalue()


def finished(request: Request) -> Finished:
    """Return what the fake engine would make of a request."""
    return Finished(fake_picture(request), fake_evidence(request, 4))


def generate(session: Session, seed: int = 1, parent: str | None = None) -> Node:
    """Add a generated picture."""
    request = ask("generate", f"a lake {seed}", Blend.of("awe"), seed=seed, size=(32, 24))
    return session.add_result(parent, request, finished(request))


def edit(session: Session, parent: Node, *, mask: bool = False, seed: int = 5) -> Node:
    """Add an edit of a node."""
    source = parent.picture
    area = None
    if mask:
        half = source.width * source.height // 2
        area = Picture(source.width, source.height, "L", bytes(half) + b"\xff" * half)
    request = ask(
        "edit",
        target=Blend.of({"awe": 0.3, "fear": 0.55, "sadness": 0.15}),
        intensity=0.65,
        seed=seed,
        source=source,
        mask=area,
        strength=0.4,
        start=0.25,
    )
    return session.add_result(parent.id, request, finished(request))


@pytest.fixture
def session() -> Session:
    """Return a tree: a photograph with two edits, one of them edited again; a generated picture."""
    session = Session()
    source = session.add_source(photo(), "holiday.JPG")
    first = edit(session, source, mask=True)
    edit(session, source, seed=6)
    deep = edit(session, first, seed=7)
    generate(session)
    session.annotate(deep.id, "calmer – “weniger Wolken”, 静か\nsecond line")
    session.rename(first.id, "First try")
    session.set_current(deep.id)
    return session
