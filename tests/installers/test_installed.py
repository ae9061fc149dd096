"""The .deb of the real frozen program: installed, tried as its users would, removed.

Needs what packaging/build.py makes, in dist/ or where MUSE_DESKTOP_DIST says, and some minutes:
``pytest -m installed``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import pytest

pytestmark = [
    pytest.mark.installed,
    pytest.mark.skipif(not shutil.which("dpkg"), reason="not a Debian system"),
    pytest.mark.timeout(1800),
]

ROOT = Path(__file__).resolve().parents[2]
DIST = Path(os.environ.get("MUSE_DESKTOP_DIST", ROOT / "dist"))


@pytest.fixture(scope="module")
def root() -> Iterator[Path]:
    """A fresh root with the package in it, where every user of this computer may read it."""
    import debian

    if not (DIST / "muse-desktop" / "muse-desktop").is_file():
        pytest.skip(f"no frozen program in {DIST}: run packaging/build.py")
    scratch = Path(tempfile.mkdtemp(prefix="muse-desktop-"))  # pytest's own are closed to others
    scratch.chmod(0o755)
    package = debian.build(DIST / "muse-desktop", scratch, "none")
    place = scratch / "root"
    for folder in ("info", "updates", "triggers"):
        (place / "var/lib/dpkg" / folder).mkdir(parents=True)
    for file in ("status", "available"):
        (place / "var/lib/dpkg" / file).touch()
    dpkg(place, "--install", str(package))
    package.unlink()
    yield place
    shutil.rmtree(scratch)


def dpkg(place: Path, *words: str) -> str:
    """Run dpkg on a root of its own."""
    done = subprocess.run(
        [
            *("dpkg", f"--instdir={place}", f"--admindir={place}/var/lib/dpkg"),
            *("--force-not-root", "--force-depends", "--force-script-chrootless"),
            *(f"--log={place}/var/log", *words),
        ],
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_it_works_for_its_users_and_leaves_their_pictures(root: Path, tmp_path: Path) -> None:
    program = root / "usr" / "bin" / "muse-desktop"
    smoke = [sys.executable, str(ROOT / "packaging" / "smoke_test.py"), str(program)]
    done = subprocess.run([*smoke, "--steps", "10"], capture_output=True, text=True)
    print(done.stdout)
    assert done.returncode == 0, done.stdout + done.stderr

    home = tmp_path / "home"
    data = home / "data"
    picture = home / "sea.png"
    home.mkdir()
    made = subprocess.run(
        [
            *(str(program), "generate", "a boat on the sea", "--emotion", "awe", "--steps", "4"),
            *("--out", str(picture), "--quiet"),
        ],
        env={"HOME": str(home), "PATH": "", "MUSE_DESKTOP_HOME": str(data)},
        capture_output=True,
        text=True,
    )
    assert made.returncode == 0, made.stderr
    kept = picture.read_bytes()
    (data / "models").mkdir(parents=True, exist_ok=True)

    said = dpkg(root, "--remove", "muse-desktop")
    assert "~/.local/share/muse-desktop" in said
    assert picture.read_bytes() == kept
    assert (data / "models").is_dir()
    left = [path for path in root.rglob("*") if "var" not in path.relative_to(root).parts]
    assert left == []
