"""More processes that compute gradients for one training run, each with a core of its own.

Small networks gain little from several threads in one operation, and threads that share a core with
other work hold each other up. An assistant reads the weights from shared memory, draws its own
batch, and leaves the gradient to be added to the next step: it may come one step late, and a slow
assistant delays nobody.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Sequence
from typing import Any

import torch
from torch import Tensor, multiprocessing, nn

PATIENCE = 0.005  # seconds between looks at whether the last gradient was taken


class Assistants:
    """Processes that add their gradients to the parameters' own.

    Parameters
    ----------
    count : how many
    parameters : moved to shared memory here, so optimisers' views must be made afterwards
    work : a picklable function that takes (parameters, *arguments, seed) and yields after each
        batch, with the gradient in the parameters
    arguments : passed on to it
    """

    def __init__(
        self,
        count: int,
        parameters: Sequence[nn.Parameter],
        work: Callable[..., Any],
        arguments: tuple[Any, ...],
    ) -> None:
        self._parameters = parameters
        self._mail: list[tuple[list[Tensor], Any]] = []
        context = multiprocessing.get_context("spawn")
        for index in range(1, count + 1):
            gradients = [torch.zeros_like(p.data).share_memory_() for p in parameters]
            ready = context.Event()
            self._mail.append((gradients, ready))
            context.Process(
                target=_serve, args=(work, arguments, gradients, ready, index), daemon=True
            ).start()

    def add(self) -> int:
        """Average what has come in into the gradients; return how many assistants had."""
        came = [(gradients, ready) for gradients, ready in self._mail if ready.is_set()]
        for gradients, ready in came:
            for parameter, gradient in zip(self._parameters, gradients, strict=True):
                if parameter.grad is not None:
                    parameter.grad.add_(gradient)
            ready.clear()
        if came:
            for parameter in self._parameters:
                if parameter.grad is not None:
                    parameter.grad.div_(1 + len(came))
        return len(came)


def _serve(
    work: Callable[..., Any],
    arguments: tuple[Any, ...],
    gradients: list[Tensor],
    ready: Any,
    index: int,
) -> None:
    torch.set_num_threads(1)
    if hasattr(os, "sched_setaffinity"):
        os.sched_setaffinity(0, {index % (os.cpu_count() or 1)})
        os.nice(15)  # whatever else the machine does goes first
    for parameters in work(*arguments, index):
        while ready.is_set():
            time.sleep(PATIENCE)
        for parameter, gradient in zip(parameters, gradients, strict=True):
            if parameter.grad is not None:
                gradient.copy_(parameter.grad)
                parameter.grad = None
        ready.set()
