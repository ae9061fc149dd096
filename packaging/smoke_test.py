"""Try the frozen program as a newcomer's computer would: python packaging/smoke_test.py [PROGRAM]

No Python on the path, an empty home whose name has spaces and letters of other scripts, no network
(Linux: a network namespace of its own, where the system allows one), a program folder in which
nothing may change, a session of an earlier version, and, where it runs as root, a second user of
the same computer. Needs the standard library and this repository; exits with 0 if all went well.
"""

from __future__ import annotations

import argparse
import io
import json
import os
import re
import shutil
import struct
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
EARLIER = ROOT / "tests" / "session" / "data" / "format_1.muse"
PHOTOGRAPH = ROOT / "resources" / "samples" / "sunset-by-the-sea.jpg"
EMOTIONS = (
    *("amusement", "awe", "contentment", "excitement"),
    *("anger", "disgust", "fear", "sadness"),
)
HOME = "Häuser am Meer – Дом 家"
NOBODY = 65534
"""The user and group that own nothing."""


class Program:
    """The frozen program in an environment of its own.

    Parameters
    ----------
    executable : the program
    home : an empty folder to be the user's home
    prefix : what cuts it off from the network and the like
    patience : how many seconds one command may take
    """

    def __init__(
        self, executable: Path, home: Path, prefix: Sequence[str], patience: float
    ) -> None:
        self.executable, self.home, self.prefix = executable, home, prefix
        self.patience = patience
        empty, temporary = home / "empty", home / "tmp"
        for folder in (empty, temporary):
            folder.mkdir(parents=True)
        self.environment = {
            "PATH": str(empty),
            "HOME": str(home),
            "USERPROFILE": str(home),
            "LOCALAPPDATA": str(home / "AppData" / "Local"),
            "TMPDIR": str(temporary),
            "TEMP": str(temporary),
            "TMP": str(temporary),
            "LANG": "C.UTF-8",
            "QT_QPA_PLATFORM": "offscreen",
        }
        # What Windows itself needs, and how many processors may be used.
        for name in ("SYSTEMROOT", "WINDIR", "OMP_NUM_THREADS"):
            if name in os.environ:
                self.environment[name] = os.environ[name]

    def run(self, *words: str, expect: int = 0) -> tuple[str, str]:
        """Run it to the end and return what it said on its two outputs."""
        began = time.monotonic()
        try:
            done = subprocess.run(
                [*self.prefix, str(self.executable), *words],
                cwd=self.home,
                env=self.environment,
                stdin=subprocess.DEVNULL,
                capture_output=True,
                text=True,
                encoding="utf-8",
                errors="replace",  # Windows: the program speaks as its console would
                timeout=self.patience,
            )
        except subprocess.TimeoutExpired as error:
            raise SystemExit(
                f"not done within {self.patience:g} s (--patience): {' '.join(words)}"
            ) from error
        print(f"{time.monotonic() - began:7.1f} s  muse-desktop {' '.join(words)}", flush=True)
        if done.returncode != expect:
            raise SystemExit(
                f"exit code {done.returncode} instead of {expect}\n{done.stdout}\n{done.stderr}"
            )
        if "Traceback" in done.stderr:
            raise SystemExit(f"a traceback:\n{done.stderr}")
        return done.stdout, done.stderr


def without_network() -> list[str]:
    """Return the prefix that cuts a command off from every network, where the system has one."""
    unshare = shutil.which("unshare")
    for options in (["--net"], ["--map-root-user", "--net"]):
        prefix = [unshare or "", *options, "--"]
        if unshare and subprocess.run([*prefix, "true"], capture_output=True).returncode == 0:
            print("without network, by", " ".join(prefix[:-1]))
            return prefix
    print("the network cannot be cut off here; the program is told nothing of it")
    return []


def as_nobody() -> list[str]:
    """Return the prefix that runs a command as the user who owns nothing; none but for root."""
    setpriv = shutil.which("setpriv")
    if setpriv is None or not hasattr(os, "geteuid") or os.geteuid() != 0:
        return []
    return [setpriv, f"--reuid={NOBODY}", f"--regid={NOBODY}", "--clear-groups", "--"]


def state_of(folder: Path) -> dict[str, tuple[int, int]]:
    """Return size and time of every file below a folder, to see whether one changed."""
    return {
        str(path.relative_to(folder)): (status.st_size, status.st_mtime_ns)
        for path in folder.rglob("*")
        if path.is_file()
        for status in [path.stat()]
    }


def png_size(file: Path) -> tuple[int, int]:
    """Return a PNG's width and height."""
    data = file.read_bytes()
    if data[:8] != b"\x89PNG\r\n\x1a\n":
        raise SystemExit(f"{file} is no PNG")
    width, height = struct.unpack(">II", data[16:24])
    return width, height


def native_size(folder: Path) -> int:
    """Return the side of the pictures that the frozen model makes."""
    packs = {pack.resolve() for pack in folder.rglob("models/storybook/pack.json")}
    (pack,) = packs
    return int(json.loads(pack.read_text(encoding="utf-8"))["native_size"])


def check(holds: bool, said: object) -> None:
    """Stop, with what the program said, where something does not hold."""
    if not holds:
        raise SystemExit(f"not as it should be:\n{said}")


def deep_folder(home: Path) -> Path | None:
    """Return a folder whose path is longer than Windows took for long, where the system has such
    (Windows: where a setting allows it)."""
    folder = home.joinpath(*["long " * 11 + "name"] * 5)
    try:
        folder.mkdir(parents=True)
    except OSError as error:
        print(f"no paths of more than 260 letters here: {error}")
        return None
    return folder


def try_commands(program: Program, folder: Path, steps: int) -> None:
    """Version, models, a picture, one by German words, a reading, an edit, a batch, a mistake."""
    said, _ = program.run("--version")
    check(said.startswith("MUSE Desktop "), said)
    said, _ = program.run("models", "list", "--check")
    check("storybook" in said, said)
    said, _ = program.run(
        *("generate", "a cottage by a lake", "--emotion", "sadness", "--seed", "7"),
        *("--steps", str(steps), "--out", "озеро lake.png", "--json", "--quiet"),
    )
    check(isinstance(json.loads(said), dict), said)
    side = native_size(folder)
    width, height = png_size(program.home / "озеро lake.png")
    check(width == height >= side, (width, height))
    # Words of another language than the model's own, which it reads by tables of ours.
    said, _ = program.run(
        *("generate", "ein Haus am See", "--emotion", "sadness", "--seed", "7"),
        *("--steps", str(steps), "--out", "haus.png", "--json", "--quiet"),
    )
    check("a house by the lake" in said, said)
    check(png_size(program.home / "haus.png") == (side, side), "not the size of the other")
    said, _ = program.run("read", "озеро lake.png", "--json")
    readings = json.loads(said)
    print(f"           the judge reads {readings['judge']['sadness']:.0%} sadness")
    check(abs(sum(readings["guide"][emotion] for emotion in EMOTIONS) - 1) < 0.01, said)
    shutil.copyfile(PHOTOGRAPH, program.home / "foto.jpg")
    program.run("edit", "foto.jpg", "--emotion", "awe", "--out", "awe.png", "--quiet")
    png_size(program.home / "awe.png")
    far = deep_folder(program.home)
    if far is not None:
        program.run("edit", "foto.jpg", "--emotion", "fear", "--out", str(far / "a.png"), "--quiet")
        png_size(far / "a.png")
    # Each worker is the program itself, started again.
    (program.home / "jobs.csv").write_text("prompt,emotion\na lake,awe\na lake,fear\n")
    program.run(
        *("batch", "jobs.csv", "--out-dir", "many", "--workers", "2", "--threads", "1"),
        *("--steps", str(steps), "--quiet"),
    )
    check(len(list((program.home / "many").glob("*.png"))) == 2, "not two pictures of a batch")
    _, said = program.run("generate", "a", "--emotion", "sadnes", "--out", "a.png", expect=2)
    check("sadness" in said, said)


def try_window(program: Program) -> None:
    """The window makes a picture; then it does so in a session of an earlier version."""
    for session in (None, EARLIER):
        words = ["--smoke-test"]
        if session is not None:
            copy = program.home / "früher.muse"
            shutil.copyfile(session, copy)
            words.append(str(copy))
        said, _ = program.run(*words)
        check(re.search(r"^ok: ", said, re.MULTILINE) is not None, said)
        print("           " + said.strip().splitlines()[-1])


def main() -> int:
    """Run every trial."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    default = ROOT / "dist" / "muse-desktop"
    parser.add_argument(
        "program", type=Path, nargs="?", default=default, help="the folder, or the program itself"
    )
    parser.add_argument("--steps", type=int, default=30, help="denoising steps (default: 30)")
    parser.add_argument(
        "--patience", type=float, default=900, help="seconds for one command (default: 900)"
    )
    args = parser.parse_args()
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):  # names here are in scripts that it may lack
            stream.reconfigure(errors="backslashreplace")
    executable = args.program.absolute()
    if executable.is_dir():
        executable /= "muse-desktop.exe" if sys.platform == "win32" else "muse-desktop"
    folder = executable.resolve().parent
    if sys.platform == "darwin" and folder.name == "MacOS":
        folder = folder.parent
    before = state_of(folder)
    prefix = without_network()
    with tempfile.TemporaryDirectory() as scratch:
        program = Program(executable, Path(scratch, HOME), prefix, args.patience)
        try_commands(program, folder, args.steps)
        try_window(program)
        nobody = as_nobody()
        if nobody:
            print("and for a second user")
            os.chmod(scratch, 0o755)
            second = Program(executable, Path(scratch, "second"), [*prefix, *nobody], args.patience)
            for path in (second.home, *second.home.iterdir()):
                os.chown(path, NOBODY, NOBODY)
            second.run("--version")
            second.run("--smoke-test")
    changed = sorted(set(before.items()) ^ set(state_of(folder).items()))
    check(not changed, f"the program changed its own folder: {changed[:5]}")
    print("The frozen program works.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
