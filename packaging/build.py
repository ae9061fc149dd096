"""Freeze the program into one folder that needs no Python: python packaging/build.py

Run it with a Python that has the project installed with the extra "package". Prints the size of
every part at the end.
"""

from __future__ import annotations

import argparse
import json
import os
import shutil
import subprocess
import sys
import time
from pathlib import Path

import apart
import freezing
import icu
import inside
import sbom
import sizes
import stripping

import muse_desktop

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent


def main() -> int:
    """Build, strip, add the licence, and report."""
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
    if not freezing.packs_in(args.models):
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
    record = args.work.resolve() / "sources.json"
    command = [sys.executable, "-m", "PyInstaller", "--noconfirm", "--log-level=WARN"]
    command += ["--distpath", str(args.out), "--workpath", str(args.work)]
    done = subprocess.run(
        [*command, str(PACKAGING / "muse_desktop.spec")],
        env={
            **os.environ,
            freezing.MODELS_VARIABLE: str(args.models.resolve()),
            freezing.RECORD_VARIABLE: str(record),
            "HF_HUB_OFFLINE": "1",
            "QT_QPA_PLATFORM": "offscreen",
        },
    )
    if done.returncode:
        return done.returncode

    folder = args.out / "muse-desktop"
    if sys.platform == "linux":
        saved = icu.trim_all(folder) + stripping.strip_symbols(folder)
        print(f"{saved / 1e6:.0f} MB of symbols and of ICU's tables taken out")
    for pack in apart.packs(args.models):
        print(apart.write_zip(pack, args.out / f"{pack.name}.zip"))
    shutil.copy(ROOT / "LICENSE", folder)
    print(sizes.table(folder))
    shutil.copy(record.with_name("licences.html"), args.out / "muse-desktop.licences.html")
    write_bill(record, args.models.resolve(), args.out / "muse-desktop.cdx.json")
    print(f"\n{folder}  ({(time.monotonic() - began) / 60:.1f} minutes)")
    return 0


def write_bill(record: Path, models: Path, file: Path) -> None:
    """Write the software bill of materials, where the tool for it is here."""
    environment = sbom.describe_environment()
    if environment is None:
        print("No bill of materials: cyclonedx-py is not here (pip install cyclonedx-bom).")
        return
    contents = inside.look(record, ROOT, models)
    bill = sbom.bill(environment, contents, muse_desktop.__version__)
    file.write_text(json.dumps(bill, indent=1), encoding="utf-8")
    print(f"{file}: {len(bill['components'])} parts")


if __name__ == "__main__":
    sys.exit(main())
