"""Ratings over sessions: all that were said, in order, as dots and as a table; no prediction."""

from __future__ import annotations

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QLabel

from muse_desktop.session.rating import Moment, Rating
from muse_desktop.session.ratings import Said, over_time
from muse_desktop.ui.clients.ratings_page import RatingsPage
from muse_desktop.ui.clients.ratings_plot import RatingsPlot, said_day
from muse_desktop.ui.state.undo import Mark
from tests.ui.clients.conftest import Practice
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def one(
    made: str,
    moment: Moment = "before",
    pleasure: float | None = 0.5,
    arousal: float | None = 0.5,
    number: int = 0,
) -> Said:
    return Said("first", "a lake", number, Rating(moment, made, pleasure, arousal, ("awe",)))


def rate(desk: Desk, *ratings: Rating) -> None:
    workspace, node = desk.window.workspace, desk.current
    marks = replace(node.marks, ratings=ratings)
    workspace.push(Mark(workspace.session, {node.id: marks}))


def page(desk: Desk) -> RatingsPage:
    desk.window.actions_.ratings_over.trigger()
    desk.settle()
    (shown,) = (one for one in desk.window.findChildren(RatingsPage) if one.isVisible())
    return shown


def cells(shown: RatingsPage, column: int) -> list[str]:
    return [shown.table.item(row, column).text() for row in range(shown.table.rowCount())]


def test_all_sessions_of_a_client_are_in_it_the_open_one_as_it_is_now(practice: Practice) -> None:
    desk = practice.desk
    practice.make()
    desk.generate("a cottage")
    rate(desk, Rating("before", "2026-11-03T10:00:00+00:00", 0.25, None))
    practice.save("First hour")
    desk.window.actions_.new.trigger()
    desk.settle()
    desk.generate("a lake")
    rate(desk, Rating("before", "2026-11-10T10:00:00+00:00", 0.75, 0.5, ("awe",)))
    practice.save("Second hour")
    later = Rating("after", "2026-11-10T10:05:00+00:00", 1.0, 0.0)
    rate(desk, *desk.current.marks.ratings, later)  # not saved yet
    shown = page(desk)
    assert cells(shown, 0) == ["First hour", "Second hour", "Second hour"]
    assert cells(shown, 3) == ["before", "before", "after"]
    assert cells(shown, 4) == ["0.25", "0.75", "1.00"]
    assert cells(shown, 5) == ["", "0.50", "0.00"]
    assert cells(shown, 6) == ["", "Awe", ""]
    practice.lock()
    assert not [one for one in desk.window.findChildren(RatingsPage) if one.isVisible()]


def test_a_session_that_cannot_be_read_is_told_and_hides_no_other(practice: Practice) -> None:
    desk = practice.desk
    practice.make()
    desk.generate("a cottage")
    rate(desk, Rating("before", "2026-11-03T10:00:00+00:00", 0.25, None))
    practice.save("First hour")
    path = desk.window.workspace.session.path
    assert path is not None
    desk.window.actions_.new.trigger()
    desk.settle()
    path.write_bytes(path.read_bytes()[:-7])
    desk.generate("a lake")
    rate(desk, Rating("before", "2026-11-10T10:00:00+00:00", 0.75, 0.5))
    shown = page(desk)
    assert cells(shown, 4) == ["0.75"]
    assert any("First hour" in text for text in labels(shown))


def labels(shown: RatingsPage) -> list[str]:
    return [label.text() for label in shown.findChildren(QLabel)]


def test_without_a_rating_there_is_a_sentence(desk: Desk) -> None:
    desk.window.actions_.ratings_over.trigger()
    desk.settle()
    assert "Nothing is rated yet" in desk.banner


def test_a_dot_stands_where_the_answer_was(application: object) -> None:
    plot = RatingsPlot()
    plot.resize(400, 300)
    plot.show_ratings([one("2026-11-03"), one("2026-11-04", "after", 1.0, None)])
    for place in (0, 1):
        room, first = plot.panel(place), plot.point(place, 0)
        assert first is not None
        assert first.y() == pytest.approx(room.center().y())
        assert first.x() == pytest.approx(room.left() + room.width() / 4)
    top = plot.point(0, 1)
    assert top is not None
    assert top.y() == pytest.approx(plot.panel(0).top())
    assert plot.point(1, 1) is None  # was not moved: no answer
    assert plot.panel(0).bottom() < plot.panel(1).top()
    plot.grab()


def test_what_was_said_of_one_picture_is_joined_and_not_of_its_namesake(
    application: object,
) -> None:
    plot = RatingsPlot()
    plot.resize(400, 300)
    again = [one("4", "after", number=1), one("5", "after", number=1)]
    plot.show_ratings([one("1"), one("2", number=1), one("3", "after", 1.0, None), *again])
    points = [plot.point(0, place) for place in range(5)]
    assert [(line.p1(), line.p2()) for line in plot.joined(0)] == [
        (points[0], points[2]),
        (points[1], points[3]),
    ]
    assert len(plot.joined(1)) == 1  # of the other nothing was said after
    plot.grab()


def test_times_that_are_none_and_many_ratings_are_drawn(application: object) -> None:
    plot = RatingsPlot()
    plot.resize(120, 90)
    plot.show_ratings([one("no time at all", "after")] * 1000)
    plot.grab()
    assert said_day("no time at all") == "no time at"


def test_before_comes_before_after_and_the_earlier_first() -> None:
    found = over_time([one("2", "after"), one("2", "before"), one("1", "after")])
    assert [(a.rating.made, a.rating.moment) for a in found] == [
        ("1", "after"),
        ("2", "before"),
        ("2", "after"),
    ]
