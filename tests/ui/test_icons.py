"""Icons are drawn when they are seen, at the very size, and faint where they are disabled."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QImage, QPainter
from PySide6.QtWidgets import QApplication

from muse_desktop.ui.look import icons
from muse_desktop.ui.look.theme import theme

STRONG, FAINT = QIcon.Mode.Normal, QIcon.Mode.Disabled


@pytest.fixture(autouse=True)
def nothing_drawn(application: QApplication) -> None:
    icons._pixmap.cache_clear()


def test_an_icon_that_is_not_seen_is_not_drawn() -> None:
    icon = icons.icon("picture")
    assert not icon.isNull()
    assert icons._pixmap.cache_info().misses == 0
    icon.pixmap(16, 16)
    assert icons._pixmap.cache_info().misses == 1


@pytest.mark.parametrize("ratio", [1.0, 1.5, 2.0])
def test_it_has_the_pixels_that_the_screen_has(ratio: float) -> None:
    shown = icons.icon("cancel").pixmap(QSize(20, 20), ratio)
    assert shown.width() == shown.height() == 20 * ratio
    assert shown.devicePixelRatio() == ratio
    assert shown.toImage() == icons.pixmap("cancel", 20, dpr=ratio).toImage()


def test_a_disabled_one_is_faint() -> None:
    def seen(mode: QIcon.Mode) -> tuple[str, int]:
        """Return the colour of its strongest pixel, and how strong that is."""
        image = icons.icon("picture").pixmap(QSize(32, 32), 1.0, mode).toImage()
        pixels = [image.pixelColor(x, y) for x in range(32) for y in range(32)]
        best = max(pixels, key=QColor.alpha)
        return best.name(), best.alpha()

    assert seen(STRONG) == (theme().text, 255)
    assert 100 < seen(FAINT)[1] < 200  # half, and a little more where strokes cross


@pytest.mark.parametrize("size", [QSize(24, 24), QSize(40, 24)])
def test_painted_it_stands_in_the_middle_of_its_place(size: QSize) -> None:
    image = QImage(60, 40, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    with QPainter(image) as painter:
        icons.icon("cancel").paint(painter, QRect(10, 8, size.width(), size.height()))
    expected = QImage(image.size(), image.format())
    expected.fill(Qt.GlobalColor.transparent)
    with QPainter(expected) as painter:
        painter.drawPixmap(10 + (size.width() - 24) // 2, 8, icons.pixmap("cancel", 24))
    assert image == expected


def test_a_copy_that_is_changed_leaves_the_first_as_it_is() -> None:
    first = icons.icon("picture")
    before = first.pixmap(16, 16).toImage()
    other = QIcon(first)
    other.addPixmap(icons.pixmap("cancel", 64))
    assert first.pixmap(16, 16).toImage() == before
