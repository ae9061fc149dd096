"""The calibration error of shares against distributions."""

from __future__ import annotations

import numpy as np
import pytest

from muse_desktop.emotion.calibration import calibration_error


def test_it_is_the_gap_of_share_and_mass() -> None:
    shares = np.zeros((10, 8))
    shares[:, 0], shares[:, 1] = 0.8, 0.2
    wanted = np.zeros((10, 8))
    wanted[:8, 0] = wanted[8:, 1] = 1.0
    assert calibration_error(shares, wanted) == pytest.approx(0.0)
    wanted[:, :2] = wanted[:, 1::-1]
    assert calibration_error(shares, wanted) == pytest.approx(0.6)
