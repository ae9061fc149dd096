"""The models' dialog as a person uses it, over a library in memory."""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from muse_desktop.emotion import EMOTIONS
from muse_desktop.engine.library import Broken
from muse_desktop.ui.models.dialog import ModelsDialog
from muse_desktop.ui.models.label_dialog import LabelDialog
from muse_desktop.ui.models.questions import HubDialog, ModelQuestions
from muse_desktop.ui.state.model_choice import ModelChoice
from tests.support import PATIENCE_MS
from tests.support.fake_library import STORYBOOK, FakeLibrary
from tests.ui.conftest import Desk

# The screen that is none can neither raise a window nor tell it how small it may be.
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

OWN = replace(
    STORYBOOK, name="mine", title="Mine", place="own", folder=Path("/home/me/models/mine")
)


class Answers(ModelQuestions):
    """Answers instead of a person; ``sure`` is the answer to every question of yes or no."""

    def __init__(self) -> None:
        self.path: Path | None = Path("/tmp/landscapes.safetensors")
        self.hub: str | None = "someone/landscapes"
        self.mapping: dict[str, str] | None = None
        self.sure = True
        self.asked: list[str] = []

    def file(self) -> Path | None:
        return self.path

    def folder(self, *, to_search: bool) -> Path | None:
        return self.path

    def hub_name(self, hub: str) -> str | None:
        return self.hub

    def labels(self, labels: Sequence[str], mapping: Mapping[str, str]) -> dict[str, str] | None:
        self.asked.append(f"labels {','.join(labels)}")
        return self.mapping

    def other_name(self, name: str, free: str) -> bool:
        self.asked.append(f"other_name {free}")
        return self.sure

    def remove(self, title: str, folder: Path) -> bool:
        self.asked.append(f"remove {title}")
        return self.sure

    def forget(self, repository: str) -> bool:
        self.asked.append(f"forget {repository}")
        return self.sure


class Scene:
    """A dialog that is open, its library, and the person's answers."""

    def __init__(self, bot: QtBot) -> None:
        self.bot = bot
        self.library = FakeLibrary()
        self.answers = Answers()
        self.dialog = ModelsDialog(self.library, None, self.answers)
        self.changes: list[bool] = []
        self.dialog.changed.connect(lambda: self.changes.append(True))

    def open(self) -> None:
        self.dialog.open_beside()
        self.idle()

    def idle(self) -> None:
        self.bot.waitUntil(lambda: not self.dialog.work.busy, timeout=PATIENCE_MS)

    def choose(self, title: str) -> None:
        place = [text.split("\n")[0] for text in self.titles].index(title)
        self.dialog.list.setCurrentRow(place)

    @property
    def titles(self) -> list[str]:
        return [self.dialog.list.item(i).text() for i in range(self.dialog.list.count())]

    @property
    def message(self) -> str:
        return self.dialog.strip.message.text()


@pytest.fixture
def scene(qtbot: QtBot, event_loop: asyncio.AbstractEventLoop) -> Iterator[Scene]:
    made = Scene(qtbot)
    yield made
    made.dialog.stop()
    made.dialog.hide()
    made.dialog.deleteLater()
    QApplication.processEvents()


def test_what_is_there_is_listed_and_the_shipped_model_cannot_be_deleted(scene: Scene) -> None:
    scene.library.contents_now = replace(
        scene.library.contents_now,
        broken=(Broken(Path("/m/old"), "/m/old/pack.json is not right.", True),),
        unfinished={"someone/big": 1_200_000_000},
        folders=(Path("/home/me/packs"),),
    )
    scene.open()
    assert [text.split("\n")[0] for text in scene.titles] == [
        "Storybook",
        "old",
        "someone/big",
        "packs",
    ]
    assert not scene.dialog.details.remove.isEnabled()
    scene.choose("old")
    assert "not right" in scene.dialog.details.text.text()
    assert scene.dialog.details.remove.isEnabled()
    assert threading.get_ident() not in scene.library.threads


def test_a_model_is_added_chosen_and_told(scene: Scene) -> None:
    scene.open()
    scene.dialog.add_file.click()
    scene.bot.waitUntil(lambda: len(scene.titles) == 2, timeout=PATIENCE_MS)
    assert scene.library.calls == [("add", "/tmp/landscapes.safetensors", "landscapes")]
    assert scene.changes
    assert scene.dialog.row is not None
    assert scene.dialog.row.key == "model:landscapes"
    assert "licence openrail++" in scene.message
    assert "is added" in scene.message


def test_a_name_that_is_taken_is_asked_about(scene: Scene) -> None:
    scene.open()
    scene.answers.path = Path("/tmp/storybook.zip")
    scene.answers.sure = False
    scene.dialog.add_file.click()
    scene.bot.waitUntil(lambda: bool(scene.answers.asked), timeout=PATIENCE_MS)
    scene.idle()
    assert scene.answers.asked == ["other_name storybook-2"]
    assert scene.library.calls == []


def test_adding_shows_how_far_it_is_and_can_be_cancelled(scene: Scene) -> None:
    scene.library.gate = threading.Event()
    scene.open()
    scene.dialog.add_hub.click()
    strip = scene.dialog.strip
    scene.bot.waitUntil(lambda: "Copying" in strip.what.text(), timeout=PATIENCE_MS)
    assert strip.bar.value() == 400
    assert not scene.dialog.add_file.isEnabled()
    strip.cancel.click()
    scene.bot.waitUntil(lambda: "Cancelled" in scene.message, timeout=PATIENCE_MS)
    scene.idle()
    assert len(scene.titles) == 1
    assert not scene.changes
    assert scene.dialog.add_file.isEnabled()
    assert not strip.bar.isVisible()


@pytest.mark.parametrize("how", ["close", "reject", "stop"])
def test_closing_cancels(scene: Scene, how: str) -> None:
    scene.library.gate = threading.Event()
    scene.open()
    scene.dialog.add_hub.click()
    scene.bot.waitUntil(lambda: bool(scene.library.calls), timeout=PATIENCE_MS)
    getattr(scene.dialog, how)()
    if how != "stop":
        scene.idle()
    assert [entry.name for entry in scene.library.contents_now.entries] == ["storybook"]


def test_an_error_is_a_sentence_in_the_dialog(scene: Scene) -> None:
    scene.library.error = "landscapes.safetensors is cut: its head promises 2 GB."
    scene.open()
    scene.dialog.add_file.click()
    scene.bot.waitUntil(lambda: "promises 2 GB" in scene.message, timeout=PATIENCE_MS)
    assert scene.dialog.strip.message.property("class") == "problem"
    assert "Traceback" not in scene.message


def test_labels_without_a_name_are_asked_for_and_added_with_the_answer(scene: Scene) -> None:
    scene.library.labels = tuple("abcdefgh")
    scene.answers.mapping = dict(zip("abcdefgh", EMOTIONS, strict=True))
    scene.open()
    scene.dialog.add_folder.click()
    scene.bot.waitUntil(lambda: len(scene.titles) == 2, timeout=PATIENCE_MS)
    assert scene.answers.asked == ["labels a,b,c,d,e,f,g,h"]
    assert scene.library.contents_now.entries[1].mapping == scene.answers.mapping


def test_without_an_answer_a_classifier_is_not_added(scene: Scene) -> None:
    scene.library.labels = tuple("abcdefgh")
    scene.open()
    scene.dialog.add_folder.click()
    scene.bot.waitUntil(lambda: "not added" in scene.message, timeout=PATIENCE_MS)
    scene.idle()
    assert len(scene.titles) == 1


@pytest.mark.parametrize("sure", [True, False])
def test_deleting_asks(scene: Scene, sure: bool) -> None:
    scene.library.put(OWN)
    scene.open()
    scene.choose("Mine")
    scene.answers.sure = sure
    scene.dialog.details.remove.click()
    scene.idle()
    assert scene.answers.asked == ["remove Mine"]
    assert (("remove", "mine") in scene.library.calls) is sure
    assert bool(scene.changes) is sure


def test_checking_tells_what_is_wrong(scene: Scene) -> None:
    scene.open()
    scene.dialog.details.check.click()
    scene.bot.waitUntil(lambda: "is whole" in scene.message, timeout=PATIENCE_MS)
    scene.idle()
    scene.library.error = "damaged"
    scene.dialog.details.check.click()
    scene.bot.waitUntil(lambda: "not what it was" in scene.message, timeout=PATIENCE_MS)


def test_a_cut_download_goes_on(scene: Scene) -> None:
    scene.library.contents_now = replace(
        scene.library.contents_now, unfinished={"someone/big": 1_000}
    )
    scene.open()
    scene.choose("someone/big")
    scene.dialog.details.resume.click()
    scene.bot.waitUntil(lambda: len(scene.changes) == 1, timeout=PATIENCE_MS)
    assert scene.library.calls == [("add", "someone/big", "big")]


def test_another_lender_is_chosen(scene: Scene) -> None:
    scene.library.put(OWN)
    scene.open()
    scene.choose("Mine")
    _, choice = scene.dialog.details.lenders["guide"]
    choice.setCurrentIndex(choice.findData("storybook"))
    choice.activated.emit(choice.currentIndex())
    scene.bot.waitUntil(lambda: bool(scene.changes), timeout=PATIENCE_MS)
    assert scene.library.calls == [("lend", "mine", "guide", "storybook")]


def test_labels_are_accepted_only_where_all_eight_are_reached(qtbot: QtBot) -> None:
    labels = ("sad", "joy", "1", "2", "3", "4", "5", "6", "7")
    dialog = LabelDialog(labels, {"sad": "sadness"})
    qtbot.addWidget(dialog)
    assert not dialog.ok.isEnabled()
    assert dialog.mapping == {"sad": "sadness"}
    others = [emotion for emotion in EMOTIONS if emotion != "sadness"]
    for label, emotion in zip(labels[1:], others, strict=False):
        assert not dialog.ok.isEnabled()
        choice = dialog.choices[label]
        choice.setCurrentIndex(choice.findData(emotion))
    assert dialog.ok.isEnabled()
    assert "7" not in dialog.mapping
    dialog.choices["sad"].setCurrentIndex(0)
    assert not dialog.ok.isEnabled()
    assert "sadness" in dialog.state.text().lower()


def test_a_hub_is_asked_only_for_a_name_that_could_be_one(qtbot: QtBot) -> None:
    dialog = HubDialog("https://hub.example")
    qtbot.addWidget(dialog)
    assert not dialog.go.isEnabled()
    dialog.name.setText("owner/name")
    assert dialog.go.isEnabled()


def test_the_window_offers_what_was_added_and_forgets_what_was_deleted(
    make_desk: Callable[..., Desk],
) -> None:
    library = FakeLibrary()

    def choices() -> list[ModelChoice]:
        return [ModelChoice(e.name, e.title) for e in library.contents_now.entries]

    desk = make_desk(library=library, read_choices=choices)
    window, manager = desk.window, desk.window.controllers.models
    window.controls.advanced.fold.click()
    desk.click(window.controls.advanced.manage)
    dialog = manager.dialog
    assert dialog is not None
    dialog.questions = Answers()
    desk.wait(lambda: not dialog.work.busy)
    dialog.add_file.click()
    models = window.controls.making
    desk.wait(lambda: models.findData("landscapes") >= 0)
    assert window.controls.model.name == "storybook"
    models.take("landscapes")
    assert window.controls.model.name == "landscapes"
    desk.wait(lambda: not dialog.work.busy)
    dialog.details.remove.click()
    desk.wait(lambda: models.findData("landscapes") < 0)
    assert window.controls.model.name == "storybook"
    desk.wait(lambda: not dialog.work.busy)
    desk.settle()
    manager.close()


def test_without_a_library_the_window_offers_none(desk: Desk) -> None:
    assert not desk.window.actions_.models.isVisible()
    desk.window.controls.advanced.fold.click()
    assert desk.window.controls.advanced.manage.isHidden()
