"""Where a picture lies in a widget: zoom, pan and fit, as plain geometry."""

from __future__ import annotations

from PySide6.QtCore import QPointF, QRectF, QSizeF

SMALLEST, LARGEST = 0.02, 32.0
FIT_LARGEST = 4.0
"""A small picture is enlarged so far at most when it is fitted."""


class Viewport:
    """Maps picture pixels to widget pixels.

    Attributes
    ----------
    fitted : whether the picture follows the widget's size
    zoom : widget pixels per picture pixel
    centre : the picture point in the middle of the widget
    margin : space kept free around a fitted picture
    """

    def __init__(self, margin: float = 20.0) -> None:
        self.margin = margin
        self.fitted = True
        self.zoom = 1.0
        self.centre = QPointF()
        self._picture = QSizeF()
        self._widget = QSizeF(1, 1)

    def set_picture(self, width: float, height: float) -> None:
        """Take a picture of another size; the view is fitted where the size changes."""
        size = QSizeF(width, height)
        if size != self._picture:
            self._picture = size
            self.fit()

    def set_widget(self, width: float, height: float) -> None:
        """Follow the widget's size."""
        self._widget = QSizeF(max(width, 1.0), max(height, 1.0))
        if self.fitted:
            self.fit()
        else:
            self._keep_in_sight()

    def fit(self) -> None:
        """Show the whole picture, as large as it goes."""
        self.fitted = True
        self.centre = QPointF(self._picture.width() / 2, self._picture.height() / 2)
        if self._picture.isEmpty():
            return
        room_x = max(self._widget.width() - 2 * self.margin, 8.0)
        room_y = max(self._widget.height() - 2 * self.margin, 8.0)
        zoom = min(room_x / self._picture.width(), room_y / self._picture.height())
        self.zoom = min(max(zoom, SMALLEST), FIT_LARGEST)

    def zoom_to(self, zoom: float, anchor: QPointF | None = None) -> None:
        """Zoom so that the picture point under ``anchor`` (a widget point) stays where it is."""
        anchor = anchor or QPointF(self._widget.width() / 2, self._widget.height() / 2)
        before = self.to_picture(anchor)
        self.fitted = False
        self.zoom = min(max(zoom, SMALLEST), LARGEST)
        after = self.to_picture(anchor)
        self.centre += before - after
        self._keep_in_sight()

    def pan(self, dx: float, dy: float) -> None:
        """Move the picture by widget pixels."""
        self.fitted = False
        self.centre -= QPointF(dx / self.zoom, dy / self.zoom)
        self._keep_in_sight()

    def to_picture(self, point: QPointF) -> QPointF:
        """Return the picture point under a widget point."""
        middle = QPointF(self._widget.width() / 2, self._widget.height() / 2)
        return self.centre + (point - middle) / self.zoom

    def to_widget(self, point: QPointF) -> QPointF:
        """Return the widget point of a picture point."""
        middle = QPointF(self._widget.width() / 2, self._widget.height() / 2)
        return middle + (point - self.centre) * self.zoom

    @property
    def rect(self) -> QRectF:
        """The picture's rectangle in the widget."""
        corner = self.to_widget(QPointF(0, 0))
        if self.zoom >= 1.0:
            # Whole pixels keep edges crisp and stop a fitted picture from shimmering.
            corner = QPointF(round(corner.x()), round(corner.y()))
        return QRectF(
            corner, QSizeF(self._picture.width() * self.zoom, self._picture.height() * self.zoom)
        )

    def _keep_in_sight(self) -> None:
        """The widget's middle never leaves the picture, so that it cannot get lost."""
        self.centre = QPointF(
            min(max(self.centre.x(), 0.0), self._picture.width()),
            min(max(self.centre.y(), 0.0), self._picture.height()),
        )
