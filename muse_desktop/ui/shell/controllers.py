"""What acts on the parts of the window: each gets the parts that it uses, and no more."""

from __future__ import annotations

from PySide6.QtCore import SignalInstance
from PySide6.QtWidgets import QWidget

from muse_desktop.engine.library import ModelLibrary
from muse_desktop.ui.canvas.amount import AmountController
from muse_desktop.ui.canvas.controller import CanvasController
from muse_desktop.ui.canvas.crop_controller import CropController
from muse_desktop.ui.canvas.drawing import DrawingController
from muse_desktop.ui.canvas.following import Rooms
from muse_desktop.ui.canvas.maps import Maps
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.files.chosen import several_or_current
from muse_desktop.ui.files.dialogs import Dialogs
from muse_desktop.ui.files.exports import Exports
from muse_desktop.ui.files.looks import LookFiles
from muse_desktop.ui.files.pictures import PictureFiles
from muse_desktop.ui.files.printing import Printing
from muse_desktop.ui.files.recent import RecentFiles
from muse_desktop.ui.files.saved_masks import SavedMasks
from muse_desktop.ui.files.sessions import SessionFiles
from muse_desktop.ui.generation.asking import Asking
from muse_desktop.ui.generation.controller import GenerationController
from muse_desktop.ui.generation.prompts import PromptKeeper
from muse_desktop.ui.generation.queue_controller import QueueController
from muse_desktop.ui.history.controller import HistoryController
from muse_desktop.ui.history.marking import MarkController
from muse_desktop.ui.models.manager import ModelManager, ReadChoices
from muse_desktop.ui.shell.panels import Panels
from muse_desktop.ui.state.actions import Actions
from muse_desktop.ui.state.activity import Activity
from muse_desktop.ui.state.jobs import Jobs
from muse_desktop.ui.state.model_choices import ModelChoices
from muse_desktop.ui.state.tasks import Tasks
from muse_desktop.ui.state.workspace import Workspace


class Controllers:
    """All of them, as attributes.

    Parameters
    ----------
    panels, actions : what they act on, and what asks for it
    workspace, choices, activity, jobs, tasks : what the window shows and may do
    dialogs, recent : the user's answers, and files of late
    library, read_choices : what the models' dialog shows; None: it is not offered
    window : the parent of dialogs that stay open
    """

    def __init__(
        self,
        panels: Panels,
        actions: Actions,
        *,
        workspace: Workspace,
        choices: ModelChoices,
        activity: Activity,
        jobs: Jobs,
        tasks: Tasks,
        dialogs: Dialogs,
        recent: RecentFiles,
        library: ModelLibrary | None,
        read_choices: ReadChoices | None,
        window: QWidget,
    ) -> None:
        canvas, controls, evidence = panels.canvas, panels.controls, panels.evidence
        self.sessions = SessionFiles(workspace, tasks, dialogs, recent, activity, window)
        self.pictures = PictureFiles(workspace, tasks, dialogs, recent, self.sessions, window)
        self.exports = Exports(workspace, jobs, tasks, dialogs, recent, window)
        self.printing = Printing(
            actions.print,
            lambda: several_or_current(workspace, panels.history.selected),
            workspace=workspace,
            recent=recent,
            tasks=tasks,
            window=window,
        )
        self.looks = LookFiles(
            actions.export_look,
            actions.apply_look,
            workspace=workspace,
            jobs=jobs,
            tasks=tasks,
            dialogs=dialogs,
            recent=recent,
            window=window,
        )
        self.viewer = Viewer(workspace, canvas, activity, tasks)
        self.canvas = CanvasController(
            canvas,
            viewer=self.viewer,
            stage=panels.stage,
            tools=panels.mask_tools,
            bar=panels.bar,
            actions=actions,
        )
        self.masks = SavedMasks(
            panels.mask_tools.masks.menu(),
            canvas,
            workspace=workspace,
            dialogs=dialogs,
            recent=recent,
            tasks=tasks,
        )
        self.crop = CropController(
            panels.cropping,
            canvas,
            actions,
            workspace=workspace,
            activity=activity,
            viewer=self.viewer,
            tasks=tasks,
        )
        rooms = Rooms(workspace, activity, self.viewer, canvas, jobs, tasks)
        self.amount = AmountController(panels.amount, rooms)
        self.drawing = DrawingController(panels.drawing, rooms)
        self.asking = Asking(
            activity,
            workspace=workspace,
            viewer=self.viewer,
            canvas=canvas,
            controls=controls,
            actions=actions,
            dialogs=dialogs,
            tasks=tasks,
        )
        self.generation = GenerationController(
            activity,
            jobs,
            workspace=workspace,
            viewer=self.viewer,
            canvas=canvas,
            controls=controls,
            evidence=evidence,
            actions=actions,
            tasks=tasks,
        )
        self.queue = QueueController(
            self.asking,
            self.generation,
            panels.queue,
            panels.pace,
            workspace=workspace,
            activity=activity,
            jobs=jobs,
        )
        self.prompts = PromptKeeper(controls.prompt, workspace, activity)
        self.maps = Maps(
            actions.where_from,
            actions.what_changed,
            lambda: controls.wheel.target,
            choices=choices,
            workspace=workspace,
            activity=activity,
            canvas=canvas,
            jobs=jobs,
            tasks=tasks,
        )
        self.history = HistoryController(
            panels.history,
            caption=panels.bar.caption,
            evidence=evidence,
            choices=choices,
            workspace=workspace,
            activity=activity,
            viewer=self.viewer,
            jobs=jobs,
            actions=actions,
            dialogs=dialogs,
            tasks=tasks,
        )
        self.marks = MarkController(
            panels.history, workspace=workspace, actions=actions, dialogs=dialogs
        )
        self.models = ModelManager(
            library,
            read_choices,
            action=actions.models,
            button=controls.advanced.manage,
            tasks=tasks,
            window=window,
        )

    @property
    def problems(self) -> tuple[SignalInstance, ...]:
        """What tells failures: a sentence, and technical details where there are any."""
        return (
            self.sessions.problem, self.pictures.problem, self.exports.problem, self.viewer.problem,
            self.asking.problem, self.generation.problem, self.maps.problem,
            self.models.problem, self.amount.problem, self.drawing.problem, self.looks.problem,
            self.printing.problem,
        )  # fmt: skip

    @property
    def said(self) -> tuple[SignalInstance, ...]:
        """What tells something worth knowing."""
        return (
            self.sessions.said, self.pictures.said, self.exports.said, self.asking.said,
            self.queue.said, self.generation.said, self.maps.said, self.history.said,
            self.marks.said, self.looks.said, self.crop.said, self.printing.said,
            self.masks.said,
        )  # fmt: skip
