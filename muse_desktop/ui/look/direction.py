"""Which way one reads: places in what we paint, and words that stay together within others."""

from __future__ import annotations

import unicodedata

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

_ISOLATE, _END = "\u2068", "\u2069"
"""First strong isolate, and where it ends (Unicode Standard Annex 9)."""


def reads_to_left(widget: QWidget) -> bool:
    """Whether a widget is read from right to left."""
    return widget.layoutDirection() == Qt.LayoutDirection.RightToLeft


def mirrored(place: QRectF, within: QRectF) -> QRectF:
    """Return a place as far from the right of a room as it is from its left."""
    left = within.left() + within.right() - place.right()
    return QRectF(left, place.top(), place.width(), place.height())


def isolated(text: str) -> str:
    """Return words whose order is their own, whichever way the text is read that they stand in.

    Without it "96 × 64" becomes "64 × 96" within Hebrew, or behind a prompt in Hebrew. Where
    nothing is read the other way the text comes back as it is.
    """
    to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    if text and (to_left or any(unicodedata.bidirectional(c) in ("R", "AL") for c in text)):
        return f"{_ISOLATE}{text}{_END}"
    return text
