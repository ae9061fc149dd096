"""Where an edit may change the picture: painted with a brush, undone stroke by stroke."""

from __future__ import annotations

import zlib
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from PIL import Image
from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QImage, QPainter, QPen, QPolygonF

from muse_desktop.muse.request import Picture
from muse_desktop.pictures.cropping import Crop, cut_mask
from muse_desktop.ui.canvas.mask_pixels import (
    as_alpha,
    as_grey,
    grey_values,
    is_any,
    mask_painter,
    outline,
)
from muse_desktop.ui.canvas.mask_shapes import Shape, gradient, soft_line
from muse_desktop.ui.look.painting import saved

OUTLINED = 1200
"""The longer side at which the mask's line is drawn."""
LONGEST = 2048
"""Masks are painted at this size at most; the model sees less, and the transfer refines edges."""


@dataclass(frozen=True)
class MaskEdit:
    """What one stroke changed: by which bits the mask differs within a region, packed.

    It is its own undo. Fifty strokes over twelve megapixels take some ten megabytes, where the
    regions before and after would take hundreds.
    """

    rect: QRect
    bits: bytes

    @classmethod
    def of(cls, rect: QRect, before: QImage, after: QImage) -> MaskEdit | None:
        """Return what differs between two masks within a region; None: nothing."""
        old, new = (grey_values(as_grey(image.copy(rect))) for image in (before, after))
        bits = old ^ new
        down, across = (np.flatnonzero(bits.any(axis)) for axis in (1, 0))
        if not len(down):
            return None
        part = bits[down[0] : down[-1] + 1, across[0] : across[-1] + 1]
        corner = rect.topLeft() + QPoint(int(across[0]), int(down[0]))
        place = QRect(corner, QSize(part.shape[1], part.shape[0]))
        return cls(place, zlib.compress(part.tobytes(), 1))

    def apply(self, mask: QImage) -> QImage:
        """Return the region of a mask with it done or, where it was, undone."""
        bits = np.frombuffer(zlib.decompress(self.bits), np.uint8)
        now = grey_values(as_grey(mask.copy(self.rect)))
        return as_alpha(now ^ bits.reshape(now.shape))


@dataclass(frozen=True)
class PaintedMask:
    """A mask as it was at one moment.

    Parameters
    ----------
    image : its opacity, in the size at which it was painted
    size : the picture's size
    """

    image: QImage
    size: QSize

    def to_picture(self) -> Picture:
        """Return it in the picture's size, 255 where it may change."""
        grey = as_grey(self.image)
        if grey.size() != self.size:
            grey = grey.scaled(
                self.size,
                Qt.AspectRatioMode.IgnoreAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            ).convertToFormat(QImage.Format.Format_Grayscale8)
        width, height, stride = grey.width(), grey.height(), grey.bytesPerLine()
        raw = bytes(grey.constBits())
        data = b"".join(raw[y * stride : y * stride + width] for y in range(height))
        return Picture(width, height, "L", data)


class MaskLayer:
    """An opacity image of a picture's shape: opaque where the picture may change.

    Parameters
    ----------
    size : the picture's size
    """

    def __init__(self, size: QSize) -> None:
        self.size = QSize(size)
        scale = min(1.0, LONGEST / max(size.width(), size.height(), 1))
        self._scale = scale
        width = max(1, round(size.width() * scale))
        height = max(1, round(size.height() * scale))
        self._image = QImage(width, height, QImage.Format.Format_Alpha8)
        self._image.fill(0)
        self._tint = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
        self._tint.fill(0)
        self._before: QImage | None = None
        self._touched = QRect()
        self.is_empty = True

    def begin(self) -> None:
        """Start a stroke."""
        self._before = self._image.copy()
        self._touched = QRect()

    def line(
        self,
        start: QPointF,
        end: QPointF,
        radius: float,
        erase: bool = False,
        hardness: float = 1.0,
    ) -> QRectF:
        """Paint a piece of the stroke (picture coordinates); return the region that changed.

        Below a ``hardness`` of 1 its edge is soft; strokes over each other do not add up.
        """
        a, b, thick = start * self._scale, end * self._scale, 2 * radius * self._scale
        grow = thick / 2 + 2
        box = QRectF(a, b).normalized().adjusted(-grow, -grow, grow, grow).toAlignedRect()
        box = box.intersected(self._image.rect())
        if hardness < 1.0 and thick > 2.0:
            self._soft_line(box, a, b, thick / 2, erase, hardness)
        else:
            with mask_painter(self._image, erase) as painter:
                pen = QPen(QColor(0, 0, 0), max(thick, 1.0), Qt.PenStyle.SolidLine)
                pen.setCapStyle(Qt.PenCapStyle.RoundCap)
                painter.setPen(pen)
                if a == b:
                    painter.drawPoint(a)
                else:
                    painter.drawLine(a, b)
        self._touched = self._touched.united(box)
        self._retint(box)
        scale = 1 / self._scale
        return QRectF(box.x() * scale, box.y() * scale, box.width() * scale, box.height() * scale)

    def _soft_line(
        self, box: QRect, a: QPointF, b: QPointF, radius: float, erase: bool, hardness: float
    ) -> None:
        if box.isEmpty():
            return
        corner = QPointF(box.topLeft())
        stroke = soft_line(
            (box.height(), box.width()),
            (a - corner).toTuple(),
            (b - corner).toTuple(),
            radius,
            hardness,
        )
        before = grey_values(as_grey(self._image.copy(box)))
        after = np.minimum(before, 255 - stroke) if erase else np.maximum(before, stroke)
        with QPainter(self._image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(box.topLeft(), as_alpha(after))

    def area(self, corners: Sequence[QPointF], erase: bool = False) -> None:
        """Fill what a line runs around (picture coordinates), or take it away."""
        loop = QPolygonF([corner * self._scale for corner in corners])
        if len(corners) < 3:
            return
        with mask_painter(self._image, erase) as painter:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(0, 0, 0))
            painter.drawPolygon(loop)
        box = loop.boundingRect().toAlignedRect().adjusted(-1, -1, 1, 1)
        box = box.intersected(self._image.rect())
        self._touched = self._touched.united(box)
        self._retint(box)

    def fade(self, start: QPointF, end: QPointF) -> None:
        """Let what was there when the stroke began fade along a line (picture coordinates)."""
        a, b = start * self._scale, end * self._scale
        if self._before is None or (b - a).manhattanLength() < 1:
            return
        before = grey_values(as_grey(self._before))
        self._take(gradient(a.toTuple(), b.toTuple())(before, before))
        self._touched = self._image.rect()

    def end(self) -> MaskEdit | None:
        """Finish the stroke; return what it changed, or None where nothing did."""
        before, self._before = self._before, None
        rect = self._touched
        if before is None or rect.isEmpty():
            return None
        self.is_empty = not is_any(self._image)
        return MaskEdit.of(rect, before, self._image)

    def take_back(self) -> None:
        """Give up the stroke that was begun."""
        before, self._before = self._before, None
        if before is not None and not self._touched.isEmpty():
            self._apply(self._touched, before.copy(self._touched))

    def clear(self) -> MaskEdit | None:
        """Take everything away; return what that changed."""
        self.begin()
        self._image.fill(0)
        self._touched = self._image.rect()
        self._retint(self._touched)
        return self.end()

    def reshape(self, shape: Shape, picture: QImage) -> MaskEdit | None:
        """Make something of the whole mask, by the picture where it is of light and dark; return
        what that changed."""
        self.begin()
        self.try_shape(shape, picture)
        return self.end()

    def try_shape(self, shape: Shape, picture: QImage) -> None:
        """Make something of the mask as it was when the stroke began; as often as one likes."""
        if self._before is None:
            return
        size = self._image.size()
        grey = picture.scaled(
            size, Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        self._take(shape(grey_values(as_grey(self._before)), grey_values(grey)))
        self._touched = self._image.rect()

    def put(self, values: NDArray[np.uint8]) -> MaskEdit | None:
        """Have another mask in place of this one, H×W of whatever size; return what that
        changed."""
        self.begin()
        image = Image.fromarray(values)
        size = self._image.size().toTuple()
        self._take(np.asarray(image if image.size == size else image.resize(size)))
        self._touched = self._image.rect()
        return self.end()

    def part(self, crop: Crop) -> MaskLayer:
        """Return the mask of a part of the picture, which has no undo of its own yet."""
        made = MaskLayer(QSize(crop.width, crop.height))
        size = (self.size.width(), self.size.height())
        values = cut_mask(grey_values(as_grey(self._image)), size, crop)
        image = Image.fromarray(values).resize(made._image.size().toTuple())
        made._take(np.asarray(image))
        return made

    def _take(self, values: NDArray[np.uint8]) -> None:
        self._apply(self._image.rect(), as_alpha(values))

    def apply(self, edit: MaskEdit) -> None:
        """Take a stroke back, or do it again."""
        self._apply(edit.rect, edit.apply(self._image))

    def _apply(self, rect: QRect, pixels: QImage) -> None:
        with QPainter(self._image) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.drawImage(rect.topLeft(), pixels)
        self._retint(rect)
        self.is_empty = not is_any(self._image)

    def paint(
        self,
        painter: QPainter,
        target: QRectF,
        color: QColor,
        opacity: float,
        outlined: bool = False,
        striped: bool = False,
    ) -> None:
        """Lay the mask over the picture as a translucent tint, with a line where it is half, and
        with stripes where a colour alone may not be seen."""
        if self._color != color:
            self._color = QColor(color)
            self._retint(self._tint.rect())
        with saved(painter):
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.setOpacity(opacity)
            painter.drawImage(target, self._tint, QRectF(self._tint.rect()))
            if (outlined or striped) and not self.is_empty:
                painter.setOpacity(1.0)
                line = self._outline(target, striped)
                painter.drawImage(target, line, QRectF(line.rect()))

    def _outline(self, target: QRectF, striped: bool) -> QImage:
        """Return the line for a size on the screen, drawn anew where the mask has changed."""
        size = self._image.size().scaled(
            min(round(target.width()), OUTLINED), min(round(target.height()), OUTLINED),
            Qt.AspectRatioMode.KeepAspectRatio,
        )  # fmt: skip
        known = self._line
        if known is None or known[0].size() != size or known[1] != striped:
            known = self._line = outline(as_grey(self._image), size, striped=striped), striped
        return known[0]

    @property
    def picture(self) -> Picture:
        """The mask as fine as it is painted, which may be coarser than the picture."""
        values = grey_values(as_grey(self._image))
        return Picture(values.shape[1], values.shape[0], "L", values.tobytes())

    def painted(self) -> PaintedMask:
        """Return the mask as it is now; what is painted later is not in it."""
        return PaintedMask(QImage(self._image), QSize(self.size))

    _color = QColor(216, 67, 106)
    _line: tuple[QImage, bool] | None = None

    def _retint(self, rect: QRect) -> None:
        self._line = None
        with QPainter(self._tint) as painter:
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Source)
            painter.fillRect(rect, self._color)
            painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            painter.drawImage(rect.topLeft(), self._image, rect)
