"""What stands on a contact sheet: which pictures, under which heading, with which words."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QDate, QLocale

from muse_desktop.pictures.contact_sheet import Cell, caption
from muse_desktop.session.node import Node
from muse_desktop.ui.state.workspace import Workspace


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


def sheet_heading(nodes: Sequence[Node]) -> tuple[str, str]:
    """Return the prompt and, where all share one, the seed, with today's date."""
    recipes = [node.recipe for node in nodes if node.recipe is not None]
    prompts = {recipe.prompt for recipe in recipes}
    seeds = {recipe.seed for recipe in recipes}
    date = QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat)
    heading = prompts.pop() if len(prompts) == 1 else ""
    parts = [_tr("seed {0}").format(seeds.pop())] if len(seeds) == 1 else []
    return heading or Path(nodes[0].title).stem, " · ".join([*parts, date])


def sheet_cell(node: Node) -> Cell:
    """Return a picture with what is written below it; decodes, so call it in a thread."""
    recipe, evidence = node.recipe, node.evidence
    lines = caption(
        None if recipe is None else recipe.target,
        0.0 if recipe is None else recipe.intensity,
        None if evidence is None else evidence.guide_after,
        None if evidence is None else evidence.judge_after,
    )
    return Cell(node.picture, lines, () if evidence is None else evidence.borrowed)


def _tr(text: str) -> str:
    return QCoreApplication.translate("sheet", text)
