"""What there is to decide, page by page; each is one setting with what the menus choose."""

from __future__ import annotations

from collections.abc import Callable
from typing import get_args

from PySide6.QtCore import QSignalBlocker

from muse_desktop.system.disk_use import DiskUse
from muse_desktop.system.paths import data_dir
from muse_desktop.ui.files.about import show_folder
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import size
from muse_desktop.ui.shell.computing import Computing
from muse_desktop.ui.shell.languages import OWN_NAMES
from muse_desktop.ui.shell.preferences.folder_choice import FolderChoice
from muse_desktop.ui.shell.preferences.page import Choice, PreferencePage
from muse_desktop.ui.state.preferences import Budget, Preferences, TextSize


class AppearancePage(PreferencePage):
    """How the window looks."""

    def __init__(self, preferences: Preferences) -> None:
        super().__init__()
        self.set_title(tr("Appearance"))
        themes = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        languages = {"": tr("As the system"), **OWN_NAMES}
        self.language = Choice(preferences.language, languages)
        self.add(
            tr("&Language"),
            self.language,
            tr("From the next start on. Numbers, dates and paper are the system's."),
        )
        self.theme = Choice(preferences.theme, themes)
        self.add(tr("&Theme"), self.theme)
        sizes = {one: tr("{0} %").format(one) for one in get_args(TextSize)}
        self.text_size = Choice(preferences.text_size, sizes)
        self.add(
            tr("Te&xt size"),
            self.text_size,
            tr(
                "Of the system's. Where letters are large and the window is small, history and "
                "readings make room; F7 and F8 bring them back."
            ),
        )
        movements = {"usual": tr("As usual"), "reduced": tr("Reduced")}
        self.movement = Choice(preferences.movement, movements)
        self.add(
            tr("&Movement"),
            self.movement,
            tr(
                "Reduced: bars of work stand still where the end is not known, menus open at once, "
                "the writing cursor does not blink, and a picture in the making changes every "
                "three seconds at most."
            ),
        )


class ComputingPage(PreferencePage):
    """Where and how pictures are made."""

    def __init__(self, preferences: Preferences, computing: Computing) -> None:
        super().__init__()
        self.set_title(tr("Computing"))
        self._computing = computing
        self.device = FittedCombo()
        self.device.activated.connect(lambda: computing.choose(self.device.currentData()))
        self.add(
            tr("&Compute on"),
            self.device,
            tr("From the next picture on; the status line shows where it is computed now."),
        )
        precisions = {"auto": tr("Automatic"), "full": tr("Full, 32 bits")}
        self.precision = Choice(preferences.precision, precisions)
        self.add(
            tr("&Precision"),
            self.precision,
            tr(
                "Automatic is 16 bits on most cards and 32 on the processor. Full takes twice the "
                "memory, and helps where a card's pictures come out black or full of noise."
            ),
        )
        previews = {
            "often": tr("As it forms"),
            "seldom": tr("Every three seconds"),
            "never": tr("Only when it is finished"),
        }
        self.previews = Choice(preferences.previews, previews)
        self.add(
            tr("&Show a picture"),
            self.previews,
            tr("Each look takes a little time; the result is the same."),
        )
        computing.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        offers = self._computing.offers
        with QSignalBlocker(self.device):
            self.device.clear()
            for name, title in offers or (("", self.tr("Not known yet")),):
                self.device.addItem(title, name)
            self.device.setCurrentIndex(max(0, self.device.findData(self._computing.asked)))
        self.device.setEnabled(bool(offers))
        self.device.update()


class FoldersPage(PreferencePage):
    """Where things lie, and how much of the disk they take.

    Parameters
    ----------
    preferences : what was decided
    manage_models : opens the models' dialog
    """

    def __init__(self, preferences: Preferences, manage_models: Callable[[], object]) -> None:
        super().__init__()
        self.set_title(tr("Folders and Disk"))
        self.sessions = FolderChoice(preferences.sessions)
        self.add(tr("&Sessions are saved in"), self.sessions)
        self.exports = FolderChoice(preferences.exports)
        self.add(tr("&Exports go to"), self.exports)
        self.hint = self.note()
        self.models = self.button(tr("&Models…"), manage_models, tr("Added models"))
        self.folder = self.button(
            tr("Show &Folder"), lambda: show_folder(data_dir()), tr("The program's own files")
        )
        self.note(
            tr(
                "Models, settings, unsaved work and the log lie in {0}; the environment variable "
                "MUSE_DESKTOP_HOME moves all of it, to a stick for instance."
            ).format(data_dir())
        )
        budgets = {one: tr("{0} GB").format(one) for one in get_args(Budget)[1:]}
        self.budget = Choice(preferences.budget, {"none": tr("As much as there is"), **budgets})
        self.add(
            tr("Models may &take"),
            self.budget,
            tr(
                "Where added models, their downloads and the log take more, you are told and "
                "choose what goes. Nothing is ever deleted by itself."
            ),
        )
        self.use = self.note()

    def show_use(self, use: DiskUse | None) -> None:
        """Say what is taken now; None: it is being counted."""
        if use is None:
            self.use.setText(tr("Counting…"))
            return
        self.use.setText(
            tr("Now: added models {0}, unsaved work {1}, log {2}, clients' folders {3}.").format(
                size(use.models), size(use.journals), size(use.log), size(use.clients)
            )
        )

    def allow_folders(self, at_home: bool) -> None:
        """Let folders be chosen, or not: a client's sessions lie in the client's own folder."""
        for field in (self.sessions, self.exports):
            field.setEnabled(at_home)
        missing = self.sessions.is_missing or self.exports.is_missing
        if not at_home:
            text = self.tr("While a client is open, its sessions lie in its own folder.")
        elif missing:
            text = self.tr("A folder that is not there now is passed over for the one used last.")
        else:
            text = self.tr("This is where the dialogs begin; each file can go anywhere.")
        self.hint.setText(text)


class PrivacyPage(PreferencePage):
    """What is remembered, and what a crash would leave.

    Parameters
    ----------
    preferences, recent : what was decided, and the names that are remembered
    offer_kept : offers what a crash left, to be brought back or deleted
    """

    def __init__(
        self, preferences: Preferences, recent: RecentFiles, offer_kept: Callable[[], object]
    ) -> None:
        super().__init__()
        self.set_title(tr("Privacy"))
        words = {"yes": tr("Remembered"), "no": tr("Forgotten")}
        self.names = Choice(preferences.names, words)
        self.add(
            tr("&Names of sessions"),
            self.names,
            tr(
                "Which sessions were opened of late, and the folder used last. “Forgotten” deletes "
                "them now, too."
            ),
        )
        self.forget = self.button(tr("Forget &These Now"), recent.clear)
        self._recent = recent
        recent.changed.connect(self.showing)
        self.kept = self.note()
        self.offer = self.button(tr("&Bring Back or Delete…"), offer_kept)
        self.note(
            tr(
                "Until a session is saved or discarded, a journal in the program's folder keeps "
                "it safe from crashes. The log beside it names files and what went wrong. Nothing "
                "of all this leaves the computer by itself."
            )
        )

    def showing(self) -> None:
        """Follow what is remembered."""
        self.forget.setEnabled(bool(self._recent.paths))

    def show_kept(self, count: int | None) -> None:
        """Say how many sessions a crash left; None: it is being looked."""
        self.offer.setEnabled(bool(count))
        if count is None:
            self.kept.setText(self.tr("Looking for unsaved work…"))
        elif not count:
            self.kept.setText(self.tr("No unsaved work of an earlier start is kept."))
        elif count == 1:
            self.kept.setText(self.tr("The unsaved work of one session is kept."))
        else:
            self.kept.setText(self.tr("The unsaved work of {0} sessions is kept.").format(count))
