"""Pictures on paper: one a page, seen before in Qt's own preview, or written as a PDF."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QMarginsF, QObject, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QAction, QColorSpace, QImage, QPageLayout, QPageSize, QPainter
from PySide6.QtWidgets import QToolBar, QWidget

from muse_desktop.muse.request import Picture
from muse_desktop.muse.sizes import MOST
from muse_desktop.pictures.sheet_layout import Paper
from muse_desktop.session.node import Node
from muse_desktop.ui.files.names import name_for
from muse_desktop.ui.files.outside import place_for, told_of
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sheet import usual_paper
from muse_desktop.ui.look.fitting import FRAME, screen_room
from muse_desktop.ui.look.images import to_qimage
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.state.tasks import Tasks, end_if_past
from muse_desktop.ui.state.workspace import Workspace

if TYPE_CHECKING:
    from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog

MARGIN = 10.0
"""Millimetres around a picture; most printers leave less of the paper white."""
_SIZES: dict[Paper, QPageSize.PageSizeId] = {
    "a4": QPageSize.PageSizeId.A4,
    "letter": QPageSize.PageSizeId.Letter,
}


class Printing(QObject):
    """Shows pages in a preview and prints them; without a printer they become a PDF.

    Signals
    -------
    said(str), problem(str) : something worth knowing; that nothing came of it
    """

    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        action: QAction,
        nodes: Callable[[], Sequence[Node]],
        *,
        workspace: Workspace,
        recent: RecentFiles,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._nodes, self._workspace = nodes, workspace
        self._recent, self._tasks, self._window = recent, tasks, window
        action.triggered.connect(self.ask)

    def ask(self) -> None:
        """Show the pages, once their pictures are there."""
        nodes = list(self._nodes())
        if nodes:
            self._tasks.start(self._ask(nodes), doing=self.tr("Pages are being made."))

    async def _ask(self, nodes: Sequence[Node]) -> None:
        images = await self._tasks.in_thread(lambda: [printable(node) for node in nodes])
        end_if_past()
        name = name_for(self._workspace.session, nodes[0])
        self.preview(images, name)

    def preview(self, images: Sequence[QImage], title: str) -> QPrintPreviewDialog:
        """Show pages of pictures.

        Parameters
        ----------
        images : one a page; where the first is across, the paper is
        title : what they are called here
        """
        across = images[0].width() > images[0].height()
        kind = self.tr("Picture")
        return self.show_pages(
            lambda on: draw_pages(on, images), title, kind, self._window, across=across
        )

    def show_pages(
        self,
        draw: Callable[[QPrinter], object],
        title: str,
        kind: str,
        over: QWidget,
        *,
        across: bool = False,
    ) -> QPrintPreviewDialog:
        """Show pages; printing them is up to the person.

        Parameters
        ----------
        draw : draws all of them
        title, kind : after which the printer's queue, or the file, is called (:func:`.place_for`)
        over : the window
        across : whether the paper lies across
        """
        from PySide6.QtPrintSupport import QPrintPreviewDialog

        home, folder = self._workspace.home, self._recent.for_exports
        printer = make_printer(place_for(home, folder, title, kind, ".pdf"), across=across)
        dialog = QPrintPreviewDialog(printer, over)
        dialog.setWindowTitle(self.tr("Print"))
        if is_to_file(printer):
            told = Label(self.tr("There is no printer here: printing writes a PDF."), dialog)
            told.setContentsMargins(12, 8, 12, 8)
            layout: Any = dialog.layout()
            layout.insertWidget(0, told)
        for bar in dialog.findChildren(QToolBar):  # what has no room there, "Print" first, is gone
            wide = QSize(bar.sizeHint().width() + FRAME.width(), dialog.sizeHint().height())
            dialog.resize(dialog.size().expandedTo(wide).boundedTo(screen_room(dialog)))
        dialog.paintRequested.connect(draw)
        dialog.accepted.connect(lambda: self._tell(printer))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def _tell(self, printer: QPrinter) -> None:
        if printer.printerState() == printer.PrinterState.Error:
            self.problem.emit(
                self.tr(
                    "It could not be printed: look whether the printer, or the folder of the PDF, "
                    "is there and can be written to."
                )
            )
            return
        if is_to_file(printer):
            path = Path(printer.outputFileName())
            self._recent.folder = path.parent
            said = self.tr("Exported “{0}”.").format(path.name)
        else:
            said = self.tr("It is on its way to “{0}”.").format(printer.printerName())
        self.said.emit("\n".join((said, *told_of(self._workspace.home))))


def printable(node: Node) -> QImage:
    """Return a picture as it is printed, in a thread: a drawing anew, as fine as it can be."""
    drawn, picture = node.drawn_whole, node.picture
    if drawn is None:
        return _tagged(to_qimage(picture))
    from muse_desktop.painter.paint import paint  # with all that can be painted

    scale = max(MOST / max(picture.width, picture.height), 1.0)
    size = round(picture.width * scale), round(picture.height * scale)
    image = paint(drawn, size)
    return _tagged(to_qimage(Picture(*image.size, "RGB", image.tobytes())))


def make_printer(file: Path, *, across: bool = False) -> QPrinter:
    """Return the printer that is usual, with the paper that is usual where the user lives.

    Parameters
    ----------
    file : where a PDF would go
    across : whether the paper lies across
    """
    from PySide6.QtPrintSupport import QPrinter

    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setDocName(file.stem)
    if is_to_file(printer):
        printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
        # PDF/A says which colours its numbers mean: sRGB.
        printer.setPdfVersion(QPrinter.PdfVersion.PdfVersion_A1b)
        printer.setOutputFileName(str(file))
    turn = QPageLayout.Orientation.Landscape if across else QPageLayout.Orientation.Portrait
    margins = QMarginsF(MARGIN, MARGIN, MARGIN, MARGIN)
    printer.setPageLayout(
        QPageLayout(paper_of(usual_paper()), turn, margins, QPageLayout.Unit.Millimeter)
    )
    return printer


def paper_of(paper: Paper) -> QPageSize:
    """Return a paper as Qt names it."""
    return QPageSize(_SIZES[paper])


def is_to_file(printer: QPrinter) -> bool:
    """Whether a printer writes a file, as there is none."""
    return printer.outputFormat() != printer.OutputFormat.NativeFormat or not printer.printerName()


def draw_pages(printer: QPrinter, images: Sequence[QImage]) -> None:
    """Draw each picture in the middle of a page, as large as its margins leave."""
    with QPainter(printer) as painter:
        if not painter.isActive():  # no folder, no printer: its state says so
            return
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, image in enumerate(images):
            if number:
                printer.newPage()
            page = QRectF(painter.viewport())
            size = image.size().toSizeF()
            size.scale(page.size(), Qt.AspectRatioMode.KeepAspectRatio)
            place = QRectF(0, 0, size.width(), size.height())
            place.moveCenter(page.center())
            painter.drawImage(place, image, QRectF(image.rect()))


def _tagged(image: QImage) -> QImage:
    """Return the image saying that its numbers are sRGB's, for systems that ask."""
    image.setColorSpace(QColorSpace(QColorSpace.NamedColorSpace.SRgb))
    return image
