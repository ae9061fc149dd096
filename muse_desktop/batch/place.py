"""The output folder: what is in it is whole and known, and one batch at a time works in it.

A result's entry is in the journal, with the digest of its file, before the file has its name: so
whatever is in the folder under a result's name and is not in the journal is somebody else's, and is
never replaced. A kill between the two leaves an entry without a file, which is made again.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
from functools import cache
from pathlib import Path
from typing import IO

from muse_desktop.batch.entry import Entry
from muse_desktop.batch.job import BatchError, Fault, FaultsError, Job, Plan
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.session.lock import FileLock
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write, beside, sweep, sync_folder
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import read_ordinary

OWN = ".muse-batch"
"""The folder in the output folder for what is the batch's own."""
_MOST = 2 * 2**30
"""Bytes of a journal: a million entries."""
_KEPT_ASIDE = "{stem}.changed-{number}{suffix}"


class Place:
    """An output folder, locked.

    Attributes
    ----------
    entries : the last entry of each result, by its name
    notes : what is worth knowing, as sentences
    """

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.entries: dict[str, Entry] = {}
        self.notes: list[str] = []
        self._digests: dict[str, set[str]] = {}
        self._lock = FileLock(folder / OWN / "lock")
        self._journal: IO[bytes] | None = None

    def open(self) -> Place:
        """Make the folder, lock it and read what is known; return self.

        Raises
        ------
        BatchError
            Where that cannot be, or another batch works in it.
        """
        self._check_folder()
        try:
            self._lock.path.parent.mkdir(parents=True, exist_ok=True)
            if not self._lock.acquire():
                raise BatchError(
                    f"Another batch is writing into {self.folder}: wait for it, or give another "
                    "folder for the results."
                )
            self._read()
            self._journal = open(self._path, "ab")  # noqa: SIM115 - until close()
            if self._path.stat().st_size and not _ends_line(self._path):
                self._journal.write(b"\n")  # a kill cut the last line
            sweep(self.folder)
        except (OSError, ValueError) as error:
            self.close()
            raise _unwritable(self.folder, error) from error
        return self

    def close(self) -> None:
        """Let go of the folder."""
        if self._journal is not None:
            self._journal.close()
            self._journal = None
        self._lock.release()

    def __enter__(self) -> Place:
        return self.open()

    def __exit__(self, *_: object) -> None:
        self.close()

    def look(self, plan: Plan) -> None:
        """Raise where :meth:`open` or :meth:`check` would, as far as that can be known, and make
        nothing; what is there is known then."""
        self._check_folder()
        try:
            self._read()
        except (OSError, ValueError) as error:
            raise _unwritable(self.folder, error) from error
        self.check(plan)

    def check(self, plan: Plan) -> None:
        """Raise :class:`FaultsError` where a result would replace what is not this batch's, or
        cannot be where it is to go."""
        within, same = cache(_problem_within), cache(_is_same)
        faults = []
        for job in plan.jobs:
            path = self.folder / job.file
            if job.line == 0 and job.source and same(path.parent, job.source.path.parent):
                raise BatchError(
                    f"{path.parent} is the folder of the pictures: results in it would be pictures "
                    "themselves the next time. Give another folder for the results."
                )
            problem = _problem_of(path) or within(path.parent)
            if not problem and os.path.lexists(path) and not self._is_ours(job.file, path):
                problem = (
                    f"{path} exists already, and no batch made it here: move it away, or give "
                    "another folder for the results."
                )
            if problem:
                faults.append(Fault(job.line, job.where, problem))
        if faults:
            raise FaultsError(faults)

    def is_done(self, job: Job) -> bool:
        """Whether a job's result is there and whole."""
        entry = self.entries.get(job.file)
        if entry is None or entry.key != job.key or entry.status != "made":
            return False
        path = self.folder / job.file
        try:
            state = path.stat()
            if state.st_size == entry.bytes and state.st_mtime_ns == entry.changed_ns:
                return True
            return state.st_size == entry.bytes and sha256(path) == entry.sha256
        except OSError:
            return False

    def keep(self, entry: Entry, data: bytes) -> Entry:
        """Write a result beside its place, its entry into the journal, and only then give the file
        its name; return the entry as it was written.

        Raises
        ------
        OSError
            Where the disk refuses.
        """
        path = self.folder / entry.file
        path.parent.mkdir(parents=True, exist_ok=True)
        self._put_aside(entry.file, path)
        digest = hashlib.sha256(data).hexdigest()
        written = [entry]

        def write(stream: IO[bytes]) -> None:
            stream.write(data)
            stream.flush()
            changed = os.fstat(stream.fileno()).st_mtime_ns
            values = entry.to_json()
            values.update(sha256=digest, bytes=len(data), changed_ns=changed)
            written[0] = Entry.from_json(values)
            os.fsync(stream.fileno())
            self.note(written[0])

        atomic_write(path, write)
        return written[0]

    def note(self, entry: Entry) -> None:
        """Write an entry into the journal, durably; raises OSError."""
        assert self._journal is not None
        line = strict_json.dumps(entry.to_json()).encode("ascii") + b"\n"
        self._journal.write(line)
        self._journal.flush()
        os.fsync(self._journal.fileno())
        self._take(entry)

    def _check_folder(self) -> None:
        if problem := _problem_within(self.folder):
            raise BatchError(problem)

    @property
    def _path(self) -> Path:
        return self.folder / OWN / "journal.jsonl"

    def _take(self, entry: Entry) -> None:
        self.entries[entry.file] = entry
        if entry.sha256:
            self._digests.setdefault(entry.file, set()).add(entry.sha256)

    def _read(self) -> None:
        try:
            data = read_ordinary(self._path, _MOST)
        except FileNotFoundError:
            return
        for line in data.split(b"\n"):
            # What a kill or a disk left of a line is as if it had not been: the job is done again.
            with contextlib.suppress(ValueError):
                if line.strip():
                    self._take(Entry.from_json(strict_json.loads(line)))

    def _is_ours(self, file: str, path: Path) -> bool:
        """Whether a file that is in a result's place came from here, changed since or not."""
        return file in self._digests and path.is_file() and not path.is_symlink()

    def _put_aside(self, file: str, path: Path) -> None:
        """Keep what somebody made of a result, under another name beside it."""
        if not os.path.lexists(path):
            return
        if path.is_file() and sha256(path) in self._digests.get(file, ()):
            return
        number = 1
        while True:
            name = _KEPT_ASIDE.format(stem=path.stem, number=number, suffix=path.suffix)
            other = path.with_name(name)
            if not os.path.lexists(other):
                break
            number += 1
        os.rename(path, other)
        sync_folder(path.parent)
        self.notes.append(
            f"{file} was changed since it was made: it is kept as {name}, and was made anew."
        )


def _problem_of(path: Path) -> str:
    """Return why no file can have a name, nor that under which it is written, or nothing."""
    for name in (path, beside(path)):
        try:
            os.lstat(name)
        except FileNotFoundError:
            continue
        except OSError as error:
            return (
                f"{path} cannot be written ({reason(error)}): give another name, or another folder "
                "for the results."
            )
    return ""


def _problem_within(folder: Path) -> str:
    """Return why nothing can be made in a folder, which need not be there yet, or nothing."""
    there = folder
    while not os.path.lexists(there) and there != there.parent:
        there = there.parent
    if not there.is_dir():
        return f"{there} is no folder: give another one for the results."
    if not os.access(there, os.W_OK | os.X_OK):
        return f"Nothing can be written in {there}: give another folder for the results."
    return ""


def _is_same(one: Path, other: Path) -> bool:
    try:
        return os.path.samefile(one, other)
    except OSError:
        return False  # one is not there


def _unwritable(folder: Path, error: Exception) -> BatchError:
    return BatchError(f"Nothing can be written in {folder} ({reason(error)}).")


def _ends_line(path: Path) -> bool:
    with open(path, "rb") as stream:
        stream.seek(-1, os.SEEK_END)
        return stream.read(1) == b"\n"
