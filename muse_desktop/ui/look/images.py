"""Pictures for the screen: QImages that own their pixels, and pyramids for large ones."""

from __future__ import annotations

from dataclasses import dataclass, field

from PIL import Image
from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QImage, QPainter

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging

_SMALLEST = 512
"""A level with a side of at most so many pixels is not halved again."""
PIXELS_FROM = 8.0
"""From this enlargement on one sees pixels rather than a picture."""
_QUICK = QImage.Format.Format_RGB32
"""What is painted fastest."""
_LARGE = 32_000_000
"""Pixels of a picture beyond which the fourth byte of each is worth saving."""
PATCHES = 6
"""A softened picture has so many patches along its longer side: light and colour, no more."""
ENLARGED_MOST = 3_000_000
"""Up to so many screen pixels enlarging with care takes some 20 ms at most."""


def to_qimage(picture: Picture) -> QImage:
    """Return a picture as a QImage with pixels of its own; any thread."""
    image = _empty(picture.width, picture.height)
    for top, strip in imaging.strips(picture):
        _fill(image, top, strip.convert("RGB"))
    return image


def _qimage(image: Image.Image) -> QImage:
    made = _empty(image.width, image.height)
    _fill(made, 0, image)
    return made


def _empty(width: int, height: int) -> QImage:
    large = width * height > _LARGE
    image = QImage(width, height, QImage.Format.Format_RGB888 if large else _QUICK)
    if image.isNull():
        raise MemoryError("no room for a picture on the screen")
    return image


def _fill(image: QImage, top: int, strip: Image.Image) -> None:
    # Pillow writes the bytes of either format directly; QImage's own conversion would hold the
    # interpreter's lock for the whole picture.
    start = top * image.bytesPerLine()
    order = "BGRX" if image.format() == _QUICK else "RGB"
    data = strip.tobytes("raw", order, image.bytesPerLine())
    memoryview(image.bits())[start : start + len(data)] = data


def from_qimage(image: QImage) -> Picture:
    """Return a QImage's pixels, transparent parts over white."""
    if image.hasAlphaChannel():
        opaque = QImage(image.size(), QImage.Format.Format_RGB888)
        opaque.fill(Qt.GlobalColor.white)
        with QPainter(opaque) as painter:
            painter.drawImage(0, 0, image)
    else:
        opaque = image.convertToFormat(QImage.Format.Format_RGB888)
    width, height = opaque.width(), opaque.height()
    stride, raw = opaque.bytesPerLine(), bytes(opaque.constBits())
    rows = (raw[y * stride : y * stride + 3 * width] for y in range(height))
    return Picture(width, height, "RGB", b"".join(rows))


@dataclass(frozen=True)
class Pyramid:
    """A picture at full size and halved again and again, so that zoomed-out painting is cheap."""

    levels: tuple[QImage, ...]
    _enlarged: dict[tuple[int, int], QImage] = field(default_factory=dict, compare=False)

    @classmethod
    def of(cls, picture: Picture) -> Pyramid:
        """Build it; for large pictures call this in a thread."""
        sizes = [(picture.width, picture.height)]
        while min(sizes[-1]) > _SMALLEST:
            sizes.append((-(-sizes[-1][0] // 2), -(-sizes[-1][1] // 2)))
        levels = [_empty(*size) for size in sizes]
        for top, strip in imaging.strips(picture):
            strip = strip.convert("RGB")
            for k, level in enumerate(levels):
                _fill(level, top >> k, strip)
                strip = strip.reduce(2)
        return cls(tuple(levels))

    @property
    def size(self) -> QSize:
        """The full picture's size."""
        return self.levels[0].size()

    def paint(self, painter: QPainter, target: QRectF, scale: float) -> None:
        """Draw the whole picture into ``target``; ``scale`` is screen pixels per picture pixel."""
        level = 0
        while level + 1 < len(self.levels) and scale * 2 ** (level + 1) <= 1.0:
            level += 1
        image = self.levels[level]
        wanted = (round(target.width() * _dpr(painter)), round(target.height() * _dpr(painter)))
        if level == 0 and 1.0 < scale < PIXELS_FROM and wanted[0] * wanted[1] <= ENLARGED_MOST:
            image = self._enlarge(wanted)
        # A deep look is at pixels; anything less is a picture.
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, scale < PIXELS_FROM)
        clip = painter.clipBoundingRect() if painter.hasClipping() else target
        visible = clip.intersected(target)
        if visible.isEmpty():
            return
        factor_x = image.width() / target.width()
        factor_y = image.height() / target.height()
        source = QRectF(
            (visible.x() - target.x()) * factor_x,
            (visible.y() - target.y()) * factor_y,
            visible.width() * factor_x,
            visible.height() * factor_y,
        )
        painter.drawImage(visible, image, source)

    def _enlarge(self, size: tuple[int, int]) -> QImage:
        """Return the picture enlarged with care: the painter's own way shows a lattice."""
        if size not in self._enlarged:
            self._enlarged.clear()
            full = self.levels[0]
            raw = bytes(full.constBits())
            image = Image.frombytes("RGB", (full.width(), full.height()), raw, "raw", "BGRX")
            self._enlarged[size] = _qimage(image.resize(size, Image.Resampling.BICUBIC))
        return self._enlarged[size]


def _dpr(painter: QPainter) -> float:
    device = painter.device()
    return 1.0 if device is None else device.devicePixelRatioF()


def thumbnail(picture: Picture, edge: int) -> QImage:
    """Return a small picture whose longer edge is ``edge``; any thread."""
    return to_qimage(imaging.thumbnail(picture, edge))


def soften(image: QImage) -> QImage:
    """Return the few patches of colour that are left of a picture."""
    size = image.size().scaled(PATCHES, PATCHES, Qt.AspectRatioMode.KeepAspectRatio)
    return image.scaled(
        size.expandedTo(QSize(2, 2)),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
