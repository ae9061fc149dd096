"""The window as a whole: themes, names for assistive techniques, keys, small screens."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, QSize, Qt
from PySide6.QtGui import QAccessible, QAction, QFont, QGuiApplication, QKeySequence, QPalette
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QCheckBox,
    QLabel,
    QMenu,
    QRadioButton,
    QWidget,
)

from muse_desktop.ui.controls.wheel_paint import FAINTEST
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.stylesheet import mix
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import DARK, LIGHT, Theme
from muse_desktop.ui.state.model_choice import suggestions
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]


def luminance(color: str) -> float:
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def contrast(a: str, b: str) -> float:
    high, low = sorted((luminance(a), luminance(b)), reverse=True)
    return (high + 0.05) / (low + 0.05)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_text_is_readable_in_both_themes(theme: Theme) -> None:
    for ground in (theme.window, theme.surface, theme.canvas):
        assert contrast(theme.text, ground) >= 7.0
        assert contrast(theme.muted, ground) >= 4.5
        assert contrast(theme.accent, ground) >= 4.5  # links are of it
        assert contrast(theme.danger, ground) >= 4.5
    assert contrast(theme.on_accent, theme.accent) >= 4.5
    assert contrast(theme.text, theme.accent_soft) >= 4.5


@pytest.mark.parametrize("kind", [QCheckBox, QRadioButton])
@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_what_is_not_chosen_can_be_seen(
    desk: Desk, theme: Theme, kind: type[QCheckBox | QRadioButton]
) -> None:
    """WCAG 2.2, 1.4.11: the outline of a control has three times its ground's light."""
    manager().force(theme)
    button = kind(desk.window)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its colour is another, as
    button.move(200, 200)  # that below the mouse is, which lies at 0, 0
    button.resize(button.sizeHint())
    button.show()
    QApplication.processEvents()
    image = button.grab().toImage()
    places = [(x, y) for x in range(image.width()) for y in range(image.height())]
    seen = {image.pixelColor(x, y).name() for x, y in places}
    assert max(contrast(color, theme.window) for color in seen) >= 3.0


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_faint_text_is_readable_too(desk: Desk, theme: Theme) -> None:
    manager().force(theme)
    field = desk.window.controls.prompt.field
    field.ensurePolished()
    placeholder = field.palette().color(QPalette.ColorRole.PlaceholderText)
    assert placeholder.alpha() == 255
    assert contrast(placeholder.name(), theme.surface) >= 4.5
    name = mix(theme.window, theme.text, FAINTEST)  # an emotion that has a small share
    assert contrast(name, theme.window) >= 4.5


class FakeSystem:
    """The application, on a system whose colour scheme a test chooses (offscreen has none)."""

    def __init__(self, app: object) -> None:
        self._app = app
        self.scheme = Qt.ColorScheme.Light

    def __getattr__(self, name: str) -> object:
        return getattr(self._app, name)

    def styleHints(self) -> object:
        scheme = self.scheme
        return type("Hints", (), {"colorScheme": lambda _: scheme})()


def test_the_window_follows_the_systems_light_and_dark(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    system = FakeSystem(QApplication.instance())
    monkeypatch.setattr(manager(), "_app", system)
    for scheme, theme in ((Qt.ColorScheme.Dark, DARK), (Qt.ColorScheme.Light, LIGHT)):
        system.scheme = scheme
        QGuiApplication.styleHints().colorSchemeChanged.emit(scheme)
        QApplication.processEvents()
        assert manager().theme == theme
        panel = desk.window.history.grab().toImage()
        assert panel.pixelColor(5, panel.height() - 20).name() in (theme.window, theme.surface)


@pytest.mark.parametrize("theme", [LIGHT, DARK], ids=lambda theme: theme.name)
def test_a_theme_reaches_every_painted_part(desk: Desk, theme: Theme) -> None:
    manager().force(DARK if theme is LIGHT else LIGHT)
    desk.generate("a cottage")
    parts = (
        desk.window.canvas,
        desk.window.controls.wheel,
        desk.window.history.view,
        desk.window.evidence.curve,
        desk.window.evidence.bars,
        desk.window.bar,
    )
    before = [part.grab().toImage() for part in parts]
    manager().force(theme)
    QApplication.processEvents()
    for part, old in zip(parts, before, strict=True):
        assert part.grab().toImage() != old, part


def test_everything_that_takes_the_focus_has_a_name(desk: Desk) -> None:
    desk.generate("a cottage")
    desk.window.controls.advanced.fold.setChecked(True)
    nameless = []
    for widget in desk.window.findChildren(QWidget):
        wanted = widget.focusPolicy() & Qt.FocusPolicy.TabFocus or isinstance(
            widget, QAbstractButton
        )
        inner = isinstance(widget.parent(), QAbstractSpinBox)
        if not wanted or inner or not widget.isVisible():
            continue
        interface = QAccessible.queryAccessibleInterface(widget)
        if interface is None or not interface.text(QAccessible.Text.Name):
            nameless.append(widget)
    assert nameless == []


def test_no_key_means_two_things(desk: Desk) -> None:
    keys = Counter(
        sequence.toString()
        for action in {*desk.window.findChildren(QAction)}
        for sequence in {key.toString(): key for key in action.shortcuts()}.values()
    )
    doubled = [key for key, count in keys.items() if count > 1]
    assert doubled == []
    for action in desk.window.findChildren(QAction):
        texts = [key.toString() for key in action.shortcuts()]
        assert len(texts) == len(set(texts)), action.text()


def test_no_menu_gives_one_letter_to_two_entries(desk: Desk) -> None:
    for menu in desk.window.menuBar().findChildren(QMenu):
        letters = Counter(
            action.text()[action.text().index("&") + 1].lower()
            for action in menu.actions()
            if "&" in action.text()
        )
        assert not [letter for letter, count in letters.items() if count > 1], menu.title()


def test_enlarging_needs_no_shift_key(desk: Desk) -> None:
    assert QKeySequence("Ctrl+=") in desk.window.actions_.zoom_in.shortcuts()


def test_tab_goes_from_wheel_to_prompt_to_seed(desk: Desk) -> None:
    desk.window.controls.wheel.setFocus()
    shares = desk.window.controls.shares
    for button in (shares.fold, shares.add, shares.more):  # of the wheel, folded
        desk.press(Qt.Key.Key_Tab)
        assert button.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert desk.window.controls.prompt.field.hasFocus()
    desk.press(Qt.Key.Key_Tab)
    assert desk.window.controls.seed.edit.hasFocus()


@pytest.mark.parametrize("size", [(1024, 700), (800, 560)])
def test_a_small_window_keeps_its_buttons_and_its_picture(
    desk: Desk, size: tuple[int, int]
) -> None:
    desk.window.resize(*size)
    desk.generate("a cottage")
    window = desk.window
    assert (window.width(), window.height()) == size
    whole = window.rect()
    for widget in (window.controls.generate, window.controls.edit, window.bar, window.status):
        rect = QRect(widget.mapTo(window, QPoint(0, 0)), widget.size())
        assert whole.contains(rect), widget
    assert window.canvas.width() >= 280
    assert window.canvas.height() >= 200
    for label in window.controls.findChildren(QLabel):
        if label.isVisible() and not label.wordWrap():
            assert label.width() >= label.minimumSizeHint().width() - 1, label.text()


@pytest.fixture
def large_font(application: QApplication, request: pytest.FixtureRequest) -> Iterator[None]:
    """A system font half as large again, or as large as a parameter says."""
    usual = QApplication.font()
    font = QFont(usual)
    font.setPointSizeF(usual.pointSizeF() * getattr(request, "param", 1.5))
    QApplication.setFont(font)
    yield
    QApplication.setFont(usual)


@pytest.mark.parametrize("large_font", [1.5, 2.0, 2.6], indirect=True)
def test_a_small_window_has_room_for_a_large_font(large_font: None, make_desk: MakeDesk) -> None:
    desk = make_desk()
    window = desk.window
    window.resize(800, 600)
    desk.wait(lambda: window.size() == QSize(800, 600))
    desk.settle()
    assert window.minimumSizeHint().width() <= 800
    whole = window.rect()
    for label in window.findChildren(QLabel):
        if label.isVisible() and not isinstance(label, Elided):
            rect = QRect(label.mapTo(window, QPoint(0, 0)), label.size())
            assert whole.left() <= rect.left() <= rect.right() <= whole.right(), label.text()
            assert label.width() >= label.minimumSizeHint().width() - 1, label.text()
    shown = [w for w in window.invitation.findChildren(QWidget) if w.isVisible()]
    for place, widget in enumerate(shown):
        assert widget.height() >= widget.minimumSizeHint().height()
        assert widget.width() >= min(widget.minimumSizeHint().width(), window.invitation.width())
        for other in shown[place + 1 :]:
            assert not widget.geometry().intersects(other.geometry())


def test_the_invitation_puts_a_prompt_into_the_field(desk: Desk) -> None:
    offered = suggestions(desk.window.controls.model)
    assert offered
    chip = next(
        button
        for button in desk.window.invitation.findChildren(QAbstractButton)
        if button.text() == offered[0]
    )
    desk.click(chip)
    assert desk.window.controls.prompt.text == offered[0]
    assert desk.window.controls.prompt.unknown_words == ()


def test_the_window_is_there_before_the_engine_begins(make_desk: MakeDesk) -> None:
    desk = make_desk(begin=False)
    assert desk.window.isVisible()
    assert desk.window.invitation.isVisible()
    assert not desk.engine.isRunning()


def test_the_invitation_offers_photographs_to_try(desk: Desk) -> None:
    samples = [
        button
        for button in desk.window.invitation.findChildren(QAbstractButton)
        if button.property("class") == "sample"
    ]
    assert len(samples) == 3
    assert all(button.isVisible() and button.accessibleName() for button in samples)
    desk.click(samples[0])
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    assert desk.current.kind == "source"
    assert desk.current.title == "lamb-in-a-meadow.jpg"
