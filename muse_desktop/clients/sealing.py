"""Sealing: AES-256-GCM for files and lines, AES-SIV for names, each under a key of its own.

A file is a head (magic, version, a random salt) and chunks of a mebibyte, as in the STREAM
construction (Hoang, Reyhanitabar, Rogaway and Vizár, CRYPTO 2015): the nonce is the chunk's number
and whether it is the last, so none can be left out, doubled or moved. Every file has its own key,
HKDF-SHA256 of the vault's key with the salt and the file's place: nonces are never used twice, and
a file put in another's place does not open.
"""

from __future__ import annotations

import base64
import binascii
import hmac
import io
import os
from typing import IO

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM, AESSIV
from cryptography.hazmat.primitives.hashes import SHA256
from cryptography.hazmat.primitives.kdf.hkdf import HKDF

KEY_BYTES = 32
CHUNK = 1 << 20
MAGIC = b"MUSESEAL\x01"
SALT_BYTES, NONCE_BYTES, TAG_BYTES = 32, 12, 16
HEAD_BYTES = len(MAGIC) + SALT_BYTES
LINE_STEP, NAME_STEP = 256, 32
"""Lines and names are filled up to multiples of so many bytes: their length says little."""
MAX_NAME = 128
"""Bytes of a name; sealed and in letters it has twice as many at most."""


class Keys:
    """The keys of one vault, each derived from its one secret for one purpose.

    Parameters
    ----------
    secret : 32 random bytes
    """

    def __init__(self, secret: bytes) -> None:
        self._files = _derive(secret, b"files")
        self._lines = AESGCM(_derive(secret, b"lines"))
        self._names = _derive(secret, b"names")
        self._titles = AESSIV(_derive(secret, b"titles", 64))

    # -- files -------------------------------------------------------------------------------

    def seal(self, data: memoryview, stream: IO[bytes], place: str) -> None:
        """Write bytes, sealed, into a stream; ``place`` is the file's, within the vault."""
        salt = os.urandom(SALT_BYTES)
        head = MAGIC + salt
        cipher = AESGCM(self._file_key(salt, place))
        stream.write(head)
        starts = range(0, max(len(data), 1), CHUNK)
        for number, start in enumerate(starts):
            last = number == len(starts) - 1
            stream.write(cipher.encrypt(_nonce(number, last), data[start : start + CHUNK], head))

    def open(self, stream: IO[bytes], place: str, most: int | None = None) -> io.BytesIO:
        """Return what a sealed file holds, in memory alone.

        Raises
        ------
        ValueError
            Where it is no such file, is damaged, or belongs elsewhere.
        OverflowError
            Where it holds more than ``most`` bytes.
        """
        head = stream.read(HEAD_BYTES)
        if len(head) != HEAD_BYTES or not head.startswith(MAGIC):
            raise ValueError("it is not sealed by this program")
        cipher = AESGCM(self._file_key(head[len(MAGIC) :], place))
        opened = io.BytesIO()
        chunk, number = stream.read(CHUNK + TAG_BYTES), 0
        while True:
            following = stream.read(CHUNK + TAG_BYTES)
            try:
                opened.write(cipher.decrypt(_nonce(number, not following), chunk, head))
            except InvalidTag:
                raise ValueError("it is damaged, or was changed") from None
            if most is not None and opened.tell() > most:
                raise OverflowError
            if not following:
                opened.seek(0)
                return opened
            chunk, number = following, number + 1

    def _file_key(self, salt: bytes, place: str) -> bytes:
        return _derive(self._files, b"file " + place.encode(), salt=salt)

    # -- lines and names ---------------------------------------------------------------------

    def seal_line(self, line: bytes, place: str) -> bytes:
        """Return a line of text, its end left out, as a line of letters with its end."""
        nonce = os.urandom(NONCE_BYTES)
        filled = line + b" " * (-len(line) % LINE_STEP)
        sealed = self._lines.encrypt(nonce, filled, place.encode())
        return base64.b64encode(nonce + sealed) + b"\n"

    def open_line(self, raw: bytes, place: str) -> bytes:
        """Return a line again; ValueError where it is damaged, or of another file."""
        try:
            sealed = base64.b64decode(raw, validate=True)
            nonce, body = sealed[:NONCE_BYTES], sealed[NONCE_BYTES:]
            return self._lines.decrypt(nonce, body, place.encode()).rstrip(b" ")
        except (InvalidTag, binascii.Error, ValueError):
            raise ValueError("it cannot be opened") from None

    def name(self, name: str) -> str:
        """Return letters that always stand for a name and tell nothing of it."""
        return hmac.digest(self._names, name.encode(), "sha256")[:16].hex()

    def seal_title(self, title: str) -> str:
        """Return a title as a file's name, the same each time; ValueError where it is too long."""
        text = title.encode()
        if len(text) > MAX_NAME:
            raise ValueError("too long a name")
        filled = text + b"\0" * (-len(text) % NAME_STEP)
        return base64.b32encode(self._titles.encrypt(filled, None)).decode().rstrip("=").lower()

    def open_title(self, name: str) -> str:
        """Return a title again; ValueError where it is none of ours."""
        try:
            letters = name.upper()
            sealed = base64.b32decode(letters + "=" * (-len(letters) % 8))
            return self._titles.decrypt(sealed, None).rstrip(b"\0").decode()
        except (InvalidTag, binascii.Error, ValueError):
            raise ValueError("no name of this vault") from None


def wrap(key: bytes, secret: bytes, bound: bytes) -> bytes:
    """Seal a secret by another; ``bound`` is what it is to be told with, unsealed."""
    nonce = os.urandom(NONCE_BYTES)
    return nonce + AESGCM(key).encrypt(nonce, secret, bound)


def unwrap(key: bytes, wrapped: bytes, bound: bytes) -> bytes | None:
    """Return the secret again; None where the key is another, or anything was changed."""
    try:
        return AESGCM(key).decrypt(wrapped[:NONCE_BYTES], wrapped[NONCE_BYTES:], bound)
    except (InvalidTag, ValueError):
        return None


def _derive(
    secret: bytes, purpose: bytes, length: int = KEY_BYTES, salt: bytes | None = None
) -> bytes:
    return HKDF(SHA256(), length, salt, b"muse-desktop " + purpose).derive(secret)


def _nonce(number: int, last: bool) -> bytes:
    return number.to_bytes(NONCE_BYTES - 1, "big") + bytes([last])
