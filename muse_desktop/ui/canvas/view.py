"""What the canvas shows: a picture, what it came from beside it, a preview, a map."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSize, Signal
from PySide6.QtGui import QColor, QImage, QPainter, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from muse_desktop.ui.canvas import beside, paint, veil
from muse_desktop.ui.canvas.paint import Legend
from muse_desktop.ui.canvas.speech import Seen, say
from muse_desktop.ui.canvas.viewport import Viewport
from muse_desktop.ui.look.direction import reads_to_left
from muse_desktop.ui.look.images import Pyramid, soften
from muse_desktop.ui.look.painting import guarded, saved
from muse_desktop.ui.look.theme import theme


class CanvasView(QWidget):
    """Shows a picture, a running preview, or two pictures side by side of a divider.

    Signals
    -------
    zoom_changed(float) : widget pixels per picture pixel
    compare_changed(bool), beside_changed(bool) : a mode was switched
    held_changed() : another picture is seen in its place, or no longer
    veiled_changed(), preview_changed() : a veil came or went; another preview
    """

    zoom_changed = Signal(float)
    compare_changed = Signal(bool)
    beside_changed = Signal(bool)
    held_changed = Signal()
    veiled_changed = Signal()
    preview_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport = Viewport()
        self._picture: Pyramid | None = None
        self._before: Pyramid | None = None
        self._preview: QImage | None = None
        self._map: QImage | None = None
        self._legend: Legend | None = None
        self._compare = self._beside = self._held = self._veiled = False
        self._names: tuple[str, str] | None = None
        self._split = 0.5
        self.setMinimumSize(160, 120)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setAccessibleName(self.tr("Canvas"))
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(560, 480)

    # -- what is shown -----------------------------------------------------------------------

    @property
    def picture(self) -> Pyramid | None:
        """The picture that is looked at."""
        return self._picture

    def set_picture(
        self,
        picture: Pyramid | None,
        before: Pyramid | None = None,
        names: tuple[str, str] | None = None,
    ) -> None:
        """Show a picture; ``before`` is what it can be compared with, and ``names`` what both are
        called where they are not before and after."""
        self._picture, self._before, self._names = picture, before, names
        if picture is not None:
            self.viewport.set_picture(picture.size.width(), picture.size.height())
        if not self.can_compare:
            self.set_compare(False)
        if before is None:
            self.set_beside(False)
            self._held = False
        self._moved()
        self._describe()

    def show_nothing(self) -> None:
        """Show the empty canvas."""
        self.set_map(None)
        self.set_preview(None)
        self.set_picture(None)

    @property
    def preview(self) -> QImage | None:
        """What is shown of a picture in the making."""
        return self._preview

    def set_preview(self, preview: QImage | None, size: QSize | None = None) -> None:
        """Show a small picture in the making, as large as the result (``size``) will be."""
        self._preview = preview
        self.preview_changed.emit()
        if preview is not None and size is not None:
            self.viewport.set_picture(size.width(), size.height())
        elif preview is None and self._picture is not None:
            self.viewport.set_picture(self._picture.size.width(), self._picture.size.height())
        self._moved()

    @property
    def is_veiled(self) -> bool:
        """Whether what is shown cannot be made out."""
        return self._veiled

    def set_veiled(self, on: bool) -> None:
        """Lay a veil over whatever is shown, or lift it."""
        if on != self._veiled:
            self._veiled = on
            self.veiled_changed.emit()
            self._describe()
            self.update()

    def set_map(self, drawn: QImage | None, legend: Legend | None = None) -> None:
        """Show a map in the picture's place, with its legend; None takes it away."""
        self._map, self._legend = drawn, legend
        self._describe()
        self.update()

    @property
    def has_map(self) -> bool:
        """Whether a map is shown in the picture's place."""
        return self._map is not None

    @property
    def can_compare(self) -> bool:
        """Whether there is something to compare with under one divider: of the same size."""
        return self.can_stand_beside and self._picture.size == self._before.size  # type: ignore[union-attr]

    @property
    def can_stand_beside(self) -> bool:
        """Whether there is something to compare with side by side."""
        return self._picture is not None and self._before is not None

    @property
    def compare(self) -> bool:
        """Whether before and after are shown side by side."""
        return self._compare

    def set_compare(self, on: bool) -> None:
        """Show or hide what the picture came from, on that side of the divider which is read
        first."""
        on = on and self.can_compare
        if on:
            self.set_beside(False)
        if on != self._compare:
            self._compare = on
            self.compare_changed.emit(on)
            self._describe()
            self.update()

    @property
    def beside(self) -> bool:
        """Whether two pictures stand side by side."""
        return self._beside

    def set_beside(self, on: bool) -> None:
        """Let what the picture is compared with stand beside it, or no longer."""
        on = on and self.can_stand_beside
        if on:
            self.set_compare(False)
        if on != self._beside:
            self._beside = on
            self._fit_widget()
            self.beside_changed.emit(on)
            self._describe()

    @property
    def held(self) -> bool:
        """Whether what the picture is compared with is seen in its place."""
        return self._held

    def hold(self, on: bool) -> None:
        """See what the picture is compared with in its place, as long as a key or button is
        down."""
        on = on and self.can_stand_beside
        if on != self._held:
            self._held = on
            self.held_changed.emit()
            self._describe()
            self.update()

    @property
    def split(self) -> float:
        """Where the divider stands in what is seen of the picture, 0 (left edge) to 1."""
        return self._split

    def set_split(self, share: float) -> None:
        """Move the divider."""
        self._split = min(max(share, 0.0), 1.0)
        self._describe()
        self.update()

    # -- zoom and pan ------------------------------------------------------------------------

    def fit(self) -> None:
        """Show the whole picture."""
        self.viewport.fit()
        self._moved()

    def actual_size(self) -> None:
        """Show one picture pixel on one pixel of the screen."""
        self.viewport.zoom_to(1.0 / self.devicePixelRatioF())
        self._moved()

    def zoom_by(self, factor: float, anchor: QPointF | None = None) -> None:
        """Enlarge or shrink around a widget point, by default the middle."""
        if self._picture is not None or self._preview is not None:
            if anchor is not None and self._beside:
                anchor = beside.in_pane(anchor, self.width())
            self.viewport.zoom_to(self.viewport.zoom * factor, anchor)
            self._moved()

    def _pan(self, dx: float, dy: float) -> None:
        self.viewport.pan(dx, dy)
        self._moved()

    def _moved(self) -> None:
        self.zoom_changed.emit(self.viewport.zoom * self.devicePixelRatioF())
        self.update()

    # -- drawing -----------------------------------------------------------------------------

    @guarded
    def paintEvent(self, painter: QPainter) -> None:
        painter.fillRect(self.rect(), theme().color("canvas"))
        target = self.viewport.rect
        scale = self.viewport.zoom * self.devicePixelRatioF()
        painter.setClipRect(self.rect())
        if self._veiled and (self._preview is not None or self._picture is not None):
            self._paint_veiled(painter, target)
        elif self._preview is not None:
            paint.shadow(painter, target)
            paint.preview(painter, target, self._preview)
        elif self._map is not None:
            paint.shadow(painter, target)
            paint.preview(painter, target, self._map)
            if self._legend is not None:
                paint.legend(painter, self, self._legend)
        elif self._picture is not None and self._before is not None and self._held:
            beside.draw_instead(
                painter, self, self._before, self._picture.size, target, self._called[0]
            )
        elif self._picture is not None and self._before is not None and self._beside:
            beside.draw(painter, self, (self._before, self._picture), target, self._called)
        elif self._picture is not None:
            paint.shadow(painter, target)
            self._picture.paint(painter, target, scale)
            if self._compare and self._before is not None:
                x = self._split_x()
                side = QRectF(target)
                if reads_to_left(self):
                    side.setLeft(x)
                else:
                    side.setRight(x)
                with saved(painter):
                    painter.setClipRect(side.intersected(QRectF(self.rect())))
                    self._before.paint(painter, target, scale)
                paint.divider(painter, self, target, x, self._called)
            self._paint_over(painter, target)
        if self.hasFocus():
            painter.setPen(QColor(theme().accent))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def _paint_over(self, painter: QPainter, target: QRectF) -> None:
        """Draw what lies over the picture, which is seen at ``target``."""

    def _paint_veiled(self, painter: QPainter, target: QRectF) -> None:
        image = self._preview
        if image is None:
            assert self._picture is not None
            image = self._picture.levels[-1]
        paint.shadow(painter, target)
        veil.paint_soft(painter, target, soften(image))
        veil.say(painter, self, target, self.tr("Click to show it"))

    def resizeEvent(self, event: QResizeEvent) -> None:
        self._fit_widget()

    def _fit_widget(self) -> None:
        width = beside.pane_width(self.width()) if self._beside else self.width()
        self.viewport.set_widget(width, self.height())
        self._moved()

    @property
    def _called(self) -> tuple[str, str]:
        return self._names or (self.tr("Before"), self.tr("After"))

    def _visible(self) -> QRectF:
        """Return the part of the picture that is in sight, in widget points."""
        return self.viewport.rect.intersected(QRectF(self.rect()))

    def _split_x(self) -> float:
        """Return where the divider is: however near one looks, it stays in sight."""
        seen = self._visible()
        return seen.left() + self._split * seen.width()

    def _describe(self) -> None:
        self.setAccessibleDescription(say(self._seen()))

    def _seen(self) -> Seen:
        """Return what there is to see, for who does not."""
        return Seen(
            size=None if self._picture is None else self._picture.size.toTuple(),
            veiled=self._veiled,
            compared=self._compare,
            beside=self._called[0] if self._beside else "",
            held=self._called[0] if self._held else "",
            map="" if self._map is None or self._legend is None else self._legend.title,
        )
