"""Questions about sessions: what becomes of changes, of others' files, of what was kept."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from PySide6.QtCore import QDateTime, QLocale, QProcess
from PySide6.QtWidgets import QAbstractButton

from muse_desktop.session.recovery import Recoverable
from muse_desktop.ui.files.kept_dialog import KeptDialog
from muse_desktop.ui.files.questions import Questions
from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.plain import Message, ask_line

if TYPE_CHECKING:
    from muse_desktop.clients.client import Client

Answer = Literal["save", "discard", "cancel"]
Rescue = Literal["recover", "discard", "later"]
Conflict = Literal["changed", "open"]
"""Why a session's file is not simply written: it is another than it was; another window has it."""
Choice = Literal["copy", "look", "overwrite", "cancel"]


class SessionQuestions(Questions):
    """What opening, saving, leaving and recovering sessions ask."""

    def open_session(self, folder: str) -> Path | None:
        """Ask for a session to open."""
        kinds = (self.tr("MUSE sessions (*.muse)"), self.tr("All files (*)"))
        title = self.tr("Open Session")
        return file_dialog.ask_open(self._parent, title, folder, ";;".join(kinds))

    def save_session(self, suggestion: Path) -> Path | None:
        """Ask where to save the session."""
        kinds = self.tr("MUSE sessions (*.muse)")
        return self._save_as(self.tr("Save Session"), suggestion, kinds, ".muse")

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
        return box.confirms(self.tr("Replace"))

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
        for item in items:
            if item.path is not None and not (item.pictures or item.waiting):
                text += " " + self.tr(
                    "“{0}” had been emptied; its file still holds what was deleted."
                ).format(item.path.name)
        if any(item.unread for item in items):
            text += " " + self.tr("Others cannot be read now; unless deleted here, they stay.")
        role = Message.ButtonRole
        drop: QAbstractButton
        single = count + waiting == 1 and len(items) == 1 and not newest.unread
        if count or waiting:
            one = self.tr("A picture from an earlier session can be brought back")
            several = self.tr("Pictures from an earlier session can be brought back")
            box = self._box(one if single else several, text)
            delete = self.tr("Delete It") if single else self.tr("Delete Them")
            drop = box.addButton(delete, role.DestructiveRole)
        else:  # nothing that could be deleted: it is the deletion that would be forgotten
            box = self._box(self.tr("An earlier session can be brought back"), text)
            drop = box.addButton(Message.StandardButton.Discard)
        bring = box.addButton(self.tr("Bring Back"), role.AcceptRole)
        box.addButton(self.tr("Later"), role.RejectRole)
        box.setDefaultButton(bring)
        box.exec()
        if box.clickedButton() is bring:
            return "recover"
        return "discard" if box.clickedButton() is drop else "later"
