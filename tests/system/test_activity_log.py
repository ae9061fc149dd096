"""The activity log has no place for anything private."""

from __future__ import annotations

import datetime as dt
import logging

import pytest

from muse_desktop.system import activity_log, strict_json
from muse_desktop.system.activity_log import FAULT, MOST, ActivityLog, FaultHandler, bare
from muse_desktop.system.discretion import be_discreet

SECRET = "Anna Freud"


@pytest.mark.parametrize(
    ("what", "facts"),
    [
        (SECRET, {}),
        ("generated", {"prompt": "a lake"}),
        ("generated", {"model": "é"}),
        ("generated", {"model": 'a "quoted" name'}),
        ("generated", {"model": "two\nlines"}),
        ("generated", {"model": "x" * 161}),
        ("generated", {"model": ""}),
    ],
)
def test_an_entry_takes_what_it_has_a_place_for(what: str, facts: dict[str, str]) -> None:
    log = ActivityLog()
    with pytest.raises(ValueError, match=r"kind|word"):
        log.add(what, **facts)  # type: ignore[arg-type]
    assert log.entries == ()


def test_it_is_bounded_and_tells_how_much_was_forgotten() -> None:
    log = ActivityLog(lambda: dt.datetime(2026, 1, 2, 3, 4, 5))
    for k in range(MOST + 7):
        log.add("generated", k / 4, steps=k)
    assert len(log.entries) == MOST
    assert log.dropped == 7
    assert log.entries[0].line() == "03:04:05  generated  1.75 s  steps 7"


def test_a_client_s_hours_are_not_in_it() -> None:
    log = ActivityLog(lambda: dt.datetime(2026, 1, 2, 3, 4, 5))
    log.add("started")
    be_discreet(True)
    try:
        log.add("generated", 1.5)
    finally:
        be_discreet(False)
    assert [entry.line() for entry in log.entries] == [
        "03:04:05  started",
        "--:--:--  generated  1.50 s",
    ]


def _failing() -> None:
    try:
        strict_json.loads(f'{{"{SECRET}": NaN,')
    except ValueError as error:
        raise RuntimeError(f"{SECRET} at /home/{SECRET}/a.py") from error


def test_of_a_failure_types_and_our_own_lines_are_kept_and_no_words() -> None:
    log = ActivityLog()
    logger = logging.Logger("transformers.somewhere")
    logger.addHandler(FaultHandler(log))
    logger.info("%s", SECRET)
    logger.warning("%s is odd", SECRET)
    with pytest.raises(RuntimeError) as caught:
        _failing()
    logger.error("%s failed", SECRET, exc_info=caught.value)
    logger.error(SECRET, extra={FAULT: bare(caught.value)})
    text = "\n".join(entry.line() for entry in log.entries)
    assert len(log.entries) == 3
    assert "part transformers" in text
    assert text.count("kind RuntimeError < ") == 2
    for word in SECRET.split():
        assert word not in text


def test_our_own_source_is_named_from_the_package_on_and_no_other_file_at_all() -> None:
    own = activity_log.__file__
    assert activity_log.place(own, 12) == "system/activity_log.py:12"
    assert activity_log.place(f"/home/{SECRET}/muse_desktop/engine/thread.py", 3) == ""
    assert activity_log.place("<string>", 3) == ""
    with pytest.raises(ValueError, match="JSON") as caught:
        strict_json.loads("{")
    assert activity_log.places(caught.value).startswith("system/strict_json.py:")
