"""The tree, its order, its current node, and when it counts as modified."""

from __future__ import annotations

import datetime as dt
from pathlib import Path

import pytest

from muse_desktop.pictures import imaging
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.pictures import StoredPicture
from tests.session.conftest import edit, finished, generate, photo
from tests.support.requests import ask


def test_a_source_keeps_its_bytes_and_shows_upright_pixels() -> None:
    session = Session()
    data = photo(width=40, height=24)
    node = session.add_source(data, r"C:\pictures\holiday.JPG")
    assert node.source_bytes == data
    assert node.png is None
    assert (node.picture.width, node.picture.height) == (24, 40)
    assert node.title == "holiday.JPG"
    assert node.request is None
    assert session.current == node.id
    assert dt.datetime.fromisoformat(node.created).tzinfo is not None


def test_what_is_no_picture_changes_nothing() -> None:
    session = Session()
    with pytest.raises(imaging.PictureError):
        session.add_source(b"no picture", "x.png")
    assert len(session) == 0
    assert not session.modified


def test_a_result_knows_its_request_and_evidence() -> None:
    session = Session()
    source = session.add_source(photo(), "a.jpg")
    node = edit(session, source, mask=True)
    assert node.parent == source.id
    assert node.request is not None
    assert node.request.source == source.picture
    assert node.request.mask is not None
    assert node.request.recipe.strength == 0.4
    assert node.evidence == finished(node.request).evidence
    assert node.picture == finished(node.request).picture
    assert node.png is not None
    assert imaging.picture_from_png(node.png) == node.picture
    assert node.title == str(node.request.recipe.target)


def test_bytes_of_an_edited_picture_are_shared_and_not_copied() -> None:
    session = Session()
    source = session.add_source(photo(), "a.jpg")
    node = edit(session, source)
    assert node.inputs == {"source": source.stored}
    assert node.inputs["source"] is source.stored


def test_the_tree(session: Session) -> None:
    source, first, second, deep, made = session.nodes
    assert session.children(None) == (source, made)
    assert session.children(source.id) == (first, second)
    assert session.subtree(source.id) == (source, first, second, deep)
    assert session.ancestors(deep.id) == (first, source)
    assert session.current_node == deep
    assert deep.id in session
    assert "nowhere" not in session


def test_titles_of_long_prompts_are_cut() -> None:
    session = Session()
    request = ask("generate", "a very long prompt " * 10)
    node = session.add_result(None, request, finished(request))
    assert len(node.title) <= 60
    assert node.title.endswith("…")


@pytest.mark.parametrize("which", range(5))
def test_delete_and_restore_are_opposites(session: Session, which: int) -> None:
    before = session.snapshot()
    node = session.nodes[which]
    branch = session.delete(node.id)
    assert branch.top == node
    assert all(gone.id not in session for gone in branch.nodes)
    assert session.current is None or session.current in session
    session.restore(branch)
    assert session.snapshot() == before


def test_after_deleting_the_parent_or_a_neighbour_is_looked_at(session: Session) -> None:
    source, first, _, deep, made = session.nodes
    session.delete(deep.id)
    assert session.current == first.id
    session.delete(source.id)
    assert session.current == made.id
    session.delete(made.id)
    assert session.current is None


def test_deleting_elsewhere_leaves_the_current_node(session: Session) -> None:
    _, _, second, deep, made = session.nodes
    session.delete(made.id)
    session.delete(second.id)
    assert session.current == deep.id


def test_a_result_whose_parent_went_is_refused(session: Session) -> None:
    source = session.nodes[0]
    branch = session.delete(session.nodes[1].id)
    session.delete(source.id)
    with pytest.raises(SessionError, match="no longer"):
        generate(session, parent=source.id)
    with pytest.raises(SessionError):
        session.restore(branch)


def test_modified_follows_values_so_that_undoing_is_clean_again(session: Session) -> None:
    told: list[bool] = []
    session.mark_saved(session.snapshot(), Path("a.muse"))
    assert not session.modified
    session.modified_changed.connect(told.append)
    node = session.nodes[1]
    session.rename(node.id, "Other")
    session.rename(node.id, "Another")
    session.rename(node.id, node.title)
    branch = session.delete(session.nodes[2].id)
    session.restore(branch)
    session.set_current(node.id)
    assert told == [True, False, True, False]


def test_edits_made_while_saving_still_count() -> None:
    session = Session()
    generate(session)
    snapshot = session.snapshot()
    generate(session, 2)
    session.mark_saved(snapshot, Path("a.muse"))
    assert session.modified
    assert session.path == Path("a.muse")


def test_observers_hear_of_each_edit_once_and_can_leave(session: Session) -> None:
    heard: list[str] = []
    leave = [
        session.added.connect(lambda node: heard.append(f"added {node.title}")),
        session.changed.connect(lambda node: heard.append(f"changed {node.note}")),
        session.removed.connect(lambda branch: heard.append(f"removed {len(branch.nodes)}")),
        session.current_changed.connect(lambda node_id: heard.append("current")),
    ]
    node = generate(session, 4)
    session.annotate(node.id, "n")
    session.annotate(node.id, "n")
    session.set_current(node.id)
    session.delete(session.nodes[0].id)
    assert heard == [f"added {node.title}", "current", "changed n", "removed 4"]
    for disconnect in leave:
        disconnect()
        disconnect()
    session.annotate(node.id, "m")
    assert len(heard) == 4


def test_set_current_to_what_is_not_there(session: Session) -> None:
    with pytest.raises(KeyError):
        session.set_current("nowhere")


def test_an_amount_is_a_change_of_the_picture_that_keeps_what_was_made(session: Session) -> None:
    node = edit(session, session.nodes[0])
    session.mark_saved(session.snapshot(), Path("a.muse"))
    made, less = node.stored, StoredPicture.from_picture(session.nodes[0].picture)
    session.set_amount(node.id, 0.4, less)
    shown = session.node(node.id)
    assert (shown.amount, shown.stored, shown.as_made) == (0.4, less, made)
    assert session.modified
    session.set_amount(node.id, 1.0, made)
    assert session.node(node.id) == node
    assert not session.modified


def test_a_single_changes_share_is_kept_beside_the_amount(session: Session) -> None:
    node = edit(session, session.nodes[0])
    made, other = node.stored, StoredPicture.from_picture(session.nodes[0].picture)
    session.mark_saved(session.snapshot(), Path("a.muse"))
    session.set_amount(node.id, 1.0, other, {"elements.rain": 0.4, "hour": 1.0})
    shown = session.node(node.id)
    assert (shown.amount, shown.shares, shown.as_made) == (1.0, {"elements.rain": 0.4}, made)
    assert session.modified
    session.set_amount(node.id, 1.0, made, {"elements.rain": 1.0})
    assert session.node(node.id) == node
    assert not session.modified
