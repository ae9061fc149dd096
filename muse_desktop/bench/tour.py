"""The window's states, gone through as docs/tour.md does, and photographed.

Everything happens as a person would do it, in a data folder of its own, and nothing is drawn here:
where a dialog is open, it stands in the picture over its window.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from PySide6.QtGui import QAction, QPixmap
    from PySide6.QtWidgets import QDialog, QWidget

    from muse_desktop.bench.driven import DrivenWindow, Script

SIZE = (1280, 860)
"""The window's width and height."""
STATES = (
    "first", "picture", "wheel", "photograph", "mask", "compare", "series", "queue", "export",
    "seal", "client", "rating", "presentation", "cards", "preferences", "models",
)  # fmt: skip
"""What is photographed, in this order; each begins where the one before it ended."""
SEED = 11
PROMPT = "a sailing boat on the sea"
OTHERS = ("a lighthouse by the sea", "a cottage by a lake in the evening")
PHOTOGRAPH = "lamb-in-a-meadow.jpg"
PASSWORD = "only for these pictures"
QUALITY = 62
"""Of WebP: letters stay sharp, and all pictures together small."""
SETTLE = 120
"""Turns of the event loop in which layouts come to rest."""


def tour(options: dict[str, Any]) -> dict[str, Any]:
    """Go through the states, in the way that was decided; return how many were photographed."""
    from muse_desktop.bench.driven import DrivenWindow

    decided = options["decided"]
    _decide(decided)
    driven = DrivenWindow({**options, "seed": SEED, "language": decided.get("language", "en")})
    with tempfile.TemporaryDirectory(prefix="muse-tour-") as folder:
        tourist = _Tourist(driven, Path(options["out"]), Path(folder))
        states = STATES[: options["limit"]]
        driven.run(tourist.walk(states))
    return {"photographed": len(states)}


def _decide(decided: Mapping[str, str]) -> None:
    """Write preferences, as they stand from an earlier start."""
    from muse_desktop.app import SETTINGS
    from muse_desktop.system.paths import data_dir
    from muse_desktop.ui.state.preferences import Preferences
    from muse_desktop.ui.state.remembered import open_settings

    preferences = Preferences(open_settings(data_dir() / SETTINGS))
    for name, value in decided.items():
        getattr(preferences, name).choose(value)


class _Tourist:
    """Does in the window what each state shows.

    Parameters
    ----------
    driven : the window and its engine
    out : the folder of the pictures
    work : a folder for files that are needed on the way
    """

    def __init__(self, driven: DrivenWindow, out: Path, work: Path) -> None:
        self._driven, self._out, self._work = driven, out, work
        self._window, self._actions = driven.window, driven.window.actions_

    def walk(self, states: tuple[str, ...]) -> Script:
        """Go through them."""
        self._window.resize(*SIZE)
        for name in states:
            step: Callable[[], Script] = getattr(self, f"_{name}")
            yield from step()

    # -- pictures and photographs ------------------------------------------------------------

    def _first(self) -> Script:
        yield from self._shoot("first")
        yield from self._driven.load()

    def _picture(self) -> Script:
        from muse_desktop.emotion import Blend

        controls = self._window.controls
        for emotion in ("contentment", "awe"):
            controls.prompt.set_text(PROMPT)
            controls.wheel.set_value(Blend.of(emotion), 0.8)
            controls.seed.set_value(SEED)
            controls.seed.lock.setChecked(True)
            controls.advanced.steps.setValue(self._driven.steps)
            yield from self._make(self._actions.generate)
        yield from self._shoot("picture")

    def _wheel(self) -> Script:
        from muse_desktop.emotion import Blend

        controls = self._window.controls
        controls.wheel.set_value(Blend.of({"fear": 2 / 3, "awe": 1 / 3}), 0.8)
        controls.shares.fold.setChecked(True)
        yield from self._shoot("wheel")
        controls.shares.fold.setChecked(False)

    def _photograph(self) -> Script:
        yield from self._edit_photograph("fear")
        self._actions.compare.setChecked(True)
        yield from self._shoot("photograph")
        self._actions.compare.setChecked(False)

    def _edit_photograph(self, emotion: str) -> Script:
        from muse_desktop.emotion import Blend
        from muse_desktop.system.resources import resource

        window = self._window
        window.open_paths([resource("samples", PHOTOGRAPH)])
        yield from self._driven.until(lambda: self._idle() and window.viewer.size is not None)
        window.controls.prompt.set_text("")
        window.controls.wheel.set_value(Blend.of(emotion), 0.8)
        yield from self._make(self._actions.edit)

    def _mask(self) -> Script:
        from PySide6.QtCore import QPointF

        canvas, actions = self._window.canvas, self._actions
        self._look_at(2)  # the photograph as it was opened
        yield from self._rest()
        actions.mask.trigger()
        layer, edge = canvas.mask_layer, canvas.picture.size.width() if canvas.picture else 0
        assert layer is not None
        layer.begin()
        layer.line(QPointF(0.1, 0.15) * edge, QPointF(0.9, 0.2) * edge, edge / 7, hardness=0.4)
        edit = layer.end()
        canvas.mask_edited.emit(edit)
        actions.show_mask.trigger()
        yield from self._shoot("mask")
        actions.show_mask.trigger()
        self._window.viewer.clear_mask()
        actions.mask.trigger()

    def _compare(self) -> Script:
        self._look_at(3)
        yield from self._rest()
        self._actions.favourite.trigger()
        self._actions.beside.trigger()
        yield from self._shoot("compare")
        self._actions.beside.trigger()

    # -- several, and away from here ---------------------------------------------------------

    def _series(self) -> Script:
        yield from self._ask(self._actions.series, "series")

    def _queue(self) -> Script:
        window, driven = self._window, self._driven
        self._look_at(1)
        window.controls.seed.lock.setChecked(False)
        for prompt in (PROMPT, *OTHERS):
            window.controls.prompt.set_text(prompt)
            self._actions.generate.trigger()
        begun = len(driven.step_times)
        yield from driven.until(
            lambda: len(driven.step_times) > begun and window.activity.is_making
        )
        yield from self._shoot("queue", turns=10)
        window.controllers.queue.cancel_all()
        yield from driven.until(self._idle)

    def _export(self) -> Script:
        yield from self._ask(self._actions.export, "export")

    def _cards(self) -> Script:
        yield from self._ask(self._actions.cards, "cards")

    def _preferences(self) -> Script:
        yield from self._ask(self._actions.preferences, "preferences")

    def _models(self) -> Script:
        yield from self._ask(self._actions.models, "models")

    # -- with a client -----------------------------------------------------------------------

    def _seal(self) -> Script:
        from muse_desktop.system import seal

        seal.seal()
        yield from self._ask_by(self._window.status.seal.click, "seal")

    def _client(self) -> Script:
        from muse_desktop.session import storage

        window = self._window
        # What is saved is left without a question.
        storage.save(window.workspace.session, self._work / "before.muse")
        self._actions.client_new.trigger()
        yield from self._rest()
        dialog: Any = window.clients.dialog
        dialog.pseudonym.setText("Heron")
        dialog.password.setText(PASSWORD)
        dialog.again.setText(PASSWORD)
        yield from self._shoot("client", dialog)
        dialog.kept.click()
        dialog.make.click()
        yield from self._driven.until(lambda: window.clients.client is not None)
        yield from self._driven.until(self._idle)

    def _rating(self) -> Script:
        yield from self._edit_photograph("contentment")
        yield from self._ask(self._actions.rate, "rating")

    def _presentation(self) -> Script:
        from PySide6.QtCore import QTimer

        from muse_desktop.ui.look.plain import Message

        presentation = self._window.client_room.presentation
        QTimer.singleShot(0, self._actions.present.trigger)
        yield from self._driven.until(lambda: presentation.screen is not None or bool(_dialog()))
        told = _dialog()
        if isinstance(told, Message):  # where there is one screen alone
            begin = told.defaultButton()
            assert begin is not None
            begin.click()
            yield from self._driven.until(lambda: presentation.screen is not None)
        screen = presentation.screen
        assert screen is not None
        yield from self._rest()
        screen.showNormal()
        screen.resize(*SIZE)
        yield from self._shoot("presentation", of=screen)
        self._actions.present.trigger()

    # -- within ------------------------------------------------------------------------------

    def _make(self, action: QAction) -> Script:
        """Ask for a picture, and wait for it."""
        session = self._window.workspace.session
        before = len(session)
        action.trigger()
        yield from self._driven.until(lambda: len(session) > before and self._idle())

    def _idle(self) -> bool:
        return not (self._window.activity.is_busy or self._window.tasks.busy)

    def _look_at(self, place: int) -> None:
        session = self._window.workspace.session
        session.set_current(session.nodes[place].id)

    def _ask(self, action: QAction, name: str) -> Script:
        yield from self._ask_by(action.trigger, name)

    def _ask_by(self, ask: Callable[[], object], name: str) -> Script:
        """Photograph what is asked, and answer nothing."""
        from PySide6.QtCore import QTimer

        QTimer.singleShot(0, ask)  # a dialog may wait for its answer within
        yield from self._driven.until(lambda: _dialog() is not None)
        dialog = _dialog()
        assert dialog is not None
        yield from self._shoot(name, dialog)
        dialog.reject()
        yield from self._driven.until(lambda: _dialog() is None)

    def _rest(self, turns: int = SETTLE) -> Iterator[None]:
        for _ in range(turns):
            yield

    def _shoot(
        self,
        name: str,
        dialog: QDialog | None = None,
        *,
        of: QWidget | None = None,
        turns: int = SETTLE,
    ) -> Script:
        """Give layouts time, then photograph the window with what stands over it."""
        yield from self._rest(turns)
        self._window.messages.hide()
        seen = (of or self._window).grab()
        if dialog is not None:
            _lay_over(seen, dialog.grab())
        _save(seen, self._out / f"{name}.webp")


def _dialog() -> QDialog | None:
    """Return the dialog that is seen."""
    from PySide6.QtWidgets import QApplication, QDialog

    found = (w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible())
    return next(found, None)


def _lay_over(window: QPixmap, dialog: QPixmap) -> None:
    """Draw a dialog where it stands, with a line around it that a window's frame would be."""
    from PySide6.QtCore import QRect, Qt
    from PySide6.QtGui import QColor, QPainter

    place = QRect(0, 0, dialog.width(), dialog.height())
    place.moveCenter(window.rect().center())
    place.moveTop(max(place.top(), 0))
    with QPainter(window) as painter:
        painter.fillRect(window.rect(), QColor(0, 0, 0, 70))
        painter.drawPixmap(place.topLeft(), dialog)
        painter.setPen(Qt.GlobalColor.gray)
        painter.drawRect(place.adjusted(-1, -1, 0, 0))


def _save(seen: QPixmap, file: Path) -> None:
    from muse_desktop.pictures.saving import save_picture
    from muse_desktop.ui.look.images import from_qimage

    save_picture(from_qimage(seen.toImage()), file, quality=QUALITY)
