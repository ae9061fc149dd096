"""The tree of pictures, to look at: who is below whom."""

from __future__ import annotations

from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import Node


class Tree:
    """Nodes by their ids, oldest first; parents stand before their children."""

    def __init__(self, nodes: tuple[Node, ...] = ()) -> None:
        self._nodes = {node.id: node for node in nodes}

    @property
    def nodes(self) -> tuple[Node, ...]:
        """All nodes, oldest first; parents stand before their children."""
        return tuple(self._nodes.values())

    def node(self, node_id: str) -> Node:
        """Return a node; raises KeyError where there is none."""
        return self._nodes[node_id]

    def check_parent(self, node_id: str | None) -> None:
        """Look whether a picture can be put below another, or as a root where that is None.

        Raises
        ------
        SessionError
            Where that one is not there any more.
        """
        if node_id is not None and node_id not in self._nodes:
            raise SessionError("The picture that this was made from is no longer in the session.")

    def __contains__(self, node_id: object) -> bool:
        return node_id in self._nodes

    def __len__(self) -> int:
        return len(self._nodes)

    def children(self, node_id: str | None) -> tuple[Node, ...]:
        """Return a node's children, oldest first; None gives the roots."""
        return tuple(node for node in self._nodes.values() if node.parent == node_id)

    def subtree(self, node_id: str) -> tuple[Node, ...]:
        """Return a node and all below it, parents before children."""
        inside = {node_id}
        found = [self._nodes[node_id]]
        for node in self._nodes.values():
            if node.parent in inside:
                inside.add(node.id)
                found.append(node)
        return tuple(found)

    def ancestors(self, node_id: str) -> tuple[Node, ...]:
        """Return the way up: the parent first, the root last."""
        found = []
        parent = self._nodes[node_id].parent
        while parent is not None:
            found.append(self._nodes[parent])
            parent = self._nodes[parent].parent
        return tuple(found)

    def original(self, node_id: str) -> Node:
        """Return what a picture is an edit of, by way of other edits perhaps; else itself."""
        chain = (self._nodes[node_id], *self.ancestors(node_id))
        # Of an edit whose own origin was deleted, it is the first that is left.
        return next((node for node in chain if not node.is_edit), chain[-1])

    def beside(self, node_id: str) -> str | None:
        """Return the root before a root, else the one after it."""
        roots = [node.id for node in self.children(None)]
        place = roots.index(node_id)
        left = roots[:place][-1:] + roots[place + 1 :][:1]
        return left[0] if left else None
