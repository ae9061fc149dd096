"""Every dialog of the window, ready to be looked at."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from PySide6.QtWidgets import QDialog, QWidget

from muse_desktop.clients.client import Known
from muse_desktop.emotion import Blend
from muse_desktop.engine.library import Broken, Contents
from muse_desktop.session.rating import Rating
from muse_desktop.session.ratings import Said
from muse_desktop.ui.batches.many_dialog import ManyDialog
from muse_desktop.ui.canvas.brightness import BrightnessDialog
from muse_desktop.ui.clients.dialogs import NewDialog, OpenDialog, PasswordDialog
from muse_desktop.ui.clients.papers_dialog import PapersDialog
from muse_desktop.ui.clients.rating import RatingDialog
from muse_desktop.ui.clients.ratings_page import RatingsPage
from muse_desktop.ui.controls.series_dialog import SeriesDialog
from muse_desktop.ui.files.about import AboutPage
from muse_desktop.ui.files.apply_dialog import ApplyDialog
from muse_desktop.ui.files.cards import CardsDialog
from muse_desktop.ui.files.export_dialog import ExportDialog
from muse_desktop.ui.files.export_wish import Subject
from muse_desktop.ui.files.kept_dialog import KeptDialog
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.look.plain import Message, Progress
from muse_desktop.ui.models.label_dialog import LabelDialog
from muse_desktop.ui.models.questions import HubDialog
from muse_desktop.ui.models.view import ModelsView
from muse_desktop.ui.shell.activity_report import ActivityReport
from muse_desktop.ui.shell.main_window import MainWindow
from muse_desktop.ui.shell.palette import Palette
from muse_desktop.ui.shell.preferences.dialog import PreferencesDialog
from muse_desktop.ui.shell.sealing import SealPage
from muse_desktop.ui.shell.shortcuts import ShortcutsDialog
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.support.fake_library import STORYBOOK

CHOICE = ModelChoice("storybook", "Storybook", "1.0", licence="MIT")
SMALL_WINDOW = pytest.mark.qt_log_ignore("propagateSizeHints")
"""The screen that is none says this of every dialog."""


def kept_by_somebody() -> Any:
    """A client's folder with a session in it."""
    sessions = [SimpleNamespace(title="By the lake", changed=1.8e9, path=Path("a.muse"))]
    return SimpleNamespace(kept=list, vault=SimpleNamespace(title=str), sessions=lambda: sessions)


def beside(window: MainWindow) -> QWidget:
    """What stands beside the questions about a picture, where there is one to be asked about."""
    node = window.workspace.current
    return QWidget() if node is None else window.client_room.ratings._picture_of(node)


def of_a_library(window: QWidget) -> ModelsView:
    """The models' dialog with one of ours, and one that is damaged."""
    view = ModelsView(window)
    broken = Broken(Path("/models/damaged"), "pack.json is damaged.", True)
    view.show_contents(Contents((STORYBOOK,), (broken,), lender="storybook"))
    return view


DIALOGS: dict[type[QDialog], Callable[[MainWindow], QDialog]] = {
    AboutPage: lambda window: AboutPage([CHOICE], "", window),
    ActivityReport: lambda window: ActivityReport("text", window),
    ApplyDialog: lambda window: ApplyDialog(window),
    BrightnessDialog: lambda window: BrightnessDialog(window),
    CardsDialog: lambda window: CardsDialog(3, window),
    ExportDialog: lambda window: ExportDialog(
        Subject({"author": ("Ada",), "location": ("47.1, 8.2",)}, count=3), None, window
    ),
    HubDialog: lambda window: HubDialog("https://hub.example", window),
    KeptDialog: lambda window: KeptDialog(kept_by_somebody(), window),
    LabelDialog: lambda window: LabelDialog(["sad", "glad"], {"sad": "sadness"}, window),
    Message: lambda window: Message("A question?", "More.", window),
    ModelsView: of_a_library,
    NewDialog: lambda window: NewDialog(window),
    OpenDialog: lambda window: OpenDialog(
        [Known("a", "Heron"), Known("b", "Wren")], None, True, window
    ),
    Page: lambda window: Page("Title", "<p>Text</p>", window),
    Palette: lambda window: Palette(list(window.actions_.named().values()), window),
    PapersDialog: lambda window: PapersDialog(kept_by_somebody(), lambda kind: ("", ""), window),
    PasswordDialog: lambda window: PasswordDialog(window),
    PreferencesDialog: lambda window: window.preferring._made(),
    Progress: lambda window: Progress("Work", 5, window),
    RatingDialog: lambda window: RatingDialog("before", beside(window), window),
    RatingsPage: lambda window: RatingsPage(
        [Said("first", "lake", 0, Rating("before", "2026-11-03T10:00:00", 0.5))], [], window
    ),
    SealPage: lambda window: SealPage(window),
    ManyDialog: lambda window: ManyDialog(window.batch_room._usual(), window),
    SeriesDialog: lambda window: SeriesDialog(Blend.of("awe"), True, window),
    ShortcutsDialog: lambda window: ShortcutsDialog(
        window.commands._shortcuts, window.commands.fixed, window
    ),
}
