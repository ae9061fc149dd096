"""Requests: JSON both ways, and refusals that say what to do."""

import json
from typing import get_type_hints

import pytest

from muse_desktop.emotion import Blend
from muse_desktop.muse.events import Evidence, Update
from muse_desktop.muse.method import Method
from muse_desktop.muse.request import PREVIEW_SECONDS, Picture, Recipe, Request, RequestError
from tests.support.requests import ask
from tests.support.tiny_models import scenery


def test_json_round_trip_keeps_everything_that_affects_a_result():
    picture = scenery(8, 6)
    mask = Picture(8, 6, "L", bytes(48))
    request = ask(
        "edit",
        "a house",
        Blend.parse("awe:0.6,fear:0.4"),
        intensity=0.3,
        seed=2**62,
        source=picture,
        mask=mask,
        start=0.4,
        earlier=(("tokens", 2), ("inversion", "straight")),
        preview=None,
    )
    data = json.loads(json.dumps(request.to_json()))
    pictures = {p.digest: p for p in (picture, mask)}
    assert Request.from_json(data, pictures) == request.with_(preview=PREVIEW_SECONDS)
    with pytest.raises(RequestError, match="missing"):
        Request.from_json(data)
    with pytest.raises(RequestError, match="newer"):
        Request.from_json({**data, "format": 99}, pictures)


def test_a_picture_is_named_by_size_mode_and_pixels():
    assert Picture(2, 1, "L", b"ab").digest != Picture(1, 2, "L", b"ab").digest
    with pytest.raises(RequestError):
        Picture(2, 2, "RGB", b"")


@pytest.mark.parametrize(
    ("changes", "word"),
    [
        ({"prompt": "  "}, "prompt"),
        ({"intensity": 1.1}, "intensity"),
        ({"strength": -0.1}, "strength"),
        ({"steps": 1}, "steps"),
        ({"guidance": 0.5}, "guidance"),
        ({"seed": -1}, "seed"),
        ({"mode": "edit"}, "picture"),
        ({"mask": Picture(1, 1, "L", b"a")}, "mask"),
        ({"start": 1.5}, "start"),
        ({"earlier": (("tokens", 0),)}, "tokens"),
        ({"earlier": (("keep", 7.0),)}, "keep"),
        ({"earlier": (("budget", -1),)}, "budget"),
    ],
)
def test_what_cannot_be_done_is_refused(changes, word):
    with pytest.raises(RequestError, match=word):
        ask("generate", "a house").with_(**changes).check()


NUMERIC = (int, float, float | None)
NUMBERS = [name for name, hint in get_type_hints(Recipe).items() if hint in NUMERIC]
METHODS = [name for name, hint in get_type_hints(Method).items() if hint in NUMERIC]


@pytest.mark.parametrize("value", [float("nan"), float("inf"), -float("inf")])
@pytest.mark.parametrize("name", [*NUMBERS, *(f"method.{name}" for name in METHODS)])
def test_no_number_is_infinite_or_none(name, value):
    field = name.removeprefix("method.")
    changes = {field: value} if field == name else {"earlier": ((field, value),)}
    with pytest.raises(RequestError, match=field):
        ask("generate", "a house").with_(**changes).check()


def test_evidence_round_trip():
    evidence = Evidence(
        similarity=(0.1, None),
        start=1,
        updates=(Update(1, 2.0, 0.0, 0.5, 0.3, 1.0, 0.4, True),),
        notes=("A note.",),
    )
    data = json.loads(json.dumps(evidence.to_json()))
    assert Evidence.from_json({**data, "new": 1}) == evidence


def test_requests_from_before_the_share_of_guidance_take_all_of_it():
    data = ask("generate", "a house").to_json()
    del data["method"]["edit_guidance"]
    assert Request.from_json(data).recipe.method.edit_guidance == 1.0
