"""Where the parts of the window stand: history, picture over readings, controls."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QVBoxLayout, QWidget

from muse_desktop.ui.batches.strip import BatchStrip
from muse_desktop.ui.canvas.amount import AmountBar
from muse_desktop.ui.canvas.banner import Banner
from muse_desktop.ui.canvas.bar import CanvasBar
from muse_desktop.ui.canvas.canvas import Canvas
from muse_desktop.ui.canvas.crop_panel import CropPanel
from muse_desktop.ui.canvas.drawing_bar import DrawingBar
from muse_desktop.ui.canvas.invitation import Invitation
from muse_desktop.ui.canvas.mask_tools import MaskTools
from muse_desktop.ui.canvas.stage import Stage
from muse_desktop.ui.clients.presentation import PresentationBar
from muse_desktop.ui.clients.rating import RatingBar
from muse_desktop.ui.clients.steps import StepsBar
from muse_desktop.ui.controls.panel import Controls
from muse_desktop.ui.evidence.panel import EvidencePanel
from muse_desktop.ui.generation.pace import Pace
from muse_desktop.ui.generation.queue_strip import QueueStrip
from muse_desktop.ui.history.panel import History


class Panels(QSplitter):
    """Makes the parts and holds them in three columns.

    Attributes
    ----------
    history, evidence, controls : what can be hidden
    stage, bar : the canvas with what lies over it, and the line below
    amount, drawing : how much of an edit is shown, between the two; one is for grades, one tells
        what changed in a drawing
    steps, ratings : which step of a graded series is looked at, and what a person felt at it
    presenting : above it, while it is on another screen
    canvas, invitation, banner, mask_tools, cropping : the stage's
    queue, pace : what waits, below the picture, and how long it takes
    batches : below it, the many pictures that go to folders
    rows : the middle column
    """

    def __init__(self, controls: Controls) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.controls = controls
        self.history = History()
        self.evidence = EvidencePanel()
        self.evidence.bars.shown.connect(controls.wheel.set_reading)
        self.canvas = Canvas()
        self.invitation = Invitation()
        self.banner = Banner()
        self.mask_tools = MaskTools()
        self.cropping = CropPanel()
        self.stage = Stage(
            self.canvas, self.invitation, self.banner, self.mask_tools, self.cropping
        )
        self.bar = CanvasBar()
        self.amount, self.drawing = AmountBar(), DrawingBar()
        self.pace = Pace()
        self.queue = QueueStrip(self.pace.of)
        self.batches = BatchStrip()
        self.steps, self.ratings = StepsBar(), RatingBar()
        self.presenting = PresentationBar()
        upper = QWidget()
        column = QVBoxLayout(upper)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.presenting)
        column.addWidget(self.stage, 1)
        column.addWidget(self.amount)
        column.addWidget(self.drawing)
        column.addWidget(self.steps)
        column.addWidget(self.ratings)
        column.addWidget(self.bar)
        column.addWidget(self.queue)
        column.addWidget(self.batches)
        self.rows = QSplitter(Qt.Orientation.Vertical)
        for splitter in (self.rows, self):
            splitter.setHandleWidth(1)
            splitter.setChildrenCollapsible(False)
        self.rows.addWidget(upper)
        self.rows.addWidget(self.evidence)
        self.rows.setStretchFactor(0, 1)
        for part in (self.history, self.rows, controls):
            self.addWidget(part)
        self.setStretchFactor(1, 1)
        # Tab goes the way one works: wheel, prompt, seed, buttons, picture, history.
        for first, second in (
            (controls.wheel, controls.shares.fold),
            (controls.shares.intensity, controls.prompt.field),
            (controls.prompt.field, controls.seed.edit),
            (controls.seed.lock, controls.size_.shape),
        ):
            QWidget.setTabOrder(first, second)
