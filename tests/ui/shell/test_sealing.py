"""The seal in the status line: what it says, what it refuses, and that all windows know it."""

from __future__ import annotations

import socket
from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication

from muse_desktop.system import seal
from muse_desktop.ui.shell.sealing import SealPage
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


@pytest.fixture(autouse=True)
def _no_hook(monkeypatch: pytest.MonkeyPatch) -> None:
    """A hook cannot be taken away again, and other tests go by this process."""
    monkeypatch.setattr(seal, "guard", lambda: None)


def page_of(desk: Desk) -> SealPage:
    desk.click(desk.window.status.seal)
    (page,) = desk.window.findChildren(SealPage)
    return page


def test_sealing_and_breaking_it(desk: Desk) -> None:
    button = desk.window.status.seal
    assert "Not sealed" in button.toolTip()
    page = page_of(desk)
    assert "Not sealed" in page.text.text()
    desk.click(page.toggle)
    assert seal.is_sealed()
    assert button.text() == "Sealed"
    assert "refuses every connection" in button.accessibleName()
    assert "<b>Sealed.</b>" in page.text.text()
    desk.click(page.toggle)
    assert not seal.is_sealed()
    assert button.text() == ""
    page.reject()


def test_it_stays_in_its_place_whatever_is_said_beside_it(desk: Desk) -> None:
    status = desk.window.status
    places = set()
    for text, model in (("", ""), ("Step 3 of 20", "Loading a model of a long name"), ("x", "y")):
        status.say(text)
        status.show_model("ready", model)
        status.show_device(model or "cpu", text)
        status.show_away(text)
        QApplication.processEvents()
        places.add(status.seal.mapTo(desk.window, QPoint(0, 0)).toTuple())
    seal.seal()
    desk.window.client_room.sealing.look()
    desk.wait(lambda: status.seal.width() >= status.seal.sizeHint().width())  # room for its word
    places.add(status.seal.mapTo(desk.window, QPoint(0, 0)).toTuple())
    assert len(places) == 1


def test_another_windows_seal_is_seen(desk: Desk, make_desk: Callable[..., Desk]) -> None:
    other = make_desk()
    seal.seal()
    for each in (desk, other):
        each.window.client_room.sealing.look()
        assert each.window.status.seal.text() == "Sealed"


def test_a_window_begins_sealed(make_desk: Callable[..., Desk]) -> None:
    seal.seal()
    assert make_desk().window.status.seal.text() == "Sealed"


def test_open_sockets_are_shown_as_they_come_and_go(desk: Desk) -> None:
    page = page_of(desk)
    assert "None: nothing goes out" in page.text.text()
    with socket.create_server(("127.0.0.1", 0)) as server:
        page.look()
        assert f"127.0.0.1:{server.getsockname()[1]}" in page.text.text()
    page.look()
    assert "None: nothing goes out" in page.text.text()
    assert "<code>" in page.text.text()
    page.reject()


def test_what_cannot_be_sealed_is_told(desk: Desk, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse() -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(seal, "seal", refuse)
    page = page_of(desk)
    desk.click(page.toggle)
    assert "could not be sealed (no space left on device)" in desk.banner
    assert desk.window.status.seal.text() == ""
    page.reject()
