"""A graded series: pictures of one scene that differ in intensity alone, as steps from calm on."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from muse_desktop.session.document import Session
from muse_desktop.session.node import Node
from muse_desktop.ui.look.plain import Label
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import percent
from muse_desktop.ui.state.workspace import Workspace


def steps_of(session: Session, node: Node) -> tuple[Node, ...]:
    """Return the steps that a picture is one of, the calmest first.

    Before those of an edit stands the picture that was edited; that one alone is no series, and of
    two of the same intensity the later one counts.
    """
    recipe = node.recipe
    if recipe is None or recipe.target is None:
        return ()
    found: dict[float, Node] = {}
    for other in session.children(node.parent):
        its = other.recipe
        if its is None or its.seed != recipe.seed:  # of thousands of siblings that is most
            continue
        if its.with_(intensity=recipe.intensity) == recipe:
            found[its.intensity] = other
    found[recipe.intensity] = node
    if len(found) < 2:
        return ()
    steps = [found[intensity] for intensity in sorted(found)]
    before = () if node.parent is None or not node.is_edit else (session.node(node.parent),)
    return (*before, *steps)


class StepsBar(QFrame):
    """Says which step one looks at, with a way to the next and two back."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        set_class(self, "bar")
        self.calmest = QPushButton(self.tr("To the Calmest"), self)
        self.back = QPushButton(self.tr("Back"), self)
        self.on = QPushButton(self.tr("Next Step"), self)
        self.text = Label(self)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 6, 16, 6)
        row.setSpacing(8)
        for widget in (self.calmest, self.back, self.on):
            row.addWidget(widget)
        row.addWidget(self.text, 1)
        self.hide()


class Steps(QObject):
    """Walks along the series that the current picture is a step of.

    Parameters
    ----------
    bar : shows where one is
    on, back : actions
    """

    def __init__(self, bar: StepsBar, on: QAction, back: QAction, workspace: Workspace) -> None:
        super().__init__(bar)
        self._bar, self._on, self._back, self._workspace = bar, on, back, workspace
        on.triggered.connect(lambda: self.walk(1))
        back.triggered.connect(lambda: self.walk(-1))
        bar.on.clicked.connect(on.trigger)
        bar.back.clicked.connect(back.trigger)
        bar.calmest.clicked.connect(lambda: self.walk(-len(self.steps)))
        for signal in (workspace.current_changed, workspace.changed, workspace.replaced):
            signal.connect(self._show)
        self._show()

    @property
    def steps(self) -> tuple[Node, ...]:
        """The steps, the calmest first."""
        node = self._workspace.current
        if node is None:
            return ()
        session = self._workspace.session
        steps = steps_of(session, node)
        if steps:
            return steps
        # What was edited is the first step of what it was edited to.
        below = [steps_of(session, child) for child in session.children(node.id)]
        return next((steps for steps in reversed(below) if node in steps), ())

    def walk(self, by: int) -> None:
        """Look at a step further on, or back."""
        steps, node = self.steps, self._workspace.current
        if node is None or node not in steps:
            return
        place = min(max(steps.index(node) + by, 0), len(steps) - 1)
        self._workspace.session.set_current(steps[place].id)

    def _show(self) -> None:
        steps, node = self.steps, self._workspace.current
        self._bar.setVisible(bool(steps))
        place = steps.index(node) if node is not None and node in steps else -1
        for button, action, possible in (
            (self._bar.on, self._on, 0 <= place < len(steps) - 1),
            (self._bar.back, self._back, place > 0),
            (self._bar.calmest, None, place > 0),
        ):
            button.setEnabled(possible)
            if action is not None:
                action.setEnabled(possible)
        if node is None or not steps:
            return
        recipe = node.recipe
        share = self.tr("as it was") if place == 0 and node.id == steps[1].parent else ""
        share = share or ("" if recipe is None else percent(recipe.intensity))
        self._bar.text.setText(
            self.tr("Step {0} of {1} · {2}").format(place + 1, len(steps), share)
        )
