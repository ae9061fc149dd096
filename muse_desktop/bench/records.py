"""JSON lines: the tables' rows, and each single run, so that a cut table goes on where it was.

A run is found again by its key: the request, the pack's bytes and the method's source. After a
change of any of them it is done anew.
"""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterator, Mapping
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import muse_desktop
from muse_desktop.bench.tables import Table
from muse_desktop.system import strict_json


class Records:
    """A file of JSON lines that is only ever added to; without a file, the memory of one run."""

    def __init__(self, path: Path | None = None) -> None:
        self._path = path
        self._runs: dict[str, dict[str, Any]] = {}
        if path is None:
            return
        path.parent.mkdir(parents=True, exist_ok=True)
        for data in lines_of(path):
            if "key" in data:
                self._runs[data["key"]] = data["run"]
        text = path.read_text(encoding="utf-8") if path.exists() else ""
        if text and not text.endswith("\n"):
            with open(path, "a", encoding="utf-8") as stream:
                stream.write("\n")

    def __len__(self) -> int:
        return len(self._runs)

    def find(self, key: str) -> dict[str, Any] | None:
        """Return what a run gave, or None where it has not been done."""
        return self._runs.get(key)

    def add(self, table: str, key: str, run: dict[str, Any]) -> None:
        """Keep a run."""
        self._runs[key] = run
        self._write({"table": table, "key": key, "run": run})

    def add_table(self, table: Table, environment: Mapping[str, Any]) -> None:
        """Write a table's rows."""
        moment = datetime.now(timezone.utc).isoformat(timespec="seconds")
        for row in table.rows:
            self._write(
                {
                    "table": table.name,
                    **row.to_json(),
                    "time": moment,
                    "environment": dict(environment),
                }
            )

    def note(self, data: Mapping[str, Any]) -> None:
        """Write a line that is neither a run nor a row."""
        self._write(dict(data))

    def _write(self, data: dict[str, Any]) -> None:
        if self._path is None:
            return
        with open(self._path, "a", encoding="utf-8") as stream:
            stream.write(strict_json.dumps(data, ensure_ascii=False) + "\n")


def lines_of(path: Path) -> Iterator[dict[str, Any]]:
    """Yield the lines of a file; of one that is not there none."""
    for line in path.read_text(encoding="utf-8").splitlines() if path.exists() else ():
        try:
            data = json.loads(line)
        except json.JSONDecodeError:
            continue  # the last line of a run that was cut
        if isinstance(data, dict):
            yield data


def key_of(*parts: Any) -> str:
    """Return a short name for anything that JSON holds."""
    text = strict_json.dumps(parts, sort_keys=True, ensure_ascii=False)
    return hashlib.sha256(text.encode()).hexdigest()[:24]


def method_digest() -> str:
    """Return a digest of the source that decides what a request gives."""
    package = Path(muse_desktop.__file__).parent
    digest = hashlib.sha256()
    for folder in ("emotion", "models", "muse"):
        for file in sorted((package / folder).rglob("*.py")):
            digest.update(file.read_bytes())
    return digest.hexdigest()[:24]
