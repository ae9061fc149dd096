"""Reasons in a sentence."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest

from muse_desktop.system.errors import reason


def test_an_error_of_the_disk_without_its_number_and_path(tmp_path: Path) -> None:
    full = OSError(errno.ENOSPC, os.strerror(errno.ENOSPC), str(tmp_path))
    assert reason(full) == os.strerror(errno.ENOSPC).lower()
    with pytest.raises(FileNotFoundError) as missing:
        (tmp_path / "none").read_bytes()
    assert reason(missing.value) == os.strerror(errno.ENOENT).lower()


def test_what_has_no_words_of_the_system_tells_its_own() -> None:
    assert reason(OSError("No Lock")) == "no lock"
    assert reason(ValueError("Embedded null byte")) == "embedded null byte"
