"""Damaged sessions and journals: opened, or told in a sentence; nothing is lost, nobody else hurt.

The gate tries some hundreds; ``-m fuzz`` as many as come in its time. The seeds are fixed.
"""

from __future__ import annotations

import functools
import json
import math
import tempfile
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings

from muse_desktop.bench.peak import peak_memory
from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse.events import Evidence
from muse_desktop.session import storage
from muse_desktop.session.archive import MANIFEST
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal import Journal
from muse_desktop.session.journal_folder import LINES
from muse_desktop.session.recovery import recover, recoverable
from tests.session.conftest import edit, generate, photo
from tests.support.fuzz import BYTES, EDITS, RULES, SECONDS, at_length, damaged, edited

pytestmark = pytest.mark.usefixtures("memory_bound")
MEMORY = 10**9
"""Bytes by which this process may grow."""

Edits = list[tuple[str, int, Any]]
Changes = list[tuple[str, int, bytes | int]]


def full() -> Session:
    session = Session()
    source = session.add_source(photo(), "holiday.JPG")
    first = edit(session, source, mask=True)
    edit(session, first, seed=7)
    generate(session)
    session.annotate(first.id, "calmer")
    return session


@functools.cache
def saved() -> tuple[bytes, dict[str, bytes]]:
    """Return a session file, and its members."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.muse"
        storage.save(full(), path)
        with zipfile.ZipFile(path) as archive:
            return path.read_bytes(), {name: archive.read(name) for name in archive.namelist()}


@functools.cache
def lines() -> tuple[list[dict[str, Any]], dict[str, bytes]]:
    """Return a journal's lines, and its pictures by their names."""
    with tempfile.TemporaryDirectory() as root:
        session = Session()
        journal = Journal(session, Path(root))
        source = session.add_source(photo(), "holiday.JPG")
        first = edit(session, source)
        session.rename(first.id, "First")
        session.set_current(source.id)
        folder = journal.folder
        assert folder is not None
        pictures = {str(file.relative_to(folder)): file.read_bytes() for file in folder.glob("*/*")}
        text = (folder / LINES).read_bytes()
        journal.discard()
    return [json.loads(line) for line in text.splitlines()], pictures


def check_evidence(evidence: Evidence) -> None:
    """What is drawn is finite, and of the eight."""
    for reading in (evidence.guide_before, evidence.guide_after,
                    evidence.judge_before, evidence.judge_after):  # fmt: skip
        if reading is not None:
            assert sorted(reading) == sorted(EMOTIONS)
            assert all(0 <= value < 1.01 for value in reading.values())
    numbers = [
        *evidence.preservation.values(),
        evidence.seconds,
        *filter(None, evidence.similarity),
    ]
    assert all(map(math.isfinite, numbers))
    assert all(isinstance(note, str) for note in (*evidence.notes, *evidence.unknown_words))


def opened(path: Path) -> tuple[Session | None, str]:
    try:
        return storage.load(path), ""
    except SessionError as error:
        return None, str(error)


def hold_session(data: bytes) -> None:
    """Open a session file: whole and able to be saved again, or refused in one sentence."""
    before = peak_memory()
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "a.muse"
        path.write_bytes(data)
        session, said = opened(path)
        if session is None:
            assert said.startswith("“a.muse”")
            assert said.endswith(".")
            assert "\n" not in said
            assert len(said) < 500
        else:
            for node in session.nodes:
                assert isinstance(node.title + node.note + node.created + node.name, str)
                if node.recipe is not None:
                    node.recipe.check_numbers()
                if node.evidence is not None:
                    check_evidence(node.evidence)
            again = Path(folder) / "b.muse"
            storage.save(session, again)
            assert len(storage.load(again)) == len(session)
        assert path.read_bytes() == data
    assert peak_memory() - before < MEMORY


def hold_manifest(edits: Edits) -> None:
    _, members = saved()
    manifest = edited(json.loads(members[MANIFEST]), edits)
    with tempfile.TemporaryFile() as stream:
        with zipfile.ZipFile(stream, "w") as archive:
            for name, data in members.items():
                if name != MANIFEST:
                    archive.writestr(name, data)
            archive.writestr(MANIFEST, json.dumps(manifest))
        stream.seek(0)
        hold_session(stream.read())


def hold_journal(damage: Callable[[Path], None]) -> None:
    """Look at a damaged journal beside a good one: nothing goes, and the good one is found."""
    told, pictures = lines()
    whole = b"".join(json.dumps(line).encode() + b"\n" for line in told)
    with tempfile.TemporaryDirectory() as root:
        folders = [Path(root) / (kind * 32) for kind in "ab"]
        for folder in folders:
            folder.mkdir()
            (folder / LINES).write_bytes(whole)
            for name, data in pictures.items():
                (folder / name).parent.mkdir(exist_ok=True)
                (folder / name).write_bytes(data)
        bad, good = folders
        damage(bad)
        kept: list[str] = []
        found = {item.folder: item for item in recoverable(Path(root), kept.append)}
        assert found.pop(good).pictures == 2
        assert len(found) + len(kept) == 1
        assert not kept or str(bad) in kept[0]
        assert sorted(file.name for file in bad.glob("*/*")) == sorted(
            name.split("/")[1] for name in pictures
        )
        if found:
            session, journal = recover(found[bad], Path(root))
            assert len(session) == found[bad].pictures > 0
            journal.leave()


def hold_lines(edits: Edits) -> None:
    told, _ = lines()
    which = edits[0][1] % (len(told) - 1) + 1  # without its first line it is nobody's

    def damage(folder: Path) -> None:
        changed = [*told[:which], edited(told[which], edits), *told[which + 1 :]]
        (folder / LINES).write_bytes(b"".join(json.dumps(x).encode() + b"\n" for x in changed))

    hold_journal(damage)


def hold_line_bytes(changes: Changes) -> None:
    def damage(folder: Path) -> None:
        (folder / LINES).write_bytes(damaged((folder / LINES).read_bytes(), changes))

    hold_journal(damage)


@settings(max_examples=400, deadline=SECONDS, **RULES)
@given(EDITS)
def test_sessions_that_say_what_cannot_be(edits: Edits) -> None:
    hold_manifest(edits)


@settings(max_examples=200, deadline=SECONDS, **RULES)
@given(BYTES)
def test_damaged_session_files(changes: Changes) -> None:
    hold_session(damaged(saved()[0], changes))


@settings(max_examples=100, deadline=SECONDS, **RULES)
@given(EDITS)
def test_journals_that_say_what_cannot_be(edits: Edits) -> None:
    hold_lines(edits)


@settings(max_examples=100, deadline=SECONDS, **RULES)
@given(BYTES)
def test_damaged_journals(changes: Changes) -> None:
    hold_line_bytes(changes)


@pytest.mark.fuzz
@pytest.mark.timeout(3600)
@pytest.mark.parametrize(
    ("hold", "values"),
    [
        (hold_manifest, EDITS),
        (lambda changes: hold_session(damaged(saved()[0], changes)), BYTES),
        (hold_lines, EDITS),
        (hold_line_bytes, BYTES),
    ],
    ids=["sessions", "session files", "journals", "journal files"],
)
def test_at_length(hold: Callable[[Any], None], values: Any) -> None:
    at_length(hold, values)
