"""Draw the program's icon for each system from resources/icons/muse-desktop.svg.

python packaging/icons.py gives the petals the wheel's colours, and writes icons/muse-desktop.png,
.ico and .icns beside this file; all are committed, so that a build needs no drawing. Needs this
program's environment, no screen.
"""

from __future__ import annotations

import os
import re
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PIL import Image
from PIL.ImageQt import fromqimage
from PySide6.QtCore import QRectF
from PySide6.QtGui import QGuiApplication, QImage, QPainter
from PySide6.QtSvg import QSvgRenderer

from muse_desktop.emotion import COLORS, WHEEL_ORDER

HERE = Path(__file__).resolve().parent
SOURCE = HERE.parent / "resources" / "icons" / "muse-desktop.svg"
ICO_SIZES = (16, 24, 32, 48, 64, 128, 256)
ICNS_MARGIN = 0.08
"""macOS draws icons with some air around them."""


def paint_petals(svg: str) -> str:
    """Return the icon's drawing with the wheel's colours, in its order."""
    colours = iter(COLORS[name] for name in WHEEL_ORDER)
    return re.sub('(?<=z" fill=")#[0-9a-f]{6}', lambda _: next(colours), svg)


def draw(size: int, margin: float = 0.0) -> Image.Image:
    """Return the icon, ``size`` pixels wide, with a margin as a fraction of it."""
    image = QImage(size, size, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(0)
    painter = QPainter(image)
    inset = size * margin
    box = QRectF(inset, inset, size - 2 * inset, size - 2 * inset)
    QSvgRenderer(str(SOURCE)).render(painter, box)
    painter.end()
    return fromqimage(image).convert("RGBA")


def main() -> None:
    """Write the drawing anew, and the three files."""
    app = QGuiApplication([])
    SOURCE.write_text(paint_petals(SOURCE.read_text(encoding="utf-8")), encoding="utf-8")
    target = HERE / "icons" / "muse-desktop"
    target.parent.mkdir(exist_ok=True)
    draw(512).save(target.with_suffix(".png"), optimize=True)
    draw(256).save(
        target.with_suffix(".ico"),
        sizes=[(size, size) for size in ICO_SIZES],
        append_images=[draw(size) for size in ICO_SIZES[:-1]],
    )
    draw(1024, ICNS_MARGIN).save(
        target.with_suffix(".icns"),
        append_images=[draw(size, ICNS_MARGIN) for size in (32, 64, 128, 256, 512)],
    )
    for file in sorted(target.parent.iterdir()):
        print(f"{file.stat().st_size / 1000:8.1f} kB  {file.name}")
    app.quit()


if __name__ == "__main__":
    main()
