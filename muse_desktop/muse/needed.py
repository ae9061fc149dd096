"""What an edit of a drawing needs of the change that guidance found: the least that is enough.

The tokens move all numbers that the network moves with an emotion, light and every element, though
a few of them may carry the reading. So each number's change d gets a weight w in [0, 1], and from
w = 1 a few steps go down

    J = [logit p₁ − logit p_w]₊ + λ (1 − cos(CLIP(x_w), CLIP(source))) + μ Σ w|d| / Σ|d|

away from the change, as long as the guide reads as much of the target as with all of it (p₁, at
most q of full intensity). J is of the drawing, its gradient the sketch's, which now and then leads
where the drawing does not follow: so the best w on the way is taken, and the whole change where
none was better. Every result lies between the source and what was found, so there is nothing for a
gradient to deceive the guide with. What is left is told in fewer words, too.
"""

from __future__ import annotations

import math
from collections.abc import Callable

import torch
from torch import Tensor

from muse_desktop.emotion import confidence
from muse_desktop.muse.protocols import Models
from muse_desktop.muse.scene import Scene

STEPS = 12
RATE = 0.12
"""Of Adam: so much of a weight a step, about."""
MOMENTS = (0.8, 0.95)
"""Adam's; short, as there are few steps."""
SIMILARITY, SIZE = 4.0, 2.0
"""λ and μ."""


def needed(
    models: Models,
    scene: Scene,
    base: Tensor,
    z: Tensor,
    log_odds: Callable[[Tensor], Tensor],
) -> Tensor:
    """Return a latent between the source's and the steered one, number by number.

    Parameters
    ----------
    base : 1×C×h×w, the source's
    z : 1×C×h×w, what was steered
    log_odds : how much of the target logits (8) show, differentiable (a scalar)
    """

    def seen(x: Tensor) -> Tensor:
        return log_odds(models.guide.logits(x.to(models.dtype)).float()[0])

    change = (z - base).detach()
    size = change.abs().sum().clamp(min=1e-6)
    with torch.no_grad():
        found = seen(scene.picture(z))
        if not bool(found > seen(scene.picture(base))):
            return z  # what gains nothing does not tell what of it would be needed
        goal = found.minimum(torch.logit(torch.tensor(confidence(1.0))).to(found))
    w = torch.ones_like(change).requires_grad_(True)
    adam = torch.optim.Adam([w], lr=RATE, betas=MOMENTS)
    least, best = math.inf, w.detach().clone()
    for step in range(STEPS + 1):
        with torch.enable_grad():
            x = scene.picture(base + w * change)
            _, to_source = scene.similarity(x)
            assert to_source is not None  # it is an edit
            loss = (goal - seen(x)).relu() + SIMILARITY * (1.0 - to_source)
            loss = loss + SIZE * (w * change.abs()).sum() / size
        if float(loss.detach()) < least:
            least, best = float(loss.detach()), w.detach().clone()
        if step == STEPS:
            break
        (w.grad,) = torch.autograd.grad(loss, w)
        if not bool(w.grad.isfinite().all()):
            return z
        adam.step()
        with torch.no_grad():
            w.clamp_(0.0, 1.0)
    return base + best * change
