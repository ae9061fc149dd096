"""How a row of the history looks: rails, a small picture, a title, the emotion asked for."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from muse_desktop.ui.history.model import ROW, HistoryModel, Row
from muse_desktop.ui.look.direction import isolated, mirrored
from muse_desktop.ui.look.icons import pixmap
from muse_desktop.ui.look.painting import guarded_item, saved
from muse_desktop.ui.look.theme import theme
from muse_desktop.ui.look.words import blend_color
from muse_desktop.ui.state.captions import subtitle_parts, target_of

THUMB = 44
STEP = 15
DEEPEST = 5
"""Columns further in are drawn here, so that titles keep room."""
_LEFT = 10
_FILLED = "filled"


class HistoryDelegate(QStyledItemDelegate):
    """Paints rows of a :class:`HistoryModel`."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        lines = QFontMetricsF(option.font).height() * 2.2
        return QSize(160, round(max(THUMB, lines)) + 12)

    @guarded_item
    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW)
        model = index.model()
        if not isinstance(row, Row) or not isinstance(model, HistoryModel):
            return
        rect: QRect = option.rect
        state = option.state
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        self._draw_ground(painter, rect, state, chosen)
        to_left = option.direction == Qt.LayoutDirection.RightToLeft
        with saved(painter):
            if to_left:
                painter.translate(rect.left() + rect.right() + 1, 0)
                painter.scale(-1, 1)
            self._draw_rails(painter, rect, row)
        thumb = _thumb_rect(rect, row)
        if to_left:
            thumb = mirrored(thumb, QRectF(rect))
        self._draw_thumb(painter, thumb, model.thumbnail(row.node.id), chosen)
        font: QFont = option.font
        self._draw_text(painter, rect, row, font, to_left)

    def _draw_ground(
        self, painter: QPainter, rect: QRect, state: QStyle.StateFlag, chosen: bool
    ) -> None:
        inside = QRectF(rect).adjusted(4, 2, -4, -2)
        painter.setPen(Qt.PenStyle.NoPen)
        if chosen:
            painter.setBrush(theme().color("accent_soft"))
            painter.drawRoundedRect(inside, 6, 6)
        elif state & QStyle.StateFlag.State_MouseOver:
            painter.setBrush(theme().color("text", 0.05))
            painter.drawRoundedRect(inside, 6, 6)
        if state & QStyle.StateFlag.State_HasFocus:
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(theme().color("accent"), 1.5))
            painter.drawRoundedRect(inside.adjusted(0.5, 0.5, -0.5, -0.5), 6, 6)

    def _draw_rails(self, painter: QPainter, rect: QRect, row: Row) -> None:
        painter.setPen(QPen(theme().color("line_strong", 0.75), 1.5))
        thumb = _thumb_rect(rect, row)
        for column in row.rails:
            # A rail whose own branch turns off here is drawn by the elbow below.
            x = _rail_x(rect, column)
            painter.drawLine(QPointF(x, rect.top()), QPointF(x, rect.bottom() + 1))
        if row.parent_column is not None:
            x = _rail_x(rect, row.parent_column)
            if row.parent_column == row.column:
                painter.drawLine(QPointF(x, rect.top()), QPointF(x, thumb.top()))
            else:
                bend = QPainterPath(QPointF(x, rect.top()))
                middle = thumb.center().y()
                bend.lineTo(x, middle - 6)
                bend.quadTo(x, middle, x + 6, middle)
                bend.lineTo(max(thumb.left(), x + 6), middle)
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawPath(bend)
        if row.continues:
            x = _rail_x(rect, row.column)
            painter.drawLine(QPointF(x, thumb.bottom()), QPointF(x, rect.bottom() + 1))

    def _draw_thumb(
        self, painter: QPainter, thumb: QRectF, image: QImage | None, chosen: bool
    ) -> None:
        shape = QPainterPath()
        shape.addRoundedRect(thumb, 5, 5)
        with saved(painter):
            painter.setClipPath(shape)
            if image is None:
                painter.fillRect(thumb, theme().color("line"))
                small = pixmap("picture", 18, "muted", 2.0)
                painter.drawPixmap(thumb.center() - QPointF(9, 9), small)
            else:
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                edge = min(image.width(), image.height())
                cut = QRectF((image.width() - edge) / 2, (image.height() - edge) / 2, edge, edge)
                painter.drawImage(thumb, image, cut)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.setPen(
            QPen(theme().color("accent"), 2.0) if chosen else QPen(theme().color("text", 0.14), 1.0)
        )
        painter.drawRoundedRect(thumb, 5, 5)

    def _draw_text(
        self, painter: QPainter, rect: QRect, row: Row, font: QFont, to_left: bool
    ) -> None:
        metrics = QFontMetricsF(font)
        start, end = (_AT_RIGHT, _AT_LEFT) if to_left else (_AT_LEFT, _AT_RIGHT)
        left = _thumb_rect(rect, row).right() + 9
        width = max(rect.right() - 10 - left, 10.0)
        middle = QRectF(rect).center().y()
        elide = Qt.TextElideMode.ElideRight
        painter.setFont(font)
        painter.setPen(theme().color("text"))
        top = QRectF(left, middle - metrics.height() - 1, width, metrics.height())
        top = mirrored(top, QRectF(rect)) if to_left else top
        marks, room = row.node.marks, width
        if marks.favourite:
            room -= metrics.horizontalAdvance(_HEART) + 4
            painter.drawText(top, end, _HEART)
        title = metrics.elidedText(isolated(row.node.title), elide, room)
        painter.drawText(top, start, title)
        line = QRectF(left, middle + 1, width, metrics.height())
        target = target_of(row.node)
        if target is not None:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(blend_color(target))
            dot = QRectF(line.left(), line.center().y() - 4, 8, 8)
            painter.drawEllipse(mirrored(dot, QRectF(rect)) if to_left else dot)
            line.setLeft(line.left() + 13)
        painter.setPen(theme().color("muted"))
        what, share = subtitle_parts(row.node)
        rest = f" {share}" if share else ""
        rest += f"  {marks.stars}★" if marks.stars else ""
        rest += "  ✎" if row.node.note else ""
        room = line.width() - metrics.horizontalAdvance(rest)
        line = mirrored(line, QRectF(rect)) if to_left else line
        painter.drawText(line, start, metrics.elidedText(what, elide, room) + rest)

    def setEditorData(self, editor: QWidget, index: QModelIndex | QPersistentModelIndex) -> None:
        # The view asks again whenever the row changes, be it for its small picture: what is being
        # typed stays.
        if not editor.property(_FILLED):
            editor.setProperty(_FILLED, True)
            super().setEditorData(editor, index)

    def updateEditorGeometry(
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        rect: QRect = option.rect
        row = index.data(ROW)
        left = round(_thumb_rect(rect, row).right()) + 4
        height = min(editor.sizeHint().height(), rect.height() - 6)
        middle = rect.top() + (rect.height() - height) // 2
        place = QRect(left, middle, rect.right() - left - 4, height)
        editor.setGeometry(QStyle.visualRect(option.direction, rect, place))


def _rail_x(rect: QRect, column: int) -> float:
    return rect.left() + _LEFT + min(column, DEEPEST) * STEP + 9.0


def _thumb_rect(rect: QRect, row: Row) -> QRectF:
    left = rect.left() + _LEFT + min(row.column, DEEPEST) * STEP
    return QRectF(left, rect.center().y() - THUMB / 2 + 0.5, THUMB, THUMB)


_ABSOLUTE = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
_AT_LEFT = Qt.AlignmentFlag.AlignLeft | _ABSOLUTE
_AT_RIGHT = Qt.AlignmentFlag.AlignRight | _ABSOLUTE
_HEART = "♥"
