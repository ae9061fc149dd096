"""Clients whose passwords cost little: what scrypt costs is its own, not the test's."""

from __future__ import annotations

import pytest

from muse_desktop.clients import client_file


@pytest.fixture(autouse=True)
def _cheap(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_file, "COST", 2**4)
