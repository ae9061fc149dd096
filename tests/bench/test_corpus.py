"""A folder of odd files, each opened by itself."""

from __future__ import annotations

import io
import os
import sys
from pathlib import Path

import pytest

from muse_desktop.bench import corpus
from muse_desktop.bench.__main__ import main
from tests.pictures.making import chunk, colours, encoded


def test_each_file_is_told_with_what_became_of_it(tmp_path: Path) -> None:
    whole = encoded(colours())
    (tmp_path / "below").mkdir()
    (tmp_path / "below" / "a.png").write_bytes(whole)
    (tmp_path / "b.png").write_bytes(whole[:33] + chunk(b"tEXt", b"a\0b", right=False) + whole[33:])
    (tmp_path / "c.png").write_bytes(b"no picture")
    (tmp_path / "d.muse").write_bytes(b"no session")
    out = io.StringIO()
    b, a, c, d = corpus.show(corpus.corpus(tmp_path), tmp_path, out)
    assert (a.outcome, b.outcome, c.outcome, d.outcome) == (
        "opened",
        "opened",
        "refused",
        "refused",
    )
    assert tuple(a.size or ()) == (48, 32)
    assert "left out" in b.notes[0]
    assert "not a picture" in c.sentence
    lines = out.getvalue().splitlines()
    assert lines[-1].startswith("4 files: 2 opened, 2 refused, 0 crashed, 0 hung")
    assert len(lines) == 5


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="pipes among files")
def test_a_pipe_is_refused_and_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.png")
    assert corpus.open_apart(tmp_path / "pipe.png").outcome == "refused"


def test_what_crashes_or_hangs_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fake, python = tmp_path / "python", sys.executable
    fake.write_text(f"#!{python}\nimport os\nos.abort()\n")
    fake.chmod(0o755)
    if os.name != "nt":
        monkeypatch.setattr(corpus.sys, "executable", str(fake))
        assert corpus.open_apart(tmp_path / "a.png").outcome == "crashed"
        fake.write_text(f"#!{python}\nimport time\ntime.sleep(60)\n")
    assert corpus.open_apart(tmp_path / "a.png", 0.01).outcome == "hung"


def test_the_command_wants_a_folder(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["corpus"]) == 2
    assert main(["corpus", str(tmp_path / "none")]) == 2
    said = capsys.readouterr().err
    assert "say which folder" in said
    assert "There is no folder" in said
