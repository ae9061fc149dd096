"""Run by the frozen program before anything else is imported."""

import os
import sys

# A Windows program without a console has no streams, and libraries that draw progress bars fail.
for name in ("stdin", "stdout", "stderr"):
    if getattr(sys, name) is None:
        mode = "r" if name == "stdin" else "w"
        setattr(sys, name, open(os.devnull, mode, encoding="utf-8"))  # noqa: SIM115

# The program is complete: nothing is to be looked up online or compiled on the user's machine.
os.environ.setdefault("HF_HUB_OFFLINE", "1")
os.environ.setdefault("HF_HUB_DISABLE_TELEMETRY", "1")
os.environ.setdefault("TORCHDYNAMO_DISABLE", "1")
os.environ.setdefault("PYTORCH_JIT", "0")  # torch.jit would read sources, which are not here
