"""Everything that a window says, and a language in which one sees what was never translated."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt, QTranslator
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenu,
    QMenuBar,
    QProgressDialog,
    QTabBar,
    QTableWidget,
    QTreeWidget,
    QWidget,
)

BEGIN, END = "⟦", "⟧"
_FIELD = re.compile(r"(\{\w*\})")
_MARKED = re.compile(f"{BEGIN}[^{BEGIN}{END}]*(?:{END}|…|$)")
_TAG = re.compile(r"<[^>]*>|&\w+;")


class Brackets(QTranslator):
    """Puts brackets around each text that translators have, but not around what stands in fields.

    Parameters
    ----------
    texts : a .ts file
    """

    def __init__(self, texts: Path) -> None:
        super().__init__()
        sources = ElementTree.parse(texts).getroot().iter("source")
        self._known = {source.text for source in sources}

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]
        self, context: str, text: str, comment: str | None = None, count: int = -1
    ) -> str | None:
        if text not in self._known and not context.startswith("QPlatformTheme"):
            return None  # "" would be a translation
        parts = _FIELD.split(text)
        return "".join(
            part if place % 2 or not part else f"{BEGIN}{part}{END}"
            for place, part in enumerate(parts)
        )


def bare(text: str) -> str:
    """Return what of a text stands in no brackets, without tags."""
    before = ""
    while before != text:
        before, text = text, _MARKED.sub(" ", text)
    return " ".join(_TAG.sub(" ", text).split())


def said(top: QWidget) -> Iterator[tuple[str, str]]:
    """Yield everything that a window says where it is, or when one rests on it: where, and what."""
    for widget in (top, *top.findChildren(QWidget)):
        if widget.window() is not top and not isinstance(widget, QMenu):
            continue
        name = f"{type(widget).__name__} in {type(widget.parent()).__name__}"
        yield from ((name, text) for text in _of_widget(widget) if text)


def _of_widget(widget: QWidget) -> Iterator[str]:
    yield widget.toolTip()
    yield widget.accessibleName()
    yield widget.accessibleDescription()
    yield widget.statusTip()
    if widget.isWindow():
        yield widget.windowTitle()
    match widget:
        case QLabel() | QAbstractButton():
            yield widget.text()
        case QLineEdit():
            yield widget.placeholderText()
        case QComboBox():
            yield from (widget.itemText(row) for row in range(widget.count()))
        case QAbstractSpinBox():
            yield widget.text()
            yield widget.specialValueText()
        case QGroupBox():
            yield widget.title()
        case QTabBar():
            yield from (widget.tabText(row) for row in range(widget.count()))
        case QHeaderView():
            for column in range(widget.count()):
                yield str(widget.model().headerData(column, widget.orientation()) or "")
        case QAbstractItemView() if widget.model() is not None:
            tables = isinstance(widget, QTableWidget | QTreeWidget)
            yield from _of_model(widget.model(), widget.columnCount() if tables else 1)
        case QProgressDialog():
            yield widget.labelText()
    if isinstance(widget, QMenu | QMenuBar):
        if isinstance(widget, QMenu):
            yield widget.title()
        for action in widget.actions():
            yield from _of_action(action)


def _of_action(action: QAction) -> Iterator[str]:
    yield action.text()
    yield action.toolTip()
    yield action.statusTip()


def _of_model(model: QAbstractItemModel, columns: int) -> Iterator[str]:
    roles = Qt.ItemDataRole
    top = QModelIndex()
    for row in range(model.rowCount(top)):
        for column in range(columns):
            index = model.index(row, column)
            for role in (
                roles.DisplayRole,
                roles.ToolTipRole,
                roles.AccessibleTextRole,
                roles.AccessibleDescriptionRole,
            ):
                text = model.data(index, role)
                if isinstance(text, str):
                    yield text
