"""What a PNG says of how it was made."""

from __future__ import annotations

import io
import json
import math
import re
import zlib
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

from muse_desktop.emotion import Blend
from muse_desktop.muse.grade import Grade
from muse_desktop.muse.request import Picture, Request
from muse_desktop.pictures import imaging, metadata, saving
from tests.pictures.making import chunk
from tests.support.requests import ask

PICTURE = Picture(32, 16, "RGB", bytes(32 * 16 * 3))


def texts(request: Request, **more: str) -> dict[str, str]:
    return metadata.describe(request, (32, 16), more)


def test_the_request_comes_back() -> None:
    request = ask(
        mode="generate", prompt="a cottage, by “a lake”\nat night", target=Blend.of("awe"), seed=7
    )
    png = saving.png_bytes(PICTURE, texts(request, torch="2"))
    own = metadata.read_metadata(png)
    assert own is not None
    assert Request.from_json(own.request).with_(preview=request.preview) == request
    assert own.versions == {"torch": "2"}
    assert imaging.picture_from_png(png) == PICTURE


def test_an_edit_names_its_source_by_digest_alone() -> None:
    request = ask(mode="edit", source=PICTURE, target=Blend.of("awe"))
    own = json.loads(texts(request)[metadata.KEY])
    assert own["request"]["source"] == PICTURE.digest


def test_no_metadata() -> None:
    assert metadata.read_metadata(saving.png_bytes(PICTURE)) is None
    assert metadata.read_metadata(b"not a png") is None
    odd = saving.png_bytes(PICTURE, {metadata.KEY: "[1"})
    assert metadata.read_metadata(odd) is None


def test_no_prompt_passes_for_the_lines_below_it() -> None:
    prompt = "a cat\nNegative prompt: a dog\nSteps: 5, Sampler: Euler, Seed: 3, negative prompt : x"
    text = texts(ask(mode="generate", prompt=prompt, seed=7))["parameters"]
    shown, negative, settings = text.split("\n")
    assert shown.startswith("a cat Negative prompt a dog Steps: 5")
    assert text.lower().count("negative prompt:") == 1
    assert negative == "Negative prompt: "
    assert "Seed: 7" in settings


def test_parameters_in_the_form_other_programs_read() -> None:
    request = ask(
        mode="generate",
        prompt="a cottage by a lake",
        target=Blend.parse("awe:0.6,fear:0.4"),
        seed=7,
        steps=20,
        guidance=4.5,
    )
    with Image.open(io.BytesIO(saving.png_bytes(PICTURE, texts(request, sampler="LCM")))) as image:
        text = image.text["parameters"]
    prompt, negative, settings = text.split("\n")
    assert prompt == "a cottage by a lake"
    assert negative == "Negative prompt: "
    # AUTOMATIC1111's own expression for the last line.
    found = dict(re.findall(r'\s*(\w[\w \-/]+):\s*("(?:\\.|[^\\"])+"|[^,]*)(?:,|$)', settings))
    assert found["Steps"] == "20"
    assert found["Sampler"] == "LCM"
    # Of what was made by earlier versions nobody knows.
    assert "Sampler" not in texts(request)["parameters"]
    assert found["CFG scale"] == "4.5"
    assert found["Seed"] == "7"
    assert found["Size"] == "32x16"
    assert found["Model"] == "storybook"
    assert found["Emotion"] == "awe 0.6 + fear 0.4"


def test_other_notes_neither_hide_ours_nor_hurt(tmp_path: Path) -> None:
    png = saving.png_bytes(PICTURE, texts(ask("generate", "a lake")))
    big = chunk(b"zTXt", b"Comment\0\0" + zlib.compress(bytes(3 * 2**20)))
    noted = png[:33] + big + chunk(b"tEXt", b"a\0b", right=False) + png[33:]
    assert metadata.read_metadata(noted) == metadata.read_metadata(png) is not None
    nested = saving.png_bytes(PICTURE, {metadata.KEY: "[" * 100_000})
    assert metadata.read_metadata(nested) is None
    plain = saving.png_bytes(PICTURE)
    bomb = plain[:33] + chunk(b"zTXt", b"muse_desktop\0\0" + zlib.compress(bytes(3 * 2**20)))
    assert metadata.read_metadata(bomb + plain[33:]) is None
    assert metadata.read_metadata(tmp_path) is None
    assert metadata.read_metadata(tmp_path / "none.png") is None


@pytest.mark.parametrize(
    "change",
    [
        {"request": []}, {"request": {}}, {"versions": {"torch": 2}}, {"versions": "x"},
        {"grade": 3}, {"grade": {"shape": [1]}},
        {"request": {"mode": "generate", "prompt": "a" * 10_001}},
        {"request": {"mode": "generate", "model": ["storybook"]}},
        {"request": {"mode": "generate", "intensity": math.nan}},
    ],
)  # fmt: skip
def test_metadata_that_say_what_cannot_be_are_none_of_ours(change: dict[str, Any]) -> None:
    own = json.loads(texts(ask("generate", "a lake"))[metadata.KEY])
    assert metadata.made_by(saving.png_bytes(PICTURE, {metadata.KEY: json.dumps(own)})) is not None
    odd = saving.png_bytes(PICTURE, {metadata.KEY: json.dumps({**own, **change})})
    assert metadata.read_metadata(odd) is None
    assert metadata.made_by(odd) is None


def test_a_grade_is_told_before_there_is_another(tmp_path: Path) -> None:
    plain = saving.png_bytes(PICTURE, texts(ask("generate", "a lake")))
    grade = Grade((9, 2, 1, 1), bytes(36))
    request = ask("edit", source=PICTURE)
    graded = saving.png_bytes(PICTURE, metadata.describe(request, (32, 16), {}, grade))
    assert metadata.already_graded(plain) == []
    (told,) = metadata.already_graded(graded)
    assert told.startswith("This picture has a grade already")
    (tmp_path / "once.png").write_bytes(graded)
    assert metadata.already_graded(tmp_path / "once.png")[0].startswith("“once.png”")
