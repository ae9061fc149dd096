"""The whole training at a hundredth of its size: every stage, the export, its parts."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import torch
from diffusers import StableDiffusionPipeline
from PIL import Image
from transformers import ConvNextConfig, ConvNextForImageClassification

from muse_desktop.models import read_pack
from muse_desktop.models.live.load import load
from muse_desktop.models.packs.hashes import damaged_files
from muse_desktop.storybook import __main__ as command
from muse_desktop.storybook import classifiers, compiled, parcels
from muse_desktop.storybook import train as training_run
from muse_desktop.storybook.autoencoder import fit
from muse_desktop.storybook.checkpoints import checkpoint_samples
from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.export import export_readers, with_other_readers
from muse_desktop.storybook.plan import BESIDE, DENOISER, SHARES, Sizes, is_done, schedule
from muse_desktop.storybook.pool import Layout, Pool, Projection, paint_share
from muse_desktop.storybook.stages import Stages
from muse_desktop.system.resources import resource

TINY = Sizes(
    text=16,
    diffusion=4,
    pairs=4,
    eights=1,
    readers=8,
    clip=8,
    sketch=4,
    scenes=8,
    first=64,
    every=5.0,
    widths=(32, 32, 48),
    sheet=(1, 2),
    layout=Layout(scenes=256, small=256, pictures=128),
)


def order_in(work: Path, compiler: str | None = None) -> training_run.Order:
    """A run of a few seconds, its scenes painted already."""
    fit(None, pictures=12).save_pretrained(work / "autoencoder")
    Pool.create(work / "pool", TINY.layout)
    paint_share(work / "pool", work / "autoencoder", 0, 1)
    return training_run.Order(
        minutes=0.3,
        device="cpu",
        work=work,
        pool=work / "pool",
        out=work / "pack",
        parts=work / "parts",
        compiler=compiler,
        sizes=TINY,
    )


def test_a_rehearsal_of_the_whole_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(training_run, "_GRACE", 600.0)  # whatever else the machine does
    order = order_in(tmp_path)
    assert training_run.train(order)
    done = {path.name for path in (tmp_path / "done").iterdir()}
    assert done == {*DENOISER, *BESIDE}
    # What comes back is small enough, whole, and a pack that diffusers' own pipeline draws with.
    back = {path.name for path in order.parts.iterdir()}
    assert back == {"pack", "storybook", "sheet.jpg", "train.log"}
    assert all(path.stat().st_size < 16 * 2**20 for path in order.parts.rglob("*.*"))
    parcels.join(order.parts / "pack", tmp_path / "joined")
    pack = read_pack(tmp_path / "joined")
    assert pack.name == "storybook-pixels"
    parcels.join(order.parts / "storybook", tmp_path / "drawn")
    drawn = load(read_pack(tmp_path / "drawn"), "cpu")
    assert drawn.drawer is not None
    pipeline = StableDiffusionPipeline.from_pretrained(tmp_path / "joined" / "pipeline")
    assert next(pipeline.unet.parameters()).dtype == torch.float32
    pipeline.set_progress_bar_config(disable=True)
    picture = pipeline("a house by the sea", num_inference_steps=2, guidance_scale=2.0).images[0]
    assert picture.size == (256, 256)
    with Image.open(order.parts / "sheet.jpg") as sheet:
        assert sheet.size == (8 * 192, 2 * 192)
    # There is nothing left to do.
    assert training_run.prepare(order, time.time()).spans == {}


def test_a_compiled_run_takes_over_and_ends_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(compiled, "prepare", lambda *_: True)
    monkeypatch.setattr(compiled, "LATEST", 1e9)
    order = order_in(tmp_path, compiler="eager")
    training_run.prepare(order, time.time() + 600)  # nothing here waits for a slow machine
    plan = json.loads((tmp_path / "plan.json").read_text())
    plan["spans"] = {s: [time.time(), time.time() + 2] for s in (*DENOISER, *BESIDE)}
    plan["spans"]["diffusion"][1] += 3600
    (tmp_path / "plan.json").write_text(json.dumps(plan))
    # Two processes, as they are in a run: two threads may not load models at once.
    command = [sys.executable, "-m", "muse_desktop.storybook", "stages", "text", "diffusion"]
    first = subprocess.Popen([*command, "--work", str(tmp_path)])
    second = Stages(tmp_path)
    asked = tmp_path / "compiled.asked"

    def train_on(run, loaded, leave):  # type: ignore[no-untyped-def]
        # What it goes on with is what the first has left.
        assert asked.exists()
        saved = torch.load(tmp_path / "diffusion.pt", weights_only=True)
        assert run.samples == saved["samples"]
        return True

    monkeypatch.setattr(second, "_train", train_on)
    try:
        second.run(("compiled_diffusion",))
        assert first.wait() == 0
    finally:
        first.kill()
    assert [s for s in DENOISER if is_done(tmp_path, s)] == list(DENOISER)


def test_a_reader_alone_goes_on_from_a_packs_and_is_put_back(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(training_run, "_GRACE", 600.0)
    pack = tmp_path / "pack"
    own = resource("models", "storybook")
    shutil.copytree(own, pack)
    vae = resource("models", "storybook-pixels", "pipeline", "vae")
    layout = Layout(scenes=128, small=128, pictures=0, seed=5, wanted=("moods", "small"))
    pool = Pool.create(tmp_path / "pool", layout)
    paint_share(pool.folder, vae, 0, 1)
    painted = np.array(pool["small"])
    order = training_run.Order(
        minutes=0.1,
        device="cpu",
        work=tmp_path,
        pool=pool.folder,
        out=tmp_path / "unused",
        start=pack / "pipeline",
        only=("judge",),
        scenes=100,
        seed=5,
        painters=0,
        sizes=TINY,
    )
    assert training_run.train(order)
    assert {path.name for path in (tmp_path / "done").iterdir()} == {"judge"}
    # What was painted is used as it is; another seed has other scenes, other fields the same ones.
    assert np.array_equal(pool["small"], painted)
    for seed, same in ((5, True), (6, False)):
        whole = Pool.create(tmp_path / str(seed), replace(layout, seed=seed, wanted=()))
        whole.paint(0, Projection(vae))
        assert np.array_equal(whole["small"][:64], painted[:64]) is same
    report = json.loads((tmp_path / "judge.json").read_text())
    assert np.sum(report["taken"]) == report["count"] > 0
    # A few steps from the pack's judge are still that judge; from nothing it is at chance.
    assert report["divergence"] < 0.6
    export_readers(tmp_path, pack, ["judge"])
    before, after = read_pack(own), read_pack(pack)
    assert not damaged_files(after)
    changed = {k for k in before.hashes if before.hashes[k] != after.hashes[k]}
    assert {name.partition("/")[0] for name in changed} == {"judge"}
    assert before.hashes.keys() == after.hashes.keys()
    assert after.confusions == before.confusions
    assert after.version == with_other_readers(before.version) != before.version
    with pytest.raises(ValueError, match="no trained guide"):
        export_readers(tmp_path, pack, ["guide"])


def test_a_version_tells_that_readers_were_exchanged_and_still_what_the_denoiser_is() -> None:
    told = ["2.0"]
    for _ in range(10):
        told.append(with_other_readers(told[-1]))
    assert told[:3] == ["2.0", "2.0.1", "2.0.2"]
    assert told[-1] == "2.0.10"
    assert checkpoint_samples(with_other_readers("1.452")) == 452_000
    assert with_other_readers("of my own") == "of my own.1"


def test_a_start_that_is_not_there_is_told_and_nothing_is_begun(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    work = tmp_path / "work"
    where = ["--start", str(tmp_path / "none"), "--work", str(work)]
    assert command.run(command.parser().parse_args(["train", "--only", "judge", *where])) == 2
    assert "there is no folder" in capsys.readouterr().err
    assert not (work / "plan.json").exists()


def call(*words: str | Path) -> int:
    """Give the command as a user does."""
    return command.main([str(word) for word in words])


def test_what_a_command_cannot_do_ends_in_a_sentence(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    work, out = tmp_path / "work", tmp_path / "out"
    known, own = ("--work", work), resource("models", "storybook")
    wrong: dict[str, tuple[str | Path, ...]] = {
        "only a reader can": ("export", "--only", "sketch", "--out", out, *known),
        "no trained judge": ("export", "--only", "judge", "--out", own, *known),
        "run train": ("export", "--out", out, *known),
        "parts.json is missing": ("join", "--parts", tmp_path / "none", "--out", out),
        "train begins": ("stages", "judge", *known),
        "a part of a run": ("paint", "--pool", tmp_path / "pool", *known),
        "no device": ("train", "--device", "cuda:77", *known),
        "cannot be made": ("export", "--work", Path(__file__) / "work"),
    }
    for sentence, words in wrong.items():
        caplog.clear()
        assert call(*words) == 2, words
        (record,) = caplog.records
        assert sentence in record.getMessage()
        assert record.exc_info is None
    (work / "done").mkdir()
    (work / "done" / "judge").touch()
    caplog.clear()
    assert call("export", "--only", "judge", "--out", tmp_path / "none", *known) == 2
    assert "no model pack" in caplog.text


def order_for(pool: Path, **asked: object) -> training_run.Order:
    """A run with a pool there, for its plan alone."""
    values = {"minutes": 1.0, "device": "cpu", "work": pool.parent / "work", "pool": pool}
    values |= {"out": pool.parent / "out", "sizes": TINY}
    return training_run.Order(**values | asked)  # type: ignore[arg-type]


def test_a_pool_that_does_not_serve_is_told_and_stays(tmp_path: Path) -> None:
    layout = Layout(scenes=128, small=128, pictures=0, seed=5, wanted=("moods", "small"))
    pool = Pool.create(tmp_path / "pool", layout)
    pool["moods"][:] = 0.125
    for asked, why in (({"only": ("judge",)}, "seed 5"), ({"seed": 5}, "without their content")):
        with pytest.raises(TrainingError, match=why):
            training_run.prepare(order_for(pool.folder, **asked), 0.0)
    with pytest.raises(TrainingError, match="another layout"):
        Pool.create(pool.folder, replace(layout, scenes=64))
    assert (Pool(pool.folder)["moods"] == 0.125).all()
    letters = tmp_path / "letters"
    letters.mkdir()
    (letters / "letter.txt").write_text("dear")
    with pytest.raises(TrainingError, match="something else"):
        training_run.prepare(order_for(letters), 0.0)
    assert (letters / "letter.txt").read_text() == "dear"


def test_a_cut_run_goes_on_with_its_pool_whatever_room_there_is_now(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    order = order_for(tmp_path / "pool")
    for share in (0.6, 0.8, 0.3):
        room = int(share * TINY.layout.size() / training_run._ROOM)
        usage = type(shutil.disk_usage(tmp_path))(room, 0, room)
        monkeypatch.setattr(shutil, "disk_usage", lambda _, usage=usage: usage)
        plan = training_run.prepare(order, 0.0)
        assert plan.sizes.layout.scenes == 128
    training_run.prepare(replace(order, scenes=192), 0.0)
    assert "room for 128 scenes and not for 192" in caplog.text
    # What was cut before it had a description is laid out anew.
    (tmp_path / "pool" / "pool.json").unlink()
    training_run.prepare(order, 0.0)
    assert (tmp_path / "pool" / "pool.json").exists()


def test_a_cut_classifier_goes_on_from_its_checkpoint(tmp_path: Path) -> None:
    recipe, device = classifiers.RECIPES["judge"], torch.device("cpu")
    x, moods = torch.rand(4, 3, 32, 32), torch.full((4, 8), 1 / 8)
    whole, cut = (classifiers.Learning(recipe, device) for _ in range(2))
    for _ in range(2):
        whole.step(x, moods, 1.0)
    cut.step(x, moods, 1.0)
    cut.save(tmp_path / "judge.pt")
    other = classifiers.Learning(recipe, device)
    other.resume(tmp_path / "judge.pt")
    other.step(x, moods, 1.0)
    assert other.steps == 2
    for mine, theirs in ((other.model, whole.model), (other.averaged(), whole.averaged())):
        for a, b in zip(mine.parameters(), theirs.parameters(), strict=True):
            assert torch.allclose(a, b, atol=1e-6)


def test_a_deeper_network_begins_where_the_other_ended(tmp_path: Path) -> None:
    config = ConvNextConfig(hidden_sizes=[8, 8], depths=[1, 1], num_stages=2, num_labels=8)
    shallow = ConvNextForImageClassification(config).eval()
    shallow.save_pretrained(tmp_path)
    config.depths = [2, 3]
    recipe = replace(
        classifiers.RECIPES["judge"], build=lambda: ConvNextForImageClassification(config)
    )
    run = classifiers.Learning(recipe, torch.device("cpu"))
    run.begin_from(tmp_path)
    x = torch.rand(2, 3, 32, 32)
    with torch.no_grad():
        for deep in (run.model.eval(), run.averaged()):
            assert torch.allclose(deep(x).logits, shallow(x).logits, atol=1e-4)
    narrow = replace(recipe, build=classifiers.RECIPES["guide"].build)
    with pytest.raises(ValueError, match="another kind"):
        classifiers.Learning(narrow, torch.device("cpu")).begin_from(tmp_path)


@pytest.mark.parametrize("pictures", [0, 128])
def test_a_layout_that_fits_stays_and_one_that_does_not_is_cut(pictures: int) -> None:
    layout = Layout(scenes=256, small=256, pictures=pictures)
    assert layout.within(layout.size()) == layout
    half = layout.within(layout.size() // 2)
    assert half.size() <= layout.size() // 2
    assert half.scenes == half.small == 128
    assert half.pictures == pictures // 2


def test_what_is_done_leaves_its_time_to_the_rest() -> None:
    whole = schedule(0.0, 100.0, (*DENOISER, *BESIDE))
    assert whole["diffusion"] == pytest.approx([100 * x for x in SHARES["diffusion"]])
    rest = schedule(0.0, 100.0, ("finisher", "sheet"))
    assert set(rest) == {"finisher", "sheet"}
    assert rest["finisher"][0] == 0
    assert rest["sheet"][1] == pytest.approx(whole["sheet"][1])
    assert rest["finisher"][1] == rest["sheet"][0] > 80


def test_parts_are_put_together_or_refused(tmp_path: Path) -> None:
    folder = tmp_path / "pack"
    (folder / "guide").mkdir(parents=True)
    (folder / "guide" / "weights").write_bytes(bytes(range(256)) * 300)
    parts = parcels.split(folder, tmp_path / "parts", limit=30_000)
    assert len(parts) > 3
    parcels.join(tmp_path / "parts", tmp_path / "back")
    assert (tmp_path / "back" / "guide" / "weights").read_bytes() == bytes(range(256)) * 300
    (folder / "guide" / "weights").write_bytes(b"few")
    fewer = parcels.split(folder, tmp_path / "parts", limit=30_000)
    assert sorted(fewer) == sorted((tmp_path / "parts").iterdir())
    fewer[0].write_bytes(b"damaged")
    with pytest.raises(ValueError, match="damaged"):
        parcels.join(tmp_path / "parts", tmp_path / "again")
