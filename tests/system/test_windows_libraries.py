"""Torch comes before Qt on Windows; where it cannot come, a sentence says why and what to do."""

from __future__ import annotations

import subprocess
import sys
import textwrap

import pytest

from muse_desktop.system.windows_libraries import RUNTIME, WHERE, load_torch_first


def windows_error(number: int, text: str) -> OSError:
    """As Windows raises it, on any system."""
    error = OSError(22, text)
    error.winerror = number  # type: ignore[attr-defined]
    return error


@pytest.fixture
def fresh(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither torch nor Qt is loaded yet, as at the program's start."""
    for name in ("torch", "PySide6.QtCore"):
        monkeypatch.delitem(sys.modules, name, raising=False)


def test_elsewhere_nothing_is_loaded() -> None:
    def never(name: str) -> None:
        raise AssertionError(name)

    for platform in ("linux", "darwin"):
        done = load_torch_first(platform=platform, load_library=never, import_module=never)
        assert done is None


@pytest.mark.usefixtures("fresh")
def test_the_runtime_is_looked_for_before_torch() -> None:
    loaded: list[str] = []
    done = load_torch_first(
        platform="win32", load_library=loaded.append, import_module=loaded.append
    )
    assert done is None
    assert loaded == [*RUNTIME, "torch"]


@pytest.mark.usefixtures("fresh")
def test_a_missing_runtime_is_named_with_where_to_get_it() -> None:
    def load(name: str) -> None:
        if name == "msvcp140.dll":
            raise windows_error(126, "The specified module could not be found")

    def never(name: str) -> None:
        raise AssertionError(name)

    said = load_torch_first(platform="win32", load_library=load, import_module=never)
    assert said is not None
    assert "msvcp140.dll" in said
    assert "vcruntime140" not in said
    assert WHERE in said


@pytest.mark.usefixtures("fresh")
@pytest.mark.parametrize(("number", "advice"), [(1114, WHERE), (126, WHERE), (5, "again")])
def test_libraries_that_do_not_start_are_a_sentence(number: int, advice: str) -> None:
    def load(name: str) -> None:
        raise windows_error(number, 'Error loading "c10.dll" or one of its dependencies.')

    said = load_torch_first(platform="win32", load_library=lambda name: 0, import_module=load)
    assert said is not None
    assert advice in said
    assert "c10.dll" in said


@pytest.mark.usefixtures("fresh")
def test_qt_before_it_is_a_fault_of_ours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "PySide6.QtCore", sys)
    with pytest.raises(RuntimeError, match="PySide6"):
        load_torch_first(platform="win32", load_library=lambda n: 0, import_module=lambda n: 0)


@pytest.mark.parametrize("start", ["app.main([])", "cli.main([])"])
def test_the_program_as_it_starts_asks_for_torch_before_qt(start: str) -> None:
    """The real start, told that it is on Windows: what asks for Qt first is caught by name."""
    script = textwrap.dedent(
        f"""
        import ctypes, importlib, sys
        order = []

        class Watch:
            def find_spec(self, name, path=None, target=None):
                if name in ("torch", "PySide6"):
                    order.append(name)
                    print("asked for", name)
                    raise SystemExit(0 if order == ["torch"] else 3)

        from muse_desktop import app
        from muse_desktop.cli import main as cli
        from muse_desktop.system import windows_libraries as it
        it.ctypes = type("Windows", (), {{"CDLL": staticmethod(lambda name: name)}})
        it.load_torch_first.__kwdefaults__["platform"] = "win32"
        sys.meta_path.insert(0, Watch())
        {start}
        raise SystemExit(4)
        """
    )
    done = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout + done.stderr
    assert done.stdout == "asked for torch\n"
