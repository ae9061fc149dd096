"""By which endings of names pictures are offered to be opened; what a file is, its bytes say."""

from __future__ import annotations

PIXELS = (
    ".png", ".jpg", ".jpeg", ".heic", ".heif", ".webp", ".avif", ".tif", ".tiff", ".bmp", ".gif",
    ".jp2", ".jxl", ".psd", ".ppm", ".tga", ".qoi",
)  # fmt: skip
DRAWINGS = (".svg", ".pdf")
"""Those alone that this program wrote can be opened."""
RAW = (".arw", ".cr2", ".cr3", ".dng", ".nef", ".orf", ".pef", ".raf", ".rw2")
