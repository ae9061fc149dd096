"""What a person decides once for all: each a value of its own, remembered by itself."""

from __future__ import annotations

from typing import Annotated, Any, Literal

from msgspec import Meta
from PySide6.QtCore import QObject, QSettings, Signal

from muse_desktop.batch.road import SSH_PYTHON
from muse_desktop.engine.protocol import Precision
from muse_desktop.muse.request import PREVIEW_SECONDS
from muse_desktop.ui.state.remembered import PathText, remembered

LANGUAGE = "language"
"""The key of the one setting that is read before there is a window."""
Theme = Literal["system", "light", "dark"]
Movement = Literal["usual", "reduced"]
TextSize = Literal["100", "125", "150", "175", "200"]
"""In percent of the system's."""
Language = Literal["en", "de", "fr", "es", "zh_CN", "ja"]
"""As Qt names them, and the program's own first."""
Previews = Literal["often", "seldom", "never"]
BETWEEN_PREVIEWS: dict[str, float | None] = {
    "often": PREVIEW_SECONDS, "seldom": 3.0, "never": None,
}  # fmt: skip
"""The least time between two previews; None: none are wanted."""
YesNo = Literal["yes", "no"]
Cluster = Literal["here", "address", "file", "ssh"]
"""Where the pictures of batches are made."""
Line = Annotated[str, Meta(max_length=1000)]
Budget = Literal["none", "5", "10", "20", "50", "100", "200"]
"""Gigabytes that added models, downloads and the log may take before it is told."""


class Setting(QObject):
    """One decision: a word of a few, or a path. Ini files keep texts alone.

    A value in the file that is none of them is as if nothing had been decided, and stays there,
    beside the others, until something is.

    Parameters
    ----------
    settings : where it is kept
    key : under which name
    kind : the type of its values
    usual : what holds where nothing was decided; the file does not name it
    parent : the owner

    Signals
    -------
    changed() : it was decided otherwise
    """

    changed = Signal()

    def __init__(
        self, settings: QSettings, key: str, kind: Any, usual: str, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._settings, self._key = settings, key
        self._kind, self._usual = kind, usual
        self._value = remembered(settings, key, kind, usual)

    @property
    def value(self) -> str:
        """What holds now."""
        return self._value

    def choose(self, value: str) -> None:
        """Decide, and remember it, be the program killed or not."""
        if value == self._usual:
            self._settings.remove(self._key)
        else:
            self._settings.setValue(self._key, value)
        self._settings.sync()
        if value != self._value:
            self._value = value
            self.changed.emit()


class Preferences(QObject):
    """All of them; who does what they say follows their signals.

    Attributes
    ----------
    language : what the window speaks from the next start on; "": the system's
    theme, text_size, movement : how the window looks
    previews, precision : how pictures are made
    sessions, exports : the folders where sessions and exports are offered a place; "": where
        something was opened or written last
    names : whether sessions, and the folder used last, are remembered
    budget : the disk that added models and the like may take
    cluster : where the pictures of batches are made; the others are how it is reached
    cluster_models : whether models are copied to computers that lack them
    """

    def __init__(self, settings: QSettings, parent: QObject | None = None) -> None:
        super().__init__(parent)

        def make(key: str, kind: Any, usual: str) -> Setting:
            return Setting(settings, key, kind, usual, self)

        self.language = make(LANGUAGE, Literal["", Language], "")
        self.theme = make("theme", Theme, "system")
        self.text_size = make("text_size", TextSize, "100")
        self.movement = make("movement", Movement, "usual")
        self.previews = make("previews", Previews, "often")
        self.precision = make("precision", Precision, "auto")
        self.sessions = make("sessions_folder", PathText, "")
        self.exports = make("exports_folder", PathText, "")
        self.names = make("remember_names", YesNo, "yes")
        self.budget = make("disk_budget", Budget, "none")
        self.cluster = make("cluster", Cluster, "here")
        self.cluster_address = make("cluster_address", Line, "")
        self.cluster_file = make("cluster_file", PathText, "")
        self.cluster_hosts = make("cluster_hosts", Line, "")
        self.cluster_python = make("cluster_python", Line, SSH_PYTHON)
        self.cluster_ca = make("cluster_ca", PathText, "")
        self.cluster_certificate = make("cluster_certificate", PathText, "")
        self.cluster_key = make("cluster_key", PathText, "")
        self.cluster_models = make("cluster_models", YesNo, "no")
