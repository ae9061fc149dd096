"""Which model a button means, chosen right where the button is."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QStandardItemModel
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.muse.advice import NOT_ITS_OWN
from muse_desktop.muse.request import Mode
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.plain import tip
from muse_desktop.ui.look.spoken import spoken
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.state.model_choices import AUTOMATIC, ModelChoices


class ModelField(FittedCombo):
    """The models that can do what the button says; where there is no choice it is not shown.

    Parameters
    ----------
    choices : the models, and which is taken
    mode : whether the button makes pictures or changes them
    """

    def __init__(self, choices: ModelChoices, mode: Mode, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._choices, self._mode = choices, mode
        self._shown = ""
        self._entries = QStandardItemModel(self)
        self.setModel(self._entries)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(
            self.tr("Model that makes pictures")
            if mode == "generate"
            else self.tr("Model that changes pictures")
        )
        set_class(self, "model")
        self.activated.connect(lambda: self._take())
        choices.changed.connect(self._follow)
        self._follow()

    @property
    def is_a_choice(self) -> bool:
        """Whether there is more than one model in all, so that one may ask which is meant."""
        return len(self._choices.models) > 1

    def take(self, name: str) -> None:
        """Choose as a person does, by the model's name, or ``AUTOMATIC``."""
        self.setCurrentIndex(self.findData(name))
        self._take()

    def _take(self) -> None:
        name = self.currentData()
        if isinstance(name, str):
            self._choices.choose(self._mode, name)

    def _follow(self) -> None:
        choices, mode = self._choices, self._mode
        with QSignalBlocker(self):
            self.clear()
            if mode == "edit":
                self._add(
                    self.tr("{0} (automatic)").format(choices.automatic().title),
                    AUTOMATIC,
                    self.tr("The model that made the picture where that is known; else {0}").format(
                        choices.usual("edit").title
                    ),
                )
            for model in choices.able(mode):
                can = mode == "generate" or choices.can_change(model)
                self._add(model.title, model.name, spoken(model.summary) if can else NOT_ITS_OWN)
                entry = self._entries.item(self.count() - 1)
                entry.setEnabled(can)
            chosen = choices.chosen(mode)
            if mode == "edit" and chosen != choices.model(mode).name:
                chosen = AUTOMATIC  # what was chosen cannot change this picture
            if mode == "generate" and chosen == AUTOMATIC:
                chosen = choices.model(mode).name
            self.setCurrentIndex(max(self.findData(chosen), 0))
            self._shown = choices.model(mode).title
        popup = self.view()
        popup.setMinimumWidth(popup.sizeHintForColumn(0) + 24)
        does = self.tr("Makes: {0}") if mode == "generate" else self.tr("Changes: {0}")
        model = choices.model(mode)
        summary = spoken(model.summary)
        self.setToolTip(tip("\n".join(filter(None, (does.format(model.title), summary)))))
        self.setAccessibleDescription(summary)

    @property
    def shown_text(self) -> str:
        """The model's name alone, be it chosen or automatic: there is little room."""
        return self._shown

    def _add(self, title: str, name: str, meaning: str) -> None:
        self.addItem(title, name)
        self.setItemData(self.count() - 1, tip(meaning), Qt.ItemDataRole.ToolTipRole)
