"""Damaged descriptions of packs: one that is right, or a sentence; what stands beside it is found.

The gate tries some hundreds; ``-m fuzz`` as many as come in its time. The seeds are fixed.
"""

from __future__ import annotations

import json
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from muse_desktop.bench.peak import peak_memory
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import KINDS, MODES, PackInfo
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.models.packs.settings import read_settings, settings_file
from tests.models.packs.test_pack import write
from tests.support.fuzz import BYTES, EDITS, RULES, SECONDS, at_length, damaged, edited

pytestmark = pytest.mark.usefixtures("memory_bound")
MEMORY = 10**9
Edits = list[tuple[str, int, Any]]
Changes = list[tuple[str, int, bytes | int]]
MORE: dict[str, Any] = {
    "calibration": {"level": 0.2, "slope": 0.01, "earliest": 0.1, "latest": 0.5, "end": 0.9},
    "calibration_edit": {"level": 0.2},
    "confusions": [[0.65 if i == j else 0.05 for j in range(8)] for i in range(8)],
    "vocabulary": ["lake", "cat"],
    "defaults": {"steps": 8, "guidance": 1.5},
    "labels": {"guide": {"sad": "sadness"}},
    "caution": "made for tests",
    "summary": "For tests.",
}


def check(pack: PackInfo) -> None:
    """What the rest of the program relies on."""
    assert 0 < pack.size_multiple <= pack.native_size <= 8192
    assert pack.native_size % pack.size_multiple == 0
    assert set(pack.parts) <= set(KINDS[pack.kind])
    assert pack.modes
    assert set(pack.modes) <= set(MODES)
    for folder in pack.parts.values():
        assert (pack.path / folder).resolve().is_relative_to(pack.path.resolve())
    times = [pack.calibration[key] for key in ("earliest", "latest", "end")
             if key in pack.calibration]  # fmt: skip
    assert times == sorted(times)
    assert all(0 <= time <= 1 for time in times)
    if pack.confusions is not None:
        assert [len(row) for row in pack.confusions] == [8] * 8
        assert all(0 <= value <= 1 for row in pack.confusions for value in row)
    assert 2 <= pack.defaults.get("steps", 2) <= 1000
    assert {emotion for given in pack.labels.values() for emotion in given.values()} <= {*EMOTIONS}
    assert isinstance(pack.title + pack.version + pack.licence + pack.summary + pack.caution, str)
    pack.unknown_words("a cat by a lake")


def hold(change: Any) -> None:
    """Read a damaged description beside a good one."""
    before = peak_memory()
    with tempfile.TemporaryDirectory() as root:
        write(Path(root) / "good")
        write(Path(root) / "bad", **MORE)
        file = Path(root) / "bad" / "pack.json"
        file.write_bytes(change(file.read_bytes()))
        library = Library([Path(root)])
        assert "good" in [pack.name for pack in library.everything()]
        problems = library.problems()
        if problems:
            (said,) = problems.values()
            assert str(file.parent) in said
            assert said.endswith(".")
            assert "\n" not in said
            assert len(said) < 1000
        else:
            check(read_pack(file.parent))
    assert peak_memory() - before < MEMORY


def hold_edits(edits: Edits) -> None:
    hold(lambda data: json.dumps(edited(json.loads(data), edits)).encode())


def hold_bytes(changes: Changes) -> None:
    hold(lambda data: damaged(data, changes))


@settings(max_examples=300, deadline=SECONDS, **RULES)
@given(EDITS)
def test_descriptions_that_say_what_cannot_be(edits: Edits) -> None:
    hold_edits(edits)


@settings(max_examples=100, deadline=SECONDS, **RULES)
@given(BYTES)
def test_damaged_descriptions(changes: Changes) -> None:
    hold_bytes(changes)


@pytest.mark.fuzz
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    ("hold", "values"), [(hold_edits, EDITS), (hold_bytes, BYTES)], ids=["values", "bytes"]
)
def test_descriptions_at_length(hold: Callable[[Any], None], values: Any) -> None:
    at_length(hold, values)


SETTINGS = json.dumps({"folders": ["/models", "/more"], "lender": "daylight"}).encode()


def hold_settings(value: tuple[Edits, Changes]) -> None:
    """Read damaged settings: what they say, or one sentence; packs are found all the same."""
    edits, changes = value
    file = settings_file()
    file.parent.mkdir(parents=True, exist_ok=True)
    text = json.dumps(edited(json.loads(SETTINGS), edits)).encode()
    file.write_bytes(damaged(text, changes[1:]))
    try:
        kept = read_settings()
    except ModelError as error:
        said = str(error)
        assert said.endswith(".")
        assert "\n" not in said
        assert len(said) < 1000
    else:
        assert all(isinstance(folder, Path) for folder in kept.folders)
        assert isinstance(kept.lender, str)
    assert "storybook" in [pack.name for pack in Library().everything()]


@settings(max_examples=100, deadline=SECONDS, **RULES)
@given(st.tuples(EDITS, BYTES))
def test_damaged_settings(muse_home: Path, value: tuple[Edits, Changes]) -> None:
    hold_settings(value)


@pytest.mark.fuzz
@pytest.mark.timeout(3600)
def test_settings_at_length(muse_home: Path) -> None:
    at_length(hold_settings, st.tuples(EDITS, BYTES))
