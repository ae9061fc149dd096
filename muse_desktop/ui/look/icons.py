"""Stroke icons from ``resources/icons``, drawn in the theme's colours and redrawn with it."""

from __future__ import annotations

import weakref
from functools import lru_cache

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAction,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPixmap,
    QTransform,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from muse_desktop.system.resources import resource
from muse_desktop.ui.look.theme import manager, theme

_ONWARD = {"chevron-right"}
"""What points to where one reads on."""
_bound: weakref.WeakKeyDictionary[QAction | QAbstractButton, tuple[str, str]] = (
    weakref.WeakKeyDictionary()
)
_following: weakref.WeakSet[object] = weakref.WeakSet()
_copies: list[QIconEngine] = []


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


class _Drawn(QIconEngine):
    """Draws an icon when it is seen, at the very size: a window has sixty, most in closed menus.

    Parameters
    ----------
    name : of the drawing
    color : usually, "#rrggbb"
    faint : where it is disabled, at half strength
    turned : whether left and right are exchanged
    """

    def __init__(self, name: str, color: str, faint: str, turned: bool) -> None:
        super().__init__()
        self._name, self._color, self._faint, self._turned = name, color, faint, turned

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        color, opacity = (self._faint, 0.5) if mode == QIcon.Mode.Disabled else (self._color, 1.0)
        made = _pixmap(self._name, color, opacity, min(size.width(), size.height()))
        return made.transformed(QTransform.fromScale(-1, 1)) if self._turned else made

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        ratio = painter.device().devicePixelRatioF()
        made = QPixmap(self.pixmap(rect.size() * ratio, mode, state))
        made.setDevicePixelRatio(ratio)
        size = made.deviceIndependentSize()
        place = QRectF(rect).center() - QRectF(0, 0, size.width(), size.height()).center()
        painter.drawPixmap(place, made)

    def clone(self) -> QIconEngine:
        # Of an icon that is changed, as ours are not; Qt takes the copy, and Python would free it.
        copy = _Drawn(self._name, self._color, self._faint, self._turned)
        _copies.append(copy)
        return copy


def icon(name: str, token: str = "text") -> QIcon:
    """Return an icon in the theme's colours, faint where disabled."""
    to_left = QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return QIcon(_Drawn(name, getattr(theme(), token), theme().muted, to_left and name in _ONWARD))


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
