"""What the user decided about models: further folders, and who lends what a pack lacks.

One small JSON file in the data folder, read anew each time: the window and the command line may be
open side by side.
"""

from __future__ import annotations

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated

from msgspec import Meta, Struct

from muse_desktop.models.errors import ModelError
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import data_dir, given_path
from muse_desktop.system.validation import Word, validated

DEFAULT_LENDER = "daylight"
"""Its guide and judge read photographs, as what borrows them mostly makes."""
CLIP_LENDER = "storybook"
"""Whose CLIP is lent where no lender was chosen: Daylight's hears looks and little of content."""


@dataclass(frozen=True)
class ModelSettings:
    """``folders`` are searched for packs after the user's own; ``lender`` is the pack whose guide,
    judge and CLIP serve those that have none."""

    folders: tuple[Path, ...] = ()
    lender: str = DEFAULT_LENDER


def settings_file() -> Path:
    """Return where the settings are kept (the file need not exist)."""
    return data_dir() / "models.json"


def read_settings() -> ModelSettings:
    """Return the settings; the defaults where there are none yet.

    Raises
    ------
    ModelError
        Where the file cannot be understood.
    """
    file = settings_file()
    try:
        data = validated(strict_json.load(file), _Written)
    except FileNotFoundError:
        return ModelSettings()
    except (OSError, ValueError) as error:
        raise ModelError(
            f"{file} cannot be read ({reason(error)}): mend or delete it, then name your model "
            "folders again."
        ) from error
    return ModelSettings(tuple(map(Path, data.folders)), data.lender)


class _Written(Struct):
    """The settings as they stand in the file."""

    folders: Annotated[list[Annotated[str, Meta(max_length=10_000)]], Meta(max_length=1000)] = []
    lender: Word = DEFAULT_LENDER


def add_folder(folder: Path) -> ModelSettings:
    """Search a folder for packs from now on.

    Raises
    ------
    ModelError
        Where it is no folder, or the settings cannot be kept.
    """
    settings = read_settings()
    folder = Path(os.path.abspath(given_path(folder)))
    if not folder.is_dir():
        raise ModelError(f"{folder} is not a folder: name the folder that your models lie in.")
    if not os.access(folder, os.R_OK | os.X_OK):
        raise ModelError(f"{folder} cannot be read (permission denied).")
    if folder in settings.folders:
        return settings
    return _write(ModelSettings((*settings.folders, folder), settings.lender))


def remove_folder(folder: Path) -> ModelSettings:
    """Search a folder no more; what lies in it stays.

    Raises
    ------
    ModelError
        Where it was not searched, or the settings cannot be kept.
    """
    settings = read_settings()
    folder = Path(os.path.abspath(given_path(folder)))
    if folder not in settings.folders:
        known = ", ".join(str(other) for other in settings.folders) or "none were named so far"
        raise ModelError(f"{folder} is not among your model folders ({known}).")
    kept = tuple(other for other in settings.folders if other != folder)
    return _write(ModelSettings(kept, settings.lender))


def set_lender(name: str) -> ModelSettings:
    """Let another pack lend what others lack."""
    return _write(ModelSettings(read_settings().folders, name))


def _write(settings: ModelSettings) -> ModelSettings:
    file = settings_file()
    data = {"folders": [str(folder) for folder in settings.folders], "lender": settings.lender}
    text = strict_json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(file, lambda stream: stream.write(text.encode()))
    except OSError as error:
        raise ModelError(f"The settings cannot be kept in {file} ({reason(error)}).") from error
    return settings
