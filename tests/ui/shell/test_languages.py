"""Which language the window speaks."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, QTranslator
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QMenuBar,
    QWidget,
)

from muse_desktop.ui.look.letters import letter_of, with_other_letter
from muse_desktop.ui.shell import languages
from muse_desktop.ui.shell.languages import OWN_NAMES, chosen
from muse_desktop.ui.state.preferences import LANGUAGE, Preferences
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MakeDesk = Callable[..., Desk]

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


SHOW_NUMBERS = """
import sys
from muse_desktop.app import make_application
from muse_desktop.ui.files.sheet import usual_paper
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.words import decimal, emotion_name
from PySide6.QtCore import QDate, QLocale
make_application(sys.argv[1])
note = "This picture has 123 megapixels: changing it takes 4.5 GB of memory beside it, and 1.2 GB "
note += "are free. Close other programs, or make the picture smaller."
day = QLocale().toString(QDate(2026, 11, 27), QLocale.FormatType.ShortFormat)
told = (emotion_name("awe"), decimal(0.5), day, usual_paper(), spoken(note))
sys.stdout.buffer.write("|".join(told).encode())
"""


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere no variable says where one lives")
@pytest.mark.parametrize(
    ("language", "system", "word", "number", "day", "paper", "note"),
    [
        ("en", "de_DE.UTF-8", "Awe", "0,50", "27.11.26", "a4", "takes 4,5 GB"),
        ("en", "en_GB.UTF-8", "Awe", "0.50", "27/11/2026", "a4", "takes 4.5 GB"),
        ("de", "en_US.UTF-8", "Ehrfurcht", "0.50", "11/27/26", "letter", "4.5 GB Speicher"),
        ("de", "C", "Ehrfurcht", "0,50", "27.11.26", "a4", "4,5 GB Speicher"),
    ],
)
def test_numbers_dates_and_paper_are_of_where_one_lives(
    language: str, system: str, word: str, number: str, day: str, paper: str, note: str
) -> None:
    """Whatever language was chosen; the language's own where the system does not say."""
    kept = {k: v for k, v in os.environ.items() if not k.startswith(("LC_", "LANG"))}
    done = subprocess.run(
        [sys.executable, "-c", SHOW_NUMBERS, language],
        env={**kept, "LC_ALL": system, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        check=True,
        timeout=PATIENCE_MS / 1000,
    )
    *told, said = done.stdout.decode().split("|")
    assert told == [word, number, day, paper]
    assert note in said


@pytest.fixture(params=[name for name in OWN_NAMES if name != "en"])
def translator(request: pytest.FixtureRequest) -> QTranslator:
    """Our texts in a language, not spoken yet."""
    translator = QTranslator()
    assert translator.load(f"muse_desktop_{request.param}", str(languages.folder()))
    return translator


def test_the_keys_of_a_menu_are_as_distinct_as_the_english(
    translator: QTranslator, desk: Desk
) -> None:
    bar = desk.window.menuBar()
    menus: list[QWidget] = [bar, *desk.window.findChildren(QMenu)]
    for menu in menus:
        keys: dict[str, set[str]] = {}
        for action in menu.actions():
            spoken = translator.translate("", action.text())
            if spoken and (key := letter_of(action.text())):
                keys.setdefault(letter_of(spoken), set()).add(key)
        assert not {key: of for key, of in keys.items() if len(of) > 1}


def keys_of(window: QWidget, bar: QMenuBar) -> list[str]:
    """Return what is pressed with Alt, of the menus, labels and buttons of a window."""
    texts = [action.text() for action in bar.actions()]
    texts += [one.text() for one in window.findChildren(QLabel) if one.buddy() is not None]
    texts += [one.text() for one in window.findChildren(QAbstractButton)]
    return sorted(key for key in map(letter_of, texts) if key)


def test_a_key_means_one_thing_in_the_window(
    application: QApplication, make_desk: MakeDesk, translator: QTranslator
) -> None:
    application.installTranslator(translator)
    try:
        window = make_desk().window
        keys = keys_of(window, window.menuBar())
    finally:
        application.removeTranslator(translator)
    assert keys == sorted(set(keys))
    assert len(keys) > 12  # six menus, and most of what one types into


def test_a_key_means_one_thing_in_the_english_window(desk: Desk) -> None:
    keys = keys_of(desk.window, desk.window.menuBar())
    assert keys == sorted(set(keys))


@pytest.mark.parametrize(
    ("text", "taken", "shown"),
    [
        ("Shap&e", {"e"}, "&Shape"),
        ("Shap&e", set("eshap"), "Shape"),
        ("形(&E)", {"e", "a"}, "形(&B)"),
        ("モデル(&M)…", set("abcdefghijklmnopqrstuvwxyz"), "モデル…"),
        ("É&motion", {"m"}, "Ém&otion"),
    ],
)
def test_whatever_comes_later_takes_a_letter_that_is_free(
    text: str, taken: set[str], shown: str
) -> None:
    assert with_other_letter(text, taken) == shown
