"""What programs before recipes wrote still opens, and says what it said.

The files were made by version 0.1.0 as it was when requests held the method's settings, with the
pack in ``models/data``: a session and its journal (two pictures generated, two edits of a
photograph, one with a mask of an edit, one by *auto*, one with settings of an ablation, a series of
three), a PNG with metadata, what ``--json`` printed.
"""

from __future__ import annotations

import json
import shutil
import zipfile
from pathlib import Path

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.models.live.load import load as load_pack
from muse_desktop.models.packs.pack_file import read_pack
from muse_desktop.muse.events import Evidence, Finished
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import Picture, Recipe, Request, RequestError
from muse_desktop.muse.synthesis import synthesize
from muse_desktop.pictures.imaging import open_picture
from muse_desktop.pictures.metadata import read_metadata
from muse_desktop.session import storage
from muse_desktop.session.archive import MANIFEST
from muse_desktop.session.document import Session
from muse_desktop.session.recovery import recover, recoverable

TESTS = Path(__file__).parent
SESSION = TESTS / "session" / "data" / "results_1.muse"
COMMON = {"model": "tiny", "steps": 6}
ABLATION = (("step_length", 0.5), ("optimizer", "adam"), ("views", 3), ("edit_guidance", 1.0))


def recipes() -> list[Recipe | None]:
    """What the session's nodes were asked for, oldest first; None is the photograph."""
    return [
        Recipe("generate", "a cottage by a lake", Blend.of("awe"), seed=1, size=(40, 32),
               start=0.25, **COMMON),
        None,
        Recipe("edit", "", Blend.of({"awe": 0.6, "fear": 0.4}), 0.5, seed=5, strength=0.8,
               **COMMON),
        Recipe("edit", "a sea", Blend.of("fear"), seed=6, guidance=2.5, **COMMON),
        Recipe("edit", "", Blend.of("sadness"), seed=7, auto=True, **COMMON),
        Recipe("edit", "", Blend.of("anger"), seed=8, start=0.1, end=0.6, earlier=ABLATION,
               **COMMON),
        *(Recipe("generate", "a house", Blend.of("fear"), k / 3, seed=9, **COMMON)
          for k in (1, 2, 3)),
        Recipe("generate", "a tree", seed=2, **COMMON),
    ]  # fmt: skip


def check(session: Session) -> None:
    nodes = session.nodes
    assert [node.recipe for node in nodes] == recipes()
    made, source, first, masked, auto, ablation = nodes[:6]
    assert source.name == "holiday.JPG"
    assert first.request == Request(recipes()[2], source.picture)  # type: ignore[arg-type]
    assert masked.request is not None
    mask = masked.request.mask
    assert masked.request.source == first.picture
    assert mask is not None
    assert mask.data == bytes(len(mask.data) // 2) + b"\xff" * (len(mask.data) // 2)
    assert (made.picture.width, made.picture.height) == (40, 32)
    assert made.note == "calm"
    assert auto.evidence is not None
    assert auto.evidence.attempts
    assert ablation.evidence is not None
    assert session.current == first.id


def test_a_session() -> None:
    check(storage.load(SESSION))


def test_a_session_saved_anew_says_the_same(tmp_path: Path) -> None:
    storage.save(storage.load(SESSION), tmp_path / "anew.muse")
    check(storage.load(tmp_path / "anew.muse"))


def test_what_is_saved_now_says_all_that_earlier_programs_read(tmp_path: Path) -> None:
    storage.save(storage.load(SESSION), tmp_path / "anew.muse")
    before, after = ([n.get("request") for n in manifest(path)["nodes"]]
                     for path in (SESSION, tmp_path / "anew.muse"))  # fmt: skip
    for old, new in zip(before, after, strict=True):
        assert (old is None) == (new is None)
        if old is not None:
            # Settings of the method that are not there have their defaults in all programs.
            usual = {"start": None, "end": None} | {
                name: value for name, value in old["method"].items()
                if name in Method.__dataclass_fields__ and getattr(Method, name) == value
            }  # fmt: skip
            assert {**usual, **new["method"]} == old["method"]
            assert {**new, "method": None} == {**old, "method": None}
            assert "edit_guidance" in new["method"]


def manifest(path: Path) -> dict:
    with zipfile.ZipFile(path) as archive:
        return json.loads(archive.read(MANIFEST))


def test_a_journal(tmp_path: Path) -> None:
    shutil.copytree(TESTS / "session" / "data" / "journal_1", tmp_path / "journal")
    (found,) = recoverable(tmp_path / "journal")
    assert (found.pictures, found.results) == (10, 9)
    session, journal = recover(found)
    check(session)
    assert session.nodes[2].note == "afterwards"
    journal.discard()


def test_a_picture_with_metadata() -> None:
    file = TESTS / "pictures" / "data" / "result_1.png"
    own = read_metadata(file)
    assert own is not None
    source = storage.load(SESSION).nodes[1].picture
    again = Request.from_json(own.request, {source.digest: source})
    assert again == Request(recipes()[2], source)  # type: ignore[arg-type]
    assert (open_picture(file).width, open_picture(file).height) == (24, 40)


@pytest.mark.parametrize("name", ["generate_1", "series_1"])
def test_what_json_printed(name: str) -> None:
    told = json.loads((TESTS / "cli" / "data" / f"{name}.json").read_text(encoding="utf-8"))
    results = told.get("pictures", [told])
    found = [Request.from_json(result["request"]).check() for result in results]
    if name == "generate_1":
        target = Blend.of({"awe": 0.6, "fear": 0.4})
        wanted = [Recipe("generate", "a cottage by a lake", target, seed=7, steps=4, size=(64, 64))]
    else:
        wanted = [Recipe("generate", "a house", Blend.of("fear"), i, seed=3, steps=4)
                  for i in (0.5, 1.0)]  # fmt: skip
    assert [request.recipe for request in found] == wanted
    assert all(Evidence.from_json(result["evidence"]).updates for result in results)


def test_a_pack_and_that_earlier_settings_have_their_effect(tmp_path: Path) -> None:
    with zipfile.ZipFile(TESTS / "models" / "data" / "pack_1.zip") as archive:
        archive.extractall(tmp_path / "tiny")
    models = load_pack(read_pack(tmp_path / "tiny"), "cpu")
    node = storage.load(SESSION).nodes[5]
    request = node.request
    assert request is not None

    def made(request: Request, method: Method | None = None) -> Picture:
        *_, last = synthesize(models, request, method=method)
        assert isinstance(last, Finished)
        return last.picture

    settings = Method(step_length=0.5, optimizer="adam", views=3, edit_guidance=1.0)
    today = request.with_(earlier=())
    assert made(request) == made(today, settings)
    assert made(request) != made(today)


@pytest.mark.parametrize(
    "damage",
    [
        {"mode": "paint"}, {"mode": None}, {"seed": "7"}, {"steps": 2.5}, {"intensity": "much"},
        {"auto": 1}, {"prompt": None}, {"target": {"joy": 1.0}}, {"size": [8]}, {"method": 3},
        {"method": {"tokens": None}}, {"method": {"start": "soon"}}, {"guidance": True},
    ],
)  # fmt: skip
def test_what_is_no_recipe_is_refused(damage: dict) -> None:
    data = Recipe("generate", "a house").to_json()
    assert Recipe.from_json(data) == Recipe("generate", "a house")
    with pytest.raises(RequestError, match="not a request"):
        Recipe.from_json({**data, **damage})
