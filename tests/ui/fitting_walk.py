"""Shows the window and every dialog in each language, and tells what is cut off of their texts.

``python -m tests.ui.fitting_walk PERCENT FOLDER`` does it in letters of that size, on the screen
that Qt was given, and writes JSON: by languages, what is cut off. It is a process of its own, as
Qt's platform without a screen has one screen's size for good.
"""

from __future__ import annotations

import asyncio
import json
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QTranslator
from PySide6.QtWidgets import QApplication, QDialog

from muse_desktop.app import make_application
from muse_desktop.ui.look.fitting import FRAME
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.shell.languages import speak
from muse_desktop.ui.shell.preferences.dialog import PreferencesDialog
from muse_desktop.ui.state.preferences import Language
from muse_desktop.ui.state.tasks import make_event_loop
from tests.ui.cut_off import cut_off
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_menu import too_large
from tests.ui.every_state import Tour


def main() -> None:
    """Walk."""
    percent, folder = int(sys.argv[1]), Path(sys.argv[2])
    app = make_application("en")
    loop = make_event_loop(app)
    asyncio._set_running_loop(loop)
    manager().enlarge(percent / 100)
    found = {name: sorted(set(walk(app, name, folder / name))) for name in get_args(Language)}
    (folder / "found.json").write_text(json.dumps(found, ensure_ascii=False), encoding="utf-8")
    asyncio._set_running_loop(None)
    loop.close()


def walk(app: QApplication, language: Language, folder: Path) -> Iterator[str]:
    """Yield what is cut off in a language."""
    for translator in app.findChildren(QTranslator):
        app.removeTranslator(translator)
        translator.deleteLater()
    speak(app, language)
    folder.mkdir()
    tour = Tour(folder)
    window, screen = tour.window, QApplication.primaryScreen().availableGeometry().size()
    window.resize(screen - FRAME)
    for state in tour.states():
        QApplication.processEvents()
        yield from (f"{state}: {text}" for text in cut_off(window))
        yield from too_large(window, screen)
    for kind, make in DIALOGS.items():
        dialog = make(window)
        for part in parts(dialog):
            size = dialog.size() + FRAME
            if size.boundedTo(screen) != size:
                yield f"{kind.__name__} is {size.width()}×{size.height()}"
            yield from (f"{kind.__name__}{part}: {text}" for text in cut_off(dialog))
        dialog.close()
        dialog.deleteLater()
    tour.close()
    QApplication.processEvents()


def parts(dialog: QDialog) -> Iterator[str]:
    """Show a dialog, page by page."""
    dialog.show()
    QApplication.processEvents()
    yield ""
    if isinstance(dialog, PreferencesDialog):
        for row in range(1, dialog.list.count()):
            dialog.list.setCurrentRow(row)
            QApplication.processEvents()
            yield f", page {row + 1}"


if __name__ == "__main__":
    main()
