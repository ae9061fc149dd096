"""Damaged looks, alone and in a picture's metadata: a grade that can be used, or one sentence."""

from __future__ import annotations

import functools
import json
import tempfile
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muse_desktop.bench.peak import peak_memory
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.pictures.looks import LookError, read_look, write_look
from muse_desktop.pictures.metadata import describe
from muse_desktop.pictures.saving import save_picture
from tests.support.fuzz import BYTES, EDITS, RULES, SECONDS, at_length, damaged, edited

pytestmark = pytest.mark.usefixtures("memory_bound")
MEMORY = 10**9
GRADE = Grade((9, 2, 1, 1), np.linspace(-0.1, 0.1, 18).astype("<f2").tobytes())
Value = tuple[list[tuple[str, int, Any]], list[tuple[str, int, bytes | int]], bool]


@functools.cache
def files() -> tuple[bytes, bytes]:
    """Return a look, and a picture that carries it."""
    with tempfile.TemporaryDirectory() as folder:
        look, picture = Path(folder) / "a.look", Path(folder) / "a.png"
        write_look(look, GRADE, {"seed": 3}, "dusk")
        text = describe(Request(Recipe("generate", "a cat")), (16, 16), {}, GRADE)
        save_picture(Picture(16, 16, "RGB", bytes(768)), picture, metadata=text)
        return look.read_bytes(), picture.read_bytes()


def hold(value: Value) -> None:
    """Read a damaged look: its numbers are finite, or one sentence names its file."""
    edits, changes, alone = value
    look, picture = files()
    if alone:
        look = json.dumps(edited(json.loads(look), edits)).encode()
    before = peak_memory()
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / ("a.look" if alone else "a.png")
        file.write_bytes(damaged(look, changes[1:]) if alone else damaged(picture, changes))
        try:
            grade = read_look(file)
        except LookError as error:
            said = str(error)
            assert file.name in said
            assert said.endswith(".")
            assert "\n" not in said
            assert len(said) < 500
        else:
            numbers = np.frombuffer(grade.data, "<f2")
            assert len(numbers) == np.prod(grade.shape)
            assert np.isfinite(numbers).all()
    assert peak_memory() - before < MEMORY


_VALUES = st.tuples(EDITS, BYTES, st.booleans())


@settings(max_examples=200, deadline=SECONDS, **RULES)
@given(_VALUES)
def test_damaged_looks(value: Value) -> None:
    hold(value)


@pytest.mark.fuzz
@pytest.mark.timeout(3600)
def test_damaged_looks_at_length() -> None:
    at_length(hold, _VALUES)
