"""A mask's pixels: from Qt's images to numpy and back, and what is drawn of them over a picture."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
from numpy.typing import NDArray
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QPainter

COARSE = 6
"""What is smaller than so many pixels of the screen has no line of its own."""
STRIPE, STRIPE_OPACITY = 5, 85
"""Pixels of the screen that a stripe is wide, measured along its rows, and of 255."""


def outline(grey: QImage, size: QSize, *, striped: bool = False) -> QImage:
    """Return the line between less and more than half, white on dark, of a mask as brightness.

    Where it is ``striped`` light and dark stripes lie over the mask, the fainter the less of it
    there is: every eye sees them on every picture, which no colour promises.
    """
    whole = grey
    # By way of a coarse one: a line around every grain of a dark meadow would hide the meadow.
    for step in (QSize(size.width() // COARSE + 1, size.height() // COARSE + 1), size):
        grey = _scaled(grey, step)
    inside = grey_values(grey) >= 128
    line, dark = np.zeros_like(inside), np.zeros_like(inside)
    line[:-1] |= inside[:-1] != inside[1:]
    line[:, :-1] |= inside[:, :-1] != inside[:, 1:]
    dark[1:] |= line[:-1]
    dark[:, 1:] |= line[:, :-1]
    colours = np.zeros((*line.shape, 4), np.uint8)
    if striped:
        down, across = np.indices(line.shape, np.int32)
        light = (down + across) // STRIPE % 2 == 0
        amount = grey_values(_scaled(whole, size)) // (255 // STRIPE_OPACITY)
        colours[..., 3] = amount
        colours[light, :3] = amount[light, None]
    colours[dark, 3] = 150
    colours[line] = 255
    height, width = line.shape
    form = QImage.Format.Format_ARGB32_Premultiplied
    return QImage(colours.tobytes(), width, height, 4 * width, form).copy()


def _scaled(grey: QImage, size: QSize) -> QImage:
    shape, way = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return grey.scaled(size, shape, way).convertToFormat(QImage.Format.Format_Grayscale8)


def as_grey(image: QImage) -> QImage:
    """Read opacity as brightness (Qt's own conversion would paint it black)."""
    return QImage(
        bytes(image.constBits()),
        image.width(),
        image.height(),
        image.bytesPerLine(),
        QImage.Format.Format_Grayscale8,
    ).copy()


def as_alpha(values: NDArray[np.uint8]) -> QImage:
    """Return H×W as opacity."""
    height, width = values.shape
    return QImage(values.tobytes(), width, height, width, QImage.Format.Format_Alpha8).copy()


@contextmanager
def mask_painter(image: QImage, erase: bool) -> Iterator[QPainter]:
    """Paint on a mask, or take from it."""
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        mode = QPainter.CompositionMode
        painter.setCompositionMode(
            mode.CompositionMode_DestinationOut if erase else mode.CompositionMode_SourceOver
        )
        yield painter


def grey_values(grey: QImage) -> NDArray[np.uint8]:
    rows = np.frombuffer(bytes(grey.constBits()), np.uint8).reshape(grey.height(), -1)
    return rows[:, : grey.width()].copy()


def is_any(image: QImage) -> bool:
    """Whether anything of it is not 0."""
    raw = bytes(image.constBits())
    return raw != bytes(len(raw))  # compared at once: a mask may have four million pixels
