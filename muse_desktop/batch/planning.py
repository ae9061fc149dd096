"""From what is asked for to jobs: every file looked at, every name, pack and size checked first."""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from dataclasses import replace
from functools import lru_cache
from pathlib import Path
from typing import TypeVar

from muse_desktop.batch import names
from muse_desktop.batch.job import BatchError, Fault, FaultsError, Job, Plan, Source
from muse_desktop.batch.keys import key_of, pack_digest
from muse_desktop.batch.reading import Read
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import Wanted
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.choosing import (
    choose_editor,
    choose_pack,
    defaults_of,
    parse_size,
)
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.muse.request import Recipe, RequestError
from muse_desktop.pictures.decoding import look_size
from muse_desktop.pictures.documents import picture_bytes
from muse_desktop.pictures.errors import PictureError
from muse_desktop.pictures.imaging import open_mask, open_picture
from muse_desktop.pictures.metadata import drawings_in, made_by
from muse_desktop.pictures.saving import check_side, is_vector, output_format

T = TypeVar("T")
_WRONG = (RequestError, PictureError, ModelError, names.NameFault)
_EXAMPLES = 3


def plan(read: Read, wish: Wish, pattern: str, library: Library | None = None) -> Plan:
    """Return the jobs, checked whole.

    Parameters
    ----------
    read : what is asked for
    wish : how results are written
    pattern : of their names, where a line gives none; empty: :data:`.names.USUAL`
    library : where packs are; None: as the settings say

    Raises
    ------
    FaultsError
        With everything that is wrong.
    BatchError
        Where the pattern or the wish are.
    """
    try:
        names.check_pattern(pattern or names.USUAL)
        if not is_vector(f"trial{wish.ending}"):
            output_format(f"trial{wish.ending}")
    except (names.NameFault, PictureError) as error:
        raise BatchError(str(error)) from error
    planner = _Planner(read, wish, pattern or names.USUAL, library or Library())
    jobs = planner.jobs()
    faults = read.faults + planner.faults
    if faults:
        raise FaultsError(faults)
    return Plan(tuple(jobs), planner.packs, wish, tuple(read.notes + planner.notes(jobs)))


class _Planner:
    """Looks at each file and each pack once."""

    def __init__(self, read: Read, wish: Wish, pattern: str, library: Library) -> None:
        self._read, self._wish, self._pattern, self._library = read, wish, pattern, library
        self.faults: list[Fault] = []
        self.packs: dict[str, tuple[PackInfo, str]] = {}
        self._source = _once(self._look)
        self._editor = _once(lambda key: choose_editor(self._library, *key))
        self._maker = _once(lambda asked: choose_pack(self._library, "generate", asked))
        self._digest = lru_cache(maxsize=1)(_pixels_of)
        self._fits = _once(lambda key: _check_mask(*key))

    def jobs(self) -> list[Job]:
        """Return the jobs; what is wrong is in ``faults``."""
        found: list[Job] = []
        taken: dict[str, int] = {}
        for number, wanted in enumerate(self._read.wanted, 1):
            try:
                job = self._job(number, wanted)
                name = names.identity(job.file)
                if name in taken:
                    raise names.NameFault(_collision(taken[name], wanted, job, self._pattern))
            except _WRONG as error:
                self._fault(wanted.line, str(error))
                continue
            taken[name] = wanted.line
            found.append(job)
        self._check_folders(found, taken)
        return found

    def notes(self, jobs: list[Job]) -> list[str]:
        """Return what is worth knowing of the packs' reading of prompts, as sentences."""
        told: list[str] = []
        for prompt, model in dict.fromkeys((job.recipe.prompt, job.recipe.model) for job in jobs):
            pack = self.packs[model][0]
            unknown = pack.unknown_words(prompt)
            if unknown:
                told.append(f"{pack.title} does not know of “{prompt[:60]}”: {', '.join(unknown)}.")
            drawn = pack.drawn_as(prompt)
            told += [drawn] if drawn else []
        if len(told) > _EXAMPLES:
            told[_EXAMPLES:] = [f"{len(told) - _EXAMPLES} more prompts have such words."]
        return told

    def _job(self, number: int, wanted: Wanted) -> Job:
        row, recipe = wanted.row, wanted.recipe
        source = None if row.picture is None else self._source(row.picture)
        mask = None if row.mask is None else self._source(row.mask)
        if source is not None and mask is not None:
            self._fits((source, mask))
        asked = wanted.given.get("model")
        if source is not None:
            maker = None if asked is not None else source.made_by
            pack: PackInfo = self._editor((asked, maker, source.drawn))
        else:
            pack = self._maker(asked)
        if not wanted.exact:
            changes = defaults_of(pack, wanted.given["steps"], wanted.given["guidance"])
            if source is None:
                size = wanted.given["size"]
                changes["size"] = pack.usual_size if size is None else parse_size(size, pack)
            recipe = replace(recipe, **changes)
        for name, digest in (wanted.pixels or {}).items():
            if self._digest(source, mask if name == "mask" else None) != digest:
                said = row.picture if name == "source" else row.mask
                raise RequestError(f"{said} has other pixels than those that the request names.")
        if pack.name not in self.packs:
            self.packs[pack.name] = (pack, pack_digest(pack))
        file = self._name(number, wanted, recipe.with_(model=pack.name))
        if is_vector(file) and not pack.draws:
            raise RequestError(f"{pack.title} changes pixels: they cannot be {self._wish.ending}.")
        if is_vector(file) and mask is not None:
            raise RequestError(f"With a mask a part stays pixels, which {file} has no place for.")
        if not is_vector(file):
            side = recipe.size if source is None else source.size
            check_side(output_format(file), side)
        key = key_of(recipe, source, mask, self.packs[pack.name][1], self._wish)
        return Job(number, wanted.line, self._read.where, recipe, source, mask, file, key)

    def _name(self, number: int, wanted: Wanted, recipe: Recipe) -> str:
        row, ending = wanted.row, self._wish.ending
        if row.name is not None:
            name = names.checked(row.name)
            return name if name.lower().endswith(ending) else f"{name}{ending}"
        values = names.fields_of(recipe, number, row.picture)
        return names.checked(f"{names.named(self._pattern, values)}{ending}")

    def _look(self, said: str) -> Source:
        path = self._read.base / said
        data = picture_bytes(path)
        return Source(
            path,
            said,
            hashlib.sha256(data).hexdigest(),
            _size(path, data),
            made_by(data),
            bool(drawings_in(data)),
        )

    def _check_folders(self, jobs: list[Job], taken: dict[str, int]) -> None:
        """A name cannot be a file's and a folder's."""
        for job in jobs:
            parts = names.identity(job.file).split("/")
            for end in range(1, len(parts)):
                if "/".join(parts[:end]) in taken:
                    folder = "/".join(job.file.split("/")[:end])
                    self._fault(job.line, f"“{folder}” would be a picture and a folder.")

    def _fault(self, line: int, sentence: str) -> None:
        self.faults.append(Fault(line, self._read.where, sentence))


def _once(function: Callable[..., T]) -> Callable[..., T]:
    """Return a function that keeps what it found, and the sentence that it failed with."""
    kept: dict[object, T | Exception] = {}

    def call(key: object) -> T:
        if key not in kept:
            try:
                kept[key] = function(key)
            except _WRONG as error:
                kept[key] = error.with_traceback(None)
        found = kept[key]
        if isinstance(found, Exception):
            raise found.with_traceback(None)
        return found

    return call


def _size(path: Path, data: bytes) -> tuple[int, int] | None:
    try:
        return look_size(data)
    except PictureError:
        return look_size(path)  # with its name, which tells a camera's raw file


def _check_mask(source: Source, mask: Source) -> None:
    """Raise where a mask cannot be a picture's: a camera's turn exchanges its sides."""
    if source.size is not None and mask.size is not None and set(source.size) != set(mask.size):
        raise RequestError(
            f"The mask {mask.said} is {mask.size[0]}×{mask.size[1]} but the picture "
            f"{source.said} is {source.size[0]}×{source.size[1]}: they must have the same size."
        )


def _pixels_of(source: Source, mask: Source | None) -> str:
    """Return the digest by which a request names a picture's pixels, or its mask's."""
    picture = open_picture(source.path)
    if mask is not None:
        picture = open_mask(mask.path, (picture.width, picture.height))
    return picture.digest


def _collision(line: int, wanted: Wanted, job: Job, pattern: str) -> str:
    """Return what is said of a name that the picture of another ``line`` has already."""
    elsewhere = line and line != wanted.line
    if wanted.row.name is not None:
        if elsewhere:
            return f"{job.file} is what line {line} is called: give each its own name."
        return f"Two results would be called {job.file}: give each its own name."
    usual = [name for name in ("emotion", "intensity", "seed", "ending") if name not in pattern]
    more = " or ".join(f"{{{name}}}" for name in (*usual, "number"))
    if elsewhere:
        return f"{job.file} is what line {line} is called: add {more} to the pattern of names."
    return f"Two results would be called {job.file}: add {more} to the pattern of names."
