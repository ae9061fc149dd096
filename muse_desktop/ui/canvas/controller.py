"""Looking and painting: the actions of the canvas, its line below, and the brush's tools."""

from __future__ import annotations

from PySide6.QtCore import QObject

from muse_desktop.ui.canvas.bar import CanvasBar
from muse_desktop.ui.canvas.canvas import ZOOM_STEP, Canvas
from muse_desktop.ui.canvas.mask_tools import MaskTools
from muse_desktop.ui.canvas.stage import Stage
from muse_desktop.ui.canvas.viewer import Viewer
from muse_desktop.ui.state.actions import Actions


class CanvasController(QObject):
    """Connects zoom, comparison and mask with what asks for them, and keeps the two in step."""

    def __init__(
        self,
        canvas: Canvas,
        *,
        viewer: Viewer,
        stage: Stage,
        tools: MaskTools,
        bar: CanvasBar,
        actions: Actions,
    ) -> None:
        super().__init__(canvas)
        self._canvas, self._stage, self._tools = canvas, stage, tools
        self._viewer = viewer
        self._mask, self._reference = actions.mask, actions.reference
        self._brush_for = 0
        a = actions
        bar.set_actions(
            [
                a.mask, a.compare, a.beside, bar.hold, a.where_from, a.what_changed,
                a.zoom_out, None, a.zoom_in, a.fit, a.actual, a.crop,
            ]
        )  # fmt: skip
        canvas.zoom_changed.connect(bar.show_zoom)
        a.zoom_in.triggered.connect(lambda: canvas.zoom_by(ZOOM_STEP))
        a.zoom_out.triggered.connect(lambda: canvas.zoom_by(1 / ZOOM_STEP))
        a.fit.triggered.connect(canvas.fit)
        a.actual.triggered.connect(canvas.actual_size)
        a.compare.toggled.connect(canvas.set_compare)
        canvas.compare_changed.connect(a.compare.setChecked)
        a.beside.toggled.connect(canvas.set_beside)
        canvas.beside_changed.connect(a.beside.setChecked)
        bar.hold.pressed.connect(lambda: canvas.hold(True))
        bar.hold.released.connect(lambda: canvas.hold(False))
        a.beside.enabledChanged.connect(bar.hold.setEnabled)
        a.reference.triggered.connect(lambda: self._refer(a.reference.isChecked()))
        viewer.shown.connect(self._show_reference)
        a.mask.toggled.connect(canvas.set_painting)
        a.show_mask.toggled.connect(canvas.set_striped)
        a.clear_mask.triggered.connect(viewer.clear_mask)
        canvas.painting_changed.connect(self._painting_changed)
        canvas.brush_changed.connect(lambda size: tools.size_.setValue(round(size)))
        tools.erasing_changed.connect(canvas.set_erasing)
        tools.fading_changed.connect(canvas.set_fading)
        tools.lassoing_changed.connect(canvas.set_lassoing)
        tools.size_changed.connect(canvas.set_brush)
        tools.hardness_changed.connect(lambda percent: canvas.set_hardness(percent / 100))
        canvas.hardness_changed.connect(lambda hard: tools.hardness.setValue(round(100 * hard)))
        tools.shape_chosen.connect(viewer.reshape_mask)
        tools.brightness_clicked.connect(viewer.choose_brightness)
        tools.clear_clicked.connect(viewer.clear_mask)
        tools.done_clicked.connect(lambda: canvas.set_painting(False))
        viewer.shown.connect(self._fit_brush)

    def _refer(self, on: bool) -> None:
        """Compare all others with the current picture, or no longer with one."""
        self._viewer.refer_to(self._viewer.looked_at if on else None)

    def _show_reference(self) -> None:
        self._reference.setChecked(self._viewer.reference is not None)

    def _painting_changed(self, on: bool) -> None:
        self._mask.setChecked(on)
        if on:
            self._fit_brush()
            self._canvas.setFocus()
        self._tools.setVisible(on)
        self._tools.raise_()
        self._stage.arrange()

    def _fit_brush(self) -> None:
        """Give the brush a size that suits the picture; on one as large the chosen size stays."""
        picture = self._canvas.picture
        if picture is None or not self._canvas.painting:
            return
        edge = max(picture.size.width(), picture.size.height())
        if edge == self._brush_for:
            return
        self._brush_for = edge
        self._tools.size_.setRange(max(2, edge // 100), max(8, edge // 2))
        self._canvas.set_brush(edge / 7)
