"""What lies in a session's archive as it is, is read at once; whatever is odd is zipfile's."""

from __future__ import annotations

import io
import zipfile
from collections.abc import Callable

import pytest

from muse_desktop.session.archive_members import stored

DATA = bytes(range(256)) * 40
NAME = "pictures/a.png"


def archive_of(packing: int = zipfile.ZIP_STORED, name: str = NAME, extra: bytes = b"") -> bytes:
    stream = io.BytesIO()
    with zipfile.ZipFile(stream, "w") as archive:
        archive.writestr("before.txt", b"something else")
        info = zipfile.ZipInfo(name)
        info.extra = extra
        archive.writestr(info, DATA, packing)
    return stream.getvalue()


def read(data: bytes) -> bytes | None:
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        found = stored(archive.fp, archive.infolist()[-1])
    if found is None:
        return None
    place, member = found
    assert data[place : place + len(member)] == member
    return member


def changed(at: Callable[[bytes], int], value: int) -> bytes:
    data = bytearray(archive_of())
    data[at(bytes(data))] = value
    return bytes(data)


def head(data: bytes) -> int:
    """Where the member's own head begins."""
    return data.index(b"PK\3\4", 4)


def test_a_member_as_we_write_it_is_read_without_zipfile() -> None:
    assert read(archive_of()) == DATA
    assert read(b"something before the archive" + archive_of()) == DATA


@pytest.mark.parametrize(
    "data",
    [
        archive_of(zipfile.ZIP_DEFLATED),
        archive_of(name="pictures/é.png"),
        archive_of(extra=b"\x01\xca\x02\x00ab"),
        changed(lambda data: head(data) + 2, 0x78),  # its mark
        changed(lambda data: head(data) + 6, 1),  # encrypted
        changed(lambda data: head(data) + 8, 8),  # packed after all
        changed(lambda data: head(data) + 30, ord("q")),  # another name
        changed(lambda data: head(data) + 26, 3),  # a shorter name
        changed(lambda data: data.index(DATA) + 700, 255),  # another byte
    ],
)
def test_whatever_is_otherwise_is_left_to_zipfile(data: bytes) -> None:
    assert read(data) is None


def test_a_member_that_ends_with_the_file_is_left_to_zipfile() -> None:
    data = archive_of()
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        info = archive.infolist()[-1]
        for length in (info.header_offset + 7, data.index(DATA) + 100):
            assert stored(io.BytesIO(data[:length]), info) is None
