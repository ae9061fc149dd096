"""The arms of the evidence: one thing changed against the method as it ships.

An arm is a name, what it shows, and how its picture is made of a cell's request. ``MUSE`` is the
default every other one is compared with; groups are the questions that a reader may have.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from muse_desktop.bench.baselines import (
    Maker,
    colour_transfer,
    image_to_image,
    latent_guidance,
    method,
    noise_optimisation,
    word_in_prompt,
)
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
    make : bench and request → Finished
    quick : whether the quick profile has it
    """

    name: str
    group: str
    change: Callable[[Request], Request] = lambda request: request
    make: Maker = method
    quick: bool = False


def _method(**changes: Any) -> Callable[[Request], Request]:
    return lambda request: request.with_(method=replace(request.method, **changes))


CE_ONLY = {"lambda_inherent": 0.0, "lambda_similar": 0.0}
STARTS = (0.0, 0.05, 0.1, 0.2, 0.4)

GENERATION: tuple[Arm, ...] = (
    Arm(PLAIN, "baselines", lambda r: r.with_(target=None), quick=True),
    Arm(MUSE, "baselines", quick=True),
    Arm(WORD, "baselines", make=word_in_prompt, quick=True),
    Arm("latent guidance (FreeDoM), ρ .1", "baselines", make=latent_guidance(0.1), quick=True),
    Arm("latent guidance (FreeDoM), ρ .4", "baselines", make=latent_guidance(0.4)),
    Arm("noise optimisation (ReNO's idea)", "baselines", make=noise_optimisation(0.15), quick=True),
    Arm("tokens, start 20 %, CE only (DATE's idea)", "baselines", _method(start=0.2, **CE_ONLY),
        quick=True),
    Arm("start tokens E₀ alone", "direction", _method(direction="none"), quick=True),
    Arm("random direction", "direction", _method(direction="random"), quick=True),
    Arm("raw gradient", "direction", _method(direction="raw"), quick=True),
    Arm("Adam moments", "direction", _method(optimizer="adam")),
    Arm("1 token", "tokens", _method(tokens=1)),
    Arm("16 tokens", "tokens", _method(tokens=16)),
    Arm("E₀ from the emotion's name", "start phrase", _method(phrase="name")),
    Arm("E₀ neutral", "start phrase", _method(phrase="none")),
    Arm("‖Δ‖ ≤ .5", "projection", _method(max_norm=0.5)),
    Arm("1 view", "views", _method(views=1), quick=True),
    Arm("4 views", "views", _method(views=4)),
    Arm("2 views, crop and flip", "views", _method(view_kind="crop")),
    Arm("2 views, blur and noise", "views", _method(view_kind="noise")),
    Arm("2 updates a step", "inner steps", _method(updates_per_step=2)),
    Arm("every 2nd step", "inner steps", _method(every=2)),
    Arm("longer steps (ρ .5)", "inner steps", _method(step_length=0.5)),
    *(Arm(f"start {100 * s:.0f} %", "when", _method(start=s), quick=s in (0.0, 0.1, 0.4))
      for s in STARTS),
    Arm("CE only", "which", _method(**CE_ONLY), quick=True),
    Arm("CE + inherent", "which", _method(lambda_similar=0.0)),
    Arm("CE + similar", "which", _method(lambda_inherent=0.0)),
    Arm("similar: wheel", "which", _method(similar="wheel")),
    Arm("similar: uniform", "which", _method(similar="uniform")),
    Arm("no content term", "content", _method(lambda_content=0.0)),
    Arm("content λ₃ .5", "content", _method(lambda_content=0.5)),
)  # fmt: skip

EDITS: tuple[Arm, ...] = (
    Arm(MUSE, "baselines", quick=True),
    Arm("MUSE, strength .8", "baselines", lambda r: r.with_(strength=0.8)),
    Arm("colour transfer", "baselines", make=colour_transfer, quick=True),
    Arm("image to image .7 with the word", "baselines", make=image_to_image(0.7), quick=True),
    Arm("image to image .9 with the word", "baselines", make=image_to_image(0.9)),
    Arm("CE only, start 20 % (DATE's idea)", "baselines", _method(start=0.2, **CE_ONLY)),
    Arm("PnP inversion", "inversion", _method(inversion="pnp")),
    Arm("DDIM inversion", "inversion", _method(inversion="ddim")),
    Arm("the whole guidance", "guidance", _method(edit_guidance=1.0)),
    Arm("no guidance", "guidance", _method(edit_guidance=0.0)),
    Arm("attention injection .3", "inversion", _method(injection=0.3)),
    Arm("attention injection .6", "inversion", _method(injection=0.6)),
    Arm("auto strength", "inversion", lambda r: r.with_(auto=True)),
)

RIVALS: tuple[Arm, ...] = (
    Arm(MUSE, "which", quick=True),
    Arm("CE only", "which", _method(**CE_ONLY), quick=True),
    Arm("CE + inherent", "which", _method(lambda_similar=0.0)),
    Arm("CE + similar", "which", _method(lambda_inherent=0.0)),
    Arm("similar: uniform", "which", _method(similar="uniform")),
)
"""On edits of pictures that already carry a neighbour of the target at full strength."""

CONTRARY: tuple[Arm, ...] = tuple(
    arm for arm in GENERATION
    if arm.name in (PLAIN, MUSE, WORD, "latent guidance (FreeDoM), ρ .1",
                    "tokens, start 20 %, CE only (DATE's idea)", "CE only")
)  # fmt: skip
"""On prompts whose own words ask for an emotion far from the target."""

BLENDS: tuple[Arm, ...] = tuple(a for a in GENERATION if a.name in (MUSE, WORD))
