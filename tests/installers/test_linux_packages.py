"""The .deb and the AppDir, made of a folder that looks like the frozen program: in seconds."""

from __future__ import annotations

import hashlib
import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="packages of Linux")

import appimage  # noqa: E402
import debian  # noqa: E402
import linux_tree  # noqa: E402
import needs  # noqa: E402

DEBIAN = pytest.mark.skipif(
    not all(map(shutil.which, ("dpkg-deb", "dpkg-query", "readelf"))), reason="not a Debian system"
)


def test_it_is_laid_out_as_desktops_look_for_it(frozen: Path, tmp_path: Path) -> None:
    root = tmp_path / "root"
    linux_tree.lay_out(frozen, root)
    command = root / "usr" / "bin" / "muse-desktop"
    assert command.resolve() == root / "usr" / "lib" / "muse-desktop" / "muse-desktop"
    assert not Path(os.readlink(command)).is_absolute()
    share = root / "usr" / "share"
    for place in (
        "applications/muse-desktop.desktop",
        "mime/packages/muse-desktop.xml",
        f"metainfo/{linux_tree.METAINFO}",
        "icons/hicolor/48x48/apps/muse-desktop.png",
        "icons/hicolor/scalable/apps/muse-desktop.svg",
        "man/man1/muse-desktop.1.gz",
    ):
        assert (share / place).is_file(), place
    modes = {oct(p.stat().st_mode & 0o777) for p in root.rglob("*") if not p.is_symlink()}
    assert modes <= {"0o755", "0o644"}


def test_another_folder_is_refused(tmp_path: Path) -> None:
    with pytest.raises(SystemExit, match=r"build\.py"):
        linux_tree.lay_out(tmp_path, tmp_path / "root")


@pytest.mark.skipif(not shutil.which("readelf"), reason="readelf is not here")
def test_what_is_needed_of_the_system_is_read_from_the_files(frozen: Path) -> None:
    found = needs.needs(frozen)
    assert "libc.so.6" in found.libraries
    assert found.glibc >= (2, 17)
    (frozen / "_internal" / "libc.so.6").touch()
    assert "libc.so.6" not in needs.needs(frozen).libraries


@pytest.mark.parametrize(
    ("told", "package"),
    [
        ("libx1:amd64: /usr/lib/libx.so.1\n", "libx1"),
        ("libx1, libx-dev: /usr/lib/libx.so.1\n", "libx1"),
        (
            "diversion by liby1 from: /usr/lib/libx.so.1\n"
            "diversion by liby1 to: /usr/lib/libx.so.1.put-aside\n"
            "libx1:amd64: /usr/lib/libx.so.1\n",
            "libx1",
        ),
        ("", None),
    ],
)
def test_the_package_of_a_file_is_read_from_what_dpkg_tells(
    told: str, package: str | None, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "told").write_text(told)
    tool = tmp_path / "dpkg-query"
    tool.write_text(f'#!/bin/sh\ncat "{tmp_path}/told"; test -s "{tmp_path}/told"\n')
    tool.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:{os.environ['PATH']}")
    assert needs.package_of(Path("/usr/lib/libx.so.1")) == package


@DEBIAN
def test_the_debian_package_installs_and_leaves_nothing(frozen: Path, tmp_path: Path) -> None:
    package = debian.build(frozen, tmp_path / "out", "none")
    fields = subprocess.run(
        ["dpkg-deb", "--field", str(package)], capture_output=True, text=True, check=True
    ).stdout
    assert f"Version: {linux_tree.version()}" in fields
    assert "libc6 (>= 2." in fields
    assert "libxcb-cursor0" in fields
    assert fields.count("libc6") == 1
    assert subprocess.run(["dpkg-deb", "--info", str(package)], capture_output=True).returncode == 0

    root = tmp_path / "installed"
    for folder in ("info", "updates", "triggers"):
        (root / "var/lib/dpkg" / folder).mkdir(parents=True)
    for file in ("status", "available"):
        (root / "var/lib/dpkg" / file).touch()
    words = [
        *("dpkg", f"--instdir={root}", f"--admindir={root}/var/lib/dpkg", "--force-not-root"),
        *("--force-depends", "--force-script-chrootless", f"--log={tmp_path}/log"),
    ]

    def dpkg(*more: str) -> str:
        done = subprocess.run([*words, *more], capture_output=True, text=True)
        assert done.returncode == 0, done.stderr
        return done.stdout

    dpkg("--install", str(package))
    assert (root / "usr/bin/muse-desktop").exists()
    assert (root / "usr/share/doc/muse-desktop/copyright").is_file()
    said = dpkg("--remove", "muse-desktop")
    assert "~/.local/share/muse-desktop" in said
    left = [path for path in root.rglob("*") if "var" not in path.relative_to(root).parts]
    assert left == []


@DEBIAN
def test_the_same_folder_gives_the_same_package(
    frozen: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("SOURCE_DATE_EPOCH", "1700000000")
    made = [debian.build(frozen, tmp_path / out, "none").read_bytes() for out in ("one", "two")]
    assert made[0] == made[1]


def test_the_appdir_has_what_systems_look_for(frozen: Path, tmp_path: Path) -> None:
    place = tmp_path / "MUSE.AppDir"
    appimage.appdir(frozen, place)
    appimage.appdir(frozen, place)  # anew
    assert (place / "AppRun").resolve() == place / "usr/lib/muse-desktop/muse-desktop"
    assert (place / "muse-desktop.desktop").is_file()
    assert (place / ".DirIcon").resolve() == place / "muse-desktop.png"


def test_what_is_no_appdir_is_not_replaced(frozen: Path, tmp_path: Path) -> None:
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").touch()
    with pytest.raises(SystemExit, match="no AppDir"):
        appimage.appdir(frozen, tmp_path / "mine")
    assert (tmp_path / "mine" / "letter.txt").exists()


def test_only_the_expected_runtime_is_taken(tmp_path: Path) -> None:
    runtime = tmp_path / "runtime"
    runtime.write_bytes(b"#!/bin/sh\n")
    with pytest.raises(SystemExit, match="no AppImage runtime"):
        appimage.check_runtime(runtime, None)
    data = b"\x7fELF" + bytes(4) + appimage.APPIMAGE_MAGIC + bytes(20)
    runtime.write_bytes(data)
    appimage.check_runtime(runtime, hashlib.sha256(data).hexdigest())
    with pytest.raises(SystemExit, match="SHA-256"):
        appimage.check_runtime(runtime, "0" * 64)


@pytest.mark.skipif(
    not (shutil.which("mksquashfs") and shutil.which("unsquashfs")), reason="no squashfs-tools"
)
def test_the_appimage_is_the_runtime_and_the_appdir_behind_it(frozen: Path, tmp_path: Path) -> None:
    runtime, file = tmp_path / "runtime", tmp_path / "MUSE.AppImage"
    runtime.write_bytes(b"\x7fELF" + bytes(4092))
    appimage.finish(appimage.appdir(frozen, tmp_path / "MUSE.AppDir"), runtime, file)
    assert os.access(file, os.X_OK)
    listed = subprocess.run(
        ["unsquashfs", "-offset", "4096", "-ls", str(file)], capture_output=True, text=True
    ).stdout
    assert "squashfs-root/AppRun" in listed
    assert not file.with_suffix(".squashfs").exists()
