"""What is running and what may be clicked, in one object."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from muse_desktop.muse.request import Recipe, Request
from muse_desktop.session.document import Session
from muse_desktop.session.new_nodes import new_source
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity, Phase, Run
from muse_desktop.ui.state.workspace import Workspace
from tests.ui.conftest import image_bytes

RUN = Run(Request(Recipe("generate", "a cat")), None, QSize(8, 8))


@pytest.fixture
def workspace(qapp: object, tmp_path: Path) -> Iterator[Workspace]:
    made = Workspace(tmp_path / "journals")
    yield made
    made.close()


def test_from_asking_to_the_end(workspace: Workspace) -> None:
    activity = Activity(workspace)
    phases: list[Phase] = []
    ends: list[bool] = []
    activity.changed.connect(lambda: phases.append(activity.phase))
    activity.ended.connect(lambda: ends.append(activity.is_busy))
    activity.prepare()
    assert activity.may_cancel
    activity.begin(RUN)
    assert activity.is_making
    assert activity.in_sight
    activity.progress(0.5, "Step 1 of 2", "Step 1 of 2 · awe 40 %")
    assert (activity.share, activity.short) == (0.5, "Step 1 of 2")
    activity.stop()
    assert activity.share == 0.5
    assert activity.full == "Stopping after this step…"
    assert not activity.may_cancel
    activity.finish()
    assert activity.share is None
    assert activity.short == "Finishing…"
    assert not activity.is_making
    assert ends == []
    activity.end()
    assert ends == [False]
    assert activity.run is None
    assert activity.full == ""
    assert phases == [
        Phase.PREPARING, Phase.RUNNING, Phase.STOPPING, Phase.FINISHING, Phase.IDLE,
    ]  # fmt: skip


def test_who_looks_elsewhere_no_longer_sees_the_run_until_he_watches_it_again(
    workspace: Workspace,
) -> None:
    activity, session = Activity(workspace), workspace.session
    one, two = (new_source(image_bytes(seed), f"{seed}.png", None) for seed in (1, 2))
    session.insert(one)
    session.insert(two)
    activity.begin(RUN)
    with activity.adding():
        session.set_current(one.id)
    assert activity.in_sight
    assert not activity.may_watch
    session.set_current(two.id)
    assert not activity.in_sight
    assert activity.may_watch
    activity.watch()
    assert activity.in_sight
    activity.finish()
    session.set_current(one.id)
    assert not activity.in_sight
    activity.begin(RUN)
    workspace.open(Session())
    assert not activity.in_sight


def test_actions_follow(workspace: Workspace) -> None:
    activity = Activity(workspace)
    actions = Actions(workspace)
    actions.follow(activity)
    assert actions.generate.isEnabled()
    assert not actions.edit.isEnabled()
    session = workspace.session
    session.insert(new_source(image_bytes(), "photo.png", None))
    activity.look(comparable=True, paintable=True)
    assert activity.has_own_picture
    for action in (actions.edit, actions.export, actions.compare, actions.mask):
        assert action.isEnabled()
    assert not actions.sheet.isEnabled()
    activity.begin(RUN)
    assert actions.export.isEnabled()
    for action in (actions.where_from, actions.compare, actions.mask):
        assert not action.isEnabled()
    for action in (actions.generate, actions.edit):  # it waits for its turn
        assert action.isEnabled()
    activity.end()
    assert actions.generate.isEnabled()
