"""Every menu of the window, with what it has when it is opened, and which a screen cuts off."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QSize
from PySide6.QtWidgets import QMenu, QWidget


def every_menu(window: QWidget) -> Iterator[QMenu]:
    """Yield the menus of a window, its buttons' too, filled as when they are opened."""
    for menu in window.findChildren(QMenu):
        menu.aboutToShow.emit()
    yield from window.findChildren(QMenu)  # others may have come


def too_large(window: QWidget, screen: QSize) -> Iterator[str]:
    """Tell which menus have no room on a screen: Qt cuts their texts, or lets them be scrolled."""
    for menu in every_menu(window):
        size = menu.sizeHint()
        if size.boundedTo(screen) != size:
            yield f"menu {menu.title()!r} is {size.width()}×{size.height()}"
