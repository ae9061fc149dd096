"""``muse-desktop models calibrate`` measures, and writes only what it says."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from muse_desktop.cli import main as cli
from tests.support.tiny_pack import tiny_pack


@pytest.fixture
def pack(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(tmp_path))
    tiny_pack(tmp_path / "models" / "tiny")
    return tmp_path / "models" / "tiny" / "pack.json"


def calibration(pack: Path, kind: str) -> dict[str, float]:
    return json.loads(pack.read_text(encoding="utf-8"))[kind]


def test_it_is_written_and_a_dry_run_writes_nothing(
    pack: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = pack.read_bytes()
    asked = ["models", "calibrate", "tiny", "--trials", "2", "--steps", "4", "--json"]
    assert cli.main([*asked, "--dry-run"]) == 0
    dry = json.loads(capsys.readouterr().out)
    assert dry["written"] is None
    assert pack.read_bytes() == before
    assert cli.main(asked) == 0
    told = json.loads(capsys.readouterr().out)
    for kind, scores in (("calibration", "scores"), ("calibration_edit", "scores_edit")):
        assert told[kind] == dry[kind]
        assert calibration(pack, kind) == pytest.approx(told[kind], abs=1e-4)
        assert set(told[scores]) == {"fixed", "found", "left_out", "left_out_fixed"}
    assert told["calibration"] != told["calibration_edit"]


@pytest.mark.parametrize(
    ("words", "wanted"),
    [(["tiny", "--trials", "1"], "2 to 200"), (["tiny", "--steps", "1"], "1 steps"),
     (["tinny"], "Did you mean “tiny”"),
     (["tiny", "--device", "abacus"], "Unknown device")],
)  # fmt: skip
def test_what_is_wrong_is_said(
    pack: Path, capsys: pytest.CaptureFixture[str], words: list[str], wanted: str
) -> None:
    assert cli.main(["models", "calibrate", *words]) == 2
    assert wanted in capsys.readouterr().err
