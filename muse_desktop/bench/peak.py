"""The most memory that this process has had; nothing heavy is imported for it."""

from __future__ import annotations

import sys
from pathlib import Path


def peak_memory() -> int:
    """Return the most bytes that this process has had resident."""
    if sys.platform == "linux":
        # Not getrusage: there a child starts with what its parent had.
        for line in Path("/proc/self/status").read_text(encoding="ascii").splitlines():
            if line.startswith("VmHWM:"):
                return int(line.split()[1]) * 1024
    if sys.platform == "win32":
        import psutil  # comes with accelerate

        return int(psutil.Process().memory_info().peak_wset)
    import resource

    return int(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
