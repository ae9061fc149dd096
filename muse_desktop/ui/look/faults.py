"""What nobody foresaw: logged, told as one sentence, and nothing ends for it.

Qt calls our handlers from C++, where no caller catches anything; an exception there comes to
``sys.excepthook``, those of threads to ``threading.excepthook``, those of the event loop to its
handler. :mod:`muse_desktop.app` lets all of them end here, and painting does (:mod:`.painting`).
"""

from __future__ import annotations

import logging
import traceback

from PySide6.QtCore import QObject, Signal

from muse_desktop.ui.look.translate import tr

log = logging.getLogger(__name__)


class Faults(QObject):
    """Where exceptions end.

    Signals
    -------
    told(str sentence, str details) : something went wrong; the details are a traceback
    """

    told = Signal(str, str)

    def __init__(self) -> None:
        super().__init__()
        self._known: set[tuple[type[BaseException], str, int]] = set()

    def report(self, error: BaseException) -> None:
        """Log an exception and tell it; any thread may."""
        details = "".join(traceback.format_exception(error))
        log.error("Uncaught", exc_info=error)
        self.told.emit(
            tr(
                "Something unexpected happened. Your pictures are kept; save the session, and "
                "start the program again if it behaves strangely.",
            ),
            details,
        )

    def report_once(self, error: BaseException) -> None:
        """The same for what would come again and again: of each place in the source once."""
        last = traceback.extract_tb(error.__traceback__)[-1]
        place = type(error), last.filename, last.lineno or 0
        if place not in self._known:
            self._known.add(place)
            self.report(error)

    def forget(self) -> None:
        """Tell again what was told already."""
        self._known.clear()


_faults: list[Faults] = []


def faults() -> Faults:
    """Return the program's own."""
    if not _faults:
        _faults.append(Faults())
    return _faults[0]
