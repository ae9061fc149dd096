"""A model library in memory, whose adding can be held, cancelled or made to fail."""

from __future__ import annotations

import threading
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path

from muse_desktop.emotion import EMOTIONS
from muse_desktop.engine.library import (
    Contents,
    Entry,
    Found,
    LabelsNeededError,
    LibraryError,
    Watch,
    WorkCancelled,
)
from muse_desktop.muse.events import Loading
from tests.support import PATIENCE_MS

STORYBOOK = Entry(
    name="storybook",
    title="Storybook",
    version="1.0",
    kind="model",
    bytes=41_900_000,
    licence="MIT",
    folder=Path("/opt/muse-desktop/resources/models/storybook"),
    place="shipped",
    summary="Draws picture-book scenes of a small world.",
    lends=frozenset({"guide", "judge", "clip"}),
)


class FakeLibrary:
    """Holds Storybook to begin with.

    Attributes
    ----------
    contents_now : what there is; tests may change it
    gate : adding waits for it, after the first progress
    error : adding fails with it
    labels : a classifier's labels, which adding wants mapped
    calls : what was asked for, in order
    threads : the threads that asked
    """

    hub = "https://hub.example"

    def __init__(self) -> None:
        self.contents_now = Contents((STORYBOOK,), lender="storybook")
        self.gate: threading.Event | None = None
        self.error: str = ""
        self.labels: tuple[str, ...] = ()
        self.calls: list[tuple[str, ...]] = []
        self.threads: set[int] = set()

    def _called(self, *what: str) -> None:
        self.calls.append(what)
        self.threads.add(threading.get_ident())

    def contents(self) -> Contents:
        self.threads.add(threading.get_ident())
        return self.contents_now

    def look(self, source: str | Path) -> Found:
        name = Path(source).stem
        taken = {entry.name for entry in self.contents_now.entries}
        online = isinstance(source, str)
        return Found("a checkpoint", name, f"{name}-2" if name in taken else name, online)

    def add(
        self, source: str | Path, name: str, labels: Mapping[str, str] | None, watch: Watch
    ) -> str:
        self._called("add", str(source), name)
        watch.on_progress(Loading("Copying", 0.4))
        watch.on_note(f"{name} has the licence openrail++.")
        if self.gate is not None:
            waited = 0
            while not self.gate.wait(0.01) and not watch.is_cancelled():
                waited += 10
                assert waited < PATIENCE_MS
        if watch.is_cancelled():
            raise WorkCancelled
        if self.error:
            raise LibraryError(self.error)
        if self.labels and set((labels or {}).values()) != set(EMOTIONS):
            raise LabelsNeededError("It has no label for awe.", self.labels, {"sad": "sadness"})
        kind = "classifier" if self.labels else "model"
        entry = replace(
            STORYBOOK,
            name=name,
            title=name,
            kind=kind,
            place="own",
            folder=Path("/home/me/models") / name,
            labels=self.labels,
            mapping=dict(labels or {}),
        )
        self.put(entry)
        return name

    def put(self, entry: Entry) -> None:
        """Let there be one model more."""
        now = self.contents_now
        self.contents_now = replace(now, entries=(*now.entries, entry))

    def check(self, name: str, watch: Watch) -> tuple[str, ...]:
        self._called("check", name)
        return (f"{name}/guide is not what it was.",) if self.error else ()

    def remove(self, name: str) -> tuple[str, ...]:
        self._called("remove", name)
        now = self.contents_now
        kept = tuple(entry for entry in now.entries if entry.name != name)
        self.contents_now = replace(now, entries=kept)
        return ()

    def forget(self, repository: str) -> None:
        self._called("forget", repository)
        self.contents_now = replace(self.contents_now, unfinished={})

    def use_folder(self, folder: Path) -> None:
        self._called("use_folder", str(folder))
        self.contents_now = replace(self.contents_now, folders=(folder,))

    def leave_folder(self, folder: Path) -> None:
        self._called("leave_folder", str(folder))
        self.contents_now = replace(self.contents_now, folders=())

    def lend(self, name: str, part: str, lender: str | None) -> None:
        self._called("lend", name, part, str(lender))

    def lend_by_default(self, name: str) -> None:
        self._called("lend_by_default", name)

    def map_labels(self, name: str, mapping: Mapping[str, str]) -> None:
        self._called("map_labels", name)
