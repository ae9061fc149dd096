"""The macOS program is signed from the inside out: Apple's tools are stand-ins that take notes."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).resolve().parents[2] / "packaging" / "macos" / "sign.sh"
IDENTITY = "Developer ID Application: Somebody"
NOTARISED = {
    "MACOS_SIGN_IDENTITY": IDENTITY,
    "MACOS_NOTARY_KEY": "key.p8",
    "MACOS_NOTARY_KEY_ID": "id",
    "MACOS_NOTARY_ISSUER": "issuer",
}
KEY = "--key key.p8 --key-id id --issuer issuer"
TOOLS = {
    "codesign": 'echo "codesign $*" >> "$NOTES"',
    # The ticket is not there at once, as it may be.
    "xcrun": 'echo "xcrun $*" >> "$NOTES"\n'
    'case $1 in notarytool) echo "answer ${STATUS:-Accepted}";; '
    'stapler) [ "$(grep -c stapler "$NOTES")" -gt 1 ];; esac',
    "spctl": 'echo "spctl $*" >> "$NOTES"',
    "plutil": 'case $2 in status) cut -d" " -f2;; id) echo number;; *) echo 1.2;; esac',
    "uname": "echo arm64",
    "ditto": 'cp -R "$1" "$2"',
    "sleep": "",
    "file": 'case "$(head -c 5 "$2")" in Mach*) echo "Mach-O 64-bit";; *) echo data;; esac',
    # Busy for the first two times, as on a machine that looks at new files.
    "hdiutil": 'echo "hdiutil $1" >> "$NOTES"\n[ "$(grep -c hdiutil "$NOTES")" -gt ${BUSY:-2} ]',
}

pytestmark = pytest.mark.skipif(
    sys.platform == "win32" or not shutil.which("bash"), reason="bash is not here"
)


@pytest.fixture
def app(tmp_path: Path) -> Path:
    """A bundle as PyInstaller lays it out: two programs, a library, a framework, and data."""
    contents = tmp_path / "MUSE Desktop.app" / "Contents"
    framework = contents / "Frameworks" / "QtCore.framework"
    for name, what in (
        ("MacOS/MUSE Desktop", "Mach"),
        ("MacOS/muse-desktop", "Mach"),
        ("Frameworks/torch/lib/libtorch.dylib", "Mach"),
        ("Frameworks/QtCore.framework/Versions/A/QtCore", "Mach"),
        ("Resources/run.sh", "data"),
    ):
        (contents / name).parent.mkdir(parents=True, exist_ok=True)
        (contents / name).write_text(f"{what}\n", encoding="utf-8")
        (contents / name).chmod(0o755)
    (framework / "QtCore").symlink_to("Versions/A/QtCore")
    return contents.parent


def sign(app: Path, **environment: str) -> tuple[int, list[str]]:
    """Run the script with the stand-ins; return its exit code and what they were asked for."""
    tools, notes = app.parent / "tools", app.parent / "notes"
    tools.mkdir()
    for name, script in TOOLS.items():
        (tools / name).write_text(f"#!/bin/sh\n{script}\n", encoding="utf-8")
        (tools / name).chmod(0o755)
    done = subprocess.run(
        ["bash", str(SCRIPT), str(app), str(app.parent)],
        env={
            "PATH": f"{tools}{os.pathsep}{os.environ['PATH']}",
            "NOTES": str(notes),
            **environment,
        },
        capture_output=True,
        text=True,
    )
    return done.returncode, notes.read_text(encoding="utf-8").splitlines()


def test_what_is_inside_is_signed_before_what_holds_it(app: Path) -> None:
    code, notes = sign(app, MACOS_SIGN_IDENTITY=IDENTITY)
    assert code == 0
    signed = [note.rpartition(f" {app}")[2] for note in notes if "--sign " in note]
    library, binary = sorted(signed[:2])[::-1]
    assert library == "/Contents/Frameworks/torch/lib/libtorch.dylib"
    assert binary == "/Contents/Frameworks/QtCore.framework/Versions/A/QtCore"
    assert signed[2] == "/Contents/Frameworks/QtCore.framework"
    programs = ["/Contents/MacOS/MUSE Desktop", "/Contents/MacOS/muse-desktop"]
    assert sorted(signed[3:5]) == programs
    assert signed[5] == ""  # the bundle; and then the image
    assert len(signed) == 7
    for note in notes:
        if "--sign " in note and ".dmg" not in note:
            assert "--options runtime" in note, note
            inner = "Frameworks" in note
            assert ("--entitlements" in note) is not inner, note


def test_a_busy_disk_is_tried_again_and_not_for_ever(app: Path) -> None:
    code, notes = sign(app, BUSY="99")
    assert code == 1
    assert notes.count("hdiutil create") == 5


def test_nothing_goes_to_apple_without_a_key_nor_unsigned(app: Path) -> None:
    code, notes = sign(app)
    assert code == 0
    assert not [note for note in notes if note.startswith("xcrun")]
    assert all("--sign -" in note for note in notes if "--sign " in note)
    assert not [note for note in notes if "--options runtime" in note or ".dmg" in note]


def test_it_is_notarised_by_a_key_and_stapled(app: Path) -> None:
    code, notes = sign(app, **NOTARISED)
    assert code == 0
    image = f"{app.parent}/MUSE_Desktop-1.2-macos-arm64.dmg"
    asked = [note for note in notes if note.startswith("xcrun")]
    assert asked == [
        f"xcrun notarytool submit {image} {KEY} --wait --output-format json",
        f"xcrun stapler staple {image}",
        f"xcrun stapler staple {image}",
    ]
    assert notes[-1].startswith("spctl --assess")


def test_what_apple_refuses_is_not_stapled_and_the_reason_is_asked_for(app: Path) -> None:
    """notarytool itself ends well then."""
    code, notes = sign(app, STATUS="Invalid", **NOTARISED)
    assert code == 1
    assert notes[-1] == f"xcrun notarytool log number {KEY}"
