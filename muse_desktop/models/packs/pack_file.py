"""``pack.json``: read and checked, written, changed. ``docs/models.md`` describes its keys."""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path, PurePosixPath
from typing import Any

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.hashes import sha256
from muse_desktop.models.packs.pack import KINDS, LENDABLE, MODES, PACK_FILE, PackInfo, is_name
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.errors import reason

FORMAT = 1
DEFAULTS = {"steps": int, "guidance": float}
_MAPPING, _LIST, _NUMBER = "{name: value, …}", "a list", "a whole number"
# What each key must be: else Python would say it in its own words.
_SHAPES: tuple[tuple[str, Any, str], ...] = (
    ("format", int | float, _NUMBER), ("native_size", int | float, _NUMBER),
    ("size_multiple", int | float, _NUMBER),
    ("parts", dict, _MAPPING), ("hashes", dict, _MAPPING), ("borrow", dict, _MAPPING),
    ("labels", dict, _MAPPING), ("emotions", list, _LIST), ("modes", list, _LIST),
    ("calibration", dict | None, _MAPPING), ("calibration_edit", dict | None, _MAPPING),
    ("defaults", dict | None, _MAPPING),
    ("confusions", list | None, _LIST), ("vocabulary", list | str | None, "a file's name"),
)  # fmt: skip
CALIBRATION = ("level", "slope", "earliest", "latest", "end")


def read_pack(folder: Path) -> PackInfo:
    """Read and check a pack's description.

    Raises
    ------
    ModelError
        Where the folder holds no pack, or its description is wrong; the message names the file.
    """
    file = Path(folder) / PACK_FILE
    try:
        data = json.loads(file.read_text(encoding="utf-8"))
    except FileNotFoundError:
        raise ModelError(f"There is no model pack in {folder}: {PACK_FILE} is missing.") from None
    except OSError as error:
        raise ModelError(f"{file} cannot be read ({_short(error)}).") from error
    except (UnicodeDecodeError, json.JSONDecodeError) as error:
        raise ModelError(
            f"{file} cannot be read ({_short(error)}): get the model again."
        ) from error
    if not isinstance(data, dict):
        raise ModelError(f"{file} does not describe a model pack.")
    given = data.get("format", 0)
    if isinstance(given, int | float) and given > FORMAT:
        raise ModelError(
            f"The model pack in {folder} was made for a newer version of MUSE Desktop: update the "
            "program, or get an older version of the model."
        )
    try:
        return _parse(file, data)
    # An AttributeError: a list where a mapping belongs.
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        missing = f"“{error.args[0]}” is missing" if isinstance(error, KeyError) else str(error)
        raise ModelError(f"{file} is not right: {missing}.") from error


def _parse(file: Path, data: Mapping[str, Any]) -> PackInfo:
    """Turn JSON into a PackInfo; ValueError, KeyError and TypeError become sentences above."""
    folder = file.parent
    for key, kind, what in _SHAPES:
        if key in data and not isinstance(data[key], kind):
            raise ValueError(f"“{key}” must be {what}")
    name = str(data["name"])
    if not is_name(name):
        raise ValueError(f"the name “{name}” must be of a-z, 0-9, points and dashes")
    kind = str(data.get("kind", "model"))
    if kind not in KINDS:
        raise ValueError(f"the kind “{kind}” must be one of {', '.join(KINDS)}")
    # What only reads has no size of its own: any picture is brought to what it was trained on.
    size = (data["native_size"], data["size_multiple"]) if kind == "model" else (1, 1)
    native, multiple = int(size[0]), int(size[1])
    if not (0 < multiple <= native <= 8192 and native % multiple == 0):
        raise ValueError("native_size must be a positive multiple of size_multiple")
    given = {part: data.get("parts", {}).get(part, part) for part in KINDS[kind]}
    parts = {part: _inside(str(folder)) for part, folder in given.items() if folder is not None}
    if KINDS[kind][0] not in parts:
        raise ValueError(f"“parts” lacks {KINDS[kind][0]}")
    return PackInfo(
        name=name,
        title=str(data.get("title", name)),
        version=str(data["version"]),
        path=folder,
        licence=str(data["licence"]),
        native_size=native,
        size_multiple=multiple,
        summary=str(data.get("summary", "")),
        calibration=_calibration(data.get("calibration") or {}),
        calibration_edit=_calibration(data.get("calibration_edit") or {}),
        confusions=_confusions(data.get("confusions"), data.get("emotions", EMOTIONS)),
        vocabulary=_vocabulary(folder, data.get("vocabulary")),
        parts=parts,
        hashes={_inside(key): str(value).lower() for key, value in data.get("hashes", {}).items()},
        defaults=_defaults(data.get("defaults") or {}),
        kind=kind,
        modes=_modes(data.get("modes", MODES)),
        caution=str(data.get("caution", "")),
        source=str(data.get("source", "")),
        labels={part: _labels(given) for part, given in data.get("labels", {}).items()},
        borrow=_borrow(data.get("borrow", {})),
    )


def _labels(given: Mapping[str, Any]) -> dict[str, str]:
    wrong = sorted(str(emotion) for emotion in given.values() if emotion not in EMOTIONS)
    if wrong:
        raise ValueError(f"“labels” names “{wrong[0]}”, which is none of {', '.join(EMOTIONS)}")
    return {str(label): str(emotion) for label, emotion in given.items()}


def _modes(given: Sequence[str]) -> tuple[str, ...]:
    if not given or any(mode not in MODES for mode in given):
        raise ValueError(f"“modes” must name some of {', '.join(MODES)}")
    return tuple(mode for mode in MODES if mode in given)


def _borrow(given: Mapping[str, Any]) -> dict[str, str]:
    wrong = [part for part in given if part not in LENDABLE]
    if wrong:
        raise ValueError(f"“borrow” names “{wrong[0]}”, which is none of {', '.join(LENDABLE)}")
    return {part: str(name) for part, name in given.items()}


def _inside(relative: str) -> str:
    """Return a path that stays inside the pack, as it came."""
    path = PurePosixPath(relative)
    if path.is_absolute() or ".." in path.parts or "\\" in relative or ":" in relative:
        raise ValueError(f"“{relative}” lies outside the pack")
    return relative


def _defaults(data: Mapping[str, Any]) -> dict[str, Any]:
    unknown = sorted(set(data) - set(DEFAULTS))
    if unknown:
        raise ValueError(f"defaults does not know “{unknown[0]}”")
    values = {key: DEFAULTS[key](value) for key, value in data.items()}
    if not (2 <= values.get("steps", 2) <= 1000 and 1 <= values.get("guidance", 1) <= 30):
        raise ValueError("defaults needs 2 to 1000 steps and a guidance of 1 to 30")
    return values


def _calibration(data: Mapping[str, Any]) -> dict[str, float]:
    unknown = sorted(set(data) - set(CALIBRATION))
    if unknown:
        raise ValueError(f"calibration does not know “{unknown[0]}”")
    values = {key: float(value) for key, value in data.items()}
    if not all(math.isfinite(value) for value in values.values()):
        raise ValueError("calibration must be finite numbers")
    fractions = [values[key] for key in ("earliest", "latest", "end") if key in values]
    if any(not 0 <= value <= 1 for value in fractions) or fractions != sorted(fractions):
        raise ValueError("calibration needs 0 ≤ earliest ≤ latest ≤ end ≤ 1")
    return values


def _confusions(
    rows: Sequence[Sequence[float]] | None, order: Sequence[str]
) -> tuple[tuple[float, ...], ...] | None:
    """Return the rows in EMOTIONS' order, whatever order the pack lists them in."""
    if rows is None:
        return None
    if sorted(order) != sorted(EMOTIONS):
        raise ValueError("“emotions” must name the eight emotions")
    if len(rows) != len(EMOTIONS) or any(len(row) != len(EMOTIONS) for row in rows):
        raise ValueError("confusions must be 8×8")
    places = [list(order).index(emotion) for emotion in EMOTIONS]
    table = tuple(tuple(float(rows[i][j]) for j in places) for i in places)
    if any(not 0 <= value <= 1 for row in table for value in row):
        raise ValueError("confusions must be probabilities")
    return table


def _vocabulary(folder: Path, given: str | Sequence[str] | None) -> frozenset[str] | None:
    """Return the words: a list in the JSON, or the name of a text file with one a line."""
    if given is None:
        return None
    if isinstance(given, str):
        file = folder / _inside(given)
        try:
            given = file.read_text(encoding="utf-8").split()
        except (OSError, UnicodeDecodeError) as error:
            raise ModelError(f"{file} cannot be read ({_short(error)}).") from error
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
    data = json.loads(file.read_text(encoding="utf-8")) | values
    try:
        _parse(file, data)
        _write_json(file, data)
    except (AttributeError, KeyError, TypeError, ValueError) as error:
        raise ModelError(f"{file} cannot be changed so: {error}.") from error
    except OSError as error:
        raise ModelError(f"{file} cannot be written ({_short(error)}).") from error
    return read_pack(folder)


def _write_json(file: Path, data: Mapping[str, Any]) -> None:
    """Write a description in one step: never half of one."""
    text = strict_json.dumps(data, indent=1, ensure_ascii=False) + "\n"
    atomic_write(file, lambda stream: stream.write(text.encode()))


def _short(error: Exception) -> str:
    if isinstance(error, json.JSONDecodeError):
        return f"not valid JSON at line {error.lineno}"
    if isinstance(error, OSError):
        return reason(error)
    return "not text in UTF-8" if isinstance(error, UnicodeDecodeError) else str(error)
