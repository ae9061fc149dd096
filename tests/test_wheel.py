"""What a user installs: a wheel in an environment of its own, away from this checkout."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import sysconfig
import venv
import zipfile
from pathlib import Path

import pytest

import muse_desktop
from muse_desktop.pictures.imaging import open_picture
from tests.support.shipped import SIDES, STORYBOOK

ROOT = Path(__file__).resolve().parent.parent
BIN = "Scripts" if os.name == "nt" else "bin"


def run(*command: str | Path, cwd: Path, **variables: str) -> subprocess.CompletedProcess[str]:
    """Run a program that sees nothing of this checkout, and return what it said."""
    hidden = {"PYTHONPATH", "PYTHONHOME", "VIRTUAL_ENV"}
    environment = {k: v for k, v in os.environ.items() if k not in hidden} | variables
    done = subprocess.run(
        [str(part) for part in command],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        encoding="utf-8",
        timeout=240,
    )
    assert done.returncode == 0, f"{command} failed:\n{done.stdout}\n{done.stderr}"
    return done


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    run(sys.executable, "-m", "build", "--wheel", "--no-isolation", "-o", folder, ROOT, cwd=folder)
    (file,) = folder.glob("*.whl")
    return file


@pytest.fixture(scope="module")
def environment(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A new environment with our wheel. The libraries it depends on are lent by a .pth file from
    where the tests run: installing them again would take gigabytes and the network."""
    folder = tmp_path_factory.mktemp("environment")
    venv.create(folder, with_pip=False, symlinks=os.name != "nt")
    python = next((folder / BIN).glob("python*"))
    own = Path(run(python, "-c", "import site; print(site.getsitepackages()[-1])", cwd=folder)
               .stdout.strip())  # fmt: skip
    lent = dict.fromkeys(sysconfig.get_path(name) for name in ("purelib", "platlib"))
    (own / "lent.pth").write_text("\n".join(lent) + "\n", encoding="utf-8")
    run(sys.executable, "-m", "pip", "--python", python, "install", "--quiet", "--no-deps",
        "--no-index", "--no-compile", wheel, cwd=folder)  # fmt: skip
    return folder


def test_holds_the_package_and_its_resources(wheel: Path) -> None:
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    assert {
        "muse_desktop/cli/main.py",
        "muse_desktop/resources/icons/muse-desktop.svg",
        f"muse_desktop-{muse_desktop.__version__}.dist-info/licenses/LICENSE",
    } <= names
    tops = {name.split("/")[0] for name in names}
    assert tops == {"muse_desktop", f"muse_desktop-{muse_desktop.__version__}.dist-info"}


def test_says_its_version_and_finds_its_resources(environment: Path, tmp_path: Path) -> None:
    program = environment / BIN / "muse-desktop"
    said = run(program, "--version", cwd=tmp_path).stdout
    assert said.strip() == f"MUSE Desktop {muse_desktop.__version__}"
    where = "from muse_desktop.system.resources import resource as r; print(r('icons'))"
    icons = Path(run(next((environment / BIN).glob("python*")), "-c", where, cwd=tmp_path)
                 .stdout.strip())  # fmt: skip
    assert environment.resolve() in icons.parents
    assert (icons / "muse-desktop.svg").is_file()


@pytest.mark.storybook
@pytest.mark.slow
def test_makes_a_picture(environment: Path, tmp_path: Path) -> None:
    home = tmp_path / "home"
    done = run(
        environment / BIN / "muse-desktop",
        *("generate", "a cottage by a lake", "--emotion", "sadness", "--steps", "4"),
        *("--seed", "7", "--out", "lake.png", "--json", "--quiet"),
        cwd=tmp_path,
        MUSE_DESKTOP_HOME=str(home),
    )
    evidence = json.loads(done.stdout)
    assert "sadness" in json.dumps(evidence)
    picture = open_picture(tmp_path / "lake.png")
    assert (picture.width, picture.height) == (SIDES[STORYBOOK], SIDES[STORYBOOK])
    assert len(set(picture.data[::997])) > 8, "a picture, not one colour"
