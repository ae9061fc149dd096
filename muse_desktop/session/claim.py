"""That a window works on a session file, so that a second one learns it when it opens the file.

The lock lies in the user's data folder, named by the file's place: beside the session it would be
litter in somebody's pictures, and the file itself is another one with every save. It is the
system's own and ends with its process; of windows of other users, or on other computers, saving
learns by the file's stamp.
"""

from __future__ import annotations

import contextlib
import hashlib
import logging
import os
from pathlib import Path

from muse_desktop.session.lock import FileLock
from muse_desktop.session.storage import place
from muse_desktop.system.paths import locks_dir

log = logging.getLogger(__name__)


class Claim:
    """One window's claim on a session file; nothing is held before :meth:`take`.

    Parameters
    ----------
    path : the session file, be it there or not
    """

    def __init__(self, path: Path) -> None:
        self._place = place(path)
        name = hashlib.sha256(os.fsencode(self._place)).hexdigest()[:32]
        self._lock = FileLock(locks_dir() / f"{name}.lock")

    def is_of(self, path: Path) -> bool:
        """Whether it is a claim on this file."""
        return place(path) == self._place

    def take(self) -> bool:
        """Take it without waiting; False where another window has it.

        Where nothing can be locked nothing is known of other windows, and that is no reason to
        keep anybody from working.
        """
        try:
            self._lock.path.parent.mkdir(parents=True, exist_ok=True)
            while self._lock.acquire():
                if self._lock.in_place():
                    return True
                self._lock.release()  # its last holder removed it between the two steps
        except OSError as error:
            log.warning("The session cannot be locked: %s", error)
            return True
        return False

    def release(self) -> None:
        """Let go of it; may be called again."""
        if self._lock.in_place():
            with contextlib.suppress(OSError):  # Windows removes no open file
                self._lock.path.unlink()
        self._lock.release()
