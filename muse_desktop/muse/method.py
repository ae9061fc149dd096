"""The method's own settings, as ablations change them; what a user means is in ``request``."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Literal, get_args, get_origin, get_type_hints

from muse_desktop.muse.errors import RequestError


@dataclass(frozen=True)
class Method:
    """The method's own settings (method.md's symbols); the defaults are the measured best.

    They are no part of what a user asks for: the bench passes others to
    :func:`muse_desktop.muse.synthesis.synthesize`, and a recipe of an earlier version may bring
    some along (:attr:`muse_desktop.muse.request.Recipe.earlier`).

    Parameters
    ----------
    tokens : m, how many emotional tokens
    step_length : ρ, in units of the tokens' own norm at the start
    max_norm : r, the most ‖Δ‖ may grow to, in the same units
    direction : what moves the tokens: the normalised "gradient", the "raw" gradient, a "random"
        direction of the same length, or "none" (the start tokens alone)
    optimizer : "normalised" gradient steps, or "adam" moments over them
    phrase : what E₀ goes toward: the emotion's "phrase", its "name", or "none" (Δ alone)
    views : jittered looks at an estimate, the plain one among them
    view_kind : what jitters them: "crop" (and flip), "noise" (and blur), or "all"
    updates_per_step, every : so many updates at every so-many-th step
    budget : the most updates there may be
    lambda_inherent, lambda_similar, lambda_content, lambda_norm : λ₁ to λ₄
    margin_inherent, margin_similar : m₁, m₂, in logits
    similar : what weighs the similar emotions: nearness on the "wheel", the guide's
        "confusions", "both", or nothing ("uniform")
    max_drop : an update that costs more similarity than this is taken back
    keep : least similarity of an edit to its source, likewise; grades and drawings keep their
        content by themselves and are not held to it
    inversion : the source's trajectory: "pnp" (DDIM inversion, corrected), "ddim" (the same
        without correction), "straight" (one noise for all times, corrected), or "auto": straight
        for networks that predict the clean latent, PnP for all others
    injection : share of an edit's steps that have the source's self-attention
    edit_guidance : how much of the request's guidance beyond 1 an edit takes: what the picture
        shows is known from the source, and guidance mostly drives it away from there
    """

    tokens: int = 4
    step_length: float = 0.3
    max_norm: float = 4.0
    direction: Literal["gradient", "raw", "random", "none"] = "gradient"
    optimizer: Literal["normalised", "adam"] = "normalised"
    phrase: Literal["phrase", "name", "none"] = "phrase"
    views: int = 2
    view_kind: Literal["all", "crop", "noise"] = "all"
    updates_per_step: int = 1
    every: int = 1
    budget: int = 32
    lambda_inherent: float = 0.5
    lambda_similar: float = 0.5
    lambda_content: float = 2.0
    lambda_norm: float = 0.001
    margin_inherent: float = 2.0
    margin_similar: float = 2.0
    similar: Literal["both", "wheel", "confusions", "uniform"] = "both"
    max_drop: float = 0.2
    keep: float = 0.8
    inversion: Literal["auto", "pnp", "ddim", "straight"] = "auto"
    injection: float = 0.0
    edit_guidance: float = 0.2

    def check(self) -> Method:
        """Return self, or raise :class:`RequestError` with a sentence that says what to do."""
        for name in ("tokens", "views", "updates_per_step", "every"):
            value = getattr(self, name)
            if not 1 <= value <= 64:
                raise RequestError(f"The method's {name} is {value}: give a number from 1 to 64.")
        if not 0 <= self.budget < math.inf:
            raise RequestError(
                f"The method's budget of updates is {self.budget}: give a number from 0 up."
            )
        for name in ("injection", "edit_guidance", "keep"):
            share = getattr(self, name)
            if not 0.0 <= share <= 1.0:
                raise RequestError(f"The method's {name} is {share:g}: give 0 to 1.")
        for name in ("step_length", "max_norm", "lambda_inherent", "lambda_similar",
                     "lambda_content", "lambda_norm", "margin_inherent", "margin_similar",
                     "max_drop"):  # fmt: skip
            value = getattr(self, name)
            if not 0.0 <= value < math.inf:
                raise RequestError(f"The method's {name} is {value}: give a number from 0 up.")
        for name, known in _CHOICES.items():
            if getattr(self, name) not in known:
                raise RequestError(
                    f"Unknown {name.replace('_', ' ')} “{getattr(self, name)}”: "
                    f"use {', '.join(known[:-1])} or {known[-1]}."
                )
        return self


_CHOICES: dict[str, tuple[str, ...]] = {
    name: get_args(hint)
    for name, hint in get_type_hints(Method).items()
    if get_origin(hint) is Literal
}
