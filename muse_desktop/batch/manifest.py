"""The manifest: a row for each job, as a table (spreadsheets, R, PsychoPy) and as JSON lines."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from typing import Any

from muse_desktop.batch.entry import READINGS, Entry
from muse_desktop.batch.job import Job, Plan
from muse_desktop.batch.place import Place
from muse_desktop.batch.rows import written
from muse_desktop.emotion import EMOTIONS
from muse_desktop.system import strict_json
from muse_desktop.system.atomic_write import atomic_write
from muse_desktop.system.tables import MARK, harmless

TABLE, LINES = "manifest.csv", "manifest.jsonl"
PRESERVED = ("psnr", "ssim", "clip_i", "psnr_outside")
_TEXTS = ("status", "file", "picture", "mask", "mode", "prompt", "emotion")
_NUMBERS = (
    "intensity",
    "seed",
    "steps",
    "guidance",
    "strength",
    "auto",
    "model",
    "width",
    "height",
)
_END = ("seconds", "tries", "device", "worker", "problem", "notes", "sha256", "picture_sha256",
        "mask_sha256", "key", "ended")  # fmt: skip
COLUMNS = (
    "number",
    *_TEXTS,
    *_NUMBERS,
    *(f"{reading}_{name}" for reading in READINGS for name in EMOTIONS),
    *PRESERVED,
    *_END,
)


def entries(plan: Plan, place: Place) -> list[tuple[int, Entry]]:
    """Return what became of each job, by its number, in order; after them, without a number, what
    earlier batches made in the same folder and is still there."""
    found = [(job.number, entry_of(job, place)) for job in plan.jobs]
    names = {job.file for job in plan.jobs}
    earlier = (entry for name, entry in place.entries.items() if name not in names)
    return found + [
        (0, entry)
        for entry in earlier
        if entry.status == "made" and (place.folder / entry.file).is_file()
    ]


def entry_of(job: Job, place: Place) -> Entry:
    """Return what became of a job; "waiting" where nothing did yet."""
    known = place.entries.get(job.file)
    if known is None or known.key != job.key:
        return Entry.of(job, "waiting")
    if known.status == "made" and not (place.folder / job.file).is_file():
        return Entry.of(job, "waiting")
    return known


def write(plan: Plan, place: Place) -> None:
    """Write both files; raises OSError where the disk refuses."""
    found = entries(plan, place)
    text = table(found).encode("utf-8", "backslashreplace")
    atomic_write(place.folder / TABLE, lambda stream: stream.write(text))

    def fill(stream: Any) -> None:
        for number, entry in found:
            stream.write(strict_json.dumps(_line(number, entry)).encode("ascii") + b"\n")

    atomic_write(place.folder / LINES, fill)


def table(found: Sequence[tuple[int, Entry]]) -> str:
    """Return entries as CSV (RFC 4180), which spreadsheets know for UTF-8 by its mark and in which
    no text is a formula."""
    stream = io.StringIO()
    stream.write(MARK)
    lines = csv.writer(stream)
    lines.writerow(COLUMNS)
    for number, entry in found:
        lines.writerow(list(_cells(number, entry)))
    return stream.getvalue()


def _line(number: int, entry: Entry) -> dict[str, Any]:
    """Return an entry as a line that can be fed back as a job."""
    values = entry.to_json()
    for name in ("bytes", "changed_ns"):
        del values[name]
    return {"number": number or None, **values}


def _cells(number: int, entry: Entry) -> Iterator[object]:
    recipe = entry.recipe
    yield number or ""
    yield from (
        harmless(text)
        for text in (
            entry.status,
            entry.file,
            entry.said_source,
            entry.said_mask,
            recipe.mode,
            recipe.prompt,
            "" if recipe.target is None else written(recipe.target),
        )
    )
    edits = recipe.mode == "edit"
    yield "" if recipe.target is None else recipe.intensity
    yield from (recipe.seed, recipe.steps, recipe.guidance)
    yield recipe.strength if edits and not recipe.auto else ""
    yield int(recipe.auto) if edits else ""
    yield harmless(recipe.model)
    yield from (entry.width or "", entry.height or "")
    for name in READINGS:
        reading = getattr(entry, name)
        for emotion in EMOTIONS:
            yield "" if reading is None else round(reading[emotion], 4)
    for name in PRESERVED:
        yield round(entry.preservation[name], 4) if name in entry.preservation else ""
    yield round(entry.seconds, 3) if entry.seconds else ""
    yield entry.tries or ""
    yield from (
        harmless(text)
        for text in (
            entry.device,
            entry.worker,
            entry.problem,
            " ".join(entry.notes),
            entry.sha256,
            entry.source_sha256,
            entry.mask_sha256,
            entry.key,
            entry.ended,
        )
    )
