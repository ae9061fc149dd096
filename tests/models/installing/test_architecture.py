"""A diffusers folder whose weights are not those of its settings: told when it is looked at."""

from __future__ import annotations

import json
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
import torch
from safetensors.torch import load_file, save_file

from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.sources import inspect
from tests.support import foreign_models
from tests.support.odd_checkpoints import MISTAKEN, named

Tensors = dict[str, torch.Tensor]
UNET = "unet/diffusion_pytorch_model.safetensors"
VAE = "vae/diffusion_pytorch_model.safetensors"
TEXT = "text_encoder/model.safetensors"


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("whole") / "Paint Box"
    foreign_models.pipeline().save_pretrained(folder)
    return folder


@pytest.fixture
def folder(whole: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(whole, tmp_path / "Paint Box"))


def change(file: Path, how: Callable[[Tensors], Tensors]) -> None:
    save_file({k: v.contiguous() for k, v in how(load_file(file)).items()}, file)


@pytest.mark.parametrize(
    ("kind", "place"),
    [("diffusers", UNET), ("peft", UNET), ("controlnet, diffusers", UNET), ("ip-adapter", UNET),
     ("vae, diffusers", UNET), ("motion", UNET), ("denoiser, bare", VAE), ("taesd", VAE),
     ("t5", TEXT), ("clip", TEXT), ("embedding", TEXT)],
)  # fmt: skip
def test_what_lies_in_a_parts_place_is_named(folder: Path, kind: str, place: str) -> None:
    names, what = MISTAKEN[kind]
    file = named(folder / place, names)
    with pytest.raises(ModelError) as told:
        inspect(folder)
    assert str(told.value).startswith(f"{file} is ")
    assert what in str(told.value)


def test_an_adapter_that_was_not_merged_is_named(folder: Path) -> None:
    def injected(tensors: Tensors) -> Tensors:
        wrapped = {
            f"{name.removesuffix('.weight')}.base_layer.weight"
            if name.endswith("weight") else name: value
            for name, value in tensors.items()
        }  # fmt: skip
        first = next(name for name in wrapped if name.endswith("to_q.base_layer.weight"))
        beside = first.replace("base_layer", "lora_A.default")
        return wrapped | {beside: torch.zeros(4, 8)}

    change(folder / UNET, injected)
    with pytest.raises(ModelError, match="is a LoRA"):
        inspect(folder)


def test_weights_of_nothing_known_are_of_another_model(folder: Path) -> None:
    named(folder / UNET, {"thing.weight": (8, 8)})
    with pytest.raises(ModelError, match=r"another model .*“thing\.weight”"):
        inspect(folder)


@pytest.mark.parametrize("file", [UNET, VAE])
def test_one_that_is_missing_or_of_another_shape_is_named(folder: Path, file: str) -> None:
    name = sorted(load_file(folder / file))[5]
    change(folder / file, lambda tensors: {k: v for k, v in tensors.items() if k != name})
    with pytest.raises(ModelError, match=rf"do not fit their config.json \({name}\)"):
        inspect(folder)
    change(folder / file, lambda tensors: {**tensors, name: torch.zeros(3, 5)})
    with pytest.raises(ModelError, match=rf"do not fit their config.json \({name}\)"):
        inspect(folder)


def test_older_names_are_no_strangers(folder: Path) -> None:
    change(folder / TEXT, lambda tensors: {f"text_model.{k}": v for k, v in tensors.items()})
    old = {"to_q": "query", "to_k": "key", "to_v": "value", "to_out.0": "proj_attn"}

    def older(tensors: Tensors) -> Tensors:
        for new, former in old.items():
            tensors = {k.replace(f".{new}.", f".{former}."): v for k, v in tensors.items()}
        return tensors

    change(folder / VAE, older)
    assert any(".query." in name for name in load_file(folder / VAE))
    assert inspect(folder).kind == "pipeline"


def test_one_that_is_too_many_is_named(folder: Path) -> None:
    change(folder / UNET, lambda tensors: {**tensors, "foreign.weight": torch.zeros(2)})
    with pytest.raises(ModelError, match=r"knows no “foreign\.weight”"):
        inspect(folder)


@pytest.mark.parametrize("coding", ["utf-8-sig", "utf-16"])
def test_settings_with_a_mark_of_byte_order_are_compared_too(folder: Path, coding: str) -> None:
    for name in ("unet", "vae", "text_encoder"):
        file = folder / name / "config.json"
        file.write_text(file.read_text(), encoding=coding)
    assert inspect(folder).kind == "pipeline"
    named(folder / UNET, {"thing.weight": (8, 8)})
    with pytest.raises(ModelError, match="another model"):
        inspect(folder)


def test_an_index_that_names_a_file_that_is_not_there(folder: Path) -> None:
    tensors = load_file(folder / UNET)
    names = sorted(tensors)
    (folder / UNET).unlink()
    places = {}
    for i, part in enumerate((names[:9], names[9:]), 1):
        place = f"diffusion_pytorch_model-{i:05}-of-00002.safetensors"
        save_file({name: tensors[name] for name in part}, folder / "unet" / place)
        places |= dict.fromkeys(part, place)
    index = folder / f"{UNET}.index.json"
    index.write_text(json.dumps({"weight_map": places}))
    assert inspect(folder).kind == "pipeline"
    index.write_text(json.dumps({"weight_map": {**places, names[0]: "other.safetensors"}}))
    with pytest.raises(ModelError, match=r"names “other\.safetensors”, which is not there"):
        inspect(folder)


@pytest.mark.parametrize("part", ["unet", "tokenizer", "scheduler"])
def test_one_part_of_a_folder_names_the_whole(folder: Path, part: str) -> None:
    with pytest.raises(ModelError, match=f"one part of a model: name its folder {folder}"):
        inspect(folder / part)
    with pytest.raises(ModelError, match=f"holds one: name {folder}"):
        inspect(folder.parent)
