"""The activity log as one text: what is seen is what is copied."""

from __future__ import annotations

import platform
import sys

from PySide6.QtCore import QLocale, Qt, qVersion
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from muse_desktop import __version__
from muse_desktop.engine.protocol import Devices
from muse_desktop.system.activity_log import ActivityLog, cleaned
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class

LIBRARIES = (
    "PySide6_Essentials",
    "torch",
    "diffusers",
    "transformers",
    "safetensors",
    "numpy",
    "Pillow",
)
_WIDE, _HIGH = 92, 26
"""Letters and lines of the text that are seen without scrolling, where the screen has room."""


def report(log: ActivityLog, devices: Devices | None) -> str:
    """Return the report: versions and devices, then what was done. In English in every language,
    as whoever mends it has to read it."""
    lines = [
        f"MUSE Desktop {__version__}{' (frozen)' if getattr(sys, 'frozen', False) else ''}",
        f"Python {platform.python_version()}, Qt {qVersion()}, {cleaned(platform.platform())}, "
        f"{cleaned(platform.machine())}",
        ", ".join(f"{name} {_version(name)}" for name in LIBRARIES),
        f"Computes on: {_devices(devices)}",
        f"Screen: {_screen()}; language {QLocale().name()}",
        "",
    ]
    if log.dropped:
        lines.append(f"({log.dropped} earlier entries were forgotten)")
    lines += [entry.line() for entry in log.entries]
    return "\n".join(lines)


def _version(name: str) -> str:
    import importlib.metadata  # brings what reads mail; nobody asks at the start

    try:
        return cleaned(importlib.metadata.version(name))
    except importlib.metadata.PackageNotFoundError:
        return "not known"


def _devices(devices: Devices | None) -> str:
    if devices is None:
        return "not known yet"
    names = [cleaned(f"{device.name} {device.card}".strip()) for device in devices.available]
    return f"{cleaned(devices.used)} of {', '.join(names)}; asked for {cleaned(devices.asked)}"


def _screen() -> str:
    screen = QGuiApplication.primaryScreen()
    size = screen.size()
    return f"{size.width()}x{size.height()} at {screen.devicePixelRatio():g}"


class ActivityReport(QDialog):
    """Shows the report and copies it.

    Parameters
    ----------
    text : the report
    parent : the window
    """

    def __init__(self, text: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Activity Log"))
        intro = Label(
            self.tr(
                "What the program did since it was started, for a report of a fault. No prompts, "
                "names of files, folders, models of yours or clients are in it, and no pictures; "
                "it is kept nowhere, and nothing is sent. What you see is what is copied."
            ),
            self,
        )
        intro.setWordWrap(True)
        self.text = QPlainTextEdit(text, self)
        self.text.setReadOnly(True)
        self.text.setTabChangesFocus(True)
        self.text.setAccessibleName(self.tr("Activity log"))
        font = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont)
        font.setPointSizeF(self.font().pointSizeF())
        self.text.setFont(font)
        self.said = Label(self)
        self.said.setAccessibleName(self.tr("Status"))
        set_class(self.said, "hint")
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close, self)
        self.copy = self.buttons.addButton(self.tr("&Copy"), QDialogButtonBox.ButtonRole.ActionRole)
        self.copy.clicked.connect(self._copy)
        self.buttons.rejected.connect(self.reject)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(18, 16, 18, 14)
        layout.setSpacing(10)
        layout.addWidget(intro)
        layout.addWidget(self.text, 1)
        layout.addWidget(self.said)
        layout.addWidget(self.buttons)
        metrics = self.text.fontMetrics()
        self.resize(
            self.sizeHint()
            .expandedTo(metrics.size(Qt.TextFlag.TextSingleLine, "m" * _WIDE))
            .boundedTo(screen_room(self))
        )
        self.resize(self.width(), min(_HIGH * metrics.lineSpacing(), screen_room(self).height()))
        self.text.moveCursor(self.text.textCursor().MoveOperation.End)

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())
        self.said.setText(self.tr("Copied."))
