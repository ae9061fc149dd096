"""What a session holds, as it stands in the folder of its journal: lines, pictures beside them."""

from __future__ import annotations

import contextlib
import logging
import os
from collections.abc import Sequence
from pathlib import Path
from typing import IO, Any

from muse_desktop.session.document import Session
from muse_desktop.session.journal_folder import JournalFolder
from muse_desktop.session.journal_lines import encode, head, look, ordered, saved
from muse_desktop.session.node import Node
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.records import member_name, stored_pictures, to_record
from muse_desktop.system.store import Store

log = logging.getLogger(__name__)


class JournalWriter:
    """Writes one session's journal; every method raises OSError where the disk refuses.

    Parameters
    ----------
    session : the session
    root : the folder of all journals
    store : how its bytes and names get to the disk

    Attributes
    ----------
    saving : which file is being written, by the digest of the state that it is about to hold
    """

    def __init__(self, session: Session, root: Path, store: Store) -> None:
        self.saving: dict[str, Path] = {}
        self._session, self._root, self._store = session, root, store
        self._held: JournalFolder | None = None
        self._unread: tuple[bytes, ...] = ()
        self._stream: IO[bytes] | None = None
        self._names: dict[str, str] = {}
        self._ids: set[str] = set()
        self._encoded: dict[str, tuple[Node, bytes]] = {}

    @property
    def folder(self) -> Path | None:
        """Where it writes; None as long as nothing was written."""
        return None if self._held is None else self._held.path

    @property
    def is_open(self) -> bool:
        """Whether lines can be appended; else all is to be written anew."""
        return self._stream is not None

    @property
    def has_unread(self) -> bool:
        """Whether lines stay there that recovery could not read."""
        return bool(self._unread)

    @property
    def has_unneeded(self) -> bool:
        """Whether a picture lies there that nothing needs any more."""
        return bool(self._names.keys() - self._needed())

    def has(self, node_id: str) -> bool:
        """Whether a node's line is written."""
        return node_id in self._ids

    def as_written(self, node_id: str) -> Node | None:
        """Return the node of the line that was written last; None where there is none."""
        return self._encoded.get(node_id, (None, b""))[0]

    def is_whole(self) -> bool:
        """Look whether what it has written is there, and the same."""
        assert self._held is not None
        assert self._stream is not None
        try:
            here = os.path.samestat(os.fstat(self._stream.fileno()), self._held.lines.stat())
            needed = self._needed() & self._names.keys()
            return here and self._held.has_all(self._names[content] for content in needed)
        except OSError:
            return False

    def adopt(self, held: JournalFolder, unread: Sequence[bytes]) -> None:
        """Go on in a folder, beside lines of it that could not be read."""
        self._held, self._unread = held, tuple(unread)

    # -- writing -----------------------------------------------------------------------------

    def rewrite(self) -> None:
        """Write the whole session anew."""
        if self._held is None or not self._held.is_ours():
            held = JournalFolder.make(self._root, self._store)
            if self._held is not None:
                self._held.release()
            self._held = held
        held = self._held
        self.close()
        if not held.lines.exists():
            # Without any line, pictures are all that is known of a session, and are kept for ever.
            held.write_lines([encode(head(self._session, empty=True))])
        nodes = self._session.nodes
        for node in nodes:
            self._write_pictures(node)
        self._write_order_pictures()
        known = [self._node_line(node) for node in nodes]
        if self._session.path is not None and not self._session.modified:
            known.append(encode(saved(self._session)))
        # Pictures that still lie there when all were deleted are not to be kept either.
        nothing = not (nodes or self._session.orders or self._unread)
        first = encode(head(self._session, empty=nothing))
        lines = [first, *known, *self._unread, encode(self._last_line())]
        held.write_lines(lines)
        self._stream = open(held.lines, "ab")  # noqa: SIM115 - held until close()
        self._ids = {node.id for node in nodes}
        self._remove_unneeded(nodes)

    def append_node(self, node: Node) -> None:
        """Write a node that came behind all others."""
        self._write_pictures(node)
        self.append(self._node_line(node))
        self._ids.add(node.id)

    def append_orders(self) -> None:
        """Write what waits to be made."""
        self._write_order_pictures()
        self.append(encode(ordered(self._session, self.saving, self._names)))

    def append(self, line: bytes, *, durable: bool = True) -> None:
        """Write a line behind the others, where it survives a power cut at once if durable."""
        assert self._held is not None
        assert self._stream is not None
        self._held.append(self._stream, line)
        self._stream.flush()
        if durable:
            os.fsync(self._stream.fileno())

    def close(self) -> None:
        """Write no more; the next time everything is written anew."""
        stream, self._stream = self._stream, None
        self._ids = set()
        if stream is not None:
            with contextlib.suppress(OSError):
                stream.close()

    def _last_line(self) -> dict[str, Any]:
        if self._session.orders:
            return ordered(self._session, self.saving, self._names)
        return look(self._session, self.saving)

    def _node_line(self, node: Node) -> bytes:
        """Return a node's line; rewriting a long session encodes only what changed."""
        known, line = self._encoded.get(node.id, (None, b""))
        if known is not node:
            line = encode({"op": "node", "node": to_record(node, self._names)})
            self._encoded[node.id] = node, line
        return line

    def _write_pictures(self, node: Node) -> None:
        for stored in stored_pictures(node):
            self._write_picture(stored, node.name)

    def _write_order_pictures(self) -> None:
        for order in self._session.orders:
            for stored in order.pictures:
                self._write_picture(stored, order.title)

    def _write_picture(self, stored: StoredPicture, original_name: str) -> None:
        assert self._held is not None
        name = self._names.setdefault(stored.content, member_name(stored, original_name))
        self._held.write_picture(name, stored.data)

    def _remove_unneeded(self, nodes: tuple[Node, ...]) -> None:
        assert self._held is not None
        gone = {self._names.pop(content) for content in set(self._names) - self._needed()}
        if self._unread:  # what nobody knows may be of a line that is not read
            self._held.remove_pictures(gone)
        else:  # it was left by a kill between two steps
            self._held.keep_pictures(self._names.values())
        ids = {node.id for node in nodes}
        self._encoded = {key: value for key, value in self._encoded.items() if key in ids}

    def _needed(self) -> set[str]:
        session = self._session
        kept = [stored for node in session.nodes for stored in stored_pictures(node)]
        kept += [stored for order in session.orders for stored in order.pictures]
        return {stored.content for stored in kept}

    # -- ending ------------------------------------------------------------------------------

    def remove(self) -> None:
        """Remove what it wrote, but for what recovery could not read."""
        held = self._let_go()
        if held is not None and self._unread:
            self._leave_unread(held)
        elif held is not None:
            held.remove()

    def release(self) -> None:
        """Leave what it wrote, for somebody else to take over."""
        held = self._let_go()
        if held is not None:
            held.release()

    def _let_go(self) -> JournalFolder | None:
        self.close()
        held, self._held = self._held, None
        return held

    def _leave_unread(self, held: JournalFolder) -> None:
        """Leave what recovery could not read, and the pictures that it speaks of."""
        # What the window held is over, also where that was an empty session.
        lines = [encode({**head(self._session), "emptied": False}), *self._unread]
        known = set(self._names.values())
        unwanted = {name for name in known if not any(name.encode() in raw for raw in self._unread)}
        try:
            held.write_lines(lines)
            held.remove_pictures(unwanted)
        except OSError as error:
            log.warning("The journal %s was left as it is: %s", held.path, error)
        held.release()
