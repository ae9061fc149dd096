"""What a loss is multiplied by, so that gradients of half-precision networks stay in their range.

The rule is that of ``torch.amp.GradScaler``. It is written out here because that class belongs to
an optimizer, whose steps it leaves out and whose parameters' gradients alone it looks at; the
tokens take their steps without one.
"""

from __future__ import annotations

from torch import Tensor

FIRST = 1024.0
BACKOFF, GROWTH = 0.5, 2.0
GROW_AFTER = 10
"""Good gradients in a row: a run has some twenty at most, not a training's thousands."""


class LossScale:
    """The present factor, smaller after each gradient that overflowed.

    Attributes
    ----------
    value : the factor, a power of two, so that it changes no digit
    """

    def __init__(self) -> None:
        self.value = FIRST
        self._good = 0

    def unscale(self, gradient: Tensor) -> Tensor | None:
        """Return the loss's own gradient, or None where it overflowed; adapt the factor."""
        found = gradient / self.value
        if not bool(found.isfinite().all()):
            self.value *= BACKOFF
            self._good = 0
            return None
        self._good += 1
        if self._good == GROW_AFTER:
            self.value *= GROWTH
            self._good = 0
        return found
