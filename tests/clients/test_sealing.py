"""What is sealed opens as it was, in its place alone, and nothing that was touched opens."""

from __future__ import annotations

import base64
import io
from pathlib import Path

import pytest

from muse_desktop.clients.sealing import CHUNK, HEAD_BYTES, MAX_NAME, TAG_BYTES, Keys
from muse_desktop.clients.vault import SealedError, Vault
from muse_desktop.system.ordinary_files import TooLargeError

KEYS = Keys(b"k" * 32)


def sealed(data: bytes, place: str = "sessions/a") -> bytes:
    stream = io.BytesIO()
    KEYS.seal(memoryview(data), stream, place)
    return stream.getvalue()


def opened(data: bytes, place: str = "sessions/a", most: int | None = None) -> bytes:
    return KEYS.open(io.BytesIO(data), place, most).getvalue()


@pytest.mark.parametrize("size", [0, 1, 255, CHUNK - 1, CHUNK, CHUNK + 1, 2 * CHUNK])
def test_a_file_opens_as_it_was(size: int) -> None:
    data = (bytes(range(251)) * (size // 251 + 1))[:size]
    assert opened(sealed(data)) == data


def test_the_same_file_is_never_sealed_twice_alike() -> None:
    first, second = sealed(b"the same"), sealed(b"the same")
    assert first[HEAD_BYTES:] != second[HEAD_BYTES:]


def test_nothing_that_was_changed_opens() -> None:
    good = sealed(b"a cottage by a lake" * 10)
    for place in range(len(good)):
        bad = bytearray(good)
        bad[place] ^= 1
        with pytest.raises(ValueError, match=r"damaged|not sealed"):
            opened(bytes(bad))


@pytest.mark.parametrize("size", [CHUNK, 2 * CHUNK, 2 * CHUNK + 5])
def test_no_part_can_be_left_out_doubled_or_moved(size: int) -> None:
    good = sealed(bytes(size))
    head, body = good[:HEAD_BYTES], good[HEAD_BYTES:]
    step = CHUNK + TAG_BYTES
    parts = [body[at : at + step] for at in range(0, len(body), step)]
    bad = [body + parts[-1], body[:-1], parts[0] + body, b""]
    if len(parts) > 1:
        bad += [b"".join(parts[:-1]), b"".join(reversed(parts)), b"".join(parts[1:])]
    for wrong in bad:
        with pytest.raises(ValueError, match="damaged"):
            opened(head + wrong)


def test_a_file_opens_in_its_place_alone() -> None:
    with pytest.raises(ValueError, match="damaged"):
        opened(sealed(b"x", "sessions/a"), "sessions/b")


def test_no_more_is_opened_than_is_read() -> None:
    assert opened(sealed(b"12345"), most=5) == b"12345"
    with pytest.raises(OverflowError):
        opened(sealed(b"123456"), most=5)


def test_another_key_opens_nothing() -> None:
    other = Keys(b"K" * 32)
    with pytest.raises(ValueError, match="damaged"):
        other.open(io.BytesIO(sealed(b"x")), "sessions/a")
    with pytest.raises(ValueError, match="cannot be opened"):
        other.open_line(KEYS.seal_line(b"{}", "j").strip(), "j")
    with pytest.raises(ValueError, match="no name"):
        other.open_title(KEYS.seal_title("Anna"))
    assert other.name("pictures/1.png") != KEYS.name("pictures/1.png")


def test_lines_say_neither_words_nor_how_many() -> None:
    short, long = (KEYS.seal_line(line, "j") for line in (b'{"a": 1}', b'{"a": "' + b"x" * 200))
    assert len(short) == len(long)
    assert KEYS.open_line(short.strip(), "j") == b'{"a": 1}'
    assert short != KEYS.seal_line(b'{"a": 1}', "j")
    for wrong in (short.strip()[:-4], b"", b"not base64!", base64.b64encode(b"short")):
        with pytest.raises(ValueError, match="cannot be opened"):
            KEYS.open_line(wrong, "j")
    with pytest.raises(ValueError, match="cannot be opened"):
        KEYS.open_line(short.strip(), "another")


@pytest.mark.parametrize("title", ["a", "Anna, zweite Stunde", "花" * 42, "x" * MAX_NAME, "v1.2"])
def test_a_title_is_a_files_name_and_comes_back(title: str) -> None:
    name = KEYS.seal_title(title)
    assert KEYS.open_title(name) == title
    assert name == KEYS.seal_title(title)
    assert len(name) < 250
    assert name == name.lower()  # some file systems know no other
    assert name.isascii()
    assert name.isalnum()


def test_a_title_too_long_is_refused() -> None:
    with pytest.raises(ValueError, match="too long"):
        KEYS.seal_title("x" * (MAX_NAME + 1))


# -- the vault ----------------------------------------------------------------------------------


def test_a_vault_writes_nothing_in_the_clear(tmp_path: Path) -> None:
    vault, file = Vault(tmp_path, b"k" * 32), tmp_path / "a"
    vault.write(file, lambda stream: stream.write(b"a cottage by a lake"))
    assert b"cottage" not in file.read_bytes()
    with vault.open(file) as stream:
        assert stream.read() == b"a cottage by a lake"
    assert vault.read(file, 100) == b"a cottage by a lake"
    with pytest.raises(TooLargeError):
        vault.read(file, 5)
    assert list(tmp_path.iterdir()) == [file]


def test_what_failed_leaves_the_older_file(tmp_path: Path) -> None:
    vault = Vault(tmp_path, b"k" * 32)
    vault.write(tmp_path / "a", lambda stream: stream.write(b"older"))

    def broken(_: object) -> None:
        raise RuntimeError

    with pytest.raises(RuntimeError):
        vault.write(tmp_path / "a", broken)
    assert vault.read(tmp_path / "a", 100) == b"older"


def test_a_locked_vault_refuses_everything(tmp_path: Path) -> None:
    vault, file = Vault(tmp_path, b"k" * 32), tmp_path / "a"
    vault.write(file, lambda stream: stream.write(b"x"))
    vault.lock()
    for call in (
        lambda: vault.open(file),
        lambda: vault.write(file, lambda stream: stream.write(b"y")),
        lambda: vault.seal_line(b"{}\n", "j"),
        lambda: vault.name("pictures/1.png"),
    ):
        with pytest.raises(SealedError, match="locked"):
            call()
    assert vault.title(file) == "?"


def test_a_damaged_file_is_told_as_such(tmp_path: Path) -> None:
    (tmp_path / "a").write_bytes(b"plain")
    with pytest.raises(SealedError, match="not sealed"):
        Vault(tmp_path, b"k" * 32).open(tmp_path / "a")
