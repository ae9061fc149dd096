"""Recipes that an earlier version wrote, taken over again."""

from __future__ import annotations

from pathlib import Path

from tests.ui.conftest import Desk

SESSION = Path(__file__).parents[2] / "session" / "data" / "results_1.muse"


def test_a_way_of_making_that_is_no_longer_todays_is_said(desk: Desk) -> None:
    desk.open(SESSION)
    desk.wait(lambda: len(desk.nodes) == 10)
    session = desk.window.workspace.session
    for place, differs in ((5, True), (0, False)):
        session.set_current(desk.nodes[place].id)
        desk.window.actions_.reuse.trigger()
        assert "as they were" in desk.banner
        assert ("earlier version" in desk.banner) == differs
