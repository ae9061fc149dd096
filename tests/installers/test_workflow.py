"""The workflow that builds the packages: three systems, nothing that can change under it."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import lock
import pytest
import yaml

ROOT = Path(__file__).resolve().parents[2]
FILE = ROOT / ".github" / "workflows" / "packages.yml"


@pytest.fixture(scope="module")
def workflow() -> dict[str, Any]:
    loaded: dict[str, Any] = yaml.safe_load(FILE.read_text(encoding="utf-8"))
    return loaded


def test_three_systems_build_try_and_keep_their_packages(workflow: dict[str, Any]) -> None:
    for system in ("linux", "windows", "macos"):
        job = workflow["jobs"][system]
        steps = "\n".join(str(step.get("run", step.get("uses"))) for step in job["steps"])
        for part in ("build.py", "smoke_test.py", "--require-hashes", "upload-artifact"):
            assert part in steps, (system, part)
        kept = job["steps"][-1]["with"]["path"]
        assert "cdx.json" in kept
        assert "licences.html" in kept


def test_actions_are_named_by_their_commits(workflow: dict[str, Any]) -> None:
    used = [step["uses"] for job in workflow["jobs"].values() for step in job["steps"]
            if "uses" in step]  # fmt: skip
    assert used
    for name in used:
        assert re.fullmatch(r"actions/[a-z-]+@[0-9a-f]{40}", name), name


def test_it_may_read_and_only_a_tag_may_draft(workflow: dict[str, Any]) -> None:
    assert workflow["permissions"] == {"contents": "read"}
    for name, job in workflow["jobs"].items():
        assert ("permissions" in job) is (name == "release")
    assert workflow["jobs"]["release"]["if"] == "github.ref_type == 'tag'"


def test_it_runs_the_python_that_was_locked_and_the_scripts_that_are_here(
    workflow: dict[str, Any],
) -> None:
    assert workflow["env"]["PYTHON"] == lock.PYTHON
    text = FILE.read_text(encoding="utf-8")
    named = set(re.findall(r"packaging[/\\][\w./\\-]+\.(?:py|sh|ps1|iss|txt)\b", text))
    assert len(named) > 6
    for name in named - {"packaging/locks/linux-cpu.txt"}:  # that one is made by who can
        assert (ROOT / name.replace("\\", "/")).is_file(), name


def test_no_secret_is_in_a_command(workflow: dict[str, Any]) -> None:
    for job in workflow["jobs"].values():
        for step in job["steps"]:
            assert "${{" not in str(step.get("run", "")), step.get("name")


def test_what_others_propose_is_not_signed(workflow: dict[str, Any]) -> None:
    """A pull request has neither the certificate nor a right to it."""
    names = [(name, str(value)) for job in workflow["jobs"].values() for step in job["steps"]
             for name, value in step.get("env", {}).items()]  # fmt: skip
    signers = [value for name, value in names if name.endswith(("IDENTITY", "THUMBPRINT"))]
    assert len(signers) == 3
    for value in signers:
        assert value.startswith("${{ github.event_name != 'pull_request' && vars."), value
