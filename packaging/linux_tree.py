"""What a Linux desktop is told of the program, laid out below a prefix: the frozen folder, desktop
file, file type, AppStream metadata, icons, manual page. The .deb and the AppDir share it.
"""

from __future__ import annotations

import gzip
import re
import shutil
from pathlib import Path

import systems
from PIL import Image

PACKAGING = Path(__file__).resolve().parent
ROOT = PACKAGING.parent
LINUX = PACKAGING / "linux"
PACKAGE = "muse-desktop"
METAINFO = f"{systems.IDENTIFIER}.metainfo.xml"
ICON_SIZES = (16, 24, 32, 48, 64, 128, 256, 512)


def version() -> str:
    """Return the program's version."""
    text = (ROOT / "muse_desktop" / "__init__.py").read_text(encoding="utf-8")
    found = re.search(r'^__version__ = "([^"]+)"$', text, re.MULTILINE)
    if found is None:
        raise SystemExit("muse_desktop/__init__.py names no version.")
    return found[1]


def check_folder(folder: Path) -> None:
    """Stop with a sentence where this is not the folder that build.py makes."""
    if not (folder / PACKAGE).is_file() or not (folder / "_internal").is_dir():
        raise SystemExit(f"{folder} is no frozen program: run packaging/build.py first.")


def lay_out(folder: Path, root: Path) -> None:
    """Put the frozen program, and what the system shows of it, below ``root``/usr.

    Parameters
    ----------
    folder : what build.py made
    root : the root of the package; made where it is missing
    """
    check_folder(folder)
    program = root / "usr" / "lib" / PACKAGE
    shutil.copytree(folder, program, symlinks=True, copy_function=shutil.copyfile)
    commands = root / "usr" / "bin"
    commands.mkdir(parents=True)
    (commands / PACKAGE).symlink_to(f"../lib/{PACKAGE}/{PACKAGE}")
    share = root / "usr" / "share"
    for source, place in (
        (LINUX / f"{PACKAGE}.desktop", f"applications/{PACKAGE}.desktop"),
        (LINUX / f"{PACKAGE}-mime.xml", f"mime/packages/{PACKAGE}.xml"),
        (LINUX / METAINFO, f"metainfo/{METAINFO}"),
        (ROOT / "resources" / "icons" / f"{PACKAGE}.svg", f"{_icons('scalable')}.svg"),
    ):
        (share / place).parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, share / place)
    with Image.open(PACKAGING / "icons" / f"{PACKAGE}.png") as icon:
        for size in ICON_SIZES:
            file = share / f"{_icons(f'{size}x{size}')}.png"
            file.parent.mkdir(parents=True)
            icon.resize((size, size), Image.Resampling.LANCZOS).save(file, optimize=True)
    manual = share / "man" / "man1" / f"{PACKAGE}.1.gz"
    manual.parent.mkdir(parents=True)
    manual.write_bytes(squeezed((LINUX / f"{PACKAGE}.1").read_bytes()))
    for path in [root, *root.rglob("*")]:
        if not path.is_symlink():
            path.chmod(0o755 if path.is_dir() or _is_program(path, program) else 0o644)


def squeezed(data: bytes) -> bytes:
    """Return data gzipped without a time in it: the same input gives the same package."""
    return gzip.compress(data, compresslevel=9, mtime=0)


def _icons(size: str) -> str:
    return f"icons/hicolor/{size}/apps/{PACKAGE}"


def _is_program(path: Path, program: Path) -> bool:
    return path == program / PACKAGE or path.name == "torch_shm_manager"
