"""The whole training at a hundredth of its size: every stage, the export, its parts."""

from __future__ import annotations

import time
from pathlib import Path

import pytest
import torch
from diffusers import StableDiffusionPipeline
from PIL import Image

from muse_desktop.models import read_pack
from muse_desktop.models.live.load import load
from muse_desktop.storybook import parcels
from muse_desktop.storybook import train as training_run
from muse_desktop.storybook.autoencoder import fit
from muse_desktop.storybook.plan import BESIDE, DENOISER, Sizes
from muse_desktop.storybook.pool import Layout, Pool, paint_share

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
    back = sorted(order.parts.iterdir())
    assert {"parts.json", "sheet.jpg", "train.log"} < {path.name for path in back}
    assert len(back) <= 8
    assert all(path.stat().st_size < 16 * 2**20 for path in back)
    parcels.join(order.parts, tmp_path / "joined")
    pack = read_pack(tmp_path / "joined")
    assert pack.name == "storybook-pixels"
    drawn = load(read_pack(tmp_path / "storybook"), "cpu")
    assert drawn.drawer is not None
    pipeline = StableDiffusionPipeline.from_pretrained(tmp_path / "joined" / "pipeline")
    assert next(pipeline.unet.parameters()).dtype == torch.float32
    pipeline.set_progress_bar_config(disable=True)
    picture = pipeline("a house by the sea", num_inference_steps=2, guidance_scale=2.0).images[0]
    assert picture.size == (256, 256)
    with Image.open(order.parts / "sheet.jpg") as sheet:
        assert sheet.size == (8 * 192, 2 * 192)
    # There is nothing left to do: a second call only exports.
    began = time.monotonic()
    assert training_run.prepare(order, time.time()).spans == {}
    assert time.monotonic() - began < 60
