"""A sample sheet: painted scenes, and below each what the model draws from its caption."""

from __future__ import annotations

import numpy as np
import torch
from PIL import Image

from muse_desktop.storybook import world
from muse_desktop.storybook.diffusion import Sketcher
from muse_desktop.storybook.pool import EDGE

CELL = 192
COLUMNS = 8
GUIDANCE = 4.0


def draw_sheet(sketcher: Sketcher, rows: int = 3, steps: int = 30, seed: int = 5) -> Image.Image:
    """Return the sheet: ``rows`` times a row of painted scenes and a row of drawn ones.

    The sketcher's autoencoder decodes: with its finisher, where it has one.
    """
    rng = np.random.default_rng([31, seed])
    scenes = [world.random_scene(rng) for _ in range(rows * COLUMNS)]
    ids = sketcher.words([world.caption(scene, rng) for scene in scenes])
    generator = torch.Generator().manual_seed(seed)
    shape = (len(scenes), sketcher.channels, EDGE, EDGE)
    noise = torch.randn(shape, generator=generator).to(sketcher.device)
    with torch.inference_mode():
        z = sketcher.draw(torch.zeros_like(noise), noise, ids, steps, steps, GUIDANCE)
        parts = [sketcher.autoencoder.decode(part).sample for part in z.split(COLUMNS)]
        x = ((torch.cat(parts).clamp(-1, 1) + 1) * 127.5).round().byte()
    drawn = x.permute(0, 2, 3, 1).cpu().numpy()
    sheet = Image.new("RGB", (COLUMNS * CELL, 2 * rows * CELL))
    for index, (scene, pixels) in enumerate(zip(scenes, drawn, strict=True)):
        row, column = divmod(index, COLUMNS)
        for below, cell in enumerate((world.paint(scene, world.SIDE), Image.fromarray(pixels))):
            small = cell.resize((CELL, CELL), Image.Resampling.LANCZOS)
            sheet.paste(small, (column * CELL, (2 * row + below) * CELL))
    return sheet
