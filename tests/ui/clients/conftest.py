"""Windows in which clients are opened, by passwords that cost little."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from muse_desktop.clients import client_file
from muse_desktop.clients.client import Known
from muse_desktop.system.discretion import be_discreet
from muse_desktop.ui.clients.dialogs import NewDialog, OpenDialog
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk

PASSWORD = "correct horse"


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    monkeypatch.setattr(client_file, "COST", 2**4)
    yield
    be_discreet(False)


class Practice:
    """A window, and somebody who works in it with clients.

    Attributes
    ----------
    desk, clients : the window, and what puts it into a client's folder
    """

    def __init__(self, desk: Desk) -> None:
        self.desk, self.clients = desk, desk.window.clients

    def make(self, pseudonym: str = "Heron") -> None:
        """Make a client by the dialog, and go there."""
        self.desk.window.actions_.client_new.trigger()
        dialog = self.clients.dialog
        assert isinstance(dialog, NewDialog)
        dialog.pseudonym.setText(pseudonym)
        dialog.password.setText(PASSWORD)
        dialog.again.setText(PASSWORD)
        assert not dialog.make.isEnabled()  # not before one has read that it cannot be reset
        dialog.kept.click()
        self.desk.click(dialog.make)
        self.desk.wait(lambda: self.clients.client is not None)
        self._back()

    def lock(self) -> OpenDialog:
        """Lock by the key; return the question for the password."""
        self.desk.window.actions_.client_lock.trigger()
        return self.asked()

    def asked(self) -> OpenDialog:
        """Wait until a client and its password are asked for."""
        self.desk.wait(lambda: isinstance(self.clients.dialog, OpenDialog))
        dialog = self.clients.dialog
        assert isinstance(dialog, OpenDialog)
        return dialog

    def unlock(self, dialog: OpenDialog, password: str = PASSWORD) -> None:
        """Write the password and open."""
        dialog.password.setText(password)
        self.desk.click(dialog.open_)
        self._back()

    def _back(self) -> None:
        """The window has the keyboard again once the dialog is gone, as the system sees to it."""
        self.desk.settle()
        with self.desk.bot.waitActive(self.desk.window, timeout=PATIENCE_MS):
            self.desk.window.activateWindow()

    def choose(self, dialog: OpenDialog, pseudonym: str) -> Known:
        """Choose a client in the list."""
        (item,) = (
            dialog.rows.item(row)
            for row in range(dialog.rows.count())
            if dialog.rows.item(row).text() == pseudonym
        )
        dialog.rows.setCurrentItem(item)
        chosen = dialog.chosen
        assert chosen is not None
        return chosen

    def save(self, title: str) -> None:
        """Save under a title."""
        self.desk.dialogs.title = title
        self.desk.window.actions_.save.trigger()
        self.desk.settle()


@pytest.fixture
def practice(make_desk: Callable[..., Desk]) -> Iterator[Practice]:
    """A window of somebody who works with clients."""
    made = Practice(make_desk())
    yield made
    if made.clients.client is not None:
        made.desk.window.workspace.leave()
    made.clients.close()


@pytest.fixture
def places(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """Every place of the disk where a program may leave something, empty ones of the test's own."""
    import tempfile

    for variable in (
        "HOME",
        "XDG_CONFIG_HOME",
        "XDG_CACHE_HOME",
        "XDG_DATA_HOME",
        "XDG_STATE_HOME",
    ):
        folder = tmp_path / variable.lower()
        folder.mkdir()
        monkeypatch.setenv(variable, str(folder))
    for variable in ("TMPDIR", "TEMP", "TMP"):
        folder = tmp_path / "temp"
        folder.mkdir(exist_ok=True)
        monkeypatch.setenv(variable, str(folder))
    monkeypatch.setattr(tempfile, "tempdir", None)
    return [tmp_path]
