"""A choice for entries that may be longer than its place."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRect, QSize, Qt
from PySide6.QtGui import QFont, QFontMetrics, QHelpEvent, QPainter, QPalette
from PySide6.QtWidgets import QComboBox, QStyle, QStyleOptionComboBox

from muse_desktop.ui.look.elided import with_whole
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import show_tip

SMALLEST = 0.7
"""So much smaller letters may become, before a text is shortened."""
_LETTERS = 4
"""Room for so many letters is asked for at least."""


class FittedCombo(QComboBox):
    """A choice that shows its text a little smaller, and then shortened, rather than cut off."""

    def minimumSizeHint(self) -> QSize:
        hint = super().minimumSizeHint()
        least = self._beside_text() + _LETTERS * self.fontMetrics().averageCharWidth()
        return QSize(min(hint.width(), least), hint.height())

    @property
    def shown_text(self) -> str:
        """What is shown while the list is closed."""
        return self.currentText()

    def fitted(self, room: int) -> tuple[QFont, str]:
        """Return letters and text that fit into so many pixels."""
        font, text = QFont(self.font()), self.shown_text
        size = font.pointSizeF()
        least = SMALLEST * size
        while size > least and QFontMetrics(font).horizontalAdvance(text) > room:
            size = max(size - 0.5, least)
            font.setPointSizeF(size)
        metrics = QFontMetrics(font)
        if metrics.horizontalAdvance(text) > room:
            text = metrics.elidedText(text, Qt.TextElideMode.ElideRight, room)
        return font, text

    def shown_as(self) -> tuple[QFont, str, bool]:
        """Return letters and text as they are shown, and whether the arrow is: a name says more."""
        font, text = self.fitted(self._text_place().width())
        if text == self.shown_text:
            return font, text, True
        return *self.fitted(self._whole_place().width()), False

    @property
    def told(self) -> str:
        """What its tooltip says; a text that is shortened is whole there."""
        whole, own = self.shown_text, self.toolTip()
        return own if self.shown_as()[1] == whole else with_whole(whole, own)

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QHelpEvent) and event.type() == QEvent.Type.ToolTip and self.told:
            show_tip(event.globalPos(), self.told, self)
            return True
        return super().event(event)

    def _option(self) -> QStyleOptionComboBox:
        option = QStyleOptionComboBox()
        self.initStyleOption(option)
        return option

    def _text_place(self) -> QRect:
        part = QStyle.SubControl.SC_ComboBoxEditField
        kind = QStyle.ComplexControl.CC_ComboBox
        return self.style().subControlRect(kind, self._option(), part, self)

    def _whole_place(self) -> QRect:
        """Return the text's place with the arrow's, as far from both edges."""
        edge = min(self._text_place().left(), self.width() - self._text_place().right())
        return self.rect().adjusted(edge, 0, -edge, 0)

    def _beside_text(self) -> int:
        return max(self.width() - self._text_place().width(), 0)

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        option, style = self._option(), self.style()
        font, text, arrow = self.shown_as()
        if not arrow:
            option.subControls = QStyle.SubControl.SC_ComboBoxFrame
        style.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option, painter, self)
        painter.setFont(font)
        place = self._text_place() if arrow else self._whole_place()
        leading = QStyle.visualAlignment(self.layoutDirection(), Qt.AlignmentFlag.AlignLeading)
        style.drawItemText(
            painter,
            place,
            leading | Qt.AlignmentFlag.AlignVCenter,
            self.palette(),
            self.isEnabled(),
            text,
            QPalette.ColorRole.Text,
        )
