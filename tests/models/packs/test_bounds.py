"""What claims more than belongs to it is refused before anything of it is built or allocated."""

from __future__ import annotations

import json
import os
import shutil
import sys
import zipfile
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.bench.peak import peak_memory
from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.add import add
from muse_desktop.models.installing.manage import check
from muse_desktop.models.installing.sources import inspect
from muse_desktop.models.packs.bounds import check_numbers
from muse_desktop.models.packs.components import load_component
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack_file import update_pack
from tests.support.tiny_pack import tiny_pack

MOST = 500_000_000
"""Bytes by which this process may grow."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("made") / "tiny"
    return tiny_pack(folder, name="other", hashes=False).path


@pytest.fixture
def pack(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made, tmp_path / "pack"))


def change(file: Path, **values: Any) -> None:
    file.write_text(json.dumps(json.loads(file.read_text()) | values))


CLAIMS = [
    ("pipeline/text_encoder", "config.json", {"num_hidden_layers": 100_000_000}),
    ("pipeline/text_encoder", "config.json", {"hidden_size": 100_000_000}),
    ("pipeline/text_encoder", "config.json", {"vocab_size": 10**9}),
    ("pipeline/text_encoder", "config.json", {"max_position_embeddings": 10**9}),
    ("pipeline/text_encoder", "config.json", {"intermediate_size": 10**12}),
    ("pipeline/unet", "config.json", {"layers_per_block": 100_000_000}),
    ("pipeline/unet", "config.json", {"block_out_channels": [8, 10**8]}),
    ("pipeline/unet", "config.json", {"block_out_channels": [8] * 100_000}),
    ("pipeline/unet", "config.json", {"cross_attention_dim": 10**9}),
    ("pipeline/unet", "config.json", {"transformer_layers_per_block": 10**7}),
    ("pipeline/unet", "config.json", {"sample_size": 10**8}),
    ("pipeline/vae", "config.json", {"latent_channels": 10**9}),
    ("pipeline/vae", "config.json", {"layers_per_block": 10**7}),
    ("pipeline/scheduler", "scheduler_config.json", {"num_train_timesteps": 10**10}),
    ("guide", "config.json", {"depths": [10**6, 10**6]}),
    ("guide", "config.json", {"hidden_sizes": [10**8, 10**8]}),
    ("guide", "config.json", {"num_labels": 10**9}),
    ("guide", "config.json", {"num_channels": 10**9}),
    ("clip", "config.json", {"text_config": {"num_hidden_layers": 10**8}}),
    ("clip", "config.json", {"vision_config": {"image_size": 10**6}}),
    ("clip", "config.json", {"projection_dim": 10**9}),
    ("guide", "preprocessor_config.json", {"size": {"height": 10**6, "width": 10**6}}),
    ("guide", "preprocessor_config.json", {"crop_size": 10**6, "do_center_crop": True}),
]


def used(folder: Path, name: str) -> None:
    """Begin with a part as checks and loading do."""
    import diffusers
    import transformers

    from muse_desktop.models.live.backbone import read_scheduler
    from muse_desktop.models.live.preprocess import Preprocess

    if name == "preprocessor_config.json":
        Preprocess.from_folder(folder)
    elif name == "scheduler_config.json":
        read_scheduler(folder / name)
    else:
        kinds = {"unet": diffusers.UNet2DConditionModel, "vae": diffusers.AutoencoderKL,
                 "text_encoder": transformers.CLIPTextModel, "clip": transformers.CLIPModel,
                 "guide": transformers.AutoModelForImageClassification}  # fmt: skip
        load_component(kinds[folder.name], folder)


@pytest.mark.parametrize(("part", "name", "claim"), CLAIMS)
def test_claims_are_refused_by_whoever_looks(
    pack: Path, part: str, name: str, claim: dict[str, Any]
) -> None:
    file = pack / part / name
    change(file, **claim)
    before = peak_memory()
    inner = next(iter(claim.values()))
    key = next(iter(inner if isinstance(inner, dict) else claim))
    for look in (inspect, add, lambda pack: used(pack / part, name)):
        with pytest.raises(ModelError) as told:
            look(pack)
        assert f"{file} is refused: its “{key}” " in str(told.value)
    assert peak_memory() - before < MOST


@pytest.mark.parametrize(
    ("part", "claim"),
    [
        ("pipeline/text_encoder", {"hidden_size": 64_000, "num_attention_heads": 4}),
        ("pipeline/unet", {"block_out_channels": [64_000, 64_000]}),
        ("pipeline/vae", {"block_out_channels": [64_000] * 3}),
        ("guide", {"hidden_sizes": [64_000, 64_000]}),
        ("clip", {"projection_dim": 900_000}),
    ],
)
def test_what_would_be_larger_than_its_weights_is_not_built(
    pack: Path, part: str, claim: dict[str, Any]
) -> None:
    change(pack / part / "config.json", **claim)
    before = peak_memory()
    with pytest.raises(ModelError, match=r"which describes a model of [\d,]+ million numbers"):
        used(pack / part, "config.json")
    assert peak_memory() - before < MOST


def test_layers_in_layers_are_multiplied() -> None:
    many = {"layers_per_block": 60, "transformer_layers_per_block": [60, 60]}
    with pytest.raises(ModelError, match="are together more than belongs"):
        check_numbers(Path("config.json"), many, 100)


@pytest.mark.parametrize(
    "config",
    [
        {"num_hidden_layers": 96, "hidden_size": 12_288, "vocab_size": 250_000},
        {"block_out_channels": [320, 640, 1280, 1280], "layers_per_block": 2,
         "transformer_layers_per_block": [1, 2, 10], "sample_size": 128},
        {"depths": [3, 3, 27, 3], "hidden_sizes": [128, 256, 512, 1024], "image_size": 384,
         "id2label": {str(i): "a" for i in range(21_841)}, "label2id": {"a": 10**9}},
        {"eos_token_id": 49_407, "seed": 2**40, "made": 1_700_000_000, "dropout": 0.1},
        {"num_train_timesteps": 1000, "beta_start": 0.1, "steps_offset": 1},
    ],
)  # fmt: skip
def test_what_real_models_say_is_let_pass(config: dict[str, Any]) -> None:
    check_numbers(Path("config.json"), config, 400)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are POSIX's")
@pytest.mark.parametrize(
    "name",
    ["pipeline/unet/config.json", "pipeline/unet/diffusion_pytorch_model.safetensors",
     "pipeline/tokenizer/tokenizer.json"],
)  # fmt: skip
def test_pipes_and_devices_among_a_models_files(pack: Path, name: str, muse_home: Path) -> None:
    home = muse_home / "models" / "other"
    shutil.copytree(pack, home)
    for place, make in ((pack, os.mkfifo), (home, lambda file: file.symlink_to("/dev/zero"))):
        (place / name).unlink()
        make(place / name)
    with pytest.raises(ModelError):
        add(pack, "second")
    (wrong,) = check(Library().get("other"))
    assert "missing" in wrong or "no ordinary file" in wrong


def test_a_listed_pipe_does_not_stop_the_comparison(pack: Path, muse_home: Path) -> None:
    from muse_desktop.models.packs.hashes import damaged_files

    home = muse_home / "models" / "other"
    shutil.copytree(pack, home)
    name = "guide/config.json"
    update_pack(home, hashes={name: "0" * 64})
    (home / name).unlink()
    os.mkfifo(home / name)
    assert damaged_files(Library().get("other")) == (name,)


@pytest.mark.parametrize("name", ["pipeline/unet/config.json", "pipeline/tokenizer/vocab.json"])
def test_text_of_gigabytes_is_not_copied(pack: Path, name: str) -> None:
    with open(pack / name, "w") as stream:
        stream.truncate(5_000_000_000)  # sparse: it takes no room
    for look in (inspect, add):
        with pytest.raises(ModelError, match=r"too large|cannot be read"):
            look(pack)


def test_an_index_that_names_files_elsewhere(pack: Path) -> None:
    index = pack / "pipeline" / "unet" / "diffusion_pytorch_model.safetensors.index.json"
    index.write_text(json.dumps({"weight_map": {"a": "../../../secret.safetensors"}}))
    with pytest.raises(ModelError, match="which is not there: get the model again"):
        add(pack)


@pytest.mark.parametrize("form", ["utf-8-sig", "utf-16"])
def test_settings_with_a_mark_of_byte_order_are_added(
    pack: Path, form: str, muse_home: Path
) -> None:
    from muse_desktop.models.packs.hashes import sha256

    name = "pipeline/unet/config.json"
    (pack / name).write_text((pack / name).read_text(), encoding=form)
    update_pack(pack, hashes={name: sha256(pack / name)})
    inspect(pack)
    added = add(pack)
    assert check(added) == ()
    assert (added.path / name).read_bytes()[:1] == b"{"
    if form == "utf-16":
        return
    shutil.rmtree(added.path)
    shutil.move(pack, muse_home / "models" / "other")
    # In its place nobody may change it: it is said how.
    assert "mark of byte order" in " ".join(check(Library().get("other")))


def test_bombs_in_archives(tmp_path: Path) -> None:
    kinds = {
        "deflated": (zipfile.ZIP_DEFLATED, "is refused: .* would unpack to"),
        "lzma": (zipfile.ZIP_LZMA, "packed in a way that is not unpacked here"),
        "bzip2": (zipfile.ZIP_BZIP2, "packed in a way that is not unpacked here"),
    }
    for name, (method, wanted) in kinds.items():
        file = tmp_path / f"{name}.zip"
        with zipfile.ZipFile(file, "w", method, compresslevel=1) as archive:
            size = 210_000_000 if name == "deflated" else 1000
            archive.writestr("a.safetensors", bytes(size))
        for look in (inspect, add):
            with pytest.raises(ModelError, match=wanted):
                look(file)


def test_a_list_of_an_archive_that_lies(tmp_path: Path) -> None:
    """The packed sizes are only said: what the whole file has cannot be exceeded."""
    file = tmp_path / "liar.zip"
    with zipfile.ZipFile(file, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("config.json", bytes(210_000_000))
    data = bytearray(file.read_bytes())
    place = data.rindex(b"PK\1\2")
    data[place + 20 : place + 24] = (240_000_000).to_bytes(4, "little")
    file.write_bytes(data)
    for look in (inspect, add):
        with pytest.raises(ModelError, match=r"is refused: 0\.2 MB would unpack to"):
            look(file)
