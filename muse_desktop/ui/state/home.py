"""Where a window's sessions live: anywhere on the disk, or in the folder of one client."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from muse_desktop.system.store import PLAIN, Store

if TYPE_CHECKING:  # it brings a library that the window does not need to start
    from muse_desktop.clients.client import Client


@dataclass(frozen=True)
class Home:
    """How sessions and their journals get to the disk.

    Parameters
    ----------
    store : what writes and reads them
    journals : the folder of journals; by default in the user's data folder
    client : whose folder it is; None: nobody's
    """

    store: Store = PLAIN
    journals: Path | None = None
    client: Client | None = None

    @classmethod
    def of(cls, client: Client) -> Home:
        """Return a client's, who is open."""
        return cls(client.vault, client.journals, client)

    def holds(self, path: Path) -> bool:
        """Whether a file lies where it may: in a client's folder, where there is one."""
        client = self.client
        return client is None or client.folder.resolve() in path.resolve().parents
