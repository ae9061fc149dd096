"""Pictures as encoded bytes, decoded when somebody looks.

A photograph of twelve megapixels takes 36 MB decoded and perhaps 4 MB as it came; a long session
holds many. So a node keeps bytes, and a small cache shared by all keeps the pixels used last. Of a
large file that was opened the bytes themselves stay on the disk (:mod:`muse_desktop.system.spool`).
"""

from __future__ import annotations

import contextlib
import hashlib
import struct
import threading
from collections import OrderedDict
from dataclasses import dataclass, field
from functools import cached_property
from typing import Literal
from weakref import WeakValueDictionary

from muse_desktop.muse.request import Picture
from muse_desktop.pictures import imaging, saving
from muse_desktop.pictures.containers import PNG_SIGNATURE
from muse_desktop.pictures.decoding import look
from muse_desktop.session.errors import SessionError
from muse_desktop.system.spool import Part

Form = Literal["png", "original"]
CACHE_BYTES = 256 * 1024 * 1024
COSTLY_BYTES, COSTLY_PIXELS = 2**20, 32_000_000


class PictureCache:
    """Decoded pictures, the least recently used forgotten first; for any thread."""

    def __init__(self, capacity: int = CACHE_BYTES) -> None:
        self._capacity = capacity
        self._pictures: OrderedDict[str, Picture] = OrderedDict()
        self._in_use: WeakValueDictionary[str, Picture] = WeakValueDictionary()
        self._size = 0
        self._lock = threading.Lock()

    def get(self, key: str) -> Picture | None:
        """Return a picture and mark it as used; one that did not fit, while somebody has it."""
        with self._lock:
            if key in self._pictures:
                self._pictures.move_to_end(key)
            return self._in_use.get(key)

    def put(self, key: str, picture: Picture) -> None:
        """Keep a picture, unless it alone is larger than the cache."""
        with self._lock:
            self._forget(key)
            self._in_use[key] = picture
            if len(picture.data) > self._capacity:
                return
            self._pictures[key] = picture
            self._size += len(picture.data)
            while self._size > self._capacity:
                self._size -= len(self._pictures.popitem(last=False)[1].data)

    def forget(self, key: str) -> None:
        """Drop a picture now."""
        with self._lock:
            self._forget(key)

    def clear(self) -> None:
        """Drop all pictures, those that somebody still has as well."""
        with self._lock:
            self._pictures.clear()
            self._in_use.clear()
            self._size = 0

    def _forget(self, key: str) -> None:
        old = self._pictures.pop(key, None)
        self._in_use.pop(key, None)
        if old is not None:
            self._size -= len(old.data)

    @property
    def size(self) -> int:
        """Bytes of pixels held."""
        return self._size


cache = PictureCache()
_decoding = threading.Lock()
"""One picture at a time: what one may cost is known, and a history may want many at once."""


@dataclass(frozen=True)
class StoredPicture:
    """Encoded bytes with the digest of their pixels.

    Parameters
    ----------
    held : a file's bytes, or where they are: our PNG, or a source as it came
    form : "png" (exact pixels) or "original" (read with orientation and colours applied)
    digest : ``Picture.digest`` of the decoded pixels, by which requests refer to them
    """

    held: bytes | Part = field(repr=False)
    form: Form
    digest: str

    @classmethod
    def from_picture(cls, picture: Picture, png: bytes | None = None) -> StoredPicture:
        """Encode pixels, unless ``png`` brings their encoding along.

        Of twelve megapixels that takes seconds, which the window's thread does not have.
        """
        stored = cls(png or saving.png_bytes(picture), "png", picture.digest)
        cache.put(stored._key, picture)
        return stored

    @classmethod
    def from_original(cls, data: bytes, picture: Picture | None = None) -> StoredPicture:
        """Keep a file's bytes untouched; raises ``imaging.PictureError`` where it is no picture."""
        picture = imaging.open_picture(data) if picture is None else picture
        stored = cls(data, "original", picture.digest)
        cache.put(stored._key, picture)
        return stored

    @property
    def data(self) -> bytes:
        """The bytes; raises OSError where they are on a disk that fails."""
        return self.held if isinstance(self.held, bytes) else self.held.read()

    @property
    def picture(self) -> Picture:
        """The pixels, decoded where they are not at hand.

        Raises
        ------
        SessionError
            Where the bytes are damaged, or on a disk that fails.
        """
        try:
            return self._at_hand()
        except OSError as error:
            raise _unreadable(error) from error

    def _at_hand(self) -> Picture:
        picture = cache.get(self._key)
        if picture is not None:
            return picture
        with _decoding:
            picture = cache.get(self._key)  # another thread may have been faster
            if picture is None:
                picture = self._decoded()
                cache.put(self._key, picture)
        return picture

    def _decoded(self) -> Picture:
        decode = imaging.picture_from_png if self.form == "png" else imaging.open_picture
        try:
            return decode(self.data)
        except (imaging.PictureError, ValueError) as error:
            raise _unreadable(error) from error

    @cached_property
    def pixels(self) -> int:
        """How many pixels the picture says that it has, in its head alone.

        Raises
        ------
        SessionError
            Where these bytes are no picture.
        """
        if self.form == "png":
            if not self.data.startswith(PNG_SIGNATURE):
                raise SessionError("A picture of this session is of another format.")
            if (size := _png_size(self.data)) is not None:
                return size
        try:
            return look(self.data)
        except imaging.PictureError as error:
            raise SessionError("A picture of this session is damaged.") from error

    @property
    def is_costly(self) -> bool:
        """Whether it has far more pixels than bytes: one may want to see it, nobody many at once.

        No photograph is so; a plain area may be, and what was made to take all memory.
        """
        return len(self.held) < COSTLY_BYTES and self.pixels > COSTLY_PIXELS

    @cached_property
    def content(self) -> str:
        """SHA-256 of the bytes, in hex: the name of the file that holds them."""
        return hashlib.sha256(self.data).hexdigest()

    def forget(self) -> None:
        """Drop the decoded pixels from memory."""
        with contextlib.suppress(OSError):  # what cannot be read was not decoded
            cache.forget(self._key)

    @property
    def _key(self) -> str:
        # Bytes rather than the digest: in a file that somebody changed by hand, digests may lie.
        return f"{self.form}:{self.content}"


def _unreadable(error: Exception) -> SessionError:
    return SessionError(f"A picture of this session cannot be read: {error}")


def _png_size(data: bytes) -> int | None:
    """Return how many pixels the head of a PNG names, without a decoder; None: it is odd."""
    place = len(PNG_SIGNATURE)
    if data[place : place + 8] != b"\0\0\0\rIHDR" or len(data) < place + 25:
        return None
    width, height = struct.unpack_from(">2I", data, place + 8)
    return width * height or None
