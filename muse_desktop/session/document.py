"""The document: a tree of pictures, each either brought along or made.

Roots are sources and generated pictures; below a node hang the results that were made from it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from types import MappingProxyType

from muse_desktop.muse.events import Finished
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.session.marks import Marks
from muse_desktop.session.new_nodes import new_result, new_source
from muse_desktop.session.node import (
    MAX_NOTE,
    MAX_TITLE,
    Branch,
    Node,
    Snapshot,
    same,
)
from muse_desktop.session.observers import Observers
from muse_desktop.session.orders import Order
from muse_desktop.session.pictures import StoredPicture
from muse_desktop.session.saved_mask import SavedMask
from muse_desktop.session.stamp import Stamp
from muse_desktop.session.tree import Tree


class Session(Tree):
    """Sources, results, notes, which node is looked at, and the seed that is kept.

    Attributes
    ----------
    path : the ``.muse`` file that it was loaded from or saved to
    stamp : what that file held then, where it is known
    added, changed : told the :class:`Node`
    removed : told the :class:`Branch`
    current_changed : told the current id or None
    kept_seed_changed : told the seed that is kept, or None
    orders_changed : told what is asked for and not there yet
    modified_changed : told whether there is something to save
    saving : told the :class:`Snapshot` that is about to be written to a file
    saved : told the path
    """

    def __init__(
        self,
        snapshot: Snapshot | None = None,
        path: Path | None = None,
        stamp: Stamp | None = None,
    ) -> None:
        self.path, self.stamp = path, stamp
        self.added: Observers[Node] = Observers()
        self.changed: Observers[Node] = Observers()
        self.removed: Observers[Branch] = Observers()
        self.current_changed: Observers[str | None] = Observers()
        self.kept_seed_changed: Observers[int | None] = Observers()
        self.orders_changed: Observers[tuple[Order, ...]] = Observers()
        self.modified_changed: Observers[bool] = Observers()
        self.saving: Observers[tuple[Snapshot, Path]] = Observers()
        self.saved: Observers[Path] = Observers()
        super().__init__(() if snapshot is None else snapshot.nodes)
        self._current: str | None = None
        self._kept_seed: int | None = None
        self._orders: tuple[Order, ...] = ()
        if snapshot is not None:
            self._current, self._kept_seed = snapshot.current, snapshot.kept_seed
        self._clean: tuple[Node, ...] | None = tuple(self._nodes.values())
        self._was_modified = False

    # -- looking -----------------------------------------------------------------------------

    @property
    def current(self) -> str | None:
        """The id of the node that is looked at."""
        return self._current

    @property
    def current_node(self) -> Node | None:
        """The node that is looked at."""
        return None if self._current is None else self._nodes[self._current]

    def set_current(self, node_id: str | None) -> None:
        """Look at another node; this is no edit and leaves ``modified`` as it is."""
        if node_id is not None and node_id not in self._nodes:
            raise KeyError(node_id)
        if node_id != self._current:
            self._current = node_id
            self.current_changed.tell(node_id)

    @property
    def kept_seed(self) -> int | None:
        """The seed that is kept from run to run; None where each run has another."""
        return self._kept_seed

    def keep_seed(self, seed: int | None) -> None:
        """Keep a seed, or none; like :meth:`set_current` this is no edit."""
        if seed != self._kept_seed:
            self._kept_seed = seed
            self.kept_seed_changed.tell(seed)

    @property
    def orders(self) -> tuple[Order, ...]:
        """What is asked for and not there yet, the next one first; no part of the document."""
        return self._orders

    def set_orders(self, orders: tuple[Order, ...]) -> None:
        """Say what is asked for and not there yet; like :meth:`set_current` this is no edit."""
        if orders != self._orders:
            self._orders = orders
            self.orders_changed.tell(orders)

    @property
    def last_recipe(self) -> Recipe | None:
        """What the current picture was made with; where it was not made here, the last one that
        was."""
        current = () if self.current_node is None else (self.current_node,)
        recipes = (node.recipe for node in (*current, *reversed(self.nodes)))
        return next((recipe for recipe in recipes if recipe is not None), None)

    def snapshot(self) -> Snapshot:
        """Return what saving writes; it stays as it is while the session goes on."""
        return Snapshot(self.nodes, self._current, self._kept_seed)

    # -- editing -----------------------------------------------------------------------------

    def insert(self, node: Node, *, look: bool = True) -> Node:
        """Add a new node, and look at it unless one looks at something else."""
        self.check_parent(node.parent)
        self._insert((node,), (len(self._nodes),))
        if look:
            self.set_current(node.id)
        return node

    def add_source(self, data: bytes, name: str, picture: Picture | None = None) -> Node:
        """Add a picture file as it came and look at it; see :func:`new_source`."""
        return self.insert(new_source(data, name, picture))

    def add_result(
        self,
        parent: str | None,
        request: Request,
        finished: Finished,
        *,
        title: str = "",
        png: bytes | None = None,
    ) -> Node:
        """Add what a request made and look at it; see :func:`new_result`."""
        return self.insert(new_result(self, parent, request, finished, title=title, png=png))

    def rename(self, node_id: str, title: str) -> Node:
        """Give a node another title, of at most :data:`MAX_TITLE` characters."""
        return self._replace(replace(self._nodes[node_id], title=title[:MAX_TITLE]))

    def annotate(self, node_id: str, note: str) -> Node:
        """Write a node's note anew, at most :data:`MAX_NOTE` characters of it."""
        return self._replace(replace(self._nodes[node_id], note=note[:MAX_NOTE]))

    def mark(self, node_id: str, marks: Marks) -> Node:
        """Mark a picture as a favourite, rate it, or tag it anew."""
        return self._replace(replace(self._nodes[node_id], marks=marks))

    def keep_masks(self, node_id: str, masks: tuple[SavedMask, ...]) -> Node:
        """Keep these masks under their names, which were painted on a picture."""
        return self._replace(replace(self._nodes[node_id], masks=masks))

    def set_amount(
        self,
        node_id: str,
        amount: float,
        stored: StoredPicture,
        shares: Mapping[str, float] = MappingProxyType({}),
    ) -> Node:
        """Let a result show another amount of what was changed; ``stored`` is how it looks then.

        With amount 1, and no single change's share other than that, it is as made again.
        """
        node = self._nodes[node_id]
        made = node.as_made
        kept = {key: share for key, share in shares.items() if share != 1.0}
        if amount == 1.0 and not kept:
            return self._replace(replace(node, amount=1.0, shares={}, stored=made, made=None))
        changed = replace(node, amount=amount, shares=kept, stored=stored, made=made)
        return self._replace(changed)

    def delete(self, node_id: str) -> Branch:
        """Take a node and all below it out; the branch returned is all that is left of it.

        Where the current node goes, the parent is looked at, else the root before, else after.
        """
        nodes = self.subtree(node_id)
        order = {known: place for place, known in enumerate(self._nodes)}
        gone = {node.id for node in nodes}
        branch = Branch(nodes, tuple(order[node.id] for node in nodes), self._current)
        top = nodes[0]
        following = self.beside(node_id) if top.parent is None else top.parent
        for node in nodes:
            del self._nodes[node.id]
        for node in nodes:
            # A sibling may have the same pixels; it decodes them again when they are wanted.
            node.stored.forget()
            for mask in node.masks:
                mask.stored.forget()
        if self._current in gone:
            # Nobody may ask for the old current node while the others are being told.
            self._current = following
            self.removed.tell(branch)
            self.current_changed.tell(following)
        else:
            self.removed.tell(branch)
        self._tell_modified()
        return branch

    def restore(self, branch: Branch) -> None:
        """Put a branch back where it was and look at what was looked at then."""
        self.check_parent(branch.top.parent)
        self._insert(branch.nodes, branch.positions)
        if branch.current is not None and branch.current in self._nodes:
            self.set_current(branch.current)

    # -- saving ------------------------------------------------------------------------------

    @property
    def modified(self) -> bool:
        """Whether the nodes differ from what was last saved or loaded.

        Compared by value, so that undoing back to the saved state is clean again. An empty session
        that has no file is nothing to save, wherever it came from.
        """
        nodes, clean = self._nodes, self._clean
        if clean is None:
            return bool(nodes) or self.path is not None
        return len(clean) != len(nodes) or not all(map(same, clean, nodes.values()))

    def begin_saving(self, snapshot: Snapshot, path: Path) -> None:
        """Tell what a file is about to hold, so that a crash leaves no doubt about whose it is."""
        self.saving.tell((snapshot, path))

    def mark_saved(self, snapshot: Snapshot, path: Path, stamp: Stamp | None = None) -> None:
        """Note that a snapshot is in a file; edits made since then still count as unsaved."""
        self.path, self.stamp = path, stamp
        self._clean = snapshot.nodes
        self._tell_modified()
        self.saved.tell(path)

    def mark_unsaved(self) -> None:
        """Note that no file holds this state (after a recovery)."""
        self._clean = None
        self._tell_modified()

    # -- within ------------------------------------------------------------------------------

    def _insert(self, nodes: tuple[Node, ...], places: tuple[int, ...]) -> None:
        order = list(self._nodes.values())
        for place, node in sorted(zip(places, nodes, strict=True), key=lambda pair: pair[0]):
            order.insert(place, node)
        self._nodes = {node.id: node for node in order}
        for node in nodes:
            self.added.tell(node)
        self._tell_modified()

    def _replace(self, node: Node) -> Node:
        if node == self._nodes[node.id]:
            return node
        self._nodes[node.id] = node
        self.changed.tell(node)
        self._tell_modified()
        return node

    def _tell_modified(self) -> None:
        modified = self.modified
        if modified != self._was_modified:
            self._was_modified = modified
            self.modified_changed.tell(modified)
