"""What each system is told of the program: the same name, version, file type and licence."""

from __future__ import annotations

import plistlib
import re
import shutil
import subprocess
import xml.etree.ElementTree as ET
from configparser import RawConfigParser
from pathlib import Path, PureWindowsPath

import pytest
import systems

from muse_desktop import __version__
from muse_desktop.ui.shell.languages import OWN_NAMES

ROOT = Path(__file__).resolve().parents[2]
PACKAGING = ROOT / "packaging"
LINUX = PACKAGING / "linux"
METAINFO = LINUX / f"{systems.IDENTIFIER}.metainfo.xml"
SESSION = "application/x-muse-session"


def desktop_entry() -> dict[str, str]:
    parser = RawConfigParser(interpolation=None)
    parser.optionxform = str  # type: ignore[assignment,method-assign]
    parser.read(LINUX / "muse-desktop.desktop", encoding="utf-8")
    return dict(parser["Desktop Entry"])


def iss() -> str:
    return (PACKAGING / "windows" / "muse-desktop.iss").read_text(encoding="utf-8")


def test_linux_desktops_start_it_with_files() -> None:
    entry = desktop_entry()
    assert entry["Exec"] == "muse-desktop %F"
    assert entry["Icon"] == "muse-desktop"
    assert SESSION in entry["MimeType"].split(";")
    assert "image/heif" in entry["MimeType"].split(";")


def test_linux_knows_the_file_type() -> None:
    name = "{http://www.freedesktop.org/standards/shared-mime-info}"
    (kind,) = ET.parse(LINUX / "muse-desktop-mime.xml").getroot()
    assert kind.get("type") == SESSION
    assert [glob.get("pattern") for glob in kind.iter(f"{name}glob")] == ["*.muse"]


def test_software_centres_are_told_the_same() -> None:
    root = ET.parse(METAINFO).getroot()
    assert root.findtext("id") == systems.IDENTIFIER
    assert root.findtext("name") == systems.NAME
    assert root.findtext("project_license") == "MIT"
    assert root.findtext("launchable") == "muse-desktop.desktop"
    assert root.findtext("provides/mediatype") == SESSION
    first = root.find("releases/release")
    assert first is not None
    assert first.get("version") == __version__, "a release needs an entry in the metainfo"


@pytest.mark.skipif(not shutil.which("appstreamcli"), reason="appstreamcli is not here")
def test_software_centres_understand_it() -> None:
    done = subprocess.run(
        ["appstreamcli", "validate", "--no-net", str(METAINFO)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout
    assert not re.search("^[WE]:", done.stdout, re.MULTILINE), done.stdout


@pytest.mark.skipif(not shutil.which("desktop-file-validate"), reason="its checker is not here")
def test_desktops_understand_it() -> None:
    done = subprocess.run(
        ["desktop-file-validate", str(LINUX / "muse-desktop.desktop")],
        capture_output=True,
        text=True,
    )
    assert (done.returncode, done.stdout) == (0, "")


def test_the_manual_page_names_every_command() -> None:
    from muse_desktop.cli.main import COMMANDS

    text = (LINUX / "muse-desktop.1").read_text(encoding="utf-8")
    for command in COMMANDS:
        assert re.search(rf"^\.B.*\b{command}\b", text, re.MULTILINE), command


def test_windows_installs_for_one_user_and_knows_the_file_type() -> None:
    text = iss()
    assert "PrivilegesRequired=lowest" in text
    assert "DefaultDirName={autopf}\\" in text
    assert re.search(r"Classes\\\.muse\\OpenWithProgids", text)
    # HKA is the user's own part of the registry where no administrator installs.
    roots = re.findall(r"^Root: (\w+);", text, re.MULTILINE)
    assert set(roots) == {"HKA"}
    assert len(re.findall(r"AppId=\{\{[0-9A-F-]{36}\}", text)) == 1


def test_windows_forgets_every_key_that_was_made() -> None:
    """Each with its parents, but for those that are Windows' own."""
    whole, empty, made = set(), set(), set()
    for line in iss().splitlines():
        if line.startswith("Root: HKA;"):
            key = PureWindowsPath(line.split('"')[1])
            flags = "".join(re.findall(r"; Flags: ([\w ]+)", line)).split()
            whole |= {key} if "uninsdeletekey" in flags else set()
            empty |= {key} if "uninsdeletekeyifempty" in flags else set()
            made |= {key, *key.parents}
    own = PureWindowsPath("Software/Classes/Applications")
    kept = made - {own, *own.parents} - empty
    assert len(kept) > 5
    assert not [key for key in kept if not whole & {key, *key.parents}]


def test_windows_says_where_settings_remain() -> None:
    assert "{localappdata}\\muse-desktop" in iss()
    assert "UninstallDelete" not in iss()


def test_the_files_that_the_windows_recipe_names_are_there() -> None:
    for name in re.findall(r"^(?:LicenseFile|SetupIconFile)=(.+)$", iss(), re.MULTILINE):
        assert (PACKAGING / "windows" / name.replace("\\", "/")).is_file(), name


def test_what_the_windows_recipe_makes_lies_where_the_workflow_looks() -> None:
    """Relative paths are so to the recipe; a line of the workflow would take them for its own."""
    assert re.search(r"^OutputDir=\.\.\\\.\.\\dist$", iss(), re.MULTILINE)
    workflow = (ROOT / ".github" / "workflows" / "packages.yml").read_text(encoding="utf-8")
    (command,) = re.findall(r"ISCC\.exe.*", workflow)
    assert "/O" not in command


def test_windows_takes_long_paths() -> None:
    manifest = pytest.importorskip("PyInstaller.utils.win32.winmanifest")
    assert b"longPathAware" in manifest.create_application_manifest()


def test_macos_opens_sessions_and_shows_the_window_in_the_dock() -> None:
    told = systems.info_plist(__version__)
    assert plistlib.loads(plistlib.dumps(told)) == told
    assert told["CFBundleShortVersionString"] == __version__
    assert told["CFBundleExecutable"] == systems.NAME
    assert told["LSBackgroundOnly"] is False
    spoken = {name.replace("zh_CN", "zh-Hans") for name in OWN_NAMES}
    assert set(told["CFBundleLocalizations"]) == spoken
    (session, picture) = told["CFBundleDocumentTypes"]
    (declared,) = told["UTExportedTypeDeclarations"]
    assert session["LSItemContentTypes"] == [declared["UTTypeIdentifier"]]
    assert declared["UTTypeTagSpecification"]["public.filename-extension"] == ["muse"]
    assert picture["LSHandlerRank"] == "Alternate"


def test_macos_is_asked_for_no_more_than_torch_needs() -> None:
    data = (PACKAGING / "macos" / "entitlements.plist").read_bytes()
    assert plistlib.loads(data) == {
        "com.apple.security.cs.allow-jit": True,
        "com.apple.security.cs.allow-unsigned-executable-memory": True,
    }


def test_whose_signature_it_is_comes_from_the_environment() -> None:
    script = PACKAGING / "macos" / "sign.sh"
    text = script.read_text(encoding="utf-8")
    assert subprocess.run(["bash", "-n", str(script)]).returncode == 0
    assert 'identity="${MACOS_SIGN_IDENTITY:--}"' in text
    assert "--deep" not in re.sub("#.*", "", text)
    for file in (script, PACKAGING / "windows" / "sign.ps1"):
        assert not re.search(r"password|BEGIN [A-Z ]*KEY|Developer ID Application: [A-Z]",
                             file.read_text(encoding="utf-8")), file  # fmt: skip


def test_both_programs_of_the_bundle_may_make_code() -> None:
    """The one with a console as well, which the bundle's own signature does not cover."""
    text = (PACKAGING / "macos" / "sign.sh").read_text(encoding="utf-8")
    assert re.search(r'in "\$app/Contents/MacOS/"\*; do\n  sign --entitlements', text)


def test_the_recipe_makes_one_folder_unpacked_by_nobody() -> None:
    text = (PACKAGING / "muse_desktop.spec").read_text(encoding="utf-8")
    assert "COLLECT(" in text
    assert text.count("upx=False") == 2
    assert "exclude_binaries=True" in text


def test_every_system_has_its_icon() -> None:
    from PIL import Image

    for name, least in (("png", 512), ("ico", 256), ("icns", 512)):
        with Image.open(PACKAGING / "icons" / f"muse-desktop.{name}") as icon:
            assert icon.width >= least
    with Image.open(PACKAGING / "icons" / "muse-desktop.ico") as icon:
        assert {(16, 16), (32, 32), (48, 48), (256, 256)} <= icon.info["sizes"]
