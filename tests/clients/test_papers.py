"""Papers of a client: sealed, by title, and refused with a sentence where they are not whole."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from muse_desktop.clients.client import Client, create
from muse_desktop.clients.errors import ClientError
from muse_desktop.clients.papers import MAX_TEXT
from muse_desktop.clients.vault import SealedError

WORD = "zanzibarquux"


@pytest.fixture
def made(muse_home: object) -> Iterator[Client]:
    client = create("Heron", "correct horse")
    yield client
    client.lock()


def test_a_paper_comes_back_and_nothing_of_it_is_in_the_clear(made: Client) -> None:
    assert made.papers.kept() == []
    made.papers.write(f"Consent {WORD}", f"We agree: {WORD}.\n<b>日本語</b>")
    (kept,) = made.papers.kept()
    assert kept.title == f"Consent {WORD}"
    assert made.papers.read(kept) == f"We agree: {WORD}.\n<b>日本語</b>"
    for path in made.folder.rglob("*"):
        assert WORD not in path.name
        assert path.is_dir() or WORD.encode() not in path.read_bytes()


def test_one_of_the_same_title_takes_its_place(made: Client) -> None:
    made.papers.write("Consent", "first")
    made.papers.write("  Consent ", "second")
    (kept,) = made.papers.kept()
    assert made.papers.read(kept) == "second"
    made.papers.delete(kept)
    assert made.papers.kept() == []


def test_one_that_is_called_otherwise_leaves_its_old_name(made: Client) -> None:
    first = made.papers.write("Consent", "first")
    again = made.papers.write("Consent", "again", instead_of=first)  # called as before
    assert [kept.title for kept in made.papers.kept()] == ["Consent"]
    made.papers.write("Agreement", "second", instead_of=again)
    (kept,) = made.papers.kept()
    assert (kept.title, made.papers.read(kept)) == ("Agreement", "second")


def test_an_old_name_that_the_disk_keeps_is_told(
    made: Client, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = made.papers.write("Consent", "first")

    def refuse(*_: object) -> None:
        raise PermissionError(13, "Permission denied")

    with monkeypatch.context() as away:
        away.setattr(made.papers, "delete", refuse)
        with pytest.raises(ClientError, match=r"Consent.*permission denied"):
            made.papers.write("Agreement", "second", instead_of=first)
    assert {kept.title for kept in made.papers.kept()} == {"Agreement", "Consent"}  # nothing lost


@pytest.mark.parametrize(
    ("title", "text", "said"),
    [(" ", "x", "name"), ("x" * 400, "x", "shorter"), ("x", "x" * (MAX_TEXT + 1), "characters")],
)
def test_what_cannot_be_kept_is_told(made: Client, title: str, text: str, said: str) -> None:
    with pytest.raises(ClientError, match=said):
        made.papers.write(title, text)
    assert made.papers.kept() == []


def test_a_damaged_paper_is_told_and_half_a_pair_of_surrogates_is_kept(made: Client) -> None:
    made.papers.write("Consent", "half \ud83d of a sign")
    (kept,) = made.papers.kept()
    assert made.papers.read(kept) == "half ? of a sign"
    data = kept.path.read_bytes()
    kept.path.write_bytes(data[:-3] + b"abc")
    with pytest.raises(ClientError, match="Consent"):
        made.papers.read(kept)


def test_a_locked_client_gives_none(made: Client) -> None:
    made.papers.write("Consent", "x")
    (kept,) = made.papers.kept()
    made.lock()
    with pytest.raises(ClientError):
        made.papers.read(kept)
    with pytest.raises(SealedError):
        made.papers.write("Other", "x")
