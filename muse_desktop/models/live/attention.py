"""Self-attention of one picture lent to another, by hooks on a UNet's own projections.

Which places of a picture look at which is its structure; what they take from one another is its
colour and texture. Plug-and-Play (Tumanyan et al. 2023) therefore gives an edit the queries and
keys of the source's self-attention and leaves it its own values. Hooks on ``to_q`` and ``to_k`` do
that under every attention processor of diffusers (but for fused projections, and it fuses none
unasked), with no arithmetic of ours in between.
"""

from __future__ import annotations

from typing import Any

from torch import Tensor


class SelfAttention:
    """Remembers queries and keys of one evaluation and puts them into later ones.

    Attributes
    ----------
    mode : "record", "inject" or None (nothing happens)
    row : of a record of several rows the one that a single latent gets: 0 the unconditional's, -1
        the conditional's
    """

    def __init__(self, unet: Any) -> None:
        self.mode: str | None = None
        self.row = -1
        self._kept: dict[str, Tensor] = {}
        self._hooks = [
            projection.register_forward_hook(self._hook(f"{name}.{which}"))
            for name, module in unet.named_modules()
            if name.endswith("attn1")
            for which in ("to_q", "to_k")
            if (projection := getattr(module, which, None)) is not None
        ]

    def clear(self) -> None:
        """Forget all and do nothing from here on."""
        self.mode, self.row = None, -1
        self._kept.clear()

    def _hook(self, key: str) -> Any:
        def run(_module: Any, _inputs: Any, output: Tensor) -> Tensor | None:
            if self.mode == "record":
                self._kept[key] = output.detach()
            elif self.mode == "inject" and (kept := self._kept.get(key)) is not None:
                if kept.shape[0] != output.shape[0]:
                    kept = kept[self.row][None].expand(output.shape[0], -1, -1)
                return kept.to(output.dtype)
            return None

        return run
