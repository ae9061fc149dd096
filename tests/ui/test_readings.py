"""Readings are shown for what they are worth."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muse_desktop.emotion import EMOTIONS
from muse_desktop.ui.evidence.panel import EvidencePanel
from tests.ui.conftest import Desk


def reading(**some: float) -> dict[str, float]:
    rest = (1 - sum(some.values())) / (len(EMOTIONS) - len(some))
    return {name: some.get(name, rest) for name in EMOTIONS}


def test_numbers_are_rounded_and_what_is_not_clear_is_said(application: QApplication) -> None:
    panel = EvidencePanel()
    close = reading(awe=0.34, contentment=0.33)
    panel.show_reading(close, close, (), "Daylight")
    assert panel.verdict.text() == "Not clear: awe or contentment"
    assert "Awe: now 35 %, judge 35 %" in panel.bars.accessibleDescription()
    panel.show_reading(close, reading(sadness=0.72), (), "Daylight")
    assert panel.verdict.text() == "Sadness"
    panel.begin_run(4)
    assert panel.verdict.text() == ""


def test_what_a_reading_means_is_one_click_away(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(desk.dialogs, "_tell", lambda title, text: told.append(text))
    desk.generate("a cat", Qt.Key.Key_1)
    desk.window.evidence.caution.linkActivated.emit("#")
    assert "what most people would say of a picture, not this person" in told[0]


def test_what_a_reading_is_not_stands_in_one_line_where_the_curve_has_room_to_spare(
    application: QApplication, qtbot: QtBot
) -> None:
    panel = EvidencePanel()
    qtbot.addWidget(panel)
    line = panel.caution.fontMetrics().height()
    words = panel._heading.sizeHint().width() + panel.caution.sizeHint().width()
    least = panel.curve.minimumSizeHint().width()
    panel.resize(least + words + 80, 240)
    panel.grab()
    assert panel.caution.heightForWidth(panel.caution.width()) < 2 * line
    assert panel.curve.width() >= least
    panel.resize(least + words // 2 + 80, 240)
    panel.grab()
    assert panel.minimumSizeHint().width() <= panel.width()
