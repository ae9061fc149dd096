"""Picture cards of what was made: which size, on which paper, with what on their backs."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QCheckBox, QWidget

from muse_desktop.pictures.cards import Card, CardSize, card_pages, check_cards, grid, save_cards
from muse_desktop.pictures.sheet_layout import Paper
from muse_desktop.session.node import Node
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.exports import Exports
from muse_desktop.ui.files.names import name_of
from muse_desktop.ui.files.outside import place_for
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.sheet import usual_paper
from muse_desktop.ui.look.question import Question
from muse_desktop.ui.look.words import say_blend
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace

Back = Literal["blank", "prompt", "emotion"]


@dataclass(frozen=True)
class CardWish:
    """How cards are wanted.

    Parameters
    ----------
    size, paper : of a card and of the sheet
    back : what stands on the back
    notes : whether the pictures' notes stand there too
    """

    size: CardSize
    paper: Paper
    back: Back
    notes: bool = False

    @property
    def has_backs(self) -> bool:
        """Whether anything stands on the backs."""
        return self.back != "blank" or self.notes


class CardsDialog(Question):
    """Asks how cards are wanted, and says on how many pages they come.

    Parameters
    ----------
    count : of how many pictures
    parent : the window
    """

    def __init__(self, count: int, parent: QWidget | None = None) -> None:
        super().__init__(self.tr("Picture Cards"), parent)
        self._count = count
        self.size_ = self.choice(
            self.tr("Size"),
            {"a6": self.tr("A6 (105 × 148 mm)"), "playing": self.tr("Playing card (63 × 89 mm)")},
        )
        papers = {"a4": self.tr("A4"), "letter": self.tr("Letter")}
        usual = usual_paper()
        self.paper = self.choice(
            self.tr("Paper"), dict(sorted(papers.items(), key=lambda item: item[0] != usual))
        )
        self.back = self.choice(
            self.tr("Backs"),
            {
                "blank": self.tr("Blank"),
                "prompt": self.tr("The prompt"),
                "emotion": self.tr("The emotion that was asked for"),
            },
        )
        form = self.add_form()
        form.addRow(self.tr("&Size"), self.size_)
        form.addRow(self.tr("&Paper"), self.paper)
        form.addRow(self.tr("&Backs"), self.back)
        self.notes = QCheckBox(self.tr("With your &notes on the backs"), self)
        form.addRow("", self.notes)
        self.text = self.add_hint(3)
        self.make = self.add_buttons(self.tr("Make Them…"))
        for box in (self.size_, self.paper, self.back):
            box.currentIndexChanged.connect(self._tell)
        self.notes.toggled.connect(self._tell)
        self._tell()

    @property
    def wish(self) -> CardWish:
        """How they are wanted."""
        return CardWish(
            self.size_.currentData(),
            self.paper.currentData(),
            self.back.currentData(),
            self.notes.isChecked(),
        )

    def _tell(self) -> None:
        wish = self.wish
        on_page = grid(wish.size, wish.paper).on_page
        pages = -(-self._count // on_page)
        said = self.tr("Cards: {0}, on a page: {1}. Pages: {2}.")
        said = said.format(self._count, on_page, pages)
        if wish.has_backs:
            said += " " + self.tr(
                "Backs follow each page: print on both sides, turned over the long edge, at 100 %."
            )
        self.text.setText(said)


class CardFiles(QObject):
    """Runs Picture Cards."""

    def __init__(
        self,
        action: QAction,
        nodes: Callable[[], Sequence[Node]],
        *,
        workspace: Workspace,
        exports: Exports,
        recent: RecentFiles,
        dialogs: Dialogs,
        tasks: Tasks,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._nodes, self._workspace, self._recent = nodes, workspace, recent
        self._exports, self._dialogs = exports, dialogs
        self._tasks, self._window = tasks, window
        action.triggered.connect(self.ask)
        workspace.changed.connect(lambda: action.setEnabled(bool(len(workspace.session))))
        workspace.replaced.connect(lambda: action.setEnabled(bool(len(workspace.session))))
        action.setEnabled(bool(len(workspace.session)))

    def ask(self) -> None:
        """Ask how, and where to."""
        nodes = list(self._nodes())
        if not nodes:
            return
        dialog = CardsDialog(len(nodes), self._window)
        dialog.accepted.connect(lambda: self._place(nodes, dialog.wish))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()

    def _place(self, nodes: Sequence[Node], wish: CardWish) -> None:
        title, kind = name_of(self._workspace.session), self.tr("Picture cards")
        folder = self._recent.for_exports
        suggestion = place_for(self._workspace.home, folder, title, kind, ".pdf")
        path = self._dialogs.export_cards(suggestion)
        if path is not None:
            self.write(nodes, wish, path)

    def write(self, nodes: Sequence[Node], wish: CardWish, path: Path) -> None:
        """Draw and write cards of these pictures."""
        backs = [_back(node, wish) for node in nodes]

        def work() -> list[str]:
            check_cards(path)
            cards = [Card(n.picture, back) for n, back in zip(nodes, backs, strict=True)]
            pages = card_pages(cards, wish.size, wish.paper, backs=wish.has_backs)
            save_cards(pages, path)
            return []

        self._exports.write(path, lambda: self._tasks.in_thread(work))


def _back(node: Node, wish: CardWish) -> str:
    """Return what stands on the back of a picture's card; a blank line parts its note."""
    recipe = node.recipe
    said = ""
    if recipe is not None and wish.back == "prompt":
        said = recipe.prompt
    elif recipe is not None and recipe.target is not None and wish.back == "emotion":
        said = say_blend(recipe.target)
    note = node.note if wish.notes else ""
    return "\n\n".join(filter(None, (said, note)))
