"""JSON lines that outlive an interruption."""

from __future__ import annotations

import json
from pathlib import Path

from muse_desktop.bench.records import Records, key_of
from muse_desktop.bench.tables import Table


def test_a_run_is_found_again_after_a_cut(tmp_path: Path) -> None:
    file = tmp_path / "new" / "runs.jsonl"
    records = Records(file)
    key = key_of({"seed": 1}, ["pack"])
    records.add("generation", key, {"seconds": 2.0})
    with open(file, "a", encoding="utf-8") as stream:
        stream.write('{"table": "generation", "key": "x", "ru')  # killed while it wrote
    again = Records(file)
    assert again.find(key) == {"seconds": 2.0}
    assert again.find("x") is None
    again.add("generation", "y", {"seconds": 3.0})
    assert Records(file).find("y") == {"seconds": 3.0}


def test_a_key_depends_on_values_and_not_on_their_order() -> None:
    assert key_of({"a": 1, "b": 2}) == key_of({"b": 2, "a": 1})
    assert key_of({"a": 1}) != key_of({"a": 2})


def test_rows_are_written_with_goal_and_environment(tmp_path: Path) -> None:
    table = Table("memory")
    table.add("peak", 1.5, "GB", most=2.5)
    Records(tmp_path / "a.jsonl").add_table(table, {"cores": 2})
    (row,) = map(json.loads, (tmp_path / "a.jsonl").read_text(encoding="utf-8").splitlines())
    assert (row["table"], row["value"], row["most"], row["holds"]) == ("memory", 1.5, 2.5, True)
    assert row["environment"] == {"cores": 2}
