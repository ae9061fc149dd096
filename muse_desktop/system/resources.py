"""Find the files that ship with the program: models, icons, translations, sample pictures.

They lie inside the package in a wheel and in a frozen program, and at the top of the repository
for those who run from it.
"""

from __future__ import annotations

import sys
from functools import cache
from pathlib import Path

import muse_desktop


def _candidates() -> list[Path]:
    package = Path(muse_desktop.__file__).resolve().parent
    folders = [package / "resources", package.parent / "resources"]
    bundle = getattr(sys, "_MEIPASS", None)  # set by PyInstaller's start-up code
    if bundle:
        folders = [Path(bundle, "muse_desktop", "resources"), Path(bundle, "resources"), *folders]
    return folders


@cache
def resources_dir() -> Path:
    """Return the folder of the resources.

    Raises
    ------
    FileNotFoundError
        Where the installation is incomplete.
    """
    for folder in _candidates():
        if folder.is_dir():
            return folder
    raise FileNotFoundError(
        "The program's own files (resources) are missing: install MUSE Desktop again."
    )


def resource(*parts: str) -> Path:
    """Return the path of a resource, e.g. ``resource("models", "storybook")``; it may not exist."""
    return resources_dir().joinpath(*parts)
