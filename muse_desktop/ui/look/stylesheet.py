"""The style sheet: only what Fusion and the palette cannot say. Sizes follow the font (em)."""

from __future__ import annotations

import re
from string import Template

from muse_desktop.system.resources import resource
from muse_desktop.ui.look.tokens import Theme

_SHEET = Template("""
QMainWindow, QDialog { background: $window; }
QToolTip { background: $surface; color: $text; border: 1px solid $line; padding: 4px 6px; }

QMenuBar { background: $window; border-bottom: 1px solid $line; padding: 1px 4px; }
QMenuBar::item { padding: 4px 9px; border-radius: 4px; background: transparent; }
QMenuBar::item:selected { background: $accent_soft; color: $text; }
QMenu { background: $surface; border: 1px solid $line; padding: 5px; }
QMenu::item { padding: 5px 26px 5px 26px; border-radius: 4px; }
QMenu::item:selected { background: $accent_soft; color: $text; }
QMenu::item:disabled { color: $faint; }
QMenu::separator { height: 1px; background: $line; margin: 5px 8px; }
QMenu::icon { padding-left: 7px; }

QStatusBar { background: $window; border-top: 1px solid $line; }
QStatusBar::item { border: none; }

QSplitter::handle { background: $line; }
QSplitter::handle:hover { background: $line_strong; }

QPushButton {
  background: $surface; color: $text; border: 1px solid $line_soft; border-radius: 6px;
  padding: 5px 12px; min-height: 1.3em;
}
QPushButton:hover { border-color: $line_strong; }
QPushButton:pressed { background: $accent_soft; }
QPushButton:focus { border: 2px solid $accent; padding: 4px 11px; }
QPushButton:disabled { color: $faint; background: $window; border-color: $line; }
QPushButton[class="primary"] {
  background: $accent; color: $on_accent; border: 1px solid $accent; font-weight: 600;
}
QPushButton[class="primary"]:hover { background: $accent_hover; border-color: $accent_hover; }
QPushButton[class="primary"]:focus { border: 2px solid $text; padding: 4px 11px; }
QPushButton[class="primary"]:disabled {
  background: $line; border-color: $line; color: $muted;
}
QPushButton[class="chip"] {
  border-radius: 0.95em; padding: 4px 13px; background: $surface; color: $text;
}
QPushButton[class="chip"]:focus { padding: 3px 12px; }

QToolButton {
  background: transparent; border: 1px solid transparent; border-radius: 5px; padding: 4px;
}
QToolButton:hover { background: $hover; }
QToolButton:pressed { background: $accent_soft; }
QToolButton:checked { background: $accent_soft; border-color: $accent_line; }
QToolButton:focus { border: 1px solid $accent; }
QToolButton[class="fold"] {
  padding: 4px 4px 4px 0; margin-left: -6px; font-weight: 600; color: $text;
}
QToolButton[class="fold"]:checked { background: transparent; border-color: transparent; }
QToolButton[class="fold"]:hover { background: $hover; }
QToolButton[class="fold"]:focus { border: 1px solid $accent; }

QPushButton[class="sample"] {
  padding: 2px; border: 2px solid transparent; border-radius: 6px; background: transparent;
}
QPushButton[class="sample"]:hover { border-color: $line_strong; }
QPushButton[class="sample"]:focus { border-color: $accent; }

QToolButton[class="seal"] { color: $text; padding: 1px 6px; }
QToolButton[class="device"] { color: $muted; padding: 1px 1.5em 1px 6px; }
QToolButton[class="device"]:hover { color: $text; }
QToolButton::menu-indicator {
  image: url("$chevron"); width: 0.9em; height: 0.9em;
  subcontrol-origin: border; subcontrol-position: center right; right: 5px;
}

QToolButton[class="bare"]::menu-indicator { image: none; }

QLineEdit, QPlainTextEdit, QSpinBox, QDoubleSpinBox, QComboBox {
  background: $surface; color: $text; border: 1px solid $line_soft; border-radius: 6px;
  padding: 4px 7px; selection-background-color: $accent; selection-color: $on_accent;
}
QLineEdit, QPlainTextEdit { placeholder-text-color: $muted; }
QLineEdit:hover, QPlainTextEdit:hover, QSpinBox:hover, QDoubleSpinBox:hover, QComboBox:hover {
  border-color: $line_strong;
}
QLineEdit:focus, QPlainTextEdit:focus, QSpinBox:focus, QDoubleSpinBox:focus, QComboBox:focus {
  border: 2px solid $accent; padding: 3px 6px;
}
QLineEdit:disabled, QSpinBox:disabled, QDoubleSpinBox:disabled, QComboBox:disabled {
  color: $faint; background: $window;
}
QComboBox::drop-down { border: none; width: 1.6em; }
QComboBox::down-arrow { image: url("$chevron"); width: 1em; height: 1em; }
QAbstractSpinBox QLineEdit, QComboBox QLineEdit {
  border: none; padding: 0 0 0 4px; margin: 0; background: transparent; border-radius: 0;
}
QAbstractSpinBox QLineEdit:focus, QComboBox QLineEdit:focus {
  border: none; padding: 0 0 0 4px;
}
QAbstractSpinBox { padding-right: 1.7em; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button {
  subcontrol-origin: border; width: 1.6em; border: none; background: transparent;
}
QAbstractSpinBox::up-button { subcontrol-position: top right; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; }
QAbstractSpinBox::up-arrow { image: url("$chevron_up"); width: 0.8em; height: 0.8em; }
QAbstractSpinBox::down-arrow { image: url("$chevron"); width: 0.8em; height: 0.8em; }

QCheckBox, QRadioButton { spacing: 0.5em; }
QCheckBox::indicator, QRadioButton::indicator {
  width: 1em; height: 1em; border: 1px solid $line_strong; border-radius: 3px;
  background: $surface;
}
QRadioButton::indicator { border-radius: 0.6em; }
QCheckBox::indicator:hover, QCheckBox::indicator:focus,
QRadioButton::indicator:hover, QRadioButton::indicator:focus { border-color: $accent; }
QCheckBox::indicator:checked {
  background: $accent; border-color: $accent; image: url("$check");
}
QRadioButton::indicator:checked {
  border-color: $accent;
  background: qradialgradient(cx: 0.5, cy: 0.5, radius: 0.5, fx: 0.5, fy: 0.5,
    stop: 0 $accent, stop: 0.5 $accent, stop: 0.6 $surface, stop: 1 $surface);
}
QCheckBox:focus, QRadioButton:focus { color: $accent; }

QSlider:horizontal { min-height: 18px; }
QSlider::groove:horizontal { height: 4px; border-radius: 2px; background: $line; }
QSlider::sub-page:horizontal { height: 4px; border-radius: 2px; background: $accent; }
QSlider::sub-page:horizontal:disabled { background: $line_strong; }
QSlider::handle:horizontal {
  width: 14px; height: 14px; margin: -6px 0; border-radius: 8px;
  background: $surface; border: 1px solid $line_strong;
}
QSlider::handle:horizontal:hover { border-color: $accent; }
QSlider::handle:horizontal:focus { border: 2px solid $accent; width: 12px; height: 12px; }

QScrollArea { background: transparent; border: none; }
QScrollArea[class="noted"] { border-top: 1px solid $line; }
QScrollBar:vertical { background: transparent; width: 10px; margin: 0; }
QScrollBar:horizontal { background: transparent; height: 10px; margin: 0; }
QScrollBar::handle { background: $scroll; border-radius: 4px; margin: 1px; }
QScrollBar::handle:vertical { min-height: 28px; }
QScrollBar::handle:horizontal { min-width: 28px; }
QScrollBar::handle:hover { background: $line_strong; }
QScrollBar::add-line, QScrollBar::sub-line { width: 0; height: 0; }
QScrollBar::add-page, QScrollBar::sub-page { background: transparent; }

QListView { background: transparent; border: none; outline: none; }
QListView:window { background: $surface; color: $text; border: 1px solid $line_soft; }

QListView[class="boxed"] {
  background: $surface; border: 1px solid $line_soft; border-radius: 6px; padding: 3px;
}
QListView[class="boxed"]:focus { border: 2px solid $accent; padding: 2px; }
QListView[class="boxed"]::item { padding: 6px 8px; border-radius: 4px; color: $text; }
QListView[class="boxed"]::item:selected { background: $accent_soft; color: $text; }

QListView[class="rows"]::item { padding: 3px 8px; border-radius: 4px; color: $text; }
QListView[class="rows"]::item:selected { background: $accent_soft; color: $text; }
QListView[class="rows"]::item:focus { border: 1px solid $accent; padding: 2px 7px; }

QLabel[class="heading"] { font-weight: 600; }
QLabel[class="value"] { font-weight: 600; }
QLabel[class="muted"] { color: $muted; }
QLabel[class="hint"] { color: $muted; }
QLabel[class="problem"] { color: $danger; }
QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }
QMessageBox QLabel#qt_msgbox_label { font-weight: 600; }
QWidget[class="panel"] { background: $window; }
QFrame[class="bar"] { background: $window; border-top: 1px solid $line; }
QFrame[class="footer"] { background: $window; border-top: 1px solid $line; }
QFrame[class="banner"] { background: $surface; border: 1px solid $line_soft; border-radius: 8px; }
QWidget[class="stage"] { background: $canvas; }
QFrame[class="drop"] { background: transparent; border: 3px solid $accent; border-radius: 8px; }
QLabel[class="drop"] {
  background: $surface; color: $text; border: 1px solid $accent; border-radius: 8px;
  padding: 8px 16px; font-weight: 600;
}
QFrame[class="floating"] { background: $surface; border: 1px solid $line_soft; border-radius: 8px; }

QProgressBar {
  background: $line; border: none; border-radius: 3px; max-height: 6px; min-height: 6px;
}
QProgressBar::chunk { background: $accent; border-radius: 3px; }
""")


def mix(a: str, b: str, share: float) -> str:
    """Return a colour between two, ``share`` of the way to ``b``."""
    pairs = ((int(a[i : i + 2], 16), int(b[i : i + 2], 16)) for i in (1, 3, 5))
    return "#" + "".join(f"{round(x + (y - x) * share):02x}" for x, y in pairs)


def stylesheet(theme: Theme, *, mirrored: bool = False) -> str:
    """Return the style sheet of a theme.

    Parameters
    ----------
    theme : whose colours it has
    mirrored : for windows that are read from right to left. Qt mirrors where parts stand, but
        neither margins nor which side of a slider's handle is filled.
    """
    tone = "dark" if theme.is_dark else "light"
    sheet = Template(_mirror(_SHEET.template)) if mirrored else _SHEET
    return sheet.substitute(
        theme.__dict__,
        faint=mix(theme.window, theme.muted, 0.62),
        hover=mix(theme.window, theme.text, 0.07),
        line_soft=mix(theme.line, theme.line_strong, 0.35),
        accent_line=mix(theme.accent_soft, theme.accent, 0.45),
        scroll=mix(theme.line, theme.line_strong, 0.4),
        chevron=resource("icons", f"chevron-down-{tone}.svg").as_posix(),
        check=resource("icons", f"check-{tone}.svg").as_posix(),
        chevron_up=resource("icons", f"chevron-up-{tone}.svg").as_posix(),
    )


def _mirror(sheet: str) -> str:
    """Swap left and right."""
    swapped = {"left": "right", "right": "left"}
    sheet = re.sub(
        r"\b(margin|padding|border)-(left|right)\b", lambda m: f"{m[1]}-{swapped[m[2]]}", sheet
    )
    four = r"(margin|padding): " + " ".join([r"([^\s;]+)"] * 4)
    sheet = re.sub(four, r"\1: \2 \5 \4 \3", sheet)
    return sheet.replace("::sub-page:horizontal", "::add-page:horizontal")
