"""What goes into the frozen program and what stays out, as far as it shows without a build."""

from __future__ import annotations

import ast
import re
from importlib.metadata import distribution
from pathlib import Path

import freezing
import lock
import pytest
import sizes
import systems

import muse_desktop
from muse_desktop.system.windows_libraries import RUNTIME
from muse_desktop.ui.shell.languages import OWN_NAMES


def test_all_of_ours_goes_in_but_the_making_of_models_and_the_bench() -> None:
    modules = set(freezing.modules_of("muse_desktop"))
    assert {"muse_desktop", "muse_desktop.app", "muse_desktop.ui.files.about"} <= modules
    assert not [name for name in modules if re.search(r"\b(bench|daylight|storybook)\b", name)]


def test_nothing_that_runs_imports_what_is_left_out() -> None:
    """Where the analysis would follow us, the program would stop with an ImportError; what is
    optional may be missing."""
    out = set(freezing.excluded_modules()) - set(freezing.OPTIONAL)
    package = Path(muse_desktop.__file__).parent
    found = []
    for name in freezing.modules_of("muse_desktop"):
        base = package.parent.joinpath(*name.split("."))
        file = base / "__init__.py" if base.is_dir() else base.with_suffix(".py")
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            names = [alias.name for alias in getattr(node, "names", ()) if hasattr(alias, "name")]
            if isinstance(node, ast.ImportFrom) and node.module:
                names = [node.module, *(f"{node.module}.{one}" for one in names)]
            elif not isinstance(node, ast.Import):
                continue
            found += [(name, one) for one in names if out & set(_above(one))]
    assert found == []


def _above(name: str) -> list[str]:
    parts = name.split(".")
    return [".".join(parts[: count + 1]) for count in range(len(parts))]


def test_extras_that_are_not_locked_stay_out() -> None:
    """The building machine may have them for its tests; one is under the GPL."""
    text = (Path(lock.ROOT) / "pyproject.toml").read_text(encoding="utf-8")
    assert '"muse-desktop[bench,cluster,jxl,raw]"' in text, "say anew what stays out"
    assert {"dask", "distributed", "pillow_jxl", "rawpy"} <= set(freezing.excluded_modules())


def test_every_library_that_we_need_may_go_in() -> None:
    out = {name for name in freezing.excluded_modules() if "." not in name}
    needed = {name.lower().replace("-", "_") for name in lock.dependencies()}
    assert {"torch", "msgspec", "pi_heif", "tifffile"} <= needed
    assert not out & needed


def test_what_is_inside_can_be_asked_for_its_version() -> None:
    entries = freezing.metadata_of([distribution("transformers"), distribution("httpx2")])
    assert all(kind == "DATA" and Path(source).is_file() for _, source, kind in entries)
    places = {re.sub(r"-[\d.]+(?=\.dist)", "", place) for place, _, _ in entries}
    assert {"transformers.dist-info/METADATA", "httpx2.dist-info/METADATA"} <= places
    assert not [place for place in places if place.endswith(("RECORD", "LICENSE"))]


@pytest.mark.parametrize(
    "place",
    [
        "torch/lib/libtorch_cpu.so",
        "torch/bin/torch_shm_manager",
        "torch/_inductor/config.py",
        "torch/fx/experimental/_config.py",
        "torch/functional.py",
        "torch/nn/functional.py",
        "torch/nn/modules/rnn.py",
        "transformers/__init__.py",
        "transformers/models/clip/modeling_clip.py",
        "PySide6/Qt/plugins/platforms/libqxcb.so",
        "PySide6/Qt/plugins/platforms/libqoffscreen.so",
        "PySide6/Qt/plugins/platformthemes/libqxdgdesktopportal.so",
        "PySide6/Qt/plugins/printsupport/libcupsprintersupport.so",
        "PySide6/Qt/translations/qtbase_de.qm",
        "muse_desktop/resources/models/daylight/pack.json",
        "muse_desktop/resources/translations/muse_desktop_de.qm",
        "pi_heif.libs/libheif.so",
        "pillow.libs/libfreetype-57f805ba.so.6.20.6",
        "libcrypto.so.3",
        "libxcb-cursor.so.0",
    ],
)
def test_what_the_program_opens_is_kept(place: str) -> None:
    entry = (place, "/from", "DATA")
    assert freezing.without_dead_weight([entry]) == [entry]


@pytest.mark.parametrize("place", ["PySide6/Qt", "PySide6"])  # as under Linux, under Windows
def test_qts_own_sentences_are_in_the_windows_languages(place: str) -> None:
    files = [f"{place}/translations/qtbase_{language}.qm" for language in OWN_NAMES]
    kept = freezing.without_dead_weight([(file, "/from", "DATA") for file in files])
    assert [file for file, _, _ in kept] == files


@pytest.mark.parametrize(
    "place",
    [
        "torch/include/ATen/ATen.h",
        "torch/share/cmake/Torch/TorchConfig.cmake",
        "torch/test/test_api",
        "torch/lib/libtorchbind_test.so",
        "torch/bin/protoc",
        "torch/nn/init.py",
        "torch\\nn\\init.py",
        "transformers/trainer.py",
        "transformers\\generation\\utils.py",
        "PySide6/QtCore.pyi",
        "PySide6/Qt/translations/qtwebengine_de.qm",
        "PySide6/Qt/translations/qtbase_pt_BR.qm",
        "PySide6/Qt/translations/qtbase_zh_TW.qm",
        "PySide6/Qt/lib/libQt6Quick.so.6",
        "PySide6/Qt/plugins/platformthemes/libqgtk3.so",
        "PySide6\\plugins\\platforminputcontexts\\qtvirtualkeyboardplugin.dll",
        "ruff-0.17.6.dist-info/METADATA",
        "torch-2.13.0.dist-info/RECORD",
        "libcudart.so",
        "libcups.so.2",
        "libstdc++.so.6",
        "libX11.so.6",
        "libfontconfig.so.1",
        "muse_desktop/resources/translations/muse_desktop_de.ts",
        "typing_extensions-4.16.0.dist-info/METADATA",
    ],
)
def test_what_nothing_opens_stays_out(place: str) -> None:
    assert freezing.without_dead_weight([(place, "/from", "DATA")]) == []


def test_sources_that_transformers_reads_are_kept() -> None:
    """It lists the modules beside the file that it names, and runs its own first one again."""
    transformers = freezing._folder("transformers")
    reads = re.compile(r"^(?!def ).*\b(define_import_structure|direct_transformers_import)\(", re.M)
    for file in sorted(transformers.rglob("*.py")):
        place = file.relative_to(transformers).as_posix()
        if place.startswith(("cli/", "models/", "testing_utils")) or not reads.search(
            file.read_text(encoding="utf-8")
        ):
            continue
        if place in ("__init__.py", "processing_utils.py", "utils/import_utils.py"):
            continue  # of models/ and __init__.py, which are kept; where the two are defined
        entry = (f"transformers/{place}", str(file), "DATA")
        assert freezing.without_dead_weight([entry]) == [entry]


def test_the_systems_libraries_stay_only_where_something_asks_for_them() -> None:
    asks = {
        "/p/libqxcb.so": {"libxcb.so.1", "libc.so.6"},
        "/s/libxcb.so.1": {"libXau.so.6"},
        "/s/libXau.so.6": set(),
        "/s/libgtk-3.so.0": {"libatk.so.0"},
        "/s/libatk.so.0": set(),
        "/v/libpython3.12.so.1.0": {"libz.so.1"},
        "/s/libz.so.1": set(),
        "/v/_ssl.so": set(),
    }
    entries = [
        ("PySide6/Qt/plugins/platforms/libqxcb.so", "/p/libqxcb.so", "BINARY"),
        ("libpython3.12.so.1.0", "/v/libpython3.12.so.1.0", "BINARY"),
        ("_ssl.so", "/v/_ssl.so", "EXTENSION"),
        ("libQt6Core.so.6", "PySide6/Qt/lib/libQt6Core.so.6", "SYMLINK"),
        *((f"{name}", f"/s/{name}", "BINARY") for name in ("libxcb.so.1", "libXau.so.6")),
        *((f"{name}", f"/s/{name}", "BINARY") for name in ("libgtk-3.so.0", "libatk.so.0")),
        ("libz.so.1", "/s/libz.so.1", "BINARY"),
    ]
    kept = freezing.without_orphans(entries, lambda file: asks[str(file)])
    dropped = [place for place, _, _ in entries if place not in {place for place, _, _ in kept}]
    assert dropped == ["libgtk-3.so.0", "libatk.so.0"]


def test_windows_programs_bring_microsofts_runtime() -> None:
    """In the program's own folder: torch comes first, and does not look beside Qt."""
    entries = [(f"PySide6\\{name.upper()}", f"C:\\{name}", "BINARY") for name in RUNTIME]
    (first, *_), lacking = RUNTIME, [(name, f"C:\\{name}", "BINARY") for name in RUNTIME]
    assert systems.runtime_for_all(entries) == lacking
    there = (first.upper(), "C:\\Python\\x", "BINARY")
    assert systems.runtime_for_all([*entries, there]) == lacking[1:]
    with pytest.raises(SystemExit, match=RUNTIME[-1]):
        systems.runtime_for_all(entries[:-1])


def test_libraries_under_the_gpl_stay_out() -> None:
    assert {"readline", "_gdbm"} <= set(freezing.excluded_modules())


@pytest.mark.parametrize(
    ("place", "part"),
    [
        ("muse-desktop", "program and modules"),
        ("_internal/libpython3.12.so.1.0", "Python and system libraries"),
        ("_internal/torch/lib/libtorch_cpu.so", "torch"),
        ("_internal/numpy.libs/libopenblas.so", "numpy"),
        ("_internal/muse_desktop/resources/models/daylight/pack.json", "model daylight"),
        ("_internal/muse_desktop/resources/icons/open.svg", "resources"),
        ("_internal/torch-2.13.0.dist-info/METADATA", "distribution metadata"),
    ],
)
def test_every_file_belongs_to_a_part(place: str, part: str) -> None:
    assert sizes.part_of(Path(place)) == part


def test_the_table_adds_up(frozen: Path) -> None:
    last = sizes.table(frozen).splitlines()[-1]
    whole = sum(path.stat().st_size for path in frozen.rglob("*") if path.is_file())
    assert last.split() == ["together", f"{whole / 1e6:.1f}"]
