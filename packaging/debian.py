"""Make a .deb of the frozen program: python packaging/debian.py [FOLDER] [--out FOLDER]

Installs below /usr/lib/muse-desktop, with the command, the desktop file and the file type; nothing
is compiled, downloaded or written when it is installed. Needs dpkg-deb and readelf.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import shutil
import subprocess
import sys
import tempfile
from datetime import datetime, timezone
from email.utils import format_datetime
from pathlib import Path

import linux_tree
import needs
import systems
from linux_tree import PACKAGE, ROOT

MAINTAINER = "The MUSE Desktop authors <maintainers@muse-desktop.invalid>"
"""Whoever releases puts an address that is read in the environment variable DEBEMAIL."""

LOADED_LATER = ("libegl1", "libgl1", "libxcb-cursor0", "libxkbcommon-x11-0")
"""Qt opens these by name while it starts, where the folder does not hold them."""

POSTRM = f"""\
#!/bin/sh
set -e
if [ "$1" = remove ]; then
    echo "{systems.NAME} is removed. Pictures and sessions lie where they were saved."
    echo "Settings, added models and unsaved work remain in each user's"
    echo "~/.local/share/{PACKAGE} (or where MUSE_DESKTOP_HOME said);"
    echo "delete that folder if nobody needs them."
fi
"""


def main() -> int:
    """Lay out, describe, pack."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist" / PACKAGE)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist/")
    parser.add_argument(
        "--compression", default="xz", choices=("xz", "zstd", "gzip", "none"), help="default: xz"
    )
    parser.add_argument("--level", type=int, help="of the compression (default: its own)")
    args = parser.parse_args()
    for tool in ("dpkg-deb", "dpkg-query", "readelf"):
        if shutil.which(tool) is None:
            print(f"{tool} is not here: a .deb is made on Debian or Ubuntu.", file=sys.stderr)
            return 2
    print(build(args.folder, args.out, args.compression, args.level))
    return 0


def build(folder: Path, out: Path, compression: str, level: int | None = None) -> Path:
    """Return the package that was made in the folder ``out``."""
    linux_tree.check_folder(folder)
    asked = needs.needs(folder)
    packages = set(needs.owners(asked.libraries).values())
    out.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory(dir=out) as scratch:
        root = Path(scratch, "root")
        linux_tree.lay_out(folder, root)
        documents(root)
        control(root, packages, asked.glibc)
        file = out / f"{PACKAGE}_{linux_tree.version()}_{architecture()}.deb"
        options = [f"-Z{compression}", *([] if level is None else [f"-z{level}"])]
        subprocess.run(
            ["dpkg-deb", "--root-owner-group", *options, "--build", str(root), str(file)],
            check=True,
            stdout=subprocess.DEVNULL,
        )
    return file


def architecture() -> str:
    """Return what Debian calls this computer's processor."""
    done = subprocess.run(
        ["dpkg", "--print-architecture"], capture_output=True, text=True, check=True
    )
    return done.stdout.strip()


def documents(root: Path) -> None:
    """Add what Debian wants of every package: licence and changes."""
    folder = root / "usr" / "share" / "doc" / PACKAGE
    folder.mkdir(parents=True)
    licence = (ROOT / "LICENSE").read_text(encoding="utf-8")
    more = (
        f"\nThe libraries inside have licences of their own; all of them are in\n"
        f"/usr/lib/{PACKAGE}/licences.html\n"
    )
    (folder / "copyright").write_text(licence + more, encoding="utf-8")
    when = format_datetime(_time())
    changes = (
        f"{PACKAGE} ({linux_tree.version()}) unstable; urgency=medium\n\n"
        f"  * Release {linux_tree.version()}.\n\n"
        f" -- {_maintainer()}  {when}\n"
    )
    (folder / "changelog.gz").write_bytes(linux_tree.squeezed(changes.encode()))
    for path in folder.iterdir():
        path.chmod(0o644)


def control(root: Path, packages: set[str], glibc: tuple[int, ...]) -> None:
    """Write the folder DEBIAN: what the package is, needs, and says when it is removed."""
    files = [path for path in sorted(root.rglob("*")) if path.is_file() and not path.is_symlink()]
    kilobytes = sum(-(-path.stat().st_size // 1024) for path in files)
    depends = sorted((packages | set(LOADED_LATER)) - {"libc6"})
    folder = root / "DEBIAN"
    folder.mkdir()
    fields = {
        "Package": PACKAGE,
        "Version": linux_tree.version(),
        "Architecture": architecture(),
        "Maintainer": _maintainer(),
        "Installed-Size": str(kilobytes),
        "Depends": ", ".join([f"libc6 (>= {'.'.join(map(str, glibc))})", *depends]),
        "Section": "graphics",
        "Priority": "optional",
        "Description": (
            f"{systems.SUMMARY[0].lower()}{systems.SUMMARY[1:]}\n"
            f" {systems.NAME} makes and edits pictures by the emotion they evoke, on this\n"
            " computer alone: small models ship with it, and nothing goes online by\n"
            " itself. One draws picture-book scenes, the other changes the light and\n"
            " colour of photographs."
        ),
    }
    text = "".join(f"{name}: {value}\n" for name, value in fields.items())
    (folder / "control").write_text(text, encoding="utf-8")
    sums = []
    for path in files:
        digest = hashlib.md5(path.read_bytes(), usedforsecurity=False).hexdigest()
        sums.append(f"{digest}  {path.relative_to(root)}\n")
    (folder / "md5sums").write_text("".join(sums), encoding="utf-8")
    (folder / "postrm").write_text(POSTRM, encoding="utf-8")
    (folder / "postrm").chmod(0o755)


def _maintainer() -> str:
    return os.environ.get("DEBEMAIL") or MAINTAINER


def _time() -> datetime:
    """Return the time of the release: of the sources where they say it, for the same package."""
    seconds = os.environ.get("SOURCE_DATE_EPOCH")
    if seconds is None:
        return datetime.now(timezone.utc)
    return datetime.fromtimestamp(int(seconds), timezone.utc)


if __name__ == "__main__":
    sys.exit(main())
