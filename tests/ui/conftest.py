"""A window over the scriptable engine, and a person's hands."""

from __future__ import annotations

import asyncio
import io
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import shiboken6
from PIL import Image
from PySide6.QtCore import QMimeData, QPointF, QSettings, Qt, QTranslator
from PySide6.QtGui import QDragEnterEvent, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from muse_desktop.app import make_application
from muse_desktop.emotion import Blend
from muse_desktop.engine.library import ModelLibrary
from muse_desktop.engine.thread import EngineThread
from muse_desktop.muse.series import Series
from muse_desktop.pictures.sheet_layout import Paper
from muse_desktop.session.node import Node
from muse_desktop.session.recovery import Recoverable
from muse_desktop.ui.canvas import banner
from muse_desktop.ui.files.apply_dialog import Apply
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.export_wish import Export, Subject
from muse_desktop.ui.files.session_questions import Answer, Choice, Conflict, Rescue
from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.faults import faults
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.models.manager import ReadChoices
from muse_desktop.ui.shell import languages
from muse_desktop.ui.shell.main_window import MainWindow
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.tasks import make_event_loop
from tests.support import PATIENCE_MS
from tests.support.fake_engine import FakeBackend

WORDS = frozenset(
    [
        "a",
        "the",
        "by",
        "in",
        "of",
        "and",
        "cottage",
        "lake",
        "cat",
        "meadow",
        "lighthouse",
        "sea",
        "evening",
    ]
)
STORYBOOK = ModelChoice(
    "storybook", "Storybook", vocabulary=WORDS, native_size=32, usual_for=("generate",)
)
DAYLIGHT = ModelChoice(
    "daylight",
    "Daylight",
    summary="Changes a photograph's light and colour, not what is in it.",
    vocabulary=frozenset(["in", "moonlight"]),
    modes=("edit",),
    usual_for=("edit",),
)
DRAWER = ModelChoice("storybook", "Storybook", usual_for=("generate",), draws=True)
PLAIN = ModelChoice("plain", "Plain", native_size=32)


class Answers(Dialogs):
    """Answers instead of a person, and notes what was asked.

    Attributes
    ----------
    pictures, session, save_to, export_to, sheet_to, paper, look_to, apply_to, series, note, tags,
        save, stop, rescue, conflict, read_only, present : the answers
    asked : the questions, in order
    """

    def __init__(self) -> None:
        super().__init__()
        self.pictures: list[Path] = []
        self.session: Path | None = None
        self.save_to: Path | None = None
        self.export_to: Export | None = None
        self.subject = Subject()
        self.sheet_to: Path | None = None
        self.paper: Paper = "a4"
        self.look_to: Path | None = None
        self.apply_to: Apply | None = None
        self.series: Series | None = None
        self.note: str | None = None
        self.tags: str | None = None
        self.save: Answer = "discard"
        self.stop = True
        self.rescue: Rescue = "later"
        self.conflict: Choice = "cancel"
        self.read_only = False
        self.title: str | None = None
        self.present = True
        self.kept: Path | None = None
        self.ratings_to: Path | None = None
        self.cards_to: Path | None = None
        self.paper_to: Path | None = None
        self.mask_name: str | None = None
        self.mask_from: Path | None = None
        self.mask_to: Path | None = None
        self.asked: list[str] = []

    def may_present(self, ends: str) -> bool:
        self.asked.append("may_present")
        return self.present

    def open_pictures(self, folder: str) -> list[Path]:
        self.asked.append("open_pictures")
        return self.pictures

    def open_session(self, folder: str) -> Path | None:
        self.asked.append("open_session")
        return self.session

    def save_session(self, suggestion: Path) -> Path | None:
        self.asked.append("save_session")
        return self.save_to

    def export_picture(self, suggestion: Path, subject: Subject) -> Export | None:
        self.asked.append("export_picture")
        self.subject = subject
        return self.export_to

    def export_sheet(self, suggestion: Path, usual: Paper) -> tuple[Path, Paper] | None:
        self.asked.append("export_sheet")
        return None if self.sheet_to is None else (self.sheet_to, self.paper)

    def export_ratings(self, suggestion: Path) -> Path | None:
        self.asked.append("export_ratings")
        return self.ratings_to

    def export_cards(self, suggestion: Path) -> Path | None:
        self.asked.append("export_cards")
        return self.cards_to

    def export_paper(self, suggestion: Path) -> Path | None:
        self.asked.append("export_paper")
        return self.paper_to

    def open_mask(self, folder: str) -> Path | None:
        self.asked.append("open_mask")
        return self.mask_from

    def export_mask(self, suggestion: Path) -> Path | None:
        self.asked.append(f"export_mask: {suggestion.name}")
        return self.mask_to

    def ask_mask_name(self, usual: str) -> str | None:
        self.asked.append(f"ask_mask_name: {usual}")
        return self.mask_name

    def export_look(self, suggestion: Path) -> Path | None:
        self.asked.append("export_look")
        return self.look_to

    def apply_look(self, folder: str) -> Apply | None:
        self.asked.append("apply_look")
        return self.apply_to

    def ask_series(self, target: Blend | None, editing: bool) -> Series | None:
        self.asked.append("ask_series")
        return self.series

    def ask_save(self, title: str, *under_way: str) -> Answer:
        self.asked.append(" ".join(("ask_save", *under_way)))
        return self.save

    def ask_stop(self, what: str) -> bool:
        self.asked.append(f"ask_stop {what}")
        return self.stop

    def ask_conflict(self, name: str, why: Conflict) -> Choice:
        self.asked.append(f"ask_conflict: {why}")
        return self.conflict

    def ask_read_only(self, name: str) -> bool:
        self.asked.append("ask_read_only")
        return self.read_only

    def ask_session_title(self, title: str) -> str | None:
        self.asked.append("ask_session_title")
        return self.title

    def ask_replace_session(self, title: str) -> bool:
        self.asked.append(f"ask_replace_session: {title}")
        return True

    def choose_kept(self, client: Any) -> Path | None:
        self.asked.append("choose_kept")
        return self.kept

    def look_at(self, path: Path) -> None:
        self.asked.append(f"look_at: {path}")

    def ask_note(self, title: str, note: str) -> str | None:
        self.asked.append("ask_note")
        return self.note

    def ask_tags(self, count: int, tags: Sequence[str], known: Sequence[str]) -> str | None:
        self.asked.append(f"ask_tags {count}: {', '.join(tags)}")
        return self.tags

    def ask_recover(self, items: Sequence[Recoverable]) -> Rescue:
        self.asked.append("ask_recover")
        return self.rescue

    def details(self, text: str) -> None:
        self.asked.append(text)


class Desk:
    """A window that is shown, with everything about it.

    Attributes
    ----------
    window, engine, backend, dialogs : the parts
    """

    def __init__(
        self,
        qtbot: QtBot,
        engine: EngineThread,
        backend: FakeBackend | None,
        models: Sequence[ModelChoice],
        settings: QSettings,
        **library: Any,
    ) -> None:
        self.bot = qtbot
        self.engine, self.backend = engine, backend
        self.dialogs = Answers()
        self.window = MainWindow(engine, models, settings, dialogs=self.dialogs, **library)
        if settings.value("geometry") is None:
            self.window.resize(1200, 860)

    def show(self) -> None:
        """Put the window on the screen and wait for it."""
        with self.bot.waitExposed(self.window, timeout=PATIENCE_MS):
            self.window.show()
        with self.bot.waitActive(self.window, timeout=PATIENCE_MS):
            self.window.activateWindow()

    # -- hands -------------------------------------------------------------------------------

    def click(self, widget: QWidget, at: QPointF | None = None) -> None:
        """Click a widget that a person can see and that takes clicks."""
        assert widget.isVisible()
        assert widget.isEnabled()
        point = widget.rect().center() if at is None else at.toPoint()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point)

    def drag(self, widget: QWidget, points: Sequence[QPointF]) -> None:
        """Press at the first point, move over the others, let go at the last."""
        left, plain = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
        QTest.mousePress(widget, left, plain, points[0].toPoint())
        for point in points[1:]:
            QTest.mouseMove(widget, point.toPoint())
        QTest.mouseRelease(widget, left, plain, points[-1].toPoint())

    def press(self, key: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
        """Press a key where the focus is."""
        together = Qt.KeyboardModifier.NoModifier
        for modifier in modifiers:
            together |= modifier
        QTest.keyClick(QApplication.focusWidget() or self.window, key, together)

    def command(self, key: Qt.Key, *more: Qt.KeyboardModifier) -> None:
        """Press a key with Control."""
        self.press(key, Qt.KeyboardModifier.ControlModifier, *more)

    def write(self, prompt: str) -> None:
        """Write a prompt by keyboard, in place of what is there."""
        field = self.window.controls.prompt.field
        field.setFocus()
        self.command(Qt.Key.Key_A)
        QTest.keyClicks(field, prompt)

    def drop(self, data: QMimeData, on: QWidget | None = None) -> bool:
        """Drop something on a part of the window; return whether it was taken."""
        part = on or self.window
        where = part.mapTo(self.window, part.rect().center())
        args = (data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)
        handle = self.window.windowHandle()
        enter = QDragEnterEvent(where, Qt.DropAction.CopyAction, *args)
        QApplication.sendEvent(handle, enter)
        if not enter.isAccepted():
            return False
        event = QDropEvent(QPointF(where), Qt.DropAction.CopyAction, *args)
        QApplication.sendEvent(handle, event)
        return event.isAccepted()

    # -- eyes --------------------------------------------------------------------------------

    def wait(self, done: Callable[[], bool], timeout: int = PATIENCE_MS) -> None:
        """Wait until something is so."""
        self.bot.waitUntil(done, timeout=timeout)

    def settle(self, timeout: int = PATIENCE_MS) -> None:
        """Wait until nothing is being made, read or decoded."""
        window = self.window

        def idle() -> bool:
            return (
                not window.activity.is_busy
                and not window.tasks.busy
                and self.engine.running_job is None
                and not self.engine.waiting_jobs
            )

        while True:
            self.wait(idle, timeout)
            QApplication.processEvents()  # what ended last may have begun something
            if idle():
                return

    @property
    def nodes(self) -> tuple[Node, ...]:
        """The pictures of the session."""
        return self.window.workspace.session.nodes

    @property
    def current(self) -> Node:
        """The picture that is looked at."""
        node = self.window.workspace.current
        assert node is not None
        return node

    @property
    def banner(self) -> str:
        """The message over the canvas; empty where there is none."""
        return self.window.banner.text if self.window.banner.isVisible() else ""

    def titles(self) -> list[str]:
        """The history's rows as they are shown, from top to bottom."""
        model = self.window.history.model
        return [model.index(i).data() for i in range(model.rowCount())]

    def look_at(self, node: Node) -> None:
        """Click a picture in the history."""
        view = self.window.history.view
        place = self.window.history.model.place_of(node.id)
        assert place is not None
        rect = view.visualRect(self.window.history.model.index(place))
        self.click(view.viewport(), QPointF(rect.center()))
        assert self.current.id == node.id

    # -- ways often gone ---------------------------------------------------------------------

    def generate(self, prompt: str, key: Qt.Key | None = Qt.Key.Key_1) -> Node:
        """Write, choose an emotion by key (None: leave the wheel), click Generate, wait."""
        count = len(self.nodes)
        self.write(prompt)
        if key is not None:
            self.window.controls.wheel.setFocus()
            self.press(key)
        self.click(self.window.controls.generate)
        self.wait(lambda: len(self.nodes) == count + 1)
        self.settle()
        return self.current

    def edit(self, key: Qt.Key) -> Node:
        """Choose an emotion by key and click Edit."""
        count = len(self.nodes)
        self.window.controls.wheel.setFocus()
        self.press(key)
        self.click(self.window.controls.edit)
        self.wait(lambda: len(self.nodes) == count + 1)
        self.settle()
        return self.current

    def open(self, *paths: Path) -> None:
        """Open pictures by the dialog."""
        self.dialogs.pictures = list(paths)
        self.window.actions_.open_picture.trigger()
        self.settle()


@pytest.fixture(scope="session")
def application(qapp: QApplication) -> QApplication:
    """The application as the program dresses it."""
    return make_application("en")


@pytest.fixture
def german(application: QApplication) -> Iterator[None]:
    """The window speaks German."""
    translator = QTranslator()
    assert translator.load("muse_desktop_de", str(languages.folder()))
    application.installTranslator(translator)
    yield
    application.removeTranslator(translator)


@pytest.fixture
def event_loop(application: QApplication) -> Iterator[asyncio.AbstractEventLoop]:
    """Coroutines run whenever Qt's events do, as within ``run_forever``."""
    loop = make_event_loop(application)
    asyncio._set_running_loop(loop)
    yield loop
    deadline = time.monotonic() + PATIENCE_MS / 1000
    while (left := asyncio.all_tasks(loop)) and time.monotonic() < deadline:
        QApplication.processEvents()
    asyncio._set_running_loop(None)
    loop.close()
    # What waits for its time ends here, and not in a thread where the collector finds it later.
    shiboken6.delete(loop._timer)  # type: ignore[attr-defined]
    assert not left, "tasks were left running"


@pytest.fixture(autouse=True)
def _own_file_dialogs(
    tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Let Qt's file dialogs remember nothing of ours in the developer's settings."""
    file = str(tmp_path_factory.mktemp("qt") / "QtProject.ini")

    def settings() -> QSettings:
        return QSettings(file, QSettings.Format.IniFormat)

    monkeypatch.setattr(file_dialog, "_settings", settings)


@pytest.fixture(autouse=True)
def told() -> Iterator[list[str]]:
    """What went wrong unforeseen, as it is told; a test that lets it happen clears the list."""
    heard: list[str] = []

    def hear(sentence: str, details: str) -> None:
        heard.append(details)

    faults().told.connect(hear)
    yield heard
    faults().told.disconnect(hear)
    faults().forget()
    assert not heard, heard[0]


@pytest.fixture
def gate() -> threading.Event:
    """Holds the fake engine before each step until it is set."""
    return threading.Event()


@pytest.fixture
def make_desk(
    qtbot: QtBot,
    event_loop: asyncio.AbstractEventLoop,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> Iterator[Callable[..., Desk]]:
    """Return a maker of windows; the keywords script the engine."""
    desks: list[Desk] = []
    # On a busy machine a hint must not go before the test reads it, nor failures come apart.
    monkeypatch.setattr(banner, "INFO_MS", PATIENCE_MS)
    monkeypatch.setattr(banner, "OFFER_MS", PATIENCE_MS)
    monkeypatch.setattr(banner, "TOGETHER_S", PATIENCE_MS / 1000)

    def make(
        *,
        begin: bool = True,
        show: bool = True,
        engine: EngineThread | None = None,
        models: Sequence[ModelChoice] = (STORYBOOK, PLAIN),
        library: ModelLibrary | None = None,
        read_choices: ReadChoices | None = None,
        **script: object,
    ) -> Desk:
        backend = None
        if engine is None:
            backend = FakeBackend(**script)  # type: ignore[arg-type]
            engine = EngineThread(lambda: backend)
        settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
        desk = Desk(
            qtbot,
            engine,
            backend,
            models,
            settings,
            library=library,
            read_choices=read_choices,
        )
        desks.append(desk)
        if show:
            desk.show()
        if begin:
            engine.begin()
        return desk

    yield make
    for desk in desks:
        desk.engine.shutdown()
        desk.window.tasks.close()
        desk.window.workspace.close()
        desk.window.hide()
        desk.window.deleteLater()
    QApplication.processEvents()
    manager().force(None)


@pytest.fixture
def desk(make_desk: Callable[..., Desk]) -> Desk:
    """A window with a quick engine."""
    return make_desk()


def image_bytes(seed: int = 0, size: tuple[int, int] = (48, 32), kind: str = "PNG") -> bytes:
    """Return a picture file of noise."""
    pixels = np.random.default_rng(seed).integers(0, 256, (size[1], size[0], 3), dtype=np.uint8)
    stream = io.BytesIO()
    Image.fromarray(pixels).save(stream, kind)
    return stream.getvalue()


@pytest.fixture
def photo(tmp_path: Path) -> Path:
    """A picture on the disk."""
    path = tmp_path / "holiday.jpg"
    path.write_bytes(image_bytes(kind="JPEG"))
    return path
