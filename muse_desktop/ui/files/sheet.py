"""What stands on a contact sheet: which pictures, under which heading, with which words."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QDate, QLocale

from muse_desktop.pictures.contact_sheet import Cell, caption, caption_before
from muse_desktop.pictures.sheet_layout import Paper
from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.ui.files.names import title_of
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.workspace import Workspace

_WHERE = QLocale.Country
_METRIC_WITH_LETTER = {
    _WHERE.Belize, _WHERE.Canada, _WHERE.Chile, _WHERE.Colombia, _WHERE.CostaRica,
    _WHERE.ElSalvador, _WHERE.Guatemala, _WHERE.Mexico, _WHERE.Nicaragua, _WHERE.Panama,
    _WHERE.Philippines, _WHERE.PuertoRico, _WHERE.Venezuela,
}  # fmt: skip
"""Countries that measure in millimetres and print on Letter, by Unicode's CLDR (paperSize)."""


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


def with_originals(session: Session, nodes: Sequence[Node]) -> list[tuple[Node, Sequence[Node]]]:
    """Return what stands on the sheet: before the first edit of a picture that picture, with all
    its edits of the sheet; any other picture with nothing."""
    found: list[tuple[Node, Sequence[Node]]] = []
    told: set[str] = set()
    for node in nodes:
        original = session.original(node.id)
        if original.id != node.id and original.id not in told:
            told.add(original.id)
            edits = [n for n in nodes if session.original(n.id).id == original.id != n.id]
            if original not in nodes:
                found.append((original, edits))
        found.append((node, ()))
    return found


def sheet_heading(session: Session, nodes: Sequence[Node]) -> tuple[str, str]:
    """Return a heading and a line of details: of edits of one picture its name; else the prompt;
    where all share them prompt and seed, and today's date."""
    recipes = [node.recipe for node in nodes if node.recipe is not None]
    prompts = {recipe.prompt for recipe in recipes}
    seeds = {recipe.seed for recipe in recipes}
    originals = {session.original(node.id).id for node in nodes}
    first = session.original(nodes[0].id)
    name = title_of(session, first)
    prompt = prompts.pop() if len(prompts) == 1 else ""
    parts = [tr("seed {0}").format(seeds.pop())] if len(seeds) == 1 else []
    parts.append(QLocale().toString(QDate.currentDate(), QLocale.FormatType.ShortFormat))
    if len(originals) == 1 and all(node.is_edit for node in nodes):
        return name, " · ".join([*([f"“{prompt}”"] if prompt else []), *parts])
    return prompt or name, " · ".join(parts)


def sheet_cell(session: Session, node: Node, edits: Sequence[Node] = ()) -> Cell:
    """Return a picture with what is written below it, as a result or as what edits are of; decodes,
    so call it in a thread."""
    recipe, evidence = node.recipe, node.evidence
    if edits:
        read, targets = edits[0].evidence, {n.recipe.target for n in edits if n.recipe is not None}
        lines = caption_before(
            title_of(session, node),
            targets.pop() if len(targets) == 1 else None,
            None if read is None else read.guide_before,
            None if read is None else read.judge_before,
        )
        return Cell(node.picture, lines)
    lines = caption(
        None if recipe is None else recipe.target,
        0.0 if recipe is None else recipe.intensity,
        None if evidence is None else evidence.guide_after,
        None if evidence is None else evidence.judge_after,
    )
    return Cell(node.picture, lines, () if evidence is None else evidence.borrowed)


def usual_paper() -> Paper:
    """Return the paper that printers have where the user lives."""
    locale = QLocale()
    american = locale.measurementSystem() == QLocale.MeasurementSystem.ImperialUSSystem
    return "letter" if american or locale.territory() in _METRIC_WITH_LETTER else "a4"
