"""Pictures and sessions in and out; what cannot be read; closing."""

from __future__ import annotations

import json
import shutil
import threading
from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QGuiApplication, QImage

from muse_desktop.pictures import imaging, saving
from muse_desktop.pictures.privacy import Keep
from muse_desktop.session.journal_folder import JournalFolder
from muse_desktop.system.paths import journal_dir
from muse_desktop.ui.files.export_wish import Export
from muse_desktop.ui.look import images
from muse_desktop.ui.state.undo import Delete
from tests.support import PATIENCE_MS
from tests.ui.conftest import Desk, image_bytes

MakeDesk = Callable[..., Desk]


def qimage(color: str = "#3366aa") -> QImage:
    image = QImage(40, 30, QImage.Format.Format_RGB32)
    image.fill(color)
    return image


def files(*paths: Path) -> QMimeData:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path)) for path in paths])
    return data


# -- pictures in ---------------------------------------------------------------------------------


def test_a_picture_is_opened_by_the_dialog(desk: Desk, photo: Path) -> None:
    desk.open(photo)
    assert desk.current.title == "holiday.jpg"
    assert desk.current.source_bytes == photo.read_bytes()
    assert "48 × 32" in desk.window.bar.caption.text()
    assert not desk.window.invitation.isVisible()


def test_pictures_are_dropped_on_the_window(desk: Desk, photo: Path, tmp_path: Path) -> None:
    second = tmp_path / "b.png"
    second.write_bytes(image_bytes(2))
    assert desk.drop(files(photo, second))
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert sorted(desk.titles()) == ["b.png", "holiday.jpg"]


def test_an_image_dropped_from_another_program_is_taken(desk: Desk) -> None:
    data = QMimeData()
    data.setImageData(qimage())
    assert desk.drop(data)
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    assert desk.current.title == "Dropped picture"


def test_a_picture_dropped_on_the_prompt_or_the_history_is_opened(desk: Desk, photo: Path) -> None:
    window = desk.window
    for count, part in enumerate((window.controls.prompt.field, window.history, window.canvas), 1):
        assert desk.drop(files(photo), part)
        desk.wait(lambda count=count: len(desk.nodes) == count)
        desk.settle()
    assert window.controls.prompt.text == ""


def test_text_is_not_taken_for_a_picture(desk: Desk) -> None:
    data = QMimeData()
    data.setText("a cottage")
    assert not desk.drop(data)


def test_a_picture_is_pasted_on_the_canvas_and_in_the_prompt(desk: Desk) -> None:
    QGuiApplication.clipboard().setImage(qimage())
    desk.window.canvas.setFocus()
    desk.command(Qt.Key.Key_V)
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.settle()
    picture = desk.current.picture
    assert (picture.width, picture.height) == (40, 30)
    assert picture.data[:3] == bytes((0x33, 0x66, 0xAA))
    desk.window.controls.prompt.field.setFocus()
    desk.command(Qt.Key.Key_V)
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert desk.window.controls.prompt.text == ""


def test_pasting_nothing_says_so(desk: Desk) -> None:
    QGuiApplication.clipboard().clear()
    desk.window.canvas.setFocus()
    desk.command(Qt.Key.Key_V)
    assert desk.banner == "There is no picture to paste."


@pytest.mark.parametrize(
    "content",
    [b"", b"no picture at all", image_bytes()[:60]],
    ids=["empty", "text", "truncated"],
)
def test_an_unreadable_file_is_a_sentence_and_nothing_is_lost(
    desk: Desk, tmp_path: Path, content: bytes
) -> None:
    before = desk.generate("a cottage")
    bad = tmp_path / "broken.png"
    bad.write_bytes(content)
    desk.open(bad)
    assert desk.banner.startswith("“broken.png” is ")
    assert desk.banner.endswith(".")
    assert "Error" not in desk.banner
    assert [node.id for node in desk.nodes] == [before.id]
    assert desk.current.id == before.id
    assert desk.window.canvas.picture is not None
    desk.edit(Qt.Key.Key_2)


def test_an_animation_opens_with_a_word_on_its_other_pictures(desk: Desk, tmp_path: Path) -> None:
    path = tmp_path / "moving.gif"
    frames = [Image.new("RGB", (32, 32), color) for color in ("red", "blue")]
    frames[0].save(path, save_all=True, append_images=frames[1:])
    desk.open(path)
    assert desk.current.title == "moving.gif"
    assert desk.banner == "“moving.gif” is animated: only its first picture is used."


def test_every_unreadable_file_of_several_is_named(desk: Desk, photo: Path, tmp_path: Path) -> None:
    bad = [tmp_path / name for name in ("one.png", "two.png")]
    for path in bad:
        path.write_bytes(b"nothing")
    desk.open(bad[0], photo, bad[1], tmp_path / "missing.png")
    assert desk.titles() == ["holiday.jpg"]
    for name in ("one.png", "two.png", "missing.png"):
        assert name in desk.banner


def test_more_failures_than_there_is_room_for_are_counted(desk: Desk, tmp_path: Path) -> None:
    desk.open(*(tmp_path / f"{number}.png" for number in range(7)))
    lines = desk.banner.splitlines()
    assert len(lines) == 5
    assert "0.png" in lines[0]
    assert lines[-1] == "And 3 more."


def test_a_folder_and_a_missing_file_are_told_apart(desk: Desk, tmp_path: Path) -> None:
    folder = tmp_path / "holidays"
    folder.mkdir()
    desk.open(folder)
    assert desk.banner == "“holidays” is a folder: choose a picture file."
    desk.window.banner.hide()
    desk.open(tmp_path / "gone.png")
    assert desk.banner == f"There is no file “gone.png” in {tmp_path}."


def test_pictures_come_in_the_order_in_which_they_were_chosen(desk: Desk, tmp_path: Path) -> None:
    paths = []
    # The first ones take longer to be read.
    for number, edge in enumerate((1500, 900, 300, 20)):
        paths.append(tmp_path / f"{number}.png")
        paths[-1].write_bytes(image_bytes(number, (edge, edge)))
    desk.open(*paths)
    assert [node.title for node in desk.nodes] == [path.name for path in paths]


@pytest.mark.parametrize("path", ["photo", "clipboard"])
def test_a_picture_that_was_being_read_does_not_follow_into_another_session(
    desk: Desk, photo: Path, path: str
) -> None:
    if path == "photo":
        desk.window.pictures.open_paths([photo])
    else:
        desk.window.pictures.add_image(qimage(), "Pasted picture")
    desk.window.sessions.new()
    desk.settle()
    assert desk.nodes == ()
    assert not desk.window.workspace.undo.canUndo()
    assert desk.window.canvas.picture is None


def test_pictures_dropped_with_a_session_come_into_it(
    make_desk: MakeDesk, photo: Path, tmp_path: Path
) -> None:
    desk = make_desk()
    desk.generate("a cottage")
    paths = [tmp_path / "one.muse", tmp_path / "two.muse"]
    for path in paths:
        desk.dialogs.save_to = path
        desk.window.actions_.save_as.trigger()
        desk.settle()
    desk.window.sessions.new()
    assert desk.drop(files(photo, *paths))
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert [node.title for node in desk.nodes] == ["a cottage", "holiday.jpg"]
    assert desk.window.windowTitle().startswith("one")
    assert desk.banner == "One session is open at a time: “two.muse” was left alone."

    desk.dialogs.save = "cancel"
    assert desk.drop(files(photo, paths[1]))
    desk.settle()
    assert len(desk.nodes) == 2

    paths[0].write_bytes(b"no session")
    desk.dialogs.save = "discard"
    assert desk.drop(files(photo, paths[0]))
    desk.settle()
    assert [node.title for node in desk.nodes] == ["a cottage", "holiday.jpg", "holiday.jpg"]
    assert "“one.muse” is no session" in desk.banner


def test_large_pictures_are_never_decoded_in_the_windows_thread(
    make_desk: MakeDesk, photo: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    busy: list[tuple[str, int]] = []

    def watch(module: object, name: str) -> None:
        original = getattr(module, name)

        def watched(*args: object, **kwargs: object) -> object:
            # Previews are a few pixels wide, and shown at once.
            if getattr(args[0], "width", 999) > 16:
                busy.append((name, threading.get_ident()))
            return original(*args, **kwargs)

        monkeypatch.setattr(module, name, watched)

    for name in ("open_picture", "picture_from_png", "to_image", "thumbnail"):
        watch(imaging, name)
    for name in ("png_bytes", "to_image"):
        watch(saving, name)
    watch(images.Image.Image, "reduce")
    desk = make_desk()

    def forget() -> None:
        desk.settle()
        for node in desk.nodes:
            node.stored.forget()
        desk.window.viewer._pyramids.clear()

    desk.open(photo)
    source = desk.current
    forget()
    desk.generate("a cottage")
    forget()
    desk.look_at(source)
    forget()
    desk.edit(Qt.Key.Key_4)
    forget()
    desk.dialogs.save_to = tmp_path / "work.muse"
    desk.command(Qt.Key.Key_S)
    forget()
    desk.window.actions_.copy.trigger()
    desk.dialogs.export_to = Export(tmp_path / "out.png")
    desk.window.actions_.export.trigger()
    forget()
    desk.window.sessions.open(tmp_path / "work.muse")
    desk.settle()
    desk.window.history.view.grab()
    desk.settle()
    assert {name for name, _ in busy} >= {"open_picture", "picture_from_png", "png_bytes"}
    assert not [name for name, thread in busy if thread == threading.get_ident()]


# -- pictures out --------------------------------------------------------------------------------


def test_export_writes_the_picture_and_how_it_was_made(desk: Desk, tmp_path: Path) -> None:
    node = desk.generate("a cottage by the lake")
    out = tmp_path / "out.png"
    desk.dialogs.export_to = Export(out)
    desk.command(Qt.Key.Key_E)
    desk.wait(lambda: "Exported" in desk.banner)
    with Image.open(out) as image:
        assert image.convert("RGB").tobytes() == node.picture.data
        assert any("a cottage by the lake" in str(text) for text in image.info.values())
    desk.dialogs.export_to = Export(out, recipe=False, mark=False)
    desk.command(Qt.Key.Key_E)
    desk.settle()
    with Image.open(out) as image:
        assert not image.info


def test_an_exported_edit_has_its_photos_exif_even_in_a_reopened_session(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Camera & Sons"
    photo, out = tmp_path / "photo.jpg", tmp_path / "out.png"
    Image.new("RGB", (64, 48), "teal").save(photo, exif=exif)
    desk = make_desk()
    desk.open(photo)
    desk.edit(Qt.Key.Key_4)
    desk.edit(Qt.Key.Key_3)  # an edit of an edit
    desk.dialogs.save_to = tmp_path / "work.muse"
    desk.command(Qt.Key.Key_S)
    desk.settle()
    desk.window.sessions.open(tmp_path / "work.muse")
    desk.settle()
    for told in (True, False):
        desk.dialogs.export_to = Export(out, keep=Keep(rest=told))
        desk.window.actions_.export.trigger()
        desk.settle()
        with Image.open(out) as image:
            assert image.getexif().get(ExifTags.Base.Make) == ("Camera & Sons" if told else None)


def test_a_place_that_cannot_be_written_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    desk.dialogs.export_to = Export(tmp_path / "nowhere" / "out.png")
    desk.command(Qt.Key.Key_E)
    desk.wait(lambda: bool(desk.banner))
    assert "nowhere" in desk.banner
    desk.dialogs.save_to = tmp_path / "nowhere" / "work.muse"
    desk.command(Qt.Key.Key_S)
    desk.settle()
    assert desk.window.isWindowModified()


# -- sessions ------------------------------------------------------------------------------------


def test_save_reopen_and_go_on(make_desk: MakeDesk, tmp_path: Path, photo: Path) -> None:
    desk = make_desk()
    root = desk.generate("a cottage", Qt.Key.Key_1)
    child = desk.edit(Qt.Key.Key_8)
    desk.dialogs.note = "the one for the cover"
    desk.window.actions_.note.trigger()
    desk.open(photo)
    desk.look_at(child)
    assert desk.window.isWindowModified()
    path = tmp_path / "work.muse"
    desk.dialogs.save_to = path
    desk.command(Qt.Key.Key_S)
    desk.wait(lambda: "Saved" in desk.banner)
    assert not desk.window.isWindowModified()
    assert desk.window.windowTitle().startswith("work")
    desk.command(Qt.Key.Key_S)  # again, to the same place, without a question
    desk.settle()
    assert desk.dialogs.asked.count("save_session") == 1
    desk.window.close()

    again = make_desk()
    again.dialogs.session = path
    again.window.actions_.open_session.trigger()
    again.wait(lambda: len(again.nodes) == 3)
    again.settle()
    assert [n.id for n in again.nodes] == [n.id for n in desk.nodes]
    assert again.current.id == child.id
    assert again.current.note == "the one for the cover"
    assert again.current.picture == child.picture
    assert again.titles() == [*desk.titles()]
    assert not again.window.evidence.bars.is_empty
    assert not again.window.isWindowModified()
    again.look_at(root)
    again.edit(Qt.Key.Key_3)
    assert again.current.parent == root.id
    assert again.window.isWindowModified()
    assert again.window.recent.paths == [path]


def test_saving_under_another_name_is_seen_in_the_title(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    for name in ("first", "second"):
        desk.dialogs.save_to = tmp_path / f"{name}.muse"
        desk.window.actions_.save_as.trigger()
        desk.settle()
        assert desk.window.windowTitle().startswith(name)


@pytest.mark.parametrize("content", [b"", b"PK\x03\x04 broken", b"no session"])
def test_a_damaged_session_is_a_sentence_and_the_open_one_stays(
    desk: Desk, tmp_path: Path, content: bytes
) -> None:
    node = desk.generate("a cottage")
    bad = tmp_path / "bad.muse"
    bad.write_bytes(content)
    assert desk.drop(files(bad))
    desk.wait(lambda: bool(desk.banner))
    desk.settle()
    assert desk.banner.endswith(".")
    assert "Traceback" not in desk.banner
    assert desk.current.id == node.id
    assert desk.window.isWindowModified()


def test_a_new_session_asks_about_the_old_one(desk: Desk) -> None:
    node = desk.generate("a cottage")
    desk.dialogs.save = "cancel"
    desk.command(Qt.Key.Key_N)
    assert desk.current.id == node.id
    desk.dialogs.save = "discard"
    desk.command(Qt.Key.Key_N)
    assert desk.nodes == ()
    assert desk.titles() == []
    assert desk.window.invitation.isVisible()
    assert desk.window.canvas.picture is None
    assert desk.dialogs.asked == ["ask_save", "ask_save"]


def test_a_session_brings_its_own_kept_seed(desk: Desk, tmp_path: Path) -> None:
    seed, workspace = desk.window.controls.seed, desk.window.workspace
    desk.generate("a cottage")
    seed.set_value(4711)
    seed.lock.setChecked(True)
    assert workspace.session.kept_seed == 4711
    desk.dialogs.save_to = tmp_path / "kept.muse"
    desk.window.actions_.save.trigger()
    desk.settle()
    desk.window.actions_.new.trigger()
    desk.settle()
    assert not seed.lock.isChecked()
    assert seed.value != 4711
    assert workspace.session.kept_seed is None
    desk.open(tmp_path / "kept.muse")
    desk.settle()
    assert (seed.value, seed.lock.isChecked()) == (4711, True)
    assert workspace.session.kept_seed == 4711
    assert not workspace.session.modified
    seed.set_value(5)
    assert workspace.session.kept_seed == 5
    seed.lock.setChecked(False)
    assert workspace.session.kept_seed is None


def test_another_session_ends_the_run_of_the_first(
    make_desk: MakeDesk, gate: threading.Event, tmp_path: Path
) -> None:
    desk = make_desk(gate=gate)
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    assert desk.backend is not None
    requests = desk.backend.requests
    desk.wait(lambda: len(requests) == 1)
    desk.command(Qt.Key.Key_N)
    desk.settle()
    assert desk.nodes == ()
    assert desk.window.canvas.preview is None
    assert desk.window.controls.generate.isVisible()


# -- closing and coming back ---------------------------------------------------------------------


def test_closing_without_changes_closes_at_once(desk: Desk) -> None:
    with desk.bot.waitSignal(desk.window.closed, timeout=PATIENCE_MS):
        desk.window.close()
    assert not desk.window.isVisible()
    assert desk.dialogs.asked == []


def test_closing_asks_and_can_be_called_off(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    desk.dialogs.save = "cancel"
    desk.window.close()
    assert desk.window.isVisible()
    desk.dialogs.save, desk.dialogs.save_to = "save", tmp_path / "work.muse"
    with desk.bot.waitSignal(desk.window.closed, timeout=PATIENCE_MS):
        desk.window.close()
    assert (tmp_path / "work.muse").is_file()
    assert not any(journal_dir().iterdir())


def test_what_is_made_while_the_session_is_written_is_asked_about_too(
    desk: Desk, tmp_path: Path
) -> None:
    desk.generate("a cottage")
    window = desk.window
    session = window.workspace.session
    desk.dialogs.save, desk.dialogs.save_to = "save", tmp_path / "work.muse"
    window.close()
    session.rename(desk.current.id, "by the lake")  # before the file is there
    desk.dialogs.save = "cancel"
    desk.wait(lambda: desk.dialogs.asked.count("ask_save") == 2)
    desk.settle()
    assert window.isVisible()
    assert session.modified


def test_closing_while_a_picture_is_made_ends_it(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    desk = make_desk(gate=gate)
    desk.write("a cat")
    desk.click(desk.window.controls.generate)
    assert desk.backend is not None
    requests = desk.backend.requests
    desk.wait(lambda: len(requests) == 1)
    with desk.bot.waitSignal(desk.window.closed, timeout=PATIENCE_MS):
        desk.window.close()
    desk.engine.shutdown()
    assert desk.backend.closed_generators == 1
    assert desk.backend.closed


def test_the_windows_shape_is_kept(make_desk: MakeDesk) -> None:
    desk = make_desk()
    desk.press(Qt.Key.Key_F7)
    assert not desk.window.history.isVisible()
    desk.window.resize(760, 600)  # less than the screen
    desk.window.close()
    again = make_desk()
    assert not again.window.history.isVisible()
    assert (again.window.width(), again.window.height()) == (760, 600)
    again.press(Qt.Key.Key_F7)
    assert again.window.history.isVisible()


def test_what_a_killed_program_made_is_brought_back(make_desk: MakeDesk) -> None:
    first = make_desk()
    node = first.generate("a cottage")
    first.window.workspace.leave()  # as a crash would

    second = make_desk()
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: len(second.nodes) == 1)
    second.settle()
    assert second.current.id == node.id
    assert second.current.picture == node.picture
    assert second.window.isWindowModified()


def test_a_session_that_was_emptied_comes_back_empty(make_desk: MakeDesk, tmp_path: Path) -> None:
    first = make_desk()
    node = first.generate("a cottage")
    first.dialogs.save_to = tmp_path / "work.muse"
    first.window.actions_.save.trigger()
    first.wait(lambda: not first.window.workspace.session.modified)
    first.window.workspace.push(Delete(first.window.workspace.session, node.id))
    first.window.workspace.leave()  # as a crash would

    second = make_desk()
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: "work" in second.window.windowTitle())
    assert len(second.nodes) == 0
    assert second.window.isWindowModified()


def test_recovery_waits_where_something_else_was_begun(make_desk: MakeDesk) -> None:
    first = make_desk()
    first.generate("a cottage")
    first.window.workspace.leave()

    second = make_desk()
    mine = second.generate("a cat")
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: "offered at the next start" in second.banner)
    assert [n.id for n in second.nodes] == [mine.id]
    assert len(list(journal_dir().iterdir())) == 2


def test_discarded_journals_are_gone(make_desk: MakeDesk) -> None:
    first = make_desk()
    first.generate("a cottage")
    first.window.workspace.leave()
    second = make_desk()
    second.dialogs.rescue = "discard"
    second.window.sessions.offer_recovery()
    second.wait(lambda: "ask_recover" in second.dialogs.asked)
    second.settle()
    assert list(journal_dir().iterdir()) == []


def test_journals_that_cannot_be_deleted_are_told(
    make_desk: MakeDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    first = make_desk()
    first.generate("a cottage")
    first.window.workspace.leave()
    monkeypatch.setattr(JournalFolder, "remove", JournalFolder.release)
    second = make_desk()
    second.dialogs.rescue = "discard"
    second.window.sessions.offer_recovery()
    second.wait(lambda: bool(second.banner))
    (folder,) = journal_dir().iterdir()
    assert "Not everything" in second.banner
    assert str(folder) in second.banner


def test_what_is_shown_is_in_the_journal(desk: Desk) -> None:
    node = desk.generate("a cottage")
    (folder,) = journal_dir().iterdir()
    lines = (folder / "journal.jsonl").read_text(encoding="utf-8").splitlines()
    assert any(json.loads(line).get("node", {}).get("id") == node.id for line in lines)


def test_a_journal_that_somebody_removes_is_written_anew_soon(desk: Desk) -> None:
    node = desk.generate("a cottage")
    shutil.rmtree(journal_dir())
    desk.window.workspace._check.start(10)
    desk.wait(lambda: "removed by somebody" in desk.banner)
    (folder,) = journal_dir().iterdir()
    assert node.id in (folder / "journal.jsonl").read_text(encoding="utf-8")


def test_a_journal_that_cannot_be_read_is_told_at_the_start_and_kept(make_desk: MakeDesk) -> None:
    first = make_desk()
    first.generate("a cottage")
    first.window.workspace.leave()
    (folder,) = journal_dir().iterdir()
    shutil.move(folder / "pictures", folder.parent / "away")
    second = make_desk()
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: str(folder) in second.banner)
    assert "ask_recover" not in second.dialogs.asked
    shutil.move(folder.parent / "away", folder / "pictures")
    third = make_desk()
    third.dialogs.rescue = "recover"
    third.window.sessions.offer_recovery()
    third.wait(lambda: len(third.nodes) == 1)


def test_what_cannot_be_read_of_a_session_that_is_brought_back_is_told(
    make_desk: MakeDesk, photo: Path
) -> None:
    first = make_desk()
    first.open(photo)
    first.edit(Qt.Key.Key_2)
    first.window.workspace.leave()
    (folder,) = journal_dir().iterdir()
    shutil.rmtree(folder / "pictures")
    second = make_desk()
    second.dialogs.rescue = "recover"
    second.window.sessions.offer_recovery()
    second.wait(lambda: "cannot be read now" in second.banner)
    assert str(folder) in second.banner
    assert [node.title for node in second.nodes] == ["holiday.jpg"]
