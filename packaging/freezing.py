"""What goes into the frozen program, and what stays out."""

from __future__ import annotations

import ast
import re
from collections.abc import Callable, Iterable
from importlib.metadata import Distribution
from importlib.util import find_spec
from pathlib import Path

from muse_desktop.models.packs.library import APART

RESOURCES = "muse_desktop/resources"
"""Where the program's own files lie in the bundle."""

MODELS_VARIABLE = "MUSE_DESKTOP_FROZEN_MODELS"
"""How build.py tells the recipe which folder of packs goes in."""
RECORD_VARIABLE = "MUSE_DESKTOP_FROZEN_RECORD"
"""How build.py tells the recipe where to write down what each file came from."""

TEXT_AND_SIMILARITY = {"auto", "clip", "siglip", "t5"}
"""Families beside the image classifiers that a model pack may hold; t5 for its tokenizer base."""

IMPORTED_BY_OTHERS = {"dinov2_with_registers", "encoder_decoder", "vit_mae"}
"""Families that diffusers or transformers import by themselves."""

IMPORTED_WITH_TORCH = {"analysis", "runtime", "common_dtype", "distributed"}
"""Of torch's compiler and of its tests, what torch imports by itself though neither is used."""


MAKING = ("bench", "daylight", "storybook")
"""Our own packages that the program does not need: how models are made, and measured."""

OPTIONAL = ("dask", "distributed", "pillow_jxl", "rawpy")
"""What ours imports where it is installed, of the extras that are not locked: the building machine
may have them for its tests. JPEG XL's reader is under the GPL."""


def packs_in(models: Path) -> list[Path]:
    """Return the folders of the packs that go in; those that come apart do not."""
    packs = sorted(file.parent for file in models.glob("*/pack.json"))
    return [pack for pack in packs if pack.name not in APART]


def resources(folder: Path, models: Path) -> list[tuple[str, str]]:
    """Return the resources with their places in the bundle, the models from a folder of theirs."""
    own = [path for path in sorted(folder.iterdir()) if path.is_dir() and path.name != "models"]
    return [
        *((str(path), f"{RESOURCES}/{path.name}") for path in own),
        *((str(pack), f"{RESOURCES}/models/{pack.name}") for pack in packs_in(models)),
    ]


def modules_of(package: str) -> list[str]:
    """Return the modules below a package by their files, importing none; the twins for other
    frameworks than torch, and what makes and measures our models, are left out."""
    folder = _folder(package)
    found = []
    for file in sorted(folder.rglob("*.py")):
        parts = file.relative_to(folder).with_suffix("").parts
        name = ".".join((package, *(parts[:-1] if parts[-1] == "__init__" else parts)))
        if not re.search(rf"flax|onnx|^muse_desktop\.({'|'.join(MAKING)})\b", name):
            found.append(name)
    return found


def _folder(package: str) -> Path:
    base, *below = package.split(".")
    if below:  # find_spec would import what is above
        return _folder(base).joinpath(*below)
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed here.")
    return Path(next(iter(spec.submodule_search_locations)))


def _packages(folder: Path) -> set[str]:
    return {path.parent.name for path in folder.glob("*/__init__.py")}


def wanted_families() -> set[str]:
    """Return the model families of transformers that a pack may name: all image classifiers, so
    that a user's own guide loads, and what Stable Diffusion and CLIP are made of."""
    models = _folder("transformers") / "models"
    there = _packages(models)
    source = (models / "auto" / "modeling_auto.py").read_text(encoding="utf-8")
    by_name = {name.replace("-", "_") for name in _names_in(source, _CLASSIFIERS)}
    return ((by_name | TEXT_AND_SIMILARITY | IMPORTED_BY_OTHERS) & there) - {"perceiver"}


_CLASSIFIERS = "MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING_NAMES"


def _names_in(source: str, table: str) -> list[str]:
    """Return the first names of a table of pairs in a source, which is not run: importing it
    would bring torch."""
    for node in ast.parse(source).body:
        if isinstance(node, ast.Assign) and getattr(node.targets[0], "id", "") == table:
            assert isinstance(node.value, ast.Call)  # OrderedDict([(family, class), …])
            return [str(pair[0]) for pair in ast.literal_eval(node.value.args[0])]
    raise SystemExit(f"transformers has no {table} any more: say anew which families go in.")


def transformers_modules() -> list[str]:
    """Return the modules of the wanted families: transformers finds them by name at run time."""
    folder = _folder("transformers") / "models"
    return [
        f"transformers.models.{family}.{file.stem}"
        for family in sorted(wanted_families())
        for file in sorted((folder / family).glob("*.py"))
        if file.stem != "__init__" and not file.stem.startswith(("convert_", "modular_"))
    ]


def excluded_modules() -> list[str]:
    """Return what the libraries mention and the program never uses."""
    transformers, diffusers, torch = (_folder(n) for n in ("transformers", "diffusers", "torch"))
    families = _packages(transformers / "models") - wanted_families()
    pipelines = _packages(diffusers / "pipelines")
    compiler = _packages(torch / "_inductor")
    testing = _packages(torch / "testing" / "_internal")
    testing |= {path.stem for path in (torch / "testing" / "_internal").glob("common_*.py")}
    groups = torch / "testing" / "_internal" / "distributed"
    grouped = {path.stem for path in groups.glob("[!_]*.py")} | _packages(groups)
    return [
        *(f"transformers.models.{name}" for name in sorted(families)),
        *(f"diffusers.pipelines.{name}" for name in sorted(pipelines)),
        *(f"torch._inductor.{name}" for name in sorted(compiler - IMPORTED_WITH_TORCH)),
        *(f"torch.testing._internal.{name}" for name in sorted(testing - IMPORTED_WITH_TORCH)),
        *(f"torch.testing._internal.distributed.{name}" for name in sorted(grouped - {"fake_pg"})),
        # Kernels for CUDA that are compiled on the spot; numbers of eight bits; many machines.
        *(f"torch.{name}" for name in ("_vendor.quack", "ao.ns", "ao.pruning")),
        *(f"torch.{name}" for name in ("ao.quantization.fx", "distributed.pipelining")),
        *(f"muse_desktop.{name}" for name in MAKING),
        *(f"diffusers.{name}" for name in ("commands", "experimental", "modular_pipelines")),
        *(
            f"transformers.{name}"
            for name in ("cli", "commands", "exporters", "pipelines", "testing_utils")
        ),
        *(f"huggingface_hub.{name}" for name in ("cli", "inference")),
        *(f"sympy.{name}" for name in ("categories", "crypto", "diffgeom", "holonomic")),
        *(f"sympy.{name}" for name in ("physics", "stats", "vector")),
        # Optional to them; frozen along only because the building machine happens to have them.
        *("IPython", "cv2", "flax", "imageio", "jax", "librosa", "matplotlib", "networkx", "onnx"),
        *("onnxruntime", "pandas", "peft", "pytest", "scipy", "skimage", "sklearn", "tensorflow"),
        *("torchaudio", "torchvision", "hf_xet", "mypy", "numpy.f2py", "setuptools", "sqlite3"),
        *("tensorboard", "torch.utils.tensorboard", "torch.utils.benchmark", "triton"),
        *("aiohttp", "git", "hypothesis", "importlinter", "lightning_utilities", "pydantic"),
        *("pygments", "rich", "ruff", "sqlalchemy", "tkinter", "torchmetrics"),
        *("_pytest", "iniconfig", "mpl_toolkits", "multidict", "pluggy", "propcache", "py"),
        *("OpenSSL", "pydantic_core", "pydoc_data", "pylab", "toml", "typer", "wandb", "yarl"),
        *OPTIONAL,
        # Under the GPL, as the libraries that they are made of.
        *("readline", "_gdbm", "dbm.gnu"),
        # The window uses QtCore, QtGui, QtWidgets, QtSvg and QtPrintSupport.
        *(f"PySide6.Qt{name}" for name in ("Network", "Qml", "Quick", "Sql", "Test", "OpenGL")),
    ]


ASKED_FOR = ("METADATA", "entry_points.txt", "top_level.txt")
"""Of a distribution's metadata; licences are on the page, and the list of files is of no use."""

_DEAD_WEIGHT = re.compile(
    r"""
      ^[^/]+\.(dist|egg)-info/
    | ^torch/(include|share|test|bin/(?!torch_shm_manager))  # headers, CMake files, tests
    | ^torch/lib/.*(_test|backend_with_compiler)\b.*
    | ^torch/.*\.(a|lib|pyi|h|cuh)$
    # Sources are read by torch.jit and torch.compile, which runtime_hook.py turns off; by torch
    # itself, at import, only those of its settings and of the functions with several signatures.
    | ^torch/(?!(nn/)?functional\.py$|nn/modules/rnn\.py$|.*config\.py$).*\.py$
    # transformers lists those of its models, and looks into them; of the others it reads few.
    | ^transformers/(?!__init__|models/|decision/).*\.py$
    | ^(PySide6|shiboken6)/.*\.(pyi|h)$
    # Qt's own sentences: only of the widgets, and in the languages that the window speaks.
    | ^PySide6/.*translations/(?!qtbase_(de|en|es|fr|ja|zh_CN)\.qm$)
    | ^muse_desktop/resources/translations/.*\.ts$  # what Qt Linguist edits; the window reads .qm
    | Qt6?(Qml|Quick|Pdf|VirtualKeyboard|EglF|Network|OpenGLWidgets)
    | /plugins/(egldeviceintegrations|generic|networkinformation|platforminputcontexts
        /(lib)?qtvirtualkeyboard\w*|qmltooling|sqldrivers|tls|designer)
    | /plugins/platforms/\w*(eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|webgl)
    | /plugins/platformthemes/\w*qgtk3         # of the system's GTK, which ours would not fit
    | /plugins/imageformats/\w*qpdf
    | ^libcups\.                 # of the system, as its printers are; without it Qt has none
    # Of the system on every desktop, and older ones of ours would be in the way of its drivers
    # (Mesa's of libstdc++), fonts and X11: what AppImages leave out, by their project's list.
    | ^lib(expat|fontconfig|freetype|gcc_s|gpg-error|stdc\+\+|uuid|X11|X11-xcb|z)\.so\b
    | ^libcudart                  # of a building machine that has CUDA: asked for by name alone
    | ^(matplotlib|scipy|sympy/.*/tests|mpmath/tests)
    """,
    re.VERBOSE,
)


def without_dead_weight(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Drop files that no part of the program opens, by their place in the frozen folder.

    All metadata of distributions are among them: PyInstaller's hook for transformers collects those
    of whatever it could make use of and the building machine has, be it inside or not.
    """
    return [entry for entry in entries if not _DEAD_WEIGHT.search(entry[0].replace("\\", "/"))]


def metadata_of(contents: Iterable[Distribution]) -> list[tuple[str, str, str]]:
    """Return the metadata of the distributions that are inside: libraries ask for their own version
    and for those of others, and stop where there is no answer."""
    return [
        (str(file), str(distribution.locate_file(file)), "DATA")
        for distribution in contents
        for file in distribution.files or ()
        if file.name in ASKED_FOR and file.parts[0].endswith(".dist-info") and len(file.parts) == 2
    ]


def without_orphans(
    entries: list[tuple[str, str, str]], asked_by: Callable[[Path], set[str]]
) -> list[tuple[str, str, str]]:
    """Drop libraries of the system that nothing inside asks for any more: they came along with a
    plugin that was dropped.

    Parameters
    ----------
    entries : the libraries of the frozen program, as PyInstaller lists them
    asked_by : the names of the libraries that a file is linked with
    """
    ours = [e for e in entries if "/" in e[0] or e[2] != "BINARY" or e[0].startswith("libpython")]
    system = {place: source for place, source, _ in entries if (place, source, _) not in ours}
    kept: set[str] = set()
    asked = [Path(source) for _, source, kind in ours if kind in ("BINARY", "EXTENSION")]
    while asked:
        more = {name for file in asked for name in asked_by(file)} & system.keys() - kept
        kept |= more
        asked = [Path(system[name]) for name in sorted(more)]
    return [entry for entry in entries if entry in ours or entry[0] in kept]
