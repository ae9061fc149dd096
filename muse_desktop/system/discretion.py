"""A log that may hold nothing of a client: while one is open it says where, and not what.

Messages name files, and exceptions quote what they failed at. So while it matters a record keeps
its time, level and the line of our source, an exception its types and lines; no text of either.
"""

from __future__ import annotations

import logging
import sys
import traceback
from types import TracebackType

if sys.platform != "win32":
    import resource

_quiet = False


def be_discreet(quiet: bool) -> None:
    """Begin or end it; once it began, no dump of the memory is written either."""
    global _quiet
    _quiet = quiet
    if quiet and sys.platform != "win32":
        _, most = resource.getrlimit(resource.RLIMIT_CORE)
        resource.setrlimit(resource.RLIMIT_CORE, (0, most))


def is_discreet() -> bool:
    """Whether it has begun."""
    return _quiet


class DiscreetFormatter(logging.Formatter):
    """Formats as usual, or discreetly."""

    def format(self, record: logging.LogRecord) -> str:
        if not _quiet:
            return super().format(record)
        said = f"(not written while a client is open) {record.module}.py:{record.lineno}"
        # Anew, as what was formatted before is kept in a record for other handlers.
        bare = logging.makeLogRecord({**record.__dict__, "msg": said, "args": (), "exc_text": None})
        return super().format(bare)

    def formatException(  # noqa: N802 - as the library calls it
        self,
        ei: tuple[type[BaseException], BaseException, TracebackType | None] | tuple[None, ...],
    ) -> str:
        if not _quiet:
            return super().formatException(ei)  # type: ignore[arg-type]
        lines = []
        error = ei[1]
        while error is not None:
            frames = traceback.extract_tb(error.__traceback__)
            lines += [f"  {frame.filename}:{frame.lineno} {frame.name}" for frame in frames]
            lines.append(type(error).__name__)
            error = error.__cause__ or error.__context__
        return "\n".join(lines)
