"""What is said of a file that is no model by its name or by its first bytes."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.sources import inspect
from tests.support.odd_checkpoints import MISTAKEN, named

INSTEAD = {
    "git": (b"version https://git-lfs.github.com/spec/v1\n", "git's note"),
    "page": (b"\n <!doctype HTML>" + bytes(90), "page of a website"),
    "answer": (b'{"error":"Repository not found"}', "website's answer"),
    "no entry": (b"Entry not found", "website's answer"),
    "no password": (b"Invalid username or password.", "website's answer"),
    "archive": (b"Rar!\x1a\x07\0" + bytes(90), "an archive"),
    "picture": (b"\x89PNG\r\n\x1a\n" + bytes(90), "a picture"),
    "zeros": (bytes(5000), "begins with zeros"),
}


@pytest.mark.parametrize("kind", INSTEAD)
def test_weights_that_are_something_else(kind: str, tmp_path: Path) -> None:
    data, what = INSTEAD[kind]
    file = tmp_path / "model.safetensors"
    file.write_bytes(data)
    with pytest.raises(ModelError, match=f"not safetensors, whatever its name says.*{what}"):
        inspect(file)


@pytest.mark.parametrize("kind", ["git", "page", "no entry"])
def test_settings_that_are_something_else(kind: str, tmp_path: Path) -> None:
    data, what = INSTEAD[kind]
    (tmp_path / "model_index.json").write_bytes(data)
    with pytest.raises(ModelError, match=f"not JSON, whatever its name says.*{what}"):
        inspect(tmp_path)


@pytest.mark.parametrize("name", ["model.ckpt", "model.pt", "model", "model.bin"])
def test_safetensors_under_another_name(name: str, tmp_path: Path) -> None:
    file = named(tmp_path / name, {"a": (2,)})
    with pytest.raises(ModelError, match=r"give it the ending \.safetensors"):
        inspect(file)


@pytest.mark.parametrize("name", ["a.safetensors.part", "a.crdownload", "a.safetensors.aria2"])
def test_downloads_that_have_not_ended(name: str, tmp_path: Path) -> None:
    file = named(tmp_path / name, {"a": (2,)})
    with pytest.raises(ModelError, match="download that has not ended"):
        inspect(file)


def test_a_folder_of_something_foreign(tmp_path: Path) -> None:
    (tmp_path / "flux.gguf").write_bytes(b"GGUF")
    with pytest.raises(ModelError, match=r"flux\.gguf is a GGUF"):
        inspect(tmp_path)


@pytest.mark.parametrize(
    ("class_name", "kind"),
    [("ControlNetModel", "controlnet, diffusers"), ("T2IAdapter", "t2i"),
     ("MotionAdapter", "motion"), ("AutoencoderKL", "vae, diffusers")],
)  # fmt: skip
def test_a_folder_is_named_by_its_weights(class_name: str, kind: str, tmp_path: Path) -> None:
    names, what = MISTAKEN[kind]
    (tmp_path / "config.json").write_text(json.dumps({"_class_name": class_name}))
    named(tmp_path / "diffusion_pytorch_model.safetensors", names)
    with pytest.raises(ModelError) as told:
        inspect(tmp_path)
    assert what in str(told.value)
