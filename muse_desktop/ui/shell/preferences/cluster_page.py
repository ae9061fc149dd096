"""The page on other computers: whether they make the pictures of batches, and how."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QPushButton, QWidget

from muse_desktop.ui.look import file_dialog
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.shell.preferences.page import Choice, PreferencePage
from muse_desktop.ui.state.preferences import Preferences, Setting

_BY_ADDRESS = ("address", "file")


class Text(QLineEdit):
    """A setting that is written."""

    def __init__(self, setting: Setting, example: str) -> None:
        super().__init__()
        self._setting = setting
        self.setPlaceholderText(example)
        self.setMaxLength(1000)
        self.editingFinished.connect(lambda: setting.choose(self.text().strip()))
        setting.changed.connect(self._follow)
        self._follow()

    def _follow(self) -> None:
        with QSignalBlocker(self):
            self.setText(self._setting.value)
        self.setToolTip(tip(self._setting.value))


class File(QWidget):
    """A setting that is a file's path: written, or chosen."""

    def __init__(self, setting: Setting, title: str) -> None:
        super().__init__()
        self._setting, self._title = setting, title
        self.field = Text(setting, "")
        self.field.setAccessibleName(title)
        button = QPushButton(tr("Choose…"))
        button.setAccessibleName(f"{title}: {button.text()}")
        button.setAutoDefault(False)
        button.clicked.connect(self._ask)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.field, 1)
        row.addWidget(button)
        self.setFocusProxy(self.field)

    def _ask(self) -> None:
        folder = str(Path(self._setting.value).parent) if self._setting.value else ""
        path = file_dialog.ask_open(self, self._title, folder)
        if path is not None:
            self._setting.choose(str(path))


class ClusterPage(PreferencePage):
    """Whether other computers help, and which.

    Parameters
    ----------
    preferences : what was decided
    look : finds out whether there is a way there now, and says it by :meth:`show_state`
    """

    def __init__(self, preferences: Preferences, look: Callable[[], object]) -> None:
        super().__init__()
        self.set_title(tr("Other Computers"))
        self._cluster, self._look = preferences.cluster, look
        self.where = Choice(
            preferences.cluster,
            {
                "here": tr("This computer alone"),
                "ssh": tr("Computers that I can log in to (ssh)"),
                "address": tr("A cluster of Dask, by its address"),
                "file": tr("A cluster of Dask, by its scheduler's file"),
            },
        )
        self.add(
            tr("&Batches are made by"),
            self.where,
            tr(
                "Apply to a Folder sends its pictures, masks and prompts there, encrypted, and the "
                "status line says so meanwhile. Everything else is made here."
            ),
        )
        self._rows: list[tuple[tuple[str, ...], QWidget]] = []
        self.hosts = Text(preferences.cluster_hosts, "workstation, me@other")
        self._offer(tr("&Computers"), self.hosts, ("ssh",))
        self.python = Text(preferences.cluster_python, "python3")
        self._offer(tr("&Python there"), self.python, ("ssh",))
        self.address = Text(preferences.cluster_address, "tls://workstation:8786")
        self._offer(tr("&Address"), self.address, ("address",))
        self.file = File(preferences.cluster_file, tr("Scheduler's file"))
        self._offer(tr("Scheduler's &file"), self.file, ("file",))
        for setting, name, title in (
            (preferences.cluster_ca, tr("Certificates &trusted"), tr("Certificates trusted")),
            (preferences.cluster_certificate, tr("&Own certificate"), tr("Own certificate")),
            (preferences.cluster_key, tr("Its &key"), tr("Its key")),
        ):
            self._offer(name, File(setting, title), _BY_ADDRESS)
        self.models = Choice(
            preferences.cluster_models,
            {"no": tr("Are not used"), "yes": tr("Get it copied, once")},
        )
        self._offer(tr("Those without the &model"), self.models, ("ssh", *_BY_ADDRESS))
        self.state = self.note()
        for setting in (
            preferences.cluster, preferences.cluster_hosts, preferences.cluster_python,
            preferences.cluster_address, preferences.cluster_file, preferences.cluster_ca,
            preferences.cluster_certificate, preferences.cluster_key,
        ):  # fmt: skip
            setting.changed.connect(self.showing)
        self.showing()

    def showing(self) -> None:
        """Show the fields of what is chosen, and look whether there is a way."""
        kind = self._cluster.value
        for kinds, field in self._rows:
            self._form.setRowVisible(field, kind in kinds)
        self._look()

    def show_state(self, sentence: str) -> None:
        """Say why there is no way there now; empty: there may be one."""
        usual = tr(
            "Who trusts a cluster trusts it with everything: its computers can run programs here, "
            "and this one there."
        )
        self.state.setText(sentence or ("" if self._cluster.value == "here" else usual))

    def _offer(self, name: str, field: QWidget, kinds: tuple[str, ...]) -> None:
        self.add(name, field)
        self._rows.append((kinds, field))
