"""What becomes of several pictures that were asked for together: a series, or tries."""

from __future__ import annotations

from collections.abc import Sequence

from muse_desktop.muse.events import Evidence
from muse_desktop.muse.ranking import rank
from muse_desktop.muse.request import Recipe
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.state.activity import Batch
from muse_desktop.ui.state.undo import Rename
from muse_desktop.ui.state.workspace import Workspace


def conclude(workspace: Workspace, batch: Batch) -> tuple[str, tuple[str, ...]] | None:
    """Rank tries and look at the best; of a graded series look at the calmest.

    Returns
    -------
    How many of the pictures there are, as a sentence, and their node ids; None: there is none.
    """
    session = workspace.session
    done = [item for item in batch.done if item[0] in session]
    if not done:
        return None
    shown = any(node_id == session.current for node_id, _, _ in done)
    if batch.ranked:
        show_ranks(workspace, done, look=shown)
    elif shown and (calmest := calmest_of([(node_id, recipe) for node_id, recipe, _ in done])):
        session.set_current(calmest)
    sentence = say_done(len(done), batch.total, ranked=batch.ranked, shown=shown)
    return sentence, tuple(node_id for node_id, _, _ in done)


def calmest_of(done: Sequence[tuple[str, Recipe]]) -> str | None:
    """Return the faintest of pictures that differ in intensity alone, by its node id.

    They are steps to be walked from there on: nobody is met by the strongest, which was made last.
    Of pictures that differ in more there is none.
    """
    first = done[0][1]
    if len(done) < 2 or any(recipe.with_(intensity=first.intensity) != first for _, recipe in done):
        return None
    return min(done, key=lambda item: item[1].intensity)[0]


def show_ranks(
    workspace: Workspace, done: Sequence[tuple[str, Recipe, Evidence]], *, look: bool
) -> None:
    """Write the ranks into the titles, in one step of undo, and look at the best one if wanted."""
    session, undo = workspace.session, workspace.undo
    order = rank([(recipe, evidence) for _, recipe, evidence in done])
    undo.beginMacro(tr("Rank Tries"))
    for place, which in enumerate(order, 1):
        node = session.node(done[which][0])
        rank_ = tr("best of {1}") if place == 1 else tr("place {0} of {1}")
        title = f"{node.title} · {rank_.format(place, len(done))}"
        workspace.push(Rename(session, node.id, title))
    undo.endMacro()
    if look:
        session.set_current(done[order[0]][0])


def say_done(done: int, total: int, *, ranked: bool, shown: bool) -> str:
    """Return how many of the pictures there are; ``shown``: whether one looks at one of them."""
    if done < total:
        return tr("{0} of {1} pictures were finished and stay in the history.").format(done, total)
    if ranked and shown:
        return tr("The best of {0} tries is shown; the others stay in the history.").format(total)
    if ranked:
        return tr("All {0} tries are in the history, with their ranks.").format(total)
    return tr("The series of {0} pictures is in the history.").format(total)
