"""Where pictures are computed: shown, chosen, remembered; and a device that has left."""

from __future__ import annotations

import threading
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction

from muse_desktop.engine.protocol import Device
from tests.ui.conftest import Desk

MakeDesk = Callable[..., Desk]
CARD = "Some Maker's Card 4000"
MACHINE = (Device("cuda", CARD), Device("cpu"))


def entries(desk: Desk) -> dict[str, QAction]:
    """The menu's entries by their texts; there are none before the engine has looked."""
    return {a.text(): a for a in desk.window.menus.compute_on.actions() if a.text()}


def chosen(desk: Desk) -> list[str]:
    return [text for text, action in entries(desk).items() if action.isChecked()]


def loaded(make_desk: MakeDesk, **script: object) -> Desk:
    desk = make_desk(available=script.pop("available", MACHINE), **script)
    desk.window.preload()
    desk.wait(lambda: "ready" in desk.window.status.model_text)
    return desk


def shown(desk: Desk) -> str:
    button = desk.window.status.device
    return button.text() if button.isVisible() else ""


def test_what_automatic_took_is_shown_and_everything_else_offered(make_desk: MakeDesk) -> None:
    desk = make_desk(begin=False, available=MACHINE)
    assert shown(desk) == ""
    assert not desk.window.menus.compute_on.isEnabled()
    desk.window.preload()
    desk.engine.begin()
    desk.wait(lambda: shown(desk) == CARD)
    assert list(entries(desk)) == [f"Automatic ({CARD})", CARD, "Processor"]
    assert chosen(desk) == [f"Automatic ({CARD})"]
    assert "automatically" in desk.window.status.device.toolTip()
    assert desk.window.status.device.menu() is desk.window.menus.compute_on


def test_about_tells_what_there_is_to_compute_on(make_desk: MakeDesk) -> None:
    desk = make_desk(begin=False, available=MACHINE)
    assert desk.window.computing.summary == ""
    desk.window.preload()
    desk.engine.begin()
    desk.wait(lambda: shown(desk) == CARD)
    assert desk.window.computing.summary == f"{CARD} (there is also: Processor)"
    entries(desk)["Processor"].trigger()
    desk.wait(lambda: shown(desk) == "Processor")
    assert desk.window.computing.summary == f"Processor (there is also: {CARD})"


def test_another_device_loads_the_model_anew_and_makes_the_next_picture(
    make_desk: MakeDesk,
) -> None:
    desk = loaded(make_desk)
    assert desk.backend is not None
    entries(desk)["Processor"].trigger()
    desk.wait(lambda: shown(desk) == "Processor")
    desk.settle()
    assert desk.backend.load_places == ["cuda", "cpu"]
    assert chosen(desk) == ["Processor"]
    desk.generate("a cottage")
    assert desk.backend.picture_places == ["cpu"]
    assert desk.backend.loads == ["storybook", "storybook"]


def test_a_picture_in_the_making_is_finished_where_it_was_begun(
    make_desk: MakeDesk, gate: threading.Event
) -> None:
    desk = loaded(make_desk, gate=gate)
    assert desk.backend is not None
    desk.write("a cottage")
    desk.click(desk.window.controls.generate)
    desk.wait(lambda: bool(desk.backend.picture_places))
    entries(desk)["Processor"].trigger()
    assert "finished first" in desk.banner
    assert chosen(desk) == ["Processor"]
    assert shown(desk) == CARD
    gate.set()
    desk.wait(lambda: len(desk.nodes) == 1)
    desk.wait(lambda: shown(desk) == "Processor")
    desk.generate("a lake")
    assert desk.backend.picture_places == ["cuda", "cpu"]


def test_the_choice_is_remembered(make_desk: MakeDesk) -> None:
    entries(loaded(make_desk))["Processor"].trigger()
    later = loaded(make_desk)
    assert later.backend is not None
    assert later.backend.load_places == ["cpu"]
    assert chosen(later) == ["Processor"]
    entries(later)[f"Automatic ({CARD})"].trigger()
    again = loaded(make_desk)
    assert again.backend is not None
    assert again.backend.load_places == ["cuda"]


def test_a_remembered_device_that_left_is_told_once_and_automatic_takes_its_place(
    make_desk: MakeDesk,
) -> None:
    entries(loaded(make_desk))[CARD].trigger()
    later = loaded(make_desk, available=(Device("cpu"),))
    later.wait(lambda: bool(later.banner))
    said = f"“{CARD}”, chosen to compute on, is not there; Automatic took “Processor”."
    assert later.banner == said
    assert chosen(later) == ["Automatic (Processor)"]
    later.generate("a cottage")
    assert later.backend is not None
    assert later.backend.picture_places == ["cpu"]
    assert later.backend.loads == ["storybook"]
    assert loaded(make_desk, available=(Device("cpu"),)).banner == ""


def test_the_command_lines_device_is_for_one_session(make_desk: MakeDesk) -> None:
    desk = make_desk(begin=False, available=MACHINE)
    desk.window.computing.use("cpu")
    desk.window.preload()
    desk.engine.begin()
    desk.wait(lambda: shown(desk) == "Processor")
    assert chosen(desk) == ["Processor"]
    later = loaded(make_desk)
    assert chosen(later) == [f"Automatic ({CARD})"]


def test_the_command_lines_device_that_is_not_there_forgets_no_choice(
    make_desk: MakeDesk,
) -> None:
    entries(loaded(make_desk))["Processor"].trigger()
    desk = make_desk(begin=False, available=MACHINE)
    desk.window.computing.use("cuda:7")
    desk.window.preload()
    desk.engine.begin()
    desk.wait(lambda: bool(desk.banner))
    assert "“cuda:7”" in desk.banner
    assert chosen(desk) == [f"Automatic ({CARD})"]
    assert chosen(loaded(make_desk)) == ["Processor"]


@pytest.mark.parametrize(
    ("devices", "titles"),
    [
        ((Device("cpu"),), ["Processor"]),
        ((Device("mps"), Device("cpu")), ["Apple's GPU", "Processor"]),
        (
            (Device("cuda:0", "Card"), Device("cuda:1", "Card"), Device("cpu")),
            ["Card #0", "Card #1", "Processor"],
        ),
        (
            (Device("cuda:0", "A & B"), Device("cuda:1", "Other"), Device("cpu")),
            ["A && B", "Other", "Processor"],
        ),
    ],
)
def test_devices_are_called_as_people_know_them(
    make_desk: MakeDesk, devices: tuple[Device, ...], titles: list[str]
) -> None:
    desk = loaded(make_desk, available=devices)
    assert list(entries(desk))[1:] == titles


def test_where_a_device_has_no_room_another_can_be_chosen(make_desk: MakeDesk) -> None:
    desk = make_desk(available=MACHINE, load_error=MemoryError())
    desk.window.preload()
    desk.wait(lambda: bool(desk.banner))
    assert "memory" in desk.banner
    assert desk.window.status.model_text == "No model"
    assert desk.backend is not None
    desk.backend.load_error = None
    entries(desk)["Processor"].trigger()
    desk.wait(lambda: "ready" in desk.window.status.model_text)
    assert desk.backend.load_places == ["cpu"]


def test_a_long_name_is_cut_in_the_line_and_whole_in_the_hint(make_desk: MakeDesk) -> None:
    name = "Some Maker's Workstation Card 4000 Super With A Name Too Long For A Line"
    desk = loaded(make_desk, available=(Device("cuda", name), Device("cpu")))
    assert "…" in shown(desk)
    assert shown(desk).endswith("Line")
    assert name in desk.window.status.device.toolTip()
    assert name in desk.window.status.device.accessibleName()
