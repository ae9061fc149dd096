"""How each system is told what the program is, and what it opens."""

from __future__ import annotations

import re
from typing import Any

from muse_desktop.system import windows_libraries

IDENTIFIER = "org.muse_desktop.MuseDesktop"
NAME = "MUSE Desktop"
SUMMARY = "Pictures with the emotion you ask for"

LANGUAGES = ("en", "de", "fr", "es", "zh-Hans", "ja")
"""What the window speaks, as Apple names them."""

MACOS = "14.0"
"""The oldest macOS that torch's wheels are for."""


def runtime_for_all(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Return what a Windows program's own folder still lacks of Microsoft's C++ runtime, taken from
    beside a library that brings it (Qt's wheels do): torch's are loaded first and look there.

    Parameters
    ----------
    entries : the libraries of the frozen program, as PyInstaller lists them

    Raises
    ------
    SystemExit
        Where a part is nowhere: whoever installs the program should not have to install that too.
    """
    places = {tuple(re.split(r"[/\\]", place.lower())): source for place, source, _ in entries}
    beside = {parts[-1]: source for parts, source in places.items()}
    lacking = [name for name in windows_libraries.RUNTIME if (name,) not in places]
    missing = [name for name in lacking if name not in beside]
    if missing:
        raise SystemExit(f"Not found: {', '.join(missing)}")
    return [(name, beside[name], "BINARY") for name in lacking]


def info_plist(version: str) -> dict[str, Any]:
    """Return what macOS is told of the program."""
    return {
        # Of the two programs in the bundle: PyInstaller would take the first, which has a console,
        # and keep it out of the Dock.
        "CFBundleExecutable": NAME,
        "LSBackgroundOnly": False,
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        # Of what macOS itself says in the program's name: its file dialog, its part of the menu.
        "CFBundleDevelopmentRegion": "en",
        "CFBundleLocalizations": list(LANGUAGES),
        "CFBundleShortVersionString": version,
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": MACOS,
        "NSHighResolutionCapable": True,
        "NSRequiresAquaSystemAppearance": False,  # follow the system into dark mode
        "NSHumanReadableCopyright": "MIT licence",
        "CFBundleDocumentTypes": [
            {
                "CFBundleTypeName": "MUSE session",
                "CFBundleTypeRole": "Editor",
                "LSHandlerRank": "Owner",
                "LSItemContentTypes": [f"{IDENTIFIER}.session"],
            },
            {
                "CFBundleTypeName": "Picture",
                "CFBundleTypeRole": "Viewer",
                "LSHandlerRank": "Alternate",
                "LSItemContentTypes": [
                    *("public.png", "public.jpeg", "public.tiff", "public.heic"),
                    "org.webmproject.webp",
                ],
            },
        ],
        "UTExportedTypeDeclarations": [
            {
                "UTTypeIdentifier": f"{IDENTIFIER}.session",
                "UTTypeDescription": "MUSE session",
                "UTTypeConformsTo": ["public.data", "public.composite-content"],
                "UTTypeTagSpecification": {"public.filename-extension": ["muse"]},
            }
        ],
    }


def windows_version(version: str, program: str) -> Any:
    """Return what Windows shows under "Details"."""
    from PyInstaller.utils.win32 import versioninfo as info

    numbers = [int(part) for part in re.findall(r"\d+", version)[:4]]
    four = tuple(numbers + [0] * (4 - len(numbers)))
    strings = {
        "CompanyName": f"The {NAME} authors",
        "FileDescription": f"{NAME}: {SUMMARY[0].lower()}{SUMMARY[1:]}",
        "FileVersion": version,
        "InternalName": program,
        "LegalCopyright": "MIT licence",
        "OriginalFilename": f"{program}.exe",
        "ProductName": NAME,
        "ProductVersion": version,
    }
    return info.VSVersionInfo(
        ffi=info.FixedFileInfo(filevers=four, prodvers=four),
        kids=[
            info.StringFileInfo(
                [
                    info.StringTable(
                        "040904B0", [info.StringStruct(k, v) for k, v in strings.items()]
                    )
                ]
            ),
            info.VarFileInfo([info.VarStruct("Translation", [0x0409, 1200])]),
        ],
    )
