"""Large pictures at another size and as files: what that takes beside the picture itself."""

from __future__ import annotations

import subprocess
import sys

import pytest

PROGRAM = """
import resource, sys
from muse_desktop.muse.pixels import resize, to_view
from muse_desktop.muse.request import Picture
from muse_desktop.pictures.saving import save_picture

def peak():
    return 1024 * resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

resize(to_view(Picture(64, 64, "RGB", bytes(3 * 64**2))), 16, 16)
side = 6000
picture = Picture(side, side, "RGB", bytes(3 * side**2))
before = peak()
resize(to_view(picture), 192, 192)
resized = peak() - before
save_picture(picture, sys.argv[1])
print(resized, peak() - before)
"""


@pytest.mark.skipif(sys.platform != "linux", reason="asks Linux what a process held")
def test_what_resizing_and_saving_hold_of_36_megapixels(
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    file = tmp_path_factory.mktemp("saved") / "a.jpg"
    done = subprocess.run(
        [sys.executable, "-c", PROGRAM, file], capture_output=True, text=True, check=True
    )
    resized, saved = map(int, done.stdout.split())
    assert resized < 80_000_000  # 24 MB are the columns; the holes between them were 300 MB more
    assert saved < 250_000_000  # Pillow's copy has 144 MB; fitting the codes took 216 MB more
