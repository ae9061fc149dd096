"""Session files: exact round trips, and calm words about everything else."""

from __future__ import annotations

import json
import os
import struct
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.session import archive as archive_module
from muse_desktop.session import storage
from muse_desktop.session.archive import FORMAT, MIGRATIONS
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.records import Pictures, from_record, stored_pictures, to_record
from muse_desktop.system import atomic_write, strict_json
from tests.session.conftest import edit, generate, photo


def assert_equal(a: Session, b: Session) -> None:
    assert a.current == b.current
    assert len(a) == len(b)
    for ours, theirs in zip(a.nodes, b.nodes, strict=True):
        assert ours == theirs
        assert ours.stored.data == theirs.stored.data
        assert ours.picture == theirs.picture
        assert ours.request == theirs.request
        assert ours.evidence == theirs.evidence


def test_round_trip_is_exact(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "Müller – erste Sitzung.muse"
    storage.save(session, path)
    assert not session.modified
    assert session.path == path
    again = storage.load(path)
    assert not again.modified
    assert again.path == path
    for node in again.nodes:
        node.stored.forget()
    assert_equal(session, again)
    storage.save(again, tmp_path / "b.muse")
    assert_equal(session, storage.load(tmp_path / "b.muse"))


def test_an_empty_session_and_odd_texts(tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    storage.save(Session(), path)
    assert len(storage.load(path)) == 0
    session = Session()
    node = generate(session)
    session.annotate(node.id, "half a character \ud83d, a nul \x00, ‮right to left")
    storage.save(session, path)
    assert_equal(session, storage.load(path))


def test_any_zip_program_can_look_into_it(session: Session, tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    with zipfile.ZipFile(path) as archive:
        assert archive.testzip() is None
        names = archive.namelist()
        sources = [name for name in names if name.startswith("sources/")]
        assert [archive.read(name) for name in sources] == [session.nodes[0].source_bytes]
        assert sources[0].endswith(".jpg")
        pictures = [info for info in archive.infolist() if info.filename != "manifest.json"]
        assert {info.compress_type for info in pictures} == {zipfile.ZIP_STORED}
        assert len(pictures) == 6  # the source, four results, one mask; each once
        manifest = json.loads(archive.read("manifest.json"))
    assert manifest["format"] == FORMAT


def repack(path: Path, change: Callable[[dict[str, bytes]], None]) -> None:
    """Change a session file's members."""
    with zipfile.ZipFile(path) as archive:
        members = {name: archive.read(name) for name in archive.namelist()}
    change(members)
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, data in members.items():
            archive.writestr(name, data)


def change_manifest(path: Path, change: Callable[[dict[str, Any]], None]) -> None:
    def apply(members: dict[str, bytes]) -> None:
        manifest = json.loads(members["manifest.json"])
        change(manifest)
        members["manifest.json"] = json.dumps(manifest).encode()

    repack(path, apply)


@pytest.fixture
def saved(session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    return path


def test_a_file_that_another_program_packed_again_opens(session: Session, saved: Path) -> None:
    repack(saved, lambda members: None)
    assert_equal(session, storage.load(saved))


def test_an_unpacked_session_can_be_read_and_tells_no_times(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        infos = archive.infolist()
    assert {info.external_attr >> 16 for info in infos} == {0o644}
    assert {info.date_time for info in infos} == {(1980, 1, 1, 0, 0, 0)}
    manifest = next(info for info in infos if info.filename == "manifest.json")
    assert manifest.compress_type == zipfile.ZIP_DEFLATED


def test_unknown_keys_are_no_reason_to_refuse(session: Session, saved: Path) -> None:
    def add(manifest: dict[str, Any]) -> None:
        manifest["later"] = 1
        for record in manifest["nodes"]:
            record["later"] = {}
            record.get("evidence", {})["later"] = []

    change_manifest(saved, add)
    assert_equal(session, storage.load(saved))


def test_a_newer_file_is_refused_with_a_word(saved: Path) -> None:
    change_manifest(saved, lambda manifest: manifest.update(format=FORMAT + 1))
    with pytest.raises(SessionError, match="newer version of MUSE Desktop"):
        storage.load(saved)


def test_an_older_file_goes_through_its_migrations(
    session: Session, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def later(manifest: dict[str, Any]) -> dict[str, Any]:
        manifest["nodes"] = manifest.pop("items")
        return manifest

    def older(manifest: dict[str, Any]) -> None:
        manifest["items"] = manifest.pop("nodes")
        manifest["format"] = FORMAT - 1

    change_manifest(saved, older)
    with pytest.raises(SessionError, match="never existed"):
        storage.load(saved)
    monkeypatch.setitem(MIGRATIONS, FORMAT - 1, later)
    assert_equal(session, storage.load(saved))


def test_the_committed_file_of_format_1_always_opens() -> None:
    session = storage.load(Path(__file__).parent / "data" / "format_1.muse")
    source, first, second, deep, made = session.nodes
    assert source.name == "holiday.JPG"
    assert source.source_bytes is not None
    assert first.title == "First try"
    assert deep.note.startswith("calmer")
    assert session.current == deep.id
    assert first.request is not None
    assert first.request.mask is not None
    assert first.request.source == source.picture
    assert second.request is not None
    assert made.request is not None
    assert made.request.recipe.prompt == "a lake 1"
    assert made.evidence is not None
    assert made.evidence.updates


def test_truncated_files(saved: Path) -> None:
    data = saved.read_bytes()
    for size in (0, 1, 30, len(data) // 2, len(data) - 1):
        saved.write_bytes(data[:size])
        with pytest.raises(SessionError, match="left as it is"):
            storage.load(saved)
        assert saved.read_bytes() == data[:size]


def test_a_flipped_byte_anywhere_is_noticed_or_harmless(session: Session, saved: Path) -> None:
    data = saved.read_bytes()
    noticed = 0
    for place in range(0, len(data), max(1, len(data) // 150)):
        changed = bytearray(data)
        changed[place] ^= 0x55
        saved.write_bytes(changed)
        try:
            assert_equal(session, storage.load(saved))
        except SessionError:
            noticed += 1
    assert noticed > 100


@pytest.mark.parametrize("flip", [0xFF, 0x55, 0x01])
def test_a_directory_that_is_damaged_anywhere_ends_in_a_sentence(flip: int, tmp_path: Path) -> None:
    """zipfile has many ways to say that it cannot read on; none of them may reach the user."""
    session = Session()
    generate(session)
    path = tmp_path / "a.muse"
    storage.save(session, path)
    data = path.read_bytes()
    sentences = []
    headers = [data.find(b"PK\x03\x04"), data.rfind(b"PK\x03\x04")]
    places = [at + i for at in headers for i in range(30)]
    for place in [*places, *range(data.find(b"PK\x01\x02"), len(data))]:
        changed = bytearray(data)
        changed[place] ^= flip
        path.write_bytes(changed)
        try:
            assert_equal(session, storage.load(path))
        except SessionError as error:
            sentences.append(str(error))
    assert len(sentences) > 100
    assert all("a.muse" in sentence for sentence in sentences)


@pytest.mark.parametrize("name", ["../evil.png", "/etc/evil.png", "a/../../b", "C:/evil", "..\\b"])
def test_names_that_lead_outside(saved: Path, name: str) -> None:
    repack(saved, lambda members: members.update({name: b"x"}))
    with pytest.raises(SessionError, match="lead outside"):
        storage.load(saved)


def test_a_missing_member(saved: Path) -> None:
    def drop(members: dict[str, bytes]) -> None:
        del members[next(name for name in members if name.startswith("pictures/"))]

    repack(saved, drop)
    with pytest.raises(SessionError, match="is missing"):
        storage.load(saved)


def test_another_zip(tmp_path: Path) -> None:
    path = tmp_path / "a.muse"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("readme.txt", "hello")
    with pytest.raises(SessionError, match="no session of MUSE Desktop"):
        storage.load(path)


def test_a_bomb_is_refused_before_it_unpacks(saved: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive_module, "MAX_MORE", 1024 * 1024)
    repack(saved, lambda members: members.update({"pictures/bomb.png": bytes(20_000_000)}))
    with pytest.raises(SessionError, match="far more than it can"):
        storage.load(saved)


def test_what_is_just_within_the_bounds_opens(
    session: Session, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    repack(saved, lambda members: members.update({"later": bytes(100_000)}))
    with zipfile.ZipFile(saved) as archive:
        total = sum(info.file_size for info in archive.infolist())
        members = len(archive.infolist())
    size = saved.stat().st_size
    monkeypatch.setattr(archive_module, "MAX_TIMES", 1)
    monkeypatch.setattr(archive_module, "MAX_MORE", total - size)
    monkeypatch.setattr(archive_module, "MAX_MEMBERS", members)
    assert_equal(session, storage.load(saved))
    monkeypatch.setattr(archive_module, "MAX_MORE", total - size - 1)
    with pytest.raises(SessionError, match="far more than it can"):
        storage.load(saved)
    monkeypatch.setattr(archive_module, "MAX_MORE", total - size)
    monkeypatch.setattr(archive_module, "MAX_MEMBERS", members - 1)
    with pytest.raises(SessionError, match="far more than it can"):
        storage.load(saved)


def test_a_bomb_that_lies_about_its_size(saved: Path) -> None:
    repack(saved, lambda members: members.update({"manifest.json": bytes(5_000_000)}))
    data = saved.read_bytes()
    lying = data.replace(struct.pack("<I", 5_000_000), struct.pack("<I", 100))
    assert lying != data
    saved.write_bytes(lying)
    with pytest.raises(SessionError, match="damaged"):
        storage.load(saved)


def test_an_encrypted_member(saved: Path) -> None:
    data = bytearray(saved.read_bytes())
    central = data.find(b"PK\x01\x02")
    data[central + 8] |= 1
    data[6] |= 1
    saved.write_bytes(data)
    with pytest.raises(SessionError, match="damaged"):
        storage.load(saved)


def broken(path: list[Any], value: Any) -> Callable[[dict[str, Any]], None]:
    def change(manifest: dict[str, Any]) -> None:
        place: Any = manifest
        for key in path[:-1]:
            place = place[key]
        place[path[-1]] = value

    return change


@pytest.mark.parametrize(
    "change",
    [
        broken(["format"], "one"),
        broken(["format"], None),
        broken(["nodes"], 5),
        broken(["nodes", 0], "text"),
        broken(["nodes", 0], []),
        broken(["nodes", 0, "id"], 7),
        broken(["nodes", 0, "id"], {}),
        broken(["nodes", 0, "kind"], "other"),
        broken(["nodes", 0, "kind"], "result"),
        broken(["nodes", 0, "title"], None),
        broken(["nodes", 0, "picture"], None),
        broken(["nodes", 0, "picture", "form"], "pickle"),
        broken(["nodes", 0, "picture", "file"], "manifest.json"),
        broken(["nodes", 0, "picture", "digest"], 3),
        broken(["nodes", 1, "parent"], "nowhere"),
        broken(["nodes", 1, "id"], "x"),
        broken(["nodes", 1, "request"], None),
        broken(["nodes", 1, "request"], [1]),
        broken(["nodes", 1, "request", "source"], "0" * 64),
        broken(["nodes", 1, "request", "target"], {"joy": 1}),
        broken(["nodes", 1, "request", "target"], {}),
        broken(["nodes", 1, "request", "method"], 3),
        broken(["nodes", 1, "request", "format"], 99),
        broken(["nodes", 1, "inputs"], None),
        broken(["nodes", 1, "evidence"], 3),
        broken(["nodes", 1, "evidence", "updates"], [3]),
        broken(["current"], "nowhere"),
        broken(["current"], []),
    ],
)
def test_damaged_manifests(saved: Path, change: Callable[[dict[str, Any]], None]) -> None:
    change_manifest(saved, change)
    with pytest.raises(SessionError, match="left as it is"):
        storage.load(saved)


def test_a_manifest_nested_without_end(saved: Path) -> None:
    repack(saved, lambda members: members.update({"manifest.json": b"[" * 200_000}))
    with pytest.raises(SessionError):
        storage.load(saved)


def test_a_missing_file_and_a_folder(tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="There is no file"):
        storage.load(tmp_path / "none.muse")
    with pytest.raises(SessionError, match="is a folder"):
        storage.load(tmp_path)


@pytest.mark.skipif(sys.platform == "win32", reason="pipes and devices as POSIX has them")
def test_pipes_and_devices_are_refused_at_once(session: Session, tmp_path: Path) -> None:
    pipe = tmp_path / "pipe.muse"
    os.mkfifo(pipe)
    link = tmp_path / "link.muse"
    link.symlink_to("/dev/zero")
    for path in (pipe, link):
        with pytest.raises(SessionError, match="is no ordinary file"):
            storage.load(path)
        with pytest.raises(SessionError, match="is no ordinary file"):
            storage.save(session, path)
        assert not path.is_file()


def test_files_far_larger_than_a_session_are_refused_unread(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    huge = saved.with_name("huge.muse")
    with open(huge, "wb") as stream:
        stream.truncate(5_000_000_000)  # takes no room on the disk
        stream.seek(0, os.SEEK_END)
        stream.write(saved.read_bytes())
    monkeypatch.setattr(storage.Stamp, "of", lambda stream: pytest.fail("it was read whole"))
    with pytest.raises(SessionError, match="far larger than what it holds"):
        storage.load(huge)


@pytest.mark.parametrize("zip64", [False, True])
def test_a_list_of_members_that_cannot_be_is_not_read(
    tmp_path: Path, zip64: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A few bytes at the end of a file that takes no room ask for gigabytes."""
    path = tmp_path / "a.muse"
    length = 4_000_000_000
    end = struct.pack("<4s4H2LH", b"PK\5\6", 0, 0, 1, 1, 2**32 - 1 if zip64 else length, 0, 0)
    record = struct.pack("<4sQ2H2L4Q", b"PK\6\6", 44, 45, 45, 0, 0, 1, 1, length, 0)
    locator = struct.pack("<4sLQL", b"PK\6\7", 0, length, 1)
    with open(path, "wb") as stream:
        stream.truncate(length)
        stream.seek(0, os.SEEK_END)
        stream.write((record + locator if zip64 else b"") + end)
    monkeypatch.setattr(zipfile, "ZipFile", lambda stream: pytest.fail("it was read"))
    with pytest.raises(SessionError, match="claims to hold far more"):
        storage.load(path)


def test_what_does_not_fit_into_memory_is_refused_before_it_is_read(
    saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Little:
        available = 1000

    monkeypatch.setattr(archive_module.psutil, "virtual_memory", Little)
    monkeypatch.setattr(zipfile.ZipFile, "read", lambda *args: pytest.fail("it was read"))
    with pytest.raises(SessionError, match="not enough memory"):
        storage.load(saved)


# -- two windows on one file ---------------------------------------------------------------------


def test_what_another_window_saved_is_not_saved_over(saved: Path) -> None:
    first, second = storage.load(saved), storage.load(saved)
    first.rename(first.nodes[0].id, "mine")
    storage.save(first, saved)
    theirs = saved.read_bytes()
    second.rename(second.nodes[0].id, "yours")
    for path in (saved, saved.parent / "." / saved.name):
        with pytest.raises(storage.ChangedError, match="changed by another window or program"):
            storage.save(second, path)
    assert saved.read_bytes() == theirs
    assert second.modified
    assert [path.name for path in saved.parent.iterdir() if path.is_file()] == [saved.name]
    storage.write(second.snapshot(), saved, replace=True)
    assert storage.load(saved).nodes[0].title == "yours"


@pytest.mark.parametrize("same_time", [True, False])
def test_the_size_or_the_bytes_tell_and_not_the_time(saved: Path, same_time: bool) -> None:
    session = storage.load(saved)
    state = saved.stat()
    data = saved.read_bytes()
    os.utime(saved, (1, 1))
    session.rename(session.nodes[0].id, "copied, and so of another time")
    storage.save(session, saved)
    assert session.stamp is not None
    assert session.stamp.fits(saved)
    changed = saved.read_bytes()
    saved.write_bytes(changed[:-1] + bytes([changed[-1] ^ 1]) if same_time else data)
    if same_time:
        os.utime(saved, ns=(state.st_atime_ns, state.st_mtime_ns))
    session.rename(session.nodes[0].id, "again")
    with pytest.raises(storage.ChangedError):
        storage.save(session, saved)


def test_a_file_that_is_gone_is_no_loss(saved: Path) -> None:
    session = storage.load(saved)
    saved.unlink()
    storage.save(session, saved)
    assert_equal(session, storage.load(saved))


def test_another_place_is_written_as_asked(session: Session, saved: Path) -> None:
    other = saved.with_name("b.muse")
    other.write_bytes(b"something else, and the system's dialog asked")
    storage.save(session, other)
    assert_equal(session, storage.load(other))
    storage.save(session, other)


def test_a_file_nobody_knows_is_asked_about(session: Session, tmp_path: Path) -> None:
    """A session that an earlier version's journal brought back knows its file's name alone."""
    path = tmp_path / "a.muse"
    path.write_bytes(b"what somebody wrote")
    with pytest.raises(storage.ChangedError):
        storage.write(session.snapshot(), path)
    assert path.read_bytes() == b"what somebody wrote"


def test_a_disk_that_fills_up_leaves_the_old_file(
    session: Session, saved: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = saved.read_bytes()
    session.add_source(photo(2), "b.jpg")

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    with monkeypatch.context() as disk_is_full:
        disk_is_full.setattr(atomic_write.os, "fsync", full)
        with pytest.raises(SessionError, match="no space left"):
            storage.save(session, saved)
    assert saved.read_bytes() == before
    assert [path.name for path in saved.parent.iterdir() if path.is_file()] == ["a.muse"]
    assert session.modified
    storage.save(session, saved)
    assert not session.modified


def test_saving_where_it_cannot_be(session: Session, tmp_path: Path) -> None:
    with pytest.raises(SessionError, match="There is no folder"):
        storage.save(session, tmp_path / "nowhere" / "a.muse")
    with pytest.raises(SessionError, match="is a folder"):
        storage.save(session, tmp_path)
    assert session.modified


@pytest.mark.skipif(sys.platform == "win32", reason="links and modes are POSIX's")
def test_links_and_permissions_survive(session: Session, saved: Path) -> None:
    link = saved.with_name("link.muse")
    link.symlink_to(saved)
    os.chmod(saved, 0o640)
    session.rename(session.nodes[0].id, "Other")
    storage.save(session, link)
    assert link.is_symlink()
    assert saved.stat().st_mode & 0o777 == 0o640
    assert storage.load(saved).nodes[0].title == "Other"


def test_a_snapshot_is_written_as_it_was(session: Session, tmp_path: Path) -> None:
    snapshot = session.snapshot()
    session.delete(session.nodes[0].id)
    storage.write(snapshot, tmp_path / "a.muse")
    assert storage.load(tmp_path / "a.muse").snapshot() == snapshot


def test_a_source_that_decodes_otherwise_elsewhere_still_opens(saved: Path) -> None:
    # Another JPEG decoder may round differently; the request then means what is there now.
    other = photo(3)

    def swap(members: dict[str, bytes]) -> None:
        name = next(name for name in members if name.startswith("sources/"))
        members[name] = other

    repack(saved, swap)
    session = storage.load(saved)
    source, first = session.nodes[:2]
    assert first.request is not None
    assert first.request.source == source.picture


@pytest.mark.parametrize("amount", [-0.1, 1.6, float("nan"), "much"])
def test_an_amount_that_cannot_be_is_damage(session: Session, amount: object) -> None:
    node = edit(session, session.nodes[0])
    session.set_amount(node.id, 0.5, session.nodes[0].stored)
    node = session.node(node.id)
    names = {s.content: "x" for s in stored_pictures(node)}
    record = {**to_record(node, names), "amount": amount}
    with pytest.raises((ValueError, TypeError)):
        from_record(record, Pictures(lambda _: node.as_made.data))


def test_a_session_says_more_in_all_than_is_parsed_at_once(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session()
    for seed in range(12):
        generate(session, seed)
    storage.save(session, tmp_path / "a.muse")
    with zipfile.ZipFile(tmp_path / "a.muse") as archive_:
        manifest = archive_.read("manifest.json")
    one = max(len(json.dumps(node)) for node in json.loads(manifest)["nodes"])
    assert sum(map(manifest.count, b'[]{},:"')) > one
    monkeypatch.setattr(strict_json, "MAX_MARKS", one)  # as with five thousand of the usual ones
    assert storage.load(tmp_path / "a.muse").nodes == session.nodes
    monkeypatch.setattr(archive_module, "MAX_MARKS", one)
    with pytest.raises(SessionError, match="more values than"):
        storage.load(tmp_path / "a.muse")
