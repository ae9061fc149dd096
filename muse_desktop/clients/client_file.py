"""``client.json``: what of a client lies in the clear, and the vault's secret under the password.

That is the pseudonym, by which one chooses, and how the password becomes a key: scrypt (RFC 7914)
with 128 MiB, so that each guess costs an attacker that memory too. The secret itself is random; the
password only seals it, so another password seals nothing but these bytes anew.
"""

from __future__ import annotations

import base64
import os
import unicodedata
from pathlib import Path
from typing import Annotated, Any

from cryptography.hazmat.primitives.kdf.scrypt import Scrypt
from msgspec import Meta, Struct

from muse_desktop.clients.errors import ClientError
from muse_desktop.clients.sealing import KEY_BYTES, unwrap, wrap
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.validation import Word, validated

NAME = "client.json"
FORMAT = 1
MAX_BYTES = 10_000
COST, BLOCK, LANES = 2**17, 8, 1
"""N, r and p of scrypt: 128 MiB, and some tenths of a second."""
SALT_BYTES = 32
MAX_PSEUDONYM = 60


class ClientFile(Struct):
    """What ``client.json`` says; what a file may ask for is bounded: scrypt takes N·r·128 bytes.

    Parameters
    ----------
    pseudonym : by what the client is chosen
    salt, n, r, p : scrypt's
    key : the vault's secret, sealed by what scrypt makes of the password
    """

    format: int
    pseudonym: Annotated[str, Meta(min_length=1, max_length=MAX_PSEUDONYM)]
    salt: Word
    key: Word
    n: Annotated[int, Meta(ge=2, le=2**20)] = COST
    r: Annotated[int, Meta(ge=1, le=16)] = BLOCK
    p: Annotated[int, Meta(ge=1, le=4)] = LANES

    @classmethod
    def make(cls, pseudonym: str, password: str, secret: bytes, client: str) -> ClientFile:
        """Return one for a secret; takes some tenths of a second and 128 MiB.

        Parameters
        ----------
        pseudonym, password : of one character at least
        secret : the vault's
        client : the client's id

        Raises
        ------
        ClientError
            Where there is not the memory for it.
        """
        salt = base64.b64encode(os.urandom(SALT_BYTES)).decode()
        made = cls(FORMAT, pseudonym, salt, "", n=COST)
        sealed = wrap(made._password_key(password), secret, made._bound(client))
        made.key = base64.b64encode(sealed).decode()
        return made

    @classmethod
    def read(cls, folder: Path) -> ClientFile:
        """Read a client's; raises :class:`ClientError` where it cannot be."""
        try:
            values = validated(strict_json.load(folder / NAME, MAX_BYTES), dict[str, Any])
            if validated(values.get("format"), int) > FORMAT:
                raise ClientError(
                    f"The client in {folder} is of a newer version of MUSE Desktop, which can open "
                    "it. It was left as it is."
                )
            found = validated(values, cls)
            if found.n & (found.n - 1):
                raise ValueError("“n” must be a power of two")
            for letters in (found.salt, found.key):
                base64.b64decode(letters, validate=True)
            return found
        except (OSError, ValueError) as error:
            raise ClientError(
                f"The client in {folder} cannot be opened: {NAME} is missing or damaged ({error}). "
                "Put a copy of it back, if you have one."
            ) from error

    def write(self, folder: Path) -> None:
        """Put it into a client's folder; raises OSError where that cannot be."""
        values = {name: getattr(self, name) for name in self.__struct_fields__}
        text = strict_json.dumps(values, indent=1)
        atomic_write(folder / NAME, lambda stream: stream.write(text.encode()))

    def secret(self, password: str, client: str) -> bytes | None:
        """Return the vault's secret; None where the password is another.

        Raises
        ------
        ClientError
            Where there is not the memory to find out.
        """
        wrapped = base64.b64decode(self.key)
        try:
            secret = unwrap(self._password_key(password), wrapped, self._bound(client))
        except UnicodeEncodeError:  # half of a surrogate pair, of which no password was made
            return None
        return secret if secret is not None and len(secret) == KEY_BYTES else None

    def _password_key(self, password: str) -> bytes:
        # The same password is other bytes on another keyboard or system, unless it is normalised.
        words = unicodedata.normalize("NFKC", password).encode()
        salt = base64.b64decode(self.salt)
        try:
            return Scrypt(salt, KEY_BYTES, n=self.n, r=self.r, p=self.p).derive(words)
        except MemoryError:
            size = self.n * self.r * 128 // 2**20
            raise ClientError(
                f"There is not enough memory for the password's key, which takes {size} MiB: close "
                "other programs and try again."
            ) from None

    def _bound(self, client: str) -> bytes:
        """Return what cannot be changed without the password: whose it is, and what it costs."""
        return f"{client} {self.format} {self.salt} {self.n} {self.r} {self.p}".encode()
