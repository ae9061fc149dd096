"""Printing: pages in a preview, on the paper of where one lives, and a PDF where no printer is."""

from __future__ import annotations

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter, QPrinterInfo, QPrintPreviewDialog
from PySide6.QtWidgets import QLabel, QToolBar

from muse_desktop.ui.files import printing
from muse_desktop.ui.files.printing import draw_pages, make_printer, printable
from muse_desktop.ui.look.fitting import screen_room
from tests.ui.conftest import DAYLIGHT, DRAWER, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _no_printer() -> None:
    if QPrinterInfo.availablePrinterNames():
        pytest.skip("this computer has a printer")


def pages(file: Path) -> list[tuple[float, float]]:
    """The sizes of a PDF's pages, in millimetres."""
    found = re.findall(rb"/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]", file.read_bytes())
    return [(float(w) / 72 * 25.4, float(h) / 72 * 25.4) for w, h in found]


def dialogs(desk: Desk) -> list[QPrintPreviewDialog]:
    return [d for d in desk.window.findChildren(QPrintPreviewDialog) if d.isVisible()]


def test_the_preview_shows_pages_and_says_that_there_is_no_printer(
    desk: Desk, tmp_path: Path
) -> None:
    assert not desk.window.actions_.print.isEnabled()
    desk.generate("a cottage")
    desk.window.recent.folder = tmp_path
    desk.command(Qt.Key.Key_P)
    desk.wait(lambda: bool(dialogs(desk)))
    (dialog,) = dialogs(desk)
    assert any("no printer" in label.text() for label in dialog.findChildren(QLabel))
    (bar,) = dialog.findChildren(QToolBar)
    wanted = min(bar.sizeHint().width(), screen_room(dialog).width())
    assert dialog.width() >= wanted  # "Print" is the last of its buttons
    printer = dialog.printer()
    dialog.paintRequested.emit(printer)
    dialog.accept()
    desk.settle()
    assert desk.banner == "Exported “a cottage.pdf”."
    assert len(pages(tmp_path / "a cottage.pdf")) == 1


@pytest.mark.qt_log_ignore("This plugin does not support", "QPainter", extend=True)
def test_a_folder_that_is_gone_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    (tmp_path / "gone").mkdir()
    desk.window.recent.folder = tmp_path / "gone"
    desk.window.actions_.print.trigger()
    desk.wait(lambda: bool(dialogs(desk)))
    (dialog,) = dialogs(desk)
    printer = dialog.printer()
    printer.setOutputFileName(str(tmp_path / "gone" / "further" / "a.pdf"))
    dialog.paintRequested.emit(printer)
    dialog.accept()
    desk.settle()
    assert desk.banner.startswith("It could not be printed: look whether")


def test_nothing_is_written_or_told_where_one_only_looks(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    desk.window.recent.folder = tmp_path
    desk.window.actions_.print.trigger()
    desk.wait(lambda: bool(dialogs(desk)))
    dialogs(desk)[0].reject()
    desk.settle()
    assert list(tmp_path.glob("*.pdf")) == []
    assert desk.banner == ""


@pytest.mark.parametrize(("locale", "size"), [("de_DE", (210.0, 297.0)), ("en_US", (215.9, 279.4))])
@pytest.mark.parametrize("across", [False, True])
def test_the_paper_is_that_of_the_locale_and_lies_as_the_picture_does(
    application: object, tmp_path: Path, locale: str, size: tuple[float, float], across: bool
) -> None:
    before = QLocale()
    try:
        QLocale.setDefault(QLocale(locale))
        image = QImage(60 if across else 40, 40 if across else 60, QImage.Format.Format_RGB32)
        image.fill(Qt.GlobalColor.red)
        file = tmp_path / "out.pdf"
        draw_pages(make_printer(file, across=across), [image, image, image])
    finally:
        QLocale.setDefault(before)
    found = pages(file)
    assert len(found) == 3
    assert found[0] == pytest.approx(size[::-1] if across else size, abs=0.5)
    assert b"OutputIntent" in file.read_bytes()  # which says that its colours are sRGB's


def test_a_picture_fills_the_page_within_its_margins(application: object, tmp_path: Path) -> None:
    image = QImage(60, 40, QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.red)
    printer = make_printer(tmp_path / "out.pdf", across=True)
    layout = printer.pageLayout()
    for margin in ("left", "top", "right", "bottom"):
        assert getattr(layout.margins(), margin)() >= printing.MARGIN
    assert printer.outputFormat() == QPrinter.OutputFormat.PdfFormat


def test_colours_are_said_to_be_srgb(desk: Desk) -> None:
    image = printable(desk.generate("a cottage"))
    assert image.colorSpace().isValid()
    assert image.size().width() == 32


def test_a_drawing_is_drawn_anew_as_fine_as_paper_shows_it(make_desk: Callable[..., Desk]) -> None:
    desk = make_desk(models=(DRAWER, DAYLIGHT), draws=True)
    desk.window.controls.size_.use((96, 64))
    image = printable(desk.generate("a house", None))
    assert image.size().toTuple() == (printing.MOST, round(printing.MOST * 64 / 96))


def test_several_that_are_selected_come_one_a_page(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    desk.generate("a lake")
    desk.window.recent.folder = tmp_path
    desk.window.history.view.selectAll()
    desk.window.actions_.print.trigger()
    desk.wait(lambda: bool(dialogs(desk)))
    (dialog,) = dialogs(desk)
    dialog.paintRequested.emit(dialog.printer())
    dialog.accept()
    desk.settle()
    (file,) = tmp_path.glob("*.pdf")
    assert len(pages(file)) == 2
