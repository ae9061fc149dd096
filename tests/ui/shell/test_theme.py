"""Light, dark, or as the system says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings

from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import DARK, LIGHT
from tests.ui.conftest import Desk


def test_a_theme_is_worn_remembered_and_given_up(
    desk: Desk, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    system, light, dark = desk.window.actions_.themes
    assert system.isChecked()
    before = manager().theme
    dark.trigger()
    assert manager().theme == DARK
    assert not system.isChecked()
    manager().force(None)  # the program ends
    again = make_desk().window.actions_.themes
    assert manager().theme == DARK
    assert again[2].isChecked()
    again[1].trigger()
    assert manager().theme == LIGHT
    again[0].trigger()
    assert manager().theme == before
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    assert not settings.contains("theme")
    assert not light.isChecked()


@pytest.mark.parametrize("kept", ["mauve", ["dark"], 3])
def test_a_remembered_theme_that_is_none_is_as_if_nothing_was(
    kept: object, make_desk: Callable[..., Desk], tmp_path: Path
) -> None:
    before = manager().theme
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    settings.setValue("theme", kept)
    settings.sync()
    assert make_desk().window.actions_.themes[0].isChecked()
    assert manager().theme == before
