"""Words shown as they are: in files, packs and prompts nothing is markup, and "&" is no key.

Wherever Qt may choose (labels, tooltips, message boxes) it takes for HTML what looks like it, and
opens the files that it names: an image of /dev/zero takes all memory. So whatever shows text is
made here, and the linter refuses Qt's own elsewhere (``banned-api`` in pyproject.toml).
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Sequence

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QAction, QShortcut
from PySide6.QtGui import Qt as GuiQt
from PySide6.QtWidgets import (
    QInputDialog,
    QLabel,
    QLineEdit,
    QMessageBox,
    QPlainTextEdit,
    QProgressDialog,
    QToolTip,
    QWidget,
)

_JOINER = "\u2060"
"""Takes no room and breaks no line; behind "<" and "&" it ends what could be a tag."""
_TIP_WIDTH, _TIP_LINES = 90, 16


def plain(text: str) -> str:
    """Return a text that Qt takes for text where it would guess, and that looks the same."""
    return re.sub("[<&]", rf"\g<0>{_JOINER}", text) if GuiQt.mightBeRichText(text) else text


def tip(text: str) -> str:
    """Return a tooltip's words: plain, in lines of readable length (Qt breaks none), and not more
    than a screen holds."""
    text = text[: 2 * _TIP_WIDTH * _TIP_LINES]  # of a note of a million letters
    lines = [part for line in text.splitlines() for part in textwrap.wrap(line, _TIP_WIDTH) or [""]]
    if len(lines) > _TIP_LINES:
        lines[_TIP_LINES - 1 :] = ["…"]
    return plain("\n".join(lines))


def show_tip(at: QPoint, text: str, widget: QWidget) -> None:
    """Show a tooltip at a place of the screen."""
    QToolTip.showText(at, tip(text), widget)


def without_key(text: str) -> str:
    """Return a button's or a menu's words in which "&" is a character and marks no key."""
    return text.replace("&", "&&")


def action(text: str, parent: QObject | None) -> QAction:
    """Return a menu's entry that is called so, "&" included; its tooltip is no markup either."""
    made = QAction(without_key(text), parent)
    made.setToolTip(tip(text))  # without one Qt takes the text
    return made


class Label(QLabel):
    """A label of plain text.

    Parameters
    ----------
    text : what it shows; may be left out
    parent : the owner
    """

    def __init__(self, text: str | QWidget = "", parent: QWidget | None = None) -> None:
        super().__init__(text if isinstance(text, QWidget) else parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        if isinstance(text, str):
            self.setText(text)


class MarkupLabel(QLabel):
    """A label of our own HTML; whatever is put into it has gone through ``html.escape``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)


class Message(QMessageBox):
    """A question or an answer in a small window.

    Parameters
    ----------
    text : a short heading
    more : sentences below it
    parent : the window
    """

    def __init__(self, text: str, more: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("MUSE Desktop"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
        self.setInformativeText(more)

    def confirms(self, yes: str) -> bool:
        """Ask whether something is replaced or removed, with Cancel as the usual answer.

        Parameters
        ----------
        yes : what the button says that does it
        """
        button = self.addButton(yes, QMessageBox.ButtonRole.DestructiveRole)
        self.setDefaultButton(self.addButton(QMessageBox.StandardButton.Cancel))
        self.exec()
        self.deleteLater()
        return self.clickedButton() is button


class Progress(QProgressDialog):
    """A small window that tells how far work is, and can cancel it.

    Parameters
    ----------
    text : what is done
    most : how many steps there are
    parent : the window
    """

    def __init__(self, text: str, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("MUSE Desktop"))
        self.setLabel(Label(text, self))
        self.setCancelButtonText(self.tr("Cancel"))
        self.setMaximum(most)


def ask_text(parent: QWidget | None, title: str, label: str, text: str) -> str | None:
    """Ask for a text of several lines; None: cancelled."""
    dialog = QInputDialog(parent)
    dialog.setOption(QInputDialog.InputDialogOption.UsePlainTextEditForTextInput)
    dialog.setWindowTitle(title)
    dialog.setLabelText(without_key(plain(label)))  # the label names the key of its field
    dialog.setTextValue(text)
    field = dialog.findChild(QPlainTextEdit)
    if field is not None:
        field.setTabChangesFocus(True)
        field.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        metrics = field.fontMetrics()
        field.setMinimumSize(44 * metrics.averageCharWidth(), 8 * metrics.lineSpacing())
    for key in (Qt.Key.Key_Return, Qt.Key.Key_Enter):  # by itself it begins a line
        QShortcut(Qt.Modifier.CTRL | key, dialog, dialog.accept)
    written = dialog.textValue() if dialog.exec() else None
    dialog.deleteLater()
    return written


def ask_line(
    parent: QWidget | None, title: str, label: str, text: str, known: Sequence[str] = ()
) -> str | None:
    """Ask for a line of words, of which some may be known; None: cancelled."""
    dialog = QInputDialog(parent)
    dialog.setWindowTitle(title)
    dialog.setLabelText(without_key(plain(label)))
    dialog.setTextValue(text)
    field = dialog.findChild(QLineEdit)
    if field is not None:
        field.setMinimumWidth(60 * field.fontMetrics().averageCharWidth())
        field.setToolTip(tip(", ".join(known)))
        field.setAccessibleDescription(", ".join(known)[:_TIP_WIDTH])
    written = dialog.textValue() if dialog.exec() else None
    dialog.deleteLater()
    return written
