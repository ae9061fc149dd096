"""Texts in the user's language, for what is no QObject: those have ``tr`` of their own.

A text is written in English where it is shown, as a literal. ``packaging/translations.py`` collects
them with Qt's lupdate, by these names: ``self.tr``, ``tr`` and, for texts that are looked up later,
``noop``.
"""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication


def tr(text: str, comment: str = "") -> str:
    """Return a text in the user's language, English where there is none.

    Parameters
    ----------
    text : English; a literal, or one that :func:`noop` marked
    comment : tells texts apart that are the same in English alone
    """
    return QCoreApplication.translate("", text, comment)


def noop(text: str) -> str:
    """Mark a text to be collected; it is translated by :func:`tr` when it is shown."""
    return text
