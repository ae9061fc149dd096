"""Several pictures that belong together: a series or tries, and their contact sheet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from muse_desktop.muse.events import Evidence
from muse_desktop.muse.ranking import rank
from muse_desktop.muse.request import Recipe, Request
from muse_desktop.pictures.contact_sheet import (
    Cell,
    caption,
    check_sheet,
    contact_sheet,
    save_sheet,
)
from muse_desktop.session.node import Node
from muse_desktop.ui.state.undo import Rename
from muse_desktop.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from muse_desktop.ui.shell.main_window import MainWindow


@dataclass
class Batch:
    """Pictures in the making, one after another.

    Parameters
    ----------
    waiting : what is still to be begun
    ranked : whether they are tries of one picture, to be ranked; else a series
    done : of each finished one its node, recipe and evidence
    """

    waiting: list[Request]
    ranked: bool
    done: list[tuple[str, Recipe, Evidence]] = field(default_factory=list)
    total: int = 0

    def __post_init__(self) -> None:
        self.total = len(self.waiting)


def settle_batch(window: MainWindow, batch: Batch, said: bool) -> None:
    """Rank tries and look at the best; of a series offer the contact sheet."""
    session = window.workspace.session
    done = [item for item in batch.done if item[0] in session]
    if not done:
        return
    if batch.ranked:
        _show_ranks(window, done)
    if said:
        return
    kept, total = len(done), batch.total
    if batch.ranked and kept == total:
        text = _tr("The best of {0} tries is shown; the others stay in the history.").format(total)
    elif kept == total:
        text = _tr("The series of {0} pictures is in the history.").format(total)
    else:
        text = _tr("{0} of {1} pictures were finished and stay in the history.").format(kept, total)
    ids = [node_id for node_id, _, _ in done]
    window.banner.say(text, action=(_tr("Contact Sheet…"), lambda: _export_ids(window, ids)))


def _show_ranks(window: MainWindow, done: Sequence[tuple[str, Recipe, Evidence]]) -> None:
    """Write the ranks into the titles, in one step of undo, and look at the best one."""
    session, undo = window.workspace.session, window.workspace.undo
    order = rank([(recipe, evidence) for _, recipe, evidence in done])
    undo.beginMacro(_tr("Rank Tries"))
    for place, which in enumerate(order, 1):
        node = session.node(done[which][0])
        title = _tr("{0} · {1} of {2}").format(node.title, place, len(done))
        window.workspace.push(Rename(session, node.id, title))
    undo.endMacro()
    session.set_current(done[order[0]][0])


def sheet_nodes(workspace: Workspace, selected: Sequence[str]) -> list[Node]:
    """Return the results that a contact sheet is of, oldest first.

    Those that are selected; where it is only one, all that differ from it in emotion and intensity
    alone: its series.
    """
    session = workspace.session
    results = [node for node in session.nodes if node.kind == "result"]
    if len(selected) > 1:
        return [node for node in results if node.id in selected]
    current = workspace.current
    if current is None or current.recipe is None:
        return []
    return [n for n in results if n.parent == current.parent and _rest(n) == _rest(current)]


def _rest(node: Node) -> object:
    """Return what the pictures of a series have in common."""
    recipe = node.recipe
    alike = None if recipe is None else recipe.with_(target=None, intensity=0.0)
    return alike, {role: stored.digest for role, stored in node.inputs.items()}


def _export_ids(window: MainWindow, ids: Sequence[str]) -> None:
    session = window.workspace.session
    export_sheet(window, [session.node(node_id) for node_id in ids if node_id in session])


def export_sheet(window: MainWindow, nodes: Sequence[Node]) -> None:
    """Ask where to, then draw and write the sheet in the background."""
    if not nodes:
        return
    path = window.files.ask_sheet(nodes[0])
    if path is None:
        return
    heading, details = _heading(nodes)

    def write() -> None:
        check_sheet(path)
        save_sheet(contact_sheet([_cell(node) for node in nodes], heading, details), path)

    window.background.run(
        write, lambda _: window.files.tell_exported(path), window.files.tell_failure
    )


def _heading(nodes: Sequence[Node]) -> tuple[str, str]:
    """Return the prompt and, where all share one, the seed, with today's date."""
    recipes = [node.recipe for node in nodes if node.recipe is not None]
    prompts = {recipe.prompt for recipe in recipes}
    seeds = {recipe.seed for recipe in recipes}
    date = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
    heading = prompts.pop() if len(prompts) == 1 else ""
    parts = [_tr("seed {0}").format(seeds.pop())] if len(seeds) == 1 else []
    return heading or Path(nodes[0].title).stem, " · ".join([*parts, date])


def _cell(node: Node) -> Cell:
    recipe, evidence = node.recipe, node.evidence
    lines = caption(
        None if recipe is None else recipe.target,
        0.0 if recipe is None else recipe.intensity,
        None if evidence is None else evidence.guide_after,
        None if evidence is None else evidence.judge_after,
    )
    return Cell(node.picture, lines, () if evidence is None else evidence.borrowed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("batch", text)
