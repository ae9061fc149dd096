"""Every lock is whole: one version and the hashes of each file, as pyproject.toml allows it."""

from __future__ import annotations

import re
from importlib import metadata
from pathlib import Path

import lock
import pytest
import systems
from packaging.markers import default_environment
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).resolve().parents[2]
LOCKS = sorted((ROOT / "packaging" / "locks").glob("*.txt"))


def read(file: Path) -> dict[str, tuple[str, list[str]]]:
    """Return version and hashes of each distribution that a lock names."""
    found = {}
    text = file.read_text(encoding="utf-8")
    for block in re.split(r"^(?=[A-Za-z0-9])", text, flags=re.MULTILINE)[1:]:
        name, number = re.match(r"([\w.-]+)==([\w.+!-]+)", block).groups()  # type: ignore[union-attr]
        found[name] = number, re.findall(r"--hash=sha256:([0-9a-f]{64})\b", block)
    return found


def allowed(name: str, target: lock.Target) -> Requirement:
    """Return what pyproject.toml says of a library on a system."""
    system = "win32" if "windows" in target.platform else "linux"
    system = "darwin" if "darwin" in target.platform else system
    there = {name: str(value) for name, value in default_environment().items()}
    there |= {"sys_platform": system, "python_version": lock.PYTHON, "extra": ""}
    for line in metadata.requires("muse-desktop") or ():
        one = Requirement(line)
        fits = one.marker is None or one.marker.evaluate(there)
        if fits and canonicalize_name(one.name) == name:
            return one
    raise AssertionError(name)


def test_the_small_ones_and_those_that_pypi_has_are_locked() -> None:
    there = {file.stem for file in LOCKS}
    assert {"linux-base", "linux-cuda", "windows-cpu", "macos-mps"} <= there <= lock.TARGETS.keys()


@pytest.mark.parametrize("file", LOCKS, ids=lambda file: file.stem)
def test_a_lock_has_hashes_and_versions_that_are_allowed(file: Path) -> None:
    target, locked = lock.TARGETS[file.stem], read(file)
    assert " ".join(lock.command(file.stem)) in file.read_text(encoding="utf-8")
    for name, (_, hashes) in locked.items():
        assert hashes, f"{name} has no hash"
    for name in map(canonicalize_name, lock.dependencies()):
        if name == "torch" and target.without_torch:
            continue
        number = locked[name][0]
        assert allowed(name, target).specifier.contains(number.partition("+")[0]), (name, number)
    assert "pyinstaller" in locked


def test_cards_libraries_come_with_torch_for_cards_alone() -> None:
    cuda, base = read(lock.LOCKS / "linux-cuda.txt"), read(lock.LOCKS / "linux-base.txt")
    apart = cuda.keys() - base.keys()
    assert {"torch", "triton"} <= apart
    assert all(lock.TORCH_PARTS.fullmatch(name) for name in apart)
    assert {name: cuda[name] for name in base} == base


def test_torch_is_left_out_whole() -> None:
    kept = "# head\na==1 \\\n    --hash=x\n"
    torch = "torch==2 \\\n    --hash=y\nnvidia-cublas==1 \\\n    --hash=z\n"
    assert lock.without_torch(kept + torch) == kept


def test_macos_is_as_old_as_torchs_wheels_allow() -> None:
    assert lock.command("macos-mps")[0] == f"MACOSX_DEPLOYMENT_TARGET={systems.MACOS}"
    assert systems.info_plist("1")["LSMinimumSystemVersion"] == systems.MACOS
