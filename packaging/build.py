"""Freeze the program into one folder that needs no Python: python packaging/build.py

Run it with a Python that has the project installed with the extra "package". Prints the size of
every part at the end.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import time
from collections import Counter
from pathlib import Path

import freezing

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent


def main() -> int:
    """Build, strip, add what the system shows, and report."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist/")
    parser.add_argument("--work", type=Path, default=ROOT / "build", help="default: build/")
    parser.add_argument(
        "--models",
        type=Path,
        default=ROOT / "resources" / "models",
        help="folder of the packs that go in (default: the program's own)",
    )
    parser.add_argument("--cuda", action="store_true", help="freeze a torch with CUDA (gigabytes)")
    args = parser.parse_args()
    if not any(args.models.glob("*/pack.json")):
        print(f"There is no model pack in {args.models}: give a folder with --models.")
        return 2

    import torch

    if torch.version.cuda and not args.cuda:
        print(
            "This torch is built for CUDA, which makes the program several gigabytes larger. "
            "Give --cuda if that is wanted; or install the CPU build: python -m pip install "
            "--force-reinstall torch --index-url https://download.pytorch.org/whl/cpu",
            file=sys.stderr,
        )
        return 2

    began = time.monotonic()
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += ["--distpath", str(args.out), "--workpath", str(args.work)]
    done = subprocess.run(
        [*command, str(PACKAGING / "muse_desktop.spec")],
        env={
            **os.environ,
            freezing.MODELS_VARIABLE: str(args.models.resolve()),
            "HF_HUB_OFFLINE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    if done.returncode:
        return done.returncode

    folder = args.out / "muse-desktop"
    if sys.platform == "linux":
        strip_symbols(folder)
        shutil.copytree(PACKAGING / "linux", folder / "share", dirs_exist_ok=True)
        shutil.copy(PACKAGING / "icons" / "muse-desktop.png", folder / "share")
    shutil.copy(ROOT / "LICENSE", folder)
    report(folder)
    print(f"\n{folder}  ({(time.monotonic() - began) / 60:.1f} minutes)")
    return 0


def strip_symbols(folder: Path) -> None:
    """Drop the symbol tables of torch, a fifth of it, and of a Python built from source; other
    libraries come stripped, and some (those that were patched after linking) do not survive it."""
    strip = shutil.which("strip")
    if strip is None:
        print("strip (binutils) is not here: torch stays a fifth larger.")
        return
    for pattern in ("torch/lib/libtorch*.so", "libpython3*.so*"):
        for library in sorted((folder / "_internal").glob(pattern)):
            subprocess.run([strip, "--strip-unneeded", str(library)], check=True)


def part_of(path: Path) -> str:
    """Name the part of the program that a file of the frozen folder belongs to."""
    pieces = path.parts
    if pieces[0] != "_internal":
        return "program and modules" if len(pieces) == 1 else pieces[0]
    if pieces[1:4] == ("muse_desktop", "resources", "models"):
        return f"model {pieces[4]}"
    if pieces[1] == "muse_desktop":
        return "resources"
    if pieces[1].endswith((".dist-info", ".egg-info")):
        return "distribution metadata"
    if len(pieces) == 2:
        return "Python and system libraries"
    if pieces[1].endswith(".libs"):
        return pieces[1].removesuffix(".libs")
    return "Python and system libraries" if pieces[1].startswith("python3") else pieces[1]


def report(folder: Path) -> None:
    """Print the size by part, largest first."""
    sizes: Counter[str] = Counter()
    for path in folder.rglob("*"):
        if path.is_file() and not path.is_symlink():
            sizes[part_of(path.relative_to(folder))] += path.stat().st_size
    print(f"\n{'part':34}{'MB':>8}")
    small = 0
    for part, size in sizes.most_common():
        if size < 500_000:
            small += size
        else:
            print(f"{part:34}{size / 1e6:8.1f}")
    print(f"{'everything under 0.5 MB':34}{small / 1e6:8.1f}")
    print(f"{'together':34}{sum(sizes.values()) / 1e6:8.1f}")


if __name__ == "__main__":
    sys.exit(main())
