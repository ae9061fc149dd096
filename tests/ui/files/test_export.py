"""Exporting a picture: the kind, its quality, and what goes along, seen and chosen before."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PIL import ExifTags, Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QLabel

from muse_desktop.batch.result_file import Wish, result_file
from muse_desktop.muse.events import Finished
from muse_desktop.pictures import decoding, metadata, originals, saving
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.finishing import Finish
from muse_desktop.pictures.privacy import ALL, GROUPS, NOTHING, Keep
from muse_desktop.pictures.saving import QUALITY
from muse_desktop.pictures.xmp import EDITED, GENERATED
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.export_dialog import ExportDialog
from muse_desktop.ui.files.export_wish import KINDS, Export, Subject, Usual
from muse_desktop.ui.files.names import free_path, name_by
from tests.ui.conftest import Desk

Change = Callable[[ExportDialog], object]
PRIVATE = {
    "location": ("52.5200° N, 13.4050° E",),
    "serials": ("12345678", "maker's notes"),
    "owner": ("Ada",),
    "author": ("Zoë Müller", "© 2026"),
    "rest": ("Camera & Sons",),
}


class Person:
    """Changes the options, presses Export, and writes a name into the system's dialog."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.change: Change = lambda options: None
        self.accepts = True
        self.name: str = ""
        self.suggested, self.filter = "", ""
        monkeypatch.setattr(ExportDialog, "exec", lambda options: self._options(options))
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *asked: self._name(*asked))

    def _options(self, options: ExportDialog) -> int:
        self.change(options)
        return int(self.accepts)

    def _name(self, parent: object, title: str, suggestion: str, kinds: str) -> tuple[str, str]:
        self.suggested, self.filter = suggestion, kinds
        return self.name, kinds


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch) -> Person:
    return Person(monkeypatch)


@pytest.fixture
def options(application: object) -> ExportDialog:
    return ExportDialog(Subject(PRIVATE))


def choose(kind: str) -> Change:
    return lambda options: options.kind.setCurrentText(kind)


def shown(options: ExportDialog) -> list[str]:
    return [label.text() for label in options.findChildren(QLabel) if label.isVisibleTo(options)]


def test_the_place_serial_numbers_and_owner_are_off_and_the_rest_is_on(
    options: ExportDialog,
) -> None:
    assert list(options.parts) == list(GROUPS)
    assert options.keep == Keep()
    assert not options.parts["location"].isChecked()
    assert options.recipe.isChecked()
    for box in options.parts.values():
        box.setChecked(True)
    assert options.keep == ALL
    options.none.click()
    assert options.keep == NOTHING
    assert not options.recipe.isChecked()


def test_each_box_is_of_its_own_group(options: ExportDialog) -> None:
    options.nothing()
    for name in GROUPS:
        options.parts[name].click()
        assert options.keep == Keep(**{other: other == name for other in GROUPS})
        options.parts[name].click()


def test_what_a_file_says_is_shown_beside_its_group(options: ExportDialog) -> None:
    texts = shown(options)
    for values in PRIVATE.values():
        assert " · ".join(values) in texts
    long = ExportDialog(Subject({"rest": ("word " * 100,)}, made=False))
    assert max(map(len, shown(long))) < 80


def test_only_what_there_is_is_asked_about(application: object) -> None:
    empty = ExportDialog(Subject(made=False))
    assert empty.parts == {}
    assert not empty.recipe.isVisibleTo(empty)
    assert not [text for text in shown(empty) if "goes along" in text]
    drawn = ExportDialog(Subject())
    assert drawn.recipe.isVisibleTo(drawn)
    assert drawn.parts == {}
    photo = ExportDialog(Subject({"author": ("Ada",)}, made=False))
    assert not photo.recipe.isVisibleTo(photo)
    assert list(photo.parts) == ["author"]


def test_quality_is_of_the_kinds_that_lose_and_the_recipe_of_the_one_that_tells(
    options: ExportDialog,
) -> None:
    for kind in KINDS:
        options.kind.setCurrentText(kind)
        assert options.quality.isVisibleTo(options) == (kind in ("JPEG", "WebP", "AVIF"))
        assert options.recipe.isEnabled() == (kind == "PNG")
        assert any("only PNG" in text for text in shown(options)) == (kind != "PNG")


def test_the_file_has_the_ending_of_its_kind(desk: Desk, person: Person, tmp_path: Path) -> None:
    dialogs, suggestion = Dialogs(desk.window), tmp_path / "a cottage no. 5"
    for name, kind, wanted in (
        ("a cottage.png", "PNG", "a cottage.png"),
        ("lake", "JPEG", "lake.jpg"),
        ("lake", "TIFF", "lake.tif"),
        ("lake no. 5", "WebP", "lake no. 5.webp"),
        ("lake.webp", "JPEG", "lake.webp"),
    ):
        person.name, person.change = str(tmp_path / name), choose(kind)
        assert dialogs.export_picture(suggestion, Subject()) == Export(tmp_path / wanted)
        assert person.suggested == str(suggestion) + KINDS[kind][0]
        assert person.filter.startswith(kind)


def test_kind_and_quality_are_remembered_and_what_is_private_is_asked_anew(
    desk: Desk, person: Person, tmp_path: Path
) -> None:
    dialogs = Dialogs(desk.window)
    person.name = str(tmp_path / "lake.jpg")

    def change(options: ExportDialog) -> None:
        options.kind.setCurrentText("JPEG")
        options.quality.setValue(71)
        options.parts["location"].click()

    person.change = change
    first = dialogs.export_picture(tmp_path / "lake", Subject(PRIVATE, made=False))
    assert first == Export(tmp_path / "lake.jpg", False, Keep(location=True), 71)
    person.change = lambda options: None
    second = dialogs.export_picture(tmp_path / "lake", Subject(PRIVATE, made=False))
    assert second == Export(tmp_path / "lake.jpg", False, Keep(), 71)
    person.accepts, person.suggested = False, ""
    assert dialogs.export_picture(tmp_path / "lake", Subject(PRIVATE, made=False)) is None
    assert person.suggested == ""
    person.accepts, person.name = True, ""
    assert dialogs.export_picture(tmp_path / "lake", Subject(PRIVATE, made=False)) is None


def photograph(path: Path) -> Path:
    """A file that says all of it."""
    exif = Image.Exif()
    exif[ExifTags.Base.Make] = "Camera & Sons"
    exif[ExifTags.Base.Artist] = "Grace H."
    exif.get_ifd(ExifTags.IFD.Exif)[0xA430] = "Ada"
    exif.get_ifd(ExifTags.IFD.Exif)[0xA431] = "12345678"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[1] = "N"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[2] = (52.0, 31.0, 12.0)
    exif.get_ifd(ExifTags.IFD.GPSInfo)[3] = "E"
    exif.get_ifd(ExifTags.IFD.GPSInfo)[4] = (13.0, 24.0, 18.0)
    Image.effect_noise((64, 48), 60).convert("RGB").save(path, exif=exif, quality=90)
    return path


def told(path: Path) -> dict[str, tuple[str, ...]]:
    return originals.private_data(path)


def export(desk: Desk, wish: Export) -> None:
    desk.dialogs.export_to = wish
    desk.window.actions_.export.trigger()
    desk.settle()


def test_an_edit_says_what_was_chosen_of_its_photograph_and_nothing_else(
    desk: Desk, tmp_path: Path
) -> None:
    desk.open(photograph(tmp_path / "photo.jpg"))
    desk.edit(Qt.Key.Key_4)
    for number, keep in enumerate((Keep(), ALL, NOTHING, Keep(author=False, owner=True))):
        for ending in (".jpg", ".tif"):
            out = tmp_path / f"{number}{ending}"
            export(desk, Export(out, keep=keep))
            assert desk.dialogs.subject.private == told(tmp_path / "photo.jpg")
            said = told(out)
            assert set(said) == {name for name in GROUPS if getattr(keep, name)}
            assert said.get("author", ("Grace H.",)) == ("Grace H.",)
            assert said.get("location", ("52.5200° N, 13.4050° E",))[0].startswith("52.52")


def test_quality_reaches_the_file(desk: Desk, tmp_path: Path) -> None:
    desk.open(photograph(tmp_path / "photo.jpg"))
    sizes = []
    for quality in (30, QUALITY):
        export(desk, Export(tmp_path / f"{quality}.jpg", quality=quality))
        sizes.append((tmp_path / f"{quality}.jpg").stat().st_size)
    assert sizes[0] < 0.7 * sizes[1]


def test_how_it_was_made_is_said_where_it_is_wanted(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage by the lake")
    for recipe in (True, False):
        out = tmp_path / f"{recipe}.png"
        export(desk, Export(out, recipe=recipe))
        assert desk.dialogs.subject.private == {}
        assert (metadata.made_by(out) is not None) == recipe


@pytest.fixture
def losing_xmp(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pictures are written without their XMP, which is noted."""
    encoded = originals.encoded_result

    def noting(*args: object, notes: list[str], **more: object) -> bytes:
        notes.append("XMP was left out.")
        return encoded(*args, notes=notes, **more)  # type: ignore[arg-type]

    monkeypatch.setattr(originals, "encoded_result", noting)


def test_what_could_not_be_kept_is_told(desk: Desk, tmp_path: Path, losing_xmp: None) -> None:
    desk.generate("a cottage")
    export(desk, Export(tmp_path / "out.png"))
    assert desk.banner == "Exported “out.png”.\nXMP was left out."


def test_the_question_is_asked_once(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    desk.dialogs.export_to = Export(tmp_path / "out.png")
    desk.dialogs.asked.clear()
    for _ in range(2):
        desk.window.actions_.export.trigger()
    desk.settle()
    assert desk.dialogs.asked == ["export_picture"]
    export(desk, Export(tmp_path / "again.png"))
    assert (tmp_path / "again.png").exists()


def test_shapes_are_offered_for_drawings_alone_with_their_size_on_paper(
    person: Person, tmp_path: Path, application: object
) -> None:
    photo = ExportDialog(Subject())
    assert photo.kind.findText("SVG") < 0
    drawing = ExportDialog(Subject(drawn=True))
    assert drawing._form.isRowVisible(drawing.paper) is False
    drawing.kind.setCurrentText("PDF")
    assert drawing._form.isRowVisible(drawing.paper)
    assert drawing.recipe.isEnabled()

    def choose(options: ExportDialog) -> None:
        options.kind.setCurrentText("SVG")
        options.paper.setValue(210)

    dialogs = Dialogs()
    person.change, person.name = choose, str(tmp_path / "card.svg")
    wish = dialogs.export_picture(tmp_path / "card", Subject(drawn=True))
    assert wish == Export(tmp_path / "card.svg", millimetres=210.0)
    person.change = lambda options: None
    again = dialogs.export_picture(tmp_path / "card", Subject(drawn=True))
    assert again == wish


def xmp(path: Path) -> str:
    return (decoding.xmp_block(path) or b"").decode()


def test_what_a_model_had_part_in_says_so_unless_it_is_not_wanted(
    desk: Desk, tmp_path: Path
) -> None:
    desk.open(photograph(tmp_path / "photo.jpg"))
    out = tmp_path / "out.jpg"
    export(desk, Export(out))
    assert xmp(out) == ""  # no model has touched it
    assert not desk.dialogs.subject.made
    desk.edit(Qt.Key.Key_4)
    export(desk, Export(out))
    assert EDITED in xmp(out)
    assert desk.dialogs.subject.edited
    export(desk, Export(out, mark=False))
    assert xmp(out) == ""
    desk.generate("a cottage")
    export(desk, Export(out))
    assert GENERATED in xmp(out)
    assert not desk.dialogs.subject.edited


def test_the_mark_is_on_each_time_and_nothing_else_takes_it_away(options: ExportDialog) -> None:
    assert options.mark.isChecked()
    options.nothing()
    assert options.export(Path("a.png")).mark
    options.mark.click()
    assert not options.export(Path("a.png")).mark
    assert ExportDialog(Subject(), options.usual).mark.isChecked()
    for kind in KINDS:
        options.kind.setCurrentText(kind)
        assert options.mark.isEnabled()
    drawing = ExportDialog(Subject(drawn=True))
    drawing.kind.setCurrentText("SVG")
    assert not drawing.mark.isEnabled()


def test_size_and_sharpening_are_told_before(application: object) -> None:
    options = ExportDialog(Subject(size=(4000, 3000)))
    assert options.result_.text() == "4000 × 3000 pixels."
    assert not options.sharpen.isEnabled()
    options.edge.setValue(2000)
    assert options.sharpen.isEnabled()
    assert options.result_.text() == (
        "2000 × 1500 pixels; unsharp mask of brightness: radius 0.7 pixels, 40 %."
    )
    options.sharpen.click()
    assert options.result_.text() == "2000 × 1500 pixels."
    options.edge.setValue(3)
    assert options.finish.edge == 16
    options.edge.setValue(6000)
    assert options.result_.text() == "4000 × 3000 pixels."


def test_size_and_colours_reach_the_file(desk: Desk, tmp_path: Path) -> None:
    desk.open(photograph(tmp_path / "photo.jpg"))
    out = tmp_path / "out.png"
    export(desk, Export(out, finish=Finish(32, True, "display-p3")))
    with Image.open(out) as image:
        assert image.size == (32, 24)
        assert "Display P3".encode("utf-16-be") in image.info["icc_profile"]


def test_several_that_are_selected_go_into_a_folder_by_a_pattern(
    desk: Desk, tmp_path: Path
) -> None:
    desk.generate("a cottage", Qt.Key.Key_7)
    desk.generate("a cottage", Qt.Key.Key_7)
    desk.generate("a lake", Qt.Key.Key_2)
    folder = tmp_path / "out"
    folder.mkdir()
    (folder / "001 a lake.jpg").touch()
    desk.dialogs.export_to = Export(folder, kind="JPEG", pattern="{name}")
    desk.window.history.view.selectAll()
    desk.window.actions_.export.trigger()
    desk.settle()
    assert desk.dialogs.subject.count == 3
    names = sorted(path.name for path in folder.iterdir())
    assert len(names) == 4
    assert "3 of 3 pictures" in desk.banner
    assert all(GENERATED in xmp(folder / name) for name in names if "001" not in name)


def export_all(desk: Desk, folder: Path, **wish: object) -> list[str]:
    """Export everything, numbered; return what was told meanwhile."""
    told: list[str] = []
    desk.window.exports.problem.connect(told.append)
    desk.window.exports.said.connect(told.append)
    desk.dialogs.export_to = Export(folder, kind="PNG", pattern="{number}", **wish)  # type: ignore[arg-type]
    desk.window.history.view.selectAll()
    desk.window.actions_.export.trigger()
    desk.settle()
    return told


def test_one_that_cannot_be_written_stops_no_other(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for prompt in ("a cottage", "a lake", "a tree"):
        desk.generate(prompt)
    save = saving.save_bytes

    def full(data: bytes, path: Path) -> None:
        if path.name == "002.png":
            raise PictureError("002.png cannot be written (no space left).")
        save(data, path)

    monkeypatch.setattr(saving, "save_bytes", full)
    done: list[tuple[str, int]] = []
    desk.window.exports.done.connect(lambda what, _, count: done.append((what, count)))
    assert export_all(desk, tmp_path) == [
        f"2 of 3 pictures are exported, into “{tmp_path.name}”.",
        "002.png cannot be written (no space left).",
    ]
    assert sorted(path.name for path in tmp_path.glob("*.png")) == ["001.png", "003.png"]
    assert done == [("exported", 2)]
    assert desk.window.recent.folder == tmp_path


def test_where_no_folder_is_each_is_told(desk: Desk, tmp_path: Path) -> None:
    desk.generate("a cottage")
    desk.generate("a lake")
    said, *problems = export_all(desk, tmp_path / "gone")
    assert said == "0 of 2 pictures are exported, into “gone”."
    assert [("001.png" in one, "002.png" in one) for one in problems] == [
        (True, False),
        (False, True),
    ]


def test_what_is_cancelled_between_two_ends_with_those_that_are_there(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    for prompt in ("a cottage", "a lake", "a tree"):
        desk.generate(prompt)
    shown: list[tuple[str, int, bool]] = []

    class Watched:
        """Stands in for the window of progress, and cancels after the first."""

        def wasCanceled(self) -> bool:
            return bool(list(tmp_path.glob("*.png")))

        def setLabelText(self, text: str) -> None:
            shown.append((text, -1, False))

        def setValue(self, value: int) -> None:
            shown.append((shown.pop()[0], value, False))

        def close(self) -> None:
            shown.append(("", 0, True))

        def deleteLater(self) -> None:
            pass

    monkeypatch.setattr(desk.dialogs, "progress", lambda title, most: Watched(), raising=False)
    (said,) = export_all(desk, tmp_path)
    assert said == f"1 of 3 pictures are exported, into “{tmp_path.name}”."
    assert [path.name for path in tmp_path.glob("*.png")] == ["001.png"]
    assert shown == [("001.png", 0, False), ("", 0, True)]  # closed, also where it is cancelled


def test_of_several_each_note_says_which(desk: Desk, tmp_path: Path, losing_xmp: None) -> None:
    desk.generate("a cottage")
    desk.generate("a lake")
    (said,) = export_all(desk, tmp_path)
    assert said.splitlines()[1:] == [
        "“001.png”: XMP was left out.",
        "“002.png”: XMP was left out.",
    ]


def test_several_say_no_more_than_is_wanted(desk: Desk, tmp_path: Path) -> None:
    """Neither how they were made nor what the photograph knows goes along with any."""
    desk.open(photograph(tmp_path / "photo.jpg"))
    desk.edit(Qt.Key.Key_4)
    desk.generate("a cottage")
    bare, told_ = tmp_path / "bare", tmp_path / "told"
    for folder, more in ((bare, {"recipe": False, "keep": NOTHING, "mark": False}), (told_, {})):
        folder.mkdir()
        export_all(desk, folder, **more)
    assert len(list(bare.iterdir())) == len(list(told_.iterdir())) == 3
    assert all(metadata.made_by(path) is None for path in bare.iterdir())
    assert all(told(path) == {} and xmp(path) == "" for path in bare.iterdir())
    assert sum(metadata.made_by(path) is not None for path in told_.iterdir()) == 2
    assert sum("author" in told(path) for path in told_.iterdir()) == 2
    assert not any("location" in told(path) for path in told_.iterdir())


def test_a_command_and_the_window_write_the_same_bytes(desk: Desk, tmp_path: Path) -> None:
    node = desk.generate("a cottage by the lake", Qt.Key.Key_4)
    assert node.evidence is not None
    assert node.request is not None
    finished = Finished(node.picture, node.evidence)
    for wish in (Wish(), Wish(".jpg", 60, marked=False), Wish(described=False)):
        out = tmp_path / f"out{wish.ending}"
        export(desk, Export(out, wish.described, wish.keep, wish.quality, mark=wish.marked))
        assert out.read_bytes() == result_file(node.request, finished, None, wish, [])


@pytest.mark.parametrize(
    ("pattern", "problem"),
    [
        ("{name} {emotion} {number} {intensity} {seed} {date}", ""),
        ("holiday", ""),
        ("{what}", "{what}"),
        ("{name", "brace"),
        ("}", "brace"),
        ("  ", "Give a pattern"),
        ("x" * 300, "Give a pattern"),
        ("{name.__class__}", "name.__class__"),
        ("{name!r:>9}", "name"),
        ("{0}", "{0}"),
        ("{}", "{}"),
    ],
)
def test_patterns_of_names_are_words_in_braces_and_no_more(
    application: object, pattern: str, problem: str
) -> None:
    options = ExportDialog(Subject(count=3), Usual(pattern=pattern))
    assert options.go.isEnabled() == (problem == "")
    assert problem in options.result_.text()


def test_names_by_a_pattern_are_names_of_files(desk: Desk, tmp_path: Path) -> None:
    node = desk.generate("a cottage/..\\by: the lake", Qt.Key.Key_7)
    session = desk.window.workspace.session
    name = name_by("{number} {name} {emotion}-{seed}", session, node, 4)
    assert name.startswith("004 a cottage by the lake")
    assert not set(name) & set("/\\:")
    taken: set[Path] = set()
    paths = [free_path(tmp_path, name, ".png", taken) for _ in range(3)]
    assert [path.stem[len(name) :] for path in paths] == ["", " 2", " 3"]


def test_a_recipe_is_copied_as_text(desk: Desk) -> None:
    desk.generate("a cottage by the lake", Qt.Key.Key_7)
    desk.window.actions_.copy_recipe.trigger()
    desk.settle()
    text = QGuiApplication.clipboard().text()
    assert text.startswith("a cottage by the lake\n")
    assert "Seed: " in text
    assert "clipboard" in desk.banner
