"""Lock what goes into a frozen program, with hashes: python packaging/lock.py [TARGET ...]

    python packaging/lock.py --list             what targets there are
    python packaging/lock.py linux-cuda         write locks/linux-cuda.txt anew
    python packaging/lock.py --check            whether every lock can still be had, whole
    python packaging/lock.py --tested linux-cuda    with the versions of this environment

Each file is for one system, one kind of processor or card and one version of Python, and is
installed with ``pip install --require-hashes --no-deps -r``. Torch for the CPU under Linux, for
CUDA under Windows and for ROCm is not on PyPI but on PyTorch's own index, which uv asks by
``--torch-backend``; where that cannot be reached, linux-base has everything but torch.
Needs uv, and the network.
"""

from __future__ import annotations

import argparse
import os
import re
import shutil
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import systems

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
LOCKS = PACKAGING / "locks"
PYTHON = "3.12"
"""What the frozen programs run on: the oldest with objects that Qt cannot free by mistake."""
TORCH_PARTS = re.compile(r"(torch|triton|pytorch-triton.*|nvidia-.*|cuda-.*)")
"""Torch, and what comes with its builds for cards alone."""


@dataclass(frozen=True)
class Target:
    """One frozen program.

    Parameters
    ----------
    platform : as uv's ``--python-platform`` has it
    what : in words
    backend : as uv's ``--torch-backend`` has it; None where PyPI's own torch is the right one
    macos : the oldest macOS; torch's wheels say it
    without_torch : whether torch is left out, to be installed apart
    """

    platform: str
    what: str
    backend: str | None = None
    macos: str | None = None
    without_torch: bool = False

    @property
    def environment(self) -> dict[str, str]:
        """What uv has to be told by a variable."""
        return {} if self.macos is None else {"MACOSX_DEPLOYMENT_TARGET": self.macos}


TARGETS = {
    "linux-base": Target("x86_64-manylinux_2_34", "Linux, all but torch", without_torch=True),
    "linux-cpu": Target("x86_64-manylinux_2_34", "Linux, the processor alone", "cpu"),
    "linux-cuda": Target("x86_64-manylinux_2_34", "Linux with NVIDIA cards (CUDA)"),
    "linux-rocm": Target("x86_64-manylinux_2_34", "Linux with AMD cards (ROCm)", "rocm7.2"),
    "windows-cpu": Target("x86_64-pc-windows-msvc", "Windows, the processor alone"),
    "windows-cuda": Target("x86_64-pc-windows-msvc", "Windows with NVIDIA cards (CUDA)", "cu130"),
    "macos-mps": Target(
        "aarch64-apple-darwin", "macOS on Apple's processors (MPS)", macos=systems.MACOS
    ),
}


def main() -> int:
    """Write the locks that were asked for, or check those that are there."""
    parser = argparse.ArgumentParser(
        description=__doc__,
        formatter_class=argparse.RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    parser.add_argument("targets", nargs="*", metavar="TARGET", help="default: all")
    parser.add_argument("--list", action="store_true", help="what targets there are")
    parser.add_argument("--check", action="store_true", help="only look whether they can be had")
    parser.add_argument(
        "--tested",
        action="store_true",
        help="lock the versions that this environment has, which the tests were run with",
    )
    args = parser.parse_args()
    unknown = sorted(set(args.targets) - TARGETS.keys())
    if unknown:
        parser.error(f"no such target: {', '.join(unknown)}; there are {', '.join(TARGETS)}")
    if args.list:
        for name, target in TARGETS.items():
            state = "locked" if (LOCKS / f"{name}.txt").exists() else "not locked yet"
            print(f"{name:14}{target.what:40}{state}")
        return 0
    if shutil.which("uv") is None:
        print("uv is not here: python -m pip install uv", file=sys.stderr)
        return 2
    if args.check:
        names = args.targets or [name for name in TARGETS if (LOCKS / f"{name}.txt").exists()]
        return check(names)
    failed = [name for name in args.targets or TARGETS if not write(name, tested=args.tested)]
    if failed:
        print(f"Not locked: {', '.join(failed)}", file=sys.stderr)
    return 1 if failed else 0


def command(name: str) -> list[str]:
    """Return the command that makes a target's lock, as it is written at the lock's top: variables
    first."""
    target = TARGETS[name]
    backend = [] if target.backend is None else ["--torch-backend", target.backend]
    return [
        *(f"{key}={value}" for key, value in target.environment.items()),
        *("uv", "pip", "compile", "pyproject.toml", "--extra", "package", "--generate-hashes"),
        *("--no-annotate", "--python-version", PYTHON, "--python-platform", target.platform),
        *backend,
        *("-o", f"packaging/locks/{name}.txt"),
    ]


def write(name: str, *, tested: bool) -> bool:
    """Make a lock anew; what is locked already stays where the requirements allow it."""
    LOCKS.mkdir(exist_ok=True)
    target, file = TARGETS[name], LOCKS / f"{name}.txt"
    words = command(name)
    more = ["--quiet", "--custom-compile-command", " ".join(words)]
    constraints = "".join(f"{line}\n" for line in tested_versions()) if tested else ""
    done = subprocess.run(
        [*words[len(target.environment) :], *more, "--constraints", "-"],
        cwd=ROOT,
        env={**os.environ, **target.environment},
        input=constraints,
        text=True,
    )
    if done.returncode == 0 and target.without_torch:
        file.write_text(without_torch(file.read_text(encoding="utf-8")), encoding="utf-8")
    print(f"{name:14}{'locked' if done.returncode == 0 else 'FAILED'}", flush=True)
    return done.returncode == 0


def without_torch(lock: str) -> str:
    """Return a lock without torch and what comes with it alone."""
    blocks = re.split(r"^(?=[A-Za-z0-9])", lock, flags=re.MULTILINE)
    kept = [block for block in blocks if not TORCH_PARTS.fullmatch(block.partition("==")[0])]
    return "".join(kept)


def tested_versions() -> list[str]:
    """Return the versions that this environment has of what pyproject.toml names; of torch without
    its build, which is another one per target."""
    found = []
    for name in dependencies():
        try:
            found.append(f"{name}=={version(name).partition('+')[0]}")
        except PackageNotFoundError:
            print(f"{name} is not installed here; any version of it may be locked.")
    return found


def dependencies() -> list[str]:
    """Return the names of what pyproject.toml says that the program needs."""
    text = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    listed = re.search(r"^dependencies = \[(.*?)^\]", text, re.DOTALL | re.MULTILINE)
    names = re.findall(r'^  "([A-Za-z0-9_.-]+)', listed[1] if listed else "", re.MULTILINE)
    return list(dict.fromkeys(names))


def check(names: list[str]) -> int:
    """Ask for every file of the locks, as an installation would; return 1 where one is missing."""
    bad = 0
    for name in names:
        target = TARGETS[name]
        backend = [] if target.backend is None else ["--torch-backend", target.backend]
        with tempfile.TemporaryDirectory() as nowhere:
            done = subprocess.run(
                [
                    *("uv", "pip", "install", "--dry-run", "--require-hashes", "--no-deps"),
                    *("--quiet", "--target", nowhere, "--python-version", PYTHON),
                    *("--python-platform", target.platform, *backend),
                    *("-r", str(LOCKS / f"{name}.txt")),
                ],
                capture_output=True,
                text=True,
                env={**os.environ, **target.environment},
            )
        bad += done.returncode != 0
        print(f"{name:14}{'can be had' if done.returncode == 0 else done.stderr.strip()}")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main())
