"""A journal read again: the state that its lines lead to, and what of them cannot be read."""

from __future__ import annotations

import logging
from dataclasses import replace as with_
from pathlib import Path

from muse_desktop.pictures.files import MAX_BYTES
from muse_desktop.session import orders
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.journal_folder import FORMAT, KINDS, JournalFolder
from muse_desktop.session.journal_lines import Added, Begin, Changed, Current, Line, Saved, parse
from muse_desktop.session.node import Node, Snapshot
from muse_desktop.session.orders import Order
from muse_desktop.session.records import Pictures, from_record
from muse_desktop.session.stamp import Stamp
from muse_desktop.system.atomic_write import is_part
from muse_desktop.system.store import PLAIN, Store

log = logging.getLogger(__name__)

_WORKLESS = tuple(b'{"op": "%s"' % op for op in (b"begin", b"current", b"saved"))
"""How lines begin that are no edits, so that nothing is lost with them."""


class NewerError(SessionError):
    """A journal is of a newer program; the message says where it is."""


def replay(held: JournalFolder) -> Replay:
    """Read a journal.

    Raises
    ------
    OSError
        Where its lines cannot be read now.
    NewerError
        Where it is of a newer program.
    """
    found = Replay(held)
    for raw in held.read_lines():
        found.read(raw)
    return found


class Replay:
    """The state that a journal's lines lead to.

    Attributes
    ----------
    nodes, current, kept_seed, orders, path, stamp : the session's
    clean : whether the last word is that a file holds everything
    empty : whether the last word is that there is nothing: what lies beside the lines was left by
        a kill
    emptied : whether all pictures were deleted, and the file does not say so
    saving : digests of the states that a file may hold, though no line says so, and which file;
        None: the session's own
    unread : the lines that could not be
    """

    def __init__(self, held: JournalFolder) -> None:
        self.nodes: dict[str, Node] = {}
        self.current: str | None = None
        self.kept_seed: int | None = None
        self.orders: tuple[Order, ...] = ()
        self.path: Path | None = None
        self.stamp: Stamp | None = None
        self.clean = False
        self.empty = False
        self.emptied = False
        self.saving: dict[str, Path | None] = {}
        self.unread: list[bytes] = []
        self._held, self._folder = held, held.path
        self._pictures = Pictures(lambda name: held.read_picture(name, MAX_BYTES))

    def read(self, raw: bytes) -> None:
        """Carry out one line, or keep it where it cannot be read."""
        if not raw.strip(b"\0 \t\r"):  # a power cut leaves noughts where nothing was written yet
            return
        try:
            raw = self._held.open_line(raw)
        except ValueError as error:  # nor will anybody ever: a kill cut it, or the disk failed
            log.warning("A line of the journal %s is damaged: %s", self._folder, error)
            self.clean = False
            if self._has_pictures():  # it may have been of these
                self.empty = self.emptied = False
            return
        try:
            self._apply(parse(raw))
        except NewerError:
            raise
        except Exception as error:  # a line may be anything
            log.warning("A line of the journal %s was not read: %s", self._folder, error)
            self.clean = False
            # Where the end of a line was damaged, another one may hang on it.
            if not raw.startswith(_WORKLESS) or raw.count(b'"op"') > 1:
                self.unread.append(raw + b"\n")

    def _apply(self, line: Line) -> None:
        """Carry out one line; raises on a damaged one and is unchanged then."""
        if isinstance(line, Added):
            node = from_record(line.node, self._pictures)
            if node.id in self.nodes:
                raise ValueError("a picture that is there already")
            if node.parent is not None and node.parent not in self.nodes:
                node = with_(node, parent=None)  # its parent was lost; it was not
            self.nodes[node.id] = node
            self.clean = self.emptied = False
        elif isinstance(line, Changed):
            node = self.nodes[line.id]
            marks = node.marks if line.marks is None else line.marks
            self.nodes[node.id] = with_(node, title=line.title, note=line.note, marks=marks)
            self.clean = False
        elif isinstance(line, Current):
            if line.orders is not None:
                self.orders = tuple(orders.from_record(o, self._pictures) for o in line.orders)
            self.current, self.kept_seed = line.id, line.kept_seed
            places = {digest: Path(path) for digest, path in line.places.items()}
            self.saving = {digest: places.get(digest) for digest in line.saving}
        else:
            if isinstance(line, Begin) and line.format > FORMAT:
                raise NewerError(
                    f"Unsaved work in {self._folder} is of a newer version of MUSE Desktop, which "
                    "can bring it back. It was left as it is."
                )
            self.path = None if line.path is None else Path(line.path)
            self.stamp = None if line.file is None else Stamp.from_json(line.file)
            if isinstance(line, Begin):
                self.empty = line.empty
            self.emptied = line.emptied
            self.clean = isinstance(line, Saved) and line.clean
            self.saving = {}
            if self.clean:
                self.unread.clear()  # the file has what they held

    @property
    def has_something(self) -> bool:
        """Whether there is a session to bring back, if only one that is empty unlike its file."""
        return bool(self.nodes or self.orders or self.emptied)

    @property
    def is_known_empty(self) -> bool:
        """Whether it is certain that nothing was kept here."""
        if self.has_something or self.unread:
            return False
        return self.empty or not self._has_pictures()

    def is_known_saved(self, store: Store = PLAIN) -> bool:
        """Whether it is certain that a file holds everything."""
        if not self.clean or self.path is None or self.orders:
            return False
        try:
            return self.path.is_file() if self.stamp is None else self.stamp.fits(self.path, store)
        except OSError:
            return False

    def session(self) -> Session:
        """Return the session, which no file holds as it is."""
        current = self.current if self.current in self.nodes else next(reversed(self.nodes), None)
        snapshot = Snapshot(tuple(self.nodes.values()), current, self.kept_seed)
        session = Session(snapshot, self.path, self.stamp)
        session.mark_unsaved()
        session.set_orders(tuple(self._order(order) for order in self.orders))
        return session

    def _has_pictures(self) -> bool:
        """Look whether pictures lie beside the lines."""
        return any(_holds_something(self._folder / kind) for kind in KINDS)

    def _order(self, order: Order) -> Order:
        """Return an order whose parent is there."""
        return order if order.parent in self.nodes else with_(order, parent=None)


def _holds_something(folder: Path) -> bool:
    """Look whether a folder has more than writing that was broken off."""
    try:
        return any(not is_part(entry.name) for entry in folder.iterdir())
    except FileNotFoundError:
        return False
