"""The licence page and the bill of materials say what is inside, and nothing else."""

from __future__ import annotations

import json
import sys
from importlib.metadata import Distribution, distribution
from pathlib import Path

import inside
import licences
import pytest
import sbom

ROOT = Path(__file__).resolve().parents[2]
MODELS = ROOT / "resources" / "models"


class Stranger(Distribution):
    """A distribution that says this of itself."""

    def __init__(self, metadata: str) -> None:
        self._text = f"Metadata-Version: 2.1\nName: stranger\nVersion: 1\n{metadata}\n"

    def read_text(self, filename: str) -> str | None:
        return self._text if filename == "METADATA" else None

    def locate_file(self, path: object) -> Path:
        return Path("/nowhere")


@pytest.fixture
def contents(tmp_path: Path) -> inside.Inside:
    """Of a program with two libraries, one of our modules and one of Python's own."""
    import json as standard

    import msgspec
    import platformdirs

    files = (msgspec.__file__, platformdirs.__file__, standard.__file__, inside.__file__)
    inside.record([("", str(file), "PYMODULE") for file in files], tmp_path / "sources.json")
    return inside.look(tmp_path / "sources.json", ROOT, MODELS)


def test_it_is_known_what_files_are_of(contents: inside.Inside) -> None:
    assert [one.name for one in contents.python] == ["msgspec", "platformdirs"]
    assert {pack.name for pack in contents.models} >= {"daylight", "storybook"}
    assert contents.strangers == ()


def test_a_file_of_nobody_is_named(tmp_path: Path) -> None:
    stray = tmp_path / "stray.so"
    stray.touch()
    inside.record([("stray.so", str(stray), "BINARY")], tmp_path / "sources.json")
    assert inside.look(tmp_path / "sources.json", ROOT, MODELS).strangers == (str(stray),)


def test_the_page_has_every_part_with_its_text(contents: inside.Inside) -> None:
    html = licences.page(contents, "1.2", "Our own <licence>")
    for part in ("Our own &lt;licence&gt;", "msgspec", "platformdirs", "Python", "Jim Crist"):
        assert part in html, part
    assert licences.problems(contents) == []


def test_licences_that_debians_texts_only_name_are_on_the_page_once(tmp_path: Path) -> None:
    """GLib's and systemd's are the LGPL's; an AppImage's user has no such folder."""
    for name in ("LGPL-2.1", "GPL-2", "GPL-3"):
        (tmp_path / name).write_text(f"All of {name}", encoding="utf-8")
    texts = (
        "On Debian systems it is in /usr/share/common-licenses/LGPL-2.1.",
        "“/usr/share/common-licenses/GPL-2”, or /usr/share/common-licenses/LGPL-2.1, and"
        " /usr/share/common-licenses/Nothing or /usr/share/common-licenses/.",
    )
    found = licences.common_texts(texts, tmp_path)
    assert found == [("GPL-2", "All of GPL-2"), ("LGPL-2.1", "All of LGPL-2.1")]


def test_what_others_made_of_the_resources_is_named_with_its_text(contents: inside.Inside) -> None:
    html = licences.page(contents, "1.2", "ours")
    for part in ("faces (resources)", "2019 Timothy Esler", "2021 OpenAI", "Pixabay"):
        assert part in html, part
    environment = {"$schema": "", "bomFormat": "CycloneDX", "specVersion": "1.6"}
    data = [c for c in sbom.bill(environment, contents, "1")["components"] if c["type"] == "data"]
    assert {"faces", "samples", "tokenizers"} <= {component["name"] for component in data}


@pytest.mark.parametrize(
    ("metadata", "problem"),
    [
        ("License-Expression: GPL-3.0-only", True),
        ("License: AGPLv3", True),
        ("Classifier: License :: OSI Approved :: GNU General Public License v3 (GPLv3)", True),
        ("", True),
        ("License-Expression: LGPL-3.0-only", False),
        ("License-Expression: LGPL-3.0-only OR GPL-2.0-only", False),
        ("License: GPL-2.0-or-later WITH Bootloader-exception", False),
        ("License: MIT", False),
        ("Classifier: License :: OSI Approved :: BSD License", False),
    ],
)
def test_what_would_hold_for_the_whole_stops_the_build(metadata: str, problem: bool) -> None:
    one = inside.Inside((Stranger(metadata),), (), (), ())
    assert bool(licences.problems(one)) is problem


def test_libraries_of_the_system_under_the_gpl_stop_it_too() -> None:
    one = inside.Inside((), (("libreadline8", "8.2"), ("zlib1g", "1")), (), ())
    assert len(licences.problems(one)) == 1


def test_a_licence_without_its_text_is_given_the_general_one() -> None:
    names = [name for name, _ in licences.texts_of(Stranger("License-Expression: LGPL-3.0-only"))]
    assert names == ["LGPL-3.0.txt", "GPL-3.0.txt"]


def test_the_bill_lists_what_is_inside_and_the_models(contents: inside.Inside) -> None:
    environment = {
        "$schema": "http://cyclonedx.org/schema/bom-1.6.schema.json",
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "metadata": {"tools": {}, "properties": []},
        "components": [
            {"type": "library", "bom-ref": f"{name}==1", "name": name, "version": "1"}
            for name in ("msgspec", "platformdirs", "pytest")
        ],
        "dependencies": [
            {"ref": "msgspec==1", "dependsOn": ["pytest==1", "platformdirs==1"]},
            {"ref": "pytest==1", "dependsOn": []},
        ],
    }
    bill = sbom.bill(environment, contents, "1.2")
    names = {component["name"]: component for component in bill["components"]}
    assert {"msgspec", "platformdirs", "python", "daylight", "storybook"} <= names.keys()
    assert "pytest" not in names
    described = json.loads((MODELS / "daylight" / "pack.json").read_text(encoding="utf-8"))
    assert names["daylight"]["version"] == described["version"]
    assert names["python"]["version"] == ".".join(map(str, sys.version_info[:3]))
    whole, *rest = bill["dependencies"]
    refs = {component["bom-ref"] for component in bill["components"]}
    assert set(whole["dependsOn"]) == refs
    assert rest == [{"ref": "msgspec==1", "dependsOn": ["platformdirs==1"]}]


def test_pyinstallers_exception_is_read() -> None:
    """Its start-up code is inside every frozen program; its classifier tells half of it."""
    text = licences.licence_of(distribution("pyinstaller"))
    assert "exception" in text
    assert licences.problems(inside.Inside((distribution("pyinstaller"),), (), (), ())) == []


def test_distributions_are_real() -> None:
    assert licences.licence_of(distribution("msgspec")) == "BSD-3-Clause"
    assert licences.texts_of(distribution("msgspec"))
