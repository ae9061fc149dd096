"""Shape and long side of a picture that is generated; remembered."""

from __future__ import annotations

from PySide6.QtCore import QSettings, QSignalBlocker, Signal
from PySide6.QtWidgets import QHBoxLayout, QWidget

from muse_desktop.muse.sizes import LONG_SIDES, SHAPES, USUAL, Shape, drawn_size, pixel_size
from muse_desktop.ui.look.fitted_combo import FittedCombo
from muse_desktop.ui.look.plain import Label, tip
from muse_desktop.ui.look.theme import set_class
from muse_desktop.ui.look.words import dimensions
from muse_desktop.ui.state.model_choice import ModelChoice
from muse_desktop.ui.state.remembered import remembered

Size = tuple[int, int]


class SizeField(QWidget):
    """What a generated picture's sides are: drawings have any, pixels those that suit the model.

    Signals
    -------
    changed() : another size is chosen
    """

    changed = Signal()

    def __init__(self, settings: QSettings, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._settings = settings
        self._model = ModelChoice("", "")
        self._own: Size | None = None  # of a picture whose settings were taken, where it is another
        self.shape = FittedCombo(self)
        for shape, title in self._titles().items():
            self.shape.addItem(title, shape)
        self.shape.setAccessibleName(self.tr("Shape of generated pictures"))
        self.side = FittedCombo(self)
        for side in LONG_SIDES:
            self.side.addItem(str(side), side)
        self.side.setAccessibleName(self.tr("Long side of generated pictures, in pixels"))
        self.side.setToolTip(
            self.tr("The long side in pixels. The same seed draws the same place at any of them.")
        )
        chosen = remembered(settings, "shape", Shape, "square")
        self.shape.setCurrentIndex(self.shape.findData(chosen))
        self.side.setCurrentText(remembered(settings, "long_side", str, ""))
        if self.side.findText(remembered(settings, "long_side", str, "")) < 0:
            self.side.setCurrentIndex(self.side.findData(USUAL))
        heading = Label(self.tr("Shap&e"), self)
        set_class(heading, "heading")
        heading.setBuddy(self.shape)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(heading)
        layout.addSpacing(6)
        layout.addWidget(self.shape, 1)
        layout.addWidget(self.side)
        self.shape.activated.connect(self._chosen)
        self.side.activated.connect(self._chosen)

    def _titles(self) -> dict[Shape, str]:
        return {
            "square": self.tr("Square"),
            "portrait": self.tr("Portrait 3:4"),
            "landscape": self.tr("Landscape 4:3"),
            "card": self.tr("Card (A6)"),
            "wide": self.tr("Wide 16:9"),
        }

    def set_model(self, model: ModelChoice) -> None:
        """Offer what a model can make."""
        self._model = model
        self.setVisible("generate" in model.modes)
        self.side.setVisible(model.draws)
        self._tell()

    @property
    def size_wanted(self) -> Size | None:
        """The (width, height) in pixels of what is generated; None: the model's native size."""
        shape = self.shape.currentData()
        if shape not in SHAPES:
            return self._own
        return self._size(shape, self.side.currentData() if self._model.draws else 0)

    def use(self, size: Size | None) -> None:
        """Take the size of a picture that was made; one of no shape here is offered beside them."""
        before = self.size_wanted
        with QSignalBlocker(self.shape), QSignalBlocker(self.side):
            self._forget_own()
            found = next(((a, b) for a, b in self._all() if self._size(a, b) == size), None)
            if found is not None:
                self.shape.setCurrentIndex(self.shape.findData(found[0]))
                if found[1]:
                    self.side.setCurrentIndex(self.side.findData(found[1]))
            elif size is not None:
                self._own = size
                self.shape.addItem(dimensions(*size), "own")
                self.shape.setCurrentIndex(self.shape.count() - 1)
        self._tell()
        if self.size_wanted != before:
            self.changed.emit()

    # -- within ------------------------------------------------------------------------------

    def _all(self) -> list[tuple[Shape, int]]:
        sides = LONG_SIDES if self._model.draws else (0,)
        return [(shape, side) for shape in SHAPES for side in sides]

    def _size(self, shape: Shape, side: int) -> Size | None:
        model = self._model
        if side:
            return drawn_size(shape, side, model.size_multiple)
        if shape == "square":
            return None
        return pixel_size(shape, model.native_size, model.size_multiple)

    def _chosen(self) -> None:
        if self.shape.currentData() != "own":
            self._forget_own()
            self._settings.setValue("shape", self.shape.currentData())
            self._settings.setValue("long_side", self.side.currentText())
        self._tell()
        self.changed.emit()

    def _forget_own(self) -> None:
        self._own = None
        place = self.shape.findData("own")
        if place >= 0:
            self.shape.removeItem(place)

    def _tell(self) -> None:
        width, height = self.size_wanted or (self._model.native_size,) * 2
        said = self.tr("{0} pixels (generated pictures)").format(dimensions(width, height))
        self.shape.setToolTip(tip(said))
        self.side.setEnabled(self.shape.currentData() != "own")
