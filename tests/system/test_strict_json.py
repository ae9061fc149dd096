"""No file and no output of the program holds what is no JSON."""

from __future__ import annotations

import ast
import json
import math
from pathlib import Path
from typing import Any

import pytest

import muse_desktop
from muse_desktop.emotion import EMOTIONS
from muse_desktop.muse.events import Attempt, Evidence, Update
from muse_desktop.system import strict_json

HELPER = Path(strict_json.__file__)


def test_numbers_that_are_not_finite_are_null() -> None:
    value = {"a": [1.5, math.nan, (math.inf, {"b": -math.inf})], "c": "NaN", "d": 3, "e": True}
    text = strict_json.dumps(value)
    assert json.loads(text) == {
        "a": [1.5, None, [None, {"b": None}]], "c": "NaN", "d": 3, "e": True
    }  # fmt: skip
    plain = {"é": [1, 2.5, None, "x"], "b": {}}
    options = {"indent": 1, "ensure_ascii": False, "sort_keys": True}
    assert strict_json.dumps(plain, **options) == json.dumps(plain, **options)


def test_nobody_else_writes_json() -> None:
    found = []
    for file in sorted(Path(muse_desktop.__file__).parent.rglob("*.py")):
        if file == HELPER:
            continue
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.ImportFrom) and node.module == "json":
                names = {name.name for name in node.names}
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Name):
                names = {node.attr} if node.value.id == "json" else set()
            else:
                continue
            if names & {"dump", "dumps", "JSONEncoder"}:
                found.append(f"{file}:{node.lineno}")
    assert not found, "use muse_desktop.system.strict_json"


def test_evidence_with_gaps_is_written_and_read_again() -> None:
    nan = math.nan
    evidence = Evidence(
        similarity=(0.5, nan, None),
        updates=(Update(3, nan, 0.0, math.inf, 0.1, 1.0, nan, False),),
        guide_before=dict.fromkeys(EMOTIONS, 0.125),
        guide_after={**dict.fromkeys(EMOTIONS, 0.125), "awe": nan},
        preservation={"psnr": math.inf, "ssim": 0.9},
        attempts=(Attempt(0.9, 0.0, nan, 0.8),),
    )

    def refuse(name: str) -> None:
        raise AssertionError(f"{name} is no JSON")

    text = strict_json.dumps(evidence.to_json())
    again = Evidence.from_json(json.loads(text, parse_constant=refuse))
    assert again.similarity == (0.5, None, None)
    (update,) = again.updates
    assert math.isnan(update.cross_entropy)
    assert math.isnan(update.target_probability)
    assert (update.step, update.content, update.accepted) == (3, 0.1, False)
    assert again.guide_before == evidence.guide_before
    assert again.guide_after is None  # a reading with a gap is none
    assert again.preservation == {"ssim": 0.9}
    assert math.isnan(again.attempts[0].probability)
    # And once more: what was read is written as it was.
    once = strict_json.dumps(again.to_json())
    assert strict_json.dumps(Evidence.from_json(json.loads(once)).to_json()) == once


@pytest.mark.parametrize(
    ("text", "value"),
    [
        (b'{"a": NaN, "b": 1e999, "c": [-Infinity], "d": 1e3}',
         {"a": None, "b": None, "c": [None], "d": 1000.0}),
        (b"\xef\xbb\xbf[1]", [1]),
        ('["half \\ud83d", "\\"[[[", "\\\\"]', ["half \ud83d", '"[[[', "\\"]),
        (b"[" * strict_json.MAX_DEPTH + b"]" * strict_json.MAX_DEPTH, None),
    ],
)  # fmt: skip
def test_what_is_read(text: bytes | str, value: Any) -> None:
    found = strict_json.loads(text)
    assert value is None or found == value


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (b"[" * 65, "nested too deeply"), (b'{"a":' * 100_000, "nested too deeply"),
        (b'["a", ' + b"[" * 65 + b"]" * 65 + b"]", "nested too deeply"),
        (b"[" + b"[]," * 100 + b"0]", "more values than are read at once"),
        (b"9" * 5000, "a number without end"), (b"[1,\n2", "not valid JSON at line 2"),
        (b"", "not valid JSON at line 1"), (b'"\xff"', "not text in UTF-8"),
        (b'["' + b'\\"' * 100_000, "not valid JSON at line 1"),
    ],
)  # fmt: skip
def test_what_is_refused(text: bytes, told: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(strict_json, "MAX_MARKS", 1_000_000 if len(text) > 1000 else 250)
    with pytest.raises(strict_json.JsonError) as error:
        strict_json.loads(text)
    assert str(error.value) == told


def test_brackets_within_texts_are_not_nested() -> None:
    value = ["[" * 100, '\\"[[[' * 100, {']]]\\": [[[' * 100: "{,:"}]
    assert strict_json.loads(json.dumps(value)) == value


def test_a_file_is_read_up_to_its_limit(tmp_path: Path) -> None:
    file = tmp_path / "a.json"
    file.write_text("[1234]")
    assert strict_json.load(file, 6) == [1234]
    with pytest.raises(OSError, match="larger than 5 bytes"):
        strict_json.load(file, 5)
