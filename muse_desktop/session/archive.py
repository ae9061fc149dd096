"""A session as an archive: a ZIP of a versioned manifest, the sources as they came, results as PNG.

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
from typing import IO, Annotated, Any, TypeVar

import msgspec
import psutil
from msgspec import Meta, Raw, Struct

from muse_desktop import __version__
from muse_desktop.session.archive_members import stored
from muse_desktop.session.errors import SessionError
from muse_desktop.session.marks import Marks
from muse_desktop.session.node import Node, Snapshot
from muse_desktop.session.records import (
    Id,
    NodeRecord,
    Pictures,
    Seed,
    from_record,
    from_text,
    member_name,
    stored_pictures,
    to_record,
)
from muse_desktop.system import strict_json
from muse_desktop.system.spool import Part, Spool
from muse_desktop.system.uncollected import uncollected
from muse_desktop.system.validation import validated

T = TypeVar("T")
FORMAT = 1
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
MAX_MARKS = 2_500 * MAX_NODES
"""Of JSON, of all results; each is parsed by itself, in the bounds of what is parsed at once."""
# No PNG has more than 1,032 bytes a byte, and what we write has a byte a pixel at least; only
# pictures packed twice, or many plain ones of one bit a pixel, claim more.
MAX_PIXELS = 400_000_000
PIXELS_PER_BYTE = 1100

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


def pack(snapshot: Snapshot, stream: IO[bytes]) -> None:
    """Write a snapshot into a stream that can be written and sought."""
    names: dict[str, str] = {}
    with zipfile.ZipFile(stream, "w", zipfile.ZIP_STORED) as archive:
        for node in snapshot.nodes:
            for kept in stored_pictures(node):
                if kept.content not in names:
                    names[kept.content] = member_name(kept, node.name)
                    archive.writestr(_entry(names[kept.content]), kept.data)
        manifest = {
            "format": FORMAT,
            "program": f"MUSE Desktop {__version__}",
            "saved": dt.datetime.now(dt.timezone.utc).isoformat(timespec="seconds"),
            "current": snapshot.current,
            **({} if snapshot.kept_seed is None else {"kept_seed": snapshot.kept_seed}),
            "nodes": [to_record(node, names) for node in snapshot.nodes],
        }
        archive.writestr(_entry(MANIFEST), _in_lines(manifest).encode(), zipfile.ZIP_DEFLATED)


def _in_lines(manifest: dict[str, Any]) -> str:
    """Return a manifest's JSON, a picture a line for who reads it: indented throughout it would be
    twice as long, and a session of thousands is opened that much slower."""
    nodes = ",\n  ".join(strict_json.dumps(node) for node in manifest["nodes"])
    values = {key: strict_json.dumps(value) for key, value in manifest.items() if key != "nodes"}
    values["nodes"] = f"[\n  {nodes}\n ]" if nodes else "[]"
    return "{\n " + ",\n ".join(f'"{key}": {value}' for key, value in values.items()) + "\n}\n"


def _entry(name: str) -> zipfile.ZipInfo:
    """Return an entry without the time, which would say more than the manifest does."""
    info = zipfile.ZipInfo(name)
    info.external_attr = 0o644 << 16
    return info


def look(stream: IO[bytes], name: str) -> None:
    """Refuse what no session of ours looks like, before anything of it is unpacked or copied.

    The parameters, and what is raised, are those of :func:`unpack`.
    """
    _read(stream, name, _Reader.look_before_leaping)


def unpack(stream: IO[bytes], name: str, spool: Spool | None = None) -> Snapshot:
    """Read a session, whatever the stream may hold.

    Parameters
    ----------
    stream : an open file
    name : what it is called, for sentences
    spool : that file's copy, where the stream is one: pictures stay in it, once they are checked

    Raises
    ------
    SessionError
        Where it is no session, damaged, of a newer format, or more than there is memory for.
    """
    return _read(stream, name, lambda reader: reader.snapshot(spool))


def unpack_marks(stream: IO[bytes], name: str) -> list[tuple[str, Marks]]:
    """Return what a person said of each picture of a session, with its title; no picture is read.

    The parameters, and what is raised, are those of :func:`unpack`.
    """
    return _read(stream, name, _Reader.marks)


def _read(stream: IO[bytes], name: str, want: Callable[[_Reader], T]) -> T:
    size = stream.seek(0, os.SEEK_END)
    try:
        if _directory_size(stream, size) > MAX_DIRECTORY:
            raise _DamageError("it claims to hold far more than it can")
        with zipfile.ZipFile(stream) as archive, uncollected():
            return want(_Reader(archive, name, size))
    except SessionError:
        raise
    except _NewerError:
        raise SessionError(
            f"“{name}” was saved by a newer version of MUSE Desktop. Update the program to open "
            "it; the file was left as it is."
        ) from None
    except _DamageError as error:
        raise SessionError(_damaged(name, str(error).rstrip("."))) from error
    except UNREADABLE as error:
        raise SessionError(_damaged(name)) from error


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


def _damaged(name: str, what: str = "") -> str:
    detail = f" ({what})" if what else ""
    return (
        f"“{name}” is no session of MUSE Desktop, or it is damaged{detail}. "
        "The file was left as it is."
    )


class _Manifest(Struct):
    """What the reader needs of a manifest."""

    nodes: Annotated[list[Any], Meta(max_length=MAX_NODES)]
    current: Id | None = None
    kept_seed: Seed | None = None


class _Today(_Manifest, kw_only=True):
    """The same as it stands in a file of today's format, whose nodes are not parsed yet."""

    format: int
    nodes: Annotated[list[Raw], Meta(max_length=MAX_NODES)]


class _Reader:
    """Reads an archive that may be anything.

    Parameters
    ----------
    archive : the open file
    name : what it is called
    size : its bytes
    """

    def __init__(self, archive: zipfile.ZipFile, name: str, size: int) -> None:
        self._archive = archive
        self._name = name
        self._size = size
        self._members = {info.filename: info for info in archive.infolist()}

    def snapshot(self, spool: Spool | None) -> Snapshot:
        """Return what it holds, or raise why not."""
        self.look_before_leaping()
        try:
            return self._snapshot(self._manifest(), spool)
        except (ValueError, SessionError) as error:
            raise _DamageError(str(error)) from error

    def marks(self) -> list[tuple[str, Marks]]:
        """Return the titles of its pictures and what is said of them, or raise why not."""
        self.look_before_leaping()
        try:
            records = [validated(_plain(record), NodeRecord) for record in self._manifest().nodes]
        except (ValueError, SessionError) as error:
            raise _DamageError(str(error)) from error
        return [(record.title, record.marks) for record in records]

    def _snapshot(self, manifest: _Manifest, spool: Spool | None) -> Snapshot:
        pictures = Pictures(lambda name: self._picture(name, spool))
        nodes: dict[str, Node] = {}
        for place, record in enumerate(manifest.nodes, 1):
            try:
                node = _node(record, pictures)
            except (ValueError, SessionError) as error:
                raise ValueError(f"picture {place}: {error}") from error
            if node.id in nodes or not (node.parent is None or node.parent in nodes):
                raise ValueError("the tree does not fit together")
            nodes[node.id] = node
        if not (manifest.current is None or manifest.current in nodes):
            raise ValueError("the current picture is missing")
        if pictures.pixels > MAX_PIXELS + PIXELS_PER_BYTE * self._size:
            raise ValueError("its pictures are far larger than a file of its size can hold")
        return Snapshot(tuple(nodes.values()), manifest.current, manifest.kept_seed)

    def look_before_leaping(self) -> None:
        """Refuse what no session of ours looks like, before anything is unpacked."""
        infos = self._archive.infolist()
        for info in infos:
            parts = info.filename.replace("\\", "/").split("/")
            if not parts[0] or ".." in parts or ":" in info.filename:
                raise _DamageError("it has file names that lead outside")
        total = sum(info.file_size for info in infos)
        if len(infos) > MAX_MEMBERS or total > MAX_TIMES * self._size + MAX_MORE:
            raise _DamageError("it claims to hold far more than it can")
        if self._size > sum(info.compress_size for info in infos) + MAX_BESIDE:
            raise _DamageError("it is far larger than what it holds")
        if total > psutil.virtual_memory().available:
            raise SessionError(
                f"There is not enough memory to open “{self._name}”, which takes "
                f"{total / 1e9:.1f} GB."
            )

    def _manifest(self) -> _Manifest:
        """Return the manifest; its nodes are parsed one by one where it is of today's format, as
        all of a long session at once would take far more memory than the session."""
        text = self._read(MANIFEST)
        strict_json.check(text, MAX_MARKS)
        try:
            found = msgspec.json.decode(text, type=_Today)
        except (msgspec.DecodeError, UnicodeError):
            return validated(self._migrated(text), _Manifest)
        return found if found.format == FORMAT else validated(self._migrated(text), _Manifest)

    def _migrated(self, text: bytes) -> dict[str, Any]:
        manifest = validated(strict_json.loads(text), dict[str, Any])
        format_ = validated(manifest.get("format"), int)
        if format_ > FORMAT:
            raise _NewerError
        while format_ < FORMAT:
            if format_ not in MIGRATIONS:
                raise ValueError(f"format {format_} never existed")
            manifest = MIGRATIONS[format_](manifest)
            format_ += 1
        return manifest

    def _picture(self, name: str, spool: Spool | None) -> bytes | Part:
        """Return a member, or where it lies in a spool as it is; read and checked either way."""
        place, data = self._found(name)
        return data if spool is None or place is None else spool.part(place, data)

    def _read(self, name: str) -> bytes:
        return self._found(name)[1]

    def _found(self, name: str) -> tuple[int | None, bytes]:
        """Return a member, and where it begins if it lies in the archive as it is."""
        info = self._members.get(name)
        if info is None:
            raise ValueError(f"{name} is missing")
        try:
            found = stored(self._archive.fp, info)
            return (None, self._archive.read(info)) if found is None else found
        except UNREADABLE as error:
            raise ValueError(f"{name} cannot be read") from error


def _node(record: Any, pictures: Pictures) -> Node:
    """Return a node of its record, whether that is parsed yet or not."""
    if isinstance(record, Raw) and len(bytes(record)) <= strict_json.MAX_MARKS:
        return from_text(bytes(record), pictures)
    return from_record(_plain(record), pictures)


def _plain(record: Any) -> Any:
    """Return a node's record as plain values, whether it is parsed yet or not."""
    return _parsed(bytes(record)) if isinstance(record, Raw) else record


def _parsed(record: bytes) -> Any:
    """Return a part of a manifest whose nesting is known, and which has a mark a byte at most."""
    short = len(record) <= strict_json.MAX_MARKS
    return strict_json.parse(record) if short else strict_json.loads(record)


class _NewerError(Exception):
    """The manifest is of a later format."""


class _DamageError(Exception):
    """What is damaged, as a phrase that stands in brackets within a sentence."""
