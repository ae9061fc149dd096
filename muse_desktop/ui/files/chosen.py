"""Which pictures of the session are meant where several may be."""

from __future__ import annotations

from collections.abc import Sequence

from muse_desktop.session.node import Node
from muse_desktop.ui.state.workspace import Workspace


def several_or(
    workspace: Workspace, selected: Sequence[str], otherwise: Sequence[Node]
) -> list[Node]:
    """Return the pictures that are selected where they are several, oldest first; else others."""
    if len(selected) < 2:
        return list(otherwise)
    return [node for node in workspace.session.nodes if node.id in selected]


def several_or_current(workspace: Workspace, selected: Sequence[str]) -> list[Node]:
    """Return the pictures that are selected where they are several; else the one looked at."""
    current = workspace.current
    return several_or(workspace, selected, () if current is None else (current,))
