"""No text is cut off: in each language, with usual and with large letters, in every dialog."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QEvent, QPoint, QSize
from PySide6.QtGui import QHelpEvent
from PySide6.QtWidgets import QApplication, QHBoxLayout, QMenu, QPushButton, QToolTip, QWidget
from pytestqt.qtbot import QtBot

from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.state.preferences import Language
from tests.support import PATIENCE_MS
from tests.ui.cut_off import cut_off
from tests.ui.every_menu import too_large

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
SCREENS = {100: (1024, 768), 200: (1920, 1080)}
"""By the letters' size in percent, the smallest screen that somebody who reads them may have."""
LONG = "a text that has no room in its place"


@pytest.fixture(scope="module", params=SCREENS)
def found(
    request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory
) -> dict[str, list[str]]:
    """What is cut off, by languages."""
    folder = tmp_path_factory.mktemp("walk")
    wide, high = SCREENS[request.param]
    screen = {"name": "screen", "x": 0, "y": 0, "width": wide, "height": high}
    (folder / "screens.json").write_text(json.dumps({"screens": [screen]}), encoding="utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "tests.ui.fitting_walk", str(request.param), str(folder)],
        cwd=Path(__file__).parents[3],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": f"offscreen:configfile={folder / 'screens.json'}",
            "MUSE_DESKTOP_HOME": str(folder / "home"),
        },
        capture_output=True,
        text=True,
        timeout=1500,  # half a minute, where nothing else runs
    )
    assert done.returncode == 0, done.stderr[-2000:]
    return json.loads((folder / "found.json").read_text(encoding="utf-8"))


@pytest.mark.timeout(1800)
@pytest.mark.parametrize("language", get_args(Language))
def test_nothing_is_cut_off(found: dict[str, list[str]], language: str) -> None:
    assert found[language] == []


# -- whether that would be found ---------------------------------------------------------------


def shown(qtbot: QtBot, *parts: QWidget, wide: int) -> QWidget:
    top = QWidget()
    row = QHBoxLayout(top)
    for part in parts:
        row.addWidget(part)
    top.setFixedWidth(wide)
    qtbot.addWidget(top)
    with qtbot.waitExposed(top, timeout=PATIENCE_MS):
        top.show()
    return top


@pytest.mark.parametrize("kind", [Label, QPushButton])
def test_what_is_too_narrow_is_found_unless_its_tooltip_says_it(
    application: QApplication, qtbot: QtBot, kind: type[QWidget]
) -> None:
    part = kind(LONG)  # type: ignore[call-arg]
    part.setFixedWidth(60)
    top = shown(qtbot, part, wide=300)
    assert len(list(cut_off(top))) == 1
    part.setToolTip(f"Know: {LONG}.")
    assert list(cut_off(top)) == []
    part.setToolTip("")
    part.setFixedWidth(280)
    top.setFixedWidth(310)
    QApplication.processEvents()
    assert list(cut_off(top)) == []


def test_a_wrapped_text_that_is_too_low_is_found(application: QApplication, qtbot: QtBot) -> None:
    label = Label(" ".join([LONG] * 6))
    label.setWordWrap(True)
    label.setFixedHeight(label.fontMetrics().lineSpacing())
    assert len(list(cut_off(shown(qtbot, label, wide=300)))) == 1


def test_what_lies_beyond_the_edge_is_found(application: QApplication, qtbot: QtBot) -> None:
    top = shown(qtbot, wide=200)
    button = QPushButton("Go", top)
    button.move(190, 0)
    button.show()
    assert len(list(cut_off(top))) == 1


def test_a_menu_larger_than_the_screen_is_found(application: QApplication, qtbot: QtBot) -> None:
    top = QWidget()
    qtbot.addWidget(top)
    menu = QMenu("Much", top)
    menu.aboutToShow.connect(lambda: menu.addAction(LONG))
    assert list(too_large(top, QSize(1000, 1000))) == []
    assert len(list(too_large(top, QSize(60, 1000)))) == 1
    assert len(list(too_large(top, QSize(1000, 20)))) == 1


# -- what is shortened is told whole -------------------------------------------------------------


def hover(part: QWidget) -> str:
    """Rest on a part; return what its tooltip says."""
    QToolTip.hideText()
    middle = part.rect().center()
    where = part.mapToGlobal(middle)
    QApplication.sendEvent(part, QHelpEvent(QEvent.Type.ToolTip, middle, where))
    said = QToolTip.text()
    QToolTip.showText(QPoint(), "")
    return said


@pytest.mark.parametrize("wide", [120, 400])
@pytest.mark.parametrize("own", ["", "more"])
def test_a_shortened_label_says_the_whole_in_its_tooltip(
    application: QApplication, qtbot: QtBot, wide: int, own: str
) -> None:
    label = Elided(LONG)
    label.setToolTip(own)
    top = shown(qtbot, label, wide=wide)
    lines = ([LONG] if wide == 120 else []) + ([own] if own else [])
    assert hover(label) == "\n".join(lines)
    assert top.isVisible()


def test_a_shortened_choice_says_the_whole_in_its_tooltip(
    application: QApplication, qtbot: QtBot
) -> None:
    choice = FittedCombo()
    choice.addItem(LONG)
    top = shown(qtbot, choice, wide=120)
    assert hover(choice) == LONG
    choice.setToolTip(f"Chooses {LONG}.")
    assert hover(choice) == f"Chooses {LONG}."
    assert top.isVisible()
