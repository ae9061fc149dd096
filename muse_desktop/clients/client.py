"""A client's folder: made, found, opened with its password, locked, and deleted."""

from __future__ import annotations

import contextlib
import os
import re
import shutil
import uuid
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from muse_desktop.clients.client_file import MAX_PSEUDONYM, NAME, ClientFile
from muse_desktop.clients.errors import ClientError, PasswordError
from muse_desktop.clients.kept import Kept, kept_in
from muse_desktop.clients.memory import Memory
from muse_desktop.clients.papers import Papers
from muse_desktop.clients.sealing import KEY_BYTES, MAX_NAME
from muse_desktop.clients.vault import Vault
from muse_desktop.session.lock import FileLock
from muse_desktop.system.atomic_write import sync_folder
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import clients_dir

SESSIONS, PAPERS, JOURNAL, LOCK = "sessions", "papers", "journal", "lock"
SUFFIX = ".muse"
SHORTEST = 8
"""Characters of a password; fewer are guessed whatever scrypt costs."""
_ID = re.compile("[0-9a-f]{32}")


@dataclass(frozen=True)
class Known:
    """A client that is there, and not open.

    Parameters
    ----------
    id : the name of its folder
    pseudonym : by what it is chosen
    """

    id: str
    pseudonym: str


class Client:
    """A client that is open, in this window alone.

    Attributes
    ----------
    id, pseudonym : whose it is
    folder : where everything of it lies
    vault : how that gets to the disk
    memory : what the window remembers of it
    papers : its texts on paper
    """

    def __init__(self, client: Known, folder: Path, secret: bytes, lock: FileLock) -> None:
        self.id, self.pseudonym, self.folder = client.id, client.pseudonym, folder
        self.vault = Vault(folder, secret)
        self.memory = Memory(folder, self.vault)
        self.papers = Papers(folder / PAPERS, self.vault)
        self._lock = lock

    @property
    def journals(self) -> Path:
        """The folder of its journals."""
        return self.folder / JOURNAL

    def sessions(self) -> list[Kept]:
        """Return its sessions, the last written first; raises OSError."""
        return kept_in(self.folder / SESSIONS, SUFFIX, self.vault)

    def place_for(self, title: str) -> Path:
        """Return the file of a session that is called so, be it there or not.

        Raises
        ------
        ClientError
            Where nothing can be called so.
        """
        title = " ".join(title.split())
        if not title:
            raise ClientError("Give the session a name.")
        try:
            name = self.vault.sealed_name(title)
        except ValueError:
            raise ClientError(
                f"A name has {MAX_NAME} bytes at most: choose a shorter one."
            ) from None
        folder = self.folder / SESSIONS
        folder.mkdir(exist_ok=True)
        return folder / (name + SUFFIX)

    def change_password(self, password: str, following: str) -> None:
        """Let another password open it from now on; what lies in it is not sealed anew.

        Raises
        ------
        PasswordError
            Where the password so far is another.
        ClientError
            Where the following one will not do, or the disk refuses.
        """
        _check_password(following)
        secret = ClientFile.read(self.folder).secret(password, self.id)
        if secret is None:
            raise PasswordError("That is not the password.")
        try:
            ClientFile.make(self.pseudonym, following, secret, self.id).write(self.folder)
        except OSError as error:
            raise ClientError(f"The password is still the old one ({reason(error)}).") from error

    def delete_session(self, kept: Kept) -> None:
        """Delete one of its sessions; raises OSError."""
        kept.path.unlink(missing_ok=True)
        sync_folder(kept.path.parent)

    def lock(self) -> None:
        """Let go of its keys, and let other windows open it."""
        self.vault.lock()
        self.memory.lock()
        self._lock.release()


def known(root: Path | None = None, tell: Callable[[str], object] | None = None) -> list[Known]:
    """Return the clients that are there, by pseudonym.

    Parameters
    ----------
    root : the folder of all; by default in the user's data folder
    tell : told a sentence of each that cannot be opened
    """
    root = clients_dir() if root is None else root
    found = []
    for folder in sorted(root.iterdir()) if root.is_dir() else ():
        if not _ID.fullmatch(folder.name) or folder.is_symlink() or not folder.is_dir():
            continue
        try:
            found.append(Known(folder.name, ClientFile.read(folder).pseudonym))
        except ClientError as error:
            if tell is not None and any(folder.iterdir()):
                tell(str(error))
    return sorted(found, key=lambda client: (client.pseudonym.casefold(), client.id))


def create(pseudonym: str, password: str, root: Path | None = None) -> Client:
    """Make a client, and open it.

    Raises
    ------
    ClientError
        Where pseudonym or password will not do, or the disk refuses.
    """
    root = clients_dir() if root is None else root
    pseudonym = " ".join(pseudonym.split())[:MAX_PSEUDONYM]
    if not pseudonym:
        raise ClientError("Give the client a pseudonym.")
    if any(client.pseudonym.casefold() == pseudonym.casefold() for client in known(root)):
        raise ClientError(f"There is a client “{pseudonym}” already: choose another pseudonym.")
    _check_password(password)
    client = Known(uuid.uuid4().hex, pseudonym)
    folder = root / client.id
    secret = os.urandom(KEY_BYTES)
    lock = FileLock(folder / LOCK)
    try:
        folder.mkdir(mode=0o700, parents=True)
        lock.acquire()
        ClientFile.make(pseudonym, password, secret, client.id).write(folder)
        sync_folder(root)
    except OSError as error:
        lock.release()  # Windows removes no open file
        shutil.rmtree(folder, ignore_errors=True)
        raise ClientError(f"The client could not be made in {root} ({reason(error)}).") from error
    return Client(client, folder, secret, lock)


def unlock(client: Known, password: str, root: Path | None = None) -> Client:
    """Open a client; takes some tenths of a second and 128 MiB.

    Raises
    ------
    PasswordError
        Where the password is another.
    ClientError
        Where another window has it open, its folder is damaged, or memory does not suffice.
    """
    folder = (clients_dir() if root is None else root) / client.id
    found = ClientFile.read(folder)
    lock = _take(folder, client)
    try:
        secret = found.secret(password, client.id)
    except BaseException:
        lock.release()
        raise
    if secret is None:
        lock.release()
        raise PasswordError("That is not the password.")
    return Client(client, folder, secret, lock)


def delete(client: Known, root: Path | None = None) -> None:
    """Delete a client, its key first: without it the rest cannot be read, should a disk keep it.

    Raises
    ------
    ClientError
        Where another window has it open, or something of it is left.
    """
    folder = (clients_dir() if root is None else root) / client.id
    if not folder.exists():
        return
    lock = _take(folder, client)
    with contextlib.suppress(OSError):
        _overwrite(folder / NAME)
    for entry in folder.iterdir():
        if entry.name == LOCK:
            continue
        if entry.is_dir() and not entry.is_symlink():
            shutil.rmtree(entry, ignore_errors=True)
        else:
            with contextlib.suppress(OSError):
                entry.unlink()
    lock.release()  # Windows removes no open file
    shutil.rmtree(folder, ignore_errors=True)
    sync_folder(folder.parent)
    if folder.exists():
        raise ClientError(
            f"Not everything of “{client.pseudonym}” could be deleted: remove the folder {folder} "
            "yourself."
        )


def _overwrite(file: Path) -> None:
    """Write noise over a file where it lies, and remove it; on flash it may lie elsewhere too."""
    with open(file, "r+b") as stream:
        size = stream.seek(0, os.SEEK_END)
        stream.seek(0)
        stream.write(os.urandom(size))
        stream.flush()
        os.fsync(stream.fileno())
    file.unlink()
    sync_folder(file.parent)


def _take(folder: Path, client: Known) -> FileLock:
    lock = FileLock(folder / LOCK)
    try:
        taken = lock.acquire()
    except OSError as error:
        raise ClientError(
            f"“{client.pseudonym}” cannot be opened in {folder} ({reason(error)})."
        ) from error
    if not taken:
        raise ClientError(f"“{client.pseudonym}” is open in another window: lock it there first.")
    return lock


def _check_password(password: str) -> None:
    if len(password) < SHORTEST:
        raise ClientError(f"A password has {SHORTEST} characters at least.")
