"""Clients: made, opened by their password alone, by one window, and gone once deleted."""

from __future__ import annotations

import json
import os
from pathlib import Path

import pytest

from muse_desktop.clients import client as clients
from muse_desktop.clients import client_file
from muse_desktop.clients.client import Client, create, delete, known, unlock
from muse_desktop.clients.errors import ClientError, PasswordError
from muse_desktop.system.paths import clients_dir

PASSWORD = "correct horse"


@pytest.fixture
def made() -> Client:
    """A client that was made, and is locked."""
    client = create("Heron", PASSWORD)
    client.lock()
    return client


def change(client: Client, **values: object) -> None:
    """Write other values into a client's file."""
    file = client.folder / client_file.NAME
    file.write_text(json.dumps({**json.loads(file.read_text()), **values}))


def test_a_client_is_found_and_opens_with_its_password(made: Client) -> None:
    (found,) = known()
    assert (found.pseudonym, found.id) == ("Heron", made.id)
    unlock(found, PASSWORD).lock()
    with pytest.raises(PasswordError):
        unlock(found, "correct horsf")
    unlock(found, PASSWORD).lock()  # a wrong one leaves no lock


def test_looking_leaves_no_trace() -> None:
    assert known() == []
    assert not clients_dir().exists()


def test_a_password_is_the_same_on_every_keyboard() -> None:
    create("Heron", "Gru\u0308n ist es").lock()
    unlock(known()[0], "Gr\u00fcn ist es").lock()


@pytest.mark.parametrize(
    ("pseudonym", "password", "sentence"),
    [
        ("", PASSWORD, "pseudonym"),
        ("  ", PASSWORD, "pseudonym"),
        ("heron", PASSWORD, "already"),
        ("Otter", "short12", "8 characters"),
    ],
)
def test_what_will_not_do_is_told(
    made: Client, pseudonym: str, password: str, sentence: str
) -> None:
    with pytest.raises(ClientError, match=sentence):
        create(pseudonym, password)
    assert [client.pseudonym for client in known()] == ["Heron"]


def test_one_window_has_a_client(made: Client) -> None:
    (found,) = known()
    opened = unlock(found, PASSWORD)
    for call in (lambda: unlock(found, PASSWORD), lambda: delete(found)):
        with pytest.raises(ClientError, match="another window"):
            call()
    opened.lock()
    unlock(found, PASSWORD).lock()


def test_a_lack_of_memory_is_no_wrong_password(
    made: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Full:
        def __init__(self, *args: object, **options: object) -> None:
            raise MemoryError

    with monkeypatch.context() as patch:
        patch.setattr(client_file, "Scrypt", Full)
        with pytest.raises(ClientError, match="not enough memory") as caught:
            unlock(known()[0], PASSWORD)
        assert not isinstance(caught.value, PasswordError)
    unlock(known()[0], PASSWORD).lock()  # and leaves no lock
    with pytest.raises(PasswordError):
        unlock(known()[0], "\ud800 and more")


def test_another_password_opens_what_is_there(made: Client) -> None:
    (found,) = known()
    opened = unlock(found, PASSWORD)
    opened.vault.write(opened.place_for("First hour"), lambda stream: stream.write(b"x"))
    with pytest.raises(PasswordError):
        opened.change_password("wrong password", "another one")
    with pytest.raises(ClientError, match="8 characters"):
        opened.change_password(PASSWORD, "short")
    opened.change_password(PASSWORD, "another one")
    opened.lock()
    with pytest.raises(PasswordError):
        unlock(found, PASSWORD)
    opened = unlock(found, "another one")
    (kept,) = opened.sessions()
    assert (kept.title, opened.vault.read(kept.path, 10)) == ("First hour", b"x")
    opened.lock()


def test_sessions_are_listed_by_title_the_last_first(made: Client) -> None:
    opened = unlock(known()[0], PASSWORD)
    for title in ("First hour", "Second hour"):
        opened.vault.write(opened.place_for(title), lambda stream: stream.write(b"x"))
    os.utime(opened.place_for("First  hour "), (1, 1))  # the same as without spaces
    assert [kept.title for kept in opened.sessions()] == ["Second hour", "First hour"]
    opened.delete_session(opened.sessions()[0])
    assert [kept.title for kept in opened.sessions()] == ["First hour"]
    with pytest.raises(ClientError, match="name"):
        opened.place_for(" ")
    with pytest.raises(ClientError, match="shorter"):
        opened.place_for("x" * 200)
    assert not [path for path in opened.folder.rglob("*") if "hour" in path.name.lower()]
    opened.lock()


def test_what_is_remembered_is_sealed_and_comes_back(made: Client) -> None:
    opened = unlock(known()[0], PASSWORD)
    opened.memory.setValue("last", "Second hour")
    opened.lock()
    assert opened.memory.value("last") is None
    files = [path.read_bytes() for path in opened.folder.rglob("*") if path.is_file()]
    assert b"hour" not in b"".join(files)
    opened = unlock(known()[0], PASSWORD)
    assert opened.memory.value("last") == "Second hour"
    opened.lock()


def test_deleting_overwrites_the_key_and_removes_all(
    made: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    file, seen = made.folder / client_file.NAME, list[bytes]()
    held, unlink = file.read_bytes(), Path.unlink

    def look(path: Path, missing_ok: bool = False) -> None:
        if path == file:
            seen.append(path.read_bytes())
        unlink(path, missing_ok)

    monkeypatch.setattr(Path, "unlink", look)
    delete(known()[0])
    assert not made.folder.exists()
    assert len(seen[0]) == len(held)
    assert json.loads(held)["key"].encode() not in seen[0]
    assert known() == []


def test_what_cannot_be_deleted_is_told(made: Client, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clients.shutil, "rmtree", lambda *_, **__: None)
    with pytest.raises(ClientError, match="remove the folder"):
        delete(known()[0])
    assert not (made.folder / client_file.NAME).exists()  # the key went first


@pytest.mark.parametrize(
    "wrong",
    [
        {"n": 2**30},
        {"n": 1000},
        {"r": 1000},
        {"pseudonym": "x" * 1000},
        {"key": 5},
        {"format": "1"},
        {"salt": None},
        {"salt": "!"},
        {"key": "!"},
    ],
)
def test_a_damaged_client_is_told_and_hides_none(made: Client, wrong: dict[str, object]) -> None:
    create("Otter", PASSWORD).lock()
    change(made, **wrong)
    told: list[str] = []
    assert [client.pseudonym for client in known(tell=told.append)] == ["Otter"]
    assert str(made.folder) in told[0]


def test_a_newer_client_is_left_as_it_is(made: Client) -> None:
    change(made, format=2)
    told: list[str] = []
    assert known(tell=told.append) == []
    assert "newer version" in told[0]


@pytest.mark.parametrize("wrong", [{"n": 2**5}, {"salt": "AAAA"}, {"key": ""}])
def test_what_lies_in_the_clear_cannot_be_exchanged(made: Client, wrong: dict[str, object]) -> None:
    change(made, **wrong)
    with pytest.raises(PasswordError):
        unlock(known()[0], PASSWORD)


def test_a_guess_costs_128_mebibytes(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.undo()
    # Whoever lowers this makes every password easier to guess.
    assert 128 * client_file.COST * client_file.BLOCK * client_file.LANES == 128 * 2**20
