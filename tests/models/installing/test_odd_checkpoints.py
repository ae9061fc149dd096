"""Checkpoints as other programs write them are converted; files that are none are named."""

from __future__ import annotations

import os
import shutil
from pathlib import Path
from typing import Any

import pytest
import torch
from safetensors.torch import load_file, save_file

from muse_desktop.models.errors import ModelError
from muse_desktop.models.installing.add import add
from muse_desktop.models.installing.conversion import check_layout, convert
from muse_desktop.models.installing.naming import original_names
from muse_desktop.models.installing.single_file import recognise
from muse_desktop.models.installing.sources import inspect
from muse_desktop.models.packs.components import check_finite
from muse_desktop.models.packs.headers import read_head
from tests.support.foreign_models import Family, pipeline, single_file
from tests.support.odd_checkpoints import CLIP, MISTAKEN, RENAMED, UNET, named, written

VAE = "first_stage_model."
Tensors = dict[str, Any]


@pytest.fixture(scope="module")
def families(tmp_path_factory: pytest.TempPathFactory) -> dict[Family, Tensors]:
    """Whole checkpoints by family, in half precision."""
    folder = tmp_path_factory.mktemp("families")
    names: tuple[Family, ...] = ("sd1", "sd2", "sdxl")
    return {
        family: single_file(folder / family, pipeline(family).to(torch.float16), family)
        for family in names
    }


def saved(tensors: Tensors, file: Path) -> Path:
    save_file({name: value.contiguous() for name, value in tensors.items()}, str(file))
    return file


def converted(file: Path, out: Path) -> Tensors:
    """Return the weights of the pipeline that a file becomes."""
    convert(file, recognise(read_head(file), file), out)
    return {
        f"{part.parent.name}.{name}": value
        for part in out.glob("*/*.safetensors")
        for name, value in load_file(part).items()
    }


@pytest.fixture(scope="module")
def plain(families: dict[Family, Tensors], tmp_path_factory: pytest.TempPathFactory) -> Tensors:
    folder = tmp_path_factory.mktemp("plain")
    return converted(saved(families["sd1"], folder / "a.safetensors"), folder / "out")


@pytest.mark.parametrize("how", RENAMED)
def test_other_names_of_the_same_weights(
    families: dict[Family, Tensors], plain: Tensors, how: str, tmp_path: Path
) -> None:
    file = saved(RENAMED[how](families["sd1"]), tmp_path / "a.safetensors")
    assert inspect(file).what == "a Stable Diffusion 1 checkpoint"
    got = converted(file, tmp_path / "out")
    assert got.keys() == plain.keys()
    assert all(torch.equal(got[name], plain[name]) for name in plain)


@pytest.mark.parametrize("family", ["sd2", "sdxl"])
@pytest.mark.parametrize("how", ["averages only", "no model.", "model. twice"])
def test_other_names_in_the_other_families(
    families: dict[Family, Tensors], how: str, family: Family, tmp_path: Path
) -> None:
    changed = RENAMED[how](families[family])
    names = original_names(changed)
    assert set(families[family]) == set(names)
    file = saved(changed, tmp_path / "a.safetensors")
    check_layout(file, recognise(read_head(file), file))


def test_a_whole_files_names_stay() -> None:
    names = [f"{UNET}input_blocks.0.0.weight", "model_ema.decay", "optimizer.state", "model.x"]
    assert original_names(names) == {name: name for name in names}


EIGHT = {"F8_E4M3": torch.float8_e4m3fn, "F8_E5M2": torch.float8_e5m2,
         "F8_E4M3FNUZ": torch.float8_e4m3fnuz, "F8_E5M2FNUZ": torch.float8_e5m2fnuz}  # fmt: skip


@pytest.mark.parametrize("kind", EIGHT)
def test_eight_bits_become_sixteen(
    families: dict[Family, Tensors], plain: Tensors, kind: str, tmp_path: Path
) -> None:
    changed = {
        name: value.to(EIGHT[kind]) if name.startswith(UNET) else value
        for name, value in families["sd1"].items()
    }
    file = saved(changed, tmp_path / "a.safetensors")
    assert set(read_head(file).types.values()) == {kind, "F16"}
    check_finite(file)
    got = converted(file, tmp_path / "out")
    assert {value.dtype for value in got.values()} == {torch.float16}
    for name, value in got.items():
        stored = plain[name].to(EIGHT[kind]) if name.startswith("unet.") else plain[name]
        assert torch.equal(value, stored.to(torch.float16))


def test_a_checkpoint_of_eight_bits_is_added(
    families: dict[Family, Tensors], tmp_path: Path
) -> None:
    eight = {name: value.to(torch.float8_e4m3fn) for name, value in families["sd1"].items()}
    pack = add(saved(eight, tmp_path / "small.safetensors"))
    (file,) = (pack.part("pipeline") / "unet").glob("*.safetensors")
    assert read_head(file).precision() == "F16"


@pytest.mark.parametrize("word", ["scale_weight", "weight_scale"])
def test_weights_with_a_scale_are_multiplied(
    families: dict[Family, Tensors], plain: Tensors, word: str, tmp_path: Path
) -> None:
    name, theirs = f"{UNET}time_embed.0.weight", "unet.time_embedding.linear_1.weight"
    small = (families["sd1"][name].float() / 4).to(torch.float8_e4m3fn)
    changed = families["sd1"] | {name: small, f"{UNET}time_embed.0.{word}": torch.tensor(4.0)}
    got = converted(saved(changed, tmp_path / "a.safetensors"), tmp_path / "out")
    assert torch.equal(got[theirs], (small.float() * 4).half())
    assert got.keys() == plain.keys()


@pytest.mark.parametrize("dtype", [torch.bfloat16, torch.float32, torch.float64])
def test_other_precisions(families: dict[Family, Tensors], dtype: Any, tmp_path: Path) -> None:
    changed = {name: value.to(dtype) for name, value in families["sd1"].items()}
    file = saved(changed, tmp_path / "a.safetensors")
    check_finite(file)
    got = converted(file, tmp_path / "out")
    wanted = torch.float32 if dtype == torch.float64 else dtype
    assert {value.dtype for value in got.values()} == {wanted}


def test_what_is_not_finite_is_found_in_eight_bits(tmp_path: Path) -> None:
    numbers = torch.zeros(40_000_000, dtype=torch.float8_e4m3fn)
    numbers.view(torch.uint8)[-1] = 0x7F
    file = saved({"a": numbers}, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match=r"its “a” holds values that are not finite"):
        check_finite(file)


@pytest.mark.parametrize("kind", MISTAKEN)
def test_what_draws_nothing_is_named_for_what_it_is(kind: str, tmp_path: Path) -> None:
    names, what = MISTAKEN[kind]
    file = named(tmp_path / "a.safetensors", names)
    for look in (inspect, add):
        with pytest.raises(ModelError) as told:
            look(file)
        said = str(told.value)
        assert said.startswith(f"{file} is ")
        assert what in said
        assert said.endswith(".")
        # And what to do, or that nothing can be done.
        assert any(word in said for word in ("cannot be used", "get ", "add ", "name the"))


LACKING = {
    "autoencoder": (VAE, r"has no autoencoder \(VAE\).*baked VAE"),
    "text encoder": (CLIP, "has no text encoder"),
    "denoiser": (UNET, r"has no denoiser \(UNet\)"),
    "block": (f"{UNET}input_blocks.1.", r"see the numbers after “model\.diffusion_model\.input_"),
    "matrix": (f"{UNET}output_blocks.0.0.in_layers.2.weight", "incomplete: its denoiser lacks"),
    "convolution": (f"{UNET}input_blocks.2.0.op.bias", "incomplete: its denoiser lacks"),
    "layer": (f"{CLIP}text_model.encoder.layers.1.mlp.fc1.bias", "its text encoder lacks"),
    "bias": (f"{VAE}decoder.conv_out.bias", "incomplete: its autoencoder lacks"),
}


@pytest.mark.parametrize("part", LACKING)
def test_what_is_missing_is_told_before_anything_is_read(
    families: dict[Family, Tensors], part: str, tmp_path: Path
) -> None:
    prefix, wanted = LACKING[part]
    tensors = {k: v for k, v in families["sd1"].items() if not k.startswith(prefix)}
    file = saved(tensors, tmp_path / "a.safetensors")
    for look in (inspect, add):
        with pytest.raises(ModelError, match=wanted):
            look(file)


@pytest.mark.parametrize(
    "marks",
    [
        {f"{UNET}middle_block.1.proj_in.weight.absmax": torch.zeros(2)},
        {f"{UNET}middle_block.1.proj_in.weight": torch.zeros(8, dtype=torch.uint8)},
        {f"{UNET}out.2.qweight": torch.zeros(8, dtype=torch.int32)},
    ],
)
def test_rounded_weights_are_refused(
    families: dict[Family, Tensors], marks: Tensors, tmp_path: Path
) -> None:
    file = saved(families["sd1"] | marks, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match=r"quantised.*get a version with 16 or 32 bits"):
        inspect(file)


@pytest.mark.parametrize(
    "name",
    [
        f"{UNET}input_blocks.99999999999.0.weight",
        f"{UNET}input_blocks.1.1.transformer_blocks.300000000.norm1.weight",
        f"{VAE}encoder.down.1000000000.block.0.conv1.weight",
        f"{CLIP}text_model.encoder.layers.4000000000.layer_norm1.weight",
        f"{UNET}input_blocks.{'9' * 5000}.0.weight",
        f"{UNET}input_blocks.².0.weight",
    ],
)
def test_high_numbers_in_names_are_not_counted_up_to(
    families: dict[Family, Tensors], name: str, tmp_path: Path
) -> None:
    file = saved(families["sd1"] | {name: torch.zeros(1)}, tmp_path / "a.safetensors")
    if "²" in name:
        assert inspect(file).kind == "checkpoint"  # no number, and no part of the layout
        return
    with pytest.raises(ModelError, match="see the numbers after"):
        inspect(file)


def test_many_levels_of_many_layers_are_not_built(
    families: dict[Family, Tensors], tmp_path: Path
) -> None:
    layer = f"{UNET}input_blocks.1.1.transformer_blocks.{{}}.norm1.weight"
    more = {layer.format(i): torch.zeros(8) for i in range(40)}
    file = saved(families["sd1"] | more, tmp_path / "a.safetensors")
    with pytest.raises(ModelError, match="see the denoiser's levels"):
        inspect(file)


def test_names_without_end_take_no_time() -> None:
    long = "module." * 300_000 + UNET + "x", "model_ema.diffusion_model" + "0out" * 300_000
    assert original_names(long) == {name: name for name in long}


def test_a_few_bytes_cannot_claim_a_network(tmp_path: Path) -> None:
    names = [f"{UNET}input_blocks.0.0.weight", f"{VAE}post_quant_conv.weight",
             f"{CLIP}text_model.x", f"{UNET}input_blocks.99999999.0.op.weight"]  # fmt: skip
    file = named(tmp_path / "a.safetensors", dict.fromkeys(names, ()))
    assert file.stat().st_size < 500
    with pytest.raises(ModelError, match="is not laid out"):
        inspect(file)


def test_claims_of_a_sparse_file_allocate_nothing(
    families: dict[Family, Tensors], tmp_path: Path
) -> None:
    """A head may claim any size where the file is as long: without data it is compared."""
    from tests.support.odd_checkpoints import entry

    head, start = {}, 0
    for name, value in families["sd1"].items():
        shape = tuple(value.shape)
        if name.endswith("position_embedding.weight"):
            shape = (300_000_000, 64)
        head[name] = entry(start, shape)
        start = head[name]["data_offsets"][1]
    file = written(tmp_path / "a.safetensors", head)
    with open(file, "r+b") as stream:
        stream.truncate(file.stat().st_size + start)
    with pytest.raises(ModelError, match="see the text encoder's tables"):
        inspect(file)


def test_kinds_that_look_whole(families: dict[Family, Tensors], tmp_path: Path) -> None:
    table = f"{CLIP}text_model.embeddings.token_embedding.weight"
    odd = {
        "Playground 2.5": families["sdxl"] | {"edm_mean": torch.zeros(4)},
        "Stable Video Diffusion": families["sd2"]
        | {f"{UNET}input_blocks.1.0.time_stack.x": torch.zeros(4)},
        "knows 10 words": families["sd1"] | {table: families["sd1"][table][:10]},
        "quantised": families["sd1"] | {table: families["sd1"][table].to(torch.int8)},
    }
    for what, tensors in odd.items():
        file = saved(tensors, tmp_path / "a.safetensors")
        for look in (inspect, add):
            with pytest.raises(ModelError, match=what):
                look(file)


def test_a_name_that_is_not_utf_8(families: dict[Family, Tensors], tmp_path: Path) -> None:
    plain = saved(families["sd1"], tmp_path / "a.safetensors")
    file = plain.rename(tmp_path / os.fsdecode(b"\xff.safetensors"))
    for look in (inspect, add):
        with pytest.raises(ModelError, match=r"not UTF-8, .* another name"):
            look(file)


def test_a_tilde_or_a_blank_that_is_part_of_a_name(
    families: dict[Family, Tensors], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("HOME", str(tmp_path / "home"))
    plain = saved(families["sd1"], tmp_path / "a.safetensors")
    (tmp_path / "~").mkdir()
    (tmp_path / "home").mkdir()
    for name in ("~lake.safetensors", "~/x.safetensors", " lake .safetensors", "~nobody.sft"):
        shutil.copy(plain, tmp_path / name)
        assert inspect(name).path == tmp_path / name
    shutil.rmtree(tmp_path / "~")
    shutil.copy(plain, tmp_path / "home" / "z.safetensors")
    assert inspect("~/z.safetensors").path == tmp_path / "home" / "z.safetensors"
    assert inspect("  a.safetensors ").path == plain
