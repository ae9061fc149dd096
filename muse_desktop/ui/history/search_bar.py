"""Looking for pictures of the session: a line of words, and what else they must be like."""

from __future__ import annotations

import datetime as dt
from collections.abc import Callable
from dataclasses import replace
from typing import Any

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QMenu, QToolButton, QWidget

from muse_desktop.emotion import WHEEL_ORDER
from muse_desktop.session.marks import STARS
from muse_desktop.session.search import Search
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import emotion_name

_MOST = 200
"""Characters of the line."""


class _Line(QLineEdit):
    """A line that Escape empties, and Down and Enter leave.

    Signals
    -------
    left() : the list shall have the focus
    """

    left = Signal()

    def event(self, event: QEvent) -> bool:
        """Keep Escape from the window, where it cancels, as long as there is a word to empty."""
        override = event.type() == QEvent.Type.ShortcutOverride and bool(self.text())
        if override and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        if key == Qt.Key.Key_Escape and self.text():
            self.clear()
        elif key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.left.emit()
        else:
            super().keyPressEvent(event)


class SearchBar(QWidget):
    """A :class:`Search` as a person composes it.

    Attributes
    ----------
    line, filters : the words, and the button with the menu of the rest

    Signals
    -------
    changed() : something else is looked for
    left() : the list shall have the focus
    """

    changed = Signal()
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._search = Search()
        self._usual: list[QAction] = []
        self.line = _Line(self)
        self.line.setPlaceholderText(self.tr("Search"))
        self.line.setClearButtonEnabled(True)
        self.line.setMaxLength(_MOST)
        self.line.setAccessibleName(self.tr("Search the history"))
        said = self.tr("Words of title, prompt, note, tags or emotion (Ctrl+F)")
        self.line.setToolTip(tip(said))
        self.line.setAccessibleDescription(said)
        self.line.textChanged.connect(lambda text: self._set(words=text))
        self.line.left.connect(self.left)
        self.filters = QToolButton(self)
        set_icon(self.filters, "filter")
        set_class(self.filters, "bare")
        self.filters.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.filters.setCheckable(True)
        self.filters.setMenu(self._menu())
        row = QHBoxLayout(self)
        row.setContentsMargins(10, 0, 6, 6)
        row.setSpacing(4)
        row.addWidget(self.line, 1)
        row.addWidget(self.filters)
        self.setFocusProxy(self.line)
        self._show()

    @property
    def search(self) -> Search:
        """What is looked for."""
        return self._search

    def clear(self) -> None:
        """Look for nothing in particular."""
        for action in self._usual:
            action.trigger() if not action.isChecked() else None
        self._favourites.setChecked(False)
        self.line.setText("")  # unlike clear(), nothing of it can be brought back

    def _menu(self) -> QMenu:
        menu = QMenu(self)
        self._favourites = menu.addAction(self.tr("&Favourites only"))
        self._favourites.setCheckable(True)
        self._favourites.toggled.connect(lambda on: self._set(favourites=on))
        menu.addSeparator()
        stars = [(self.tr("Any stars or none"), 0)]
        stars += [(self.tr("{0} or more").format("★" * k), k) for k in range(1, STARS + 1)]
        self._choices(menu.addMenu(self.tr("&Stars")), stars, lambda k: self._set(stars=k))
        emotions: list[tuple[str, Any]] = [(self.tr("Any emotion"), None)]
        emotions += [(emotion_name(name), name) for name in WHEEL_ORDER]
        self._choices(
            menu.addMenu(self.tr("&Emotion")), emotions, lambda name: self._set(emotion=name)
        )
        days: list[tuple[str, Any]] = [
            (self.tr("At any time"), None),
            (self.tr("Today"), 0),
            (self.tr("In the last 7 days"), 6),
            (self.tr("In the last 30 days"), 29),
        ]
        self._choices(menu.addMenu(self.tr("&Made")), days, self._since)
        menu.addSeparator()
        menu.addAction(self.tr("Show &All"), self.clear)
        return menu

    def _choices(
        self, menu: QMenu, choices: list[tuple[str, Any]], call: Callable[[Any], object]
    ) -> None:
        group = QActionGroup(menu)
        for text, value in choices:
            action = menu.addAction(text)
            action.setCheckable(True)
            group.addAction(action)
            action.triggered.connect(lambda _=False, value=value: call(value))
        first = group.actions()[0]
        first.setChecked(True)
        self._usual.append(first)

    def _since(self, days: int | None) -> None:
        since = None if days is None else dt.date.today() - dt.timedelta(days)
        self._set(since=since)

    def _set(self, **changes: Any) -> None:
        search = replace(self._search, **changes)
        if search != self._search:
            self._search = search
            self._show()
            self.changed.emit()

    def _show(self) -> None:
        chosen = replace(self._search, words="") != Search()
        self.filters.setChecked(chosen)
        said = self.tr("Some are left out by the filter") if chosen else self.tr("Filter")
        self.filters.setToolTip(tip(said))
        self.filters.setAccessibleName(said)
