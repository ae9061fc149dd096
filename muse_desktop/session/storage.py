"""One ``.muse`` file: a ZIP of a versioned manifest, the sources as they came, results as PNG.

Nothing in it is code, and nothing of it is ever unpacked to disk.
"""

from __future__ import annotations

import datetime as dt
import lzma
import os
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO, Annotated, Any

import psutil
from msgspec import Meta, Struct

from muse_desktop import __version__
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import Node, Snapshot
from muse_desktop.session.records import (
    Id,
    Pictures,
    from_record,
    member_name,
    stored_pictures,
    to_record,
)
from muse_desktop.session.stamp import Stamp
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import NotOrdinaryError, open_ordinary
from muse_desktop.system.validation import validated

FORMAT = 1
ENDING = ".muse"
MANIFEST = "manifest.json"
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From a manifest of the format that is the key to one of the next format."""

# Pictures are stored as they are, and re-packing by another program hardly shrinks them. What
# claims to unpack to far more than its own size is not one of our sessions.
MAX_TIMES = 8
MAX_MORE = 32 * 1024 * 1024
MAX_BESIDE = 64 * 1024 * 1024
MAX_MEMBERS = 100_000
MAX_DIRECTORY = 32 * 1024 * 1024
"""Bytes of the list of the members, which zipfile reads whole before it tells how many they are."""
MAX_NODES = 10_000
# A photograph takes ten pixels a byte, masks and plain areas hundreds. One large plain picture is
# let in whatever the file's size; a hundred of them are a trap.
MAX_PIXELS = 100_000_000
PIXELS_PER_BYTE = 64

UNREADABLE = (
    zipfile.BadZipFile,
    zlib.error,
    lzma.LZMAError,
    EOFError,
    NotImplementedError,
    OverflowError,
    RuntimeError,
    ValueError,
    struct.error,
)
"""What zipfile raises at a damaged archive. Of an encrypted member RuntimeError; of an exotic
compression or version NotImplementedError; of a name or a place that cannot be ValueError."""


class ChangedError(SessionError):
    """The file is not as it is known to be: saving would lose what somebody else wrote."""


def save(session: Session, path: Path) -> None:
    """Write a session and mark it as saved.

    Raises
    ------
    ChangedError
        Where it is the session's own file and somebody else has written it since.
    SessionError
        Where it cannot be written; an older file is untouched then.
    """
    snapshot = session.snapshot()
    own = session.path is not None and is_same(session.path, path)
    stamp = write(snapshot, path, session.stamp, replace=not own)
    session.mark_saved(snapshot, path, stamp)


def write(
    snapshot: Snapshot, path: Path, known: Stamp | None = None, *, replace: bool = False
) -> Stamp:
    """Write a snapshot; may run in another thread than the session's.

    Parameters
    ----------
    snapshot : what to write
    path : the file
    known : what a file that is there already is known to hold
    replace : write over whatever is there

    Returns
    -------
    Stamp
        What the file holds now.

    Raises
    ------
    ChangedError
        Where the file there holds something else than is known.
    SessionError
        Where it cannot be written; an older file is untouched then.
    """
    if not path.parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}: save the session somewhere else.")
    if path.is_dir():
        raise SessionError(f"“{path.name}” is a folder: give the session another name.")
    if path.exists() and not path.is_file():
        raise SessionError(f"“{path.name}” is no ordinary file: give the session another name.")
    stamps: list[Stamp] = []

    def fill(stream: IO[bytes]) -> None:
        _pack(snapshot, stream)
        stamps.append(Stamp.of(stream))
        # As late as can be; between this and the next step somebody else would have to be quick.
        if not replace:
            _check_known(path, known)

    try:
        atomic_write(path, fill)
    except OSError as error:
        raise SessionError(
            f"“{path.name}” could not be saved in {path.parent} ({reason(error)}). Save it "
            "somewhere else; the session is still open and complete."
        ) from error
    return stamps[0]


def place(path: Path) -> str:
    """Return what is the same for all paths that lead to one file, be it there or not."""
    return os.path.normcase(os.path.realpath(path))


def is_same(first: Path, second: Path) -> bool:
    """Whether two paths lead to one file."""
    return place(first) == place(second)


def load(path: Path) -> Session:
    """Open a session file; the file is only read.

    Raises
    ------
    SessionError
        Where it is missing, no ordinary file, no session, damaged, or of a newer format.
    """
    try:
        with open_ordinary(path) as stream:
            size = os.fstat(stream.fileno()).st_size
            if _directory_size(stream, size) > MAX_DIRECTORY:
                raise SessionError(_damaged(path, "it claims to hold far more than it can"))
            with zipfile.ZipFile(stream) as archive:
                snapshot = _Reader(archive, path, size).snapshot()
            stamp = Stamp.of(stream)
    except SessionError:
        raise
    except UNREADABLE as error:
        raise SessionError(_damaged(path)) from error
    except FileNotFoundError as error:
        raise SessionError(
            f"There is no file “{path.name}” in {path.absolute().parent}."
        ) from error
    except NotOrdinaryError as error:
        raise SessionError(f"“{path.name}” is {reason(error)}: choose a session file.") from error
    except OSError as error:
        raise SessionError(f"“{path.name}” cannot be opened ({reason(error)}).") from error
    except MemoryError as error:
        raise SessionError(f"There is not enough memory to open “{path.name}”.") from error
    return Session(snapshot, path.absolute(), stamp)


def _directory_size(stream: IO[bytes], size: int) -> int:
    """Return how long an archive says that the list of its members is; 0 where it says nothing."""
    stream.seek(max(0, size - 65_557))  # the end's record and its longest comment
    tail = stream.read(65_557)
    end = tail.rfind(b"PK\5\6")
    if end < 0:
        return 0
    (length,) = struct.unpack_from("<L", tail, end + 12)
    large = end - 76  # the record of archives over 4 GB stands right before, behind it its locator
    if tail[large + 56 : large + 60] == b"PK\6\7" and large >= 0:
        (length,) = struct.unpack_from("<Q", tail, large + 40)
    return int(length)


def _check_known(path: Path, known: Stamp | None) -> None:
    try:
        if known is not None and known.fits(path):
            return
        if known is None and not path.exists():
            return
    except FileNotFoundError:
        return  # removed or moved: there is nothing to lose
    raise ChangedError(
        f"“{path.name}” was changed by another window or program, so it was not saved over."
    )


def _damaged(path: Path, what: str = "") -> str:
    detail = f" ({what})" if what else ""
    return (
        f"“{path.name}” is no session of MUSE Desktop, or it is damaged{detail}. "
        "The file was left as it is."
    )


def _pack(snapshot: Snapshot, stream: IO[bytes]) -> None:
    names: dict[str, str] = {}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for node in snapshot.nodes:
            for stored in stored_pictures(node):
                if stored.content not in names:
                    names[stored.content] = member_name(stored, node.name)
                    archive.writestr(_entry(names[stored.content]), stored.data)
        manifest = {
            "format": FORMAT,
            "program": f"MUSE Desktop {__version__}",
            "saved": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
            "current": snapshot.current,
            "nodes": [to_record(node, names) for node in snapshot.nodes],
        }
        text = strict_json.dumps(manifest, indent=1)
        archive.writestr(_entry(MANIFEST), text.encode(), zipfile.ZIP_DEFLATED)


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without the time, which would say more than the manifest does."""
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o644 << 16
    return info


class _Manifest(Struct):
    """What the reader needs of a manifest."""

    nodes: Annotated[list[Any], Meta(max_length=MAX_NODES)]
    current: Id | None = None


class _Reader:
    """Reads an archive that may be anything.

    Parameters
    ----------
    archive : the open file
    path : where it is
    size : its bytes
    """

    def __init__(self, archive: zipfile.ZipFile, path: Path, size: int) -> None:
        self._archive = archive
        self._path = path
        self._size = size
        self._members = {info.filename: info for info in archive.infolist()}

    def snapshot(self) -> Snapshot:
        self._look_before_leaping()
        try:
            return self._snapshot(validated(self._manifest(), _Manifest))
        except _NewerError:
            raise SessionError(
                f"“{self._path.name}” was saved by a newer version of MUSE Desktop. Update the "
                "program to open it; the file was left as it is."
            ) from None
        except (ValueError, SessionError) as error:
            raise SessionError(_damaged(self._path, str(error).rstrip("."))) from error

    def _snapshot(self, manifest: _Manifest) -> Snapshot:
        pictures = Pictures(self._read)
        nodes: dict[str, Node] = {}
        for place, record in enumerate(manifest.nodes, 1):
            try:
                node = from_record(record, pictures)
            except (ValueError, SessionError) as error:
                raise ValueError(f"picture {place}: {error}") from error
            if node.id in nodes or not (node.parent is None or node.parent in nodes):
                raise ValueError("the tree does not fit together")
            nodes[node.id] = node
        if not (manifest.current is None or manifest.current in nodes):
            raise ValueError("the current picture is missing")
        if pictures.pixels > MAX_PIXELS + PIXELS_PER_BYTE * self._size:
            raise ValueError("its pictures are far larger than a file of its size can hold")
        return Snapshot(tuple(nodes.values()), manifest.current)

    def _look_before_leaping(self) -> None:
        """Refuse what no session of ours looks like, before anything is unpacked."""
        infos = self._archive.infolist()
        for info in infos:
            parts = PurePosixPath(info.filename.replace("\\", "/"))
            if parts.is_absolute() or ".." in parts.parts or ":" in info.filename:
                raise SessionError(_damaged(self._path, "it has file names that lead outside"))
        total = sum(info.file_size for info in infos)
        if len(infos) > MAX_MEMBERS or total > MAX_TIMES * self._size + MAX_MORE:
            raise SessionError(_damaged(self._path, "it claims to hold far more than it can"))
        if self._size > sum(info.compress_size for info in infos) + MAX_BESIDE:
            raise SessionError(_damaged(self._path, "it is far larger than what it holds"))
        if total > psutil.virtual_memory().available:
            raise SessionError(
                f"There is not enough memory to open “{self._path.name}”, which takes "
                f"{total / 1e9:.1f} GB."
            )

    def _manifest(self) -> dict[str, Any]:
        manifest = validated(strict_json.loads(self._read(MANIFEST)), dict[str, Any])
        format_ = validated(manifest.get("format"), int)
        if format_ > FORMAT:
            raise _NewerError
        while format_ < FORMAT:
            if format_ not in MIGRATIONS:
                raise ValueError(f"format {format_} never existed")
            manifest = MIGRATIONS[format_](manifest)
            format_ += 1
        return manifest

    def _read(self, name: str) -> bytes:
        info = self._members.get(name)
        if info is None:
            raise ValueError(f"{name} is missing")
        try:
            return self._archive.read(info)
        except UNREADABLE as error:
            raise ValueError(f"{name} cannot be read") from error


class _NewerError(Exception):
    """The manifest is of a later format."""
