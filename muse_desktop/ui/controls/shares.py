"""The wheel in numbers: a percentage for each of the eight, and the intensity, folded away."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QSpinBox, QToolButton, QVBoxLayout, QWidget

from muse_desktop.emotion import WHEEL_ORDER, Blend, percentages
from muse_desktop.ui.controls.wheel import EmotionWheel
from muse_desktop.ui.controls.wheel_value import USUAL
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import emotion_name, percent, say_blend_within


class Shares(QWidget):
    """Fields that follow the wheel, and that the wheel follows.

    They keep what was typed for as long as the wheel means it: 60 and 60 stay so, and the line
    below tells that their sum of 120 is used as half and half.

    Parameters
    ----------
    wheel : whose target it is
    parent : the owner

    Attributes
    ----------
    fold, add, more : the buttons: numbers, another emotion, the wheel's menu
    fields : by emotion
    intensity : how strongly, in percent
    total : what the shares sum to
    """

    def __init__(self, wheel: EmotionWheel, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._wheel = wheel
        self._filling = False
        self.fields: dict[str, QSpinBox] = {}
        self._labels: dict[str, Label] = {}
        self.fold = self._button("chevron-right", self.tr("The emotions in percent"))
        self.fold.setText(self.tr("In numbers"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.fold.setCheckable(True)
        set_class(self.fold, "fold")
        self.fold.toggled.connect(self._unfold)
        self.add = self._button("add", self.tr("Add an emotion (Ins on the wheel)"))
        self.add.clicked.connect(self._add)
        self.more = self._button("more", self.tr("More about the wheel"))
        self.more.clicked.connect(
            lambda: wheel.open_menu(self.more.mapToGlobal(QPoint(0, self.more.height())))
        )
        self._body = QWidget(self)
        self._build_fields()
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.fold)
        row.addStretch(1)
        row.addWidget(self.add)
        row.addWidget(self.more)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addLayout(row)
        layout.addWidget(self._body)
        wheel.changed.connect(self._follow)
        self._make_room()
        self._unfold(False)
        self._follow()

    def _button(self, icon: str, name: str) -> QToolButton:
        button = QToolButton(self)
        set_icon(button, icon, "muted")
        button.setAccessibleName(name)
        button.setToolTip(tip(name))
        return button

    def _build_fields(self) -> None:
        form = QGridLayout(self._body)
        form.setContentsMargins(0, 2, 0, 4)
        form.setHorizontalSpacing(12)
        form.setVerticalSpacing(5)
        form.setColumnStretch(1, 1)
        for row, name in enumerate(WHEEL_ORDER):
            self.fields[name] = self._field(form, row)
            self._labels[name] = Label(self._body)
            self._labels[name].setBuddy(self.fields[name])
            form.addWidget(self._labels[name], row, 0)
        self.total = Label(self._body)
        self.total.setWordWrap(True)
        set_class(self.total, "hint")
        form.addWidget(self.total, len(WHEEL_ORDER), 0, 1, 2)
        self.intensity = self._field(form, len(WHEEL_ORDER) + 1)
        self.intensity.setRange(1, 100)
        self.intensity.setValue(round(100 * USUAL))
        self.intensity.setAccessibleName(self.tr("Intensity, in percent"))
        label = Label(self.tr("I&ntensity"), self._body)
        label.setBuddy(self.intensity)
        form.addWidget(label, len(WHEEL_ORDER) + 1, 0)

    def _field(self, form: QGridLayout, row: int) -> QSpinBox:
        field = QSpinBox(self._body)
        field.setRange(0, 100)
        field.setSingleStep(5)
        field.setSuffix(self.tr(" %"))
        field.setKeyboardTracking(False)
        # The style sheet's padding does not reach the text of a spin box.
        field.lineEdit().setTextMargins(6, 0, 0, 0)
        field.valueChanged.connect(self._take)
        form.addWidget(field, row, 1)
        return field

    def read_fields(self) -> None:
        """Take the numbers as typed: a key may ask for a picture before their field is left."""
        for field in (*self.fields.values(), self.intensity):
            field.interpretText()

    @property
    def blend(self) -> Blend | None:
        """What the fields say; None where all are 0."""
        given = {name: float(field.value()) for name, field in self.fields.items()}
        return Blend.of(given) if any(given.values()) else None

    def _take(self) -> None:
        """Turn the wheel as the fields say."""
        if not self._filling:
            self._wheel.set_value(self.blend, self.intensity.value() / 100)
            self._follow()

    def _follow(self) -> None:
        """Say what the wheel says."""
        wheel = self._wheel
        self._filling = True
        if self.blend != wheel.target:
            for name, share in percentages(wheel.target).items():
                self.fields[name].setValue(share)
        if wheel.target is not None and round(100 * wheel.intensity) > 0:
            self.intensity.setValue(round(100 * wheel.intensity))
        self._filling = False
        for name, label in self._labels.items():
            word = emotion_name(name, wheel.options.face)
            label.setText(word)
            self.fields[name].setAccessibleName(self.tr("{0}, in percent").format(word))
        self._say_total()
        self.add.setEnabled(not wheel.points.is_full)

    def _say_total(self) -> None:
        total = sum(field.value() for field in self.fields.values())
        said = self.tr("Sum: {0}").format(percent(total / 100))
        if self.blend is None:
            said += " · " + self.tr("no emotion: the picture is left to the prompt")
        elif total != 100:
            used = say_blend_within(self.blend, self._wheel.options.face)
            said += " · " + self.tr("used in proportion: {0}").format(used)
        self.total.setText(said)
        for field in self.fields.values():
            field.setAccessibleDescription(said)

    def changeEvent(self, event: QEvent) -> None:
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._make_room()
        super().changeEvent(event)

    def _make_room(self) -> None:
        """Let each field show its largest number: its hint knows nothing of the style sheet."""
        wide = self.fontMetrics().horizontalAdvance(percent(1.0)) + 3 * self.fontMetrics().height()
        for field in (*self.fields.values(), self.intensity):
            field.setMinimumWidth(wide)

    def _add(self) -> None:
        self._wheel.add_emotion()
        self._wheel.setFocus(Qt.FocusReason.OtherFocusReason)

    def _unfold(self, open_: bool) -> None:
        self._body.setVisible(open_)
        set_icon(self.fold, "chevron-down" if open_ else "chevron-right", "muted")
