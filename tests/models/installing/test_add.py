"""Adding from this computer: folders, archives, classifiers; and everything that is refused."""

from __future__ import annotations

import json
import os
import shutil
import socket
import stat
import struct
import subprocess
import sys
import zipfile
from functools import partial
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.errors import LoadingCancelled, ModelError, SourceError, told
from muse_desktop.models.installing.add import add
from muse_desktop.models.installing.assemble import Choices
from muse_desktop.models.installing.manage import check, remove, set_labels, set_lender, set_lenders
from muse_desktop.models.installing.sources import inspect
from muse_desktop.models.installing.staging import staging_dir
from muse_desktop.models.live.load import load
from muse_desktop.models.packs.library import Library
from muse_desktop.models.packs.pack import PackInfo
from muse_desktop.models.packs.pack_file import update_pack
from muse_desktop.muse.events import Finished, Loading
from muse_desktop.muse.synthesis import synthesize
from tests.support.requests import ask
from tests.support.shipped import SHIPPED
from tests.support.tiny_pack import tiny_pack

UNET = "unet/diffusion_pytorch_model.safetensors"


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_pack(tmp_path_factory.mktemp("made") / "tiny", name="other").path


@pytest.fixture
def folder(made: Path, tmp_path: Path) -> Path:
    """A diffusers folder, as others publish them."""
    return Path(shutil.copytree(made / "pipeline", tmp_path / "Paint Box"))


@pytest.fixture
def classifier(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made / "guide", tmp_path / "moods"))


def relabel(folder: Path, names: list[str]) -> None:
    file = folder / "config.json"
    config = json.loads(file.read_text())
    config["id2label"] = {str(i): name for i, name in enumerate(names)}
    config["label2id"] = {name: i for i, name in enumerate(names)}
    file.write_text(json.dumps(config))


def names() -> list[str]:
    return [pack.name for pack in Library().everything()]


def nothing_left() -> bool:
    return names() == SHIPPED and not list(staging_dir().glob("*"))


def test_a_diffusers_folder_becomes_a_pack_that_draws(folder: Path) -> None:
    events: list[Loading] = []
    pack = add(folder, on_progress=events.append)
    assert (pack.name, pack.native_size, pack.size_multiple) == ("paint-box", 32, 4)
    assert pack.parts == {"pipeline": "pipeline"}
    assert {part: loan.pack for part, loan in pack.loans.items()} == {
        "guide": "daylight", "judge": "daylight", "clip": "storybook",
    }  # fmt: skip
    assert events[-1] == Loading("Finishing", 1.0)
    models = load(pack, "cpu")
    request = ask(mode="generate", prompt="a cat", steps=2, preview=None)
    *_, finished = synthesize(models, request)
    assert isinstance(finished, Finished)
    assert finished.evidence.notes[:2] == (
        "The guide and the judge are Daylight's, made for photographs and no authority on "
        "drawings.",
        "The CLIP is Storybook's, made for drawings and no authority on photographs.",
    )
    assert check(pack) == ()
    assert not list(staging_dir().glob("*"))


def test_only_what_is_needed_is_copied(folder: Path) -> None:
    (folder / "safety_checker").mkdir()
    (folder / "safety_checker" / "model.safetensors").write_bytes(b"x")
    (folder / "unet" / "diffusion_pytorch_model.bin").write_bytes(b"\x80")
    (folder / "unet" / "diffusion_pytorch_model.non_ema.safetensors").write_bytes(b"x")
    (folder / "whole.ckpt").write_bytes(b"\x80")
    index = json.loads((folder / "model_index.json").read_text())
    index["safety_checker"] = ["stable_diffusion", "StableDiffusionSafetyChecker"]
    (folder / "model_index.json").write_text(json.dumps(index))
    pack = add(folder)
    files = {f.relative_to(pack.part("pipeline")).as_posix() for f in pack.path.rglob("*.*")
             if f.is_relative_to(pack.part("pipeline")) and f.is_file()}  # fmt: skip
    assert files == {
        "model_index.json", "scheduler/scheduler_config.json", "tokenizer/tokenizer.json",
        "tokenizer/tokenizer_config.json", "text_encoder/config.json",
        "text_encoder/model.safetensors", "unet/config.json", UNET, "vae/config.json",
        "vae/diffusion_pytorch_model.safetensors",
    }  # fmt: skip
    kept = json.loads((pack.part("pipeline") / "model_index.json").read_text())
    assert kept["safety_checker"] == [None, None]


@pytest.mark.parametrize("full", [False, True])
def test_one_precision_is_taken(folder: Path, full: bool) -> None:
    import torch
    from safetensors.torch import load_file, save_file

    half = {k: v.half() for k, v in load_file(folder / UNET).items()}
    save_file(half, str(folder / "unet" / "diffusion_pytorch_model.fp16.safetensors"))
    pack = add(folder, choices=Choices(variant="full" if full else "half"))
    weights = load_file(pack.part("pipeline") / UNET)
    assert {v.dtype for v in weights.values()} == {torch.float32 if full else torch.float16}
    assert [f.name for f in pack.path.rglob("diffusion*fp16*")] == []


def test_weights_in_several_files(folder: Path) -> None:
    from diffusers import UNet2DConditionModel

    unet = UNet2DConditionModel.from_pretrained(folder / "unet")
    (folder / UNET).unlink()
    unet.half().save_pretrained(folder / "unet", max_shard_size="60KB", variant="fp16")
    shards = sorted(folder.glob("unet/*of*.safetensors"))
    assert len(shards) > 1
    pack = add(folder)
    assert check(pack) == ()
    shards[0].unlink()
    with pytest.raises(ModelError, match="Weights are missing in unet"):
        add(folder, "again")


def test_a_classifier_by_itself(classifier: Path, folder: Path) -> None:
    found = inspect(classifier)
    assert (found.kind, found.missing) == ("classifier", ())
    assert found.proposed["awe"] == "awe"
    assert "neutral" not in found.proposed
    add(classifier, "moods")
    add(folder, "box")
    assert Library().get("moods").kind == "classifier"
    assert [pack.name for pack in Library().packs()] == ["box", *SHIPPED]
    with pytest.raises(ModelError, match="cannot draw"):
        Library().find("moods")
    pack = set_lenders("box", guide="moods")
    assert pack.borrowed[0] == "The guide is moods'."
    assert pack.confusions is None
    load(pack, "cpu")
    assert remove("moods") == ("box",)
    assert "guide" not in Library().find("box").loans
    with pytest.raises(ModelError, match="has no guide"):
        load(Library().find("box"), "cpu")
    assert Library().find("box").part("judge").is_dir()
    assert set_lenders("box", guide=None).loans["guide"].pack == "daylight"


def test_labels_that_say_nothing_are_mapped_by_a_person(classifier: Path) -> None:
    relabel(classifier, [*"ABCDEFGH", "I"])
    assert inspect(classifier).missing == EMOTIONS
    with pytest.raises(ModelError, match=r"no label for amusement.*A, B.*--label"):
        add(classifier)
    mapping = dict(zip("ABCDEFGH", EMOTIONS, strict=True))
    with pytest.raises(ModelError, match="no label “Z”"):
        add(classifier, choices=Choices(labels=mapping | {"Z": "awe"}))
    pack = add(classifier, choices=Choices(labels=mapping))
    assert pack.labels == {"classifier": mapping}
    changed = set_labels("moods", mapping | {"I": "awe"})
    assert changed.labels["classifier"]["I"] == "awe"
    with pytest.raises(ModelError, match="no label for awe"):
        set_labels("moods", {**mapping, "B": "fear"})


def test_a_clip_serves_timing_and_as_a_guide_of_last_resort(made: Path, folder: Path) -> None:
    assert inspect(made / "clip").kind == "clip"
    add(made / "clip", "eyes")
    add(folder, "box")
    with pytest.raises(ModelError, match="no clip"):
        set_lenders("box", clip=add(made / "guide", "moods").name)
    pack = set_lenders("box", clip="eyes", guide="eyes")
    assert pack.read_by_clip("guide")
    assert pack.borrowed[0].startswith("The guide is eyes' CLIP: emotions are read by CLIP, not")
    models = load(pack, "cpu")
    import torch

    x = torch.rand(2, 3, 40, 50, requires_grad=True)
    logits = models.guide.logits(x)
    assert logits.shape == (2, 8)
    logits[:, 0].sum().backward()
    assert x.grad is not None
    assert x.grad.abs().sum() > 0


def test_one_model_as_guide_and_judge_is_told(classifier: Path, folder: Path) -> None:
    add(classifier, "moods")
    add(folder, "box")
    pack = set_lenders("box", guide="moods", judge="moods")
    assert any("no second opinion" in sentence for sentence in pack.borrowed)


def test_a_pack_from_another_machine(made: Path, tmp_path: Path) -> None:
    pack = add(made)
    assert (pack.name, pack.borrowed) == ("other", ())
    assert check(pack) == ()
    with pytest.raises(SourceError, match="already"):
        add(made)
    assert add(made, "second").name == "second"
    broken = shutil.copytree(made, tmp_path / "broken")
    file = broken / "guide" / "model.safetensors"
    file.write_bytes(file.read_bytes()[:-1] + b"\x7f")
    for look in (inspect, partial(add, name="third")):
        with pytest.raises(ModelError, match=r"broken/guide/model\.safetensors is damaged"):
            look(broken)
    (broken / "pack.json").write_text(json.dumps(
        json.loads((broken / "pack.json").read_text()) | {"hashes": {}}
    ))  # fmt: skip
    (broken / "guide" / "pytorch_model.bin").write_bytes(b"\x80")
    with pytest.raises(ModelError, match=r"pytorch_model\.bin is a pickle"):
        add(broken, "third")


def test_a_zip_of_a_pack(made: Path, tmp_path: Path) -> None:
    archive = shutil.make_archive(str(tmp_path / "packed"), "zip", made.parent, made.name)
    pack = add(archive)
    assert pack.name == "packed"
    assert check(pack) == ()
    assert not list(staging_dir().glob("*"))


@pytest.mark.parametrize(
    ("entry", "wanted"),
    [
        ("../../escaped.txt", "outside its folder"),
        ("/tmp/escaped.txt", "outside its folder"),
        ("C:\\escaped.txt", "outside its folder"),
        ("pipeline/model.bin", "is a pickle"),
        ("PACK.json", "two files"),
    ],
)
def test_archives_that_would_do_harm(tmp_path: Path, entry: str, wanted: str) -> None:
    file = tmp_path / "bad.zip"
    with zipfile.ZipFile(file, "w") as archive:
        archive.writestr("pack.json", "{}")
        archive.writestr(entry, "x")
    with pytest.raises(ModelError, match=wanted):
        add(file)
    assert nothing_left()
    assert not (tmp_path / "escaped.txt").exists()


def test_links_bombs_and_torn_archives(tmp_path: Path) -> None:
    link = zipfile.ZipInfo("link")
    link.external_attr = (stat.S_IFLNK | 0o777) << 16
    with zipfile.ZipFile(tmp_path / "link.zip", "w") as archive:
        archive.writestr(link, "/etc/passwd")
    with zipfile.ZipFile(tmp_path / "bomb.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        for i in range(3):
            archive.writestr(f"{i}.safetensors", bytes(100_000_000))
    with zipfile.ZipFile(tmp_path / "torn.zip", "w") as archive:
        archive.writestr("pack.json", os.urandom(5000))
    data = bytearray((tmp_path / "torn.zip").read_bytes())
    data[300] ^= 1
    (tmp_path / "torn.zip").write_bytes(data)
    (tmp_path / "none.zip").write_bytes(b"PK no archive")
    for name, wanted in (
        ("link", "is a link"), ("bomb", "is refused"), ("torn", "damaged"), ("none", "damaged"),
    ):  # fmt: skip
        with pytest.raises(ModelError, match=wanted):
            add(tmp_path / f"{name}.zip")
    assert nothing_left()


def harm(file: Path, how: str) -> None:
    from safetensors.torch import load_file, save_file

    if how == "truncated":
        file.write_bytes(file.read_bytes()[:-100])
    elif how == "torn head":
        file.write_bytes(struct.pack("<Q", 60) + b"{" + file.read_bytes()[9:])
    elif how == "a pickle by another name":
        file.write_bytes(b"\x80\x04pickle")
    elif how == "no file":
        file.unlink()
    elif how == "empty":
        file.write_bytes(b"")
    else:
        weights = load_file(file)
        name = next(iter(weights))
        if how == "not finite":
            weights[name].view(-1)[0] = float("nan")
        elif how == "wrong shape":
            weights[name] = weights[name][:1].clone()
        elif how == "lacking":
            del weights[name]
        elif how == "left over":
            weights["one.more.weight"] = weights[name].clone()
        save_file(weights, str(file))


@pytest.mark.parametrize(
    ("how", "wanted"),
    [
        ("truncated", "is incomplete"),
        ("torn head", "is damaged"),
        ("a pickle by another name", "is a pickle"),
        ("no file", r"no weights"),
        ("empty", "damaged or incomplete"),
        ("not finite", "not finite"),
        ("wrong shape", r"do not fit their config\.json"),
        ("lacking", r"do not fit their config\.json"),
        ("left over", r"do not fit their config\.json"),
    ],
)
def test_harm_is_found_when_it_is_added(folder: Path, how: str, wanted: str) -> None:
    harm(folder / UNET, how)
    with pytest.raises(ModelError, match=wanted) as caught:
        add(folder)
    said = str(caught.value)
    assert "unet" in said
    assert ".staging" not in said
    assert "\n" not in said
    assert nothing_left()


@pytest.mark.parametrize(
    ("file", "change", "wanted"),
    [
        ("model_index.json", {"_class_name": "FluxPipeline"}, "FluxPipeline"),
        ("model_index.json", {"unet": ["os", "system"]}, "not allowed"),
        ("model_index.json", {"unet": ["diffusers", "NoSuchModel"]}, "there is no diffusers"),
        ("model_index.json", {"vae": [None, None]}, "names no vae"),
        ("model_index.json", {"vae": "diffusers"}, "names no vae"),
        ("model_index.json", {"vae": ["diffusers", 5]}, "names no vae"),
        ("model_index.json", {"vae": ["diffusers", "__class__"]}, "not allowed"),
        ("model_index.json", {"_class_name": [1]}, "names no kind of pipeline"),
        ("unet/config.json", {"quantization_config": {"bits": 4}}, "quantised"),
        ("unet/config.json", {"cross_attention_dim": 24}, "do not fit"),
        ("scheduler/scheduler_config.json", {"prediction_type": "magic"}, "magic"),
        ("text_encoder/config.json", {"num_hidden_layers": 2}, "do not fit"),
        ("text_encoder/config.json", {"hidden_size": 32}, r"do not fit .*\(\w*\.?\w+\.[\w.]+\)\.$"),
        (
            "unet/config.json",
            {"sample_size": "wide"},
            r"denoiser .* sides cannot be told\.",
        ),
        ("scheduler/scheduler_config.json", {"beta_start": "x"}, "scheduler_config.json cannot be"),
        ("scheduler/scheduler_config.json", {"rescale_betas_zero_snr": True}, "v_prediction"),
    ],
)
def test_wrong_descriptions_are_found(
    folder: Path, file: str, change: dict[str, Any], wanted: str
) -> None:
    (folder / file).write_text(json.dumps(json.loads((folder / file).read_text()) | change))
    with pytest.raises(ModelError, match=wanted):
        add(folder)
    assert nothing_left()


def test_pickles_are_refused_with_a_word(folder: Path, tmp_path: Path) -> None:
    (folder / UNET).rename(folder / "unet" / "diffusion_pytorch_model.bin")
    with pytest.raises(ModelError, match=r"could run any program.*safetensors"):
        add(folder)
    (tmp_path / "model.ckpt").write_bytes(b"\x80")
    with pytest.raises(ModelError, match="could run any program"):
        add(tmp_path / "model.ckpt")


def test_sources_that_are_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*args: object) -> None:
        raise AssertionError("the network was asked")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    (tmp_path / "empty").mkdir()
    (tmp_path / "text.txt").write_text("x")
    (tmp_path / "bert").mkdir()
    (tmp_path / "bert" / "config.json").write_text('{"architectures": ["BertModel"]}')
    for source, wanted in (
        ("", "Say what to add"), ("no/such/thing", "no file or folder"), ("nothing", "no file"),
        (str(tmp_path / "empty"), "holds no model"), (str(tmp_path / "text.txt"), "is no model"),
        (str(tmp_path / "bert"), "BertModel"), ("https://example.org", "no address"),
        ("x" * 5000, "no name|no file"), ("a\0b", "no name|no file"), ("/dev/null", "neither"),
    ):  # fmt: skip
        with pytest.raises(ModelError, match=wanted) as caught:
            add(source)
        assert "\n" not in str(caught.value)
    assert nothing_left()


def test_names_are_checked_before_the_work(folder: Path) -> None:
    for name, wanted in (("../up", "no name"), ("Ünïcode", "no name"), ("storybook", "already")):
        with pytest.raises(SourceError, match=wanted):
            add(folder, name)


def test_cancelling_leaves_nothing(folder: Path) -> None:
    asked: list[int] = []

    def cancelled() -> bool:
        asked.append(1)
        return len(asked) > 3

    with pytest.raises(LoadingCancelled):
        add(folder, is_cancelled=cancelled)
    assert nothing_left()


def test_what_is_not_the_users_own_stays(folder: Path, made: Path, tmp_path: Path) -> None:
    from muse_desktop.models.packs.settings import add_folder, remove_folder

    for act in (lambda: remove("storybook"), lambda: set_lenders("storybook", guide="storybook")):
        with pytest.raises(ModelError, match="ships with the program"):
            act()
    with pytest.raises(ModelError, match="no model “absent”"):
        remove("absent")
    shelf = tmp_path / "shelf"
    shutil.copytree(made, shelf / "other")
    add_folder(shelf)
    assert names() == ["other", *SHIPPED]
    with pytest.raises(ModelError, match="folder that you named"):
        remove("other")
    assert (shelf / "other").is_dir()
    remove_folder(shelf)
    assert names() == SHIPPED
    with pytest.raises(ModelError, match="not among"):
        remove_folder(shelf)
    with pytest.raises(ModelError, match="not a folder"):
        add_folder(tmp_path / "absent")


def test_a_damaged_settings_file_hides_no_model(muse_home: Path) -> None:
    muse_home.mkdir()
    (muse_home / "models.json").write_text("{")
    assert names() == SHIPPED
    assert any("name your model folders again" in text for text in Library().problems().values())


def test_damage_after_adding_is_found_by_a_check(folder: Path) -> None:
    pack = add(folder)
    file = pack.part("pipeline") / UNET
    file.write_bytes(file.read_bytes()[:-1] + b"\x7f")
    wrong = check(Library().get(pack.name))
    assert any(str(file) in sentence for sentence in wrong)


@pytest.fixture
def borrower(made: Path, folder: Path, muse_home: Path) -> str:
    """The name of a model that borrows from “other”, a pack of the user's own."""
    shutil.copytree(made, muse_home / "models" / "other")
    set_lender("other")
    return add(folder).name


def test_what_others_lend_is_checked_too(borrower: str, muse_home: Path) -> None:
    pack = Library().get(borrower)
    assert {loan.pack for loan in pack.loans.values()} == {"other"}
    assert check(pack) == ()
    load(pack, "cpu")
    file = muse_home / "models" / "other" / "guide" / "model.safetensors"
    data = bytearray(file.read_bytes())
    data[-1] ^= 1
    file.write_bytes(data)
    for wrong in (" ".join(check(pack)), said_by_loading(pack)):
        assert f"The guide is lent by Tiny, and {file} is damaged" in wrong
        assert f"models set {borrower} --guide" in wrong
    file.write_bytes(data[:-100])
    assert f"The guide is lent by Tiny: {file} is incomplete" in " ".join(check(pack))


def said_by_loading(pack: PackInfo) -> str:
    with pytest.raises(ModelError) as caught:
        load(pack, "cpu")
    return str(caught.value)


def test_a_checked_pack_may_have_a_half_precision_variant_only(folder: Path) -> None:
    pack = add(folder)
    update_pack(pack.path, hashes={})
    for file in [*pack.path.rglob("*.safetensors")]:
        file.rename(file.with_name(file.name.replace(".safetensors", ".fp16.safetensors")))
    assert check(Library().get(pack.name)) == ()


def test_a_tokenizer_that_cannot_be_read_is_named(folder: Path) -> None:
    (folder / "tokenizer" / "tokenizer.json").write_text("no JSON")
    with pytest.raises(ModelError, match="Paint Box/tokenizer cannot be used"):
        add(folder)
    assert nothing_left()


@pytest.mark.parametrize("name", ["con", "nul.x", "ends.", "x" * 65, "../up", "Ünï", "a b", "-a"])
def test_names_that_some_disk_refuses(folder: Path, name: str) -> None:
    with pytest.raises(SourceError, match=r"called|no name for a model"):
        add(folder, name)
    assert nothing_left()


def test_an_archive_is_named_where_it_holds_no_model(tmp_path: Path) -> None:
    for inside in ("notes.txt", "letters/notes.txt"):
        with zipfile.ZipFile(tmp_path / "post.zip", "w") as archive:
            archive.writestr(inside, "no model")
        with pytest.raises(SourceError, match=r"post\.zip(/letters)? holds no model") as caught:
            add(tmp_path / "post.zip")
        assert ".staging" not in str(caught.value)
    assert nothing_left()


def test_a_disk_that_refuses_is_told(
    folder: Path, muse_home: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    muse_home.mkdir()
    (muse_home / "models").write_text("in the way")
    with pytest.raises(ModelError, match=r"No model can be put into .*models \("):
        add(folder)
    (muse_home / "models").unlink()
    pack = add(folder)

    def refuse(*args: Any) -> None:
        raise PermissionError(13, "Permission denied")

    monkeypatch.setattr(os, "replace", refuse)
    with pytest.raises(ModelError, match=r"cannot be deleted \(permission denied\)"):
        remove(pack.name)
    assert not list(staging_dir().glob("*"))
    assert pack.name in names()


def test_adding_imports_no_torch_and_asks_no_network() -> None:
    code = (
        "import sys, muse_desktop.models.installing.add, muse_desktop.models.installing.manage\n"
        "from muse_desktop.models.installing.sources import inspect\n"
        "assert not {'torch', 'diffusers', 'transformers', 'huggingface_hub'} & set(sys.modules)"
    )
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize(
    "name",
    ["vae/config.json", "scheduler/scheduler_config.json", "tokenizer/tokenizer.json"],
)
def test_what_is_missing_is_told_by_who_looks_and_who_adds(folder: Path, name: str) -> None:
    (folder / name).unlink()
    for look in (inspect, add):
        with pytest.raises(ModelError) as caught:
            look(folder)
        assert str(caught.value) == f"{folder / name} is missing: get the model again."


def test_labels_without_end_are_shortened(classifier: Path) -> None:
    relabel(classifier, ["\x1b[31m" + "x" * 10_000 + str(i) for i in range(100)])
    with pytest.raises(ModelError, match="and 60 more") as caught:
        add(classifier)
    assert len(str(caught.value)) < 2500
    assert str(caught.value).isprintable()


def test_a_readers_sizes_are_looked_at(classifier: Path) -> None:
    file = classifier / "preprocessor_config.json"
    said = json.loads(file.read_text())
    for change in ({"size": -4}, {"image_mean": "abc"}, {"image_std": [0, 0, 0]}):
        file.write_text(json.dumps(said | change))
        with pytest.raises(ModelError, match="how pictures are brought to the model's size"):
            add(classifier)
    file.unlink()
    with pytest.raises(ModelError, match=r"preprocessor_config\.json is missing"):
        inspect(classifier)


@pytest.mark.parametrize(
    ("words", "wanted"),
    [
        ("CUDA is not there.", " (CUDA is not there)"),
        ("Error(s) in loading state_dict for X:\n\tsize mismatch", ""),
        ("a list of names: [" + "x, " * 100 + "]", ""),
        ("nope is not implemented for <class 'X'>", ""),
        ("it ends in the middle of (a", ""),
        ("", ""),
    ],
)
def test_a_librarys_words_are_whole_or_left_out(words: str, wanted: str) -> None:
    assert told(RuntimeError(words)) == wanted
    assert told(KeyError(words)) == ""
