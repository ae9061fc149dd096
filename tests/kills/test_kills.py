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

from muse_desktop.clients import client_file
from muse_desktop.clients.client import create
from muse_desktop.clients.client_file import ClientFile
from muse_desktop.clients.vault import Vault
from muse_desktop.pictures.files import MAX_BYTES
from muse_desktop.session import storage
from muse_desktop.session.document import Session
from muse_desktop.session.journal_folder import KINDS
from muse_desktop.session.records import stored_pictures
from muse_desktop.session.recovery import recover, recoverable
from muse_desktop.system.atomic_write import is_part
from muse_desktop.system.paths import journal_dir, locks_dir
from muse_desktop.system.store import PLAIN, Store
from tests.kills.program import PASSWORD, PSEUDONYM, TITLE, State, state_of

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="forks and kills as POSIX does")
ROOT = Path(__file__).parents[2]
WANTED = {"add", "save", "recover"}
"""What some windows are to be killed at; a change is over too soon to count on."""


class Nursery:
    """The process that forks the windows to be killed."""

    def __init__(self, file: Path, client: bool) -> None:
        self._file, self._client = file, client
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
        self._process.stdin.write(
            json.dumps([str(self._file), seed, self._client]).encode() + b"\n"
        )
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


@dataclass
class Home:
    """Where windows keep their session, and how it lies there.

    Parameters
    ----------
    file : the session's
    journals : the folder of journals
    store : how their bytes lie on the disk
    """

    file: Path
    journals: Path
    store: Store = PLAIN

    def saved(self) -> State | None:
        """Return what the file holds."""
        return state_of(storage.load(self.file, self.store)) if self.file.exists() else None


@pytest.fixture
def home(request: pytest.FixtureRequest, tmp_path: Path, muse_home: Path) -> Iterator[Home]:
    """A file, or a client's folder."""
    if request.param == "file":
        (tmp_path / "work").mkdir()
        yield Home(tmp_path / "work" / "work.muse", journal_dir())
        return
    client_file.COST, cost = 2**4, client_file.COST
    client = create(PSEUDONYM, PASSWORD)
    secret = ClientFile.read(client.folder).secret(PASSWORD, client.id)
    assert secret is not None
    home = Home(client.place_for(TITLE), client.journals, Vault(client.folder, secret))
    client.lock()  # the windows open it
    yield home
    client_file.COST = cost


@pytest.fixture
def nursery(home: Home) -> Iterator[Nursery]:
    """Windows that keep their session in one place."""
    made = Nursery(home.file, client=home.store is not PLAIN)
    yield made
    made.close()


def found_after(home: Home) -> State:
    """Return what a user gets back, and look whether nothing else is left."""
    kept: list[str] = []
    items = recoverable(home.journals, kept.append, home.store)
    assert kept == []
    assert len(items) <= 1
    if not items:
        assert list(home.journals.iterdir() if home.journals.exists() else []) == []
        return home.saved() or {}
    assert items[0].unread == 0
    session, journal = recover(items[0], home.journals)
    folder = journal.folder
    journal.leave()
    assert list(home.journals.iterdir()) == [folder]
    assert pictures_in(folder, home.store) == pictures_of(session)
    return state_of(session)


def pictures_in(folder: Path | None, store: Store) -> set[str]:
    assert folder is not None
    files = [
        path for kind in KINDS if (folder / kind).is_dir() for path in (folder / kind).iterdir()
    ]
    return {sha256(store.read(path, MAX_BYTES)).hexdigest() for path in files}


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


def kill(nursery: Nursery, home: Home, times: int) -> Counter[str]:
    """Kill so many windows, each of which goes on with what the last one left; and some more, until
    each of :data:`WANTED` has been hit, which is a matter of how quick the machine is."""
    found: State = {}
    saved: State | None = None
    during: Counter[str] = Counter()
    for seed in range(5 * times):
        if seed >= times and during.keys() >= WANTED:
            break
        life = kill_one(nursery, found, seed)
        assert life.unforeseen == []
        found = found_after(home)
        assert life.allows(found), (seed, life.doing, life.shown[-1], found)
        now = home.saved()
        assert now == saved or now in life.shown, seed
        saved = now
        assert len(list(locks_dir().iterdir() if locks_dir().exists() else [])) <= 1
        during[life.doing] += 1
    storage.save(Session(), home.file.with_name("another.muse"), home.store)
    assert not [path for path in home.file.parent.iterdir() if is_part(path.name)]
    return during


@pytest.mark.parametrize(
    ("home", "times"),
    [
        # Half a minute, where nothing else runs.
        pytest.param("file", 60, marks=pytest.mark.timeout(900)),
        pytest.param("client", 30, marks=pytest.mark.timeout(900)),
        pytest.param("file", 200, marks=[pytest.mark.kills, pytest.mark.timeout(1800)]),
        pytest.param("client", 200, marks=[pytest.mark.kills, pytest.mark.timeout(1800)]),
    ],
    indirect=["home"],
)
def test_nothing_that_was_shown_is_lost(
    nursery: Nursery, home: Home, times: int, record_property: Any
) -> None:
    during = kill(nursery, home, times)
    record_property("killed while doing", dict(during))
    print(f"{sum(during.values())} kills, lost 0; while doing: {dict(during)}")
    assert during.keys() >= WANTED
