"""What tests of batches share: a library whose packs are descriptions alone, pictures, jobs."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
from PIL import Image

from muse_desktop.batch.job import Plan
from muse_desktop.batch.local import LocalCrew
from muse_desktop.batch.messages import First
from muse_desktop.batch.planning import plan
from muse_desktop.batch.reading import read_jobs
from muse_desktop.batch.result_file import Wish
from muse_desktop.batch.rows import Options
from muse_desktop.models.packs.library import Library
from tests.support.fake_maker import FAKE


def packs(folder: Path) -> Library:
    """Return a library of two packs, "drawer" and "grader", that no model could be loaded from."""
    for name, modes, defaults in (
        ("drawer", ["generate", "edit"], {}),
        ("grader", ["edit"], {"steps": 20, "guidance": 2.5}),
    ):
        own = folder / name
        for part in ("pipeline", "guide", "judge", "clip"):
            (own / part).mkdir(parents=True, exist_ok=True)
            (own / part / "config.json").write_text("{}")
        (own / "pipeline" / "model_index.json").write_text(
            '{"vae": ["diffusers", "AutoencoderKL"]}'
        )
        told = {
            "format": 1, "name": name, "title": name.capitalize(), "version": "1", "licence": "MIT",
            "native_size": 32, "size_multiple": 8, "modes": modes, "defaults": defaults,
        }  # fmt: skip
        (own / "pack.json").write_text(json.dumps(told))
    return Library((folder,))


def photo(path: Path, size: tuple[int, int] = (24, 20), seed: int = 0) -> Path:
    """Write a picture of noise."""
    path.parent.mkdir(parents=True, exist_ok=True)
    noise = np.random.default_rng(seed).integers(0, 255, (size[1], size[0], 3), dtype=np.uint8)
    Image.fromarray(noise).save(path)
    return path


def planned(
    jobs: Path, library: Library, options: Options | None = None, pattern: str = "",
    wish: Wish | None = None,
) -> Plan:  # fmt: skip
    """Return the plan of a file or folder."""
    return plan(read_jobs(jobs, options or Options()), wish or Wish(), pattern, library)


def lines(path: Path, prompts: list[str], **more: object) -> Path:
    """Write jobs as JSON lines, one a prompt."""
    rows = [{"prompt": prompt, "name": f"{n:03}", **more} for n, prompt in enumerate(prompts)]
    path.write_text("".join(json.dumps(row) + "\n" for row in rows))
    return path


def crew(found: Plan, workers: int = 2) -> LocalCrew:
    """Return processes that make fake pictures."""
    model = found.jobs[0].recipe.model
    first = First(model, found.packs[model][1], 1)
    return LocalCrew(first, len(found.jobs), workers, doer=FAKE)
