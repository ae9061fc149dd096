"""What a run changed in a drawing is told, and moved afterwards, without a new run."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtWidgets import QApplication

from muse_desktop.muse.request import Picture
from muse_desktop.painter.carried import carried
from muse_desktop.painter.changes import Change
from muse_desktop.painter.paint import compose, paint
from muse_desktop.painter.pdf import to_pdf
from muse_desktop.painter.svg import to_svg
from muse_desktop.pictures.metadata import drawings_in
from muse_desktop.session import storage
from muse_desktop.ui.canvas.changes_told import say_change, say_changes
from muse_desktop.ui.files.export_wish import Export
from tests.ui.conftest import DAYLIGHT, DRAWER, Desk

MakeDesk = Callable[..., Desk]


@pytest.fixture
def drawn(make_desk: MakeDesk) -> Desk:
    desk = make_desk(models=(DRAWER, DAYLIGHT), draws=True)
    desk.window.controls.size_.use((96, 64))
    desk.generate("a house", None)
    assert not desk.window.drawing.isVisible()  # nothing before it
    desk.edit(Qt.Key.Key_6)
    return desk


def move(desk: Desk, percent: int, key: str | None = None) -> None:
    """Move a slider as the mouse does, and let it go; without a key that of all changes."""
    bar = desk.window.drawing
    slider = bar.amount.slider if key is None else bar.slider(key)
    slider.setSliderDown(True)
    slider.setValue(percent)
    before = desk.current.stored
    slider.setSliderDown(False)
    desk.wait(lambda: desk.current.stored is not before)
    desk.settle()


def numbers(picture: Picture) -> np.ndarray:
    return np.frombuffer(picture.data, np.uint8).reshape(picture.height, picture.width, -1)


def test_what_changed_is_told_and_every_change_has_a_slider(drawn: Desk) -> None:
    bar = drawn.window.drawing
    assert bar.isVisible()
    assert not drawn.window.amount.isVisible()
    for said in ("It rains", "colder light", "the flowers droop"):
        assert said.lower() in bar.told.text().lower()
    assert not bar.slider("elements.rain").isVisible()
    drawn.click(bar.fold)
    assert bar.slider("elements.rain").isVisible()
    assert bar.slider("elements.rain").accessibleName() == "It rains, in percent"


def test_the_keys_go_through_what_one_sees_and_move_it(drawn: Desk) -> None:
    bar = drawn.window.drawing
    bar.fold.setFocus()
    drawn.press(Qt.Key.Key_Space)
    seen = []
    for _ in range(len(bar._changes) + 1):
        drawn.press(Qt.Key.Key_Tab)
        seen.append(QApplication.focusWidget())
    assert seen == [*(bar.slider(change.key) for change in bar._changes), bar.amount.slider]
    assert seen[-1].accessibleName() == "Amount of all changes, in percent"
    rain = bar.slider("elements.rain")
    rain.setFocus()
    drawn.press(Qt.Key.Key_PageDown)
    drawn.press(Qt.Key.Key_Left)
    drawn.wait(lambda: drawn.current.shares == {"elements.rain": 0.89})
    drawn.settle()


@pytest.mark.parametrize(
    ("wide", "columns", "above"), [(1300, 2, False), (600, 1, False), (300, 1, True)]
)
def test_names_have_room_in_windows_of_any_width(
    drawn: Desk, wide: int, columns: int, above: bool
) -> None:
    bar = drawn.window.drawing
    letter = bar.fontMetrics().averageCharWidth()
    bar.resize(wide * letter // 10, bar.height())
    names = [row.label for row in bar._rows]
    assert len({bar._grid.getItemPosition(bar._grid.indexOf(name))[1] for name in names}) == columns
    places = [
        bar._grid.getItemPosition(bar._grid.indexOf(part))[0]
        for part in (names[0], bar._rows[0].slider)
    ]
    assert places == ([0, 1] if above else [0, 0])


def test_it_follows_at_once_and_is_drawn_in_full_when_let_go(drawn: Desk) -> None:
    window, made = drawn.window, drawn.current.picture
    slider = window.drawing.slider("elements.rain")
    slider.setSliderDown(True)
    slider.setValue(0)
    drawn.wait(lambda: window.canvas.preview is not None)
    assert drawn.current.picture == made
    slider.setSliderDown(False)
    drawn.wait(lambda: drawn.current.shares == {"elements.rain": 0.0})
    drawn.settle()
    assert window.canvas.preview is None
    node = drawn.current
    assert node.drawn is not None
    assert node.drawn.amount("rain") == 0.0
    assert node.drawn.amount("drooping flowers") == 0.5
    assert node.picture.data == paint(node.drawn, (96, 64)).tobytes()
    assert node.picture.digest == window.viewer._digest
    assert drawn.backend is not None
    assert len(drawn.backend.requests) == 2  # no new run


def test_both_ends_are_exact_and_all_of_it_can_be_undone(drawn: Desk) -> None:
    made = drawn.current.picture
    source = drawn.current.inputs["source"].picture
    move(drawn, 0)
    assert drawn.current.picture.data == source.data
    move(drawn, 100)
    assert drawn.current.picture == made
    move(drawn, 40, "light.warmth")
    assert drawn.current.picture != made
    drawn.click(drawn.window.drawing.amount.reset)
    drawn.window.drawing._settle()
    drawn.wait(lambda: drawn.current.made is None)
    drawn.settle()
    assert drawn.current.picture == made
    undo = drawn.window.workspace.undo
    undo.undo()
    assert drawn.current.shares == {"light.warmth": 0.4}
    assert drawn.window.drawing.slider("light.warmth").value() == 40
    for _ in range(3):
        undo.undo()
    drawn.settle()
    assert drawn.current.picture == made
    assert drawn.window.drawing.slider("light.warmth").value() == 100


def test_it_is_kept_in_the_session_and_exported_as_shown(drawn: Desk, tmp_path: Path) -> None:
    made = drawn.current.picture
    move(drawn, 50)
    move(drawn, 40, "elements.rain")
    shown = drawn.current
    path = tmp_path / "rain.muse"
    storage.save(drawn.window.workspace.session, path)
    again = storage.load(path).nodes[-1]
    assert (again.amount, again.shares) == (0.5, {"elements.rain": 0.4})
    assert (again.picture, again.as_made.picture) == (shown.picture, made)
    assert again.drawn == shown.drawn
    out = tmp_path / "shown.png"
    drawn.dialogs.export_to = Export(out)
    drawn.window.actions_.export.trigger()
    drawn.settle()
    (found,) = drawings_in(out)
    assert found.amount("rain") == pytest.approx(0.5 * 0.4 * 0.7)


def test_outside_the_mask_every_byte_stays(drawn: Desk, tmp_path: Path) -> None:
    canvas = drawn.window.canvas
    drawn.look_at(drawn.nodes[0])
    drawn.command(Qt.Key.Key_M)
    rect = canvas.viewport.rect
    left = QPointF(rect.left() + 0.2 * rect.width(), rect.center().y())
    drawn.drag(canvas, [left, left + QPointF(0, 30)])
    drawn.edit(Qt.Key.Key_6)
    inputs = drawn.current.inputs
    open_ = numbers(inputs["mask"].picture) > 0
    assert 0 < open_.sum() < open_.size
    move(drawn, 50)
    source, shown = numbers(inputs["source"].picture), numbers(drawn.current.picture)
    assert np.array_equal(np.where(open_, 0, shown), np.where(open_, 0, source))
    assert not np.array_equal(shown, source)
    drawn.dialogs.export_to = Export(tmp_path / "part.png")
    drawn.window.actions_.export.trigger()
    drawn.settle()
    assert not drawn.dialogs.subject.drawn  # a part of it is no drawing any more
    now, before = drawings_in(tmp_path / "part.png")
    assert now.amount("rain") == pytest.approx(0.35)
    assert before == drawn.nodes[0].drawn


def test_an_edit_of_an_edited_part_begins_with_what_is_seen_there(drawn: Desk) -> None:
    canvas, whole = drawn.window.canvas, drawn.nodes[0]

    def paint_mask(x: float, end: float) -> None:
        drawn.command(Qt.Key.Key_M)
        rect = canvas.viewport.rect
        start = QPointF(rect.left() + x * rect.width(), rect.center().y())
        drawn.drag(canvas, [start, QPointF(rect.left() + end * rect.width(), start.y())])

    drawn.look_at(whole)
    paint_mask(0.15, 0.2)
    part = drawn.edit(Qt.Key.Key_6)
    assert part.drawings == (part.drawn, whole.drawn)
    drawn.window.actions_.clear_mask.trigger()
    paint_mask(0.8, 0.85)
    again = drawn.edit(Qt.Key.Key_6)
    assert (again.parent, again.drawn_from) == (part.id, whole.drawn)
    drawn.look_at(part)
    drawn.window.actions_.clear_mask.trigger()
    paint_mask(0.1, 0.9)
    count = len(drawn.nodes)
    drawn.window.controls.wheel.setFocus()
    drawn.press(Qt.Key.Key_6)
    drawn.click(drawn.window.controls.edit)
    drawn.wait(lambda: "of two drawings" in drawn.banner)
    drawn.settle()
    assert len(drawn.nodes) == count


def test_a_picture_without_an_emotion_has_no_changes(drawn: Desk) -> None:
    drawn.look_at(drawn.nodes[0])
    assert not drawn.window.drawing.isVisible()
    drawn.look_at(drawn.nodes[1])
    assert drawn.window.drawing.isVisible()


def test_what_changed_is_told_in_the_users_language(german: None, make_desk: MakeDesk) -> None:
    desk = make_desk(models=(DRAWER, DAYLIGHT), draws=True)
    desk.window.controls.size_.use((96, 64))
    desk.generate("a house", None)
    desk.edit(Qt.Key.Key_6)
    told = desk.window.drawing.told
    assert told.text().startswith("Es regnet, kälteres Licht, ")
    assert "die Blumen lassen die Köpfe hängen" in told.toolTip().splitlines()
    assert desk.window.drawing.slider("light.warmth").accessibleName().startswith("Kälteres Licht")


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (Change("a", 0, 1, "more {} over all", 1.0, "blue", "slightly"),
         "etwas insgesamt stärker blau getönt"),
        (Change("a", 0, 1, "the {} farther left", 1.0, "old woman"), "alte Frau weiter links"),
        (Change("a", 0, 1, "more thorns", 1.0, degree="far"), "viel mehr Dornen"),
    ],
)  # fmt: skip
def test_a_change_is_told_with_its_word_and_degree(german: None, change: Change, said: str) -> None:
    assert say_change(change) == said
    assert say_changes([change], guided=True) == f"Mit Steuerung: {said}."
    many = say_changes([change] * 8, guided=False)
    assert many.endswith(", und 3 kleinere Änderungen.")


def test_what_guidance_did_to_a_generated_picture_is_told_and_slid(
    drawn: Desk, tmp_path: Path
) -> None:
    plain = drawn.nodes[0].picture
    recipe = drawn.nodes[0].recipe
    assert recipe is not None
    drawn.window.controls.seed.begin_with(None, kept=recipe.seed)
    made = drawn.generate("a house", Qt.Key.Key_6).picture
    bar, runs = drawn.window.drawing, len(drawn.backend.requests)  # type: ignore[union-attr]
    assert bar.told.text().startswith("With guidance: it rains, ")
    assert "without guidance" in bar.amount.slider.toolTip()
    move(drawn, 0)
    assert drawn.current.picture == plain
    move(drawn, 150)
    move(drawn, 0, "elements.rain")
    shown = drawn.current
    assert shown.drawn is not None
    assert shown.drawn.amount("rain") == 0.0
    assert shown.drawn.light.warmth == pytest.approx(-0.9)
    path = tmp_path / "rain.muse"
    storage.save(drawn.window.workspace.session, path)
    again = storage.load(path).nodes[-1]
    assert (again.amount, again.shares) == (1.5, {"elements.rain": 0.0})
    assert (again.drawn, again.change) == (shown.drawn, shown.change)
    drawn.dialogs.export_to = Export(tmp_path / "shown.png")
    drawn.window.actions_.export.trigger()
    drawn.settle()
    (found,) = drawings_in(tmp_path / "shown.png")
    assert found.light == shown.drawn.light
    for _ in range(3):
        drawn.window.workspace.undo.undo()
    drawn.settle()
    assert drawn.current.picture == made
    assert len(drawn.backend.requests) == runs  # type: ignore[union-attr]


def test_it_is_exported_as_shapes_as_it_is_shown(drawn: Desk, tmp_path: Path) -> None:
    move(drawn, 0, "elements.rain")
    scene = drawn.current.drawn
    assert scene is not None
    for name, writer in (
        ("a.svg", lambda d, m: to_svg(d, "a house", "sadness", made=m, millimetres=140.0).encode()),
        ("a.pdf", lambda d, m: to_pdf(d, "a house", made=m, millimetres=140.0)),
    ):
        drawn.dialogs.export_to = Export(tmp_path / name, millimetres=210.0)
        drawn.window.actions_.export.trigger()
        drawn.settle()
        assert drawn.dialogs.subject.drawn
        data = (tmp_path / name).read_bytes()
        assert data == writer(compose(scene, 96 / 64), carried(data))
        assert "Exported" in drawn.banner
    drawn.dialogs.export_to = Export(tmp_path / "plain.svg", recipe=False)
    drawn.window.actions_.export.trigger()
    drawn.settle()
    assert "a house" not in (tmp_path / "plain.svg").read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["svg", "pdf"])
def test_what_was_exported_as_shapes_opens_as_the_drawing(
    drawn: Desk, ending: str, tmp_path: Path
) -> None:
    move(drawn, 0, "elements.rain")
    shown = drawn.current
    card = tmp_path / f"card.{ending}"
    drawn.dialogs.export_to = Export(card)
    drawn.window.actions_.export.trigger()
    drawn.settle()
    drawn.open(card)
    opened = drawn.current
    assert opened.kind == "source"
    assert (opened.name, opened.picture, opened.drawn) == (card.name, shown.picture, shown.drawn)
    path = tmp_path / "card.muse"
    storage.save(drawn.window.workspace.session, path)
    assert storage.load(path).nodes[-1].drawn == shown.drawn
    drawn.edit(Qt.Key.Key_7)
    assert drawn.current.drawn_from == shown.drawn


def test_a_photograph_is_not_exported_as_shapes(drawn: Desk, photo: Path, tmp_path: Path) -> None:
    drawn.open(photo)
    drawn.dialogs.export_to = Export(tmp_path / "photo.svg")
    drawn.window.actions_.export.trigger()
    drawn.settle()
    assert not drawn.dialogs.subject.drawn
    assert "Only whole drawings" in drawn.banner
    assert not (tmp_path / "photo.svg").exists()
