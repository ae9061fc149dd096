"""The foot of the panel: the buttons that act, which model each means, and how far a run is."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QCheckBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from muse_desktop.muse.advice import NOT_ITS_OWN
from muse_desktop.ui.controls.model_field import ModelField
from muse_desktop.ui.look.busy_bar import BusyBar
from muse_desktop.ui.look.icons import set_icon
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.model_choices import ModelChoices

ROOMY = 24
"""Lines that a window has at least in which there is room for what a model cannot do; the field
that names the model tells it as well."""


class _Ask(QPushButton):
    """A button that asks once at a double click: while one picture is made it takes the next."""

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.accept()


class Footer(QFrame):
    """Follows the activity: offers what may be clicked now, and shows what is being made.

    Attributes
    ----------
    generate, edit, cancel, watch : the buttons
    making, changing : which model makes a picture, and which changes one
    limits : what the model cannot do
    onward : whether an edit goes on from the edit that is shown
    state, progress : how far the run is, in words and as a bar

    Signals
    -------
    generate_clicked(), edit_clicked(), cancel_clicked(), watch_clicked() : a button was pressed
    """

    generate_clicked = Signal()
    edit_clicked = Signal()
    cancel_clicked = Signal()
    watch_clicked = Signal()

    def __init__(self, choices: ModelChoices, activity: Activity, parent: QWidget) -> None:
        super().__init__(parent)
        set_class(self, "footer")
        self._activity, self._choices = activity, choices
        self._build_buttons()
        self.making = ModelField(choices, "generate", self)
        self.changing = ModelField(choices, "edit", self)
        self.limits, self.state = Label(self), Label(self)
        for label in (self.limits, self.state):
            set_class(label, "hint")
        self.limits.setWordWrap(True)
        self.onward = QCheckBox(self.tr("Go on from this edit"), self)
        self.onward.setToolTip(
            self.tr(
                "An edit begins with the original, so that edits do not pile up.\n"
                "Checked, it begins with the edit that is shown."
            )
        )
        self._for_mask = False  # ticked by a mask, not by the user
        self.onward.toggled.connect(self._forget_mask)
        self.progress = BusyBar(self)
        self._lay_out()
        activity.changed.connect(self.follow)
        choices.changed.connect(self.follow)
        activity.progressed.connect(self._show_progress)
        self._show_progress_parts()
        self.follow()

    def _build_buttons(self) -> None:
        self.generate = _Ask(self.tr("Generate"), self)
        self.generate.setAccessibleDescription(self.tr("Makes a new picture from the prompt"))
        self.generate.clicked.connect(self.generate_clicked)
        self.edit = _Ask(self.tr("Edit"), self)
        self.edit.setAccessibleDescription(self.tr("Changes the emotion of the picture shown"))
        self.edit.clicked.connect(self.edit_clicked)
        self.cancel = QPushButton(self.tr("Cancel"), self)
        self.cancel.setToolTip(self.tr("Stop after this step (Esc); what waits goes on"))
        self.cancel.clicked.connect(self.cancel_clicked)
        set_icon(self.cancel, "cancel")
        self.watch = QPushButton(self.tr("Watch"), self)
        self.watch.setToolTip(self.tr("Look at the picture in the making again"))
        self.watch.clicked.connect(self.watch_clicked)
        for button in (self.generate, self.edit, self.cancel, self.watch):
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            button.setAutoDefault(False)

    def _lay_out(self) -> None:
        row = QGridLayout()
        row.setHorizontalSpacing(8)
        row.setVerticalSpacing(6)
        for column, widgets in enumerate(
            ((self.making, self.generate), (self.changing, self.edit))
        ):
            row.setColumnStretch(column, 1)
            for place, widget in enumerate(widgets):
                row.addWidget(widget, place, column)
        stop = QHBoxLayout()
        stop.setSpacing(8)
        stop.addWidget(self.cancel)
        stop.addWidget(self.watch)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(14, 10, 14, 12)
        layout.setSpacing(7)
        for widget in (self.state, self.progress):
            layout.addWidget(widget)
        layout.addLayout(stop)
        for widget in (self.limits, self.onward):
            layout.addWidget(widget)
        layout.addLayout(row)

    @property
    def goes_on(self) -> bool:
        """Whether an edit of the edit that is shown is wanted, and not one of its original."""
        return self._activity.has_edit and self.onward.isChecked()

    def go_on(self, masked: bool) -> None:
        """Go on from the edit that is shown, as a mask on it says: outside it that stays. What was
        ticked for a mask alone goes with it."""
        if masked and self._activity.has_edit and not self.onward.isChecked():
            self.onward.setChecked(True)
            self._for_mask = True
        elif not masked and self._for_mask:
            self.onward.setChecked(False)

    def _forget_mask(self) -> None:
        self._for_mask = False

    def set_limits(self, text: str) -> None:
        """Say what the model cannot do."""
        self.limits.setText(text)
        self._show_choices()

    def follow(self) -> None:
        """Offer what may be clicked now.

        Someone who opened a picture came to edit it: then that is the first thing offered.
        """
        activity = self._activity
        can = self._choices.can_change(self._choices.model("edit"))
        self.edit.setEnabled(activity.has_picture and can)
        turn = "\n" + self.tr("It waits for its turn.") if activity.is_busy else ""
        makes = self.tr("Make a new picture from the prompt (Ctrl+Return)")
        does = self.tr("Change the emotion of the picture shown (Ctrl+Shift+Return)")
        self.generate.setToolTip(tip(makes + turn))
        self.edit.setToolTip(tip(does + turn if can else NOT_ITS_OWN))
        if self.cancel.hasFocus() and not activity.may_cancel:
            self.setFocus()  # Qt would give it to whatever comes next, where Space has a meaning
        self.cancel.setEnabled(activity.may_cancel)
        self.watch.setVisible(activity.may_watch)
        own = activity.has_own_picture
        first, second = (self.edit, self.generate) if own else (self.generate, self.edit)
        set_icon(first, "edit" if first is self.edit else "generate", "on_accent")
        set_icon(second, "edit" if second is self.edit else "generate")
        for button, name in ((first, "primary"), (second, "")):
            if button.property("class") != name:
                set_class(button, name)
                button.style().unpolish(button)
                button.style().polish(button)
        if activity.is_busy == self.cancel.isHidden():
            self._show_progress_parts()
        self._show_choices()

    def _show_choices(self) -> None:
        idle = not self._activity.is_busy
        roomy = self.window().height() >= ROOMY * self.fontMetrics().height()
        self.limits.setVisible(idle and roomy and bool(self.limits.text()))
        self.onward.setVisible(self._activity.has_edit)
        for field in (self.making, self.changing):
            field.setVisible(field.is_a_choice)

    def _show_progress_parts(self) -> None:
        """Show what is of a picture in the making while there is one."""
        busy = self._activity.is_busy
        if not busy and self._has_focus() and (self.cancel.hasFocus() or self.watch.hasFocus()):
            self.setFocus()
        for widget in (self.cancel, self.progress, self.state):
            widget.setVisible(busy)

    def _has_focus(self) -> bool:
        focus = self.window().focusWidget()
        return focus is not None and (focus is self or self.isAncestorOf(focus))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._show_choices()

    def _show_progress(self) -> None:
        self.progress.show_share(self._activity.share)
        self.state.setText(self._activity.short)
