"""Undo: after each edit, undoing all gives the empty start and redoing all gives the end."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QUndoStack

from muse_desktop.emotion import Blend
from muse_desktop.pictures import imaging
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import Snapshot
from muse_desktop.ui.state.undo import AddResult, AddSource, Annotate, Delete, Rename
from tests.session.conftest import finished, photo
from tests.support.requests import ask


@pytest.fixture
def stack(qapp: object) -> QUndoStack:
    return QUndoStack()


def test_every_edit_can_be_undone_and_done_again(stack: QUndoStack) -> None:
    session = Session()
    states: list[Snapshot] = [session.snapshot()]

    def push(command: object) -> None:
        stack.push(command)  # type: ignore[arg-type]
        states.append(session.snapshot())

    opened = AddSource(session, photo(), "a.jpg")
    push(opened)
    request = ask("edit", target=Blend.of("fear"), source=session.nodes[0].picture)
    first = AddResult(session, session.nodes[0].id, request, finished(request))
    push(first)
    first_id = session.nodes[1].id
    push(Rename(session, first_id, "Storm"))
    push(Annotate(session, first_id, "too dark"))
    generated = ask("generate", "a lake", Blend.of("awe"))
    push(AddResult(session, None, generated, finished(generated), title="Lake"))
    push(Delete(session, session.nodes[0].id))
    push(AddSource(session, photo(2), "b.jpg"))

    assert stack.count() == 7
    for state in reversed(states[:-1]):
        stack.undo()
        assert session.snapshot() == state
    assert not session.modified
    for state in states[1:]:
        stack.redo()
        assert session.snapshot() == state
    for _ in range(3):
        stack.undo()
    assert session.node(first_id).note == "too dark"


def test_changing_nothing_leaves_no_command(stack: QUndoStack) -> None:
    session = Session()
    stack.push(AddSource(session, photo(), "a.jpg"))
    node = session.nodes[0]
    stack.push(Rename(session, node.id, node.title))
    stack.push(Annotate(session, node.id, node.note))
    assert stack.count() == 1


def test_only_constructors_raise(stack: QUndoStack) -> None:
    session = Session()
    with pytest.raises(imaging.PictureError):
        AddSource(session, b"no picture", "a.jpg")
    request = ask("generate", "a lake")
    with pytest.raises(SessionError):
        AddResult(session, "nowhere", request, finished(request))


def test_texts_say_what_is_undone(stack: QUndoStack) -> None:
    session = Session()
    stack.push(AddSource(session, photo(), "a.jpg"))
    request = ask("generate", "a lake")
    stack.push(AddResult(session, None, request, finished(request)))
    assert stack.undoText() == "Generate Picture"
    assert stack.text(0) == "Open Picture"


def test_looking_at_another_node_between_edits_is_kept_sensible(stack: QUndoStack) -> None:
    session = Session()
    stack.push(AddSource(session, photo(), "a.jpg"))
    stack.push(AddSource(session, photo(2), "b.jpg"))
    first, second = session.nodes
    session.set_current(first.id)
    stack.push(Delete(session, second.id))
    assert session.current == first.id
    stack.undo()
    stack.undo()
    assert session.current == first.id
    stack.redo()
    assert session.current == second.id
