"""Questions to the user. The window asks through this object, so that tests can answer."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import QWidget

from muse_desktop.emotion import Blend
from muse_desktop.muse.series import Series
from muse_desktop.pictures.endings import DRAWINGS, PIXELS, RAW
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.saving import is_vector, output_format
from muse_desktop.pictures.sheet_layout import Paper
from muse_desktop.ui.controls.series_dialog import SeriesDialog
from muse_desktop.ui.files.about import AboutPage
from muse_desktop.ui.files.apply_dialog import Apply, ApplyDialog
from muse_desktop.ui.files.export_dialog import ExportDialog
from muse_desktop.ui.files.export_wish import KINDS, Export, Subject, Usual
from muse_desktop.ui.files.session_questions import SessionQuestions
from muse_desktop.ui.look import file_dialog, help_texts
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.look.plain import Message, Progress, ask_line, ask_text
from muse_desktop.ui.state.model_choice import ModelChoice

PICTURES = " ".join(f"*{ending}" for ending in (*PIXELS, *DRAWINGS, *RAW))
LOOK_ENDINGS = (".look", ".json", ".cube")


class Dialogs(SessionQuestions):
    """The system's own dialogs where it has them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._usual = Usual()  # as it was exported last

    # -- presenting --------------------------------------------------------------------------

    def may_present(self, ends: str) -> bool:
        """Tell how a presentation is left before it takes the one screen that there is.

        Parameters
        ----------
        ends : the key that does it, as the system writes it; empty where there is none
        """
        told = (
            self.tr("There is one screen, and the window will lie behind the picture.") + "\n",
            self.tr("{0} ends the presentation.").format(ends) if ends else "",
            self.tr("Escape covers the picture; pressed again, it leads to the covered window."),
            self.tr("The right and left arrow keys walk the steps of a series."),
            self.tr("A click shows a picture that is veiled."),
        )
        box = self._box(
            self.tr("Present the picture on this screen?"), "\n".join(filter(None, told))
        )
        begin = box.addButton(self.tr("Present"), Message.ButtonRole.AcceptRole)
        box.addButton(Message.StandardButton.Cancel)
        box.setDefaultButton(begin)
        box.exec()
        box.deleteLater()
        return box.clickedButton() is begin

    # -- files -------------------------------------------------------------------------------

    def open_pictures(self, folder: str) -> list[Path]:
        """Ask for pictures to open."""
        return file_dialog.ask_several(
            self._parent, self.tr("Open Picture"), folder, self._pictures()
        )

    def export_picture(self, suggestion: Path, subject: Subject) -> Export | None:
        """Ask how a picture is exported, what goes along with it, and where to.

        Parameters
        ----------
        suggestion : the file's name, without an ending; of several pictures one in their folder
        subject : what is exported
        """
        options = ExportDialog(subject, self._usual, self._parent)
        accepted = options.exec()
        wish, usual = options.export(suggestion), options.usual
        options.deleteLater()
        if not accepted:
            return None
        self._usual = usual
        if subject.count > 1:
            folder = self._folder(self.tr("Folder for the Pictures"), str(suggestion.parent))
            return None if folder is None else replace(wish, path=folder)
        path = self._export_as(suggestion, usual.kind, subject.drawn)
        return None if path is None else replace(wish, path=path)

    def _export_as(self, suggestion: Path, kind: str, drawn: bool) -> Path | None:
        ending, endings = KINDS[kind]
        path, _ = file_dialog.ask_save(
            self._parent,
            self.tr("Export Picture"),
            suggestion.with_name(suggestion.name + ending),
            f"{kind} ({endings})",
        )
        if path is None:
            return None
        try:
            if not (drawn and is_vector(path)):
                output_format(path)
            return path
        except PictureError:  # no ending, or one that is part of the name
            return self._unless_taken(path.with_name(path.name + ending))

    def export_sheet(self, suggestion: Path, usual: Paper) -> tuple[Path, Paper] | None:
        """Ask where to export a contact sheet, and on which paper; the usual one comes first."""
        names: dict[Paper, str] = {
            "a4": self.tr("PDF on A4 (*.pdf)"),
            "letter": self.tr("PDF on Letter (*.pdf)"),
        }
        papers = sorted(names, key=lambda paper: paper != usual)
        png = self.tr("PNG (*.png)")
        kinds = (*(names[paper] for paper in papers), png)
        path, chosen = file_dialog.ask_save(
            self._parent, self.tr("Export Contact Sheet"), suggestion, ";;".join(kinds)
        )
        paper = next((paper for paper in papers if names[paper] == chosen), usual)
        if path is not None and path.suffix.lower() not in (".pdf", ".png"):
            ending = ".png" if chosen == png else ".pdf"
            path = self._unless_taken(path.with_name(path.name + ending))
        return None if path is None else (path, paper)

    def export_ratings(self, suggestion: Path) -> Path | None:
        """Ask where to export ratings."""
        kinds = self.tr("Table (*.csv)")
        return self._save_as(self.tr("Export Ratings"), suggestion, kinds, ".csv")

    def export_cards(self, suggestion: Path) -> Path | None:
        """Ask where to export picture cards."""
        return self._save_as(self.tr("Picture Cards"), suggestion, self.tr("PDF (*.pdf)"), ".pdf")

    def export_paper(self, suggestion: Path) -> Path | None:
        """Ask where to export a client's paper."""
        kinds = self.tr("PDF (*.pdf)")
        return self._save_as(self.tr("Export Paper"), suggestion, kinds, ".pdf")

    def open_mask(self, folder: str) -> Path | None:
        """Ask for a picture that is a mask."""
        title = self.tr("Mask From a File")
        return file_dialog.ask_open(self._parent, title, folder, self._pictures(), short=True)

    def export_mask(self, suggestion: Path) -> Path | None:
        """Ask where to export a mask."""
        return self._save_as(self.tr("Export Mask"), suggestion, self.tr("PNG (*.png)"), ".png")

    def export_look(self, suggestion: Path) -> Path | None:
        """Ask where to export a look, and as what."""
        kinds = (self.tr("Look, to be applied here (*.look)"), self.tr("Colour table (*.cube)"))
        path, chosen = file_dialog.ask_save(
            self._parent, self.tr("Export Look"), suggestion, ";;".join(kinds)
        )
        if path is None:
            return None
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
        return file_dialog.ask_folder(self._parent, title, start)

    def _pictures(self) -> str:
        return ";;".join((self.tr("Pictures ({0})").format(PICTURES), self.tr("All files (*)")))

    def progress(self, title: str, most: int) -> Progress:
        """Return a window that shows how far something is, and can cancel it."""
        dialog = Progress(title, most, self._parent)
        dialog.setMinimumDuration(400)
        dialog.setAutoReset(False)
        dialog.setValue(0)
        return dialog

    # -- questions ---------------------------------------------------------------------------

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

    def ask_mask_name(self, usual: str) -> str | None:
        """Ask what a mask shall be called."""
        return ask_line(self._parent, self.tr("Save Mask"), self.tr("Name of the mask:"), usual)

    def ask_tags(self, count: int, tags: Sequence[str], known: Sequence[str]) -> str | None:
        """Ask for the tags of some pictures; those that are known are offered as help."""
        what = (
            self.tr("Tags, with commas between them:")
            if count == 1
            else self.tr("Tags that all {0} have, with commas between them:").format(count)
        )
        return ask_line(self._parent, self.tr("Tags"), what, ", ".join(tags), known)

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


def pictures_in(folder: Path | None) -> list[Path]:
    """Return the pictures of a folder, by their endings, in the order of their names."""
    endings = {kind.removeprefix("*") for kind in PICTURES.split()}
    found = [] if folder is None else sorted(folder.iterdir())
    return [path for path in found if path.suffix.lower() in endings and path.is_file()]
