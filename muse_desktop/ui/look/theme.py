"""Colours, palette and style sheet: one calm look, light or dark as the system says.

Where the system asks for high contrast nothing is painted over: its own palette is used, and our
tokens are read back from it, so that the widgets that we paint ourselves follow it too.
"""

from __future__ import annotations

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QFontInfo, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from muse_desktop.ui.look.stylesheet import stylesheet
from muse_desktop.ui.look.tokens import DARK, LIGHT, Theme, palette_of, theme_of

_EFFECTS = (
    Qt.UIEffect.UI_AnimateMenu, Qt.UIEffect.UI_FadeMenu, Qt.UIEffect.UI_AnimateCombo,
    Qt.UIEffect.UI_AnimateTooltip, Qt.UIEffect.UI_FadeTooltip, Qt.UIEffect.UI_AnimateToolBox,
)  # fmt: skip
"""What opens by and by where the system wants it so."""


class ThemeManager(QObject):
    """Dresses the application and follows the system's changes.

    Signals
    -------
    changed() : the theme is another one; painted icons must be made anew
    """

    changed = Signal()

    def __init__(self, app: QApplication) -> None:
        super().__init__(app)
        self._app = app
        self._forced: Theme | None = None
        self._own_size: float | None = None
        self._theme = LIGHT
        self._still = False
        self._moving = app.cursorFlashTime(), [e for e in _EFFECTS if app.isEffectEnabled(e)]
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        app.layoutDirectionChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    @property
    def theme(self) -> Theme:
        """The theme that is worn."""
        return self._theme

    @property
    def is_still(self) -> bool:
        """Whether nothing moves by itself."""
        return self._still

    def keep_still(self, still: bool) -> None:
        """Let nothing move by itself, or things as they do: bars, menus, the writing cursor."""
        self._still = still
        blink, effects = self._moving
        self._app.setCursorFlashTime(0 if still else blink)
        for effect in _EFFECTS:
            self._app.setEffectEnabled(effect, effect in effects and not still)
        self.changed.emit()

    def force(self, theme: Theme | None) -> None:
        """Wear a theme whatever the system says; None follows the system again."""
        self._forced = theme
        self.apply()

    def enlarge(self, times: float) -> None:
        """Write in letters so many times as large as the system's."""
        font = self._app.font()
        if self._own_size is None:
            self._own_size = QFontInfo(font).pointSizeF()  # a system may name pixels
        font.setPointSizeF(self._own_size * times)
        self._app.setFont(font)
        self.apply()  # what the style sheet measures in letters

    def apply(self) -> None:
        """Read what the system wants and put it on."""
        app = self._app
        if self._forced is None and self._high_contrast():
            app.setPalette(QPalette())
            app.setStyleSheet("")
            self._theme = theme_of(app.palette())
        else:
            dark = app.styleHints().colorScheme() == Qt.ColorScheme.Dark
            self._theme = self._forced or (DARK if dark else LIGHT)
            app.setPalette(palette_of(self._theme))
            mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
            app.setStyleSheet(stylesheet(self._theme, mirrored=mirrored))
        self.changed.emit()

    def _high_contrast(self) -> bool:
        hints = self._app.styleHints()
        if not hasattr(hints, "accessibility"):
            return False
        return hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast


def manager() -> ThemeManager:
    """Return the application's theme manager, made at the first call."""
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        raise RuntimeError("a QApplication is needed first")
    found = app.findChild(ThemeManager)
    return found if isinstance(found, ThemeManager) else ThemeManager(app)


def theme() -> Theme:
    """Return the theme that is worn now."""
    return manager().theme


def set_class(widget: QWidget, name: str) -> QWidget:
    """Mark a widget for the style sheet (``[class="name"]``) and return it."""
    widget.setProperty("class", name)
    return widget
