"""What the window remembers of a client, sealed in its folder: names of late, and its wishes."""

from __future__ import annotations

import logging
from pathlib import Path
from typing import Any

from muse_desktop.clients.vault import Vault
from muse_desktop.system import strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.validation import validated

log = logging.getLogger(__name__)

NAME = "memory"
MAX_BYTES = 1_000_000


class Memory:
    """Values by name, as ``QSettings`` gives them; each is on the disk once it is set.

    Parameters
    ----------
    folder : the client's
    vault : how it gets to the disk
    """

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._file, self._vault = folder / NAME, vault
        self._values = self._read()

    def value(self, key: str, default: Any = None) -> Any:
        """Return what is kept under a key."""
        return self._values.get(key, default)

    def setValue(self, key: str, value: Any) -> None:  # noqa: N802 - as QSettings calls it
        """Keep a plain value; on a disk that refuses, as long as the client is open."""
        if self._vault.is_locked or self._values.get(key) == value:
            return
        self._values[key] = value
        text = strict_json.dumps(self._values).encode()
        try:
            self._vault.write(self._file, lambda stream: stream.write(text))
        except OSError as error:
            log.warning("What is remembered of a client cannot be written: %s", reason(error))

    def sync(self) -> None:
        """Do nothing: what was set is written."""

    def lock(self) -> None:
        """Forget everything that is not on the disk."""
        self._values = {}

    def _read(self) -> dict[str, Any]:
        try:
            text = self._vault.read(self._file, MAX_BYTES)
            return validated(strict_json.loads(text), dict[str, Any])
        except FileNotFoundError:
            return {}
        except (OSError, ValueError) as error:
            log.warning("What was remembered of a client cannot be read: %s", error)
            return {}
