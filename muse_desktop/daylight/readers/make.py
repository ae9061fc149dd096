"""Make guide and judge: trunk, table, kernel and light put together, and written as they ship."""

from __future__ import annotations

import json
import logging
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch import nn
from torch.nn import functional as F
from transformers import ViTImageProcessorPil

from muse_desktop.daylight.photographs import Photograph, rated, to_learn_from
from muse_desktop.daylight.readers import content, light
from muse_desktop.daylight.readers.classes import table
from muse_desktop.daylight.readers.lite import STAGES, lite
from muse_desktop.emotion import EMOTIONS
from muse_desktop.models.light_networks import light_network
from muse_desktop.models.photograph_reader import PhotographReader, PhotographReaderConfig
from muse_desktop.system import strict_json

log = logging.getLogger(__name__)
TRUNKS = {"guide": "lite1", "judge": "lite2"}
SIDES = {"guide": 160, "judge": 224}
LIGHTS = {"guide": "ratio and bands", "judge": "opponent and bands"}
SEEDS = {"guide": 11, "judge": 47}
RANK = 256
"""The layer of ImageNet's classes keeps this rank: two megabytes less, the same reading."""
LIGHT_GAIN, UNLIT, SHARPNESS = 1.5, 5.0, 0.95
"""The light's weight, what speaks for no mood, and the content's weight. Light was taught on grades
alone, and what it says of photographs that have none is mostly wrong unless no mood is the usual
thing: of the settings with an expected calibration error of about .08 at most on the other
reader's themes, as they were taken, this one hears looks best."""
READERS = ("guide", "judge")
CONFUSED = 640
"""Graded photographs that tell which moods the guide takes for which."""
STRENGTHS = (0.6, 1.0)
"""Of their looks: of a weak one nobody could say what it was."""


def blank(name: str) -> PhotographReader:
    """Return a reader that knows ImageNet and its table, and nothing rated or lit yet."""
    trunk, classes = lite(TRUNKS[name])
    config = PhotographReaderConfig(
        stages=STAGES[TRUNKS[name]], rank=RANK, light=LIGHTS[name], light_gain=0.0
    )
    torch.manual_seed(SEEDS[name])
    reader = PhotographReader(config)
    reader.trunk = trunk
    u, s, v = torch.linalg.svd(classes.weight, full_matrices=False)
    narrow, wide = reader.classes
    assert isinstance(narrow, nn.Linear)
    assert isinstance(wide, nn.Linear)
    with torch.no_grad():
        narrow.weight.copy_(s[:RANK, None] * v[:RANK])
        wide.weight.copy_(u[:, :RANK])
        wide.bias.copy_(classes.bias)
    reader.table = torch.from_numpy(table(name))
    return reader.eval()


def own(name: str, photographs: Sequence[Photograph]) -> list[Photograph]:
    """Return a reader's share of photographs: its themes' alone."""
    return [p for p in photographs if light.whose(p.theme) == name]


def content_reader(name: str, photographs: Path) -> PhotographReader:
    """Return a reader that knows what is shown; of light it knows nothing yet."""
    reader = blank(name)
    mine = own(name, [p for p in rated(photographs) if not p.held_out])
    content.fit(reader, content.rated_features(reader, mine, SIDES[name]), content.SHARES[name])
    return reader


def draw_looks(name: str, photographs: Path, work: Path, count: int) -> None:
    """Write graded photographs for a reader's light network into the work folder."""
    mine = own(name, to_learn_from(photographs))
    light.generate(mine, name, count, work / "looks", SEEDS[name])


def train_light(name: str, work: Path, steps: int) -> None:
    """Train a reader's light network on its graded photographs."""
    torch.manual_seed(SEEDS[name])
    network = light_network(LIGHTS[name])
    light.train(network, *light.load(work / "looks", name), steps=steps, seed=SEEDS[name])
    torch.save(network.state_dict(), work / f"{name}-light.pt")


def export(name: str, photographs: Path, work: Path, out: Path) -> None:
    """Join a reader's content and light and write it in half precision."""
    reader = content_reader(name, photographs)
    reader.light.load_state_dict(torch.load(work / f"{name}-light.pt", weights_only=True))
    config = reader.config
    config.light_gain, config.unlit, config.sharpness = LIGHT_GAIN, UNLIT, SHARPNESS
    reader.half().save_pretrained(out)
    file = out / "config.json"
    # Left as it was written, it would be computed in half precision on a CPU, too.
    said = json.loads(file.read_text()) | {"dtype": "float32"}
    file.write_text(strict_json.dumps(said, indent=2) + "\n")
    side = SIDES[name]
    ViTImageProcessorPil(
        size={"height": side, "width": side}, do_rescale=True, do_normalize=False
    ).save_pretrained(out)


@torch.inference_mode()
def confusions(photographs: Path, guide: Path) -> list[list[float]]:
    """Return what a guide that was written reads in looks, 8×8: P(column read | mood of row), on
    photographs of the judge's themes, which it has never seen."""
    reader: Any = PhotographReader.from_pretrained(guide, dtype=torch.float32)
    shown = own("judge", to_learn_from(photographs))
    crops, moods = light.graded(shown, np.random.default_rng(SEEDS["guide"]), CONFUSED, STRENGTHS)
    counts = np.zeros((len(EMOTIONS), len(EMOTIONS)))
    side = (SIDES["guide"], SIDES["guide"])
    for some, rows in zip(
        torch.from_numpy(crops).split(40), torch.from_numpy(moods).split(40), strict=True
    ):
        x = F.interpolate(some.float() / 255, size=side, mode="bilinear")
        read = reader.eval()(x).logits[:, : len(EMOTIONS)].argmax(dim=1)
        for row, column in zip(rows.tolist(), read.tolist(), strict=True):
            if row < len(EMOTIONS):  # the ninth is none
                counts[row, column] += 1
    shares = counts / np.maximum(counts.sum(axis=1, keepdims=True), 1)
    return [[round(float(share), 3) for share in row] for row in shares]
