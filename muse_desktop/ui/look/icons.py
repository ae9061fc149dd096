"""Stroke icons from ``resources/icons``, drawn in the theme's colours and redrawn with it."""

from __future__ import annotations

import weakref
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from muse_desktop.system.resources import resource
from muse_desktop.ui.look.theme import manager, theme

_ONWARD = {"chevron-right"}
"""What points to where one reads on."""
_SIZES = (16, 20, 24, 32, 48)
_bound: weakref.WeakKeyDictionary[QAction | QAbstractButton, tuple[str, str]] = (
    weakref.WeakKeyDictionary()
)
_following: weakref.WeakSet[object] = weakref.WeakSet()


@lru_cache(maxsize=256)
def _read(name: str) -> str:
    return resource("icons", f"{name}.svg").read_text(encoding="utf-8")


@lru_cache(maxsize=16)
def _renderer(name: str, color: str) -> QSvgRenderer:
    """Return what draws an icon: the sizes of one are asked for one after the other."""
    return QSvgRenderer(QByteArray(_read(name).replace("currentColor", color).encode()))


@lru_cache(maxsize=1024)
def _pixmap(name: str, color: str, opacity: float, size: int) -> QPixmap:
    pixmap = QPixmap(size, size)
    pixmap.fill(Qt.GlobalColor.transparent)
    with QPainter(pixmap) as painter:
        painter.setOpacity(opacity)
        _renderer(name, color).render(painter, QRectF(0, 0, size, size))
    return pixmap


def drawn(name: str, color: str, size: int, dpr: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` logical pixels, in a colour ("#rrggbb")."""
    made = QPixmap(_pixmap(name, color, 1.0, round(size * dpr)))
    made.setDevicePixelRatio(dpr)
    return made


def pixmap(name: str, size: int, token: str = "text", dpr: float = 1.0) -> QPixmap:
    """Return an icon as a picture of ``size`` logical pixels, in a colour of the theme."""
    return drawn(name, getattr(theme(), token), size, dpr)


def icon(name: str, token: str = "text") -> QIcon:
    """Return an icon in the theme's colours, faint where disabled."""
    made = QIcon()
    to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    turn = QTransform.fromScale(-1 if to_left and name in _ONWARD else 1, 1)
    for color, opacity, mode in (
        (getattr(theme(), token), 1.0, QIcon.Mode.Normal),
        (theme().muted, 0.5, QIcon.Mode.Disabled),
    ):
        for size in _SIZES:
            made.addPixmap(_pixmap(name, color, opacity, size).transformed(turn), mode)
    return made


def app_icon() -> QIcon:
    """Return the program's own icon."""
    made = QIcon()
    for size in (16, 32, 48, 64, 128, 256):
        made.addPixmap(_pixmap("muse-desktop", "#000000", 1.0, size))
    return made


def set_icon(target: QAction | QAbstractButton, name: str, token: str = "text") -> None:
    """Give an action or button an icon that follows the theme."""
    themes = manager()
    if themes not in _following:
        themes.changed.connect(_redraw)
        _following.add(themes)
    _bound[target] = (name, token)
    target.setIcon(icon(name, token))


def clear_icon(target: QAction | QAbstractButton) -> None:
    """Take an icon away again."""
    _bound.pop(target, None)
    target.setIcon(QIcon())


def _redraw() -> None:
    for target, (name, token) in list(_bound.items()):
        try:
            target.setIcon(icon(name, token))
        except RuntimeError:  # Qt's half of it is gone already
            _bound.pop(target, None)
