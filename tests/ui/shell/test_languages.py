"""The window in other languages: what is spoken, and that nothing is left out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from muse_desktop.ui.shell import languages
from muse_desktop.ui.shell.languages import OWN_NAMES, Language, choose, chosen


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.mark.parametrize("language", [*OWN_NAMES, None])
def test_a_language_is_remembered(settings: QSettings, language: Language | None) -> None:
    choose(settings, "fr")
    choose(settings, language)
    assert chosen(settings) == language


@pytest.mark.parametrize("odd", ["tlh", "", 3, ["de"], "../../de"])
def test_what_is_no_language_is_the_systems(settings: QSettings, odd: object) -> None:
    settings.setValue(languages.KEY, odd)
    assert chosen(settings) is None
