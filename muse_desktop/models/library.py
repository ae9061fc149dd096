"""The packs that this computer has: those that ship with the program and the user's own."""

from __future__ import annotations

import difflib
from collections.abc import Iterable
from pathlib import Path

from muse_desktop.models.errors import ModelError, UnknownModelError
from muse_desktop.models.pack import PACK_FILE, PackInfo, read_pack
from muse_desktop.paths import models_dir
from muse_desktop.resources_path import resource


def builtin_folder() -> Path:
    """Return the folder of the packs that ship with the program."""
    return resource("models")


class Library:
    """Packs found in folders; where two have the same name, the first folder's counts.

    Parameters
    ----------
    folders : where to look; by default the user's own folder, then the program's
    """

    def __init__(self, folders: Iterable[Path] | None = None) -> None:
        if folders is None:
            folders = (models_dir(), builtin_folder())
        self.folders = tuple(Path(folder) for folder in folders)

    def _scan(self) -> tuple[dict[str, PackInfo], dict[Path, ModelError]]:
        packs: dict[str, PackInfo] = {}
        problems: dict[Path, ModelError] = {}
        for folder in self.folders:
            for file in sorted(folder.glob(f"*/{PACK_FILE}")):
                try:
                    pack = read_pack(file.parent)
                except ModelError as error:
                    problems[file.parent] = error
                else:
                    packs.setdefault(pack.name, pack)
        return packs, problems

    def packs(self) -> list[PackInfo]:
        """Return the usable packs, in the folders' order."""
        return list(self._scan()[0].values())

    def problems(self) -> dict[Path, str]:
        """Return what is wrong with the packs that cannot be used, by their folder."""
        return {path: str(error) for path, error in self._scan()[1].items()}

    def find(self, name: str) -> PackInfo:
        """Return the pack of a name.

        Raises
        ------
        ModelError
            Where its description is wrong; :class:`UnknownModelError`, with the known names, where
            there is none.
        """
        packs, problems = self._scan()
        if name in packs:
            return packs[name]
        for path, error in problems.items():
            if path.name == name:
                raise error
        if not packs:
            looked = " or ".join(str(folder) for folder in self.folders)
            raise UnknownModelError(f"There is no model “{name}”, and no other one in {looked}.")
        near = difflib.get_close_matches(name, packs, n=1)
        hint = f" Did you mean “{near[0]}”?" if near else ""
        raise UnknownModelError(
            f"There is no model “{name}”.{hint} Models on this computer: {', '.join(packs)}."
        )
