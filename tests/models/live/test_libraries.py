"""torch's native code comes while the interpreter is free."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import sys
from pathlib import Path
from muse_desktop.models.live.libraries import load_torch

load_torch()
assert "torch" not in sys.modules
loaded = Path("/proc/self/maps").read_text()
assert "libtorch_cpu.so" in loaded
assert "libtorch_python.so" not in loaded  # it would call Python without its lock
import torch
assert torch.ones(2).sum() == 2
load_torch()
"""


@pytest.mark.skipif(sys.platform != "linux", reason="/proc tells what is loaded")
def test_native_code_comes_before_the_import() -> None:
    done = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")
