"""What the canvas shows with a mask over its picture, and what one paints that with."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import QPointF, QRectF, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QWidget

from muse_desktop.ui.canvas import paint
from muse_desktop.ui.canvas.mask import MaskLayer
from muse_desktop.ui.canvas.speech import Seen
from muse_desktop.ui.canvas.view import CanvasView


class MaskedView(CanvasView):
    """Lays a mask over the picture, and shows the brush, the lasso or the gradient above it.

    Signals
    -------
    painting_changed(bool) : the brush was taken up or put down
    brush_changed(float) : its diameter in picture pixels
    hardness_changed(float) : how hard its edge is, 0 to 1
    """

    painting_changed = Signal(bool)
    brush_changed = Signal(float)
    hardness_changed = Signal(float)

    def __init__(self, parent: QWidget | None = None) -> None:
        self._painting = False
        self._erasing = False
        self._brush = 32.0
        self._mask: MaskLayer | None = None
        self._ring: QPointF | None = None  # where the brush is seen
        self._hardness = 1.0
        self._fading = self._lassoing = self._striped = False
        self._loop: list[QPointF] = []  # of a lasso, in the picture
        self._fade: tuple[QPointF, QPointF] | None = None  # the line of a gradient, on the widget
        super().__init__(parent)

    def set_beside(self, on: bool) -> None:
        """Let what the picture is compared with stand beside it, or no longer."""
        if on and self.can_stand_beside:
            self.set_painting(False)
        super().set_beside(on)

    @property
    def mask_layer(self) -> MaskLayer | None:
        """The mask of the picture shown."""
        return self._mask

    def set_mask(self, mask: MaskLayer | None) -> None:
        """Lay another mask over the picture (None: there is nothing to paint on)."""
        self._mask = mask
        if mask is None:
            self.set_painting(False)
        self.mask_changed()

    def mask_changed(self) -> None:
        """Show the mask as it is now."""
        self._describe()
        self.update()

    @property
    def painting(self) -> bool:
        """Whether a drag paints."""
        return self._painting

    def set_painting(self, on: bool) -> None:
        """Take the brush up or put it down."""
        on = on and self._mask is not None
        if on:
            self.set_compare(False)
            self.set_beside(False)
        if on != self._painting:
            self._painting = on
            self.painting_changed.emit(on)
            self._describe()
            self.update()

    def set_striped(self, on: bool) -> None:
        """See the mask under stripes, on whatever picture and by whichever eye."""
        self._striped = on
        self.update()

    def set_erasing(self, on: bool) -> None:
        """Paint with the eraser."""
        self._erasing = on

    def set_fading(self, on: bool) -> None:
        """Lay gradients in place of strokes."""
        self._fading = on
        self.update()

    def set_lassoing(self, on: bool) -> None:
        """Draw around areas in place of strokes."""
        self._lassoing = on
        self.update()

    def set_hardness(self, share: float) -> None:
        """Paint with a harder or softer edge, 0 to 1."""
        self._hardness = min(max(share, 0.0), 1.0)
        self.hardness_changed.emit(self._hardness)

    @property
    def brush(self) -> float:
        """The brush's diameter in picture pixels."""
        return self._brush

    def set_brush(self, diameter: float) -> None:
        """Take a thicker or thinner brush."""
        self._brush = min(max(diameter, 2.0), 2000.0)
        self.brush_changed.emit(self._brush)
        self.update()

    # -- within ------------------------------------------------------------------------------

    def _paint_over(self, painter: QPainter, target: QRectF) -> None:
        if self._mask is not None:
            paint.mask(painter, target, self._mask, self._painting, self._striped)
        if not self._painting:
            return
        if self._fading:
            if self._fade is not None:
                paint.fade_line(painter, *self._fade)
        elif self._lassoing:
            paint.loop(painter, [self.viewport.to_widget(corner) for corner in self._loop])
        elif self._ring is not None:
            radius = self._brush / 2 * self.viewport.zoom
            paint.brush_ring(painter, self._ring, radius, self._erasing, self._hardness)

    def _seen(self) -> Seen:
        masked = self._mask is not None and not self._mask.is_empty
        return replace(super()._seen(), masked=masked, painting=self._painting)
