"""``python -m muse_desktop.bench``: clear errors, and every kind of table on a tiny pack."""

from __future__ import annotations

import json
from pathlib import Path
from types import SimpleNamespace

import pytest

from muse_desktop.bench import quality
from muse_desktop.bench.__main__ import main
from muse_desktop.bench.records import lines_of
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("packs")
    tiny_pack(folder / "tiny")
    tiny_pack(folder / "drawn", name="drawn", vae="scene")
    return folder


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["--model", "tiny"], "There is no model “tiny”"),
        (["--limit", "0"], "give a number from 1 up"),
        (["--steps", "1"], "give a number from 2 up"),
        (["--photos", "nowhere"], "There is no folder nowhere"),
        (["--set", "token=4"], "The method has no “token”"),
        (["--set", "tokens=many"], "tokens is to be a number"),
        (["--set", "tokens=0"], "tokens is 0"),
        (["--workers", "0"], "give a number from 1 to 1024"),
    ],
)
def test_a_mistake_is_told_in_a_sentence(
    words: list[str], sentence: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["generation", "--models", str(tmp_path), *words]) == 2
    out, said = capsys.readouterr()
    assert not out
    assert said.startswith("bench: ")
    assert sentence in said


def test_an_unknown_table_is_refused(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit, match="2"):
        main(["haste"])
    assert "generation" in capsys.readouterr().err


def bench(packs: Path, table: str, *words: str, model: str = "tiny") -> int:
    return main([table, "--model", model, "--models", str(packs), "--steps", "4", *words])


@pytest.mark.parametrize(
    ("table", "model"),
    [
        *((table, "tiny") for table in ("autoencoder", "classifiers", "clip", "plain")),
        *((table, "drawn") for table in ("autoencoder", "plain", "edits")),
        *((t, m) for t in ("own_edits", "contrary", "diversity") for m in ("tiny", "drawn")),
    ],
)
def test_tables_of_the_parts_and_of_the_method(
    table: str, model: str, packs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert bench(packs, table, "--limit", "1", model=model) == 0
    head, names, *_ = capsys.readouterr().out.splitlines()
    assert head.startswith(f"{model} 0.0.1 · seed 0")
    assert names.split() == [table, "goal", "reached", "holds", "n"]


@pytest.mark.parametrize("model", ["tiny", "drawn"])
def test_quality_looks_at_pictures_and_at_the_painters(
    model: str, packs: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    recogniser = SimpleNamespace(digest="x", content=lambda x: [("sea", "house")] * len(x))
    monkeypatch.setattr(quality, "recogniser", lambda folder, device: recogniser)
    file = tmp_path / "rows.jsonl"
    assert bench(packs, "quality", "--limit", "2", "--json", str(file), model=model) == 0
    rows = {row["what"]: row["value"] for row in lines_of(file) if "what" in row}
    kept = "content kept: the same setting and subject drawn"
    assert (rows.get(kept) == 1.0) == (model == "drawn")
    assert rows["KID to the painter, plain"] > rows["KID of the painter's own, plain"]
    runs = [line["run"] for line in lines_of(file) if "run" in line]
    assert len(runs) == 4
    assert all((run["drawn"] is not None) == (model == "drawn") for run in runs)


def test_no_run_is_done_twice(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    kept = ("--limit", "1", "--json", str(tmp_path / "runs.jsonl"))
    kept += ("--pictures", str(tmp_path / "pictures"))
    assert bench(packs, "generation", *kept) == 0
    assert (tmp_path / "pictures" / "sheet.png").is_file()
    assert "sheet: " not in capsys.readouterr().err  # it takes what there is
    # Its .8 is the generation table's first cell.
    assert bench(packs, "intensity", *kept[:4]) == 0
    said = capsys.readouterr()
    assert said.err.count("intensity: ") == 4
    assert bench(packs, "generation", *kept) == 0
    again = capsys.readouterr()
    assert "generation: " not in again.err
    assert "time, guided over plain" in again.out
    lines = [json.loads(line) for line in (tmp_path / "runs.jsonl").read_text().splitlines()]
    assert len([line for line in lines if "run" in line]) == 6


def test_edits_keep_what_is_outside_a_mask(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rows.jsonl"
    assert bench(packs, "edits", "--limit", "1", "--json", str(file)) == 0
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    (outside,) = [row for row in rows if "outside a mask" in row.get("what", "")]
    assert outside["value"] == 0
    assert outside["holds"] is True


def test_calibrate_writes_the_pack(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    tiny_pack(tmp_path / "tiny")
    before = json.loads((tmp_path / "tiny" / "pack.json").read_text(encoding="utf-8"))
    assert bench(tmp_path, "calibrate", "--limit", "1") == 0
    after = json.loads((tmp_path / "tiny" / "pack.json").read_text(encoding="utf-8"))
    assert after["calibration"]["level"] != before["calibration"]["level"]
    assert after["calibration_edit"]
    measured = {"calibration": 0, "calibration_edit": 0}
    assert {**after, **measured} == {**before, **measured}


def test_a_report_of_nothing_is_refused(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(tmp_path, "report", "--json", str(tmp_path / "none.jsonl")) == 2
    assert "no evidence" in capsys.readouterr().err


def test_strip_draws_the_eight(packs: Path, tmp_path: Path) -> None:
    assert bench(packs, "strip", "--out", str(tmp_path / "s.png"), "--size", "32") == 0
    assert (tmp_path / "s.png").is_file()


def test_startup_is_measured_without_torch(
    packs: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "rows.jsonl"
    assert bench(packs, "startup", "--limit", "1", "--json", str(file)) == 0
    rows = [json.loads(line) for line in file.read_text(encoding="utf-8").splitlines()]
    assert [row["value"] for row in rows if "imported" in row["what"]] == [0]


@pytest.mark.slow
@pytest.mark.parametrize("table", ["memory", "large", "stall", "cancel"])
def test_tables_of_the_program(table: str, packs: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert bench(packs, table, "--limit", "1", "--steps", "12") == 0
    assert capsys.readouterr().out.splitlines()[1].startswith(table)
