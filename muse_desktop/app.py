"""The window's composition root: makes the parts, shows the window, then wakes the engine.

The window is on screen before anything heavy is imported; the engine thread brings torch.
"""

from __future__ import annotations

import argparse
import atexit
import logging
import logging.handlers
import os
import sys
import tempfile
import threading
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, get_args

from muse_desktop import __version__, smoke
from muse_desktop.system.discretion import DiscreetFormatter
from muse_desktop.system.leaving import end_now, end_within, stay
from muse_desktop.system.paths import HOME_VARIABLE, data_dir, logs_dir
from muse_desktop.system.terminal import guard_streams, visible
from muse_desktop.system.windows_libraries import load_torch_first, tell

if TYPE_CHECKING:
    import asyncio

    from PySide6.QtCore import QMessageLogContext, QtMsgType
    from PySide6.QtWidgets import QApplication

    from muse_desktop.engine.protocol import Backend
    from muse_desktop.engine.thread import EngineThread
    from muse_desktop.ui.shell.languages import Language
    from muse_desktop.ui.shell.main_window import MainWindow
    from muse_desktop.ui.state.model_choice import ModelChoice

log = logging.getLogger(__name__)

SETTINGS = "window.ini"
"""Of the data folder: what the window remembers."""
QUIT_S = 0.7
"""How long the program waits at its end for a step, or the loading of a model, to be over."""
END_S = 1.8
"""How long after nothing is asked any more the program is there at all."""


def main(argv: Sequence[str] | None = None) -> int:
    """Open the window and stay until it is closed; return the exit code."""
    guard_streams()
    arguments = _parser().parse_args(sys.argv[1:] if argv is None else list(argv))
    problem = load_torch_first()
    if problem is not None:
        tell(problem)
        return 1
    if not arguments.smoke_test:
        return _run(arguments)
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    with tempfile.TemporaryDirectory(prefix="muse-desktop-", ignore_cleanup_errors=True) as folder:
        os.environ[HOME_VARIABLE] = folder
        return _run(arguments)


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="muse-desktop", description="Make and edit pictures by the emotion they evoke."
    )
    parser.color = False  # type: ignore[attr-defined]  # of Python 3.14's help: escape sequences
    parser.add_argument("files", nargs="*", type=Path, help="sessions (.muse) or pictures to open")
    parser.add_argument(
        "--read-only", action="store_true", help="only look at a session: it is not saved over"
    )
    parser.add_argument(
        "--device",
        metavar="NAME",
        help="where to compute this time: auto, cpu, cuda, mps (default: as chosen in the window)",
    )
    parser.add_argument(
        "--smoke-test", action="store_true", help="make one picture without a screen, and leave"
    )
    parser.add_argument("--version", action="version", version=f"MUSE Desktop {__version__}")
    return parser


def _run(arguments: argparse.Namespace) -> int:
    from PySide6.QtCore import QTimer

    _start_log()
    from muse_desktop.ui.shell.application import Application
    from muse_desktop.ui.shell.languages import chosen as language_chosen
    from muse_desktop.ui.state.remembered import open_settings
    from muse_desktop.ui.state.tasks import are_over, make_event_loop

    app = make_application(language_chosen(open_settings(data_dir() / SETTINGS)))
    loop = make_event_loop(app)
    engine, window = make_window(_backend)
    window.recorder.listen()
    if arguments.device is not None:
        window.computing.use(arguments.device)
    _install_hooks(loop, window.warn)

    def wake() -> None:
        engine.begin()
        window.preload()
        if not arguments.smoke_test:
            window.sessions.offer_recovery()
            window.batch_room.bring_back()
            window.preferring.look_at_disk()
            paths = [path.absolute() for path in arguments.files]
            window.open_paths(paths, read_only=arguments.read_only)
            if isinstance(app, Application):
                app.open_with(window.open_paths)

    result = smoke.begin(window, arguments.files) if arguments.smoke_test else None
    # Only when the first frame is painted does the interpreter belong to anybody else.
    begin = QTimer(window, singleShot=True, interval=50)
    begin.timeout.connect(wake)
    window.first_shown.connect(begin.start)
    window.leaving.connect(begin.stop)
    window.leaving.connect(lambda: end_within(END_S))
    window.closed.connect(app.quit)
    window.show()
    try:
        loop.run_forever()
    finally:
        over = engine.shutdown(QUIT_S)
        window.tasks.close()
        if window.tasks.busy:  # what was cancelled comes to its end
            loop.run_until_complete(window.tasks.ended())
        over = over and are_over()
        if over:
            loop.close()
    code = 0 if result is None else result()
    if not over:
        # Ending as usual would wait for that thread. Nothing is lost: what was made is saved or was
        # given up, and the journal is in order.
        log.info("Something was still running when the window was closed; it was ended with it.")
        end_now(code)
    stay()
    return code


def make_application(language: Language | None = None) -> QApplication:
    """Return the application object, dressed, in a language; None is the system's."""
    from PySide6.QtWidgets import QApplication

    from muse_desktop.ui.look.icons import app_icon
    from muse_desktop.ui.look.theme import manager
    from muse_desktop.ui.shell.application import Application
    from muse_desktop.ui.shell.languages import speak

    app = QApplication.instance()
    if not isinstance(app, QApplication):
        app = Application(sys.argv[:1])
    app.setApplicationName("muse-desktop")
    app.setApplicationDisplayName("MUSE Desktop")
    app.setApplicationVersion(__version__)
    app.setOrganizationName("MUSE Desktop")
    app.setDesktopFileName("muse-desktop")
    app.setQuitOnLastWindowClosed(False)  # the window says when it is closed for good
    speak(app, language)
    manager()
    app.setWindowIcon(app_icon())
    return app


def make_window(backend: Callable[[], Backend]) -> tuple[EngineThread, MainWindow]:
    """Return an engine that has not begun, and the window over it, not shown yet."""
    from muse_desktop.engine.library import Shelves
    from muse_desktop.engine.thread import EngineThread
    from muse_desktop.ui.shell.main_window import MainWindow
    from muse_desktop.ui.state.remembered import open_settings

    engine = EngineThread(backend)
    settings = open_settings(data_dir() / SETTINGS)
    window = MainWindow(
        engine, known_models(), settings, library=Shelves(), read_choices=known_models
    )
    return engine, window


def known_models() -> list[ModelChoice]:
    """Return the packs on this computer as plain values, the default one first."""
    from muse_desktop.engine.backend import DEFAULT_MODEL
    from muse_desktop.models.packs.library import USUAL, Library, builtin_folder
    from muse_desktop.muse.request import Mode
    from muse_desktop.ui.state.model_choice import ModelChoice

    choices = [
        ModelChoice(
            pack.name,
            pack.title,
            pack.version,
            pack.summary,
            pack.licence,
            frozenset(pack.vocabulary or ()),
            pack.native_size,
            borrowed=pack.borrowed,
            modes=tuple(mode for mode in get_args(Mode) if mode in pack.modes),
            usual_for=tuple(mode for mode in get_args(Mode) if USUAL[mode] == pack.name),
            draws=pack.draws,
            size_multiple=pack.size_multiple,
            card=pack.card,
            shipped=pack.path.is_relative_to(builtin_folder()),
            **pack.defaults,
        )
        for pack in Library().packs()
    ]
    choices.sort(key=lambda choice: choice.name != DEFAULT_MODEL)
    # Without any pack the window still opens, and says what is missing when asked for a picture.
    return choices or [ModelChoice(DEFAULT_MODEL, DEFAULT_MODEL.capitalize())]


def _backend() -> Backend:
    from muse_desktop.engine.backend import TorchBackend

    return TorchBackend()


# -- when something goes wrong ------------------------------------------------------------------


class _Visible(DiscreetFormatter):
    """A log is read on a terminal, too."""

    def format(self, record: logging.LogRecord) -> str:
        return visible(super().format(record))


def _start_log() -> None:
    """Keep the last messages in a file of the data folder, for a report; nothing is sent."""
    from PySide6.QtCore import qInstallMessageHandler

    handlers: list[logging.Handler] = [logging.StreamHandler()]
    try:
        folder = logs_dir()
        folder.mkdir(parents=True, exist_ok=True)
        handlers.append(
            logging.handlers.RotatingFileHandler(
                folder / "muse-desktop.log", maxBytes=500_000, backupCount=1, encoding="utf-8"
            )
        )
    except OSError as error:
        print(f"No log is kept: {error}", file=sys.stderr)
    for handler in handlers:
        handler.setFormatter(_Visible("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    logging.basicConfig(level=logging.INFO, handlers=handlers)
    # Qt's own messages name files, and Qt prints what it is given.
    qInstallMessageHandler(_log_qt)
    atexit.register(qInstallMessageHandler, None)


def _log_qt(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
    level = logging.INFO if kind.name in ("QtDebugMsg", "QtInfoMsg") else logging.WARNING
    logging.getLogger("qt").log(level, "%s", text)


def _install_hooks(loop: asyncio.AbstractEventLoop, warn: Callable[[str, str], None]) -> None:
    """Turn what nobody caught into a sentence; the traceback goes to the log and to Details."""
    from PySide6.QtCore import QCoreApplication

    from muse_desktop.ui.look.faults import faults

    faults().told.connect(warn)  # queued where another thread raised it

    def caught(error: BaseException) -> None:
        if isinstance(error, KeyboardInterrupt):
            QCoreApplication.quit()
        else:
            faults().report(error)

    def in_loop(_: object, context: dict[str, Any]) -> None:
        error = context.get("exception")
        if error is not None:
            caught(error)
        else:
            log.error("%s", context.get("message"))

    sys.excepthook = lambda kind, error, where: caught(error)
    threading.excepthook = lambda args: caught(args.exc_value or args.exc_type())
    loop.set_exception_handler(in_loop)


if __name__ == "__main__":
    sys.exit(main())
