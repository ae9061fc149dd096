"""Nothing that the window says has been left without a translation."""

from __future__ import annotations

import asyncio
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QApplication, QWidget

from muse_desktop.ui.shell import languages
from muse_desktop.ui.shell.languages import OWN_NAMES
from tests.ui.every_dialog import DIALOGS
from tests.ui.every_menu import every_menu
from tests.ui.every_state import Tour
from tests.ui.words_seen import Brackets, bare, said

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
WORD = re.compile(r"[^\W\d_]{2,}")
KEYS = r"(Ctrl|Shift|Alt|Del|Esc|Ins|Left|Right|F\d+)\b\W*"
DATA = re.compile(
    "|".join((
        "holiday.png", "photos → (again|moods)", "photos (again|moods)", "“a.png”", "no room",
        "a cat in a meadow", "a cat", "a cottage( by a lake)?( in a meadow)?( in the evening)?",
        "a castle in the mountains", "a lake in (the evening|t…)", "a lighthouse by the sea",
        ", and glorp", "glorp", ", cottage , meadow",
        "(?i:storybook|daylight|plain)", "MUSE Desktop",  # models say of themselves
        r"Draws picture-book scenes of a small world\.", "MIT", "damaged",
        *OWN_NAMES.values(),
        "AVIF", "JPE?G", "PNG", "TIFF?", "WebP|WEBP", "sRGB", "Display P3", "CLIP",
        r"\d\.\d [MG]B", "[AP]M", r"/\S+", r"\S+://\S+", r"ss -tunap \| grep pid=\d+",
        r"\{\w+\}(-mask.png)?", "python3", "workstation, me@other",
        "Ada", "Heron", "Wren", "glad", "sad", "first", "lake", "By the",
        "Title", "Text", "Work", r"A question\?", r"More\.", "text", "Press shortcut",
        rf"({KEYS})+\b\w?",
    ))
)  # fmt: skip
"""What is no text of ours: files, prompts, models and formats, addresses, keys of the keyboard, and
what the walk itself says."""


@pytest.fixture
def brackets(application: QApplication) -> Iterator[QTranslator]:
    """A language that is English in brackets."""
    translator = Brackets(languages.folder() / "muse_desktop_de.ts")
    application.installTranslator(translator)
    yield translator
    application.removeTranslator(translator)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """What is painted by ourselves, as it comes."""
    seen: list[str] = []
    draw = QPainter.drawText

    def recording(self: QPainter, *args: object) -> object:
        seen.extend(one for one in args if isinstance(one, str))
        return draw(self, *args)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", recording)
    return seen


def test_everything_is_translated(
    request: pytest.FixtureRequest,
    brackets: QTranslator,
    painted: list[str],
    event_loop: asyncio.AbstractEventLoop,
    tmp_path: Path,
) -> None:
    tour = Tour(tmp_path)
    request.addfinalizer(tour.close)
    window = tour.window
    window.resize(1300, 1000)
    found: set[str] = set()

    def look(where: str, texts: Iterator[tuple[str, str]]) -> None:
        for part, text in texts:
            if WORD.search(DATA.sub(" ", bare(text))):
                found.add(f"{where}, {part}: {text[:90]}")

    def walk(where: str, shown: QWidget) -> None:
        QApplication.processEvents()
        painted.clear()  # what passed before may have been seen by a slow machine alone
        shown.grab()
        look(where, said(shown))
        look(where, (("painted", text) for text in painted))

    for state in tour.states():
        assert list(every_menu(window))  # filled as when they are opened
        walk(state, window)
    for kind, make in DIALOGS.items():
        dialog = make(window)
        dialog.show()
        walk(kind.__name__, dialog)
        dialog.close()
        dialog.deleteLater()
    assert not found, "\n".join(sorted(found))
