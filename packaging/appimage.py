"""Make an AppDir of the frozen program, and an AppImage of it: python packaging/appimage.py

An AppImage is a small program (the "runtime", which mounts what follows it) with a squashfs image
appended. mksquashfs makes the image; the runtime is a download of the AppImage project's
(type2-runtime, see docs/packaging.md) that no package registry holds, so it is given by
``--runtime``. Without it the AppDir is made and the last step is printed.
"""

from __future__ import annotations

import argparse
import hashlib
import os
import platform
import shutil
import subprocess
import sys
from pathlib import Path

import linux_tree
from linux_tree import PACKAGE, ROOT

APPIMAGE_MAGIC = b"AI\x02"
"""At byte 8 of the runtime, by which systems know an AppImage of the second kind."""


def main() -> int:
    """Lay out the AppDir, and finish it where the tools are here."""
    parser = argparse.ArgumentParser(description=__doc__, allow_abbrev=False)
    parser.add_argument("folder", type=Path, nargs="?", default=ROOT / "dist" / PACKAGE)
    parser.add_argument("--out", type=Path, default=ROOT / "dist", help="default: dist/")
    parser.add_argument("--runtime", type=Path, help="the AppImage runtime for this processor")
    parser.add_argument("--runtime-sha256", help="what it shall be; another one is refused")
    args = parser.parse_args()
    folder = appdir(args.folder, args.out / "MUSE_Desktop.AppDir")
    file = args.out / f"MUSE_Desktop-{linux_tree.version()}-{platform.machine()}.AppImage"
    if args.runtime is None:
        print(folder)
        print(
            "\nThe last step, where the AppImage runtime and mksquashfs (squashfs-tools) are:\n"
            f"  python packaging/appimage.py {args.folder} --runtime runtime-{platform.machine()}"
            " --runtime-sha256 SUM\nor, with the AppImage project's tool:\n"
            f"  appimagetool {folder} {file}"
        )
        return 0
    check_runtime(args.runtime, args.runtime_sha256)
    finish(folder, args.runtime, file)
    print(file)
    return 0


def appdir(folder: Path, place: Path) -> Path:
    """Lay out the AppDir anew and return it.

    Parameters
    ----------
    folder : what build.py made
    place : where the AppDir shall be; one that is there is replaced
    """
    linux_tree.check_folder(folder)
    if place.exists():
        if not (place / "AppRun").is_symlink():
            raise SystemExit(f"{place} is there and is no AppDir.")
        shutil.rmtree(place)
    place.mkdir(parents=True)
    linux_tree.lay_out(folder, place)
    share = place / "usr" / "share"
    # Desktops look for these at the top; the program finds its files by its own real place.
    (place / "AppRun").symlink_to(f"usr/lib/{PACKAGE}/{PACKAGE}")
    shutil.copyfile(share / "applications" / f"{PACKAGE}.desktop", place / f"{PACKAGE}.desktop")
    icon = f"icons/hicolor/256x256/apps/{PACKAGE}.png"
    shutil.copyfile(share / icon, place / f"{PACKAGE}.png")
    (place / ".DirIcon").symlink_to(f"{PACKAGE}.png")
    return place


def check_runtime(runtime: Path, sha256: str | None) -> None:
    """Stop where the runtime is no AppImage runtime, or another one than it shall be."""
    data = runtime.read_bytes()
    if data[:4] != b"\x7fELF" or data[8:11] != APPIMAGE_MAGIC:
        raise SystemExit(f"{runtime} is no AppImage runtime.")
    if sha256 is not None and hashlib.sha256(data).hexdigest() != sha256.lower():
        raise SystemExit(f"{runtime} is not the runtime that was expected: its SHA-256 differs.")


def finish(folder: Path, runtime: Path, file: Path) -> None:
    """Pack the AppDir behind the runtime. Needs mksquashfs."""
    tool = shutil.which("mksquashfs")
    if tool is None:
        raise SystemExit("mksquashfs is not here: install squashfs-tools.")
    image = file.with_suffix(".squashfs")
    packed = [tool, str(folder), str(image), "-noappend", "-root-owned", "-no-xattrs", "-quiet"]
    # Zstandard: xz saves a tenth more and takes seconds at every start.
    subprocess.run(
        [*packed, "-no-progress", "-comp", "zstd", "-Xcompression-level", "19"], check=True
    )
    try:
        with file.open("wb") as whole:
            for part in (runtime, image):
                with part.open("rb") as source:
                    shutil.copyfileobj(source, whole, 1 << 20)
    finally:
        image.unlink()
    os.chmod(file, 0o755)


if __name__ == "__main__":
    sys.exit(main())
