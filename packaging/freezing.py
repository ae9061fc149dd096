"""What goes into the frozen program, what stays out, and how each system is told its name."""

from __future__ import annotations

import re
from importlib.util import find_spec
from pathlib import Path
from typing import Any

IDENTIFIER = "org.muse_desktop.MuseDesktop"
NAME = "MUSE Desktop"
SUMMARY = "Pictures with the emotion you ask for"

MODELS_VARIABLE = "MUSE_DESKTOP_FROZEN_MODELS"
"""How build.py tells the recipe which folder of packs goes in."""

DISTRIBUTIONS = (
    "accelerate",
    "diffusers",
    "filelock",
    "huggingface_hub",
    "numpy",
    "packaging",
    "pillow",
    "pyyaml",
    "regex",
    "requests",
    "safetensors",
    "tokenizers",
    "torch",
    "tqdm",
    "transformers",
)

TEXT_AND_SIMILARITY = {"auto", "clip", "siglip", "t5"}
"""Families beside the image classifiers that a model pack may hold; t5 for its tokenizer base."""

IMPORTED_BY_OTHERS = {"dinov2_with_registers", "encoder_decoder", "vit_mae"}
"""Families that diffusers or transformers import by themselves."""


def resources(folder: Path, models: Path) -> list[tuple[str, str]]:
    """Return the resources with their places in the bundle, the models from a folder of theirs."""
    inside = "muse_desktop/resources"
    own = [path for path in sorted(folder.iterdir()) if path.is_dir() and path.name != "models"]
    return [
        *((str(path), f"{inside}/{path.name}") for path in own),
        (str(models), f"{inside}/models"),
    ]


def is_ours_at_run_time(name: str) -> bool:
    """Tell whether a module of ours is needed: the making of Storybook and the bench are not."""
    return not re.match(r"muse_desktop\.(storybook|bench)\b", name)


def is_torch_module(name: str) -> bool:
    """Leave out the twins for other frameworks."""
    return "flax" not in name and "onnx" not in name


def _folder(package: str) -> Path:
    spec = find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise SystemExit(f"{package} is not installed here.")
    return Path(next(iter(spec.submodule_search_locations)))


def _packages(folder: Path) -> set[str]:
    return {path.parent.name for path in folder.glob("*/__init__.py")}


def wanted_families() -> set[str]:
    """Return the model families of transformers that a pack may name: all image classifiers, so
    that a user's own guide loads, and what Stable Diffusion and CLIP are made of."""
    from transformers.models.auto import modeling_auto

    classifiers = modeling_auto.MODEL_FOR_IMAGE_CLASSIFICATION_MAPPING_NAMES
    there = _packages(_folder("transformers") / "models")
    by_name = {name.replace("-", "_") for name in classifiers}
    return ((by_name | TEXT_AND_SIMILARITY | IMPORTED_BY_OTHERS) & there) - {"perceiver"}


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
    transformers, diffusers = _folder("transformers"), _folder("diffusers")
    families = _packages(transformers / "models") - wanted_families()
    pipelines = _packages(diffusers / "pipelines")
    return [
        *(f"transformers.models.{name}" for name in sorted(families)),
        *(f"diffusers.pipelines.{name}" for name in sorted(pipelines)),
        "diffusers.commands",
        "diffusers.experimental",
        "diffusers.modular_pipelines",
        "muse_desktop.bench",
        "muse_desktop.storybook",
        "transformers.cli",
        "transformers.commands",
        # Optional to them; frozen along only because the building machine happens to have them.
        *("IPython", "cv2", "flax", "imageio", "jax", "librosa", "matplotlib", "networkx", "onnx"),
        *("onnxruntime", "pandas", "peft", "pytest", "scipy", "skimage", "sklearn", "tensorflow"),
        *("torchaudio", "torchvision", "hf_xet", "mypy", "numpy.f2py", "setuptools", "tkinter"),
        *("tensorboard", "torch.utils.tensorboard", "torch.utils.benchmark", "triton", "wandb"),
        # The window uses QtCore, QtGui, QtWidgets and QtSvg.
        *(f"PySide6.Qt{name}" for name in ("Network", "Qml", "Quick", "Sql", "Test", "OpenGL")),
    ]


_DEAD_WEIGHT = re.compile(
    r"""
      ^torch/(include|share|test|bin/(?!torch_shm_manager))  # headers, CMake files, tests
    | ^torch/lib/.*(_test|backend_with_compiler)\b.*
    | ^torch/.*\.(a|lib|pyi|h|cuh)$
    | ^(PySide6|shiboken6)/.*\.(pyi|h)$
    | ^PySide6/.*translations/(?!qtbase_)       # Qt's own sentences: only of the widgets
    | Qt6?(Qml|Quick|Pdf|VirtualKeyboard|EglF|Network|OpenGLWidgets)
    | /plugins/(egldeviceintegrations|generic|networkinformation|platforminputcontexts
        /libqtvirtualkeyboard\w*|qmltooling|sqldrivers|tls|printsupport|designer)
    | /plugins/platforms/\w*(eglfs|linuxfb|vnc|vkkhrdisplay|minimalegl|webgl)
    | /plugins/imageformats/\w*qpdf
    | ^(matplotlib|scipy|sympy/.*/tests|mpmath/tests)
    """,
    re.VERBOSE,
)


def without_dead_weight(entries: list[tuple[str, str, str]]) -> list[tuple[str, str, str]]:
    """Drop files that no part of the program opens, by their place in the frozen folder."""
    return [entry for entry in entries if not _DEAD_WEIGHT.search(entry[0].replace("\\", "/"))]


def info_plist(version: str) -> dict[str, Any]:
    """Return what macOS is told of the program."""
    return {
        "CFBundleDisplayName": NAME,
        "CFBundleName": NAME,
        "CFBundleShortVersionString": version,
        "LSApplicationCategoryType": "public.app-category.graphics-design",
        "LSMinimumSystemVersion": "13.0",
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
                "LSItemContentTypes": ["public.png", "public.jpeg", "public.tiff"],
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
