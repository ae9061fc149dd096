"""A text on paper: plain, its first line as a heading, with page numbers."""

from __future__ import annotations

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF
from PySide6.QtGui import (
    QFont,
    QPagedPaintDevice,
    QPageLayout,
    QPdfWriter,
    QTextCursor,
    QTextDocument,
)

from muse_desktop.ui.files.printing import paper_of
from muse_desktop.ui.files.sheet import usual_paper

_POINTS, _HEADING = 11.0, 15.0


def draw_text(text: str, device: QPagedPaintDevice) -> None:
    """Draw a text, whatever it says as it stands, within margins of two centimetres."""
    document = QTextDocument()
    font = QFont()
    font.setPointSizeF(_POINTS)
    document.setDefaultFont(font)
    document.setPlainText(text)
    cursor = QTextCursor(document)
    cursor.select(QTextCursor.SelectionType.BlockUnderCursor)
    heading = cursor.charFormat()
    heading.setFontPointSize(_HEADING)
    heading.setFontWeight(QFont.Weight.DemiBold)
    cursor.mergeCharFormat(heading)
    document.print_(device)


def text_pdf(text: str, title: str) -> bytes:
    """Return a text as a PDF on the paper that is usual where the user lives."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setTitle(title)
    none = QMarginsF()
    layout = QPageLayout(paper_of(usual_paper()), QPageLayout.Orientation.Portrait, none)
    writer.setPageLayout(layout)
    draw_text(text, writer)
    del writer
    buffer.close()
    return bytes(data.data())
