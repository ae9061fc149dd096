"""What a worker elsewhere takes in: nothing outside its folder, and nothing that came damaged."""

from __future__ import annotations

import hashlib
import os
import time
from dataclasses import replace

import pytest

from muse_desktop.batch import remote
from muse_desktop.batch.keys import versions
from muse_desktop.batch.maker import MissingPackError, TorchMaker, sent_models
from muse_desktop.batch.messages import First, Hello
from muse_desktop.system.paths import models_dir
from tests.support.batches import packs
from tests.support.fake_maker import FAKE

PARCEL = "0" * 64


@pytest.mark.parametrize("name", ["../x", "/etc/x", "a/../../x", "a\\x", "C:x"])
def test_no_name_leads_outside(name: str) -> None:
    with pytest.raises(ValueError, match="lies outside"):
        remote.receive(PARCEL, name, 0, b"x")


def test_what_came_damaged_or_is_another_model_is_not_kept() -> None:
    for digest, said in (
        ("1" * 64, "drawer/file came damaged"),
        (hashlib.sha256(b"x").hexdigest(), "What came is not the model"),
    ):
        remote.receive(PARCEL, "drawer/file", 0, b"x")
        assert remote.accept(PARCEL, "drawer", {"drawer/file": digest}).startswith(said)
        assert list(sent_models().iterdir()) == []


def test_a_model_of_the_name_with_other_files_is_not_used() -> None:
    packs(models_dir())
    with pytest.raises(MissingPackError):
        TorchMaker()._find("drawer", PARCEL)
    first = First("drawer", PARCEL, 1, versions())
    assert remote.greet(FAKE, "auto", None, {"drawer": PARCEL}, first) == remote.Lacking(
        ("drawer",)
    )


def test_a_worker_of_other_versions_loads_nothing() -> None:
    first = First("drawer", PARCEL, 1, (("torch", "another"),))
    found = remote.greet(FAKE, "auto", None, {"drawer": PARCEL}, replace(first))
    assert found == Hello("", (), 0, 0, versions())


def test_what_a_killed_worker_had_of_a_model_is_cleared_away_and_what_comes_now_is_not() -> None:
    old = sent_models() / ".incoming-1-x"
    (old / "drawer").mkdir(parents=True)
    two_days_ago = time.time() - 2 * 86_400
    os.utime(old, (two_days_ago, two_days_ago))
    kept = sent_models() / PARCEL
    kept.mkdir()
    os.utime(kept, (two_days_ago, two_days_ago))
    remote.receive(PARCEL, "drawer/file", 0, b"x")
    remote.greet(FAKE, "auto", None, {}, First("drawer", PARCEL, 1, versions()))
    assert {path.name for path in sent_models().iterdir()} == {
        PARCEL, f".incoming-{os.getpid()}-{PARCEL}",
    }  # fmt: skip
