"""A pool's finished blocks on the device that trains, growing while painters paint."""

from __future__ import annotations

import threading
import time

import numpy as np
import torch
from torch import Tensor

from muse_desktop.storybook.errors import TrainingError
from muse_desktop.storybook.pool import BLOCK, Pool

HELD = 24
"""The first blocks are held out: classifiers and CLIP are measured on them."""


class Loaded:
    """Some fields of a pool's blocks, on a device.

    Parameters
    ----------
    pool : where the blocks are taken from
    fields : which of the pool's fields
    device : where they go
    held_out : take the held-out blocks, and not all others
    """

    def __init__(
        self,
        pool: Pool,
        fields: tuple[str, ...],
        device: torch.device,
        *,
        held_out: bool = False,
    ) -> None:
        self._pool, self._fields, self._device = pool, fields, device
        last = min(len(pool[field]) for field in fields) // BLOCK
        held = min(HELD, max(last // 4, 1))
        self._waiting = list(range(held) if held_out else range(held, last))
        rows = len(self._waiting) * BLOCK
        self._count = 0
        self._taken: list[int] = []
        self._beside: threading.Thread | None = None
        self._tensors = {
            field: torch.empty(
                (rows, *pool[field].shape[1:]),
                dtype=torch.from_numpy(pool[field][:0]).dtype,
                device=device,
            )
            for field in fields
        }
        self.refresh()

    def __len__(self) -> int:
        return self._count

    def __getitem__(self, field: str) -> Tensor:
        """Return what there is of a field, on the device."""
        return self._tensors[field][: self._count]

    def refresh(self) -> None:
        """Take in the blocks that were painted since."""
        done = np.array(self._pool["done"])
        fresh = [block for block in self._waiting if done[block]]
        for block in fresh:
            rows = slice(block * BLOCK, (block + 1) * BLOCK)
            for field in self._fields:
                found = torch.from_numpy(self._pool[field][rows])
                self._tensors[field][self._count : self._count + BLOCK].copy_(found)
            self._taken.append(block)
            self._count += BLOCK
        taken = set(fresh)
        self._waiting = [block for block in self._waiting if block not in taken]

    def refresh_beside(self) -> None:
        """The same in a thread of its own, so that nobody waits for the copying."""
        if self._beside is None or not self._beside.is_alive():
            self._beside = threading.Thread(target=self.refresh, daemon=True)
            self._beside.start()

    def places(self) -> Tensor:
        """Return each row's place in the pool, on the device."""
        blocks = torch.tensor(self._taken, device=self._device)
        return (blocks[:, None] * BLOCK + torch.arange(BLOCK, device=self._device)).flatten()

    def wait(self, rows: int, until: float) -> None:
        """Wait for that many rows, or all that there will be, at longest until then (Unix time)."""
        while self._waiting and self._count < rows and time.time() < until:
            time.sleep(0.1)
            self.refresh()

    def draw(self, count: int) -> Tensor:
        """Return random places of rows, on the device.

        Raises
        ------
        TrainingError
            Where there are none.
        """
        if not self._count:
            raise TrainingError(
                "No pictures were painted in the time given: give more --minutes or --painters."
            )
        return torch.randint(self._count, (count,), device=self._device)


def pick_caption(ids: Tensor) -> Tensor:
    """Return one of each row's captions, B×L int64, of B×K×L."""
    which = torch.randint(ids.shape[1], (len(ids),), device=ids.device)
    return ids[torch.arange(len(ids), device=ids.device), which].long()
