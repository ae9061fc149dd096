"""Single-file checkpoints in the original layout, small but of the real architectures."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import save_file

from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.add import add
from muse_desktop.models.installing.assemble import Choices
from muse_desktop.models.installing.clip_vocabulary import write_tokenizer
from muse_desktop.models.installing.conversion import write_configs
from muse_desktop.models.installing.single_file import recognise
from muse_desktop.models.installing.sources import inspect
from muse_desktop.models.installing.staging import staging_dir
from muse_desktop.models.packs.headers import Head, read_head
from muse_desktop.models.packs.library import Library
from muse_desktop.system.resources import resource
from tests.support.foreign_models import Family, pipeline, single_file
from tests.support.shipped import SHIPPED

UNET = "model.diffusion_model."


@pytest.fixture(scope="module")
def checkpoint(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, dict[str, Any]]:
    file = tmp_path_factory.mktemp("sd1") / "Night Sky v2.safetensors"
    return file, single_file(file, pipeline("sd1").to(torch.float16))


def changed(source: dict[str, Any], file: Path, **metadata: str) -> Path:
    save_file(source, str(file), metadata=metadata or None)
    return file


@pytest.mark.parametrize("family", ["sd1", "sd2", "sdxl"])
def test_weights_come_over_bit_for_bit(family: Family, tmp_path: Path) -> None:
    import diffusers

    made = pipeline(family)
    made.unet.half()  # a file may mix precisions: each weight keeps its own
    single_file(tmp_path / "one.safetensors", made, family)
    pack = add(tmp_path / "one.safetensors")
    kind = getattr(diffusers, type(made).__name__)
    back = kind.from_pretrained(pack.part("pipeline"), local_files_only=True)
    for name in ("unet", "vae", "text_encoder", "text_encoder_2"):
        if not hasattr(made, name):
            continue
        wanted, got = getattr(made, name).state_dict(), getattr(back, name).state_dict()
        assert wanted.keys() == got.keys()
        assert all(torch.equal(wanted[key].float(), got[key].float()) for key in wanted)
        (file,) = (pack.part("pipeline") / name).glob("*.safetensors")
        assert read_head(file).precision() == ("F16" if name == "unet" else "F32")
    for part in ("unet", "vae", "scheduler"):
        ours, theirs = getattr(back, part).config, getattr(made, part).config
        same = set(theirs) - {"_name_or_path", "sample_size", "_use_default_values"}
        assert {key: ours[key] for key in same} == {key: theirs[key] for key in same}
    assert pack.native_size == {"sd1": 512, "sd2": 512, "sdxl": 1024}[family]


def test_the_tokenizer_is_clips(tmp_path: Path) -> None:
    from transformers import CLIPTokenizer

    write_tokenizer(tmp_path / "one", "<|endoftext|>")
    tokenizer = CLIPTokenizer.from_pretrained(tmp_path / "one", local_files_only=True)
    # The identifiers that OpenAI's own tokenizer gives.
    ids = tokenizer("A photo of a cat").input_ids
    assert ids == [49406, 320, 1125, 539, 320, 2368, 49407]
    assert tokenizer("hello world!").input_ids == [49406, 3306, 1002, 256, 49407]
    assert (len(tokenizer), tokenizer.pad_token_id) == (49408, 49407)
    write_tokenizer(tmp_path / "two", "!")
    second = CLIPTokenizer.from_pretrained(tmp_path / "two", local_files_only=True)
    assert (len(second), second.pad_token_id) == (49408, 0)
    padded = tokenizer("x", padding="max_length", truncation=True)
    assert len(padded.input_ids) == 77


def test_what_it_says_of_itself_is_kept(
    checkpoint: tuple[Path, dict[str, Any]], tmp_path: Path
) -> None:
    said = {"modelspec.title": "Night Sky", "modelspec.license": "CC0-1.0"}
    pack = add(changed(checkpoint[1], tmp_path / "a.safetensors", **said))
    assert (pack.title, pack.licence) == ("Night Sky", "CC0-1.0")
    found = inspect(checkpoint[0])
    assert (found.name, found.what) == ("night-sky-v2", "a Stable Diffusion 1 checkpoint")


def test_the_prediction_is_found_out(tmp_path: Path) -> None:
    made = pipeline("sd2")
    file = tmp_path / "two.safetensors"
    tensors = single_file(file, made, "sd2")
    assert recognise(read_head(file), file).prediction is None
    # One that answers noise with the negative of a picture, whatever it is asked: a v model.
    tensors[UNET + "out.2.weight"].zero_()
    tensors[UNET + "out.2.bias"].fill_(-1.0)
    pack = add(changed(tensors, tmp_path / "v.safetensors"))
    scheduler = json.loads((pack.part("pipeline") / "scheduler/scheduler_config.json").read_text())
    assert scheduler["prediction_type"] == "v_prediction"
    assert pack.native_size == 768
    chosen = add(file, "chosen", choices=Choices(prediction="v_prediction"))
    assert chosen.native_size == 768
    told = changed(tensors, tmp_path / "t.safetensors", **{"modelspec.prediction_type": "epsilon"})
    assert recognise(read_head(told), told).prediction == "epsilon"


@pytest.mark.parametrize(
    ("key", "change", "wanted"),
    [
        (UNET + "out.2.weight", "lacking", r"incomplete: it lacks .*out\.2"),
        (UNET + "middle_block.1.proj_in.weight", "lacking", "incomplete: its denoiser lacks"),
        ("first_stage_model.decoder.conv_out.bias", "lacking", "incomplete: its autoencoder lacks"),
        ("cond_stage_model.transformer.text_model.final_layer_norm.weight", "lacking",
         "incomplete: its text encoder lacks"),
        (UNET + "out.0.bias", "shape", "in its denoiser .* is 31 where 32 belongs"),
        (UNET + "out.0.bias", "nan", "not finite"),
        (UNET + "input_blocks.0.0.weight", "inpainting", "for inpainting"),
    ],
)  # fmt: skip
def test_broken_checkpoints_are_found(
    checkpoint: tuple[Path, dict[str, Any]], tmp_path: Path, key: str, change: str, wanted: str
) -> None:
    tensors = dict(checkpoint[1])
    if change == "lacking":
        del tensors[key]
    elif change == "shape":
        tensors[key] = tensors[key][:-1].clone()
    elif change == "nan":
        tensors[key] = torch.full_like(tensors[key], float("nan"))
    else:
        tensors[key] = tensors[key].repeat(1, 3, 1, 1)[:, :9].contiguous()
    file = changed(tensors, tmp_path / "broken.safetensors")
    with pytest.raises(ModelError, match=wanted) as caught:
        add(file)
    assert str(file) in str(caught.value)
    assert "\n" not in str(caught.value)
    assert [pack.name for pack in Library().packs()] == SHIPPED
    assert not list(staging_dir().glob("*"))


@pytest.mark.parametrize(
    ("name", "wanted"),
    [
        ("lora_unet_down_blocks_0.lora_up.weight", "LoRA"),
        ("control_model.input_blocks.0.0.weight", "ControlNet"),
        (UNET + "joint_blocks.0.x_block.attn.qkv.weight", "Stable Diffusion 3"),
        ("double_blocks.0.img_attn.norm.key_norm.scale", "Flux"),
        (UNET + "input_blocks.0.0.weight", "without its text encoder"),
        ("encoder.down.0.block.0.conv1.weight", r"autoencoder \(VAE\) alone"),
        ("odd.embeddings.weight", "no checkpoint of Stable Diffusion"),
    ],
)
def test_other_files_are_told_for_what_they_are(tmp_path: Path, name: str, wanted: str) -> None:
    file = changed({name: torch.zeros(2, 2)}, tmp_path / "other.safetensors")
    with pytest.raises(ModelError, match=wanted):
        inspect(file)


@pytest.mark.parametrize("family", ["sd1", "sd2", "sdxl"])
def test_the_shipped_numbers_build_the_published_architectures(
    family: Family, tmp_path: Path
) -> None:
    """The published models' counts of parameters, without a weight of them."""
    import diffusers
    from accelerate import init_empty_weights
    from transformers import CLIPTextConfig, CLIPTextModel, CLIPTextModelWithProjection

    from muse_desktop.models.installing.single_file import Checkpoint
    from muse_desktop.models.live.libraries import prepare_libraries

    prepare_libraries()
    known = json.loads(resource("architectures", f"{family}.json").read_text())
    parts = ("unet", "vae", "scheduler", "text_encoder", "text_encoder_2")
    configs = {part: known[part] for part in parts if part in known}
    write_configs(
        Checkpoint(
            family, "", 0, known["pipeline"], configs, known["padding"], None, Head({}, {}), {}
        ),
        tmp_path,
    )

    def count(model: Any) -> int:
        return sum(weight.numel() for weight in model.parameters())

    with init_empty_weights():
        unet = diffusers.UNet2DConditionModel.from_config(known["unet"])
        vae = diffusers.AutoencoderKL.from_config(known["vae"])
        text = CLIPTextModel(CLIPTextConfig.from_pretrained(tmp_path / "text_encoder"))
        counts = [count(unet), count(vae), count(text)]
        if family == "sdxl":
            second = CLIPTextConfig.from_pretrained(tmp_path / "text_encoder_2")
            counts.append(count(CLIPTextModelWithProjection(second)))
    assert (
        counts
        == {
            "sd1": [859_520_964, 83_653_863, 123_060_480],
            "sd2": [865_910_724, 83_653_863, 340_387_840],
            "sdxl": [2_567_463_684, 83_653_863, 123_060_480, 694_659_840],
        }[family]
    )
