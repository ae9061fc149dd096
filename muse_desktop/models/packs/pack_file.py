"""``pack.json``: read and checked, written, changed. ``docs/models.md`` describes its keys."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.description import MAX_WORDS, Description, given
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.pack import KINDS, MODES, PACK_FILE, PackInfo
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason
from muse_desktop.system.ordinary_files import read_ordinary
from muse_desktop.system.strict_json import JsonError
from muse_desktop.system.validation import validated

FORMAT = 1
_MAX_VOCABULARY = 4_000_000
"""Bytes of the file."""


def read_pack(folder: Path) -> PackInfo:
    """Read and check a pack's description.

    Raises
    ------
    ModelError
        Where the folder holds no pack, or its description is wrong; the message names the file.
    """
    file = Path(folder) / PACK_FILE
    data = _read(file)
    version = data.get("format", 0)
    if isinstance(version, int | float) and version > FORMAT:
        raise ModelError(
            f"The model pack in {folder} was made for a newer version of MUSE Desktop: update the "
            "program, or get an older version of the model."
        )
    try:
        return _parse(file, data)
    except ValueError as error:
        raise ModelError(f"{file} is not right: {error}.") from error


def _read(file: Path) -> dict[str, Any]:
    try:
        data = strict_json.load(file)
    except FileNotFoundError:
        raise ModelError(
            f"There is no model pack in {file.parent}: {PACK_FILE} is missing."
        ) from None
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({reason(error)}).") from error
    except JsonError as error:
        raise ModelError(f"{file} cannot be read ({error}): get the model again.") from error
    if not isinstance(data, dict):
        raise ModelError(f"{file} does not describe a model pack.")
    return data


def _parse(file: Path, data: Mapping[str, Any]) -> PackInfo:
    """Turn JSON into a PackInfo; a ValueError becomes a sentence above."""
    told = validated(data, Description)
    native_size, size_multiple = told.sizes
    return PackInfo(
        name=told.name,
        title=told.title or told.name,
        version=told.version,
        path=file.parent,
        licence=told.licence,
        native_size=native_size,
        size_multiple=size_multiple,
        summary=told.summary,
        calibration=given(told.calibration),
        calibration_edit=given(told.calibration_edit),
        confusions=told.table,
        vocabulary=_vocabulary(file.parent, told.vocabulary),
        parts={part: own for part, own in told.own_parts.items() if own is not None},
        hashes={key: value.lower() for key, value in told.hashes.items()},
        defaults=given(told.defaults),
        kind=told.kind,
        modes=tuple(mode for mode in MODES if mode in told.modes),
        caution=told.caution,
        source=told.source,
        labels=told.labels,
        borrow={str(part): lender for part, lender in told.borrow.items()},
    )


def _vocabulary(folder: Path, given: str | Sequence[str] | None) -> frozenset[str] | None:
    """Return the words: a list in the JSON, or the name of a text file with one a line."""
    if given is None:
        return None
    if isinstance(given, str):
        file = folder / given
        try:
            given = read_ordinary(file, _MAX_VOCABULARY).decode("utf-8").split()
        except OSError as error:
            raise ModelError(f"{file} cannot be read ({reason(error)}).") from error
        except UnicodeDecodeError as error:
            raise ModelError(f"{file} cannot be read (not text in UTF-8).") from error
        if len(given) > MAX_WORDS:
            raise ModelError(f"{file} has more words than any model knows: get the model again.")
    return frozenset(word.lower() for word in given)


def write_pack(
    folder: Path,
    *,
    name: str,
    title: str,
    version: str,
    licence: str,
    native_size: int,
    size_multiple: int,
    summary: str = "",
    calibration: Mapping[str, float] | None = None,
    calibration_edit: Mapping[str, float] | None = None,
    confusions: Iterable[Iterable[float]] | None = None,
    vocabulary: Iterable[str] | None = None,
    parts: Mapping[str, str | None] | None = None,
    hashes: bool = True,
    defaults: Mapping[str, float] | None = None,
    kind: str = "model",
    modes: Sequence[str] = MODES,
    caution: str = "",
    source: str = "",
    labels: Mapping[str, Mapping[str, str]] | None = None,
) -> PackInfo:
    """Write ``pack.json`` beside the checkpoints that already lie in ``folder``, and read it back.

    Parameters
    ----------
    folder : the pack's folder
    calibration : level, slope, earliest, latest, end (any of them)
    calibration_edit : the same of edits, where it was measured
    confusions : 8×8 rows in EMOTIONS' order, P(predicted column | true row)
    vocabulary : the words the model knows; written to ``vocabulary.txt``
    parts : folders of pipeline, guide, judge and clip where they are not named so; None = the pack
        has no such part and borrows it
    hashes : whether to list the SHA-256 of every file of the parts
    defaults : steps and guidance, where the model wants others than usual
    kind : one of KINDS
    modes : those of MODES that it is for
    caution : what is to be said where a part is lent, after "The guide is NAME's, …"
    source : where it came from
    labels : by part, a classifier's label to emotion
    """
    folder = Path(folder)
    folders = {part: (parts or {}).get(part, part) for part in KINDS[kind]}
    data: dict[str, Any] = {
        "format": FORMAT,
        "name": name,
        "title": title,
        "version": version,
        "licence": licence,
        "summary": summary,
        "native_size": int(native_size),
        "size_multiple": int(size_multiple),
        "parts": folders,
        "calibration": {key: float(value) for key, value in (calibration or {}).items()},
        "emotions": list(EMOTIONS),
        "confusions": None,
        "vocabulary": None,
    }
    if defaults:
        data["defaults"] = dict(defaults)
    if calibration_edit:
        data["calibration_edit"] = {key: float(value) for key, value in calibration_edit.items()}
    if kind != "model":
        data |= {"kind": kind}
    if tuple(modes) != MODES:
        data["modes"] = list(modes)
    for key, value in (("caution", caution), ("source", source), ("labels", labels)):
        if value:
            data[key] = value
    if confusions is not None:
        data["confusions"] = [[round(float(value), 4) for value in row] for row in confusions]
    if vocabulary is not None:
        data["vocabulary"] = "vocabulary.txt"
        text = "\n".join(sorted(set(vocabulary))) + "\n"
        (folder / "vocabulary.txt").write_text(text, encoding="utf-8", newline="\n")
    if hashes:
        own = [*(part for part in folders.values() if part is not None), "tiny_vae"]
        files = sorted(f for part in own for f in (folder / part).rglob("*"))
        data["hashes"] = {f.relative_to(folder).as_posix(): sha256(f) for f in files if f.is_file()}
    _write_json(folder / PACK_FILE, data)
    return read_pack(folder)


def update_pack(folder: Path, **values: Any) -> PackInfo:
    """Change entries of ``pack.json`` and leave the others as they are; in one step, or not.

    Raises
    ------
    ModelError
        Where the description cannot be read or written, or would be wrong.
    """
    file = Path(folder) / PACK_FILE
    read_pack(folder)
    data = _read(file) | values
    try:
        _parse(file, strict_json.loads(strict_json.dumps(data)))
        _write_json(file, data)
    except ValueError as error:
        raise ModelError(f"{file} cannot be changed so: {error}.") from error
    except OSError as error:
        raise ModelError(f"{file} cannot be written ({reason(error)}).") from error
    return read_pack(folder)


def _write_json(file: Path, data: Mapping[str, Any]) -> None:
    """Write a description in one step: never half of one."""
    text = strict_json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    atomic_write(file, lambda stream: stream.write(text.encode()))
