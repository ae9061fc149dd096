"""About: the version, what is computed on, whose models and libraries these are, where data lie."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QDialogButtonBox, QMenu, QPushButton, QWidget

from muse_desktop.system.ordinary_files import read_ordinary
from muse_desktop.system.paths import data_dir
from muse_desktop.system.resources import resource
from muse_desktop.ui.look import help_texts, plain
from muse_desktop.ui.look.cards import card_html
from muse_desktop.ui.look.page import Page
from muse_desktop.ui.state.model_choice import ModelChoice

LICENCES = "licences.html"
"""Made with a frozen program, of what is inside it."""
_LARGEST_CARD = 1_000_000


def show_folder(folder: Path) -> None:
    """Show a folder in the system's own program for that, or the nearest one that is there."""
    while not folder.is_dir() and folder != folder.parent:  # nothing was kept so far
        folder = folder.parent
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))


class AboutPage(Page):
    """Tells what the program is and where its parts come from; it looks nothing up.

    Parameters
    ----------
    models : those at hand
    devices : what there is to compute on, in words; empty until the engine has looked
    parent : the window
    """

    def __init__(
        self, models: Sequence[ModelChoice], devices: str, parent: QWidget | None = None
    ) -> None:
        facts = [(self.tr("Computes on"), devices or self.tr("not known yet"))]
        for model in models:
            words = (model.version, model.licence)
            facts.append((model.title, " · ".join(word for word in words if word)))
        facts.append((self.tr("Your data"), str(data_dir())))
        super().__init__(help_texts.about_title(), help_texts.about(facts), parent)
        self._add_cards(models)
        self.licences = self._add(self.tr("&Licences"), self._show_licences)
        self.folder = self._add(self.tr("&Show Folder"), lambda: show_folder(data_dir()))
        self.folder.setToolTip(plain.tip(self.tr("Settings, added models, unsaved work, the log")))
        self.fit()

    def _add(self, text: str, call: object = None) -> QPushButton:
        button = self.buttons.addButton(text, QDialogButtonBox.ButtonRole.ActionRole)
        button.setAutoDefault(False)
        if callable(call):
            button.clicked.connect(lambda: call())
        return button

    def _add_cards(self, models: Sequence[ModelChoice]) -> None:
        self.cards = QMenu(self)
        for model in models:
            if model.card is not None:
                action = plain.action(model.title, self.cards)
                action.triggered.connect(lambda _=False, m=model: self._show_card(m))
                self.cards.addAction(action)
        button = self._add(self.tr("&Model Cards"))
        button.setMenu(self.cards)
        button.setEnabled(not self.cards.isEmpty())

    def _show_card(self, model: ModelChoice) -> None:
        assert model.card is not None
        said = self.tr("The card cannot be read: {0}")
        try:
            text = read_ordinary(model.card, _LARGEST_CARD).decode("utf-8", "replace")
            html = card_html(text)
        except OSError as error:
            html = f"<p>{escape(said.format(error))}</p>"
        self._open(model.title, html)

    def _show_licences(self) -> None:
        page = resource(LICENCES)
        if page.is_file():
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(page)))
        else:
            self._open(self.tr("Licences"), help_texts.licences_from_source())

    def _open(self, title: str, html: str) -> None:
        page = Page(title, html, self)
        page.exec()
        page.deleteLater()
