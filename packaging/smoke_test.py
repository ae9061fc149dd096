"""Try the frozen program as a newcomer's computer would: python packaging/smoke_test.py [FOLDER]

No Python on the path, an empty home, no network (Linux: a network namespace of its own, where the
system allows one). Needs nothing but the standard library; exits with 0 if all went well.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


class Program:
    """The frozen program in an environment of its own."""

    def __init__(self, executable: Path, home: Path) -> None:
        self.executable = executable
        self.home = home
        (home / "empty").mkdir()
        self.environment = {
            "PATH": str(home / "empty"),
            "HOME": str(home),
            "TMPDIR": str(home),
            "LANG": "C.UTF-8",
            "MUSE_DESKTOP_HOME": str(home / "data"),
            "QT_QPA_PLATFORM": "offscreen",
        }
        # What Windows itself needs, and how many processors may be used.
        for name in ("SYSTEMROOT", "WINDIR", "OMP_NUM_THREADS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]
        self.prefix = _without_network()

    def run(self, *words: str, expect: int = 0) -> tuple[str, str]:
        """Run it to the end and return what it said on its two outputs."""
        began = time.monotonic()
        done = subprocess.run(
            [*self.prefix, str(self.executable), *words],
            cwd=self.home,
            env=self.environment,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            encoding="utf-8",
            timeout=900,
        )
        print(f"{time.monotonic() - began:7.1f} s  muse-desktop {' '.join(words)}", flush=True)
        if done.returncode != expect:
            raise SystemExit(
                f"exit code {done.returncode} instead of {expect}\n{done.stdout}\n{done.stderr}"
            )
        if "Traceback" in done.stderr:
            raise SystemExit(f"a traceback:\n{done.stderr}")
        return done.stdout, done.stderr


def _without_network() -> list[str]:
    """Return the prefix that cuts a command off from every network, where the system has one."""
    unshare = shutil.which("unshare")
    for options in (["--net"], ["--map-root-user", "--net"]):
        prefix = [unshare or "", *options, "--"]
        if unshare and subprocess.run([*prefix, "true"], capture_output=True).returncode == 0:
            print("without network, by", " ".join(prefix[:-1]))
            return prefix
    print("the network cannot be cut off here; the program is told nothing of it")
    return []


def png_size(file: Path) -> tuple[int, int]:
    """Return a PNG's width and height."""
    data = file.read_bytes()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise SystemExit(f"{file} is no PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def native_size(folder: Path) -> int:
    """Return the side of the pictures that the frozen model makes."""
    (pack,) = folder.rglob("models/storybook/pack.json")
    return int(json.loads(pack.read_text(encoding="utf-8"))["native_size"])


def main() -> int:
    """Run every trial."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist" / "muse-desktop")
    parser.add_argument("--steps", type=int, default=30, help="denoising steps (default: 30)")
    args = parser.parse_args()
    executable = args.folder.resolve() / (
        "muse-desktop.exe" if sys.platform == "win32" else "muse-desktop"
    )
    with tempfile.TemporaryDirectory() as folder:
        home = Path(folder)
        program = Program(executable, home)

        said, _ = program.run("--version")
        assert said.startswith("MUSE Desktop "), said

        said, _ = program.run("models", "list", "--check")
        assert "storybook" in said, said

        said, _ = program.run(
            *("generate", "a cottage by a lake", "--emotion", "sadness", "--seed", "7"),
            *("--steps", str(args.steps), "--out", "lake.png", "--json", "--quiet"),
        )
        assert isinstance(json.loads(said), dict)
        side = native_size(args.folder)
        assert png_size(home / "lake.png") == (side, side)

        said, _ = program.run("read", "lake.png", "--json")
        readings = json.loads(said)
        print(f"           the judge reads {readings['judge']['sadness']:.0%} sadness")
        assert abs(sum(readings["guide"].values()) - 1) < 0.01

        _, said = program.run("generate", "a", "--emotion", "sadnes", "--out", "a.png", expect=2)
        assert "sadness" in said, said

        program.run("--smoke-test")
    print("The frozen program works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
