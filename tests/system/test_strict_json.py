"""No file and no output of the program holds what is no JSON."""

from __future__ import annotations

import ast
import json
import math
from pathlib import Path

import muse_desktop
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
        guide_after={"awe": nan, "fear": 0.5},
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
    assert again.guide_after is not None
    assert math.isnan(again.guide_after["awe"])
    assert again.guide_after["fear"] == 0.5
    assert math.isnan(again.preservation["psnr"])
    assert again.preservation["ssim"] == 0.9
    assert math.isnan(again.attempts[0].probability)
    # And once more: what was read is written as it was.
    assert strict_json.dumps(again.to_json()) == text
