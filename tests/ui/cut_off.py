"""Finds texts that are shown cut off or shortened, and tells nowhere what they say."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QTextDocument
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractScrollArea,
    QAbstractSpinBox,
    QComboBox,
    QDoubleSpinBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QMenuBar,
    QScrollArea,
    QSpinBox,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionComboBox,
    QStyleOptionComplex,
    QStyleOptionGroupBox,
    QTabBar,
    QToolButton,
    QWidget,
)

from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.fitted_combo import FittedCombo

SLACK = 1
"""Pixels that rounding takes."""


def cut_off(top: QWidget) -> Iterator[str]:
    """Tell what of a window is cut off, as it is shown now."""
    for widget in (top, *top.findChildren(QWidget)):
        if not widget.isVisible():
            continue
        for text, why in (*_within(widget), *_beyond(widget)):
            if text and not _told(widget, text):
                kind = type(widget).__name__
                yield f"{kind} in {type(widget.parent()).__name__}, {why}: {text}"


def _told(widget: QWidget, text: str) -> bool:
    """Whether the tooltip has the whole text."""
    told = widget.told if isinstance(widget, Elided | FittedCombo) else widget.toolTip()
    return _bare(text) in _bare(told)


def _bare(text: str) -> str:
    return "".join(text.replace("\u2060", "").replace("&", "").split())


def _advance(widget: QWidget, text: str) -> int:
    return QFontMetrics(widget.font()).horizontalAdvance(text.replace("&", ""))


def _within(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what has no room within a widget's own frame."""
    match widget:
        case QLabel():
            yield from _label(widget)
        case QToolButton():
            icon_only = widget.toolButtonStyle() == Qt.ToolButtonStyle.ToolButtonIconOnly
            if not (icon_only and not widget.icon().isNull()):
                yield from _hinted(widget, widget.text())
        case QAbstractButton():
            yield from _hinted(widget, widget.text())
        case FittedCombo():
            shown = widget.shown_as()[1]
            if shown != widget.shown_text:
                yield widget.shown_text, "shortened"
        case QComboBox():
            combo = QStyleOptionComboBox()
            widget.initStyleOption(combo)
            part = QStyle.ComplexControl.CC_ComboBox, QStyle.SubControl.SC_ComboBoxEditField
            yield from _wider(widget, widget.currentText(), _room(widget, combo, *part))
        case QLineEdit():
            if not isinstance(widget.parent(), QAbstractSpinBox) and not widget.text():
                room = widget.contentsRect().width() - 6
                yield from _wider(widget, widget.placeholderText(), room)
        case QSpinBox() | QDoubleSpinBox():
            field = widget.findChild(QLineEdit)
            assert field is not None
            texts = [widget.specialValueText()]
            for value in (widget.minimum(), widget.maximum()):
                number = widget.textFromValue(value)  # type: ignore[arg-type]
                texts.append(f"{widget.prefix()}{number}{widget.suffix()}")
            longest = max(texts, key=lambda text: _advance(widget, text))
            yield from _wider(widget, longest, field.contentsRect().width())
        case QTabBar():
            for place in range(widget.count()):
                room = widget.tabRect(place).width()
                yield from _wider(widget, widget.tabText(place), room)
        case QGroupBox():
            group = QStyleOptionGroupBox()
            widget.initStyleOption(group)
            part = QStyle.ComplexControl.CC_GroupBox, QStyle.SubControl.SC_GroupBoxLabel
            room = min(_room(widget, group, *part), widget.width())
            yield from _wider(widget, widget.title(), room)
        case QHeaderView():
            for place in range(widget.count()):
                if widget.sectionSizeHint(place) > widget.sectionSize(place) + SLACK:
                    model = widget.model()
                    yield str(model.headerData(place, widget.orientation())), "a head"
        case QMenuBar():
            if widget.sizeHint().width() > widget.width():
                yield " ".join(action.text() for action in widget.actions()), "menus"
        case QAbstractItemView():
            yield from _rows(widget)


def _room(
    widget: QWidget,
    option: QStyleOptionComplex,
    whole: QStyle.ComplexControl,
    part: QStyle.SubControl,
) -> int:
    """Return how wide a part of a widget is, as its style draws it."""
    return widget.style().subControlRect(whole, option, part, widget).width()


def _wider(widget: QWidget, text: str, room: int) -> Iterator[tuple[str, str]]:
    if _advance(widget, text) > room + SLACK:
        yield text, f"{_advance(widget, text)} in {room}"


def _hinted(widget: QAbstractButton, text: str) -> Iterator[tuple[str, str]]:
    hint = widget.sizeHint()
    if text and (
        widget.width() < hint.width() - SLACK
        or widget.height() < widget.fontMetrics().height() - SLACK
    ):
        yield text, f"{hint.width()}×{hint.height()} in {widget.width()}×{widget.height()}"


def _label(label: QLabel) -> Iterator[tuple[str, str]]:
    text, room = label.text(), label.contentsRect()
    if not text:
        return
    if isinstance(label, Elided):
        yield from _wider(label, text, room.width())
        return
    if label.textFormat() == Qt.TextFormat.RichText:
        document = QTextDocument()
        document.setDefaultFont(label.font())
        document.setHtml(text)
        document.setTextWidth(room.width())
        if document.idealWidth() > room.width() + 2 * document.documentMargin() + SLACK:
            yield text, "wide"
        return
    if not label.wordWrap():
        if label.width() < label.sizeHint().width() - SLACK:
            yield text, f"{label.sizeHint().width()} in {label.width()}"
        return
    flags, high = Qt.TextFlag.TextWordWrap, label.heightForWidth(label.width())
    wide = label.fontMetrics().boundingRect(0, 0, max(room.width(), 1), 10**5, flags, text).width()
    if wide > room.width() + SLACK or high > label.height() + SLACK:
        yield text, f"{wide} in {room.width()}, {high} in {label.height()}"


def _rows(view: QAbstractItemView) -> Iterator[tuple[str, str]]:
    """Yield rows that are wider than their list, where it draws them as Qt does."""
    if type(view.itemDelegate()) is not QStyledItemDelegate or view.wordWrap():
        return
    model = view.model()
    if model is None or view.horizontalScrollBar().isVisible():
        return
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        rect = view.visualRect(index)
        if view.sizeHintForIndex(index).width() > min(rect.width(), view.viewport().width()) + 1:
            tip = _bare(str(index.data(Qt.ItemDataRole.ToolTipRole) or ""))
            if _bare(str(index.data())) not in tip:
                yield str(index.data()), "a row"


def _beyond(widget: QWidget) -> Iterator[tuple[str, str]]:
    """Yield what stands beyond the edge of something that it lies in."""
    text = _text_of(widget)
    if not text:
        return
    rect = QRect(QPoint(0, 0), widget.size())
    child: QWidget = widget
    while not child.isWindow():
        parent = child.parentWidget()
        assert parent is not None
        rect.translate(child.pos())
        child = parent
        scrolls_x = scrolls_y = False
        area = parent.parentWidget()
        if isinstance(area, QAbstractScrollArea) and area.viewport() is parent:
            off = Qt.ScrollBarPolicy.ScrollBarAlwaysOff
            scrolls_x = area.horizontalScrollBarPolicy() != off
            scrolls_y = area.verticalScrollBarPolicy() != off
            if isinstance(area, QAbstractItemView) and not isinstance(area, QScrollArea):
                return
        over_x = rect.left() < -SLACK or rect.right() > parent.width() + SLACK
        over_y = rect.top() < -SLACK or rect.bottom() > parent.height() + SLACK
        if (over_x and not scrolls_x) or (over_y and not scrolls_y):
            yield text, f"beyond the edge of {type(parent).__name__}"
            return
        if scrolls_x or scrolls_y:
            # Scrolled to, it is whole where its place is.
            rect = QRect(QPoint(0, 0), parent.size()).intersected(rect)


def _text_of(widget: QWidget) -> str:
    if isinstance(widget, QLabel | QAbstractButton):
        return widget.text()
    if isinstance(widget, QComboBox):
        return widget.currentText()
    if isinstance(widget, QAbstractSpinBox):
        return widget.text()
    return ""
