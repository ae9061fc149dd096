"""Which language the window speaks."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from muse_desktop.ui.shell.languages import OWN_NAMES, chosen
from muse_desktop.ui.state.preferences import LANGUAGE, Preferences
from tests.support import PATIENCE_MS

SHOW_MENUS = """
import sys
from muse_desktop.app import make_application
from muse_desktop.ui.shell.languages import chosen
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.remembered import open_settings
from muse_desktop.ui.look.words import emotion_name, emotion_word
from pathlib import Path
from PySide6.QtCore import QObject
app = make_application(chosen(open_settings(Path(sys.argv[1]))))
owner = QObject()
actions = Actions(owner)
told = (actions.new.text(), emotion_name("awe"), emotion_word("awe"))
sys.stdout.buffer.write("|".join(told).encode())
"""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "window.ini"


@pytest.fixture
def settings(file: Path) -> QSettings:
    return QSettings(str(file), QSettings.Format.IniFormat)


@pytest.mark.parametrize("language", [*OWN_NAMES, None])
def test_a_language_is_remembered(settings: QSettings, language: str | None) -> None:
    preferences = Preferences(settings)
    preferences.language.choose("fr")
    preferences.language.choose(language or "")
    assert chosen(settings) == language
    assert Preferences(settings).language.value == (language or "")


@pytest.mark.parametrize("odd", ["tlh", 3, ["de"], "../../de"])
def test_what_is_no_language_is_the_systems_and_resets_nothing(
    settings: QSettings, odd: object
) -> None:
    before = Preferences(settings)
    before.theme.choose("dark")
    settings.setValue(LANGUAGE, odd)
    assert chosen(settings) is None
    preferences = Preferences(settings)
    assert (preferences.language.value, preferences.theme.value) == ("", "dark")


def test_the_program_speaks_it_from_the_next_start_on(file: Path, settings: QSettings) -> None:
    preferences = Preferences(settings)
    preferences.language.choose("de")
    done = subprocess.run(
        [sys.executable, "-c", SHOW_MENUS, str(file)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=PATIENCE_MS / 1000,
    )
    assert done.stdout.decode().replace("&", "").split("|") == ["Neu", "Ehrfurcht", "Ehrfurcht"]
