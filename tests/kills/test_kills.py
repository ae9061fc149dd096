"""A window killed in the middle of whatever it does loses nothing that it showed."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from hashlib import sha256
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.journal_folder import KINDS
from muse_desktop.session.records import stored_pictures
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.system.atomic_write import is_part
from muse_desktop.system.paths import journal_dir, locks_dir
from tests.kills.program import State, state_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX does")
ROOT = Path(__file__).parents[2]


class Nursery:
    """The process that forks the windows to be killed."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self._process = subprocess.Popen(
            [sys.executable, "-m", "tests.kills.program"],
            cwd=ROOT, stdin=subprocess.PIPE, stdout=subprocess.PIPE, bufsize=0,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        )  # fmt: skip
        assert self._process.stdout is not None
        self._lines = os.fdopen(os.dup(self._process.stdout.fileno()), "rb")

    def bear(self, seed: int) -> int:
        """Return the process of a new window."""
        assert self._process.stdin is not None
        self._process.stdin.write(json.dumps([str(self._file), seed]).encode() + b"\n")
        born: int = self.read()["born"]
        return born

    def read(self) -> dict[str, Any]:
        """Return the next whole line; a kill may have cut one."""
        while raw := self._lines.readline():
            try:
                line: dict[str, Any] = json.loads(raw)
                return line
            except ValueError:
                continue
        raise AssertionError("the nursery is gone")

    def close(self) -> None:
        """End it."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        self._process.stdin.close()
        self._lines.close()
        self._process.stdout.close()
        self._process.wait(60)


@dataclass
class Life:
    """What one window told until it was killed.

    Attributes
    ----------
    shown : all states that it showed, the one that it found first
    doing : what it was about to do; "nothing" where that was shown already
    following : what a change comes to
    unforeseen : what should never be told
    """

    shown: list[State]
    doing: str = "start"
    following: State = field(default_factory=dict)
    unforeseen: list[str] = field(default_factory=list)

    def hear(self, line: dict[str, Any]) -> None:
        """Take a line in."""
        if "doing" in line:
            self.doing, self.following = line["doing"], line.get("following", {})
        if "shown" in line and self.doing not in ("start", "recover", "open"):
            self.shown.append(line["shown"])
            self.doing = "nothing"
        if "unforeseen" in line:
            self.unforeseen.append(line["unforeseen"])

    def allows(self, found: State) -> bool:
        """Whether a state is what was shown last, or what the step under way comes to."""
        last = self.shown[-1]
        if found == last:
            return True
        if self.doing == "add":
            new = found.keys() - last.keys()
            return len(new) == 1 and {i: n for i, n in found.items() if i not in new} == last
        if self.doing == "undo":
            return found in self.shown
        return self.doing == "change" and found == self.following


@pytest.fixture
def nursery(tmp_path: Path, muse_home: Path) -> Iterator[Nursery]:
    """Windows that keep their session in one file."""
    made = Nursery(tmp_path / "work" / "work.muse")
    (tmp_path / "work").mkdir()
    yield made
    made.close()


def found_after(file: Path) -> State:
    """Return what a user gets back, and look whether nothing else is left."""
    kept: list[str] = []
    items = recoverable(on_kept=kept.append)
    assert kept == []
    assert len(items) <= 1
    if not items:
        assert list(journal_dir().iterdir() if journal_dir().exists() else []) == []
        return state_of(storage.load(file)) if file.exists() else {}
    assert items[0].unread == 0
    session, journal = recover(items[0])
    folder = journal.folder
    journal.leave()
    assert list(journal_dir().iterdir()) == [folder]
    assert pictures_in(folder) == pictures_of(session)
    return state_of(session)


def pictures_in(folder: Path | None) -> set[str]:
    assert folder is not None
    files = [
        path for kind in KINDS if (folder / kind).is_dir() for path in (folder / kind).iterdir()
    ]
    return {sha256(path.read_bytes()).hexdigest() for path in files}


def pictures_of(session: Session) -> set[str]:
    return {stored.content for node in session.nodes for stored in stored_pictures(node)}


def kill_one(nursery: Nursery, found: State, seed: int) -> Life:
    """Let a window live for a while, and return what it told."""
    chance = random.Random(seed)
    life = Life([found])
    child = nursery.bear(seed)
    # Some die while they bring back what there was, most in the middle of their work.
    lines = 0 if chance.random() < 0.15 else chance.randrange(1, 25)
    heard = 0
    while heard < lines or life.doing == "start":
        life.hear(nursery.read())
        heard += life.doing not in ("start", "recover", "open")
    time.sleep(chance.random() * (0.05 if lines == 0 else 0.008))
    os.kill(child, signal.SIGKILL)
    while "dead" not in (line := nursery.read()):
        life.hear(line)
    assert line["dead"] == -signal.SIGKILL
    return life


def kill(nursery: Nursery, file: Path, times: int) -> Counter[str]:
    """Kill so many windows, each of which goes on with what the last one left."""
    found: State = {}
    saved: State | None = None
    during: Counter[str] = Counter()
    for seed in range(times):
        life = kill_one(nursery, found, seed)
        assert life.unforeseen == []
        found = found_after(file)
        assert life.allows(found), (seed, life.doing, life.shown[-1], found)
        now = state_of(storage.load(file)) if file.exists() else None
        assert now == saved or now in life.shown, seed
        saved = now
        assert len(list(locks_dir().iterdir() if locks_dir().exists() else [])) <= 1
        during[life.doing] += 1
    storage.save(Session(), file.with_name("another.muse"))
    assert not [path for path in file.parent.iterdir() if is_part(path.name)]
    return during


@pytest.mark.parametrize(
    "times",
    [
        pytest.param(60, marks=pytest.mark.timeout(900)),  # half a minute, where nothing else runs
        pytest.param(200, marks=[pytest.mark.kills, pytest.mark.timeout(1800)]),
    ],
)
def test_nothing_that_was_shown_is_lost(
    nursery: Nursery, tmp_path: Path, times: int, record_property: Any
) -> None:
    during = kill(nursery, tmp_path / "work" / "work.muse", times)
    record_property("killed while doing", dict(during))
    print(f"{times} kills, lost 0; while doing: {dict(during)}")
    assert sum(during.values()) == times
    assert {"add", "save", "recover"} <= during.keys()  # a change is over too soon to count on
