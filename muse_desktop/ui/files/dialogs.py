"""Questions to the user. The window asks through this object, so that tests can answer."""

from __future__ import annotations

import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDateTime, QLocale, QObject, QProcess
from PySide6.QtWidgets import QAbstractButton, QFileDialog, QWidget

from muse_desktop.emotion import Blend
from muse_desktop.muse.series import Series
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.saving import QUALITY, is_vector, output_format
from muse_desktop.pictures.sheet_layout import Paper
from muse_desktop.pictures.vector import MILLIMETRES
from muse_desktop.session.recovery import Recoverable
from muse_desktop.ui.controls.series_dialog import SeriesDialog
from muse_desktop.ui.files.about import AboutPage
from muse_desktop.ui.files.apply_dialog import Apply, ApplyDialog
from muse_desktop.ui.files.export_dialog import KINDS, Export, ExportDialog
from muse_desktop.ui.files.kept_dialog import KeptDialog
from muse_desktop.ui.look import help_texts
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.look.plain import Message, Progress, ask_line, ask_text
from muse_desktop.ui.state.model_choice import ModelChoice

if TYPE_CHECKING:
    from muse_desktop.clients.client import Client

Answer = Literal["save", "discard", "cancel"]
Rescue = Literal["recover", "discard", "later"]
Conflict = Literal["changed", "open"]
"""Why a session's file is not simply written: it is another than it was; another window has it."""
Choice = Literal["copy", "look", "overwrite", "cancel"]
PICTURES = (
    "*.png *.jpg *.jpeg *.heic *.heif *.webp *.avif *.tif *.tiff *.bmp *.gif *.jp2 *.jxl *.psd "
    "*.ppm *.tga *.qoi *.svg *.pdf *.arw *.cr2 *.cr3 *.dng *.nef *.orf *.pef *.raf *.rw2"
)


LOOK_ENDINGS = (".look", ".json", ".cube")


class Dialogs(QObject):
    """The system's own dialogs where it has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._parent = parent
        # As it was exported last.
        self._kind, self._quality, self._millimetres = "PNG", QUALITY, MILLIMETRES

    # -- files -------------------------------------------------------------------------------

    def open_pictures(self, folder: str) -> list[Path]:
        """Ask for pictures to open."""
        names, _ = QFileDialog.getOpenFileNames(
            self._parent,
            self.tr("Open Picture"),
            folder,
            f"{self.tr('Pictures')} ({PICTURES});;{self.tr('All files')} (*)",
        )
        return [Path(name) for name in names]

    def open_session(self, folder: str) -> Path | None:
        """Ask for a session to open."""
        name, _ = QFileDialog.getOpenFileName(
            self._parent,
            self.tr("Open Session"),
            folder,
            f"{self.tr('MUSE sessions')} (*.muse);;{self.tr('All files')} (*)",
        )
        return Path(name) if name else None

    def save_session(self, suggestion: Path) -> Path | None:
        """Ask where to save the session."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("Save Session"),
            str(suggestion),
            f"{self.tr('MUSE sessions')} (*.muse)",
        )
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() == ".muse":
            return path
        return self._unless_taken(path.with_name(path.name + ".muse"))

    def export_picture(
        self,
        suggestion: Path,
        private: Mapping[str, tuple[str, ...]],
        made: bool,
        drawn: bool = False,
    ) -> Export | None:
        """Ask how a picture is exported, what goes along with it, and where to.

        Parameters
        ----------
        suggestion : the file's name, without an ending
        private : what its photograph's file says, by group
        made : whether it was made here
        drawn : whether it is a drawing, which can be exported as shapes
        """
        options = ExportDialog(
            private,
            made,
            self._kind,
            self._quality,
            self._parent,
            drawn=drawn,
            millimetres=self._millimetres,
        )
        accepted = options.exec()
        kind, quality = options.kind.currentText(), options.quality.value()
        recipe, keep = made and options.recipe.isChecked(), options.keep
        paper = float(options.paper.value())
        options.deleteLater()
        if not accepted:
            return None
        self._kind, self._quality, self._millimetres = kind, quality, paper
        ending, endings = KINDS[kind]
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("Export Picture"),
            str(suggestion.with_name(suggestion.name + ending)),
            f"{kind} ({endings})",
        )
        if not name:
            return None
        try:
            if not (drawn and is_vector(name)):
                output_format(name)
            path: Path | None = Path(name)
        except PictureError:  # no ending, or one that is part of the name
            path = self._unless_taken(Path(name + ending))
        return None if path is None else Export(path, recipe, keep, quality, paper)

    def _unless_taken(self, path: Path) -> Path | None:
        """Ask before a file is replaced whose ending was added after the dialog looked."""
        if not path.exists():
            return path
        box = self._box(
            self.tr("Replace “{0}”?").format(path.name),
            self.tr("There is a file of this name in {0} already.").format(path.parent),
        )
        replace = box.addButton(self.tr("Replace"), Message.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(Message.StandardButton.Cancel))
        box.exec()
        return path if box.clickedButton() is replace else None

    def export_sheet(self, suggestion: Path, usual: Paper) -> tuple[Path, Paper] | None:
        """Ask where to export a contact sheet, and on which paper; the usual one comes first."""
        names: dict[Paper, str] = {
            "a4": self.tr("PDF on A4 (*.pdf)"),
            "letter": self.tr("PDF on Letter (*.pdf)"),
        }
        papers = sorted(names, key=lambda paper: paper != usual)
        png = self.tr("PNG (*.png)")
        kinds = (*(names[paper] for paper in papers), png)
        name, chosen = QFileDialog.getSaveFileName(
            self._parent, self.tr("Export Contact Sheet"), str(suggestion), ";;".join(kinds)
        )
        if not name:
            return None
        paper = next((paper for paper in papers if names[paper] == chosen), usual)
        path: Path | None = Path(name)
        if path is not None and path.suffix.lower() not in (".pdf", ".png"):
            ending = ".png" if chosen == png else ".pdf"
            path = self._unless_taken(path.with_name(path.name + ending))
        return None if path is None else (path, paper)

    def export_ratings(self, suggestion: Path) -> Path | None:
        """Ask where to export ratings."""
        name, _ = QFileDialog.getSaveFileName(
            self._parent,
            self.tr("Export Ratings"),
            str(suggestion),
            self.tr("Table (*.csv)"),
        )
        if not name:
            return None
        path = Path(name)
        if path.suffix.lower() == ".csv":
            return path
        return self._unless_taken(path.with_name(path.name + ".csv"))

    def export_look(self, suggestion: Path) -> Path | None:
        """Ask where to export a look, and as what."""
        kinds = (self.tr("Look, to be applied here (*.look)"), self.tr("Colour table (*.cube)"))
        name, chosen = QFileDialog.getSaveFileName(
            self._parent, self.tr("Export Look"), str(suggestion), ";;".join(kinds)
        )
        if not name:
            return None
        path = Path(name)
        ending = ".cube" if chosen == kinds[1] else ".look"
        if path.suffix.lower() in LOOK_ENDINGS and path.name != suggestion.name:
            return path
        wanted = path.with_suffix(ending) if path.name == suggestion.name else None
        wanted = wanted or path.with_name(path.name + ending)
        return path if wanted == path else self._unless_taken(wanted)

    def apply_look(self, folder: str) -> Apply | None:
        """Ask which pictures get a look, by name or a whole folder, and where the results go."""
        options = ApplyDialog(self._parent)
        accepted = options.exec()
        wanted, keep = options.wanted, options.keep
        options.deleteLater()
        if not accepted:
            return None
        if wanted == "pictures":
            paths = self.open_pictures(folder)
        else:
            paths = pictures_in(self._folder(self.tr("Folder of Pictures"), folder))
        out = self._folder(self.tr("Folder for the Results"), folder) if paths else None
        return None if out is None else Apply(tuple(paths), out, keep)

    def _folder(self, title: str, start: str) -> Path | None:
        name = QFileDialog.getExistingDirectory(self._parent, title, start)
        return Path(name) if name else None

    def progress(self, title: str, most: int) -> Progress:
        """Return a window that shows how far something is, and can cancel it."""
        dialog = Progress(title, most, self._parent)
        dialog.setMinimumDuration(400)
        dialog.setAutoReset(False)
        dialog.setValue(0)
        return dialog

    # -- questions ---------------------------------------------------------------------------

    def ask_stop(self, what: str) -> bool:
        """Ask whether what is under way may be stopped."""
        lost = self.tr("{0} What is not finished would be lost.").format(what)
        box = self._box(self.tr("Stop what is under way?"), lost)
        stop = box.addButton(self.tr("Stop"), Message.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(self.tr("Go On"), Message.ButtonRole.RejectRole))
        box.exec()
        return box.clickedButton() is stop

    def ask_save(self, title: str, *under_way: str) -> Answer:
        """Ask what becomes of unsaved changes; what is under way, a sentence each, is lost."""
        box = self._box(
            self.tr("Save the changes to “{0}”?").format(title),
            " ".join((self.tr("Pictures that are not saved will be gone."), *under_way)),
        )
        button = Message.StandardButton
        box.setStandardButtons(button.Save | button.Discard | button.Cancel)
        box.setDefaultButton(button.Save)
        pressed = box.exec()
        if pressed == button.Save:
            return "save"
        return "discard" if pressed == button.Discard else "cancel"

    def ask_conflict(self, name: str, why: Conflict) -> Choice:
        """Ask what becomes of a session whose file somebody else works on."""
        box = self._box(
            (
                self.tr("“{0}” was changed by another window or program")
                if why == "changed"
                else self.tr("“{0}” is open in another window")
            ).format(name),
            self.tr(
                "If it is overwritten, what was saved there is gone. “Look at Both” opens it in "
                "another window, beside this one."
            ),
        )
        role = Message.ButtonRole
        copy = box.addButton(self.tr("Save a Copy…"), role.AcceptRole)
        choices: dict[QAbstractButton, Choice] = {
            copy: "copy",
            box.addButton(self.tr("Look at Both"), role.ActionRole): "look",
            box.addButton(self.tr("Overwrite"), role.DestructiveRole): "overwrite",
            box.addButton(Message.StandardButton.Cancel): "cancel",
        }
        box.setDefaultButton(copy)
        box.exec()
        return choices.get(box.clickedButton(), "cancel")

    def ask_read_only(self, name: str) -> bool:
        """Ask whether a session that another window works on is opened to look at."""
        box = self._box(
            self.tr("“{0}” is open in another window").format(name),
            self.tr("Here it can be looked at, and saved under another name."),
        )
        look = box.addButton(self.tr("Open Read-Only"), Message.ButtonRole.AcceptRole)
        box.addButton(Message.StandardButton.Cancel)
        box.setDefaultButton(look)
        box.exec()
        return box.clickedButton() is look

    def ask_session_title(self, title: str) -> str | None:
        """Ask what a session is called that is saved in a client's folder."""
        return ask_line(
            self._parent,
            self.tr("Save Session"),
            self.tr("Name, sealed in the client's folder like everything else:"),
            title,
        )

    def ask_replace_session(self, title: str) -> bool:
        """Ask whether a session of this title in the client's folder is replaced."""
        box = self._box(
            self.tr("Replace “{0}”?").format(title),
            self.tr("There is a session of this name in the client's folder already."),
        )
        replace = box.addButton(self.tr("Replace"), Message.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(Message.StandardButton.Cancel))
        box.exec()
        return box.clickedButton() is replace

    def choose_kept(self, client: Client) -> Path | None:
        """Ask for a session in a client's folder."""
        dialog = KeptDialog(client, self._parent)
        accepted, chosen = dialog.exec(), dialog.chosen
        dialog.deleteLater()
        return chosen if accepted else None

    def look_at(self, path: Path) -> None:
        """Open a session in another window of the program, to look at."""
        own = [] if getattr(sys, "frozen", False) else ["-m", "muse_desktop"]
        words = [*own, str(path.absolute()), "--read-only"]
        QProcess.startDetached(sys.executable, words)

    def ask_series(self, target: Blend | None, editing: bool) -> Series | None:
        """Ask which series to make."""
        dialog = SeriesDialog(target, editing, self._parent)
        return dialog.series if dialog.exec() else None

    def ask_note(self, title: str, note: str) -> str | None:
        """Ask for a note's text."""
        text = ask_text(
            self._parent, self.tr("Note"), self.tr("Note on “{0}”:").format(title), note
        )
        return None if text is None else text.strip()

    def ask_tags(self, count: int, tags: Sequence[str], known: Sequence[str]) -> str | None:
        """Ask for the tags of some pictures; those that are known are offered as help."""
        what = (
            self.tr("Tags, with commas between them:")
            if count == 1
            else self.tr("Tags that all {0} have, with commas between them:").format(count)
        )
        return ask_line(self._parent, self.tr("Tags"), what, ", ".join(tags), known)

    def ask_recover(self, items: Sequence[Recoverable]) -> Rescue:
        """Ask what becomes of sessions that were not closed."""
        newest = items[0]
        changed = QDateTime.fromSecsSinceEpoch(round(newest.changed.timestamp()))
        when = QLocale().toString(changed, QLocale.FormatType.ShortFormat)
        count = sum(item.pictures for item in items)
        waiting = sum(item.waiting for item in items)
        text = self.tr("MUSE Desktop was not closed in the usual way.")
        if count == 1:
            text += " " + self.tr("One picture, last changed {0}, was kept.").format(when)
        elif count:
            kept = self.tr("{0} pictures, last changed {1}, were kept.")
            text += " " + kept.format(count, when)
        if waiting == 1:
            text += " " + self.tr("One picture was still to be made.")
        elif waiting:
            text += " " + self.tr("{0} pictures were still to be made.").format(waiting)
        if any(item.unread for item in items):
            text += " " + self.tr("Others cannot be read now; unless deleted here, they stay.")
        box = self._box(
            self.tr("Pictures from an earlier session can be brought back"),
            text,
        )
        role = Message.ButtonRole
        bring = box.addButton(self.tr("Bring Back"), role.AcceptRole)
        drop = box.addButton(self.tr("Delete Them"), role.DestructiveRole)
        box.addButton(self.tr("Later"), role.RejectRole)
        box.setDefaultButton(bring)
        box.exec()
        if box.clickedButton() is bring:
            return "recover"
        return "discard" if box.clickedButton() is drop else "later"

    # -- telling -----------------------------------------------------------------------------

    def about(self, models: Sequence[ModelChoice], devices: str) -> None:
        """Say what this program is, and what of."""
        self._show(AboutPage(models, devices, self._parent))

    def readings(self, borrowed: Sequence[str]) -> None:
        """Say what the readings mean, what they do not, and whose they are where borrowed."""
        self._tell(help_texts.readings_title(), help_texts.readings(borrowed))

    def shortcuts(self, rows: Sequence[tuple[str, str]]) -> None:
        """List the keys."""
        self._tell(help_texts.shortcuts_title(), help_texts.shortcuts(rows))

    def details(self, text: str) -> None:
        """Show the technical details of a failure, to be copied."""
        box = self._box(
            self.tr("Technical details"),
            self.tr("Copy them into a report. They may name a file of yours: look before."),
        )
        box.setDetailedText(text)
        box.exec()

    def _tell(self, title: str, text: str) -> None:
        self._show(Page(title, text, self._parent))

    def _show(self, page: Page) -> None:
        page.exec()
        page.deleteLater()

    def _box(self, text: str, more: str) -> Message:
        return Message(text, more, self._parent)


def pictures_in(folder: Path | None) -> list[Path]:
    """Return the pictures of a folder, by their endings, in the order of their names."""
    endings = {kind.removeprefix("*") for kind in PICTURES.split()}
    found = [] if folder is None else sorted(folder.iterdir())
    return [path for path in found if path.suffix.lower() in endings and path.is_file()]
