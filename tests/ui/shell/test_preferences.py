"""The preferences: what the menus choose is the same, each is remembered by itself."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path
from typing import get_args

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox

from muse_desktop.batch.job import BatchError
from muse_desktop.engine.protocol import Device
from muse_desktop.system import disk_use
from muse_desktop.system.paths import data_dir, journal_dir, models_dir
from muse_desktop.ui.look.theme import manager
from muse_desktop.ui.look.tokens import DARK
from muse_desktop.ui.shell.preferences import controller
from muse_desktop.ui.shell.preferences.cluster_page import ClusterPage
from muse_desktop.ui.shell.preferences.dialog import PreferencesDialog
from muse_desktop.ui.shell.preferences.folder_choice import FolderChoice
from muse_desktop.ui.shell.preferences.pages import (
    AppearancePage,
    ComputingPage,
    FoldersPage,
    PrivacyPage,
)
from muse_desktop.ui.state.preferences import BETWEEN_PREVIEWS, Preferences, Previews, Theme
from tests.support.fake_library import FakeLibrary
from tests.ui.conftest import PATIENCE_MS, Desk

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support", extend=True)

MakeDesk = Callable[..., Desk]
CARD = "Some Maker's Card 4000"
MACHINE = (Device("cuda", CARD), Device("cpu"))


def opened(desk: Desk) -> PreferencesDialog:
    desk.window.actions_.preferences.trigger()
    dialog = desk.window.preferring.dialog
    assert dialog is not None
    assert dialog.isVisible()
    desk.wait(lambda: not desk.window.tasks.busy)
    return dialog


def page(dialog: PreferencesDialog, kind: type) -> object:
    (found,) = (one for one in dialog.pages if isinstance(one, kind))
    dialog.list.setCurrentRow(dialog.pages.index(found))
    return found


def choose(field: QComboBox, data: str) -> None:
    index = field.findData(data)
    assert index >= 0
    field.setCurrentIndex(index)
    field.activated.emit(index)


def kept(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def usual_letters() -> object:
    font = QApplication.font()
    yield
    manager().enlarge(1)
    QApplication.setFont(font)


def test_the_theme_is_one_setting_in_the_menu_and_in_the_preferences(desk: Desk) -> None:
    appearance = page(opened(desk), AppearancePage)
    assert isinstance(appearance, AppearancePage)
    choose(appearance.theme, "dark")
    assert manager().theme == DARK
    assert desk.window.actions_.themes[2].isChecked()
    desk.window.actions_.themes[0].trigger()
    assert appearance.theme.currentData() == "system"


def test_letters_are_enlarged_at_once_and_the_next_time(
    desk: Desk, make_desk: MakeDesk, usual_letters: object
) -> None:
    before = desk.window.font().pointSizeF()
    appearance = page(opened(desk), AppearancePage)
    assert isinstance(appearance, AppearancePage)
    choose(appearance.text_size, "200")
    assert desk.window.font().pointSizeF() == pytest.approx(2 * before)
    manager().enlarge(1)  # the program ends
    again = make_desk()
    assert again.window.font().pointSizeF() == pytest.approx(2 * before)


def test_device_and_precision_load_the_model_anew_and_are_the_menus(make_desk: MakeDesk) -> None:
    desk = make_desk(available=MACHINE)
    computing = page(opened(desk), ComputingPage)
    assert isinstance(computing, ComputingPage)
    assert not computing.device.isEnabled()
    desk.window.preload()
    desk.wait(lambda: computing.device.isEnabled())
    choose(computing.device, "cpu")
    (processor,) = (a for a in desk.window.menus.compute_on.actions() if a.data() == "cpu")
    desk.wait(processor.isChecked)
    desk.wait(lambda: desk.backend.load_places == ["cuda", "cpu"])
    next(a for a in desk.window.menus.compute_on.actions() if a.data() == "cuda").trigger()
    assert computing.device.currentData() == "cuda"
    choose(computing.precision, "full")
    desk.wait(lambda: desk.backend.load_precisions[-1:] == ["full"])
    later = make_desk(available=MACHINE)
    later.window.preload()
    later.wait(lambda: later.backend.load_precisions == ["full"])


@pytest.mark.parametrize("wish", get_args(Previews))
def test_pictures_are_shown_as_often_as_wanted(wish: str, make_desk: MakeDesk) -> None:
    desk = make_desk()
    computing = page(opened(desk), ComputingPage)
    assert isinstance(computing, ComputingPage)
    choose(computing.previews, wish)
    desk.generate("a cottage")
    assert desk.backend is not None
    assert [request.preview for request in desk.backend.requests] == [BETWEEN_PREVIEWS[wish]]


def test_a_change_during_a_run_is_told_to_be_for_the_next(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    desk = make_desk(gate=gate)
    desk.write("a cottage")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: bool(desk.backend.picture_places))
    computing = page(opened(desk), ComputingPage)
    assert isinstance(computing, ComputingPage)
    choose(computing.precision, "full")
    assert "finished first" in desk.banner
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 1)


def test_dialogs_begin_in_the_folders_that_were_decided(
    desk: Desk, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "works").mkdir()
    folders = page(opened(desk), FoldersPage)
    assert isinstance(folders, FoldersPage)
    recent = desk.window.recent
    assert recent.for_sessions == recent.folder
    monkeypatch.setattr(folders.sessions, "ask", lambda: str(tmp_path / "works"))
    folders.sessions.setCurrentIndex(folders.sessions.count() - 1)
    folders.sessions.activated.emit(folders.sessions.currentIndex())
    assert folders.sessions.currentText() == str(tmp_path / "works")
    assert recent.for_sessions == tmp_path / "works"
    assert recent.for_exports == recent.folder
    monkeypatch.setattr(folders.sessions, "ask", lambda: "")  # cancelled
    folders.sessions.setCurrentIndex(folders.sessions.count() - 1)
    folders.sessions.activated.emit(folders.sessions.currentIndex())
    assert folders.sessions.currentText() == str(tmp_path / "works")
    (tmp_path / "works").rmdir()
    assert recent.for_sessions == recent.folder
    opened(desk)
    assert "not there" in folders.hint.text()


def test_names_are_forgotten_and_not_kept_any_more(desk: Desk, tmp_path: Path) -> None:
    recent = desk.window.recent
    recent.add(tmp_path / "Anna.muse")
    privacy = page(opened(desk), PrivacyPage)
    assert isinstance(privacy, PrivacyPage)
    assert privacy.forget.isEnabled()
    choose(privacy.names, "no")
    assert not privacy.forget.isEnabled()
    recent.add(tmp_path / "Berta.muse")
    assert recent.paths == []
    assert recent.folder == tmp_path  # as long as the window is open
    text = (tmp_path / "window.ini").read_text()
    assert "Anna" not in text
    assert "Berta" not in text
    assert not kept(tmp_path).contains("folder")
    choose(privacy.names, "yes")
    recent.add(tmp_path / "Clara.muse")
    assert recent.paths == [tmp_path / "Clara.muse"]


def test_models_over_the_budget_are_told_and_nothing_is_deleted(make_desk: MakeDesk) -> None:
    desk = make_desk(library=FakeLibrary())
    large = models_dir() / "big" / "weights.safetensors"
    large.parent.mkdir(parents=True)
    with large.open("wb") as stream:
        stream.truncate(6_000_000_000)  # sparse
    folders = page(opened(desk), FoldersPage)
    assert isinstance(folders, FoldersPage)
    desk.wait(lambda: "6.0 GB" in folders.use.text())
    assert desk.banner == ""
    choose(folders.budget, "10")
    desk.settle()
    assert desk.banner == ""
    choose(folders.budget, "5")
    desk.wait(lambda: "6.0 GB, more than the 5 GB" in desk.banner)
    assert large.exists()
    desk.window.banner._act.click()
    models = desk.window.controllers.models.dialog
    assert models is not None
    assert models.isVisible()
    desk.wait(lambda: not models.work.busy)
    models.stop()


def test_disk_use_follows_no_links_and_passes_over_what_is_gone(tmp_path: Path) -> None:
    (data_dir() / "logs").mkdir(parents=True)
    (data_dir() / "logs" / "muse-desktop.log").write_bytes(bytes(700))
    (journal_dir() / "a").mkdir(parents=True)
    (journal_dir() / "a" / "lines").write_bytes(bytes(30))
    outside = tmp_path / "outside"
    outside.mkdir()
    (outside / "photo").write_bytes(bytes(10_000))
    (journal_dir() / "link").symlink_to(outside)
    use = disk_use.disk_use()
    assert (use.models, use.log, use.clients) == (0, 700, 0)
    assert 30 <= use.journals < 1000
    assert use.spare == 700


@pytest.mark.parametrize("wrong", [["a", "b"], "mauve", "x" * 100_000, "\0", "[General]", ""])
def test_a_wrong_value_is_as_if_nothing_was_decided_and_costs_no_other(
    wrong: object, tmp_path: Path
) -> None:
    names = ("theme", "text_size", "previews", "precision", "names", "budget", "sessions")
    settings = kept(tmp_path)
    usual = Preferences(settings)
    keys = {name: getattr(usual, name)._key for name in names}
    for name in names:
        settings.clear()
        settings.setValue("theme", "dark")
        settings.setValue("disk_budget", "20")
        settings.setValue(keys[name], wrong)
        settings.sync()
        read = Preferences(kept(tmp_path))
        for other in names:
            value = getattr(read, other).value
            if other == name == "sessions":
                assert isinstance(value, str)
            elif other == name or other not in ("theme", "budget"):
                assert value == getattr(usual, other).value
            else:
                assert value == {"theme": "dark", "budget": "20"}[other]


def test_what_is_usual_is_not_written(tmp_path: Path) -> None:
    preferences = Preferences(kept(tmp_path))
    for wish in (*get_args(Theme), "system"):
        preferences.theme.choose(wish)
        assert kept(tmp_path).contains("theme") == (wish != "system")


def test_every_page_is_reached_by_keys_and_closes_by_escape(desk: Desk) -> None:
    dialog = opened(desk)
    titles = [dialog.list.item(k).text() for k in range(dialog.list.count())]
    assert titles == ["Appearance", "Computing", "Folders and Disk", "Privacy", "Other Computers"]
    dialog.list.setFocus()
    for title in titles[1:]:
        desk.press(Qt.Key.Key_Down)
        assert dialog.list.currentItem().text() == title
    desk.press(Qt.Key.Key_Escape)
    assert not dialog.isVisible()
    assert opened(desk) is dialog


def test_the_page_of_other_computers_shows_the_fields_of_its_choice_and_what_is_wrong(
    desk: Desk,
) -> None:
    cluster = page(opened(desk), ClusterPage)
    assert isinstance(cluster, ClusterPage)
    assert not cluster.hosts.isVisible()
    choose(cluster.where, "address")
    assert cluster.address.isVisible()
    assert not cluster.hosts.isVisible()
    desk.wait(lambda: "is no cluster" in cluster.state.text())
    desk.window.preferences.cluster_address.choose("tcp://workstation:8786")
    desk.wait(lambda: "is not encrypted" in cluster.state.text())
    choose(cluster.where, "ssh")
    desk.window.preferences.cluster_hosts.choose("workstation")
    desk.wait(lambda: "trusts it with everything" in cluster.state.text())


def test_of_two_looks_at_a_cluster_the_later_counts(
    desk: Desk, monkeypatch: pytest.MonkeyPatch
) -> None:
    cluster = page(opened(desk), ClusterPage)
    assert isinstance(cluster, ClusterPage)
    held = threading.Event()

    def slow() -> None:
        assert held.wait(PATIENCE_MS / 1000)
        raise BatchError("The first was no cluster.")

    def quick() -> None:
        raise BatchError("The second is no cluster.")

    finders = [slow, quick]
    monkeypatch.setattr(controller, "road_finder", lambda _: finders.pop(0))
    cluster.showing()
    cluster.showing()
    desk.wait(lambda: "second" in cluster.state.text())
    held.set()
    desk.wait(lambda: not desk.window.tasks.busy)
    assert "second" in cluster.state.text()


def test_what_a_crash_left_is_offered_from_the_privacy_page(
    make_desk: MakeDesk, tmp_path: Path
) -> None:
    first = make_desk()
    first.generate("a cottage")
    first.window.workspace.leave()  # as a crash would
    desk = make_desk()
    privacy = page(opened(desk), PrivacyPage)
    assert isinstance(privacy, PrivacyPage)
    desk.wait(privacy.offer.isEnabled)
    assert "one session" in privacy.kept.text()
    desk.dialogs.rescue = "recover"
    privacy.offer.click()
    desk.wait(lambda: len(desk.nodes) == 1)
    opened(desk)
    desk.wait(lambda: privacy.kept.text().startswith("No unsaved"))
    assert not privacy.offer.isEnabled()


def test_a_folder_that_no_path_names_is_as_if_none_was_decided(
    tmp_path: Path, application: QApplication
) -> None:
    settings = kept(tmp_path)
    settings.setValue("sessions_folder", "/home/\0a")
    preferences = Preferences(settings)
    assert preferences.sessions.value == ""
    choice = FolderChoice(preferences.sessions)
    shown = [choice.itemText(k) for k in range(choice.count())]
    assert shown == ["The folder used last", "Choose a folder…"]
