"""Colours, palette and style sheet: one calm look, light or dark as the system says.

Where the system asks for high contrast nothing is painted over: its own palette is used, and our
tokens are read back from it, so that the widgets that we paint ourselves follow it too.
"""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QWidget

from muse_desktop.ui.look.stylesheet import stylesheet


@dataclass(frozen=True)
class Theme:
    """Named colours ("#rrggbb"); widgets ask for meanings, not for values."""

    name: str
    window: str
    surface: str
    canvas: str
    line: str
    line_strong: str
    text: str
    muted: str
    accent: str
    accent_hover: str
    accent_soft: str
    on_accent: str
    danger: str
    mask: str = "#d8436a"

    def color(self, token: str, alpha: float = 1.0) -> QColor:
        """Return a token as a colour with an opacity."""
        color = QColor(getattr(self, token))
        color.setAlphaF(alpha)
        return color

    @property
    def is_dark(self) -> bool:
        """Whether light strokes stand on a dark ground."""
        return QColor(self.window).lightnessF() < 0.5


LIGHT = Theme(
    name="light",
    window="#f6f5f2",
    surface="#ffffff",
    canvas="#e9e7e2",
    line="#dedbd4",
    line_strong="#a9a59b",
    text="#25272b",
    muted="#62666c",
    accent="#35587f",
    accent_hover="#2b4a6d",
    accent_soft="#e0e7ef",
    on_accent="#ffffff",
    danger="#a4392e",
)
DARK = Theme(
    name="dark",
    window="#212225",
    surface="#2a2b2f",
    canvas="#18191b",
    line="#383a3f",
    line_strong="#6b6e76",
    text="#e9e8e5",
    muted="#a5a8ad",
    accent="#8db3dd",
    accent_hover="#a3c2e4",
    accent_soft="#2d3b4b",
    on_accent="#14202d",
    danger="#e88f83",
)


def palette_of(theme: Theme) -> QPalette:
    """Return the Qt palette of a theme, disabled states included."""
    palette = QPalette()
    role, group = QPalette.ColorRole, QPalette.ColorGroup
    for name, token in (
        (role.Window, theme.window),
        (role.WindowText, theme.text),
        (role.Base, theme.surface),
        (role.AlternateBase, theme.window),
        (role.Text, theme.text),
        (role.PlaceholderText, theme.muted),
        (role.Button, theme.surface),
        (role.ButtonText, theme.text),
        (role.BrightText, theme.danger),
        (role.Highlight, theme.accent),
        (role.HighlightedText, theme.on_accent),
        (role.Accent, theme.accent),
        (role.Link, theme.accent),
        (role.LinkVisited, theme.accent),
        (role.ToolTipBase, theme.surface),
        (role.ToolTipText, theme.text),
        (role.Light, theme.surface),
        (role.Midlight, theme.line),
        (role.Mid, theme.line),
        (role.Dark, theme.line_strong),
        (role.Shadow, theme.line_strong),
    ):
        palette.setColor(name, QColor(token))
    faint = theme.color("muted", 0.6)
    for name in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(group.Disabled, name, faint)
    return palette


def theme_of(palette: QPalette) -> Theme:
    """Return the tokens that a foreign palette (high contrast) stands for."""
    role = QPalette.ColorRole

    def name(which: QPalette.ColorRole) -> str:
        return palette.color(which).name()

    text = name(role.WindowText)
    return Theme(
        name="system",
        window=name(role.Window),
        surface=name(role.Base),
        canvas=name(role.Window),
        line=text,
        line_strong=text,
        text=text,
        muted=text,
        accent=name(role.Highlight),
        accent_hover=name(role.Highlight),
        accent_soft=name(role.Window),
        on_accent=name(role.HighlightedText),
        danger=text,
    )


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
        self._theme = LIGHT
        app.setStyle("Fusion")
        hints = app.styleHints()
        hints.colorSchemeChanged.connect(self.apply)
        if hasattr(hints, "accessibility"):  # Qt 6.10
            hints.accessibility().contrastPreferenceChanged.connect(self.apply)
        self.apply()

    @property
    def theme(self) -> Theme:
        """The theme that is worn."""
        return self._theme

    def force(self, theme: Theme | None) -> None:
        """Wear a theme whatever the system says; None follows the system again."""
        self._forced = theme
        self.apply()

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
            app.setStyleSheet(stylesheet(self._theme))
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
