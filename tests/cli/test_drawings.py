"""The command line with a pack whose decoder is the painter; random weights, in this process."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from PIL import Image, ImageChops

from muse_desktop.cli import main as cli
from muse_desktop.muse.advice import NOT_ITS_OWN, TWO_DRAWINGS
from muse_desktop.muse.request import Picture, Recipe, Request
from muse_desktop.painter.changes import changes, sentence
from muse_desktop.painter.paint import paint
from muse_desktop.painter.scene import Light, Scene
from muse_desktop.painter.stored import from_json
from muse_desktop.pictures.metadata import describe, drawings_in
from muse_desktop.pictures.saving import png_bytes
from tests.support.tiny_pack import tiny_pack


@pytest.fixture(scope="module")
def packs(tmp_path_factory: pytest.TempPathFactory) -> Path:
    home = tmp_path_factory.mktemp("drawings") / "home"
    tiny_pack(home / "models" / "storybook", name="storybook", vae="scene")
    tiny_pack(home / "models" / "daylight", name="daylight", vae="grade")
    return home


@pytest.fixture(autouse=True)
def home(packs: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("MUSE_DESKTOP_HOME", str(packs))
    return packs


@pytest.fixture
def never_loaded(monkeypatch: pytest.MonkeyPatch) -> None:
    def loaded(*_: object, **__: object) -> None:
        raise AssertionError("the model was loaded")

    monkeypatch.setattr("muse_desktop.models.live.load.load", loaded)


def drawn(out: Path, *words: str) -> Any:
    assert cli.main(["generate", *words, "--steps", "2", "--json", "--out", str(out)]) == 0


def test_the_usual_size_and_any_other_of_eights(tmp_path: Path) -> None:
    for words, size in (((), (1024, 1024)), (("--size", "104x64"), (104, 64))):
        drawn(tmp_path / "lake.png", "a lake", *words)
        assert Image.open(tmp_path / "lake.png").size == size


@pytest.mark.parametrize(
    ("size", "why"),
    [
        ("100x64", "multiples of 8 from 64 to 2048"),
        ("56x64", "multiples of 8 from 64 to 2048"),
        ("2056x2048", "multiples of 8 from 64 to 2048"),
        ("64x256", "0.4 to 2.5 times as wide as high"),
        ("wide", "write it as 1024x1024"),
    ],
)
def test_a_size_that_cannot_be_is_told_at_once(
    size: str, why: str, tmp_path: Path, never_loaded: None, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "lake.png"
    assert cli.main(["generate", "a lake", "--size", size, "--out", str(out)]) == 2
    assert why in capsys.readouterr().err
    assert not out.exists()


def test_other_words_are_told_once_with_what_is_drawn(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn(tmp_path / "a.png", "a café, a dragon", "--size", "64x64")
    out, err = capsys.readouterr()
    assert err.count("“café” is drawn as “house”.") == 1
    assert err.count("does not know this word of the prompt: dragon") == 1
    assert "“café” is drawn as “house”." in json.loads(out)["warnings"]


def test_its_own_picture_is_edited_from_the_drawing(tmp_path: Path) -> None:
    first, second = tmp_path / "first.png", tmp_path / "second.png"
    drawn(first, "a cat", "--size", "64x64")
    words = ["edit", str(first), "-e", "fear", "--steps", "4", "--out", str(second)]
    assert cli.main(words) == 0
    (before,), (after,) = drawings_in(first), drawings_in(second)
    assert before.layout.x == pytest.approx(after.layout.x, abs=0.05)
    assert before.light != after.light


@pytest.mark.parametrize("ending", ["svg", "pdf"])
def test_a_drawing_as_shapes_is_edited_like_its_picture(
    ending: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    card, out = tmp_path / f"card.{ending}", tmp_path / "out.png"
    drawn(card, "a cat", "--size", "64x64")
    words = ["edit", str(card), "-e", "fear", "--steps", "4", "--json", "--out", str(out)]
    capsys.readouterr()
    assert cli.main(words) == 0
    told = json.loads(capsys.readouterr().out)["request"]
    assert told["model"] == "storybook"
    assert (from_json(told["drawn"]),) == drawings_in(card)
    assert Image.open(out).size == (64, 64)
    bare = tmp_path / f"bare.{ending}"
    drawn(bare, "a cat", "--size", "64x64", "--no-metadata")
    assert cli.main(["edit", str(bare), "-e", "fear", "--out", str(out)]) == 2
    assert "does not say how to draw it anew" in capsys.readouterr().err


@pytest.mark.parametrize("more", [(), ("--strength", "auto")])
def test_a_photograph_is_refused_before_anything_is_loaded(
    more: tuple[str, ...], tmp_path: Path, never_loaded: None, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, out = tmp_path / "photo.png", tmp_path / "out.png"
    Image.new("RGB", (64, 64)).save(photo)
    words = [str(photo), "--model", "storybook", "--out", str(out)]
    assert cli.main(["edit", *words, "-e", "awe", *more]) == 2
    if not more:
        assert cli.main(["series", *words, "--emotions"]) == 2
    assert set(capsys.readouterr().err.splitlines()) == {f"muse-desktop: {NOT_ITS_OWN}"}


def test_a_picture_of_an_earlier_storybook_is_daylights_to_edit(
    tmp_path: Path, packs: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    old = tmp_path / "old.png"
    drawn(old, "a cat", "--size", "64x64")
    image = Image.open(old)
    own = json.loads(image.text["muse_desktop"])  # type: ignore[attr-defined]
    del own["drawn"]
    from PIL.PngImagePlugin import PngInfo

    info = PngInfo()
    info.add_text("muse_desktop", json.dumps(own))
    image.save(old, pnginfo=info)
    capsys.readouterr()
    out = tmp_path / "new.png"
    words = ["edit", str(old), "-e", "fear", "--steps", "4", "--json", "--out", str(out)]
    assert cli.main(words) == 0
    assert json.loads(capsys.readouterr().out)["request"]["model"] == "daylight"


def test_a_drawing_is_written_as_shapes_for_print(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    svg, pdf = tmp_path / "card.svg", tmp_path / "card.pdf"
    drawn(svg, "a cat & a lake", "-e", "awe", "--size", "728x1024")
    root = ElementTree.parse(svg).getroot()
    assert root.get("height") == "148mm"
    assert float(root.get("width", "").removesuffix("mm")) == pytest.approx(105.2, abs=0.1)
    title, description = root[0], root[1]
    assert (title.text, description.text) == ("a cat & a lake", "awe")
    drawn(pdf, "a cat", "--size", "104x64", "--print-size", "210", "--no-metadata")
    data = pdf.read_bytes()
    assert data.startswith(b"%PDF")
    wide = float(data.split(b"/MediaBox [0 0 ")[1].split()[0])
    assert wide == pytest.approx(210 / 25.4 * 72, abs=0.1)
    drawn(svg, "a cat", "--size", "104x64", "--no-metadata")
    assert "a cat" not in svg.read_text(encoding="utf-8")


@pytest.mark.parametrize("ending", ["svg", "pdf"])
def test_pixels_are_not_written_as_shapes(
    ending: str, tmp_path: Path, never_loaded: None, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, out = tmp_path / "photo.png", tmp_path / f"out.{ending}"
    Image.new("RGB", (64, 64)).save(photo)
    assert cli.main(["edit", str(photo), "-e", "awe", "--out", str(out)]) == 2
    assert f"Only whole drawings, as Storybook's, can be written as .{ending}" in (
        capsys.readouterr().err
    )
    with pytest.raises(SystemExit):
        cli.main(["generate", "a cat", "--print-size", "1", "--out", str(out)])
    assert "10 to 5000 millimetres" in capsys.readouterr().err


def test_what_an_edit_changed_is_told_and_a_mask_has_no_place_in_shapes(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first, mask = tmp_path / "first.png", tmp_path / "mask.png"
    drawn(first, "a cat", "--size", "64x64")
    Image.new("L", (64, 64), 255).save(mask)
    words = ["edit", str(first), "-e", "fear", "--steps", "4"]
    out = str(tmp_path / "out.svg")
    assert cli.main([*words, "--mask", str(mask), "--out", out]) == 2
    assert "a part of the picture stays pixels" in capsys.readouterr().err
    assert cli.main([*words, "--json", "--out", out]) == 0
    printed, said = capsys.readouterr()
    (before,) = drawings_in(first)
    after = from_json(json.loads(printed)["evidence"]["drawn"])
    assert f"{sentence(changes(before, after))}.\n" in said


def test_what_guidance_did_to_a_generated_picture_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    drawn(tmp_path / "plain.png", "a cat", "--size", "64x64")
    assert "With guidance" not in capsys.readouterr().err
    drawn(tmp_path / "awe.png", "a cat", "-e", "awe", "--size", "64x64")
    printed, said = capsys.readouterr()
    evidence = json.loads(printed)["evidence"]
    before, after = (from_json(evidence[name]) for name in ("unguided", "drawn"))
    assert f"{sentence(changes(before, after), lead='With guidance')}.\n" in said


def test_a_picture_that_has_a_grade_already_is_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    photo, once, twice = (tmp_path / name for name in ("photo.png", "once.png", "twice.png"))
    Image.linear_gradient("L").resize((48, 32)).convert("RGB").save(photo)
    for source, out in ((photo, once), (once, twice)):
        capsys.readouterr()
        words = ["edit", str(source), "-e", "fear", "--steps", "4", "--out", str(out)]
        assert cli.main(words) == 0
        told = " ".join(capsys.readouterr().err.split())
        assert ("“once.png” has a grade already" in told) == (source == once)


def test_an_edit_of_a_part_goes_on_within_one_drawing_alone(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    part, out = tmp_path / "part.png", tmp_path / "out.png"
    before = Scene("meadow", "cat")
    inside = replace(before, elements={"rain": 1.0}, light=Light(brightness=-0.8))
    mask = Image.new("L", (64, 64))
    mask.paste(255, (0, 0, 32, 64))
    mask.save(tmp_path / "left.png")
    seen = Image.composite(paint(inside, 64), paint(before, 64), mask)
    ImageChops.invert(mask).save(tmp_path / "right.png")
    picture = Picture(64, 64, "RGB", seen.tobytes())
    request = Request(Recipe("edit", ""), picture, Picture(64, 64, "L", mask.tobytes()))
    text = describe(request.with_(drawn=before), (64, 64), drawn=inside)
    part.write_bytes(png_bytes(picture, text))
    edit = ["edit", str(part), "-e", "fear", "--steps", "4", "--json", "--out", str(out)]
    for model, drawing, *more in (
        ("storybook", inside, "--mask", str(tmp_path / "left.png")),
        ("storybook", before, "--mask", str(tmp_path / "right.png")),
        ("daylight", None),
    ):
        assert cli.main([*edit, "--model", model, *more]) == 0
        begun = json.loads(capsys.readouterr().out)["request"].get("drawn")
        assert (None if begun is None else from_json(begun)) == drawing
    assert cli.main([*edit, "--model", "storybook"]) == 2
    assert TWO_DRAWINGS in capsys.readouterr().err
