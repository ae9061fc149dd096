"""The rows of the models' list: what each shows, and what can be done with it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from muse_desktop.engine.library import Broken, Contents, Entry
from muse_desktop.ui.look.translate import tr
from muse_desktop.ui.look.words import size


@dataclass(frozen=True)
class Row:
    """A line of the list.

    ``key`` tells rows apart over a refresh. Exactly one of ``entry``, ``broken``, ``repository``
    and ``searched`` is set: a model, a damaged one, a cut download, a folder that is searched.
    """

    key: str
    title: str
    subtitle: str
    entry: Entry | None = None
    broken: Broken | None = None
    repository: str = ""
    searched: Path | None = None

    @property
    def removable(self) -> bool:
        """Whether it can be deleted here."""
        if self.entry is not None:
            return self.entry.place == "own"
        return bool(self.repository) or (self.broken is not None and self.broken.own)


def kind(entry: Entry) -> str:
    """Return what a model is for."""
    if entry.kind == "model" and "generate" not in entry.modes:
        return tr("Changes photographs")
    return {
        "model": tr("Draws"),
        "classifier": tr("Reads emotions"),
        "clip": tr("CLIP: reads contents"),
    }[entry.kind]


def place(entry: Entry) -> str:
    """Return why a model lies where it does."""
    return {
        "shipped": tr("comes with the program"),
        "own": tr("added by you"),
        "named": tr("in a folder that you use"),
    }[entry.place]


def rows(contents: Contents) -> list[Row]:
    """Return all rows: models that draw before those that read, then what needs attention."""
    order = {"model": 0, "classifier": 1, "clip": 2}
    entries = sorted(contents.entries, key=lambda entry: order[entry.kind])
    found = [
        Row(f"model:{e.name}", e.title, f"{kind(e)} · {size(e.bytes)}", entry=e) for e in entries
    ]
    found += [
        Row(f"broken:{b.folder}", b.folder.name, tr("Cannot be used"), broken=b)
        for b in contents.broken
    ]
    found += [
        Row(
            f"download:{repository}",
            repository,
            tr("Download cut at {0}").format(size(count)),
            repository=repository,
        )
        for repository, count in contents.unfinished.items()
    ]
    found += [
        Row(f"folder:{folder}", folder.name or str(folder), tr("Folder in use"), searched=folder)
        for folder in contents.folders
    ]
    return found


def lender_titles(contents: Contents, part: str) -> list[tuple[str, str]]:
    """Return (name, title) of the models that can lend a part."""
    return [(e.name, e.title) for e in contents.entries if part in e.lends]
