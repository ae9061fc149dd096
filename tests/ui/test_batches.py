"""Many pictures from the window: asked for, made in the background, stopped, gone on with."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import psutil
import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muse_desktop.batch import background
from muse_desktop.batch import order as orders
from muse_desktop.batch.background import Told
from muse_desktop.batch.order import BatchOrder
from muse_desktop.batch.shift import Progress
from muse_desktop.emotion import Blend
from muse_desktop.muse.request import Recipe
from muse_desktop.system import seal
from muse_desktop.system.paths import models_dir
from muse_desktop.ui.batches.controller import CLOSE_S
from muse_desktop.ui.batches.entry import Entry, say
from muse_desktop.ui.batches.many_dialog import ManyDialog, Usual
from muse_desktop.ui.batches.strip import BatchStrip
from tests.batch.test_batch import HereCrew
from tests.batch.test_batch import rows as manifest_rows
from tests.support.batches import packs, photo
from tests.support.tiny_pack import tiny_pack
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]
EDIT = Recipe("edit", "a boat", Blend.of("awe"), 0.8, seed=7)


class GatedCrew(HereCrew):
    """Workers that finish a picture only when they are let; ``closed`` is set at the end."""

    def __init__(self, gate: threading.Semaphore) -> None:
        super().__init__()
        self._gate, self.closed = gate, threading.Event()

    def wait(self, seconds: float) -> Any:
        if not self._reports or not self._gate.acquire(timeout=0.01):
            return []
        return super().wait(seconds)

    def close(self) -> None:
        self.closed.set()


class Crews:
    """In place of processes; ``gate`` lets pictures be finished."""

    def __init__(self) -> None:
        self.gate = threading.Semaphore(0)
        self.made: list[GatedCrew] = []
        self.wished: list[Any] = []

    def __call__(self, plan: Any, jobs: int, wished: Any, say: Any) -> GatedCrew:
        self.wished.append(wished)
        self.made.append(GatedCrew(self.gate))
        return self.made[-1]

    def let(self, count: int = 1000) -> None:
        self.gate.release(count)


@pytest.fixture
def crews(monkeypatch: pytest.MonkeyPatch) -> Crews:
    found = Crews()
    monkeypatch.setattr(background, "make_crew", found)
    packs(models_dir())
    return found


def folder_order(tmp_path: Path, count: int = 3, **more: Any) -> BatchOrder:
    for number in range(count):
        photo(tmp_path / "photos" / f"{number}.png", seed=number)
    values = {"emotions": ("awe",), "model": "drawer", **more}
    return BatchOrder(str(tmp_path / "photos"), str(tmp_path / "moods"), **values)


def states(desk: Desk) -> list[str]:
    return [entry.state for entry in desk.window.batch_room.entries]


def there(desk: Desk) -> int:
    """How many pictures of the first batch there are."""
    progress = desk.window.batch_room.entries[0].progress
    return 0 if progress is None else progress.done


def asked_for(dialog: ManyDialog) -> BatchOrder | None:
    """What a dialog asks for; a property would be taken for the same each time."""
    return dialog.order


def test_a_folder_is_made_in_the_background_with_its_manifest(
    desk: Desk, crews: Crews, tmp_path: Path
) -> None:
    room, strip = desk.window.batch_room, desk.window._panels.batches
    assert not strip.isVisible()
    order = folder_order(tmp_path)
    room.add(order)
    assert orders.kept() == [order]
    crews.let(3)  # ready, and two pictures
    desk.wait(lambda: there(desk) == 2)
    assert strip.isVisible()
    row = strip.rows[order.id]
    assert "photos → moods  ·  2 of 3" in row.text.text()
    assert row.stop.isVisible()
    assert desk.window.controls.generate.isEnabled()  # pictures of the session are made meanwhile
    assert "is at 2 of 3 pictures; those stay" in room.making[0]
    crews.let()
    desk.wait(lambda: states(desk) == ["done"])
    assert crews.made[0].closed.is_set()
    assert [line["status"] for line in manifest_rows(tmp_path / "moods")] == ["made"] * 3
    assert orders.kept() == []
    assert room.making == []
    assert desk.banner == "3 of 3 pictures are in “moods”."
    desk.click(row.drop)
    assert not strip.isVisible()


@pytest.mark.timeout(1200)
def test_processes_of_their_own_make_it_and_one_that_is_killed_costs_nothing(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A whole batch by real processes with a real, tiny model, as the window starts them."""
    monkeypatch.setenv("OMP_NUM_THREADS", "1")
    tiny_pack(models_dir() / "grader", name="grader", vae="grade")

    def workers() -> list[psutil.Process]:
        children = psutil.Process().children()
        return [one for one in children if "spawn_main" in " ".join(one.cmdline())]

    desk.window.batch_room.add(folder_order(tmp_path, 2, model="grader", steps=2, seeds=2))
    desk.wait(lambda: bool(workers()), timeout=600_000)
    (killed,) = workers()  # the first one, while it loads
    killed.kill()
    desk.wait(lambda: states(desk) != ["running"], timeout=600_000)
    assert states(desk) == ["done"]
    assert [line["status"] for line in manifest_rows(tmp_path / "moods")] == ["made"] * 4
    told = desk.window.batch_room.entries[0].told
    assert told is not None
    assert any("worker 1 has ended (SIG" in note for note in told.notes)
    assert not workers()


def test_stopped_and_gone_on_with_nothing_is_made_twice(
    desk: Desk, crews: Crews, tmp_path: Path
) -> None:
    room = desk.window.batch_room
    order = folder_order(tmp_path)
    room.add(order)
    crews.let(2)
    desk.wait(lambda: there(desk) == 1)
    row = desk.window._panels.batches.rows[order.id]
    desk.click(row.stop)
    desk.wait(lambda: states(desk) == ["stopped"])
    assert orders.kept() == [order]
    statuses = [line["status"] for line in manifest_rows(tmp_path / "moods")]
    assert sorted(statuses) == ["made", "waiting", "waiting"]
    crews.let()
    desk.click(row.go_on)
    desk.wait(lambda: states(desk) == ["done"])
    assert len(crews.made[1].given) == 2


def test_what_failed_is_tried_again_only_when_that_is_asked_for(
    desk: Desk, crews: Crews, tmp_path: Path
) -> None:
    room, row = desk.window.batch_room, desk.window._panels.batches.rows
    order = BatchOrder("", str(tmp_path / "out"), prompt="refused", model="drawer", seeds=2)
    crews.let()
    room.add(order)
    desk.wait(lambda: states(desk) == ["done"])
    assert "0 of 2  ·  2 failed" in row[order.id].text.text()
    assert row[order.id].go_on.text() == "Try Again"
    desk.click(row[order.id].go_on)
    desk.wait(lambda: states(desk) == ["done"] and len(crews.made) == 2)
    assert len(crews.made[1].given) == 2


def test_whatever_ends_a_batch_its_manifest_says_what_is_there(
    desk: Desk, crews: Crews, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(GatedCrew, "wait", lambda *_: 1 / 0)
    desk.window.batch_room.add(folder_order(tmp_path))
    desk.wait(lambda: states(desk) == ["failed"])
    assert [line["status"] for line in manifest_rows(tmp_path / "moods")] == ["waiting"] * 3


def test_one_after_another(desk: Desk, crews: Crews, tmp_path: Path) -> None:
    room = desk.window.batch_room
    first = folder_order(tmp_path)
    second = replace(first, out=str(tmp_path / "other"), id="0" * 32)
    room.add(first)
    room.add(second)
    desk.wait(lambda: len(crews.made) == 1)
    assert states(desk) == ["running", "waiting"]
    crews.let()
    desk.wait(lambda: states(desk) == ["done", "done"])


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"jobs": "gone"}, "There is no file or folder"),
        ({"masks": "x", "emotions": ("joyful",)}, "joyful"),
        ({"pattern": "{none}"}, "stands for nothing in names"),
        ({"ending": ".xyz"}, "xyz"),
        ({"strength": "much"}, "neither a number nor auto"),
    ],
)
def test_what_is_wrong_is_a_sentence_in_its_row(
    desk: Desk, crews: Crews, tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    order = replace(folder_order(tmp_path), **change)
    desk.window.batch_room.add(order)
    desk.wait(lambda: states(desk) == ["failed"])
    row = desk.window._panels.batches.rows[order.id]
    assert said in row.text.text() + row.text.toolTip()
    assert not crews.made
    assert orders.kept() == [order]
    desk.click(row.drop)
    assert orders.kept() == []


def test_a_full_disk_is_what_is_told_and_not_what_came_of_it(
    desk: Desk, crews: Crews, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The manifest cannot be written then, either."""

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    order = folder_order(tmp_path)
    crews.let()
    with monkeypatch.context() as patch:
        patch.setattr("muse_desktop.system.atomic_write.os.fsync", full)
        patch.setattr("muse_desktop.batch.place.os.fsync", full)
        desk.window.batch_room.add(order)
        desk.wait(lambda: states(desk) == ["failed"])
    said = desk.window._panels.batches.rows[order.id].text.text()
    assert "cannot be written (no space left on device): make room, then begin again" in said
    assert said.endswith("it goes on from here.")  # and nothing of who was at work
    desk.window.batch_room.go_on(order.id)
    desk.wait(lambda: states(desk) == ["done"])
    assert [line["status"] for line in manifest_rows(tmp_path / "moods")] == ["made"] * 3


def test_closing_asks_and_the_next_start_offers_the_rest(
    make_desk: MakeDesk, crews: Crews, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    waited: list[float | None] = []
    join = background.BackgroundBatch.join

    def joined(thread: background.BackgroundBatch, timeout: float | None = None) -> None:
        waited.append(timeout)
        join(thread, timeout)

    monkeypatch.setattr(background.BackgroundBatch, "join", joined)
    desk = make_desk()
    order = folder_order(tmp_path)
    desk.window.batch_room.add(order)
    crews.let(2)
    desk.wait(lambda: there(desk) == 1)
    desk.dialogs.stop = False
    assert not desk.window.close()
    assert desk.dialogs.asked[-1].startswith("ask_stop The batch “photos → moods” is at 1 of 3")
    desk.dialogs.stop = True
    running = desk.window.batch_room._running
    assert running is not None
    assert desk.window.close()
    assert waited == [CLOSE_S]  # for its folder, which the next start wants
    assert crews.made[0].closed.wait(60)
    join(running, 60)  # on a slow disk it lasts longer than closing does
    later = make_desk()
    room = later.window.batch_room
    room.bring_back()
    later.wait(lambda: states(later) == ["held"])
    assert "from an earlier session" in say(room.entries[0])
    crews.let()
    room.go_on(order.id)
    later.wait(lambda: states(later) == ["done"])
    assert len(list((tmp_path / "moods").glob("*.png"))) == 3


def test_names_that_are_forgotten_are_not_kept_and_what_is_no_order_is_passed_over(
    desk: Desk, crews: Crews, tmp_path: Path
) -> None:
    desk.window.preferences.names.choose("no")
    order = folder_order(tmp_path)
    desk.window.batch_room.add(order)
    assert orders.kept() == []
    orders.keep(replace(order, id="1" * 32))
    place = orders._file("1" * 32)
    for name, text in (("2" * 32, place.read_text()), ("3" * 32, "{"), ("4" * 32, "{}")):
        place.with_name(f"{name}.json").write_text(text)
    assert [one.id for one in orders.kept()] == ["1" * 32]
    crews.let()
    desk.wait(lambda: states(desk) == ["done"])


def test_a_client_sees_none_and_begins_none(desk: Desk, crews: Crews, tmp_path: Path) -> None:
    room, strip = desk.window.batch_room, desk.window._panels.batches
    order = folder_order(tmp_path)
    room.add(order)
    room.add(replace(order, out=str(tmp_path / "other"), id="0" * 32))
    crews.let(2)
    desk.wait(lambda: there(desk) == 1)
    assert "photos" in room.making[0]
    assert strip.isVisible()
    room.set_at_home(False)
    assert not strip.isVisible()
    assert "is at 1 of 3" in room.making[0]
    assert "photos" not in room.making[0]
    desk.window.actions_.many.trigger()
    assert "leave the client first" in desk.banner
    crews.let()
    desk.wait(lambda: states(desk)[0] == "done")
    assert states(desk) == ["done", "waiting"]  # what runs goes on, and no other is begun
    assert len(crews.made) == 1
    room.set_at_home(True)
    assert strip.isVisible()
    desk.wait(lambda: states(desk) == ["done", "done"])


@pytest.mark.qt_log_ignore("This plugin does not support", extend=True)
def test_a_row_has_room_for_its_words(application: QApplication, qtbot: QtBot) -> None:
    """Beside its buttons where they leave some, else above them."""
    strip = BatchStrip()
    qtbot.addWidget(strip)
    progress = Progress(1000, done=17, seconds_left=300)
    orders_ = [BatchOrder("/photos", "/moods", id=str(n) * 32) for n in range(3)]
    strip.show_entries([Entry(o, "running", Told("making", progress)) for o in orders_])
    for width in (900, 330, 900):
        strip.resize(width, 300)
        strip.show()
        application.processEvents()
        for row in strip.rows.values():
            assert row.is_stacked == (width == 330)
            assert row.text.width() >= row.text.fontMetrics().averageCharWidth() * 40
            assert row.stop.geometry().right() < row.width()
            assert row.stop.height() >= row.stop.sizeHint().height()
            assert not row.text.geometry().intersects(row.stop.geometry())
    assert strip.rows[orders_[0].id].text.toolTip() == "/photos\n/moods"


def test_a_cluster_is_shown_while_it_is_used_and_the_seal_forbids_it(
    desk: Desk, crews: Crews, tmp_path: Path
) -> None:
    preferences, status = desk.window.preferences, desk.window.status
    preferences.cluster.choose("address")
    preferences.cluster_address.choose("tcp://127.0.0.1:8786")
    order = folder_order(tmp_path)
    desk.window.batch_room.add(order)
    desk.wait(lambda: len(crews.made) == 1)
    assert crews.wished[0].road.address == "tcp://127.0.0.1:8786"
    assert not crews.wished[0].send_models
    assert status.away.isVisible()
    assert status.away.text() == "Pictures go to tcp://127.0.0.1:8786"
    crews.let()
    desk.wait(lambda: states(desk) == ["done"])
    assert not status.away.isVisible()

    seal.seal()
    try:
        desk.window.batch_room.add(replace(order, out=str(tmp_path / "two"), id="5" * 32))
        desk.wait(lambda: states(desk) == ["done", "failed"])
        row = desk.window._panels.batches.rows["5" * 32]
        assert "No cluster can be used. The program is sealed" in row.text.text()
        assert len(crews.made) == 1
        # On this machine it works sealed.
        preferences.cluster.choose("here")
        desk.window.batch_room.go_on("5" * 32)
        desk.wait(lambda: states(desk) == ["done", "done"])
    finally:
        seal.open_seal()


def test_tcp_elsewhere_is_refused_from_the_window(desk: Desk, crews: Crews, tmp_path: Path) -> None:
    desk.window.preferences.cluster.choose("address")
    desk.window.preferences.cluster_address.choose("tcp://workstation:8786")
    desk.window.batch_room.add(folder_order(tmp_path))
    desk.wait(lambda: states(desk) == ["failed"])
    told = desk.window.batch_room.entries[0].told
    assert told is not None
    assert "is not encrypted" in told.sentence


# -- the dialog ---------------------------------------------------------------------------------


def dialog(tmp_path: Path, **more: Any) -> ManyDialog:
    generate = replace(EDIT, mode="generate", size=(64, 32), steps=9)
    return ManyDialog(Usual(replace(EDIT, **more), generate, "storybook", tmp_path, tmp_path))


def test_the_dialog_asks_for_a_folder(desk: Desk, tmp_path: Path) -> None:
    asked = dialog(tmp_path)
    assert asked_for(asked) is None
    assert not asked.make.isEnabled()
    asked.source.setText(str(tmp_path / "photos"))
    asked.out.setText(str(tmp_path / "moods"))
    asked.intensities.setText("30, 60 90%")
    asked.emotions.setCurrentIndex(asked.emotions.findText("All eight emotions"))
    asked.masks.setText("{name}-mask.png")
    asked.seeds.setValue(2)
    assert asked.hint.text().startswith("48 of each picture")
    order = asked_for(asked)
    assert order is not None
    assert (order.jobs, order.out) == (str(tmp_path / "photos"), str(tmp_path / "moods"))
    assert order.intensities == (0.3, 0.6, 0.9)
    assert len(order.emotions) == 8
    assert (order.seed, order.seeds, order.masks) == (7, 2, "{name}-mask.png")
    assert (order.model, order.size, order.prompt) == (None, None, "a boat")


def test_the_dialog_asks_for_new_pictures(desk: Desk, tmp_path: Path) -> None:
    asked = dialog(tmp_path)
    asked.what.setCurrentIndex(asked.what.findData("prompt"))
    asked.out.setText(str(tmp_path / "out"))
    order = asked_for(asked)
    assert order is not None
    assert (order.jobs, order.model, order.size, order.steps) == ("", "storybook", "64x32", 9)
    assert order.emotions == ("awe",)
    assert order.options.emotions == (Blend.of("awe"),)


@pytest.mark.parametrize(
    "text", ["", "-1", "101", "0.5.5", "nan", "1e3", "many", " ".join(map(str, range(21)))]
)
def test_intensities_that_are_none(desk: Desk, tmp_path: Path, text: str) -> None:
    asked = dialog(tmp_path)
    asked.source.setText("a")
    asked.out.setText("b")
    assert asked_for(asked) is not None
    asked.intensities.setText(text)
    assert asked_for(asked) is None
    assert asked.hint.text().startswith("Intensities are numbers from 0 to 100")
