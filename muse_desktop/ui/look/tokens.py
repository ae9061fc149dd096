"""Named colours: two themes, and the one that a foreign palette stands for."""

from __future__ import annotations

from dataclasses import dataclass

from PySide6.QtGui import QColor, QPalette


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
    line_strong="#8e8a81",
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
    line_strong="#787b83",
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
