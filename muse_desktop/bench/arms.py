"""The arms of the evidence: one thing changed against the method as it ships.

An arm is a name, what it shows, and how its picture is made of a cell's request. ``MUSE`` is the
default every other one is compared with; groups are the questions that a reader may have.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from functools import partial
from typing import Any

from muse_desktop.bench.baselines import (
    Maker,
    colour_transfer,
    image_to_image,
    latent_guidance,
    muse,
    noise_optimisation,
    word_in_prompt,
)
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Request

MUSE = "MUSE"
PLAIN = "unguided"
WORD = "word in the prompt"


@dataclass(frozen=True)
class Arm:
    """One way to make the pictures.

    Parameters
    ----------
    name : in tables and records
    group : the question it answers
    change : what becomes of a cell's request
    make : bench, request and the method's settings → Finished
    settings : of the method, where they are other than the command's
    quick : whether the quick profile has it
    """

    name: str
    group: str
    change: Callable[[Request], Request] = lambda request: request
    make: Maker = muse
    settings: Mapping[str, Any] = field(default_factory=dict)
    quick: bool = False

    def method(self, base: Method) -> Method:
        """Return the method's settings of this arm; ``base`` are the command's."""
        return replace(base, **self.settings)


def _begun(start: float, request: Request) -> Request:
    return request.with_(start=start)


CE_ONLY = {"lambda_inherent": 0.0, "lambda_similar": 0.0}
STARTS = (0.0, 0.05, 0.1, 0.2, 0.4)

GENERATION: tuple[Arm, ...] = (
    Arm(PLAIN, "baselines", lambda r: r.with_(target=None), quick=True),
    Arm(MUSE, "baselines", quick=True),
    Arm(WORD, "baselines", make=word_in_prompt, quick=True),
    Arm("latent guidance (FreeDoM), ρ .1", "baselines", make=latent_guidance(0.1), quick=True),
    Arm("latent guidance (FreeDoM), ρ .4", "baselines", make=latent_guidance(0.4)),
    Arm("noise optimisation (ReNO's idea)", "baselines", make=noise_optimisation(0.15), quick=True),
    Arm("tokens, start 20 %, CE only (DATE's idea)", "baselines", lambda r: r.with_(start=0.2),
        settings=CE_ONLY, quick=True),
    Arm("start tokens E₀ alone", "direction", settings={"direction": "none"}, quick=True),
    Arm("random direction", "direction", settings={"direction": "random"}, quick=True),
    Arm("raw gradient", "direction", settings={"direction": "raw"}, quick=True),
    Arm("Adam moments", "direction", settings={"optimizer": "adam"}),
    Arm("1 token", "tokens", settings={"tokens": 1}),
    Arm("16 tokens", "tokens", settings={"tokens": 16}),
    Arm("E₀ from the emotion's name", "start phrase", settings={"phrase": "name"}),
    Arm("E₀ neutral", "start phrase", settings={"phrase": "none"}),
    Arm("‖Δ‖ ≤ .5", "projection", settings={"max_norm": 0.5}),
    Arm("1 view", "views", settings={"views": 1}, quick=True),
    Arm("4 views", "views", settings={"views": 4}),
    Arm("2 views, crop and flip", "views", settings={"view_kind": "crop"}),
    Arm("2 views, blur and noise", "views", settings={"view_kind": "noise"}),
    Arm("2 updates a step", "inner steps", settings={"updates_per_step": 2}),
    Arm("every 2nd step", "inner steps", settings={"every": 2}),
    Arm("longer steps (ρ .5)", "inner steps", settings={"step_length": 0.5}),
    *(Arm(f"start {100 * s:.0f} %", "when", partial(_begun, s), quick=s in (0.0, 0.1, 0.4))
      for s in STARTS),
    Arm("CE only", "which", settings=CE_ONLY, quick=True),
    Arm("CE + inherent", "which", settings={"lambda_similar": 0.0}),
    Arm("CE + similar", "which", settings={"lambda_inherent": 0.0}),
    Arm("similar: wheel", "which", settings={"similar": "wheel"}),
    Arm("similar: uniform", "which", settings={"similar": "uniform"}),
    Arm("no content term", "content", settings={"lambda_content": 0.0}),
    Arm("content λ₃ .5", "content", settings={"lambda_content": 0.5}),
)  # fmt: skip

EDITS: tuple[Arm, ...] = (
    Arm(MUSE, "baselines", quick=True),
    Arm("MUSE, strength .8", "baselines", lambda r: r.with_(strength=0.8)),
    Arm("colour transfer", "baselines", make=colour_transfer, quick=True),
    Arm("image to image .7 with the word", "baselines", make=image_to_image(0.7), quick=True),
    Arm("image to image .9 with the word", "baselines", make=image_to_image(0.9)),
    Arm(
        "CE only, start 20 % (DATE's idea)",
        "baselines",
        lambda r: r.with_(start=0.2),
        settings=CE_ONLY,
    ),
    Arm("PnP inversion", "inversion", settings={"inversion": "pnp"}),
    Arm("DDIM inversion", "inversion", settings={"inversion": "ddim"}),
    Arm("the whole guidance", "guidance", settings={"edit_guidance": 1.0}),
    Arm("no guidance", "guidance", settings={"edit_guidance": 0.0}),
    Arm("attention injection .3", "inversion", settings={"injection": 0.3}),
    Arm("attention injection .6", "inversion", settings={"injection": 0.6}),
    Arm("auto strength", "inversion", lambda r: r.with_(auto=True)),
)

RIVALS: tuple[Arm, ...] = (
    Arm(MUSE, "which", quick=True),
    Arm("CE only", "which", settings=CE_ONLY, quick=True),
    Arm("CE + inherent", "which", settings={"lambda_similar": 0.0}),
    Arm("CE + similar", "which", settings={"lambda_inherent": 0.0}),
    Arm("similar: uniform", "which", settings={"similar": "uniform"}),
)
"""On edits of pictures that already carry a neighbour of the target at full strength."""

CONTRARY: tuple[Arm, ...] = tuple(
    arm for arm in GENERATION
    if arm.name in (PLAIN, MUSE, WORD, "latent guidance (FreeDoM), ρ .1",
                    "tokens, start 20 %, CE only (DATE's idea)", "CE only")
)  # fmt: skip
"""On prompts whose own words ask for an emotion far from the target."""

BLENDS: tuple[Arm, ...] = tuple(a for a in GENERATION if a.name in (MUSE, WORD))
