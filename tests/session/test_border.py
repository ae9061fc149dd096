"""What a session file may hold: all of it is checked, and what is wrong is told by its field."""

from __future__ import annotations

import io
import json
import math
import os
import sys
import time
import zipfile
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from muse_desktop.muse.request import MAX_PROMPT, Picture, Recipe, RequestError
from muse_desktop.session import archive as archive_module
from muse_desktop.session import pictures, storage
from muse_desktop.session.document import Session
from muse_desktop.session.errors import SessionError
from muse_desktop.session.node import MAX_NOTE, MAX_TITLE
from muse_desktop.system import strict_json
from tests.session.conftest import generate
from tests.session.test_storage import broken, change_manifest, repack

EVIDENCE = ["nodes", 1, "evidence"]
REQUEST = ["nodes", 1, "request"]


@pytest.fixture
def saved(session: Session, tmp_path: Path) -> Path:
    path = tmp_path / "a.muse"
    storage.save(session, path)
    return path


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (broken(["nodes"], {}), "“nodes” must be a list"),
        (broken(["nodes"], [None] * 10_001), "“nodes” must be a list of length at most 10000"),
        (broken(["kept_seed"], -1), "“kept_seed” must be a whole number of at least 0"),
        (broken(["kept_seed"], 2**63), "“kept_seed” must be a whole number of at most"),
        (broken(["kept_seed"], "7"), "“kept_seed” must be a whole number"),
        (broken(["nodes", 0, "id"], 7), "“id” must be text"),
        (broken(["nodes", 0, "id"], ""), "“id” must be text of length at least 1"),
        (broken(["nodes", 0, "title"], "x" * (MAX_TITLE + 1)), "“title” must be text of length"),
        (broken(["nodes", 0, "note"], "x" * (MAX_NOTE + 1)), "“note” must be text of length"),
        (broken(["nodes", 0, "kind"], "<b>"), "“kind” cannot be “<b>”"),
        (broken(["nodes", 0, "shares"], {"hour": 9}), "“shares[...]” must be a number"),
        (broken(["nodes", 0, "shares"], {"elements.sorrow": 0.5}), "no “elements.sorrow”"),
        (broken(["nodes", 0, "created"], 2024), "“created” must be text"),
        (broken(["nodes", 0, "picture", "form"], "pickle"), "“picture.form” cannot be “pickle”"),
        (broken([*REQUEST, "prompt"], "x" * (MAX_PROMPT + 1)), "“prompt” must be text of length"),
        (broken([*REQUEST, "seed"], 1.5), "“seed” must be a whole number"),
        (broken([*REQUEST, "seed"], 10**4000), "seed must be a whole number"),
        (broken([*REQUEST, "intensity"], math.nan), "“intensity” must be a number, not null"),
        (broken([*REQUEST, "guidance"], 1e308), "guidance is 1e+308"),
        (broken([*REQUEST, "steps"], 10**9), "1000000000 steps"),
        (broken([*REQUEST, "size"], [8]), "“size” must be a list of length 2"),
        (broken([*REQUEST, "size"], [8, 10**9]), "“size[1]” must be a whole number of at most"),
        (broken([*REQUEST, "target"], {"awe": "much"}), "“target[...]” must be a number"),
        (broken([*REQUEST, "method", "tokens"], "four"), "“tokens” must be a whole number"),
        (broken([*REQUEST, "method", "similar"], "all"), "“similar” cannot be “all”"),
        (broken([*REQUEST, "method", "start"], 2), "start is 2"),
        (broken([*EVIDENCE, "guide_after", "awe"], "much"), "“guide_after[...]” must be a number"),
        (broken([*EVIDENCE, "guide_after", "awe"], 7), "“guide_after[...]” must be a number of"),
        (broken([*EVIDENCE, "guide_after"], {"awe": 1}), "“guide_after” does not name the eight"),
        (broken([*EVIDENCE, "guide_after"], [1]), "“guide_after” must be {name: value, …} or null"),
        (broken([*EVIDENCE, "judge_before"], "x"), "“judge_before” must be {name: value, …}"),
        (broken([*EVIDENCE, "similarity"], [1e300]), "“similarity[0]” must be a number of"),
        (broken([*EVIDENCE, "similarity"], [0.5] * 10_001), "“similarity” must be a list of"),
        (broken([*EVIDENCE, "start"], -1), "“start” must be a whole number of at least 0"),
        (broken([*EVIDENCE, "notes"], [{}]), "“notes[0]” must be text"),
        (broken([*EVIDENCE, "notes"], "text"), "“notes” must be a list, not text"),
        (broken([*EVIDENCE, "preservation"], {"psnr": []}), "“preservation[...]” must be a number"),
        (broken([*EVIDENCE, "updates"], [{"step": 1}]), "“updates[0].cross_entropy” is missing"),
        (broken([*EVIDENCE, "grade"], {"shape": [1, 1, 1], "half": ""}), "“shape” must be a list"),
        (broken([*EVIDENCE, "grade"], {"shape": [1, 1, 1, 1], "half": "AH4="}), "must be finite"),
        (broken([*EVIDENCE, "versions"], {"torch": 2}), "“versions[...]” must be text"),
    ],
)
def test_what_is_wrong_is_told_by_its_field(
    saved: Path, change: Callable[[dict[str, Any]], None], told: str
) -> None:
    change_manifest(saved, change)
    with pytest.raises(SessionError) as error:
        storage.load(saved)
    said = str(error.value)
    assert told in said
    assert said.startswith(
        "“a.muse” is no session of MUSE Desktop, or it is damaged (picture "
    ) or any(f"“{field}”" in said for field in ("nodes", "kept_seed"))
    assert said.endswith("). The file was left as it is.")
    assert len(said) < 300


def test_numbers_that_were_not_finite_are_gaps(saved: Path) -> None:
    def gaps(manifest: dict[str, Any]) -> None:
        evidence = manifest["nodes"][1]["evidence"]
        evidence["guide_after"]["awe"] = math.nan  # as programs before strict JSON wrote it
        evidence["judge_after"]["awe"] = None
        evidence["preservation"] = {"psnr": math.inf, "ssim": 0.5}
        evidence["similarity"][0] = math.nan

    change_manifest(saved, gaps)
    evidence = storage.load(saved).nodes[1].evidence
    assert evidence is not None
    assert evidence.guide_after is None
    assert evidence.judge_after is None
    assert evidence.preservation == {"ssim": 0.5}
    assert evidence.similarity[0] is None


@pytest.mark.parametrize("text", [b"[" * 10**6, b'{"nodes":' * 10**5, b"[" + b"[]," * 10**6])
def test_a_manifest_of_brackets_is_refused_before_it_is_built(
    saved: Path, text: bytes, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(strict_json, "MAX_MARKS", 10**6)
    monkeypatch.setattr(strict_json.json, "loads", lambda *_, **__: pytest.fail("it was built"))
    repack(saved, lambda members: members.update({"manifest.json": text}))
    with pytest.raises(SessionError, match=r"nested too deeply|more values than"):
        storage.load(saved)


def plain(size: int) -> bytes:
    stream = io.BytesIO()
    Image.new("1", (size, size)).save(stream, "PNG")
    return stream.getvalue()


def test_pictures_that_claim_more_pixels_than_the_file_can_hold(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    session = Session()
    for size in (1000, 1001):
        session.add_source(plain(size), "a.png")
    path = tmp_path / "a.muse"
    storage.save(session, path)
    pixels, size = 1000**2 + 1001**2, path.stat().st_size
    monkeypatch.setattr(archive_module, "PIXELS_PER_BYTE", 2)
    monkeypatch.setattr(archive_module, "MAX_PIXELS", pixels - 2 * size)
    assert len(storage.load(path)) == 2
    monkeypatch.setattr(archive_module, "MAX_PIXELS", pixels - 2 * size - 1)
    with pytest.raises(SessionError, match="far larger than a file of its size can hold"):
        storage.load(path)


@pytest.mark.skipif(sys.platform == "win32", reason="named pipes are POSIX's")
def test_a_pipe_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "a.muse")
    with pytest.raises(SessionError, match="no ordinary file"):
        storage.load(tmp_path / "a.muse")


def test_titles_and_notes_never_grow_beyond_what_opens_again(tmp_path: Path) -> None:
    session = Session()
    node = generate(session)
    session.rename(node.id, "t" * (MAX_TITLE + 1))
    session.annotate(node.id, "n" * (MAX_NOTE + 1))
    storage.save(session, tmp_path / "a.muse")
    (again,) = storage.load(tmp_path / "a.muse").nodes
    assert (len(again.title), len(again.note)) == (MAX_TITLE, MAX_NOTE)


def test_a_prompt_that_is_too_long_is_refused_with_its_length() -> None:
    assert Recipe("generate", "x" * MAX_PROMPT).check()
    with pytest.raises(RequestError, match="1,000,000 characters: say it in at most 10,000"):
        Recipe("generate", "x" * 10**6).check()


def test_the_manifest_of_a_session_needs_ten_levels_at_most(saved: Path) -> None:
    with zipfile.ZipFile(saved) as archive:
        manifest = json.loads(archive.read("manifest.json"))

    def depth(value: Any) -> int:
        inside = value.values() if isinstance(value, dict) else value
        return 1 + max(map(depth, inside), default=0) if isinstance(value, dict | list) else 0

    assert depth(manifest) <= 10


def test_pictures_are_decoded_one_at_a_time_and_once(monkeypatch: pytest.MonkeyPatch) -> None:
    session = Session()
    nodes = [session.add_source(plain(50 + i), "a.png") for i in range(3)]
    for node in nodes:
        node.stored.forget()
    decode = pictures.imaging.open_picture
    running, most, done = [0], [0], []

    def slow(data: bytes) -> Picture:
        running[0] += 1
        most[0] = max(most[0], running[0])
        time.sleep(0.01)
        running[0] -= 1
        done.append(data)
        return decode(data)

    monkeypatch.setattr(pictures.imaging, "open_picture", slow)
    with ThreadPoolExecutor(6) as threads:
        sizes = list(threads.map(lambda node: node.picture.width, [*nodes, *nodes]))
    assert sizes == [50, 51, 52] * 2
    assert most == [1]
    assert len(done) == 3
