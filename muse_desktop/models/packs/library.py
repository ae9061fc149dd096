"""The packs that this computer has: those that ship with the program and the user's own."""

from __future__ import annotations

import difflib
import os
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from muse_desktop.models.errors import ModelError, UnknownModelError, shown
from muse_desktop.models.packs.pack import LENDABLE, PACK_FILE, Loan, PackInfo
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.models.packs.settings import (
    CLIP_LENDER,
    DEFAULT_LENDER,
    ModelSettings,
    read_settings,
    settings_file,
)
from muse_desktop.system.errors import reason
from muse_desktop.system.paths import models_dir
from muse_desktop.system.resources import resource


def builtin_folder() -> Path:
    """Return the folder of the packs that ship with the program."""
    return resource("models")


APART = ("storybook-pixels",)
"""Packs of ours that installers leave out, for their size: each is a zip to download and add."""

USUAL = {"generate": "storybook", "edit": "daylight"}
"""What makes pictures, and what changes them, where nobody says otherwise."""


class Library:
    """Packs found in folders; where two have the same name, the first folder's counts.

    What a pack lacks (guide, judge, CLIP) is borrowed: from the pack that its ``borrow`` names,
    else from the lender of the settings.

    Parameters
    ----------
    folders : where to look; by default the user's own folder, those that the user named, and the
        program's
    """

    def __init__(self, folders: Iterable[Path] | None = None) -> None:
        self._problems: dict[Path, ModelError] = {}
        try:
            settings = read_settings()
        except ModelError as error:
            settings = ModelSettings()
            self._problems[settings_file()] = error
        if folders is None:
            folders = (models_dir(), *settings.folders, builtin_folder())
        self.folders = tuple(Path(folder) for folder in folders)
        self.lender = settings.lender

    def _scan(self) -> tuple[dict[str, PackInfo], dict[Path, ModelError]]:
        packs: dict[str, PackInfo] = {}
        problems = dict(self._problems)
        for folder in self.folders:
            try:
                files = _descriptions(folder)
            except (OSError, ValueError) as error:
                why = reason(error) if isinstance(error, OSError) else "no folder can be called so"
                problems[folder] = ModelError(f"{shown(str(folder), 1000)} cannot be read ({why}).")
                continue
            for file in files:
                try:
                    pack = read_pack(file.parent)
                except ModelError as error:
                    problems[file.parent] = error
                else:
                    packs.setdefault(pack.name, pack)
        return {name: self._with_loans(pack, packs) for name, pack in packs.items()}, problems

    def everything(self) -> list[PackInfo]:
        """Return all packs: those that draw, and those that only read and are lent to others."""
        return list(self._scan()[0].values())

    def packs(self) -> list[PackInfo]:
        """Return the packs that can draw, in the folders' order."""
        return [pack for pack in self.everything() if pack.kind == "model"]

    def problems(self) -> dict[Path, str]:
        """Return what is wrong with the packs that cannot be used, by their folder."""
        return {path: str(error) for path, error in self._scan()[1].items()}

    def find(self, name: str) -> PackInfo:
        """Return the drawing pack of a name.

        Raises
        ------
        ModelError
            Where its description is wrong; :class:`UnknownModelError`, with the known names, where
            there is none, or it cannot draw.
        """
        pack = self.get(name)
        if pack.kind != "model":
            what = "a CLIP" if pack.kind == "clip" else "a classifier"
            raise UnknownModelError(
                f"“{name}” is {what} and cannot draw: lend it to a model with “muse-desktop models "
                f"set MODEL --{'clip' if pack.kind == 'clip' else 'guide'} {name}”."
            )
        return pack

    def usual(self, mode: str, made_by: str | None = None) -> PackInfo:
        """Return the pack that is taken for making ("generate") or changing ("edit") a picture
        where nobody names one: ``made_by`` where it is here and can, else :data:`USUAL`'s, else
        the first that can.

        Raises
        ------
        UnknownModelError
            Where no pack can.
        """
        able = {pack.name: pack for pack in self.packs() if mode in pack.modes}
        for name in (made_by, USUAL[mode], *USUAL.values(), *able):
            if name in able:
                return able[name]
        return self.find(USUAL[mode])

    def get(self, name: str) -> PackInfo:
        """Return the pack of a name, whatever it is for.

        Raises
        ------
        ModelError
            As :meth:`find`.
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
        near = difflib.get_close_matches(name.lower(), packs, n=1)
        hint = f" Did you mean “{near[0]}”?" if near else ""
        if name in APART:
            hint = (
                f" It comes apart from the program: download {name}.zip where you got the program "
                "and add it (the window's Models, or “muse-desktop models add”)."
            )
        raise UnknownModelError(
            f"There is no model “{name[:64]}”.{hint} Models on this computer: {', '.join(packs)}."
        )

    def _with_loans(self, pack: PackInfo, packs: dict[str, PackInfo]) -> PackInfo:
        """Return the pack with what others lend it; what nobody lends stays missing."""
        if pack.kind != "model":
            return pack
        loans: dict[str, Loan] = {}
        confusions = pack.confusions
        for part in LENDABLE:
            wanted = pack.borrow.get(part)
            if part in pack.parts and wanted is None:
                continue
            if wanted is not None:
                # Only this one: another in its place would be no answer to the user's choice.
                lenders = [wanted]
            else:
                usual = CLIP_LENDER if part == "clip" else DEFAULT_LENDER
                first = usual if self.lender == DEFAULT_LENDER else self.lender
                order = (first, usual, CLIP_LENDER, pack.name, *packs)
                lenders = list(dict.fromkeys(order))
            loan = _first_loan(part, lenders, packs)
            if loan is None:
                continue
            loans[part] = loan
            if part == "guide":
                lender = packs[loan.pack]
                own = lender.kind == "model" and "guide" in lender.parts and not loan.by_clip
                confusions = lender.confusions if own else None
        if "guide" not in pack.parts and "guide" not in loans:
            confusions = None
        parts = {part: folder for part, folder in pack.parts.items() if part not in loans}
        return replace(pack, parts=parts, loans=loans, confusions=confusions)


def _descriptions(folder: Path) -> list[Path]:
    """Return the packs' files in a folder that need not exist; it may be a pack itself."""
    try:
        names = sorted(os.listdir(folder))
    except (FileNotFoundError, NotADirectoryError):
        return []
    files = (folder / PACK_FILE, *(folder / name / PACK_FILE for name in names))
    return [file for file in files if os.path.exists(file)]


def _first_loan(part: str, lenders: list[str], packs: dict[str, PackInfo]) -> Loan | None:
    """Return the first loan that there is: a proper one of any lender before a CLIP's reading."""
    known = [packs[name] for name in lenders if name in packs]
    proper = (lent(pack, part) for pack in known)
    by_clip = (lent(pack, part, by_clip=True) for pack in known if part != "clip")
    return next((loan for loans in (proper, by_clip) for loan in loans if loan is not None), None)


def lent(pack: PackInfo, part: str, *, by_clip: bool = False) -> Loan | None:
    """Return what a pack lends as guide, judge or CLIP, or None where it has no such thing.

    Parameters
    ----------
    pack : the lender
    part : guide, judge or clip
    by_clip : whether its CLIP is to stand in for the classifier
    """
    own = "clip" if by_clip else part
    if pack.kind == "classifier" and part != "clip" and not by_clip:
        own = "classifier"
    if own not in pack.parts:
        return None
    inside = f"{pack.parts[own]}/"
    return Loan(
        pack=pack.name,
        title=pack.title,
        folder=pack.path / pack.parts[own],
        caution=pack.caution,
        labels={} if by_clip else pack.labels.get(own, {}),
        by_clip=by_clip,
        hashes={
            file.removeprefix(inside): digest
            for file, digest in pack.hashes.items()
            if file.startswith(inside)
        },
    )
