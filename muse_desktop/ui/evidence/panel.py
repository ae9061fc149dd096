"""Below the canvas: when the emotion set in, and what models read in the picture."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.emotion import Blend
from muse_desktop.muse.events import Evidence, Probabilities, Step
from muse_desktop.ui.evidence.emotion_bars import EmotionBars
from muse_desktop.ui.evidence.timing_curve import TimingCurve
from muse_desktop.ui.look.elided import Elided
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.painting import guarded
from muse_desktop.ui.look.plain import Label, MarkupLabel, tip
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import manager, set_class, theme
from muse_desktop.ui.look.words import decimal, say_reading

_STRETCH = None
_END = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
_START = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter


class _Key(QWidget):
    """A small sample of a mark, for the legend."""

    def __init__(self, kind: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._kind = kind
        self.setFixedSize(14, 12)

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle = self.height() / 2
        if self._kind == "judge":
            painter.setPen(QPen(theme().color("text"), 1.4))
            painter.setBrush(theme().color("surface"))
            painter.drawEllipse(self.rect().center(), 3.6, 3.6)
            return
        pale = self._kind == "before"
        half = 4.5 if pale else 2.5
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme().color("muted", 0.38 if pale else 0.95))
        painter.drawRoundedRect(0, round(middle - half), 13, round(2 * half), 2, 2)


class EvidencePanel(QFrame):
    """The timing curve beside the eight probabilities.

    Attributes
    ----------
    borrowed : sentences that say whose the readers of what is shown are, where they are borrowed

    Signals
    -------
    explanation_wanted() : the user asks what the readings mean
    """

    explanation_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "panel")
        self.curve = TimingCurve(self)
        self.bars = EmotionBars(self)
        self._left, self._right = QWidget(self), QWidget(self)
        self._narrow = False
        self._build_left()
        self._build_right()
        halves = QHBoxLayout()
        halves.setSpacing(24)
        halves.addWidget(self._left, 10)
        halves.addWidget(self._right, 11)
        self.lent = Label(self)
        self.lent.setWordWrap(True)
        set_class(self.lent, "hint")
        whole = QVBoxLayout(self)
        whole.setContentsMargins(16, 9, 16, 9)
        whole.setSpacing(5)
        whole.addLayout(halves, 1)
        whole.addWidget(self.lent)
        self.show_nothing()

    def _build_left(self) -> None:
        heading = Label(self.tr("Similarity"), self)
        heading.setToolTip(self.tr("How similar the forming picture is to what is wanted"))
        set_class(heading, "heading")
        self.summary = Elided(self)
        set_class(self.summary, "hint")
        self.summary.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self._to_bars = self._switch(self.tr("Show the predicted emotions"), False)
        self._stack(self._left, [heading, _STRETCH, self._to_bars], self.curve, [self.summary])

    def _build_right(self) -> None:
        self._heading = Label(self.tr("Predicted emotions"), self)
        set_class(self._heading, "heading")
        self.caution = MarkupLabel(self)
        self._show_caution()
        manager().changed.connect(self._show_caution)
        self.caution.setToolTip(self.tr("What a reading says, and what it does not"))
        self.caution.setTextInteractionFlags(
            Qt.TextInteractionFlag.LinksAccessibleByMouse
            | Qt.TextInteractionFlag.LinksAccessibleByKeyboard
        )
        self.caution.linkActivated.connect(lambda: self.explanation_wanted.emit())
        self.caution.setWordWrap(True)
        self.caution.setAlignment(_END)
        self.caution.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.verdict = Elided(self)
        self.verdict.setAlignment(_END)
        self.verdict.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        set_class(self.verdict, "hint")
        self._to_curve = self._switch(self.tr("Show the timing curve"), True)
        heading = QWidget(self)
        self._titles = QBoxLayout(QBoxLayout.Direction.LeftToRight, heading)
        self._titles.setContentsMargins(0, 0, 0, 0)
        self._titles.setSpacing(6)
        self._titles.addWidget(self._heading)
        self._titles.addWidget(self.caution, 1)
        legend: list[QWidget | None] = []
        for kind, text, meaning in (
            ("before", self.tr("before"), self.tr("The guide's reading before")),
            ("after", self.tr("now"), self.tr("The guide's reading of this picture")),
            ("judge", self.tr("judge"), self.tr("A second model that never steers the picture")),
        ):
            label = Label(text, self)
            set_class(label, "hint")
            key = _Key(kind, self)
            for widget in (key, label):
                widget.setToolTip(tip(meaning))
                legend.append(widget)
        self._stack(self._right, [heading, self._to_curve], self.bars, [*legend, self.verdict])

    @staticmethod
    def _stack(
        side: QWidget,
        above: list[QWidget | None],
        middle: QWidget,
        below: list[QWidget | None],
    ) -> None:
        column = QVBoxLayout(side)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(5)
        for place, widgets in enumerate((above, below)):
            row = QHBoxLayout()
            row.setSpacing(6)
            for widget in widgets:
                if widget is _STRETCH:
                    row.addStretch(1)
                else:
                    row.addWidget(widget, 1 if isinstance(widget, Elided) else 0)
            column.addLayout(row)
            if place == 0:
                column.addWidget(middle, 1)

    def _switch(self, text: str, to_curve: bool) -> QToolButton:
        """A button to the other half, for windows too narrow to show both."""
        button = QToolButton(self)
        set_icon(button, "swap", "muted")
        button.setToolTip(tip(text))
        button.setAccessibleName(text)
        button.clicked.connect(lambda: self._show_half(to_curve))
        button.hide()
        return button

    def _show_half(self, curve: bool) -> None:
        self._left.setVisible(curve or not self._narrow)
        self._right.setVisible(not curve or not self._narrow)

    def resizeEvent(self, event: QResizeEvent) -> None:
        beside = self._heading.sizeHint().width() + 6 + self.caution.minimumSizeHint().width()
        right = max(beside, self.bars.minimumSizeHint().width())
        left, room = self._left.minimumSizeHint().width(), self.width() - 24 - 32
        narrow = room < left + right
        # What a reading is not stands in one line wherever the curve can spare the room.
        words = self.caution.fontMetrics().horizontalAdvance(self._not_this)
        in_one_line = self._heading.sizeHint().width() + 6 + words + 2
        self._right.setMinimumWidth(in_one_line if not narrow and left + in_one_line <= room else 0)
        if narrow != self._narrow:
            self._narrow = narrow
            self._to_curve.setVisible(narrow)
            self._to_bars.setVisible(narrow)
            way = QBoxLayout.Direction
            self._titles.setDirection(way.TopToBottom if narrow else way.LeftToRight)
            self._titles.setSpacing(0 if narrow else 6)
            self.caution.setAlignment(_START if narrow else _END)
            self._show_half(False)

    def minimumSizeHint(self) -> QSize:
        heading = self._heading.sizeHint().width() + 6 + self._to_curve.sizeHint().width()
        width = max(heading, *(w.minimumSizeHint().width() for w in (self.curve, self.bars)))
        height = self._right.minimumSizeHint().height() + 18
        if not self.lent.isHidden():
            height += self.lent.heightForWidth(max(self.width() - 32, 1)) + 5
        return QSize(width + 32, height)

    def sizeHint(self) -> QSize:
        height = self.fontMetrics().height()
        return QSize(height * 34, round(height * 12.6) + 26)

    # -- what is shown -----------------------------------------------------------------------

    def show_nothing(self) -> None:
        """There is no picture."""
        self._say_borrowed(())
        self.curve.show_nothing()
        self.bars.show_nothing()
        self._say_verdict(None)
        self.summary.setText(self.tr("Shown once a picture has been made"))

    def show_reading(
        self,
        guide: Probabilities | None,
        judge: Probabilities | None,
        borrowed: Sequence[str] = (),
        reader: str = "",
    ) -> None:
        """Show what was read in a picture that was opened, by which model's readers, and whose
        these are where they are borrowed."""
        self._say_borrowed(borrowed)
        self.curve.show_nothing()
        self.bars.show_readings(None, guide, judge)
        self._say_verdict(judge)
        self.summary.setText(
            self.tr("Reading the picture…")
            if guide is None
            else self.tr("Not made here · read by {0}").format(reader)
        )

    def show_evidence(self, evidence: Evidence, target: Blend | None) -> None:
        """Show why a result is what it is."""
        self.curve.show_curve(evidence.similarity, evidence.start, evidence.end)
        self.bars.show_readings(
            evidence.guide_before,
            evidence.guide_after,
            evidence.judge_after or evidence.judge_before,
            target,
        )
        self._say_verdict(evidence.judge_after or evidence.judge_before)
        parts = []
        if evidence.seconds:
            parts.append(self.tr("{0} s").format(decimal(evidence.seconds, 1)))
        if "clip_i" in evidence.preservation:
            parts.append(
                self.tr("likeness to the source {0}").format(
                    decimal(evidence.preservation["clip_i"])
                )
            )
        if evidence.start is None and target is not None and evidence.similarity:
            parts.append(self.tr("guidance did not set in"))
        self.summary.setText(" · ".join(parts))
        self.summary.setToolTip(tip("\n".join(map(spoken, evidence.notes))))
        self._say_borrowed(evidence.borrowed)

    def begin_run(self, steps: int) -> None:
        """Clear everything for a picture in the making."""
        self._say_borrowed(())
        self.curve.show_curve((), total=steps)
        self.bars.show_nothing()
        self._say_verdict(None)
        self.summary.setText("")

    def _show_caution(self) -> None:
        """Write the link in the theme's own colour: a label keeps that of the theme before."""
        color = theme().color("muted").name()
        self.caution.setText(f'<a href="#" style="color: {color}">{self._not_this}</a>')

    @property
    def _not_this(self) -> str:
        return self.tr("not an assessment")

    def _say_verdict(self, judge: Probabilities | None) -> None:
        """Say which emotion stands out to the judge, or that none does."""
        text = say_reading(judge) if judge else ""
        self.verdict.setText(text[:1].upper() + text[1:])
        self.verdict.setToolTip(tip(self.tr("The judge: {0}").format(text) if text else ""))

    def _say_borrowed(self, sentences: Sequence[str]) -> None:
        self.borrowed = tuple(sentences)
        self.lent.setText(" ".join(map(spoken, sentences)))
        self.lent.setVisible(bool(sentences))
        self.updateGeometry()

    def add_step(self, step: Step) -> None:
        """Follow a picture in the making."""
        if step.phase == "denoise":
            self.curve.add(step.index, step.total, step.similarity)
