"""What the window remembers, read as what it was: anything else is as if nothing had been kept."""

from __future__ import annotations

import contextlib
import logging
import os
from pathlib import Path
from typing import Annotated, Any, TypeVar

from msgspec import Meta
from PySide6.QtCore import QSettings

from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import read_ordinary
from muse_desktop.system.validation import ValidationError, validated

log = logging.getLogger(__name__)

T = TypeVar("T")
Name = Annotated[str, Meta(max_length=200)]
PathText = Annotated[str, Meta(max_length=32_767)]
MAX_BYTES = 1_000_000
"""Of the file; it has some thousand."""


def open_settings(file: Path) -> QSettings:
    """Return the settings in a file, which need not exist; what is none is put aside first.

    Qt would wait for a pipe, and read a device without end.
    """
    try:
        read_ordinary(file, MAX_BYTES)
    except FileNotFoundError:
        pass
    except OSError as error:
        log.warning("%s is put aside (%s): the window begins anew", file, reason(error))
        with contextlib.suppress(OSError):
            os.replace(file, file.with_name(f"{file.name}.unread"))
    return QSettings(str(file), QSettings.Format.IniFormat)


def remembered(settings: Any, key: str, kind: Any, default: T) -> T:
    """Return what is kept under a key, or the default where that is nothing of its kind."""
    try:
        kept = settings.value(key, default)
        if isinstance(kept, str) and "\0" in kept:  # no path, nor anything else that was chosen
            raise ValidationError("it holds a null character")
        value: T = validated(kept, kind)
        return value
    except ValidationError as error:
        log.warning("“%s” of the settings is not used: %s", key, error)
        return default
