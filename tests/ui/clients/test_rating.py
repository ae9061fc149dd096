"""Rating by the person in the window: the Affective Slider, eight words, a table."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest

from muse_desktop.ui.clients.affective_slider import STEPS, AffectiveSlider
from muse_desktop.ui.clients.rated_picture import RatedPicture
from muse_desktop.ui.clients.rating import RatingDialog
from muse_desktop.ui.clients.ratings_plot import said_time
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import LIGHT
from tests.ui.conftest import Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)


def asked(desk: Desk) -> RatingDialog:
    desk.window.actions_.rate.trigger()
    dialogs = [w for w in desk.window.findChildren(RatingDialog) if w.isVisible()]
    assert len(dialogs) == 1
    return dialogs[0]


def test_nothing_is_answered_beforehand(desk: Desk) -> None:
    assert not desk.window.actions_.rate.isEnabled()
    desk.generate("a cottage")
    dialog = asked(desk)
    assert not dialog.keep.isEnabled()
    rating = dialog.rating
    assert (rating.pleasure, rating.arousal, rating.words) == (None, None, ())
    assert dialog.pleasure.value() == STEPS // 2
    dialog.reject()
    assert desk.current.marks.ratings == ()


def test_what_is_answered_is_kept_shown_and_undone(desk: Desk) -> None:
    desk.generate("a cottage")
    bar = desk.window._panels.ratings
    assert not bar.isVisible()
    dialog = asked(desk)
    assert dialog.moments["before"].isChecked()
    slider = dialog.pleasure
    track = slider._track()
    desk.click(slider, QPointF(track.left() + 0.8 * track.width(), track.center().y()))
    dialog.words["awe"].click()
    desk.click(dialog.keep)
    (rating,) = desk.current.marks.ratings
    assert rating.pleasure == pytest.approx(0.8, abs=0.01)
    assert rating.arousal is None
    assert rating.words == ("awe",)
    assert bar.isVisible()
    assert "before: pleasure 0.8" in bar.text.text()
    assert "arousal" not in bar.text.text()
    assert said_time(rating.made) in bar.text.toolTip()
    dialog = asked(desk)
    assert dialog.moments["after"].isChecked()  # the next one, most likely
    dialog.reject()
    desk.window.workspace.undo.undo()
    assert desk.current.marks.ratings == ()
    assert not bar.isVisible()


def test_the_picture_is_seen_beside_the_questions_and_no_prediction(desk: Desk) -> None:
    desk.window.resize(screen_room(desk.window))
    desk.generate("a cottage")
    dialog = asked(desk)
    picture = dialog.picture
    assert isinstance(picture, RatedPicture)
    assert picture.picture is desk.window.canvas.picture
    assert min(picture.width(), picture.height()) >= 300
    for asked_ in (dialog.pleasure, dialog.arousal, dialog.keep, *dialog.words.values()):
        assert asked_.mapTo(dialog, QPoint(0, 0)).x() >= picture.geometry().right()
    assert dialog.size() == desk.window.size()  # over the readings
    seen = picture.picture
    desk.window.actions_.generate.trigger()  # another one comes onto the canvas meanwhile
    desk.wait(lambda: len(desk.nodes) == 2)
    desk.settle()
    assert desk.window.canvas.picture is not seen
    assert picture.picture is seen
    dialog.reject()


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, None])
def test_what_is_veiled_is_veiled_beside_the_questions_too(desk: Desk, key: Qt.Key | None) -> None:
    desk.window.client_room.gentle._actions["fear"].trigger()
    desk.generate("a cottage", Qt.Key.Key_5)
    dialog = asked(desk)
    picture = dialog.picture
    assert isinstance(picture, RatedPicture)
    assert picture.is_veiled
    assert "veiled" in picture.accessibleDescription()
    hidden = picture.grab().toImage()
    if key is None:
        desk.click(picture)
    else:
        QTest.keyClick(picture, key)
    assert not picture.is_veiled
    assert not desk.window.canvas.is_veiled
    assert picture.grab().toImage() != hidden
    assert "veiled" not in picture.accessibleDescription()
    assert dialog.isVisible()  # Return meant the picture
    desk.window.actions_.cover.trigger()
    assert picture.is_veiled
    desk.window.client_room.cover.lift()
    dialog.reject()


def test_by_keyboard_the_middle_is_an_answer_too(desk: Desk) -> None:
    desk.generate("a cottage")
    dialog = asked(desk)
    QTest.keyClick(dialog.pleasure, Qt.Key.Key_Space)
    QTest.keyClick(dialog.arousal, Qt.Key.Key_Left)
    assert (dialog.rating.pleasure, dialog.rating.arousal) == (0.5, 0.49)
    QTest.keyClick(dialog.arousal, Qt.Key.Key_End)
    assert dialog.rating.arousal == 1.0
    dialog.reject()


def grey(slider: AffectiveSlider) -> np.ndarray:
    image = slider.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    raw = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), -1, 4)
    return raw[:, : image.width(), :3].astype(int)


def test_the_slider_leads_nobody(desk: Desk) -> None:
    manager().force(LIGHT)
    for dimension in ("pleasure", "arousal"):
        slider = AffectiveSlider(dimension, "x")  # type: ignore[arg-type]
        slider.resize(600, 90)
        seen = grey(slider)
        assert (np.ptp(seen, axis=-1) < 24).all()  # no colour
        track = slider._track()
        rows = slice(int(track.top()) - 2, 90)
        left, right = int(track.left()), int(track.right())
        between = seen[rows, left + 60 : right - 60]
        assert np.abs(between - between[:, ::-1]).mean() < 2.0  # the same on both sides
        assert slider.accessibleName() == "x"


def test_ratings_become_a_table(desk: Desk, tmp_path: Path) -> None:
    assert not desk.window.actions_.ratings.isEnabled()
    desk.generate("a cottage")
    dialog = asked(desk)
    dialog.words["fear"].click()
    desk.click(dialog.keep)
    desk.dialogs.ratings_to = tmp_path / "ratings.csv"
    desk.window.actions_.ratings.trigger()
    desk.settle()
    data = (tmp_path / "ratings.csv").read_bytes()
    assert data.startswith("\ufeff".encode())  # else spreadsheets take it for another code page
    (row,) = csv.DictReader(io.StringIO(data.decode("utf-8-sig"), newline=""))
    assert (row["fear"], row["awe"], row["participant"]) == ("1", "0", "")
    assert "Exported “ratings.csv”" in desk.banner
