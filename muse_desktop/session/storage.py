"""One ``.muse`` file: a ZIP of a versioned manifest, the sources as they came, results as PNG.

Nothing in it is code, and nothing of it is ever unpacked to disk.
"""

from __future__ import annotations

import datetime as dt
import json
import lzma
import struct
import zipfile
import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import IO, Any

from muse_desktop import __version__
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import Node, Snapshot
from muse_desktop.session.records import (
    DAMAGES,
    Pictures,
    from_record,
    member_name,
    stored_pictures,
    to_record,
)
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason

FORMAT = 1
ENDING = ".muse"
MANIFEST = "manifest.json"
MIGRATIONS: dict[int, Callable[[dict[str, Any]], dict[str, Any]]] = {}
"""From a manifest of the format that is the key to one of the next format."""

# Pictures are stored as they are, and re-packing by another program hardly shrinks them. What
# claims to unpack to far more than its own size is not one of our sessions.
MAX_TIMES = 8
MAX_MORE = 256 * 1024 * 1024
MAX_MEMBERS = 100_000

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


def save(session: Session, path: Path) -> None:
    """Write a session and mark it as saved.

    Raises
    ------
    SessionError
        Where it cannot be written; an older file is untouched then.
    """
    snapshot = session.snapshot()
    write(snapshot, path)
    session.mark_saved(snapshot, path)


def write(snapshot: Snapshot, path: Path) -> None:
    """Write a snapshot; may run in another thread than the session's.

    Raises
    ------
    SessionError
        Where it cannot be written; an older file is untouched then.
    """
    if not path.parent.is_dir():
        raise SessionError(f"There is no folder {path.parent}: save the session somewhere else.")
    if path.is_dir():
        raise SessionError(f"“{path.name}” is a folder: give the session another name.")
    try:
        atomic_write(path, lambda stream: _pack(snapshot, stream))
    except OSError as error:
        raise SessionError(
            f"“{path.name}” could not be saved in {path.parent} ({reason(error)}). Save it "
            "somewhere else; the session is still open and complete."
        ) from error


def load(path: Path) -> Session:
    """Open a session file; the file is only read.

    Raises
    ------
    SessionError
        Where it is missing, no session, damaged, or of a newer format.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            snapshot = _Reader(archive, path).snapshot()
    except SessionError:
        raise
    except UNREADABLE as error:
        raise SessionError(_damaged(path)) from error
    except FileNotFoundError as error:
        raise SessionError(
            f"There is no file “{path.name}” in {path.absolute().parent}."
        ) from error
    except OSError as error:
        raise SessionError(f"“{path.name}” cannot be opened ({reason(error)}).") from error
    except MemoryError as error:
        raise SessionError(f"There is not enough memory to open “{path.name}”.") from error
    return Session(snapshot, path.absolute())


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


class _Reader:
    """Reads an archive that may be anything."""

    def __init__(self, archive: zipfile.ZipFile, path: Path) -> None:
        self._archive = archive
        self._path = path
        self._members = {info.filename: info for info in archive.infolist()}

    def snapshot(self) -> Snapshot:
        self._look_before_leaping()
        manifest = self._manifest()
        pictures = Pictures(self._read)
        nodes: dict[str, Node] = {}
        try:
            for record in manifest["nodes"]:
                node = from_record(record, pictures)
                if node.id in nodes or not (node.parent is None or node.parent in nodes):
                    raise ValueError("the tree does not fit together")
                nodes[node.id] = node
            current = manifest.get("current")
            if not (current is None or current in nodes):
                raise ValueError("the current picture is missing")
        except (*DAMAGES, SessionError) as error:
            raise SessionError(_damaged(self._path, _what(error))) from error
        return Snapshot(tuple(nodes.values()), current)

    def _look_before_leaping(self) -> None:
        """Refuse what no session of ours looks like, before anything is unpacked."""
        infos = self._archive.infolist()
        for info in infos:
            parts = PurePosixPath(info.filename.replace("\\", "/"))
            if parts.is_absolute() or ".." in parts.parts or ":" in info.filename:
                raise SessionError(_damaged(self._path, "it has file names that lead outside"))
        size = self._path.stat().st_size
        total = sum(info.file_size for info in infos)
        if len(infos) > MAX_MEMBERS or total > MAX_TIMES * size + MAX_MORE:
            raise SessionError(_damaged(self._path, "it claims to hold far more than it can"))

    def _manifest(self) -> dict[str, Any]:
        try:
            manifest = json.loads(self._read(MANIFEST).decode("utf-8"))
            format_ = manifest["format"]
            if not isinstance(format_, int):
                raise TypeError("the format is no number")
        except (*DAMAGES, SessionError) as error:
            raise SessionError(_damaged(self._path, _what(error))) from error
        if format_ > FORMAT:
            raise SessionError(
                f"“{self._path.name}” was saved by a newer version of MUSE Desktop. Update the "
                "program to open it; the file was left as it is."
            )
        while format_ < FORMAT:
            if format_ not in MIGRATIONS:
                raise SessionError(_damaged(self._path, f"format {format_} never existed"))
            manifest = MIGRATIONS[format_](manifest)
            format_ += 1
        return dict(manifest)

    def _read(self, name: str) -> bytes:
        info = self._members.get(name)
        if info is None:
            raise SessionError(f"{name} is missing")
        try:
            return self._archive.read(info)
        except UNREADABLE as error:
            raise SessionError(f"{name} cannot be read") from error


def _what(error: Exception) -> str:
    """Return a detail that stands in brackets within a sentence."""
    if isinstance(error, KeyError):
        return f"{error.args[0]} is missing"
    return str(error).rstrip(".")
