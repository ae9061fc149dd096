"""A client's papers, sealed in its folder like everything else: consent, content notes."""

from __future__ import annotations

from pathlib import Path

from muse_desktop.clients.errors import ClientError
from muse_desktop.clients.kept import Kept, kept_in
from muse_desktop.clients.sealing import MAX_NAME
from muse_desktop.clients.vault import Vault
from muse_desktop.system.atomic_write import sync_folder
from muse_desktop.system.errors import reason

SUFFIX = ".paper"
MAX_TEXT = 200_000
"""Characters; a page has some three thousand."""


class Papers:
    """A client's papers, by title.

    Parameters
    ----------
    folder : where they lie; made with the first
    vault : how they get to the disk
    """

    def __init__(self, folder: Path, vault: Vault) -> None:
        self._folder, self._vault = folder, vault

    def kept(self) -> list[Kept]:
        """Return what is there, the last written first; raises OSError."""
        return kept_in(self._folder, SUFFIX, self._vault)

    def read(self, kept: Kept) -> str:
        """Return a paper's text.

        Raises
        ------
        ClientError
            Where it cannot be read.
        """
        try:
            return self._vault.read(kept.path, 4 * MAX_TEXT).decode("utf-8")
        except (OSError, ValueError) as error:
            why = reason(error) if isinstance(error, OSError) else "it is damaged"
            raise ClientError(f"“{kept.title}” cannot be read ({why}).") from error

    def write(self, title: str, text: str, instead_of: Kept | None = None) -> Kept:
        """Keep a text under a title, in place of what is called so.

        Parameters
        ----------
        title, text : what is kept
        instead_of : the same paper as it was called before; gone once the new one is on the disk

        Raises
        ------
        ClientError
            Where nothing can be called so, it is too long, or the disk refuses.
        """
        title = " ".join(title.split())
        if not title:
            raise ClientError("Give the paper a name.")
        if len(text) > MAX_TEXT:
            raise ClientError(f"A paper has {MAX_TEXT:,} characters at most.")
        try:
            path = self._folder / (self._vault.sealed_name(title) + SUFFIX)
        except ValueError:
            raise ClientError(
                f"A name has {MAX_NAME} bytes at most: choose a shorter one."
            ) from None
        data = text.encode("utf-8", "replace")
        try:
            self._folder.mkdir(exist_ok=True)
            self._vault.write(path, lambda stream: stream.write(data))
            kept = Kept(path, title, path.stat().st_mtime)
        except OSError as error:
            raise ClientError(f"“{title}” could not be kept ({reason(error)}).") from error
        if instead_of is not None and instead_of.path != path:
            try:
                self.delete(instead_of)
            except OSError as error:
                raise ClientError(
                    f"“{instead_of.title}” could not be deleted ({reason(error)})."
                ) from error
        return kept

    def delete(self, kept: Kept) -> None:
        """Delete a paper; raises OSError."""
        kept.path.unlink(missing_ok=True)
        sync_folder(kept.path.parent)
