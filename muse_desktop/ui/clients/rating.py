"""Rating by the person: the Affective Slider and eight words, beside the reading."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import get_args

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QRadioButton,
    QWidget,
)

from muse_desktop.emotion import EMOTIONS
from muse_desktop.session.node import Node
from muse_desktop.session.rating import MAX_RATINGS, Emotion, Moment, Rating, now
from muse_desktop.session.ratings import table
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.ui.clients.affective_slider import AffectiveSlider
from muse_desktop.ui.clients.ratings_plot import said_time
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.names import name_of
from muse_desktop.ui.files.outside import place_for
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.look.fitting import screen_room
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import decimal, emotion_name
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.undo import Mark
from muse_desktop.ui.state.workspace import Workspace


class RatingDialog(Question):
    """Asks the person, with the picture at the side and no prediction in sight of the questions.

    Nothing has to be answered, and nothing is answered beforehand.

    Parameters
    ----------
    moment : what is chosen at first
    picture : shows what is rated
    parent : the window
    """

    def __init__(
        self, moment: Moment, picture: QWidget | None = None, parent: QWidget | None = None
    ) -> None:
        super().__init__(self.tr("Rate This Picture"), parent, 12, beside=picture)
        self.picture = picture
        self.moments: dict[Moment, QRadioButton] = {
            "before": QRadioButton(self.tr("&Before"), self),
            "after": QRadioButton(self.tr("&After"), self),
        }
        group = QButtonGroup(self)
        row = QHBoxLayout()
        for name, button in self.moments.items():
            group.addButton(button)
            row.addWidget(button)
            button.setChecked(name == moment)
        row.addStretch(1)
        self.pleasure = AffectiveSlider("pleasure", self.tr("Pleasure"), self)
        self.arousal = AffectiveSlider("arousal", self.tr("Arousal"), self)
        self.words = {name: QCheckBox(emotion_name(name), self) for name in EMOTIONS}
        grid = QGridLayout()
        grid.setVerticalSpacing(6)
        widest = max(box.sizeHint().width() for box in self.words.values())
        columns = 4 if picture is None and 4 * (widest + 24) < screen_room(self).width() else 2
        for place, box in enumerate(self.words.values()):
            grid.addWidget(box, place // columns, place % columns)
        self.column.addStretch(1)
        self.column.addLayout(row)
        self.add_text(self.tr("How do you feel now? Move the two sliders."))
        self.column.addWidget(self.pleasure)
        self.column.addWidget(self.arousal)
        self.add_text(self.tr("Which words fit? None, one or several."))
        self.column.addLayout(grid)
        self.column.addStretch(2)
        self.keep = self.add_buttons(self.tr("Keep"), 64)
        for slider in (self.pleasure, self.arousal):
            slider.answered.connect(self._enable)
        for box in self.words.values():
            box.toggled.connect(self._enable)
        self._enable()
        self.pleasure.setFocus()

    @property
    def rating(self) -> Rating:
        """What was answered."""
        names: tuple[Emotion, ...] = get_args(Emotion)
        words = tuple(name for name in names if self.words[name].isChecked())
        moment: Moment = "before" if self.moments["before"].isChecked() else "after"
        return Rating(moment, now(), self.pleasure.answer, self.arousal.answer, words)

    def _enable(self) -> None:
        self.keep.setEnabled(self.rating.says_something)


class RatingBar(QFrame):
    """What the person said of the picture, in words and numbers; no prediction is among them."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "bar")
        self.text = Label(self)
        self.text.setWordWrap(True)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.addWidget(self.text, 1)
        self.hide()

    def show_ratings(self, ratings: tuple[Rating, ...]) -> None:
        """Show the last rating of each moment."""
        last = {rating.moment: rating for rating in ratings}
        shown = [self._say(last[moment]) for moment in get_args(Moment) if moment in last]
        self.text.setText(self.tr("The person's own rating · {0}").format(" · ".join(shown)))
        self.text.setToolTip(
            tip("\n".join(f"{said_time(r.made)}: {self._say(r)}" for r in ratings))
        )
        self.setVisible(bool(shown))

    def _say(self, rating: Rating) -> str:
        parts = []
        for name, value in (
            (self.tr("pleasure"), rating.pleasure),
            (self.tr("arousal"), rating.arousal),
        ):
            if value is not None:
                parts.append(f"{name} {decimal(value)}")
        parts += [emotion_name(word) for word in rating.words]
        moment = self.tr("before") if rating.moment == "before" else self.tr("after")
        return f"{moment}: {', '.join(parts)}"


class Ratings(QObject):
    """Asks for ratings, shows them, and writes them as a table.

    Parameters
    ----------
    rate, export : actions
    bar : shows those of the picture that is looked at
    participant : returns whose they are, for the table
    picture_of : returns what shows the picture that one is asked about

    Signals
    -------
    said(str) : something worth knowing
    """

    said = Signal(str)

    def __init__(
        self,
        rate: QAction,
        export: QAction,
        bar: RatingBar,
        participant: Callable[[], str],
        picture_of: Callable[[Node], QWidget],
        *,
        workspace: Workspace,
        sessions: SessionFiles,
        recent: RecentFiles,
        dialogs: Dialogs,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._rate, self._export, self._bar, self._participant = rate, export, bar, participant
        self._picture_of = picture_of
        self._workspace, self._sessions = workspace, sessions
        self._recent, self._dialogs, self._tasks, self._window = recent, dialogs, tasks, window
        rate.triggered.connect(self.rate)
        export.triggered.connect(self.export)
        for signal in (workspace.current_changed, workspace.changed, workspace.replaced):
            signal.connect(self._show)
        self._show()

    def rate(self) -> None:
        """Ask the person about the picture that is looked at."""
        node = self._workspace.current
        if node is None:
            return
        kinds = {rating.moment for rating in node.marks.ratings}
        dialog = RatingDialog(
            "after" if "before" in kinds or node.is_edit else "before",
            self._picture_of(node),
            self._window,
        )
        # As large as the window below: no prediction looks out from behind it.
        dialog.resize(self._window.size().boundedTo(screen_room(dialog)))
        dialog.accepted.connect(lambda: self._keep(node.id, dialog.rating))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def export(self) -> None:
        """Ask where to, and write the session's ratings."""
        session = self._workspace.session
        if not self._rated():
            return
        home, folder = self._workspace.home, self._recent.for_exports
        suggestion = place_for(home, folder, name_of(session), self.tr("Ratings"), ".csv")
        path = self._dialogs.export_ratings(suggestion)
        if path is None:
            return
        text = table(session, self._participant(), self._sessions.title)
        doing = self.tr("“{0}” is being written.").format(path.name)
        self._tasks.start(self._write(path, text), doing=doing)

    async def _write(self, path: Path, text: str) -> None:
        # With this mark spreadsheets know that it is UTF-8; pandas, and so PsychoPy, skips it.
        data = text.encode("utf-8-sig")
        await self._tasks.in_thread(atomic_write, path, lambda stream: stream.write(data))
        self._recent.folder = path.parent
        self.said.emit(
            self.tr("Exported “{0}”. Whoever has this computer can read it.").format(path.name)
        )

    def _keep(self, node_id: str, rating: Rating) -> None:
        session = self._workspace.session
        if node_id in session:
            marks = session.node(node_id).marks
            ratings = (*marks.ratings, rating)[-MAX_RATINGS:]
            self._workspace.push(Mark(session, {node_id: replace(marks, ratings=ratings)}))

    def _rated(self) -> list[Node]:
        return [node for node in self._workspace.session.nodes if node.marks.ratings]

    def _show(self) -> None:
        node = self._workspace.current
        self._bar.show_ratings(() if node is None else node.marks.ratings)
        self._rate.setEnabled(node is not None)
        self._export.setEnabled(bool(self._rated()))
