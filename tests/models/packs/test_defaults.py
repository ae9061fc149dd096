"""What a pack takes for steps and guidance where a person says nothing."""

from __future__ import annotations

import argparse
import json
from pathlib import Path
from typing import Any

import pytest

from muse_desktop.cli.packs import pack_defaults as _defaults
from muse_desktop.models.errors import ModelError
from muse_desktop.models.packs.pack_file import read_pack

PACK = {
    "format": 1, "name": "fast", "version": "1", "licence": "MIT", "native_size": 512,
    "size_multiple": 8,
}  # fmt: skip


def pack(folder: Path, **values: Any) -> Any:
    (folder / "pack.json").write_text(json.dumps(PACK | values), encoding="utf-8")
    return read_pack(folder)


def test_the_packs_own_where_the_user_gave_none(tmp_path: Path) -> None:
    fast = pack(tmp_path, defaults={"steps": 4, "guidance": 1})
    none = argparse.Namespace(steps=None, guidance=None)
    assert _defaults(none, fast) == {"model": "fast", "steps": 4, "guidance": 1.0}
    eight = argparse.Namespace(steps=8, guidance=None)
    assert _defaults(eight, fast) == {"model": "fast", "guidance": 1.0}
    assert _defaults(none, pack(tmp_path)) == {"model": "fast"}


@pytest.mark.parametrize(
    "defaults", [{"steps": 1}, {"guidance": 0.5}, {"seed": 3}, {"steps": "few"}, [4]]
)
def test_wrong_defaults_are_refused(tmp_path: Path, defaults: Any) -> None:
    with pytest.raises(ModelError, match=r"pack\.json is not right"):
        pack(tmp_path, defaults=defaults)
