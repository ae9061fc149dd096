"""Where pictures are computed: seen in the status line, chosen there, in File ▸ Compute On or in
the preferences; and how precisely, and how often one sees how far a picture is."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import get_args

from PySide6.QtCore import QObject, QSettings, Signal
from PySide6.QtGui import QActionGroup
from PySide6.QtWidgets import QMenu

from muse_desktop.engine.protocol import AUTO, Device, Devices, Precision
from muse_desktop.ui.look import plain
from muse_desktop.ui.shell.status import Status
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.preferences import BETWEEN_PREVIEWS, Preferences
from muse_desktop.ui.state.remembered import Name, remembered

CHOSEN, CALLED = "device", "device_called"
"""Of the settings: the device's name, and its title, to name it by where it is gone."""

_PRECISIONS: dict[str, Precision] = {name: name for name in get_args(Precision)}


class Computing(QObject):
    """Offers the devices that the engine found, remembers the choice, and tells the engine.

    The engine knows the devices with its first load; until then nothing can be chosen.

    Signals
    -------
    chosen() : another device, or precision, is to be used from the next picture on
    changed() : another device is chosen, or it is known by now which there are
    said(str), problem(str) : something worth knowing; a chosen device is not there
    """

    chosen = Signal()
    changed = Signal()
    said = Signal(str)
    problem = Signal(str)

    def __init__(
        self,
        jobs: Jobs,
        activity: Activity,
        menu: QMenu,
        status: Status,
        settings: QSettings,
        preferences: Preferences,
    ) -> None:
        super().__init__(menu)
        self._jobs, self._activity = jobs, activity
        self._menu, self._status, self._settings = menu, status, settings
        self._menu.setEnabled(False)
        self._devices: Devices | None = None
        self._group = QActionGroup(self)
        self._called = remembered(settings, CALLED, Name, "")
        self._asked = remembered(settings, CHOSEN, Name, AUTO)
        status.device.setMenu(self._menu)
        jobs.devices_changed.connect(self._show)
        jobs.use_device(self._asked)
        self._precision = preferences.precision
        self._precision.changed.connect(self._compute_so)
        if self._precision.value != "auto":
            jobs.use_precision(_PRECISIONS[self._precision.value])
        self._previews, self._movement = preferences.previews, preferences.movement
        for wish in (self._previews, self._movement):
            wish.changed.connect(self._show_previews)
        self._show_previews()

    def use(self, name: str) -> None:
        """Compute on a device, or "auto", in this session alone: ``--device`` said so."""
        self._asked, self._called = name, name
        self._jobs.use_device(name)

    def choose(self, name: str) -> None:
        """Compute there from the next picture on, and remember it."""
        already = name == self._asked
        self._remember(name)
        if already:
            return
        self._jobs.use_device(name)
        self._tell_when(
            self.tr("The picture in the making is finished first; the next one is made there.")
        )
        self.chosen.emit()

    @property
    def asked(self) -> str:
        """The device that is chosen: its name, or "auto"."""
        return self._asked

    @property
    def offers(self) -> tuple[tuple[str, str], ...]:
        """What can be chosen: each by its name and in words; empty until the engine has looked."""
        if self._devices is None:
            return ()
        titles = self._titles(self._devices.available)
        fastest = next(iter(titles.values()))
        return ((AUTO, self.tr("Automatic ({0})").format(fastest)), *titles.items())

    @property
    def summary(self) -> str:
        """What is computed on, and what else there is; empty until the engine has looked."""
        if self._devices is None:
            return ""
        titles = self._titles(self._devices.available)
        used = titles.get(self._devices.used, self._devices.used)
        others = [title for name, title in titles.items() if name != self._devices.used]
        if not others:
            return used
        return self.tr("{0} (there is also: {1})").format(used, ", ".join(others))

    # -- within ------------------------------------------------------------------------------

    def _show(self, devices: Devices) -> None:
        self._devices = devices
        titles = self._titles(devices.available)
        used = titles.get(devices.used, devices.used)
        if devices.missing and devices.asked == self._asked:
            gone = self._called or self._asked
            if self._asked == self._settings.value(CHOSEN, AUTO):
                self._remember(AUTO)
            else:  # asked for in this session alone: what is remembered stays
                self._asked = self._called = AUTO
            self._jobs.use_device(AUTO)
            self.problem.emit(
                self.tr("“{0}”, chosen to compute on, is not there; Automatic took “{1}”.").format(
                    gone, used
                )
            )
        elif devices.asked == self._asked:
            self._asked = devices.chosen  # as the menu writes it: "cuda:0" may be just "cuda"
        if not self._menu.isEnabled():
            self._fill()
        self._mark()
        automatic = self._asked == AUTO
        self._status.show_device(
            used,
            self.tr("Computes on {0}, chosen automatically").format(used)
            if automatic
            else self.tr("Computes on {0}").format(used),
        )

    def _mark(self) -> None:
        for action in self._group.actions():
            action.setChecked(action.data() == self._asked)
        self.changed.emit()

    def _fill(self) -> None:
        """Write the menu; what there is stays the same as long as the program runs."""
        automatic, *devices = self.offers
        self._add(*automatic)
        self._menu.addSeparator()
        for device in devices:
            self._add(*device)
        self._menu.setEnabled(True)

    def _compute_so(self) -> None:
        self._jobs.use_precision(_PRECISIONS[self._precision.value])
        self._tell_when(
            self.tr("The picture in the making is finished first; the next one is made so.")
        )
        self.chosen.emit()

    def _show_previews(self) -> None:
        seconds = BETWEEN_PREVIEWS[self._previews.value]
        if seconds is not None and self._movement.value == "reduced":
            seconds = max(seconds, BETWEEN_PREVIEWS["seldom"] or seconds)
        self._jobs.show_previews(seconds)

    def _tell_when(self, sentence: str) -> None:
        if self._activity.is_making:
            self.said.emit(sentence)

    def _add(self, name: str, text: str) -> None:
        action = plain.action(text, self._group)
        action.setCheckable(True)
        action.setData(name)
        action.triggered.connect(lambda: self.choose(name))
        self._menu.addAction(action)

    def _titles(self, devices: Sequence[Device]) -> dict[str, str]:
        """Return what each device is called; of cards of one kind the number tells which."""
        own = {"cpu": self.tr("Processor"), "mps": self.tr("Apple's GPU")}
        titles = [device.card or own.get(device.name, device.name) for device in devices]
        alike = Counter(titles)
        return {
            device.name: title
            if alike[title] == 1
            else self.tr("{0} #{1}").format(title, device.name.partition(":")[2])
            for device, title in zip(devices, titles, strict=True)
        }

    def _remember(self, name: str) -> None:
        titles = {} if self._devices is None else self._titles(self._devices.available)
        self._asked, self._called = name, titles.get(name, name)
        self._settings.setValue(CHOSEN, name)
        self._settings.setValue(CALLED, self._called)
        self._mark()
