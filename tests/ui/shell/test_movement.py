"""Nothing moves by itself where less movement is wanted."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from muse_desktop.muse.request import PREVIEW_SECONDS
from muse_desktop.ui.look.busy_bar import BusyBar
from muse_desktop.ui.look.theme import ThemeManager, manager
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]
WATCHED_MS = 300


class Paintings(QObject):
    """Counts how often a bar is painted."""

    def __init__(self, bar: BusyBar) -> None:
        super().__init__(bar)
        self.count = 0
        bar.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        self.count += event.type() == QEvent.Type.Paint
        return False


def is_quiet(seen: Paintings) -> bool:
    """Watch for a while, and return whether nothing was painted; what moves never is."""
    before = seen.count
    QTest.qWait(WATCHED_MS)
    return seen.count == before


@pytest.fixture(autouse=True)
def _as_usual(application: QApplication) -> Iterator[None]:
    yield
    manager().keep_still(False)


def loading(make_desk: MakeDesk) -> Desk:
    """A window whose model is being loaded, nobody knows how long."""
    desk = make_desk()
    bar = desk.window.controls.findChild(BusyBar)
    assert bar is not None
    bar.show()
    bar.show_share(None)
    QApplication.processEvents()
    return desk


def test_a_bar_whose_end_is_unknown_moves_unless_it_is_unwanted(make_desk: MakeDesk) -> None:
    desk = loading(make_desk)
    bar = desk.window.controls.findChild(BusyBar)
    assert bar is not None
    seen = Paintings(bar)
    desk.wait(lambda: seen.count > 3)
    desk.window.preferences.movement.choose("reduced")
    assert bar.is_still
    bar.show_share(0.5)
    QApplication.processEvents()
    bar.show_share(None)
    still = bar.grab().toImage()
    desk.wait(lambda: is_quiet(seen))
    assert bar.grab().toImage() == still
    colours = {still.pixelColor(x, still.height() // 2).name() for x in range(still.width())}
    assert len(colours) > 1
    before = seen.count
    desk.window.preferences.movement.choose("usual")
    assert not bar.is_still
    desk.wait(lambda: seen.count > before + 3)  # it goes on by itself


def test_a_share_is_a_share_in_either_way(application: QApplication) -> None:
    bar = BusyBar()
    for still in (False, True):
        manager().keep_still(still)
        bar.show_share(0.25)
        assert (bar.value(), bar.maximum(), bar.is_still) == (250, 1000, False)
    bar.show_share(None)
    assert bar.is_still


@pytest.fixture
def lively(application: QApplication) -> Iterator[ThemeManager]:
    """The look of a system that wants the cursor to blink and menus to unfold, which offscreen
    wants neither."""
    blink = application.cursorFlashTime()
    effects = (Qt.UIEffect.UI_General, Qt.UIEffect.UI_AnimateMenu)
    before = [application.isEffectEnabled(effect) for effect in effects]
    application.setCursorFlashTime(900)
    for effect in effects:
        application.setEffectEnabled(effect, True)
    made = ThemeManager(application)
    yield made
    made.setParent(None)
    made.deleteLater()
    application.setCursorFlashTime(blink)
    for effect, enabled in zip(effects, before, strict=True):
        application.setEffectEnabled(effect, enabled)


def test_cursor_and_menus_stand_still_too_and_move_again(lively: ThemeManager) -> None:
    app, menus = QApplication, Qt.UIEffect.UI_AnimateMenu
    lively.keep_still(True)
    assert (app.cursorFlashTime(), app.isEffectEnabled(menus)) == (0, False)
    lively.keep_still(False)
    assert (app.cursorFlashTime(), app.isEffectEnabled(menus)) == (900, True)
    assert not app.isEffectEnabled(Qt.UIEffect.UI_FadeMenu)  # which the system does not want


@pytest.mark.parametrize(
    ("previews", "usual", "reduced"),
    [("often", PREVIEW_SECONDS, 3.0), ("seldom", 3.0, 3.0), ("never", None, None)],
)
def test_a_picture_in_the_making_changes_seldom(
    make_desk: MakeDesk, previews: str, usual: float | None, reduced: float | None
) -> None:
    desk = make_desk()
    preferences = desk.window.preferences
    preferences.previews.choose(previews)
    for movement in ("usual", "reduced", "usual"):
        preferences.movement.choose(movement)
        desk.generate("a cat")
    assert desk.backend is not None
    assert [one.preview for one in desk.backend.requests] == [usual, reduced, usual]


def test_it_is_remembered(make_desk: MakeDesk) -> None:
    make_desk().window.preferences.movement.choose("reduced")
    assert manager().is_still
    manager().keep_still(False)
    again = make_desk()  # the next start
    assert again.window.preferences.movement.value == "reduced"
    assert manager().is_still
