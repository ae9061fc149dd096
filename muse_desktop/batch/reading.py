"""Jobs as they come: a table, JSON objects one after another, or a folder of pictures."""

from __future__ import annotations

import csv
import difflib
import io
import json
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from muse_desktop.batch.job import MAX_JOBS, BatchError, Fault
from muse_desktop.batch.rows import COLUMNS, Options, Row, Wanted, expanded, row_of
from muse_desktop.muse.request import Recipe, RequestError
from muse_desktop.pictures.endings import PIXELS, RAW
from muse_desktop.pictures.errors import shown
from muse_desktop.system import strict_json
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import read_ordinary
from muse_desktop.system.validation import validated

MAX_BYTES = 64 * 2**20
_DELIMITERS = ",;\t"
_DIGEST = re.compile(r"[0-9a-f]{64}")
_SPACE = re.compile(r"\s*")


@dataclass
class Read:
    """What a file or a folder asks for.

    Parameters
    ----------
    where : what sentences call it
    base : the folder that paths in it are within
    wanted : pictures
    faults : what is wrong with it
    notes : what is worth knowing, as sentences
    """

    where: str
    base: Path
    wanted: list[Wanted] = field(default_factory=list)
    faults: list[Fault] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)

    def add(self, line: int, row: Row, options: Options) -> None:
        """Add what a row means, or what is wrong with it."""
        try:
            self.extend(list(expanded(line, row, options)))
        except ValueError as error:
            self.fault(line, str(error))

    def extend(self, wanted: list[Wanted]) -> None:
        """Add pictures; raises :class:`BatchError` where they are more than one batch holds."""
        self.wanted += wanted
        if len(self.wanted) > MAX_JOBS:
            raise BatchError(
                f"{self.where} asks for more than {MAX_JOBS:,} pictures: make several batches."
            )

    def fault(self, line: int, sentence: str) -> None:
        """Add a fault."""
        self.faults.append(Fault(line, self.where, sentence))


def read_jobs(path: Path, options: Options) -> Read:
    """Return what a file or a folder asks for, faults included.

    Raises
    ------
    BatchError
        Where it cannot be read at all, or asks for nothing.
    """
    try:
        if path.is_dir():
            found = _read_folder(path, options)
        else:
            found = _read_file(path, options)
    except FileNotFoundError:
        raise BatchError(
            f"There is no file or folder {shown(path)}: name a table of jobs (.csv), JSON lines "
            "(.jsonl) or a folder of pictures."
        ) from None
    except (OSError, ValueError) as error:
        raise BatchError(f"{shown(path)} cannot be read ({reason(error)}).") from error
    if not found.wanted and not found.faults:
        raise BatchError(f"{shown(path)} asks for no picture.")
    return found


def read_prompt(options: Options) -> Read:
    """Return what the options' prompt asks for, faults included."""
    found = Read("the prompt", Path())
    if options.prompt.strip():
        found.add(0, Row(), options)
    else:
        found.fault(0, "Say what the pictures show.")
    return found


def _read_file(path: Path, options: Options) -> Read:
    found = Read(shown(path.name), path.absolute().parent)
    data = read_ordinary(path, MAX_BYTES)
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        found.fault(line, "This is not text in UTF-8: save the file so.")
        return found
    if "\0" in text:
        found.fault(text.count("\n", 0, text.index("\0")) + 1, "There is a null character in it.")
    elif text.lstrip()[:1] in ("{", "["):
        _read_objects(text, found, options)
    else:
        _read_table(text, found, options)
    return found


# -- a table ----------------------------------------------------------------------------------


def _read_table(text: str, found: Read, options: Options) -> None:
    head = text.split("\n", 1)[0]
    delimiter = max(_DELIMITERS, key=head.count)
    lines = csv.reader(io.StringIO(text, newline=""), delimiter=delimiter, strict=True)
    names: list[str] | None = None
    line = 1
    try:
        for cells in lines:
            if names is None:
                names = [cell.strip().lower() for cell in cells]
                if not _check_head(names, found):
                    return
            elif any(cell.strip() for cell in cells):
                _read_cells(line, names, cells, delimiter, found, options)
            line = lines.line_num + 1
    except csv.Error as error:
        found.fault(lines.line_num, f"The table cannot be read from here on ({error}).")


def _check_head(names: list[str], found: Read) -> bool:
    """Whether the first line names columns; what is wrong with it is a fault."""
    for name in names:
        if name not in COLUMNS:
            near = difflib.get_close_matches(name, COLUMNS, n=1)
            if near:
                said = f"There is no column “{name[:40]}”: did you mean “{near[0]}”?"
            else:
                known = ", ".join(f"“{column}”" for column in COLUMNS)
                said = f"There is no column “{name[:40]}”: those that there are are {known}."
            found.fault(1, said)
        elif names.count(name) > 1:
            found.fault(1, f"The column “{name}” is there twice.")
            return False
    if not found.faults and not {"picture", "prompt"} & set(names):
        found.fault(1, "The first line names the columns: a “picture” or a “prompt” is needed.")
    return not found.faults


def _read_cells(
    line: int, names: list[str], cells: list[str], delimiter: str, found: Read, options: Options
) -> None:
    if len(cells) > len(names):
        found.fault(line, f"{len(cells)} cells, but {len(names)} columns: put texts with a "
                    f"“{delimiter}” in quotes.")  # fmt: skip
        return
    values = dict(zip(names, cells, strict=False))
    if delimiter == ";":  # as spreadsheets write where numbers have a comma
        for name in ("intensity", "guidance", "strength"):
            if name in values:
                values[name] = values[name].replace(",", ".")
    try:
        row = row_of(values, from_text=True)
    except ValueError as error:
        found.fault(line, f"{_capital(str(error))}.")
        return
    found.add(line, row, options)


# -- JSON ---------------------------------------------------------------------------------------


def _read_objects(text: str, found: Read, options: Options) -> None:
    """JSON lines, or objects over several lines as ``--json`` prints them, or a list of either."""
    try:
        strict_json.check(text.encode("utf-8", "surrogatepass"))
    except strict_json.JsonError as error:
        found.fault(0, f"This cannot be read ({error}).")
        return
    decoder = json.JSONDecoder()  # a NaN is refused where a number is wanted
    at, line, counted = 0, 1, 0
    while True:
        space = _SPACE.match(text, at)
        at = at if space is None else space.end()
        line += text.count("\n", counted, at)
        counted = at
        if at >= len(text):
            return
        try:
            value, at = decoder.raw_decode(text, at)
        except ValueError as error:
            said = str(error)
            if isinstance(error, json.JSONDecodeError):
                where = f" at line {error.lineno}" if error.lineno != line else ""
                said = f"{error.msg.lower()}{where}"
            found.fault(line, f"This is no JSON ({said}).")
            end = text.find("\n", at)
            if end < 0:
                return
            at = end + 1
            continue
        for one in value if isinstance(value, list) else [value]:
            _read_object(line, one, found, options)


def _read_object(line: int, value: Any, found: Read, options: Options) -> None:
    if not isinstance(value, dict):
        found.fault(line, "Each job is an object, with values by names as “picture” and "
                    "“emotion”.")  # fmt: skip
        return
    try:
        if "request" in value:  # a result as ``--json`` prints it, or a line of a manifest
            if isinstance(value["request"], dict):
                request = value["request"]
            else:
                raise RequestError("“request” is no object.")
            files = {"picture": value.get("source"), "mask": value.get("mask")}
            files["name"] = value.get("file")
            found.extend([_exact(line, request, files)])
        elif "mode" in value:  # a request by itself
            files = {name: value.get(name) for name in ("picture", "mask", "name")}
            if _DIGEST.fullmatch(str(files["mask"])):
                files["mask"] = value.get("mask_file")
            found.extend([_exact(line, value, files)])
        else:
            found.add(line, row_of(value), options)
    except ValueError as error:
        said = str(error)
        found.fault(line, said if said.endswith((".", "?")) else f"{_capital(said)}.")


def _exact(line: int, request: dict[str, Any], files: dict[str, Any]) -> Wanted:
    """Return the picture that a request asks for: to the bit the same again."""
    recipe = Recipe.from_json(request).check()
    row = validated({name: text for name, text in files.items() if text is not None}, Row)
    pixels = {}
    for name, own in (("source", row.picture), ("mask", row.mask)):
        digest = request.get(name)
        if isinstance(digest, str) and _DIGEST.fullmatch(digest):
            if own is None:
                key = "picture" if name == "source" else "mask_file"
                raise RequestError(
                    f"The request names a file by its digest alone: add “{key}” with the file "
                    "beside it."
                )
            pixels[name] = digest
    if recipe.mode == "edit" and row.picture is None:
        raise RequestError("The request is to edit, and its “picture” is missing.")
    if recipe.mode != "edit" and row.picture is not None:
        raise RequestError("The request is to generate, and takes no “picture”.")
    return Wanted(line, row, recipe, {"model": recipe.model}, exact=True, pixels=pixels)


# -- a folder -------------------------------------------------------------------------------------


def _read_folder(path: Path, options: Options) -> Read:
    found = Read(f"the folder {shown(path.name) or shown(path)}", path.absolute())
    names = sorted((file.name for file in path.iterdir() if _is_picture(file)), key=_in_order)
    if not names:
        raise BatchError(f"There is no picture in {shown(path)}.")
    masks = _masks(names, options.masks)
    pictures = [name for name in names if name not in masks.values()]
    for name in pictures:
        found.add(0, Row(picture=name, mask=masks.get(name)), options)
        if found.faults:
            return found  # the options are wrong: each picture would say the same
    if options.masks is not None:
        found.notes.append(
            f"{len(masks)} of {len(pictures)} pictures have a mask called {options.masks}."
        )
    return found


def _masks(names: list[str], pattern: str | None) -> dict[str, str]:
    """Return the mask of each picture that has one."""
    if pattern is None:
        return {}
    known = set(names)
    found = {}
    for name in names:
        stem, _, ending = name.rpartition(".")
        mask = pattern.replace("{name}", stem).replace("{ending}", ending)
        if mask in known and mask != name:
            found[name] = mask
    return found


def _is_picture(file: Path) -> bool:
    known = file.suffix.lower() in (*PIXELS, *RAW)
    return known and not file.name.startswith(".") and file.is_file()


def _in_order(name: str) -> list[tuple[bool, int, str]]:
    """As people sort: 2 before 10."""
    parts: Iterator[str] = iter(re.split(r"(\d+)", name.casefold()))
    return [(part.isdecimal(), int(part) if part.isdecimal() else 0, part) for part in parts]


def _capital(phrase: str) -> str:
    return phrase[:1].upper() + phrase[1:]
