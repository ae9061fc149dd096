"""Libraries lose their docstrings in the frozen program, and nothing else."""

from __future__ import annotations

import importlib.util
import marshal
import sysconfig
from pathlib import Path
from typing import Any

import docstrings
import pytest

import muse_desktop

SOURCE = b'''"""Of the module."""
from __future__ import annotations
from dataclasses import dataclass

STAYS = "a string"

@dataclass
class Kept:
    """Of the class."""
    number: int = 1
    """Of a field."""

    def text(self) -> str:
        """Of the method."""
        return f"{self.number}"

    async def nothing(self): """All that it has."""

def checks():
    r"""Of the function, %s."""
    assert STAYS == "", "asserted"

checks.__doc__ = checks.__doc__.format(1)
unnamed = lambda: "answer"
'''
LIBRARY = Path(sysconfig.get_path("purelib"))


def run(source: bytes) -> dict[str, Any]:
    names: dict[str, Any] = {"__name__": __name__}  # dataclasses look into a class's module
    exec(docstrings.compiled(source, "made.py"), names)
    return names


def test_docstrings_are_blank_and_all_else_is_as_it_was() -> None:
    made = run(SOURCE)
    kept = made["Kept"]
    for one in (kept, kept.text, kept.nothing, made["checks"]):
        assert one.__doc__ == docstrings.BLANK, one
    assert made["__doc__"] == docstrings.BLANK
    assert (kept().text(), made["unnamed"](), made["STAYS"]) == ("1", "answer", "a string")
    assert kept.__annotations__ == {"number": "int"}


def test_what_is_asserted_is_still_asserted_in_its_line() -> None:
    with pytest.raises(AssertionError, match="asserted") as told:
        run(SOURCE)["checks"]()
    assert told.traceback[-1].lineno + 1 == SOURCE[: SOURCE.index(b"assert")].count(b"\n") + 1


@pytest.mark.parametrize("source", [b"", b"x = 1", b"'one'", b"f'{1}'", b"1", b"b'one'"])
def test_modules_without_one_are_the_same(source: bytes) -> None:
    run(source)


def test_only_libraries_are_changed() -> None:
    assert docstrings.is_library(LIBRARY / "torch" / "functional.py")
    assert not docstrings.is_library(LIBRARY / "pycparser" / "c_parser.py")
    assert not docstrings.is_library(LIBRARY / "transformers" / "models" / "auto" / "auto.py")
    assert not docstrings.is_library(Path(muse_desktop.__file__))
    assert not docstrings.is_library(Path(importlib.util.__file__))


def test_the_archive_is_given_compiled_modules(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    places = {"purelib": str(tmp_path / "site"), "platlib": str(tmp_path / "site")}
    monkeypatch.setattr(sysconfig, "get_path", places.__getitem__)
    for name, text in (("a", SOURCE), ("broken", b"def"), ("ply", SOURCE)):
        (tmp_path / "site" / name).mkdir(parents=True)
        (tmp_path / "site" / name / "one.py").write_bytes(text)
    (tmp_path / "site" / "a" / "__init__.py").write_bytes(SOURCE)
    (tmp_path / "ours.py").write_bytes(SOURCE)
    entries = [
        ("a", str(tmp_path / "site" / "a" / "__init__.py"), "PYMODULE"),
        ("a.one", str(tmp_path / "site" / "a" / "one.py"), "PYMODULE"),
        ("broken.one", str(tmp_path / "site" / "broken" / "one.py"), "PYMODULE"),
        ("ply.one", str(tmp_path / "site" / "ply" / "one.py"), "PYMODULE"),
        ("ours", str(tmp_path / "ours.py"), "PYMODULE"),
        ("namespace", "-", "PYMODULE"),
    ]
    found = docstrings.without(entries, tmp_path / "work" / "modules")
    assert found[2:] == entries[2:]
    for entry, (name, place, kind) in zip(entries[:2], found[:2], strict=True):
        assert (name, kind) == (entry[0], "PYMODULE")
        assert Path(place).name == f"{Path(entry[1]).stem}.pyc"  # of a package: __init__
        data = Path(place).read_bytes()
        assert data[:4] == importlib.util.MAGIC_NUMBER
        assert b"Of the method" not in data
        assert marshal.loads(data[16:]).co_filename == entry[1]
