"""Opening a client with its password, and making one: what that means is told before."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import (
    QCheckBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QFrame,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.clients.client import SHORTEST, Known
from muse_desktop.clients.client_file import MAX_PSEUDONYM
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.plain import Label, Message
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.translate import tr

Role = QDialogButtonBox.ButtonRole
WIDE = 62
"""Letters of a line."""


class PasswordField(QLineEdit):
    """A line that shows nothing of what is written."""

    def __init__(self, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self.setEchoMode(QLineEdit.EchoMode.Password)
        hint = Qt.InputMethodHint
        self.setInputMethodHints(hint.ImhSensitiveData | hint.ImhNoPredictiveText)
        self.setAccessibleName(name)


class _Dialog(QDialog):
    """Says what it is for, takes an answer, and says what was wrong with it; it scrolls where the
    screen is too low for that."""

    def __init__(self, title: str, intro: Sequence[str], parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setWindowTitle(title)
        self.setModal(True)
        body = self._body = QWidget()
        self.column = QVBoxLayout(body)
        self.column.setContentsMargins(0, 0, 10, 0)
        self.column.setSpacing(10)
        self.area = QScrollArea(self)
        self.area.setWidget(body)
        self.area.setWidgetResizable(True)
        self.area.setFrameShape(QFrame.Shape.NoFrame)
        self.area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        for text in intro:
            label = Label(text, body)
            label.setWordWrap(True)
            self.column.addWidget(label)
        self.form = QFormLayout()
        self.form.setVerticalSpacing(8)
        self.problem = Label(self)
        self.problem.setWordWrap(True)
        self.problem.setAccessibleName(self.tr("Problem"))
        set_class(self.problem, "hint")
        self.buttons = QDialogButtonBox(self)

    def finish(self) -> None:
        """Put what stands at the end of each."""
        self.problem.setMinimumHeight(2 * self.fontMetrics().height() + 4)
        self.column.addLayout(self.form)
        self.column.addWidget(self.problem)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        self.buttons.rejected.connect(self.reject)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(18, 16, 8, 14)
        outer.setSpacing(10)
        outer.addWidget(self.area, 1)
        outer.addWidget(self.buttons)
        self.resize(self._fitting())

    def _fitting(self) -> QSize:
        """Return a size in which everything is seen, or as much as the screen has room for."""
        self.ensurePolished()
        room, body = screen_room(self), self._body
        around = self.sizeHint() - self.area.sizeHint() + QSize(4, 8)
        wide = max(
            WIDE * self.fontMetrics().averageCharWidth(),
            body.minimumSizeHint().width() + 12,
            self.buttons.sizeHint().width(),
        )
        high = max(self.column.heightForWidth(wide), body.sizeHint().height())
        return QSize(wide + around.width(), high + around.height()).boundedTo(room)

    def wait(self, text: str) -> None:
        """Take no answer while the last one is looked at."""
        self.setEnabled(False)
        self.problem.setText(text)

    def refuse(self, sentence: str) -> None:
        """Say what was wrong, and take another answer."""
        self.setEnabled(True)
        fields = self.findChildren(PasswordField)
        for field in fields:
            field.clear()  # which says that there is nothing wrong any more
        self.problem.setText(sentence)
        fields[0].setFocus()


class OpenDialog(_Dialog):
    """Asks for a client and its password.

    Signals
    -------
    wanted(Known, str) : a client shall be opened with a password
    new_wanted() : another one shall be made
    delete_wanted(Known) : one shall be deleted
    """

    wanted = Signal(object, str)
    new_wanted = Signal()
    delete_wanted = Signal(object)

    def __init__(
        self, clients: Sequence[Known], chosen: str | None, locked: bool, parent: QWidget | None
    ) -> None:
        title = tr("Locked") if locked else tr("Open Client")
        intro = (
            tr("The client is locked: nothing of it is in this window or readable on the disk.")
            if locked
            else tr("Each client has a folder of its own, which only its password opens.")
        )
        super().__init__(title, [intro], parent)
        self.rows = QListWidget(self)
        set_class(self.rows, "boxed")
        self.rows.setAccessibleName(tr("Clients"))
        self.rows.setMinimumHeight(5 * self.fontMetrics().height())
        self.column.addWidget(self.rows, 1)
        self.password = PasswordField(tr("Password"), self)
        self.form.addRow(tr("&Password"), self.password)
        self.open_ = self.buttons.addButton(tr("Open"), Role.AcceptRole)
        self.new = self.buttons.addButton(tr("New Client…"), Role.ActionRole)
        self.delete = self.buttons.addButton(tr("Delete…"), Role.ActionRole)
        self.finish()
        self.show_clients(clients, chosen)
        self.buttons.accepted.connect(self._want)
        self.new.clicked.connect(self.new_wanted.emit)
        self.delete.clicked.connect(lambda: self.delete_wanted.emit(self.chosen))
        self.password.textChanged.connect(self._enable)
        self.rows.currentItemChanged.connect(self._enable)
        self.rows.itemActivated.connect(lambda: self.password.setFocus())
        self.password.setFocus()

    @property
    def chosen(self) -> Known | None:
        """The client that is chosen."""
        item = self.rows.currentItem()
        return None if item is None else item.data(Qt.ItemDataRole.UserRole)

    def show_clients(self, clients: Sequence[Known], chosen: str | None = None) -> None:
        """List these; ``chosen`` is the id of the one to be opened, most likely."""
        self.rows.clear()
        for client in clients:
            item = QListWidgetItem(client.pseudonym, self.rows)
            item.setData(Qt.ItemDataRole.UserRole, client)
            if client.id == chosen:
                self.rows.setCurrentItem(item)
        if chosen is None and len(clients) == 1:
            self.rows.setCurrentRow(0)
        self._enable()

    def _enable(self) -> None:
        chosen = self.chosen is not None
        self.open_.setEnabled(chosen and bool(self.password.text()))
        self.delete.setEnabled(chosen)

    def _want(self) -> None:
        self.wanted.emit(self.chosen, self.password.text())


class NewDialog(_Dialog):
    """Asks for a pseudonym and a password, having told what they are worth.

    Signals
    -------
    wanted(str, str) : a client of this pseudonym and password shall be made
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            tr("New Client"),
            [
                tr(
                    "Sessions, pictures, words and what is kept while you work go into a folder of "
                    "this client's, encrypted. Only the password opens it."
                ),
                tr(
                    "The password is kept nowhere and nobody can reset it. Should it be lost, "
                    "everything of this client is lost. Several words that do not belong together "
                    "are easy to keep and hard to guess."
                ),
                tr(
                    "The pseudonym can be read without the password: choose one that tells nobody "
                    "who it is."
                ),
            ],
            parent,
        )
        self.pseudonym = QLineEdit(self)
        self.pseudonym.setMaxLength(MAX_PSEUDONYM)
        self.pseudonym.setAccessibleName(tr("Pseudonym"))
        self.password = PasswordField(tr("Password"), self)
        self.again = PasswordField(tr("Password again"), self)
        self.kept = QCheckBox(tr("I have kept the password where I will find it"), self)
        self.form.addRow(tr("P&seudonym"), self.pseudonym)
        self.form.addRow(tr("&Password"), self.password)
        self.form.addRow(tr("&Again"), self.again)
        self.form.addRow("", self.kept)
        self.make = self.buttons.addButton(tr("Make and Open"), Role.AcceptRole)
        self.finish()
        self.buttons.accepted.connect(
            lambda: self.wanted.emit(self.pseudonym.text(), self.password.text())
        )
        for field in (self.pseudonym, self.password, self.again):
            field.textChanged.connect(self._check)
        self.kept.toggled.connect(self._check)
        self._check()
        self.pseudonym.setFocus()

    def _check(self) -> None:
        said = _about_password(self, self.password.text(), self.again.text())
        self.problem.setText(said)
        self.make.setEnabled(
            bool(self.pseudonym.text().strip() and self.password.text() and not said)
            and self.kept.isChecked()
        )


class PasswordDialog(_Dialog):
    """Asks for the password so far and the following one.

    Signals
    -------
    wanted(str, str) : the password so far, and the following one
    """

    wanted = Signal(str, str)

    def __init__(self, parent: QWidget | None) -> None:
        super().__init__(
            tr("Change Password"),
            [
                tr(
                    "From now on the new password opens the client. Copies of its folder that were "
                    "made before, in backups for instance, still open with the old one."
                )
            ],
            parent,
        )
        self.password = PasswordField(tr("Password so far"), self)
        self.following = PasswordField(tr("New password"), self)
        self.again = PasswordField(tr("New password again"), self)
        self.form.addRow(tr("Password so &far"), self.password)
        self.form.addRow(tr("&New password"), self.following)
        self.form.addRow(tr("&Again"), self.again)
        self.change = self.buttons.addButton(tr("Change"), Role.AcceptRole)
        self.finish()
        self.buttons.accepted.connect(
            lambda: self.wanted.emit(self.password.text(), self.following.text())
        )
        for field in (self.password, self.following, self.again):
            field.textChanged.connect(self._check)
        self._check()
        self.password.setFocus()

    def _check(self) -> None:
        said = _about_password(self, self.following.text(), self.again.text())
        self.problem.setText(said)
        filled = self.password.text() and self.following.text()
        self.change.setEnabled(bool(filled and not said))


def ask_delete_client(client: Known, parent: QWidget | None) -> bool:
    """Ask whether everything of a client goes, having told what that is worth."""
    box = Message(
        tr("Delete everything of “{0}”?").format(client.pseudonym),
        tr(
            "First the key is overwritten and removed, then all files: sessions, pictures, the "
            "journal. It cannot be undone. Flash disks (SSDs, sticks, cards) may keep old bytes in "
            "places that no program reaches, and backups keep what they have: what is left there "
            "can be opened with the password alone. What was exported lies outside, and stays."
        ),
        parent,
    )
    return box.confirms(tr("Delete Everything"))


def _about_password(dialog: QDialog, password: str, again: str) -> str:
    """Return what is wrong with a password that is being written; nothing where it is not yet."""
    if password and len(password) < SHORTEST:
        return tr("A password has {0} characters at least.").format(SHORTEST)
    if password and again != password:
        return tr("The two are not the same yet.") if again else tr("Write it again.")
    return ""
